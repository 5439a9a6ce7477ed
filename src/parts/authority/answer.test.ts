import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whoDecides } from './answer.ts'
import { aroundReform } from './around.ts'
import { checkMatrix } from './checks/index.ts'
import { horizon } from './horizon.ts'
import { coverAll, matrixOf } from './matrix.ts'
import type { Grant } from './model.ts'
import { aFunction, aGrant, anInstrument, facts, ground, holders, pairs } from './testing/small.ts'

const decree = anInstrument({ number: '1/2025/NĐ-CP', until: '2027-03-01' })
const law = anInstrument({ number: '1/2020/QH14', rank: 'law', from: '2020-01-01' })
const permit = aFunction({ id: 'fn:permit' })
const former = aGrant({
  id: 'former',
  holder: holders.district,
  basis: { instrument: law.number, point: '5' },
  from: '2020-01-01',
  until: '2025-07-01',
})
const now = aGrant({
  id: 'now',
  holder: holders.communeChair,
  basis: { instrument: decree.number, point: '4.1' },
})
const matrixWith = (...grants: readonly Grant[]) =>
  matrixOf(facts({ functions: [permit], instruments: [law, decree], grants }))
const ask = (matrix: ReturnType<typeof matrixOf>, places: readonly string[], on: string) =>
  whoDecides(matrix, ground, { function: permit.id, places, on })

test('one holder at one place is one answer, with the text it stands on and its last day', () => {
  const answer = ask(matrixWith(former, now), ['c1'], '2026-01-01')
  assert.equal(answer.status, 'one')
  assert.deepEqual(
    answer.deciding.map(({ holder, units, life }) => [holder, units, life.until]),
    [[holders.communeChair, ['c1'], '2027-03-01']],
  )
  assert.equal(answer.next?.on, '2027-03-01')
})

test('after its decree has lapsed nobody is known to decide, and it says so', () => {
  const answer = ask(matrixWith(former, now), ['c1'], '2027-03-01')
  assert.equal(answer.status, 'unknown')
  assert.deepEqual(
    answer.remarks.map(({ code }) => code),
    ['authority/gap'],
  )
})

test('before the reform the district decided, found for ground that is a commune of another name now', () => {
  const { before, after } = aroundReform(matrixWith(former, now), ground, {
    function: permit.id,
    places: ['c1'],
    on: '2026-01-01',
  })
  assert.deepEqual(
    before?.deciding.map(({ holder, units }) => [holder.level, units]),
    [['district', ['d1', 'd2']]],
  )
  assert.deepEqual(
    after?.deciding.map(({ holder }) => holder.kind),
    ['chair'],
  )
})

test('a province asked about a task of communes is asked which', () => {
  assert.equal(ask(matrixWith(now), ['p1'], '2026-01-01').status, 'needs-place')
})

test('a matter of several communes that each would decide is the province’s, by the law', () => {
  const answer = ask(matrixWith(now), ['c1', 'c2'], '2026-01-01')
  assert.equal(answer.status, 'higher-level')
  assert.deepEqual(answer.higher, {
    level: 'province',
    units: ['p1'],
    basis: { instrument: '72/2025/QH15', point: '11.2' },
  })
  assert.ok(answer.remarks.some(({ code }) => code === 'authority/several-communes'))
  assert.equal(ask(matrixWith(now), ['c1'], '2026-01-01').higher, null)
})

test('a holder whose beginning is not known holds from the day it is known, without having begun then', () => {
  const open = aGrant({ id: 'open', from: '2025-06-12', sinceUnknown: true, basis: now.basis })
  const matrix = matrixWith(open)
  const [decider] = ask(matrix, ['d1'], '2025-06-20').deciding
  assert.deepEqual([decider?.life.from, decider?.life.sinceUnknown], ['2025-06-12', true])
  const early = ask(matrix, ['d1'], '2020-01-01')
  assert.deepEqual(
    [early.status, early.next?.on ?? null, early.remarks[0]?.code],
    ['unknown', matrix.lifeOf(open).until, 'authority/not-known-before'],
  )
  const told = horizon(matrix, ground, { from: '2020-01-01', to: '2025-06-30' })
  assert.deepEqual(
    told.filter(({ what }) => what === 'begins'),
    [],
  )
})

test('who was delegated acts for who answers for it, on its own ground only', () => {
  const province = aGrant({ id: 'province', holder: holders.province, basis: now.basis })
  const delegated = aGrant({
    id: 'delegated',
    holder: holders.department,
    mode: 'delegated',
    under: 'province',
    territory: 'p1',
    basis: { instrument: law.number, point: '9' },
    until: '2026-12-31',
  })
  const matrix = matrixWith(province, delegated)
  const [here] = ask(matrix, ['c1'], '2026-01-01').deciding
  assert.deepEqual(
    [here?.holder.kind, here?.onBehalfOf?.kind, here?.chain.map(({ id }) => id)],
    ['department', 'committee', ['province', 'delegated']],
  )
  assert.equal(ask(matrix, ['c9'], '2026-01-01').deciding[0]?.holder.kind, 'committee')
  assert.equal(ask(matrix, ['c1'], '2027-01-01').deciding[0]?.holder.kind, 'committee')
})

test('two texts that differ: the higher one applies with a remark; of equal ones a person decides', () => {
  const byLaw = aGrant({
    id: 'by-law',
    holder: holders.province,
    basis: { instrument: law.number, point: '7' },
  })
  const answer = ask(matrixWith(now, byLaw), ['c1'], '2026-01-01')
  assert.deepEqual(
    [answer.status, answer.deciding[0]?.chain[0]?.id, answer.remarks[0]?.code],
    ['one', 'by-law', 'authority/contradiction'],
  )
  const beside = aGrant({
    id: 'beside',
    holder: holders.province,
    basis: { instrument: decree.number, point: '8' },
  })
  assert.equal(ask(matrixWith(now, beside), ['c1'], '2026-01-01').status, 'needs-person')
})

test('a Committee and its Chair are two holders', () => {
  const committee = aGrant({ id: 'committee', holder: holders.commune, basis: now.basis })
  const codes = checkMatrix(matrixWith(now, committee), ground, { on: '2026-01-01', pairs }).map(
    ({ code }) => code,
  )
  assert.ok(codes.includes('authority/overlap'))
})

test('amounts that lie apart are several holders, each with its condition, and no overlap', () => {
  const below = { says: { vi: 'dưới 1 tỷ', en: null }, of: 'value', below: 1_000_000_000 }
  const above = { says: { vi: 'từ 1 tỷ', en: null }, of: 'value', from: 1_000_000_000 }
  const small = aGrant({ id: 'small', holder: holders.commune, basis: now.basis, conditions: [below] })
  const large = aGrant({ id: 'large', holder: holders.department, basis: now.basis, conditions: [above] })
  const matrix = matrixWith(small, large)
  assert.deepEqual(
    [ask(matrix, ['c1'], '2026-01-01').status, ask(matrix, ['c1'], '2026-01-01').deciding.length],
    ['several', 2],
  )
  assert.ok(
    !checkMatrix(matrix, ground, { on: '2026-01-01', pairs }).some(
      ({ code }) => code === 'authority/overlap',
    ),
  )
})

test('the horizon tells what changes at the reform and what lapses with nothing known to follow', () => {
  const told = horizon(matrixWith(former, now), ground, { from: '2025-01-01', to: '2027-12-31' })
  assert.deepEqual(
    told.map(({ on, what, after }) => [on, what, after.length]),
    [
      ['2025-07-01', 'changes', 1],
      ['2027-03-01', 'lapses', 0],
    ],
  )
})

test('the giver keeps nothing where amounts leave no room between, and the rest where they do', () => {
  const grade = (from?: number, below?: number) => ({
    says: { vi: 'cấp', en: null },
    of: 'grade',
    ...(from === undefined ? {} : { from }),
    ...(below === undefined ? {} : { below }),
  })
  assert.ok(coverAll([[grade(3)], [grade(undefined, 3)]]))
  assert.ok(coverAll([[grade(2)], [grade(undefined, 1)], [grade(1, 2)]]))
  assert.ok(!coverAll([[grade(2)], [grade(1, 2)]]))
  assert.ok(!coverAll([[grade(3)], [grade(undefined, 2)]]))
  assert.ok(!coverAll([[grade(3)], [{ ...grade(undefined, 3), of: 'value' }]]))
  assert.ok(!coverAll([[grade(3), grade(1)], [grade(undefined, 3)]]))
  assert.ok(!coverAll([]))
})
