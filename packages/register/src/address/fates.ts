/** What became of the units an address may mean: one answer, or candidates and what would settle it. */
import { addDays, byText } from '../dates.ts'
import { madeOnce } from '../maps.ts'
import type { Citation, Conversion, IsoDate, People, Unit } from '../model.ts'
import type { Register } from '../register.ts'
import type { Entry, Gazetteer } from './gazetteer.ts'
import type { AddressCandidate, AddressDoubt, AddressStatus, Settling } from './model.ts'

export type Outcome = {
  readonly status: AddressStatus
  readonly unit: Unit | null
  readonly origins: readonly Unit[]
  readonly candidates: readonly AddressCandidate[]
  readonly doubt: AddressDoubt | null
  readonly settledBy: readonly Settling[]
  readonly citations: readonly Citation[]
}
type Span = {
  readonly unit: string
  readonly from: IsoDate
  readonly until: IsoDate | null
  /** The code it probably has: saves looking for the unit first. */
  readonly code?: string | null
}
type Fate = { readonly origin: Unit; readonly near: Conversion; readonly far: Conversion | null }

export const nothingFound: Outcome = {
  status: 'not-found',
  unit: null,
  origins: [],
  candidates: [],
  doubt: null,
  settledBy: [],
  citations: [],
}

const settling: Readonly<Record<AddressDoubt, readonly Settling[]>> = {
  'several-successors': ['hamlet', 'street', 'point'],
  'old-or-new': ['date', 'district', 'point'],
  'several-of-this-name': ['district', 'province', 'date', 'point'],
  'day-matters': ['date'],
  'parts-disagree': ['commune', 'district', 'province'],
  'part-not-understood': ['district', 'commune', 'point'],
  'no-commune': ['commune', 'street', 'point'],
  'lineage-unknown': ['point', 'street'],
}
const peopleOrder: Readonly<Record<People, number>> = { all: 0, part: 1, unknown: 2, none: 3 }

/** The same outcome, no longer certain: for texts of which a part was not understood or speaks against it. */
export const doubted = (outcome: Outcome, doubt: AddressDoubt): Outcome =>
  outcome.status === 'not-found'
    ? outcome
    : {
        ...outcome,
        status: outcome.status === 'lineage-unknown' ? 'lineage-unknown' : 'ambiguous',
        unit: null,
        doubt,
        settledBy: settling[doubt],
      }

const mostKept = 20_000

/** Answers for one pair of days; remembers what it has worked out. */
export const fatesOn = (
  register: Register,
  { entries, losing }: Pick<Gazetteer, 'entries' | 'losing'>,
  dates: { readonly to: IsoDate; readonly writtenAt: IsoDate | undefined },
) => {
  const { to, writtenAt } = dates
  const { dataTo } = register.release
  const single: (Outcome | undefined)[] = new Array(entries.length)
  let several = new Map<string, Outcome>()
  let lists = new Map<readonly Entry[], Outcome>()

  const convertOn = (
    { unit, code: likely }: Span,
    day: IsoDate,
  ): { origin: Unit; conversion: Conversion } | null => {
    if (likely) {
      const conversion = register.convertCode(likely, { from: day, to, level: 'commune' })
      if (conversion.origin?.id === unit) return { origin: conversion.origin, conversion }
    }
    const origin = register.unitById(unit, day)
    if (!origin) return null
    const { code, level } = origin
    if (code === null) return null
    return { origin, conversion: register.convertCode(code, { from: day, to, level }) }
  }
  const eves = new Map<IsoDate, IsoDate>()
  const eveOf = (day: IsoDate): IsoDate => madeOnce(eves, day, () => addDays(day, -1))
  const clamp = (day: IsoDate, { from, until }: Span): IsoDate => {
    const last = until === null ? (dataTo > from ? dataTo : from) : eveOf(until)
    return day < from ? from : day > last ? last : day
  }
  const fateOf = (span: Span): Fate | null => {
    const near = convertOn(span, clamp(writtenAt ?? to, span))
    if (!near) return null
    if (writtenAt !== undefined || (to >= span.from && !losing.has(span.unit)))
      return { origin: near.origin, near: near.conversion, far: null }
    const other = to < span.from ? clamp('9999-12-31', span) : span.from
    const far = convertOn(span, other)
    return {
      origin: near.origin,
      near: near.conversion,
      far: far && far.conversion.candidates.length > 0 ? far.conversion : null,
    }
  }

  const outcomeOf = (fates: readonly Fate[], hadForerunners = false): Outcome => {
    const [first] = fates
    if (!first) return nothingFound
    if (fates.length === 1 && first.far === null && !hadForerunners && first.near.status !== 'ambiguous') {
      const { origin, near } = first
      if (near.unit)
        return {
          status: near.status,
          unit: near.unit,
          origins: [origin],
          candidates: near.candidates.map((candidate) => ({ ...candidate, origin })),
          doubt: null,
          settledBy: [],
          citations: near.citations,
        }
    }
    const found = new Map<string, AddressCandidate>()
    let dayMatters = hadForerunners
    let unknown = false
    const answers = new Map<string, Unit>()
    let open = false
    const statuses = new Set<string>()
    const add = (origin: Unit, { candidates }: Conversion) => {
      for (const candidate of candidates) {
        const known = found.get(candidate.unit.id)
        const better = !known || peopleOrder[candidate.reason.people] < peopleOrder[known.reason.people]
        if (better) found.set(candidate.unit.id, { ...candidate, origin })
      }
    }
    for (const { origin, near } of fates) {
      add(origin, near)
      statuses.add(near.status)
      if (near.unit) answers.set(near.unit.id, near.unit)
      else open = true
      if (near.status === 'lineage-unknown' || near.unknown.length > 0) unknown = true
    }
    for (const { origin, near, far } of fates) {
      if (!far) continue
      if (far.unknown.length > near.unknown.length) dayMatters = true
      const more = far.candidates.filter(
        ({ unit, reason }) =>
          reason.people !== 'none' && reason.code !== 'lineage-unknown' && !found.has(unit.id),
      )
      const grown = far.candidates.filter(({ unit, reason }) => {
        const known = found.get(unit.id)
        return known?.reason.people === 'none' && reason.people !== 'none'
      })
      if (more.length + grown.length === 0) continue
      dayMatters = true
      add(origin, far)
    }
    const candidates = [...found.values()].sort(
      (left, right) =>
        peopleOrder[left.reason.people] - peopleOrder[right.reason.people] ||
        (right.share ?? -1) - (left.share ?? -1) ||
        byText(right.origin.validFrom, left.origin.validFrom) ||
        byText(left.unit.code ?? '', right.unit.code ?? ''),
    )
    const citations = [...new Set(fates.flatMap(({ near }) => near.citations))]
    const origins = [...new Map(fates.map(({ origin }) => [origin.id, origin])).values()]
    const base = { origins, candidates, citations }
    const [only] = answers.values()
    if (only && answers.size === 1 && !open) {
      const status = statuses.has('already-current')
        ? 'already-current'
        : statuses.has('by-law')
          ? 'by-law'
          : 'exact'
      return dayMatters
        ? { ...base, status, unit: only, doubt: 'day-matters', settledBy: settling['day-matters'] }
        : { ...base, status, unit: only, doubt: null, settledBy: [] }
    }
    if (statuses.size === 1 && statuses.has('not-found')) return { ...nothingFound, origins }
    const known = candidates.some(({ reason }) => reason.code !== 'lineage-unknown')
    if (!known || (statuses.size === 1 && statuses.has('lineage-unknown')))
      return {
        ...base,
        status: 'lineage-unknown',
        unit: null,
        doubt: 'lineage-unknown',
        settledBy: settling['lineage-unknown'],
      }
    const doubt: AddressDoubt =
      origins.length === 1
        ? unknown
          ? 'lineage-unknown'
          : 'several-successors'
        : origins.some(({ validTo }) => validTo === null) && origins.some(({ validTo }) => validTo !== null)
          ? 'old-or-new'
          : 'several-of-this-name'
    return { ...base, status: 'ambiguous', unit: null, doubt, settledBy: settling[doubt] }
  }

  /** One span per unit: the last of its names' days, from the first on. */
  const spansOf = (list: readonly Entry[]): readonly Span[] => {
    const [first] = list
    if (first && list.length === 1) return [first]
    const spans = new Map<
      string,
      { unit: string; from: IsoDate; until: IsoDate | null; code: string | null }
    >()
    for (const { unit, from, until, code } of list) {
      const span = spans.get(unit)
      if (!span) spans.set(unit, { unit, from, until, code })
      else {
        if (from < span.from) span.from = from
        if (span.until !== null && (until === null || until > span.until)) {
          span.until = until
          span.code = code
        }
      }
    }
    return [...spans.values()]
  }
  const inTime = (list: readonly Entry[]): readonly Entry[] => {
    if (writtenAt === undefined) return list
    const holding = list.filter(
      ({ from, until }) => from <= writtenAt && (until === null || writtenAt < until),
    )
    return holding.length > 0 ? holding : list
  }
  /**
   * Where a unit ended in a way that no source tells and a later one of the same district bears its name, an
   * address without a date is read as the later one's.
   */
  const withoutForerunners = (list: readonly Entry[], fates: readonly Fate[]): readonly Fate[] => {
    if (writtenAt !== undefined || fates.length < 2) return fates
    const left = fates.filter(({ origin, near }) => {
      if (near.status !== 'lineage-unknown' || origin.validTo === null) return true
      const own = list.find(({ unit }) => unit === origin.id)
      const end = origin.validTo
      return !list.some(
        (other) =>
          other.unit !== origin.id &&
          own !== undefined &&
          own.district >= 0 &&
          other.district === own.district &&
          other.name === own.name &&
          other.from >= end,
      )
    })
    return left.length > 0 ? left : fates
  }
  const work = (list: readonly Entry[]): Outcome => {
    const dated = inTime(list)
    const fates = spansOf(dated).flatMap((span) => fateOf(span) ?? [])
    const left = withoutForerunners(dated, fates)
    return outcomeOf(left, left.length < fates.length)
  }

  return {
    /** The outcome of a unit of a higher level. */
    ofUnit: (unit: string, span: { readonly from: IsoDate; readonly until: IsoDate | null }): Outcome => {
      const fate = fateOf({ unit, ...span })
      return fate ? outcomeOf([{ ...fate, far: null }]) : nothingFound
    },
    /** The outcome of what a text may mean. A `lasting` list is one object for the same meaning. */
    ofEntries: (list: readonly Entry[], lasting: boolean): Outcome => {
      const [first] = list
      if (!first) return nothingFound
      if (list.length === 1) {
        const known = single[first.index]
        if (known) return known
        const made = work(list)
        single[first.index] = made
        return made
      }
      if (lasting) {
        const before = lists.get(list)
        if (before) return before
        const made = work(list)
        if (lists.size >= mostKept) lists = new Map()
        lists.set(list, made)
        return made
      }
      let key = ''
      for (const { index } of list) key += `${index},`
      const known = several.get(key)
      if (known) return known
      const made = work(list)
      if (several.size >= mostKept) several = new Map()
      several.set(key, made)
      return made
    },
  }
}
export type Fates = ReturnType<typeof fatesOn>
