import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statedTotals } from '../register/index.ts'
import { readAct } from './read-act.ts'
import { realTexts, withoutSources } from './testing/real-acts.ts'

test('what the register holds of the closing clauses is what the 34 texts say', {
  skip: withoutSources,
}, () => {
  const texts = realTexts()
  assert.equal(texts.length, statedTotals.size)
  for (const { text } of texts) {
    const { instrument, totals } = readAct(text)
    const held = statedTotals.get(instrument.number ?? '')
    assert.ok(held && totals, instrument.number ?? text.slice(0, 40))
    assert.deepEqual(
      [held.article, held.clause, held.total, held.kept],
      [totals.place.article, totals.place.clause, totals.total, totals.kept],
    )
    assert.deepEqual(Object.fromEntries(held.byType), totals.byType)
    assert.deepEqual(Object.fromEntries(held.formedByType), totals.formedByType)
  }
})
