/**
 * What a single holding can hardly be more than. No numbers of the law: they are set well above the largest that is known of
 * a province, so that a slip of three noughts is seen. Dated, because prices rise.
 */
import { holdsOn, type IsoDate } from '../../../kernel/dates.ts'
import type { KindId } from '../kinds.ts'
import type { Measure } from '../model.ts'

type Limit = {
  readonly kind: KindId
  readonly measure: Measure
  readonly most: number
  readonly from: IsoDate
  readonly until: IsoDate | null
}

const billion = 1_000_000_000
const ofNow = { from: '2025-01-01', until: null } as const

const limits: readonly Limit[] = [
  // One person has one post.
  { kind: 'post', measure: 'count', most: 1, ...ofNow },
  // The largest budget of a province is some 500,000 billion a year.
  { kind: 'money', measure: 'vnd', most: 1_000_000 * billion, ...ofNow },
  { kind: 'asset', measure: 'vnd', most: 100_000 * billion, ...ofNow },
  { kind: 'contract', measure: 'vnd', most: 100_000 * billion, ...ofNow },
  { kind: 'project', measure: 'vnd', most: 500_000 * billion, ...ofNow },
  // A hundred square kilometres: more than most wards.
  { kind: 'asset', measure: 'squareMetres', most: 100_000_000, ...ofNow },
  // Ten kilometres of shelf: a whole provincial archive.
  { kind: 'record', measure: 'millimetres', most: 10_000_000, ...ofNow },
  { kind: 'record', measure: 'files', most: 1_000_000, ...ofNow },
]

/** The most that one holding of a kind can be on a day; null where nothing is set. */
export const mostOf = (kind: string, measure: Measure, on: IsoDate): number | null =>
  limits.find((limit) => limit.kind === kind && limit.measure === measure && holdsOn(limit, on))?.most ?? null
