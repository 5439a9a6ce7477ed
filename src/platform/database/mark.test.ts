/** The mark of generated data: set once, while nothing is there, by who owns the schema; never taken away. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/support/database.ts'
import { openGuarded } from '../access/guard.ts'
import { isGenerated, markGenerated } from './mark.ts'

const at = '2026-01-15T03:00:00.000Z'
const hasAccount = sql`
  insert into account (account, kind, sign_in_name, name, created_at)
  values ('01978a5c-1f0e-7c3a-9d2b-000000000000', 'person', 'an', 'An', ${at})`

test('an empty database is marked, and stays so', async (t) => {
  const { database, address } = await testDatabase(t)
  assert.equal(await isGenerated(database), false)
  assert.equal((await markGenerated(address, at)).ok, true)
  await hasAccount.execute(database)
  assert.equal((await markGenerated(address, at)).ok, true, 'again is the same')
  for (const statement of ['delete from', 'truncate'])
    await assert.rejects(sql.raw(`${statement} database_mark`).execute(database), statement)
  assert.equal(await isGenerated(database), true)
})

test('a database in use is not marked', async (t) => {
  const { database, address } = await testDatabase(t)
  await hasAccount.execute(database)
  const marked = await markGenerated(address, at)
  assert.deepEqual(marked.ok ? [] : marked.problems.map(({ code }) => code), ['platform/database-in-use'])
})

test('the product itself neither sets the mark nor takes it away', async (t) => {
  const { address } = await testDatabase(t)
  const { database, close, guarded } = await openGuarded({ address, poolSize: 1 })
  try {
    assert.ok(guarded)
    const setting = sql`insert into database_mark (mark, set_at) values ('generated', ${at})`
    await assert.rejects(setting.execute(database), { constraint: 'only_the_owner_marks' })
    await markGenerated(address, at)
    for (const statement of ['delete from', 'truncate', 'drop table'])
      await assert.rejects(sql.raw(`${statement} database_mark`).execute(database), statement)
    assert.equal(await isGenerated(database), true)
  } finally {
    await close()
  }
})
