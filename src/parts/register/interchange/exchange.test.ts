import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toNdjson } from '../../../../packages/register/src/ndjson.ts'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { wordsOf } from '../../../kernel/problems.ts'
import type { Result } from '../../../kernel/result.ts'
import { perform } from '../../../platform/perform.ts'
import { loadRelease } from '../load.ts'
import { aCountry, words } from '../testing/country.ts'
import { exportRegister, importRegister } from './operations.ts'

const at = '2025-02-01T00:00:00.000Z'
const fileOf = (text: string | Uint8Array) => ({
  name: 'register.ndjson',
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
})
const told = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code))
const said = (result: Result<unknown>) =>
  result.ok ? [] : result.problems.map((problem) => wordsOf(problem, 'en'))

type Db = Awaited<ReturnType<typeof testDatabase>>['database']
const exported = async (database: Db): Promise<string> => {
  const answer = await perform(exportRegister, {}, testContext({ database }))
  assert.ok(answer.ok, JSON.stringify(answer))
  return toNdjson(answer.value.records)
}

test('export and import are exact inverses, history included', async (t) => {
  const one = await testDatabase(t)
  const other = await testDatabase(t)
  await loadRelease(one.database, aCountry(), { at })
  const corrected = aCountry().map((record) =>
    record.record === 'version' && record.unit === 'ha'
      ? { ...record, name: 'Xã Hà Mới', short: 'Hà Mới' }
      : record,
  )
  const second = corrected.map((record) =>
    record.record === 'release' ? { ...record, id: 'thử-2', recordedAt: '2025-03-01T00:00:00.000Z' } : record,
  )
  assert.ok((await loadRelease(one.database, second, { at: '2025-03-02T00:00:00.000Z' })).ok)
  const first = await exported(one.database)
  assert.match(first, /"supersededAt":"2025-03-01T00:00:00Z"/)
  const imported = await perform(
    importRegister,
    { file: fileOf(first) },
    testContext({ database: other.database }),
  )
  assert.deepEqual(said(imported), [])
  assert.equal(await exported(other.database), first)
})

test('importing the same file again changes nothing, and a file may add to what is there', async (t) => {
  const { database } = await testDatabase(t)
  await loadRelease(database, aCountry(), { at })
  const before = await exported(database)
  const again = await perform(importRegister, { file: fileOf(before) }, testContext({ database }))
  assert.ok(again.ok)
  assert.deepEqual([again.value.added, again.value.superseded], [0, 0])
  const more = `${before}{"record":"name","unit":"ha","text":"Hạ","use":"alias"}\n`
  const added = await perform(importRegister, { file: fileOf(more) }, testContext({ database }))
  assert.ok(added.ok)
  assert.deepEqual([added.value.added, added.value.superseded], [1, 0])
})

test('every problem of a file is named with its line and nothing is written', async (t) => {
  const { database } = await testDatabase(t)
  const lines = [
    ...words().map((record) => JSON.stringify(record)),
    '{"record":"unit","id":"x"',
    '{"record":"unti","id":"x","level":"commune"}',
    '{"record":"unit","id":"x","level":"commune","colour":"red"}',
    '{"record":"code","unit":"x","from":"2025-02-30","until":null,"system":"own","value":"1"}',
    '{"record":"code","unit":"x","from":"2025-02-01","until":"2024-01-01","system":"own","value":"1"}',
  ]
  const start = words().length
  const answer = await perform(importRegister, { file: fileOf(lines.join('\n')) }, testContext({ database }))
  assert.deepEqual(told(answer), [
    'register/not-json',
    'register/unknown-record',
    'register/unknown-field',
    'register/wrong-field',
    'register/ends-before-it-begins',
  ])
  assert.ok(
    said(answer).every((text, index) => text.startsWith(`Line ${start + index + 1}`)),
    said(answer).join('\n'),
  )
  assert.deepEqual(told(await perform(exportRegister, {}, testContext({ database }))), [
    'register/nothing-loaded',
  ])
})

test('what does not hold between records is named too', async (t) => {
  const { database } = await testDatabase(t)
  const text = [
    '{"record":"unit","id":"x","level":"commune"}',
    '{"record":"unit","id":"x","level":"commune"}',
  ].join('\n')
  assert.deepEqual(told(await perform(importRegister, { file: fileOf(text) }, testContext({ database }))), [
    'register/no-release',
    'register/fact-given-twice',
    'register/refers-to-nothing',
    'register/refers-to-nothing',
  ])
})

test('what the database forbids comes back as problems, and the register stays empty', async (t) => {
  const { database } = await testDatabase(t)
  const broken = aCountry().filter(({ record }) => record !== 'line')
  const answer = await perform(importRegister, { file: fileOf(toNdjson(broken)) }, testContext({ database }))
  assert.deepEqual(told(answer), [
    'register/end-has-a-change',
    'register/end-has-a-change',
    'register/end-has-a-change',
  ])
  assert.match(said(answer).join(' '), /Xã An \(an\) ends on 2024-07-01 and no change says so/)
})

test('a file of another country, an empty one, another encoding are refused kindly', async (t) => {
  const { database } = await testDatabase(t)
  await loadRelease(database, aCountry(), { at })
  const ask = (text: string | Uint8Array) =>
    perform(importRegister, { file: fileOf(text) }, testContext({ database }))
  const other = words().map((record) => (record.record === 'release' ? { ...record, country: 'YY' } : record))
  assert.deepEqual(told(await ask(toNdjson(other))), ['register/other-country'])
  assert.deepEqual(told(await ask('')), ['register/empty-file'])
  const latin = new Uint8Array([...new TextEncoder().encode('{"record":"unit","id":"'), 0xe9, 0x22, 0x7d])
  assert.match(said(await ask(latin)).join(' '), /not UTF-8 text \(byte 24\)/)
})
