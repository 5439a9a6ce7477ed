/** What proposing and each step begin with: the matrix as it stands, the ground, a proposal with its rows. */
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { wholeCountry } from '../../../platform/access/model.ts'
import { isUuid } from '../../../platform/ids.ts'
import type { Context } from '../../../platform/operation.ts'
import { namesOf } from '../../../platform/workspace/store.ts'
import { currentRegister, isProblem } from '../../register/index.ts'
import { delegationPairs } from '../data/index.ts'
import { groundOf } from '../ground.ts'
import { authorityProblem } from '../problems.ts'
import { placeMeant } from '../questions.ts'
import { countingFacts, type Fact, factsOf, factsWith, type Proposal, proposalsOf } from '../store.ts'
import type { Naming } from './answers.ts'
import { effectOf, type Weighing } from './weigh.ts'

/** The unit of a territory as people write it; `country` or nothing is the whole country. */
export const territoryMeant = async (asked: string | undefined, context: Context) => {
  if (asked === undefined || asked === wholeCountry) return wholeCountry
  const found = placeMeant(await currentRegister(context), asked.trim(), context.today)
  return isProblem(found) ? { ...found, field: 'territory' } : found.id
}

/** Where a proposal lies, for access; null where there is none: then the question itself says so. */
export const whereOf = async (proposal: string, { database }: Pick<Context, 'database'>) =>
  isUuid(proposal) ? ((await proposalsOf(database, { proposal, limit: 1 }))[0]?.territory ?? null) : null

export const loadProposal = async (
  proposal: string,
  { database }: Pick<Context, 'database'>,
): Promise<Result<{ readonly proposal: Proposal; readonly facts: readonly Fact[] }>> => {
  const [found] = isUuid(proposal) ? await proposalsOf(database, { proposal, limit: 1 }) : []
  if (!found) return refused(authorityProblem('unknown-proposal', { proposal }, { field: 'proposal' }))
  return fine({ proposal: found, facts: await factsOf(database, proposal) })
}

/** The matrix without and with the rows. */
export const weighingOf = async (facts: readonly Fact[], context: Context): Promise<Weighing> => {
  const [before, register] = [await countingFacts(context.database), await currentRegister(context)]
  return {
    before,
    after: factsWith(before, facts),
    ground: groundOf(register),
    on: context.today,
    pairs: delegationPairs,
  }
}

export const noEffect = { appear: [], go: [] } as const

/** What rows that do not count yet would do. */
export const effectNow = async (facts: readonly Fact[], context: Context) =>
  effectOf(facts, await weighingOf(facts, context))

export const namingFor = async (
  proposals: readonly Pick<Proposal, 'steps'>[],
  context: Context,
): Promise<Naming> => {
  const accounts = [...new Set(proposals.flatMap(({ steps }) => steps.map(({ by }) => by)))].filter(isUuid)
  return {
    register: await currentRegister(context),
    language: context.language,
    on: context.today,
    names: accounts.length > 0 ? await namesOf(context.database, accounts) : new Map(),
  }
}
