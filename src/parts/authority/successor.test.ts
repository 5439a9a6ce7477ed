import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matrixOf } from './matrix.ts'
import type { Grant, Holder } from './model.ts'
import { type OpenMatter, type SectorRule, successorOf } from './successor.ts'
import { aFunction, aGrant, anInstrument, facts, ground, holders } from './testing/small.ts'

const permit = aFunction({ id: 'fn:permit' })
const atLevel = (holder: Holder) => aGrant({ holder })
const matrix = (...grants: readonly Grant[]) =>
  matrixOf(facts({ functions: [permit], instruments: [anInstrument()], grants }))
const matter = (given: Partial<OpenMatter> = {}): OpenMatter => ({
  function: permit.id,
  formerUnit: 'd2',
  formerHolder: holders.district,
  object: [],
  on: '2025-08-01',
  ...given,
})
const follow = (
  grants: readonly Grant[],
  given: Partial<OpenMatter> = {},
  rules: readonly SectorRule[] = [],
) => {
  const { successor, decidedByPerson, steps } = successorOf(matrix(...grants), ground, rules, matter(given))
  return {
    who: successor && `${successor.holder.level} ${successor.holder.kind} ${successor.unit}`,
    decidedByPerson,
    steps: steps.map(({ step, settled }) => `${step} ${settled}`),
  }
}

test('a power that went to the province takes its open matters there', () => {
  assert.deepEqual(follow([atLevel(holders.provinceChair)]), {
    who: 'province chair p1',
    decidedByPerson: false,
    steps: ['sector-rule false', 'level-now true'],
  })
})

test('a power that went to the commune takes them to the commune where the object lies', () => {
  assert.deepEqual(follow([atLevel(holders.communeChair)], { object: ['c2'] }), {
    who: 'commune chair c2',
    decidedByPerson: false,
    steps: ['sector-rule false', 'level-now true', 'place-of-object true'],
  })
})

test('an object in two communes, or nobody knows where, is for the provincial Chair', () => {
  for (const object of [['c1', 'c2'], []])
    assert.deepEqual(follow([atLevel(holders.communeChair)], { object }).decidedByPerson, true)
  assert.equal(follow([atLevel(holders.communeChair)], { object: ['c1', 'c2'] }).who, 'province chair p1')
})

test('a district whose whole ground is one commune now needs no object', () => {
  assert.equal(follow([atLevel(holders.commune)], { formerUnit: 'd1' }).who, 'commune committee c1')
})

test('the rule of the sector comes before all others', () => {
  const rule: SectorRule = {
    field: 'construction',
    functions: null,
    from: 'district',
    to: holders.communeChair,
    says: { vi: 'theo nơi cư trú', en: 'by residence' },
    basis: { instrument: '1/2025/NĐ-CP', point: '9' },
  }
  const told = follow([atLevel(holders.provinceChair)], { object: ['c1'] }, [rule])
  assert.deepEqual([told.who, told.steps[0]], ['commune chair c1', 'sector-rule true'])
})

test('a former commune is followed by the new one, and by a person where it was divided', () => {
  assert.equal(follow([], { formerUnit: 'o3', formerHolder: holders.commune }).who, 'commune committee c2')
  assert.equal(follow([], { formerUnit: 'd2', formerHolder: holders.commune }).decidedByPerson, true)
})

test('a task that nobody can name is for a person', () => {
  assert.deepEqual(follow([], { function: null }).steps.at(-1), 'provincial-chair true')
})
