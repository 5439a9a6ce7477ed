/** Which organisations end on the day of a transition, and what the register says of their units: pure. */
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'
import type { Json } from '../../../platform/evidence/canonical.ts'
import { bodiesEndingOn, organisationId } from '../../register/index.ts'
import type { EndEvent, OrganisationId, UnitId } from '../model.ts'

export type Ending = {
  readonly organisation: OrganisationId
  readonly unit: UnitId
  readonly kind: string
  /** Code of the province in which it lay on its last day. */
  readonly province: string
  readonly event: EndEvent
  readonly caretaker: OrganisationId
}

/** What a plan rests on, by ended unit: other facts by the time of arming refuse it. */
export type EndedUnit = {
  readonly unit: UnitId
  readonly event: EndEvent
  readonly caretaker: OrganisationId
  readonly acts: readonly string[]
  /** `unit whole` or `unit part`, in order. */
  readonly heirs: readonly string[]
}

export type Endings = {
  readonly units: readonly EndedUnit[]
  readonly organisations: readonly Ending[]
  /** The acts that end them. */
  readonly acts: readonly string[]
}

type Asked = {
  readonly day: IsoDate
  /** Only what these acts end; all that end on the day where it is null. */
  readonly acts: readonly string[] | null
  /** Identity of the province of the day on whose ground they lie; null is the country. */
  readonly province: UnitId | null
}

const levels = ['province', 'district', 'commune'] as const

const eventOf = (level: string, heirs: number): EndEvent => {
  if (level === 'district' || heirs === 0) return 'dissolution'
  return heirs === 1 ? 'merger' : 'division'
}

/** The province of the day that took over the ground of one of the eve. */
const provincesAfter = (register: Register, day: IsoDate): ReadonlyMap<string, string> =>
  new Map(
    register.unitsOn(addDays(day, -1), { level: 'province' }).flatMap(({ code }) => {
      if (code === null) return []
      const after = register.convertCode(code, { from: addDays(day, -1), to: day, level: 'province' }).unit
      return after ? [[code, after.id] as const] : []
    }),
  )

/** Organisations that end on a day, in the order of their units; units that end, with what is said of them. */
export const endingsOf = (register: Register, { day, acts, province }: Asked): Endings => {
  const eve = addDays(day, -1)
  const after = provincesAfter(register, day)
  const units: EndedUnit[] = []
  const organisations: Ending[] = []
  for (const level of levels)
    for (const { id, code } of register.unitsOn(eve, { level })) {
      const unit = register.unitById(id, eve)
      const provinceCode = level === 'province' ? code : (unit?.province?.code ?? null)
      const home = provinceCode === null ? undefined : after.get(provinceCode)
      if (provinceCode === null || !home || (province !== null && home !== province)) continue
      const bodies = bodiesEndingOn(register, id, day)
      if (bodies.length === 0) continue
      const by = actsEnding(register, id, day)
      if (acts !== null && !by.some((act) => acts.includes(act))) continue
      const heirs = heirsOf(register, id, code, { level, day })
      const event = eventOf(level, heirs.length)
      const caretaker = organisationId(home, 'people-committee')
      units.push({ unit: id, event, caretaker, acts: by, heirs })
      for (const { id: organisation, kind } of bodies)
        organisations.push({ organisation, unit: id, kind, province: provinceCode, event, caretaker })
    }
  return { units, organisations, acts: [...new Set(units.flatMap((unit) => unit.acts))].toSorted() }
}

/** Numbers of the acts whose changes end a unit on a day. */
const actsEnding = (register: Register, unit: UnitId, day: IsoDate): readonly string[] => [
  ...new Set(
    (register.story(unit)?.changes ?? []).flatMap(({ change, lines }) =>
      change.effectiveOn === day && change.state !== 'annulled' && lines.some(({ from }) => from === unit)
        ? [change.id.split('#')[0] ?? change.id]
        : [],
    ),
  ),
]

const heirsOf = (
  register: Register,
  unit: UnitId,
  code: string | null,
  { level, day }: { readonly level: string; readonly day: IsoDate },
): readonly string[] => {
  if (register.unitById(unit, day)) return [`${unit} whole`]
  if (code === null) return []
  return register
    .convertCode(code, { from: addDays(day, -1), to: day, level })
    .candidates.map(({ unit: heir, reason }) => `${heir.id} ${reason.scope ?? 'part'}`)
    .toSorted()
}

/** The facts as they are hashed and kept. */
export const factsOf = ({ units, organisations }: Endings): Json => ({
  organisations: organisations.length,
  units: Object.fromEntries(
    units.map(({ unit, event, caretaker, acts, heirs }) => [unit, { event, caretaker, acts, heirs }]),
  ),
})

/** Units of which the facts are others: before, now, or null where it is not there. */
export type FactDifference = {
  readonly unit: UnitId
  readonly before: string | null
  readonly now: string | null
}

export const differenceOf = (before: Json, now: Json): readonly FactDifference[] => {
  const [left, right] = [unitsIn(before), unitsIn(now)]
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].toSorted().flatMap((unit) => {
    const [one, other] = [left[unit], right[unit]].map((fact) =>
      fact === undefined ? null : JSON.stringify(fact),
    )
    return one === other ? [] : [{ unit, before: one ?? null, now: other ?? null }]
  })
}

const unitsIn = (facts: Json): Readonly<Record<string, unknown>> => {
  const units: unknown = facts !== null && typeof facts === 'object' ? Reflect.get(facts, 'units') : null
  // A cast: what is an object has members of some kind.
  return units !== null && typeof units === 'object' ? (units as Readonly<Record<string, unknown>>) : {}
}
