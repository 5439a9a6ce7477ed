import { Type } from 'typebox'
import { fine } from '../../../kernel/result.ts'
import { choiceField, list, nullableText } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { transferables } from '../kinds.ts'
import { whereTransition } from '../plan/operations/asking.ts'
import { readers, reportedOf, tolerance, transitionField } from './asking.ts'
import type { Row, Sums } from './model.ts'
import { holderNames } from './store.ts'
import { closesAsItOpens, createTables } from './tables.ts'

const SumsAnswer = Type.Object({
  count: Type.String(),
  vnd: Type.String(),
  millimetres: Type.String(),
  files: Type.String(),
  squareMetres: Type.String(),
})
const sums = ([count, vnd, millimetres, files, squareMetres]: Sums) => ({
  count: String(count),
  vnd: String(vnd),
  millimetres: String(millimetres),
  files: String(files),
  squareMetres: String(squareMetres),
})

const rowAnswer = (
  row: Row,
  names: ReadonlyMap<number, { readonly organisation: string; readonly unit: string }>,
) => ({
  kind: row.kind,
  organisation: names.get(row.source)?.organisation ?? '',
  unit: names.get(row.source)?.unit ?? '',
  holdings: row.holdings,
  opening: sums(row.opening),
  corrections: sums(row.corrections),
  transferred: sums(row.fates.transfer),
  settled: sums(row.fates.settle),
  archived: sums(row.fates.archive),
  exits: sums(row.fates.exit),
  caretaker: sums(row.fates.caretaker),
  residual: sums(row.residual),
})

export const report = defineOperation({
  name: 'transition.report',
  kind: 'query',
  access: readers,
  where: whereTransition,
  summary: {
    vi: 'Báo cáo bảo toàn: mỗi loại, mỗi tổ chức kết thúc có gì và đi đâu',
    en: 'The conservation report: what each ended organisation had of each kind, and where it went',
  },
  input: Type.Object({
    transition: transitionField,
    by: Type.Optional(
      choiceField(['kind', 'organisation'] as const, {
        description:
          'A row for each kind, or for each kind at each ended organisation; by kind when left out',
      }),
    ),
  }),
  output: Type.Object({
    transition: Type.String(),
    title: Type.String(),
    of: choiceField(['plan', 'result'] as const),
    holdings: Type.Integer(),
    orphans: Type.Integer(),
    doubles: Type.Integer(),
    caretaker: Type.Integer(),
    balanced: Type.Boolean({ description: 'What ended ones close with is what holders open with' }),
    planHash: nullableText,
    resultHash: nullableText,
    rows: list(
      Type.Object({
        kind: Type.String(),
        organisation: Type.String(),
        unit: Type.String(),
        holdings: Type.Integer(),
        opening: SumsAnswer,
        corrections: SumsAnswer,
        transferred: SumsAnswer,
        settled: SumsAnswer,
        archived: SumsAnswer,
        exits: SumsAnswer,
        caretaker: SumsAnswer,
        residual: SumsAnswer,
      }),
    ),
  }),
  positional: ['transition'],
  examples: ['0198c000-0000-7000-8000-000000000001 --by kind'],
  outcome: ({ orphans, doubles, balanced }) => (orphans + doubles === 0 && balanced ? 'fine' : 'findings'),
  table: {
    columns: [
      ...['kind', 'organisation', 'holdings', 'measure', 'opening', 'corrections', 'transferred', 'settled'],
      ...['archived', 'exits', 'caretaker', 'residual'],
    ],
    rows: ({ rows }) =>
      rows.flatMap((row) =>
        (['count', ...transferableMeasures(row.kind)] as const).map((measure) => [
          row.kind,
          row.organisation,
          row.holdings,
          measure,
          row.opening[measure],
          row.corrections[measure],
          row.transferred[measure],
          row.settled[measure],
          row.archived[measure],
          row.exits[measure],
          row.caretaker[measure],
          row.residual[measure],
        ]),
      ),
  },
  run: async ({ transition, by = 'kind' }, context) => {
    const reported = await reportedOf(transition, context)
    if (!reported.ok) return reported
    const { lines, holders, of, transition: about } = reported.value
    const tables = createTables(tolerance)
    for await (const page of lines)
      for (const line of page) tables.add(by === 'kind' ? { ...line, source: 0 } : line)
    const rows = [...tables.rows()]
    const names = by === 'kind' ? new Map() : await holderNames(context.database, holders)
    return fine({
      transition: about.transition,
      title: about.title,
      of,
      ...tables.totals(),
      balanced: closesAsItOpens(rows, tables.received()),
      planHash: about.planHash,
      resultHash: about.resultHash,
      rows: rows.map((row) => rowAnswer(row, names)),
    })
  },
})

const transferableMeasures = (kind: string) =>
  // A cast: what is no kind has no measures.
  (
    (transferables as Readonly<Record<string, (typeof transferables)['asset'] | undefined>>)[kind]
      ?.measures ?? []
  ).filter((measure) => measure !== 'count')
