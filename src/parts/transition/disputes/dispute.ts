/** `transition.raiseDispute`, `disputes`, `award`, `withdrawDispute`: who claims what the plan gives to another. */
import { Type } from 'typebox'
import { addDays, holdsOn } from '../../../kernel/dates.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { parameterList } from '../../../law/index.ts'
import {
  afterField,
  choiceField,
  codeField,
  dateField,
  limitField,
  list,
  nullable,
  nullableText,
  openTextField,
} from '../../../platform/fields.ts'
import { isUuid, uuidv7 } from '../../../platform/ids.ts'
import { type Context, defineOperation, type Thing } from '../../../platform/operation.ts'
import { pagingOf } from '../../../platform/paging.ts'
import {
  by,
  doneBy,
  holdingField,
  touchedHolder,
  transitionField,
  transitionMeant,
} from '../holdings/asking.ts'
import { whyNotSecond } from '../holdings/rules.ts'
import { kindIds } from '../kinds.ts'
import {
  claimantField,
  claimants,
  Decided,
  deciders,
  disputeField,
  lookers,
  matterForWriting,
  Named,
  namedOn,
  sharesField,
  shownDecision,
  standing,
  toField,
  touchedDecision,
  whereClaimed,
  whereClaimOf,
  whereDisputed,
} from './asking.ts'
import { propose } from './decide.ts'
import { disputeStates, type KeptDispute, leadsTo, type Matter } from './model.ts'
import { decisionWaits, disputeEnded, disputeRaised, pathOf, tellAll } from './notices.ts'
import { disputeProblem } from './problems.ts'
import {
  concerned,
  countDisputes,
  disputeNamed,
  endDispute,
  insertDispute,
  listDisputes,
  openDisputeOf,
  plannedFor,
} from './store.ts'

const example = '01978a5c-1f0e-7c3a-9d2b-000000000001'
const organisationExample = 'org:1656/NQ-UBTVQH15#1.4:people-committee'
/** Days after the day within which a dispute is decided where nobody says another one. */
const usualDays = 30

const DisputeAnswer = Type.Object({
  dispute: Type.String(),
  transition: Type.String(),
  holding: Type.String(),
  kind: nullable(choiceField(kindIds)),
  reference: nullableText,
  description: nullableText,
  organisation: nullableText,
  name: nullableText,
  claimant: Named,
  planned: list(Named, { description: 'Who gets it by the plan' }),
  reason: Type.String(),
  dueOn: Type.String(),
  state: choiceField(disputeStates),
  raisedAt: Type.String(),
  raisedBy: Type.String(),
  endedAt: nullableText,
  award: nullableText,
  proposed: nullable(Type.String({ description: 'An award that waits for a second person' })),
})
const shown = ({ claimant, planned, ...kept }: KeptDispute, nameOf: (organisation: string) => string) => {
  const named = (organisation: string) => ({ organisation, name: nameOf(organisation) })
  const name = kept.organisation && nameOf(kept.organisation)
  return { ...kept, name, claimant: named(claimant), planned: planned.map(named) }
}

const Disputed = Type.Object({ ...DisputeAnswer.properties, province: Type.String() })
const touchedDispute = (answer: {
  readonly organisation: string | null
  readonly province: string
  readonly holding: string
  readonly dispute: string
}): readonly Thing[] =>
  touchedHolder(
    { organisation: answer.organisation ?? '', province: answer.province },
    { kind: 'holding', id: answer.holding },
    { kind: 'dispute', id: answer.dispute },
  )

/** The day by which handing over ends by the law, where that is still to come; else the eve, or a month after the day. */
const usualDue = ({ effectiveOn, closingOn }: Matter, today: string): string => {
  if (today >= effectiveOn) {
    const month = addDays(today, usualDays)
    return closingOn < month && closingOn >= today ? closingOn : month
  }
  const eve = addDays(effectiveOn, -1)
  const stated = parameterList
    .find(({ id }) => id === 'handover.until')
    ?.values.find((value) => holdsOn(value, today))?.value
  return typeof stated === 'string' && today <= stated && stated < eve ? stated : eve
}

const whyNotClaim = async (
  matter: Matter,
  { claimant, number, dueOn }: { readonly claimant: string; readonly number: number; readonly dueOn: string },
  { database, today }: Context,
): Promise<Result<null>> => {
  const last = matter.closingOn > today ? matter.closingOn : today
  if (dueOn < today || dueOn > last)
    return refused(disputeProblem('due-badly', { dueOn, first: today, last }, { field: 'dueOn' }))
  const planned = today < matter.effectiveOn ? await plannedFor(database, matter) : matter.live
  if (planned.length === 1 && planned[0] === number)
    return refused(disputeProblem('claims-own', { claimant }, { field: 'claimant' }))
  const dispute = await openDisputeOf(database, matter.holding, number)
  return dispute === null
    ? fine(null)
    : refused(disputeProblem('disputed-already', { claimant, dispute }, { field: 'claimant' }))
}

export const raiseDispute = defineOperation({
  name: 'transition.raiseDispute',
  kind: 'command',
  access: claimants,
  where: whereClaimed,
  touched: touchedDispute,
  summary: {
    vi: 'Nêu tranh chấp: một tổ chức yêu cầu nhận mục mà kế hoạch giao cho nơi khác',
    en: 'Raises a dispute: an organisation claims a holding that the plan gives to another',
  },
  input: Type.Object({
    holding: holdingField,
    claimant: claimantField,
    reason: openTextField({ description: 'Why it should get it' }),
    dueOn: Type.Optional(
      dateField({ description: 'To be decided by this day; when left out, the last day of handing over' }),
    ),
    by,
  }),
  positional: ['holding', 'claimant'],
  output: Disputed,
  examples: [`${example} ${organisationExample} --reason "trụ sở nằm trên địa bàn phường"`],
  run: async ({ holding, claimant, reason, dueOn: wanted, by: given }, context) => {
    const found = await matterForWriting(holding, context)
    if (!found.ok) return found
    const matter = found.value
    const { database, now: at, today } = context
    const numbers = await standing([claimant], matter, context, 'claimant')
    if (!numbers.ok) return numbers
    const number = numbers.value[0] ?? 0
    const dueOn = wanted ?? usualDue(matter, today)
    const against = await whyNotClaim(matter, { claimant, number, dueOn }, context)
    if (!against.ok) return against
    const dispute = uuidv7(Date.parse(at))
    const who = doneBy(given, context)
    const { transition, reference, organisation, province } = matter
    await insertDispute(database, {
      ...{ dispute, transition, holding, claimant: number, reason: reason.normalize('NFC').trim() },
      ...{ dueOn, at, by: who },
    })
    const nameOf = await namedOn(context, matter.effectiveOn)
    const facts = { reference, claimant: nameOf(claimant), dueOn }
    const told = { facts, path: pathOf('disputes', transition), dueOn }
    await tellAll(disputeRaised, await concerned(database, matter), told, context)
    const kept = await disputeNamed(database, dispute, today)
    if (!kept) throw new Error('a dispute that was just raised is not there')
    return fine({ ...shown({ ...kept, organisation: kept.organisation ?? organisation }, nameOf), province })
  },
})

/** A dispute that is not over, and the thing it is about, while nobody freezes the plan. */
const openDispute = async (
  dispute: string,
  context: Context,
): Promise<Result<{ readonly dispute: KeptDispute; readonly matter: Matter }>> => {
  const { database, today } = context
  const unknown = disputeProblem('unknown-dispute', { dispute }, { field: 'dispute' })
  const seen = isUuid(dispute) ? await disputeNamed(database, dispute, today) : null
  if (!seen) return refused(unknown)
  const found = await matterForWriting(seen.holding, context)
  if (!found.ok) return found
  const its = (await disputeNamed(database, dispute, today)) ?? seen
  if (its.endedAt !== null)
    return refused(disputeProblem('is-over', { state: its.state }, { field: 'dispute' }))
  return fine({ dispute: its, matter: found.value })
}

export const award = defineOperation({
  name: 'transition.award',
  kind: 'command',
  access: { ...deciders, stepUp: true },
  where: whereDisputed,
  touched: touchedDecision,
  summary: {
    vi: 'Ra phán quyết cho một tranh chấp: nêu nơi nhận; người khác xác nhận thì tranh chấp kết thúc',
    en: 'Awards a disputed holding to a successor; once somebody else confirms it, the dispute is over',
  },
  input: Type.Object({
    dispute: disputeField,
    to: toField('Who gets it, org:<unit>:<kind>'),
    shares: sharesField,
    basis: openTextField({
      maxLength: 200,
      description: 'The decision: its number and the body that took it',
    }),
    by,
  }),
  positional: ['dispute', 'to'],
  output: Decided,
  examples: [`${example} ${organisationExample} --basis "31/QĐ-UBND"`],
  run: async ({ dispute: asked, to, shares, basis, by: given }, context) => {
    const found = await openDispute(asked, context)
    if (!found.ok) return found
    const { dispute, matter } = found.value
    const who = doneBy(given, context)
    if (whyNotSecond(dispute.raisedBy, who).length > 0) return refused(disputeProblem('by-who-raised'))
    const proposal = { what: 'award' as const, to, shares, basis, by: who, dispute: dispute.dispute }
    const kept = await propose(matter, proposal, context)
    if (!kept.ok) return kept
    const facts = { reference: matter.reference, basis: kept.value.basis }
    const told = { facts, path: pathOf('decisions', matter.transition) }
    await tellAll(decisionWaits, await concerned(context.database, matter), told, context)
    return fine({
      ...shownDecision(kept.value, await namedOn(context, matter.effectiveOn)),
      leadsTo: leadsTo(matter),
    })
  },
})

export const withdrawDispute = defineOperation({
  name: 'transition.withdrawDispute',
  kind: 'command',
  access: claimants,
  where: whereClaimOf,
  touched: touchedDispute,
  summary: { vi: 'Rút tranh chấp đã nêu', en: 'Withdraws a dispute' },
  input: Type.Object({ dispute: disputeField, by }),
  positional: ['dispute'],
  output: Disputed,
  examples: [example],
  run: async ({ dispute: asked, by: given }, context) => {
    const found = await openDispute(asked, context)
    if (!found.ok) return found
    const { dispute, matter } = found.value
    const { database, now: at, today } = context
    await endDispute(database, { dispute: dispute.dispute, at, award: null })
    const facts = { reference: matter.reference, outcome: 'withdrawn', to: '–', by: doneBy(given, context) }
    const readers = [dispute.raisedBy, ...(await concerned(database, matter))]
    await tellAll(disputeEnded, readers, { facts, path: pathOf('disputes', matter.transition) }, context)
    const kept = (await disputeNamed(database, asked, today)) ?? dispute
    const { organisation, province } = matter
    const nameOf = await namedOn(context, matter.effectiveOn)
    return fine({ ...shown({ ...kept, organisation: kept.organisation ?? organisation }, nameOf), province })
  },
})

export const disputes = defineOperation({
  name: 'transition.disputes',
  kind: 'query',
  access: lookers,
  summary: {
    vi: 'Hàng đợi tranh chấp theo hạn: đang mở, sắp đến hạn, quá hạn, đã có phán quyết, đã rút',
    en: 'The queue of disputes by the day they are due: open, due soon, late, awarded, withdrawn',
  },
  input: Type.Object({
    transition: transitionField,
    state: Type.Optional(
      choiceField(disputeStates, { description: 'Only in this state; open: all that are not over' }),
    ),
    kind: Type.Optional(choiceField(kindIds, { description: 'Only on holdings of this kind' })),
    unit: Type.Optional(
      codeField({ description: 'Only by, or of, organisations of this unit: its permanent identity' }),
    ),
    limit: Type.Optional(limitField(1000, { description: 'Most disputes; 100 when left out' })),
    after: Type.Optional(afterField()),
  }),
  positional: ['transition'],
  pages: { rows: 'disputes' },
  output: Type.Object({
    disputes: Type.Array(DisputeAnswer),
    counts: Type.Record(Type.String(), Type.Integer()),
    next: nullableText,
  }),
  examples: [`${example} --state late`],
  table: {
    columns: [
      'dispute',
      'holding',
      'kind',
      'reference',
      'organisation',
      'claimant',
      'due_on',
      'state',
      'reason',
      'award',
    ],
    rows: ({ disputes: all }) =>
      all.map((one) => [
        ...[one.dispute, one.holding, one.kind, one.reference, one.organisation, one.claimant.organisation],
        ...[one.dueOn, one.state, one.reason, one.award],
      ]),
  },
  run: async (input, context) => {
    const head = await transitionMeant(input.transition, context)
    if (!head.ok) return head
    const { transition, state = null, kind = null, unit = null } = input
    const { database, today } = context
    const paging = pagingOf('transition.disputes', input, { usual: 100, order: ['text', 'uuid'] })
    if (!paging.ok) return paging
    const { place: after, wanted: limit, cut } = paging.value
    const found = await listDisputes(database, { transition, today, state, kind, unit, after, limit })
    const { rows, next } = cut(found, ({ dueOn, dispute }) => [dueOn, dispute])
    const nameOf = await namedOn(context, head.value.effectiveOn)
    const counts = { ...(await countDisputes(database, transition, today)) }
    return fine({ disputes: rows.map((one) => shown(one, nameOf)), counts, next })
  },
})
