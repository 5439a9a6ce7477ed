import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { piecesOf } from './marked-text.ts'

test('a heavier mark colours what two cover', () => {
  const pieces = piecesOf('khoản một. khoản hai.', [
    { id: 'clause', start: 0, end: 10, weight: 0 },
    { id: 'error', start: 6, end: 9, weight: 2 },
  ])
  assert.deepEqual(
    pieces.map(({ text, covered }) => [text, covered]),
    [
      ['khoản ', 'clause'],
      ['một', 'error'],
      ['.', 'clause'],
      [' khoản hai.', null],
    ],
  )
})

const marks = fc.array(
  fc.record({
    id: fc.uuid(),
    start: fc.integer({ min: -5, max: 60 }),
    end: fc.integer({ min: -5, max: 60 }),
    weight: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 12 },
)

test('the pieces together are the text, and each mark begins exactly once', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50, unit: 'grapheme' }), marks, (text, given) => {
      const pieces = piecesOf(text, given)
      assert.equal(pieces.map((piece) => piece.text).join(''), text)
      assert.deepEqual(
        pieces.flatMap(({ begins }) => begins).toSorted(),
        given.map(({ id }) => id).toSorted(),
      )
    }),
  )
})
