/** The shapes of the register's answers, as schemas: what HTTP, client and documentation promise. */
import { Type } from 'typebox'
import { choiceField, list, nullable } from '../../platform/fields.ts'

export const date = (description?: string) =>
  Type.String({ format: 'date', ...(description ? { description } : {}) })
const text = (description?: string) => Type.String(description ? { description } : {})
/** A part of an answer that is an object; nothing is added to it unseen. */
const object = Type.Object

export const scopes = [
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
export const peoples = ['all', 'part', 'none', 'unknown'] as const
export const Scope = choiceField(scopes)
export const People = choiceField(peoples)

export const Unit = object({
  id: text('Permanent identity'),
  code: nullable(text()),
  name: text('Official name in full'),
  shortName: text(),
  type: text(),
  level: text(),
  province: nullable(object({ code: nullable(text()), name: text() })),
  parents: list(object({ id: text(), code: nullable(text()), name: text(), type: text(), level: text() }), {
    description: 'From the nearest up',
  }),
  validFrom: date(),
  validTo: nullable(date('The first day on which this state no longer holds; null while it does')),
  observedFromAfter: Type.Optional(
    date('The beginning is only observed: after this day, not after validFrom'),
  ),
  observedToAfter: Type.Optional(date('The end is only observed: after this day, not after validTo')),
})

export const Citation = object({
  instrument: text(),
  article: nullable(text()),
  clause: nullable(text()),
  effectiveOn: date(),
  observedAfter: Type.Optional(date()),
})

/** What an answer wants its reader to know: a stable code and the facts. */
export const Remark = object({
  code: choiceField(['after-the-data', 'other-meanings', 'no-longer-used', 'more'] as const),
  details: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Null()])),
})

/** What every answer about a day begins with. */
export const asOf = {
  validAt: date('The day the answer is about'),
  knownAt: nullable(text('The instant of knowledge, null for now')),
  remarks: list(Remark),
}

export const Meaning = object({ unit: Unit, from: date(), until: nullable(date()) })

export const Candidate = object({
  unit: Unit,
  share: nullable(Type.Number()),
  reason: object({
    code: choiceField([
      'same-unit',
      'whole',
      'all-people',
      'part-of-people',
      'rest',
      'land-only',
      'renamed',
      'unchanged',
      'chain',
      'lineage-unknown',
    ] as const),
    scope: Scope,
    people: People,
  }),
  citations: list(Citation),
})

/** A unit that ended, or looking back began, between two days, and nobody knows into or from what. */
export const UnknownEnd = object({
  unit: text(),
  between: Type.Unsafe<readonly [string, string]>({ type: 'array', items: date(), minItems: 2, maxItems: 2 }),
})

export const Conversion = object({
  status: choiceField([
    'exact',
    'by-law',
    'already-current',
    'ambiguous',
    'not-found',
    'lineage-unknown',
  ] as const),
  unit: nullable(Unit),
  origin: nullable(Unit),
  candidates: list(Candidate),
  citations: list(Citation),
  unknown: list(UnknownEnd),
})

export const ChangeKind = choiceField(
  [
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
  ] as const,
  { description: 'What kind of change' },
)

export const LineageLine = object({
  from: nullable(text()),
  to: nullable(text()),
  scope: Scope,
  people: People,
  share: nullable(Type.Number()),
  kind: ChangeKind,
  citation: nullable(Citation),
  effectiveOn: date(),
  observedAfter: Type.Optional(date()),
})

/** A change with its lines, names and codes beside the ids. */
export const Change = object({
  id: text(),
  kind: ChangeKind,
  effectiveOn: date(),
  observedAfter: nullable(date()),
  citation: nullable(Citation),
  lines: list(
    object({
      from: nullable(object({ id: text(), code: nullable(text()), name: text() })),
      to: nullable(object({ id: text(), code: nullable(text()), name: text() })),
      scope: Scope,
      people: People,
      share: nullable(Type.Number()),
      decision: nullable(text('Set where a person decided what the text leaves open')),
    }),
  ),
})
