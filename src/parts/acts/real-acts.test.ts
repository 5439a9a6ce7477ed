import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readTable } from '../../platform/documents/index.ts'
import { compareActs } from './compare/compare-acts.ts'
import { figuresOf } from './compare/figures.ts'
import { tableOf } from './compare/table.ts'
import { decisions } from './data/decisions.ts'
import { spellingVariants } from './data/spelling-variants.ts'
import { whyNotRead } from './operations/read.ts'
import { readAct } from './read-act.ts'
import { realActs, realEve, sources, withoutSources } from './testing/real-acts.ts'

const skip = withoutSources
const ofWeight = (weight: string) =>
  realActs().flatMap(({ findings }) => findings.filter((finding) => finding.weight === weight))

test('the 34 acts have complete heads and one day of operation', { skip }, () => {
  assert.equal(realActs().length, 34)
  for (const { instrument } of realActs()) {
    assert.match(instrument.number ?? '', /^16\d\d\/NQ-UBTVQH15$/)
    assert.deepEqual(
      [instrument.issuedOn, instrument.effectiveOn, instrument.operationalOn],
      ['2025-06-16', '2025-06-16', '2025-07-01'],
    )
  }
})

test('the 34 acts leave no error and no warning', { skip }, () => {
  assert.deepEqual(ofWeight('error'), [])
  assert.deepEqual(ofWeight('warning'), [])
})

test('every note of the 34 acts is of a kind that needs no decision', { skip }, () => {
  const counts: Record<string, number> = {}
  for (const { code } of ofWeight('note')) counts[code] = (counts[code] ?? 0) + 1
  assert.deepEqual(Object.keys(counts).sort(), [
    'acts/decided-by-person',
    'acts/fuzzy-match',
    'acts/land-without-unit',
    'acts/spelling-variant',
    'acts/type-differs',
  ])
  assert.equal(counts['acts/spelling-variant'], 34)
  assert.equal(counts['acts/decided-by-person'], decisions.length)
})

test('each act counts itself as its closing clause does', { skip }, () => {
  for (const { totals, changes, instrument } of realActs())
    assert.equal(totals?.total, changes.length, instrument.number ?? '')
})

test('at most fifteen decisions and the known spellings are data', () => {
  assert.ok(decisions.length <= 15)
  assert.equal(spellingVariants.length, 34)
  for (const { reason, source } of decisions) assert.ok(reason.length > 20 && source.length > 10)
})

test('a resolution of another kind is refused by name', { skip }, () => {
  const act = readAct(readFileSync(`${sources}/acts/60-NQ_TW.md`, 'utf8'))
  const [problem] = whyNotRead(act, '60-NQ_TW.md')
  assert.equal(problem?.code, 'acts/another-kind')
  assert.equal(problem?.details.number, '60-NQ/TW')
})

const table = async (name: string) => {
  const read = await readTable({ name, bytes: readFileSync(`${sources}/nso/${name}`) }, { header: false })
  assert.ok(read.ok)
  return tableOf(read.value.rows, read.value.firstRow) ?? []
}

test('the acts give the official figures', { skip }, async () => {
  const rows = await table('conversion_table.csv')
  const figures = new Map(figuresOf(realActs(), rows, realEve()).map((figure) => [figure.id, figure]))
  const expected = {
    units: 3321,
    'units.commune': 2621,
    'units.ward': 687,
    'units.special-zone': 13,
    'units.untouched': 127,
    edges: 10_572,
    'edges.whole': 9473,
    'edges.part': 444,
    'edges.rest': 440,
    'edges.unchanged': 127,
    'edges.land': 65,
    'edges.people': 2,
    'former-units': 10_035,
    'former-units.covered': 10_035,
    'former-units.split': 441,
    'former-units.people-divided': 381,
    'former-units.not-covered': 0,
    'former-units.covered-twice': 0,
  }
  for (const [id, value] of Object.entries(expected)) assert.equal(figures.get(id)?.acts, value, id)
  assert.equal(figures.get('edges')?.table, 10_571)
  assert.equal(figures.get('units')?.table, 3321)
})

test('the official table differs by its own errors only, and each is named', { skip }, async () => {
  const rows = await table('conversion_table.csv')
  const differences = compareActs(realActs(), rows, { eve: realEve() })
  const of = (kind: string) => differences.filter((difference) => difference.kind === kind)
  assert.deepEqual(
    of('wrong-old-code').map(({ table: printed, acts, clause }) => `${printed} for ${acts} in ${clause}`),
    ['00553 for 00556 in 110', '01615 for 01651 in 38', '02485 for 02482 in 28'],
  )
  assert.deepEqual(
    of('missing-row').map(({ instrument, clause, acts }) => `${instrument} ${clause} ${acts}`),
    ['1671/NQ-UBTVQH15 46 23053 (land)'],
  )
  for (const none of ['extra-row', 'repeated-row', 'missing-unit', 'extra-unit', 'unknown-old-code'])
    assert.deepEqual(of(none), [])
  assert.equal(of('scope-differs').length, 3)
  assert.ok(of('new-name-differs').some(({ table: printed }) => printed === 'Xa Ea Kly'))
})
