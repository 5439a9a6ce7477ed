import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchKey } from '../../kernel/text.ts'
import type { Act, NamedUnit } from './model.ts'
import { readAct } from './read-act.ts'
import { resolveAct } from './resolve-act.ts'
import { composeAct, type Plan, type PlannedUnit } from './testing/compose.ts'
import { damaged, noisy } from './testing/noise.ts'
import { randomOf } from './testing/random.ts'
import { randomEve, randomPlan } from './testing/random-plan.ts'

const isNightly = process.env.HAICAP_TEST_TIER === 'nightly'

const said = (unit: PlannedUnit | NamedUnit) => {
  const district = typeof unit.district === 'object' ? unit.district.name : (unit.district ?? '')
  return matchKey(`${unit.type} ${unit.name} ${district}`)
}
const planSaid = ({ changes, kept = [] }: Plan) => ({
  changes: changes.map(({ result, legs }) => ({
    result: said(result),
    legs: legs.map((leg) => `${said(leg)} ${leg.scope} ${leg.people} ${leg.after?.join() ?? ''}`).sort(),
  })),
  kept: kept.map(said),
})
const actSaid = ({ changes }: Act) => ({
  changes: changes
    .filter(({ kind }) => kind !== 'keep')
    .map(({ result, legs }) => ({
      result: said(result),
      legs: legs
        .map((leg) => `${said(leg.unit)} ${leg.scope} ${leg.people} ${leg.restAfter?.join() ?? ''}`)
        .sort(),
    })),
  kept: changes.filter(({ kind }) => kind === 'keep').map(({ result }) => said(result)),
})

test('what was composed is read back, whatever scanning did to it', () => {
  for (let seed = 1; seed <= (isNightly ? 2_000 : 120); seed++) {
    const random = randomOf(seed)
    const eve = randomEve(random, 6 + random.below(40))
    const plan = randomPlan(random, eve)
    const text = noisy(composeAct(plan), random)
    assert.deepEqual(actSaid(readAct(text)), planSaid(plan), `seed ${seed}`)
  }
})

test('an arrangement that disposes of every unit once has no error, and each name finds its unit', () => {
  for (let seed = 1; seed <= (isNightly ? 1_000 : 60); seed++) {
    const random = randomOf(seed)
    const eve = randomEve(random, 6 + random.below(40))
    const plan = randomPlan(random, eve)
    const act = resolveAct(readAct(noisy(composeAct(plan), random)), eve)
    const errors = act.findings.filter(({ weight }) => weight === 'error')
    assert.deepEqual(errors, [], `seed ${seed}`)
    const used = new Set(act.changes.flatMap(({ legs }) => legs.map(({ unitId }) => unitId)))
    assert.equal(used.size, eve.units.length, `seed ${seed}`)
  }
})

test('a damaged act is read without being thrown off, and every place lies in its text', () => {
  const random = randomOf(20_310_503)
  const eve = randomEve(randomOf(7), 30)
  const whole = composeAct(randomPlan(randomOf(8), eve))
  for (let times = isNightly ? 10_000 : 300; times > 0; times--) {
    const act = resolveAct(readAct(damaged(whole, random)), eve, { on: '2031-06-01' })
    for (const { place } of act.findings)
      assert.ok((place?.start ?? 0) <= (place?.end ?? 0) && (place?.end ?? 0) <= act.text.length)
  }
})
