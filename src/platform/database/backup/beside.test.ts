/** What a backup holds beside the database: the contents of files, and keys. */
import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { projectRoot } from '../../../../test/support/engine.ts'
import type { Result } from '../../../kernel/result.ts'
import { put } from '../../files/operations.ts'
import { shelfOf } from '../../files/shelves.ts'
import { perform } from '../../perform.ts'
import { migrationsIn } from '../migrate.ts'
import { type Beside, backUp } from './backup.ts'
import type { Into } from './check.ts'
import type { Contents } from './contents.ts'
import { restore } from './restore.ts'
import { openKeys, sealKeys } from './sealed-keys.ts'
import { tarHeader, tarMembers } from './tar.ts'

const folder = mkdtempSync(join(tmpdir(), 'haicap-beside-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const migrations = migrationsIn(join(projectRoot, 'migrations'))
const at = '2026-01-15T03:00:00.000Z'
const passphrase = 'một cụm mật khẩu đủ dài'
const source = await testDatabase()
const data = join(folder, 'source')
const context = testContext({ database: source.database, data })

const contentsIn = (place: string, carried = true): Contents => {
  const found = shelfOf({ data: place })
  assert.ok(found)
  return { ...found, carried }
}
const stored: string[] = []
for (const words of ['một', 'hai', '', 'x'.repeat(300_000)]) {
  const kept = await perform(put, { content: { name: 'a.txt', bytes: Buffer.from(words) } }, context)
  assert.ok(kept.ok, JSON.stringify(kept))
  stored.push(kept.value.sha256)
}
const pathOf = (place: string, sha256: string) => join(place, 'files', sha256.slice(0, 2), sha256.slice(2))
/** Every file below a folder with its content. */
const filesBelow = (place: string): Readonly<Record<string, string>> =>
  existsSync(place)
    ? Object.fromEntries(
        readdirSync(place, { recursive: true, encoding: 'utf8' })
          .filter((name) => statSync(join(place, name)).isFile())
          .sort()
          .map((name) => [name, readFileSync(join(place, name), 'base64')]),
      )
    : {}

let made = 0
const target = async (t: TestContext) => {
  const open = await testDatabase(t)
  const isEmpty = async () => {
    const { rows } = await open.pool.query(`select from file_content limit 1`)
    return rows.length === 0
  }
  return { ...open, isEmpty, data: join(folder, `target-${++made}`) }
}
const saved = async (beside: Beside) => {
  const file = join(folder, `${++made}.tar`)
  const manifest = await backUp(source.address, file, at, beside)
  assert.ok(manifest.ok, JSON.stringify(manifest))
  return { file, manifest: manifest.value }
}
const codes = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code))
const membersOf = async (file: string) => {
  const names: string[] = []
  const { createReadStream } = await import('node:fs')
  for await (const { name } of tarMembers(createReadStream(file))) names.push(name)
  return names
}
const keys = [{ name: 'accounts.key', bytes: Buffer.from('a secret of this deployment') }]

test('contents come with the database and lie where they belong afterwards, each as its name says', async (t) => {
  const { file, manifest } = await saved({ contents: contentsIn(data) })
  assert.deepEqual([manifest.files?.count, manifest.files?.broken], [4, []])
  const into = await target(t)
  const restored = await restore(into.address, file, migrations, { contents: contentsIn(into.data) })
  assert.ok(restored.ok, JSON.stringify(restored))
  assert.equal(restored.value.files, 4)
  const { 'files/incoming': _none, ...there } = filesBelow(into.data)
  assert.deepEqual(there, filesBelow(data))
})

test('a content that is missing or changed is named, and everything else is saved', async (t) => {
  const other = join(folder, 'other')
  const shelf = contentsIn(other)
  const [first = '', second = '', ...rest] = stored
  for (const sha256 of [first, ...rest]) {
    mkdirSync(join(pathOf(other, sha256), '..'), { recursive: true })
    writeFileSync(pathOf(other, sha256), sha256 === first ? 'changed' : readFileSync(pathOf(data, sha256)))
  }
  const { file, manifest } = await saved({ contents: shelf })
  assert.deepEqual(manifest.files?.broken.toSorted(), [first, second].toSorted())
  const into = await target(t)
  const restored = await restore(into.address, file, migrations, { contents: contentsIn(into.data) })
  assert.ok(restored.ok && restored.value.files === 2)
})

test('a content that lies there changed makes room for the one of the backup', async (t) => {
  const { file } = await saved({ contents: contentsIn(data) })
  const into = await target(t)
  const path = pathOf(into.data, stored[0] ?? '')
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, 'another')
  assert.ok((await restore(into.address, file, migrations, { contents: contentsIn(into.data) })).ok)
  assert.equal(readFileSync(path, 'utf8'), 'một')
})

test('where a shelf keeps its own copies they are listed, and have to be there at the restore', async (t) => {
  const { file, manifest } = await saved({ contents: contentsIn(data, false) })
  assert.deepEqual([manifest.files?.count, manifest.files?.carried], [4, false])
  assert.equal((await membersOf(file)).filter((name) => name.startsWith('files/')).length, 0)
  const into = await target(t)
  const elsewhere = await restore(into.address, file, migrations, { contents: contentsIn(into.data, false) })
  assert.deepEqual(codes(elsewhere), ['platform/backup-files-elsewhere'])
  assert.ok(await into.isEmpty(), 'nothing was touched')
  assert.ok((await restore(into.address, file, migrations, { contents: contentsIn(data, false) })).ok)
})

test('keys are never there in clear, and open only with the passphrase', async (t) => {
  const without = await saved({ contents: contentsIn(data) })
  assert.ok(!(await membersOf(without.file)).includes('keys.sealed'))
  const { file } = await saved({ keys: { keys, passphrase } })
  assert.ok(!readFileSync(file).includes('a secret of this deployment'))
  const into = await target(t)
  const places = new Map([['accounts.key', join(into.data, 'accounts.key')]])
  const asked = (given: string): Into => ({ keys: { places, passphrase: given } })
  assert.deepEqual(codes(await restore(into.address, file, migrations, asked('another passphrase'))), [
    'platform/wrong-passphrase',
  ])
  assert.deepEqual(codes(await restore(into.address, without.file, migrations, asked(passphrase))), [
    'platform/backup-without-keys',
  ])
  assert.equal(existsSync(into.data), false)
  const restored = await restore(into.address, file, migrations, asked(passphrase))
  assert.ok(restored.ok, JSON.stringify(restored))
  assert.deepEqual(restored.value.keys, ['accounts.key'])
  assert.equal(readFileSync(join(into.data, 'accounts.key'), 'utf8'), 'a secret of this deployment')
  assert.equal(statSync(join(into.data, 'accounts.key')).mode & 0o077, 0)
})

test('a key that lies there already is not overwritten', async (t) => {
  const { file } = await saved({ keys: { keys, passphrase } })
  const into = await target(t)
  const path = join(into.data, 'accounts.key')
  mkdirSync(into.data)
  writeFileSync(path, 'the key of another deployment')
  const refused = await restore(into.address, file, migrations, {
    keys: { places: new Map([['accounts.key', path]]), passphrase },
  })
  assert.deepEqual(codes(refused), ['platform/key-in-the-way'])
  assert.equal(readFileSync(path, 'utf8'), 'the key of another deployment')
})

test('keys sealed twice differ, and no byte of them can be changed', async () => {
  const cheap = 2 ** 10
  const [one, two] = [await sealKeys(keys, passphrase, cheap), await sealKeys(keys, passphrase, cheap)]
  assert.notDeepEqual(one, two)
  assert.deepEqual(await openKeys(one, passphrase), keys)
  const told = JSON.parse(one.toString())
  assert.equal(await openKeys(Buffer.from(JSON.stringify({ ...told, cost: 2 ** 11 })), passphrase), null)
  for (const part of ['salt', 'nonce', 'tag', 'sealed']) {
    const bytes = Buffer.from(told[part], 'base64')
    bytes[0] = (bytes[0] ?? 0) ^ 1
    const changed = Buffer.from(JSON.stringify({ ...told, [part]: bytes.toString('base64') }))
    assert.equal(await openKeys(changed, passphrase), null, part)
  }
})

test('any changed byte is refused before anything is touched', async (t) => {
  const { file } = await saved({ contents: contentsIn(data), keys: { keys, passphrase } })
  const bytes = readFileSync(file)
  const into = await target(t)
  const changed = join(folder, 'changed.tar')
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (where, by) => {
        const other = Buffer.from(bytes)
        other[where] = ((other[where] ?? 0) + by) % 256
        writeFileSync(changed, other)
        const refused = await restore(into.address, changed, migrations, { contents: contentsIn(into.data) })
        assert.deepEqual(codes(refused), ['platform/backup-damaged'], `byte ${where} by ${by}`)
      },
    ),
    { numRuns: 40 },
  )
  for (const size of [0, 100, 1024, bytes.length - 1, bytes.length - 2048]) {
    writeFileSync(changed, bytes.subarray(0, size))
    assert.deepEqual(codes(await restore(into.address, changed, migrations)), ['platform/backup-damaged'])
  }
  assert.equal(existsSync(into.data), false)
  assert.ok(await into.isEmpty())
})

test('a file that is not a whole restore leaves no content behind', async (t) => {
  const { file } = await saved({ contents: contentsIn(data) })
  const into = await target(t)
  const shelf = contentsIn(into.data)
  let left = 2
  const failing: Contents = {
    ...shelf,
    shelf: {
      ...shelf.shelf,
      settle: async (taken) => {
        if (left-- === 0) throw Object.assign(new Error('no room'), { code: 'ENOSPC' })
        await shelf.shelf.settle(taken)
      },
    },
  }
  assert.equal((await restore(into.address, file, migrations, { contents: failing })).ok, false)
  assert.deepEqual(filesBelow(into.data), {})
  assert.ok(
    (await restore(into.address, file, migrations, { contents: shelf })).ok,
    'and it works once there is room',
  )
})

test('members of any size have a header that any tar reads', () => {
  assert.equal(tarHeader('x', 8 ** 11 - 1).toString('latin1', 124, 135), '77777777777')
  assert.equal(tarHeader('x', 2 ** 40).readBigUInt64BE(128), 2n ** 40n)
})
