/** `transition.check` over a small country in a database: what was entered wrongly is found, with every row. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { perform } from '../../../platform/perform.ts'
import { currentRegister } from '../../register/index.ts'
import { loadRelease } from '../../register/load.ts'
import { endingsOf } from '../plan/endings.ts'
import { holderNumbers, insertEndings, insertTransition } from '../plan/plan-store.ts'
import { day, type Reform, recordsOf } from '../rules/testing/random-reform.ts'
import { check } from './operations.ts'

const transition = '01978a5c-0000-7000-8000-000000000077'
const reform: Reform = {
  provinces: new Map([['p0', 'p0']]),
  districts: new Map([['d0', 'p0']]),
  communes: [
    { id: 'c0', district: 'd0', legs: [{ to: 'n0', people: 100 }] },
    { id: 'c1', district: 'd0', legs: [{ to: 'n1', people: 100 }] },
  ],
  fresh: new Map([
    ['n0', 'p0'],
    ['n1', 'p0'],
  ]),
}
const ids = [1, 2, 3, 4].map((number) => `01978a5c-0000-7000-8000-00000000000${number}`)

test('what is wrong with what was entered is found with every row, and told in both languages', async (t) => {
  const { database } = await testDatabase(t)
  const loaded = await loadRelease(database, [...recordsOf(reform)], { at: '2025-02-01T00:00:00.000Z' })
  assert.ok(loaded.ok, JSON.stringify(loaded))
  const context = testContext({ database, today: '2025-06-20', now: '2025-06-20T03:00:00.000Z' })
  const endings = endingsOf(await currentRegister(context), { day, acts: null, province: null })
  const numbers = await holderNumbers(database, [
    ...endings.organisations,
    { organisation: 'org:p0:people-committee', unit: 'p0', kind: 'people-committee', province: 'p0' },
  ])
  const [at, by] = [context.now, 'test']
  await insertTransition(database, {
    ...{
      transition,
      title: 'Thử',
      acts: ['9/c0'],
      province: null,
      effectiveOn: day,
      closingOn: '2026-01-01',
    },
    ...{ registerRevision: 1, at, by },
  })
  await insertEndings(database, transition, endings.organisations, numbers)
  const [one, other] = ['c0', 'c1'].map((unit) => numbers.get(`org:${unit}:people-committee`))
  await database.transaction().execute(async (within) => {
    for (const [place, [holder, kind, reference, metres]] of (
      [
        [one, 'seal', 'CD-1', 0],
        [other, 'seal', 'CD-1', 0],
        [one, 'record', 'HS-1', 0],
        [one, 'asset', 'TS-1', 900_000_000],
      ] as const
    ).entries())
      await sql`
        with entered as (
          insert into holding (holding, kind, holder, reference, description, count, square_metres, as_of, recorded_at,
            recorded_by)
          values (${ids[place]}, ${kind}, ${holder}, ${reference}, '', 1, ${metres}, '2025-06-01', ${at}, ${by})
          returning holding, holder, as_of)
        insert into holding_spell (holding, holder, valid_from) select holding, holder, as_of from entered`.execute(
        within,
      )
  })
  const answer = await perform(check, { transition }, context)
  assert.ok(answer.ok, JSON.stringify(answer))
  assert.equal(answer.value.holdings, 4)
  assert.deepEqual(
    answer.value.findings.map(({ topic, holdings }) => [topic, holdings]),
    [
      ['in-two-inventories', [ids[0], ids[1]]],
      ['untold', [ids[2]]],
      ['hardly-possible', [ids[3]]],
    ],
  )
  assert.match(answer.value.findings[1]?.words ?? '', /“HS-1”: nobody told whether it is kept/)
  const [first] = answer.value.topics
  assert.deepEqual(first, { topic: 'hardly-possible', weight: 'warning', count: 1 })

  const counted = await perform(
    check,
    { transition, stated: 'seal=2; asset=3', topic: 'total-differs' },
    context,
  )
  assert.ok(counted.ok, JSON.stringify(counted))
  assert.deepEqual(
    counted.value.findings.map(({ words }) => words),
    ['Thử, asset (count): stated 3, entered 1, difference -2.'],
  )

  const alone = await perform(check, { transition, holder: 'org:c1:people-committee' }, context)
  assert.ok(alone.ok)
  assert.deepEqual([alone.value.holdings, alone.value.of], [1, 1])
})

test('a transition nobody made is refused', async (t) => {
  const { database } = await testDatabase(t)
  const answer = await perform(check, { transition }, testContext({ database }))
  assert.deepEqual(answer.ok ? [] : answer.problems.map(({ code }) => code), [
    'transition/unknown-transition',
  ])
})
