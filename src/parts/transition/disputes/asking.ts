/** What deciding and disputing share: who may, which thing is meant, who may get it, how it is shown. */
import { Type } from 'typebox'
import type { Problem } from '../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { choiceField, codeField, list, nullableText } from '../../../platform/fields.ts'
import { isUuid } from '../../../platform/ids.ts'
import type { Context, Thing } from '../../../platform/operation.ts'
import { bodyKindsOn, currentRegister, organisationNamed, partsOfId } from '../../register/index.ts'
import { touchedHolder } from '../holdings/asking.ts'
import { whyNotEdit } from '../holdings/rules.ts'
import { kindIds } from '../kinds.ts'
import type { OrganisationId } from '../model.ts'
import { holderNumbers, sharePlan } from '../plan/plan-store.ts'
import { planProblem } from '../plan/problems.ts'
import { transitionProblem } from '../problems.ts'
import { millionths } from '../rules/share.ts'
import { decisionKinds, decisionStates, type KeptDecision, leads, type Matter } from './model.ts'
import { disputeProblem } from './problems.ts'
import { matterOf, placeOfDispute } from './store.ts'

/** Who says who gets a thing. */
export const deciders = { roles: ['planner', 'province', 'central'] } as const
/** The second person, with a fresh proof of who they are. */
export const confirmers = { roles: ['province', 'central'], stepUp: true } as const
export const claimants = { roles: ['commune', 'province', 'central', 'planner'] } as const
export const lookers = {
  roles: ['commune', 'province', 'central', 'planner', 'archivist', 'inspector', 'reader', 'client'],
} as const

export const decisionField = codeField({ description: 'The decision, by its id' })
export const disputeField = codeField({ description: 'The dispute, by its id' })
const organisationField = Type.String({ minLength: 1, maxLength: 200 })
export const toField = (description: string) => Type.Array(organisationField, { maxItems: 200, description })
export const sharesField = Type.Optional(
  Type.Array(Type.Number({ exclusiveMinimum: 0, maximum: 1 }), {
    maxItems: 200,
    description: 'The share of each, to six digits, together 1; left out where one gets all',
  }),
)
export const claimantField = Type.String({
  minLength: 1,
  maxLength: 200,
  description: 'The organisation that claims it, org:<unit>:<kind>',
})

/** Before the day where the thing lies; from then on where the claimant is. */
export const whereClaimed = async (
  { holding, claimant }: { readonly holding: string; readonly claimant: string },
  { database, today }: Context,
): Promise<string | null> => {
  const matter = isUuid(holding) ? await matterOf(database, holding) : null
  if (!matter) return null
  return today < matter.effectiveOn ? matter.unit : (partsOfId(claimant)?.unit ?? matter.unit)
}
/** Where the thing of a dispute lies. */
export const whereDisputed = async (
  { dispute }: { readonly dispute: string },
  { database }: Context,
): Promise<string | null> => {
  const place = isUuid(dispute) ? await placeOfDispute(database, dispute) : null
  return place ? ((await matterOf(database, place.holding))?.unit ?? null) : null
}
export const whereClaimOf = async (
  { dispute }: { readonly dispute: string },
  context: Context,
): Promise<string | null> => {
  const place = isUuid(dispute) ? await placeOfDispute(context.database, dispute) : null
  return place ? whereClaimed(place, context) : null
}

/** A thing that is decided or disputed about, while nobody freezes its plan. */
export const matterForWriting = async (holding: string, { database }: Context): Promise<Result<Matter>> => {
  const seen = isUuid(holding) ? await matterOf(database, holding) : null
  if (!seen) return refused(transitionProblem('unknown-holding', { holding }, { field: 'holding' }))
  await sharePlan(database, seen.transition)
  const matter = (await matterOf(database, holding)) ?? seen
  const against = whyNotEdit(matter)
  return against.length > 0 ? refused(...against) : fine(matter)
}

/** Numbers of organisations that stand on the day, or what is wrong with them. */
export const standing = async (
  organisations: readonly OrganisationId[],
  { effectiveOn: day }: Pick<Matter, 'effectiveOn'>,
  context: Context,
  field: string,
): Promise<Result<readonly number[]>> => {
  const register = await currentRegister(context)
  const named: { organisation: string; unit: string; kind: string; province: string }[] = []
  const against: Problem[] = []
  for (const organisation of organisations) {
    const parts = partsOfId(organisation)
    const unit = parts && register.unitById(parts.unit, day)
    const stands =
      parts && unit && [...bodyKindsOn(register, parts.unit, day)].some((kind) => kind === parts.kind)
    if (!parts || !unit || !stands)
      against.push(planProblem('unknown-organisation', { organisation, day }, { field }))
    else named.push({ organisation, ...parts, province: unit.province?.code ?? unit.code ?? '' })
  }
  if (against.length > 0) return refused(...against)
  const numbers = await holderNumbers(context.database, named)
  return fine(organisations.map((organisation) => numbers.get(organisation) ?? 0))
}

/** Who gets how much, in millionths; refused where it does not make one whole. */
export const sharesOf = (
  {
    to,
    shares,
    isSettlement,
  }: {
    readonly to: readonly string[]
    readonly shares?: readonly number[] | undefined
    readonly isSettlement: boolean
  },
  { holding, shared }: Pick<Matter, 'holding' | 'shared'>,
): Result<readonly number[]> => {
  const field = { field: 'to' }
  if (isSettlement) return to.length > 0 ? refused(disputeProblem('settlement-names', {}, field)) : fine([])
  if (to.length === 0) return refused(disputeProblem('names-nobody', {}, field))
  const twice = to.find((organisation, place) => to.indexOf(organisation) !== place)
  if (twice !== undefined) return refused(disputeProblem('named-twice', { organisation: twice }, field))
  if (to.length > 1 && !shared) return refused(planProblem('not-divisible', { holding }, field))
  const given = shares ?? (to.length === 1 ? [1] : [])
  if (given.length !== to.length)
    return refused(
      disputeProblem(
        'shares-for-each',
        { organisations: to.length, shares: given.length },
        { field: 'shares' },
      ),
    )
  const whole = millionths(given)
  if (whole) return fine(whole)
  const sum = Math.round(given.reduce((all, one) => all + one, 0) * 1_000_000) / 1_000_000
  return refused(planProblem('shares-do-not-add-up', { sum }, { field: 'shares' }))
}

/** Names as of the day: who takes over stands from then on. */
export const namedOn = async (context: Context, on: string): Promise<(organisation: string) => string> => {
  const register = await currentRegister(context)
  return (organisation) => organisationNamed(register, organisation, on)?.[context.language] ?? organisation
}

export const Named = Type.Object({ organisation: Type.String(), name: Type.String() })
export const DecisionAnswer = Type.Object({
  decision: Type.String(),
  transition: Type.String(),
  holding: Type.String(),
  kind: choiceField(kindIds),
  reference: Type.String(),
  description: Type.String(),
  organisation: Type.String(),
  name: Type.String(),
  province: Type.String(),
  what: choiceField(decisionKinds),
  to: list(Type.Object({ ...Named.properties, share: Type.Number() })),
  basis: Type.String(),
  state: choiceField(decisionStates),
  dispute: nullableText,
  proposedAt: Type.String(),
  proposedBy: Type.String(),
  confirmedAt: nullableText,
  confirmedBy: nullableText,
})
export const shownDecision = ({ to, ...kept }: KeptDecision, nameOf: (organisation: string) => string) => ({
  ...kept,
  name: nameOf(kept.organisation),
  to: to.map(({ organisation, millionths: its }) => ({
    organisation,
    name: nameOf(organisation),
    share: its / 1_000_000,
  })),
})
export const Decided = Type.Object({
  ...DecisionAnswer.properties,
  leadsTo: choiceField(leads, {
    description: 'What carries it out once it is confirmed: the next allocation, or moving it after the day',
  }),
})

export const touchedDecision = (answer: {
  readonly organisation: string
  readonly province: string
  readonly holding: string
  readonly decision: string
}): readonly Thing[] =>
  touchedHolder(answer, { kind: 'holding', id: answer.holding }, { kind: 'decision', id: answer.decision })
