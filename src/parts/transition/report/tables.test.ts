import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Amounts, type HoldingLine, isNothing, noAmounts, noSums, plus } from './model.ts'
import { closesAsItOpens, createTables, residualOf } from './tables.ts'
import { holdingIn, holdingText } from './text.ts'

const one: Amounts = [1, 1_000, 0, 0, 0]
const id = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
const line = (given: Partial<HoldingLine>): HoldingLine => ({
  holding: id(1),
  kind: 'asset',
  source: 7,
  opening: one,
  corrections: null,
  parts: [{ fate: 'transfer', holder: 9, amounts: null }],
  ...given,
})
const totalsOf = (...lines: readonly HoldingLine[]) => {
  const tables = createTables(noAmounts)
  for (const each of lines) tables.add(each)
  return { ...tables.totals(), rows: [...tables.rows()], received: tables.received() }
}

test('a holding that went somewhere whole is neither orphan nor double', () => {
  const { orphans, doubles, caretaker, rows } = totalsOf(line({}))
  assert.deepEqual([orphans, doubles, caretaker], [0, 0, 0])
  assert.ok(rows.every(({ residual }) => isNothing(residual)))
})

test('a holding without any holder is an orphan, also where it is worth nothing', () => {
  assert.equal(totalsOf(line({ parts: [] })).orphans, 1)
  assert.equal(totalsOf(line({ parts: [], opening: noAmounts })).orphans, 1)
})

test('a holding with two holders is a double, also where it is worth nothing', () => {
  const twice = [
    { fate: 'transfer', holder: 9, amounts: null },
    { fate: 'transfer', holder: 10, amounts: null },
  ] as const
  assert.equal(totalsOf(line({ parts: twice })).doubles, 1)
  assert.equal(totalsOf(line({ parts: twice, opening: noAmounts })).doubles, 1)
})

test('one VND too few is an orphan, one too many a double, and each shows in the residual', () => {
  const divided = (much: number): HoldingLine =>
    line({
      kind: 'money',
      parts: [
        { fate: 'transfer', holder: 9, amounts: [1, 600, 0, 0, 0] },
        { fate: 'transfer', holder: 10, amounts: [0, much, 0, 0, 0] },
      ],
    })
  assert.deepEqual([totalsOf(divided(400)).orphans, totalsOf(divided(400)).doubles], [0, 0])
  assert.equal(totalsOf(divided(399)).orphans, 1)
  assert.equal(totalsOf(divided(401)).doubles, 1)
  assert.equal(totalsOf(divided(401)).rows[0]?.residual[1], -1n)
})

test('land may be off by what is tolerated, money never', () => {
  const tables = createTables([0, 0, 0, 0, 2])
  tables.add(
    line({ opening: [1, 0, 0, 0, 100], parts: [{ fate: 'transfer', holder: 9, amounts: [1, 0, 0, 0, 98] }] }),
  )
  assert.equal(tables.totals().orphans, 0)
  tables.add(
    line({ opening: [1, 0, 0, 0, 100], parts: [{ fate: 'transfer', holder: 9, amounts: [1, 0, 0, 0, 97] }] }),
  )
  assert.equal(tables.totals().orphans, 1)
})

test('a recount counts: opening and correction together are what has to be somewhere', () => {
  assert.equal(totalsOf(line({ corrections: [-1, -1_000, 0, 0, 0] })).orphans, 0)
  assert.equal(
    totalsOf(
      line({
        corrections: [0, 5, 0, 0, 0],
        parts: [{ fate: 'transfer', holder: 9, amounts: [1, 1_000, 0, 0, 0] }],
      }),
    ).orphans,
    1,
  )
})

const amounts = fc.tuple(
  fc.nat(1e9),
  fc.integer({ min: -1e15, max: 1e15 }),
  fc.nat(1e9),
  fc.nat(1e9),
  fc.nat(1e9),
)
const holder = fc.integer({ min: 1, max: 40 })
const placed = fc.oneof(
  fc.record({ fate: fc.constantFrom('transfer' as const, 'archive' as const, 'caretaker' as const), holder }),
  fc.record({ fate: fc.constantFrom('settle' as const, 'exit' as const), holder: fc.constant(null) }),
)
const whole = fc.record({
  holding: fc.integer({ min: 1, max: 1e9 }).map(id),
  kind: fc.constantFrom('asset', 'money', 'record'),
  source: fc.integer({ min: 1, max: 9 }),
  opening: amounts,
  corrections: fc.option(amounts),
  parts: placed.map((part) => [{ ...part, amounts: null }]),
})

test('whatever whole things go wherever: the equation closes for each kind and source, and over all', () => {
  fc.assert(
    fc.property(fc.array(whole, { maxLength: 60 }), (lines) => {
      const { rows, received, orphans, doubles } = totalsOf(...lines)
      assert.deepEqual([orphans, doubles], [0, 0])
      for (const row of rows) {
        const placedSums = Object.values(row.fates).reduce(plus, noSums)
        assert.deepEqual(plus(row.opening, row.corrections), placedSums)
      }
      assert.ok(closesAsItOpens(rows, received))
      assert.equal(
        rows.reduce((sum, { holdings }) => sum + holdings, 0),
        lines.length,
      )
    }),
  )
})

test('what holders opened with more than was closed does not balance', () => {
  const { rows, received } = totalsOf(line({}))
  const more = received.map((each) => ({ ...each, received: plus(each.received, [0n, 1n, 0n, 0n, 0n]) }))
  assert.ok(closesAsItOpens(rows, received))
  assert.ok(!closesAsItOpens(rows, more))
})

test('a line is read again as it was written; a changed one means something else or nothing', () => {
  fc.assert(
    fc.property(whole, (given) => {
      const text = holdingText(given)
      const read = holdingIn(JSON.parse(text))
      assert.deepEqual(read, structuredClone(given))
      assert.ok(isNothing(residualOf(given)))
    }),
  )
  for (const wrong of [
    { h: 'x', k: 'asset', o: [1, 0, 0, 0, 0], p: [], s: 1 },
    { h: id(1), k: 'asset', o: [1, 0, 0, 0], p: [], s: 1 },
    { h: id(1), k: 'asset', o: [1.5, 0, 0, 0, 0], p: [], s: 1 },
    { h: id(1), k: 'asset', o: [1, 0, 0, 0, 0], p: [['gift', 2]], s: 1 },
    { h: id(1), k: 'asset', o: [1, 0, 0, 0, 0], p: [['settle', 2]], s: 1 },
    { h: id(1), k: 'asset', o: [1, 0, 0, 0, 0], p: [['transfer', null]], s: 1 },
  ])
    assert.equal(holdingIn(wrong), null)
})
