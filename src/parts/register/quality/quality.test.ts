import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RegisterRecord } from '../../../../packages/register/src/model.ts'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { perform } from '../../../platform/perform.ts'
import { loadRelease } from '../load.ts'
import { aChange, aCountry, aUnit, firstDay, source } from '../testing/country.ts'
import { quality } from './operation.ts'

const day = '2023-05-01'
const measured: RegisterRecord = {
  record: 'measure',
  unit: 'ha',
  quantity: 'area',
  value: 10,
  asOf: firstDay,
  method: 'measured',
  source,
}
const records: readonly RegisterRecord[] = [
  ...aCountry(),
  measured,
  { record: 'name', unit: 'ha', text: 'Hạ', use: 'spelling', source },
  ...aUnit('mo', 'Mờ', { parent: 'B', code: null, until: day }),
  ...aChange('lost', 'observed', [['mo', null, 'unknown', 'unknown']], { on: day }),
]
const { database } = await testDatabase()
const loaded = await loadRelease(database, records, { at: '2025-02-01T00:00:00.000Z' })
assert.ok(loaded.ok, JSON.stringify(loaded))
const ask = async (input: object) => {
  const answer = await perform(quality, input, testContext({ database, today: '2025-05-01' }))
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value
}

test('contradictions, gaps and open questions of a day are counted and told by unit', async () => {
  const answer = await ask({})
  const count = Object.fromEntries(answer.topics.map((topic) => [topic.topic, topic.count]))
  assert.deepEqual(
    { ...count, 'population-missing': 0, 'seat-missing': 0, 'point-missing': 0, 'area-missing': 0 },
    {
      'lineage-unknown': 1,
      'area-disagrees': 1,
      'spelled-otherwise': 1,
      noted: 1,
      'population-missing': 0,
      'seat-missing': 0,
      'point-missing': 0,
      'area-missing': 0,
    },
  )
  const [row] = (await ask({ topic: 'area-disagrees' })).rows
  assert.match(row?.words ?? '', /Xã Hà: printed area 12.5 km², measured 10 km² \(25 % apart\)/)
})

test('findings narrow to a province, a weight and a number of rows', async () => {
  const inA = await ask({ within: '01', limit: 1 })
  assert.ok(inA.rows.every(({ unit }) => unit !== 'ha'))
  assert.equal(inA.remarks[0]?.code, 'more')
  assert.ok((await ask({ weight: 'warning' })).topics.every(({ weight }) => weight === 'warning'))
})

test('what is missing depends on the day', async () => {
  const missing = async (validAt: string) =>
    (await ask({ validAt, topic: 'code-missing' })).topics.map(({ count }) => count)
  assert.deepEqual(await missing('2022-01-01'), [1])
  assert.deepEqual(await missing('2024-01-01'), [])
})
