/** The three-way meeting of a release with what a deployment wrote, case by case. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CodeRecord, RegisterRecord } from '../../../packages/register/src/model.ts'
import { mergeRelease } from './merge.ts'
import { idOf, kindOf } from './rows.ts'
import type { StoredFact } from './store.ts'

const code = (value: string, rest: Partial<CodeRecord> = {}): CodeRecord => ({
  record: 'code',
  unit: 'u',
  system: 'own',
  value,
  from: '2020-01-01',
  until: null,
  ...rest,
})
const ended = (value: string) => code(value, { until: '2024-01-01' })

const stored = (
  record: RegisterRecord,
  origin: 'release' | 'local',
  { live = true, revision = 1 }: { live?: boolean; revision?: number } = {},
): StoredFact => ({
  kind: kindOf(record),
  id: idOf(record),
  record,
  recordedAt: '2025-01-01T00:00:00Z',
  supersededAt: live ? null : '2025-02-01T00:00:00Z',
  origin,
  revision,
  supersededRevision: live ? null : revision + 1,
})
const merged = (
  facts: readonly StoredFact[],
  records: readonly RegisterRecord[],
  confirmed: readonly string[] = [],
) => {
  const release = { recordedAt: '2026-01-01T00:00:00Z', noEarlierThan: '2025-06-01T00:00:00Z', records }
  const { add, supersede, confirm, yielded } = mergeRelease(facts, new Set(confirmed), release)
  return {
    add: add.map(({ record }) => record),
    supersede: supersede.map(({ id }) => id),
    confirm: confirm.map(({ id }) => id),
    yielded: yielded.map(({ id }) => id),
  }
}
const nothing = { add: [], supersede: [], confirm: [], yielded: [] }
const id = idOf(code('1'))

test('the same fact again is nothing', () => {
  assert.deepEqual(merged([stored(code('1'), 'release')], [code('1')]), nothing)
})

test('a fact that the release words otherwise takes the place of the former', () => {
  const answer = merged([stored(code('1'), 'release')], [ended('1')])
  assert.deepEqual(answer, { ...nothing, add: [ended('1')], supersede: [id] })
})

test('a fact that the release no longer states is given up', () => {
  assert.deepEqual(merged([stored(code('1'), 'release')], []), { ...nothing, supersede: [id] })
})

test('a fact written here that the release states alike is confirmed once', () => {
  assert.deepEqual(merged([stored(code('1'), 'local')], [code('1')]), { ...nothing, confirm: [id] })
  assert.deepEqual(merged([stored(code('1'), 'local')], [code('1')], [`code ${id}`]), nothing)
})

test('a fact written here that the release never knew stays', () => {
  assert.deepEqual(merged([stored(code('1'), 'local')], []), nothing)
})

test('once confirmed it is the release that can give it up', () => {
  assert.deepEqual(merged([stored(code('1'), 'local')], [], [`code ${id}`]), { ...nothing, supersede: [id] })
})

test('what only this deployment changed stays changed, what only the release changed changes', () => {
  const here = [stored(code('1'), 'release', { live: false }), stored(ended('1'), 'local', { revision: 2 })]
  assert.deepEqual(merged(here, [code('1')]), nothing)
  const other = code('1', { source: 'list' })
  assert.deepEqual(merged(here, [other]), { ...nothing, add: [other], supersede: [id], yielded: [id] })
})

test('what this deployment gave up stays given up until the release says something new', () => {
  const gone = [stored(code('1'), 'release', { live: false })]
  assert.deepEqual(merged(gone, [code('1')]), nothing)
  assert.deepEqual(merged(gone, [ended('1')]).add, [ended('1')])
})

test('a fact written here gives way where it claims the same days as one of the release', () => {
  const rival = code('2', { from: '2022-01-01' })
  const answer = merged([stored(rival, 'local')], [code('1')])
  assert.deepEqual(answer, { ...nothing, add: [code('1')], supersede: [idOf(rival)], yielded: [idOf(rival)] })
  const before = code('2', { from: '2010-01-01', until: '2020-01-01' })
  assert.deepEqual(merged([stored(before, 'local')], [code('1')]).supersede, [])
})
