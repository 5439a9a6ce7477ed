/**
 * What a data release changes in a register that may have been written to since the last one. Pure.
 *
 * Facts are matched by their derived ids. Where only one side moved since the last release, that side counts; where
 * both did, the release does; a fact first written here that the release states alike is confirmed, not doubled.
 */
import type { RecordKind, RegisterRecord } from '../../../packages/register/src/model.ts'
import type { Instant, IsoDate } from '../../kernel/dates.ts'
import { overlaps } from '../../kernel/dates.ts'
import { idOf, lineOf } from './rows.ts'
import type { NewFact, StoredFact } from './store.ts'

export type Merge = {
  readonly add: readonly NewFact[]
  readonly supersede: readonly { readonly record: RecordKind; readonly id: string }[]
  readonly confirm: readonly { readonly record: RecordKind; readonly id: string }[]
  readonly unchanged: number
  /** Facts written here that gave way to the release. */
  readonly yielded: readonly { readonly record: RecordKind; readonly id: string }[]
}

type Stand = { live?: StoredFact; shipped?: StoredFact; confirmed: boolean }

const keyOf = (record: RecordKind, id: string) => `${record} ${id}`

/** What the register holds, by fact: the live row, and what a release last said. */
const standsOf = (
  stored: readonly StoredFact[],
  confirmed: ReadonlySet<string>,
): ReadonlyMap<string, Stand> => {
  const stands = new Map<string, Stand>()
  for (const fact of stored) {
    const key = keyOf(fact.kind.record, fact.id)
    const stand = stands.get(key) ?? { confirmed: confirmed.has(key) }
    if (fact.supersededAt === null) stand.live = fact
    if (fact.origin === 'release') stand.shipped = fact
    stands.set(key, stand)
  }
  return stands
}

/** Releases stay on record for ever: the newest counts, the older ones are history. */
const isReplaceable = ({ kind }: StoredFact) => kind.record !== 'release'

const recordedAtOf = (record: RegisterRecord): Instant | undefined =>
  'recordedAt' in record ? record.recordedAt : undefined

/** The later of two instants, however precisely they are written. */
export const laterOf = (one: Instant, other: Instant | null | undefined): Instant =>
  other && Date.parse(other) > Date.parse(one) ? other : one

export const mergeRelease = (
  stored: readonly StoredFact[],
  confirmed: ReadonlySet<string>,
  release: {
    readonly recordedAt: Instant
    /** The last instant at which this register was written to, if ever. */
    readonly noEarlierThan: Instant | null
    readonly records: readonly RegisterRecord[]
  },
): Merge => {
  const stands = standsOf(stored, confirmed)
  const add: NewFact[] = []
  const supersede: { record: RecordKind; id: string }[] = []
  const confirm: { record: RecordKind; id: string }[] = []
  const yielded: { record: RecordKind; id: string }[] = []
  const stated = new Set<string>()
  let unchanged = 0
  for (const record of release.records) {
    const id = idOf(record)
    stated.add(keyOf(record.record, id))
    const fact = {
      record,
      id,
      recordedAt: laterOf(recordedAtOf(record) ?? release.recordedAt, release.noEarlierThan),
      supersededAt: null,
    }
    const stand = stands.get(keyOf(record.record, id))
    const says = lineOf(record)
    if (stand?.live && lineOf(stand.live.record) === says) {
      unchanged++
      if (stand.live.origin === 'local' && !stand.confirmed) confirm.push({ record: record.record, id })
    } else if (stand?.shipped && stand.live?.origin !== 'release' && lineOf(stand.shipped.record) === says) {
      // Only this deployment moved: its correction, or its giving up, stands.
      unchanged++
    } else {
      if (stand?.live) {
        supersede.push({ record: record.record, id })
        if (stand.live.origin === 'local' && !stand.confirmed) yielded.push({ record: record.record, id })
      }
      add.push(fact)
    }
  }
  const added = rivalsIn(add)
  for (const [key, { live, confirmed: known }] of stands) {
    if (!live || stated.has(key) || !isReplaceable(live)) continue
    const fact = { record: live.kind.record, id: live.id }
    if (live.origin === 'release' || known) supersede.push(fact)
    else if (added.some(live)) {
      supersede.push(fact)
      yielded.push(fact)
    }
  }
  return { add, supersede, confirm, unchanged, yielded }
}

/** What a file of records adds to a register that already has facts: nothing is withdrawn for being absent. */
export const mergeAdditions = (
  stored: readonly StoredFact[],
  given: readonly NewFact[],
  timeOf: (fact: NewFact) => Instant,
) => {
  const live = new Map<string, StoredFact>()
  const past = new Set<string>()
  for (const fact of stored) {
    const key = keyOf(fact.kind.record, fact.id)
    if (fact.supersededAt === null) live.set(key, fact)
    past.add(`${key} ${lineOf(fact.record)} ${fact.supersededAt}`)
  }
  const add: NewFact[] = []
  const replaced = new Map<string, { readonly record: RecordKind; readonly id: string }>()
  let unchanged = 0
  for (const fact of given) {
    const key = keyOf(fact.record.record, fact.id)
    const says = lineOf(fact.record)
    const now = live.get(key)
    if (past.has(`${key} ${says} ${fact.supersededAt}`)) unchanged++
    else if (fact.supersededAt !== null) add.push(fact)
    else {
      if (now) replaced.set(key, { record: fact.record.record, id: fact.id })
      add.push({ ...fact, recordedAt: timeOf(fact) })
    }
  }
  const rivals = rivalsIn(add.filter(({ supersededAt }) => supersededAt === null))
  const stated = new Set(given.map(({ record, id }) => keyOf(record.record, id)))
  for (const [key, fact] of live)
    if (!stated.has(key) && rivals.some(fact)) replaced.set(key, { record: fact.kind.record, id: fact.id })
  return { add, supersede: [...replaced.values()], unchanged }
}

type Span = { readonly from: IsoDate; readonly until: IsoDate | null }

/** What a fact holds alone on its days: a unit its version, a unit and system its code, a code its meaning. */
const claimsOf = (record: RegisterRecord): readonly string[] => {
  switch (record.record) {
    case 'version':
      return [`version ${record.unit}`]
    case 'code':
      return [`code of ${record.unit} in ${record.system}`, `code ${record.value} in ${record.system}`]
    case 'seat':
      return [`seat of ${record.unit} by ${record.source}`]
    default:
      return []
  }
}

/** Finds stored facts that would stand beside an added one where only one can. */
const rivalsIn = (facts: readonly NewFact[]) => {
  const spans = new Map<string, Span[]>()
  for (const { record } of facts)
    for (const claim of claimsOf(record)) {
      const known = spans.get(claim) ?? []
      known.push(record as unknown as Span)
      spans.set(claim, known)
    }
  return {
    some: ({ record }: StoredFact): boolean =>
      claimsOf(record).some((claim) =>
        spans.get(claim)?.some((span) => overlaps(span, record as unknown as Span)),
      ),
  }
}
