/** `files.list`: the files of the asker's territory, without their content. */
import { Type } from 'typebox'
import { fine } from '../../kernel/result.ts'
import type { Territory } from '../access/model.ts'
import { unitsVisible } from '../access/visible.ts'
import { afterField, choiceField, codeField, limitField, nullableText, textField } from '../fields.ts'
import { type Context, defineOperation, type Operation } from '../operation.ts'
import { pagingOf } from '../paging.ts'
import { retentions } from './model.ts'
import { fileReaders } from './operations.ts'
import { filesListed } from './store.ts'

/** Which units' files are seen, narrowed to one and what lies in it where one is named; null is all. */
export const unitsOfFiles = async (
  name: Operation['name'],
  named: string | undefined,
  context: Context,
): Promise<readonly string[] | null> => {
  const { actor, today: on, now } = context
  const territory: Territory | null = (await context.territory?.()) ?? null
  const seen = unitsVisible(actor, { name, access: fileReaders }, { on, now }, territory)
  const unit = named === undefined ? null : (territory?.named(named, on)?.id ?? named)
  const within = unit === null ? null : [unit, ...(territory?.within(unit, on) ?? [])]
  if (seen === 'all') return within
  return (seen ?? []).filter((each) => within?.includes(each) ?? true)
}

export const list = defineOperation({
  name: 'files.list',
  kind: 'query',
  access: fileReaders,
  summary: {
    vi: 'Các tệp của địa bàn, mới lưu trước: tên, thời hạn, lệnh giữ',
    en: 'The files of a territory, the newest first: name, term, holds',
  },
  input: Type.Object({
    office: Type.Optional(codeField({ description: 'Code of the unit, with all that lies in it' })),
    retention: Type.Optional(choiceField(retentions, { description: 'Only files kept so' })),
    text: Type.Optional(textField({ description: 'A piece of the name' })),
    limit: Type.Optional(limitField(1000, { description: 'Most files; 100 when left out' })),
    after: Type.Optional(afterField()),
  }),
  pages: { rows: 'files' },
  output: Type.Object({
    files: Type.Array(
      Type.Object({
        file: Type.String(),
        name: Type.String(),
        kind: Type.String(),
        size: Type.Integer(),
        unit: Type.String(),
        unitName: nullableText,
        retention: choiceField(retentions),
        retainedUntil: nullableText,
        retainedBy: Type.String(),
        storedAt: Type.String(),
        held: Type.Boolean(),
      }),
    ),
    next: nullableText,
  }),
  examples: ['', '--office 68 --retention record --json'],
  table: {
    columns: ['file', 'name', 'kind', 'size', 'unit', 'retention', 'retained_until', 'held', 'stored_at'],
    rows: ({ files }) =>
      files.map((one) => [
        ...[one.file, one.name, one.kind, one.size, one.unit],
        ...[one.retention, one.retainedUntil, one.held, one.storedAt],
      ]),
  },
  run: async (input, context) => {
    const { office, retention, text } = input
    const paging = pagingOf('files.list', input, { usual: 100, order: ['instant', 'uuid'] })
    if (!paging.ok) return paging
    const { place: after, wanted: limit, cut } = paging.value
    const units = await unitsOfFiles('files.list', office, context)
    const territory = (await context.territory?.()) ?? null
    const found = await filesListed(context.database, {
      units,
      retention: retention ?? null,
      text: text ?? null,
      endsBy: null,
      limit,
      after,
    })
    const { rows, next } = cut(found, ({ storedAt, file }) => [storedAt, file])
    return fine({
      next,
      files: rows.map((each) => ({
        ...each,
        unitName: territory?.named(each.unit, context.today)?.name ?? null,
      })),
    })
  },
})
