/** Legs and results with the ids of their units, once every name is settled. */
import type { Act, ClauseChange, ResolvedChange, ResolvedLeg } from '../model.ts'
import { peopleOfLegs } from '../people.ts'
import type { Eve, EveUnit } from './eve.ts'
import type { Slot } from './slots.ts'

/** `1656/NQ-UBTVQH15#1.4`: the id of what a clause does, and of the unit it forms. */
export const clauseId = (instrument: string | null, { article, clause }: ClauseChange['place']): string =>
  `${instrument ?? '?'}#${[article, clause].filter((part) => part !== undefined).join('.')}`

const resolvedLeg = (slot: Slot, unit: EveUnit | null): ResolvedLeg => ({
  ...slot.leg,
  ...(slot.decision?.scope ? { scope: slot.decision.scope } : {}),
  unitId: unit?.id ?? null,
  code: unit?.code ?? null,
  registerName: unit?.name ?? null,
  how: slot.how,
})

/** A district taken whole stands for each of its communes; for itself where it has none. */
const legsOfSlot = (slot: Slot, eve: Eve): ResolvedLeg[] => {
  const { unit, leg } = slot
  const members =
    unit && leg.wholeDistrict ? eve.units.filter(({ district }) => district?.id === unit.id) : []
  return members.length > 0 ? members.map((member) => resolvedLeg(slot, member)) : [resolvedLeg(slot, unit)]
}

const wholeWhereAlone = (leg: ResolvedLeg, siblings: readonly ResolvedLeg[]): ResolvedLeg =>
  leg.wholeLand && leg.unitId !== null && siblings.length === 1
    ? { ...leg, scope: 'whole', people: 'all' }
    : leg

/** Puts the derived share of people on every leg; legs of one origin are looked at together. */
const withPeople = (changes: readonly ResolvedChange[]): ResolvedChange[] => {
  const legs = changes.flatMap((change) => (change.kind === 'keep' ? [] : change.legs))
  const derived = new Map<ResolvedLeg, ResolvedLeg>()
  for (const origin of Map.groupBy(legs, ({ unitId }) => unitId).values()) {
    if (origin[0]?.unitId === null) continue
    const scoped = origin.map((leg) => wholeWhereAlone(leg, origin))
    const people = peopleOfLegs(scoped)
    for (const [at, leg] of origin.entries())
      derived.set(leg, { ...(scoped[at] ?? leg), people: people[at] ?? leg.people })
  }
  return changes.map((change) => ({ ...change, legs: change.legs.map((leg) => derived.get(leg) ?? leg) }))
}

/** Ids of what the changes result in: a unit that goes on keeps its own, a new one is named by its clause. */
const resultIds = (act: Act, slotsAt: ReadonlyMap<number, readonly Slot[]>): string[] => {
  const made = new Map<string, number>()
  return act.changes.map((change, at) => {
    const own = slotsAt.get(at) ?? []
    const goesOn = change.kind === 'absorb' ? own.at(-1) : change.kind === 'form' ? undefined : own[0]
    if (goesOn?.unit) return goesOn.unit.id
    const id = clauseId(act.instrument.number, change.place)
    const count = (made.get(id) ?? 0) + 1
    made.set(id, count)
    return count === 1 ? id : `${id}/${count}`
  })
}

/** The changes of an act with every leg tied as far as its slots are settled. */
export const tiedChanges = (act: Act, slots: readonly Slot[], eve: Eve): ResolvedChange[] => {
  const slotsAt = Map.groupBy(slots, ({ at }) => at)
  const ids = resultIds(act, slotsAt)
  return withPeople(
    act.changes.map((change, at) => ({
      ...change,
      legs: (slotsAt.get(at) ?? []).filter(({ goesOn }) => !goesOn).flatMap((slot) => legsOfSlot(slot, eve)),
      resultId: ids[at] ?? '',
    })),
  )
}
