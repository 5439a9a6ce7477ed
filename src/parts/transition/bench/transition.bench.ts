/**
 * The switch of many holdings, against the plainest SQL that closes and opens the same rows under the same indexes in the same
 * run: two statements in one transaction, without triggers, checks, proofs or a way to go on after a fall.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { Pool } from 'pg'
import type { Figure } from '../../../../packages/register/bench/figure.ts'
import { withMigrated } from '../../../../test/support/database.ts'
import { openDatabase } from '../../../platform/database/connect.ts'
import { recordEvidence } from '../../../platform/evidence/record.ts'
import { resultHashOf, runSwitch } from '../plan/switch-run.ts'
import { allocateAll, armForTests, day, generate, now, transition } from '../plan/testing/generated.ts'

const size = Number(process.env.HAICAP_BENCH_ROWS ?? 200_000)
/** As many ended organisations to a holding as the country has. */
const ended = Math.max(12, Math.round(size / 100))

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}

const inProc = (path: string, pattern: RegExp): number => {
  try {
    return Number(pattern.exec(readFileSync(`/proc/${path}`, 'utf8'))?.[1] ?? 0)
  } catch {
    // It ended meanwhile.
    return 0
  }
}

/** Megabytes of this process and of the whole server it works on, shared memory counted once. */
const memoryNow = (backend: number): number => {
  const server = inProc(`${backend}/status`, /^PPid:\s+(\d+)/m)
  const processes = readdirSync('/proc').filter(
    (name) =>
      /^\d+$/.test(name) &&
      (Number(name) === server || inProc(`${name}/status`, /^PPid:\s+(\d+)/m) === server),
  )
  const kilobytes = processes.reduce(
    (sum, pid) => sum + inProc(`${pid}/smaps_rollup`, /^Pss:\s+(\d+) kB/m),
    0,
  )
  return kilobytes / 1024 + process.memoryUsage().rss / 1_048_576
}

/** Looked at now and then: looking costs a while itself. */
const watched = async <T>(
  pool: Pool,
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly peak: number }> => {
  const watcher = await pool.connect()
  const backend = (await watcher.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid ?? 0
  let peak = memoryNow(backend)
  const looking = setInterval(() => {
    peak = Math.max(peak, memoryNow(backend))
  }, 2000)
  try {
    const value = await work()
    return { value, peak: Math.max(peak, memoryNow(backend)) }
  } finally {
    clearInterval(looking)
    watcher.release()
  }
}

/** Copies of the spells under the same indexes and nothing else, closed and opened by two statements. */
const rawSeconds = async (pool: Pool): Promise<number> => {
  await pool.query('create schema raw')
  await pool.query('create table raw.holding_spell (like holding_spell including all)')
  await pool.query('insert into raw.holding_spell select * from holding_spell')
  await pool.query('analyze raw.holding_spell')
  const client = await pool.connect()
  try {
    return await timed(async () => {
      await client.query('begin')
      await client.query(
        `update raw.holding_spell as spell set valid_to = $1, ended_as = line.disposition
         from (select distinct on (holding, source_part) holding, source_part, disposition from transition_line
           where transition = $2 order by holding, source_part, part) as line
         where spell.holding = line.holding and spell.part = line.source_part and spell.valid_to is null`,
        [day, transition],
      )
      await client.query(
        `insert into raw.holding_spell (holding, part, no, holder, valid_from, begun_by, begun_as, count, vnd, millimetres,
           files, square_metres)
         select holding, part, case when part = source_part then 2 else 1 end, successor, $1, transition, disposition, count,
           vnd, millimetres, files, square_metres
         from transition_line where transition = $2 and disposition <> 'settle'`,
        [day, transition],
      )
      await client.query('commit')
    })
  } finally {
    client.release()
  }
}

export const run = (): Promise<readonly Figure[]> =>
  withMigrated(async (address) => {
    const { database, pool, close } = openDatabase({ address, poolSize: 5 })
    try {
      await generate(pool, { size, ended })
      const allocating = await timed(() => allocateAll(database))
      await armForTests(database)
      const raw = await rawSeconds(pool)
      await pool.query('checkpoint')
      let seconds = 0
      const { value, peak } = await watched(pool, async () => {
        const begun = performance.now()
        const switched = await runSwitch(database, transition, {
          ...{ day, today: day, now: () => now, by: 'bench' },
          record: (within, { unit, province, root, lines }) =>
            recordEvidence(within, {
              ...{
                operation: 'transition.switch',
                actor: { kind: 'operator', name: 'bench' },
                by: null,
                at: now,
              },
              ...{ requestId: 'bench', input: { transition }, answer: { unit, root, lines } },
              things: [{ kind: 'unit', id: unit, province }],
            }),
        })
        seconds = (performance.now() - begun) / 1000
        return switched
      })
      if (!value.ok) throw new Error(JSON.stringify(value.problems))
      let again = ''
      const proving = await timed(async () => {
        again = await resultHashOf(database, transition, day)
      })
      if (again !== value.value.resultHash) throw new Error('the result is not what was planned')
      const millions = size / 1_000_000
      const named = `${size.toLocaleString('en')} holdings in ${value.value.batches.toLocaleString('en')} batches`
      return [
        {
          name: `switch of ${named}`,
          value: seconds,
          unit: 's',
          ratio: seconds / raw,
          baseline: 'raw SQL under the same indexes',
          goal: 'at most 2 x',
        },
        { name: 'the same for a million', value: seconds / millions, unit: 's', goal: 'at most 30 s' },
        { name: 'the raw SQL', value: raw, unit: 's' },
        { name: 'Node and PostgreSQL together, at most', value: peak, unit: 'MB', goal: 'under 1,536' },
        { name: 'the plan computed, by rules that cost nothing', value: allocating, unit: 's' },
        { name: 'the result read back and hashed anew', value: proving, unit: 's' },
      ]
    } finally {
      await close()
    }
  })
