/**
 * What happened to the units of 2004 to 2025, list by list: units that went on under another name, type, parent or
 * code; known lines; and for all that began or ended without one, that it is not known how.
 */
import type { ChangeKind, ChangeRecord, LineRecord, People, RegisterRecord, Scope } from '../model.ts'
import { matchKey } from '../text.ts'
import type { Former, FormerUnit, FormerVersion } from './former.ts'
import type { KnownLine } from './former-lines.ts'
import { type Level, levels } from './kinds.ts'
import type { BasisOf } from './list-acts.ts'
import type { Stretch, Stretches } from './stretches.ts'

export const crosswalkSource = 'nso-crosswalk-2019-2024'
export const membersSource = 'members-moved'
const listsSource = 'nso-lists'

type Draft = {
  readonly id: string
  readonly level: Level
  readonly at: number
  after: number
  /** Codes of the areas concerned, for the search of the act. */
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
const holds = (span: { readonly from: number; readonly until: number | null }, list: number) =>
  span.from <= list && (span.until === null || list < span.until)
const codeIn = (unit: FormerUnit, list: number) =>
  (unit.codes.find((one) => holds(one, list)) ?? unit.codes.at(-1))?.code ?? ''

/** Notes in the draft where the unit stood around the list. */
const locate = (draft: Draft, unit: FormerUnit, own: readonly Stretch[]): void => {
  for (const stretch of own) {
    if (stretch.from > draft.at || (stretch.until !== null && stretch.until < draft.at)) continue
    // The eve for what stood then, else its own beginning: a district may have changed province since it began.
    const list = Math.max(stretch.from, draft.at - 1)
    const code = codeIn(unit, list)
    if (draft.level === 'province') draft.provinces.add(code)
    else if (draft.level === 'district') {
      draft.districts.add(code)
      draft.provinces.add(stretch.parentCode)
    } else {
      draft.districts.add(stretch.parentCode)
      const district = stretch.parent?.versions.find((one) => holds(one, list))
      if (district) draft.provinces.add(district.parent)
    }
  }
}

type Drafts = {
  readonly all: ReadonlyMap<string, Draft>
  readonly add: (
    level: Level,
    code: string,
    lists: { readonly at: number; readonly after: number },
    line: DraftLine,
  ) => void
}

/** One change per unit that results, or, where nothing does, per unit that ended. */
const draftsOver = (dates: readonly string[], stretches: Stretches): Drafts => {
  const all = new Map<string, Draft>()
  return {
    all,
    add: (level, code, lists, line) => {
      const id = `observed:${level}:${code}@${dates[lists.at]}`
      let draft = all.get(id)
      if (!draft) {
        draft = { id, level, ...lists, provinces: new Set(), districts: new Set(), lines: [] }
        all.set(id, draft)
      }
      draft.after = Math.min(draft.after, lists.after)
      draft.lines.push(line)
      if (line.from) locate(draft, line.from, stretches.get(line.from) ?? [])
      if (line.to && line.to !== line.from) locate(draft, line.to, stretches.get(line.to) ?? [])
    },
  }
}

/** What happened to a unit that goes on, the weightiest first. */
const selfScope = (before: Stretch, now: Stretch): Scope | null => {
  if (before.short !== now.short && matchKey(before.short) !== matchKey(now.short)) return 'renamed'
  if (before.letter !== now.letter) return 'retyped'
  return before.parent === now.parent ? null : 'reparented'
}

const draftSelves = (stretches: Stretches, drafts: Drafts): void => {
  for (const [unit, own] of stretches) {
    const told = new Set<number>()
    own.forEach((now, place) => {
      const before = own[place - 1]
      const scope = before ? selfScope(before, now) : null
      if (scope === null) return
      told.add(now.from)
      drafts.add(
        unit.level,
        codeIn(unit, now.from),
        { at: now.from, after: now.after },
        { from: unit, to: unit, scope },
      )
    })
    for (const { code, from, after } of unit.codes.slice(1))
      if (!told.has(from))
        drafts.add(unit.level, code, { at: from, after }, { from: unit, to: unit, scope: 'recoded' })
  }
}

/** Which ends and beginnings the known lines explain. */
type Explained = {
  readonly begun: Set<FormerUnit>
  readonly ended: Set<FormerUnit>
  readonly endedWhole: Set<FormerUnit>
}

const draftKnown = (known: readonly KnownLine[], drafts: Drafts): Explained => {
  const explained: Explained = { begun: new Set(), ended: new Set(), endedWhole: new Set() }
  for (const line of known) {
    const { level, at, from, to, scope, population } = line
    drafts.add(level, codeIn(to, at), { at, after: at - 1 }, { from, to, scope, known: line })
    if (beginOf(to) === at) explained.begun.add(to)
    if (endOf(from) !== at) continue
    explained.ended.add(from)
    if (scope === 'whole' || population !== undefined) explained.endedWhole.add(from)
  }
  return explained
}

const nameKey = (version: FormerVersion | undefined, at: number) =>
  version ? `${at} ${version.letter} ${version.parent} ${matchKey(version.short)}` : ''

/** The unit to which code or name of one that ended passed: a hint that is named, never a successor. */
const hintsOf = (former: Former, level: Level) => {
  const begun = new Map<string, FormerUnit[]>()
  for (const unit of former.units[level]) {
    if (beginOf(unit) === 0) continue
    const key = nameKey(unit.versions[0], beginOf(unit))
    const same = begun.get(key)
    if (same) same.push(unit)
    else begun.set(key, [unit])
  }
  return (unit: FormerUnit, at: number): FormerUnit | null => {
    const heir = former.bearers[level].get(codeIn(unit, at - 1))?.find((one) => one.from === at)?.unit
    if (heir && beginOf(heir) === at) return heir
    const named = begun.get(nameKey(unit.versions.at(-1), at)) ?? []
    return named.length === 1 ? (named[0] ?? null) : null
  }
}

const draftUnknown = (former: Former, level: Level, explained: Explained, drafts: Drafts): void => {
  const hint = hintsOf(former, level)
  for (const from of former.units[level]) {
    const at = endOf(from)
    if (at === null || explained.endedWhole.has(from)) continue
    const to = hint(from, at)
    // Parts of it are told; the rest may be where its code or name went.
    if (explained.ended.has(from) && (!to || explained.begun.has(to))) continue
    const code = to ? codeIn(to, at) : codeIn(from, at - 1)
    drafts.add(level, code, { at, after: at - 1 }, { from, to, scope: 'unknown' })
    if (to) explained.begun.add(to)
  }
  for (const to of former.units[level]) {
    const at = beginOf(to)
    if (at === 0 || explained.begun.has(to)) continue
    const after = to.versions[0]?.after ?? at - 1
    drafts.add(level, codeIn(to, at), { at, after }, { from: null, to, scope: 'unknown' })
  }
}

const kindOfDraft = ({ lines, at }: Draft): ChangeKind => {
  const known = lines.filter((line) => line.known)
  const [first, ...more] = known
  if (first?.to) {
    const ended = known.some((line) => line.from !== null && endOf(line.from) === at)
    if (beginOf(first.to) < at) return ended ? 'absorb' : 'adjust-boundary'
    if (more.length > 0) return 'merge'
    if (first.scope === 'whole') return 'establish'
    return ended ? 'split' : 'detach'
  }
  if (lines.some((line) => line.scope === 'unknown')) return 'observed'
  const scope = lines[0]?.scope
  if (scope === 'renamed') return 'rename'
  if (scope === 'retyped') return 'retype'
  return scope === 'recoded' ? 'recode' : 'reparent'
}

/** One part of a unit that ended, with no other part known: whether people went along is not known. */
const peopleOf = ({ from, scope }: DraftLine, alone: boolean): People => {
  if (scope === 'unknown') return 'unknown'
  if (scope !== 'part' || from === null) return 'all'
  return alone ? 'unknown' : 'part'
}

const shareOf = (known: KnownLine | undefined): LineRecord['share'] => {
  if (known?.population === undefined && known?.area === undefined) return undefined
  const { population, area } = known
  return {
    ...(population === undefined ? undefined : { population }),
    ...(area === undefined ? undefined : { area }),
    source: crosswalkSource,
  }
}

/** How many parts of a unit are told with one list, as `unit@list`. */
const partsTold = (drafts: Iterable<Draft>): ReadonlyMap<string, number> => {
  const parts = new Map<string, number>()
  for (const { at, lines } of drafts)
    for (const { from, scope } of lines)
      if (from && scope === 'part') parts.set(`${from.id} ${at}`, (parts.get(`${from.id} ${at}`) ?? 0) + 1)
  return parts
}

export const observedChanges = (
  former: Former,
  stretches: Stretches,
  known: readonly KnownLine[],
  basisOf: BasisOf,
): readonly RegisterRecord[] => {
  const drafts = draftsOver(former.dates, stretches)
  draftSelves(stretches, drafts)
  const explained = draftKnown(known, drafts)
  for (const level of levels) draftUnknown(former, level, explained, drafts)
  const ordered = [...drafts.all.values()].sort(
    (left, right) => left.at - right.at || (left.id < right.id ? -1 : 1),
  )
  const parts = partsTold(ordered)
  const changes: ChangeRecord[] = []
  const lines: LineRecord[] = []
  for (const draft of ordered) {
    const { id, at, after, level } = draft
    const instrument = basisOf({ after, at }, draft)
    const told = draft.lines.some((line) => line.known)
    changes.push({
      record: 'change',
      id,
      kind: kindOfDraft(draft),
      effectiveOn: former.dates[at] ?? '',
      after: former.dates[after] ?? '',
      ...(instrument === null ? undefined : { basis: { instrument } }),
      source: told ? (level === 'commune' ? crosswalkSource : membersSource) : listsSource,
    })
    for (const line of draft.lines) {
      const alone = line.from !== null && endOf(line.from) === at && parts.get(`${line.from.id} ${at}`) === 1
      const share = shareOf(line.known)
      lines.push({
        record: 'line',
        change: id,
        from: line.from?.id ?? null,
        to: line.to?.id ?? null,
        scope: line.scope,
        people: peopleOf(line, alone),
        ...(share === undefined ? undefined : { share }),
      })
    }
  }
  return [...changes, ...lines]
}
