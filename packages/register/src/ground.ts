/** Everything the answers stand on: the believed records, joined once into lives of units. */

import { believed } from './believed.ts'
import { byText } from './dates.ts'
import { madeOnce } from './maps.ts'
import type {
  ChangeRecord,
  Citation,
  CodeRecord,
  Instant,
  IsoDate,
  LevelRecord,
  LineRecord,
  MeasureRecord,
  NameRecord,
  NoteRecord,
  PointRecord,
  RegisterRecord,
  ReleaseRecord,
  SchemeRecord,
  SeatRecord,
  TypeRecord,
  VersionRecord,
} from './model.ts'
import type { CreateOptions } from './register.ts'
import { type At, type Timeline, timelineOf } from './timeline.ts'

/** One line with its change, at its place in time, its ends resolved. */
export type Leg = {
  readonly line: LineRecord
  readonly change: ChangeRecord
  readonly at: At
  readonly from: Life | null
  readonly to: Life | null
  /** The act behind it, one object per place in an act; null where the change was only observed. */
  readonly citation: Citation | null
}
/** A unit with all that is known of it, each list in order of time. */
export type Life = {
  readonly id: string
  readonly level: string
  readonly rank: number
  readonly versions: VersionRecord[]
  readonly codes: CodeRecord[]
  readonly out: Leg[]
  readonly into: Leg[]
  /** Units that had this one as parent in some version. */
  readonly children: Set<Life>
  readonly names: NameRecord[]
  readonly seats: SeatRecord[]
  readonly points: PointRecord[]
  readonly measures: MeasureRecord[]
  readonly notes: NoteRecord[]
}
export type Bearer = { readonly life: Life; readonly code: CodeRecord }

export type Ground = {
  readonly release: Omit<ReleaseRecord, 'record' | 'schema' | 'country'>
  readonly lives: ReadonlyMap<string, Life>
  readonly levels: ReadonlyMap<string, LevelRecord>
  readonly schemes: readonly SchemeRecord[]
  readonly types: readonly TypeRecord[]
  /** The code system meant when none is named. */
  readonly system: string
  readonly bearers: ReadonlyMap<string, ReadonlyMap<string, readonly Bearer[]>>
  /** In order of time. */
  readonly changes: ReadonlyMap<
    string,
    { readonly change: ChangeRecord; readonly lines: readonly LineRecord[] }
  >
  readonly timeline: Timeline
}

const byStart = (
  left: { readonly from: IsoDate; readonly until: IsoDate | null },
  right: { readonly from: IsoDate; readonly until: IsoDate | null },
) => byText(left.from, right.from) || byText(left.until ?? '9999', right.until ?? '9999')
const byDay = (left: { readonly asOf: IsoDate }, right: { readonly asOf: IsoDate }) =>
  byText(left.asOf, right.asOf)

type Sorted = { [Kind in RegisterRecord['record']]: Extract<RegisterRecord, { record: Kind }>[] }
const sortedByKind = (records: readonly RegisterRecord[]): Sorted => {
  const kinds: Sorted = {
    release: [],
    source: [],
    level: [],
    scheme: [],
    type: [],
    system: [],
    instrument: [],
    unit: [],
    version: [],
    code: [],
    name: [],
    change: [],
    line: [],
    seat: [],
    point: [],
    measure: [],
    note: [],
  }
  // The cast is safe: a record goes to the list of its own kind.
  for (const record of records) (kinds[record.record] as RegisterRecord[]).push(record)
  return kinds
}

const releaseOf = (releases: readonly ReleaseRecord[]): Ground['release'] => {
  const latest = [...releases].sort(
    (left, right) => byText(left.recordedAt, right.recordedAt) || byText(left.id, right.id),
  )
  const newest = latest[latest.length - 1]
  if (!newest)
    return { id: '', recordedAt: '1970-01-01T00:00:00Z', dataFrom: '0001-01-01', dataTo: '9999-12-31' }
  const dataFrom = releases.reduce((day, { dataFrom }) => (dataFrom < day ? dataFrom : day), newest.dataFrom)
  const dataTo = releases.reduce((day, { dataTo }) => (dataTo > day ? dataTo : day), newest.dataTo)
  return { id: newest.id, recordedAt: newest.recordedAt, dataFrom, dataTo }
}

const livesOf = (kinds: Sorted, levels: ReadonlyMap<string, LevelRecord>): Map<string, Life> => {
  const lives = new Map<string, Life>()
  for (const { id, level } of kinds.unit) {
    if (lives.has(id)) continue
    lives.set(id, {
      id,
      level,
      rank: levels.get(level)?.rank ?? Number.MAX_SAFE_INTEGER,
      versions: [],
      codes: [],
      out: [],
      into: [],
      children: new Set(),
      names: [],
      seats: [],
      points: [],
      measures: [],
      notes: [],
    })
  }
  for (const version of kinds.version) {
    const life = lives.get(version.unit)
    if (!life) continue
    life.versions.push(version)
    if (version.parent !== null) lives.get(version.parent)?.children.add(life)
  }
  for (const code of kinds.code) lives.get(code.unit)?.codes.push(code)
  for (const name of kinds.name) lives.get(name.unit)?.names.push(name)
  for (const seat of kinds.seat) lives.get(seat.unit)?.seats.push(seat)
  for (const point of kinds.point) lives.get(point.unit)?.points.push(point)
  for (const measure of kinds.measure) lives.get(measure.unit)?.measures.push(measure)
  for (const note of kinds.note) lives.get(note.unit)?.notes.push(note)
  for (const life of lives.values()) {
    life.versions.sort(byStart)
    life.codes.sort(
      (left, right) => byStart(left, right) || byText(left.system + left.value, right.system + right.value),
    )
    life.names.sort((left, right) => byText(left.use + left.text, right.use + right.text))
    life.seats.sort(byStart)
    life.points.sort(byDay)
    life.measures.sort(
      (left, right) =>
        byDay(left, right) || byText(left.quantity + left.source, right.quantity + right.source),
    )
    life.notes.sort((left, right) => byText(left.code, right.code))
  }
  return lives
}

const citationsByPlace = () => {
  const known = new Map<string, Citation>()
  return ({ basis, effectiveOn, after }: ChangeRecord): Citation | null => {
    if (basis === undefined) return null
    const { instrument, article = null, clause = null } = basis
    return madeOnce(known, [instrument, article, clause, effectiveOn, after].join('\n'), () =>
      Object.freeze({
        instrument,
        article,
        clause,
        effectiveOn,
        ...(after === undefined ? {} : { observedAfter: after }),
      }),
    )
  }
}

/** Puts each line at both its ends; a line whose change or named unit is missing counts for nothing. */
const joinLines = (kinds: Sorted, lives: ReadonlyMap<string, Life>) => {
  const standing = kinds.change.filter((change) => change.state !== 'annulled')
  const timeline = timelineOf(standing)
  const byId = new Map(standing.map((change) => [change.id, { change, lines: [] as LineRecord[] }]))
  for (const line of kinds.line) byId.get(line.change)?.lines.push(line)
  const changes = [...byId.values()].sort(
    (left, right) =>
      timeline.atOf(left.change) - timeline.atOf(right.change) || byText(left.change.id, right.change.id),
  )
  const citationOf = citationsByPlace()
  for (const { change, lines } of changes) {
    const citation = citationOf(change)
    lines.sort(
      (left, right) => byText(left.from ?? '', right.from ?? '') || byText(left.to ?? '', right.to ?? ''),
    )
    const at = timeline.atOf(change)
    for (const line of lines) {
      const from = line.from === null ? null : lives.get(line.from)
      const to = line.to === null ? null : lives.get(line.to)
      if (from === undefined || to === undefined) continue
      const leg: Leg = { line, change, at, from, to, citation }
      from?.out.push(leg)
      to?.into.push(leg)
    }
  }
  return { timeline, changes: new Map(changes.map((entry) => [entry.change.id, entry])) }
}

const bearersOf = (codes: readonly CodeRecord[], lives: ReadonlyMap<string, Life>) => {
  const bearers = new Map<string, Map<string, Bearer[]>>()
  for (const code of codes) {
    const life = lives.get(code.unit)
    if (!life) continue
    const ofSystem = madeOnce(bearers, code.system, () => new Map<string, Bearer[]>())
    madeOnce(ofSystem, code.value, () => []).push({ life, code })
  }
  for (const ofSystem of bearers.values())
    for (const same of ofSystem.values())
      if (same.length > 1)
        same.sort((left, right) => byStart(left.code, right.code) || byText(left.life.id, right.life.id))
  return bearers
}

const mostUsed = (codes: readonly CodeRecord[]): string => {
  const uses = new Map<string, number>()
  for (const { system } of codes) uses.set(system, (uses.get(system) ?? 0) + 1)
  return [...uses].sort((left, right) => right[1] - left[1] || byText(left[0], right[0]))[0]?.[0] ?? ''
}

/** Joins the records believed at `knownAt`. What the records say, not the order they come in, decides. */
export const groundOf = (
  records: readonly RegisterRecord[],
  options: CreateOptions & { readonly knownAt?: Instant } = {},
): Ground => {
  const kinds = sortedByKind(believed(records, options.knownAt))
  const levels = new Map(kinds.level.map((level) => [level.id, level]))
  const lives = livesOf(kinds, levels)
  return {
    release: releaseOf(kinds.release),
    lives,
    levels,
    schemes: kinds.scheme.sort(byStart),
    types: kinds.type.sort((left, right) => byText(left.id, right.id)),
    system: options.system ?? mostUsed(kinds.code),
    bearers: bearersOf(kinds.code, lives),
    ...joinLines(kinds, lives),
  }
}
