/** Kills while commands are done: whoever was killed, data, files and evidence agree, and nothing answered is lost. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { type OpenDatabase, openDatabase } from '../../src/platform/database/connect.ts'
import { startEngine, stopEngine } from '../../src/platform/database/engine/engine.ts'
import { migrate, migrationsIn } from '../../src/platform/database/migrate.ts'
import { exportLines } from '../../src/platform/evidence/export-file.ts'
import { orderEntries, signHeads } from '../../src/platform/evidence/order.ts'
import { signerFromFile } from '../../src/platform/evidence/sign.ts'
import { newestHeads, saveKey } from '../../src/platform/evidence/store.ts'
import { createVerifier, type KeptHead } from '../../src/platform/evidence/verify-file.ts'
import { checkedAgainst } from '../../src/platform/files/checked.ts'
import { folderShelf } from '../../src/platform/files/folder-shelf.ts'
import { projectRoot } from '../support/engine.ts'

const kills = process.env.HAICAP_TEST_TIER === 'nightly' ? 1000 : 8
const folder = mkdtempSync(join(tmpdir(), 'haicap-commands-'))
const data = join(folder, 'data')
const signer = signerFromFile(join(folder, 'evidence.key'))
const at = '2026-01-15T03:00:00.000Z'

const engineOf = async () => {
  const engine = await startEngine({ folder })
  assert.ok(engine.ok, JSON.stringify(engine))
  return { pid: engine.value.pid, address: { ...engine.value.address, database: 'haicap' } }
}

/** Lets commands be done until `most` were answered, then kills; answers the last one that was answered. */
const killedAfter = async (first: number, most: number, whom: 'writer' | 'engine'): Promise<number> => {
  const { pid, address } = await engineOf()
  const writer = spawn(
    process.execPath,
    [
      join(projectRoot, 'src/platform/database/backup/testing/writer.ts'),
      JSON.stringify(address),
      data,
      String(first),
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  let last = first - 1
  for await (const line of createInterface({ input: writer.stdout })) {
    last = Number(line)
    if (last - first + 1 === most) process.kill(whom === 'writer' ? (writer.pid ?? 0) : pid, 'SIGKILL')
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit')
  return last
}

/** What the database says was done, in numbers. */
const doneIn = async ({ pool }: OpenDatabase) => {
  const { rows } = await pool.query<{ hours: number; files: number; entries: number; things: number }>(
    `select (select count(*) from office_hours) as hours, (select count(*) from file) as files,
       (select count(*) from evidence_entry) as entries,
       (select count(*) from evidence_thing join evidence_entry using (entry)) as things`,
  )
  return rows[0] ?? assert.fail()
}

/** Every content that a file of the database names lies on the shelf, as its name says. */
const checkContents = async ({ pool }: OpenDatabase) => {
  const { rows } = await pool.query<{ sha256: string }>('select sha256 from file')
  for (const { sha256 } of rows) {
    const content = await folderShelf(join(data, 'files')).read(sha256)
    assert.ok(content, sha256)
    for await (const _piece of content.compose(checkedAgainst(sha256)));
  }
}

/** The whole log verifies, and still holds the heads of the round before. */
const checkLog = async ({ database }: OpenDatabase, kept: readonly KeptHead[]) => {
  await orderEntries(database)
  await signHeads(database, signer, at)
  const verifier = createVerifier({ kept })
  for await (const piece of exportLines(database))
    for (const line of piece.split('\n')) if (line !== '') verifier.line(line)
  const { faults, entries } = verifier.result()
  assert.deepEqual(faults, [])
  const heads = await newestHeads(database)
  return {
    entries,
    heads: heads.map(({ stream, size, root }) => ({ stream, size, root: root.toString('hex') })),
  }
}

test(`${kills} kills of programs and engines among commands: each command has its entry, each entry its command`, async (t) => {
  t.after(async () => {
    await stopEngine(folder)
    rmSync(folder, { recursive: true, force: true })
  })
  const opened = async () => openDatabase({ address: (await engineOf()).address, poolSize: 2 })
  assert.ok((await migrate((await engineOf()).address, migrationsIn(join(projectRoot, 'migrations')))).ok)
  const begin = await opened()
  await saveKey(begin.database, { key: signer.key, publicKey: signer.publicKey, at })
  await begin.close()
  let [next, before] = [1, 0]
  let heads: readonly KeptHead[] = []
  for (let round = 0; round < kills; round++) {
    const last = await killedAfter(next, 1 + ((round * 13) % 40), round % 2 === 0 ? 'writer' : 'engine')
    const answered = last - next + 1
    assert.ok(answered > 0, `round ${round} did nothing`)
    const open = await opened()
    const { hours, files, entries, things } = await doneIn(open)
    assert.equal(hours + files, entries, `round ${round}`)
    assert.equal(things, entries, `round ${round}: each entry names what it touched`)
    // One more may be there, whose answer was cut off; never one fewer.
    const done = entries - before
    assert.ok(
      done === answered || done === answered + 1,
      `round ${round}: ${answered} answered, ${done} done`,
    )
    await checkContents(open)
    const log = await checkLog(open, heads)
    assert.equal(log.entries, entries)
    await open.close()
    heads = log.heads
    before = entries
    next += done
  }
})
