/** How many things of each line every ended organisation of the country gets: the totals come out exactly. */
import type { Level, Line } from './mix.ts'
import { numberOf } from './seeded.ts'

export type Body = { readonly organisation: string; readonly kind: string; readonly level: Level }

/** Some have more, some less: from 60 to 139. */
const weightOf = (named: number, line: number): number => {
  const mixed = Math.imul(named ^ Math.imul(line + 1, 0x9e3779b1), 0x85ebca6b)
  return 60 + (((mixed ^ (mixed >>> 13)) >>> 0) % 80)
}

/**
 * By line of the mix, a count for each organisation in their order. A total is shared by weights so that each prefix of the
 * country has its rounded part of it, which never loses one.
 */
export const quotasOf = (
  bodies: readonly Body[],
  mix: readonly Line[],
  { seed, percent }: { readonly seed: number; readonly percent: number },
): readonly Uint16Array[] => {
  const named = bodies.map(({ organisation }) => numberOf(`${seed} ${organisation}`))
  return mix.map(({ level, bodies: has, much }, line) => {
    const counts = new Uint16Array(bodies.length)
    const those = [...bodies.keys()].filter((at) => {
      const body = bodies[at]
      return body !== undefined && body.level === level && has(body.kind)
    })
    if ('each' in much) {
      for (const at of those) counts[at] = much.each
      return counts
    }
    const weights = those.map((at) => weightOf(named[at] ?? 0, line))
    const all = weights.reduce((sum, weight) => sum + weight, 0)
    const wanted = Math.round((much.total * percent) / 100)
    let [passed, given] = [0, 0]
    for (const [place, at] of those.entries()) {
      passed += weights[place] ?? 0
      const until = Math.round((wanted * passed) / all)
      counts[at] = until - given
      given = until
    }
    return counts
  })
}
