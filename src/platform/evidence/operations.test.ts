import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Type } from 'typebox'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { fine } from '../../kernel/result.ts'
import { setHours } from '../calendar/operations.ts'
import { defineOperation } from '../operation.ts'
import { perform } from '../perform.ts'
import { leafOf } from './entry.ts'
import { rootFromInclusion } from './merkle.ts'
import { exportLog, heads, history, prove, verifyLog } from './operations.ts'
import { orderEntries, signHeads } from './order.ts'
import { signerFromFile } from './sign.ts'
import { saveKey } from './store.ts'

const { database, pool } = await testDatabase()
const context = testContext({ database })
const folder = mkdtempSync(join(tmpdir(), 'haicap-evidence-'))
after(() => rmSync(folder, { recursive: true }))
const signer = signerFromFile(join(folder, 'evidence.key'))
await saveKey(database, { key: signer.key, publicKey: signer.publicKey, at: context.now })
for (const day of ['2026-01-01', '2026-02-01'])
  await perform(setHours, { week: '1-5 08:00-12:00', from: day, number: '1/QĐ', office: 'X' }, context)
const codes = (answer: Awaited<ReturnType<typeof perform>>) =>
  answer.ok ? [] : answer.problems.map(({ code }) => code)

test('the history of a thing names who did what to it, the newest first', async () => {
  const answer = await perform(history, { kind: 'unit', id: 'X' }, context)
  assert.ok(answer.ok)
  assert.deepEqual(
    answer.value.entries.map(({ operation, actor }) => [operation, actor]),
    [
      ['calendar.setHours', 'test'],
      ['calendar.setHours', 'test'],
    ],
  )
})

test('a proof waits for a signed head, and then leads from the body to it', async () => {
  const listed = await perform(history, { kind: 'unit', id: 'X' }, context)
  const [entry] = listed.ok ? listed.value.entries : []
  assert.deepEqual(codes(await perform(prove, { entry: entry?.entry }, context)), ['evidence/not-signed-yet'])
  await orderEntries(database)
  await signHeads(database, signer, '2026-01-15T03:00:00.000Z')
  const proved = await perform(prove, { entry: entry?.entry }, context)
  assert.ok(proved.ok, JSON.stringify(proved))
  const { entry: found, head, before, inclusion } = proved.value
  const leaf = leafOf(Buffer.from(before, 'hex'), found.place ?? -1, hash('sha256', found.body, 'buffer'))
  assert.equal(leaf.toString('hex'), found.leaf)
  const path = inclusion.map((each) => Buffer.from(each, 'hex'))
  assert.equal(rootFromInclusion(leaf, found.place ?? -1, head.size, path)?.toString('hex'), head.root)
  assert.deepEqual(codes(await perform(prove, { entry: 'x' }, context)), ['evidence/no-such-entry'])
})

test('an exported log verifies without a database; a kept head and a changed byte are told', async () => {
  const out = join(folder, 'log.ndjson')
  const exported = await perform(exportLog, { out }, context)
  assert.ok(exported.ok, JSON.stringify(exported))
  assert.deepEqual([exported.value.entries, exported.value.heads], [2, 1])
  const now = await perform(heads, {}, context)
  assert.ok(now.ok)
  const [head] = now.value.heads
  // Whoever verifies has the file alone.
  const alone = testContext()
  const kept = `${head?.stream}:${head?.size}:${head?.root}`
  const whole = await perform(verifyLog, { file: out, key: [signer.key], head: [kept] }, alone)
  assert.equal(whole.ok && whole.value.whole, true)
  writeFileSync(out, readFileSync(out, 'utf8').replace('calendar.setHours', 'calendar.setHourz'))
  const broken = await perform(verifyLog, { file: out }, alone)
  assert.ok(broken.ok && !broken.value.whole)
  assert.match(verifyLog.told?.(broken.value, 'en') ?? '', /NOT whole[\s\S]*line 3: wrong-leaf/)
  assert.deepEqual(codes(await perform(verifyLog, { file: join(folder, 'none') }, alone)), [
    'evidence/file-unreadable',
  ])
  assert.deepEqual(codes(await perform(verifyLog, { file: out, head: ['x'] }, alone)), [
    'evidence/head-unreadable',
  ])
})

test('who reads the log in a province sees its entries, those done for its units, and no others', async () => {
  const context = (unit: string) =>
    testContext({
      database,
      territory: async () => ({
        covers: (one, subject) => one === subject || (one === 'province:01' && subject === 'commune:1'),
        endOf: () => null,
        within: (one) => (one === 'province:01' ? [one, 'commune:1'] : [one]),
        above: () => [],
        named: (code) => (code === '01' ? { id: 'province:01', name: 'A' } : null),
      }),
      actor: {
        kind: 'person',
        account: 'reader',
        name: 'Reader',
        session: 's',
        provedAt: '2026-01-15T03:00:00.000Z',
        grants: [
          {
            id: 'g',
            role: 'province',
            organisation: null,
            unit,
            from: '2025-01-01',
            until: null,
            decision: '1',
          },
        ],
      },
    })
  const write = defineOperation({
    name: 'test.place',
    kind: 'command',
    access: 'operator',
    summary: { vi: 'Ghi một nơi', en: 'Notes a place' },
    input: Type.Object({ province: Type.Union([Type.String(), Type.Null()]) }),
    output: Type.Null(),
    run: async () => fine(null),
    touched: (_, { province }) => [{ kind: 'place', id: '1', province }],
  })
  // The database asks its own register which codes the province has.
  await pool.query(`set session_replication_role = replica;
    insert into register_code (id, recorded_at, revision, unit, level, system, value, valid_from)
    values ('c', '2025-01-01', 1, 'province:01', 'province', 'nso', '01', '2025-01-01');
    reset session_replication_role`)
  for (const province of ['01', '02', null]) await perform(write, { province }, testContext({ database }))
  const seen = async (unit: string) => {
    const found = await perform(history, { kind: 'place', id: '1' }, context(unit))
    assert.ok(found.ok)
    return found.value.entries.map(({ stream }) => stream)
  }
  assert.deepEqual(await seen('province:01'), ['01'])
  assert.deepEqual(await seen('province:02'), [])
  assert.deepEqual((await seen('country')).toSorted(), ['01', '02', 'centre'])
  const all = await perform(history, { kind: 'place', id: '1' }, testContext({ database }))
  const other = all.ok ? all.value.entries.find(({ stream }) => stream === '02') : null
  const proved = await perform(prove, { entry: other?.entry ?? '' }, context('province:01'))
  assert.deepEqual(proved.ok || proved.problems.map(({ code }) => code), ['evidence/no-such-entry'])
})

test('a history is narrowed by the log itself: to who did it, and to days on the clock of the country', async () => {
  const someone = testContext({ database, now: '2026-03-01T18:00:00.000Z' })
  await perform(
    setHours,
    { week: '1-5 08:00-12:00', from: '2026-04-01', number: '2/QĐ', office: 'Y' },
    someone,
  )
  const found = async (more: { readonly actor?: string; readonly from?: string; readonly to?: string }) => {
    const answer = await perform(history, { kind: 'unit', id: 'Y', ...more }, context)
    assert.ok(answer.ok, JSON.stringify(answer))
    return answer.value.entries.length
  }
  assert.deepEqual(
    [await found({}), await found({ actor: 'test' }), await found({ actor: 'tes' })],
    [1, 1, 0],
  )
  // 18:00 of the world is 01:00 of the next day there.
  assert.deepEqual(
    [
      await found({ from: '2026-03-02', to: '2026-03-02' }),
      await found({ to: '2026-03-01' }),
      await found({ from: '2026-03-03' }),
    ],
    [1, 0, 0],
  )
})
