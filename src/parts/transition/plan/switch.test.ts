/** From holdings to successors: computed, armed, switched, and what happens when somebody interferes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../../test/support/database.ts'
import type { Result } from '../../../kernel/result.ts'
import { armPlan, disarmPlan } from './arm.ts'
import { resultHashOf, runSwitch, type Switching } from './switch-run.ts'
import {
  addHoldings,
  allocateAll,
  day,
  facts,
  generate,
  now,
  ready,
  transition,
} from './testing/generated.ts'

const options: Switching = { day, today: day, now: () => now, by: 'test' }
const codes = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code))
const size = 400
const ended = 12

const open = async (t: Parameters<typeof testDatabase>[0]) => {
  const { database, pool } = await testDatabase(t)
  await generate(pool, { size, ended })
  const count = async (from: string) =>
    Number((await pool.query(`select count(*) from ${from}`)).rows[0].count)
  const arm = (more: object = {}) =>
    database
      .transaction()
      .execute((within) => armPlan(within, transition, { facts, now, by: 'test', ...more }))
  return {
    database,
    pool,
    count,
    arm,
    run: (more: Partial<Switching> = {}) => runSwitch(database, transition, { ...options, ...more }),
  }
}

test('everything that ended organisations held has one successor afterwards, and the result is the plan', async (t) => {
  const { database, count, run } = await open(t)
  await ready(database)
  const done = await run()
  assert.ok(done.ok)
  assert.equal(done.value.resultHash, await resultHashOf(database, transition, day))
  assert.equal(await count(`holding_spell join transition_ending using (holder) where valid_to is null`), 0)
  assert.equal(
    await count(`holding where not exists (select from holding_spell as its where its.holding = holding.holding
      and (valid_to is null or ended_as = 'settle'))`),
    0,
  )
  assert.equal(
    await count(`(select holding.holding from holding join holding_spell using (holding)
      where valid_to is null and part > 0 group by holding.holding having sum(holding_spell.vnd) <> max(holding.vnd)) as its`),
    0,
  )
  assert.equal(await count(`holding_spell where begun_as = 'caretaker' and valid_to is null`), size / 10)
})

test('computed anew, a plan has the same roots', async (t) => {
  const { database, pool } = await open(t)
  const roots = async () =>
    (await pool.query('select batch, unit, root from transition_batch order by batch')).rows
  await allocateAll(database)
  const before = await roots()
  await allocateAll(database)
  assert.deepEqual(await roots(), before)
  assert.ok(before.length > 3)
})

test('two operators at once, and a third afterwards, end with the same answer and nothing twice', async (t) => {
  const { database, count, run } = await open(t)
  await ready(database)
  const [one, other] = await Promise.all([run(), run({ connections: 1 })])
  assert.ok(one.ok && other.ok)
  assert.equal(one.value.resultHash, other.value.resultHash)
  assert.equal(one.value.lines + other.value.lines, await count('transition_line'))
  const third = await run()
  assert.ok(third.ok)
  assert.deepEqual([third.value.resultHash, third.value.lines], [one.value.resultHash, 0])
  assert.equal(await count(`transition_step where phase = 'switched'`), 1)
})

test('stopped after any batch and begun again, it comes to the same hash', async (t) => {
  const { database, run } = await open(t)
  await ready(database)
  for (let stops = 1; ; stops++) {
    const stopping = new AbortController()
    const onProgress = () => stopping.abort(new Error('stopped'))
    try {
      const done = await run({ signal: stopping.signal, onProgress, connections: 1 })
      assert.ok(done.ok && stops > 3)
      assert.equal(done.value.resultHash, await resultHashOf(database, transition, day))
      break
    } catch (error) {
      assert.equal(error instanceof Error && error.message, 'stopped')
    }
  }
})

test('nothing is switched before its day, whatever became of the clock', async (t) => {
  const { database, count, run } = await open(t)
  await ready(database)
  assert.deepEqual(codes(await run({ today: '2025-06-30' })), ['transition-plan/before-its-day'])
  assert.equal(await count('transition_batch where done_at is not null'), 0)
  assert.deepEqual(codes(await run()), [])
  assert.deepEqual(codes(await run({ today: '2025-06-01' })), [], 'what is finished stays finished')
})

test('a plan that was never armed is not switched', async (t) => {
  const { database, run } = await open(t)
  assert.deepEqual(codes(await run()), ['transition-plan/not-armed'])
  await allocateAll(database)
  assert.deepEqual(codes(await run()), ['transition-plan/not-armed'])
})

test('arming refuses what came after the plan, a register that says otherwise, and another plan than was seen', async (t) => {
  const { database, pool, arm } = await open(t)
  assert.deepEqual(codes(await arm()), ['transition-plan/other-phase'])
  await allocateAll(database)
  const changed = { organisations: 1, units: { 'commune:e0': { event: 'division' } } }
  const refusal = await arm({ facts: changed })
  assert.deepEqual(codes(refusal), ['transition-plan/facts-changed'])
  assert.match(String(!refusal.ok && refusal.problems[0]?.details.difference), /merger.* → .*division/)
  assert.deepEqual(codes(await arm({ seen: 'a'.repeat(64) })), ['transition-plan/other-plan'])
  await addHoldings(pool, { from: size, size: 1, ended })
  assert.deepEqual(codes(await arm()), ['transition-plan/without-line'])
  await allocateAll(database)
  assert.deepEqual(codes(await arm()), [])
})

test('arming refuses a plan that a decision has overtaken, which then is in the next one', async (t) => {
  const { database, pool, count, arm, run } = await open(t)
  await allocateAll(database)
  const post = (await pool.query(`select holding from holding where kind = 'post' limit 1`)).rows[0].holding
  await pool.query(
    `insert into transition_decision values (gen_random_uuid(), $1, $2, 'placement',
      array[(select holder from holder where unit = 'commune:h000001')], '{1000000}', 'b', $3, 'a',
      $3::timestamptz + interval '1 hour', 'b')`,
    [transition, post, now],
  )
  assert.deepEqual(codes(await arm()), ['transition-plan/plan-is-stale'])
  const later = '2025-06-21T02:00:00.000Z'
  await database.transaction().execute(async (within) => {
    const { runAllocation } = await import('./allocate-run.ts')
    const { allocateForTests, worldForTests } = await import('./testing/generated.ts')
    await runAllocation(within, transition, {
      ...{ world: worldForTests, allocate: allocateForTests, units: [], provinceCodeOf: () => '01' },
      ...{ facts, now: later, by: 'test' },
    })
  })
  assert.deepEqual(codes(await arm()), [])
  assert.ok((await run()).ok)
  assert.equal(await count(`holding_spell where begun_as = 'caretaker' and valid_to is null`), size / 10 - 1)
})

test('a plan is disarmed while nothing was switched, never afterwards', async (t) => {
  const { database, run } = await open(t)
  await ready(database)
  const disarm = () =>
    database
      .transaction()
      .execute((within) => disarmPlan(within, transition, { now, by: 'test', reason: 'r' }))
  assert.deepEqual(codes(await disarm()), [])
  await ready(database)
  const stopping = new AbortController()
  await run({
    signal: stopping.signal,
    onProgress: () => stopping.abort(new Error('x')),
    connections: 1,
  }).catch(() => {})
  assert.deepEqual(codes(await disarm()), ['transition-plan/switch-has-begun'])
})

test('what was taken out of a batch by force stops that batch whole, names the holding, and loses nothing', async (t) => {
  const { database, pool, count, run } = await open(t)
  await ready(database)
  const { rows } = await pool.query(
    `select holding from transition_line where disposition = 'transfer' and part = 0 order by holding limit 1`,
  )
  const client = await pool.connect()
  await client.query('set session_replication_role = replica')
  await client.query(
    `update holding_spell set holder = (select min(holder) from holder where unit like 'province%') where holding = $1`,
    [rows[0].holding],
  )
  await client.query('reset session_replication_role')
  client.release()
  const refusal = await run()
  assert.deepEqual(codes(refusal), ['transition-plan/not-as-planned'])
  assert.deepEqual(!refusal.ok && refusal.problems[0]?.details.holdings, [rows[0].holding])
  const undone = await count('transition_batch where done_at is null')
  assert.ok(undone >= 1)
  assert.equal(
    await count(`transition_line as line join transition_batch using (transition, batch)
      where done_at is null and exists (select from holding_spell as its where its.holding = line.holding and begun_by is not null)`),
    0,
  )
})
