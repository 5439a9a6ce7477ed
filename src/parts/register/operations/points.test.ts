import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { serverUnderTest } from '../../../../test/support/server.ts'
import { perform } from '../../../platform/perform.ts'
import { downloads } from './downloads.ts'
import { points } from './points.ts'

const { database } = await testDatabase(undefined, { country: true })
const context = testContext({ database, today: '2026-09-25', now: '2026-09-25T05:00:00.000Z' })

test('units of a day are points as RFC 7946 has them, and none is lost uncounted', async () => {
  const answer = await perform(points, { validAt: '2025-07-01' }, context)
  assert.ok(answer.ok)
  const { type, features, units, withoutPoint } = answer.value
  assert.equal(type, 'FeatureCollection')
  assert.equal(features.length + withoutPoint, units)
  assert.equal(units, 3355)
  assert.ok(features.length > 3000)
  for (const { geometry, properties } of features) {
    const [longitude, latitude] = geometry.coordinates
    assert.ok(longitude > 102 && longitude < 118 && latitude > 6 && latitude < 24, properties.name)
    assert.ok(properties.source !== '' && properties.asOf !== '')
  }
})

test('former units, for which no source gives a point, are left out and counted', async () => {
  const answer = await perform(points, { validAt: '2025-06-30', level: 'district' }, context)
  assert.ok(answer.ok)
  assert.equal(answer.value.features.length + answer.value.withoutPoint, 696)
})

test('points come as GeoJSON unless JSON is asked for', async (t) => {
  const server = await serverUnderTest(t, { operations: [points, downloads], database })
  const asked = '/api/v1/register/points?at=2025-07-01&within=01'
  const geo = await server.inject(asked)
  assert.match(String(geo.headers['content-type']), /^application\/geo\+json/)
  assert.equal(geo.json().features.length, 126)
  assert.match(
    String((await server.inject(`${asked}&format=json`)).headers['content-type']),
    /^application\/json/,
  )
  assert.equal((await server.inject('/api/v1/register/points?within=99')).statusCode, 404)
})

test('the downloads of two days are listed, or refused with every reason', async () => {
  const answer = await perform(downloads, { from: '2025-06-30', to: '2025-07-01', level: 'commune' }, context)
  assert.ok(answer.ok)
  const names = answer.value.files.map(({ file }) => file)
  for (const name of [
    'units-2025-07-01-commune.csv',
    'correspondence-2025-06-30-2025-07-01-commune.xlsx',
    'points-2025-07-01-commune.geojson',
  ])
    assert.ok(names.includes(name), name)
  const wrong = await perform(downloads, { from: '2025-07-01', to: '2025-06-30', level: 'hamlet' }, context)
  assert.deepEqual(wrong.ok ? [] : wrong.problems.map(({ code }) => code), ['register/unknown-level'])
})
