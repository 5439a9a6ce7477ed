import assert from 'node:assert/strict'
import { test } from 'node:test'
import { viewIn } from '../view.ts'
import { shownText } from './cells.ts'
import { readDay, readInstant, readNumber } from './read.ts'
import { addressFrom, filled, inputFrom, rowsAt, valueAt } from './rows.ts'

const row = {
  id: '1656/NQ#1',
  unit: { name: 'Phường A', code: '00004' },
  count: 3,
  none: null,
  tags: ['a', 'b'],
}

test('values are found by their way, and nothing where the way ends', () => {
  assert.deepEqual(
    ['unit.name', 'count', 'none', 'unit.none.deeper', 'toString'].map((field) => valueAt(row, field)),
    ['Phường A', 3, null, undefined, undefined],
  )
  assert.deepEqual(rowsAt([row, null, 3], ''), [row])
  assert.deepEqual(rowsAt({ a: { b: [row] } }, 'a.b'), [row])
  assert.deepEqual(rowsAt({ a: 1 }, 'a'), [])
})

test('an address is filled from a row, and leads nowhere else', () => {
  assert.equal(addressFrom('/unit/{unit.code}', row), '/unit/00004')
  assert.equal(addressFrom('/work/acts/{id}', row), '/work/acts/1656%2FNQ%231')
  assert.equal(addressFrom('/work/{none}', row), null)
  assert.equal(addressFrom('{to}', { to: '/work/jobs' }), '/work/jobs')
  for (const to of [
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '',
    null,
  ])
    assert.equal(addressFrom('{to}', { to }), null, String(to))
  assert.equal(filled('{unit.name} ({count})', row), 'Phường A (3)')
})

test('the input of an action keeps types where a field stands alone', () => {
  assert.deepEqual(
    inputFrom(
      { a: '{count}', b: '{tags}', c: 'n {count}', d: '{none}', e: ':id', f: 'as it is' },
      { row, params: { id: 'x' } },
    ),
    {
      ...{ a: 3, b: ['a', 'b'], c: 'n 3', e: 'x', f: 'as it is' },
    },
  )
})

test('numbers are read as the language writes them, and only so', () => {
  const cases: readonly (readonly [string, 'vi' | 'en', number | null])[] = [
    ['1.234,5', 'vi', 1234.5],
    ['1234', 'vi', 1234],
    ['−5', 'vi', -5],
    ['1.234.567', 'vi', 1_234_567],
    ['1.5', 'vi', null],
    ['1,5', 'en', null],
    ['1,234.5', 'en', 1234.5],
    ['1.5', 'en', 1.5],
    ['12,34', 'en', null],
    ['', 'vi', null],
    ['1e5', 'en', null],
    ['0x10', 'en', null],
  ]
  for (const [text, language, value] of cases)
    assert.equal(readNumber(text, language), value, `${text} ${language}`)
})

test('days have the day before the month in both languages, and exist', () => {
  assert.deepEqual(['01/07/2025', '1-7-2025', '2025-07-01', '31/02/2025', '7/2025', 'x'].map(readDay), [
    '2025-07-01',
    '2025-07-01',
    '2025-07-01',
    null,
    null,
    null,
  ])
  assert.equal(readInstant('01/07/2025 08:30'), '2025-07-01T01:30:00.000Z')
  assert.equal(readInstant('01/07/2025 24:00'), null)
})

test('values say what they are in the words of the reader', () => {
  const view = viewIn('vi')
  const title = { vi: '', en: '' }
  assert.equal(shownText({ field: 'x', title, kind: 'number' }, 1234.5, view), '1.234,50')
  assert.equal(shownText({ field: 'x', title, kind: 'yes' }, false, view), 'Không')
  assert.equal(shownText({ field: 'x', title, kind: 'day' }, '2025-07-01', view), '01/07/2025')
  assert.equal(
    shownText(
      { field: 'x', title, kind: 'citation' },
      { instrument: '1656/NQ-UBTVQH15', article: '1', clause: '3' },
      view,
    ),
    '1656/NQ-UBTVQH15 · Điều 1 khoản 3',
  )
  assert.equal(shownText({ field: 'x', title }, ['a', { b: 1 }], view), 'a, {"b":1}')
  assert.equal(shownText({ field: 'x', title }, null, view), '')
})
