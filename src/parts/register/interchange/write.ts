/** The register as lines: canonical, so that the same register is always the same bytes. */
import type { RegisterRecord } from '../../../../packages/register/src/model.ts'
import type { Database } from '../../../platform/database/database.ts'
import { withSystemTime } from '../rows.ts'
import { factsOf, type StoredFact } from '../store.ts'

/** All records with their history, in the order of the file. What was recorded with the newest release says no time. */
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

export const toLines = (records: readonly RegisterRecord[]): string => {
  let text = ''
  for (const record of records) text += `${JSON.stringify(record)}\n`
  return text
}
