import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { plainKey, sortKey } from '../../../../kernel/text.ts'
import type { Column } from '../../../../platform/workspace/model.ts'
import { viewIn } from '../../view.ts'
import { foldKey, orderKey } from '../text-keys.ts'
import { type Filter, type Look, plainLook } from './look.ts'
import { createSheet } from './narrow.ts'

const view = viewIn('vi')
const title = { vi: 'x', en: 'x' }
const columns: readonly Column[] = [
  { field: 'unit.name', title },
  { field: 'count', title, kind: 'number' },
  { field: 'day', title, kind: 'day' },
  {
    ...{ field: 'state', title, kind: 'state' },
    states: {
      running: { vi: 'Đang làm', en: 'Running', tone: 'attention' },
      done: { vi: 'Đã xong', en: 'Done', tone: 'met' },
    },
  },
  { field: 'open', title, kind: 'yes' },
]
const row = (
  name: string | null,
  count: number | null = null,
  day: string | null = null,
  state: string | null = null,
  open: boolean | null = null,
) => ({
  ...{ unit: { name }, count, day, state, open },
})
const names = (rows: readonly ReturnType<typeof row>[], look: Partial<Look>) =>
  [...createSheet(rows, columns, view).narrowed({ ...plainLook, ...look })].map(
    (place) => rows[place]?.unit.name,
  )

const somewhere = [
  row('Phường Trúc Bạch', 3, '2004-08-31', 'done', true),
  row('Phường Bến Nghé', 10, '2025-07-01', 'running', false),
  row('Xã Đường Lâm', 2, null, null, null),
  row('Quận 10', null, '2025-06-30', 'done', true),
  row('Quận 2', 7, '2025-07-02', 'lost', false),
]

test('names are sorted by the Vietnamese alphabet, numbers in them by value, the unknown last either way', () => {
  const rows = [
    row('Đà Nẵng'),
    row('Dĩ An'),
    row(null),
    row('Ân Thi'),
    row('Ăn'),
    row('An'),
    row('Án'),
    row('Quận 10'),
    row('Quận 2'),
  ]
  const up = names(rows, { sort: [{ field: 'unit.name', down: false }] })
  assert.deepEqual(up, ['An', 'Án', 'Ăn', 'Ân Thi', 'Dĩ An', 'Đà Nẵng', 'Quận 2', 'Quận 10', null])
  assert.deepEqual(names(rows, { sort: [{ field: 'unit.name', down: true }] }), [
    ...up.slice(0, -1).toReversed(),
    null,
  ])
})

test('what is typed is found without marks, in any column as it is shown, all its words', () => {
  assert.deepEqual(names(somewhere, { find: 'duong lam' }), ['Xã Đường Lâm'])
  assert.deepEqual(names(somewhere, { find: 'BEN  phuong' }), ['Phường Bến Nghé'])
  assert.deepEqual(names(somewhere, { find: '01/07/2025' }), ['Phường Bến Nghé'])
  assert.deepEqual(names(somewhere, { find: 'da xong' }), ['Phường Trúc Bạch', 'Quận 10'])
  assert.deepEqual(names(somewhere, { find: 'nothing' }), [])
})

test('each column is filtered by its kind', () => {
  const by = (field: string, filter: Filter) => names(somewhere, { filters: { [field]: filter } })
  assert.deepEqual(by('unit.name', { by: 'text', text: 'phuong' }), ['Phường Trúc Bạch', 'Phường Bến Nghé'])
  assert.deepEqual(by('count', { by: 'range', least: 3, most: 7 }), ['Phường Trúc Bạch', 'Quận 2'])
  assert.deepEqual(by('count', { by: 'range', least: null, most: 2 }), ['Xã Đường Lâm'])
  assert.deepEqual(by('day', { by: 'days', from: '2025-07-01', to: null }), ['Phường Bến Nghé', 'Quận 2'])
  assert.deepEqual(by('state', { by: 'choice', any: ['running', ''] }), ['Phường Bến Nghé', 'Xã Đường Lâm'])
  assert.deepEqual(by('open', { by: 'choice', any: ['true'] }), ['Phường Trúc Bạch', 'Quận 10'])
})

test('states are sorted in the order of their list, and a second sort orders equals', () => {
  assert.deepEqual(
    names(somewhere, {
      sort: [
        { field: 'state', down: false },
        { field: 'unit.name', down: true },
      ],
    }),
    ['Phường Bến Nghé', 'Phường Trúc Bạch', 'Quận 10', 'Quận 2', 'Xã Đường Lâm'].toSorted(
      (one, other) => order.indexOf(one) - order.indexOf(other),
    ),
  )
})
const order = ['Phường Bến Nghé', 'Quận 10', 'Phường Trúc Bạch', 'Quận 2', 'Xã Đường Lâm']

const someText = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."aăâáàảãạđDĐeêouươ 019-,()'‘Qq") }),
  fc.string({ unit: 'grapheme' }),
)

test('keys here are those of the kernel', () => {
  fc.assert(
    fc.property(someText, (text) => {
      assert.equal(orderKey(text), sortKey(text))
      assert.equal(foldKey(text), plainKey(text))
    }),
  )
})

const someRow = fc
  .record({
    name: fc.option(someText),
    count: fc.option(fc.double({ noNaN: true })),
    day: fc.option(fc.constantFrom('2025-07-01', '2004-08-31', '2026-01-01')),
    state: fc.option(fc.constantFrom('running', 'done', 'lost')),
    open: fc.option(fc.boolean()),
  })
  .map(({ name, count, day, state, open }) => row(name, count, day, state, open))

test('sorting loses nothing, doubles nothing and keeps the order of equals', () => {
  const someSort = fc.record({
    field: fc.constantFrom(...columns.map(({ field }) => field)),
    down: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(someRow), someSort, (rows, sort) => {
      const places = [...createSheet(rows, columns, view).narrowed({ ...plainLook, sort: [sort] })]
      assert.deepEqual(
        places.toSorted((one, other) => one - other),
        rows.map((_, at) => at),
      )
      const values = places.map((place) => rows[place]?.count ?? null)
      if (sort.field === 'count') {
        const known = values.filter((value) => value !== null)
        assert.deepEqual(values.slice(0, known.length), known)
        assert.deepEqual(
          known,
          known.toSorted((one, other) => (sort.down ? other - one : one - other)),
        )
      }
      const again = [...createSheet(rows, columns, view).narrowed({ ...plainLook, sort: [sort, sort] })]
      assert.deepEqual(again, places)
    }),
  )
})

test('what was made ready beforehand answers the same', () => {
  fc.assert(
    fc.property(fc.array(someRow, { maxLength: 30 }), someText, (rows, find) => {
      const cold = createSheet(rows, columns, view)
      const warm = createSheet(rows, columns, view)
      while (warm.warm());
      const look: Look = { ...plainLook, find, sort: [{ field: 'unit.name', down: true }] }
      assert.deepEqual([...warm.narrowed(look)], [...cold.narrowed(look)])
    }),
  )
})
