import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Type } from 'typebox'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { fine } from '../../kernel/result.ts'
import { openTextField } from '../fields.ts'
import { type Actor, defineOperation } from '../operation.ts'
import { perform } from '../perform.ts'
import { maskOf } from './mask.ts'
import { notPersonal, personalData, soundsPersonal } from './personal-data.ts'
import { aboutPerson, erasePerson } from './personal-operations.ts'
import { instead } from './personal-store.ts'
import { accountNumbered, addAccount, now } from './testing/country.ts'

const { database, pool } = await testDatabase()
const [one, other] = [accountNumbered(1), accountNumbered(2)]
await addAccount(database, one)
await addAccount(database, other)

type Column = {
  readonly table: string
  readonly column: string
  /** Names an account by a reference, or holds whatever somebody typed: both may be about a person. */
  readonly open: boolean
}
const columns = async (): Promise<readonly Column[]> =>
  (
    await pool.query<Column>(`
      select relname as "table", attname as "column",
        atttypid in ('jsonb'::regtype, 'json'::regtype) or exists (
          select from pg_constraint
          where contype = 'f' and conrelid = attrelid and attnum = any (conkey) and confrelid = 'account'::regclass
        ) as open
      from pg_attribute join pg_class on pg_class.oid = attrelid
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped
      order by 1, 2`)
  ).rows

/** Columns that may be about a person and are on neither list. */
const unlisted = (all: readonly Column[]): readonly string[] =>
  all
    .filter(({ column, open }) => open || soundsPersonal.test(column))
    .map(({ table, column }) => `${table}.${column}`)
    .filter(
      (name) =>
        !(name in notPersonal) && !personalData.some((each) => `${each.table}.${each.column}` === name),
    )

test('every column that sounds personal is in the register of personal data, or says what it holds', async () => {
  assert.deepEqual(unlisted(await columns()), [])
})

test('a new column with a phone number is noticed', () => {
  for (const column of [
    'phone',
    'contact_email',
    'full_name',
    'home_address',
    'taken_by',
    'citizen',
    'account',
  ])
    assert.deepEqual(unlisted([{ table: 'some', column, open: false }]), [`some.${column}`])
  assert.deepEqual(unlisted([{ table: 'some', column: 'amount', open: false }]), [])
  assert.deepEqual(unlisted([{ table: 'some', column: 'amount', open: true }]), ['some.amount'])
})

test('a planted table is found: a reference to an account, an open document, an e-mail', async () => {
  await pool.query(
    `create table planted (x uuid references account (account), y jsonb, work_email text, amount int)`,
  )
  assert.deepEqual(
    unlisted(await columns()).filter((name) => name.startsWith('planted.')),
    ['planted.work_email', 'planted.x', 'planted.y'],
  )
  await pool.query('drop table planted')
})

test('what is listed is there, once, and what belongs to an account is told and can be erased', async () => {
  const there = new Set((await columns()).map(({ table, column }) => `${table}.${column}`))
  const names = personalData.map(({ table, column }) => `${table}.${column}`)
  assert.equal(new Set(names).size, names.length)
  for (const { table, column, holder } of personalData) {
    assert.ok(there.has(`${table}.${column}`), `${table}.${column}`)
    if (holder) assert.ok(there.has(`${table}.${holder}`), `${table}.${holder}`)
  }
})

test('whatever is erased on request has something in its place', () => {
  const goes = personalData.filter(({ holder, erased }) => holder !== null && /request|closed/.test(erased))
  assert.deepEqual(
    goes.map(({ table, column }) => `${table}.${column}`).filter((name) => instead[name] === undefined),
    [],
  )
})

const person = (account: string, administers = false): Actor => ({
  kind: 'person',
  account,
  name: account,
  session: 's',
  provedAt: now,
  grants: administers
    ? [
        {
          id: 'g',
          role: 'administrator',
          organisation: null,
          unit: 'country',
          from: '2025-01-01',
          until: null,
          decision: '1',
        },
      ]
    : [],
})
const context = (actor: Actor) => testContext({ database, actor, today: '2025-07-15', now })
const entries = async (operation: string): Promise<number> =>
  Number(
    (
      await pool.query(
        `select count(*) as count from evidence_entry where body::jsonb ->> 'operation' = $1`,
        [operation],
      )
    ).rows[0].count,
  )

test('everybody sees what is held about them, nobody what is held about others, and each look is recorded', async () => {
  const own = await perform(aboutPerson, { account: one }, context(person(one)))
  assert.ok(own.ok)
  const email = own.value.held.find(({ column }) => column === 'email')
  assert.deepEqual([email?.values, email?.masked], [['p000001@example.invalid'], ['p•••@example.invalid']])
  assert.equal(await entries('access.aboutPerson'), 1)
  const strange = await perform(aboutPerson, { account: other }, context(person(one)))
  assert.deepEqual(strange.ok || strange.problems.map(({ code }) => code), ['access/no-such-holder'])
  assert.equal(await entries('access.aboutPerson'), 1)
  assert.ok((await perform(aboutPerson, { account: 'person-000002' }, context(person(one, true)))).ok)
  assert.equal(await entries('access.aboutPerson'), 2)
  const { rows } = await pool.query(`select entry from evidence_thing where kind = 'account' and id = $1`, [
    other,
  ])
  assert.equal(rows.length, 1)
})

test('contact data go on request, the name with the account, the evidence never', async () => {
  const asked = { account: one, reason: 'Đơn ngày 05/07/2025' }
  const erased = async () => {
    const answer = await perform(erasePerson, asked, context(person(other, true)))
    assert.ok(answer.ok, JSON.stringify(answer))
    return answer.value.erased.map(({ table, column }) => `${table}.${column}`)
  }
  assert.deepEqual(await erased(), ['account.email'])
  assert.deepEqual(await erased(), [])
  await pool.query(`update account set state = 'closed', closed_at = now() where account = $1`, [one])
  assert.deepEqual(await erased(), ['account.name'])
  const { rows } = await pool.query('select name, email, sign_in_name from account where account = $1', [one])
  assert.deepEqual(rows, [{ name: '—', email: null, sign_in_name: 'person-000001' }])
  assert.equal(await entries('access.aboutPerson'), 2)
})

test('masks keep what tells apart and hide the rest', () => {
  assert.deepEqual(
    [
      maskOf('name', 'Nguyễn Văn An'),
      maskOf('name', 'Ánh'),
      maskOf('email', 'an.nguyen@example.vn'),
      maskOf('email', 'nothing'),
      maskOf('phone', '+84 912 345 678'),
      maskOf('phone', '12'),
      maskOf('text', 'máy của tôi'),
      maskOf('hidden', 'x'),
      maskOf('email', null),
    ],
    ['N. V. An', 'Ánh', 'a•••@example.vn', '•••', '•••678', '•••', 'm•••', '•••', null],
  )
})

test('a field for open titles refuses what is marked secret', async () => {
  const keep = defineOperation({
    name: 'test.keep',
    kind: 'query',
    access: 'public',
    summary: { vi: 'Ghi tên hồ sơ', en: 'Keeps a title' },
    input: Type.Object({ title: openTextField({ description: 'Title' }) }),
    output: Type.Null(),
    run: async () => fine(null),
  })
  const refusedAs = async (title: string) => {
    const answer = await perform(keep, { title }, context({ kind: 'public' }))
    return answer.ok || answer.problems.map(({ code, field }) => `${code} ${field}`)
  }
  assert.deepEqual(await refusedAs('TỐI MẬT\nKế hoạch'), ['access/marked-secret title'])
  assert.equal(await refusedAs('Kế hoạch bảo vệ bí mật'), true)
})
