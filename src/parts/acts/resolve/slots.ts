/** Every place in an act where a unit of the eve is named, and the units it could mean. */
import type { ClauseChange, Decision, NamedLeg, ResolvedLeg, SpellingVariant } from '../model.ts'
import { wordOfType } from '../read/vocabulary.ts'
import { type Eve, type EveUnit, nameKey } from './eve.ts'

export type Slot = {
  readonly change: ClauseChange
  readonly at: number
  readonly leg: NamedLeg
  /** The unit that others are merged into: it goes on, and is no leg of the change. */
  readonly goesOn: boolean
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

const rowKey = (clause: string, name: string) => `${clause} ${nameKey(name)}`

type Recorded = { readonly decisions: Map<string, Decision>; readonly variants: Map<string, SpellingVariant> }

/** What a person put on record for names in this act, by clause and name. */
const recordedFor = (instrument: string, { variants, decisions }: Rows): Recorded => ({
  decisions: new Map(
    decisions
      .filter((row) => row.instrument === instrument)
      .map((row) => [rowKey(row.clause, row.name), row]),
  ),
  variants: new Map(
    variants
      .filter((row) => row.instrument === instrument)
      .map((row) => [rowKey(row.clause, row.written), row]),
  ),
})

/** The slots of an act, settled where only one unit answers. */
export const slotsOf = (
  changes: readonly ClauseChange[],
  instrument: string,
  eve: Eve,
  home: ReadonlySet<string>,
  rows: Rows,
): Slot[] => {
  const recorded = recordedFor(instrument, rows)
  return changes.flatMap((change, at) => {
    const into: NamedLeg[] =
      change.kind === 'absorb' ? [{ unit: change.result, scope: 'unchanged', people: 'all' }] : []
    return [...change.legs, ...into].map((leg, place): Slot => {
      const goesOn = place >= change.legs.length
      const slot = { change, at, leg, goesOn, key: `${leg.unit.type ?? ''} ${nameKey(leg.unit.name)}` }
      const key = rowKey(change.place.clause ?? '', leg.unit.name)
      const decision = recorded.decisions.get(key)
      const variant = recorded.variants.get(key)
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
}

const howOf = ({ unit }: NamedLeg): Slot['how'] => (unit.district ? 'district' : 'exact')

/** Whether a leg takes all there is of its unit, so that no other leg may take from it. */
export const takesAll = ({ scope }: NamedLeg): boolean =>
  scope === 'whole' || scope === 'unchanged' || scope === 'renamed' || scope === 'retyped'
