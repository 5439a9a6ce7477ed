/** What commands tell: to whom, in which words, and what other systems hear. All of it, or nothing, with the command. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { addDays } from '../../kernel/dates.ts'
import { arm, endGrant, grant, prepareGrant } from '../access/grant-operations.ts'
import { openGuarded } from '../access/guard.ts'
import { smallTerritory } from '../access/testing/country.ts'
import { lock } from '../accounts/administration.ts'
import { giveAdministration } from '../accounts/grants.ts'
import { issueKey } from '../accounts/keys.ts'
import { addJob } from '../jobs/add.ts'
import type { JobKind } from '../jobs/model.ts'
import { failing } from '../jobs/testing/kinds.ts'
import { workOn } from '../jobs/work.ts'
import type { Actor, Context } from '../operation.ts'
import { perform } from '../perform.ts'
import { tellAhead, unitsEnd } from './ahead.ts'
import { toldOf } from './model.ts'
import { noticesOf, type StoredNotice } from './store.ts'

const { database: owner, address } = await testDatabase()
// As the product works: rows of others are walled off from whoever asks.
const { database, close } = await openGuarded({ address, poolSize: 3 })
const data = mkdtempSync(join(tmpdir(), 'haicap-told-'))
after(async () => {
  await close()
  rmSync(data, { recursive: true, force: true })
})
const today = '2025-07-15'
const now = `${today}T03:00:00.000Z`
const numbered = (number: number) => `01978a5c-1f0e-7c3a-9d2b-${String(number).padStart(12, '0')}`
const [chief, clerk, other] = [numbered(1), numbered(2), numbered(3)]
for (const [account, language, email] of [
  [chief, 'vi', null],
  [clerk, 'vi', 'clerk@office.example'],
  [other, 'en', null],
] as const)
  await sql`
    insert into account (account, kind, sign_in_name, name, language, email, created_at)
    values (${account}, 'person', ${`name-${account.slice(-2)}`}, 'Tên riêng', ${language}, ${email}, ${now})`.execute(
    owner,
  )
await giveAdministration(owner, chief, { on: '2025-01-01', now: '2025-01-01T00:00:00.000Z', by: 'test' })

const person = (account: string, role: 'administrator' | 'commune', unit: string): Actor => ({
  kind: 'person',
  account,
  name: 'Tên riêng',
  session: 's',
  provedAt: now,
  grants: [{ id: 'g', role, organisation: null, unit, from: '2025-01-01', until: null, decision: '1/QĐ' }],
})
const as = (actor: Actor): Context =>
  testContext({ database, data, today, now, actor, territory: async () => smallTerritory })
const decided = { decision: '12/QĐ-UBND', decidedOn: '2025-07-10' }
const noticesTo = (account: string): Promise<readonly StoredNotice[]> =>
  noticesOf(owner, { account, unread: false, limit: 100 })
const newest = async (account: string): Promise<StoredNotice> =>
  (await noticesTo(account))[0] ?? assert.fail('nothing was told')
const events = async (): Promise<readonly string[]> => {
  const { rows } = await sql<{ type: string }>`select type from outbox_event order by written`.execute(owner)
  return rows.map(({ type }) => type)
}
const working = (kind: JobKind, at = now) => ({
  database,
  kinds: new Map([[kind.kind, kind]]),
  now: () => new Date(at),
  signal: new AbortController().signal,
})

test('a role that is given is told to its holder in both languages, by mail where there is an address, and to other systems', async () => {
  const input = { account: clerk, role: 'commune', unit: 'a', from: today, ...decided }
  const made = await perform(grant, input, as(person(other, 'commune', 'a')))
  assert.ok(made.ok, JSON.stringify(made))
  const told = await newest(clerk)
  assert.match(
    toldOf(told.kind, told.facts, 'vi').text,
    /Cán bộ cấp xã tại a từ ngày 15\/07\/2025, theo 12\/QĐ-UBND/,
  )
  assert.match(toldOf(told.kind, told.facts, 'en').text, /Official of a commune at a from/)
  assert.doesNotMatch(toldOf(told.kind, told.facts, 'vi').subject, /Tên riêng|12\/QĐ/)
  const { rows } = await sql`select from job where kind = 'notices.mail'`.execute(owner)
  assert.equal(rows.length, 1)
  assert.deepEqual(await events(), ['access.granted'])
})

test('a refused command tells nobody', async () => {
  const [before, said] = [(await noticesTo(clerk)).length, (await events()).length]
  const input = { account: clerk, role: 'administrator', unit: 'a', from: today, ...decided }
  assert.equal((await perform(grant, input, as(person(other, 'commune', 'a')))).ok, false)
  assert.equal((await noticesTo(clerk)).length, before)
  assert.equal((await events()).length, said)
})

test('a prepared role, its arming and its end are each told', async () => {
  const chiefly = as(person(chief, 'administrator', 'country'))
  const wanted = {
    account: other,
    role: 'commune',
    unit: 'b',
    day: '2025-08-01',
    ...decided,
    decision: '15/QĐ',
  }
  const ready = await perform(prepareGrant, wanted, chiefly)
  assert.ok(ready.ok, JSON.stringify(ready))
  assert.equal((await newest(other)).kind, 'access.prepared')
  const armed = await perform(arm, { decision: '15/QĐ', instrument: '2/NQ', from: '2025-08-01' }, chiefly)
  assert.ok(armed.ok, JSON.stringify(armed))
  const kinds = (await noticesTo(other)).map(({ kind }) => kind).toSorted()
  assert.deepEqual(kinds, ['access.granted', 'access.prepared'])
  const end = { grant: ready.value.id, on: '2025-09-01', decision: '20/QĐ', decidedOn: today }
  assert.ok((await perform(endGrant, end, chiefly)).ok)
  const told = (await noticesTo(other)).find(({ kind }) => kind === 'access.ended')
  assert.match(toldOf('access.ended', told?.facts ?? {}, 'en').text, /20\/QĐ/)
  assert.ok((await events()).includes('access.ended'))
})

test('who gives up a role of their own is not told of it', async () => {
  const given = { account: clerk, role: 'reader', unit: 'c', from: today, ...decided }
  const made = await perform(grant, given, as(person(chief, 'administrator', 'country')))
  assert.ok(made.ok, JSON.stringify(made))
  const before = (await noticesTo(clerk)).length
  const end = { grant: made.value.id, on: addDays(today, 1), decision: '21/QĐ', decidedOn: today }
  const ended = await perform(endGrant, end, as(person(clerk, 'commune', 'c')))
  assert.ok(ended.ok, JSON.stringify(ended))
  assert.equal((await noticesTo(clerk)).length, before)
})

test('a locked account is told', async () => {
  assert.ok((await perform(lock, { account: other }, as(person(chief, 'administrator', 'country')))).ok)
  assert.equal((await noticesTo(other)).filter(({ kind }) => kind === 'accounts.locked').length, 1)
})

test('administrators hear of a job that failed for good, once', async () => {
  const job = await addJob(failing, { input: { label: 'x', times: 99 } }, { database, now, by: 'test' })
  assert.ok(job)
  for (let attempt = 0; attempt < 20; attempt++) await workOn(working(failing as JobKind), job)
  const told = (await noticesTo(chief)).filter(({ kind }) => kind === 'jobs.dead')
  assert.equal(told.length, 1)
  assert.equal(told[0]?.path, `/work/jobs/${job}`)
})

test('what ends soon is told once, each morning anew only for another day', async () => {
  const until = addDays(today, 20)
  const input = { account: clerk, role: 'reader', unit: 'b', from: today, until, ...decided }
  assert.ok((await perform(grant, input, as(person(chief, 'administrator', 'country')))).ok)
  await issueKey(
    owner,
    { account: clerk, label: 'Bảng tính', scopes: ['register.*'], days: 10, by: 'test' },
    now,
  )
  const mornings = async (day: string) => {
    const at = `${day}T23:00:00.000Z`
    const job = await addJob(tellAhead, { input: {} }, { database, now: at, by: 'test' })
    await workOn(working(tellAhead, at), job ?? assert.fail('not added'))
  }
  await mornings('2025-07-14')
  await mornings('2025-07-15')
  const kinds = (await noticesTo(clerk)).map(({ kind }) => kind)
  assert.equal(kinds.filter((kind) => kind === 'access.ending').length, 1)
  assert.equal(kinds.filter((kind) => kind === 'accounts.keyExpiring').length, 1)
  const told = (await noticesTo(clerk)).find(({ kind }) => kind === 'access.ending')
  assert.equal(told?.dueOn, until)
})

test('where an act ends a unit, those who work there are told', async () => {
  const input = { units: [{ id: 'a', name: 'Phường A' }], on: '2025-12-01' }
  const job = await addJob(unitsEnd, { input }, { database, now, by: 'test' })
  await workOn(working(unitsEnd as JobKind), job ?? assert.fail('not added'))
  const told = (await noticesTo(clerk)).find(({ facts }) => facts.unitName === 'Phường A')
  assert.match(
    toldOf('access.ending', told?.facts ?? {}, 'vi').text,
    /tại Phường A của bạn hết từ ngày 01\/12\/2025/,
  )
})
