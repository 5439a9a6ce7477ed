import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articlesOf, clausesOf } from './articles.ts'
import { firstDate } from './dates.ts'
import { instrumentOf } from './header.ts'
import { normalise } from './normalise.ts'
import { tokensOf } from './tokens.ts'

test('markup, wrapping and mixed Unicode go; words and paragraphs stay', () => {
  const text = '# Điều 1\\. **Sắp\\\nxếp** _\u00a0\n\n1\\. của\nxã **Hoa\u0300**’s – 2\n2. b'
  assert.equal(normalise(text), "Điều 1. Sắp xếp _\n1. của xã Hoà's - 2\n2. b")
})

test('a text that is normal already is left as it is', () => {
  const text = normalise('Điều 1. Tên\n\n1. Một   hai\nba')
  assert.equal(normalise(text), text)
})

test('words whose space was lost are parted, names are not', () => {
  const words = (text: string) => tokensOf(text).map((token) => token.text)
  assert.deepEqual(words('thànhxã mới có tên gọilàxãĐượm'), [
    'thành',
    'xã',
    'mới',
    'có',
    'tên',
    'gọi',
    'là',
    'xã',
    'Đượm',
  ])
  assert.deepEqual(words('Lươmvà Ghềnhthành xãSổm B'), ['Lươm', 'và', 'Ghềnh', 'thành', 'xã', 'Sổm', 'B'])
  assert.deepEqual(words('Trườngthành Bthành gồm60'), ['Trường', 'thành', 'B', 'thành', 'gồm', '60'])
  for (const name of ["H'đing", 'ĐamBri', 'Thành', 'Phình', 'Vàng', 'Lát', "K'Nàng", 'Của'])
    assert.deepEqual(words(name), [name])
})

test('the place of a token is where it stands in the text', () => {
  const text = 'xã Lươmvà Ghềnh'
  for (const { text: word, start, end } of tokensOf(text)) assert.equal(text.slice(start, end), word)
})

test('a clause opens at the start of a line or, inside one, next in sequence before a verb', () => {
  const text =
    'Điều 1. Tên điều\n1. Sắp xếp xã Lươm thành xã Đam 3. 2.Sắp xếp xã A theo Điều 9. 3 Đổi tên xã B\n4. Sau khi'
  const [article] = articlesOf(text)
  assert.ok(article)
  assert.deepEqual(
    clausesOf(text, article).map(({ number, start, end }) => `${number}: ${text.slice(start, end).trim()}`),
    ['1: Sắp xếp xã Lươm thành xã Đam 3.', '2: Sắp xếp xã A theo Điều 9.', '3: Đổi tên xã B', '4: Sau khi'],
  )
})

test('the number of an article is no clause, also where its title begins with a verb of arrangement', () => {
  const text = 'Điều 1. Sắp xếp các xã của tỉnh Mẫu\n1. Sắp xếp xã A và xã B thành xã C.\n2. Sắp xếp xã D'
  const [article] = articlesOf(text)
  assert.ok(article)
  assert.deepEqual(
    clausesOf(text, article).map(({ number }) => number),
    ['1', '2'],
  )
})

test('an article inside a line counts only if it is the next', () => {
  const text = 'Điều 1. Một. Điều 2. Hai theo Điều 7. Không phải điều. Điều 3. Ba'
  assert.deepEqual(
    articlesOf(text).map(({ number }) => number),
    ['1', '2', '3'],
  )
})

test('dates are read in both usual forms, and only if the day exists', () => {
  assert.equal(firstDate('ngày 16tháng 6 năm 2031'), '2031-06-16')
  assert.equal(firstDate('kể từ ngày 01/7/2031.'), '2031-07-01')
  assert.equal(firstDate('ngày 31 tháng 6 năm 2031'), null)
})

const head = (number: string, force: string) => {
  const text = normalise(
    `Số: ${number}   Hà Nội, ngày 16 tháng 6 năm 2031\n\n**NGHỊ QUYẾT**\n\nVỀ VIỆC SẮP XẾP\n\nCăn cứ Luật số 1/2030/QH18;\n\nĐiều 1. Nội dung\n\nĐiều 2. Hiệu lực thi hành\n1. ${force}`,
  )
  return instrumentOf(text, articlesOf(text))
}

test('number, issuer, kind, title and dates come from the head and the article on force', () => {
  assert.deepEqual(head('1656 /NQ- UBTVQH15', 'Có hiệu lực thi hành từ ngày được thông qua.'), {
    number: '1656/NQ-UBTVQH15',
    kind: 'resolution',
    issuer: 'Ủy ban Thường vụ Quốc hội',
    title: 'VỀ VIỆC SẮP XẾP',
    issuedOn: '2031-06-16',
    effectiveOn: '2031-06-16',
    operationalOn: '2031-06-16',
  })
})

test('the day on which units begin to work is told from the day of force', () => {
  const { effectiveOn, operationalOn } = head(
    '30/2031/QH18',
    'Nghị quyết có hiệu lực từ ngày 20 tháng 6 năm 2031. Chính quyền mới chính thức hoạt động kể từ ngày 01 tháng 7 năm 2031.',
  )
  assert.deepEqual([effectiveOn, operationalOn], ['2031-06-20', '2031-07-01'])
})

test('the issuer follows from the form of the number', () => {
  const issuerOf = (number: string) => head(number, '').issuer
  assert.deepEqual(['30/2031/QH18', '12/NQ-HĐND', '76/2031/NĐ-CP', '60-NQ/TW'].map(issuerOf), [
    'Quốc hội',
    'Hội đồng nhân dân',
    'Chính phủ',
    'Ban Chấp hành Trung ương',
  ])
})
