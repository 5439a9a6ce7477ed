import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryRegister } from '../../../../packages/register/src/index.ts'
import { law } from '../../../law/index.ts'
import { whoDecides } from '../answer.ts'
import { checkMatrix } from '../checks/index.ts'
import { pairFor } from '../delegation.ts'
import { whyNotFacts } from '../facts.ts'
import { groundOf } from '../ground.ts'
import { livesOn, matrixOf } from '../matrix.ts'
import { districtsEnd, eve } from '../reform.ts'
import { cell, citationOf, fieldOf, holderOf, placeOf } from './decode.ts'
import { delegationPairs, passingOnForms, sectorRules, shippedBodyName, shippedFacts } from './index.ts'
import { juneDecrees, juneDecreesEnd } from './instruments.ts'
import { provinces } from './places.ts'

const matrix = matrixOf(shippedFacts)
const { functions, grants, instruments } = shippedFacts

const repeated = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at)

test('the shipped facts have nothing wrong in them', () => {
  assert.deepEqual(whyNotFacts(matrix), [])
})

test('ids, numbers and titles are each given once', () => {
  assert.deepEqual(repeated(functions.map(({ id }) => id)), [])
  assert.deepEqual(repeated(grants.map(({ id }) => id)), [])
  assert.deepEqual(repeated(instruments.map(({ number }) => number)), [])
  assert.deepEqual(repeated(functions.map(({ title }) => title.vi)), [])
  assert.deepEqual(repeated(functions.map(({ title }) => title.en ?? '')), [])
})

test('there are 28 decrees of June 2025, in force from the day of two levels until 1 March 2027', () => {
  assert.equal(juneDecrees.length, 28)
  for (const { from, until, number } of juneDecrees)
    assert.deepEqual([from, until], ['2025-07-01', '2027-03-01'], number)
})

test('three provisions of them ended before, by later decrees', () => {
  const ends = juneDecrees.flatMap(({ number, ends: points }) =>
    points.map(({ point, until, by }) => [number, point, until, by.instrument]),
  )
  assert.deepEqual(ends, [
    ['125/2025/NĐ-CP', '14.2', '2025-07-01', '186/2025/NĐ-CP'],
    ['125/2025/NĐ-CP', '8', '2025-09-11', '243/2025/NĐ-CP'],
    ['127/2025/NĐ-CP', '3', '2025-07-01', '186/2025/NĐ-CP'],
  ])
})

test('no text is in force before it was issued, and none applies before it is in force', () => {
  for (const { number, issuedOn, from, applies } of instruments) {
    assert.ok(issuedOn === null || from === null || issuedOn <= from, number)
    for (const each of applies) assert.ok(from === null || each.from >= from, number)
  }
})

test('every task has exactly one holder by its own right on the first day of its rows', () => {
  for (const { id } of functions) {
    const roots = matrix.grantsOf(id).filter(({ under }) => under === null)
    const after = roots.filter(({ from }) => from >= districtsEnd)
    assert.equal(after.length, 1, id)
  }
})

test('a former holder leaves on the day of the reform, and no district holds anything after it', () => {
  for (const grant of grants) {
    if (grant.from <= eve) assert.equal(grant.until, districtsEnd, grant.id)
    if (livesOn(matrix.lifeOf(grant), districtsEnd)) assert.notEqual(grant.holder.level, 'district', grant.id)
  }
})

test('who took land back is known since the law on land is in force, and not before', () => {
  const known = (on: string) =>
    matrix.grantsOf('fn:land:001').flatMap((grant) => (livesOn(matrix.lifeOf(grant), on) ? grant.holder : []))
  assert.deepEqual(known('2024-07-31'), [])
  assert.deepEqual(known('2024-08-01'), [{ level: 'district', kind: 'committee', body: null }])
  assert.deepEqual(known('2025-07-01'), [{ level: 'commune', kind: 'chair', body: null }])
  assert.deepEqual(known('2027-03-01'), [])
})

test('a former holder whose text has no known day held on the eve, and nobody says since when', () => {
  const former = grants.filter(({ from }) => from <= eve)
  assert.ok(former.some(({ sinceUnknown }) => sinceUnknown) && former.some((grant) => !grant.sinceUnknown))
  for (const grant of former) {
    assert.ok(livesOn(matrix.lifeOf(grant), eve), grant.id)
    // A known beginning is the first day of a text of before, never the day of the text that took it over.
    if (!grant.sinceUnknown)
      assert.equal(grant.from, matrix.instrumentByNumber.get(grant.basis.instrument)?.from, grant.id)
  }
})

test('who set the table of land prices before the reform is known: the provincial council', () => {
  const held = (on: string) =>
    matrix.grantsOf('fn:land:015').flatMap((grant) => (livesOn(matrix.lifeOf(grant), on) ? grant : []))
  const [before, after] = [held(eve), held(districtsEnd)]
  assert.deepEqual(
    [before, after].map((all) => all.map(({ holder }) => `${holder.level} ${holder.kind}`)),
    [['province council'], ['province committee']],
  )
  assert.deepEqual([before[0]?.sinceUnknown, before[0]?.basis.instrument], [true, '151/2025/NĐ-CP'])
})

test('a circular gives nothing before the day on which it was issued', () => {
  const grant = matrix.grantById.get('gr:HN-CT-129')
  assert.ok(grant)
  assert.deepEqual(matrix.lifeOf(grant), { from: '2025-07-04', until: null, sinceUnknown: true })
})

test('a line that cannot be read is thrown, not guessed', () => {
  assert.throws(() => holderOf('c.mayor'), /no holder/)
  assert.throws(() => holderOf('x.chair'), /no holder/)
  assert.throws(() => fieldOf('weather'), /no field/)
  assert.throws(() => placeOf('moon'), /no place rule/)
  assert.throws(() => cell(['one'], 1), /no cell/)
  assert.equal(citationOf(''), null)
})

test('what comes from the decrees of June 2025 ends with them', () => {
  const numbers = new Set(juneDecrees.map(({ number }) => number))
  const given = grants.filter(({ basis }) => numbers.has(basis.instrument))
  assert.ok(given.length > 100)
  for (const grant of given) assert.ok((matrix.lifeOf(grant).until ?? '9999') <= '2027-03-01', grant.id)
})

test('local rows stand on provinces that the register knows on the day of two levels', () => {
  const register = countryRegister()
  for (const [name, unit] of Object.entries(provinces))
    assert.equal(register.unitById(unit, districtsEnd)?.level, 'province', name)
  const places = new Set(grants.map(({ territory }) => territory))
  assert.deepEqual([...places].sort(), ['country', provinces.haNoi])
})

test('holders of which a level has several have a name in both languages', () => {
  for (const { holder, id } of grants)
    if (holder.body !== null)
      for (const language of ['vi', 'en'] as const)
        assert.ok(shippedBodyName(holder.body, language), `${id} ${holder.body}`)
  assert.equal(shippedBodyName('department-of-nothing', 'vi'), null)
})

test('building permits in Hà Nội divide by the grade of the works, without a gap and without an overlap', () => {
  const [lower, higher] = ['gr:NDQĐ-m266', 'gr:NDQĐ-m267'].map(
    (id) => matrix.grantById.get(id)?.conditions[0],
  )
  assert.equal(lower?.from, 3)
  assert.equal(higher?.below, 3)
  assert.deepEqual([lower?.unit, higher?.unit], ['grade', 'grade'])
})

test('the pairs of the law let a Committee delegate to a director, not to a department', () => {
  const giver = { level: 'province', kind: 'committee', body: null } as const
  const to = (kind: 'department' | 'department-head') =>
    pairFor(delegationPairs, giver, {
      holder: { level: 'province', kind, body: 'department-justice' },
      mode: 'delegated',
      from: '2025-11-20',
    })
  assert.equal(to('department'), null)
  assert.deepEqual(to('department-head')?.basis, { instrument: '72/2025/QH15', point: '14.1' })
})

test('no pair lets a commune Committee assign down, and neither way may be passed on', () => {
  const assigns = delegationPairs.filter(({ mode }) => mode === 'assigned-down')
  assert.deepEqual([...new Set(assigns.map(({ from }) => from.level))], ['province'])
  assert.deepEqual(
    passingOnForms.map(({ mode, mayBePassedOn }) => [mode, mayBePassedOn]),
    [
      ['delegated', false],
      ['assigned-down', false],
    ],
  )
})

test('what the rules cite is in the law book', () => {
  for (const { basis } of [...delegationPairs, ...passingOnForms, ...sectorRules]) law.point(basis)
})

test('works in one commune of Hà Nội: the grade says who permits, and the city’s Committee keeps nothing of it', () => {
  const ground = groundOf(countryRegister())
  const found = (task: string) =>
    whoDecides(matrix, ground, {
      function: task,
      places: ['1656/NQ-UBTVQH15#1.4'],
      on: '2026-01-15',
    }).deciding.map(({ holder }) => `${holder.level} ${holder.kind}`)
  assert.deepEqual(found('fn:construction:012').toSorted(), [
    'commune committee',
    'province department',
    'province management-board',
  ])
  // The decision gives on nothing about failures of works of the special grade.
  assert.ok(found('fn:construction:015').includes('province committee'))
})

test('nothing on the shipped rows is an overlap, a contradiction or a forbidden pair; what a list leaves open is asked', () => {
  const found = checkMatrix(matrix, groundOf(countryRegister()), {
    on: '2026-01-15',
    lapsingBy: juneDecreesEnd,
    pairs: delegationPairs,
  })
  const counts = Object.fromEntries(
    [...Map.groupBy(found, ({ code, outcome }) => `${code.slice('authority/'.length)} ${outcome}`)].map(
      ([name, all]) => [name, all.length],
    ),
  )
  assert.deepEqual(counts, {
    'delegation-to-body needs-person': 124,
    'delegation-term needs-person': 124,
    'text-unnamed unknown': 29,
    'basis-lapsing not-met': 114,
    'vague-place unknown': 146,
    'vague-holder not-met': 5,
    'articles-unknown unknown': 33,
  })
})
