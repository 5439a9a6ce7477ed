import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { answerer, answering, answeringBy, asking, aWorkbook, sheetAt, textAt } from '../testing/files.ts'
import { convertFile } from './convert-file.ts'
import type { FileAsked } from './file-asked.ts'

const done = async (asked: FileAsked) => {
  const answer = await convertFile(asked, answering)
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value
}

test('cells that are no address are statuses of their rows', async (t) => {
  const cells = [
    '',
    'x'.repeat(5_000),
    'Xã\u0001 Hà',
    '\ufffd\ufffd',
    'Xã Hà, Tỉnh Bạch Đằng',
    '=SUM(A1:A9)',
    '😀',
    '-',
  ]
  const asked = asking(t, 'list.csv', ['n,address', ...cells.map((cell, at) => `${at},"${cell}"`)].join('\n'))
  const { summary } = await done(asked)
  assert.deepEqual(
    textAt(asked.out)
      .split('\n')
      .slice(1)
      .map((line) => /^\d,".*?",([a-z-]+)/.exec(line)?.[1]),
    ['empty', 'too-long', 'not-text', 'not-text', 'already-current', 'not-found', 'not-found', 'not-found'],
  )
  assert.equal(summary.rows, cells.length)
})

test('an address that looks like a formula does not run as one in what is added', async (t) => {
  const asked = asking(t, 'list.csv', 'address\n"=cmd|x!A1, Xã Hà, Tỉnh Bạch Đằng"\n')
  await done(asked)
  const [, line = ''] = textAt(asked.out).split('\n')
  const added = line.slice(line.indexOf('",') + 2)
  assert.ok(!/(^|,)"?[=+@]/.test(added), added)
})

test('a million rows that say the same cost no more than reading them', async (t) => {
  const asked = asking(t, 'list.csv', `address\n${'"Xã Hà, Tỉnh Bạch Đằng"\n'.repeat(50_000)}`)
  let questions = 0
  const converter = {
    ...answerer.converter,
    convert: (text: string, options?: object) => {
      questions++
      return answerer.converter.convert(text, options)
    },
  }
  const answer = await convertFile(asked, answeringBy({ converter }))
  assert.ok(answer.ok && answer.value.summary.rows === 50_000)
  assert.ok(questions <= 50_000 / 64 + 64, String(questions))
})

test('merged cells, formulas and errors of a workbook are told', async (t) => {
  const book = await aWorkbook(
    [
      ['n', 'address'],
      [1, 'Xã Hà, Tỉnh Bạch Đằng'],
      [2, null],
      [3, null],
      [4, null],
    ],
    { merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }] },
  )
  const asked = asking(t, 'list.xlsx', book)
  await done(asked)
  const rows = await sheetAt(asked.out)
  assert.deepEqual(
    rows.slice(1).map((row) => row[2]),
    ['current already', 'current already', 'empty cell', 'empty cell'],
  )
})

/** A workbook of hand-written XML: what other programs write, and what nobody should. */
const bookOf = (sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array => {
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    '_rels/.rels': '<Relationships></Relationships>',
    'xl/workbook.xml':
      '<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="S" sheetId="7" q:id="r1"/></x:sheets></x:workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="t/worksheet" Target="/xl/worksheets/s.xml"/><Relationship Id="r2" Type="t/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    'xl/worksheets/s.xml': sheet,
    ...more,
  }
  const encoder = new TextEncoder()
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])),
  )
}
const sheetOf = (rows: string) =>
  `<x:worksheet><x:dimension ref="A1:B9"/><x:sheetData>${rows}</x:sheetData></x:worksheet>`

test('prefixes, missing places, shared and rich texts, formats of zeros are read as they are meant', async (t) => {
  const book = bookOf(
    sheetOf(
      [
        '<x:row><x:c t="inlineStr"><x:is><x:t>n</x:t></x:is></x:c><x:c t="s"><x:v>0</x:v></x:c></x:row>',
        '<x:row><x:c><x:v>1</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c></x:row>',
        '<x:row><x:c><x:v>2</x:v></x:c><x:c t="s"><x:v>99</x:v></x:c></x:row>',
        '<x:row><x:c><x:v>3</x:v></x:c><x:c t="e"><x:v>#REF!</x:v></x:c></x:row>',
        '<x:row><x:c><x:v>4</x:v></x:c><x:c><x:f>B2</x:f></x:c></x:row>',
        '<x:row/>',
      ].join(''),
    ),
    {
      'xl/sharedStrings.xml':
        '<sst><si><t>address</t></si><si><r><t>Xã H&#224;, </t></r><r><t>Tỉnh Bạch Đằng</t></r><rPh><t>no</t></rPh></si></sst>',
    },
  )
  const asked = asking(t, 'list.xlsx', book)
  const { summary } = await done(asked)
  assert.deepEqual(summary.counts, { formula: 2, 'already-current': 1, 'not-text': 1 })
  assert.ok(readFileSync(asked.out).length > 0)
})

test('codes kept as numbers keep the zeros that their format shows', async (t) => {
  const book = await aWorkbook([['code'], [1], [2]], {
    cells: new Map(
      [1, 2].map((at) => [`${at},0`, { value: at, type: 'number', style: { numFmt: '00000' } }]),
    ),
  })
  const asked = asking(t, 'codes.xlsx', book, { column: 'code', what: 'codes' })
  const { summary } = await done(asked)
  assert.equal(summary.codesOf?.explained, 2)
  assert.deepEqual((await sheetAt(asked.out))[1]?.slice(0, 4), [1, 'exactly one unit', 'Xã Tân An', '00001'])
})

test('hostile workbooks are refused with a code', async (t) => {
  const cases: readonly (readonly [string, Uint8Array])[] = [
    ['conversion/damaged-workbook', bookOf('<worksheet><sheetData><row><c><v>')],
    ['conversion/damaged-workbook', bookOf('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>')],
    ['conversion/damaged-workbook', bookOf('no xml')],
    ['conversion/no-rows', bookOf(sheetOf(''))],
    ['conversion/damaged-workbook', zipSync({ 'a.txt': new Uint8Array(3) })],
    [
      'conversion/damaged-workbook',
      bookOf(sheetOf(`<x:row><x:c t="inlineStr"><x:is><x:t>${'a'.repeat(9_000_000)}`)),
    ],
  ]
  for (const [code, bytes] of cases) {
    const answer = await convertFile(asking(t, 'list.xlsx', bytes), answering)
    assert.equal(answer.ok ? 'fine' : answer.problems[0]?.code, code)
  }
})

test('a sheet spoilt anywhere is converted or refused with a code', async (t) => {
  const row = (at: number) =>
    `<x:row r="${at}" spans="1:2"><x:c r="A${at}"><x:v>${at}</x:v></x:c><x:c r="B${at}" t="inlineStr"><x:is><x:t>Xã Hà, Tỉnh Bạch Đằng</x:t></x:is></x:c></x:row>`
  const head = '<x:row r="1"><x:c r="B1" t="inlineStr"><x:is><x:t>address</x:t></x:is></x:c></x:row>'
  const sheet = sheetOf(head + [2, 3, 4].map(row).join(''))
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    '"',
    '<x:row',
    '</x:row>',
    'sheetData',
    '</x:sheetData>',
    '&#0;',
    '&',
    '',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ at: fc.nat(sheet.length), take: fc.nat(12), put: piece }), {
        minLength: 1,
        maxLength: 4,
      }),
      async (changes) => {
        let text = sheet
        for (const { at, take, put } of changes) text = text.slice(0, at) + put + text.slice(at + take)
        const answer = await convertFile(asking(t, 'list.xlsx', bookOf(text)), answering)
        assert.ok(answer.ok || answer.problems.every(({ code }) => code.includes('/')))
      },
    ),
    { seed: 20250701, numRuns: 120 },
  )
})

test('a column of a workbook in a legacy font is named once, a single cell by its status', async (t) => {
  const legacy = 'Ph­êng Hµng B«ng, quËn Hoµn KiÕm'
  const column = await aWorkbook([['address'], [legacy], [legacy], ['Ph­êng Cöa §«ng, quËn Hoµn KiÕm']])
  const answer = await convertFile(asking(t, 'list.xlsx', column), answering)
  assert.ok(!answer.ok && answer.problems[0]?.code === 'conversion/legacy-column')
  assert.equal(answer.problems[0]?.details.encoding, 'tcvn3')
  const rows = Array.from({ length: 40 }, () => ['Xã Hà, Tỉnh Bạch Đằng'])
  const { summary } = await done(asking(t, 'list.xlsx', await aWorkbook([['address'], ...rows, [legacy]])))
  assert.deepEqual(summary.counts, { 'already-current': 40, 'legacy-font': 1 })
})

test('UTF-16 comes in and goes out as it was', async (t) => {
  const text = '\ufeffn\taddress\r\n1\tXã Hà, Tỉnh Bạch Đằng\r\n'
  const asked = asking(t, 'list.csv', Buffer.from(text, 'utf16le'))
  await done(asked)
  const out = readFileSync(asked.out)
  assert.deepEqual([out[0], out[1]], [0xff, 0xfe])
  assert.match(out.toString('utf16le'), /1\tXã Hà, Tỉnh Bạch Đằng\talready-current\tXã Hà\t00005/)
})

test('an encoding that breaks off far below is named with its row', async (t) => {
  const good = `address\n${'"Xã Hà, Tỉnh Bạch Đằng"\n'.repeat(20_000)}`
  const asked = asking(t, 'list.csv', Buffer.concat([Buffer.from(good), Buffer.from([0xff, 0xfe, 0x0a])]))
  const answer = await convertFile(asked, answering)
  assert.ok(!answer.ok && answer.problems[0]?.code === 'conversion/broken-encoding')
})

test('a quote that is never closed is named, not waited for', async (t) => {
  const asked = asking(t, 'list.csv', `address\n"Xã Hà\n${'x,y\n'.repeat(1_500_000)}`)
  const answer = await convertFile(asked, answering)
  assert.ok(!answer.ok && answer.problems[0]?.code === 'conversion/row-too-long')
})

test('any bytes at all are converted or refused with a code', async (t) => {
  const seeds = [
    Buffer.from('id,address\n1,"Xã Hà, Tỉnh Bạch Đằng"\n2,\n'),
    Buffer.from('{"address":"Xã Hà"}\n{"address":1}\n'),
    Buffer.from(
      await aWorkbook([
        ['id', 'address'],
        ['1', 'Xã Hà, Tỉnh Bạch Đằng'],
        ['2', null],
      ]),
    ),
  ]
  const names = ['list.csv', 'list.ndjson', 'list.xlsx']
  await fc.assert(
    fc.asyncProperty(
      fc.nat(2),
      fc.array(fc.record({ at: fc.nat(5_000), byte: fc.nat(255), cut: fc.boolean() }), {
        minLength: 1,
        maxLength: 8,
      }),
      async (which, changes) => {
        let bytes = Buffer.from(seeds[which] ?? '')
        for (const { at, byte, cut } of changes) {
          const place = at % Math.max(1, bytes.length)
          if (cut && byte < 20) bytes = bytes.subarray(0, place)
          else if (bytes.length > 0) bytes[place] = byte
        }
        const asked = asking(t, names[which] ?? '', bytes)
        const answer = await convertFile(asked, answering)
        assert.ok(answer.ok || answer.problems.every(({ code }) => code.includes('/')))
      },
    ),
    { seed: 20250701, numRuns: 120 },
  )
})

test('any text in a cell comes out of its list as it went in', async (t) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 1, maxLength: 5 }),
      async (cells) => {
        const rows = cells.map((cell) => `k,"${cell.toWellFormed().replaceAll('"', '""')}",e`)
        const asked = asking(t, 'list.csv', `a,address,z\n${rows.join('\n')}`)
        const answer = await convertFile(asked, answering)
        if (!answer.ok) return
        const out = textAt(asked.out)
        for (const row of rows) assert.ok(out.includes(`${row},`), JSON.stringify(row))
      },
    ),
    { seed: 20250701, numRuns: 60 },
  )
})
