import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Type } from 'typebox'
import { placesField } from '../platform/fields.ts'
import { valueFromText } from './from-text.ts'

const places = placesField({ maxItems: 20 })

test('a comma within the name of a place parts nothing; semicolons do, and commas between codes', () => {
  assert.deepEqual(valueFromText(places, ['phường Ba Đình, Hà Nội']), ['phường Ba Đình, Hà Nội'])
  assert.deepEqual(valueFromText(places, ['phường Ba Đình, Hà Nội; Huế']), ['phường Ba Đình, Hà Nội', 'Huế'])
  assert.deepEqual(valueFromText(places, ['00004,00008']), ['00004', '00008'])
  assert.deepEqual(valueFromText(places, ['00004', 'xã A, tỉnh B']), ['00004', 'xã A, tỉnh B'])
})

test('other lists are parted by commas', () => {
  assert.deepEqual(valueFromText(Type.Array(Type.String()), ['a, b']), ['a', ' b'])
})
