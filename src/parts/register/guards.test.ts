/** Each rule of the database, proved on a planted fault. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { RegisterRecord } from '../../../packages/register/src/model.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { loadRelease } from './load.ts'
import { problemsOfError } from './objections.ts'
import { idOf } from './rows.ts'
import { addFacts, openRevision } from './store.ts'
import { aChange, aCountry, act, aUnit, firstDay, reformDay, source } from './testing/country.ts'

const at = '2025-02-01T00:00:00.000Z'
const { database } = await testDatabase()
assert.ok((await loadRelease(database, aCountry(), { at })).ok)

/** Adds records by the front door of SQL and commits; answers the problems the database raised. */
const planted = async (records: readonly RegisterRecord[]): Promise<readonly string[]> => {
  try {
    await database.transaction().execute(async (transaction) => {
      const revision = await openRevision(transaction, { at, origin: 'local', why: 'test', actor: 'test' })
      const facts = records.map((record) => ({
        record,
        id: idOf(record),
        recordedAt: at,
        supersededAt: null,
      }))
      await addFacts(transaction, revision, facts)
    })
    return []
  } catch (error) {
    return (problemsOfError(error) ?? [{ code: String(error) }]).map(({ code }) => code)
  }
}

const version = (unit: string, rest: object): RegisterRecord =>
  // The builder fills every field of a version that the test does not name.
  ({
    record: 'version',
    unit,
    from: firstDay,
    until: null,
    name: 'Xã Thử',
    short: 'Thử',
    type: 'commune',
    parent: 'B',
    source,
    ...rest,
  }) as RegisterRecord

test('a unit cannot have two versions on one day', async () => {
  assert.deepEqual(await planted([version('ha', { from: '2023-01-01' })]), [
    'register/one-version-of-a-unit-at-a-time',
  ])
})

test('a code cannot mean two units of a level on one day', async () => {
  assert.deepEqual(await planted(aUnit('x1', 'Thử', { parent: 'B', code: '00005' })), [
    'register/one-meaning-of-a-code-at-a-time',
  ])
})

test('a code of another level may be the same', async () => {
  assert.deepEqual(await planted(aUnit('p5', 'Thử', { level: 'province', code: '00005' })), [])
})

test('a unit cannot have two codes of one system on one day', async () => {
  const second: RegisterRecord = {
    record: 'code',
    unit: 'ha',
    from: '2021-01-01',
    until: null,
    system: 'own',
    value: '00055',
  }
  assert.deepEqual(await planted([second]), ['register/one-code-of-a-unit-at-a-time'])
})

test('a ward cannot outlive its province', async () => {
  assert.deepEqual(
    await planted([
      ...aUnit('p9', 'Thử', { level: 'province', code: '09', until: '2022-01-01' }),
      ...aUnit('w9', 'Thử', { type: 'ward', parent: 'p9', code: '00090' }),
      ...aChange('end9', 'dissolve', [['p9', null, 'whole', 'all']], { on: '2022-01-01' }),
    ]),
    ['register/within-its-parent'],
  )
})

test('a commune cannot belong to a commune, nor have the type of a province', async () => {
  assert.deepEqual(await planted(aUnit('x2', 'Thử', { parent: 'ha', type: 'province', code: null })), [
    'register/parent-of-higher-level',
    'register/type-of-its-level',
  ])
})

test('a code cannot hold before its unit stands', async () => {
  const early: RegisterRecord = {
    record: 'code',
    unit: `${act}#1.1`,
    from: '2023-01-01',
    until: reformDay,
    system: 'own',
    value: '00077',
  }
  assert.deepEqual(await planted([early]), ['register/code-of-a-standing-unit'])
})

test('a unit cannot end without a change that says so', async () => {
  assert.deepEqual(await planted(aUnit('x3', 'Thử', { parent: 'B', until: '2022-01-01', code: null })), [
    'register/end-has-a-change',
  ])
})

test('a unit without any version is not recorded', async () => {
  assert.deepEqual(await planted([{ record: 'unit', id: 'x4', level: 'commune' }]), [
    'register/unit-has-a-version',
  ])
})

test('a line leads from a unit of the eve to a unit of the day', async () => {
  assert.deepEqual(
    await planted(aChange('late', 'absorb', [['an', 'ha', 'whole', 'all']], { on: '2024-07-02' })),
    ['register/line-from-a-standing-unit'],
  )
  assert.deepEqual(await planted(aChange('back', 'absorb', [['ha', 'an', 'part', 'part']])), [
    'register/line-to-a-standing-unit',
  ])
})

test('a unit formed and ended on one day explains a chain and is never visible', async () => {
  const day = '2022-05-01'
  assert.deepEqual(
    await planted([
      ...aUnit('a1', 'Một', { parent: 'B', until: day, code: null }),
      ...aUnit('a2', 'Hai', { parent: 'B', from: day, until: day, code: null }),
      ...aUnit('a3', 'Ba', { parent: 'B', from: day, code: null }),
      ...aChange('s1', 'merge', [['a1', 'a2', 'whole', 'all']], { on: day, sequence: 1 }),
      ...aChange('s2', 'merge', [['a2', 'a3', 'whole', 'all']], { on: day, sequence: 2 }),
    ]),
    [],
  )
})

test('the people of a unit go once', async () => {
  assert.deepEqual(
    await planted([
      ...aUnit('b1', 'Một', { parent: 'B', until: reformDay, code: null }),
      ...aChange('t1', 'absorb', [
        ['b1', 'ha', 'part', 'all'],
        ['b1', 'giang', 'rest', 'part'],
      ]),
    ]),
    ['register/people-go-once'],
  )
})

test('a fact cannot speak of a unit or a type that is not known; an unlisted source breaks nothing', async () => {
  assert.deepEqual(
    await planted([
      ...aUnit('x5', 'Thử', { parent: 'B', type: 'borough', code: null }),
      { record: 'note', unit: 'x5', code: 'a-note', source: 'nowhere' },
    ]),
    ['register/refers-to-known'],
  )
  assert.deepEqual(await planted([version('nobody', { level: 'commune' })]), [
    'register/against-a-constraint',
  ])
})

test('no statement changes or deletes a fact, and none writes outside a revision', async () => {
  const refusedBy = async (statement: string) => {
    try {
      await sql.raw(statement).execute(database)
      return 'nobody'
    } catch (error) {
      return error instanceof Error && 'constraint' in error ? error.constraint : String(error)
    }
  }
  assert.equal(await refusedBy(`update register_version set name = 'Khác'`), 'facts_are_never_changed')
  assert.equal(await refusedBy(`delete from register_code`), 'facts_are_never_deleted')
  assert.equal(await refusedBy(`truncate register_line`), 'facts_are_never_deleted')
  assert.equal(await refusedBy(`delete from register_revision`), 'facts_are_never_deleted')
  assert.equal(
    await refusedBy(
      `insert into register_note (id, unit, code, recorded_at, revision) values ('n', 'ha', 'x', now(), 1)`,
    ),
    'written_in_a_revision',
  )
  assert.equal(
    await refusedBy(`update register_note set superseded_at = now(), superseded_revision = 1`),
    'written_in_a_revision',
  )
})

test('nothing is written after a revision was checked', async () => {
  await assert.rejects(
    database.transaction().execute(async (transaction) => {
      const revision = await openRevision(transaction, { at, origin: 'local', why: 'test', actor: 'test' })
      await sql`set constraints all immediate`.execute(transaction)
      const late: RegisterRecord = { record: 'note', unit: 'ha', code: 'late' }
      await addFacts(transaction, revision, [
        { record: late, id: idOf(late), recordedAt: at, supersededAt: null },
      ])
    }),
    /written inside a revision that is still open/,
  )
})

test('a unit stands only while the scheme of its day has its level', async () => {
  const levels = ['province', 'commune']
  const schemes: readonly RegisterRecord[] = [
    { record: 'scheme', id: 'three', from: '1990-01-01', until: reformDay, levels: [...levels, 'district'] },
    { record: 'scheme', id: 'two', from: reformDay, until: null, levels },
  ]
  assert.deepEqual(await planted(schemes), [])
  assert.deepEqual(await planted(aUnit('late', 'Thử', { level: 'district', parent: 'B', code: '099' })), [
    'register/level-in-the-scheme',
  ])
  const again: RegisterRecord = { record: 'scheme', id: 'x', from: '2000-01-01', until: '2001-01-01', levels }
  assert.deepEqual(await planted([again]), ['register/one-scheme-at-a-time'])
})
