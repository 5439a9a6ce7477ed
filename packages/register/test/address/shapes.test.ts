/** Shapes of real addresses that once were misread. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { convert } from '../../src/index.ts'

test('a word that ends a name is no type word of the next', () => {
  const answer = convert('phuc xa ba dinh ha noi')
  assert.equal(answer.written?.unit?.name, 'Phường Phúc Xá')
  assert.equal(convert('tri phuong trung khanh cao bang').written?.unit?.name, 'Xã Tri Phương')
  assert.equal(convert('P. Bình Xa. Huyện Hàm Yên. Tỉnh Tuyên Quang').written?.unit?.name, 'Xã Bình Xa')
})
test('a name written without accents is not taken for one that has none', () => {
  assert.equal(convert('Xa Cam Thanh, Huyện Cam Lộ, Tỉnh Quảng Trị').status, 'ambiguous')
})
test('the tone of qu may sit on either letter', () => {
  assert.equal(convert('Xã Mỹ Qúy, Huyện Tháp Mười, Tỉnh Đồng Tháp').written?.unit?.name, 'Xã Mỹ Quý')
})
test('a name with the wrong type beats a misspelt one of the right type', () => {
  const answer = convert('Phường Đông Hòa, Thành phố Thanh Hóa, Tỉnh Thanh Hóa')
  assert.equal(answer.written?.parts[0]?.match, 'type')
})
test('a day only remarked on stands beside its answer', () => {
  const answer = convert('Xã Mường Toong, Huyện Mường Nhé, Tỉnh Điện Biên')
  assert.deepEqual([answer.status, answer.doubt], ['exact', 'day-matters'])
  assert.ok(answer.candidates.length > 1)
})
test('a day whose end no source tells is remarked on as well', () => {
  const answer = convert('Phường An Khê, Quận Thanh Khê, Thành phố Đà Nẵng')
  assert.deepEqual([answer.status, answer.doubt], ['exact', 'day-matters'])
})
test('a number written out is a district only behind its type word', () => {
  assert.equal(convert('124 Đường Hai Bà Trưng').status, 'not-found')
  assert.equal(convert('Xã Nam Ba Đồn').unit?.name, 'Xã Nam Ba Đồn')
})
test('another name of a province does not swallow the end of a commune', () => {
  assert.equal(convert('Xã Đức Huệ').unit?.name, 'Xã Đức Huệ')
})
