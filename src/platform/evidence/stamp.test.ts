import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Type } from 'typebox'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { fine } from '../../kernel/result.ts'
import { defineOperation } from '../operation.ts'
import { perform } from '../perform.ts'
import { heads } from './operations.ts'
import { orderEntries, signHeads } from './order.ts'
import { headText, signerFromFile } from './sign.ts'
import { readStamp, stampRequest, verifyStamp } from './stamp.ts'
import { newestStamps, stampHeads } from './stamp-keep.ts'
import { newestHeads, saveKey } from './store.ts'
import { type Fault, startAuthority } from './testing/authority.ts'

const stampedAt = '2026-01-15T03:00:05.000Z'
const authority = await startAuthority(() => new Date(stampedAt))
test.after(() => authority.stop())
const { database } = await testDatabase()
const text = Buffer.from('{"root":"aa","size":1,"stream":"centre"}')

test('a granted stamp is read, and its token can be checked again without the request', async () => {
  const request = stampRequest(text)
  const read = await readStamp(new Uint8Array(await authority.stamp(request.der)), request)
  assert.ok(read.ok, JSON.stringify(read))
  assert.equal(read.stamp.stampedAt, stampedAt)
  assert.equal((await verifyStamp(read.stamp.token, text)).ok, true)
  const other = await verifyStamp(read.stamp.token, Buffer.from('another head'))
  assert.deepEqual(other, { ok: false, why: 'other-text' })
})

test('a refusal, a stamp of something else, an old answer, a forged signature and noise are not taken', async () => {
  const faults: readonly (readonly [Fault, string])[] = [
    ['refuses', 'not-granted'],
    ['other-text', 'other-text'],
    ['other-nonce', 'other-nonce'],
    ['forged', 'wrong-signature'],
  ]
  for (const [fault, why] of faults) {
    authority.become(fault)
    const request = stampRequest(text)
    assert.deepEqual(await readStamp(new Uint8Array(await authority.stamp(request.der)), request), {
      ok: false,
      why,
    })
  }
  authority.become(null)
  assert.deepEqual(await readStamp(Buffer.from('noise'), stampRequest(text)), {
    ok: false,
    why: 'unreadable',
  })
})

test('no byte of a token can change unnoticed', async () => {
  const request = stampRequest(text)
  const read = await readStamp(new Uint8Array(await authority.stamp(request.der)), request)
  assert.ok(read.ok)
  const { token } = read.stamp
  let accepted = 0
  for (let at = 0; at < token.length; at += 7) {
    const changed = Buffer.from(token)
    changed[at] = (changed[at] ?? 0) ^ 1
    const again = await verifyStamp(changed, text)
    // The certificate is not trusted by itself: bytes that are not signed over may change, time and text may not.
    if (again.ok) {
      accepted += 1
      assert.equal(again.stamp.stampedAt, stampedAt)
    }
  }
  assert.ok(accepted < token.length / 7)
})

const note = defineOperation({
  name: 'test.note',
  kind: 'command',
  access: 'operator',
  summary: { vi: 'Ghi một điều', en: 'Notes something' },
  input: Type.Object({}),
  output: Type.Null(),
  run: async () => fine(null),
})

test('heads are stamped once each, and the newest stamp is shown beside its head', async () => {
  const signer = signerFromFile(join(mkdtempSync(join(tmpdir(), 'stamp-')), 'key'))
  await saveKey(database, { key: signer.key, publicKey: signer.publicKey, at: '2026-01-15T03:00:00.000Z' })
  const sign = async (at: string) => {
    await perform(note, {}, testContext({ database }))
    await orderEntries(database)
    await signHeads(database, signer, at)
  }
  await sign('2026-01-15T03:00:01.000Z')
  assert.equal(await stampHeads(database, authority.url), 1)
  assert.equal(await stampHeads(database, authority.url), 0)
  const [head] = await newestHeads(database)
  const [kept] = await newestStamps(database)
  assert.ok(head && kept)
  assert.equal((await verifyStamp(kept.token, headText(head, head.key))).ok, true)
  const shown = await perform(heads, {}, testContext({ database }))
  assert.deepEqual(
    shown.ok && shown.value.stamps.map(({ stream, size, stampedAt: at }) => [stream, size, at]),
    [['centre', 1, stampedAt]],
  )
  await sign('2026-01-15T03:00:02.000Z')
  authority.become('silent')
  await assert.rejects(stampHeads(database, authority.url), /answered 503/)
  authority.become('forged')
  await assert.rejects(stampHeads(database, authority.url), /not taken: wrong-signature/)
  authority.become(null)
  assert.equal((await newestStamps(database))[0]?.size, 1)
  assert.equal(await stampHeads(database, authority.url), 1)
  assert.equal((await newestStamps(database))[0]?.size, 2)
})
