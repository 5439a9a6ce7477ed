/** Seeded mutations of a boundary file: it is read or refused, never thrown at and never endless. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { checkBoundaries } from './check.ts'
import type { StandingUnit } from './match.ts'
import { readBoundaryFile } from './read-file.ts'
import { feature, fileOf, geojson, square } from './testing/squares.ts'
import { type Question, whyNotBoundaries } from './whole-file.ts'

const rounds = process.env.HAICAP_TEST_TIER === 'nightly' ? 10_000 : 300

const random = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return Math.floor(((state >>> 0) / 2 ** 32) * below)
  }
}

const units = [1, 2, 3].map(
  (number): StandingUnit => ({
    id: `u${number}`,
    code: `0000${number}`,
    name: `Xã ${number}`,
    type: 'commune',
    level: 'commune',
    province: null,
    point: [105 + number / 10 + 0.05, 20.05],
    printed: { value: 121, asOf: '2024-01-01', source: 'list' },
  }),
)
const question: Question = {
  file: 'map',
  on: '2025-07-01',
  units,
  provinces: new Map(),
  corrections: new Map(),
  otherDays: () => [],
}
const whole = geojson(
  units.map(({ code }, place) => feature(code, square(105.1 + place / 10, 20), { ma: code })),
)

const mutated = (bytes: Uint8Array, below: (limit: number) => number): Uint8Array => {
  const result = [...bytes]
  for (let times = 1 + below(4); times > 0; times--) {
    const place = below(result.length)
    const kind = below(5)
    if (kind === 0) result.length = Math.max(1, place)
    else if (kind === 1) result[place] = 32 + below(95)
    else if (kind === 2) result.splice(place, below(30))
    else if (kind === 3) result.splice(place, 0, ...[...Array(1 + below(8))].map(() => 48 + below(10)))
    else result.splice(place, 0, ...result.slice(below(result.length), below(result.length)))
  }
  return Uint8Array.from(result)
}

const carriedThrough = (bytes: Uint8Array): void => {
  const read = readBoundaryFile(fileOf(bytes))
  if (!read.ok) {
    assert.ok(read.problems.length > 0)
    return
  }
  if (whyNotBoundaries(read.value, question).length > 0) return
  for (const { area, shape } of checkBoundaries(read.value, question).boundaries)
    assert.ok(Number.isFinite(area) && area >= 0 && shape.length > 0)
}

test(`${rounds} mutations of GeoJSON are read or refused`, () => {
  const below = random(20_250_701)
  for (let round = 0; round < rounds; round++) carriedThrough(mutated(whole, below))
})

test(`${rounds} mutations of gzipped GeoJSON are read or refused`, () => {
  const below = random(16_062_025)
  const packed = new Uint8Array(gzipSync(whole))
  for (let round = 0; round < rounds; round++) carriedThrough(mutated(packed, below))
})
