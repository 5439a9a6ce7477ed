import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RegisterRecord } from '../../../packages/register/src/model.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { openDatabase } from '../../platform/database/connect.ts'
import { transactionOf } from './commands.ts'
import { currentRegister, epochOf } from './current.ts'
import { loadRelease } from './load.ts'
import { aCountry } from './testing/country.ts'
import { writeFacts } from './write.ts'

const { database, address } = await testDatabase()
assert.ok((await loadRelease(database, aCountry(), { at: '2025-02-01T00:00:00.000Z' })).ok)

const alias = (text: string): RegisterRecord => ({ record: 'name', unit: 'ha', text, use: 'alias' })
const write = (text: string, at: string, on = database) =>
  on.transaction().execute(async (transaction) => {
    const about = { at, why: 'test', actor: 'test' }
    const written = await writeFacts(transaction, about, { add: [alias(text)], supersede: [] })
    assert.ok(written.ok)
  })
const namesOf = async (knownAt?: string) =>
  (await currentRegister({ database }, knownAt))
    .story('ha')
    ?.names.map(({ text }) => text)
    .sort() ?? []

test('without a new revision the same register answers, after one another', async () => {
  const before = await currentRegister({ database })
  assert.equal(await currentRegister({ database }), before)
  await write('Hạ', '2025-03-01T00:00:00.000Z')
  assert.notEqual(await currentRegister({ database }), before)
})

test('what another process commits is seen by the next question, also by many at once', async () => {
  const other = openDatabase({ address })
  await write('Hà Cũ', '2025-03-02T00:00:00.000Z', other.database)
  await other.close()
  const answers = await Promise.all(Array.from({ length: 50 }, () => namesOf()))
  assert.ok(answers.every((names) => names.includes('Hà Cũ')))
})

test('as known at an instant the register is as it was then, and shared between instants that differ in nothing', async () => {
  assert.deepEqual(await namesOf('2025-02-15T00:00:00Z'), [])
  assert.deepEqual(await namesOf('2025-03-01T12:00:00Z'), ['Hạ'])
  const one = await currentRegister({ database }, '2025-03-01T12:00:00Z')
  assert.equal(await currentRegister({ database }, '2025-03-01T18:30:00+07:00'), one)
  const now = await currentRegister({ database })
  assert.equal(await currentRegister({ database }, '2030-01-01T00:00:00Z'), now)
  assert.equal((await currentRegister({ database }, '2000-01-01T00:00:00Z')).release.id, '')
})

test('a transaction sees what it wrote, nobody else does, and nothing is left when it is given up', async () => {
  const before = await currentRegister({ database })
  await assert.rejects(
    database.transaction().execute(async (transaction) => {
      const about = { at: '2025-04-01T00:00:00.000Z', why: 'test', actor: 'test' }
      await writeFacts(transactionOf(transaction), about, { add: [alias('Giữa chừng')], supersede: [] })
      const inside = await currentRegister({ database: transaction })
      assert.ok(inside.story('ha')?.names.some(({ text }) => text === 'Giữa chừng'))
      assert.equal(await currentRegister({ database }), before)
      throw new Error('given up')
    }),
    /given up/,
  )
  assert.equal(await currentRegister({ database }), before)
})

test('system time never runs backwards, whatever the clock of a writer says', async () => {
  await write('Muộn', '1999-01-01T00:00:00.000Z')
  const known = [...(await currentRegister({ database })).records()].flatMap((record) =>
    record.record === 'name' && record.text === 'Muộn' ? [record.recordedAt ?? ''] : [],
  )
  assert.ok((known[0] ?? '') > '2025-03-02T00:00:00', known[0])
})

test('the epoch of an instant is the last at which anything was learnt', () => {
  const all = ['2025-01-01T00:00:00.000Z', '2025-03-01T00:00:00.000Z']
  assert.equal(epochOf(all, '2024-12-31T23:59:59Z'), null)
  assert.equal(epochOf(all, '2025-01-01T07:00:00+07:00'), all[0])
  assert.equal(epochOf(all, '2025-03-01T00:00:00Z'), all[1])
})
