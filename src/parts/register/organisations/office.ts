/** Which office serves a place on a day: the Committee, the service centre, the seat; what is unknown is said so. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { holdsOn, type IsoDate } from '../../../kernel/dates.ts'
import type { Citation } from '../../../law/index.ts'
import { registerBegins } from './data/days.ts'
import { lifeOf } from './lives.ts'
import type { NamePattern, OrganisationKind } from './model.ts'
import { absencesOf, nameOf, organisationsOf } from './rules.ts'

/** One body that people go to, with the unit it belongs to. */
export type OfficeBody = {
  readonly kind: OfficeKind
  readonly name: NamePattern
  readonly since: IsoDate
  /** The place in the law that every unit of the kind has such a body by. */
  readonly basis: Citation
}

/** The service centre is not the unit's own: there is none, or no source settles it. */
export type OfficeGap = {
  readonly kind: OfficeKind
  readonly outcome: 'none' | 'unconfirmed'
  readonly name: NamePattern
  readonly basis: Citation
}

export type OfficeSeat = {
  readonly text: string
  readonly from: IsoDate
  /** Set where a later day than `from` may have moved it: the day the source speaks of. */
  readonly asOf: IsoDate | null
  readonly source: string
  readonly publisher: string
  readonly url: string | null
}

export type Office = {
  readonly unit: Unit
  readonly on: IsoDate
  /** The Committee first, then the service centre of the unit, or of its province where the unit has none. */
  readonly bodies: readonly OfficeBody[]
  readonly gaps: readonly OfficeGap[]
  /** Null where no source gives one. */
  readonly seat: OfficeSeat | null
}

const officeKinds = ['people-committee', 'service-centre'] as const satisfies readonly OrganisationKind[]
type OfficeKind = (typeof officeKinds)[number]

const bodiesOf = (register: Register, unit: string, on: IsoDate, kinds: readonly OfficeKind[]) => {
  const life = lifeOf(register, unit)
  if (!life) return { bodies: [], gaps: [] }
  const standing = organisationsOf(life, on)
  const bodies = kinds.flatMap((kind): readonly OfficeBody[] => {
    const found = standing.find((one) => one.kind === kind)
    const name = nameOf(kind, life, on)
    return found && name ? [{ kind, name, since: found.validFrom, basis: found.basis }] : []
  })
  const absent = absencesOf(life, on)
  const gaps = kinds.flatMap((kind): readonly OfficeGap[] => {
    const found = absent.find((one) => one.kind === kind)
    const name = nameOf(kind, life, on)
    if (!found?.exception || found.outcome === 'applies' || !name) return []
    return [{ kind, outcome: found.outcome, name, basis: found.exception.basis }]
  })
  return { bodies, gaps }
}

const seatOf = (register: Register, unit: string, on: IsoDate): OfficeSeat | null => {
  const seat = register.story(unit)?.seats.find((one) => holdsOn(one, on))
  if (!seat) return null
  const source = sourcesOf(register).get(seat.source)
  return {
    text: seat.text,
    from: seat.from,
    asOf: source?.asOf ?? null,
    source: source?.title ?? seat.source,
    publisher: source?.publisher ?? '',
    url: source?.url ?? null,
  }
}

type Source = {
  readonly title: string
  readonly publisher: string
  readonly asOf: IsoDate | null
  readonly url?: string
}
const known = new WeakMap<Register, ReadonlyMap<string, Source>>()
const sourcesOf = (register: Register): ReadonlyMap<string, Source> => {
  const found = known.get(register)
  if (found) return found
  const made = new Map<string, Source>()
  for (const record of register.records()) if (record.record === 'source') made.set(record.id, record)
  known.set(register, made)
  return made
}

/** Null before the register speaks of bodies, on days the unit does not stand, and where it has neither of the two. */
export const officeOf = (register: Register, unit: Unit, on: IsoDate): Office | null => {
  if (on < registerBegins || !holdsOn({ from: unit.validFrom, until: unit.validTo }, on)) return null
  const own = bodiesOf(register, unit.id, on, officeKinds)
  if (own.bodies.length === 0) return null
  // Where one level of centres serves the province, its centre is the one to go to.
  const lacks = own.gaps.some(({ kind, outcome }) => kind === 'service-centre' && outcome === 'none')
  const province = unit.parents.at(-1)
  const shared = lacks && province ? bodiesOf(register, province.id, on, ['service-centre']).bodies : []
  return {
    unit,
    on,
    bodies: [...own.bodies, ...shared],
    gaps: own.gaps,
    seat: seatOf(register, unit.id, on),
  }
}
