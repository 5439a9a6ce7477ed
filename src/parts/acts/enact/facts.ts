/**
 * What an act does to the register, as facts to add and facts to give up. Pure: the same act and register always give
 * the same facts, with the ids that a data release gives them too, so that a later release meets them and doubles
 * nothing.
 */
import type {
  ChangeKind,
  InstrumentRecord,
  LineRecord,
  RegisterRecord,
  Scope,
  VersionRecord,
} from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, holdsOn, type IsoDate } from '../../../kernel/dates.ts'
import type { Problem } from '../../../kernel/problems.ts'
import { type FactName, factId } from '../../register/index.ts'
import type { NamedUnit, ResolvedAct, ResolvedChange } from '../model.ts'
import { clauseId } from '../resolve/tied-legs.ts'
import { bookOf, type UnitBook } from './book.ts'
import { parentOf } from './home.ts'
import { enactProblem } from './problems.ts'

export type FormedUnit = { readonly id: string; readonly name: string; readonly code: string | null }
export type ActFacts = {
  readonly add: readonly RegisterRecord[]
  readonly supersede: readonly FactName[]
  readonly problems: readonly Problem[]
  /** Units that end, that begin, and that go on with another name, type or parent. */
  readonly ended: readonly string[]
  readonly formed: readonly FormedUnit[]
  readonly altered: readonly string[]
}

type Work = {
  readonly act: ResolvedAct
  readonly on: IsoDate
  readonly register: Register
  readonly book: UnitBook
  readonly codes: ReadonlyMap<string, string>
  readonly add: RegisterRecord[]
  readonly supersede: FactName[]
  readonly problems: Problem[]
}

/** The facts of an act from the day `on`; `codes` gives the units that it forms their codes, by unit id. */
export const factsOfAct = (
  act: ResolvedAct,
  register: Register,
  { on, codes = new Map() }: { readonly on: IsoDate; readonly codes?: ReadonlyMap<string, string> },
): ActFacts => {
  const own = { add: [instrumentOf(act, on)], supersede: [], problems: [] }
  const work: Work = { act, on, register, book: bookOf(register), codes, ...own }
  const forming = act.changes.filter(({ kind }) => kind === 'form')
  const goingOn = act.changes.filter(({ kind }) => kind !== 'form')
  const ended = endedBy(forming, goingOn)
  const formed = forming.map((change) => form(change, work))
  const altered = goingOn.flatMap((change) => alter(change, work))
  for (const changes of Map.groupBy(act.changes, (change) => changeIdOf(act, change)).values())
    work.add.push(...recordsOfChange(changes, work))
  for (const [unit, clause] of ended) end(unit, clause, work)
  for (const unit of formed) giveCode(unit, new Set(ended.keys()), work)
  return { ...work, ended: [...ended.keys()], formed, altered }
}

const clauseOf = ({ place }: ResolvedChange): string => place.clause ?? '?'

/** A clause that forms units is named by each of them, any other by the clause alone. */
const changeIdOf = ({ instrument }: ResolvedAct, change: ResolvedChange): string =>
  change.kind === 'form' ? change.resultId : clauseId(instrument.number, change.place)

/** The ids of all changes that the act makes. */
export const changeIdsOf = (act: ResolvedAct): readonly string[] => [
  ...new Set(act.changes.map((change) => changeIdOf(act, change))),
]

const instrumentOf = ({ instrument }: ResolvedAct, on: IsoDate): InstrumentRecord => ({
  record: 'instrument',
  id: instrument.number ?? '?',
  ...(instrument.issuer ? { issuer: instrument.issuer } : {}),
  ...(instrument.title ? { title: instrument.title } : {}),
  ...(instrument.issuedOn ? { issuedOn: instrument.issuedOn } : {}),
  effectiveOn: instrument.effectiveOn ?? on,
})

/** Units that end with the act, each with the clause that takes the last of it: all of it, the rest, or all people. */
const endedBy = (
  forming: readonly ResolvedChange[],
  goingOn: readonly ResolvedChange[],
): ReadonlyMap<string, string> => {
  const stays = new Set(goingOn.map(({ resultId }) => resultId))
  const ended = new Map<string, string>()
  for (const change of [...forming, ...goingOn.filter(({ kind }) => kind === 'absorb')])
    for (const { unitId, scope, people } of change.legs)
      if (unitId && !stays.has(unitId) && (scope === 'whole' || scope === 'rest' || people === 'all'))
        ended.set(unitId, clauseOf(change))
  return ended
}

// ---- units that begin ---------------------------------------------------------------------------------------

const nameOf = ({ type, name }: NamedUnit, { book }: Work): string => {
  const word = book.types.get(type ?? '')?.names.vi ?? ''
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${name}`.trim()
}

const form = (change: ResolvedChange, work: Work): FormedUnit => {
  const { register, on, book, problems, act } = work
  const { result, resultId: id } = change
  const parts = change.legs.flatMap(({ unitId }) => unitId ?? [])
  const parent = parentOf(register, parts, on)
  const type = result.type === null ? undefined : book.types.get(result.type)
  const about = { clause: clauseOf(change), name: result.name }
  if (!type) problems.push(enactProblem('type-not-named', { ...about, type: result.type ?? '?' }))
  if (parent === null) problems.push(enactProblem('no-home', about))
  work.add.push(
    { record: 'unit', id, level: type?.level ?? '?' },
    {
      record: 'version',
      unit: id,
      from: on,
      until: null,
      name: nameOf(result, work),
      short: result.name,
      type: type?.id ?? '?',
      parent,
      basis: basisOf(act, change),
    },
  )
  return { id, name: nameOf(result, work), code: work.codes.get(id) ?? null }
}

const basisOf = ({ instrument }: ResolvedAct, { place }: ResolvedChange) => ({
  instrument: instrument.number ?? '?',
  ...(place.article === undefined ? {} : { article: place.article }),
  ...(place.clause === undefined ? {} : { clause: place.clause }),
})

const giveCode = ({ id, name, code }: FormedUnit, ended: ReadonlySet<string>, work: Work): void => {
  if (code === null) return
  const { book, on } = work
  for (const [unit, codes] of book.codes)
    for (const held of codes)
      if (held.value === code && held.system === book.system && (held.until === null || held.until > on))
        if (!ended.has(unit) && work.register.story(unit)?.unit.level === levelOf(id, work))
          work.problems.push(enactProblem('code-taken', { name, code, holder: unit }))
  work.add.push({ record: 'code', unit: id, from: on, until: null, system: book.system, value: code })
}
const levelOf = (id: string, { add }: Work): string | undefined =>
  add.filter((record) => record.record === 'unit').find((unit) => unit.id === id)?.level

// ---- units that end, or go on otherwise than before -----------------------------------------------------------

/** The version of the eve, if nothing is recorded for the day of effect or later; else a problem. */
const versionOfEve = (unit: string, clause: string, work: Work): VersionRecord | null => {
  const { book, on, problems } = work
  const versions = book.versions.get(unit) ?? []
  const held = versions.find((version) => holdsOn(version, addDays(on, -1)))
  const name = held?.name ?? versions.at(-1)?.name ?? unit
  if (!held) {
    problems.push(enactProblem('unit-not-on-the-eve', { clause, name, on }))
    return null
  }
  if (held.until === null) return held
  problems.push(enactProblem('changed-after-effect', { clause, name, on, later: held.until }))
  return null
}

/** Closes what was open on the eve; the observed end, if any, gives way to the act's day. */
const closed = <R extends { readonly until: IsoDate | null; readonly untilAfter?: IsoDate }>(
  record: R,
  on: IsoDate,
): R => {
  const { untilAfter: _, ...rest } = record
  // Only `until` differs, and what is left out is optional.
  return { ...rest, until: on } as R
}

const replace = (former: RegisterRecord, next: RegisterRecord, work: Work): void => {
  work.supersede.push({ record: former.record, id: factId(former) })
  work.add.push(next)
}

const end = (unit: string, clause: string, work: Work): void => {
  const { book, on } = work
  const version = versionOfEve(unit, clause, work)
  if (!version) return
  replace(version, closed(version, on), work)
  for (const record of [...(book.codes.get(unit) ?? []), ...(book.seats.get(unit) ?? [])])
    if (record.until === null || record.until > on) replace(record, closed(record, on), work)
}

/** A unit that goes on: with another name, type or parent it gets a new version, else nothing. */
const alter = (change: ResolvedChange, work: Work): string[] => {
  const { register, on, act } = work
  const { kind, result, resultId: unit } = change
  const version = versionOfEve(unit, clauseOf(change), work)
  if (!version) return []
  const named = kind === 'rename' || kind === 'retype'
  const next = {
    name: named ? nameOf({ ...result, type: result.type ?? version.type }, work) : version.name,
    short: named ? result.name : version.short,
    type: named ? (result.type ?? version.type) : version.type,
    parent: version.parent === null ? null : parentOf(register, [unit], on),
  }
  const same = next.name === version.name && next.type === version.type && next.parent === version.parent
  if (same) return []
  replace(version, closed(version, on), work)
  work.add.push({ record: 'version', unit, from: on, until: null, ...next, basis: basisOf(act, change) })
  return [unit]
}

// ---- changes and their lines -----------------------------------------------------------------------------------

const kindOf = ({ kind, legs }: ResolvedChange): ChangeKind => {
  if (kind === 'form') return legs.length > 1 ? 'merge' : 'establish'
  if (kind === 'absorb')
    return legs.some(({ scope }) => scope === 'whole' || scope === 'rest') ? 'absorb' : 'adjust-boundary'
  return kind
}
const scopeOf: Readonly<Partial<Record<ResolvedChange['kind'], Scope>>> = {
  rename: 'renamed',
  retype: 'retyped',
  keep: 'unchanged',
}

const linesOf = (id: string, { kind, legs, resultId }: ResolvedChange): LineRecord[] => {
  const scope = scopeOf[kind]
  if (scope) return [{ record: 'line', change: id, from: resultId, to: resultId, scope, people: 'all' }]
  return legs.map((leg) => ({
    record: 'line',
    change: id,
    from: leg.unitId,
    to: resultId,
    scope: leg.scope,
    people: leg.people,
    ...(leg.how === 'decision' ? { decision: 'decided-by-person' } : {}),
  }))
}

const recordsOfChange = (changes: readonly ResolvedChange[], { act, on }: Work): RegisterRecord[] => {
  const [first] = changes
  if (!first) return []
  const id = changeIdOf(act, first)
  return [
    { record: 'change', id, kind: kindOf(first), effectiveOn: on, basis: basisOf(act, first) },
    ...changes.flatMap((change) => linesOf(id, change)),
  ]
}
