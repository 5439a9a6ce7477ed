/**
 * The shape of every record, written once: the check on import, the canonical order on export and the JSON Schema
 * are read from it. A field added to a record type does not compile until it stands here.
 */
import { isIsoDate } from './dates.ts'
import type { RecordKind, RegisterRecord } from './model.ts'

type Form =
  | { readonly is: 'text' }
  | { readonly is: 'day' }
  | { readonly is: 'instant' }
  | { readonly is: 'number'; readonly least?: number; readonly most?: number }
  | { readonly is: 'whole'; readonly least?: number }
  | { readonly is: 'one-of'; readonly values: readonly (string | number)[] }
  | { readonly is: 'texts' }
  /** Keys of any name with texts (or, `numbers` too, texts and numbers). */
  | { readonly is: 'map'; readonly numbers?: true }
  | { readonly is: 'parts'; readonly fields: Readonly<Record<string, Field>> }
/** `optional` fields may be missing, `orNull` fields may be null. */
export type Field = Form & { readonly optional?: true; readonly orNull?: true }

const text = { is: 'text' } as const
const maybeText = { is: 'text', optional: true } as const
const textOrNull = { is: 'text', orNull: true } as const
const day = { is: 'day' } as const
const maybeDay = { is: 'day', optional: true } as const
const names = { is: 'map' } as const
const amount = { is: 'number', least: 0 } as const
const oneOf = (...values: readonly (string | number)[]) => ({ is: 'one-of', values }) as const

const basis = {
  is: 'parts',
  optional: true,
  fields: { instrument: text, article: maybeText, clause: maybeText },
} as const
const share = {
  is: 'parts',
  optional: true,
  fields: {
    population: { is: 'number', least: 0, most: 1, optional: true },
    area: { is: 'number', least: 0, most: 1, optional: true },
    source: text,
  },
} as const
const validity = {
  from: day,
  until: { is: 'day', orNull: true },
  fromAfter: maybeDay,
  untilAfter: maybeDay,
} as const
const known = {
  recordedAt: { is: 'instant', optional: true },
  supersededAt: { is: 'instant', optional: true },
} as const
const kinds = [
  'establish',
  'merge',
  'absorb',
  'split',
  'detach',
  'adjust-boundary',
  'rename',
  'retype',
  'reparent',
  'recode',
  'keep',
  'dissolve',
  'restore',
  'observed',
] as const
const scopes = [
  'whole',
  'part',
  'rest',
  'land',
  'people',
  'unchanged',
  'renamed',
  'retyped',
  'reparented',
  'recoded',
  'unknown',
] as const

type FieldsOf<Kind extends RecordKind> = {
  readonly [Name in keyof Required<Omit<Extract<RegisterRecord, { record: Kind }>, 'record'>>]: Field
}
/** Fields of each kind in canonical order: what identifies a record first. Kinds in the order of export. */
export const recordFields = {
  release: {
    schema: oneOf(1),
    id: text,
    country: text,
    recordedAt: { is: 'instant' },
    dataFrom: day,
    dataTo: day,
  },
  source: {
    id: text,
    title: text,
    publisher: text,
    asOf: { is: 'day', orNull: true },
    url: maybeText,
    quality: maybeText,
  },
  level: { id: text, rank: { is: 'whole', least: 1 }, names },
  scheme: { id: text, levels: { is: 'texts' }, ...validity, basis, ...known },
  type: { id: text, level: text, names },
  system: { id: text, names },
  instrument: {
    id: text,
    issuer: maybeText,
    title: maybeText,
    issuedOn: maybeDay,
    effectiveOn: maybeDay,
    source: maybeText,
    ...known,
  },
  unit: { id: text, level: text, ...known },
  version: {
    unit: text,
    ...validity,
    name: text,
    short: text,
    type: text,
    parent: textOrNull,
    basis,
    source: maybeText,
    ...known,
  },
  code: { unit: text, system: text, value: text, ...validity, source: maybeText, ...known },
  name: {
    unit: text,
    use: oneOf('alias', 'english', 'spelling', 'abbreviation'),
    text,
    source: maybeText,
    ...known,
  },
  change: {
    id: text,
    kind: oneOf(...kinds),
    effectiveOn: day,
    after: maybeDay,
    sequence: { is: 'whole', optional: true },
    basis,
    source: maybeText,
    state: { ...oneOf('enacted', 'annulled'), optional: true },
    ...known,
  },
  line: {
    change: text,
    from: textOrNull,
    to: textOrNull,
    scope: oneOf(...scopes),
    people: oneOf('all', 'part', 'none', 'unknown'),
    share,
    decision: maybeText,
    ...known,
  },
  seat: { unit: text, ...validity, text, source: text, ...known },
  point: {
    unit: text,
    latitude: { is: 'number', least: -90, most: 90 },
    longitude: { is: 'number', least: -180, most: 180 },
    asOf: day,
    source: text,
    ...known,
  },
  measure: {
    unit: text,
    quantity: oneOf('area', 'population'),
    value: amount,
    asOf: day,
    method: oneOf('printed', 'measured', 'census', 'carried'),
    source: text,
    ...known,
  },
  note: {
    unit: text,
    code: text,
    details: { is: 'map', numbers: true, optional: true },
    source: maybeText,
    ...known,
  },
} as const satisfies { readonly [Kind in RecordKind]: FieldsOf<Kind> }

export const recordKinds = Object.keys(recordFields) as readonly RecordKind[]

/** Instants are written in UTC. */
export const instantPattern = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$'
const instant = new RegExp(instantPattern)
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const within = (value: unknown, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY) =>
  typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most

/** Whether the value has the form of the field; `parts` are looked into by {@link faultsOf}. */
const fits = (value: unknown, field: Field): boolean => {
  if (value === null) return field.orNull === true
  switch (field.is) {
    case 'text':
      return typeof value === 'string' && value !== ''
    case 'day':
      return typeof value === 'string' && isIsoDate(value)
    case 'instant':
      return typeof value === 'string' && instant.test(value) && !Number.isNaN(Date.parse(value))
    case 'number':
      return within(value, field.least, field.most)
    case 'whole':
      return Number.isSafeInteger(value) && within(value, field.least)
    case 'one-of':
      return (field.values as readonly unknown[]).includes(value)
    case 'texts':
      return Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '')
    case 'map':
      return (
        isObject(value) &&
        Object.values(value).every(
          (item) => typeof item === 'string' || (field.numbers === true && within(item)),
        )
      )
    case 'parts':
      return isObject(value)
  }
}

export type FieldFault = {
  readonly code: 'missing-field' | 'unknown-field' | 'wrong-field'
  /** Path of the field: `basis.clause`. */
  readonly field: string
}

/** What does not fit in an object that should have these fields. */
export const faultsOf = (
  value: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Field>>,
  path = '',
): readonly FieldFault[] => {
  const faults: FieldFault[] = []
  for (const [name, field] of Object.entries(fields)) {
    const found = Object.hasOwn(value, name) ? value[name] : undefined
    const at = `${path}${name}`
    if (found === undefined) {
      if (!field.optional) faults.push({ code: 'missing-field', field: at })
    } else if (!fits(found, field)) faults.push({ code: 'wrong-field', field: at })
    else if (field.is === 'parts' && isObject(found)) faults.push(...faultsOf(found, field.fields, `${at}.`))
  }
  for (const name of Object.keys(value))
    if (!Object.hasOwn(fields, name) && !(path === '' && name === 'record'))
      faults.push({ code: 'unknown-field', field: `${path}${name}` })
  return faults
}

/** The value with its keys in canonical order, at every depth. */
export const inOrder = (value: unknown, field: Field): unknown => {
  if (!isObject(value)) return value
  if (field.is === 'map')
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map((key) => [key, value[key]]),
    )
  if (field.is !== 'parts') return value
  return Object.fromEntries(
    Object.entries(field.fields).flatMap(([name, part]) =>
      value[name] === undefined ? [] : [[name, inOrder(value[name], part)]],
    ),
  )
}
