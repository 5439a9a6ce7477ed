/** After the day: what the caretaker holds gets its successor, lines are corrected, the whole is taken back or closed. */
import type { IsoDate } from '../../../kernel/dates.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import type { Database } from '../../../platform/database/database.ts'
import { uuidv7 } from '../../../platform/ids.ts'
import type { Phase } from '../model.ts'
import { apportion } from '../rules/share.ts'
import {
  beginSpell,
  confirmReversal,
  type Due,
  dueDecisions,
  endSpell,
  giveBack,
  insertAmendment,
  type Live,
  liveSpells,
  movedOn,
  partsOf,
  reversalOf,
} from './after-store.ts'
import { alone, whyNotIn } from './arm.ts'
import { caretakerHolds, type Transition, takeStep, transitionNamed } from './plan-store.ts'
import { planProblem } from './problems.ts'

type Acting = { readonly now: string; readonly today: IsoDate; readonly by: string }
const afterwards: readonly Phase[] = ['switched', 'settling']

const named = async (database: Database, transition: string): Promise<Transition> => {
  const its = await transitionNamed(database, transition)
  if (!its) throw new Error(`there is no transition ${transition}`)
  return its
}

export type Settled = { readonly carriedOut: readonly string[]; readonly caretaker: number }

/**
 * Carries out decisions that two persons made after the switch: what the caretaker holds goes where they say, what another
 * holds by the transition is corrected. All of them, or the one that is named.
 */
export const settle = async (
  database: Database,
  transition: string,
  {
    now,
    today,
    by,
    decision = null,
    most = 500,
  }: Acting & { readonly decision?: string | null; readonly most?: number },
): Promise<Result<Settled>> => {
  const its = await named(database, transition)
  const wrongPhase = whyNotIn(its, ...afterwards)
  if (wrongPhase.length > 0) return refused(...wrongPhase)
  const due = await dueDecisions(database, { transition, decision, most })
  if (decision !== null && due.length === 0) return refused(planProblem('unknown-decision', { decision }))
  for (const each of due) {
    const live = await liveSpells(database, transition, each.holding)
    if (live.length === 0) return refused(planProblem('not-held-by-it', { holding: each.holding }))
    await carryOutDecision(database, its, each, { live, now, today })
  }
  if (its.phase === 'switched' && due.length > 0)
    await takeStep(database, transition, { phase: 'settling', at: now, by })
  return fine({
    carriedOut: due.map((each) => each.decision),
    caretaker: await caretakerHolds(database, transition),
  })
}

/** The caretaker's parts where it holds any, else all that came by the transition. */
const concerned = (live: readonly Live[]): readonly Live[] => {
  const kept = live.filter(({ begunAs }) => begunAs === 'caretaker' || begunAs === 'late')
  return kept.length > 0 ? kept : live
}

const carryOutDecision = async (
  database: Database,
  { transition }: Transition,
  due: Due,
  { live, now, today }: { readonly live: readonly Live[]; readonly now: string; readonly today: IsoDate },
): Promise<void> => {
  const spells = concerned(live)
  const kept = spells.some(({ begunAs }) => begunAs === 'caretaker' || begunAs === 'late')
  const what = kept ? 'settlement' : 'correction'
  const as = due.what === 'award' ? 'award' : what
  for (const spell of spells) {
    const { holding, holders } = due
    const endedAs = holders.length === 0 ? 'settle' : kept ? 'transfer' : 'correction'
    await endSpell(database, { holding, part: spell.part, on: today, as: endedAs })
    const divided = holders.length > 1
    const base = divided ? await partsOf(database, holding) : 0
    const shares = sharesOf(spell, due)
    for (const [place, holder] of holders.entries())
      await beginSpell(database, {
        ...{ holding, holder, on: today, transition, as },
        part: divided ? base + place + 1 : spell.part,
        amounts: divided || spell.part > 0 ? (shares[place] ?? []) : null,
      })
  }
  await insertAmendment(database, {
    ...{
      amendment: uuidv7(Date.parse(now)),
      transition,
      what,
      holding: due.holding,
      decision: due.decision,
      on: today,
    },
    ...{ reason: due.basis, basis: due.basis, proposedAt: due.proposedAt, proposedBy: due.proposedBy },
    ...{ confirmedAt: due.confirmedAt, confirmedBy: due.confirmedBy },
  })
}

/** How much each successor gets of each measure: exact, the remainders to the largest. */
const sharesOf = ({ amounts }: Live, { millionths }: Due): readonly (readonly number[])[] => {
  const perMeasure = amounts.map((amount) => apportion(amount, millionths))
  return millionths.map((_, place) => perMeasure.map((shares) => shares[place] ?? 0))
}

/** Ends a transition, once nothing is left at the caretaker. */
export const close = async (
  database: Database,
  transition: string,
  { now, by }: Acting,
): Promise<Result<null>> => {
  const its = await alone(database, transition)
  const wrongPhase = its ? whyNotIn(its, ...afterwards) : []
  if (wrongPhase.length > 0) return refused(...wrongPhase)
  const held = await caretakerHolds(database, transition)
  if (held > 0) return refused(planProblem('caretaker-holds', { held }))
  await takeStep(database, transition, { phase: 'closed', at: now, by })
  return fine(null)
}

const mostNamed = 20

const whyNotReverse = async (database: Database, its: Transition, today: IsoDate) => {
  const wrongPhase = whyNotIn(its, ...afterwards)
  if (wrongPhase.length > 0) return wrongPhase
  const against = today > its.closingOn ? [planProblem('too-late', { closing: its.closingOn })] : []
  const moved = await movedOn(database, its.transition, mostNamed)
  return moved.length > 0 ? [...against, planProblem('moved-on', { holdings: moved })] : against
}

/** Proposes to take the whole switch back; nothing changes until a second person confirms. */
export const proposeReversal = async (
  database: Database,
  transition: string,
  { now, today, by, basis, reason }: Acting & { readonly basis: string; readonly reason: string },
): Promise<Result<string>> => {
  const its = await named(database, transition)
  const against = await whyNotReverse(database, its, today)
  if (against.length > 0) return refused(...against)
  const amendment = uuidv7(Date.parse(now))
  await insertAmendment(database, {
    ...{ amendment, transition, what: 'reversal', holding: null, decision: null, on: today, reason, basis },
    ...{ proposedAt: now, proposedBy: by, confirmedAt: null, confirmedBy: null },
  })
  return fine(amendment)
}

/** Takes the whole switch back: everything is with those who held it before, from today on; what was stays told. */
export const reverse = async (
  database: Database,
  transition: string,
  { now, today, by }: Acting,
): Promise<Result<{ readonly ended: number; readonly begun: number }>> => {
  const its = await alone(database, transition)
  if (!its) throw new Error(`there is no transition ${transition}`)
  const against = await whyNotReverse(database, its, today)
  if (against.length > 0) return refused(...against)
  const proposed = await reversalOf(database, transition)
  if (!proposed) return refused(planProblem('no-reversal'))
  if (proposed.proposedBy.trim().toLowerCase() === by.trim().toLowerCase())
    return refused(planProblem('same-person'))
  await confirmReversal(database, proposed.amendment, { at: now, by })
  const given = await giveBack(database, transition, today)
  await takeStep(database, transition, { phase: 'reversed', at: now, by })
  return fine(given)
}
