/** Matrices of any size, invented by chance that can be repeated: for benchmarks and for an independent model. */
import { type Grant, type Ground, grantModes, type Holder, type MatrixFacts, spans } from '../model.ts'
import { aFunction, aGrant, anInstrument } from './small.ts'

/** Numbers that look like chance and come again with the same seed (mulberry32). */
export const chance = (seed: number) => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    one: <Of>(all: readonly [Of, ...Of[]]): Of => all[below(all.length)] ?? all[0],
    maybe: (share: number) => next() < share,
  }
}

const levels = ['central', 'province', 'district', 'commune'] as const
const kinds = ['committee', 'chair', 'council', 'department'] as const
const days = ['2020-01-01', '2024-01-01', '2025-07-01', '2026-01-01', '2026-07-01', '2027-03-01'] as const
const texts = ['L/2020/QH14', '1/2025/NĐ-CP', '2/2025/NĐ-CP', '3/2025/TT-B', '4/2025/QĐ-UBND'] as const

/** Facts of a size over ground: every task with one to four grants, some given on. */
export const randomFacts = (
  seed: number,
  {
    functions,
    territories,
  }: { readonly functions: number; readonly territories: readonly [string, ...string[]] },
): MatrixFacts => {
  const { below, one, maybe } = chance(seed)
  const holder = (): Holder => ({ level: one(levels), kind: one(kinds), body: null })
  const grants: Grant[] = []
  const all = Array.from({ length: functions }, (_, at) =>
    aFunction({ id: `fn:${at}`, placeRule: maybe(0.9) ? 'object' : null }),
  )
  for (const { id } of all) {
    const own: Grant[] = []
    for (let at = 1 + below(4); at > 0; at--) {
      const first = below(5)
      const giver = maybe(0.3) ? own.at(-1) : undefined
      own.push(
        aGrant({
          id: `gr:${grants.length + own.length}`,
          function: id,
          holder: holder(),
          mode: giver ? one(['delegated', 'assigned-down']) : one([grantModes[0], grantModes[1]]),
          span: one(spans),
          territory: maybe(0.7) ? 'country' : one(territories),
          under: giver?.id ?? null,
          basis: { instrument: one(texts), point: String(1 + below(20)) },
          from: days[first] ?? days[0],
          until: maybe(0.5) ? (days[first + 1 + below(5 - first)] ?? null) : null,
          conditions: maybe(0.2)
            ? [
                {
                  says: { vi: 'theo mức', en: null },
                  of: 'value',
                  ...(maybe(0.5) ? { below: 10 } : { from: 10 }),
                },
              ]
            : [],
        }),
      )
    }
    grants.push(...own)
  }
  const instruments = texts.map((number, at) =>
    anInstrument({
      number,
      rank: one(['law', 'decree', 'circular', 'province-committee-decision']),
      issuedOn: days[at] ?? days[0],
      from: days[Math.min(at, 2)] ?? days[0],
      until: at === 1 ? '2027-03-01' : null,
      ends: at === 2 ? [{ point: '7', until: '2026-07-01', by: { instrument: texts[3], point: '1' } }] : [],
    }),
  )
  return { functions: all, grants, instruments, procedures: [] }
}

/** Plain ground of provinces and communes that always stood: `p3` holds `p3.c0` and so on. */
export const plainGround = (provinces: number): Ground => {
  const level = (unit: string) =>
    /^p\d+$/.test(unit) ? 'province' : /^p\d+\.c\d+$/.test(unit) ? 'commune' : null
  const all = Array.from({ length: provinces }, (_, at) => `p${at}`)
  const above = (unit: string) => (level(unit) === 'commune' ? [unit.split('.')[0] ?? ''] : [])
  return {
    covers: (unit, subject) => unit === 'country' || unit === subject || above(subject).includes(unit),
    levelOf: level,
    above,
    endOf: () => null,
    onDay: (unit) => [unit],
    provinces: () => all,
  }
}
