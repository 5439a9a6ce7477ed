import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { apportion, millionths, shareOut, weightsOf } from './share.ts'

const weights = fc
  .array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 12 })
  .filter((all) => all.some((one) => one > 0))
const amounts = fc.maxSafeInteger()

test('parts add up exactly, also of what is owed', () => {
  fc.assert(
    fc.property(amounts, weights, (total, all) => {
      const sum = apportion(total, all).reduce((one, other) => one + BigInt(other), 0n)
      assert.equal(sum, BigInt(total))
    }),
  )
})

test('no part is further than one from its exact share', () => {
  fc.assert(
    fc.property(amounts, weights, (total, all) => {
      const sum = all.reduce((one, other) => one + BigInt(other), 0n)
      for (const [place, part] of apportion(total, all).entries()) {
        const exact = BigInt(total) * BigInt(all[place] ?? 0)
        const off = BigInt(part) * sum - exact
        assert.ok(off < sum && off > -sum)
      }
    }),
  )
})

test('the largest remainder gets what is left, of equals the first', () => {
  assert.deepEqual(apportion(10, [1, 1, 1]), [4, 3, 3])
  assert.deepEqual(apportion(-10, [1, 1, 1]), [-4, -3, -3])
  assert.deepEqual(apportion(100, [2, 1]), [67, 33])
  assert.deepEqual(apportion(0, [2, 1]), [0, 0])
  assert.deepEqual(apportion(9_000_000_000_000_001, [1, 1]), [4_500_000_000_000_001, 4_500_000_000_000_000])
})

test('weights without a sum are our mistake', () => {
  assert.throws(() => apportion(1, [0, 0]), /no sum/)
  assert.throws(() => apportion(1, [2, -1]), /no sum/)
})

test('each measure is divided by itself', () => {
  const all = { count: 3, vnd: -5, millimetres: 1, files: 0, squareMetres: 2 }
  assert.deepEqual(shareOut(all, [1, 1]), [
    { count: 2, vnd: -3, millimetres: 1, files: 0, squareMetres: 1 },
    { count: 1, vnd: -2, millimetres: 0, files: 0, squareMetres: 1 },
  ])
})

test('shares that are no whole are refused: of a decision to the millionth, of people nearly', () => {
  assert.deepEqual(millionths([0.333333, 0.666667]), [333_333, 666_667])
  assert.equal(millionths([0.5, 0.4]), null)
  assert.equal(millionths([1, 0]), null)
  assert.deepEqual(weightsOf([1 / 3, 1 / 3, 1 / 3]), [333_333_333, 333_333_333, 333_333_333])
  assert.equal(weightsOf([0.5, null]), null)
  assert.equal(weightsOf([0.5, 0.4]), null)
})
