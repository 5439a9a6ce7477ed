import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tableToCsv } from '../../../../platform/documents/index.ts'
import { csvRows, Unreadable } from './csv-rows.ts'

const rowsOf = async (pieces: readonly string[], delimiter = ',') => {
  const rows: (readonly string[])[] = []
  for await (const batch of csvRows(
    (async function* () {
      yield* pieces
    })(),
    delimiter,
  ))
    for (const { line, cells } of batch) {
      assert.equal(line, rows.length + 1)
      rows.push(cells)
    }
  return rows
}

const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'ấ', '=', "'", ';'), maxLength: 6 })

test('a table reads the same wherever its pieces are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, fc.constant('z')), { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat({ max: 200 }), { maxLength: 4 }),
      async (table, cuts) => {
        const [columns = ['', '', ''], ...rows] = table
        const text = new TextDecoder().decode(tableToCsv({ columns, rows }))
        const places = [
          0,
          ...cuts.map((cut) => cut % (text.length + 1)).sort((one, other) => one - other),
          text.length,
        ]
        const pieces = places.slice(1).map((end, at) => text.slice(places[at], end))
        assert.deepEqual(await rowsOf(pieces), table)
      },
    ),
    { numRuns: 300 },
  )
})

test('other delimiters, line ends of Windows and an open quote at the end are read', async () => {
  assert.deepEqual(await rowsOf(['a;"b;c"\r\n', 'd;e']), [['a;"b;c"'], ['d;e']])
  assert.deepEqual(await rowsOf(['a;"b;c"\r\n', 'd;e'], ';'), [
    ['a', 'b;c'],
    ['d', 'e'],
  ])
  assert.deepEqual(await rowsOf(['a,"b\nc']), [['a', 'b\nc']])
  assert.deepEqual(await rowsOf([]), [])
})

test('a quote that is never closed is refused before it fills the memory', async () => {
  const endless = Array.from({ length: 50 }, () => 'x'.repeat(100_000))
  await assert.rejects(rowsOf(['a,"', ...endless]), Unreadable)
})
