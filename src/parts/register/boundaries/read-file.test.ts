import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { wordsOf } from '../../../kernel/problems.ts'
import { readBoundaryFile } from './read-file.ts'
import { feature, fileOf, geojson, square } from './testing/squares.ts'

const refusal = (bytes: Uint8Array, most?: number): string => {
  const read = readBoundaryFile(fileOf(bytes), most)
  assert.ok(!read.ok)
  const [problem] = read.problems
  assert.ok(problem)
  for (const language of ['vi', 'en'] as const) assert.doesNotMatch(wordsOf(problem, language), /undefined/)
  return `${problem.code.replace('register/boundaries-', '')}${problem.details.kind ? ` ${problem.details.kind}` : ''}`
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

test('plain and gzipped GeoJSON give the same features', () => {
  const plain = geojson([feature('00001', square(105, 20), { name: 'An', area: 12 })])
  const [one, other] = [
    readBoundaryFile(fileOf(plain)),
    readBoundaryFile(fileOf(new Uint8Array(gzipSync(plain)))),
  ]
  assert.deepEqual(one, other)
  assert.ok(one.ok)
  assert.deepEqual(one.value.features[0]?.fields, { id: '00001', name: 'An', area: '12' })
})

test('polygons in every form of geometry are read, points and lines are told apart', () => {
  const polygon = { type: 'Polygon', coordinates: square(105, 20)[0] }
  const collection = { type: 'GeometryCollection', geometries: [polygon, polygon] }
  const point = { type: 'Point', coordinates: [105, 20] }
  const read = readBoundaryFile(
    fileOf(
      geojson(
        [polygon, collection, point, null].map((geometry) => ({
          type: 'Feature',
          id: 'a',
          properties: null,
          geometry,
        })),
      ),
    ),
  )
  assert.ok(read.ok)
  assert.deepEqual(
    read.value.features.map(({ shape, kind }) => shape?.length ?? kind),
    [1, 2, 'Point', 'null'],
  )
})

test('a height in a position is left out', () => {
  const high = square(105, 20).map((polygon) =>
    polygon.map((outline) => outline.map((position) => [...position, 12])),
  )
  const bytes = geojson([
    { type: 'Feature', id: 'a', properties: {}, geometry: { type: 'MultiPolygon', coordinates: high } },
  ])
  const read = readBoundaryFile(fileOf(bytes))
  assert.ok(read.ok)
  assert.deepEqual(read.value.features[0]?.shape, square(105, 20))
})

test('other formats are refused by name', () => {
  assert.equal(refusal(utf8('PK\u0003\u0004....')), 'other-format zip')
  assert.equal(refusal(Uint8Array.of(0, 0, 0x27, 0x0a, 0, 0)), 'other-format shapefile')
  assert.equal(refusal(utf8('SQLite format 3\0')), 'other-format geopackage')
  assert.equal(refusal(utf8('<?xml version="1.0"?><kml/>')), 'other-format xml')
  assert.equal(refusal(utf8('{"type":"Topology","objects":{}}')), 'other-format topojson')
  assert.equal(refusal(utf8('{"codes":[]}')), 'other-format json')
  assert.equal(refusal(utf8('[1,2]')), 'other-format json')
  assert.equal(refusal(Uint8Array.of(1, 0, 2, 0)), 'other-format binary')
})

test('truncated, empty and bloated files are refused', () => {
  const plain = geojson([feature('00001', square(105, 20))])
  assert.equal(refusal(plain.slice(0, 60)), 'truncated')
  assert.equal(refusal(new Uint8Array(gzipSync(plain)).slice(0, 40)), 'truncated')
  assert.equal(refusal(new Uint8Array()), 'empty')
  assert.equal(refusal(geojson([])), 'empty')
  const bomb = new Uint8Array(gzipSync(new Uint8Array(1024 * 1024)))
  assert.equal(refusal(bomb, 100_000), 'too-large')
  assert.equal(refusal(plain, 100), 'too-large')
})

test('a feature of wrong form is refused with its number', () => {
  const wrong = [[['105', 20]], [[105]], [105, 20], 'x', [[[105, null]]]]
  for (const coordinates of wrong) {
    const bytes = geojson([
      feature('a', square(105, 20)),
      { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } },
    ])
    const read = readBoundaryFile(fileOf(bytes))
    assert.ok(!read.ok)
    assert.deepEqual(
      [read.problems[0]?.code, read.problems[0]?.details.feature],
      ['register/boundaries-wrong-form', 2],
    )
  }
})

test('why a feature cannot be read is told in Vietnamese too', () => {
  const shaped = (coordinates: unknown) => ({
    type: 'Feature',
    geometry: { type: 'MultiPolygon', coordinates },
  })
  for (const item of [5, shaped(5), shaped([5]), shaped([[5]]), shaped([[[5]]]), shaped([[[['x', 1]]]])]) {
    const read = readBoundaryFile(
      fileOf(utf8(JSON.stringify({ type: 'FeatureCollection', features: [item] }))),
    )
    const [told] = read.ok ? [] : read.problems
    assert.equal(told?.code, 'register/boundaries-wrong-form')
    assert.doesNotMatch(wordsOf(told, 'vi'), / is not /)
    assert.match(wordsOf(told, 'en'), / is not /)
  }
})
