/** The units as they stood on the day before an act: all that tying names to units needs to know of a register. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'
import { matchKey, plainKey } from '../../../kernel/text.ts'

export type EvePlace = {
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly shortName: string
  readonly type: string
}
export type EveUnit = EvePlace & { readonly district: EvePlace | null; readonly province: EvePlace }

export type EveFacts = {
  readonly units: readonly EveUnit[]
  /** Districts, each with its province: an act may take a whole district. */
  readonly districts: readonly EveUnit[]
  /** Ids of the provinces of the eve that a province of the day was made of, by the key of its short name. */
  readonly origins?: ReadonlyMap<string, readonly string[]>
}

export type Eve = EveFacts & {
  readonly byName: ReadonlyMap<string, readonly EveUnit[]>
  /** By name without accents: recognises a province, never a unit. */
  readonly byLooseName: ReadonlyMap<string, readonly EveUnit[]>
  readonly byCode: ReadonlyMap<string, EveUnit>
  readonly districtsByName: ReadonlyMap<string, readonly EveUnit[]>
  readonly sizeOfProvince: ReadonlyMap<string, number>
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** `NT` and `N.T` are read as state farm, a Roman numeral at the end as its number. */
const spelledOut = (name: string): string =>
  name
    .replace(/^N\.?\s?T\.?\s/, 'Nông trường ')
    .replace(/(^| )([IVX]+)$/, (all, space: string, digits: string) =>
      roman.includes(digits) ? `${space}${roman.indexOf(digits) + 1}` : all,
    )

const remember = <Value>(make: (name: string) => Value): ((name: string) => Value) => {
  const known = new Map<string, Value>()
  return (name) => {
    if (name.length > 80) return make(name)
    const seen = known.get(name)
    if (seen !== undefined) return seen
    if (known.size >= mostNames) known.clear()
    const made = make(name)
    known.set(name, made)
    return made
  }
}
/** Names are keyed again and again while an act is tied; a country has some fifteen thousand. */
const mostNames = 40_000

const noise = /[\s'.-]/g

/** Names that differ only in case, spaces, hyphens, apostrophes, dots or where the tone sits have one key. */
export const nameKey = remember((name) => matchKey(spelledOut(name)).replace(noise, ''))

/** The key without accents: recognises a province, and near spellings of a unit; never a unit by itself. */
export const looseKey = remember((name) => plainKey(spelledOut(name)).replace(noise, ''))

const grouped = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> =>
  Map.groupBy(items, keyOf)

/** Adds the look-ups to the facts. */
export const makeEve = (facts: EveFacts): Eve => ({
  ...facts,
  byName: grouped(facts.units, ({ shortName }) => nameKey(shortName)),
  byLooseName: grouped(facts.units, ({ shortName }) => looseKey(shortName)),
  byCode: new Map(
    [...facts.districts, ...facts.units].flatMap((unit) => (unit.code ? [[unit.code, unit]] : [])),
  ),
  districtsByName: grouped(facts.districts, ({ shortName }) => nameKey(shortName)),
  sizeOfProvince: new Map(
    [...grouped(facts.units, ({ province }) => province.id)].map(([id, all]) => [id, all.length]),
  ),
})

const placeOf = ({ id, code, name, shortName, type }: Unit): EvePlace => ({ id, code, name, shortName, type })

const originsOn = (register: Register, eve: IsoDate, on: IsoDate) => {
  const origins = new Map<string, string[]>()
  for (const { fromUnit, toUnit } of register.correspondence({ from: eve, to: on, level: 'province' })) {
    const unit = toUnit === null ? null : register.unitById(toUnit, on)
    if (!unit || fromUnit === null) continue
    const key = nameKey(unit.shortName)
    origins.set(key, [...(origins.get(key) ?? []), fromUnit])
  }
  return origins
}

/** Days kept for each register: those of the acts at hand. */
const mostDays = 4

const remembered = new WeakMap<Register, Map<IsoDate, Eve>>()

/** The eve of a day in a register; built once per register and day. */
export const eveOf = (register: Register, on: IsoDate): Eve => {
  const days = remembered.get(register) ?? new Map<IsoDate, Eve>()
  const known = days.get(on)
  if (known) return known
  const eve = addDays(on, -1)
  const places = new Map<string, EvePlace>()
  const shared = (unit: Unit): EvePlace => {
    const place = places.get(unit.id) ?? placeOf(unit)
    places.set(unit.id, place)
    return place
  }
  const provinces = new Map(
    register.unitsOn(eve, { level: 'province' }).map((unit) => [unit.id, shared(unit)]),
  )
  const districts = new Map(
    register.unitsOn(eve, { level: 'district' }).map((unit) => [unit.id, shared(unit)]),
  )
  const withParents = (unit: Unit): EveUnit[] => {
    const province = provinces.get(unit.parents.at(-1)?.id ?? '')
    return province
      ? [{ ...placeOf(unit), district: districts.get(unit.parents[0]?.id ?? '') ?? null, province }]
      : []
  }
  const made = makeEve({
    units: register.unitsOn(eve, { level: 'commune' }).flatMap(withParents),
    districts: register.unitsOn(eve, { level: 'district' }).flatMap(withParents),
    origins: originsOn(register, eve, on),
  })
  if (days.size >= mostDays) days.clear()
  days.set(on, made)
  remembered.set(register, days)
  return made
}
