import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byDay, dueGroupOf } from './by-day.ts'

/** A Friday. */
const today = '2026-09-25'
const item = (id: string, dueOn?: string | null, since?: string) => ({
  id,
  title: id,
  to: '/work',
  ...(dueOn === undefined ? {} : { dueOn }),
  ...(since === undefined ? {} : { since }),
})

test('work is told by the day it is due; a week ends on Sunday', () => {
  const groups = ['2026-09-24', today, '2026-09-26', '2026-09-27', '2026-09-28', null].map((dueOn) =>
    dueGroupOf({ dueOn }, today),
  )
  assert.deepEqual(groups, ['overdue', 'today', 'week', 'week', 'later', 'undated'])
  assert.equal(
    dueGroupOf({ dueOn: '2026-09-28' }, '2026-09-27'),
    'later',
    'on a Sunday nothing of the week is left',
  )
})

test('groups stand in their order, and what is due first in front', () => {
  const items = [
    item('no day', undefined, '2026-01-02'),
    item('later', '2026-12-31'),
    item('yesterday', '2026-09-24'),
    item('long ago', '2026-01-01'),
    item('no day, older', null, '2026-01-01'),
  ]
  assert.deepEqual(
    byDay(items, today).map(({ group, items: inGroup }) => [group, inGroup.map(({ id }) => id)]),
    [
      ['overdue', ['long ago', 'yesterday']],
      ['later', ['later']],
      ['undated', ['no day, older', 'no day']],
    ],
  )
})

test('nothing is lost and nothing doubled', () => {
  const items = Array.from({ length: 40 }, (_, at) =>
    item(`${at}`, at % 5 === 0 ? null : `2026-09-${10 + (at % 20)}`),
  )
  const shown = byDay(items, today).flatMap(({ items: inGroup }) => inGroup.map(({ id }) => id))
  assert.deepEqual(shown.toSorted(), items.map(({ id }) => id).toSorted())
})
