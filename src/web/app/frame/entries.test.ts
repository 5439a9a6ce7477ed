import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Screen } from '../../../platform/workspace/model.ts'
import { viewIn } from '../view.ts'
import { entryAt, menuOf } from './entries.ts'

const view = viewIn('vi')
const screen = (path: string, more: Partial<Screen> = {}): Screen => ({
  kind: 'board',
  id: path,
  path,
  title: { vi: `Trang ${path}`, en: `Page ${path}` },
  group: 'administration',
  operation: 'a.b',
  figures: [],
  ...(more as object),
})
const operations = {
  'evidence.history': {
    kind: 'query',
    summary: '',
    input: {},
    stepUp: false,
    table: true,
    guards: null,
    http: { method: 'GET', path: '' },
  },
} as const
const pathsOf = (screens: readonly Screen[]) =>
  menuOf({ screens, operations }, view).map(({ id, entries }) => [id, entries.map(({ path }) => path)])

test('the pages of the frame are there without any desk', () => {
  assert.deepEqual(pathsOf([]), [
    ['work', ['/work', '/work/notices']],
    ['unit', ['/work/unit']],
    ['watch', ['/work/history']],
  ])
})

test('screens stand in their group; things, forms out of the menu and doubles of the frame do not', () => {
  const screens = [
    screen('/jobs'),
    screen('/jobs/:job'),
    screen('/grants/new', { inMenu: false }),
    screen('/notices', { group: 'work' }),
  ]
  assert.deepEqual(pathsOf(screens).at(-1), ['administration', ['/work/jobs']])
  assert.deepEqual(pathsOf(screens)[0], ['work', ['/work', '/work/notices']])
})

test('a place belongs to the entry it lies below, and the work of today only to itself', () => {
  const groups = menuOf({ screens: [screen('/jobs'), screen('/jobs/dead')], operations }, view)
  const at = (place: string) => entryAt(groups, place)?.path ?? null
  assert.deepEqual(['/work', '/work/jobs/12', '/work/jobs/dead/3', '/work/other'].map(at), [
    '/work',
    '/work/jobs',
    '/work/jobs/dead',
    null,
  ])
})

test('who may not read the log is not led to it', () => {
  const groups = menuOf({ screens: [], operations: {} }, view)
  assert.equal(entryAt(groups, '/work/history'), null)
})
