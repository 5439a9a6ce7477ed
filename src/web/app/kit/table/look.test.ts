import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { desks } from '../../../../desks.ts'
import type { Column } from '../../../../platform/workspace/model.ts'
import {
  askedFrom,
  type Filter,
  filterKind,
  type Look,
  lookFrom,
  lookNames,
  plainLook,
  shownColumns,
  sortedBy,
} from './look.ts'

const title = { vi: 'x', en: 'x' }
const columns: readonly Column[] = [
  { field: 'unit.name', title },
  { field: 'a,b:c%d', title, kind: 'number' },
  { field: 'day', title, kind: 'day' },
  { field: 'state', title, kind: 'state', states: { 'x,y': { vi: '', en: '', tone: 'plain' } } },
  { field: 'open', title, kind: 'yes', hidden: true },
]
const fields = columns.map(({ field }) => field)

const someFilter = (column: Column): fc.Arbitrary<Filter> => {
  switch (filterKind(column)) {
    case 'text':
      return fc
        .string({ minLength: 1, maxLength: 20 })
        .filter((text) => text.trim() !== '')
        .map((text) => ({ by: 'text', text }))
    case 'range':
      return fc
        .tuple(fc.option(fc.integer()), fc.option(fc.integer()))
        .filter(([least, most]) => least !== null || most !== null)
        .map(([least, most]) => ({ by: 'range', least, most }))
    case 'days':
      return fc
        .tuple(fc.option(fc.constant('2025-07-01')), fc.option(fc.constant('2026-01-31')))
        .filter(([from, to]) => from !== null || to !== null)
        .map(([from, to]) => ({ by: 'days', from, to }))
    case 'choice':
      return fc
        .uniqueArray(fc.constantFrom('x,y', 'true', '', 'a%b', ':'), { minLength: 1 })
        .map((any) => ({ by: 'choice', any }))
  }
}

const someLook: fc.Arbitrary<Look> = fc.record(
  {
    find: fc.string({ maxLength: 30 }),
    filters: fc
      .record(Object.fromEntries(columns.map((column) => [column.field, fc.option(someFilter(column))])))
      .map((all) =>
        Object.fromEntries(Object.entries(all).filter((each): each is [string, Filter] => each[1] !== null)),
      ),
    sort: fc
      .uniqueArray(fc.constantFrom(...fields), { maxLength: 4 })
      .chain((some) => fc.tuple(...some.map((field) => fc.boolean().map((down) => ({ field, down }))))),
    show: fc.option(fc.uniqueArray(fc.constantFrom(...fields), { minLength: 1 })),
    wide: fc
      .record(
        Object.fromEntries(fields.map((field) => [field, fc.option(fc.integer({ min: 48, max: 1200 }))])),
      )
      .map((all) =>
        Object.fromEntries(Object.entries(all).filter((each): each is [string, number] => each[1] !== null)),
      ),
  },
  { noNullPrototype: true },
)

test('a look goes into an address and comes back the same', () => {
  fc.assert(
    fc.property(someLook, (look) => {
      const text = new URLSearchParams(askedFrom(look, columns)).toString()
      const asked = Object.fromEntries(new URLSearchParams(text))
      assert.deepEqual(lookFrom(asked, columns), look)
    }),
  )
})

test('whatever stands in an address, the look is one that the list has', () => {
  const names = [...lookNames, ...fields.map((field) => `is.${field}`)]
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (asked) => {
      const look = lookFrom(asked, columns)
      const known = new Set(fields)
      for (const { field } of look.sort) assert.ok(known.has(field))
      for (const field of [...(look.show ?? []), ...Object.keys(look.wide)]) assert.ok(known.has(field))
      assert.ok(shownColumns(look, columns).length > 0)
    }),
  )
})

test('a heading sorts up, down, then as it came; with shift beside the others', () => {
  const up = sortedBy([], 'a')
  const down = sortedBy(up, 'a')
  assert.deepEqual(
    [up, down, sortedBy(down, 'a')],
    [[{ field: 'a', down: false }], [{ field: 'a', down: true }], []],
  )
  assert.deepEqual(sortedBy(up, 'b', true), [
    { field: 'a', down: false },
    { field: 'b', down: false },
  ])
  assert.deepEqual(sortedBy(up, 'b'), [{ field: 'b', down: false }])
})

test('columns are shown as asked, else all but the hidden ones', () => {
  assert.deepEqual(
    shownColumns(plainLook, columns).map(({ field }) => field),
    fields.slice(0, 4),
  )
  assert.deepEqual(
    shownColumns({ ...plainLook, show: ['open', 'day'] }, columns).map(({ field }) => field),
    ['open', 'day'],
  )
})

test('no filter of a list is called as the look calls its own', () => {
  for (const screen of desks.flatMap(({ screens = [] }) => screens))
    if (screen.kind === 'list')
      for (const { name } of screen.filters ?? [])
        assert.ok(!lookNames.includes(name) && !name.startsWith('is.'), `${screen.id} ${name}`)
})
