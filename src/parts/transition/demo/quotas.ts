/** How many things of each line every ended organisation of the country gets: the totals come out exactly. */
import type { Level, Line } from './mix.ts'
import { numberOf } from './seeded.ts'

export type Body = { readonly organisation: string; readonly kind: string; readonly level: Level }

/** Some have more, some less: from 60 to 139. */
const weightOf = (seed: number, line: number, organisation: string): number =>
  60 + (numberOf(`${seed} ${line} ${organisation}`) % 80)

/**
 * By line of the mix, a count for each organisation in their order. A total is shared by weights so that each prefix of the
 * country has its rounded part of it, which never loses one.
 */
export const quotasOf = (
  bodies: readonly Body[],
  mix: readonly Line[],
  { seed, percent }: { readonly seed: number; readonly percent: number },
): readonly Uint16Array[] =>
  mix.map(({ level, bodies: has, much }, line) => {
    const counts = new Uint16Array(bodies.length)
    const those = [...bodies.keys()].filter((at) => {
      const body = bodies[at]
      return body !== undefined && body.level === level && has(body.kind)
    })
    if ('each' in much) {
      for (const at of those) counts[at] = much.each
      return counts
    }
    const weights = those.map((at) => weightOf(seed, line, bodies[at]?.organisation ?? ''))
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
