/**
 * Units of one name: settled by references between clauses, by the districts of the clause's other members, and by
 * what other clauses have taken already; in that order, until nothing more follows.
 */
import { type Slot, takesAll } from './slots.ts'

const settle = (slot: Slot, candidates: Slot['candidates'], how: Slot['how']): boolean => {
  if (candidates.length === 0 || candidates.length === slot.candidates.length) return false
  slot.candidates = candidates
  const [only] = candidates
  if (candidates.length === 1 && only) {
    slot.unit = only
    slot.how = how
  }
  return true
}

/** The slots that a slot's references point to, and those that point to it: they mean the same unit. */
const linksOf = (slots: readonly Slot[]): Map<Slot, Slot[]> => {
  const links = new Map<Slot, Slot[]>()
  const link = (from: Slot, to: Slot) => {
    const known = links.get(from)
    if (known) known.push(to)
    else links.set(from, [to])
  }
  const named = Map.groupBy(slots, ({ change, key }) => `${change.place.clause} ${key}`)
  for (const slot of slots)
    for (const reference of new Set(slot.leg.restAfter))
      for (const other of named.get(`${reference.split('.').at(-1)} ${slot.key}`) ?? [])
        if (other !== slot) {
          link(slot, other)
          link(other, slot)
        }
  return links
}

const byLinks = (slot: Slot, links: ReadonlyMap<Slot, readonly Slot[]>) => {
  const linked = links.get(slot)
  if (!linked) return slot.candidates
  return slot.candidates.filter((unit) => linked.some(({ candidates }) => candidates.includes(unit)))
}

const byDistrict = (slot: Slot, mates: readonly Slot[]) => {
  const districts = new Set(mates.flatMap(({ unit }) => (unit?.district ? [unit.district.id] : [])))
  return slot.candidates.filter(({ district }) => district && districts.has(district.id))
}

type Taken = { readonly whole: ReadonlySet<string>; readonly any: ReadonlySet<string> }

const takenBy = (slots: readonly Slot[]): Taken => ({
  whole: new Set(slots.flatMap(({ unit, leg }) => (unit && takesAll(leg) ? [unit.id] : []))),
  any: new Set(slots.flatMap(({ unit }) => (unit ? [unit.id] : []))),
})

/** Without the units that others took: all of them for a leg that takes its unit whole. */
const byTaken = (slot: Slot, { whole, any }: Taken) => {
  const taken = takesAll(slot.leg) ? any : whole
  return slot.candidates.filter(({ id }) => !taken.has(id))
}

/** Settles what can be settled; the rest keeps its candidates. */
export const settleHomonyms = (slots: readonly Slot[]): void => {
  const open = () => slots.filter(({ unit, candidates }) => !unit && candidates.length > 1)
  if (open().length === 0) return
  const links = linksOf(slots)
  const mates = Map.groupBy(slots, ({ at }) => at)
  const byContext = [
    (slot: Slot) => settle(slot, byLinks(slot, links), 'context'),
    (slot: Slot) => settle(slot, byDistrict(slot, mates.get(slot.at) ?? []), 'context'),
  ]
  const byElimination = () => {
    const taken = takenBy(slots)
    return open().some((slot) => settle(slot, byTaken(slot, taken), 'context'))
  }
  let moved = true
  while (moved) moved = byContext.some((step) => open().filter(step).length > 0) || byElimination()
}
