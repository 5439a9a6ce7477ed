/** `transition.importHoldings`, its preview and its errors: spreadsheets of things that ended organisations hold. */
import { Type } from 'typebox'
import type { Problem } from '../../../../kernel/problems.ts'
import { fine, refused } from '../../../../kernel/result.ts'
import { codeField, openTextField, textField } from '../../../../platform/fields.ts'
import { isUuid, uuidv7 } from '../../../../platform/ids.ts'
import { defineImport } from '../../../../platform/imports/define-import.ts'
import type { ImportRow } from '../../../../platform/imports/model.ts'
import { transitionProblem } from '../../problems.ts'
import { doneBy, enterers, transitionField, unitOf } from '../asking.ts'
import { enterMany, existingOf } from '../bulk-store.ts'
import { whyNotSame } from '../enter.ts'
import { holdPlan } from '../inventory-store.ts'
import { type FieldName, fields } from './fields.ts'
import { knownFor } from './known.ts'
import { isRead, readRow } from './rows.ts'

const unknown = (transition: string): Problem =>
  transitionProblem('unknown-transition', { transition }, { field: 'transition' })

export const importing = defineImport({
  name: 'transition.importHoldings',
  access: enterers,
  where: ({ holder }) => (holder === undefined ? null : unitOf(holder)),
  summary: {
    vi: 'Nhập các mục kiểm kê từ bảng tính: tài sản, hồ sơ, tiền, hợp đồng và mọi loại khác',
    en: 'Takes holdings from a spreadsheet: assets, records, money, contracts and every other kind',
  },
  given: {
    transition: transitionField,
    kind: Type.Optional(textField({ description: 'The kind of all rows that say none' })),
    holder: Type.Optional(
      codeField({ description: 'Who holds all rows that name nobody: org:<unit>:<kind>' }),
    ),
    lateReason: Type.Optional(
      openTextField({ description: 'Why all of it is so late, after an inventory was frozen' }),
    ),
  },
  fields,
  scopeOf: ({ transition, kind = '', holder = '' }) => [transition, kind, holder].join(' ').trim(),
  keyOf: ({ holder, body, kind, reference }) => [holder, body, kind, reference].join('\n'),
  check: async (given, context, saidIn) => {
    const known = isUuid(given.transition) ? await knownFor(given.transition, context) : null
    if (!known) return () => [unknown(given.transition)]
    const existing = await existingOf(context.database, given.transition, saidIn('reference'))
    return (row: ImportRow<FieldName>) => {
      const read = readRow(row, given, known)
      if (!isRead(read)) return read
      const { holder } = read.inventory
      return whyNotSame(
        read.entry,
        existing.get([holder, read.entry.kind, read.entry.reference].join('\n')) ?? null,
      )
    }
  },
  save: async (rows, given, context) => {
    const { database, now: at } = context
    await holdPlan(database, given.transition)
    const known = await knownFor(given.transition, context)
    if (!known) return refused(unknown(given.transition))
    const by = doneBy(undefined, context)
    const entered = rows.flatMap(({ row: line, ...row }) => {
      const read = readRow(row, given, known)
      return isRead(read) ? [{ line, id: uuidv7(Date.parse(at)), ...read }] : []
    })
    const done = await enterMany(database, entered, { transition: given.transition, at, by })
    return fine(done.outside)
  },
  touched: ({ transition }) => [{ kind: 'transition', id: transition }],
  examples: ['--transition 01978a5c-1f0e-7c3a-9d2b-000000000001 --kind asset --file tai-san.xlsx'],
})
