import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRegister } from '../src/create-register.ts'
import { change, code, ground, unit, version } from './builders.ts'

const day = '2025-07-01'
const eve = '2025-06-30'
const old = { until: day }
const young = { from: day }
const register = createRegister([
  ...ground,
  ...unit({ id: 'P', code: '01', type: 'province', short: 'Một', ...old }),
  ...unit({ id: 'R', code: '02', type: 'province', short: 'Hai', ...old }),
  ...unit({ id: 'N', code: '01', type: 'province', short: 'Mới', ...young }),
  ...unit({ id: 'D', code: '001', type: 'district', parent: 'P', ...old }),
  ...unit({ id: 'a', code: '00001', parent: 'D', ...old }),
  ...unit({ id: 'b', code: '00002', parent: 'D', type: 'ward', ...old }),
  ...unit({ id: 'c', code: '00003', parent: 'R', ...old }),
  ...unit({ id: 'x', code: '00001', parent: 'N', ...young }),
  ...unit({ id: 'y', code: '00009', parent: 'N', ...young }),
  ...change('9/NQ#1', day, [
    ['P', 'N'],
    ['R', 'N'],
  ]),
  ...change('1/NQ#1', day, [
    ['a', 'x'],
    ['b', 'x', 'part'],
  ]),
  ...change('1/NQ#2', day, [
    ['b', 'y', 'rest'],
    ['c', 'y'],
  ]),
])

test('a unit carries its parents and its province; a province is its own', () => {
  const unit = register.unitAt('00001', eve)
  assert.deepEqual(
    unit?.parents.map(({ id }) => id),
    ['D', 'P'],
  )
  assert.deepEqual(unit?.province, { code: '01', name: 'Tỉnh Một' })
  assert.deepEqual(register.unitAt('01', day)?.province, { code: '01', name: 'Tỉnh Mới' })
  assert.deepEqual([unit?.validFrom, unit?.validTo], ['2000-01-01', day])
})
test('the first day belongs to the new unit, the day before to the old', () => {
  assert.equal(register.unitAt('00001', eve)?.id, 'a')
  assert.equal(register.unitAt('00001', day)?.id, 'x')
  assert.equal(register.unitAt('00001', '1999-12-31'), null)
  assert.deepEqual(
    register.meanings('00001').map(({ unit, from, until }) => [unit.id, from, until]),
    [
      ['a', '2000-01-01', day],
      ['x', day, null],
    ],
  )
})
test('children, ancestors and lists are those of the day', () => {
  assert.deepEqual(
    register.children('D', eve).map(({ id }) => id),
    ['a', 'b'],
  )
  assert.deepEqual(register.children('D', day), [])
  assert.deepEqual(
    register.ancestors('a', eve).map(({ id }) => id),
    ['D', 'P'],
  )
  assert.deepEqual(
    register.unitsOn(eve, { within: 'P' }).map(({ id }) => id),
    ['D', 'a', 'b'],
  )
  assert.deepEqual(
    register.unitsOn(day, { level: 'commune' }).map(({ id }) => id),
    ['x', 'y'],
  )
})
test('of several levels that share a code the lowest in the hierarchy answers', () => {
  const shared = createRegister([
    ...ground,
    ...unit({ id: 'P', code: '01', type: 'province' }),
    ...unit({ id: 'c', code: '01', parent: 'P' }),
  ])
  assert.equal(shared.unitAt('01', eve)?.id, 'c')
  assert.equal(shared.unitAt('01', eve, { level: 'province' })?.id, 'P')
})
test('a unit recoded between versions is bounded by its code', () => {
  const recoded = createRegister([
    ...ground,
    { record: 'unit', id: 'u', level: 'commune' },
    version({ id: 'u' }),
    code({ id: 'u', code: '00001', until: '2010-01-01' }),
    code({ id: 'u', code: '00002', from: '2011-01-01' }),
  ])
  const bounds = (on: string) => {
    const unit = recoded.unitById('u', on)
    return [unit?.code, unit?.validFrom, unit?.validTo]
  }
  assert.deepEqual(bounds('2005-01-01'), ['00001', '2000-01-01', '2010-01-01'])
  assert.deepEqual(bounds('2010-06-01'), [null, '2010-01-01', '2011-01-01'])
  assert.deepEqual(bounds('2020-01-01'), ['00002', '2011-01-01', null])
  assert.equal(recoded.story('u')?.versions.length, 3)
})
test('an observed beginning says after which day it came', () => {
  const observed = createRegister([
    ...ground,
    { record: 'unit', id: 'u', level: 'commune' },
    { ...version({ id: 'u', until: '2010-03-01' }), untilAfter: '2010-01-01' },
    { ...version({ id: 'u', short: 'v', from: '2010-03-01' }), fromAfter: '2010-01-01' },
    ...change('observed:u', '2010-03-01', [['u', 'u', 'renamed']], { kind: 'observed', after: '2010-01-01' }),
  ])
  const between = observed.unitById('u', '2010-02-01')
  assert.deepEqual([between?.shortName, between?.observedToAfter], ['u', '2010-01-01'])
  assert.equal(observed.unitById('u', '2010-03-01')?.observedFromAfter, '2010-01-01')
  assert.equal(observed.story('u')?.changes.length, 1)
})

test('lineage gives units and lines, oldest first, read old to new both ways', () => {
  const forward = register.lineage('00002', { from: eve, to: day })
  assert.deepEqual(
    forward.units.map(({ id }) => id),
    ['b', 'x', 'y'],
  )
  assert.deepEqual(
    forward.lines.map(({ from, to, scope, people }) => [from, to, scope, people]),
    [
      ['b', 'x', 'part', 'part'],
      ['b', 'y', 'rest', 'part'],
    ],
  )
  const back = register.lineage('00009', { from: day, to: eve })
  assert.deepEqual(
    back.lines.map(({ from, to }) => [from, to]),
    [
      ['b', 'y'],
      ['c', 'y'],
    ],
  )
  assert.deepEqual(register.lineage('77777', { from: eve, to: day }).units, [])
})
test('correspondence lists every edge of a level once, with its place in the act', () => {
  const rows = register.correspondence({ from: eve, to: day, level: 'commune' })
  assert.deepEqual(
    rows.map((row) => [row.fromCode, row.toCode, row.scope, row.people, row.citations[0]?.clause]),
    [
      ['00001', '00001', 'whole', 'all', '1'],
      ['00002', '00001', 'part', 'part', '1'],
      ['00002', '00009', 'rest', 'part', '2'],
      ['00003', '00009', 'whole', 'all', '2'],
    ],
  )
  const all = register.correspondence({ from: eve, to: day })
  assert.deepEqual(
    all.filter(({ toUnit }) => toUnit === null).map(({ fromUnit }) => fromUnit),
    ['D'],
  )
})
test('new land has a row without an origin', () => {
  const island = createRegister([
    ...ground,
    ...unit({ id: 'i', ...young }),
    ...change('1/NQ#1', day, [[null, 'i', 'whole', 'none']]),
  ])
  assert.deepEqual(
    island.correspondence({ from: eve, to: day }).map(({ fromUnit, toUnit }) => [fromUnit, toUnit]),
    [[null, 'i']],
  )
})
test('changes since a day include that day and stop before the end', () => {
  assert.equal(register.changesSince(day).length, 3)
  assert.equal(register.changesSince('2025-07-02').length, 0)
  assert.equal(register.changesSince('2000-01-01', day).length, 0)
})
test('counts come by level, type and province', () => {
  const rows = register
    .statistics(eve)
    .map(({ level, type, province, count }) => [level, type, province, count])
  assert.deepEqual(
    rows.filter(([level, , province]) => level === 'commune' && province === null),
    [
      ['commune', null, null, 3],
      ['commune', 'commune', null, 2],
      ['commune', 'ward', null, 1],
    ],
  )
  assert.ok(rows.some((row) => row.join() === 'commune,ward,01,1'))
})
test('a comparison counts each unit in the other day\u2019s province by lineage', () => {
  const { before, after, reduction, byFormerProvince, byNewProvince } = register.compare(eve, day, 'commune')
  assert.deepEqual([before, after], [3, 2])
  assert.ok(Math.abs(reduction - 100 / 3) < 1e-9)
  assert.deepEqual(
    byNewProvince.map(({ province, before, after }) => [province, before, after]),
    [['01', 3, 2]],
  )
  assert.equal(
    byFormerProvince.reduce((sum, row) => sum + row.before, 0),
    3,
  )
  assert.equal(
    byFormerProvince.reduce((sum, row) => sum + row.after, 0),
    2,
  )
})
test('an undated list is dated by the codes it has, and strangers are named', () => {
  const guess = register.guessDate(['00001', '00002', '00003', '00009', 'zzz'])
  assert.deepEqual(guess.guesses[0], { from: '2000-01-01', until: day, explained: 3, of: 5 })
  assert.deepEqual(
    guess.outliers.map(({ row, code }) => [row, code]),
    [
      [3, '00009'],
      [4, 'zzz'],
    ],
  )
  assert.deepEqual(guess.outliers[0]?.validOn, [{ from: day, until: null }])
  assert.deepEqual(register.guessDate([]).guesses, [])
})
test('of days that explain a list equally the one whose own list it covers best comes first', () => {
  assert.equal(register.guessDate(['00001']).guesses[0]?.from, day)
})

test('days that explain a list alike are one range; a new bearer of a code begins another', () => {
  const codes = createRegister([
    ...ground,
    ...unit({ id: 'a', code: '1', until: '2010-01-01' }),
    ...unit({ id: 'b', code: '1', from: '2010-01-01' }),
    ...unit({ id: 'c', code: '2' }),
    ...unit({ id: 'other', code: '9', from: '2015-01-01' }),
  ])
  assert.deepEqual(
    codes.guessDate(['1', '2']).guesses.map(({ from, until, explained }) => [from, until, explained]),
    [
      ['2010-01-01', null, 2],
      ['2000-01-01', '2010-01-01', 2],
    ],
  )
})
