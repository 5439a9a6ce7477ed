import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type BulkState, runBulk } from './bulk.ts'
import { createRowStore } from './table/row-store.ts'

const run = async (tell: (key: string) => Promise<unknown>, stop = new AbortController()) => {
  const seen: BulkState[] = []
  const state = await runBulk({
    keys: ['a', 'b', 'c'],
    tell,
    endsAll: (error) => error.message === 'gone',
    signal: stop.signal,
    progress: (now) => seen.push(now),
  })
  return { state, seen }
}
const outcome = ({ results }: BulkState) =>
  results.map(({ key, error }) => `${key} ${error?.message ?? 'done'}`)

test('one that is refused stops no other, and each has its answer', async () => {
  const { state, seen } = await run(async (key) => {
    if (key === 'b') throw new Error('no')
  })
  assert.deepEqual(outcome(state), ['a done', 'b no', 'c done'])
  assert.deepEqual(
    seen.map(({ results, isOver }) => [results.length, isOver]),
    [
      [0, false],
      [1, false],
      [2, false],
      [3, false],
      [3, true],
    ],
  )
})

test('when nothing more can be done, or somebody stops it, the rest is left', async () => {
  const gone = await run(async () => {
    throw new Error('gone')
  })
  assert.deepEqual(outcome(gone.state), ['a gone'])
  const stop = new AbortController()
  const stopped = await run(async () => stop.abort(), stop)
  assert.deepEqual([outcome(stopped.state), stopped.state.isOver], [['a done'], true])
})

const pagesOf = (pages: readonly (readonly number[])[], fail: { at: number | null }) => {
  const asked: (string | undefined)[] = []
  const store = createRowStore({
    rows: 'rows',
    pages: { next: 'next', after: 'cursor' },
    clock: () => 1,
    ask: async ({ cursor }) => {
      const at = Number(cursor ?? 0)
      asked.push(cursor === undefined ? undefined : String(cursor))
      if (fail.at === at) throw new Error('lost')
      return { rows: (pages[at] ?? []).map((id) => ({ id })), next: at + 1 < pages.length ? at + 1 : null }
    },
  })
  return { store, asked }
}
const settled = () => new Promise(setImmediate)

test('pages come one after the other until there are no more', async () => {
  const { store, asked } = pagesOf([[1, 2], [3], [4]], { at: null })
  const states: string[] = []
  store.subscribe(() => states.push(`${store.now().state} ${store.now().rows.length}`))
  await settled()
  assert.deepEqual(states, ['more 2', 'more 3', 'done 4'])
  assert.deepEqual(asked, [undefined, '1', '2'])
})

test('where a page is lost the others stay, and loading goes on from there', async () => {
  const fail = { at: 1 as number | null }
  const { store, asked } = pagesOf([[1], [2], [3]], fail)
  store.subscribe(() => {})
  await settled()
  assert.deepEqual(
    [store.now().state, store.now().rows.length, store.now().error?.message],
    ['failed', 1, 'lost'],
  )
  fail.at = null
  store.goOn()
  await settled()
  assert.deepEqual([store.now().state, store.now().rows.length, store.now().error], ['done', 3, null])
  assert.deepEqual(asked, [undefined, '1', '1', '2'])
})
