import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Difference } from '../compare/difference.ts'
import { compareOperation } from './compare.ts'

const difference = (kind: Difference['kind'], how?: string): Difference => ({
  kind,
  line: 7,
  instrument: '1/NQ',
  clause: '2',
  about: 'Xã A → Xã B',
  acts: 'Xã A',
  table: 'Xã  A',
  ...(how === undefined ? {} : { how }),
})

const answer = {
  figures: [{ id: 'edges', acts: 2, table: 1 }],
  differences: [
    difference('wrong-old-code'),
    difference('old-name-differs', 'spelling'),
    difference('old-name-differs', 'spaces'),
    difference('old-name-differs', 'spaces'),
    difference('note-spelling'),
  ],
  writing: [
    { kind: 'old-name-differs' as const, how: 'spaces', count: 2 },
    { kind: 'note-spelling' as const, how: null, count: 1 },
  ],
  skipped: [],
}
const kindsOf = (all: boolean) =>
  [...(compareOperation.table?.rows({ ...answer, all }) ?? [])].map(([kind, line]) => [kind, line])

test('differences of writing alone are counted in tables, so that what matters is seen', () => {
  assert.deepEqual(kindsOf(false), [
    ['figure', null],
    ['wrong-old-code', 7],
    ['old-name-differs', 7],
    ['old-name-differs', null],
    ['note-spelling', null],
  ])
})

test('asked for all, tables list each difference', () => {
  assert.equal(kindsOf(true).length, 6)
  assert.ok(kindsOf(true).every(([kind, line]) => kind === 'figure' || line === 7))
})
