/**
 * Decodes what is known of how the units of 2004 to 2025 became each other. Per level (`=level`) and list
 * (`#list`) a line `destination origin[mark] origin[mark] ...`, by code: the destination's in that list, the
 * origins' in the one before. Marks: none whole, `p` part, followed by the share of the people and after `/` that
 * of the land in ten-thousandths where the source states amounts. Only known lines stand here; a unit that ended
 * without one has an unknown end.
 */
import type { Former, FormerUnit } from './former.ts'
import { type Level, levels } from './kinds.ts'

export type KnownLine = {
  readonly level: Level
  readonly at: number
  readonly from: FormerUnit
  readonly to: FormerUnit
  readonly scope: 'whole' | 'part'
  readonly population?: number
  readonly area?: number
}

/** Who bears the code in a list. */
export const bearerIn = (former: Former, level: Level, code: string, list: number): FormerUnit => {
  const bearing = former.bearers[level]
    .get(code)
    ?.find((one) => one.from <= list && (one.until === null || list < one.until))
  if (!bearing) throw new Error(`nobody bears the ${level} code ${code} in list ${list}`)
  return bearing.unit
}

const share = (text: string | undefined) =>
  text === undefined || text === '' ? undefined : Number(text) / 10_000

export const decodeFormerLines = (text: string, former: Former): readonly KnownLine[] => {
  const known: KnownLine[] = []
  let level: Level = 'commune'
  let at = 0
  for (const line of text.trim().split('\n')) {
    if (line.startsWith('=')) {
      level = levels.find((one) => one === line.slice(1)) ?? level
      continue
    }
    if (line.startsWith('#')) {
      at = Number.parseInt(line.slice(1), 36)
      continue
    }
    const [destination = '', ...origins] = line.split(' ')
    const to = bearerIn(former, level, destination, at)
    for (const origin of origins) {
      const [code = '', shares] = origin.split('p')
      const from = bearerIn(former, level, code, at - 1)
      const [people, land] = (shares ?? '').split('/')
      const population = share(people)
      const area = share(land)
      known.push({
        level,
        at,
        from,
        to,
        scope: shares === undefined ? 'whole' : 'part',
        ...(population === undefined ? {} : { population }),
        ...(area === undefined ? {} : { area }),
      })
    }
  }
  return known
}
