import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { documentPart, docx, numbered, numberingPart, paragraph, run, table } from './testing/build-docx.ts'
import { notes, read, refused } from './testing/expect.ts'
import { inTcvn3, inVni } from './testing/old-encodings.ts'

const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
const textOf = async (body: string, parts = {}): Promise<string> =>
  (await read(docx(body, parts))).text.trimEnd()

test('paragraphs, runs, tabs and line breaks come out as they are seen', async () => {
  const body =
    paragraph(run('Sắp xếp ', '<w:b/>') + run('xã Đồng Lạc')) +
    paragraph(
      '<w:r><w:t>trái</w:t><w:tab/><w:t>phải</w:t><w:br/><w:t>dòng</w:t><w:noBreakHyphen/><w:t>hai</w:t></w:r>',
    )
  assert.equal(await textOf(body), 'Sắp xếp xã Đồng Lạc\ntrái\tphải\ndòng-hai')
})

test('a table is read row by row, a layout table cell by cell', async () => {
  const rows = table(['Stt', 'Tên'], ['1', 'Xã Đồng Lạc'])
  const layout = table([
    paragraph('QUỐC HỘI') + paragraph('Số: 12/NQ'),
    paragraph('CỘNG HÒA') + paragraph('ngày 16'),
  ])
  assert.equal(
    await textOf(rows + layout),
    'Stt\tTên\n1\tXã Đồng Lạc\nQUỐC HỘI\nSố: 12/NQ\nCỘNG HÒA\nngày 16',
  )
})

test('automatic numbers are the ones a reader sees', async () => {
  const numbering = numberingPart(
    [
      { format: 'decimal', text: 'Điều %1.' },
      { format: 'decimal', text: '%2.' },
      { format: 'lowerLetter', text: '%3)' },
    ],
    [{ format: 'upperRoman', text: '%1.' }],
    [{ format: 'bullet', text: '\uf0b7' }],
  )
  const body = [
    numbered('Sắp xếp', 1),
    numbered('một', 1, 1),
    numbered('điểm', 1, 2),
    numbered('điểm', 1, 2),
    numbered('hai', 1, 1),
    numbered('điểm', 1, 2),
    paragraph('xen giữa'),
    numbered('Hiệu lực', 1),
    numbered('một', 1, 1),
    ...['Chung', 'Riêng', 'Khác', 'Cuối'].map((text) => numbered(text, 2)),
    numbered('gạch', 3),
  ].join('')
  assert.deepEqual((await textOf(body, { numbering })).split('\n'), [
    'Điều 1. Sắp xếp',
    '1. một',
    'a) điểm',
    'b) điểm',
    '2. hai',
    'a) điểm',
    'xen giữa',
    'Điều 2. Hiệu lực',
    '1. một',
    'I. Chung',
    'II. Riêng',
    'III. Khác',
    'IV. Cuối',
    '- gạch',
  ])
})

test('a style numbers its paragraphs, through the style it is based on, and a paragraph can refuse', async () => {
  const numbering = numberingPart([{ format: 'decimal', text: '%1.' }])
  const styles =
    '<w:style w:styleId="Khoan"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:styleId="KhoanCon"><w:basedOn w:val="Khoan"/></w:style>'
  const style = (id: string) => `<w:pStyle w:val="${id}"/>`
  const body =
    paragraph('một', style('Khoan')) +
    paragraph('hai', style('KhoanCon')) +
    paragraph('không số', `${style('Khoan')}<w:numPr><w:numId w:val="0"/></w:numPr>`)
  assert.equal(await textOf(body, { numbering, styles }), '1. một\n2. hai\nkhông số')
})

test('a list that starts again does so, and an unknown way of counting is told', async () => {
  const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
  const numbering = numberingPart([{ format: 'decimal', text: '%1.' }]).replace(
    '</w:numbering>',
    `<w:num w:numId="9"><w:abstractNumId w:val="0"/>${start}</w:num></w:numbering>`,
  )
  const body = numbered('a', 1) + numbered('b', 1) + numbered('c', 9) + numbered('d', 9)
  assert.equal(await textOf(body, { numbering }), '1. a\n2. b\n1. c\n2. d')
  const strange = await read(
    docx(numbered('a', 1), { numbering: numberingPart([{ format: 'hebrew1', text: '%1.' }]) }),
  )
  assert.equal(strange.text.trim(), '1. a')
  assert.deepEqual(notes(strange), ['unknown-numbering'])
})

test('tracked deletions are left out, insertions kept, and both are told', async () => {
  const body =
    paragraph(
      `${run('giữ ')}<w:del w:id="1"><w:r><w:delText>bỏ </w:delText></w:r></w:del><w:ins w:id="2">${run('thêm')}</w:ins>`,
    ) +
    '<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">nối </w:t></w:r></w:p>' +
    paragraph('liền')
  const text = await read(docx(body))
  assert.equal(text.text.trimEnd(), 'giữ thêm\nnối liền')
  assert.deepEqual(notes(text), ['deletions-dropped', 'insertions-kept'])
})

test('hidden text is left out, by run or by style', async () => {
  const styles = '<w:style w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>'
  const body = paragraph(
    run('thấy') +
      run('ẩn', '<w:vanish/>') +
      run('ẩn', '<w:rStyle w:val="An"/>') +
      run(' rõ', '<w:vanish w:val="0"/>'),
  )
  const text = await read(docx(body, { styles }))
  assert.equal(text.text.trimEnd(), 'thấy rõ')
  assert.deepEqual(notes(text), ['hidden-dropped'])
})

test('text boxes are read once, although Word stores them twice', async () => {
  const box = (words: string) => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`
  const body = paragraph(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('trong khung')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('trong khung')}</w:pict></mc:Fallback></mc:AlternateContent><w:t>ngoài</w:t></w:r>`,
  )
  assert.equal(await textOf(body), 'ngoài\ntrong khung')
})

test('field codes are not text, their results are', async () => {
  const body = paragraph(
    '<w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple w:instr="DATE"><w:r><w:t>16/6</w:t></w:r></w:fldSimple>',
  )
  assert.equal(await textOf(body), '16/6')
})

test('runs in a legacy font are refused by name or converted, capitals by the font', async () => {
  const body = paragraph(
    run(inTcvn3('cộng hòa'), font('.VnTimeH')) + run(inTcvn3(' xã Đồng Lạc'), font('.VnTime')),
  )
  assert.equal(await refused(docx(body)), 'legacy-encoding')
  assert.equal((await read(docx(body), 'a', { legacy: 'convert' })).text.trimEnd(), 'CỘNG HÒA xã Đồng Lạc')
  const vni = paragraph(run(inVni('xã Đồng Lạc'), font('VNI-Times')))
  const text = await read(docx(vni), 'a', { legacy: 'convert' })
  assert.equal(text.text.trimEnd(), 'xã Đồng Lạc')
  assert.deepEqual(notes(text), ['converted'])
})

test('Unicode text that merely kept the name of a legacy font is read', async () => {
  assert.equal(await textOf(paragraph(run('Điều 1. Sắp xếp', font('.VnTime')))), 'Điều 1. Sắp xếp')
})

test('legacy text is found even where no font says so', async () => {
  const body = paragraph(inTcvn3('Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Đồng Lạc'))
  assert.equal(await refused(docx(body)), 'legacy-encoding')
})

test('a truncated, damaged or empty document is refused', async () => {
  const whole = docx(paragraph('Điều 1. Phạm vi').repeat(200))
  for (const share of [0.3, 0.6, 0.95])
    assert.equal(await refused(whole.slice(0, whole.length * share)), 'truncated')
  const broken = docx(paragraph('Điều 1')).slice()
  broken.fill(0x55, 420, 470)
  assert.match(await refused(broken), /^(?:damaged|zip-bomb)$/)
  assert.equal(await refused(docx('<w:p></w:r>')), 'damaged')
  assert.equal(await refused(docx(paragraph(' '))), 'empty')
  assert.equal(await refused(zipSync({ 'word/document.xml': strToU8('<x/>') })), 'damaged')
})

test('entity tricks are refused', async () => {
  const bomb = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
  assert.equal(await refused(docx(paragraph('<w:r><w:t>&b;</w:t></w:r>'), { before: bomb })), 'xml-doctype')
  const outside = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
  assert.equal(
    await refused(docx(paragraph('<w:r><w:t>&x;</w:t></w:r>'), { before: outside })),
    'xml-doctype',
  )
  assert.equal(await refused(docx(paragraph('<w:r><w:t>&nothing;</w:t></w:r>'))), 'xml-doctype')
})

test('zip bombs are refused by what they claim, by what comes out, and by number', async () => {
  const zeros = new Uint8Array(8 * 1024 * 1024)
  assert.equal(await refused(docx(paragraph('a'), { others: { 'word/media/x': zeros } })), 'zip-bomb')
  const lying = docx(paragraph('Điều 1. Phạm vi điều chỉnh').repeat(5_000)).slice()
  const view = new DataView(lying.buffer)
  for (let place = 0; place < lying.length - 46; place++)
    if (
      view.getUint32(place, true) === 0x02014b50 &&
      lying.subarray(place + 46, place + 63).join() === strToU8('word/document.xml').join()
    )
      view.setUint32(place + 24, 1_000, true)
  assert.equal(await refused(lying), 'zip-bomb')
  const many = Object.fromEntries(
    [...Array(2_100).keys()].map((number) => [`word/${number}`, new Uint8Array(1)]),
  )
  assert.equal(await refused(docx(paragraph('a'), { others: many })), 'zip-bomb')
})

test('elements without end and without bottom are refused', async () => {
  const deep = `${'<w:sdt>'.repeat(300)}${'</w:sdt>'.repeat(300)}`
  assert.equal(await refused(docx(deep)), 'damaged')
  assert.equal(
    await refused(docx(paragraph('a').repeat(200)), 'a', { limits: { elements: 300 } }),
    'too-long',
  )
})

test('a document in UTF-16 and in another folder is read', async () => {
  const part = new Uint8Array(
    Buffer.from(`\ufeff${documentPart(paragraph('Điều 1')).replace(/^<\?.*?\?>/, '')}`, 'utf16le'),
  )
  const relations =
    '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/other.xml"/></Relationships>'
  const bytes = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(relations),
    'word/other.xml': part,
  })
  assert.equal((await read(bytes)).text.trimEnd(), 'Điều 1')
})
