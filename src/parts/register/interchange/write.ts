/** What an export holds: every fact with its history, in the records of the interchange file. */
import type { RegisterRecord } from '../../../../packages/register/src/model.ts'
import type { Database } from '../../../platform/database/database.ts'
import { withSystemTime } from '../rows.ts'
import { factsOf, type StoredFact } from '../store.ts'

/** All records with their history. What was recorded with the newest release says no time. */
export const recordsToExport = async (database: Database): Promise<readonly RegisterRecord[]> => {
  const facts = await factsOf(database, 'all')
  const shipped = newestRelease(facts)
  return facts
    .filter(({ kind, supersededAt }) => supersededAt === null || kind.known)
    .filter(({ kind, supersededAt }) => kind.record !== 'release' || supersededAt === null)
    .map(({ kind, record, recordedAt, supersededAt }) =>
      withSystemTime(
        record,
        recordedAt === shipped && kind.record !== 'release' ? null : recordedAt,
        supersededAt,
      ),
    )
}

const newestRelease = (facts: readonly StoredFact[]) =>
  facts
    .filter(({ kind, supersededAt }) => kind.record === 'release' && supersededAt === null)
    .map(({ recordedAt }) => recordedAt)
    .toSorted()
    .at(-1)
