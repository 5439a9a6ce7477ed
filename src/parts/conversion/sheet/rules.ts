/** How a sheet stands when it is checked: recomputed from the codes and days it stated. Pure. */
import type { Candidate, Citation, Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import type { IsoDate } from '../../../kernel/dates.ts'
import { decided, type SheetStatus, type Standing, type Stated } from './model.ts'

/** What a register says of what was stated. */
export type Reading = {
  readonly old: Unit | null
  readonly unit: Unit | null
  readonly candidates: readonly Candidate[]
  readonly citations: readonly Citation[]
}

const nothing: Reading = { old: null, unit: null, candidates: [], citations: [] }

/** Where a point settled it: the point is not in the code, so the unit it named is followed from its own day on. */
const readingByPoint = (register: Register, stated: Stated, day: IsoDate): Reading => {
  const { old, new: named, at, to } = stated
  if (old === null || named === null) return nothing
  const split = register.convertCode(old, { from: at, to })
  const taker = split.candidates.find(({ unit }) => unit.code === named)
  const since = register.convertCode(named, { from: to, to: day })
  return {
    old: split.origin,
    unit: taker ? since.unit : null,
    candidates: taker && since.unit ? [] : since.candidates,
    citations: [...(taker?.citations ?? []), ...since.citations],
  }
}

/** The former unit of a sheet, or the unit it named where it has no former one, on a day. */
export const readingOf = (register: Register, stated: Stated, day: IsoDate): Reading => {
  if (stated.status === 'by-point') return readingByPoint(register, stated, day)
  const [code, from] = stated.old === null ? [stated.new, stated.to] : [stated.old, stated.at]
  if (code === null) return nothing
  const { origin, unit, candidates, citations } = register.convertCode(code, { from, to: day })
  return { old: stated.old === null ? null : origin, unit, candidates, citations }
}

const isSame = (one: Unit | null, other: Unit | null): boolean =>
  one?.id === other?.id && one?.name === other?.name && one?.code === other?.code

const byId = (candidates: readonly Candidate[]) =>
  candidates
    .map(({ unit }) => unit.id)
    .toSorted()
    .join()

/** How it stands: against what is known now about the same days, then against today. */
export const standingOf = (
  stated: Stated,
  { issued, now, today }: { readonly issued: Reading; readonly now: Reading; readonly today: Reading },
): Standing => {
  if ((now.unit?.code ?? null) !== stated.new) return 'corrected'
  if (stated.new === null) {
    if (byId(issued.candidates) !== byId(now.candidates)) return 'corrected'
    if (today.unit) return 'changed-since'
    return byId(now.candidates) === byId(today.candidates) ? 'undecided' : 'changed-since'
  }
  return isSame(now.unit, today.unit) ? 'stands' : 'changed-since'
}

/** Acts that are cited today and were not when it was issued. */
export const actsSince = (now: Reading, today: Reading): readonly Citation[] => {
  const placeOf = ({ instrument, article, clause, effectiveOn }: Citation) =>
    [instrument, article, clause, effectiveOn].join('#')
  const cited = (reading: Reading) => [
    ...reading.citations,
    ...reading.candidates.flatMap((one) => one.citations),
  ]
  const before = new Set(cited(now).map(placeOf))
  const fresh = cited(today).filter((one) => !before.has(placeOf(one)))
  return [...new Map(fresh.map((one) => [placeOf(one), one])).values()]
}

/** Whether the codes alone lead where the address led, so that the sheet can be checked by them. */
export const isByCode = (
  register: Register,
  of: {
    readonly old: Unit | null
    readonly at: IsoDate
    readonly to: IsoDate
    readonly unit: Unit | null
    readonly status: SheetStatus
  },
): boolean => {
  if (!of.old?.code) return false
  const { unit, candidates } = register.convertCode(of.old.code, { from: of.at, to: of.to })
  if (of.status === 'by-point') return candidates.some((one) => isSame(one.unit, of.unit))
  return decided.includes(of.status) ? isSame(unit, of.unit) : unit === null
}
