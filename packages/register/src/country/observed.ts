/** The units of 2004 to 2025 as the lists show them, as records; their changes are in `observed-changes.ts`. */
import type { CodeRecord, IsoDate, RegisterRecord, UnitRecord, VersionRecord } from '../model.ts'
import type { Former, FormerUnit } from './former.ts'
import type { KnownLine } from './former-lines.ts'
import { fullName, kindOf, levels } from './kinds.ts'
import type { BasisOf } from './list-acts.ts'
import { observedChanges } from './observed-changes.ts'
import { resolveParents, type Stretch, type Stretches } from './stretches.ts'

export const listsSource = 'nso-lists'

/** How the lists end: when the last version of a unit ends, and when the unit itself. Null where it has not. */
export type Ending = {
  readonly version: (unit: FormerUnit) => IsoDate | null
  readonly unit: (unit: FormerUnit) => IsoDate | null
}

type Days = (list: number) => IsoDate
type Span = { readonly from: number; readonly after: number; readonly until: number | null }

/** Days of a span of lists, with the bounds of what was seen. */
const seen = (day: Days, span: Span, next: Span | undefined, open: IsoDate | null) => ({
  from: day(span.from),
  until: span.until === null ? open : day(span.until),
  ...(span.from === 0 ? undefined : { fromAfter: day(span.after) }),
  ...(span.until === null ? undefined : { untilAfter: day(next ? next.after : span.until - 1) }),
})

const versionsOf = (unit: FormerUnit, own: readonly Stretch[], day: Days, ending: Ending): VersionRecord[] =>
  own.map((stretch, place) => ({
    record: 'version',
    unit: unit.id,
    name: fullName(stretch.letter, stretch.short),
    short: stretch.short,
    type: kindOf(stretch.letter).id,
    parent: stretch.parent === null ? null : stretch.parent.id,
    ...seen(day, stretch, own[place + 1], stretch.until === null ? ending.version(unit) : null),
    source: listsSource,
  }))

const codesOf = (unit: FormerUnit, day: Days, ending: Ending): CodeRecord[] =>
  unit.codes.map((code, place) => ({
    record: 'code',
    unit: unit.id,
    system: 'nso',
    value: code.code,
    ...seen(day, code, unit.codes[place + 1], code.until === null ? ending.unit(unit) : null),
    source: listsSource,
  }))

const unitRecords = (former: Former, stretches: Stretches, ending: Ending): RegisterRecord[] => {
  const day: Days = (list) => former.dates[list] ?? ''
  const records: RegisterRecord[] = []
  for (const level of levels)
    for (const unit of former.units[level]) {
      const identity: UnitRecord = { record: 'unit', id: unit.id, level }
      records.push(identity)
      for (const version of versionsOf(unit, stretches.get(unit) ?? [], day, ending)) records.push(version)
      for (const code of codesOf(unit, day, ending)) records.push(code)
    }
  return records
}

export const observedRecords = (
  former: Former,
  known: readonly KnownLine[],
  basisOf: BasisOf,
  ending: Ending,
): readonly RegisterRecord[] => {
  const stretches = resolveParents(former)
  return [...unitRecords(former, stretches, ending), ...observedChanges(former, stretches, known, basisOf)]
}
