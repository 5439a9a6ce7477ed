import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Type } from 'typebox'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { fine } from '../../kernel/result.ts'
import { defineOperation, type Operation, type Person } from '../operation.ts'
import { perform } from '../perform.ts'
import { actorRole, appRole, openGuarded } from './guard.ts'
import { addGrant } from './store.ts'
import { accountNumbered, addAccount, now, smallTerritory } from './testing/country.ts'
import { accountsSeen, grantsSeen } from './testing/seen.ts'

const { address, pool: owner } = await testDatabase()
const open = await openGuarded({ address, poolSize: 3 })
const { database, pool } = open
await owner.query(`insert into evidence_entry (entry, stream, body, body_hash, salt)
  values ('01978a5c-1f0e-7c3a-9d2b-000000000009', 'centre', 'x', sha256('x'), '\\x00112233445566778899aabbccddeeff')`)
const guarded = [
  'evidence_entry',
  'evidence_thing',
  'evidence_leaf',
  'evidence_node',
  'evidence_key',
  'evidence_head',
  'evidence_stamp',
]

test.after(() => open.close())

test('the product works as a role of its own', async () => {
  assert.equal(open.guarded, true)
  const { rows } = await pool.query('select current_user as role, current_setting($1) as super', [
    'is_superuser',
  ])
  assert.deepEqual(rows, [{ role: appRole, super: 'off' }])
})

test('as the product no line of the log can be changed, taken away or its guards put out', async () => {
  const client = await pool.connect()
  try {
    const denied = async (statement: string) =>
      await assert.rejects(client.query(statement), /permission denied|must be owner/, statement)
    await client.query('reset role')
    for (const role of [appRole, actorRole]) {
      await client.query(`set role ${role}`)
      await denied('set session_replication_role = replica')
      for (const table of guarded) {
        await denied(`delete from ${table}`)
        await denied(`truncate ${table} cascade`)
        await denied(`alter table ${table} disable trigger all`)
        await denied(`drop table ${table} cascade`)
      }
      await denied(`update evidence_entry set body = 'y'`)
      await denied(`update evidence_leaf set place = 1`)
      await denied(`update evidence_head set size = 1`)
      await denied('create table public.mine (x int)')
      await denied('delete from access_grant')
      await denied('update access_ending set ends_on = ends_on')
    }
    await client.query(`set role ${actorRole}`)
    await denied('delete from evidence_waiting')
    await denied(`update evidence_stream set size = 0`)
  } finally {
    await client.query(`set role ${appRole}`)
    client.release()
  }
})

test('even with triggers put out by the owner, the role has no right', async () => {
  await owner.query('alter table evidence_entry disable trigger all')
  await assert.rejects(pool.query('delete from evidence_entry'), /permission denied/)
  await assert.rejects(pool.query(`update evidence_entry set stream = '01'`), /permission denied/)
  await owner.query('alter table evidence_entry enable trigger all')
  assert.equal((await owner.query('select from evidence_entry')).rowCount, 1)
})

test('every table that is never changed is guarded, also those that come later', async () => {
  const { rows } = await owner.query<{ name: string }>(`
    select relname as name from pg_class join pg_trigger on tgrelid = pg_class.oid
    where tgname = 'never_delete' and relnamespace = 'public'::regnamespace
      and (has_table_privilege('${appRole}', pg_class.oid, 'delete, truncate')
        or has_table_privilege('${actorRole}', pg_class.oid, 'delete, truncate')
        or tgtype & 16 > 0 and has_table_privilege('${appRole}', pg_class.oid, 'update'))`)
  assert.deepEqual(rows, [])
  await owner.query(`create table a_later_one (x int);
    create trigger never_delete before update or delete or truncate on a_later_one
    for each statement execute function register_never_delete(); select access_guard()`)
  await pool.query('insert into a_later_one values (1)')
  await assert.rejects(pool.query('delete from a_later_one'), /permission denied/)
})

test('a view shows no more than its tables do, also one that comes later', async () => {
  await owner.query(
    `create view a_later_view as select account, unit from access_grant; select access_guard()`,
  )
  const { rows } = await owner.query(`
    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
      and not (has_table_privilege('${appRole}', oid, 'select') and coalesce(reloptions, '{}') @> '{security_invoker=true}'
        and not has_table_privilege('${appRole}', oid, 'insert, update, delete'))`)
  assert.deepEqual(rows, [])
  await owner.query('drop view a_later_view')
})

const places = ['a', 'b', 'c', 'old-a', 'old-d', 'country']
const given = async () => {
  for (const [at, unit] of places.entries()) {
    await addAccount(database, accountNumbered(at + 1))
    await addGrant(database, {
      id: accountNumbered(at + 100),
      account: accountNumbered(at + 1),
      role: 'commune',
      organisation: null,
      unit,
      from: '2025-01-01',
      until: null,
      decision: '1/QĐ',
      decidedOn: '2025-01-01',
      prepared: false,
      recordedAt: now,
      recordedBy: 'test',
    })
  }
}

/** An operation that forgot its predicate. */
const forgetful = defineOperation({
  name: 'test.forgetful',
  kind: 'query',
  access: { roles: ['province', 'commune', 'administrator'] },
  summary: { vi: 'Quên điều kiện lọc', en: 'Forgets its predicate' },
  input: Type.Object({}),
  output: Type.Object({ grants: Type.Array(Type.String()), accounts: Type.Integer() }),
  run: async (_input, context) =>
    fine({
      grants: [...(await grantsSeen(context.database))],
      accounts: await accountsSeen(context.database),
    }),
})
const person = (unit: string, role: Person['grants'][number]['role'] = 'province'): Person => ({
  kind: 'person',
  account: accountNumbered(3),
  name: 'P',
  session: 's',
  provedAt: now,
  grants: [{ id: 'g', role, organisation: null, unit, from: '2025-01-01', until: null, decision: '1' }],
})
const seenBy = async (actor: Person, operation: Operation = forgetful, today = '2025-07-15') => {
  const context = testContext({ database, actor, today, now, territory: async () => smallTerritory })
  const answer = await perform(operation, {}, context)
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value as { readonly grants: readonly string[]; readonly accounts: number }
}

test('a question without a predicate sees only rows of the territory, and own ones', async () => {
  await given()
  assert.deepEqual((await seenBy(person('province:1'))).grants, ['a', 'b', 'c', 'old-a'])
  assert.deepEqual((await seenBy(person('province:2'))).grants, ['c'])
  assert.deepEqual((await seenBy(person('a', 'commune'))).grants, ['a', 'c', 'old-a'])
  assert.deepEqual((await seenBy(person('country', 'administrator'))).grants, places.toSorted())
  assert.equal((await seenBy(person('a', 'commune'))).accounts, 3)
  assert.equal((await seenBy(person('country', 'administrator'))).accounts, places.length)
})

test('what is set for one question is gone with it', async () => {
  await seenBy(person('a', 'commune'))
  const { rows } = await pool.query(
    `select current_user as role, current_setting('haicap.units', true) as units`,
  )
  assert.deepEqual([rows[0].role, rows[0].units || null], [appRole, null])
  assert.equal((await grantsSeen(database)).length, places.length)
})

test('as an actor with nothing set nothing is seen', async () => {
  const client = await pool.connect()
  try {
    await client.query(`begin; set local role ${actorRole}`)
    assert.equal((await client.query('select from access_grant')).rowCount, 0)
    assert.equal((await client.query('select from account')).rowCount, 0)
    await client.query('rollback')
  } finally {
    client.release()
  }
})

test('a command of somebody leaves its evidence as the actor it is', async () => {
  const command: Operation = { ...forgetful, kind: 'command', name: 'test.leaves' }
  await seenBy(person('a', 'commune'), command)
  const { rows } = await owner.query(`select count(*) as count from evidence_waiting`)
  assert.equal(Number(rows[0].count), 1)
})

test('many who ask at once each get an answer, though the ground is looked up by a connection of its own', async () => {
  const actor = person('a', 'commune')
  const territory = async () => {
    await grantsSeen(database)
    return smallTerritory
  }
  const context = testContext({ database, actor, now, today: '2025-07-15', territory })
  const answers = await Promise.all(Array.from({ length: 12 }, () => perform(forgetful, {}, context)))
  assert.ok(answers.every(({ ok }) => ok))
})
