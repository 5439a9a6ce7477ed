import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Screen } from '../../platform/workspace/model.ts'
import { matchScreen } from './match-screen.ts'

const words = { vi: 'x', en: 'x' }
const screen = (path: string): Screen => ({
  kind: 'board',
  id: path,
  path,
  title: words,
  group: 'work',
  operation: 'a.b',
  figures: [],
})
const screens = ['/jobs', '/jobs/:job', '/jobs/dead', '/grants/:grant/end'].map(screen)
const found = (path: string) => {
  const match = matchScreen(screens, path)
  return match ? [match.screen.path, match.params] : null
}

test('a screen is found by its path, its named parts by their names', () => {
  assert.deepEqual(found('/jobs'), ['/jobs', {}])
  assert.deepEqual(found('/jobs/'), ['/jobs', {}])
  assert.deepEqual(found('/jobs/12'), ['/jobs/:job', { job: '12' }])
  assert.deepEqual(found('/grants/a/end'), ['/grants/:grant/end', { grant: 'a' }])
})

test('a word of a path goes before a named part, in whichever order desks name them', () => {
  assert.deepEqual(found('/jobs/dead'), ['/jobs/dead', {}])
})

test('an identity keeps its slashes and marks; a broken one is taken as it stands', () => {
  assert.deepEqual(found('/jobs/1656%2FNQ-UBTVQH15%231.3'), ['/jobs/:job', { job: '1656/NQ-UBTVQH15#1.3' }])
  assert.deepEqual(found('/jobs/%E0%A4%A'), ['/jobs/:job', { job: '%E0%A4%A' }])
})

test('what no desk names is not found', () => {
  for (const path of ['/', '/job', '/jobs/1/2', '/grants']) assert.equal(found(path), null, path)
})
