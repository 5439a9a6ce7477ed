/** What came in from a list becomes one proposal: unverified, and nothing counts before a second person confirmed it. */
import { hash } from 'node:crypto'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { uuidv7 } from '../../../platform/ids.ts'
import type { Context } from '../../../platform/operation.ts'
import { territoryMeant } from '../propose/load.ts'
import { make } from '../propose/operations.ts'
import { addFactsStaged, addProposal, type Fact, takeStep } from '../store.ts'

/** A fact, and the row of the list that says it. */
export type ListedFact = { readonly line: number; readonly fact: Fact }

/** The same row of the same list always has the same id, so that a corrected list corrects and adds nothing twice. */
export const idFrom = (...parts: readonly string[]): string =>
  hash('sha256', JSON.stringify(parts)).slice(0, 20)

/** Proposes them, row by row behind the second wall; answers with the rows that stay out. */
export const proposeAll = async (
  listed: readonly ListedFact[],
  given: { readonly list: string; readonly territory: string },
  context: Context,
): Promise<Result<readonly number[]>> => {
  const { language, now, database } = context
  const vi = language === 'vi'
  const head = {
    proposal: uuidv7(Date.parse(now)),
    title: `${vi ? 'Danh sách' : 'List'}: ${given.list}`,
    reason: vi
      ? `Nhập từ danh sách ${given.list}, chưa đối chiếu với văn bản`
      : `Taken from the list ${given.list}, not compared with the texts`,
    source: given.list,
    territory: given.territory,
  }
  const facts = listed.map(({ fact }) => fact)
  const made = await make({ ...head, facts, problems: [] }, context)
  if (made.problems.length > 0) return refused(...made.problems)
  await addProposal(database, made.proposal)
  for (const step of made.proposal.steps) await takeStep(database, head.proposal, step)
  return fine(await addFactsStaged(database, listed, head.proposal, now))
}

/** The unit of a territory for access, or null where it cannot be read: then the operation says so. */
export const territoryWhere = async (given: { readonly territory?: string }, context: Context) => {
  const unit = await territoryMeant(given.territory, context)
  return typeof unit === 'string' ? unit : null
}
