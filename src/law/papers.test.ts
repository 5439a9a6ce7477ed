import assert from 'node:assert/strict'
import { test } from 'node:test'
import { papersRulesOfLaw } from './data/papers.ts'
import { law } from './index.ts'
import { papersRules } from './papers.ts'

test('every statement about papers stands at a point of the law that was read', () => {
  for (const { id, citations } of papersRulesOfLaw) {
    assert.ok(citations.length > 0, id)
    for (const citation of citations) assert.ok(law.point(citation).says, id)
  }
})

test('papers of the arrangement of 2025 stay valid and need not be changed', () => {
  assert.deepEqual(
    papersRules('2025-07-01').map(({ id }) => id),
    ['papers.stay-valid', 'papers.no-change-demanded'],
  )
})

test('nothing is claimed about changes before the resolution was in force or after its year', () => {
  assert.deepEqual(
    ['2025-04-14', '2026-01-01'].flatMap((day) => papersRules(day)),
    [],
  )
  assert.equal(papersRules('2025-04-15').length, papersRules('2025-12-31').length)
})

test('no statement about papers speaks of fees, which no source settles', () => {
  for (const { says } of papersRulesOfLaw) assert.doesNotMatch(`${says.vi} ${says.en}`, /phí|tiền|fee|free/i)
})
