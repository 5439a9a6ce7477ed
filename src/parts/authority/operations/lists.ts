/** Tasks, the matrix of a day, the difference of two days, texts. */
import { Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import { codeField, dateField, list, nullable, nullableText, textField } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { isProblem } from '../../register/index.ts'
import { Cited, citedOf, FunctionAnswer, functionOf, GrantAnswer, grantOf } from '../answers.ts'
import { differenceOf, matrixOn } from '../difference.ts'
import { fields } from '../model.ts'
import { authorityProblem } from '../problems.ts'
import { asking, dayAliases, fieldField, placeMeant, publicQuery, unitField, validAt } from '../questions.ts'
import { findFunctions } from '../search.ts'
import { holderWords, inLanguage, nameOfField } from '../words.ts'

const instrument = Type.Optional(textField({ description: 'Only what stands on this text: its number' }))

const Held = Type.Object({ holders: Type.String(), levels: Type.String(), texts: Type.String() })
const Row = Type.Object({ function: FunctionAnswer, grants: list(GrantAnswer), held: Held })

/** The rows of a task in one line each: who holds it, at which level, by which texts. */
const heldOf = (grants: readonly ReturnType<typeof grantOf>[]) => {
  const joined = (of: (grant: ReturnType<typeof grantOf>) => string) =>
    [...new Set(grants.map(of))].join('; ')
  return {
    holders: joined(({ holder, conditions }) =>
      conditions.length === 0 ? holder.name : `${holder.name} (${conditions.join('; ')})`,
    ),
    levels: joined(({ holder }) => holder.level),
    texts: joined(({ basis }) => basis.words),
  }
}

const rowOf = (task: ReturnType<typeof functionOf>, grants: readonly ReturnType<typeof grantOf>[]) => ({
  function: task,
  grants,
  held: heldOf(grants),
})

const columns = [
  'function',
  'field',
  'title',
  'holder',
  'mode',
  'span',
  'territory',
  'conditions',
  'basis',
  'from',
  'until',
  'verified',
] as const

type Shown = {
  readonly function: { readonly id: string; readonly fieldName: string; readonly title: string }
}
type ShownGrant = {
  readonly holder: { readonly name: string }
  readonly modeWords: string
  readonly span: string
  readonly territory: string
  readonly conditions: readonly string[]
  readonly basis: { readonly words: string }
  readonly from: string | null
  readonly until: string | null
  readonly verified: boolean
}
const cellsOf = ({ function: what }: Shown, grant: ShownGrant | null) =>
  [
    what.id,
    what.fieldName,
    what.title,
    grant?.holder.name ?? null,
    grant?.modeWords ?? null,
    grant?.span ?? null,
    grant?.territory ?? null,
    grant?.conditions.join('; ') ?? null,
    grant?.basis.words ?? null,
    grant?.from ?? null,
    grant?.until ?? null,
    grant?.verified ?? null,
  ] as const

export const matrix = defineOperation({
  name: 'authority.matrix',
  ...publicQuery,
  summary: {
    vi: 'Ma trận thẩm quyền một ngày: từng nhiệm vụ và ai giữ, theo lĩnh vực, nơi, văn bản',
    en: 'The matrix of a day: each task and who holds it, by field, place, text',
  },
  input: Type.Object({
    field: fieldField,
    unit: unitField,
    instrument,
    matter: Type.Optional(textField({ description: 'Only tasks that fit these words' })),
    validAt,
  }),
  aliases: dayAliases,
  output: Type.Object({ at: Type.String(), rows: list(Row) }),
  examples: ['--field land --at 2026-01-01'],
  table: {
    columns,
    rows: ({ rows }) =>
      rows.flatMap((row) =>
        row.grants.length === 0 ? [cellsOf(row, null)] : row.grants.map((grant) => cellsOf(row, grant)),
      ),
  },
  run: async ({ field, unit, instrument: text, matter, validAt: at }, context) => {
    const on = at ?? context.today
    const { matrix: facts, ground, register, language } = await asking(context)
    const place = unit === undefined ? null : placeMeant(register, unit, on)
    if (place && isProblem(place)) return refused(place)
    const wanted =
      matter === undefined
        ? null
        : new Set(findFunctions(facts, matter, { limit: 500 }).map((hit) => hit.function.id))
    const rows = matrixOn(facts, ground, on, {
      field: field ?? null,
      unit: place?.id ?? null,
      instrument: text ?? null,
    }).filter((row) => wanted === null || wanted.has(row.function.id))
    return fine({
      at: on,
      rows: rows.map(({ function: what, grants }) =>
        rowOf(
          functionOf(what, language),
          grants.map((grant) => grantOf(facts, grant, language)),
        ),
      ),
    })
  },
})

export const functionOperation = defineOperation({
  name: 'authority.function',
  ...publicQuery,
  summary: { vi: 'Một nhiệm vụ và mọi dòng giao qua thời gian', en: 'A task and all its rows through time' },
  input: Type.Object({ function: codeField({ description: 'The task, by its id' }) }),
  positional: ['function'],
  output: Row,
  examples: ['fn:land:001'],
  table: { columns, rows: (row) => row.grants.map((grant) => cellsOf(row, grant)) },
  run: async ({ function: id }, context) => {
    const { matrix: facts, language } = await asking(context)
    const what = facts.functionById.get(id)
    if (!what) return refused(authorityProblem('unknown-function', { function: id }, { field: 'function' }))
    return fine(
      rowOf(
        functionOf(what, language),
        facts.grantsOf(id).map((grant) => grantOf(facts, grant, language)),
      ),
    )
  },
})

export const differences = defineOperation({
  name: 'authority.differences',
  ...publicQuery,
  summary: {
    vi: 'Nhiệm vụ có người giữ, căn cứ hay phạm vi khác nhau giữa hai ngày',
    en: 'Tasks whose holder, text or reach differs between two days',
  },
  input: Type.Object({
    from: dateField({ description: 'The earlier day' }),
    to: dateField({ description: 'The later day' }),
    field: fieldField,
    unit: unitField,
    instrument,
  }),
  output: Type.Object({
    from: Type.String(),
    to: Type.String(),
    rows: list(
      Type.Object({
        function: FunctionAnswer,
        what: Type.String({ description: 'begins, ends or changes' }),
        before: list(GrantAnswer),
        after: list(GrantAnswer),
        heldBefore: Held,
        heldAfter: Held,
      }),
    ),
  }),
  examples: ['--from 2025-06-30 --to 2025-07-01'],
  table: {
    columns: ['function', 'field', 'title', 'what', 'before', 'after', 'before_basis', 'after_basis'],
    rows: ({ rows }) =>
      rows.map(({ function: what, what: kind, before, after }) => [
        what.id,
        what.fieldName,
        what.title,
        kind,
        before.map(({ holder }) => holder.name).join('; '),
        after.map(({ holder }) => holder.name).join('; '),
        before.map(({ basis }) => basis.words).join('; '),
        after.map(({ basis }) => basis.words).join('; '),
      ]),
  },
  run: async ({ from, to, field, unit, instrument: text }, context) => {
    if (to < from) return refused(authorityProblem('days-reversed', { from, to }, { field: 'to' }))
    const { matrix: facts, ground, register, language } = await asking(context)
    const place = unit === undefined ? null : placeMeant(register, unit, to)
    if (place && isProblem(place)) return refused(place)
    const filter = { field: field ?? null, unit: place?.id ?? null, instrument: text ?? null }
    return fine({
      from,
      to,
      rows: differenceOf(facts, ground, [from, to], filter).map(
        ({ function: what, before, after, what: kind }) => {
          const left = before.map((grant) => grantOf(facts, grant, language))
          const right = after.map((grant) => grantOf(facts, grant, language))
          return {
            function: functionOf(what, language),
            what: kind,
            before: left,
            after: right,
            heldBefore: heldOf(left),
            heldAfter: heldOf(right),
          }
        },
      ),
    })
  },
})

export const fieldsOperation = defineOperation({
  name: 'authority.fields',
  ...publicQuery,
  summary: {
    vi: 'Các lĩnh vực, với số nhiệm vụ và văn bản đã biết',
    en: 'The fields, with the tasks and texts known',
  },
  input: Type.Object({}),
  output: Type.Object({
    fields: list(
      Type.Object({
        field: Type.String(),
        name: Type.String(),
        functions: Type.Integer(),
        grants: Type.Integer(),
        verified: Type.Integer(),
        instruments: Type.Integer(),
      }),
    ),
  }),
  examples: [''],
  table: {
    columns: ['field', 'name', 'functions', 'grants', 'verified', 'instruments'],
    rows: ({ fields: all }) =>
      all.map((one) => [one.field, one.name, one.functions, one.grants, one.verified, one.instruments]),
  },
  run: async (_input, context) => {
    const { matrix: facts, language } = await asking(context)
    return fine({
      fields: fields.map((field) => {
        const own = facts.facts.functions.filter((what) => what.field === field)
        const grants = own.flatMap(({ id }) => facts.grantsOf(id))
        return {
          field,
          name: nameOfField(field, language),
          functions: own.length,
          grants: grants.length,
          verified: grants.filter(({ verified }) => verified).length,
          instruments: facts.facts.instruments.filter((text) => text.field === field).length,
        }
      }),
    })
  },
})

export const instruments = defineOperation({
  name: 'authority.instruments',
  ...publicQuery,
  summary: {
    vi: 'Văn bản của ma trận: thứ bậc, hiệu lực, điều khoản hết hiệu lực trước',
    en: 'The texts of the matrix: rank, days in force, provisions that end before',
  },
  input: Type.Object({ field: fieldField, instrument }),
  output: Type.Object({
    instruments: list(
      Type.Object({
        number: Type.String(),
        title: Type.String(),
        rank: Type.String(),
        issuer: Type.String(),
        field: Type.String(),
        issuedOn: nullableText,
        from: nullableText,
        until: nullableText,
        grants: Type.Integer(),
        ends: list(Type.Object({ point: Type.String(), until: Type.String(), by: Cited })),
        replaces: list(Cited),
        applies: list(
          Type.Object({
            unit: Type.String(),
            from: Type.String(),
            until: nullableText,
            basis: nullable(Cited),
          }),
        ),
      }),
    ),
  }),
  examples: ['--field land'],
  table: {
    columns: ['number', 'title', 'rank', 'issuer', 'field', 'from', 'until', 'grants'],
    rows: ({ instruments: all }) =>
      all.map((one) => [
        one.number,
        one.title,
        one.rank,
        one.issuer,
        one.field,
        one.from,
        one.until,
        one.grants,
      ]),
  },
  run: async ({ field, instrument: number }, context) => {
    const { matrix: facts, language } = await asking(context)
    const found = facts.facts.instruments.filter(
      (text) =>
        (field === undefined || text.field === field) &&
        (number === undefined || text.number === number || text.number.startsWith(`${number}@`)),
    )
    if (number !== undefined && found.length === 0)
      return refused(authorityProblem('unknown-instrument', { instrument: number }, { field: 'instrument' }))
    const counts = Map.groupBy(facts.facts.grants, ({ basis }) => basis.instrument)
    return fine({
      instruments: found.map((text) => ({
        number: text.number,
        title: inLanguage(text.title, language),
        rank: text.rank,
        issuer: holderWords(text.issuer, language),
        field: nameOfField(text.field, language),
        issuedOn: text.issuedOn,
        from: text.from,
        until: text.until,
        grants: counts.get(text.number)?.length ?? 0,
        ends: text.ends.map(({ point, until, by }) => ({ point, until, by: citedOf(by, language) })),
        replaces: text.replaces.map((each) => citedOf(each, language)),
        applies: text.applies.map(({ unit, from, until, basis }) => ({
          unit,
          from,
          until,
          basis: citedOf(basis, language),
        })),
      })),
    })
  },
})
