/** What the address converter answers, said by example. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { convert, convertMany } from '../../src/index.ts'

const found = (text: string, options?: Parameters<typeof convert>[1]) => {
  const { status, unit } = convert(text, options)
  return [status, unit?.name ?? null]
}

test('a former address becomes the present one, with its act', () => {
  const answer = convert('12 Lê Lợi, Phường Bến Nghé, Quận 1, TP.HCM, Việt Nam')
  assert.equal(answer.status, 'exact')
  assert.equal(answer.unit?.code, '26740')
  assert.equal(answer.rest, '12 Lê Lợi')
  assert.equal(answer.formatted, '12 Lê Lợi, Phường Sài Gòn, Thành phố Hồ Chí Minh')
  assert.equal(answer.citations[0]?.instrument, '1685/NQ-UBTVQH15')
  assert.equal(answer.written?.unit?.name, 'Phường Bến Nghé')
  assert.deepEqual(
    answer.written?.parts.map(({ level, text, match }) => [level, text, match]),
    [
      ['commune', 'Phường Bến Nghé', 'exact'],
      ['district', 'Quận 1', 'exact'],
      ['province', 'TP.HCM', 'abbreviation'],
    ],
  )
})
test('an address of a day with districts is written with the district', () => {
  const { formatted } = convert('12 Lê Lợi, P. Bến Nghé, Q1', { to: '2025-06-30' })
  assert.equal(formatted, '12 Lê Lợi, Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh')
})
test('a point that settles which of several places is meant tells of that place only', () => {
  const bySon = convert('Ba Đình').candidates.find(({ unit }) => unit.name === 'Phường Bỉm Sơn')
  assert.ok(bySon?.unit.code)
  const ring = [
    [105, 20],
    [106, 20],
    [106, 21],
    [105, 20],
  ]
  const boundaries = { [bySon.unit.code]: { type: 'Polygon' as const, coordinates: [ring] } }
  const answer = convert('Ba Đình', { point: { latitude: 20.3, longitude: 105.8 }, boundaries })
  assert.deepEqual([answer.status, answer.unit?.name], ['by-point', 'Phường Bỉm Sơn'])
  assert.equal(answer.written?.unit?.province?.name, 'Tỉnh Thanh Hóa')
  assert.deepEqual(answer.citations, bySon.citations)
  const now = convert('Ba Đình', {
    point: { latitude: 20.3, longitude: 105.8 },
    boundaries: { '00004': { type: 'Polygon', coordinates: [ring] } },
  })
  assert.deepEqual([now.status, now.unit?.name, now.citations], ['already-current', 'Phường Ba Đình', []])
})
test('an address of today stays', () => {
  assert.deepEqual(found('Phường Sài Gòn, Thành phố Hồ Chí Minh'), ['already-current', 'Phường Sài Gòn'])
})
test('who received land only takes no address', () => {
  const answer = convert('TDP 4, TT Trâu Quỳ, Gia Lâm, HN')
  assert.deepEqual([answer.status, answer.unit?.name], ['by-law', 'Xã Gia Lâm'])
  assert.ok(answer.candidates.some(({ reason }) => reason.people === 'none'))
})
test('a divided unit is not guessed, and the answer says what would settle it', () => {
  const answer = convert('Phường Đại Mỗ, Quận Nam Từ Liêm, Hà Nội')
  assert.deepEqual([answer.status, answer.unit, answer.formatted], ['ambiguous', null, null])
  assert.equal(answer.candidates.length, 5)
  assert.equal(answer.doubt, 'several-successors')
  assert.deepEqual(answer.settledBy, ['hamlet', 'street', 'point'])
})
test('a hamlet of a list settles what the law leaves open', () => {
  const hamlets = [
    { hamlet: 'Tổ dân phố Ngọc Trục', oldCode: '00634', newCode: '00634' },
    { hamlet: 'Thôn An Thái', oldCode: '00634', newCode: '00622' },
  ]
  const text = 'Phường Đại Mỗ, Quận Nam Từ Liêm, Hà Nội'
  const inLaw = convert(text).candidates.map(({ unit }) => unit.code)
  const [first, second] = inLaw
  assert.ok(first && second)
  const list = hamlets.map((line, index) => ({ ...line, newCode: index === 0 ? first : second }))
  assert.equal(convert(`Số 3 Ngọc Trục, ${text}`, { hamlets: list }).unit?.code, first)
  const other = convert(`thon an thai, ${text}`, { hamlets: list })
  assert.deepEqual([other.status, other.unit?.code], ['by-hamlet', second])
  assert.equal(convert(`Ngọc Trục, An Thái, ${text}`, { hamlets: list }).status, 'ambiguous')
  assert.equal(convert(text, { hamlets: list }).status, 'ambiguous')
  assert.equal(
    convert('thôn An Thái, Phường Tây Mỗ, Quận Nam Từ Liêm, Hà Nội', { hamlets: list }).status !==
      'by-hamlet',
    true,
  )
})
test('a point settles it where areas are given', () => {
  const text = 'Phường Đại Mỗ, Quận Nam Từ Liêm, Hà Nội'
  const [first, second] = convert(text).candidates.map(({ unit }) => unit.code ?? '')
  assert.ok(first && second)
  const square = (west: number) => ({
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, 0],
        [west + 1, 0],
        [west + 1, 1],
        [west, 1],
        [west, 0],
      ],
    ],
  })
  const boundaries = { [first]: square(0), [second]: square(2) }
  const point = { latitude: 0.5, longitude: 2.5 }
  const answer = convert(text, { point, boundaries })
  assert.deepEqual([answer.status, answer.unit?.code], ['by-point', second])
  assert.equal(convert(text, { point: { latitude: 0.5, longitude: 5 }, boundaries }).status, 'ambiguous')
  assert.equal(convert(text, { point }).status, 'ambiguous')
  const collection = {
    type: 'FeatureCollection' as const,
    features: [
      { id: first, geometry: square(0) },
      { properties: { code: second }, geometry: square(2) },
    ],
  }
  assert.equal(convert(text, { point, boundaries: collection }).unit?.code, second)
})
test('a name that is a former and another present unit is shown both ways until a date or a district is known', () => {
  const trap = 'Phường Tân Định, TP Hồ Chí Minh'
  assert.equal(convert(trap).status, 'ambiguous')
  assert.equal(convert(trap).doubt, 'old-or-new')
  assert.equal(convert(trap, { writtenAt: '2025-12-01' }).status, 'already-current')
  assert.deepEqual(found('Phường Tân Định, Quận 1, TP Hồ Chí Minh'), ['exact', 'Phường Tân Định'])
})
test('a name without type that may be a ward or its district is never decided', () => {
  assert.equal(convert('12 Hàng Bạc, Hoàn Kiếm, Hà Nội').doubt, 'no-commune')
  assert.deepEqual(found('12 Hàng Bạc, Phường Hoàn Kiếm, Hà Nội'), ['already-current', 'Phường Hoàn Kiếm'])
})
test('parts that contradict each other are shown, not smoothed over', () => {
  const answer = convert('Phường Thảo Điền, Quận 9, TP.HCM')
  assert.deepEqual([answer.status, answer.doubt], ['ambiguous', 'parts-disagree'])
})
test('streets with names of units do not confuse', () => {
  assert.deepEqual(found('đường Hai Bà Trưng, phường Tân Định, quận 1, hcm'), ['exact', 'Phường Tân Định'])
  assert.equal(convert('đường Hai Bà Trưng, Hà Nội').status, 'not-found')
  assert.equal(convert('12 Lê Lợi').status, 'not-found')
})
test('words come in many shapes', () => {
  for (const text of [
    'ben nghe quan 1 hcm',
    'Bến Nghé Quận 1 Hồ Chí Minh',
    'P.Bến Nghé,Q.1,TP.HCM',
    'PhườngBếnNghé,Quận1,TPHCM',
    'PHƯỜNG BẾN NGHÉ, QUẬN 1, THÀNH PHỐ HỒ CHÍ MINH',
    'Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh'.normalize('NFD'),
    'Hồ Chí Minh - Quận 1 - Phường Bến Nghé',
    'Phường/Xã: Bến Nghé, Quận/Huyện: Quận 1, Tỉnh/TP: Hồ Chí Minh',
    'Ben Nghe Ward, District 1, Ho Chi Minh City 70000, Vietnam',
    'Phường Bén Nghé, Q1, Sài Gòn',
    'Phường Bến Nghé, Quận 1, Hồ Chí Mnh',
  ])
    assert.deepEqual(found(text), ['exact', 'Phường Sài Gòn'], text)
})
test('islands whose district had no communes are found by it', () => {
  assert.deepEqual(found('Huyện Côn Đảo, BR-VT'), ['exact', 'Đặc khu Côn Đảo'])
})
test('a present commune beside a former district or province is understood', () => {
  assert.deepEqual(found('Phường Ba Đình, Quận Ba Đình, Hà Nội'), ['already-current', 'Phường Ba Đình'])
  assert.deepEqual(found('Phường Vũng Tàu, Bà Rịa - Vũng Tàu'), ['already-current', 'Phường Vũng Tàu'])
})
test('it goes back as well, and between any two days', () => {
  const back = convert('Phường Sài Gòn, Thành phố Hồ Chí Minh', { to: '2025-06-30' })
  assert.equal(back.status, 'ambiguous')
  assert.ok(back.candidates.some(({ unit }) => unit.name === 'Phường Bến Nghé'))
  const within = convert('Phường Thảo Điền, Quận 2, TP.HCM', { writtenAt: '2015-01-01', to: '2023-01-01' })
  assert.deepEqual([within.status, within.unit?.parents[0]?.name], ['already-current', 'Thành phố Thủ Đức'])
})
test('a province alone is a province, and with a street alone nothing', () => {
  assert.deepEqual(found('Tỉnh Hà Giang'), ['exact', 'Tỉnh Tuyên Quang'])
  assert.equal(convert('12 đường Nguyễn Trãi, Nghệ An').status, 'not-found')
})
test('many at once are the same as one by one', () => {
  const texts = ['Phường Bến Nghé, Quận 1, HCM', 'nowhere', 'Phường Bến Nghé, Quận 1, HCM']
  assert.deepEqual(
    convertMany(texts),
    texts.map((text) => convert(text)),
  )
})
test('a day that does not exist is thrown', () => {
  assert.throws(() => convert('x', { to: '2025-02-30' }), { code: 'impossible-date' })
  assert.throws(() => convert('x', { writtenAt: 'yesterday' }), { code: 'impossible-date' })
})
