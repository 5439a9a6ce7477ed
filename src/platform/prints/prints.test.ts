import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { extractText, getDocumentProxy } from 'unpdf'
import { testContext } from '../../../test/support/context.ts'
import type { Result } from '../../kernel/result.ts'
import { readText } from '../documents/index.ts'
import { perform } from '../perform.ts'
import { correspondenceTemplate } from './data/correspondence.ts'
import { factsIn } from './facts.ts'
import { fill } from './fill.ts'
import type { Facts } from './model.ts'
import { listTemplates, print } from './operations.ts'
import { type PrintForm, printed } from './print.ts'
import { sheetOn } from './sheet.ts'

const day = '2025-07-01'
const now = '2025-07-01T03:00:00.000Z'
const example = correspondenceTemplate.example
const made = async (form: PrintForm, facts: Facts = example, site?: string) => {
  const bytes = await printed(correspondenceTemplate, facts, { form, on: day, now, site })
  assert.ok(bytes.ok, JSON.stringify(bytes))
  return bytes.value
}
const codes = (answer: Result<unknown>) => (answer.ok ? [] : answer.problems.map(({ code }) => code))
const words = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ')
const vowels = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ'
const letters = [...vowels, ...vowels.toUpperCase()].join(' ')
const many = {
  ...example,
  units: Array.from({ length: 120 }, (_, at) => ({
    ...(example.units as readonly object[])[0],
    place: at + 1,
    formerName: `Xã Thử nghiệm số ${at + 1}`,
  })),
} as Facts

test('every Vietnamese letter comes back out of the PDF', async () => {
  const facts = { ...example, notes: [{ text: letters }] }
  const pdf = await getDocumentProxy(await made('pdf', facts))
  const { text } = await extractText(pdf, { mergePages: true })
  assert.ok(words(text).includes(letters), words(text))
})

test('PDF and DOCX say what the official layout asks for, and name the rows of each number', async () => {
  for (const form of ['pdf', 'docx'] as const) {
    const read = await readText({ name: `x.${form}`, bytes: await made(form) })
    assert.ok(read.ok, JSON.stringify(read))
    const text = words(read.value.text)
    for (const said of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'SỞ NỘI VỤ',
      'Số: 12/DS-SNV',
      'Giả Lập, ngày 01 tháng 7 năm 2025',
      'Từ ngày 01/07/2025',
      'Thị trấn Ví Dụ',
      'Nơi nhận:',
      'Người Ký Giả Lập',
      'Nguồn số liệu',
      '/units?at=2025-06-30',
    ])
      assert.ok(text.includes(said), `${form}: ${said} in ${text}`)
  }
})

test('pages are A4 with the margins of the decree, numbered from the second one on', async () => {
  const pdf = await getDocumentProxy(await made('pdf', many))
  assert.ok(pdf.numPages >= 4)
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    assert.deepEqual(page.view.map(Math.round), [0, 0, 595, 842])
    const { items } = await page.getTextContent()
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
    const numbers = texts.filter(({ transform }) => transform[5] > 842 - 56)
    assert.deepEqual(
      numbers.map(({ str }) => str),
      number === 1 ? [] : [String(number)],
    )
    // Millimetres 30 and 20 in points; letters stand a little above the lower margin.
    for (const { transform, str } of texts)
      assert.ok(transform[4] >= 84.9 && transform[5] >= 56.5, `${str} at ${transform[4]}, ${transform[5]}`)
    if (number > 1 && number < pdf.numPages)
      assert.ok(
        texts.some(({ str }) => str === 'TT'),
        'the head of the table stands anew',
      )
  }
  assert.deepEqual(sheetOn(day), {
    width: 210,
    height: 297,
    top: 20,
    bottom: 20,
    left: 30,
    right: 15,
    text: 14,
  })
})

test('DOCX names Times New Roman, has the measures of A4 and repeats the head of its table', async () => {
  const parts = unzipSync(await made('docx', example, 'http://localhost:8080'))
  const xml = (name: string) => Buffer.from(parts[name] ?? []).toString('utf8')
  assert.match(xml('word/styles.xml'), /Times New Roman/)
  const document = xml('word/document.xml')
  assert.match(document, /w:pgSz w:w="11906" w:h="16838"/)
  assert.match(document, /<w:pgMar[^>]*w:top="1134"[^>]*w:right="851"[^>]*w:bottom="1134"[^>]*w:left="1701"/)
  assert.match(document, /w:tblHeader/)
  assert.match(document, /w:titlePg/)
  assert.match(xml('word/_rels/document.xml.rels'), /http:\/\/localhost:8080\/units\?at=2025-06-30/)
})

test('in the preview each number leads to its rows, and what was typed is no markup', async () => {
  const html = Buffer.from(
    await made('html', { ...example, notes: [{ text: '<script>alert(1)</script>' }] }),
  ).toString()
  assert.match(html, /<a href="\/units\?at=2025-06-30"[^>]*>3<\/a><sup>\[1\]<\/sup>/)
  assert.match(html, /&lt;script&gt;/)
  assert.doesNotMatch(html, /<script/)
})

test('the tables come as a workbook: numbers are numbers, codes keep their zeros', async () => {
  const { sheets } = await readXlsx(await made('xlsx', example, 'http://localhost:8080'))
  assert.deepEqual(sheets[0]?.rows[0]?.slice(0, 3), ['TT', 'Mã cũ', 'Đơn vị cũ'])
  assert.deepEqual(sheets[0]?.rows[1]?.slice(0, 3), [1, '00901', 'Xã Đồng Mẫu'])
  assert.equal(sheets[1]?.rows[1]?.[1], 'http://localhost:8080/units?at=2025-06-30')
})

test('each fact that is missing is named, and nothing is printed', () => {
  const { province: _, units: __, ...rest } = example
  const answer = fill(correspondenceTemplate, rest as Facts)
  assert.deepEqual(answer.ok ? [] : answer.problems.map(({ details }) => details.name).toSorted(), [
    'province',
    'units',
  ])
})

test('numbers and days are written the Vietnamese way', () => {
  const facts = { ...example, presentCount: 3321, formerCount: 1_234_567.5, date: '2026-02-09' }
  const filled = fill(correspondenceTemplate, facts)
  assert.ok(filled.ok)
  const [first] = filled.value.blocks
  const text = first?.block === 'paragraph' ? first.runs.map((run) => run.text).join('') : ''
  assert.match(text, /1\.234\.567,5 đơn vị .* 3\.321 đơn vị/)
  assert.equal(filled.value.placeAndDate, 'Giả Lập, ngày 09 tháng 02 năm 2026')
})

test('facts are taken as JSON of a known form; links that could run are refused', () => {
  const why = (value: unknown) => codes(factsIn(typeof value === 'string' ? value : JSON.stringify(value)))
  assert.deepEqual(why('{'), ['prints/facts-unreadable'])
  assert.deepEqual(why([]), ['prints/facts-unreadable'])
  assert.deepEqual(why(example), [])
  const sourced = (href: string) => ({ a: { value: 1, source: { words: 'x', href } } })
  for (const href of ['javascript:alert(1)', '//elsewhere/x', 'data:text/html,x', '/a"onclick="x'])
    assert.deepEqual(why(sourced(href)), ['prints/fact-malformed'], href)
  assert.deepEqual(why({ a: [1] }), ['prints/fact-malformed'])
})

test('a document is asked for by its template, written where the command line says', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-prints-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const context = testContext({ data: folder })
  const listed = await perform(listTemplates, {}, context)
  assert.ok(listed.ok && listed.value[0]?.facts.includes('province'))
  const out = join(folder, 'list.pdf')
  const facts = { name: 'facts.json', bytes: Buffer.from(JSON.stringify(example)) }
  const answer = await perform(print, { template: 'correspondence', facts, out }, context)
  assert.ok(answer.ok, JSON.stringify(answer))
  assert.equal(readFileSync(out).toString('latin1', 0, 5), '%PDF-')
  assert.deepEqual(codes(await perform(print, { template: 'x' }, context)), ['prints/no-such-template'])
  const anyone = testContext({ data: folder, actor: { kind: 'public' } })
  assert.deepEqual(codes(await perform(print, { template: 'correspondence' }, anyone)), [
    'access/not-signed-in',
  ])
})

test('links on paper begin with the address that the operator set, or with the one that is given', async (t) => {
  const data = mkdtempSync(join(tmpdir(), 'haicap-prints-'))
  t.after(() => rmSync(data, { recursive: true, force: true }))
  const context = { ...testContext({ data }), site: 'https://haicap.example' }
  const printedWith = async (given: object) => {
    const out = join(data, 'x.html')
    const answer = await perform(print, { template: 'correspondence', form: 'html', out, ...given }, context)
    assert.ok(answer.ok, JSON.stringify(answer))
    return readFileSync(out, 'utf8')
  }
  assert.match(await printedWith({}), /href="https:\/\/haicap\.example\/units/)
  assert.match(await printedWith({ site: 'https://other.example' }), /href="https:\/\/other\.example\/units/)
})
