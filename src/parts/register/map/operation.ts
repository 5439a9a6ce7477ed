/** `register.map`: the cells a day is drawn with, and where each stands on the sheet. */
import { Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import { codeField, list, nullable, nullableText } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { asOf, date } from '../answers.ts'
import { ask, dayAliases, isProblem, onADay, publicQuery, unitMeant } from '../questions.ts'
import { remarksTold } from '../remarks.ts'
import { originCounts } from './cells-on.ts'
import { countryLayout } from './country-layout.ts'

const Cell = Type.Object({
  unit: Type.String({ description: 'Permanent identity' }),
  code: nullableText,
  name: Type.String(),
  type: Type.String(),
  province: Type.Object(
    { code: nullableText, name: Type.String() },
    {
      description: 'Where most of it lay on the day asked about',
    },
  ),
  column: Type.Integer(),
  row: Type.Integer({ description: 'Every odd row stands half a place farther right' }),
  framed: Type.Boolean({ description: 'Farther out at sea than it is drawn, in a frame of its own' }),
  origins: nullable(Type.Integer({ description: 'How many units of the eve of the cells it was made of' })),
})

export const map = defineOperation({
  ...publicQuery,
  name: 'register.map',
  summary: {
    vi: 'Sơ đồ ô của một ngày: mỗi đơn vị cấp xã một ô, đặt theo điểm của đơn vị',
    en: 'The map of a day in cells: one for each unit of the lowest level, placed by its point',
  },
  input: Type.Object({
    ...onADay,
    within: Type.Optional(codeField({ description: 'Only the cells of this unit of the highest level' })),
  }),
  output: Type.Object({
    ...asOf,
    drawnFor: date('The day whose units the cells are: that of the first points for days before it'),
    kilometres: Type.Number({ description: 'From one place to the next' }),
    cells: list(Cell),
  }),
  aliases: dayAliases,
  examples: ['--at 2025-07-01 --within 01', '--at 2025-06-30 --within 74'],
  table: {
    columns: ['code', 'name', 'type', 'province_code', 'province', 'column', 'row', 'framed', 'origins'],
    rows: ({ cells }) =>
      cells.map((cell) => [
        cell.code,
        cell.name,
        cell.type,
        cell.province.code,
        cell.province.name,
        cell.column,
        cell.row,
        cell.framed,
        cell.origins,
      ]),
  },
  outcome: ({ cells }) => (cells.length === 0 ? 'findings' : 'fine'),
  aside: remarksTold,
  run: async (input, context) => {
    const validAt = input.validAt ?? context.today
    const asked = await ask(context, { ...input, days: [validAt] })
    if (!asked.ok) return refused(...asked.problems)
    const { register } = asked
    const within = input.within === undefined ? null : unitMeant(register, input.within, validAt)
    if (isProblem(within)) return refused({ ...within, field: 'within' })
    const { drawn, cells, places, frames, spacing } = countryLayout(register, validAt)
    const framed = new Set(frames.map(({ cell }) => cell))
    const counts = originCounts(register, drawn)
    return fine({
      validAt,
      knownAt: input.knownAt ?? null,
      remarks: asked.remarks,
      drawnFor: drawn,
      kilometres: spacing,
      cells: cells.flatMap(({ unit, province }, index) => {
        const place = places[index]
        if (!place || (within && province.id !== within.id)) return []
        return [
          {
            unit: unit.id,
            code: unit.code,
            name: unit.name,
            type: unit.type,
            province: { code: province.code, name: province.name },
            ...place,
            framed: framed.has(index),
            origins: counts.get(unit.id) ?? null,
          },
        ]
      }),
    })
  },
})
