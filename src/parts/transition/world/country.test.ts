import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryRegister } from '../../../../packages/register/src/index.ts'
import { shippedFacts } from '../../authority/data/index.ts'
import { groundOf } from '../../authority/ground.ts'
import { matrixOf } from '../../authority/index.ts'
import { transitionFinding } from '../findings.ts'
import { type KindId, kindIds, transferables } from '../kinds.ts'
import type { EndedOrganisation, Holding } from '../model.ts'
import { allocate } from '../rules/allocate.ts'
import { endedOn, worldOf } from './index.ts'

const register = countryRegister()
const day = { on: '2025-07-01', province: null }
const world = worldOf({ register, matrix: matrixOf(shippedFacts), ground: groundOf(register) }, day)
const ended = [...endedOn(register, day).values()]
const tasks = shippedFacts.functions.map(({ id }) => id)

/** Each ended unit once, as its organisation of one kind. */
const heads = ended.filter(({ kind }) => kind === 'people-committee')

test('on 1 July 2025 all districts end, and most provinces and communes', () => {
  const counts = Object.groupBy(heads, ({ level, event }) => `${level} ${event}`)
  assert.deepEqual(Object.fromEntries(Object.entries(counts).map(([key, all]) => [key, all?.length])), {
    'province merger': 52,
    'district dissolution': 696,
    'commune merger': 9525,
    'commune division': 381,
  })
})

test('each caretaker is the Committee of a province of the day, each heir a unit of the day', () => {
  const provinces = new Set(register.unitsOn(day.on, { level: 'province' }).map(({ id }) => id))
  assert.equal(provinces.size, 34)
  for (const { caretaker, heirs, unit } of ended) {
    assert.ok(provinces.has(caretaker.slice('org:'.length, -':people-committee'.length)), caretaker)
    assert.ok(heirs.length > 0, unit)
    for (const heir of heirs) assert.ok(register.unitById(heir.unit, day.on), heir.unit)
  }
})

/** A commune of each district of the eve. */
const communeOf = new Map(
  register
    .unitsOn('2025-06-30', { level: 'commune' })
    .flatMap(({ id, parents }) => parents.map((parent) => [parent.id, id] as const)),
)

let number = 0
const aHolding = (kind: KindId, { id: holder, unit, level }: EndedOrganisation): Holding => {
  number += 1
  const place = level === 'commune' ? unit : communeOf.get(unit)
  return {
    ...{ id: `h${number}`, kind, holder, reference: `R-${number}`, description: '', asOf: '2025-06-30' },
    quantities: { count: 1, vnd: number * 1_000_003, millimetres: 0, files: 0, squareMetres: 0 },
    place: number % 3 === 0 || place === undefined ? null : { unit: place },
    shared: transferables[kind].divisible,
    ...{ state: number % 11 === 0 ? 'settled' : 'held', evidence: null },
    attributes: {
      permanence: number % 2 === 0 ? 'permanent' : 'term',
      unfinished: number % 7 === 0,
      function: tasks[number % tasks.length] ?? '',
    },
  }
}

test('a holding of each kind of every ended unit goes to somebody who stands, all of it, or the reason says why not', () => {
  const weights = new Map<string, string>()
  const codes = new Set<string>()
  for (const organisation of heads)
    for (const kind of kindIds) {
      const holding = aHolding(kind, organisation)
      const { parts, rule, because } = allocate(holding, world)
      codes.add(because.code)
      assert.equal(
        parts.reduce((sum, { quantities }) => sum + quantities.vnd, 0),
        holding.quantities.vnd,
      )
      for (const { successor, disposition } of parts) {
        assert.equal(disposition === 'settle', successor === null)
        assert.ok(successor === null || world.stands(successor), `${successor}`)
      }
      weights.set(because.code, rule === 'caretaker' ? 'warning' : 'note')
    }
  for (const [code, weight] of weights) {
    // A cast: every reason is one of the list, else the maker throws here.
    const name = code.slice('transition/'.length) as Parameters<typeof transitionFinding>[0]
    assert.equal(transitionFinding(name, {}).weight, weight, code)
  }
  assert.ok(codes.size > 15, [...codes].join(' '))
})

test('what a merged commune held, its one heir holds; what was divided is asked where no place is told', () => {
  const contracts = heads.map((organisation) => {
    const { rule } = allocate({ ...aHolding('contract', organisation), place: null, state: 'held' }, world)
    return `${organisation.level} ${organisation.event} ${rule}`
  })
  assert.deepEqual([...new Set(contracts)].toSorted(), [
    'commune division caretaker',
    'commune merger same-kind',
    // Islands, and districts of which one commune was made.
    'district dissolution caretaker',
    'district dissolution place',
    'province merger same-kind',
  ])
})

test('only what lies on the ground of a province of the day ends in its reorganisation', () => {
  const [province] = register.unitsOn(day.on, { level: 'province' }).filter(({ code }) => code === '01')
  const its = [...endedOn(register, { on: day.on, province: province?.id ?? '' }).values()]
  const units = new Set(its.map(({ unit }) => unit))
  assert.equal(units.size, 30 + 526)
  assert.ok(its.every(({ caretaker }) => caretaker === `org:${province?.id}:people-committee`))
})
