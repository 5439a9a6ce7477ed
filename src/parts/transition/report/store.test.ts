/** The report out of what really stands in the database: what was carried out, and what is only planned. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../../test/support/database.ts'
import { type HoldingLine, noAmounts, noSums } from './model.ts'
import { holdersOf, holdingLines, reportedTransition } from './store.ts'
import { closesAsItOpens, createTables } from './tables.ts'

const { database, pool } = await testDatabase()
const id = (number: number) => `019aa000-0000-7000-8000-${String(number).padStart(12, '0')}`
const transition = id(1)
const sha = 'a'.repeat(64)
const [ended, heir, other, caretaker, archive] = [1, 2, 3, 4, 5]

await pool.query(`
  insert into holder (organisation, unit, kind, province) values
    ('org:commune:1:people-committee', 'commune:1', 'people-committee', '01'),
    ('org:commune:2:people-committee', 'commune:2', 'people-committee', '01'),
    ('org:commune:3:people-committee', 'commune:3', 'people-committee', '01'),
    ('org:province:1:people-committee', 'province:1', 'people-committee', '01'),
    ('org:province:1:department-home-affairs', 'province:1', 'department-home-affairs', '01')`)
await pool.query(
  `insert into transition (transition, title, acts, effective_on, closing_on, register_revision, recorded_at, recorded_by)
   values ($1, 'Thử', '{1/NQ}', '2025-07-01', '2026-07-01', 1, now(), 'a')`,
  [transition],
)
await pool.query(`insert into transition_ending values ($1, $2, 'division', $3)`, [
  transition,
  ended,
  caretaker,
])

const step = (no: number, phase: string) =>
  pool.query(
    `insert into transition_step (transition, no, phase, at, taken_by, plan_hash, result_hash)
     values ($1, $2, $3, '2025-07-01T00:00:00Z', 'a', $4, $5)`,
    [transition, no, phase, no > 2 ? sha : null, no > 3 ? sha : null],
  )
const enter = async (number: number, kind: string, [count, vnd]: readonly [number, number]) => {
  await pool.query(
    `insert into holding (holding, kind, holder, reference, description, count, vnd, shared, as_of, recorded_at, recorded_by)
     values ($1, $2, $3, $4, '', $5, $6, $7, '2025-06-30', now(), 'a')`,
    [id(number), kind, ended, `r-${number}`, count, vnd, kind === 'money'],
  )
  await pool.query(`insert into holding_spell (holding, holder, valid_from) values ($1, $2, '2025-01-01')`, [
    id(number),
    ended,
  ])
}
const plan = (
  number: number,
  disposition: string,
  successor: number | null,
  part = 0,
  money: number | null = null,
) =>
  pool.query(
    `insert into transition_line (transition, holding, part, batch, source, disposition, successor, count, vnd, millimetres,
       files, square_metres, rule, basis, because)
     values ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $9, $9, 'decision', 'b', '{}')`,
    [
      transition,
      id(number),
      part,
      ended,
      disposition,
      successor,
      money === null ? null : part === 1 ? 1 : 0,
      money,
      money === null ? null : 0,
    ],
  )
const close = (number: number, as: string, holder = ended) =>
  pool.query(
    `update holding_spell set valid_to = '2025-07-01', ended_as = $2
     where holding = $1 and valid_to is null and holder = $3`,
    [id(number), as, holder],
  )
const open = (
  number: number,
  holder: number,
  as: string,
  { part = 0, no = 2, money = null as number | null } = {},
) =>
  pool.query(
    `insert into holding_spell (holding, part, no, holder, valid_from, begun_by, begun_as, count, vnd, millimetres, files,
       square_metres)
     values ($1, $2, $3, $4, '2025-07-01', $5, $6, $7, $8, $9, $9, $9)`,
    [
      id(number),
      part,
      no,
      holder,
      transition,
      as,
      money === null ? null : part === 1 ? 1 : 0,
      money,
      money === null ? null : 0,
    ],
  )
const readLines = async (planned: boolean): Promise<ReadonlyMap<string, HoldingLine>> => {
  const all = new Map<string, HoldingLine>()
  for await (const page of holdingLines(database, transition, planned))
    for (const line of page) all.set(line.holding, line)
  return all
}

await enter(11, 'asset', [1, 500])
await enter(12, 'money', [1, 1_000])
await enter(13, 'seal', [1, 0])
await enter(14, 'record', [2, 0])
await enter(15, 'case', [1, 0])
await enter(16, 'asset', [1, 70])
await pool.query(
  `insert into holding_correction (correction, holding, vnd, reason, basis, proposed_at, proposed_by, confirmed_at, confirmed_by)
   values ($1, $2, -20, 'r', 'b', now(), 'a', now(), 'b'), ($3, $2, 999, 'r', 'b', now(), 'a', null, null)`,
  [id(21), id(11), id(22)],
)
await step(1, 'prepare')
await pool.query(
  `insert into holding_exit (holding, manner, decision, appraisal, decided_on, proposed_at, proposed_by, confirmed_at, confirmed_by)
   values ($1, 'sold', '1/QĐ', 'BB1', '2025-06-30', now(), 'a', '2025-06-30T00:00:00Z', 'b')`,
  [id(16)],
)
await close(16, 'exit')
await plan(11, 'transfer', heir)
await plan(12, 'transfer', heir, 1, 600)
await plan(12, 'transfer', other, 2, 400)
await plan(13, 'settle', null)
await plan(14, 'archive', archive)
await plan(15, 'caretaker', caretaker)
await pool.query(`insert into transition_batch values ($1, 1, 'commune:2', '01', 6, $2)`, [transition, sha])
await step(2, 'allocate')

test('the plan reads as it would be carried out, with what left by decision apart', async () => {
  const lines = await readLines(true)
  assert.deepEqual(lines.get(id(11)), {
    ...{ holding: id(11), kind: 'asset', source: ended, opening: [1, 500, 0, 0, 0] },
    corrections: [0, -20, 0, 0, 0],
    parts: [{ fate: 'transfer', holder: heir, amounts: null }],
  })
  assert.deepEqual(lines.get(id(12))?.parts, [
    { fate: 'transfer', holder: heir, amounts: [1, 600, 0, 0, 0] },
    { fate: 'transfer', holder: other, amounts: [0, 400, 0, 0, 0] },
  ])
  assert.deepEqual(
    [13, 14, 15, 16].map((number) => lines.get(id(number))?.parts),
    [
      [{ fate: 'settle', holder: null, amounts: null }],
      [{ fate: 'archive', holder: archive, amounts: null }],
      [{ fate: 'caretaker', holder: caretaker, amounts: null }],
      [{ fate: 'exit', holder: null, amounts: null }],
    ],
  )
})

test('before anything is carried out the result has an orphan for each thing that stands', async () => {
  const tables = createTables(noAmounts)
  for (const line of (await readLines(false)).values()) tables.add(line)
  assert.deepEqual(tables.totals(), { holdings: 6, orphans: 5, doubles: 0, caretaker: 0 })
})

test('what was carried out is what was planned, and conserves everything', async () => {
  const planned = await readLines(true)
  await step(3, 'armed')
  for (const [number, as] of [
    ...[[11, 'transfer'] as const, [12, 'transfer'] as const, [13, 'settle'] as const],
    ...[[14, 'archive'] as const, [15, 'caretaker'] as const],
  ])
    await close(number, as)
  await open(11, heir, 'transfer')
  await open(12, heir, 'transfer', { part: 1, no: 1, money: 600 })
  await open(12, other, 'transfer', { part: 2, no: 1, money: 400 })
  await open(14, archive, 'archive')
  await open(15, caretaker, 'caretaker')
  const lines = await readLines(false)
  assert.deepEqual([...lines], [...planned])
  const tables = createTables(noAmounts)
  for (const line of lines.values()) tables.add(line)
  assert.deepEqual(tables.totals(), { holdings: 6, orphans: 0, doubles: 0, caretaker: 1 })
  assert.ok([...tables.rows()].every(({ residual }) => residual.every((one) => one === 0n)))
  assert.ok(closesAsItOpens(tables.rows(), tables.received()))
  assert.notDeepEqual([...tables.rows()][0]?.opening, noSums)
})

test('what the caretaker passed on is where it is now', async () => {
  await pool.query('update transition_batch set done_at = now()')
  await step(4, 'switched')
  await step(5, 'settling')
  await close(15, 'transfer', caretaker)
  await open(15, other, 'award', { no: 3 })
  assert.deepEqual((await readLines(false)).get(id(15))?.parts, [
    { fate: 'transfer', holder: other, amounts: null },
  ])
})

test('the report names the organisations that it speaks of, and the phase', async () => {
  assert.deepEqual(
    (await holdersOf(database, transition)).map(({ holder }) => holder),
    [ended, heir, other, caretaker, archive],
  )
  assert.equal((await reportedTransition(database, transition))?.phase, 'settling')
  assert.equal(await reportedTransition(database, id(2)), null)
})
