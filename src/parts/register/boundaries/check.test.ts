import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOfFinding } from '../../../kernel/findings.ts'
import { wordsOf } from '../../../kernel/problems.ts'
import { areaOf } from './area.ts'
import { checkBoundaries } from './check.ts'
import { findingRows } from './import-form.ts'
import { match, type StandingUnit } from './match.ts'
import { boundaryProblem } from './problems.ts'
import { type BoundaryFile, readBoundaryFile } from './read-file.ts'
import { isInShape, type Shape } from './shape.ts'
import { topUnits } from './standing.ts'
import { feature, fileOf, geojson, ring, square } from './testing/squares.ts'
import { type Question, whyNotBoundaries } from './whole-file.ts'

const unit = (code: string, rest: Partial<StandingUnit> = {}): StandingUnit => ({
  id: `u${code}`,
  code,
  name: `Xã ${code}`,
  type: 'commune',
  level: 'commune',
  province: { id: 'pA', code: '01', name: 'Tỉnh A' },
  point: null,
  printed: null,
  ...rest,
})
const printed = (value: number) => ({ value, asOf: '2024-01-01', source: 'list' })
const standing = [unit('00001'), unit('00002'), unit('00003'), unit('00004')]
const shapes = [square(105, 20), square(105.1, 20), square(105.2, 20), square(105.3, 20)]

const question = (rest: Partial<Question> = {}): Question => ({
  file: 'map',
  on: '2025-07-01',
  units: standing,
  provinces: new Map(),
  corrections: new Map(),
  otherDays: () => [],
  ...rest,
})
const fileFrom = (features: readonly object[], rest: object = {}): BoundaryFile => {
  const read = readBoundaryFile(fileOf(geojson(features, rest)))
  assert.ok(read.ok)
  return read.value
}
const whole = (change: (features: object[]) => object[] = (features) => features): readonly object[] =>
  change(standing.map(({ code }, place) => feature(code, shapes[place] ?? null)))
const replaced = (place: number, by: object) => (features: object[]) => features.with(place, by)

const said = (features: readonly object[], rest: Partial<Question> = {}): readonly string[] =>
  checkBoundaries(fileFrom(features), question(rest)).findings.map((finding) => {
    for (const language of ['vi', 'en'] as const)
      assert.doesNotMatch(wordsOfFinding(finding, language), /undefined|NaN/)
    return `${finding.code.replace('register/boundary-', '')} ${finding.facts.code ?? finding.facts.key}`
  })
const refusal = (features: readonly object[], rest: Partial<Question> = {}, crs: object = {}) =>
  whyNotBoundaries(fileFrom(features, crs), question(rest)).map(({ code, details }) =>
    [code.replace('register/boundaries-', ''), details.system].filter(Boolean).join(' '),
  )

test('a file that fits has nothing said about it', () => {
  assert.deepEqual(refusal(whole()), [])
  assert.deepEqual(said(whole()), [])
})

test('units without polygon and polygons without unit are told', () => {
  assert.deepEqual(said(whole(replaced(1, feature('09999', shapes[1] ?? null)))), [
    'polygon-without-unit 09999',
    'unit-without-polygon 00002',
  ])
})

test('a stranger polygon names the unit whose point it holds', () => {
  const units = standing.with(1, unit('00002', { point: [105.15, 20.05] }))
  const file = fileFrom(whole(replaced(1, feature('09999', shapes[1] ?? null))))
  const [finding] = checkBoundaries(file, question({ units })).findings
  assert.equal(finding?.facts.inside, 'Xã 00002 (00002)')
})

test('a correction of a code settles both', () => {
  const file = whole(replaced(1, feature('09999', shapes[1] ?? null)))
  assert.deepEqual(said(file, { corrections: new Map([['09999', '00002']]) }), [])
})

test('a province of which the file has nothing is one finding', () => {
  const province = { id: 'pB', code: '02', name: 'Tỉnh B' }
  const units = [...standing, ...['00011', '00012', '00013'].map((code) => unit(code, { province }))]
  assert.deepEqual(said(whole(), { units }), ['province-missing 02'])
})

test('the same unit twice, a geometry that is no polygon and wrong rings are errors', () => {
  const bowTie: Shape = [
    [
      [
        [105.1, 20],
        [105.2, 20.1],
        [105.2, 20],
        [105.1, 20.1],
        [105.1, 20],
      ],
    ],
  ]
  assert.deepEqual(said([...whole(), feature('00001', square(106, 20))]), ['unit-twice 00001'])
  assert.deepEqual(said(whole(replaced(1, feature('00002', null)))), ['not-a-polygon 00002'])
  assert.deepEqual(said(whole(replaced(1, feature('00002', bowTie)))), ['ring 00002'])
  assert.deepEqual(said(whole(replaced(1, feature('00002', [[ring(105.1, 20).slice(0, -1)]])))), [
    'ring 00002',
  ])
})

test('a hole of two points is left out with a note', () => {
  const withHole: Shape = [
    [
      ring(105.1, 20),
      [
        [105.15, 20.05],
        [105.16, 20.06],
        [105.15, 20.05],
      ],
    ],
  ]
  const file = whole(replaced(1, feature('00002', withHole)))
  assert.deepEqual(said(file), ['ring-left-out 00002'])
  assert.deepEqual(checkBoundaries(fileFrom(file), question()).boundaries[1]?.shape, square(105.1, 20))
})

test('overlapping units are told once', () => {
  assert.deepEqual(said(whole(replaced(1, feature('00002', square(105.09, 20))))), ['overlap 00001'])
})

test('areas off by more than 15 % are told, for a unit and for a whole province', () => {
  const area = areaOf(square(105, 20))
  const units = [
    unit('00001', { printed: printed(area * 1.1) }),
    unit('00002', { printed: printed(area * 1.3) }),
    ...standing.slice(2),
    unit('01', { id: 'pA', level: 'province', province: null, printed: printed(area * 5) }),
  ]
  assert.deepEqual(said(whole(), { units, provinces: topUnits(units) }), [
    'province-area-disagrees 01',
    'area-disagrees 00002',
  ])
})

test('a point of the register outside the boundary is a note', () => {
  const units = standing.with(0, unit('00001', { point: [105.05, 21] }))
  assert.deepEqual(said(whole(), { units }), ['point-outside 00001'])
})

const moved = (change: (position: readonly [number, number]) => readonly [number, number]) =>
  standing.map(({ code }, place) =>
    feature(
      code,
      (shapes[place] ?? []).map((polygon) => polygon.map((outline) => outline.map(change))),
    ),
  )

test('other reference systems are refused by name', () => {
  assert.deepEqual(refusal(moved(([x, y]) => [y, x])), ['swapped'])
  assert.deepEqual(refusal(moved(([x, y]) => [(x - 105) * 104_000 + 500_000, y * 110_600])), [
    'other-system vn2000-metres',
  ])
  assert.deepEqual(refusal(moved(([x, y]) => [y * 110_600, (x - 105) * 104_000 + 500_000])), [
    'other-system vn2000-metres',
  ])
  assert.deepEqual(refusal(moved(([x, y]) => [x * 111_319.49, y * 113_000])), ['other-system web-mercator'])
  assert.deepEqual(refusal(moved(([x, y]) => [x * 1e7, y * 1e7])), ['other-system metres'])
})

test('a file that mixes degrees with metres is refused with one position of each', () => {
  const mixed = whole(replaced(2, feature('00003', square(11_700_000, 2_300_000, 9000))))
  assert.deepEqual(refusal(mixed), ['mixed'])
  const [told] = whyNotBoundaries(fileFrom(mixed), question())
  assert.ok(told)
  assert.match(
    wordsOf(told, 'en'),
    /feature 3 has the position 11700000, 2300000, feature 1 has 105, 20\. Bring/,
  )
})

test('errors are told one after another, each sentence ended once', () => {
  const first = ['Xã A (1): ring 1 crosses itself.', 'Xã B (2): ring 1 has no area.']
  for (const count of [2, 7]) {
    const problem = boundaryProblem('boundaries-have-errors', { file: 'map', count, first })
    for (const language of ['vi', 'en'] as const)
      assert.doesNotMatch(wordsOf(problem, language), /\.\.|\.;|\.,/)
    assert.equal(wordsOf(problem, 'en').includes('…'), count === 7)
  }
})

test('tables tell the first findings of each kind and how many there are; asked for all they list each', () => {
  const finding = (code: string, weight: string) => ({
    code,
    weight,
    outcome: 'not-met',
    facts: {},
    words: '',
  })
  const findings = [
    ...Array.from({ length: 9 }, () => finding('a', 'warning')),
    finding('b', 'note'),
    ...Array.from({ length: 4 }, () => finding('c', 'error')),
  ]
  const shown = (all: boolean) => [...findingRows({ findings, all })]
  assert.equal(shown(true).length, 14)
  assert.deepEqual(
    shown(false).map(([, code, , words]) => `${code}${words}`),
    ['c', 'c', 'c', 'c', 'a', 'a', 'a', 'a… 3 / 9 (--all)', 'b'],
  )
})

test('a system that the file states itself is believed', () => {
  const stated = (name: string) => refusal(whole(), {}, { crs: { type: 'name', properties: { name } } })
  assert.deepEqual(stated('urn:ogc:def:crs:OGC:1.3:CRS84'), [])
  assert.deepEqual(stated('EPSG:4326'), [])
  assert.deepEqual(stated('urn:ogc:def:crs:EPSG::4756'), ['other-system vn2000'])
  assert.deepEqual(stated('EPSG:3857'), ['other-system other'])
})

test('with known points, swapped and foreign positions are told apart', () => {
  // near the line where longitude and latitude are both possible
  const units = standing.map((one) => ({ ...one, point: [60, 20] as const }))
  const at = (x: number, y: number) =>
    standing.map(({ code }, place) => feature(code, square(x + place * 0.1, y)))
  assert.deepEqual(refusal(at(60, 20), { units }), [])
  assert.deepEqual(refusal(at(20, 60), { units }), ['swapped'])
  assert.deepEqual(refusal(at(-60, -20), { units }), ['elsewhere'])
})

test('a file whose codes mean nothing on the day is refused with a better day', () => {
  const file = standing.map((_, place) => feature(`x${place}`, shapes[place] ?? null))
  const [problem] = whyNotBoundaries(
    fileFrom(file),
    question({ otherDays: () => [{ day: '2020-01-01', matched: 4, of: 4 }] }),
  )
  assert.equal(problem?.code, 'register/boundaries-unknown-codes')
  assert.equal(problem?.details.betterOn, '2020-01-01')
})

test('a file that fits another day far better is refused, a part of a province is not', () => {
  const many = [...standing, ...[...Array(12).keys()].map((place) => unit(`001${10 + place}`))]
  const better = { day: '2025-07-01', matched: 4, of: 4 }
  assert.deepEqual(refusal(whole(), { units: many, otherDays: () => [better] }), ['other-day'])
  assert.deepEqual(refusal(whole(), { units: many, otherDays: () => [{ ...better, of: 14 }] }), [])
})

test('codes are found in any field, also as numbers without their zeros', () => {
  const features = standing.map((_, place) =>
    feature(null, shapes[place] ?? null, { stt: 900 + place, ma: place + 1, ten: 'x' }),
  )
  const found = match(fileFrom(features).features, standing, { corrections: new Map() })
  assert.deepEqual([found.field, found.matched, found.level], ['ma', 4, 'commune'])
  assert.deepEqual(said(features), [])
  assert.deepEqual(refusal(features, { property: 'stt' }), ['unknown-codes'])
})

test('what is kept holds its own points', () => {
  for (const { shape } of checkBoundaries(fileFrom(whole()), question()).boundaries)
    assert.ok(isInShape(shape, [(shape[0]?.[0]?.[0]?.[0] ?? 0) + 0.05, 20.05]))
})
