/** Ties the names of an act to units of a register as it stood on the eve, and checks the act against it. */
import type { Register } from '../../../packages/register/src/register.ts'
import type { IsoDate } from '../../kernel/dates.ts'
import type { Finding } from '../../kernel/findings.ts'
import { matchKey } from '../../kernel/text.ts'
import { decisions as knownDecisions } from './data/decisions.ts'
import { spellingVariants } from './data/spelling-variants.ts'
import { actFinding } from './findings.ts'
import type {
  Act,
  ClauseChange,
  Decision,
  NamedLeg,
  ResolvedAct,
  ResolvedChange,
  ResolvedLeg,
  SpellingVariant,
} from './model.ts'
import { peopleOfLegs } from './people.ts'
import { wordOfType } from './read/vocabulary.ts'
import { chainFindings } from './resolve/checks.ts'
import { coverageFindings } from './resolve/coverage.ts'
import { type Eve, type EveUnit, eveOf, nameKey } from './resolve/eve.ts'
import { homeProvinces } from './resolve/home.ts'
import { settleHomonyms } from './resolve/homonyms.ts'
import { candidatesFor, isCommune, type Slot, slotsOf } from './resolve/slots.ts'
import { settleSpellings } from './resolve/spelling.ts'

export type ResolveOptions = {
  /** The day from which the new units stand; the act's own when left out. */
  readonly on?: IsoDate
  readonly variants?: readonly SpellingVariant[]
  readonly decisions?: readonly Decision[]
  /** Ids of the provinces of the eve that the act arranges, where the caller knows them. */
  readonly provinces?: readonly string[]
}

/** `1656/NQ-UBTVQH15#1.4`: the id of what a clause does, and of the unit it forms. */
export const clauseId = (instrument: string | null, { article, clause }: ClauseChange['place']): string =>
  `${instrument ?? '?'}#${[article, clause].filter((part) => part !== undefined).join('.')}`

const isRegister = (source: Register | Eve): source is Register => 'unitsOn' in source

/** Where a name is not in the province but in another: the act would cross a border. */
const settleOutside = (slots: readonly Slot[], eve: Eve): void => {
  for (const slot of slots) {
    if (slot.unit || slot.candidates.length > 0 || slot.leg.newLand) continue
    const found = candidatesFor(slot.leg, eve, new Set())
    const [only] = found
    if (found.length !== 1 || !only || only.type !== slot.leg.unit.type) continue
    slot.candidates = found
    slot.unit = only
    slot.how = 'exact'
  }
}

const place = ({ leg }: Slot) => leg.unit.place
const fullName = ({ name, district }: EveUnit) => (district ? `${name} (${district.name})` : name)
const writtenName = ({ unit }: NamedLeg) =>
  `${unit.type ? `${wordOfType[unit.type] ?? unit.type} ` : ''}${unit.name}`

/** What is told of how one name was tied to a unit. */
const slotFindings = (slot: Slot, home: ReadonlySet<string>): Finding[] => {
  const { unit, leg, how } = slot
  if (leg.newLand) return [actFinding('land-without-unit', { name: leg.unit.name }, place(slot))]
  if (!unit && slot.candidates.length > 1)
    return [
      actFinding(
        'ambiguous-name',
        { name: leg.unit.name, candidates: slot.candidates.map(fullName) },
        place(slot),
      ),
    ]
  if (!unit) return [actFinding('unknown-name', { name: writtenName(leg) }, place(slot))]
  const pair = { written: leg.unit.name, register: fullName(unit), code: unit.code }
  return [
    ...(how === 'fuzzy' ? [actFinding('fuzzy-match', pair, place(slot))] : []),
    ...(how === 'variant' ? [actFinding('spelling-variant', pair, place(slot))] : []),
    ...(how === 'decision'
      ? [
          actFinding(
            'decided-by-person',
            { name: leg.unit.name, code: unit.code, reason: slot.decision?.reason ?? '' },
            place(slot),
          ),
        ]
      : []),
    ...(leg.unit.type && leg.unit.type !== unit.type
      ? [actFinding('type-differs', { name: writtenName(leg), register: fullName(unit) }, place(slot))]
      : []),
    ...(home.size > 0 && !home.has(unit.province.id)
      ? [actFinding('crosses-province', { name: fullName(unit), province: unit.province.name }, place(slot))]
      : []),
  ]
}

/** Land named in passing that no register knows ("toàn bộ diện tích của Trường bắn ...") has no unit to tie to. */
const withoutUnits = (slots: readonly Slot[]): Slot[] =>
  slots.map((slot) =>
    !slot.unit && slot.candidates.length === 0 && slot.leg.scope === 'land' && slot.leg.unit.type === null
      ? { ...slot, leg: { ...slot.leg, newLand: true } }
      : slot,
  )

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

const resultIds = (act: Act, slots: readonly Slot[]): string[] => {
  const made = new Map<string, number>()
  return act.changes.map((change, at) => {
    const own = slots.filter((slot) => slot.at === at)
    const goesOn = change.kind === 'absorb' ? own.at(-1) : change.kind === 'form' ? undefined : own[0]
    if (goesOn?.unit) return goesOn.unit.id
    const id = clauseId(act.instrument.number, change.place)
    const count = (made.get(id) ?? 0) + 1
    made.set(id, count)
    return count === 1 ? id : `${id}/${count}`
  })
}

/** What a recorded decision answers is no longer open. */
const isDecided = ({ code, place: at }: Finding, slots: readonly Slot[]): boolean =>
  code === 'acts/scope-not-said' &&
  slots.some(({ decision, leg }) => decision?.scope && leg.unit.place.start === at?.start)

/** Two results of one name that only the register shows: a formed unit beside one left alone. */
const namedAsUntouched = (
  act: Act,
  slots: readonly Slot[],
  eve: Eve,
  home: ReadonlySet<string>,
): Finding[] => {
  const touched = new Set(slots.flatMap(({ unit }) => (unit ? [unit.id] : [])))
  const key = (type: string | null, name: string) => matchKey(`${type ?? ''} ${nameKey(name)}`)
  const left = new Set(
    eve.units
      .filter(({ id, province }) => home.has(province.id) && !touched.has(id))
      .map(({ type, shortName }) => key(type, shortName)),
  )
  return act.changes
    .filter(({ kind, result }) => kind !== 'keep' && left.has(key(result.type, result.name)))
    .map(({ result }) => actFinding('result-twice', { name: result.name, other: '-' }, result.place))
}

/** The act with every name tied to a unit where that can be done, and all that speaks against it. */
export const resolveAct = (act: Act, source: Register | Eve, options: ResolveOptions = {}): ResolvedAct => {
  const on = options.on ?? act.instrument.operationalOn
  if (!on && isRegister(source))
    throw new Error('resolveAct needs a day: the act states none and none was given')
  const eve = isRegister(source) ? eveOf(source, on ?? '') : source
  const home = options.provinces ? new Set(options.provinces) : homeProvinces(act, eve)
  const rows = {
    variants: options.variants ?? spellingVariants,
    decisions: options.decisions ?? knownDecisions,
  }
  const open = slotsOf(act.changes, act.instrument.number ?? '', eve, home, rows)
  settleHomonyms(open)
  if (home.size > 0) settleSpellings(open, eve, home)
  settleOutside(open, eve)
  const slots = withoutUnits(open)
  const ids = resultIds(act, slots)
  const changes = withPeople(
    act.changes.map((change, at) => ({
      ...change,
      legs: slots
        .filter(
          (slot) =>
            (slot.at === at && slot.change.legs.includes(slot.leg)) || (slot.at === at && slot.leg.newLand),
        )
        .flatMap((slot) => legsOfSlot(slot, eve)),
      resultId: ids[at] ?? '',
    })),
  )
  return {
    ...act,
    changes,
    findings: [
      ...act.findings.filter((finding) => !isDecided(finding, slots)),
      ...(home.size === 0 ? [actFinding('province-unknown', {})] : []),
      ...slots.flatMap((slot) => slotFindings(slot, home)),
      ...slots
        .filter(
          (slot) =>
            slot.leg.wholeLand && slot.unit && slots.filter(({ unit }) => unit === slot.unit).length === 1,
        )
        .map((slot) => actFinding('people-not-named', { name: slot.leg.unit.name }, place(slot))),
      ...chainFindings(slots),
      ...coverageFindings(act, slots, eve, home),
      ...namedAsUntouched(act, slots, eve, home),
    ],
  }
}

/** Whether a leg names a unit of commune level. */
export const isCommuneLeg = isCommune
