import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verdict } from './crosswalk.ts'
import { sameName } from './lists.ts'
import { amountsOf } from './notes.ts'

test('a note gives the amount that went from a unit into each destination', () => {
  const note =
    'Nhập 3,50 km2 diện tích tự nhiên, 1.200 người của xã An Mộc vào xã Bình Thủy, nhập toàn bộ 150 ha diện tích tự nhiên, 800 người còn lại của xã An Mộc vào thị trấn Cửa Đá'
  const amounts = amountsOf(note, 'An Mộc')
  assert.deepEqual(
    amounts.map(({ area, people, all }) => [area, people, all]),
    [
      [3.5, 1200, false],
      [1.5, 800, true],
    ],
  )
  assert.ok(sameName(amounts[0]?.into ?? '', 'Bình Thủy') && sameName(amounts[1]?.into ?? '', 'Cửa Đá'))
})

test('an amount belongs to the unit named after it, not to the one before', () => {
  const note =
    'thành lập xã Hòa Mộc trên cơ sở toàn bộ 4,01 km2, 2.827 người của xã An Mộc và 6,40 km2, 7.556 người của xã Bình Mộc'
  assert.deepEqual(
    amountsOf(note, 'Bình Mộc').map(({ people, all }) => [people, all]),
    [[7556, false]],
  )
  assert.deepEqual(
    amountsOf(note, 'An Mộc').map(({ people, all }) => [people, all]),
    [[2827, true]],
  )
})

test('a name that begins another name is not found in it', () => {
  assert.deepEqual(amountsOf('2,00 km2, 900 người của xã An Mộc Đông vào xã Bình', 'An Mộc'), [])
})

test('a note tells a rename from a new unit', () => {
  assert.equal(verdict('Đổi tên thị trấn An Mộc thành thị trấn Bình Mộc'), 'renamed')
  assert.equal(verdict('Đổi loại hình'), 'renamed')
  assert.equal(verdict('Thành lập xã Hòa Mộc trên cơ sở nhập xã An Mộc và xã Bình Mộc'), 'formed')
  assert.equal(verdict('Chuyển đến từ huyện khác'), null)
})
