/** What operations on transitions share: who may, where, which transition is meant, how it is shown. */
import { type Static, Type } from 'typebox'
import { fine, type Result, refused } from '../../../../kernel/result.ts'
import { actorId } from '../../../../platform/access/actor.ts'
import { wholeCountry } from '../../../../platform/access/model.ts'
import {
  choiceField,
  codeField,
  list,
  nullableNumber,
  nullableText,
  openTextField,
} from '../../../../platform/fields.ts'
import { isUuid } from '../../../../platform/ids.ts'
import type { Context, Thing } from '../../../../platform/operation.ts'
import { phases } from '../../model.ts'
import { transitionProblem } from '../../problems.ts'
import { lastAllocation } from '../allocate-store.ts'
import { planOf } from '../arm.ts'
import { countsOf, stepsTaken, type Transition, transitionNamed } from '../plan-store.ts'

/** Who prepares a transition. */
export const planners = { roles: ['planner', 'province', 'central'] } as const
/** Who arms it and starts the switch: with a fresh proof of who they are. */
export const switchers = { roles: ['province', 'central'], stepUp: true } as const
export const lookers = {
  roles: [
    'commune',
    'province',
    'central',
    'planner',
    'archivist',
    'inspector',
    'administrator',
    'reader',
    'client',
  ],
} as const

export const transitionField = codeField({ description: 'The transition, by its id' })
export const by = Type.Optional(
  openTextField({
    description: 'Who does this, by name, at the command line; who signed in acts as themselves',
  }),
)
export const reason = openTextField({ description: 'Why' })
export const example = '01978a5c-1f0e-7c3a-9d2b-000000000001'

export const doneBy = (given: string | undefined, { actor }: Context): string =>
  (actor.kind === 'operator' && given?.trim()) || actorId(actor)

/** The province whose reorganisation it is, or the country. */
export const whereTransition = async (
  { transition }: { readonly transition: string },
  { database }: Pick<Context, 'database'>,
): Promise<string | null> => {
  const its = isUuid(transition) ? await transitionNamed(database, transition) : null
  return its ? (its.province ?? wholeCountry) : null
}

export const meant = async (
  transition: string,
  { database }: Pick<Context, 'database'>,
): Promise<Result<Transition>> => {
  const its = isUuid(transition) ? await transitionNamed(database, transition) : null
  return its
    ? fine(its)
    : refused(transitionProblem('unknown-transition', { transition }, { field: 'transition' }))
}

export const touchedTransition = ({ transition }: { readonly transition: string }): readonly Thing[] => [
  { kind: 'transition', id: transition },
]

export const Shown = Type.Object({
  transition: Type.String(),
  title: Type.String(),
  acts: list(Type.String()),
  province: nullableText,
  effectiveOn: Type.String(),
  closingOn: Type.String(),
  phase: choiceField(phases),
  recordedAt: Type.String(),
  recordedBy: Type.String(),
})

export const shown = (its: Transition): Static<typeof Shown> => ({ ...its, acts: [...its.acts] })

export const About = Type.Object({
  ...Shown.properties,
  planHash: nullableText,
  resultHash: nullableText,
  endings: Type.Integer({ description: 'Organisations that end' }),
  units: Type.Integer({ description: 'Units that end' }),
  lines: Type.Integer(),
  batches: Type.Integer(),
  done: Type.Integer({ description: 'Batches that are carried out' }),
  doneLines: Type.Integer(),
  caretaker: nullableNumber,
  steps: list(
    Type.Object({
      phase: choiceField(phases),
      at: Type.String(),
      by: Type.String(),
      reason: nullableText,
    }),
  ),
})

/** All that is known of a transition, as it is answered after each step too. */
export const aboutTransition = async (
  its: Transition,
  { database }: Pick<Context, 'database'>,
): Promise<Static<typeof About>> => {
  const { transition } = its
  const [steps, counts, allocation, plan] = [
    await stepsTaken(database, transition),
    await countsOf(database, transition),
    await lastAllocation(database, transition),
    await planOf(database, its),
  ]
  return {
    ...shown(its),
    ...counts,
    planHash: plan?.planHash ?? null,
    resultHash: steps.findLast(({ resultHash }) => resultHash !== null)?.resultHash ?? null,
    caretaker: allocation?.caretaker ?? null,
    steps: steps.map(({ phase, at, by: who, reason: why }) => ({ phase, at, by: who, reason: why })),
  }
}

/** As it stands after a step. */
export const afterStep = async (
  transition: string,
  context: Context,
): Promise<Result<Static<typeof About>>> => {
  const its = await meant(transition, context)
  return its.ok ? fine(await aboutTransition(its.value, context)) : its
}
