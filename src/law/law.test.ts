import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  citationWords,
  createLawBook,
  createParameters,
  LawError,
  law,
  parameter,
  parameterList,
  unmarkedArticles,
  vietnam,
} from './index.ts'
import type { LegalInstrument, Parameter } from './model.ts'

const lawError = (code: LawError['code']) => (error: unknown) =>
  error instanceof LawError && error.code === code

const anInstrument = (rest: Partial<LegalInstrument> = {}): LegalInstrument => ({
  number: '1/X',
  kind: 'law',
  issuer: 'X',
  title: { vi: 'x', en: 'x' },
  issuedOn: '2025-01-01',
  effectiveOn: '2025-02-01',
  until: '2025-03-01',
  provenance: 'text',
  coverage: { kind: 'listed', numbered: 3 },
  ...rest,
})

const aParameter = (...values: readonly (readonly [string, string | null, number])[]): Parameter => ({
  id: 'x',
  unit: 'people',
  means: 'x',
  values: values.map(([from, until, value]) => ({
    from,
    until,
    value,
    citation: { instrument: '1/X', point: '' },
    provenance: 'text',
  })),
})

test('every article of a listed instrument has a status', () => {
  for (const instrument of law.instruments)
    assert.deepEqual(unmarkedArticles(instrument, law.points), [], instrument.number)
})

test('an article nobody marked is noticed', () => {
  const points = [{ instrument: '1/X', point: '1.2', status: 'rule', says: 'x', provenance: 'text' }] as const
  assert.deepEqual(unmarkedArticles(anInstrument(), points), ['2', '3'])
})

test('every citation of a parameter resolves', () => {
  for (const { values } of parameterList) for (const { citation } of values) law.point(citation)
})

test('a parameter says nothing before its instrument was issued', () => {
  for (const { id, values } of parameterList)
    for (const { from, citation } of values)
      assert.ok(from >= law.instrument(citation.instrument).issuedOn, `${id} from ${from}`)
})

test('no point is listed twice, and each point has an instrument', () => {
  const keys = law.points.map(({ instrument, point }) => `${instrument}#${point}`)
  assert.deepEqual(
    keys.filter((key, place) => keys.indexOf(key) !== place),
    [],
  )
  for (const { instrument } of law.points) law.instrument(instrument)
})

test('a point that was read says so with its provenance, one that was not says nothing', () => {
  for (const { says, provenance, instrument, point } of law.points)
    assert.equal(says === null, provenance === null, `${instrument} ${point}`)
})

test('a number of the law is asked for with its day', () => {
  assert.equal(parameter('office.deputies', '2025-10-14').value, 1)
  assert.equal(parameter('office.deputies', '2025-10-15').value, 2)
  assert.throws(() => parameter('office.deputies', '2025-06-30'), lawError('not-in-force'))
  assert.throws(() => parameter('office.chairs', '2025-07-01'), lawError('unknown-parameter'))
})

test('a gap between two values is an error, not the nearest value', () => {
  const gap = createParameters([aParameter(['2025-01-01', '2025-02-01', 1], ['2025-03-01', null, 2])])
  assert.equal(gap.at('x', '2025-01-31').value, 1)
  assert.throws(() => gap.at('x', '2025-02-01'), lawError('not-in-force'))
  assert.equal(gap.at('x', '2025-03-01').value, 2)
})

test('two values at once are refused when the law is loaded', () => {
  assert.throws(
    () => createParameters([aParameter(['2025-01-01', null, 1], ['2025-03-01', null, 2])]),
    lawError('overlap'),
  )
  assert.throws(() => createParameters([aParameter(), aParameter()]), lawError('overlap'))
})

test('an instrument is in force from its first day up to its end', () => {
  const book = createLawBook([anInstrument(), anInstrument({ number: '2/X', effectiveOn: null })], [])
  assert.deepEqual(
    ['2025-01-31', '2025-02-01', '2025-02-28', '2025-03-01'].map((day) => book.isInForce('1/X', day)),
    [false, true, true, false],
  )
  assert.throws(() => book.isInForce('2/X', '2025-02-01'), lawError('not-in-force'))
  assert.throws(() => book.point({ instrument: '1/X', point: '9' }), lawError('unknown-point'))
  assert.throws(() => book.instrument('3/X'), lawError('unknown-instrument'))
})

test('citations read in both languages, in sections for Party documents', () => {
  assert.equal(
    citationWords({ instrument: '72/2025/QH15', point: '54.8' }, 'vi'),
    'khoản 8 Điều 54, 72/2025/QH15',
  )
  assert.equal(citationWords({ instrument: '72/2025/QH15', point: '54.8' }, 'en'), '72/2025/QH15, Art. 54.8')
  assert.equal(citationWords({ instrument: '155-KL/TW', point: '3' }, 'vi'), 'mục 3, 155-KL/TW')
})

test('working days of a year match the count made by hand', () => {
  const year = (number: number) => vietnam.between(`${number}-01-01`, `${number + 1}-01-01`).count
  assert.deepEqual([year(2024), year(2025), year(2026)], [251, 250, 249])
})

test('a term passes over holidays, swaps and weekends', () => {
  assert.equal(vietnam.after('2025-04-25', 1).date, '2025-04-26')
  assert.equal(vietnam.after('2025-04-29', 1).date, '2025-05-05')
  assert.equal(vietnam.after('2026-08-28', 1).date, '2026-09-03')
})

test('a term that meets an unconfirmed day says so', () => {
  assert.deepEqual(vietnam.after('2025-01-24', 1), {
    date: '2025-02-03',
    uncertain: ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
  })
})

test('a year without a calendar is refused, not guessed', () => {
  assert.throws(() => vietnam.day('2027-01-01'), lawError('not-in-force'))
  assert.throws(() => vietnam.after('2026-12-31', 1), lawError('not-in-force'))
  assert.throws(() => vietnam.after('2026-12-31', 1), { beyondCalendar: '2027-01-01' })
})
