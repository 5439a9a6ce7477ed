import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { Type } from 'typebox'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { fine, refused } from '../../kernel/result.ts'
import { inputProblem } from '../input-problems.ts'
import { defineOperation } from '../operation.ts'
import { perform } from '../perform.ts'
import { canonical } from './canonical.ts'
import { changedHash } from './entry.ts'
import { exportLines } from './export-file.ts'
import { keepEvidence } from './keep.ts'
import { isConsistent, rootFromInclusion } from './merkle.ts'
import { orderEntries, signHeads } from './order.ts'
import { proveConsistency, proveInclusion } from './proof.ts'
import { recordEvidence } from './record.ts'
import { isSignedBy, signerFromCommand, signerFromFile } from './sign.ts'
import { backlog, entriesFrom, entriesOfThing, headsOf, newestHeads, saveKey } from './store.ts'
import { createVerifier, verifyFile } from './verify-file.ts'

const { database } = await testDatabase()
const context = testContext({ database })
const folder = mkdtempSync(join(tmpdir(), 'haicap-evidence-'))
after(() => rmSync(folder, { recursive: true }))
const signer = signerFromFile(join(folder, 'evidence.key'))

const note = defineOperation({
  name: 'test.note',
  kind: 'command',
  access: 'operator',
  summary: { vi: 'Ghi một dòng để thử', en: 'Writes a line for the test' },
  input: Type.Object({ text: Type.String(), province: Type.Optional(Type.String()) }),
  output: Type.Object({ text: Type.String() }),
  touched: ({ text }, { province }) => [{ kind: 'note', id: text, province: province ?? null }],
  run: async ({ text }) =>
    text === 'no' ? refused(inputProblem('operators-only', { operation: 'x' })) : fine({ text }),
})
const write = (text: string, province?: string) =>
  perform(note, { text, ...(province ? { province } : {}) }, context)
await saveKey(database, { key: signer.key, publicKey: signer.publicKey, at: context.now })
const settle = async (at: string) => {
  await orderEntries(database)
  await signHeads(database, signer, at)
}

test('a command leaves its entry, a refused one leaves none', async () => {
  await write('first', '01')
  await write('no', '01')
  await settle('2026-01-15T03:00:01.000Z')
  const entries = await entriesFrom(database, '01', 0, 10)
  assert.equal(entries.length, 1)
  const body = JSON.parse(entries[0]?.body ?? '')
  assert.deepEqual(
    [body.operation, body.actor, body.things, body.stream],
    ['test.note', { kind: 'operator', name: 'test' }, [{ id: 'first', kind: 'note' }], '01'],
  )
})

test('who knows what was asked and answered, and the salt, can recompute the hash of an entry', async () => {
  const [found] = await entriesOfThing(database, 'note', 'first', 10)
  const { rows } = await sql<{ salt: Buffer }>`
    select salt from evidence_entry where entry = ${found?.entry ?? ''}`.execute(database)
  const body = JSON.parse(found?.body ?? '')
  const salt = rows[0]?.salt ?? Buffer.alloc(0)
  assert.equal(changedHash(salt, { text: 'first', province: '01' }, { text: 'first' }), body.changed)
  assert.notEqual(changedHash(salt, { text: 'first', province: '01' }, { text: 'other' }), body.changed)
})

test('entries of several streams are chained apart, each once, and heads are signed', async () => {
  await Promise.all(
    Array.from({ length: 60 }, (_, at) =>
      write(`n${at}`, at % 3 === 0 ? '01' : at % 3 === 1 ? '79' : undefined),
    ),
  )
  await Promise.all([orderEntries(database), orderEntries(database)])
  await settle('2026-01-15T03:00:02.000Z')
  const heads = await newestHeads(database)
  assert.deepEqual(
    heads.map(({ stream, size }) => [stream, size]),
    [
      ['01', 21],
      ['79', 20],
      ['centre', 20],
    ],
  )
  for (const head of heads) assert.ok(isSignedBy(head, signer.publicKey))
})

test('commands of one moment do not conflict over their entries', async () => {
  const at = Date.parse(context.now)
  const one = (name: string) =>
    database
      .transaction()
      .setIsolationLevel('serializable')
      .execute((transaction) =>
        recordEvidence(transaction, {
          operation: 'test.note',
          actor: context.actor,
          by: null,
          // All in one stretch of the index, where transactions that looked there would stand in each other's way.
          at: new Date(at).toISOString(),
          requestId: name,
          input: {},
          answer: {},
          things: [{ kind: 'note', id: name, province: '48' }],
        }),
      )
  const done = await Promise.allSettled(Array.from({ length: 400 }, (_, each) => one(`same${each}`)))
  assert.deepEqual(
    done.filter(({ status }) => status === 'rejected'),
    [],
  )
})

test('what waits without an entry, or twice, keeps no other entry from its place', async () => {
  await write('good', '48')
  await sql`insert into evidence_waiting (entry, stream) values (gen_random_uuid(), '48')`.execute(database)
  await sql`insert into evidence_waiting select * from evidence_waiting`.execute(database)
  await orderEntries(database)
  assert.notEqual((await entriesOfThing(database, 'note', 'good', 1))[0]?.place, null)
  await sql`insert into evidence_waiting select entry, stream from evidence_leaf where stream = '48'`.execute(
    database,
  )
  assert.equal(await orderEntries(database), 0)
  assert.equal((await backlog(database)).count, 0)
})

test('proofs from the database lead to the signed heads, also where kept subtrees are used', async () => {
  const before = (await newestHeads(database)).find(({ stream }) => stream === '79')
  await database.transaction().execute(async (transaction) => {
    for (let at = 0; at < 600; at++)
      await perform(note, { text: `m${at}`, province: '79' }, { ...context, database: transaction })
  })
  await settle('2026-01-15T03:00:03.000Z')
  const now = (await headsOf(database, '79')).at(-1)
  assert.ok(before && now)
  assert.equal(now.size, 620)
  const consistency = await proveConsistency(database, '79', before.size, now.size)
  assert.ok(isConsistent(before, now, consistency))
  for (const place of [0, 19, 255, 256, 511, 512, 619]) {
    const [entry] = await entriesFrom(database, '79', place, 1)
    const proof = await proveInclusion(database, '79', place, now.size)
    assert.ok(entry?.leaf)
    assert.deepEqual(rootFromInclusion(entry.leaf, place, now.size, proof), now.root)
  }
})

const exported = async (): Promise<string> => {
  const path = join(folder, 'log.ndjson')
  let text = ''
  for await (const piece of exportLines(database)) text += piece
  writeFileSync(path, text)
  return path
}

test('an exported log verifies with nothing but the file', async () => {
  const verified = await verifyFile(await exported())
  assert.deepEqual(verified.faults, [])
  assert.equal(verified.entries, 1062)
  assert.deepEqual(
    verified.streams.map(({ stream, size, signed }) => [stream, size, signed]),
    [
      ['01', 21, 21],
      ['48', 401, 401],
      ['79', 620, 620],
      ['centre', 20, 20],
    ],
  )
  assert.deepEqual(verified.keys, [signer.key])
})

test('any one changed, missing, doubled or moved byte or line is found', async () => {
  const path = await exported()
  const whole = readFileSync(path)
  const lines = whole.toString('utf8').trimEnd().split('\n')
  const faultsOf = (given: readonly string[]) => {
    const verifier = createVerifier({})
    for (const line of given) verifier.line(line)
    return verifier.result().faults
  }
  assert.deepEqual(faultsOf(lines), [])
  const changed = join(folder, 'changed.ndjson')
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const bytes = Buffer.from(whole)
      bytes[at] = ((bytes[at] ?? 0) + by) % 256
      writeFileSync(changed, bytes)
      assert.notDeepEqual((await verifyFile(changed)).faults, [], `byte ${at} by ${by}`)
    }),
    { numRuns: 60 },
  )
  fc.assert(
    fc.property(fc.nat({ max: lines.length - 1 }), fc.nat({ max: lines.length - 1 }), (one, other) => {
      const without = lines.toSpliced(one, 1)
      // The first key line may be said again: that changes nothing it says.
      assert.notDeepEqual(faultsOf(without), [], `without line ${one}`)
      if (one !== other && lines[one] !== lines[other]) {
        const moved = lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '')
        assert.notDeepEqual(faultsOf(moved), [], `lines ${one} and ${other} exchanged`)
      }
    }),
    { numRuns: 60 },
  )
  for (const end of [10, 200, whole.length - 1]) {
    writeFileSync(changed, whole.subarray(0, end))
    assert.notDeepEqual((await verifyFile(changed)).faults, [], `cut at ${end}`)
  }
})

test('bytes that are no text, and half letters, are found where a sign for them stood', async () => {
  const path = await exported()
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  const odd = canonical({ text: '\ufffd' })
  writeFileSync(path, `${[lines[0], odd, ...lines.slice(1)].join('\n')}\n`)
  const known = (await verifyFile(path)).faults
  const faultsOf = async (line: Uint8Array) => {
    const [first, ...rest] = lines.map((each) => Buffer.from(`${each}\n`))
    writeFileSync(path, Buffer.concat([first ?? Buffer.alloc(0), line, Buffer.from('\n'), ...rest]))
    return (await verifyFile(path)).faults
  }
  assert.deepEqual(
    known.map(({ what }) => what),
    ['unknown-line'],
  )
  for (const bad of [
    Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xff]), Buffer.from('"}')]),
    Buffer.from('{"text":"\\ud800"}'),
  ])
    assert.deepEqual(
      (await faultsOf(bad)).map(({ what, line }) => [what, line]),
      [['not-canonical', 2]],
    )
})

test('a log that was rewritten from the beginning is found by a head kept from before', async () => {
  const path = await exported()
  const [kept] = await headsOf(database, '01')
  assert.ok(kept)
  const head = { stream: '01', size: kept.size, root: kept.root.toString('hex') }
  assert.deepEqual((await verifyFile(path, { kept: [head] })).faults, [])
  const other = await verifyFile(path, { kept: [{ ...head, root: '00'.repeat(32) }] })
  assert.deepEqual(
    other.faults.map(({ what }) => what),
    ['head-differs'],
  )
  const longer = await verifyFile(path, { kept: [{ ...head, size: 10_000 }] })
  assert.deepEqual(
    longer.faults.map(({ what }) => what),
    ['head-differs'],
  )
})

test('heads signed by a key nobody trusts are refused', async () => {
  const { faults } = await verifyFile(await exported(), { trusted: ['00'.repeat(32)] })
  assert.equal(faults[0]?.what, 'unknown-key')
})

test('a signing command of the deployment signs as the file does', async () => {
  const command = join(folder, 'sign.sh')
  const script = join(folder, 'sign.mjs')
  writeFileSync(
    script,
    `import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
const pem = readFileSync(${JSON.stringify(join(folder, 'evidence.key'))}, 'utf8')
process.stdout.write((process.argv[2] === 'public'
  ? createPublicKey(pem).export({ format: 'der', type: 'spki' })
  : sign(null, readFileSync(0), createPrivateKey(pem))).toString('base64'))`,
  )
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${script}" "$1"\n`, { mode: 0o755 })
  const outside = await signerFromCommand(command)
  assert.equal(outside.key, signer.key)
  const bytes = Buffer.from('x')
  assert.deepEqual(await outside.sign(bytes), await signer.sign(bytes))
})

test('the log can be neither changed nor shortened', async () => {
  for (const change of [
    'update evidence_entry set body = body',
    'delete from evidence_leaf',
    'truncate evidence_head',
  ])
    await assert.rejects(sql.raw(change).execute(database), change)
})

test('while serving, an entry has its place within a second and its head at the next signing', async () => {
  const keeping = await keepEvidence({ database, signer, now: () => new Date(), look: 20, sign: 0 })
  await write('kept', '01')
  const deadline = performance.now() + 5_000
  let found = await entriesOfThing(database, 'note', 'kept', 1)
  while (found[0]?.place == null && performance.now() < deadline)
    found = await entriesOfThing(database, 'note', 'kept', 1)
  await keeping.stop()
  const [entry] = await entriesOfThing(database, 'note', 'kept', 1)
  assert.notEqual(entry?.place, null)
  assert.equal((await headsOf(database, '01')).at(-1)?.size, (entry?.place ?? 0) + 1)
})
