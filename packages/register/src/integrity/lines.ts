/** Whether changes account for every beginning and end, and for all people, exactly once. */
import { isEntire } from '../flow.ts'
import type { Ground, Leg, Life } from '../ground.ts'
import { livesOn } from '../views.ts'
import { finding, type IntegrityFinding } from './finding.ts'

/** Whether the unit has a version that touches the day, were it only to begin and end on it. */
const touches = (life: Life, day: string) =>
  life.versions.some(({ from, until }) => from <= day && (until === null || day <= until))

const whyNotEnds = (life: Life, dataFrom: string): readonly IntegrityFinding[] => {
  const findings: IntegrityFinding[] = []
  for (const [index, { from, until }] of life.versions.entries()) {
    const previous = life.versions[index - 1]
    const begins = previous === undefined || (previous.until !== null && previous.until < from)
    if (begins && from > dataFrom && !life.into.some(({ change }) => change.effectiveOn === from))
      findings.push(finding('begins-without-line', [life.id], { on: from }))
    const next = life.versions[index + 1]
    const ends = until !== null && (next === undefined || until < next.from)
    if (ends && !life.out.some(({ change }) => change.effectiveOn === until))
      findings.push(finding('ends-without-line', [life.id], { on: until }))
  }
  return findings
}

const whyNotLine = ({ from, to, change }: Leg): readonly IntegrityFinding[] => {
  const on = change.effectiveOn
  const findings: IntegrityFinding[] = []
  if (from && !touches(from, on)) findings.push(finding('origin-not-there', [from.id, change.id], { on }))
  if (to && !touches(to, on)) findings.push(finding('successor-not-there', [to.id, change.id], { on }))
  return findings
}

/** All people of a unit that ends must go somewhere, once; stated shares must not exceed the whole. */
const whyNotPeople = (life: Life): readonly IntegrityFinding[] => {
  const findings: IntegrityFinding[] = []
  const moments = new Map<number, Leg[]>()
  // Of itself a unit keeps what its other lines leave: a line that renames it gives nobody away.
  const given = life.out.filter(({ to, line }) => to !== life || !isEntire(line.scope))
  for (const leg of given) moments.set(leg.at, [...(moments.get(leg.at) ?? []), leg])
  for (const legs of moments.values()) {
    const [first] = legs as [Leg]
    const on = first.change.effectiveOn
    const takers = legs.filter(({ line }) => line.people !== 'none')
    const whole = takers.filter(({ line }) => line.people === 'all')
    if (whole.length > 1 || (whole.length === 1 && takers.length > 1))
      findings.push(finding('people-twice', [life.id], { on }))
    const shares = takers.map(({ line }) => line.share?.population)
    const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0)
    const complete = shares.every((share) => share !== undefined)
    const ended =
      touches(life, on) &&
      !livesOn(life, on) &&
      !life.out.some(({ at, change }) => at > first.at && change.effectiveOn === on)
    if (sum > 1.000001 || (ended && complete && takers.length > 0 && sum < 0.999999))
      findings.push(finding('share-disagrees', [life.id], { on, found: String(sum) }))
    const unknown = legs.some(({ line }) => line.people === 'unknown' || line.scope === 'unknown')
    if (ended && !unknown && whole.length === 0 && takers.length < 2)
      findings.push(finding('people-incomplete', [life.id], { on }))
  }
  return findings
}

/** Units that hand to each other in a circle within one moment. */
const whyNotCycles = (lives: Iterable<Life>): readonly IntegrityFinding[] => {
  const findings: IntegrityFinding[] = []
  const done = new Set<Leg>()
  for (const life of lives)
    for (const start of life.out) {
      if (done.has(start) || start.to === life) continue
      const reached = new Set<Life>(start.to ? [start.to] : [])
      for (const next of reached)
        for (const leg of next.out)
          if (leg.at === start.at && leg.to && leg.to !== next) {
            done.add(leg)
            reached.add(leg.to)
          }
      // Neighbours that swap land and go on are no cycle: nobody passes through them.
      if (reached.has(life) && !livesOn(life, start.change.effectiveOn))
        findings.push(
          finding('cycle-within-moment', [life.id, start.change.id], { on: start.change.effectiveOn }),
        )
    }
  return findings
}

/** Findings on changes and their lines. */
export const whyNotLines = ({ lives, release, changes }: Ground): readonly IntegrityFinding[] => {
  const endless = [...changes.values()].filter(({ lines }) =>
    lines.some(({ from, to }) => from === null && to === null),
  )
  const all = [...lives.values()]
  const legs = new Set(all.flatMap(({ out, into }) => [...out, ...into]))
  return [
    ...endless.map(({ change: { id, effectiveOn: on } }) => finding('line-without-ends', [id], { on })),
    ...all.flatMap((life) => [...whyNotEnds(life, release.dataFrom), ...whyNotPeople(life)]),
    ...[...legs].flatMap(whyNotLine),
    ...whyNotCycles(all),
  ]
}
