/** Rows of a proposal as people hand them in: JSON, each checked by itself, with what is usual filled in. */
import { type TSchema, Type } from 'typebox'
import { isIsoDate } from '../../../kernel/dates.ts'
import type { Problem } from '../../../kernel/problems.ts'
import { choiceField, nullable } from '../../../platform/fields.ts'
import { validatorOf } from '../../../platform/parse.ts'
import { fields, grantModes, holderKinds, holderLevels, placeRules, ranks, spans } from '../model.ts'
import { authorityProblem } from '../problems.ts'
import { type Fact, type FactKind, factKinds } from '../store.ts'

const strict = { additionalProperties: false } as const
const short = Type.String({ minLength: 1, maxLength: 200 })
const words = Type.Object(
  { vi: Type.String({ minLength: 1, maxLength: 1000 }), en: nullable(Type.String({ maxLength: 1000 })) },
  strict,
)
/** Articles begin with a digit that is not nought: `31`, `31.13`, `31.13.a`; annexes stand as they are printed. */
const point = Type.String({
  maxLength: 80,
  pattern: '^([1-9]\\d{0,3}[a-zđ]?(\\.[0-9a-zđ]{1,4})*|[^0-9].*|)$',
})
const citation = Type.Object({ instrument: short, point }, strict)
const day = Type.String({ format: 'date' })
const holder = {
  level: choiceField(holderLevels),
  kind: choiceField(holderKinds),
  body: nullable(short),
}

const schemas: Readonly<Record<FactKind, TSchema>> = {
  function: Type.Object(
    {
      id: short,
      field: choiceField(fields),
      title: words,
      also: Type.Array(short, { maxItems: 40 }),
      provision: nullable(citation),
      procedures: Type.Array(short, { maxItems: 100 }),
      placeRule: nullable(choiceField(placeRules)),
      from: nullable(day),
      until: nullable(day),
    },
    strict,
  ),
  grant: Type.Object(
    {
      id: short,
      function: short,
      holder: Type.Object(holder, strict),
      mode: choiceField(grantModes),
      span: choiceField(spans),
      territory: short,
      conditions: Type.Array(
        Type.Object(
          {
            says: words,
            of: Type.Optional(short),
            from: Type.Optional(Type.Number()),
            below: Type.Optional(Type.Number()),
            unit: Type.Optional(choiceField(['vnd', 'ha', 'm2', 'grade', 'people'])),
          },
          strict,
        ),
        { maxItems: 20 },
      ),
      under: nullable(short),
      basis: citation,
      from: day,
      until: nullable(day),
      verified: Type.Boolean(),
      source: short,
      read: Type.Optional(
        Type.Object(
          {
            sentence: Type.String({ minLength: 1, maxLength: 4000 }),
            point: Type.String({ maxLength: 80 }),
            file: short,
            sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
          },
          strict,
        ),
      ),
    },
    strict,
  ),
  instrument: Type.Object(
    {
      number: short,
      title: words,
      rank: choiceField(ranks),
      issuer: Type.Object({ ...holder, unit: nullable(short) }, strict),
      field: choiceField(fields),
      issuedOn: nullable(day),
      from: nullable(day),
      until: nullable(day),
      ends: Type.Array(Type.Object({ point, until: day, by: citation }, strict), { maxItems: 500 }),
      replaces: Type.Array(citation, { maxItems: 500 }),
      articles: Type.Optional(Type.Integer({ minimum: 1, maximum: 5000 })),
      comesBefore: Type.Optional(Type.Object({ issuedBefore: day, basis: citation }, strict)),
      keeps: Type.Optional(
        Type.Array(
          Type.Object(
            { point, modes: Type.Array(choiceField(grantModes), { maxItems: 4 }), basis: citation },
            strict,
          ),
          { maxItems: 500 },
        ),
      ),
      applies: Type.Array(
        Type.Object({ unit: short, from: day, until: nullable(day), basis: citation }, strict),
        { maxItems: 500 },
      ),
    },
    strict,
  ),
  procedure: Type.Object(
    {
      code: short,
      title: Type.String({ minLength: 1, maxLength: 2000 }),
      field: choiceField(fields),
      levels: Type.Array(choiceField(holderLevels), { maxItems: 4 }),
      namesDistrict: Type.Boolean(),
      source: short,
    },
    strict,
  ),
}

const idNames = { function: 'id', grant: 'id', instrument: 'number', procedure: 'code' } as const

type Given = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isKind = (value: unknown): value is FactKind => factKinds.some((kind) => kind === value)

export type Usual = { readonly territory: string; readonly source: string; readonly newId: () => string }

const withUsual = (kind: FactKind, id: string, body: Given, { territory, source }: Usual): Given => {
  switch (kind) {
    case 'function':
      return {
        ...{ id, also: [], provision: null, procedures: [], placeRule: null, from: null, until: null },
        ...body,
      }
    case 'grant':
      return {
        ...{ id, mode: 'own', span: 'any', territory, conditions: [], under: null, until: null, source },
        ...{ verified: false, ...body },
        ...(isObject(body.holder) ? { holder: { body: null, ...body.holder } } : {}),
      }
    case 'instrument':
      return {
        ...{
          number: id,
          issuedOn: null,
          from: null,
          until: null,
          ends: [],
          replaces: [],
          applies: [],
          ...body,
        },
        ...(isObject(body.issuer) ? { issuer: { body: null, unit: null, ...body.issuer } } : {}),
      }
    case 'procedure':
      return { code: id, levels: [], namesDistrict: false, source, ...body }
  }
}

/** `title: 'Cấp phép'` is the Vietnamese of it. */
const withWords = (kind: FactKind, body: Given): Given =>
  kind !== 'procedure' && typeof body.title === 'string'
    ? { ...body, title: { vi: body.title, en: null } }
    : body

const datesIn = (body: Given): readonly string[] =>
  ['from', 'until', 'issuedOn'].flatMap((name) => {
    const value = body[name]
    return typeof value === 'string' && !isIsoDate(value) ? [`${name}: ${value}`] : []
  })

const readOne = (row: unknown, place: number, usual: Usual): Fact | Problem => {
  const wrong = (what: string) =>
    authorityProblem('wrong-row', { row: place, what: what.slice(0, 200) }, { field: 'rows' })
  if (!isObject(row) || !isKind(row.kind)) return wrong(`kind: ${factKinds.join(', ')}`)
  const { kind } = row
  const body = row.body === undefined ? row.facts : row.body
  const inner = isObject(body) ? body[idNames[kind]] : undefined
  const said = typeof row.id === 'string' ? row.id : typeof inner === 'string' ? inner : null
  if (body === null) {
    if (said === null) return wrong('id')
    // A cast: taking away is said of a kind and an id alone.
    return { kind, id: said, body: null } as Fact
  }
  if (!isObject(body)) return wrong('body')
  if (said === null && (kind === 'instrument' || kind === 'procedure')) return wrong(idNames[kind])
  const id = (said ?? `${kind === 'grant' ? 'gr' : 'fn'}:${usual.newId()}`).trim()
  if (inner !== undefined && inner !== id) return wrong(`${idNames[kind]}: ${String(inner)} / ${id}`)
  const whole = withUsual(kind, id, withWords(kind, body), usual)
  const validator = validatorOf(schemas[kind])
  const dates = datesIn(whole)
  if (dates.length > 0) return wrong(dates.join('; '))
  if (!validator.Check(whole)) {
    const [error] = validator.Errors(whole)
    return wrong(`${error?.instancePath.slice(1).replaceAll('/', '.') ?? ''} ${error?.message ?? ''}`.trim())
  }
  // A cast that the schema just made true.
  return { kind, id, body: whole } as Fact
}

const isFact = (one: Fact | Problem): one is Fact => 'kind' in one

/** The rows as facts, or everything that stands against them; the same thing twice in one proposal is refused. */
export const readRows = (
  text: string,
  usual: Usual,
): { readonly facts: readonly Fact[]; readonly problems: readonly Problem[] } => {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return { facts: [], problems: [authorityProblem('rows-no-json', {}, { field: 'rows' })] }
  }
  const rows: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (rows.length === 0)
    return { facts: [], problems: [authorityProblem('nothing-proposed', {}, { field: 'rows' })] }
  if (rows.length > mostRows)
    return {
      facts: [],
      problems: [
        authorityProblem('too-many-rows', { count: rows.length, most: mostRows }, { field: 'rows' }),
      ],
    }
  const read = rows.map((row, at) => readOne(row, at + 1, usual))
  const facts = read.filter(isFact)
  const seen = new Set<string>()
  const twice = facts.flatMap(({ kind, id }): readonly Problem[] => {
    const key = `${kind} ${id}`
    if (seen.has(key)) return [authorityProblem('row-twice', { id }, { field: 'rows' })]
    seen.add(key)
    return []
  })
  return { facts, problems: [...read.filter((one): one is Problem => !isFact(one)), ...twice] }
}

const mostRows = 5_000
