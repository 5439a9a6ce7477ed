import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { flowPlaces, others } from './flow-places.ts'

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const streams = fc.array(fc.record({ from: name, to: name, value: fc.integer({ min: 0, max: 1e9 }) }), {
  maxLength: 40,
})
const sum = (all: readonly { readonly value: number }[]) => all.reduce((total, { value }) => total + value, 0)
const room = { height: 360, gap: 10, most: 4 }

test('what goes in on the left comes out on the right, drawn once each', () => {
  fc.assert(
    fc.property(streams, (all) => {
      const { sources, targets, ribbons } = flowPlaces(all, room)
      assert.deepEqual([sum(sources), sum(targets), sum(ribbons)], [sum(all), sum(all), sum(all)])
      assert.ok(sources.length <= room.most && targets.length <= room.most)
      const pairs = ribbons.map(({ from, to }) => `${from}>${to}`)
      assert.equal(new Set(pairs).size, pairs.length)
    }),
  )
})

test('boxes of a side do not touch, the largest stands first, and the smallest are told together', () => {
  const { sources } = flowPlaces(
    ['a', 'b', 'c', 'd', 'e'].map((from, place) => ({ from, to: 'x', value: 10 ** place })),
    room,
  )
  assert.deepEqual(
    sources.map((node) => [node.name, node.holds]),
    [
      ['e', 1],
      ['d', 1],
      ['c', 1],
      [others, 2],
    ],
  )
  for (const [place, node] of sources.entries())
    if (place > 0) {
      const before = sources[place - 1]
      assert.ok(before && node.y >= before.y + before.height + room.gap)
    }
})

test('nothing at all is drawn as nothing', () => {
  assert.deepEqual(flowPlaces([], room), { sources: [], targets: [], ribbons: [], height: 0 })
})
