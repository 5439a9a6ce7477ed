/** Which ground units cover, for the platform: it asks by this and knows nothing of the register. */
import type { Register } from '../../../packages/register/src/register.ts'
import type { Territory } from '../../platform/access/model.ts'

/** Where the whole of an ended unit went on its last day; null where it was divided or still stands. */
const nextOf = (register: Register, unit: string): string | null => {
  const story = register.story(unit)
  const end = story?.versions.at(-1)?.validTo ?? null
  if (!story || end === null) return null
  const lines = story.changes.flatMap(({ change, lines: legs }) => (change.effectiveOn === end ? legs : []))
  const targets = new Set(lines.flatMap(({ from, to }) => (from === unit ? [to] : [])))
  const [only] = targets
  return targets.size === 1 && only && only !== unit ? only : null
}

const lineageOf = (register: Register) => {
  const standsOn = (unit: string, on: string) => register.unitById(unit, on) !== null
  const heirs = (ended: string, on: string): readonly string[] => {
    const end = register.story(ended)?.versions.at(-1)?.validTo ?? null
    if (end === null || on < end) return []
    const seen = new Set([ended])
    for (let next = nextOf(register, ended); next !== null; next = nextOf(register, next)) {
      if (seen.has(next)) return []
      if (standsOn(next, on)) return [next]
      seen.add(next)
    }
    return []
  }
  const before = (unit: string): readonly string[] => {
    const found = new Set<string>()
    const look = (at: string) => {
      for (const { lines } of register.story(at)?.changes ?? [])
        for (const { from, to } of lines)
          if (to === at && from && from !== at && !found.has(from) && nextOf(register, from) === at) {
            found.add(from)
            look(from)
          }
    }
    look(unit)
    return [...found]
  }
  const known = new Map<string, readonly string[]>()
  const inherited = (unit: string, on: string): readonly string[] => {
    const all = known.get(unit) ?? before(unit)
    known.set(unit, all)
    return all.filter((ended) => heirs(ended, on).includes(unit))
  }
  return { heirs, inherited }
}

/** The first day of the changes an instrument makes. */
const dayOf = (register: Register, instrument: string): string | null => {
  const days = register
    .changesSince('0001-01-01')
    .flatMap(({ change }) =>
      change.id.split('#')[0] === instrument && change.state !== 'annulled' ? [change.effectiveOn] : [],
    )
  return days.sort()[0] ?? null
}

const made = new WeakMap<Register, Territory>()

/** The territory of a register as it is known; made once for each. */
export const territoryOf = (register: Register): Territory => {
  const known = made.get(register)
  if (known) return known
  const territory: Territory = {
    covers: (unit, subject, on) =>
      unit === subject ||
      (register.unitById(subject, on)?.parents.some((parent) => parent.id === unit) ?? false),
    endOf: (unit) => register.story(unit)?.versions.at(-1)?.validTo ?? null,
    within: (unit, on) => {
      const own = register.unitById(unit, on)
      return own ? [unit, ...register.unitsOn(on, { within: unit }).map(({ id }) => id)] : []
    },
    above: (unit, on) => register.unitById(unit, on)?.parents.map(({ id }) => id) ?? [],
    ...lineageOf(register),
    dayOf: (instrument) => dayOf(register, instrument),
    named: (code, on) => {
      const unit = register.unitById(code, on) ?? register.unitAt(code, on)
      return unit && { id: unit.id, name: unit.name }
    },
  }
  made.set(register, territory)
  return territory
}
