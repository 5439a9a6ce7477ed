/**
 * Another country's decades through the database: every snapshot and conversion is that of the engine built from the
 * records directly, and of a model that only replays what happened. `HAICAP_TEST_TIER=nightly` runs more and larger.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createRegister } from '../../../packages/register/src/create-register.ts'
import type { RegisterRecord } from '../../../packages/register/src/model.ts'
import { toNdjson } from '../../../packages/register/src/ndjson.ts'
import { daysOf, statesOn } from '../../../packages/register/test/naive-model.ts'
import { type History, randomHistory } from '../../../packages/register/test/random-history.ts'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { wordsOf } from '../../kernel/problems.ts'
import type { Database } from '../../platform/database/database.ts'
import { perform } from '../../platform/perform.ts'
import { currentRegister } from './current.ts'
import { importRegister } from './interchange/operations.ts'
import { recordsToExport } from './interchange/write.ts'

const nightly = process.env.HAICAP_TEST_TIER === 'nightly'
const extent = nightly ? { runs: 40, size: 400, count: 2000 } : { runs: 4, size: 40, count: 120 }

const importInto = (database: Database, records: readonly RegisterRecord[]) => {
  const file = { name: 'history.ndjson', bytes: new TextEncoder().encode(toNdjson(records)) }
  return perform(importRegister, { file }, testContext({ database }))
}

/** Runs the property on a database of its own for each history. */
const forHistories = (runs: number, check: (history: History, database: Database) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
      const { database, close } = await testDatabase()
      try {
        await check(randomHistory(seed, extent), database)
      } finally {
        await close()
      }
    }),
    { numRuns: runs, seed: 20_250_701, endOnFailure: true },
  )

test('random histories load, and every snapshot between is the one that a replay gives', async () => {
  await forHistories(extent.runs, async ({ start, startDay, operations, records }, database) => {
    const imported = await importInto(database, records)
    assert.ok(imported.ok, imported.ok ? '' : imported.problems.map((each) => wordsOf(each, 'en')).join('\n'))
    const register = await currentRegister({ database })
    const engine = createRegister(records)
    const days = daysOf(operations)
    const states = statesOn(start, operations, new Set(days))
    for (const day of days) {
      const units = register.unitsOn(day)
      assert.deepEqual(units, engine.unitsOn(day), day)
      assert.equal(units.length, states.get(day)?.size, day)
      for (const { id, code, name } of units) {
        const now = states.get(day)?.get(id)
        assert.deepEqual([code, name], [now?.first, now?.name], `${id} on ${day}`)
      }
    }
    const last = days.at(-1) ?? startDay
    for (const { code, level } of register.unitsOn(startDay).slice(0, 30)) {
      const dates = { from: startDay, to: last, level }
      assert.deepEqual(register.convertCode(code ?? '', dates), engine.convertCode(code ?? '', dates))
    }
    assert.equal(toNdjson(await recordsToExport(database)), toNdjson(records))
  })
})

/** One fault planted in a history, and what the database says to it. */
const faults: readonly {
  readonly what: string
  readonly plant: (records: readonly RegisterRecord[]) => readonly RegisterRecord[]
  readonly says: RegExp
}[] = [
  {
    what: 'a version that overlaps another of its unit',
    plant: (records) => {
      const version = records.find((record) => record.record === 'version' && record.until === null)
      return version?.record === 'version'
        ? [...records, { ...version, from: '1940-06-01', name: 'Twice' }]
        : []
    },
    says: /one-version-of-a-unit-at-a-time|fact-given-twice/,
  },
  {
    what: 'a code of two units of a level at once',
    plant: (records) => {
      const [one, other] = records.filter(
        (record) =>
          record.record === 'code' &&
          record.until === null &&
          record.system === 'first' &&
          record.unit.startsWith('commune'),
      )
      if (one?.record !== 'code' || other?.record !== 'code') return []
      return records.map((record) => (record === other ? { ...other, value: one.value } : record))
    },
    says: /one-meaning-of-a-code-at-a-time/,
  },
  {
    what: 'an end without its change',
    plant: (records) => {
      const ended = records.find((record) => record.record === 'line' && record.scope === 'whole')
      return records.filter((record) => record !== ended)
    },
    says: /end-has-a-change/,
  },
  {
    what: 'a unit that outlives its parent',
    plant: (records) =>
      records.map((record) =>
        record.record === 'version' &&
        record.until !== null &&
        record.unit.startsWith('commune') &&
        record.from < record.until
          ? { ...record, until: null }
          : record,
      ),
    says: /./,
  },
]

for (const { what, plant, says } of faults)
  test(`a random history with ${what} is refused whole`, async () => {
    await forHistories(1, async ({ records }, database) => {
      const imported = await importInto(database, plant(records))
      assert.equal(imported.ok, false)
      assert.match(imported.ok ? '' : imported.problems.map(({ code }) => code).join(' '), says)
      assert.deepEqual(await recordsToExport(database), [])
    })
  })
