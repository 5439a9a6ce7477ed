import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Pool } from 'pg'
import { openTables, triedElsewhere } from '../../../test/house/walls.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { actorRole, openGuarded } from './guard.ts'
import { accountNumbered } from './testing/country.ts'
import { type Seen, seedBothSides, seenBy, walled } from './testing/walls.ts'

const { address, pool: owner } = await testDatabase()
const open = await openGuarded({ address, poolSize: 2 })
test.after(() => open.close())
const [me, other] = [accountNumbered(1), accountNumbered(2)]
await seedBothSides(owner, { me, other, mine: 'a', theirs: 'b' })

const provincial: Seen = { account: me, units: ['a'], asked: 'files.about' }
const central: Seen = { account: accountNumbered(9), units: 'all', asked: 'files.about' }
const administrator: Seen = { ...central, asked: 'accounts.list' }

/** Tables whose rows an actor sees otherwise than the wall says. */
const holesIn = async (pool: Pool): Promise<readonly string[]> => {
  const holes: string[] = []
  for (const [table, { mine, all }] of Object.entries(walled)) {
    const expected = { provincial: mine, central: all, administrator: 2, nobody: 0 }
    const found = {
      provincial: await seenBy(pool, table, provincial),
      central: await seenBy(pool, table, central),
      administrator: await seenBy(pool, table, administrator),
      nobody: await seenBy(pool, table, { account: '', units: [], asked: '' }),
    }
    if (JSON.stringify(found) !== JSON.stringify(expected))
      holes.push(`${table}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`)
  }
  return holes
}

type Table = { readonly name: string; readonly walled: boolean; readonly policies: number }
const tables = async (): Promise<readonly Table[]> =>
  (
    await owner.query<Table>(`
      select relname as name, relrowsecurity as walled,
        (select count(*)::int from pg_policy where polrelid = pg_class.oid) as policies
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`)
  ).rows

/** Tables that neither have a wall nor say why not. */
const unsaid = (all: readonly Table[]): readonly string[] =>
  all
    .filter(({ name, walled: has, policies }) => !(has && policies > 0) && !openTables[name])
    .map(({ name }) => name)

test('every table has a wall of its own, or says why everybody may see its rows', async () => {
  const all = await tables()
  assert.deepEqual(unsaid(all), [], 'give them a policy, or say it in test/house/walls.ts')
  const names = new Set(all.map(({ name }) => name))
  assert.deepEqual(
    Object.keys(openTables).filter((name) => !names.has(name)),
    [],
  )
  assert.deepEqual(
    all.filter(({ name, walled: has }) => has && openTables[name]).map(({ name }) => name),
    [],
  )
})

test('a table that came without a wall is noticed, and so is one whose policy was forgotten', () => {
  assert.deepEqual(
    unsaid([
      { name: 'holding', walled: false, policies: 0 },
      { name: 'case_file', walled: true, policies: 0 },
      { name: 'asset', walled: true, policies: 1 },
    ]),
    ['holding', 'case_file'],
  )
})

test('read directly as the actor, each table shows the own rows and no others', async () => {
  const all = (await tables()).filter(({ walled: has }) => has).map(({ name }) => name)
  const tried = new Set([...Object.keys(walled), ...Object.keys(triedElsewhere), 'account', 'access_grant'])
  assert.deepEqual(
    all.filter((name) => !tried.has(name)),
    [],
    'walls that nobody tried: src/platform/access/testing/walls.ts, or triedElsewhere in test/house/walls.ts',
  )
  assert.deepEqual(await holesIn(open.pool), [])
})

test('a wall that was taken down is found', async () => {
  for (const table of ['file', 'notice', 'account_password', 'access_arming', 'workspace_draft']) {
    await owner.query(`alter table ${table} disable row level security`)
    const holes = await holesIn(open.pool)
    assert.ok(
      holes.some((hole) => hole.startsWith(`${table}:`)),
      `${table} without its wall went unnoticed`,
    )
    await owner.query(`alter table ${table} enable row level security`)
  }
  const { rows } = await owner.query<{ condition: string }>(`
    select pg_get_expr(polqual, polrelid) as condition from pg_policy
    where polrelid = 'notice'::regclass and polname = 'own'`)
  await owner.query('alter policy own on notice using (true)')
  assert.ok((await holesIn(open.pool)).some((hole) => hole.startsWith('notice:')))
  await owner.query(`alter policy own on notice using (${rows[0]?.condition})`)
  assert.deepEqual(await holesIn(open.pool), [])
})

/** Runs statements as the actor; whatever they did is taken back. */
const asActor = async (seen: Seen, ...statements: readonly string[]): Promise<number> => {
  const client = await open.pool.connect()
  try {
    await client.query('begin')
    const units = seen.units === 'all' ? '*' : `{${seen.units.join(',')}}`
    await client.query(
      `select set_config('haicap.account', $1, true), set_config('haicap.units', $2, true),
        set_config('haicap.asked', $3, true), set_config('role', '${actorRole}', true)`,
      [seen.account, units, seen.asked],
    )
    let changed = 0
    for (const statement of statements) changed = (await client.query(statement)).rowCount ?? 0
    return changed
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test('nothing is written onto the ground of others, and nothing of theirs is changed', async () => {
  const refused = async (statement: string) =>
    await assert.rejects(asActor(provincial, statement), /row-level security/, statement)
  const file = (
    unit: string,
  ) => `insert into file (file, sha256, name, unit, retention, retained_by, stored_at, stored_by)
    values (gen_random_uuid(), '${'2'.repeat(64)}', 'n', '${unit}', 'working', 'w', now(), 'x')`
  await refused(file('b'))
  await refused(file('country'))
  assert.equal(await asActor(provincial, file('a')), 1)
  await refused(`insert into access_ending (id, ends_on, decision_number, decided_on, recorded_at, recorded_by)
    values ('${accountNumbered(202)}', '2026-01-01', '1', '2026-01-01', now(), 'x')`)
  await refused(`insert into secret_count (entry, fonds, unit, level, items, as_of, recorded_at, recorded_by)
    values (gen_random_uuid(), 'P1', 'b', 'secret', 1, '2026-01-01', now(), 'x')`)
  await refused(
    `insert into account_password (account, stretched, set_at) values ('${other}', '$argon2id$x', now())`,
  )
  assert.equal(await asActor(provincial, `update notice set read_at = now() where account = '${other}'`), 0)
  assert.equal(await asActor(provincial, `update job set cancel_asked = true where made_by = '${other}'`), 0)
  assert.equal(await asActor(provincial, `delete from account_session where account = '${other}'`), 0)
  assert.equal(await asActor(provincial, `update account_key set revoked_at = null`), 1)
  // Telling others is what commands do.
  const told = `insert into notice (notice, account, kind, facts, made_at)
    values (gen_random_uuid(), '${other}', 'k', '{}', now())`
  assert.equal(await asActor(provincial, told), 1)
})
