/**
 * Lines of provinces and districts that ended before 2025, read off what their members did: a unit whose members
 * all went to one other unit went there whole, to several: part by part. Members are followed over one list with
 * their identity or along known lines; one member without a trace and nothing is said, save for a province founded
 * anew where more than three quarters of the districts have a trace, all of them there.
 */
import type { Former, FormerUnit } from '../src/country/former.ts'
import { bearerIn } from '../src/country/former-lines.ts'
import type { Level } from '../src/country/kinds.ts'
import { beginOf, endOf, type FormerLine } from './lineage.ts'

const parentIn = (former: Former, level: Level, unit: FormerUnit, list: number): FormerUnit | null => {
  const version = unit.versions.find((one) => one.from <= list && (one.until === null || list < one.until))
  if (!version || level === 'province') return null
  return bearerIn(former, level === 'commune' ? 'district' : 'province', version.parent, list)
}

/** Where the members of `unit`, which ends or changes with list `at`, belong from then on. */
const destinations = (
  former: Former,
  below: Level,
  unit: FormerUnit,
  at: number,
  lines: readonly FormerLine[],
) => {
  const found = new Map<FormerUnit, boolean>()
  let lost = 0
  const members = former.units[below].filter(
    (member) =>
      beginOf(member) < at && (endOf(member) ?? at) >= at && parentIn(former, below, member, at - 1) === unit,
  )
  for (const member of members) {
    const heirs =
      (endOf(member) ?? at + 1) > at
        ? [member]
        : lines.filter((line) => line.from === member && line.at === at).map((line) => line.to)
    if (heirs.length === 0) {
      lost += 1
      continue
    }
    for (const heir of heirs) {
      const parent = parentIn(former, below, heir, at)
      if (parent) found.set(parent, true)
    }
  }
  const [only, more] = found.keys()
  // A province whose code passed to the one unit where all traced members went took those without a trace along.
  const sole =
    below === 'district' &&
    only !== undefined &&
    more === undefined &&
    beginOf(only) === at &&
    lost * 4 < members.length
  return members.length === 0 || (lost > 0 && !sole) ? null : [...found.keys()]
}

export const upperLines = (
  former: Former,
  level: 'province' | 'district',
  lower: readonly FormerLine[],
): FormerLine[] => {
  const below: Level = level === 'province' ? 'district' : 'commune'
  const ended = former.units[level].filter((unit) => endOf(unit) !== null)
  return ended.flatMap((from) => {
    const at = endOf(from) ?? 0
    const to = destinations(former, below, from, at, lower)
    if (!to) return []
    return to.map((unit) => ({
      at,
      from,
      to: unit,
      scope: to.length === 1 ? ('whole' as const) : ('part' as const),
    }))
  })
}
