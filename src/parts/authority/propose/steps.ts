/** Confirming, putting in force, annulling, withdrawing: one step each, by who may take it, in its turn. */
import { Type } from 'typebox'
import { wordsOfFinding } from '../../../kernel/findings.ts'
import type { Problem } from '../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { openTextField } from '../../../platform/fields.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import { countingFacts, countingWithout, type Fact, type ProposalStep, takeStep } from '../store.ts'
import { ProposalAnswer, type ProposalShown, proposalOf, thingsOf } from './answers.ts'
import { doneBy, problemOf, whyNotStep } from './life.ts'
import { loadProposal, namingFor, noEffect, weighingOf, whereOf } from './load.ts'
import { by, proposalField, proposalOperation, proposers } from './operations.ts'
import { effectOf, whyNotGround, whyNotRows, whyNotTaken } from './weigh.ts'

type Step = Exclude<ProposalStep, 'proposed'>
type Asked = { readonly proposal: string; readonly by?: string; readonly reason?: string }

const take = async (step: Step, asked: Asked, context: Context): Promise<Result<ProposalShown>> => {
  const found = await loadProposal(asked.proposal, context)
  if (!found.ok) return found
  const { proposal, facts } = found.value
  const who = doneBy(asked.by, context)
  const against = whyNotStep(proposal, step, who)
  if (against.length > 0) return refused(...against)
  const weighed = await weigh(step, proposal, facts, context)
  if (weighed.problems.length > 0) return refused(...weighed.problems)
  const taken = { step, at: context.now, by: who, reason: asked.reason ?? null }
  try {
    await takeStep(context.database, proposal.proposal, taken)
  } catch (error) {
    const problem = problemOf(error, step)
    if (problem) return refused(problem)
    throw error
  }
  const after = { ...proposal, steps: [...proposal.steps, taken] }
  return fine(proposalOf(after, facts, weighed.effect, await namingFor([after], context)))
}

/** Rows that were right when they were proposed may not be any more: another proposal came between. */
const weigh = async (
  step: Step,
  { proposal, territory }: { readonly proposal: string; readonly territory: string },
  facts: readonly Fact[],
  context: Context,
) => {
  const said = (finding: Parameters<typeof wordsOfFinding>[0]) => wordsOfFinding(finding, context.language)
  if (step === 'withdrawn') return { problems: [] as readonly Problem[], effect: noEffect }
  const now = await weighingOf(facts, context)
  if (step === 'annulled') {
    const after = await countingWithout(context.database, proposal)
    const weighing = { ...now, before: await countingFacts(context.database), after }
    return { problems: whyNotRows(weighing, said), effect: effectOf(facts, weighing) }
  }
  const problems = [
    ...whyNotTaken(facts, now.before),
    ...whyNotGround(facts, territory, now),
    ...whyNotRows(now, said),
  ]
  return { problems, effect: effectOf(facts, now) }
}

const shared = {
  kind: 'command',
  where: ({ proposal }: Asked, context: Context) => whereOf(proposal, context),
  touched: thingsOf,
  guards: {
    query: proposalOperation,
    input: ({ proposal }: { readonly proposal: string }) => ({ proposal }),
  },
  positional: ['proposal'],
  output: ProposalAnswer,
} as const
const fresh = { ...proposers, stepUp: true } as const
const example = '01978a5c-1f0e-7c3a-9d2b-000000000001'
const reason = openTextField({ description: 'Why' })

export const confirm = defineOperation({
  name: 'authority.confirm',
  ...shared,
  access: proposers,
  summary: {
    vi: 'Người thứ hai xác nhận một đề xuất về thẩm quyền',
    en: 'A second person confirms a proposal about authority',
  },
  input: Type.Object({ proposal: proposalField, by }),
  examples: [`${example} --by "Trần Bình"`],
  run: (asked, context) => take('confirmed', asked, context),
})

export const putInForce = defineOperation({
  name: 'authority.putInForce',
  ...shared,
  access: fresh,
  summary: {
    vi: 'Đưa một đề xuất đã xác nhận vào ma trận: từ đó nó được tính',
    en: 'Puts a confirmed proposal in force: from then on it counts',
  },
  input: Type.Object({ proposal: proposalField, by }),
  examples: [example],
  run: (asked, context) => take('in-force', asked, context),
})

export const annul = defineOperation({
  name: 'authority.annul',
  ...shared,
  access: fresh,
  summary: {
    vi: 'Hủy một đề xuất đang được tính; điều trước đó được tính lại',
    en: 'Annuls a proposal in force; what was before counts again',
  },
  input: Type.Object({ proposal: proposalField, reason, by }),
  examples: [`${example} --reason "văn bản bị đình chỉ"`],
  run: (asked, context) => take('annulled', asked, context),
})

export const withdraw = defineOperation({
  name: 'authority.withdraw',
  ...shared,
  access: proposers,
  summary: {
    vi: 'Rút một đề xuất chưa được tính',
    en: 'Withdraws a proposal that is not in force',
  },
  input: Type.Object({ proposal: proposalField, reason, by }),
  examples: [`${example} --reason "nhập nhầm"`],
  run: (asked, context) => take('withdrawn', asked, context),
})
