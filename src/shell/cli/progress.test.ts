import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createProgressBar } from './progress.ts'

const told = (width: number | null, steps: readonly (readonly [number, number, number])[]) => {
  let [clock, text] = [0, '']
  const bar = createProgressBar({
    write: (each) => {
      text += each
    },
    width,
    now: () => clock,
    language: 'en',
  })
  for (const [at, rows, share] of steps) {
    clock = at
    bar.tell({ doing: 'Converting', rows, share })
  }
  bar.end()
  return text
}

test('a bar says how far, how fast and how long still', () => {
  const text = told(80, [
    [0, 0, 0],
    [10_000, 25_000, 0.25],
  ])
  assert.match(text, /\[#+-+\] Converting 25 % · 25,000 rows · 2,500 rows\/s · left 0:30/)
  assert.ok(text.endsWith('\n'))
})

test('without a terminal there are lines, and not too many', () => {
  const text = told(
    null,
    Array.from({ length: 100 }, (_, at) => [at * 100, at, at / 100] as const),
  )
  assert.equal(text.split('\n').length - 1, 2)
  assert.ok(!text.includes('\r'))
})

test('work that goes on from a journal is not counted as done in a moment', () => {
  const text = told(80, [
    [0, 900, 0.9],
    [2_000, 950, 0.95],
  ])
  assert.match(text, /25 rows\/s · left 0:02/)
})
