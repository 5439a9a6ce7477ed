/** Whether what holds at a time fits together at that time: versions, codes, parents. */
import { byText, overlaps } from '../dates.ts'
import type { Ground, Life } from '../ground.ts'
import { joined } from '../guess-date.ts'
import type { CodeRecord, IsoDate } from '../model.ts'
import { finding, type IntegrityFinding } from './finding.ts'

type Range = { readonly from: IsoDate; readonly until: IsoDate | null }
const isBackwards = ({ from, until }: Range) => until !== null && until < from
const hasDays = ({ from, until }: Range) => until === null || from < until

/** Whether each day of the range lies in one of the others. A range without a day always fits. */
const isCovered = (range: Range, by: readonly Range[]): boolean =>
  !hasDays(range) ||
  joined(by).some(
    ({ from, until }) =>
      from <= range.from && (until === null || (range.until !== null && range.until <= until)),
  )

const nextOverlap = <Item extends Range>(ranges: readonly Item[]): [Item, Item] | null => {
  const ordered = ranges.filter(hasDays).sort((left, right) => byText(left.from, right.from))
  for (const [index, range] of ordered.entries()) {
    const next = ordered[index + 1]
    if (next && overlaps(range, next)) return [range, next]
  }
  return null
}

const whyNotLife = (life: Life, { lives, types }: Ground): readonly IntegrityFinding[] => {
  const { id, versions, codes } = life
  const findings: IntegrityFinding[] = []
  if (versions.length === 0) findings.push(finding('unit-without-version', [id]))
  for (const range of [...versions, ...codes, ...life.seats])
    if (isBackwards(range)) findings.push(finding('range-backwards', [id], { on: range.from }))
  const twice = nextOverlap(versions)
  if (twice) findings.push(finding('overlapping-versions', [id], { on: twice[1].from }))
  for (const system of new Set(codes.map((code) => code.system))) {
    const two = nextOverlap(codes.filter((code) => code.system === system))
    if (two) findings.push(finding('two-codes', [id], { on: two[1].from, found: two[1].value }))
  }
  for (const code of codes)
    if (!isCovered(code, versions))
      findings.push(finding('code-outside-unit', [id], { on: code.from, found: code.value }))
  for (const version of versions) {
    const { from: on, name, short, type } = version
    const ofLevel = types.find((known) => known.id === type)?.level
    if (ofLevel !== undefined && ofLevel !== life.level)
      findings.push(finding('type-of-other-level', [id], { on, found: type }))
    if (name !== name.normalize('NFC') || short !== short.normalize('NFC'))
      findings.push(finding('text-not-composed', [id], { on, found: name }))
    const parent = version.parent === null ? undefined : lives.get(version.parent)
    if (!parent) continue
    if (parent.rank >= life.rank) findings.push(finding('parent-not-above', [id, parent.id], { on }))
    if (!isCovered(version, parent.versions))
      findings.push(finding('child-outside-parent', [id, parent.id], { on }))
  }
  return findings
}

/** Findings on ranges: of one unit, of a code shared by units, of a child and its parent. */
export const whyNotRanges = (ground: Ground): readonly IntegrityFinding[] => {
  const findings = [...ground.lives.values()].flatMap((life) => whyNotLife(life, ground))
  for (const ofSystem of ground.bearers.values())
    for (const [value, bearers] of ofSystem) {
      if (bearers.length < 2) continue
      for (const level of new Set(bearers.map(({ life }) => life.level))) {
        const same: CodeRecord[] = bearers.filter(({ life }) => life.level === level).map(({ code }) => code)
        const two = nextOverlap(same)
        if (two && two[0].unit !== two[1].unit)
          findings.push(
            finding('overlapping-codes', [two[0].unit, two[1].unit], { on: two[1].from, found: value }),
          )
      }
    }
  return findings
}
