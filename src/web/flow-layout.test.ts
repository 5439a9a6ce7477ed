import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { layFlow, wrapped } from './flow-layout.ts'
import type { FlowBox, FlowLine } from './flow-model.ts'

const room = { total: 1100, box: [190, 330], gap: 56, letter: 7.5 } as const
const size = { room }
const box = (id: string, label = id): FlowBox => ({ id, label })
const line = (from: string, to: string, kind: FlowLine['kind'] = 'whole'): FlowLine => ({ from, to, kind })

test('time runs to the right: a successor stands in a later column than each of its predecessors', () => {
  const flow = layFlow(
    ['a', 'b', 'c', 'd'].map((id) => box(id)),
    [line('a', 'b'), line('b', 'c'), line('a', 'c', 'part'), line('d', 'c')],
    size,
  )
  assert.deepEqual(flow.boxes.map(({ id, column }) => [id, column]).sort(), [
    ['a', 0],
    ['b', 1],
    ['c', 2],
    ['d', 0],
  ])
})

test('each unit that received part of a divided one has a hue of its own, and so have the ribbons to it', () => {
  const flow = layFlow(
    ['a', 'b', 'c', 'd', 'e'].map((id) => box(id)),
    [line('a', 'c', 'part'), line('a', 'd', 'part'), line('b', 'd'), line('b', 'e', 'land'), line('c', 'e')],
    size,
  )
  const hues = Object.fromEntries(flow.boxes.map(({ id, hue }) => [id, hue]))
  assert.deepEqual(hues, { a: 0, b: 0, c: 1, d: 2, e: 3 })
  for (const { to, hue } of flow.lines) assert.equal(hue, flow.boxes.find(({ id }) => id === to)?.hue)
})

test('what was never divided stays grey', () => {
  const flow = layFlow([box('a'), box('b'), box('c')], [line('a', 'c'), line('b', 'c')], size)
  assert.ok([...flow.boxes, ...flow.lines].every(({ hue }) => hue === 0))
})

test('the drawing fills the room that a desk has, and a column that time gives is kept', () => {
  const flow = layFlow([box('a'), { ...box('b'), column: 2 }], [line('a', 'b')], {
    room,
    heads: ['x', 'y', 'z'],
  })
  assert.equal(flow.boxes.find(({ id }) => id === 'b')?.column, 2)
  for (const columns of [2, 3, 4]) {
    const ids = Array.from({ length: columns }, (_, index) => `c${index}`)
    const { width } = layFlow(
      ids.map((id, column) => ({ ...box(id), column })),
      [line('c0', 'c1')],
      size,
    )
    assert.ok(width > room.total - columns && width <= room.total, `${columns} columns take ${width}`)
  }
})

test('a ring is drawn, not followed for ever', () => {
  const flow = layFlow([box('a'), box('b')], [line('a', 'b'), line('b', 'a'), line('a', 'a')], size)
  assert.equal(flow.boxes.length, 2)
})

test('long names are broken between words', () => {
  assert.deepEqual(wrapped('Phường Văn Miếu - Quốc Tử Giám', 16), ['Phường Văn Miếu', '- Quốc Tử Giám'])
})

const drawings = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.record({
    boxes: fc.constant(
      Array.from({ length: count }, (_, index) => box(`b${index}`, `Xã ${'dài '.repeat(index)}`)),
    ),
    lines: fc.uniqueArray(
      fc.record({
        from: fc.integer({ min: 0, max: count - 1 }).map((index) => `b${index}`),
        to: fc.integer({ min: 0, max: count - 1 }).map((index) => `b${index}`),
        kind: fc.constantFrom('whole' as const, 'part' as const, 'land' as const, 'unknown' as const),
        share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      }),
      { maxLength: 30, selector: ({ from, to }) => `${from} ${to}` },
    ),
  }),
)

test('boxes of one column never overlap and every ribbon begins and ends inside its boxes', () => {
  fc.assert(
    fc.property(drawings, ({ boxes, lines }) => {
      const flow = layFlow(boxes, lines, size)
      for (const column of Map.groupBy(flow.boxes, (one) => one.column).values()) {
        const sorted = column.toSorted((a, b) => a.y - b.y)
        for (const [index, one] of sorted.entries()) {
          const next = sorted[index + 1]
          assert.ok(one.y >= -1e-6 && one.y + one.height <= flow.height + 1e-6)
          if (next) assert.ok(one.y + one.height < next.y)
        }
      }
      const boxOf = new Map(flow.boxes.map((one) => [one.id, one]))
      for (const { from, to, start, end, thickness } of flow.lines) {
        const [left, right] = [boxOf.get(from), boxOf.get(to)]
        assert.ok(left && start.y >= left.y && start.y + thickness <= left.y + left.height + 1e-6)
        assert.ok(right && end.y >= right.y && end.y + thickness <= right.y + right.height + 1e-6)
      }
    }),
    { numRuns: 60 },
  )
})
