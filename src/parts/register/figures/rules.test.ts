import assert from 'node:assert/strict'
import { test } from 'node:test'
import { law } from '../../../law/index.ts'
import type { FigureFacts } from './model.ts'
import { agrees, figuresOf } from './rules.ts'
import { percent } from './values.ts'

const official: FigureFacts = {
  today: '2026-09-25',
  provinces: { before: 63, after: 34, afterByType: { province: 28, city: 6 } },
  districts: 696,
  communes: {
    before: 10_035,
    after: 3321,
    beforeByName: { commune: 7692, ward: 1726, township: 617 },
    beforeInCatalogue: { commune: 7695, ward: 1724, township: 616 },
    beforeInSubmission: { commune: 7694, ward: 1724, township: 617 },
    afterByType: { commune: 2621, ward: 687, 'special-zone': 13 },
    today: 3321,
    todayByType: { commune: 2599, ward: 709, 'special-zone': 13 },
    unchanged: 127,
  },
  byFormerProvince: [
    { provinceName: 'Thành phố Hà Nội', before: 526, after: 126, reduction: (400 / 526) * 100 },
    { provinceName: 'Thành phố Cần Thơ', before: 80, after: 32, reduction: 60 },
  ],
  byNewProvince: [
    { provinceName: 'Thành phố Hà Nội', before: 526, after: 126, reduction: (400 / 526) * 100 },
    { provinceName: 'Thành phố Cần Thơ', before: 263, after: 103, reduction: (160 / 263) * 100 },
  ],
}
const figures = figuresOf(official)
const figure = (id: string) => figures.find((one) => one.id === id)

test('ids are unique and every source resolves', () => {
  assert.equal(new Set(figures.map(({ id }) => id)).size, figures.length)
  for (const { source } of figures) law.point(source)
})

test('every computed figure that differs from the announced one says why', () => {
  for (const { id, status, explanation } of figures)
    if (status === 'explained') {
      assert.ok(explanation, id)
      assert.doesNotMatch(explanation.en, /nothing at hand/, id)
    }
})

test('the announced rates come out to two decimals, each on its basis', () => {
  assert.deepEqual(
    ['reduction.country', 'reduction.highest', 'reduction.lowest', 'reduction.lowest.newProvince'].map(
      (id) => figure(id)?.value,
    ),
    [66.91, 76.05, 60, 60.84],
  )
  assert.equal(figure('reduction.lowest')?.status, 'reproduced')
  assert.match(figure('reduction.lowest')?.basis.en ?? '', /Cần Thơ: 80 → 32, by the provinces before/)
})

test('a plan figure stands beside the enacted one', () => {
  assert.deepEqual(
    [
      figure('communes.after.commune')?.value,
      figure('communes.after.commune')?.announced,
      figure('communes.after.commune')?.status,
    ],
    [2621, 2595, 'explained'],
  )
})

test('what cannot be computed is reported with its source and without a value', () => {
  const reported = figures.filter(({ status }) => status === 'reported')
  assert.ok(reported.length >= 15)
  for (const { value, announced } of reported) assert.ok(value === null && announced !== null)
  assert.equal(figure('front.associations')?.source.point, '8')
})

test('a register that counts otherwise is shown as it counts, never as announced', () => {
  const other = figuresOf({ ...official, communes: { ...official.communes, before: 10_034 } })
  const before = other.find(({ id }) => id === 'communes.before')
  assert.deepEqual([before?.value, before?.announced, before?.status], [10_034, 10_035, 'explained'])
  assert.match(before?.explanation?.en ?? '', /nothing at hand explains/)
})

test('loosely announced figures agree inside what they say', () => {
  assert.deepEqual(
    [
      agrees(3321, '> 3320'),
      agrees(3320, '> 3320'),
      agrees(66.91, '60-70'),
      agrees(70.01, '60-70'),
      agrees(1, null),
    ],
    [true, false, true, false, false],
  )
})

test('percent rounds half up at two decimals', () => {
  assert.deepEqual([66.9058, 76.0456, 60.8365, 1.005].map(percent), [66.91, 76.05, 60.84, 1.01])
})

test('Party committees are counted one for each unit, their bodies by the regulation', () => {
  assert.deepEqual(
    [
      'party.provinces.after',
      'party.districts',
      'party.communes',
      'party.communes.ward',
      'party.communes.units',
    ].map((id) => [figure(id)?.value, figure(id)?.status]),
    [
      [34, 'reproduced'],
      [696, 'explained'],
      [3321, 'reproduced'],
      [700, 'explained'],
      [9976, 'explained'],
    ],
  )
})

test('all three type counts of the eve are reproduced, each by its own reading', () => {
  for (const type of ['commune', 'ward', 'township'])
    for (const how of ['catalogue', 'submission'])
      assert.equal(figure(`communes.before.${type}.${how}`)?.status, 'reproduced')
})
