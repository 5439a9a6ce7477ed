/** What is entered of a holding, its inventory, and how two entries are told to be the same. Plain data. */
import type { IsoDate } from '../../../kernel/dates.ts'
import { canonical, type Json } from '../../../platform/evidence/canonical.ts'
import type { Holding, InventoryStep, OrganisationId, Phase, Quantities } from '../model.ts'

/** What somebody says of a thing; its identity and its holder come beside it. */
export type Entry = Omit<Holding, 'id' | 'holder'>

/** An inventory as entering needs it. */
export type Inventory = {
  readonly inventory: string
  readonly transition: string
  /** Number of the organisation. */
  readonly holder: number
  readonly organisation: OrganisationId
  readonly unit: string
  readonly province: string
  readonly effectiveOn: IsoDate
  readonly caretaker: number
  readonly phase: Phase | 'reversed'
  /** The last step; null before it is opened. */
  readonly step: InventoryStep | null
  /** The instant from which on entries are late. */
  readonly frozenAt: string | null
  /** The day that facts without a day of their own are of: when it was opened, or the eve. The same whenever it is asked. */
  readonly countedOn: IsoDate
}

/** A holding as it is kept. */
export type Kept = Entry & {
  readonly id: string
  readonly organisation: OrganisationId
  readonly holder: number
  readonly lateReason: string | null
  readonly recordedAt: string
  readonly recordedBy: string
}

/** What an entry says, as one text: the same reference with the same text is the same thing entered twice. */
export const contentOf = ({
  kind,
  reference,
  description,
  quantities,
  place,
  shared,
  state,
  asOf,
  evidence,
  attributes,
}: Entry): string =>
  canonical({
    ...{ kind, reference, description, shared, state, asOf, evidence },
    quantities: { ...quantities },
    place: place && { ...place },
    // A cast: attributes are texts, truth values and lists of texts.
    attributes: attributes as Json,
  })

/** What differs, each as `field: value`, for a person to compare. */
export const differencesOf = (one: Entry, other: Entry): readonly [readonly string[], readonly string[]] => {
  const [left, right] = [fieldsOf(one), fieldsOf(other)]
  const names = [...new Set([...left.keys(), ...right.keys()])].filter(
    (name) => left.get(name) !== right.get(name),
  )
  const said = (fields: ReadonlyMap<string, string>) =>
    names.map((name) => `${name}: ${fields.get(name) ?? '–'}`)
  return [said(left), said(right)]
}

const fieldsOf = (entry: Entry): ReadonlyMap<string, string> => {
  const { description, shared, state, asOf, evidence, quantities, place, attributes } = entry
  const where = place === null ? null : (place.unit ?? `${place.latitude}, ${place.longitude}`)
  const said = { description, shared, state, asOf, evidence, ...quantities, place: where, ...attributes }
  return new Map(
    Object.entries(said).flatMap(([name, value]) =>
      value === null || value === undefined || value === '' ? [] : [[name, String(value)] as const],
    ),
  )
}

export const plus = (one: Quantities, other: Quantities): Quantities => ({
  count: one.count + other.count,
  vnd: one.vnd + other.vnd,
  millimetres: one.millimetres + other.millimetres,
  files: one.files + other.files,
  squareMetres: one.squareMetres + other.squareMetres,
})
export const minus = (one: Quantities, other: Quantities): Quantities => ({
  count: one.count - other.count,
  vnd: one.vnd - other.vnd,
  millimetres: one.millimetres - other.millimetres,
  files: one.files - other.files,
  squareMetres: one.squareMetres - other.squareMetres,
})
