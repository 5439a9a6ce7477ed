/** Brings a data release into the database: the first fills it, a later one merges with what was written since. */
import type { RegisterRecord, ReleaseRecord } from '../../../packages/register/src/model.ts'
import type { Instant } from '../../kernel/dates.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import { exchangeProblem } from './interchange/problems.ts'
import { laterOf, type Merge, mergeRelease } from './merge.ts'
import { withConstraintsAsProblems } from './objections.ts'
import {
  addFacts,
  checkRevision,
  confirmedFacts,
  confirmFacts,
  factsOf,
  headOf,
  openRevision,
  refreshStatistics,
  supersedeFacts,
} from './store.ts'

export type Loaded = {
  readonly release: string
  readonly added: number
  readonly superseded: number
  readonly confirmed: number
  readonly unchanged: number
  /** Facts written here that gave way to the release, as `<record> <id>`. */
  readonly yielded: readonly string[]
}

/** The newest release of a list of records, by its day. */
export const releaseIn = (records: readonly RegisterRecord[]): ReleaseRecord | null =>
  records
    .filter((record) => record.record === 'release')
    .toSorted((one, other) => (one.recordedAt < other.recordedAt ? 1 : -1))[0] ?? null

/** Above this many new rows the planner is told of them before the commit is checked. */
const manyRows = 2_000

/**
 * Loads a release. Idempotent: the same facts again change nothing. What it states alike with facts written here is
 * confirmed; what it no longer states is superseded; one transaction, checked as a whole.
 */
export const loadRelease = async (
  database: Database,
  records: readonly RegisterRecord[],
  { at, actor = 'haicap', name }: { readonly at: Instant; readonly actor?: string; readonly name?: string },
): Promise<Result<Loaded>> => {
  const release = releaseIn(records)
  if (!release) return refused(exchangeProblem('no-release'))
  return withConstraintsAsProblems(async () => {
    try {
      return fine(
        await database
          .transaction()
          .execute((tx) => loadInto(tx, release, records, { at, actor, why: name ?? release.id })),
      )
    } catch (stop) {
      if (stop instanceof NothingNew) return fine(stop.loaded)
      throw stop
    }
  })
}

/** Rolls back the revision that had nothing to say. */
class NothingNew extends Error {
  readonly loaded: Loaded
  constructor(loaded: Loaded) {
    super('nothing new')
    this.loaded = loaded
  }
}

const loadInto = async (
  transaction: DatabaseTransaction,
  release: ReleaseRecord,
  records: readonly RegisterRecord[],
  { at, actor, why }: { readonly at: Instant; readonly actor: string; readonly why: string },
): Promise<Loaded> => {
  const former = await headOf(transaction)
  const revision = await openRevision(transaction, { at, origin: 'release', why, actor })
  const merge = mergeRelease(await factsOf(transaction, 'all'), await confirmedFacts(transaction), {
    recordedAt: release.recordedAt,
    noEarlierThan: former?.at ?? null,
    records,
  })
  const loaded = summaryOf(release, merge)
  const nothing = merge.add.length + merge.supersede.length + merge.confirm.length === 0
  // A name not met before is kept even then, so that the next start need not compare all facts again.
  if (nothing && (why === release.id || former === null)) throw new NothingNew(loaded)
  if (nothing) return loaded
  // A release brings its own time, but system time never runs back behind what was written here.
  const ending = { ...revision, at: laterOf(release.recordedAt, former?.at) }
  await supersedeFacts(transaction, ending, merge.supersede)
  await addFacts(transaction, revision, merge.add)
  await confirmFacts(transaction, revision, release.id, merge.confirm)
  if (merge.add.length > manyRows) await refreshStatistics(transaction)
  await checkRevision(transaction)
  return loaded
}

const summaryOf = (release: ReleaseRecord, merge: Merge): Loaded => ({
  release: release.id,
  added: merge.add.length,
  superseded: merge.supersede.length,
  confirmed: merge.confirm.length,
  unchanged: merge.unchanged,
  yielded: merge.yielded.map(({ record, id }) => `${record} ${id}`),
})
