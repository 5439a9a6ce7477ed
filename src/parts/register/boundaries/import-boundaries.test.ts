/** Boundaries in the database: imported once, replaced unit by unit, never lost. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Static } from 'typebox'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { projectRoot } from '../../../../test/support/engine.ts'
import type { Result } from '../../../kernel/result.ts'
import type { Database } from '../../../platform/database/database.ts'
import { perform } from '../../../platform/perform.ts'
import { currentRegister } from '../current.ts'
import { loadRelease } from '../load.ts'
import { aCountry, reformDay } from '../testing/country.ts'
import {
  boundaries,
  boundaryReport,
  importBoundaries,
  importBoundariesPreview,
  unitAtPoint,
} from './index.ts'
import { feature, fileOf, geojson, square } from './testing/squares.ts'

const at = '2025-02-01T00:00:00.000Z'
/** An, the new commune, is 00001; Châu 00003, Giang Nam 00004 and Hà 00005 stand too. Hà's point is 10.25, 106.5. */
const codes = ['00001', '00003', '00004', '00005']
const corner = (place: number): readonly [number, number] => [106.15 + place * 0.1, 10.2]
const mapOf = (given: readonly string[], size = 0.1): Uint8Array =>
  geojson(given.map((code) => feature(code, square(...corner(codes.indexOf(code)), size))))

const aRegister = async (t: Parameters<typeof testDatabase>[0]): Promise<Database> => {
  const { database } = await testDatabase(t)
  assert.ok((await loadRelease(database, aCountry(), { at })).ok)
  return database
}
const asked = (database: Database, now = '2025-03-01T00:00:00.000Z') =>
  testContext({ database, now, today: now.slice(0, 10), checkOutput: true })

type Given = Partial<Static<typeof importBoundaries.input>>
const imported = (database: Database, bytes: Uint8Array, given: Given = {}, now?: string) =>
  perform(
    importBoundaries,
    { file: fileOf(bytes), on: reformDay, source: 'Bản đồ thử', ...given },
    asked(database, now),
  )
const value = <T>(result: Result<T>): T => {
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.problems))
  return result.value
}
const codesOf = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ code }) => code)
const count = async (database: Database): Promise<readonly number[]> => {
  const { rows } = await sql<{ imports: number; live: number; all: number; measures: number }>`
    select (select count(*) from register_boundary_import) as imports,
      (select count(*) from register_boundary where superseded_at is null) as live,
      (select count(*) from register_boundary) as all,
      (select count(*) from register_measure where method = 'measured' and superseded_at is null) as measures`.execute(
    database,
  )
  return rows.flatMap(({ imports, live, all, measures }) => [imports, live, all, measures])
}
const drawn = async (database: Database, validAt = reformDay, more = {}) =>
  value(await perform(boundaries, { validAt, ...more }, asked(database))).features

test('a file becomes boundaries and measured areas, beside what was printed', async (t) => {
  const database = await aRegister(t)
  const answer = value(await imported(database, mapOf(codes)))
  assert.deepEqual(
    [answer.state, answer.boundaries, answer.level, answer.keyField],
    ['new', 4, 'commune', 'id'],
  )
  assert.deepEqual(await count(database), [1, 4, 4, 4])
  const measures = (await currentRegister(asked(database))).story('ha')?.measures ?? []
  assert.deepEqual(measures.map(({ method, source }) => [method, source]).sort(), [
    ['measured', answer.import],
    ['printed', 'list-2020'],
  ])
  // Hà is printed with 12.5 km² and measures about 121
  assert.deepEqual(
    answer.findings.map(({ code, facts }) => [code, facts.code]),
    [['register/boundary-area-disagrees', '00005']],
  )
})

test('a preview says the same and writes nothing', async (t) => {
  const database = await aRegister(t)
  const given = { file: fileOf(mapOf(codes)), on: reformDay, source: 'Bản đồ thử' }
  const preview = value(await perform(importBoundariesPreview, given, asked(database)))
  assert.deepEqual(await count(database), [0, 0, 0, 0])
  assert.deepEqual(value(await imported(database, mapOf(codes))), preview)
})

test('the same file again is recognised and changes nothing', async (t) => {
  const database = await aRegister(t)
  const first = value(await imported(database, mapOf(codes)))
  const again = value(await imported(database, mapOf(codes)))
  assert.deepEqual([again.state, again.import], ['known', first.import])
  assert.deepEqual(await count(database), [1, 4, 4, 4])
})

test('a later file replaces the units it holds and no others, and the former stays known', async (t) => {
  const database = await aRegister(t)
  value(await imported(database, mapOf(codes)))
  const second = value(await imported(database, mapOf(['00001'], 0.05), {}, '2025-04-01T00:00:00.000Z'))
  assert.deepEqual([second.state, second.replaced], ['new', 1])
  assert.deepEqual(await count(database), [2, 4, 5, 4])
  const now = await drawn(database)
  assert.equal(new Set(now.map(({ properties }) => properties.import)).size, 2)
  const before = await drawn(database, reformDay, { knownAt: '2025-03-15T00:00:00.000Z' })
  assert.ok((before[0]?.properties.areaKm2 ?? 0) > 3 * (now[0]?.properties.areaKm2 ?? 0))
  const back = value(await imported(database, mapOf(codes), {}, '2025-05-01T00:00:00.000Z'))
  assert.deepEqual([back.state, back.replaced], ['new', 4], 'the first file again, now wanted back')
})

test('a wrong file loses nothing and says why', async (t) => {
  const database = await aRegister(t)
  value(await imported(database, mapOf(codes)))
  const swapped = geojson([
    feature('00001', [
      [
        [
          [10, 106],
          [10.1, 106],
          [10.1, 106.1],
          [10, 106],
        ],
      ],
    ]),
  ])
  const strange = geojson([feature('99999', square(106, 10))])
  const bowTie = geojson([
    feature('00001', [
      [
        [
          [106, 10],
          [106.1, 10.1],
          [106.1, 10],
          [106, 10.1],
          [106, 10],
        ],
      ],
    ]),
    feature('00003', square(...corner(1))),
  ])
  assert.deepEqual(codesOf(await imported(database, swapped)), ['register/boundaries-swapped'])
  assert.deepEqual(codesOf(await imported(database, strange)), ['register/boundaries-unknown-codes'])
  assert.deepEqual(codesOf(await imported(database, new TextEncoder().encode('{"type"'))), [
    'register/boundaries-truncated',
  ])
  assert.deepEqual(codesOf(await imported(database, bowTie)), ['register/boundaries-have-errors'])
  assert.deepEqual(codesOf(await imported(database, mapOf(codes), { as: ['06978'] })), [
    'register/boundaries-wrong-correction',
  ])
  assert.deepEqual(codesOf(await imported(database, mapOf(codes), { on: '2019-01-01' })), [
    'register/before-the-data',
  ])
  assert.deepEqual(await count(database), [1, 4, 4, 4])
  const rest = value(await imported(database, bowTie, { leaveOutFaulty: true }))
  assert.deepEqual([rest.boundaries, rest.replaced], [1, 1])
})

test('a code that the file has wrong is corrected by the one who imports', async (t) => {
  const database = await aRegister(t)
  const bytes = geojson(
    codes.map((code, place) => feature(code === '00003' ? '00333' : code, square(...corner(place)))),
  )
  assert.equal(value(await imported(database, bytes)).boundaries, 3)
  const corrected = value(await imported(database, bytes, { as: ['00333=00003'] }))
  assert.deepEqual([corrected.state, corrected.boundaries], ['new', 4])
  assert.match(corrected.import, /\/2$/)
})

test('boundaries are answered for a day and inside a unit, for the public too', async (t) => {
  const database = await aRegister(t)
  const none = value(await perform(boundaries, { validAt: reformDay }, asked(database)))
  assert.deepEqual([none.features, none.remarks.map(({ code }) => code)], [[], ['no-boundaries']])
  value(await imported(database, mapOf(codes)))
  assert.deepEqual(
    (await drawn(database)).map(({ id }) => id),
    codes,
  )
  assert.deepEqual(
    (await drawn(database, reformDay, { within: '02' })).map(({ id }) => id),
    ['00004', '00005'],
  )
  // before the reform only the units that stand then and now have a boundary, drawn for the later day
  const before = await drawn(database, '2022-01-01')
  assert.deepEqual(
    before.map(({ id, properties }) => [id, properties.drawnFor]),
    [
      ['00003', reformDay],
      ['00004', reformDay],
      ['00005', reformDay],
    ],
  )
  const visitor = { ...asked(database), actor: { kind: 'public' } as const }
  assert.ok((await perform(boundaries, { validAt: reformDay, detail: 'full' }, visitor)).ok)
  const given = { file: fileOf(mapOf(codes)), on: reformDay, source: 'x' }
  assert.equal(
    codesOf(await perform(importBoundaries, given, visitor)).length,
    1,
    'importing is for operators',
  )
})

test('the report sets measured beside printed areas', async (t) => {
  const database = await aRegister(t)
  value(await imported(database, mapOf(codes)))
  const report = value(await perform(boundaryReport, { validAt: reformDay }, asked(database)))
  assert.deepEqual(
    report.units.map(({ code, printedKm2, isBeyondTolerance }) => [code, printedKm2, isBeyondTolerance]),
    [
      ['00001', null, false],
      ['00003', null, false],
      ['00004', null, false],
      ['00005', 12.5, true],
    ],
  )
  assert.equal(report.findings.length, 1)
})

test('a point finds its unit on a day', async (t) => {
  const database = await aRegister(t)
  const day = { at: reformDay, level: 'commune' }
  assert.equal(await unitAtPoint(asked(database), [106.2, 10.25], day), 'no-boundaries')
  value(await imported(database, mapOf(codes)))
  assert.equal(await unitAtPoint(asked(database), [106.5, 10.25], day), 'ha')
  assert.equal(await unitAtPoint(asked(database), [100, 10.25], day), null)
})

test('the database forbids changing or deleting a boundary', async (t) => {
  const database = await aRegister(t)
  value(await imported(database, mapOf(codes)))
  for (const statement of [
    sql`update register_boundary set area_km2 = 1`,
    sql`delete from register_boundary`,
    sql`truncate register_boundary`,
    sql`update register_boundary_import set source = 'x'`,
    sql`delete from register_boundary_import`,
  ])
    await assert.rejects(statement.execute(database), /stays as it is/)
})

const real = join(projectRoot, '../shared/sources/boundaries/communes_2025_simplified_50m.geojson.gz')

test('the map of the country of 2025 is imported, with its one wrong code corrected', {
  skip: !existsSync(real)
    ? 'no ../shared'
    : process.env.HAICAP_TEST_TIER === 'core' && 'the whole country: in the full tier',
}, async (t) => {
  const { database } = await testDatabase(t, { country: true })
  const answer = value(
    await perform(
      importBoundaries,
      { file: fileOf(readFileSync(real)), on: '2025-07-01', source: 'thử', as: ['06978=06970'] },
      { ...asked(database, '2026-01-15T00:00:00.000Z'), checkOutput: false },
    ),
  )
  assert.deepEqual([answer.boundaries, answer.level], [3_321, 'commune'])
  // 331 to 334 thousand km² with the sea around the islands that the map draws
  assert.ok(Math.abs(answer.measuredKm2 - 333_832) < 100, String(answer.measuredKm2))
  const told = new Set(answer.findings.map(({ code }) => code))
  assert.ok(!told.has('register/boundary-unit-without-polygon') && !told.has('register/boundary-ring'))
  const wrongDay = await perform(
    importBoundaries,
    { file: fileOf(readFileSync(real)), on: '2024-01-01', source: 'thử' },
    asked(database, '2026-01-15T00:00:00.000Z'),
  )
  assert.deepEqual(codesOf(wrongDay), ['register/boundaries-other-day'])
  assert.equal(wrongDay.ok ? null : wrongDay.problems[0]?.details.betterOn, '2025-07-01')
  const unit = await unitAtPoint(asked(database), [105.838, 21.0386], { at: '2025-07-01', level: 'commune' })
  const register = await currentRegister(asked(database))
  assert.equal(register.unitById(unit ?? '', '2025-07-01')?.code, '00004')
})
