import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { about, get, put } from '../../src/platform/files/operations.ts'
import type { Actor } from '../../src/platform/operation.ts'
import { perform } from '../../src/platform/perform.ts'
import { testContext } from '../support/context.ts'
import { testDatabase } from '../support/database.ts'

const place = mkdtempSync(join(tmpdir(), 'haicap-shelf-'))
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m,mode=700', 'tmpfs', place]).status === 0
process.on('exit', () => {
  if (mounted) spawnSync('umount', ['-l', place])
  rmSync(place, { recursive: true, force: true })
})

test('a full disk refuses a file in words, keeps nothing of it, and what was there is whole', {
  skip: !mounted && 'a small disk can only be mounted by root',
}, async (t) => {
  const { database } = await testDatabase(t)
  const context = testContext({ database, data: place })
  const file = (size: number) => ({ content: { name: `${size}.bin`, bytes: Buffer.alloc(size, 'x') } })
  const kept = await perform(put, file(3_000_000), context)
  assert.ok(kept.ok, JSON.stringify(kept))
  const refused = await perform(put, file(3_500_000), context)
  assert.deepEqual(refused.ok ? [] : refused.problems.map(({ code }) => code), ['files/no-room'])
  assert.deepEqual(readdirSync(join(place, 'files', 'incoming')), [])
  const out = join(tmpdir(), `haicap-full-${process.pid}.bin`)
  t.after(() => rmSync(out, { force: true }))
  assert.ok((await perform(get, { file: kept.value.file, out }, context)).ok)
  // Room for nothing but the way out: it is asked from aside, as over HTTP, and refused in words too.
  const actor: Actor = {
    kind: 'person',
    account: 'a',
    name: 'A',
    session: 's',
    provedAt: context.now,
    grants: [
      {
        id: 'g',
        role: 'reader',
        organisation: null,
        unit: 'country',
        from: '2025-07-01',
        until: null,
        decision: '1',
      },
    ],
  }
  const reader = { ...context, actor }
  const none = await perform(get, { file: kept.value.file }, reader)
  assert.deepEqual(none.ok ? [] : none.problems.map(({ code }) => code), ['files/no-room'])
  assert.deepEqual(readdirSync(join(place, 'files', 'incoming')), [])
  assert.ok((await perform(about, { file: kept.value.file }, context)).ok)
})
