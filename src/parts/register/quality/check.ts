/** The quality of a register on a day, as findings by unit. Pure; looked at once per register and day. */
import { whyNotRegister } from '../../../../packages/register/src/integrity/why-not-register.ts'
import type { Unit } from '../../../../packages/register/src/model.ts'
import type { Register, UnitStory } from '../../../../packages/register/src/register.ts'
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Finding } from '../../../kernel/findings.ts'
import type { Details } from '../../../kernel/problems.ts'
import { qualityFinding } from './findings.ts'
import { knownErrors } from './known-errors.ts'

/** Areas that differ by more than this share of the measured one are told. */
const apart = 0.15

export type Found = { readonly finding: Finding; readonly unit: string | null; readonly code: string | null }

const about = ({ id, code, name }: Unit, make: (facts: Details) => Finding, facts: Details = {}): Found => ({
  finding: make({ name, ...facts }),
  unit: id,
  code,
})

const integrity = (register: Register): Found[] =>
  whyNotRegister([...register.records()]).map(({ code, severity, about: ids, found, on }) => ({
    finding: qualityFinding(severity === 'error' ? 'breaks-a-rule' : 'hardly-breaks-a-rule', {
      rule: code,
      about: ids,
      found: found ?? on ?? null,
    }),
    unit: ids[0] ?? null,
    code: null,
  }))

/** Lines and notes of all times: unknown lineage, decisions of persons, other spellings. */
const ofRecords = (register: Register): Found[] => {
  const found: Found[] = []
  const changes = new Map([...register.changesSince('0001-01-01')].map(({ change }) => [change.id, change]))
  const named = (id: string) => {
    const unit = register.story(id)?.unit
    return { unit: id, code: unit?.code ?? null, name: unit?.name ?? id }
  }
  for (const record of register.records()) {
    if (record.record === 'line' && (record.scope === 'unknown' || record.decision)) {
      const change = changes.get(record.change)
      const { name, ...place } = named(record.from ?? record.to ?? '')
      const day = { after: change?.after ?? change?.effectiveOn ?? '', on: change?.effectiveOn ?? '' }
      found.push({
        finding: record.decision
          ? qualityFinding('decided-by-a-person', { name, reason: record.change })
          : qualityFinding('lineage-unknown', { name, ...day }),
        ...place,
      })
    }
    if (record.record === 'name' && record.use === 'spelling') {
      const { name, ...place } = named(record.unit)
      const facts = { name, text: record.text, source: record.source ?? '' }
      found.push({ finding: qualityFinding('spelled-otherwise', facts), ...place })
    }
    if (record.record === 'note') {
      const { name, ...place } = named(record.unit)
      const kind = record.code.startsWith('decided-') ? 'decided-by-a-person' : 'noted'
      const facts = { name, note: record.code, reason: String(record.details?.reason ?? '') }
      found.push({ finding: qualityFinding(kind, facts), ...place })
    }
  }
  return found
}

/** What is missing, uncertain or contradictory about a unit that stands on the day. */
const ofUnit = (unit: Unit, story: UnitStory, day: IsoDate, lowest: boolean): Found[] => {
  const found: Found[] = []
  if (unit.code === null) found.push(about(unit, (facts) => qualityFinding('code-missing', facts)))
  if (unit.observedFromAfter !== undefined)
    found.push(
      about(unit, (facts) => qualityFinding('observed-only', facts), {
        after: unit.observedFromAfter,
        on: unit.validFrom,
      }),
    )
  const areas = story.measures.filter(({ quantity }) => quantity === 'area')
  const printed = areas.find(({ method }) => method === 'printed')
  const measured = areas.find(({ method }) => method === 'measured')
  if (printed && measured && Math.abs(printed.value / measured.value - 1) > apart)
    found.push(
      about(unit, (facts) => qualityFinding('area-disagrees', facts), {
        printed: printed.value,
        measured: measured.value,
        percent: Math.round(Math.abs(printed.value / measured.value - 1) * 100),
      }),
    )
  if (!lowest) return found
  if (areas.length === 0) found.push(about(unit, (facts) => qualityFinding('area-missing', facts)))
  if (!story.measures.some(({ quantity }) => quantity === 'population'))
    found.push(about(unit, (facts) => qualityFinding('population-missing', facts)))
  if (!story.seats.some(({ from, until }) => from <= day && (until === null || day < until)))
    found.push(about(unit, (facts) => qualityFinding('seat-missing', facts)))
  if (story.points.length === 0) found.push(about(unit, (facts) => qualityFinding('point-missing', facts)))
  return found
}

const ofTables = (register: Register): Found[] =>
  register.release.id.startsWith('vn-')
    ? knownErrors.map((error) => ({
        finding: qualityFinding('official-table-errs', error),
        unit: null,
        code: null,
      }))
    : []

const known = new WeakMap<Register, Map<IsoDate, readonly Found[]>>()

/** Everything found: rules that records break, then what is told of units, highest level first. */
export const qualityOn = (register: Register, day: IsoDate, lowestLevel: string): readonly Found[] => {
  const days = known.get(register) ?? new Map<IsoDate, readonly Found[]>()
  known.set(register, days)
  const before = days.get(day)
  if (before) return before
  const units = register.unitsOn(day).flatMap((unit) => {
    const story = register.story(unit.id)
    return story ? ofUnit(unit, story, day, unit.level === lowestLevel) : []
  })
  const found = [...integrity(register), ...ofRecords(register), ...units, ...ofTables(register)]
  if (days.size > 4) days.clear()
  days.set(day, found)
  return found
}
