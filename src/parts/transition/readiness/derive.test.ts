import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checksOf, type Facts } from './derive.ts'
import { items } from './model.ts'

const nothing: Facts = {
  ...{ phase: 'prepare', head: null, placed: null, seat: null, registerSeat: null, seal: null },
  ...{ certificates: null, accounts: null, users: { inForce: 0, prepared: 0 }, counter: null },
  ...{ systems: { fixed: 0, open: 0 }, routing: { tried: 0, open: [] } },
}
const outcomes = (facts: Partial<Facts>, words: Parameters<typeof checksOf>[1] = []) =>
  Object.fromEntries(checksOf({ ...nothing, ...facts }, words).map(({ item, outcome }) => [item, outcome]))

test('where there are no data nothing is met: what data should tell is not met, the rest is unknown', () => {
  assert.deepEqual(
    Object.entries(outcomes({})).filter(([, outcome]) => outcome !== 'unknown'),
    [['users', 'not-met']],
  )
})

test('one matter that nobody decides, or one system with ended codes, is enough to be not ready', () => {
  assert.equal(outcomes({ routing: { tried: 8, open: ['fn:land:001'] } }).routing, 'not-met')
  assert.equal(outcomes({ systems: { fixed: 9, open: 1 } }).systems, 'not-met')
})

test('a word of a person never stands against data, whatever they are', () => {
  const some = fc.option(fc.record({ number: fc.integer({ min: 1, max: 9 }), word: fc.string() }))
  const facts = fc.record({
    ...{ head: some, placed: some, seat: some, seal: some, certificates: some, accounts: some },
    users: fc.record({ inForce: fc.nat(2), prepared: fc.nat(2) }),
    systems: fc.record({ fixed: fc.nat(2), open: fc.nat(2) }),
    phase: fc.constantFrom('prepare' as const, 'armed' as const, 'switched' as const),
  })
  fc.assert(
    fc.property(facts, fc.boolean(), (given, met) => {
      const words = items.map((item) => ({ item, met, basis: 'b', at: 't', by: 'p' }))
      const [without, withWords] = [outcomes(given), outcomes(given, words)]
      for (const item of items)
        assert.equal(withWords[item], without[item] === 'unknown' ? (met ? 'met' : 'not-met') : without[item])
    }),
  )
})
