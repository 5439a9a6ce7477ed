/** Kills while rows are written: what was acknowledged is there afterwards, whoever was killed. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openDatabase } from '../../src/platform/database/connect.ts'
import { startEngine, stopEngine } from '../../src/platform/database/engine/engine.ts'
import { projectRoot } from '../support/engine.ts'

const kills = process.env.HAICAP_TEST_TIER === 'nightly' ? 1000 : 12

const folder = mkdtempSync(join(tmpdir(), 'haicap-kill-'))

const engineOf = async () => {
  const engine = await startEngine({ folder })
  assert.ok(engine.ok, JSON.stringify(engine))
  return engine.value
}

/** Another process that writes one row after the other and says each number once its row is acknowledged. */
const writer = (first: number): ChildProcess =>
  spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { startEngine } from ${JSON.stringify(join(projectRoot, 'src/platform/database/engine/engine.ts'))}
       import { openDatabase } from ${JSON.stringify(join(projectRoot, 'src/platform/database/connect.ts'))}
       const engine = await startEngine({ folder: ${JSON.stringify(folder)} })
       const { pool } = openDatabase({ address: { ...engine.value.address, database: 'haicap' }, poolSize: 2 })
       for (let n = ${first}; ; n++) {
         await pool.query('insert into written values ($1)', [n])
         process.stdout.write(n + '\\n')
       }`,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )

/** The last number said before the process ended; `whenSeen` is called at the first of at least `rows`. */
const lastSaid = (
  child: ChildProcess,
  rows: number,
  whenSeen: () => void,
): Promise<{ last: number; said: number }> =>
  new Promise((resolve) => {
    let [last, said, rest] = [-1, 0, '']
    child.stdout?.on('data', (data: Buffer) => {
      const lines = (rest + data.toString()).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) last = Number(line)
      const before = said
      said += lines.length
      if (before < rows && said >= rows) whenSeen()
    })
    child.once('close', () => resolve({ last, said }))
  })

test(`${kills} kills of writers and postmasters lose no acknowledged row and double none`, async (t) => {
  t.after(async () => {
    await stopEngine(folder)
    rmSync(folder, { recursive: true, force: true })
  })
  const ask = async (question: string) => {
    const engine = await engineOf()
    const { pool, close } = openDatabase({ address: { ...engine.address, database: 'haicap' } })
    const { rows } = await pool.query(question)
    await close()
    return rows
  }
  await ask('create table written (n int primary key)')
  let next = 0
  for (let round = 0; round < kills; round++) {
    const child = writer(next)
    const { last, said } = await lastSaid(child, 1 + ((round * 37) % 150), () => {
      if (round % 2 === 0) child.kill('SIGKILL')
      else void engineOf().then(({ pid }) => process.kill(pid, 'SIGKILL'))
    })
    const [found] = await ask('select count(*)::int as rows, coalesce(max(n), -1) as last from written')
    assert.ok(said > 0, `round ${round} wrote nothing`)
    // A row may be there whose acknowledgement was cut off, never the other way round.
    assert.ok(
      found.last === last || found.last === last + 1,
      `round ${round}: said ${last}, found ${found.last}`,
    )
    assert.equal(found.rows, found.last + 1)
    next = found.last + 1
  }
})
