/** Lists of units, search, and the tree around a unit. */

import { type Static, Type } from 'typebox'
import type { Register } from '../../../../packages/register/src/register.ts'
import type { IsoDate } from '../../../kernel/dates.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { plainKey } from '../../../kernel/text.ts'
import {
  afterField,
  codeField,
  limitField,
  list as listOf,
  nullable,
  nullableText,
  textField,
} from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { pagingOf } from '../../../platform/paging.ts'
import { asOf, date, Unit } from '../answers.ts'
import { problem } from '../problems.ts'
import { ask, dayAliases, isProblem, onADay, place, publicQuery, unitMeant } from '../questions.ts'
import { remarksTold } from '../remarks.ts'
import { wordsOfCountry } from '../words-of-country.ts'

type Row = readonly (string | number | null)[]
const code = codeField({ description: 'Code of the unit on that day, or its permanent id' })

const Units = Type.Object({ ...asOf, units: listOf(Unit) })
const unitColumns = ['code', 'name', 'type', 'level', 'province', 'parent', 'from', 'until', 'id'] as const
const unitRow = (each: Static<typeof Unit>): Row => [
  each.code,
  each.name,
  each.type,
  each.level,
  each.province?.name ?? null,
  each.parents[0]?.name ?? null,
  each.validFrom,
  each.validTo,
  each.id,
]
const unitTable = {
  columns: unitColumns,
  rows: ({ units }: Static<typeof Units>) => units.map(unitRow),
}

export const list = defineOperation({
  ...publicQuery,
  name: 'register.list',
  summary: {
    vi: 'Các đơn vị của một ngày, lọc theo cấp, loại, đơn vị cấp trên',
    en: 'The units of a day, by level, type or the unit they lie in',
  },
  input: Type.Object({
    ...onADay,
    level: place.level,
    type: Type.Optional(codeField({ description: 'Type of unit' })),
    within: Type.Optional(codeField({ description: 'Code or id of a unit: only what lies inside it' })),
    text: Type.Optional(
      textField({ description: 'Only names with this in them; case and marks do not matter' }),
    ),
    limit: Type.Optional(limitField(20_000, { description: 'How many; 100 when left out' })),
    after: Type.Optional(afterField()),
  }),
  output: Type.Object({ ...Units.properties, next: nullableText }),
  aliases: { ...dayAliases, cursor: 'after' },
  pages: { rows: 'units' },
  examples: [
    '--level province --at 2025-07-01',
    '--level commune --within 01 --limit 5',
    '--level commune --text "tan tien"',
  ],
  table: { columns: unitColumns, rows: ({ units }) => units.map(unitRow) },
  outcome: ({ units }) => (units.length > 0 ? 'fine' : 'findings'),
  aside: remarksTold,
  run: async (input, context) => {
    const validAt = input.validAt ?? context.today
    const asked = await ask(context, { ...input, days: [validAt] })
    if (!asked.ok) return refused(...asked.problems)
    const { register } = asked
    const { types } = wordsOfCountry(register)
    if (input.type !== undefined && !types.has(input.type))
      return refused(
        problem('unknown-type', { type: input.type, types: [...types.keys()] }, { field: 'type' }),
      )
    const within = input.within === undefined ? null : unitMeant(register, input.within, validAt)
    if (isProblem(within)) return refused({ ...within, field: 'within' })
    const all = register
      .unitsOn(validAt, {
        ...(input.level === undefined ? {} : { level: input.level }),
        ...(within ? { within: within.id } : {}),
      })
      .filter(({ type }) => input.type === undefined || type === input.type)
      .filter(({ name }) => input.text === undefined || plainKey(name).includes(plainKey(input.text)))
    const paging = pagingOf('register.list', { ...input, validAt }, { usual: 100, order: ['text'] })
    if (!paging.ok) return paging
    const { place, wanted, cut } = paging.value
    const start = place === null ? 0 : all.findIndex(({ id }) => id === place[0]) + 1
    if (place !== null && start === 0) return refused(problem('bad-cursor', {}, { field: 'after' }))
    const { rows: units, next } = cut(all.slice(start, start + wanted), ({ id }) => [id])
    const more = next !== null
    return fine({
      validAt,
      knownAt: input.knownAt ?? null,
      remarks: [
        ...asked.remarks,
        ...(more ? [{ code: 'more' as const, details: { shown: units.length, of: all.length } }] : []),
      ],
      units: [...units],
      next,
    })
  },
})

const matches = [
  'code',
  'exact',
  'tone-placement',
  'abbreviation',
  'alias',
  'retired',
  'no-accents',
  'typo',
  'prefix',
] as const

export const search = defineOperation({
  ...publicQuery,
  name: 'register.search',
  summary: {
    vi: 'Tìm đơn vị theo tên, kể cả thiếu dấu, sai chính tả, viết tắt, tên cũ',
    en: 'Finds units by name: without accents, with slips, abbreviated, or by a retired name',
  },
  input: Type.Object({
    text: textField({ description: 'Name or code' }),
    validAt: Type.Optional(
      Type.String({ format: 'date', description: 'As of a day; any day when left out' }),
    ),
    knownAt: onADay.knownAt,
    level: place.level,
    within: Type.Optional(codeField({ description: 'Code or id of a unit: only what lies inside it' })),
    limit: Type.Optional(limitField(200, { description: 'How many; 20 when left out' })),
  }),
  output: Type.Object({
    validAt: nullable(date('Null: any day')),
    knownAt: asOf.knownAt,
    remarks: asOf.remarks,
    hits: listOf(
      Type.Object({
        unit: Unit,
        match: Type.Unsafe<(typeof matches)[number]>({ type: 'string', enum: [...matches] }),
        score: Type.Number(),
        matched: Type.String(),
      }),
    ),
  }),
  positional: ['text'],
  aliases: dayAliases,
  examples: ['"Ba Đình" --at 2025-07-01', '"hoan kiem"'],
  table: {
    columns: [...unitColumns, 'match'],
    rows: ({ hits }) => hits.map((hit) => [...unitRow(hit.unit), hit.match]),
  },
  outcome: ({ hits }) => (hits.length > 0 ? 'fine' : 'findings'),
  aside: remarksTold,
  run: async (input, context) => {
    if (input.text.trim() === '') return refused(problem('nothing-to-search', {}, { field: 'text' }))
    const days = input.validAt === undefined ? [] : [input.validAt]
    const asked = await ask(context, { ...input, days })
    if (!asked.ok) return refused(...asked.problems)
    const { register } = asked
    const within =
      input.within === undefined ? null : unitMeant(register, input.within, input.validAt ?? context.today)
    if (isProblem(within)) return refused({ ...within, field: 'within' })
    const hits = register.search(input.text, {
      limit: input.limit ?? 20,
      ...(input.validAt === undefined ? {} : { at: input.validAt }),
      ...(input.level === undefined ? {} : { level: input.level }),
      ...(within ? { within: within.id } : {}),
    })
    return fine({
      validAt: input.validAt ?? null,
      knownAt: input.knownAt ?? null,
      remarks: [...asked.remarks],
      hits: [...hits],
    })
  },
})

const around = (
  name: 'register.children' | 'register.ancestors',
  summary: { readonly vi: string; readonly en: string },
  of: (register: Register, id: string, day: IsoDate) => readonly Static<typeof Unit>[],
) =>
  defineOperation({
    ...publicQuery,
    name,
    summary,
    input: Type.Object({ code, ...onADay, ...place }),
    output: Units,
    positional: ['code'],
    path: ['code'],
    aliases: dayAliases,
    examples: ['01 --at 2025-07-01'],
    table: unitTable,
    aside: remarksTold,
    run: async (input, context) => {
      const validAt = input.validAt ?? context.today
      const asked = await ask(context, { ...input, days: [validAt] })
      if (!asked.ok) return refused(...asked.problems)
      const meant = unitMeant(asked.register, input.code, validAt, input)
      if (isProblem(meant)) return refused(meant)
      return fine({
        validAt,
        knownAt: input.knownAt ?? null,
        remarks: [...asked.remarks],
        units: [...of(asked.register, meant.id, validAt)],
      })
    },
  })

export const children = around(
  'register.children',
  { vi: 'Các đơn vị trực thuộc trực tiếp', en: 'The units directly below' },
  (register, id, day) => register.children(id, day),
)
export const ancestors = around(
  'register.ancestors',
  { vi: 'Các đơn vị cấp trên, từ gần đến xa', en: 'The units above, from the nearest up' },
  (register, id, day) => register.ancestors(id, day),
)

export const listOperations = [list, search, children, ancestors]
