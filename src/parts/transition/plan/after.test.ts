/** After the day, and before it on copies: settling, correcting, closing, taking back, rehearsing. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../../test/support/database.ts'
import type { Result } from '../../../kernel/result.ts'
import { close, proposeReversal, reverse, settle } from './after.ts'
import { rehearse } from './rehearse.ts'
import { resultHashOf, runSwitch } from './switch-run.ts'
import { allocateAll, day, generate, now, ready, transition } from './testing/generated.ts'

const codes = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code))
const acting = { now: '2025-07-10T02:00:00.000Z', today: '2025-07-10', by: 'an' }
const size = 100

const open = async (t: Parameters<typeof testDatabase>[0], switches = true) => {
  const { database, pool } = await testDatabase(t)
  await generate(pool, { size, ended: 6 })
  if (switches) {
    await ready(database)
    const done = await runSwitch(database, transition, { day, today: day, now: () => now, by: 'test' })
    assert.ok(done.ok)
  }
  const count = async (from: string) =>
    Number((await pool.query(`select count(*) from ${from}`)).rows[0].count)
  const decide = async (
    which: string,
    units: readonly string[],
    millionths: readonly number[],
    what = 'placement',
  ) => {
    const { rows } = await pool.query(
      `insert into transition_decision select gen_random_uuid(), $1, (select holding from holding where ${which} limit 1), $4,
         array(select holder from holder join unnest($2::text[]) with ordinality as its (unit, place) using (unit)
           order by place), $3, 'QD 1', '2025-07-02', 'a', '2025-07-03', 'b' returning decision, holding`,
      [transition, units, millionths, what],
    )
    return rows[0] as { readonly decision: string; readonly holding: string }
  }
  return { database, pool, count, decide }
}

test('a decision after the day gives what the caretaker holds to its successor, and the switch stays told', async (t) => {
  const { database, pool, count, decide } = await open(t)
  const { holding } = await decide(`kind = 'post'`, ['commune:h000001'], [1_000_000])
  const settled = await database.transaction().execute((within) => settle(within, transition, acting))
  assert.ok(settled.ok)
  assert.deepEqual([settled.value.carriedOut.length, settled.value.caretaker], [1, size / 10 - 1])
  const { rows } = await pool.query(
    `select unit, valid_from, valid_to, begun_as, ended_as from holding_spell join holder using (holder)
     where holding = $1 order by no`,
    [holding],
  )
  assert.deepEqual(rows.slice(1), [
    {
      unit: 'province:p1',
      valid_from: '2025-07-01',
      valid_to: '2025-07-10',
      begun_as: 'caretaker',
      ended_as: 'transfer',
    },
    {
      unit: 'commune:h000001',
      valid_from: '2025-07-10',
      valid_to: null,
      begun_as: 'settlement',
      ended_as: null,
    },
  ])
  assert.equal(await count(`transition_step where phase = 'settling'`), 1)
  const again = await database.transaction().execute((within) => settle(within, transition, acting))
  assert.deepEqual(again.ok && again.value.carriedOut, [])
})

test('a line that was wrong is corrected by a decision, in parts that add up to the whole', async (t) => {
  const { database, pool, decide } = await open(t)
  const { holding, decision } = await decide(
    `kind = 'case'`,
    ['commune:h000000', 'commune:h000001'],
    [400_000, 600_000],
    'override',
  )
  const settled = await database
    .transaction()
    .execute((within) => settle(within, transition, { ...acting, decision }))
  assert.ok(settled.ok)
  const { rows } = await pool.query(
    `select part, count, begun_as from holding_spell where holding = $1 and valid_to is null order by part`,
    [holding],
  )
  assert.equal(
    rows.reduce((sum, each) => sum + each.count, 0),
    1,
  )
  assert.deepEqual(
    rows.map((each) => each.begun_as),
    ['correction', 'correction'],
  )
})

test('nothing is closed while the caretaker holds something; then it is', async (t) => {
  const { database, pool, decide } = await open(t)
  const shut = () => database.transaction().execute((within) => close(within, transition, acting))
  assert.deepEqual(codes(await shut()), ['transition-plan/caretaker-holds'])
  const { rows } = await pool.query(`select holding from holding where kind = 'post'`)
  for (const { holding } of rows) await decide(`holding = '${holding}'`, ['commune:h000000'], [1_000_000])
  await database.transaction().execute((within) => settle(within, transition, acting))
  assert.deepEqual(codes(await shut()), [])
})

test('a whole switch is taken back by two persons: everything is where it was, and both are told', async (t) => {
  const { database, count, decide } = await open(t)
  await decide(`kind = 'post'`, ['commune:h000001'], [1_000_000])
  await database.transaction().execute((within) => settle(within, transition, acting))
  const take = (by: string) =>
    database.transaction().execute((within) => reverse(within, transition, { ...acting, by }))
  assert.deepEqual(codes(await take('binh')), ['transition-plan/no-reversal'])
  const proposed = await database
    .transaction()
    .execute((within) =>
      proposeReversal(within, transition, { ...acting, basis: 'QD 9', reason: 'annulled' }),
    )
  assert.ok(proposed.ok)
  assert.deepEqual(codes(await take('AN')), ['transition-plan/same-person'])
  assert.deepEqual(codes(await take('binh')), [])
  assert.equal(
    await count(`holding_spell where valid_to is null and begun_by is not null and begun_as <> 'reversal'`),
    0,
  )
  assert.equal(
    await count(`holding join holding_spell using (holding) where valid_to is null and part = 0
      and holding.holder = holding_spell.holder`),
    size,
  )
  assert.ok((await count(`holding_spell where ended_as = 'reversal'`)) > 0)
  assert.deepEqual(codes(await take('binh')), ['transition-plan/other-phase'])
})

test('after the closing day nothing is taken back', async (t) => {
  const { database } = await open(t)
  const proposed = await database
    .transaction()
    .execute((within) =>
      proposeReversal(within, transition, { ...acting, today: '2026-08-01', basis: 'b', reason: 'r' }),
    )
  assert.deepEqual(codes(proposed), ['transition-plan/too-late'])
})

test('a rehearsal is the real switch on copies: it leaves its figures and nothing else, and foretells the result', async (t) => {
  const { database, count, pool } = await open(t, false)
  await allocateAll(database)
  const spells = await count('holding_spell')
  const rehearsal = await rehearse(database, transition, { day: '2025-06-25', now: () => now, by: 'test' })
  assert.deepEqual(
    [rehearsal.failed, rehearsal.orphans, rehearsal.doubles, rehearsal.caretaker, rehearsal.holdings],
    [null, 0, 0, size / 10, size],
  )
  assert.equal(await count('holding_spell'), spells)
  assert.equal(await count(`pg_namespace where nspname like 'rehearsal%'`), 0)
  assert.equal(await count('evidence_entry'), 0)
  const { armForTests } = await import('./testing/generated.ts')
  await armForTests(database)
  const done = await runSwitch(database, transition, { day, today: day, now: () => now, by: 'test' })
  assert.ok(done.ok)
  assert.equal(done.value.resultHash, rehearsal.resultHash)
  assert.equal(done.value.resultHash, await resultHashOf(database, transition, day))
  assert.equal(
    (await pool.query('select phase from transition_step order by no')).rows
      .map(({ phase }) => phase)
      .join(' '),
    'prepare allocate rehearse armed switched',
  )
})
