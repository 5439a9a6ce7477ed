import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import type { Result } from '../../kernel/result.ts'
import { importDays } from '../calendar/import-days.ts'
import { decisionsKnown } from '../calendar/store.ts'
import { readTable, tableToXlsx } from '../documents/index.ts'
import { perform } from '../perform.ts'
import { columnsOf, letterOf } from './columns.ts'
import type { ImportField } from './model.ts'

const { database } = await testDatabase()
const context = testContext({ database, language: 'vi' })
const { preview, save, errors } = importDays
const value = <T>(answer: Result<T>): T => {
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value
}
const codes = (answer: Result<unknown>) => (answer.ok ? [] : answer.problems.map(({ code }) => code))
const workbook = async (columns: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  name: 'lịch.xlsx',
  bytes: await tableToXlsx([{ name: 'Ngày nghỉ', columns, rows }]),
})
const given = (number: string) => ({ number, issuedOn: '2026-05-20' })
const daysOf = async (number: string) =>
  (await decisionsKnown(database, null)).flatMap((each) => (each.number === number ? each.days : []))
const headers = ['STT', 'Ngày', 'Loại ngày', 'Nội dung']
const good = ['1', '05/06/2026', 'Nghỉ hoán đổi', 'Đổi với 13/6']
const other = ['2', '2026-06-13', 'làm bù', 'Đổi với 05/6']

test('a preview shows the first rows and where each column was found, and saves nothing', async () => {
  const file = await workbook(headers, good, ['2', '31/02/2026', 'làm bù', 'x'])
  const shown = value(await perform(preview, { ...given('1/QĐ'), file }, context))
  assert.deepEqual([shown.rows, shown.new, shown.wrong], [2, 1, 1])
  assert.deepEqual(
    shown.columns.map(({ field, column, how }) => [field, column, how]),
    [
      ['date', 'B', 'guessed'],
      ['kind', 'C', 'guessed'],
      ['name', 'D', 'guessed'],
    ],
  )
  assert.deepEqual(shown.first[0], { row: 2, state: 'new', cells: good })
  assert.match(shown.errors[0]?.message ?? '', /Dòng 3: “31\/02\/2026” không phải là Ngày/)
  assert.deepEqual(await daysOf('1/QĐ'), [])
})

test('errors come back in the workbook, and the corrected workbook changes nothing twice', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-imports-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const asked = given('2/QĐ')
  const file = await workbook(
    headers,
    good,
    ['2', '2026-06-13', 'làm bừa', ''],
    ['3', '2199-01-01', 'lễ', 'xa'],
  )
  const first = value(await perform(save, { ...asked, file }, context))
  assert.deepEqual([first.new, first.wrong], [1, 2])
  const out = join(folder, 'loi.xlsx')
  assert.equal(value(await perform(errors, { ...asked, file, out }, context)).wrong, 2)
  const back = value(await readTable({ name: 'loi.xlsx', bytes: readFileSync(out) }))
  assert.deepEqual(back.header, [...headers, 'Lỗi'])
  assert.deepEqual(back.rows[0], [...good, ''])
  assert.match(back.rows[1]?.[4] ?? '', /Dòng 3: thiếu “Tên”.|“làm bừa” không phải là Loại/)
  assert.match(back.rows[2]?.[4] ?? '', /2199/)
  const corrected = await workbook([...headers, 'Lỗi'], [...good, ''], [...other, String(back.rows[1]?.[4])])
  const again = value(await perform(save, { ...asked, file: corrected }, context))
  assert.deepEqual([again.new, again.same, again.wrong], [1, 1, 0])
  const third = value(await perform(save, { ...asked, file: corrected }, context))
  assert.deepEqual([third.new, third.changed, third.same], [0, 0, 2])
  assert.deepEqual(
    (await daysOf('2/QĐ')).map(({ date }) => date),
    ['2026-06-05', '2026-06-13'],
  )
  const changed = await workbook(headers, good, ['2', '2026-06-13', 'ngày thường', 'thôi'])
  assert.equal(value(await perform(save, { ...asked, file: changed }, context)).changed, 1)
  assert.equal((await daysOf('2/QĐ')).length, 3)
})

test('columns that somebody named are remembered for them alone', async () => {
  const file = await workbook(['A1', 'B1', 'C1'], ['lễ', 'Lễ riêng', '01/09/2026'])
  const asked = { ...given('3/QĐ'), file }
  const columns = 'date=C1; kind=a; name=B1'
  value(await perform(save, { ...asked, columns }, context))
  const mine = value(await perform(preview, asked, context))
  assert.deepEqual(
    mine.columns.map(({ how, header }) => [how, header]),
    [
      ['remembered', 'C1'],
      ['remembered', 'A1'],
      ['remembered', 'B1'],
    ],
  )
  const another = { ...context, actor: { kind: 'operator', name: 'another' } as const }
  const theirs = value(await perform(preview, asked, another))
  assert.deepEqual([...new Set(theirs.columns.map(({ how }) => how))], ['guessed'])
  assert.deepEqual(codes(await perform(preview, { ...asked, columns: 'date=Z; day=A' }, context)), [
    'imports/no-such-field',
    'imports/no-such-column',
  ])
})

test('a row given twice is one, or wrong where it says two things', async () => {
  const file = await workbook(headers, good, good, ['3', '05/06/2026', 'lễ', 'khác'])
  const shown = value(await perform(preview, { ...given('4/QĐ'), file }, context))
  assert.deepEqual([shown.rows, shown.new, shown.wrong], [2, 1, 1])
  assert.deepEqual(
    shown.errors.map(({ code, row }) => [code, row]),
    [['imports/row-twice', 4]],
  )
})

test('formulas and markup in cells stay text on their way back', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-imports-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const file = {
    name: 'x.csv',
    bytes: Buffer.from('Ngày,Loại,Tên\n=HYPERLINK("x"),lễ,<b>x</b>\n05/06/2026,lễ,y\n'),
  }
  const out = join(folder, 'x.xlsx')
  value(await perform(errors, { ...given('5/QĐ'), file, out }, context))
  const back = value(await readTable({ name: 'x.xlsx', bytes: readFileSync(out) }))
  assert.match(back.rows[0]?.[3] ?? '', /không phải là Ngày/)
})

const field = (name: string, isRequired = true): ImportField => ({
  name,
  title: { vi: name, en: name },
  alsoCalled: [],
  isRequired,
  read: (text) => (/^\d+$/.test(text) ? text : null),
  expected: { vi: 'số', en: 'a number' },
})

test('no column serves two fields, and a column of errors serves none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'Lỗi', 'x', 'A', ''), { maxLength: 6 }),
      fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('a', 'b', 'x', 'B')),
      (headers, remembered) => {
        const rows = [headers.map((_, at) => String(at))]
        const found = columnsOf({ headers, rows }, [field('a'), field('b')], { asked: '', remembered })
        if (!found.ok) return
        const places = found.value.map(({ at }) => at)
        assert.equal(new Set(places).size, 2)
        assert.ok(places.every((at) => headers[at] !== 'Lỗi'))
      },
    ),
  )
  assert.deepEqual([0, 25, 26, 701, 702].map(letterOf), ['A', 'Z', 'AA', 'ZZ', 'AAA'])
})
