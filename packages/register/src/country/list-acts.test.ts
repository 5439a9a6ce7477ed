import assert from 'node:assert/strict'
import { test } from 'node:test'
import { basisFrom, decodeListActs } from './list-acts.ts'

const acts = decodeListActs(`
1/NQ|1||01|001
2/NQ|1||01|
3/NQ|2|2006-05-31|02|
`)
const place = (province: string, district: string) => ({
  provinces: new Set([province]),
  districts: new Set([district]),
})

test('an act is the basis where it alone names the district, or the province without districts', () => {
  const basis = basisFrom(acts)
  assert.equal(basis({ after: 0, at: 1 }, place('01', '002')), '2/NQ')
  assert.equal(basis({ after: 1, at: 2 }, place('02', '009')), '3/NQ')
  assert.equal(basis({ after: 0, at: 1 }, place('02', '009')), null)
})

test('where two acts can be meant none is cited', () => {
  assert.equal(basisFrom(acts)({ after: 0, at: 1 }, place('01', '001')), null)
})
