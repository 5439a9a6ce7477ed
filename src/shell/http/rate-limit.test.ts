import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/support/database.ts'
import { operations } from '../../parts.ts'
import { issueKey } from '../../platform/accounts/keys.ts'
import { createServer } from './server.ts'

const { database } = await testDatabase()
const at = '2026-01-15T03:00:00.000Z'
const programs = ['01978a5c-1f0e-7c3a-9d2b-0000000000c1', '01978a5c-1f0e-7c3a-9d2b-0000000000c2'] as const
const keys: string[] = []
for (const [place, account] of programs.entries()) {
  await sql`
    insert into account (account, kind, sign_in_name, name, created_at)
    values (${account}, 'client', ${`program-${place}`}, 'Program', ${at})`.execute(database)
  const wanted = { account, label: 'x', scopes: ['accounts.me'], days: 30, by: 'test' }
  keys.push((await issueKey(database, wanted, at)).secret)
}
const server = await createServer({
  operations,
  database,
  now: () => new Date(at),
  behindProxy: true,
  limits: { readsPerMinute: 3, writesPerMinute: 3, revisionMilliseconds: 0 },
})
after(() => server.close())
const asked = async (address: string, key?: string) => {
  const headers = { 'x-forwarded-for': address, ...(key ? { authorization: `Bearer ${key}` } : {}) }
  return (await server.inject({ url: '/api/v1/accounts/me', headers })).statusCode
}

test('an account has one share, from however many addresses it asks', async () => {
  const [one = '', other = ''] = keys
  for (const address of ['198.51.100.1', '198.51.100.2', '198.51.100.3'])
    assert.equal(await asked(address, one), 200)
  assert.equal(await asked('198.51.100.4', one), 429)
  assert.equal(await asked('198.51.100.4', other), 200, 'another account at that address has its own')
})

test('an address has one share, however many accounts ask from it', async () => {
  const [, other = ''] = keys
  for (const key of [other, other, undefined]) assert.notEqual(await asked('198.51.100.9', key), 429)
  assert.equal(await asked('198.51.100.9'), 429)
  assert.equal(await asked('198.51.100.9', keys[0]), 429)
})
