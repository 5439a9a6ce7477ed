import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { create } from '../accounts/administration.ts'
import { createKey } from '../accounts/key-operations.ts'
import { accountKeyIn } from '../accounts/secrets.ts'
import { perform } from '../perform.ts'
import { readSettings } from '../settings.ts'
import { choiceNames, choices, chosen } from './choices.ts'
import { listSettings, setSetting } from './operations.ts'
import { noteStart } from './start.ts'

const data = mkdtempSync(join(tmpdir(), 'haicap-settings-'))
after(() => rmSync(data, { recursive: true, force: true }))
const { database } = await testDatabase()
const at = (day: string) => ({ ...testContext({ database, now: `${day}T03:00:00.000Z` }), data })
const entries = async (operation: string) =>
  (
    await sql<{
      body: string
    }>`select body from evidence_entry where body::jsonb->>'operation' = ${operation}`.execute(database)
  ).rows

test('every usual value is one that would be accepted, or nothing', () => {
  for (const name of choiceNames) {
    const { usual, accepts } = choices[name]
    assert.ok(usual === '' || accepts(usual), name)
  }
})

test('a change holds from then on, has a reason and an entry, and can be taken back', async () => {
  const set = (value: string | undefined, day: string) =>
    perform(setSetting, { name: 'calendar-month', ...(value ? { value } : {}), reason: 'nhắc sớm' }, at(day))
  assert.deepEqual(await set('9', '2026-01-10'), {
    ok: true,
    value: { name: 'calendar-month', before: '10', value: '9' },
  })
  assert.equal(await chosen('calendar-month', { database }), '9')
  const listed = await perform(listSettings, {}, at('2026-01-11'))
  assert.ok(listed.ok)
  const shown = listed.value.settings.find(({ name }) => name === 'calendar-month')
  assert.ok(shown?.since?.startsWith('2026-01-10') && shown.reason === 'nhắc sớm' && shown.by)
  assert.ok((await set(undefined, '2026-01-12')).ok)
  assert.equal(await chosen('calendar-month', { database }), '10')
  const told = await entries('settings.set')
  assert.equal(told.length, 2)
  assert.ok(told.every(({ body }) => body.includes('calendar-month')))
})

for (const [name, value] of [
  ['calendar-month', '0'],
  ['calendar-month', '13'],
  ['key-days', '1000'],
  ['office-name', 'Sở\nNội vụ'],
  ['office-name', 'x" <evil@example.com>'],
] as const)
  test(`${name} refuses ${JSON.stringify(value)}`, async () => {
    const answer = await perform(setSetting, { name, value, reason: 'x' }, at('2026-01-10'))
    assert.deepEqual(answer.ok ? [] : answer.problems.map(({ code, field }) => [code, field]), [
      ['settings/wrong-value', 'value'],
    ])
  })

test('keys last no longer than was chosen', async () => {
  assert.ok((await perform(create, { signInName: 'may', name: 'Máy', kind: 'client' }, at('2026-01-10'))).ok)
  const issue = (days: number) =>
    perform(createKey, { account: 'may', label: 'x', scopes: ['register.*'], days }, at('2026-01-11'))
  assert.ok((await issue(90)).ok)
  assert.ok((await perform(setSetting, { name: 'key-days', value: '30', reason: 'x' }, at('2026-01-11'))).ok)
  const answer = await issue(90)
  assert.deepEqual(answer.ok ? [] : answer.problems.map(({ code }) => code), ['accounts/key-lasts-too-long'])
  assert.ok((await issue(30)).ok)
})

test('a start with other settings than before is on record, secrets only as a mark', async () => {
  const started = async (environment: Readonly<Record<string, string>>, day: string) => {
    const settings = readSettings({ HAICAP_DATA: './var', ...environment })
    assert.ok(settings.ok)
    return noteStart(settings.value, at(day), accountKeyIn(data))
  }
  assert.deepEqual(await started({}, '2026-02-01'), [])
  const smtp = 'smtp://somebody:hush@127.0.0.1:25'
  assert.deepEqual(await started({ HAICAP_SMTP: smtp, PORT: '8081' }, '2026-02-02'), ['PORT', 'HAICAP_SMTP'])
  assert.deepEqual(await started({ HAICAP_SMTP: smtp, PORT: '8081' }, '2026-02-03'), [])
  assert.deepEqual(await started({ HAICAP_SMTP: `${smtp}25`, PORT: '8081' }, '2026-02-04'), ['HAICAP_SMTP'])
  assert.deepEqual(await started({ HAICAP_SMTP: `${smtp}25` }, '2026-02-05'), ['PORT'])
  assert.equal((await entries('settings.start')).length, 3)
  const listed = await perform(listSettings, {}, at('2026-02-06'))
  assert.ok(
    listed.ok && listed.value.settings.some(({ name, value }) => name === 'HAICAP_SMTP' && value !== ''),
  )
  const { rows } = await sql<{ value: string }>`select value from setting_start`.execute(database)
  assert.ok(rows.every(({ value }) => !value.includes('hush')) && !JSON.stringify(listed).includes('hush'))
})
