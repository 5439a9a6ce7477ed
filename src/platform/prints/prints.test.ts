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
import { decisionTemplate } from './data/decision.ts'
import { findingsReportTemplate } from './data/findings-report.ts'
import { handoverMinutesTemplate } from './data/handover-minutes.ts'
import { listAnnexTemplate } from './data/list-annex.ts'
import { factsIn } from './facts.ts'
import { fill } from './fill.ts'
import type { Facts } from './model.ts'
import { listTemplates, print } from './operations.ts'
import { type PrintForm, printed } from './print.ts'
import { sheetOn } from './sheet.ts'
import { templates } from './templates.ts'

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

const every = templates.map((each) => [each.id, each] as const)
const pages = async (bytes: Uint8Array) => {
  const pdf = await getDocumentProxy(bytes)
  return await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const page = await pdf.getPage(at + 1)
      const { items } = await page.getTextContent()
      const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
      return { width: Math.round(page.view[2] ?? 0), height: Math.round(page.view[3] ?? 0), texts }
    }),
  )
}

for (const [id, template] of every)
  test(`${id}: all four forms are made of its example, with every fact and nothing beyond the margins`, async () => {
    const made = async (form: PrintForm) => {
      const bytes = await printed(template, template.example, {
        form,
        on: day,
        now,
        site: 'http://localhost',
      })
      assert.ok(bytes.ok, JSON.stringify(bytes))
      return bytes.value
    }
    const filled = fill(template, template.example)
    assert.ok(filled.ok)
    const sheet = sheetOn(day, filled.value)
    const inMillimetres = (points: number) => (points / 72) * 25.4
    for (const { width, height, texts } of await pages(await made('pdf'))) {
      assert.deepEqual([width, height].map(inMillimetres).map(Math.round), [sheet.width, sheet.height])
      for (const { str, transform, width: long } of texts) {
        const [left, up] = [inMillimetres(transform[4]), inMillimetres(transform[5])]
        assert.ok(left >= sheet.left - 0.1 && up >= sheet.bottom - 0.1, `${str} at ${left}, ${up}`)
        // The last sign may end in a space.
        assert.ok(left + inMillimetres(long) <= sheet.width - sheet.right + 2, `${str} ends too far right`)
      }
    }
    const read = await Promise.all(
      (['pdf', 'docx'] as const).map(async (form) =>
        readText({ name: `x.${form}`, bytes: await made(form) }),
      ),
    )
    const texts = read.map((each) => (each.ok ? words(each.value.text) : ''))
    const html = words(Buffer.from(await made('html')).toString())
    const said = [
      filled.value.about,
      ...filled.value.to,
      ...[filled.value.signature, filled.value.counterpart, filled.value.witness].flatMap((each) =>
        each ? [each.name, ...each.lines] : [],
      ),
      ...filled.value.sources.map(({ words: source }) => source),
    ].filter((each) => each !== '')
    for (const each of said) for (const text of [...texts, html]) assert.ok(text.includes(words(each)), each)
    // A number with rows leads to them in the preview.
    for (const { href } of filled.value.sources)
      assert.ok(html.includes(`href="http://localhost${href}"`), href)
    assert.ok((await made('xlsx')).length > 0)
  })

test('no line of text lies upon another: a first line that is set in counts where the text is measured', async () => {
  for (const [id, template] of every) {
    const bytes = await printed(template, template.example, { form: 'pdf', on: day, now })
    assert.ok(bytes.ok)
    for (const { texts } of await pages(bytes.value)) {
      const lines = texts.map(({ str, transform, width, height }) => ({
        ...{ str, left: transform[4] as number, up: transform[5] as number, width, height },
      }))
      for (const one of lines)
        for (const other of lines) {
          const apart = Math.abs(one.up - other.up)
          const overlaps = one.left < other.left + other.width - 1 && other.left < one.left + one.width - 1
          assert.ok(
            one === other || !overlaps || apart === 0 || apart > 8,
            `${id}: “${one.str}” and “${other.str}” are ${apart} points apart`,
          )
        }
    }
  }
})

test('an annex lies across in DOCX too, and has no head of its own', async () => {
  const bytes = await printed(listAnnexTemplate, listAnnexTemplate.example, { form: 'docx', on: day, now })
  assert.ok(bytes.ok)
  const document = Buffer.from(unzipSync(bytes.value)['word/document.xml'] ?? []).toString('utf8')
  assert.match(document, /w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/)
  assert.doesNotMatch(document, /CỘNG HÒA/)
})

test('a paragraph longer than what is left of a page goes on upon the next one', async () => {
  const long = Array.from({ length: 900 }, (_, at) => `chữ${at}`).join(' ')
  const facts = { ...decisionTemplate.example, bases: [{ text: long }] }
  const bytes = await printed(decisionTemplate, facts, { form: 'pdf', on: day, now })
  assert.ok(bytes.ok)
  const all = await pages(bytes.value)
  assert.ok(all.length >= 2)
  const text = all.flatMap(({ texts }) => texts.map(({ str }) => str)).join(' ')
  for (const at of [0, 450, 899]) assert.ok(text.includes(`chữ${at}`), `word ${at}`)
  for (const { texts } of all) for (const { str, transform } of texts) assert.ok(transform[5] > 56, str)
})

test('who was not there does not sign: what is empty leaves no words behind', async () => {
  const facts = { ...handoverMinutesTemplate.example, witnessed: null }
  const filled = fill(handoverMinutesTemplate, facts)
  assert.ok(filled.ok)
  assert.ok(filled.value.blocks.every((block) => block.block !== 'paragraph' || block.runs.length > 0))
  assert.ok(!JSON.stringify(filled.value.blocks).includes('Chứng kiến'))
})

test('bars are measured against the longest, and lead to their rows', () => {
  const filled = fill(findingsReportTemplate, findingsReportTemplate.example)
  assert.ok(filled.ok)
  const bars = filled.value.blocks.flatMap((block) => (block.block === 'bars' ? block.bars : []))
  assert.deepEqual(
    bars.map(({ share }) => Math.round(share * 24)),
    [24, 18, 11, 4],
  )
  assert.ok(bars.every(({ number }) => number[0]?.source))
})
