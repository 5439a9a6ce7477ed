/** What the database itself forbids, each on a planted fault. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/support/database.ts'

const { pool } = await testDatabase()
const id = (number: number) => `019aa000-0000-7000-8000-${String(number).padStart(12, '0')}`
const sha = 'a'.repeat(64)
const caretaker = 3
let made = 100
const fresh = () => id(++made)

await pool.query(`
  insert into holder (organisation, unit, kind, province) values
    ('org:commune:1:committee', 'commune:1', 'committee', '01'),
    ('org:commune:2:committee', 'commune:2', 'committee', '01'),
    ('org:province:1:committee', 'province:1', 'committee', '01')`)

const step = (transition: string, no: number, phase: string) =>
  pool.query(
    `insert into transition_step (transition, no, phase, at, taken_by, plan_hash, result_hash)
     values ($1, $2, $3, now(), 'a', $4, $4)`,
    [
      transition,
      no,
      phase,
      ['armed', 'switched', 'settling', 'closed', 'reversed'].includes(phase) ? sha : null,
    ],
  )

/** A transition in a phase that ends an organisation of its own, which holds one thing, and the line of it. */
const transitionIn = async (...phases: readonly string[]) => {
  const [transition, holding] = [fresh(), fresh()]
  const holder = (
    await pool.query<{ holder: number }>(
      `insert into holder (organisation, unit, kind, province)
       values ('org:' || $1 || ':committee', $1, 'committee', '01') returning holder`,
      [transition],
    )
  ).rows[0]?.holder
  await pool.query(
    `insert into transition (transition, title, acts, effective_on, closing_on, register_revision, recorded_at, recorded_by)
     values ($1, 't', '{1}', '2025-07-01', '2025-12-31', 1, now(), 'a')`,
    [transition],
  )
  await pool.query(`insert into transition_ending values ($1, $2, 'merger', $3)`, [
    transition,
    holder,
    caretaker,
  ])
  await enter(holding, holder ?? 0)
  await step(transition, 1, 'prepare')
  await pool.query(
    `insert into transition_line (transition, holding, batch, source, disposition, successor, rule, basis, because)
     values ($1, $2, 1, $3, 'transfer', 2, 'place', 'b', '{}')`,
    [transition, holding, holder],
  )
  await pool.query(`insert into transition_batch values ($1, 1, 'commune:2', '01', 1, $2)`, [transition, sha])
  for (const [at, phase] of phases.entries()) await step(transition, at + 2, phase)
  return { transition, holding, holder: holder ?? 0 }
}

const enter = async (holding: string, holder: number) => {
  await pool.query(
    `insert into holding (holding, kind, holder, reference, description, count, as_of, recorded_at, recorded_by)
     values ($1, 'asset', $2, 'r-' || $3, 'd', 1, '2025-06-30', now(), 'a')`,
    [holding, holder, holding],
  )
  await pool.query(`insert into holding_spell (holding, holder, valid_from) values ($1, $2, '2025-01-01')`, [
    holding,
    holder,
  ])
}
const close = (holding: string, as = 'transfer') =>
  pool.query(
    `update holding_spell set valid_to = '2025-07-01', ended_as = $2 where holding = $1 and valid_to is null`,
    [holding, as],
  )

const forbids = async (constraint: string, statement: Promise<unknown>) =>
  assert.rejects(statement, (error: { readonly constraint?: string }) => {
    assert.equal(error.constraint, constraint)
    return true
  })

test('nothing has two holders at once', async () => {
  const { holding, transition } = await transitionIn()
  await forbids(
    'holding_has_one_live_holder',
    pool.query(
      `insert into holding_spell (holding, no, holder, valid_from, begun_by, begun_as)
       values ($1, 2, 2, '2025-07-01', $2, 'transfer')`,
      [holding, transition],
    ),
  )
})

test('a spell begins no day before the last one ended, and never without it', async () => {
  const { holding, transition } = await transitionIn()
  await close(holding)
  const next = (no: number, from: string) =>
    pool.query(
      `insert into holding_spell (holding, no, holder, valid_from, begun_by, begun_as)
       values ($1, $2, 2, $3, $4, 'transfer')`,
      [holding, no, from, transition],
    )
  await forbids('spells_follow_each_other', next(2, '2025-06-30'))
  await forbids('spells_follow_each_other', next(3, '2025-07-01'))
  await next(2, '2025-07-01')
})

test('what is held in parts is not held as a whole', async () => {
  const { holding, transition } = await transitionIn()
  const piece = () =>
    pool.query(
      `insert into holding_spell values ($1, 1, 1, 2, '2025-07-01', null, null, $2, 'transfer', 1, 0, 0, 0, 0)`,
      [holding, transition],
    )
  await forbids('whole_or_parts', piece())
  await close(holding)
  await piece()
  await forbids(
    'whole_or_parts',
    pool.query(
      `insert into holding_spell (holding, no, holder, valid_from, begun_by, begun_as)
       values ($1, 2, 1, '2025-07-01', $2, 'reversal')`,
      [holding, transition],
    ),
  )
})

test('a spell is of a holding, begins somehow, and a part says how much it is', async () => {
  const { holding, transition } = await transitionIn()
  await forbids(
    'spell_of_a_holding',
    pool.query(`insert into holding_spell (holding, holder, valid_from) values ($1, 2, '2025-01-01')`, [
      fresh(),
    ]),
  )
  await close(holding)
  await forbids(
    'spell_begins_somehow',
    pool.query(
      `insert into holding_spell (holding, no, holder, valid_from, begun_by) values ($1, 2, 2, '2025-07-01', $2)`,
      [holding, transition],
    ),
  )
  await forbids(
    'only_the_first_begins_by_itself',
    pool.query(
      `insert into holding_spell (holding, no, holder, valid_from) values ($1, 2, 2, '2025-07-01')`,
      [holding],
    ),
  )
  await forbids(
    'parts_say_how_much',
    pool.query(
      `insert into holding_spell (holding, part, holder, valid_from, begun_by, begun_as, count)
       values ($1, 1, 2, '2025-07-01', $2, 'transfer', 1)`,
      [holding, transition],
    ),
  )
})

test('a spell that ended stays as it is, and nobody deletes one', async () => {
  const { holding } = await transitionIn()
  await forbids(
    'a_spell_only_ends',
    pool.query('update holding_spell set holder = 2 where holding = $1', [holding]),
  )
  await close(holding)
  await forbids(
    'a_spell_only_ends',
    pool.query(`update holding_spell set valid_to = '2025-08-01' where holding = $1`, [holding]),
  )
  for (const table of ['holding_spell', 'holding', 'transition_decision', 'transition_amendment'])
    await forbids('facts_are_never_deleted', pool.query(`delete from ${table}`))
})

test('a proposal that nobody confirmed gives way to a new one, a confirmed one never does', async () => {
  const [waits, stands] = [await transitionIn(), await transitionIn()]
  const propose = (holding: string, confirmed: boolean) =>
    pool.query(
      `insert into holding_exit (holding, manner, decision, appraisal, decided_on, proposed_at, proposed_by, confirmed_at,
         confirmed_by)
       values ($1, 'sold', '1', '2', '2025-06-01', now(), 'a', $2, $3)`,
      [holding, confirmed ? '2025-06-02' : null, confirmed ? 'b' : null],
    )
  const withdraw = (holding: string) => pool.query('delete from holding_exit where holding = $1', [holding])
  await propose(waits.holding, false)
  assert.equal((await withdraw(waits.holding)).rowCount, 1)
  await propose(stands.holding, true)
  await forbids('facts_are_never_deleted', withdraw(stands.holding))
})

test('an exit wants a decision that a second person confirmed', async () => {
  const { holding } = await transitionIn()
  await forbids('exit_is_decided', close(holding, 'exit'))
  await pool.query(
    `insert into holding_exit (holding, manner, decision, appraisal, decided_on, proposed_at, proposed_by)
     values ($1, 'sold', '1', '2', '2025-06-01', now(), 'An')`,
    [holding],
  )
  await forbids('exit_is_decided', close(holding, 'exit'))
  const confirm = (by: string) =>
    pool.query('update holding_exit set confirmed_at = now(), confirmed_by = $2 where holding = $1', [
      holding,
      by,
    ])
  await forbids('a_second_person_confirms', confirm(' AN'))
  await confirm('Binh')
  await forbids('confirmed_once', confirm('Chi'))
  await close(holding, 'exit')
})

test('steps come in their order, each after the last', async () => {
  const { transition } = await transitionIn()
  await forbids('steps_in_order', step(transition, 2, 'armed'))
  await forbids('steps_in_order', step(transition, 3, 'allocate'))
  await step(transition, 2, 'allocate')
  await step(transition, 3, 'armed')
  await forbids('steps_in_order', step(transition, 4, 'closed'))
  await forbids('all_batches_done', step(transition, 4, 'switched'))
})

test('a plan that is armed is frozen, and is thawed only while nothing was switched', async () => {
  const { transition, holding } = await transitionIn('allocate', 'armed')
  const drop = () => pool.query('delete from transition_line where transition = $1', [transition])
  await forbids('plan_is_frozen', drop())
  await forbids(
    'plan_is_frozen',
    pool.query(
      `insert into transition_line (transition, holding, batch, source, disposition, successor, rule, basis, because)
       values ($1, $2, 1, 1, 'transfer', 2, 'place', 'b', '{}')`,
      [transition, fresh()],
    ),
  )
  await forbids(
    'facts_are_never_deleted',
    pool.query('update transition_line set successor = 3 where transition = $1', [transition]),
  )
  const done = () =>
    pool.query('update transition_batch set done_at = now() where transition = $1', [transition])
  await close(holding)
  await done()
  await forbids('batch_done_once', done())
  await forbids('switch_has_begun', step(transition, 4, 'allocate'))
})

test('a batch is done only while the plan is armed', async () => {
  const { transition } = await transitionIn('allocate')
  await forbids(
    'batch_done_once',
    pool.query('update transition_batch set done_at = now() where transition = $1', [transition]),
  )
})

test('while a plan is frozen nothing comes to an ended organisation, leaves it, or is counted anew', async () => {
  const { transition, holding, holder } = await transitionIn('allocate', 'armed')
  await forbids('plan_is_frozen', enter(fresh(), holder))
  await forbids(
    'plan_is_frozen',
    pool.query(
      `insert into holding_correction (correction, holding, count, reason, basis, proposed_at, proposed_by, confirmed_at,
       confirmed_by) values ($1, $2, 1, 'r', 'b', now(), 'a', now(), 'b')`,
      [fresh(), holding],
    ),
  )
  await forbids(
    'plan_is_frozen',
    pool.query(
      `insert into transition_decision (decision, transition, holding, what, holders, millionths, basis, proposed_at,
       proposed_by, confirmed_at, confirmed_by)
       values ($1, $2, $3, 'override', '{2}', '{1000000}', 'b', now(), 'a', now(), 'b')`,
      [fresh(), transition, holding],
    ),
  )
  await pool.query(
    `insert into holding_exit values ($1, 'sold', '1', '2', '2025-06-01', now(), 'a', now(), 'b')`,
    [holding],
  )
  await forbids('plan_is_frozen', close(holding, 'exit'))
})

test('who enters while the plan is being armed waits, and is then refused', async () => {
  const { transition, holder } = await transitionIn('allocate')
  const arming = await pool.connect()
  await arming.query('begin')
  await arming.query('select pg_advisory_xact_lock(transition_key($1))', [transition])
  const entering = enter(fresh(), holder)
  entering.catch(() => {})
  await arming.query(
    `insert into transition_step (transition, no, phase, at, taken_by, plan_hash) values ($1, 3, 'armed', now(), 'a', $2)`,
    [transition, sha],
  )
  await arming.query('commit')
  arming.release()
  await forbids('plan_is_frozen', entering)
})

test('nothing is closed while the caretaker holds something', async () => {
  const { transition, holding } = await transitionIn('allocate', 'armed')
  await close(holding)
  await pool.query(
    `insert into holding_spell (holding, no, holder, valid_from, begun_by, begun_as)
     values ($1, 2, 3, '2025-07-01', $2, 'caretaker')`,
    [holding, transition],
  )
  await pool.query('update transition_batch set done_at = now() where transition = $1', [transition])
  await step(transition, 4, 'switched')
  await forbids('caretaker_is_empty', step(transition, 5, 'closed'))
})

test('gaps between what is held and what is planned are found, also parts that are not the whole', async () => {
  const { transition, holding, holder } = await transitionIn('allocate')
  const gaps = async () =>
    (await pool.query('select * from transition_gaps($1, 10)', [transition])).rows.map(({ gap }) => gap)
  const unequal = async () =>
    (await pool.query('select * from transition_unequal($1, 10)', [transition])).rowCount
  assert.deepEqual(await gaps(), [])
  await enter(fresh(), holder)
  assert.deepEqual(await gaps(), ['without-line'])
  await pool.query('delete from transition_line where transition = $1', [transition])
  for (const part of [1, 2])
    await pool.query(
      `insert into transition_line (transition, holding, part, batch, source, disposition, successor, count, vnd,
         millimetres, files, square_metres, rule, basis, because)
       values ($1, $2, $3, 1, $4, 'transfer', 2, 1, 0, 0, 0, 0, 'place', 'b', '{}')`,
      [transition, holding, part, holder],
    )
  assert.equal(await unequal(), 1)
  await close(holding)
  assert.deepEqual(await gaps(), ['without-line', 'without-holding', 'without-holding'])
})

test('the leaf of a line is another for another successor, part, amount or disposition', async () => {
  const { rows } = await pool.query<{ leaf: string }>(
    `select encode(transition_leaf($1, part::smallint, how, whom, count, 0, 0, 0, 0), 'hex') as leaf from (values
      (0, 'transfer', 1, 1), (1, 'transfer', 1, 1), (0, 'archive', 1, 1), (0, 'transfer', 2, 1), (0, 'transfer', 1, 2)
    ) as its (part, how, whom, count)`,
    [id(1)],
  )
  assert.equal(new Set(rows.map(({ leaf }) => leaf)).size, 5)
})
