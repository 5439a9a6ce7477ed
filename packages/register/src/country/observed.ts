/** The units of 2004 to 2025 and what the lists and the crosswalk say of their changes, as records. */
import type {
  ChangeKind,
  ChangeRecord,
  CodeRecord,
  IsoDate,
  LineRecord,
  People,
  RegisterRecord,
  Scope,
  UnitRecord,
  VersionRecord,
} from '../model.ts'
import { matchKey } from '../text.ts'
import type { Former, FormerUnit, FormerVersion } from './former.ts'
import type { KnownLine } from './former-lines.ts'
import { fullName, kindOf, type Level, levels } from './kinds.ts'
import type { BasisOf } from './list-acts.ts'

export const listsSource = 'nso-lists'
export const crosswalkSource = 'nso-crosswalk-2019-2024'
export const membersSource = 'members-moved'

/** How the lists end: when the last version of a unit ends, and when the unit itself. Null where it has not. */
export type Ending = {
  readonly version: (unit: FormerUnit) => IsoDate | null
  readonly unit: (unit: FormerUnit) => IsoDate | null
}

/** A version with its parent resolved: the parent's unit may change under one code. */
type Stretch = FormerVersion & { readonly parentUnit: FormerUnit | null }

const above = (level: Level): Level | null => levels[levels.indexOf(level) - 1] ?? null

const stretchesOf = (former: Former, unit: FormerUnit): Stretch[] => {
  const upper = above(unit.level)
  return unit.versions.flatMap((version): Stretch[] => {
    if (!upper) return [{ ...version, parentUnit: null }]
    const bearings = former.bearers[upper].get(version.parent) ?? []
    const last = former.dates.length
    const end = version.until ?? last
    const parts = bearings.filter((one) => one.from < end && (one.until ?? last) > version.from)
    return parts.map((one) => {
      const from = Math.max(one.from, version.from)
      const until = Math.min(one.until ?? last, end)
      return {
        ...version,
        from,
        after: from === version.from ? version.after : from - 1,
        until: until === last ? null : until,
        parentUnit: one.unit,
      }
    })
  })
}

/** One change in the making: all lines that lead to one unit in one list, or away from it. */
type Draft = {
  readonly id: string
  readonly level: Level
  readonly at: number
  after: number
  readonly provinces: Set<string>
  readonly districts: Set<string>
  readonly lines: DraftLine[]
}
type DraftLine = {
  readonly from: FormerUnit | null
  readonly to: FormerUnit | null
  readonly scope: Scope
  readonly known?: KnownLine
}

const beginOf = (unit: FormerUnit) => unit.codes[0]?.from ?? 0
const endOf = (unit: FormerUnit) => unit.codes.at(-1)?.until ?? null
const codeIn = (unit: FormerUnit, list: number) =>
  unit.codes.find((one) => one.from <= list && (one.until === null || list < one.until))?.code ??
  unit.codes.at(-1)?.code ??
  ''

const kindOfDraft = ({ lines, at }: Draft): ChangeKind => {
  const known = lines.filter((line) => line.scope === 'whole' || line.scope === 'part')
  const [first, ...more] = known
  if (first) {
    const continues = first.to !== null && beginOf(first.to) < at
    const ended = known.some((line) => line.from && endOf(line.from) === at)
    if (continues) return ended ? 'absorb' : 'adjust-boundary'
    if (more.length > 0) return 'merge'
    return first.scope === 'whole' ? 'establish' : ended ? 'split' : 'detach'
  }
  if (lines.some((line) => line.scope === 'unknown')) return 'observed'
  const [self] = lines
  if (self?.scope === 'renamed') return 'rename'
  if (self?.scope === 'retyped') return 'retype'
  return self?.scope === 'recoded' ? 'recode' : 'reparent'
}

/** What happened to a unit that goes on, the weightiest first. */
const selfScope = (before: Stretch, now: Stretch): Scope | null => {
  if (before.short !== now.short && matchKey(before.short) !== matchKey(now.short)) return 'renamed'
  if (before.letter !== now.letter) return 'retyped'
  return before.parentUnit === now.parentUnit ? null : 'reparented'
}

export const observedRecords = (
  former: Former,
  known: readonly KnownLine[],
  basisOf: BasisOf,
  ending: Ending,
): RegisterRecord[] => {
  const { dates } = former
  const day = (list: number) => dates[list] ?? ''
  const units: UnitRecord[] = []
  const versions: VersionRecord[] = []
  const codes: CodeRecord[] = []
  const drafts = new Map<string, Draft>()
  const stretches = new Map<FormerUnit, Stretch[]>()

  const draftFor = (level: Level, code: string, at: number, after: number): Draft => {
    const id = `observed:${level}:${code}@${day(at)}`
    const old = drafts.get(id)
    if (old) {
      old.after = Math.min(old.after, after)
      return old
    }
    const fresh: Draft = { id, level, at, after, provinces: new Set(), districts: new Set(), lines: [] }
    drafts.set(id, fresh)
    return fresh
  }
  /** Notes where the unit stood around the list, for the search of the act. */
  const locate = (draft: Draft, unit: FormerUnit) => {
    for (const stretch of stretches.get(unit) ?? []) {
      if (stretch.from > draft.at || (stretch.until !== null && stretch.until < draft.at)) continue
      if (draft.level === 'province') draft.provinces.add(codeIn(unit, stretch.from))
      else if (draft.level === 'district') {
        draft.districts.add(codeIn(unit, stretch.from))
        draft.provinces.add(stretch.parent)
      } else {
        draft.districts.add(stretch.parent)
        const upper = stretch.parentUnit?.versions.find(
          (one) => one.from <= stretch.from && (one.until === null || stretch.from < one.until),
        )
        if (upper) draft.provinces.add(upper.parent)
      }
    }
  }

  for (const level of levels)
    for (const unit of former.units[level]) {
      const parts = stretchesOf(former, unit)
      stretches.set(unit, parts)
      units.push({ record: 'unit', id: unit.id, level })
      parts.forEach((part, place) => {
        const next = parts[place + 1]
        const until = part.until === null ? ending.version(unit) : day(part.until)
        versions.push({
          record: 'version',
          unit: unit.id,
          name: fullName(part.letter, part.short),
          short: part.short,
          type: kindOf(part.letter).id,
          parent: part.parentUnit?.id ?? null,
          from: day(part.from),
          until,
          ...(part.from === 0 ? {} : { fromAfter: day(part.after) }),
          ...(part.until === null ? {} : { untilAfter: day(next ? next.after : part.until - 1) }),
          source: listsSource,
        })
      })
      unit.codes.forEach((code, place) => {
        const next = unit.codes[place + 1]
        codes.push({
          record: 'code',
          unit: unit.id,
          system: 'nso',
          value: code.code,
          from: day(code.from),
          until: code.until === null ? ending.unit(unit) : day(code.until),
          ...(code.from === 0 ? {} : { fromAfter: day(code.after) }),
          ...(code.until === null ? {} : { untilAfter: day(next ? next.after : code.until - 1) }),
          source: listsSource,
        })
      })
      // What the unit itself went through.
      const seen = new Map<number, Scope>()
      for (let place = 1; place < parts.length; place += 1) {
        const [before, now] = [parts[place - 1], parts[place]]
        if (!before || !now) continue
        const scope = selfScope(before, now)
        if (!scope) continue
        seen.set(now.from, scope)
        const draft = draftFor(level, codeIn(unit, now.from), now.from, now.after)
        draft.lines.push({ from: unit, to: unit, scope })
        locate(draft, unit)
      }
      for (const code of unit.codes.slice(1)) {
        if (seen.has(code.from)) continue
        const draft = draftFor(level, code.code, code.from, code.after)
        draft.lines.push({ from: unit, to: unit, scope: 'recoded' })
        locate(draft, unit)
      }
    }

  const explained = new Set<string>()
  for (const line of known) {
    const draft = draftFor(line.level, codeIn(line.to, line.at), line.at, line.at - 1)
    draft.lines.push({ from: line.from, to: line.to, scope: line.scope, known: line })
    explained.add(`from ${line.from.id} ${line.at}`).add(`to ${line.to.id} ${line.at}`)
    if (line.scope === 'whole' || line.population !== undefined)
      explained.add(`whole ${line.from.id} ${line.at}`)
    locate(draft, line.from)
    locate(draft, line.to)
  }

  for (const level of levels) {
    // Another unit of this name, type and parent that began as this one ended may be its successor: a hint, not a fact.
    const begun = new Map<string, FormerUnit[]>()
    const nameKey = (unit: FormerUnit, version: FormerVersion | undefined, at: number) =>
      `${at} ${version?.letter} ${version?.parent} ${version ? matchKey(version.short) : unit.id}`
    for (const unit of former.units[level])
      if (beginOf(unit) > 0) {
        const key = nameKey(unit, unit.versions[0], beginOf(unit))
        begun.set(key, [...(begun.get(key) ?? []), unit])
      }
    for (const unit of former.units[level]) {
      const at = endOf(unit)
      if (at === null) continue
      const told = explained.has(`from ${unit.id} ${at}`)
      const code = codeIn(unit, at - 1)
      const heir = former.bearers[level].get(code)?.find((one) => one.from === at)?.unit
      const named = begun.get(nameKey(unit, unit.versions.at(-1), at))
      const to = heir && beginOf(heir) === at ? heir : named?.length === 1 ? (named[0] ?? null) : null
      // Parts of it are told; the rest may be where its code or name went.
      if (told && (!to || explained.has(`to ${to.id} ${at}`))) continue
      const draft = draftFor(level, to ? codeIn(to, at) : code, at, at - 1)
      draft.lines.push({ from: unit, to, scope: 'unknown' })
      if (to) explained.add(`to ${to.id} ${at}`)
      locate(draft, unit)
    }
    for (const unit of former.units[level]) {
      const at = beginOf(unit)
      if (at === 0 || explained.has(`to ${unit.id} ${at}`)) continue
      const draft = draftFor(level, codeIn(unit, at), at, unit.versions[0]?.after ?? at - 1)
      draft.lines.push({ from: null, to: unit, scope: 'unknown' })
      locate(draft, unit)
    }
  }

  const changes: ChangeRecord[] = []
  const lines: LineRecord[] = []
  const parts = new Map<string, number>()
  for (const { lines: drafted, at } of drafts.values())
    for (const line of drafted)
      if (line.from && line.scope === 'part') {
        const key = `${line.from.id} ${at}`
        parts.set(key, (parts.get(key) ?? 0) + 1)
      }
  for (const draft of [...drafts.values()].sort(
    (left, right) => left.at - right.at || (left.id < right.id ? -1 : 1),
  )) {
    const instrument = basisOf({ after: draft.after, at: draft.at }, draft)
    const told = draft.lines.some((line) => line.known)
    changes.push({
      record: 'change',
      id: draft.id,
      kind: kindOfDraft(draft),
      effectiveOn: day(draft.at),
      after: day(draft.after),
      ...(instrument === null ? {} : { basis: { instrument } }),
      source: told ? (draft.level === 'commune' ? crosswalkSource : membersSource) : listsSource,
    })
    for (const line of draft.lines) {
      const people = peopleOf(line, draft.at, parts)
      const { population, area } = line.known ?? {}
      lines.push({
        record: 'line',
        change: draft.id,
        from: line.from?.id ?? null,
        to: line.to?.id ?? null,
        scope: line.scope,
        people,
        ...(population === undefined && area === undefined
          ? {}
          : {
              share: {
                ...(population === undefined ? {} : { population }),
                ...(area === undefined ? {} : { area }),
                source: crosswalkSource,
              },
            }),
      })
    }
  }
  return [...units, ...versions, ...codes, ...changes, ...lines]
}

/** One part of a unit that ended, with no other part known: whether people went along is not known. */
const peopleOf = (line: DraftLine, at: number, parts: ReadonlyMap<string, number>): People => {
  if (line.scope === 'unknown') return 'unknown'
  if (line.scope !== 'part' || !line.from) return 'all'
  const alone = endOf(line.from) === at && (parts.get(`${line.from.id} ${at}`) ?? 0) === 1
  return alone ? 'unknown' : 'part'
}
