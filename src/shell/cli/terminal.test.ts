import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fitted, toOutline, toTable, widthOf } from './terminal.ts'

test('accents take no room, however they are composed; wide signs take two', () => {
  assert.equal(widthOf('Phường Đắk Hà'), 13)
  assert.equal(widthOf('Phường Đắk Hà'.normalize('NFD')), 13)
  assert.equal(widthOf('河內'), 4)
})

test('a table is never wider than the terminal while its columns can give way', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('ườ', 'đ', 'a', ' ', 'Ắ') }),
    fc.integer(),
    fc.constant(null),
  )
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }),
      fc.integer({ min: 30, max: 100 }),
      (rows, width) => {
        const lines = toTable({ columns: ['one', 'two', 'three'], rows }, width)
          .trimEnd()
          .split('\n')
        return lines.every((line) => widthOf(line) <= width)
      },
    ),
  )
})

test('what is cut ends with an ellipsis and fits', () => {
  assert.equal(fitted('Thành phố Hồ Chí Minh', 10), 'Thành phố…')
  assert.equal(fitted('Huế', 3), 'Huế')
})

test('into a pipe nothing is cut', () => {
  const name = 'x'.repeat(300)
  assert.ok(toTable({ columns: ['name'], rows: [[name]] }, null).includes(name))
})

test('any answer has an outline', () => {
  const value = { unit: { name: 'Huế', parents: [] }, codes: ['46', '47'], lines: [{ a: 1 }], note: null }
  assert.equal(
    toOutline(value),
    'unit:\n  name: Huế\n  parents: -\ncodes:\n  - 46\n  - 47\nlines:\n  -\n    a: 1\nnote: -\n',
  )
})
