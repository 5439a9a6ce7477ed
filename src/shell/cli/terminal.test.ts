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

const lineage = {
  columns: ['id', 'kind', 'from_name', 'from_code', 'to_name', 'to_code', 'from_day', 'instrument'],
  rows: [
    [
      '1656/NQ-UBTVQH15#1.4',
      'merge',
      'Phường Ba Đình',
      '00001',
      'Phường Ba Đình',
      '00004',
      '2025-07-01',
      null,
    ],
    [
      '1656/NQ-UBTVQH15#1.5',
      'merge',
      'Phường Giảng Võ và phần còn lại',
      '00031',
      'x'.repeat(50),
      '1',
      '-',
      2,
    ],
  ],
}

test('where a table cannot be read in the width, each row is a block that loses nothing', () => {
  const shown = toTable(lineage, 40)
  assert.match(shown, /^id: 1656\/NQ-UBTVQH15#1\.4\nkind: merge\nfrom_name: Phường Ba Đình\n/)
  assert.match(shown, /instrument: -\n\nid: 1656\/NQ-UBTVQH15#1\.5\n/)
  assert.match(shown, /from_name: Phường Giảng Võ và phần còn\n {2}lại\n/)
  assert.ok(!shown.includes('…'))
  for (const width of [40, 80]) {
    const lines = toTable(lineage, width).split('\n')
    assert.ok(lines.every((line) => widthOf(line) <= width))
  }
})

test('without rows a narrow terminal is told the columns', () => {
  assert.equal(toTable({ ...lineage, rows: [] }, 30).split('\n')[0], 'id, kind, from_name,')
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
