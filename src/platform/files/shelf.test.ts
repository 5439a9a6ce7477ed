import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import S3rver from 's3rver'
import { folderShelf } from './folder-shelf.ts'
import { s3Shelf } from './s3-shelf.ts'
import type { Shelf } from './shelf.ts'
import { TooLarge, takeIn } from './take-in.ts'

const aFolder = (t: { after: (done: () => void) => void }) => {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-files-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
const pieces = async function* (...given: readonly (string | Uint8Array)[]) {
  for (const each of given) yield Buffer.from(each as string)
}
const bytesOf = async (shelf: Shelf, sha256: string) => {
  const read = await shelf.read(sha256)
  return read && Buffer.concat(await read.toArray())
}
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

const shelfHolds = async (shelf: Shelf, folder: string) => {
  const large = Buffer.alloc(20_000_000, 'đặc khu ')
  const take = (...given: readonly (string | Uint8Array)[]) => takeIn(pieces(...given), { folder, most: 1e9 })
  const taken = await take(large.subarray(0, 9_000_001), large.subarray(9_000_001))
  assert.deepEqual([taken.sha256, taken.size, taken.kind], [sha256(large), 20_000_000, 'text'])
  assert.equal(await shelf.read(taken.sha256), null)
  await shelf.settle(taken)
  await shelf.settle(await take(large))
  const found = []
  for await (const each of shelf.all()) found.push(each)
  assert.deepEqual(found, [taken.sha256])
  assert.equal(sha256((await bytesOf(shelf, taken.sha256)) ?? ''), taken.sha256)
  assert.deepEqual(readdirSync(folder), [])
  const small = await take('')
  await shelf.settle(small)
  assert.equal((await bytesOf(shelf, small.sha256))?.length, 0)
  await shelf.erase(taken.sha256)
  assert.equal(await shelf.read(taken.sha256), null)
}

test('a folder keeps each content once, by its hash, and gives it back', async (t) => {
  const folder = aFolder(t)
  await shelfHolds(folderShelf(folder), join(folder, 'incoming'))
})

test('S3 keeps each content once, by its hash, and gives it back', async (t) => {
  const folder = aFolder(t)
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: [{ name: 'haicap', configs: [] }],
  })
  const { port } = await server.run()
  t.after(() => server.close())
  const place = { endpoint: `http://127.0.0.1:${port}/haicap`, region: 'us-east-1' }
  await shelfHolds(s3Shelf({ ...place, keyId: 'S3RVER', secret: 'S3RVER' }), join(folder, 'incoming'))
})

test('content is recognised while it comes, whatever it is called', async (t) => {
  const folder = aFolder(t)
  const kind = async (...given: readonly (string | Uint8Array)[]) =>
    (await takeIn(pieces(...given), { folder, most: 1e6 })).kind
  assert.equal(await kind('%PDF', '-1.7\n'), 'pdf')
  assert.equal(await kind('Điều 1. Phạm vi'), 'text')
  assert.equal(await kind(Buffer.from([1, 0, 2])), 'binary')
  assert.equal(await kind(), 'empty')
  const zip = zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('<x/>') })
  assert.equal(await kind(zip.subarray(0, 9), zip.subarray(9)), 'docx')
  const word = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('WordDocument', 'utf16le'),
  ])
  assert.equal(await kind(word.subarray(0, 615), word.subarray(615)), 'doc')
})

test('what is too large leaves nothing behind', async (t) => {
  const folder = aFolder(t)
  await assert.rejects(takeIn(pieces('12345', '67890', '1'), { folder, most: 10 }), TooLarge)
  assert.deepEqual(readdirSync(folder), [])
})

test('a file whose writer is killed half-way is never visible', async (t) => {
  for (const [count, at] of [
    [1_000_000, 'half'],
    [20, 'taken'],
  ] as const) {
    const folder = aFolder(t)
    const script = join(import.meta.dirname, 'testing/slow-worker.ts')
    const child = spawn(process.execPath, [script, folder, String(count)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    for await (const piece of child.stdout) {
      said += String(piece)
      if (said.includes(at)) break
    }
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    const shelf = folderShelf(folder)
    for await (const found of shelf.all())
      assert.equal(sha256((await bytesOf(shelf, found)) ?? ''), found, 'only whole content has a name')
    if (at === 'half')
      assert.deepEqual([readdirSync(folder), readdirSync(join(folder, 'incoming')).length], [['incoming'], 1])
  }
})
