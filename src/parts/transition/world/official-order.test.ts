/** The rules of transitions beside the answer of authority about open matters: two programs, one official order. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryRegister } from '../../../../packages/register/src/index.ts'
import { sectorRules, shippedFacts } from '../../authority/data/index.ts'
import { groundOf } from '../../authority/ground.ts'
import { matrixOf, successorOf } from '../../authority/index.ts'
import { allocate } from '../rules/allocate.ts'
import { aHolding } from '../rules/testing/a-world.ts'
import { worldOf } from './index.ts'

const register = countryRegister()
const [matrix, ground, on] = [matrixOf(shippedFacts), groundOf(register), '2025-07-01']
const world = worldOf({ register, matrix, ground }, { on, province: null })

/** Every thirtieth district, each with tasks of its own and one of its communes as place. */
const districts = register.unitsOn('2025-06-30', { level: 'district' }).filter((_, place) => place % 30 === 0)
const tasks = shippedFacts.functions.map(({ id }) => id)

test('an open case of a district goes where authority says, and is asked where authority asks', () => {
  let compared = 0
  for (const [place, { id }] of districts.entries()) {
    const [commune] = register.children(id, '2025-06-30')
    if (!commune) continue
    for (let step = 0; step < 8; step += 1) {
      const task = tasks[(place * 13 + step * 7) % tasks.length] ?? ''
      const case_ = aHolding('case', `${id}:people-committee`, {
        at: commune.id,
        attributes: { function: task },
      })
      const { parts, rule } = allocate(case_, world)
      const said = successorOf(matrix, ground, sectorRules, {
        function: task,
        formerUnit: id,
        formerHolder: { level: 'district', kind: 'committee', body: null },
        object: world.communesAt({ unit: commune.id }),
        on,
      })
      compared += 1
      const unit = parts[0]?.successor?.replace(/^org:(.+):[a-z-]+$/, '$1')
      assert.equal(rule === 'caretaker', said.decidedByPerson, `${id} ${task}`)
      if (!said.decidedByPerson) assert.equal(unit, said.successor?.unit, `${id} ${task}`)
    }
  }
  assert.ok(compared > 150, String(compared))
})
