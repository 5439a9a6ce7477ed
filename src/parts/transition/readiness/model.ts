/** Whether a unit can work on its first day: what is asked of each, and what is said of it. Plain data. */
import type { UnitId } from '../model.ts'

/** In the order in which people look. */
export const items = [
  'head',
  'seat',
  'seal',
  'certificates',
  'accounts',
  'users',
  'counter',
  'systems',
  'routing',
] as const
export type Item = (typeof items)[number]
export const itemWords: Readonly<Record<Item, { readonly vi: string; readonly en: string }>> = {
  head: { vi: 'Người đứng đầu', en: 'Head' },
  seat: { vi: 'Trụ sở', en: 'Seat' },
  seal: { vi: 'Con dấu', en: 'Seal' },
  certificates: { vi: 'Chứng thư số cho từng người', en: 'Certificates per person' },
  accounts: { vi: 'Tài khoản kho bạc, ngân hàng', en: 'Treasury and bank accounts' },
  users: { vi: 'Người dùng được giao quyền', en: 'Users' },
  counter: { vi: 'Một cửa mở', en: 'Open counter' },
  systems: { vi: 'Hệ thống ngành', en: 'Line systems' },
  routing: { vi: 'Thử tuyến thẩm quyền', en: 'Routing test' },
}

export const outcomes = ['met', 'not-met', 'unknown'] as const
export type Outcome = (typeof outcomes)[number]

/** What was found of one item of one unit: the finding's code and its facts. */
export type Check = {
  readonly item: Item
  readonly outcome: Outcome
  readonly code: string
  readonly facts: Readonly<Record<string, string | number>>
  /** Who said so, where no data says it. */
  readonly confirmed: { readonly by: string; readonly at: string; readonly basis: string } | null
}

export type UnitReadiness = {
  readonly unit: UnitId
  readonly name: string
  readonly level: 'province' | 'commune'
  readonly province: UnitId
  readonly checks: readonly Check[]
  /** All items are met. */
  readonly ready: boolean
}

export type Tally = Readonly<Record<Item, Readonly<Record<Outcome, number>>>>

export type Figures = { readonly units: number; readonly ready: number; readonly items: Tally }

export const figuresOf = (units: readonly UnitReadiness[]): Figures => {
  const tally = Object.fromEntries(
    items.map((item) => [item, { met: 0, 'not-met': 0, unknown: 0 }]),
  ) as Record<Item, Record<Outcome, number>> // A cast: each item was just given its three numbers.
  for (const { checks } of units) for (const { item, outcome } of checks) tally[item][outcome] += 1
  return { units: units.length, ready: units.filter(({ ready }) => ready).length, items: tally }
}
