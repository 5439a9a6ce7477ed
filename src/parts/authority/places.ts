/**
 * Places as people write them: a code, a name, an address of today or of before. What ended is followed to what took it
 * over; where that is several, or a name is that of several, a person chooses.
 */
import type { Unit } from '../../../packages/register/src/model.ts'
import type { Register } from '../../../packages/register/src/register.ts'
import { addDays, type IsoDate } from '../../kernel/dates.ts'
import { converterOf } from '../register/index.ts'
import type { Ground } from './model.ts'

/** A unit that does not stand on the day, with those that hold its ground then. */
export type Gone = { readonly unit: Unit; readonly heirs: readonly Unit[] }
/** One unit; `was` is what the words mean where that is another unit than the one of the day. */
export type PlaceSettled = { readonly units: readonly [Unit]; readonly was: Unit | null }
export type PlaceOpen = { readonly units: readonly Unit[]; readonly gone: readonly Gone[] }

/** Names offered side by side. */
const most = 8

export const standsOn = (unit: Unit, at: IsoDate): boolean =>
  unit.validFrom <= at && (unit.validTo === null || at < unit.validTo)

const heirsOf = (register: Register, ground: Ground, unit: Unit, at: IsoDate): readonly Unit[] => {
  const there = unit.validFrom > at ? unit.validFrom : unit.validTo === null ? at : addDays(unit.validTo, -1)
  return ground.onDay(unit.id, there, at).flatMap((id) => register.unitById(id, at) ?? [])
}

const settled = (unit: Unit, meant: Unit | null = null): PlaceSettled => ({
  units: [unit],
  was: meant === null || meant.id === unit.id ? null : meant,
})

const ended = (register: Register, ground: Ground, units: readonly Unit[], at: IsoDate): PlaceOpen => ({
  units: [],
  gone: units.slice(0, most).map((unit) => ({ unit, heirs: heirsOf(register, ground, unit, at) })),
})

/** A code or an id that the day does not know: the unit that bore it last, and its one heir where there is one. */
const byFormerCode = (register: Register, ground: Ground, typed: string, at: IsoDate) => {
  const unit = register.story(typed)?.unit ?? register.meanings(typed).at(-1)?.unit
  if (!unit) return null
  const [only, ...others] = heirsOf(register, ground, unit, at)
  return only && others.length === 0 ? settled(only, unit) : ended(register, ground, [unit], at)
}

/** Names that stand on the day, the best of them. */
const namesOn = (register: Register, typed: string, at: IsoDate): readonly Unit[] => {
  const hits = register.search(typed, { at, limit: 12 }).filter(({ unit }) => standsOn(unit, at))
  const best = hits[0]?.score ?? 0
  return hits.filter(({ score }) => score >= best - 0.01).map(({ unit }) => unit)
}

const chosen = (units: readonly Unit[]): PlaceSettled | PlaceOpen => {
  const [only, ...others] = units
  return only && others.length === 0 ? settled(only) : { units: units.slice(0, most), gone: [] }
}

/** What is written, as a unit of the day; where it is none or several, everything it may be. */
export const placeRead = (
  register: Register,
  ground: Ground,
  written: string,
  at: IsoDate,
): PlaceSettled | PlaceOpen => {
  // Suggestions write a code before its name.
  const typed = (written.split(' · ')[0] ?? '').trim()
  const exact = register.unitAt(typed, at) ?? register.unitById(typed, at)
  if (exact) return settled(exact)
  const former = /^\d+$/.test(typed) || /[#@]/.test(typed) ? byFormerCode(register, ground, typed, at) : null
  if (former) return former
  const found = converterOf(register).convert(typed, { to: at })
  const meant = found.written?.unit ?? null
  if (found.unit && found.doubt === null && found.status !== 'ambiguous') return settled(found.unit, meant)
  const readings = found.written?.readings ?? []
  // A name without what it lay in: who stands under it on the day is meant before who ended.
  if (!typed.includes(',')) {
    const names = namesOn(register, typed, at)
    if (names.length > 0) return chosen(names)
  }
  const standing = readings.filter((unit) => standsOn(unit, at))
  if (standing.length > 0) return chosen(standing)
  if (found.unit && found.status !== 'ambiguous') return settled(found.unit, meant)
  if (readings.length > 0) return ended(register, ground, readings, at)
  return ended(
    register,
    ground,
    register
      .search(typed, { limit: most })
      .map(({ unit }) => unit)
      .filter((unit) => !standsOn(unit, at)),
    at,
  )
}

export const isSettled = (found: PlaceSettled | PlaceOpen): found is PlaceSettled => !('gone' in found)
