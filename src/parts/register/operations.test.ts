import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { wordsOf } from '../../kernel/problems.ts'
import type { Result } from '../../kernel/result.ts'
import { perform } from '../../platform/perform.ts'
import { loadRelease } from './load.ts'
import { checkCodes, guessDate } from './operations/codes.ts'
import { changes, compare, statistics } from './operations/counts.ts'
import { convert, correspondence, lineage } from './operations/lineage.ts'
import { ancestors, children, list, search } from './operations/lists.ts'
import { unit } from './operations/unit.ts'
import { aCountry, act } from './testing/country.ts'

const { database } = await testDatabase()
assert.ok((await loadRelease(database, aCountry(), { at: '2025-02-01T00:00:00.000Z' })).ok)
const context = testContext({ database, today: '2025-05-01' })

const value = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(result.problems.map((problem) => wordsOf(problem, 'en')).join(' '))
}
const told = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code))

test('a bare code answers for today and warns that it meant another unit', async () => {
  const answer = value(await perform(unit, { code: '00001' }, context))
  assert.equal(answer.name, 'Xã Tân An')
  assert.deepEqual(
    answer.otherMeanings.map(({ unit: { name }, until }) => [name, until]),
    [['Xã An', '2024-07-01']],
  )
  assert.deepEqual(
    answer.remarks.map(({ code }) => code),
    ['other-meanings'],
  )
})

test('a code with a day means the unit of that day and warns of nothing', async () => {
  const answer = value(await perform(unit, { code: '00001', validAt: '2024-06-30' }, context))
  assert.equal(answer.name, 'Xã An')
  assert.deepEqual(answer.remarks, [])
  const [change] = answer.changes
  assert.deepEqual(change?.citation, {
    instrument: act,
    article: '1',
    clause: '1',
    effectiveOn: '2024-07-01',
  })
})

test('a code that nobody bears any more is read on its last day and says so', async () => {
  const answer = value(await perform(unit, { code: '00002' }, context))
  assert.deepEqual([answer.name, answer.validAt], ['Xã Bình', '2024-06-30'])
  assert.deepEqual(answer.remarks, [
    { code: 'no-longer-used', details: { code: '00002', lastDay: '2024-06-30' } },
  ])
})

test('an unknown code is told what was probably meant, a mistyped form that it is none', async () => {
  const unknown = await perform(unit, { code: '5' }, context)
  assert.deepEqual(told(unknown), ['register/unknown-code'])
  assert.match(unknown.ok ? '' : wordsOf(unknown.problems[0] as never, 'en'), /Did you mean: 00005 Xã Hà/)
  assert.deepEqual(told(await perform(unit, { code: 'a b' }, context)), ['register/malformed-code'])
  const ended = await perform(unit, { code: '00002', validAt: '2025-01-01' }, context)
  assert.match(
    ended.ok ? '' : wordsOf(ended.problems[0] as never, 'en'),
    /in use: 2020-01-01 – 2024-07-01 Xã Bình/,
  )
})

test('days before the data are refused with the range, days after it answered as last known', async () => {
  const before = await perform(unit, { code: '00005', validAt: '2019-12-31' }, context)
  assert.deepEqual(told(before), ['register/before-the-data'])
  const after = value(await perform(unit, { code: '00005', validAt: '2030-01-01' }, context))
  assert.deepEqual(after.remarks[0], {
    code: 'after-the-data',
    details: { date: '2030-01-01', dataTo: '2025-06-30' },
  })
})

test('nothing was known before the release', async () => {
  const early = await perform(unit, { code: '00005', knownAt: '2024-01-01T00:00:00Z' }, context)
  assert.deepEqual(told(early), ['register/before-anything-was-known'])
  const later = await perform(unit, { code: '00005', knownAt: '2025-01-01T00:00:00Z' }, context)
  assert.equal(value(later).name, 'Xã Hà')
})

test('lists are filtered, paged and say when there is more', async () => {
  const ask = (input: object) => perform(list, { validAt: '2025-01-01', ...input }, context)
  const first = value(await ask({ level: 'commune', limit: 2 }))
  const second = value(await ask({ level: 'commune', limit: 2, after: first.next ?? '' }))
  assert.deepEqual(
    [...first.units, ...second.units].map(({ code }) => code),
    ['00001', '00003', '00004', '00005'],
  )
  assert.deepEqual([first.remarks[0]?.code, second.next], ['more', null])
  assert.deepEqual(value(await ask({ within: '02' })).units.length, 2)
  assert.deepEqual(
    value(await ask({ type: 'ward' })).units.map(({ name }) => name),
    ['Phường Giang Nam'],
  )
  assert.deepEqual(told(await ask({ type: 'wad', level: 'x' })), ['register/unknown-level'])
  assert.deepEqual(told(await ask({ after: 'nowhere' })), ['input/other-cursor'])
})

test('search finds a retired name without accents', async () => {
  const { hits } = value(await perform(search, { text: 'giang', validAt: '2025-01-01' }, context))
  assert.equal(hits[0]?.unit.code, '00004')
  assert.deepEqual(told(await perform(search, { text: '   ' }, context)), ['register/nothing-to-search'])
})

test('children and ancestors follow the day', async () => {
  const names = async (operation: typeof children, code: string, validAt: string) =>
    value(await perform(operation, { code, validAt }, context)).units.map(({ name }) => name)
  assert.deepEqual(await names(children, '01', '2024-06-30'), ['Huyện Đông'])
  assert.deepEqual(await names(children, '01', '2024-07-01'), ['Xã Tân An', 'Xã Châu'])
  assert.deepEqual(await names(ancestors, '00002', '2024-06-30'), ['Huyện Đông', 'Tỉnh Ánh Dương'])
})

test('lineage tells where the people went, with act and clause', async () => {
  const days = { from: '2024-06-30', to: '2024-07-01' }
  const answer = value(await perform(lineage, { code: '00003', ...days }, context))
  assert.deepEqual(answer.lines.map(({ to, scope, people }) => [to, scope, people]).sort(), [
    [`${act}#1.1`, 'part', 'part'],
    ['chau', 'rest', 'part'],
  ])
  assert.deepEqual(answer.lines[0]?.citation?.clause, '1')
})

test('a correspondence has the columns that others rely on', async () => {
  const answer = value(await perform(correspondence, { from: '2024-06-30', to: '2024-07-01' }, context))
  assert.deepEqual(correspondence.table?.columns, [
    'from_code',
    'to_code',
    'scope',
    'people',
    'instrument',
    'clause',
  ])
  const rows = [...(correspondence.table?.rows(answer) ?? [])].map((row) => row.join(','))
  assert.ok(rows.includes(`00001,00001,whole,all,${act},1`), rows.join('\n'))
  assert.ok(
    rows.some((row) => row.startsWith('00005,00005,unchanged,all')),
    rows.join('\n'),
  )
})

test('codes convert forward and back, one or many, and a bare one needs a day when it had several meanings', async () => {
  const days = { from: '2024-06-30', to: '2024-07-01' }
  const many = value(await perform(convert, { code: '00001,00002,00003', ...days }, context))
  assert.deepEqual(
    many.rows.map(({ status, candidates }) => [status, candidates.length]),
    [
      ['exact', 1],
      ['exact', 1],
      ['ambiguous', 2],
    ],
  )
  const back = value(await perform(convert, { code: '00001', from: days.to, to: days.from }, context))
  assert.deepEqual(back.rows[0]?.candidates.map(({ unit: { name } }) => name).sort(), [
    'Xã An',
    'Xã Bình',
    'Xã Châu',
  ])
  assert.deepEqual(told(await perform(convert, { code: '00001' }, context)), ['register/date-needed'])
  assert.equal(value(await perform(convert, { code: '00002' }, context)).rows[0]?.unit?.name, 'Xã Tân An')
  assert.deepEqual(told(await perform(convert, { code: '99999', ...days }, context)), [
    'register/unknown-code',
  ])
})

test('a file of codes is read as text with an optional heading, anything else is refused', async () => {
  const file = (text: string | Uint8Array) => ({
    name: 'codes.csv',
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  })
  const rows = value(
    await perform(
      checkCodes,
      { file: file('mã;tên\n00001;An\r\n00005;Hà\n'), validAt: '2025-01-01' },
      context,
    ),
  )
  assert.deepEqual([rows.fine, rows.changed, rows.unknown], [1, 1, 0])
  assert.deepEqual(told(await perform(checkCodes, { file: file(new Uint8Array([0xc4, 0x41])) }, context)), [
    'register/not-a-list-of-codes',
  ])
  assert.deepEqual(told(await perform(checkCodes, { file: file('') }, context)), ['register/no-codes'])
})

test('the day of an undated list is guessed and the odd row found', async () => {
  const answer = value(await perform(guessDate, { code: '00001,00002,001,77777' }, context))
  assert.deepEqual(answer.guesses[0]?.until, '2024-07-01')
  assert.deepEqual(
    answer.outliers.map(({ row, validOn }) => [row, validOn.length]),
    [[3, 0]],
  )
})

test('changes, counts and reductions of a span of days', async () => {
  const since = value(await perform(changes, { since: '2024-07-01' }, context))
  assert.deepEqual(since.changes.map(({ kind }) => kind).sort(), ['dissolve', 'merge', 'rename'])
  const inB = value(await perform(changes, { since: '2024-07-01', within: '02' }, context))
  assert.deepEqual(
    inB.changes.map(({ kind }) => kind),
    ['rename'],
  )
  const counts = value(await perform(statistics, { validAt: '2024-06-30', level: 'commune' }, context))
  assert.equal(counts.rows.find(({ type, province }) => type === null && province === null)?.count, 5)
  const compared = value(await perform(compare, { from: '2024-06-30', to: '2024-07-01' }, context))
  assert.deepEqual(
    [compared.level, compared.before, compared.after, compared.reduction],
    ['commune', 5, 4, 20],
  )
})

test('an empty register says that it is empty', async (t) => {
  const empty = await testDatabase(t)
  const nothing = testContext({ database: empty.database })
  assert.deepEqual(told(await perform(unit, { code: '1' }, nothing)), ['register/nothing-loaded'])
})
