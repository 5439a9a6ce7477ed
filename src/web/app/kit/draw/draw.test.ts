import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareTexts } from './compare.ts'
import { apart, roundSteps, shareOf } from './scale.ts'

const text = fc.string({ unit: fc.constantFrom(...'aăb 1,.\n'), maxLength: 30 })

test('what stayed and what went is the old text, what stayed and what came the new', () => {
  fc.assert(
    fc.property(text, text, (old, now) => {
      const pieces = compareTexts(old, now)
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map((piece) => piece.text)
          .join('')
      assert.deepEqual([without('new'), without('old')], [old, now])
      assert.equal(
        pieces.some(({ kind }) => kind !== 'same'),
        old !== now,
      )
    }),
  )
})

test('numbers of texts are compared whole: half of one old and half new is no number', () => {
  assert.deepEqual(compareTexts('theo 100/2024/NĐ-CP', 'theo 140/2025/NĐ-CP'), [
    { kind: 'same', text: 'theo ' },
    { kind: 'old', text: '100/2024/NĐ-CP' },
    { kind: 'new', text: '140/2025/NĐ-CP' },
  ])
})

test('only the words that changed are marked, those side by side as one', () => {
  assert.deepEqual(compareTexts('Phường Trúc Bạch', 'Phường Ba Đình'), [
    { kind: 'same', text: 'Phường ' },
    { kind: 'old', text: 'Trúc Bạch' },
    { kind: 'new', text: 'Ba Đình' },
  ])
})

test('steps are round, rise, and cover the values', () => {
  assert.deepEqual(roundSteps(0, 97), [0, 20, 40, 60, 80, 100])
  assert.deepEqual(roundSteps(0, 0.4), [0, 0.1, 0.2, 0.3, 0.4])
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -1e6, max: 1e6 }), (one, other) => {
      const steps = roundSteps(one, other)
      assert.ok((steps[0] ?? 0) <= Math.min(one, other) && (steps.at(-1) ?? 0) >= Math.max(one, other))
      assert.ok(steps.length <= 8 && steps.every((step, at) => at === 0 || step > (steps[at - 1] ?? 0)))
      const share = shareOf(one, steps[0] ?? 0, steps.at(-1) ?? 0)
      assert.ok(share >= 0 && share <= 1)
    }),
  )
})

test('names at the ends of lines never lie on each other and keep their order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 6 }), (wanted) => {
      const placed = apart(wanted, 15).toSorted((one, other) => one - other)
      assert.ok(placed.every((place, at) => at === 0 || place - (placed[at - 1] ?? 0) >= 15 - 1e-9))
      const held = apart(wanted, 15, 300).toSorted((one, other) => one - other)
      assert.ok(held.every((place, at) => at === 0 || place - (held[at - 1] ?? 0) >= 15 - 1e-9))
      assert.ok(
        held.every((place) => place <= 300),
        'none hangs below the figure',
      )
    }),
  )
})
