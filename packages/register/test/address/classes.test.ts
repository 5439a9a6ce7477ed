/** The converter against addresses made from the register's lists, class by class, with a truth of the test's own. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type AddressClass, classes, type Sample, sampler, verdictOn } from '../../bench/address-classes.ts'
import { convert, countryRegister } from '../../src/index.ts'

const each = process.env.HAICAP_TEST_TIER === 'nightly' ? 1500 : 60
const { make, everyState } = sampler(countryRegister(), 7)

const missesOf = (kind: AddressClass) => {
  const misses: { readonly sample: Sample; readonly verdict: string }[] = []
  for (let count = 0; count < each; count++) {
    const sample = make[kind]()
    const verdict = verdictOn(sample, convert(sample.text, sample.options))
    if (!['right', 'remarked', 'flagged', 'overflagged'].includes(verdict)) misses.push({ sample, verdict })
  }
  return misses
}

for (const kind of classes)
  test(`${kind}: no silent guess, nothing wrong, nearly all right or flagged`, () => {
    const misses = missesOf(kind)
    const shown = misses.map(({ sample, verdict }) => `${verdict}: ${sample.text}`)
    assert.deepEqual(
      shown.filter((line) => !line.startsWith('none')),
      [],
    )
    assert.ok(misses.length <= each * 0.02, shown.join('\n'))
  })

test('no commune is guessed in silence or answered wrongly in any state of any time', () => {
  const misses = everyState().filter((sample) =>
    ['silent', 'wrong', 'none'].includes(verdictOn(sample, convert(sample.text))),
  )
  assert.deepEqual(
    misses.map(({ text }) => text),
    [],
  )
})

test('the measure itself tells a wrong answer, a silent guess and a missing answer', () => {
  const sample = make.clean()
  const answer = convert(sample.text, sample.options)
  const [code] = sample.own
  assert.ok(code)
  const unit = answer.candidates[0]?.unit ?? null
  assert.ok(unit)
  const single = { ...sample, own: new Set([code]), all: new Set([code]), unknown: false, anyUnknown: false }
  assert.equal(verdictOn(single, { ...answer, unit: { ...unit, code: 'other' } }), 'wrong')
  const two = { ...single, all: new Set([code, 'x']) }
  const one: typeof answer = { ...answer, unit: { ...unit, code }, doubt: null }
  assert.equal(verdictOn(two, one), 'silent')
  assert.equal(verdictOn(two, { ...one, doubt: 'day-matters' }), 'silent', 'the other is not named')
  const others = answer.candidates.map((other) => ({ ...other, unit: { ...other.unit, code: 'x' } }))
  const named = [...answer.candidates, ...others]
  assert.equal(verdictOn(two, { ...one, doubt: 'day-matters', candidates: named }), 'remarked')
  assert.equal(verdictOn(two, { ...one, candidates: named }), 'silent')
  assert.equal(verdictOn({ ...single, anyUnknown: true }, one), 'silent')
  assert.equal(verdictOn(single, { ...answer, status: 'ambiguous', unit: null, candidates: [] }), 'none')
})
