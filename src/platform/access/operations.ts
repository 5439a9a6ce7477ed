/** What can be asked about access: roles, grants, and why somebody may or may not do something. */
import { Type } from 'typebox'
import type { IsoDate } from '../../kernel/dates.ts'
import type { Language } from '../../kernel/problems.ts'
import { wordsOf } from '../../kernel/problems.ts'
import { fine, refused } from '../../kernel/result.ts'
import { choiceField, codeField, dateField, flagField, limitField, nullableText } from '../fields.ts'
import { type Context, defineOperation, type Operation } from '../operation.ts'
import { GrantAnswer, grantShown, grantTable, holderFor } from './answers.ts'
import { arm, endGrant, grant, prepareGrant } from './grant-operations.ts'
import { importGrants } from './import-grants.ts'
import { covers, may } from './may.ts'
import { type AccessRule, roleIds, type Territory, wholeCountry } from './model.ts'
import { personalOperations } from './personal-operations.ts'
import { accessProblem } from './problems.ts'
import { roles } from './roles.ts'
import { endOfGrant, grantIn } from './rules.ts'
import { secretOperations } from './secret-operations.ts'
import { accountNamed, type KeptGrant, keptGrants } from './store.ts'
import { unitsVisible } from './visible.ts'

const lookers: AccessRule = { roles: ['administrator', 'central', 'province', 'commune', 'inspector'] }

/** Who may do what: the rule of an operation in few words. */
export const ruleWords = ({ access }: Pick<Operation, 'access'>): string => {
  if (typeof access === 'string') return access
  const who = access.roles === 'signed-in' ? 'signed-in' : access.roles.join(', ')
  return access.stepUp ? `${who}; fresh proof` : who
}

const opensTo = (operation: Operation, role: (typeof roleIds)[number]): boolean =>
  typeof operation.access !== 'string' &&
  operation.access.roles !== 'signed-in' &&
  operation.access.roles.includes(role)

const rolesOver = (operations: () => readonly Operation[]) =>
  defineOperation({
    name: 'access.roles',
    kind: 'query',
    access: 'public',
    summary: {
      vi: 'Các vai trò: dùng vào việc gì, được làm những thao tác nào',
      en: 'The roles: what each is for, and which operations it opens',
    },
    input: Type.Object({}),
    output: Type.Array(
      Type.Object({
        role: choiceField(roleIds),
        name: Type.String(),
        says: Type.String(),
        passesOn: Type.Boolean(),
        operations: Type.Array(Type.String()),
      }),
    ),
    examples: ['', '--json'],
    table: {
      columns: ['role', 'name', 'says', 'operations'],
      rows: (all) => all.map((one) => [one.role, one.name, one.says, one.operations.join(' ')]),
    },
    run: async (_input, { language }) =>
      fine(
        roleIds.map((role) => ({
          role,
          name: roles[role][language],
          says: roles[role].says[language],
          passesOn: roles[role].passesOn,
          operations: operations()
            .filter((operation) => opensTo(operation, role))
            .map(({ name }) => name)
            .toSorted(),
        })),
      ),
  })

export const grants = defineOperation({
  name: 'access.grants',
  kind: 'query',
  access: { roles: 'signed-in' },
  summary: {
    vi: 'Quyền đã giao của một tài khoản hoặc một đơn vị vào một ngày, theo quyết định nào',
    en: 'Grants of an account or of a unit on a day, with their decisions',
  },
  input: Type.Object({
    account: Type.Optional(codeField({ description: 'The account; your own when left out with the unit' })),
    unit: Type.Optional(codeField({ description: 'Code or identity of the unit, with all that lies in it' })),
    on: Type.Optional(dateField({ description: 'The day; today when left out' })),
    all: Type.Optional(flagField({ description: 'Ended ones too' })),
    limit: Type.Optional(limitField(5000, { description: 'Most grants; 500 when left out' })),
  }),
  output: Type.Array(GrantAnswer),
  examples: ['--unit 01 --on 2025-07-01', '--unit country --all --json'],
  table: { columns: grantTable.columns, rows: (all) => all.flatMap((one) => [...grantTable.rows(one)]) },
  run: async (input, context) => {
    const { actor, database, today } = context
    const on = input.on ?? today
    const territory = (await context.territory?.()) ?? null
    const self = actor.kind === 'person' ? actor.account : null
    const wanted = input.account === undefined ? undefined : await accountNamed(database, input.account)
    if (wanted === null)
      return refused(accessProblem('no-such-holder', { account: input.account ?? '' }, { field: 'account' }))
    const account = wanted ?? (input.unit === undefined ? (self ?? undefined) : undefined)
    const unit = input.unit === undefined ? null : unitMeant(input.unit, on, territory)
    const seen = unitsVisible(
      actor,
      { name: 'access.grants', access: lookers },
      { on: today, now: context.now },
      territory,
    )
    const within =
      unit === null || unit === wholeCountry ? null : [unit, ...(territory?.within(unit, on) ?? [])]
    const own = account !== undefined && account === self
    const visible =
      own || seen === 'all' ? within : (seen ?? []).filter((each) => within?.includes(each) ?? true)
    const found = await keptGrants(
      database,
      { ...(account === undefined ? {} : { account }), ...(visible === null ? {} : { units: visible }) },
      input.limit ?? 500,
    )
    return fine(
      found
        .map((each) => ({ ...grantShown(each, on, territory), holder: holderFor(actor, each) }))
        .filter(({ state }) => input.all === true || state !== 'ended'),
    )
  },
})

const unitMeant = (named: string, on: IsoDate, territory: Territory | null): string =>
  named === wholeCountry ? wholeCountry : (territory?.named(named, on)?.id ?? named)

const reasons = [
  'counts',
  'prepared',
  'not-yet',
  'ended',
  'unit-ended',
  'other-role',
  'other-territory',
] as const

const Considered = Type.Object({
  grant: Type.String(),
  role: Type.String(),
  unit: Type.String(),
  decision: Type.String(),
  counts: Type.Boolean(),
  why: choiceField(reasons),
})

const consider = (
  held: KeptGrant,
  rule: AccessRule,
  subject: string | null,
  on: IsoDate,
  territory: Territory | null,
) => {
  const why = whyOf(held, rule, subject, on, territory)
  const { id, role, unit, decision } = held
  return { grant: id, role, unit, decision, counts: why === 'counts', why }
}

const whyOf = (
  held: KeptGrant,
  rule: AccessRule,
  subject: string | null,
  on: IsoDate,
  territory: Territory | null,
): (typeof reasons)[number] => {
  if (held.from === null) return 'prepared'
  if (on < held.from) return 'not-yet'
  if (held.until !== null && held.until <= on) return 'ended'
  const end = endOfGrant(held, territory)
  if (end !== null && end <= on) return 'unit-ended'
  if (rule.roles !== 'signed-in' && !rule.roles.includes(held.role)) return 'other-role'
  return rule.roles === 'signed-in' || subject === null || covers(held, subject, on, territory)
    ? 'counts'
    : 'other-territory'
}

const explainOver = (operations: () => readonly Operation[]) =>
  defineOperation({
    name: 'access.explain',
    kind: 'query',
    access: lookers,
    where: ({ unit, on }, context) => meantIn(unit, on, context),
    summary: {
      vi: 'Một tài khoản có được làm một thao tác về một đơn vị vào một ngày không, và vì sao',
      en: 'Whether an account may do an operation about a unit on a day, and why',
    },
    input: Type.Object({
      account: codeField({ description: 'The account' }),
      operation: codeField({ description: 'Name of the operation, such as acts.enact' }),
      unit: Type.Optional(
        codeField({ description: 'Code or identity of the unit; none in particular when left out' }),
      ),
      on: Type.Optional(dateField({ description: 'The day; today when left out' })),
    }),
    output: Type.Object({
      allowed: Type.Boolean(),
      operation: Type.String(),
      rule: Type.String(),
      unit: nullableText,
      on: Type.String(),
      by: nullableText,
      because: Type.Array(Type.Object({ code: Type.String(), words: Type.String() })),
      grants: Type.Array(Considered),
    }),
    positional: ['account', 'operation', 'unit'],
    examples: ['01978a5c-1f0e-7c3a-9d2b-000000000000 calendar.setHours 00004 --on 2025-07-01'],
    table: {
      columns: ['grant', 'role', 'unit', 'decision', 'why'],
      rows: ({ grants: all }) => all.map((one) => [one.grant, one.role, one.unit, one.decision, one.why]),
    },
    told: ({ allowed, operation, because, rule }, language) =>
      `${operation}: ${verdict[language][allowed ? 'yes' : 'no']} (${rule})\n${because.map(({ words }) => `  ${words}\n`).join('')}`,
    run: async (input, context) => {
      const asked = operations().find(({ name }) => name === input.operation)
      if (!asked)
        return refused(
          accessProblem('no-such-operation', { operation: input.operation }, { field: 'operation' }),
        )
      const account = await accountNamed(context.database, input.account)
      if (account === null)
        return refused(accessProblem('no-such-holder', { account: input.account }, { field: 'account' }))
      const on = input.on ?? context.today
      const territory = (await context.territory?.()) ?? null
      const unit = input.unit === undefined ? null : unitMeant(input.unit, on, territory)
      const held = await keptGrants(context.database, { account })
      const seen = unitsVisible(
        context.actor,
        { name: 'access.explain', access: lookers },
        { on: context.today, now: context.now },
        territory,
      )
      const self = context.actor.kind === 'person' && context.actor.account === account
      // Whose grants all lie elsewhere is nobody for who asks here.
      if (!self && seen !== 'all' && !held.some((each) => seen?.includes(each.unit)))
        return refused(accessProblem('no-such-holder', { account: input.account }, { field: 'account' }))
      // As if the proof of who they are were fresh: the answer is about grants.
      const actor = {
        kind: 'person' as const,
        account,
        name: '',
        session: '',
        provedAt: context.now,
        grants: held.flatMap((each) => grantIn(each) ?? []),
      }
      const decision = may(actor, asked, unit, { on, now: context.now }, territory)
      const rule: AccessRule = typeof asked.access === 'string' ? { roles: [] } : asked.access
      return fine({
        allowed: decision.allowed,
        operation: asked.name,
        rule: ruleWords(asked),
        unit,
        on,
        by: decision.allowed ? (typeof decision.by === 'string' ? decision.by : decision.by.id) : null,
        because: decision.allowed
          ? []
          : decision.because.map((each) => ({ code: each.code, words: wordsOf(each, context.language) })),
        grants: held.map((each) => consider(each, rule, unit, on, territory)),
      })
    },
  })

const verdict: Readonly<Record<Language, { readonly yes: string; readonly no: string }>> = {
  vi: { yes: 'được', no: 'không được' },
  en: { yes: 'yes', no: 'no' },
}

const meantIn = async (unit: string | undefined, on: string | undefined, context: Context) =>
  unit === undefined ? null : unitMeant(unit, on ?? context.today, (await context.territory?.()) ?? null)

/** The operations of access that know all others, and those that need not. */
export const accessOperationsOver = (operations: () => readonly Operation[]) =>
  [
    ...[rolesOver(operations), grants, explainOver(operations)],
    ...[grant, prepareGrant, arm, endGrant],
    ...importGrants.operations,
    ...personalOperations,
    ...secretOperations,
  ] as const
