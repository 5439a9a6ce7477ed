/**
 * Where a local text counts: on the ground it is stored to apply on, also after its unit has ended. What was valid in a unit
 * goes on there until it is replaced or ended; a unit that received a part of another's ground has its own texts there.
 */
import { addDays, type IsoDate } from '../../kernel/dates.ts'
import type { Citation } from '../../law/index.ts'
import { earlier, liesIn, type Matrix } from './matrix.ts'
import type { AuthorityInstrument, Grant, Ground } from './model.ts'

/** Spatial effect after an arrangement (Law 64/2025/QH15 as amended by 87/2025/QH15). */
const spatialEffect: Citation = { instrument: '87/2025/QH15', point: '' }

/**
 * `stands`: on ground of a unit that stands. `goes-on`: on the ground of one that ended. `selected`: on ground whose unit chose
 * the text of another. `ended`, `replaced`: no longer there. `received`: the texts of who received that ground count.
 */
export type Why = 'stands' | 'goes-on' | 'selected' | 'ended' | 'replaced' | 'received' | 'elsewhere'

/** How a grant counts at a place; `part`: on some of its ground only. */
export type Reach = {
  readonly share: 'whole' | 'part' | 'none'
  readonly why: Why
  readonly from: IsoDate | null
  readonly until: IsoDate | null
  /** What says so; null where nothing has to be said. */
  readonly basis: Citation | null
  readonly unit: string | null
}

type Share = Pick<Reach, 'share' | 'why'>
const elsewhere: Share = { share: 'none', why: 'elsewhere' }

const sameLevel = (ground: Ground, place: string, level: string | null, on: IsoDate): string | null =>
  [place, ...ground.above(place, on)].find((unit) => ground.levelOf(unit, on) === level) ?? null

/** How much of a place lies on the ground of a unit, which may have ended before the day. */
const shareOf = (ground: Ground, unit: string, place: string, on: IsoDate): Share => {
  if (ground.covers(unit, place, on)) return { share: 'whole', why: 'stands' }
  const end = ground.endOf(unit)
  if (end === null || on < end) return elsewhere
  const last = addDays(end, -1)
  const pieces = ground.onDay(place, on, last)
  const own = pieces.filter((piece) => ground.covers(unit, piece, last))
  if (own.length === 0) return elsewhere
  const receiver = sameLevel(ground, place, ground.levelOf(unit, last), on)
  const isReceived =
    receiver !== null && ground.levelOf(receiver, last) !== null && ground.onDay(unit, last, end).length > 1
  if (isReceived) return { share: 'none', why: 'received' }
  return { share: own.length === pieces.length ? 'whole' : 'part', why: 'goes-on' }
}

type Entry = AuthorityInstrument['applies'][number]

const grounds = (text: AuthorityInstrument): readonly Entry[] => {
  if (text.applies.length > 0) return text.applies
  const { unit } = text.issuer
  return unit === null
    ? []
    : [{ unit, from: text.from ?? text.issuedOn ?? '0001-01-01', until: null, basis: spatialEffect }]
}

const startOf = ({ from, issuedOn }: AuthorityInstrument): IsoDate | null => from ?? issuedOn

/** The text that took a provision over on the ground of a place, and since when; the earliest of them. */
const replacement = (
  matrix: Matrix,
  ground: Ground,
  { basis }: Grant,
  [place, on]: readonly [string, IsoDate],
): { readonly since: IsoDate; readonly by: Citation } | null => {
  const found = matrix.replacing(basis.instrument).flatMap((text) => {
    const since = startOf(text)
    const isThis = text.replaces.some(
      ({ instrument, point }) => instrument === basis.instrument && liesIn(basis.point, point),
    )
    const isHere = grounds(text).some(({ unit }) => shareOf(ground, unit, place, on).share === 'whole')
    return since !== null && isThis && isHere ? [{ since, by: { instrument: text.number, point: '' } }] : []
  })
  return found.toSorted((a, b) => (a.since < b.since ? -1 : 1))[0] ?? null
}

const order = { whole: 0, part: 1, none: 2 } as const

const ofEntry = (ground: Ground, entry: Entry, issuer: string | null, place: string, on: IsoDate): Reach => {
  const { unit, from, until, basis } = entry
  const { share, why } = shareOf(ground, unit, place, on)
  const isOver = until !== null && until <= on
  if (share === 'none' || on < from)
    return { share: 'none', why: on < from ? 'elsewhere' : why, from, until, basis, unit }
  if (isOver) return { share: 'none', why: 'ended', from, until, basis, unit }
  const isChosen = why === 'stands' && issuer !== null && unit !== issuer && ground.endOf(issuer) !== null
  return { share, why: isChosen ? 'selected' : why, from, until, basis, unit }
}

const plain = (share: Share): Reach => ({ ...share, from: null, until: null, basis: null, unit: null })

/** Of two that both must hold: the narrower. */
const narrower = (left: Reach, right: Reach): Reach => (order[right.share] > order[left.share] ? right : left)

/** Whether and why a grant counts at a place on a day, by its ground and by where its text applies. */
export const grantReach = (
  matrix: Matrix,
  ground: Ground,
  grant: Grant,
  place: string,
  on: IsoDate,
): Reach => {
  const text = matrix.instrumentByNumber.get(grant.basis.instrument)
  const issuer = text?.issuer.unit ?? null
  // Where its list names no text, the list is no text that gives it, and its ground says nothing.
  if (!text || (issuer === null && text.applies.length === 0) || grant.beside)
    return plain(ground.covers(grant.territory, place, on) ? { share: 'whole', why: 'stands' } : elsewhere)
  const [best = plain(elsewhere)] = grounds(text)
    .map((entry) => ofEntry(ground, entry, issuer, place, on))
    .toSorted(
      (a, b) =>
        order[a.share] - order[b.share] || Number(a.why === 'elsewhere') - Number(b.why === 'elsewhere'),
    )
  // The whole ground of the issuer is wherever the text applies; a part of it stays that part.
  const isWhole = grant.territory === issuer || grant.territory === 'country'
  const reach = isWhole ? best : narrower(best, plain(shareOf(ground, grant.territory, place, on)))
  if (reach.share === 'none') return reach
  const next = replacement(matrix, ground, grant, [place, on])
  if (next === null) return reach
  if (next.since <= on) return { ...reach, share: 'none', why: 'replaced', until: next.since, basis: next.by }
  return { ...reach, until: earlier(reach.until, next.since) }
}
