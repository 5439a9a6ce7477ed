/** Every place in an act where a unit of the eve is named, and the units it could mean. */
import type { ClauseChange, Decision, NamedLeg, ResolvedLeg, SpellingVariant } from '../model.ts'
import { communeTypes, wordOfType } from '../read/vocabulary.ts'
import { type Eve, type EveUnit, nameKey } from './eve.ts'

export type Slot = {
  readonly change: ClauseChange
  readonly at: number
  readonly leg: NamedLeg
  readonly key: string
  candidates: readonly EveUnit[]
  unit: EveUnit | null
  how: ResolvedLeg['how']
  /** The decision that settled it. */
  decision?: Decision
}

export type Rows = { readonly variants: readonly SpellingVariant[]; readonly decisions: readonly Decision[] }

const inDistrict = (units: readonly EveUnit[], { district }: NamedLeg['unit']) => {
  if (!district) return units
  const key = nameKey(district.name)
  const same = units.filter((unit) => unit.district && nameKey(unit.district.shortName) === key)
  const typed = same.filter((unit) => unit.district?.type === district.type)
  return typed.length > 0 ? typed : same
}

/** Another kind of unit of that name is no candidate; the search for near spellings weighs it. */
const ofType = (units: readonly EveUnit[], type: string | null) =>
  type === null ? units : units.filter((unit) => unit.type === type)

/** Units of the given provinces that the words could mean; all provinces when none are given. */
export const candidatesFor = (leg: NamedLeg, eve: Eve, home: ReadonlySet<string>): readonly EveUnit[] => {
  const { type, name } = leg.unit
  const index = leg.wholeDistrict ? eve.districtsByName : eve.byName
  const here = (key: string) =>
    (index.get(key) ?? []).filter(({ province }) => home.size === 0 || home.has(province.id))
  const plain = here(nameKey(name))
  const all = plain.length > 0 || !type ? plain : here(nameKey(`${wordOfType[type] ?? ''} ${name}`))
  return inDistrict(ofType(all, type), leg.unit)
}

const rowKey = (instrument: string, clause: string, name: string) =>
  `${instrument} ${clause} ${nameKey(name)}`

/** What a person put on record for a name in a clause. */
const recorded = (change: ClauseChange, leg: NamedLeg, instrument: string, { variants, decisions }: Rows) => {
  const key = rowKey(instrument, change.place.clause ?? '', leg.unit.name)
  const decision = decisions.find((row) => rowKey(row.instrument, row.clause, row.name) === key)
  const variant = variants.find((row) => rowKey(row.instrument, row.clause, row.written) === key)
  return { decision, variant }
}

/** The slots of an act, settled where only one unit answers. */
export const slotsOf = (
  changes: readonly ClauseChange[],
  instrument: string,
  eve: Eve,
  home: ReadonlySet<string>,
  rows: Rows,
): Slot[] =>
  changes.flatMap((change, at) => {
    const goesOn: NamedLeg[] =
      change.kind === 'absorb' ? [{ unit: change.result, scope: 'unchanged', people: 'all' }] : []
    return [...change.legs, ...goesOn].map((leg): Slot => {
      const slot = { change, at, leg, key: `${leg.unit.type ?? ''} ${nameKey(leg.unit.name)}` }
      const { decision, variant } = recorded(change, leg, instrument, rows)
      const row = decision ?? variant
      const settled = row ? eve.byCode.get(row.code) : undefined
      if (settled)
        return {
          ...slot,
          candidates: [settled],
          unit: settled,
          how: decision ? 'decision' : 'variant',
          ...(decision ? { decision } : {}),
        }
      const candidates = leg.newLand ? [] : candidatesFor(leg, eve, home)
      const only = candidates.length === 1 ? (candidates[0] ?? null) : null
      return { ...slot, candidates, unit: only, how: only ? howOf(leg) : 'unresolved' }
    })
  })

const howOf = ({ unit }: NamedLeg): Slot['how'] => (unit.district ? 'district' : 'exact')

/** Whether a leg takes all there is of its unit, so that no other leg may take from it. */
export const takesAll = ({ scope }: NamedLeg): boolean =>
  scope === 'whole' || scope === 'unchanged' || scope === 'renamed' || scope === 'retyped'

export const isCommune = ({ unit }: NamedLeg): boolean => unit.type === null || communeTypes.has(unit.type)
