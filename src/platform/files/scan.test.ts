import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { perform } from '../perform.ts'
import { put } from './operations.ts'
import { useScanner } from './scan.ts'
import { incomingOf } from './shelves.ts'

const { database } = await testDatabase()
const root = mkdtempSync(join(tmpdir(), 'haicap-scan-'))
after(() => rmSync(root, { recursive: true, force: true }))

/** A deployment of its own, scanned by a program of a few lines. */
const deployment = (name: string, program: string | null) => {
  const data = join(root, name)
  const path = join(root, `${name}.sh`)
  if (program !== null) writeFileSync(path, `#!/bin/sh\n${program}\n`, { mode: 0o755 })
  useScanner(data, path)
  return testContext({ database, data })
}
const given = (words: string) => ({ content: { name: 'đơn.txt', bytes: Buffer.from(words) } })
const outcome = async (context: ReturnType<typeof testContext>, words: string) => {
  const answer = await perform(put, given(words), context)
  return answer.ok ? 'kept' : answer.problems.map(({ code }) => code.split('/').at(-1)).join()
}
const count = async () =>
  (await sql<{ n: number }>`select count(*)::int as n from file`.execute(database)).rows[0]?.n

test('a file is kept only when the scanner looked at it and found nothing', async () => {
  const scanned = deployment('scanned', 'if grep -q MALICE "$1"; then exit 1; fi')
  assert.equal(await outcome(scanned, 'an honest letter'), 'kept')
  const before = await count()
  assert.equal(await outcome(scanned, 'a letter with MALICE in it'), 'malicious')
  assert.equal(await count(), before)
  assert.deepEqual(readdirSync(incomingOf(scanned.data ?? '')), [], 'nothing is left aside')
})

test('a scanner that fails, is killed or is not there is no permission', async () => {
  assert.equal(await outcome(deployment('failing', 'exit 2'), 'x1'), 'not-scanned')
  assert.equal(await outcome(deployment('killed', 'kill -9 $$'), 'x2'), 'not-scanned')
  assert.equal(await outcome(deployment('missing', null), 'x3'), 'not-scanned')
})

test('without a scanner files are taken as before', async () => {
  assert.equal(await outcome(testContext({ database, data: join(root, 'plain') }), 'MALICE'), 'kept')
})
