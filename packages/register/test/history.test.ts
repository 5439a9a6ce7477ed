/**
 * Another country's decades through the engine: every snapshot and every conversion against a model that only
 * replays operations on maps. `HAICAP_TEST_TIER=nightly` runs larger and more histories.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createRegister } from '../src/create-register.ts'
import type { Conversion } from '../src/model.ts'
import type { Register } from '../src/register.ts'
import { daysOf, type Spread, type State, spreadOf, statesOn } from './naive-model.ts'
import { dice, type History, randomHistory } from './random-history.ts'

const nightly = process.env.HAICAP_TEST_TIER === 'nightly'

const sameState = (register: Register, day: string, state: State) => {
  const units = register.unitsOn(day)
  assert.equal(units.length, state.size, `count on ${day}`)
  for (const unit of units) {
    const now = state.get(unit.id)
    assert.ok(now, `${unit.id} should not be there on ${day}`)
    assert.deepEqual(
      [unit.code, unit.name, unit.type, unit.level, unit.parents[0]?.id ?? null],
      [now.first, now.name, now.type, now.level, now.parent],
      `${unit.id} on ${day}`,
    )
    assert.equal(register.unitAt(now.first, day, { level: now.level })?.id, unit.id)
    assert.equal(register.unitAt(now.second, day, { level: now.level, system: 'second' })?.id, unit.id)
  }
}

const near = (left: number | null, right: number) => left !== null && Math.abs(left - right) < 1e-9

const sameSpread = (answer: Conversion, spread: Spread, about: string) => {
  assert.deepEqual(
    answer.candidates.map(({ unit }) => unit.id).sort(),
    [...spread.keys()].sort(),
    `candidates of ${about}`,
  )
  assert.deepEqual(answer.unknown, [], about)
  const takers = [...spread.values()].filter((share) => share > 0).length
  let sum = 0
  for (const { unit, share, reason } of answer.candidates) {
    const expected = spread.get(unit.id) as number
    assert.ok(near(share, expected), `${about} -> ${unit.id}: ${share}, not ${expected}`)
    assert.equal(
      reason.people,
      expected === 0 ? 'none' : takers === 1 ? 'all' : 'part',
      `${about} -> ${unit.id}`,
    )
    sum += share ?? 0
  }
  assert.ok(near(sum, 1), `the people of ${about} add up`)
  const status = answer.unit === null ? ['ambiguous'] : ['exact', 'by-law', 'already-current']
  assert.ok(status.includes(answer.status))
  assert.equal(answer.unit === null, takers > 1)
}

/** All conversions between two days, both ways, against the model. */
const sameConversions = (
  history: History,
  register: Register,
  days: { from: string; to: string },
  limit: number,
) => {
  const { from, to } = days
  const states = statesOn(history.start, history.operations, new Set([from]))
  const before = states.get(from) ?? history.start
  const origins = new Map<string, Set<string>>()
  for (const [id, { first, level }] of [...before].slice(0, limit)) {
    const spread = spreadOf(id, history.operations, days)
    const answer = register.convertCode(first, { from, to, level })
    sameSpread(answer, spread, `${id} ${from} -> ${to}`)
    for (const { unit } of answer.candidates) {
      const back = register.convertCode(unit.code as string, { from: to, to: from, level: unit.level })
      const found = back.candidates.find((candidate) => candidate.unit.id === id)
      assert.ok(found, `back from ${unit.id} to ${id}`)
      assert.equal(found.reason.people === 'none', spread.get(unit.id) === 0)
      const known = origins.get(unit.id)
      if (known) known.add(id)
      else origins.set(unit.id, new Set([id]))
    }
  }
  if (limit < before.size) return
  for (const [id, expected] of origins) {
    const unit = register.unitById(id, to)
    const back = register.convertCode(unit?.code as string, {
      from: to,
      to: from,
      level: unit?.level as string,
    })
    assert.deepEqual(back.candidates.map(({ unit }) => unit.id).sort(), [...expected].sort())
  }
}

test('every snapshot and conversion of short random histories agrees with a naive replay', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 3, max: 30 }),
      (seed, count, size) => {
        const history = randomHistory(seed, { size, count })
        const register = createRegister(history.records, { system: 'first' })
        const states = statesOn(history.start, history.operations, new Set(daysOf(history.operations)))
        sameState(register, history.startDay, history.start)
        for (const [day, state] of states) sameState(register, day, state)
        const days = [history.startDay, ...states.keys()]
        const roll = dice(seed + 1)
        for (let pair = 0; pair < 4; pair++) {
          const [one, two] = [roll(), roll()].map((at) => days[Math.floor(at * days.length)] as string).sort()
          if (one && two) sameConversions(history, register, { from: one, to: two }, Number.POSITIVE_INFINITY)
        }
      },
    ),
    { numRuns: nightly ? 2000 : 80, seed: 20250701 },
  )
})

test('decades of tens of thousands of changes come out right on every day looked at', () => {
  const count = nightly ? 60_000 : 20_000
  const history = randomHistory(7, { size: nightly ? 2000 : 600, count })
  assert.ok(history.operations.length > count / 2)
  const register = createRegister(history.records, { system: 'first' })
  const days = daysOf(history.operations)
  const every = Math.ceil(days.length / (nightly ? 1000 : 40))
  const looked = days.filter((_, index) => index % every === 0)
  for (const [day, state] of statesOn(history.start, history.operations, new Set(looked)))
    sameState(register, day, state)
  const at = (part: number) => days[Math.floor((days.length - 1) * part)] as string
  for (const [from, to] of [
    [0.1, 0.11],
    [0.5, 0.55],
    [0.9, 0.92],
  ] as const)
    sameConversions(history, register, { from: at(from), to: at(to) }, nightly ? 400 : 30)
})

test('the order in which records come does not matter', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { records, startDay, operations, start } = randomHistory(seed, { size: 12, count: 40 })
      const roll = dice(seed)
      const shuffled = records
        .map((record) => ({ record, place: roll() }))
        .sort((left, right) => left.place - right.place)
        .map(({ record }) => record)
      const [one, two] = [createRegister(records), createRegister(shuffled)]
      const to = operations[operations.length - 1]?.day ?? startDay
      assert.deepEqual(two.unitsOn(to), one.unitsOn(to))
      assert.deepEqual(two.correspondence({ from: startDay, to }), one.correspondence({ from: startDay, to }))
      assert.deepEqual(two.statistics(to), one.statistics(to))
      for (const { first, level } of start.values())
        assert.deepEqual(
          two.lineage(first, { from: startDay, to, level }),
          one.lineage(first, { from: startDay, to, level }),
        )
    }),
    { numRuns: nightly ? 300 : 30, seed: 20250701 },
  )
})
