/** Lists of codes without a date: which day they are of, and which of them mean something else by now. */

import { Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import { codeField, fileField, list, nullable } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { asOf, date, Meaning, Unit } from '../answers.ts'
import { codesAsked, mostBytes } from '../code-lists.ts'
import { ask, dayAliases, knownAt, onADay, place, placeOf, publicQuery } from '../questions.ts'
import { remarksTold } from '../remarks.ts'

const codesInput = {
  code: Type.Optional(codeField({ description: 'One code, or several with commas' })),
  codes: Type.Optional(Type.Array(codeField(), { maxItems: 10_000, description: 'Several codes' })),
  file: Type.Optional(fileField({ maxBytes: mostBytes, description: 'A file with one code a line' })),
}
const Span = Type.Object({ from: date(), until: nullable(date()) })

export const guessDate = defineOperation({
  ...publicQuery,
  name: 'register.guessDate',
  summary: {
    vi: 'Đoán ngày của một danh sách mã không ghi ngày, và tìm dòng lẫn ngày khác',
    en: 'Guesses the day of an undated list of codes and finds the rows of another day',
  },
  input: Type.Object({ ...codesInput, knownAt, ...place }),
  output: Type.Object({
    knownAt: asOf.knownAt,
    guesses: list(Type.Object({ ...Span.properties, explained: Type.Integer(), of: Type.Integer() }), {
      description: 'Best first',
    }),
    outliers: list(
      Type.Object({
        row: Type.Integer({ description: 'From 0' }),
        code: Type.String(),
        validOn: list(Span),
      }),
      { description: 'Rows that the best day does not explain, with the days on which they would be right' },
    ),
  }),
  positional: ['code'],
  examples: ['00001,00004,00008'],
  table: {
    columns: ['what', 'row', 'code', 'from', 'until', 'explained', 'of'],
    rows: ({ guesses, outliers }) => [
      ...guesses.map((guess) => ['guess', null, null, guess.from, guess.until, guess.explained, guess.of]),
      ...outliers.flatMap(({ row, code, validOn }) =>
        validOn.length === 0
          ? [['never a code', row + 1, code, null, null, null, null]]
          : validOn.map(({ from, until }) => ['of another day', row + 1, code, from, until, null, null]),
      ),
    ],
  },
  outcome: ({ outliers }) => (outliers.length === 0 ? 'fine' : 'findings'),
  run: async (input, context) => {
    const given = codesAsked(input)
    if (!given.ok) return given
    const asked = await ask(context, { ...input, days: [] })
    if (!asked.ok) return refused(...asked.problems)
    return fine({ knownAt: input.knownAt ?? null, ...asked.register.guessDate(given.value, placeOf(input)) })
  },
})

export const checkCodes = defineOperation({
  ...publicQuery,
  name: 'register.checkCodes',
  summary: {
    vi: 'Cảnh báo những mã không ghi ngày mà nghĩa đã đổi',
    en: 'Warns of codes without a date whose meaning changed',
  },
  input: Type.Object({ ...codesInput, ...onADay, ...place }),
  output: Type.Object({
    ...asOf,
    fine: Type.Integer(),
    changed: Type.Integer(),
    unknown: Type.Integer(),
    rows: list(
      Type.Object({
        row: Type.Integer({ description: 'From 0' }),
        code: Type.String(),
        status: Type.Unsafe<'fine' | 'changed' | 'ended' | 'unknown'>({
          type: 'string',
          enum: ['fine', 'changed', 'ended', 'unknown'],
        }),
        unit: nullable(Unit),
        otherMeanings: list(Meaning),
      }),
    ),
  }),
  positional: ['code'],
  aliases: dayAliases,
  examples: ['00004,00008 --at 2025-07-01'],
  table: {
    columns: ['row', 'code', 'status', 'name', 'province', 'other_name', 'other_from', 'other_until'],
    rows: ({ rows }) =>
      rows
        .filter(({ status }) => status !== 'fine')
        .flatMap(({ row, code, status, unit, otherMeanings }) => {
          const head = [row + 1, code, status, unit?.name ?? null, unit?.province?.name ?? null]
          return otherMeanings.length === 0
            ? [[...head, null, null, null]]
            : otherMeanings.map((other) => [...head, other.unit.name, other.from, other.until])
        }),
  },
  outcome: ({ changed, unknown }) => (changed + unknown === 0 ? 'fine' : 'findings'),
  aside: remarksTold,
  run: async (input, context) => {
    const validAt = input.validAt ?? context.today
    const given = codesAsked(input)
    if (!given.ok) return given
    const asked = await ask(context, { ...input, days: [validAt] })
    if (!asked.ok) return refused(...asked.problems)
    const { register } = asked
    const where = placeOf(input)
    const rows = given.value.map((code, row) => {
      const unit = register.unitAt(code, validAt, where)
      const otherMeanings = register
        .meanings(code, unit ? { ...where, level: unit.level } : where)
        .filter((meaning) => meaning.unit.id !== unit?.id)
      const changed = otherMeanings.length > 0
      const status = unit ? (changed ? 'changed' : 'fine') : changed ? 'ended' : 'unknown'
      return { row, code, status, unit, otherMeanings } as const
    })
    const count = (...of: readonly string[]) => rows.filter(({ status }) => of.includes(status)).length
    return fine({
      validAt,
      knownAt: input.knownAt ?? null,
      remarks: asked.remarks,
      fine: count('fine'),
      changed: count('changed', 'ended'),
      unknown: count('unknown'),
      rows,
    })
  },
})

export const codeOperations = [guessDate, checkCodes]
