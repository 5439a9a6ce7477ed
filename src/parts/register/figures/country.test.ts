import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryRecords } from '../../../../packages/register/src/country.ts'
import { createRegister } from '../../../../packages/register/src/create-register.ts'
import { figureFactsOf } from './facts.ts'
import { figuresOf } from './rules.ts'

const figures = figuresOf(figureFactsOf(createRegister(countryRecords()), '2026-09-25'))
const computed = (id: string) => figures.find((figure) => figure.id === id)?.value

test('the shipped country gives the published counts', () => {
  const published = {
    'provinces.before': 63,
    'provinces.after': 34,
    'provinces.after.province': 28,
    'provinces.after.city': 6,
    'districts.ended': 696,
    'communes.before': 10_035,
    'communes.after': 3321,
    'communes.after.commune': 2621,
    'communes.after.ward': 687,
    'communes.after.specialZone': 13,
    'communes.unchanged': 127,
    'communes.today.commune': 2599,
    'communes.today.ward': 709,
    'communes.today.specialZone': 13,
  }
  assert.deepEqual(Object.fromEntries(Object.keys(published).map((id) => [id, computed(id)])), published)
})

test('the shipped country gives the published rates, on the basis each was computed on', () => {
  assert.deepEqual(
    ['reduction.country', 'reduction.highest', 'reduction.lowest', 'reduction.lowest.newProvince'].map(
      computed,
    ),
    [66.91, 76.05, 60, 60.84],
  )
})

test('the three type counts of the eve differ by three units whose type is printed otherwise', () => {
  const counts = (how: string) =>
    ['commune', 'ward', 'township'].map((type) => computed(`communes.before.${type}.${how}`))
  assert.deepEqual(
    [counts('catalogue'), counts('name'), counts('submission')],
    [
      [7695, 1724, 616],
      [7692, 1726, 617],
      [7694, 1724, 617],
    ],
  )
})

test('asked for the day itself, today is that day', () => {
  const onTheDay = figuresOf(figureFactsOf(createRegister(countryRecords()), '2025-07-01'))
  const ward = onTheDay.find(({ id }) => id === 'communes.today.ward')
  assert.deepEqual([ward?.value, ward?.status], [687, 'explained'])
})
