import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeLabels } from './place-labels.ts'

const sheet = { letters: 10, box: { x: 0, y: 0, width: 400, height: 400 }, isLand: () => false }
const at = (x: number, y: number, name: string) => ({
  ways: [[name]],
  home: { x, y },
  isOwn: (spot: { readonly x: number; readonly y: number }) => Math.hypot(spot.x - x, spot.y - y) < 15,
})

test('a name with room stands where it belongs', () => {
  assert.deepEqual(
    placeLabels([at(200, 200, 'Here')], sheet).map((one) => one?.spot),
    [{ x: 200, y: 200 }],
  )
})

test('names do not cover each other, and one that stands apart has a line to its place', () => {
  const [first, second] = placeLabels([at(200, 200, 'Long name one'), at(205, 202, 'Long name two')], sheet)
  assert.ok(first && second)
  assert.ok(Math.abs(first.spot.y - second.spot.y) >= 10 || Math.abs(first.spot.x - second.spot.x) >= 70)
  assert.ok(second.leads)
})

test('a name is written another way where that fits better, and left out where nothing fits', () => {
  const narrow = { ...sheet, box: { x: 180, y: 180, width: 45, height: 60 } }
  const two = { ...at(202, 210, 'x'), ways: [['Thái Nguyên'], ['Thái', 'Nguyên']] }
  assert.deepEqual(
    placeLabels([two], narrow).map((one) => one?.lines),
    [['Thái', 'Nguyên']],
  )
  assert.deepEqual(placeLabels([at(202, 210, 'much too long a name')], narrow), [null])
})
