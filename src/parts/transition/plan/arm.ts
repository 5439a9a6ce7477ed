/** Arming freezes a plan by its hash, once nothing stands against it; disarming thaws it while nothing was switched. */
import type { Problem } from '../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Json } from '../../../platform/evidence/canonical.ts'
import type { Phase } from '../model.ts'
import { computeAlone, lastAllocation, lastFacts } from './allocate-store.ts'
import { differenceOf } from './endings.ts'
import { holdPlanAlone, type Transition, takeStep, transitionNamed } from './plan-store.ts'
import { planProblem } from './problems.ts'
import { hashOf } from './roots.ts'
import { batchRoots, gapsOf, isStale, unequalOf } from './switch-store.ts'

export type Arming = {
  /** What the register says now. */
  readonly facts: Json
  /** The plan that was looked at; refused where the present one is another. */
  readonly seen?: string
  /** Decisions whose prepared grants take force with the switch. */
  readonly grants?: readonly string[]
  readonly now: string
  readonly by: string
  readonly reason?: string
}

export type Plan = { readonly planHash: string; readonly batches: number; readonly lines: number }

const mostNamed = 20

/** The plan as it stands, in one hash: where each thing goes, and what the register said. Null before it was computed. */
export const planOf = async (database: Database, its: Transition): Promise<Plan | null> => {
  const allocation = await lastAllocation(database, its.transition)
  if (!allocation) return null
  const roots = await batchRoots(database, its.transition)
  const planHash = hashOf({
    ...{ transition: its.transition, day: its.effectiveOn, facts: allocation.factsHash },
    batches: roots.map(({ batch, unit, lines, root }) => [batch, unit, lines, root]),
  })
  return { planHash, batches: roots.length, lines: roots.reduce((all, { lines }) => all + lines, 0) }
}

const whyNotFacts = async (
  database: Database,
  transition: string,
  facts: Json,
  factsHash: string,
): Promise<readonly Problem[]> => {
  if (hashOf(facts) === factsHash) return []
  const differences = differenceOf(await lastFacts(database, transition), facts)
  const shown = differences
    .slice(0, mostNamed)
    .map(({ unit, before, now }) => `${unit}: ${before ?? '–'} → ${now ?? '–'}`)
  return [planProblem('facts-changed', { changed: differences.length, difference: shown })]
}

/** All that stands against arming, never only the first. */
export const whyNotArm = async (
  database: Database,
  { transition }: Transition,
  facts: Json,
): Promise<readonly Problem[]> => {
  const allocation = await lastAllocation(database, transition)
  if (!allocation) return [planProblem('never-allocated')]
  const gaps = await gapsOf(database, transition, mostNamed)
  const unequal = await unequalOf(database, transition, mostNamed)
  const named = (which: 'without-line' | 'without-holding') => {
    const holdings = gaps.filter(({ gap }) => gap === which).map(({ holding }) => holding)
    return holdings.length > 0 ? [planProblem(which, { holdings })] : []
  }
  return [
    ...(await whyNotFacts(database, transition, facts, allocation.factsHash)),
    ...((await isStale(database, transition)) ? [planProblem('plan-is-stale')] : []),
    ...named('without-line'),
    ...named('without-holding'),
    ...(unequal.length > 0 ? [planProblem('parts-differ', { holdings: unequal })] : []),
  ]
}

/** Refuses what is not in one of the phases. */
export const whyNotIn = ({ phase }: Transition, ...wanted: readonly Phase[]): readonly Problem[] =>
  wanted.includes(phase) ? [] : [planProblem('other-phase', { phase, wanted })]

/** A transition that nobody else changes until the transaction ends, as it stands now. */
export const alone = async (database: Database, transition: string): Promise<Transition | null> => {
  await computeAlone(database, transition)
  await holdPlanAlone(database, transition)
  return transitionNamed(database, transition)
}

export const armPlan = async (
  database: Database,
  transition: string,
  { facts, seen, grants, now, by, reason }: Arming,
): Promise<Result<Plan>> => {
  const its = await alone(database, transition)
  if (!its) throw new Error(`there is no transition ${transition}`)
  const wrongPhase = whyNotIn(its, 'allocate', 'rehearse')
  if (wrongPhase.length > 0) return refused(...wrongPhase)
  const against = await whyNotArm(database, its, facts)
  if (against.length > 0) return refused(...against)
  const plan = await planOf(database, its)
  if (!plan) return refused(planProblem('never-allocated'))
  if (seen !== undefined && seen !== plan.planHash)
    return refused(planProblem('other-plan', { seen, now: plan.planHash }, { field: 'plan' }))
  await takeStep(database, transition, {
    ...{ phase: 'armed', at: now, by, planHash: plan.planHash },
    ...(reason === undefined ? {} : { reason }),
    grants: grants && grants.length > 0 ? grants : null,
  })
  return fine(plan)
}

export const disarmPlan = async (
  database: Database,
  transition: string,
  { now, by, reason }: { readonly now: string; readonly by: string; readonly reason: string },
): Promise<Result<null>> => {
  const its = await alone(database, transition)
  if (!its) throw new Error(`there is no transition ${transition}`)
  const wrongPhase = whyNotIn(its, 'armed')
  if (wrongPhase.length > 0) return refused(...wrongPhase)
  const done = (await batchRoots(database, transition)).filter((root) => root.done).length
  if (done > 0) return refused(planProblem('switch-has-begun', { done }))
  await takeStep(database, transition, { phase: 'allocate', at: now, by, reason })
  return fine(null)
}
