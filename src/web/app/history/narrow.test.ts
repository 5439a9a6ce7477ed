import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayAt } from '../place.ts'
import { actorsOf, type Entry, narrowed } from './narrow.ts'

const entry = (actor: string, at: string): Entry => ({
  entry: `${actor} ${at}`,
  stream: 'centre',
  place: 0,
  at,
  operation: 'a.b',
  actor,
  role: null,
  unit: null,
  things: [],
  changed: '',
  leaf: null,
  body: '',
})
const entries = [
  entry('b', '2026-09-24T17:30:00Z'),
  entry('a', '2026-09-24T16:30:00Z'),
  entry('b', '2026-09-24T10:00:00Z'),
]
const found = (who: string, day: string) =>
  narrowed(entries, { who, day }, (moment) => dayAt(new Date(moment))).length

test('entries are narrowed to a person, to a day in Vietnam, to both, or not at all', () => {
  assert.deepEqual(
    [
      found('', ''),
      found('b', ''),
      found('', '2026-09-24'),
      found('b', '2026-09-25'),
      found('a', '2026-09-25'),
    ],
    [3, 2, 2, 1, 0],
  )
})

test('everybody who did something is named once', () => {
  assert.deepEqual(actorsOf(entries), ['a', 'b'])
})
