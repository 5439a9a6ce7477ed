/** Writes a file of records into the database: all of it or nothing, history included. */
import type { RegisterRecord } from '../../../../packages/register/src/model.ts'
import type { Instant } from '../../../kernel/dates.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { releaseIn } from '../load.ts'
import { laterOf, mergeAdditions } from '../merge.ts'
import { problemsOfError } from '../objections.ts'
import { idOf, plain } from '../rows.ts'
import {
  addFacts,
  checkRevision,
  factsOf,
  headOf,
  type NewFact,
  openRevision,
  refreshStatistics,
  supersedeFacts,
} from '../store.ts'
import { exchangeProblem } from './problems.ts'

export type Imported = { readonly added: number; readonly superseded: number; readonly unchanged: number }

const manyRows = 2_000
const canonicalInstant = (text: string): Instant => new Date(text).toISOString()

/** A record as a fact, its times made canonical; without one of its own it counts from its release. */
const factOf = (record: RegisterRecord, released: Instant): NewFact => {
  const { recordedAt, supersededAt } = plain(record)
  return {
    record,
    id: idOf(record),
    recordedAt: typeof recordedAt === 'string' ? canonicalInstant(recordedAt) : released,
    supersededAt: typeof supersededAt === 'string' ? canonicalInstant(supersededAt) : null,
  }
}

/**
 * Imports records. Into an empty register as they are; into one of the same country they are merged: facts already
 * there change nothing, others are added, and what they contradict is superseded. Nothing is taken away.
 */
export const importRecords = async (
  transaction: DatabaseTransaction,
  records: readonly RegisterRecord[],
  about: { readonly at: Instant; readonly actor: string; readonly file: string },
): Promise<Result<Imported>> => {
  const release = releaseIn(records)
  if (!release) return refused(exchangeProblem('no-release'))
  const released = canonicalInstant(release.recordedAt)
  const given = records.map((record) => factOf(record, released))
  const former = await headOf(transaction)
  const stored = former ? await factsOf(transaction, 'all') : []
  // A stored release is given back the day that the model has it carry.
  const held = releaseIn(
    stored.map(({ record, recordedAt }) => ({ ...record, recordedAt }) as RegisterRecord),
  )
  if (held && held.country !== release.country)
    return refused(exchangeProblem('other-country', { given: release.country, held: held.country }))
  try {
    const plan = former
      ? mergeAdditions(stored, given, (fact) => laterOf(fact.recordedAt, former.at))
      : { add: given, supersede: [], unchanged: 0 }
    if (plan.add.length + plan.supersede.length === 0)
      return fine({ added: 0, superseded: 0, unchanged: plan.unchanged })
    const revision = await openRevision(transaction, {
      at: about.at,
      origin: 'release',
      why: `import ${about.file}`,
      actor: about.actor,
    })
    await supersedeFacts(transaction, revision, plan.supersede)
    await addFacts(transaction, revision, plan.add)
    if (plan.add.length > manyRows) await refreshStatistics(transaction)
    await checkRevision(transaction)
    return fine({ added: plan.add.length, superseded: plan.supersede.length, unchanged: plan.unchanged })
  } catch (error) {
    const problems = problemsOfError(error)
    if (problems) return refused(...problems)
    throw error
  }
}
