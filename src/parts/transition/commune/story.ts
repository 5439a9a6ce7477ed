/** What the change of a commune means for the people who live there: pure, out of the register and the law. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, holdsOn, type IsoDate } from '../../../kernel/dates.ts'
import { type Citation, papersRules } from '../../../law/index.ts'
import { dayOf } from '../../register/index.ts'
import type { EndEvent } from '../model.ts'
import { bases } from '../rules/bases.ts'
import { endEventOf, heirsAfter } from '../world/index.ts'
import { type Said, says } from './says.ts'

/** A unit of today that took over ground or people. */
export type Taker = { readonly unit: Unit; readonly whole: boolean; readonly people: number | null }

export type Statement = {
  readonly topic: Topic
  readonly says: Said
  readonly citations: readonly Citation[]
}
export const topics = ['papers', 'cases', 'records'] as const
export type Topic = (typeof topics)[number]

export const fates = ['stands', 'formed', 'merged', 'divided', 'unknown'] as const

export type CommuneStory = {
  readonly unit: Unit
  readonly fate: (typeof fates)[number]
  /** The day of the change that matters; null where nothing changed. */
  readonly changedOn: IsoDate | null
  /** Who has its ground today. */
  readonly now: readonly Taker[]
  /** Of a unit of today: the former ones it was made of. */
  readonly formerly: readonly Unit[]
  readonly statements: readonly Statement[]
}

const lowest = 'commune'

/** Units of the lowest level that a unit of today was made of, other than itself. */
const madeOf = (register: Register, unit: Unit): readonly Unit[] => {
  const ids = new Set(
    (register.story(unit.id)?.changes ?? [])
      .filter(({ change }) => change.effectiveOn === unit.validFrom)
      .flatMap(({ lines }) =>
        lines.flatMap(({ from, to }) => (to === unit.id && from !== null ? [from] : [])),
      ),
  )
  const eve = addDays(unit.validFrom, -1)
  return [...ids]
    .flatMap((id) => register.unitById(id, eve) ?? [])
    .toSorted((one, other) => ((one.code ?? '') < (other.code ?? '') ? -1 : 1))
}

const eventOf = (register: Register, unit: Unit, on: IsoDate): EndEvent =>
  endEventOf(unit, heirsAfter(register, unit, on))

const takersOf = (register: Register, unit: Unit, today: IsoDate): readonly Taker[] => {
  if (unit.code === null) return []
  const { candidates } = register.convertCode(unit.code, {
    from: dayOf(unit, today),
    to: today,
    level: unit.level,
  })
  return candidates.map((one) => ({
    unit: one.unit,
    whole: candidates.length === 1 && one.reason.people !== 'part',
    people: one.reason.people === 'none' ? 0 : one.share,
  }))
}

const papers = (changedOn: IsoDate): readonly Statement[] =>
  papersRules(changedOn).map(({ says: said, citations }) => ({ topic: 'papers', says: said, citations }))

const cases = (takers: readonly Taker[]): readonly Statement[] => [
  { topic: 'cases', says: says.caseGoesOn, citations: [bases.goesOn] },
  takers.length === 1
    ? { topic: 'cases', says: says.caseAtHeir, citations: [bases.openMatters] }
    : { topic: 'cases', says: says.caseByPlace, citations: [bases.openMatters] },
  { topic: 'cases', says: says.casePowerMoved, citations: [bases.openMatters, bases.order] },
]

const records = (events: readonly EndEvent[]): readonly Statement[] => [
  ...[
    ...(events.includes('merger') || events.includes('separation') ? [says.recordsAtResult] : []),
    ...(events.includes('division') || events.includes('dissolution') ? [says.recordsAtSuperior] : []),
  ].map((said): Statement => ({ topic: 'records', says: said, citations: [bases.records] })),
  { topic: 'records', says: says.recordsForEver, citations: [bases.records] },
  { topic: 'records', says: says.recordsUnfinished, citations: [bases.records] },
]

/** The unit by a code as it was on a day, else the one that bore it nearest to that day. */
export const communeMeant = (register: Register, code: string, on: IsoDate): Unit | null => {
  const there = register.unitAt(code, on, { level: lowest })
  if (there) return there
  const meanings = register.meanings(code, { level: lowest })
  return (meanings.findLast((one) => one.from <= on) ?? meanings[0])?.unit ?? null
}

export const communeStory = (register: Register, unit: Unit, today: IsoDate): CommuneStory => {
  const stands = holdsOn({ from: unit.validFrom, until: unit.validTo }, today)
  const living = stands ? unit : register.unitById(unit.id, today)
  if (living) {
    const formerly = madeOf(register, living)
    const others = formerly.filter(({ id }) => id !== living.id)
    const isFormed = others.length > 0
    const now = [{ unit: living, whole: true, people: 1 }]
    const events = others.map((one) => eventOf(register, one, living.validFrom))
    return {
      unit: living,
      fate: isFormed ? 'formed' : 'stands',
      changedOn: isFormed ? living.validFrom : null,
      now,
      formerly: others,
      statements: isFormed ? statementsOf(living.validFrom, now, events) : [],
    }
  }
  const now = takersOf(register, unit, today)
  const changedOn = unit.validTo
  const people = now.filter((one) => one.people !== 0)
  return {
    unit,
    fate: now.length === 0 ? 'unknown' : people.length > 1 ? 'divided' : 'merged',
    changedOn,
    now,
    formerly: [],
    statements:
      changedOn && now.length > 0
        ? statementsOf(changedOn, people, [eventOf(register, unit, changedOn)])
        : [],
  }
}

/** Nothing is said of a change for which no provision we have read speaks. */
const statementsOf = (
  changedOn: IsoDate,
  takers: readonly Taker[],
  events: readonly EndEvent[],
): readonly Statement[] => {
  const ofPapers = papers(changedOn)
  return ofPapers.length === 0 ? [] : [...ofPapers, ...cases(takers), ...records(events)]
}
