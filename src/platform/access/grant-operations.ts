/** Giving, preparing, arming and ending grants. */
import { Type } from 'typebox'
import type { Problem } from '../../kernel/problems.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { choiceField, codeField, dateField, textField } from '../fields.ts'
import { uuidv7 } from '../ids.ts'
import { type Context, defineOperation } from '../operation.ts'
import { actorId } from './actor.ts'
import { GrantAnswer, grantShown, grantTable } from './answers.ts'
import { roleIds, type Territory, wholeCountry } from './model.ts'
import { accessProblem } from './problems.ts'
import { type Given, stateOfGrant, whyNotEndGrant, whyNotGive } from './rules.ts'
import {
  accountNamed,
  addGrant,
  armGrants,
  endGrantOn,
  grantById,
  type KeptGrant,
  keptGrants,
  type NewGrant,
} from './store.ts'
import { tellOfGrant } from './telling.ts'

export const givers = {
  roles: ['administrator', 'central', 'province', 'commune', 'service-centre', 'planner'],
  stepUp: true,
} as const

const account = codeField({ description: 'The account that gets it, or its sign-in name' })
const role = choiceField(roleIds, { description: 'The role' })
const unit = codeField({
  description: 'Code or identity of the unit whose territory it covers; country for all',
})
const organisation = Type.Optional(
  textField({ description: 'Permanent identity of the organisation, where it is in one' }),
)
const until = Type.Optional(dateField({ description: 'The first day on which it no longer holds' }))
const decision = textField({ maxLength: 80, description: 'Number of the decision that gives it' })
const decidedOn = dateField({ description: 'The day of that decision' })

const territoryOf = async (context: Context): Promise<Territory | null> =>
  (await context.territory?.()) ?? null

/** Permanent identity of what was named; an identity that stands on no day that is known is nobody's. */
const placeNamed = async (named: string, on: string, context: Context): Promise<string | null> => {
  if (named === wholeCountry) return wholeCountry
  return (await territoryOf(context))?.named(named, on)?.id ?? null
}

const recorded = ({ actor, now }: Context) => ({
  recordedAt: now,
  recordedBy: actorId(actor),
})

type Wanted = Omit<Given, 'unit'> & {
  readonly unit: string
  readonly organisation: string | null
  readonly decision: string
  readonly decidedOn: string
  readonly prepared: boolean
}

const give = async (wanted: Wanted, context: Context): Promise<Result<KeptGrant>> => {
  const on = wanted.from ?? context.today
  const place = await placeNamed(wanted.unit, on, context)
  const territory = await territoryOf(context)
  const against: Problem[] = []
  if (place === null)
    against.push(accessProblem('no-such-place', { unit: wanted.unit, on }, { field: 'unit' }))
  const holder = await accountNamed(context.database, wanted.account)
  if (holder === null)
    against.push(accessProblem('no-such-holder', { account: wanted.account }, { field: 'account' }))
  if (wanted.from !== null && wanted.until !== null && wanted.until <= wanted.from)
    against.push(
      accessProblem('ends-before-it-begins', { from: wanted.from, until: wanted.until }, { field: 'until' }),
    )
  if (place !== null)
    against.push(
      ...whyNotGive(
        context.actor,
        { ...wanted, account: holder ?? wanted.account, unit: place },
        context.today,
        territory,
      ),
    )
  if (place === null || holder === null || against.length > 0) return refused(...against)
  const added: NewGrant = {
    ...wanted,
    id: uuidv7(Date.parse(context.now)),
    account: holder,
    unit: place,
    decision: wanted.decision.trim(),
    ...recorded(context),
  }
  await addGrant(context.database, added)
  return fine({ ...added, holder: null, armedBy: null, endedBy: null })
}

const things = ({ id, account: holder, unit: place }: { id: string; account: string; unit: string }) => [
  { kind: 'grant', id },
  { kind: 'account', id: holder },
  { kind: 'unit', id: place },
]

const given = async (wanted: Wanted, context: Context) => {
  const made = await give(wanted, context)
  return made.ok ? fine(grantShown(made.value, context.today, await territoryOf(context))) : made
}

export const grant = defineOperation({
  name: 'access.grant',
  kind: 'command',
  access: givers,
  where: ({ unit: named, from }, context) => placeNamed(named, from, context),
  summary: {
    vi: 'Giao một vai trò trên một địa bàn, từ ngày đến ngày, theo một quyết định',
    en: 'Gives a role on a territory, from a day to a day, by a decision',
  },
  input: Type.Object({
    account,
    role,
    unit,
    from: dateField({ description: 'The first day' }),
    until,
    organisation,
    decision,
    decidedOn,
  }),
  output: GrantAnswer,
  positional: ['account', 'role', 'unit'],
  examples: [
    '01978a5c-1f0e-7c3a-9d2b-000000000000 province 01 --from 2025-07-01 --decision 12/QĐ-UBND --decided-on 2025-06-28',
  ],
  table: grantTable,
  touched: things,
  run: async (input, context) => {
    const organisation = input.organisation ?? null
    const made = await given({ ...input, organisation, until: input.until ?? null, prepared: false }, context)
    if (made.ok) await tellOfGrant('granted', made.value, context)
    return made
  },
})

export const prepareGrant = defineOperation({
  name: 'access.prepare',
  kind: 'command',
  access: givers,
  where: ({ unit: named, day }, context) => placeNamed(named, day, context),
  summary: {
    vi: 'Chuẩn bị một quyền theo quyết định bố trí; chưa cho phép gì đến khi được gắn với ngày chuyển đổi',
    en: 'Prepares a grant by a placement decision; it allows nothing until it is armed with the switch',
  },
  input: Type.Object({
    account,
    role,
    unit,
    day: dateField({ description: 'A day on which the unit stands: the day of the switch' }),
    until,
    organisation,
    decision,
    decidedOn,
  }),
  output: GrantAnswer,
  positional: ['account', 'role', 'unit'],
  examples: [
    '01978a5c-1f0e-7c3a-9d2b-000000000000 commune 00004 --day 2025-07-01 --decision 15/QĐ-UBND --decided-on 2025-06-20',
  ],
  table: grantTable,
  touched: things,
  run: async ({ day, ...input }, context) => {
    const place = await placeNamed(input.unit, day, context)
    if (place === null)
      return refused(accessProblem('no-such-place', { unit: input.unit, on: day }, { field: 'unit' }))
    if (input.until !== undefined && input.until <= day)
      return refused(
        accessProblem('ends-before-it-begins', { from: day, until: input.until }, { field: 'until' }),
      )
    const wanted = { ...input, organisation: input.organisation ?? null, until: input.until ?? null }
    const made = await givePrepared({ ...wanted, unit: place, from: null, prepared: true }, context, day)
    if (!made.ok) return made
    const shown = grantShown(made.value, context.today, await territoryOf(context))
    await tellOfGrant('prepared', shown, context)
    return fine(shown)
  },
})

/** The unit of a prepared grant may stand only from the day of the switch: it is looked up there, the giver's grants today. */
const givePrepared = (wanted: Wanted, context: Context, day: string) =>
  give(wanted, { ...context, ...(context.territory ? { territory: onDay(context.territory, day) } : {}) })

const onDay = (known: NonNullable<Context['territory']>, day: string) => async () => {
  const territory = await known()
  return { ...territory, named: (code: string) => territory.named(code, day) }
}

export const arm = defineOperation({
  name: 'access.arm',
  kind: 'command',
  access: givers,
  summary: {
    vi: 'Gắn các quyền đã chuẩn bị theo một quyết định với văn bản chuyển đổi: có hiệu lực đúng ngày vận hành',
    en: 'Arms the grants prepared by a decision with a change: they take force on its operational day',
  },
  input: Type.Object({
    decision: textField({ maxLength: 80, description: 'Number of the placement decision' }),
    instrument: textField({ maxLength: 80, description: 'Number of the instrument that makes the change' }),
    from: Type.Optional(
      dateField({ description: 'Its operational day; needed only where the register does not know it' }),
    ),
  }),
  output: Type.Object({
    instrument: Type.String(),
    from: Type.String(),
    armed: Type.Array(GrantAnswer),
  }),
  positional: ['decision', 'instrument'],
  examples: ['15/QĐ-UBND 1656/NQ-UBTVQH15'],
  table: {
    columns: grantTable.columns,
    rows: ({ armed }) => armed.flatMap((one) => [...grantTable.rows(one)]),
  },
  touched: ({ armed }) => armed.flatMap(things),
  run: async (input, context) => {
    const territory = await territoryOf(context)
    const known = territory?.dayOf?.(input.instrument.trim()) ?? null
    const from = known ?? input.from
    if (from === undefined)
      return refused(accessProblem('day-unknown', { instrument: input.instrument }, { field: 'from' }))
    if (known !== null && input.from !== undefined && input.from !== known)
      return refused(
        accessProblem(
          'another-day',
          { instrument: input.instrument, day: known, from: input.from },
          { field: 'from' },
        ),
      )
    const all = await keptGrants(context.database, { decision: input.decision.trim() })
    const prepared = all.filter(
      (each) => each.prepared && each.armedBy === null && stateOfGrant(each, from, territory) === 'prepared',
    )
    if (prepared.length === 0)
      return refused(accessProblem('nothing-prepared', { decision: input.decision }, { field: 'decision' }))
    const against = prepared.flatMap((each) => [
      ...whyNotGive(context.actor, { ...each, from }, context.today, territory),
      ...(each.until !== null && each.until <= from
        ? [accessProblem('ends-before-it-begins', { from, until: each.until })]
        : []),
    ])
    if (against.length > 0) return refused(...unlike(against))
    const instrument = input.instrument.trim()
    await armGrants(
      context.database,
      prepared.map(({ id }) => id),
      { instrument, from, ...recorded(context) },
    )
    const armed = prepared.map((each) =>
      grantShown({ ...each, from, armedBy: instrument }, context.today, territory),
    )
    for (const each of armed) await tellOfGrant('granted', each, context)
    return fine({ instrument, from, armed })
  },
})

/** Each problem once. */
const unlike = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((each) => [JSON.stringify(each), each])).values(),
]

export const endGrant = defineOperation({
  name: 'access.endGrant',
  kind: 'command',
  access: givers,
  where: async ({ grant: id }, { database }) => (await grantById(database, id))?.unit ?? null,
  summary: {
    vi: 'Cho một quyền hết từ một ngày, theo một quyết định',
    en: 'Ends a grant from a day on, by a decision',
  },
  input: Type.Object({
    grant: codeField({ description: 'Identity of the grant' }),
    on: dateField({ description: 'The first day on which it no longer holds; today or later' }),
    decision: textField({ maxLength: 80, description: 'Number of the decision that ends it' }),
    decidedOn,
  }),
  output: GrantAnswer,
  positional: ['grant'],
  examples: [
    '01978a5c-1f0e-7c3a-9d2b-000000000000 --on 2026-07-01 --decision 20/QĐ-UBND --decided-on 2026-06-25',
  ],
  table: grantTable,
  touched: things,
  run: async (input, context) => {
    const { database, actor, today } = context
    const found = await grantById(database, input.grant)
    if (!found) return refused(accessProblem('no-such-grant', { grant: input.grant }, { field: 'grant' }))
    const territory = await territoryOf(context)
    const others = await keptGrants(database, { units: [wholeCountry] })
    const own = actor.kind === 'person' && actor.account === found.account
    const against = [
      ...whyNotEndGrant(found, input.on, { today, others }),
      // Who could give it may end it; anyone may give up their own.
      ...(own ? [] : whyNotGive(actor, { ...found, until: input.on }, today, territory)),
    ]
    if (against.length > 0) return refused(...against)
    const ended = { endsOn: input.on, decision: input.decision.trim(), decidedOn: input.decidedOn }
    await endGrantOn(database, found.id, { ...ended, ...recorded(context) })
    const shown = grantShown({ ...found, until: input.on, endedBy: ended.decision }, today, territory)
    await tellOfGrant('ended', shown, context)
    return fine(shown)
  },
})
