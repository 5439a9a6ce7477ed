import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from './operations.ts'
import { remarksTold } from './remarks.ts'

test('every remark has words in both languages that name what it is about', () => {
  const remarks = [
    { code: 'after-the-data' as const, details: { date: '2999-01-01', dataTo: '2026-09-25' } },
    { code: 'other-meanings' as const, details: { code: '00004', count: 2 } },
    { code: 'no-longer-used' as const, details: { code: '00002', lastDay: '2025-06-30' } },
    { code: 'more' as const, details: { shown: 100, of: 3321 } },
  ]
  for (const language of ['vi', 'en'] as const) {
    const told = remarksTold({ remarks }, language)
    for (const [at, { details }] of remarks.entries())
      for (const detail of Object.values(details)) assert.ok(told[at]?.includes(String(detail)), told[at])
  }
})

test('every answer with remarks says them at the command line', () => {
  const silent = operations.filter(
    ({ output, aside }) => 'properties' in output && 'remarks' in output.properties && aside !== remarksTold,
  )
  assert.deepEqual(
    silent.map(({ name }) => name),
    [],
  )
})
