import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { RegisterRecord } from '../../../../packages/register/src/model.ts'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { perform } from '../../../platform/perform.ts'
import { currentRegister } from '../current.ts'
import { loadRelease } from '../load.ts'
import { aChange, aUnit, words } from '../testing/country.ts'
import { bodies } from './bodies.ts'
import { centralBodies } from './central-bodies.ts'
import { organisation } from './organisation.ts'
import { refreshOrganisations } from './store.ts'

const day = '2025-07-01'
const eve = '2025-06-30'

/** A province that stays, a district that ends, one commune merged, one divided, one untouched. */
const aReform = (): RegisterRecord[] => [
  ...words().map((record) => (record.record === 'release' ? { ...record, dataTo: '2026-12-31' } : record)),
  ...aUnit('P', 'Ánh Dương', { level: 'province', code: '91' }),
  ...aUnit('D', 'Đông', { level: 'district', parent: 'P', code: '801', until: day }),
  ...aUnit('an', 'An', { parent: 'D', until: day, code: '80001' }),
  ...aUnit('binh', 'Bình', { parent: 'D', until: day, code: '80002' }),
  ...aUnit('tan-an', 'Tân An', { parent: 'P', from: day, code: '80001' }),
  ...aUnit('tan-binh', 'Tân Bình', { parent: 'P', from: day, code: '80003', type: 'ward' }),
  ...aChange(
    'm',
    'merge',
    [
      ['an', 'tan-an', 'whole', 'all'],
      ['binh', 'tan-an', 'part', 'part'],
      ['binh', 'tan-binh', 'rest', 'part'],
    ],
    { on: day },
  ),
  ...aChange('d', 'dissolve', [['D', null, 'whole', 'unknown']], { on: day, clause: '2' }),
]

const { database } = await testDatabase()
const loaded = await loadRelease(database, aReform(), { at: '2025-02-01T00:00:00.000Z' })
assert.ok(loaded.ok, JSON.stringify(loaded))
const context = testContext({ database, language: 'vi', today: '2026-01-15' })

const bodiesOf = async (code: string, validAt: string) => {
  const answer = await perform(bodies, { code, validAt }, context)
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value
}
const organisationWith = async (id: string) => {
  const answer = await perform(organisation, { id }, context)
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value
}

test('one code names other bodies on the eve and on the day', async () => {
  const former = await bodiesOf('80001', eve)
  const present = await bodiesOf('80001', day)
  assert.equal(former.bodies.find(({ kind }) => kind === 'council')?.name, 'Hội đồng nhân dân xã An')
  assert.equal(present.bodies.find(({ kind }) => kind === 'council')?.name, 'Hội đồng nhân dân xã Tân An')
  const ids = new Set(former.bodies.map(({ id }) => id))
  assert.ok(present.bodies.every(({ id, continuity }) => !ids.has(id) && continuity === 'new'))
})

test('a body of a commune that went to one unit has one successor', async () => {
  const { body, successors, notes } = await organisationWith('org:an:people-committee')
  assert.equal(body.validTo, day)
  assert.deepEqual(successors, ['org:tan-an:people-committee'])
  assert.deepEqual(notes, [])
})

test('a body whose area was divided names all that follow and says that someone decides', async () => {
  const { successors, notes, decides } = await organisationWith('org:binh:people-committee')
  assert.deepEqual(successors.toSorted(), ['org:tan-an:people-committee', 'org:tan-binh:people-committee'])
  assert.deepEqual(
    notes.map(({ code, outcome }) => [code, outcome]),
    [['organisations/several-successors', 'needs-person']],
  )
  assert.equal(decides, 'org:P:people-committee')
})

test('a district office ends with no single successor, and the register says so', async () => {
  const { body, successors, decides, notes } = await organisationWith('org:D:office-justice')
  assert.equal(body.name, 'Phòng Tư pháp huyện Đông')
  assert.equal(body.end?.basis.words, 'khoản 3 Điều 51, 72/2025/QH15')
  assert.deepEqual(successors, [])
  assert.equal(decides, 'org:P:people-committee')
  assert.match(notes[0]?.words ?? '', /Không có một tổ chức kế thừa duy nhất/)
})

test('an organisation nobody knows is a problem with the way to find one', async () => {
  for (const id of ['org:nowhere:council', 'org:an:palace', 'an', 'org::'])
    assert.deepEqual(await perform(organisation, { id }, context), {
      ok: false,
      problems: [{ code: 'organisations/unknown-organisation', details: { id }, field: 'id' }],
    })
})

test('before 30 June 2025 the question is refused, not answered with nothing', async () => {
  const answer = await perform(bodies, { code: '80001', validAt: '2025-06-29' }, context)
  assert.deepEqual(answer.ok ? [] : answer.problems.map(({ code }) => code), [
    'organisations/before-organisations',
  ])
})

test('the bodies of the centre are listed with their Party committees, and by family', async () => {
  const all = await perform(centralBodies, {}, context)
  assert.ok(all.ok)
  const home = all.value.bodies.find(({ id }) => id === 'org:central:home-affairs')
  assert.deepEqual([home?.name, home?.party], ['Bộ Nội vụ', 'org:central:party-home-affairs'])
  const ministries = await perform(centralBodies, { family: 'ministry' }, context)
  assert.equal(ministries.ok && ministries.value.bodies.length, 17)
})

test('a body of the centre is found by its id and has no unit', async () => {
  const { body, unit } = await organisationWith('org:central:central-organising')
  assert.deepEqual(
    [body.name, body.kind, body.parent, unit],
    ['Ban Tổ chức Trung ương', 'central', 'org:central:central-committee', null],
  )
})

test('the table holds what the function says, and a second filling writes nothing', async () => {
  const register = await currentRegister(context)
  const first = await refreshOrganisations(database, register)
  assert.equal(first.written, first.organisations)
  assert.deepEqual(await refreshOrganisations(database, register), { ...first, written: 0 })
  const { rows } = await sql<{ id: string }>`
    select id from register_organisation where unit = 'tan-an' and derived order by id`.execute(database)
  const { bodies: shown } = await bodiesOf('80001', '2026-01-15')
  assert.deepEqual(
    rows.map(({ id }) => id),
    shown.map(({ id }) => id).toSorted(),
  )
})

test('an organisation that is no longer derived keeps its id and is marked', async () => {
  await refreshOrganisations(database, await currentRegister(context))
  const without = await currentRegister(context)
  const { withdrawn } = await refreshOrganisations(database, { ...without, unitsOn: () => [] })
  assert.ok(withdrawn > 50)
  const { rows } = await sql<{ derived: boolean }>`
    select derived from register_organisation where id = 'org:tan-an:council'`.execute(database)
  assert.deepEqual(rows, [{ derived: false }])
})

test('the database refuses an organisation whose id does not say what it is', async () => {
  await assert.rejects(
    sql`insert into register_organisation (id, unit, kind, valid_from, continuity, basis_instrument, basis_point)
        values ('org:tan-an:front', 'tan-an', 'women', ${day}, 'new', 'x', '')`.execute(database),
    /organisation_id_says_what_it_is/,
  )
})

test('a refresh of some units leaves those of others alone', async () => {
  const register = await currentRegister(context)
  await refreshOrganisations(database, register)
  const { withdrawn, written } = await refreshOrganisations(database, { ...register, story: () => null }, [
    'tan-an',
  ])
  assert.equal(written, 0)
  const { rows } = await sql<{ unit: string; count: number }>`
    select unit, count(*)::int as count
    from register_organisation
    where not derived and unit is not null
    group by unit
    order by unit`.execute(database)
  assert.deepEqual(rows, [{ unit: 'tan-an', count: withdrawn }])
})
