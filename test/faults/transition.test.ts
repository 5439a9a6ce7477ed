/** Kills while a transition is switched: whoever was killed and when, nothing is lost or doubled, and the hash is the same. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { resultHashOf } from '../../src/parts/transition/plan/switch-run.ts'
import {
  allocateAll,
  armForTests,
  day,
  generate,
  transition,
} from '../../src/parts/transition/plan/testing/generated.ts'
import { type OpenDatabase, openDatabase } from '../../src/platform/database/connect.ts'
import { startEngine, stopEngine } from '../../src/platform/database/engine/engine.ts'
import { migrate, migrationsIn } from '../../src/platform/database/migrate.ts'
import { projectRoot } from '../support/engine.ts'

const tier = process.env.HAICAP_TEST_TIER
const kills = tier === 'nightly' ? 1000 : tier === 'full' ? 40 : 6
// Three ended organisations to a batch: more batches than kills.
const ended = kills * 18
const folder = mkdtempSync(join(tmpdir(), 'haicap-transition-'))

const engineOf = async () => {
  const engine = await startEngine({ folder })
  assert.ok(engine.ok, JSON.stringify(engine))
  return { pid: engine.value.pid, address: { ...engine.value.address, database: 'haicap' } }
}

const opened = async <T>(work: (open: OpenDatabase) => Promise<T>): Promise<T> => {
  const open = openDatabase({ address: (await engineOf()).address, poolSize: 3 })
  try {
    return await work(open)
  } finally {
    await open.close()
  }
}

type Victim = 'switcher' | 'engine' | 'nobody'

/** Switches until `most` batches were told, waits a random moment, then kills; answers what it said last. */
const run = async (most: number, whom: Victim, wait: number): Promise<string> => {
  const { pid, address } = await engineOf()
  const switcher = spawn(
    process.execPath,
    [join(projectRoot, 'src/parts/transition/plan/testing/switcher.ts'), JSON.stringify(address)],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  let [told, last] = [0, '']
  for await (const line of createInterface({ input: switcher.stdout })) {
    told += 1
    last = line
    if (told === most && whom !== 'nobody')
      setTimeout(() => {
        try {
          process.kill(whom === 'switcher' ? (switcher.pid ?? 0) : pid, 'SIGKILL')
        } catch {
          // It was done before.
        }
      }, wait)
  }
  if (switcher.exitCode === null && switcher.signalCode === null) await once(switcher, 'exit')
  return last
}

const countOf = async ({ pool }: OpenDatabase, from: string): Promise<number> =>
  Number((await pool.query(`select count(*) from ${from}`)).rows[0].count)

/** Nothing without a holder, nothing with two, nothing left behind, no batch half done. */
const whatIsWrong = async (open: OpenDatabase, isOver: boolean) => ({
  orphans: await countOf(
    open,
    `holding where not exists (select from holding_spell as its where its.holding = holding.holding
      and (valid_to is null or ended_as = 'settle'))`,
  ),
  doubles: await countOf(
    open,
    '(select from holding_spell where valid_to is null group by holding, part having count(*) > 1) as its',
  ),
  unequal: await countOf(
    open,
    `(select from holding join holding_spell as its using (holding) where its.valid_to is null and its.part > 0
      group by holding.holding having sum(its.vnd) <> max(holding.vnd) or sum(its.count) <> max(holding.count)) as its`,
  ),
  halfDone: await countOf(
    open,
    `(select from transition_line as line join transition_batch using (transition, batch)
      join holding_spell as its on its.holding = line.holding and its.part = line.source_part and its.holder = line.source
      group by batch having bool_or(its.valid_to is null) and bool_or(its.valid_to is not null)) as its`,
  ),
  left: isOver
    ? await countOf(open, 'holding_spell join transition_ending using (holder) where valid_to is null')
    : 0,
})
const nothing = { orphans: 0, doubles: 0, unequal: 0, halfDone: 0, left: 0 }

test.after(async () => {
  await stopEngine(folder)
  rmSync(folder, { recursive: true, force: true })
})

test(`${kills} kills while it switches: the same hash, no orphan, nothing twice, no batch half done`, async () => {
  const { address } = await engineOf()
  assert.ok((await migrate(address, migrationsIn(join(projectRoot, 'migrations')))).ok)
  await opened(async ({ database, pool }) => {
    await generate(pool, { size: ended * 12, ended })
    await allocateAll(database)
    await armForTests(database)
  })
  let interrupted = 0
  for (let at = 0; at < kills; at++) {
    // Also before the first batch is told, and the database itself at every fifth; moments that no clock repeats.
    const last = await run(1 + (at % 2), at % 5 === 4 ? 'engine' : 'switcher', Math.floor(Math.random() * 30))
    if (last.length < 64) interrupted += 1
    if (at % 10 === 0 || tier !== 'nightly')
      await opened(async (open) => assert.deepEqual(await whatIsWrong(open, false), nothing))
  }
  assert.ok(interrupted > kills / 3, `only ${interrupted} kills came in time`)
  const hash = await run(0, 'nobody', 0)
  assert.match(hash, /^[0-9a-f]{64}$/)
  await opened(async (open) => {
    assert.deepEqual(await whatIsWrong(open, true), nothing)
    assert.equal(await resultHashOf(open.database, transition, day), hash)
    assert.equal(await countOf(open, `transition_step where phase = 'switched'`), 1)
    // What an undisturbed switch comes to is what was planned: the plan knows its result.
    const { rows } = await open.pool.query(`select result_hash from transition_step where phase = 'switched'`)
    assert.equal(rows[0].result_hash, hash)
  })
  assert.equal(await run(0, 'nobody', 0), hash, 'a finished switch is only told again')
})
