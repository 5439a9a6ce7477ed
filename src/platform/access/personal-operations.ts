/** Personal data: what is held, about whom, and its erasure on request. */
import { Type } from 'typebox'
import { fine, refused } from '../../kernel/result.ts'
import { codeField, textField } from '../fields.ts'
import { type Context, defineOperation } from '../operation.ts'
import { maskOf } from './mask.ts'
import { may } from './may.ts'
import { wholeCountry } from './model.ts'
import { type PersonalDatum, personalData } from './personal-data.ts'
import { entriesAbout, eraseColumn, heldAbout, stateOfAccount } from './personal-store.ts'
import { accessProblem } from './problems.ts'
import { accountNamed } from './store.ts'

const Datum = Type.Object({
  table: Type.String(),
  column: Type.String(),
  purpose: Type.String(),
  term: Type.String(),
  mask: Type.String(),
  basis: Type.String(),
  erased: Type.String(),
})

export const listPersonalData = defineOperation({
  name: 'access.personalData',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Mọi chỗ có dữ liệu cá nhân: để làm gì, giữ bao lâu, che thế nào',
    en: 'Every place that holds personal data: what for, how long, how it is masked',
  },
  input: Type.Object({}),
  output: Type.Array(Datum),
  examples: ['', '--json'],
  table: {
    columns: ['table', 'column', 'purpose', 'term', 'mask', 'basis', 'erased'],
    rows: (all) =>
      all.map((one) => [one.table, one.column, one.purpose, one.term, one.mask, one.basis, one.erased]),
  },
  run: async (_input, { language }) =>
    fine(
      personalData.map(({ table, column, purpose, term, mask, basis, erased }) => ({
        ...{ table, column, mask, erased },
        ...{ purpose: purpose[language], term: term[language], basis: basis[language] },
      })),
    ),
})

const account = codeField({ description: 'The account, or its sign-in name' })

/** Their own, or anybody's for an administrator of the whole country. */
const whoIsMeant = async (given: string, context: Context): Promise<string | null> => {
  const { actor, today: on, now } = context
  const self = actor.kind === 'person' ? actor.account : null
  const found = await accountNamed(context.database, given)
  if (found === null || found === self) return found
  const asked = { name: 'access.aboutPerson', access: { roles: ['administrator'] } } as const
  const territory = (await context.territory?.()) ?? null
  return may(actor, asked, wholeCountry, { on, now }, territory).allowed ? found : null
}

export const aboutPerson = defineOperation({
  name: 'access.aboutPerson',
  kind: 'query',
  looks: true,
  access: { roles: 'signed-in' },
  summary: {
    vi: 'Mọi dữ liệu cá nhân đang giữ về một tài khoản; mỗi lần xem được ghi lại',
    en: 'All personal data held about an account; each look is recorded',
  },
  input: Type.Object({ account }),
  output: Type.Object({
    account: Type.String(),
    held: Type.Array(
      Type.Object({
        table: Type.String(),
        column: Type.String(),
        values: Type.Array(Type.String()),
        masked: Type.Array(Type.String()),
      }),
    ),
    entries: Type.Array(Type.Object({ entry: Type.String(), at: Type.String(), operation: Type.String() })),
  }),
  positional: ['account'],
  examples: ['can-bo-000123 --json'],
  touched: ({ account: id }) => [{ kind: 'account', id }],
  table: {
    columns: ['table', 'column', 'value'],
    rows: ({ held }) =>
      held.flatMap(({ table, column, values }) => values.map((value) => [table, column, value])),
  },
  run: async (input, context) => {
    const found = await whoIsMeant(input.account, context)
    if (found === null)
      return refused(accessProblem('no-such-holder', { account: input.account }, { field: 'account' }))
    const held = await heldAbout(context.database, found, personalData)
    return fine({
      account: found,
      held: held.map((one) => ({
        ...one,
        values: [...one.values],
        masked: one.values.map((value) => maskOf(maskFor(one), value)),
      })),
      entries: [...(await entriesAbout(context.database, found, 500))],
    })
  },
})

const maskFor = ({ table, column }: Pick<PersonalDatum, 'table' | 'column'>) =>
  personalData.find((each) => each.table === table && each.column === column)?.mask ?? 'hidden'

export const erasePerson = defineOperation({
  name: 'access.erasePerson',
  kind: 'command',
  access: { roles: ['administrator'], stepUp: true },
  where: () => wholeCountry,
  summary: {
    vi: 'Xóa dữ liệu liên hệ của một tài khoản theo yêu cầu; bằng chứng việc đã làm vẫn giữ',
    en: 'Erases the contact data of an account on request; the evidence of what was done stays',
  },
  input: Type.Object({
    account,
    reason: textField({ maxLength: 200, description: 'The request: number and day; names nobody' }),
  }),
  output: Type.Object({
    account: Type.String(),
    erased: Type.Array(Type.Object({ table: Type.String(), column: Type.String(), rows: Type.Integer() })),
    kept: Type.Array(Type.Object({ table: Type.String(), column: Type.String(), why: Type.String() })),
  }),
  positional: ['account'],
  examples: ['can-bo-000123 --reason "Đơn ngày 05/01/2026"'],
  touched: ({ account: id }) => [{ kind: 'account', id }],
  table: {
    columns: ['table', 'column', 'rows', 'kept'],
    rows: ({ erased, kept }) => [
      ...erased.map((one) => [one.table, one.column, one.rows, null]),
      ...kept.map((one) => [one.table, one.column, null, one.why]),
    ],
  },
  run: async (input, { database, language }) => {
    const found = await accountNamed(database, input.account)
    if (found === null)
      return refused(accessProblem('no-such-holder', { account: input.account }, { field: 'account' }))
    const isClosed = (await stateOfAccount(database, found)) === 'closed'
    const own = personalData.filter(({ holder }) => holder !== null)
    const goes = own.filter(({ erased }) => erased === 'request' || (erased === 'closed' && isClosed))
    const erased = []
    for (const datum of goes) {
      const rows = await eraseColumn(database, found, datum)
      if (rows > 0) erased.push({ table: datum.table, column: datum.column, rows })
    }
    return fine({
      account: found,
      erased,
      kept: own
        .filter((datum) => !goes.includes(datum))
        .map(({ table, column, term }) => ({ table, column, why: term[language] })),
    })
  },
})

export const personalOperations = [listPersonalData, aboutPerson, erasePerson] as const
