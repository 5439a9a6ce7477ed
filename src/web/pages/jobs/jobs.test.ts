import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import type { PageRequest } from '../../../platform/page.ts'
import { jobPages } from './index.ts'

const { database } = await testDatabase()
const job = '01978a5c-1f0e-7c3a-9d2b-0000000000aa'
await sql`
  insert into job (job, kind, input, state, made_at, made_by, run_at, attempt, most_attempts, error, ended_at)
  values (${job}, 'notices.deliver', '{}', 'dead', '2026-01-14T20:30:00Z', 'x', '2026-01-14T20:30:00Z', 3, 3, 'refused <b>', '2026-01-15T01:00:00Z')`.execute(
  database,
)
await sql`
  insert into job (job, kind, input, state, made_at, made_by, run_at, attempt, most_attempts, share, doing)
  values (gen_random_uuid(), 'notices.mail', '{}', 'running', '2026-01-14T20:31:00Z', 'x', '2026-01-14T20:31:00Z', 1, 3, 0.42, '4200')`.execute(
  database,
)
const [page] = jobPages()
const person = (role: 'administrator' | 'reader') =>
  ({
    kind: 'person',
    account: 'x',
    name: 'X',
    session: 's',
    provedAt: '2026-01-15T03:00:00.000Z',
    grants: [
      { id: 'g', role, organisation: null, unit: 'country', from: '2026-01-01', until: null, decision: '1' },
    ],
  }) as const
const contextOf = (role: 'administrator' | 'reader') => testContext({ database, actor: person(role) })
const asked = (given: Partial<PageRequest> = {}): PageRequest => ({
  ...{
    method: 'GET',
    url: '/en/jobs',
    path: '/jobs',
    language: 'en',
    params: {},
    query: {},
    form: {},
    files: {},
  },
  formKey: 'the-key',
  ...given,
})

test('an administrator sees what failed, why, and does it again', async () => {
  const shown = await page?.handler(asked(), contextOf('administrator'))
  assert.equal(shown?.status, 200)
  const text = String(shown?.html)
  assert.match(text, /refused &lt;b&gt;/)
  assert.match(text, /42\u00a0?\s?%/, 'the share as people say it')
  assert.match(text, /03:30/, 'local time')
  assert.match(text, /value="the-key"/)
  const done = await page?.handler(
    asked({ method: 'POST', form: { act: 'retry', job } }),
    contextOf('administrator'),
  )
  assert.deepEqual([done?.status, done?.headers?.location], [303, '/en/jobs?done=retry'])
  const after = await page?.handler(asked({ query: { done: 'retry' } }), contextOf('administrator'))
  assert.match(String(after?.html), /waits to be done again[\s\S]*waiting/)
})

test('others see nothing of it and change nothing', async () => {
  const refused = await page?.handler(asked(), contextOf('reader'))
  assert.equal(refused?.status, 403)
  assert.doesNotMatch(String(refused?.html), /notices\.deliver/)
  const { rows } = await sql<{ state: string }>`select state from job where job = ${job}`.execute(database)
  const tried = await page?.handler(
    asked({ method: 'POST', form: { act: 'cancel', job } }),
    contextOf('reader'),
  )
  assert.notEqual(tried?.status, 303)
  assert.deepEqual(
    (await sql<{ state: string }>`select state from job where job = ${job}`.execute(database)).rows,
    rows,
  )
})
