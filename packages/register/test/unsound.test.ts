/** Records that contradict each other: the engine must answer something, in time, and the check must object. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createRegister } from '../src/create-register.ts'
import { whyNotRegister } from '../src/integrity/why-not-register.ts'
import type { RegisterRecord } from '../src/model.ts'
import { ground } from './builders.ts'

const runs = process.env.HAICAP_TEST_TIER === 'nightly' ? 20_000 : 400
const id = fc.constantFrom('a', 'b', 'c', 'd', 'ghost')
const day = fc.constantFrom('2000-01-01', '2005-01-01', '2005-01-02', '2010-01-01', '2025-07-01')
const until = fc.oneof(day, fc.constant(null))
const level = fc.constantFrom('province', 'district', 'commune', 'moon')
const record = fc.oneof(
  fc.record({ record: fc.constant('unit'), id, level }),
  fc.record({
    record: fc.constant('version'),
    unit: id,
    name: fc.constantFrom('Xã A', 'Phường 1', ''),
    short: fc.constantFrom('A', '1', ''),
    type: fc.constantFrom('commune', 'ward', 'moon'),
    parent: fc.oneof(id, fc.constant(null)),
    from: day,
    until,
  }),
  fc.record({
    record: fc.constant('code'),
    unit: id,
    system: fc.constantFrom('nso', 'x'),
    value: fc.constantFrom('1', '2'),
    from: day,
    until,
  }),
  fc.record(
    {
      record: fc.constant('change'),
      id: fc.constantFrom('k', 'l', 'm'),
      kind: fc.constant('merge'),
      effectiveOn: day,
      sequence: fc.integer({ min: 0, max: 2 }),
      state: fc.constantFrom('enacted', 'annulled'),
    },
    { requiredKeys: ['record', 'id', 'kind', 'effectiveOn'], noNullPrototype: true },
  ),
  fc.record({
    record: fc.constant('line'),
    change: fc.constantFrom('k', 'l', 'm', 'ghost'),
    from: fc.oneof(id, fc.constant(null)),
    to: fc.oneof(id, fc.constant(null)),
    scope: fc.constantFrom('whole', 'part', 'rest', 'land', 'unchanged', 'renamed', 'unknown'),
    people: fc.constantFrom('all', 'part', 'none', 'unknown'),
  }),
)

test('any records at all give a register that answers every question', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 40 }), day, day, (found, from, to) => {
      // The cast is safe enough: wrong kinds and levels are the point.
      const records = [...ground, ...(found as unknown as RegisterRecord[])]
      const register = createRegister(records)
      for (const code of ['1', '2', '3']) {
        const { status, unit, candidates } = register.convertCode(code, { from, to })
        assert.equal(unit !== null, ['exact', 'by-law', 'already-current'].includes(status))
        for (const { share } of candidates)
          assert.ok(share === null || (share >= 0 && Number.isFinite(share)))
        register.lineage(code, { from, to })
        register.meanings(code)
        register.unitAt(code, from)
      }
      for (const unit of register.unitsOn(from)) {
        register.children(unit.id, from)
        register.ancestors(unit.id, from)
        register.story(unit.id)
      }
      register.correspondence({ from, to })
      register.statistics(from)
      register.compare(from, to, 'commune')
      register.guessDate(['1', '2', '1'])
      register.changesSince(from, to)
      for (const text of ['a', 'phuong 1', '1', 'xa a, xa a']) register.search(text, { at: to })
      whyNotRegister(records)
    }),
    { numRuns: runs, seed: 20250701 },
  )
})
