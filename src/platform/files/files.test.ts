import assert from 'node:assert/strict'
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import type { Result } from '../../kernel/result.ts'
import { smallTerritory } from '../access/testing/country.ts'
import { history } from '../evidence/operations.ts'
import type { Actor, Operation } from '../operation.ts'
import { perform } from '../perform.ts'
import { check, hold, release, remove } from './custody.ts'
import { clearIncoming, eraseDeleted } from './keep.ts'
import { about, get, put } from './operations.ts'
import { incomingOf, shelfOf } from './shelves.ts'
import { addDeletion } from './store.ts'
import { Upload } from './upload.ts'

const { database } = await testDatabase()
const data = mkdtempSync(join(tmpdir(), 'haicap-files-'))
after(() => rmSync(data, { recursive: true, force: true }))
const context = testContext({ database, data })
const shelf = shelfOf(context)?.shelf
const codes = (answer: Result<unknown>) => (answer.ok ? [] : answer.problems.map(({ code }) => code))
const value = <T>(answer: Result<T>): T => {
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value
}
const text = (name: string, words: string) => ({ name, bytes: Buffer.from(words) })
const person = (account: string, unit: string, role: 'archivist' | 'commune' = 'archivist'): Actor => ({
  kind: 'person',
  account,
  name: account,
  session: 's',
  provedAt: context.now,
  grants: [
    { id: account, role, organisation: null, unit, from: '2025-07-01', until: null, decision: '1/QĐ' },
  ],
})
const as = (actor: Actor) => ({ ...context, actor, territory: async () => smallTerritory })
const record = { retention: 'record', until: '2026-02-01', retainedBy: '10/QĐ-GL' }
const decision = { number: '7/QĐ-GL', reason: 'hết thời hạn', decidedOn: '2026-01-02' }
const inMarch = { ...context, today: '2026-03-01', now: '2026-03-01T03:00:00.000Z' }

test('the same content is kept once under two names, and given back as it was', async () => {
  const one = value(await perform(put, { content: text('biên bản.txt', 'nội dung') }, context))
  const two = value(await perform(put, { content: text('../../bản sao.txt', 'nội dung') }, context))
  assert.deepEqual([one.sha256 === two.sha256, one.name, two.name], [true, 'biên bản.txt', 'bản sao.txt'])
  assert.deepEqual([one.kind, one.size, one.unit], ['text', 10, 'country'])
  const stored = []
  for await (const each of shelf?.all() ?? []) stored.push(each)
  assert.deepEqual(stored, [one.sha256])
  const out = join(data, 'out.txt')
  value(await perform(get, { file: two.file, out }, context))
  assert.equal(readFileSync(out, 'utf8'), 'nội dung')
  const told = value(await perform(history, { kind: 'file', id: one.file }, context))
  assert.deepEqual(
    told.entries.map(({ operation }) => operation),
    ['files.put'],
  )
})

test('a path of the machine is for its own command line', async () => {
  const path = join(data, 'given.txt')
  writeFileSync(path, 'từ dòng lệnh')
  assert.equal(value(await perform(put, { content: path }, context)).name, 'given.txt')
  const clerk = as(person('a', 'country'))
  assert.deepEqual(codes(await perform(put, { content: path }, clerk)), ['files/path-is-local'])
  assert.deepEqual(codes(await perform(put, { content: join(data, 'none') }, context)), ['files/no-file'])
  const kept = value(await perform(put, { content: path }, context))
  assert.deepEqual(codes(await perform(get, { file: kept.file, out: join(data, 'x') }, clerk)), [
    'files/path-is-local',
  ])
})

test('what a request laid aside is kept, and gone from where it lay', async () => {
  const path = join(data, 'aside.part')
  writeFileSync(path, 'tải lên')
  const upload = new Upload('tải lên.txt', path, 10)
  const kept = value(await perform(put, { content: upload }, as(person('a', 'country'))))
  assert.deepEqual(
    [kept.size, kept.storedBy, readdirSync(data).includes('aside.part')],
    [10, 'person:a', false],
  )
})

test('nothing under hold is deleted, by the product or past it', async () => {
  const kept = value(await perform(put, { content: text('a.txt', 'bị giữ') }, context))
  const held = value(await perform(hold, { file: kept.file, number: '3/KL', reason: 'thanh tra' }, context))
  assert.deepEqual(codes(await perform(remove, { file: kept.file, ...decision }, context)), [
    'files/under-hold',
  ])
  const past = addDeletion(database, { file: kept.file, number: 'x', at: context.now, by: 'x' })
  await assert.rejects(past, /is under hold/)
  const freed = { hold: held.holds[0]?.hold, number: '4/KL', reason: 'đã kết luận' }
  assert.deepEqual(value(await perform(release, freed, context)).holds, [])
  assert.deepEqual(codes(await perform(release, freed, context)), ['files/no-such-hold'])
  const deleted = value(await perform(remove, { file: kept.file, ...decision }, context))
  assert.equal(deleted.deletion?.number, '7/QĐ-GL')
  assert.deepEqual(codes(await perform(hold, { file: kept.file, number: '5/KL', reason: 'x' }, context)), [
    'files/deleted',
  ])
  assert.deepEqual(codes(await perform(get, { file: kept.file }, context)), ['files/deleted'])
})

test('a record is kept until its day, then deleted by two people', async () => {
  const kept = value(await perform(put, { content: text('b.txt', 'hồ sơ'), ...record }, context))
  const asked = { file: kept.file, ...decision }
  assert.deepEqual(codes(await perform(remove, asked, context)), ['files/kept-until'])
  const proposed = value(await perform(remove, asked, inMarch))
  assert.deepEqual([proposed.deletion, proposed.proposals.length], [null, 1])
  assert.deepEqual(codes(await perform(remove, asked, inMarch)), ['files/same-person'])
  const second = { ...inMarch, actor: { kind: 'operator', name: 'second' } as const }
  assert.equal(value(await perform(remove, asked, second)).deletion?.by, 'operator:second')
  const told = value(await perform(history, { kind: 'file', id: kept.file }, context))
  assert.deepEqual(told.entries.map(({ operation }) => operation).toSorted(), [
    'files.delete',
    'files.delete',
    'files.put',
  ])
})

test('what is kept for ever is not deleted, and terms are asked for where they belong', async () => {
  const kept = value(
    await perform(put, { content: text('c.txt', 'vĩnh viễn'), retention: 'permanent' }, context),
  )
  assert.deepEqual(codes(await perform(remove, { file: kept.file, ...decision }, inMarch)), [
    'files/kept-for-ever',
  ])
  const content = text('d.txt', 'x')
  const why = async (given: object) => codes(await perform(put, { content, ...given }, context))
  assert.deepEqual(await why({ retention: 'record' }), ['files/term-missing'])
  assert.deepEqual(await why({ until: '2030-01-01' }), ['files/term-out-of-place'])
  assert.deepEqual(await why({ ...record, until: '2026-01-15' }), ['files/term-over'])
})

test('files of another territory are neither shown nor deleted, and a deletion wants a fresh proof', async () => {
  const kept = value(
    await perform(put, { content: text('e.txt', 'của a'), office: 'a' }, as(person('p', 'a', 'commune'))),
  )
  assert.equal(kept.unit, 'a')
  assert.equal(value(await perform(about, { file: kept.file }, as(person('q', 'province:1')))).name, 'e.txt')
  for (const unit of ['b', 'c', 'province:2', 'old-a'])
    for (const operation of [about, get, remove] as readonly Operation[])
      assert.deepEqual(
        codes(
          await perform(
            operation,
            { file: kept.file, ...(operation.name === remove.name ? decision : {}) },
            as(person('q', unit)),
          ),
        ),
        [unit === 'old-a' ? 'access/no-such-role' : 'access/other-territory'],
      )
  const stale = { ...person('q', 'a'), provedAt: '2026-01-15T00:00:00.000Z' } as Actor
  assert.deepEqual(codes(await perform(remove, { file: kept.file, ...decision }, as(stale))), [
    'access/prove-again',
  ])
  assert.deepEqual(codes(await perform(about, { file: kept.file }, as({ kind: 'public' }))), [
    'access/not-signed-in',
  ])
})

test('bytes leave the shelf when the last file of that content is deleted, and may come again', async () => {
  const one = value(await perform(put, { content: text('f.txt', 'hai tên') }, context))
  const two = value(await perform(put, { content: text('g.txt', 'hai tên') }, context))
  assert.ok(shelf)
  value(await perform(remove, { file: one.file, ...decision }, context))
  await eraseDeleted(database, shelf, '2026-04-16T00:00:00.000Z')
  assert.ok(await shelf.read(one.sha256))
  value(await perform(remove, { file: two.file, ...decision }, context))
  assert.ok((await eraseDeleted(database, shelf, '2026-04-17T00:00:00.000Z')) >= 1)
  assert.equal(await shelf.read(one.sha256), null)
  assert.equal(await eraseDeleted(database, shelf, '2026-04-18T00:00:00.000Z'), 0)
  const again = value(await perform(put, { content: text('h.txt', 'hai tên') }, inMarch))
  assert.equal(await eraseDeleted(database, shelf, '2026-04-19T00:00:00.000Z'), 0)
  value(await perform(get, { file: again.file, out: join(data, 'again.txt') }, context))
})

test('content that is erased while somebody stores it again is there for who stored it', async () => {
  assert.ok(shelf)
  for (let round = 0; round < 8; round++) {
    const content = text('r.txt', `cùng lúc ${round}`)
    const first = value(await perform(put, { content }, context))
    value(await perform(remove, { file: first.file, ...decision }, context))
    const at = `2026-05-0${round + 1}T00:00:00.000Z`
    const [again] = await Promise.all([
      perform(put, { content }, context),
      eraseDeleted(database, shelf, at),
      eraseDeleted(database, shelf, at),
    ])
    const out = join(data, 'raced.txt')
    value(await perform(get, { file: value(again).file, out }, context))
  }
})

test('a changed byte is told by the check, and such a file is not handed out', async () => {
  const kept = value(await perform(put, { content: text('i.txt', 'nguyên vẹn') }, context))
  const whole = value(await perform(check, {}, context))
  assert.deepEqual([whole.faults, whole.checked > 5], [[], true])
  const place = join(data, 'files', kept.sha256.slice(0, 2), kept.sha256.slice(2))
  chmodSync(place, 0o600)
  truncateSync(place, 3)
  const found = value(await perform(check, {}, context))
  assert.deepEqual(found.faults, [{ sha256: kept.sha256, what: 'changed' }])
  const out = join(data, 'broken.txt')
  assert.deepEqual(codes(await perform(get, { file: kept.file, out }, context)), ['files/wrong-content'])
  assert.equal(
    readdirSync(data).some((name) => name.startsWith('broken')),
    false,
  )
  rmSync(place)
  assert.deepEqual(codes(await perform(get, { file: kept.file, out }, context)), ['files/content-missing'])
})

test('what was never finished is cleared after a day, not before', async () => {
  const folder = incomingOf(data)
  assert.deepEqual(readdirSync(folder), [])
  const [old, fresh] = [join(folder, 'old.part'), join(folder, 'fresh.part')]
  for (const path of [old, fresh]) writeFileSync(path, 'x')
  utimesSync(old, new Date('2026-01-01'), new Date('2026-01-01'))
  utimesSync(fresh, new Date('2026-01-10'), new Date('2026-01-10'))
  assert.equal(await clearIncoming(folder, new Date('2026-01-10T12:00:00Z')), 1)
  assert.deepEqual(readdirSync(folder), ['fresh.part'])
})

test('a decision of a day that has not come deletes nothing', async () => {
  const { file } = value(await perform(put, { content: text('a.txt', 'mai') }, inMarch))
  const answer = await perform(remove, { file, ...decision, decidedOn: '2026-03-02' }, inMarch)
  assert.deepEqual(codes(answer), ['files/decided-later'])
  assert.ok((await perform(remove, { file, ...decision, decidedOn: '2026-03-01' }, inMarch)).ok)
})
