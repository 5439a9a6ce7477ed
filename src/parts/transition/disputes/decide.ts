/** `transition.proposeDecision`, `confirmDecision`, `decisions`: who gets what, by a named decision and two persons. */
import { Type } from 'typebox'
import type { Problem } from '../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import {
  afterField,
  choiceField,
  codeField,
  limitField,
  nullableText,
  openTextField,
} from '../../../platform/fields.ts'
import { isUuid, uuidv7 } from '../../../platform/ids.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import { pagingOf } from '../../../platform/paging.ts'
import {
  by,
  doneBy,
  holdingField,
  transitionField,
  transitionMeant,
  whereHolding,
} from '../holdings/asking.ts'
import { whyNotSecond } from '../holdings/rules.ts'
import { kindIds } from '../kinds.ts'
import type { Decision } from '../model.ts'
import { settle } from '../plan/after.ts'
import {
  confirmers,
  Decided,
  DecisionAnswer,
  deciders,
  decisionField,
  lookers,
  matterForWriting,
  namedOn,
  sharesField,
  sharesOf,
  shownDecision,
  standing,
  toField,
  touchedDecision,
} from './asking.ts'
import {
  decisionKinds,
  decisionStates,
  isAfterDay,
  type KeptDecision,
  type KeptDispute,
  leadsTo,
  type Matter,
  proposedKinds,
} from './model.ts'
import { decisionConfirmed, disputeEnded, pathOf, tellAll } from './notices.ts'
import { disputeProblem } from './problems.ts'
import {
  confirm,
  decisionNamed,
  disputeNamed,
  endDispute,
  insertDecision,
  listDecisions,
  standingDecision,
} from './store.ts'

const example = '01978a5c-1f0e-7c3a-9d2b-000000000001'
const organisationExample = 'org:1656/NQ-UBTVQH15#1.4:people-committee'

/** Persons go by placement or leave by settlement; a placement is of persons. An award may be of anything. */
const whyNotKind = ({ kind }: Pick<Matter, 'kind'>, what: Decision['what']): readonly Problem[] => {
  const fits =
    what === 'placement' ? kind === 'post' : kind !== 'post' || what === 'settlement' || what === 'award'
  return fits ? [] : [disputeProblem('persons-by-placement', { kind }, { field: 'what' })]
}

export type Proposal = {
  readonly what: Decision['what']
  readonly to: readonly string[]
  readonly shares?: readonly number[] | undefined
  readonly basis: string
  readonly by: string
  readonly dispute: string | null
}

/** Keeps what was proposed, once nothing stands against it. */
export const propose = async (
  matter: Matter,
  { what, to, shares, basis, by: who, dispute }: Proposal,
  context: Context,
): Promise<Result<KeptDecision>> => {
  const { database, now: at } = context
  const wrongKind = whyNotKind(matter, what)
  if (wrongKind.length > 0) return refused(...wrongKind)
  const before = await standingDecision(database, matter)
  if (before?.what === 'award' && what !== 'award')
    return refused(disputeProblem('was-awarded', { holding: matter.holding }, { field: 'holding' }))
  const wanted = sharesOf({ to, shares, isSettlement: what === 'settlement' }, matter)
  if (!wanted.ok) return wanted
  const holders = await standing(to, matter, context, 'to')
  if (!holders.ok) return holders
  const decision = uuidv7(Date.parse(at))
  const { transition, holding } = matter
  await insertDecision(database, {
    ...{ decision, transition, holding, what, holders: holders.value, millionths: wanted.value },
    ...{ basis: basis.normalize('NFC').trim(), at, by: who, dispute },
  })
  const kept = await decisionNamed(database, decision)
  if (!kept) return refused(disputeProblem('unknown-decision', { decision }))
  return fine(kept)
}

export const proposeDecision = defineOperation({
  name: 'transition.proposeDecision',
  kind: 'command',
  access: deciders,
  where: whereHolding,
  touched: touchedDecision,
  summary: {
    vi: 'Đề nghị quyết định ai nhận một mục: bố trí người, phân bổ, khác với quy tắc, tất toán; cần căn cứ và người thứ hai',
    en: 'Proposes who gets a holding: placement, allocation, override of a rule, settlement; with basis, for a second person',
  },
  input: Type.Object({
    holding: holdingField,
    what: choiceField(proposedKinds, { description: 'What kind of decision it is' }),
    to: Type.Optional(toField('Who gets it, org:<unit>:<kind>; nobody where it is settled')),
    shares: sharesField,
    basis: openTextField({ maxLength: 200, description: 'The decision: its number and who took it' }),
    by,
  }),
  positional: ['holding', 'what', 'to'],
  output: Decided,
  examples: [`${example} override ${organisationExample} --basis "12/QĐ-UBND"`],
  run: async ({ holding, what, to = [], shares, basis, by: given }, context) => {
    const found = await matterForWriting(holding, context)
    if (!found.ok) return found
    const matter = found.value
    const proposal = { what, to, shares, basis, by: doneBy(given, context), dispute: null }
    const kept = await propose(matter, proposal, context)
    if (!kept.ok) return kept
    return fine({
      ...shownDecision(kept.value, await namedOn(context, matter.effectiveOn)),
      leadsTo: leadsTo(matter),
    })
  },
})

const whyNotConfirm = (its: KeptDecision, who: string, raisedBy: string | null): readonly Problem[] => {
  const { decision, state } = its
  if (its.confirmedAt !== null) return [disputeProblem('confirmed-already', { decision })]
  if (state === 'replaced') return [disputeProblem('replaced', { decision })]
  const raised = raisedBy !== null && whyNotSecond(raisedBy, who).length > 0
  return [...whyNotSecond(its.proposedBy, who), ...(raised ? [disputeProblem('by-who-raised')] : [])]
}

/** Ends the dispute; after the day the thing goes at once where the award says. */
const carryOut = async (
  {
    dispute,
    decision,
    matter,
    by: who,
  }: {
    readonly dispute: KeptDispute
    readonly decision: string
    readonly matter: Matter
    readonly by: string
  },
  { database, now, today }: Context,
): Promise<Result<boolean>> => {
  await endDispute(database, { dispute: dispute.dispute, at: now, award: decision })
  if (!isAfterDay(matter.phase)) return fine(false)
  const settled = await settle(database, matter.transition, { now, today, by: who, decision })
  return settled.ok ? fine(true) : settled
}

export const confirmDecision = defineOperation({
  name: 'transition.confirmDecision',
  kind: 'command',
  access: confirmers,
  where: async ({ decision }, context) => {
    const its = isUuid(decision) ? await decisionNamed(context.database, decision) : null
    return its ? whereHolding(its, context) : null
  },
  touched: touchedDecision,
  summary: {
    vi: 'Người thứ hai xác nhận quyết định ai nhận một mục; phán quyết kết thúc tranh chấp',
    en: 'A second person confirms who gets a holding; an award ends its dispute',
  },
  input: Type.Object({ decision: decisionField, by }),
  positional: ['decision'],
  output: Decided,
  examples: [example],
  run: async ({ decision, by: given }, context) => {
    const { database, now: at, today } = context
    const seen = isUuid(decision) ? await decisionNamed(database, decision) : null
    if (!seen) return refused(disputeProblem('unknown-decision', { decision }, { field: 'decision' }))
    const found = await matterForWriting(seen.holding, context)
    if (!found.ok) return found
    const matter = found.value
    const dispute = seen.dispute === null ? null : await disputeNamed(database, seen.dispute, today)
    const who = doneBy(given, context)
    const against = whyNotConfirm(seen, who, dispute?.raisedBy ?? null)
    if (against.length > 0) return refused(...against)
    if (dispute?.endedAt) return refused(disputeProblem('is-over', { state: dispute.state }))
    await confirm(database, { decision, at, by: who })
    const carried = dispute ? await carryOut({ dispute, decision, matter, by: who }, context) : fine(false)
    if (!carried.ok) return carried
    const kept = (await decisionNamed(database, decision)) ?? seen
    const answer = {
      ...shownDecision(kept, await namedOn(context, matter.effectiveOn)),
      leadsTo: carried.value ? ('done' as const) : leadsTo(matter),
    }
    const facts = {
      reference: kept.reference,
      basis: kept.basis,
      to: answer.to.map(({ name }) => name).join(', ') || '–',
    }
    const path = pathOf(dispute ? 'disputes' : 'decisions', kept.transition)
    await tellAll(decisionConfirmed, [kept.proposedBy], { facts, path }, context)
    if (dispute)
      await tellAll(
        disputeEnded,
        [dispute.raisedBy],
        { facts: { ...facts, outcome: 'awarded' }, path },
        context,
      )
    return fine(answer)
  },
})

export const decisions = defineOperation({
  name: 'transition.decisions',
  kind: 'query',
  access: lookers,
  summary: {
    vi: 'Các quyết định ai nhận gì: chờ xác nhận, đã xác nhận, đã bị thay; mới nhất trước',
    en: 'Decisions on who gets what: proposed, confirmed, replaced; the newest first',
  },
  input: Type.Object({
    transition: transitionField,
    state: Type.Optional(choiceField(decisionStates, { description: 'Only in this state' })),
    what: Type.Optional(choiceField(decisionKinds, { description: 'Only of this kind of decision' })),
    kind: Type.Optional(choiceField(kindIds, { description: 'Only on holdings of this kind' })),
    unit: Type.Optional(
      codeField({ description: 'Only of, or to, organisations of this unit: its permanent identity' }),
    ),
    holding: Type.Optional(holdingField),
    limit: Type.Optional(limitField(1000, { description: 'Most decisions; 100 when left out' })),
    after: Type.Optional(afterField()),
  }),
  positional: ['transition'],
  pages: { rows: 'decisions' },
  output: Type.Object({ decisions: Type.Array(DecisionAnswer), next: nullableText }),
  examples: [`${example} --state proposed`],
  table: {
    columns: [
      'decision',
      'holding',
      'kind',
      'reference',
      'organisation',
      'what',
      'to',
      'basis',
      'state',
      'proposed_by',
      'confirmed_by',
    ],
    rows: ({ decisions: all }) =>
      all.map((one) => [
        ...[one.decision, one.holding, one.kind, one.reference, one.organisation, one.what],
        one.to
          .map(({ organisation, share }) => (share === 1 ? organisation : `${organisation} ${share}`))
          .join(' '),
        ...[one.basis, one.state, one.proposedBy, one.confirmedBy],
      ]),
  },
  run: async (input, context) => {
    const head = await transitionMeant(input.transition, context)
    if (!head.ok) return head
    const paging = pagingOf('transition.decisions', input, { usual: 100, order: ['uuid'] })
    if (!paging.ok) return paging
    const { place, wanted: limit, cut } = paging.value
    const { transition, state = null, what = null, kind = null, unit = null, holding = null } = input
    const before = place ? String(place[0]) : null
    const asked = {
      transition,
      state,
      what,
      kind,
      unit,
      holding: holding !== null && isUuid(holding) ? holding : null,
    }
    const found = await listDecisions(context.database, { ...asked, before, limit })
    const { rows, next } = cut(found, ({ decision }) => [decision])
    const nameOf = await namedOn(context, head.value.effectiveOn)
    return fine({ decisions: rows.map((one) => shownDecision(one, nameOf)), next })
  },
})
