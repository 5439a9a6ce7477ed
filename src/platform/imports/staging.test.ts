import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { Type } from 'typebox'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { fine } from '../../kernel/result.ts'
import { openGuarded } from '../access/guard.ts'
import type { Grant } from '../access/model.ts'
import { accountNumbered, addAccount, smallTerritory } from '../access/testing/country.ts'
import type { Database } from '../database/database.ts'
import type { Actor } from '../operation.ts'
import { perform } from '../perform.ts'
import { defineImport } from './define-import.ts'
import { loadStaged, type StagedRow } from './staging.ts'

const { address, database: owner } = await testDatabase()
const open = await openGuarded({ address, poolSize: 2 })
test.after(() => open.close())
const [me, other] = [accountNumbered(1), accountNumbered(2)]
for (const account of [me, other]) await addAccount(owner, account)

class Undone extends Error {}
type Told<T> = { readonly answer: T; readonly units: readonly string[] }

/** What a load answers for an actor of some units, and what it leaves; taken back afterwards. */
const loaded = async <T>(units: string, work: (database: Database) => Promise<T>): Promise<Told<T>> => {
  const told: Told<T>[] = []
  const run = async (database: Database) => {
    await sql`select set_config('haicap.account', ${me}, true), set_config('haicap.units', ${units}, true),
      set_config('haicap.asked', 'access.importGrants', true), set_config('role', 'haicap_actor', true)`.execute(
      database,
    )
    const answer = await work(database)
    const { rows } = await sql<{ unit: string }>`
      select unit from access_grant where decision_number = '9/QĐ' order by recorded_by, unit`.execute(
      database,
    )
    told.push({ answer, units: rows.map(({ unit }) => unit) })
    throw new Undone()
  }
  await open.database
    .transaction()
    .execute(run)
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error
    })
  const [first] = told
  assert.ok(first)
  return first
}

const columns = [
  ...['id', 'account', 'role', 'unit', 'valid_from', 'decision_number', 'decided_on', 'prepared'],
  ...['recorded_at', 'recorded_by'],
]
const grantOn = (line: number, unit: string, id = line): StagedRow => ({
  line,
  row: {
    ...{ id: accountNumbered(500 + id), account: other, role: 'commune', unit, valid_from: '2025-07-01' },
    ...{ decision_number: '9/QĐ', decided_on: '2025-06-30', prepared: false },
    ...{ recorded_at: '2025-06-30T00:00:00Z', recorded_by: 'test' },
  },
})
const load =
  (...rows: readonly StagedRow[]) =>
  (database: Database) =>
    loadStaged(database, 'access_grant', columns, rows)

test('staged rows of the own ground come in, a staged row of another territory does not and is named', async () => {
  assert.deepEqual(await loaded('{a,b}', load(grantOn(2, 'a'), grantOn(3, 'c'), grantOn(4, 'b'))), {
    answer: [3],
    units: ['a', 'b'],
  })
  assert.deepEqual(await loaded('{}', load(grantOn(2, 'a'))), { answer: [2], units: [] })
  assert.deepEqual(await loaded('*', load(grantOn(2, 'a'), grantOn(3, 'c'))), {
    answer: [],
    units: ['a', 'c'],
  })
})

test('a line of several rows comes in whole or not at all', async () => {
  const rows = [grantOn(2, 'a', 1), grantOn(2, 'c', 2), grantOn(3, 'a', 3)]
  assert.deepEqual(await loaded('{a}', load(...rows)), { answer: [2], units: ['a'] })
})

test('the wall looks again while rows are written: a look beforehand that sees nothing wrong lets nothing in', async () => {
  await sql`alter function access_wall_of(text) rename to access_wall_asked`.execute(owner)
  await sql`create function access_wall_of(target text) returns text language sql as 'select null'`.execute(
    owner,
  )
  await sql`grant execute on function access_wall_of(text) to haicap_actor`.execute(owner)
  try {
    await assert.rejects(loaded('{a}', load(grantOn(2, 'a'), grantOn(3, 'c'))), /row-level security/)
  } finally {
    await sql`drop function access_wall_of(text)`.execute(owner)
    await sql`alter function access_wall_asked(text) rename to access_wall_of`.execute(owner)
  }
})

test('conditions that ask other tables, and policies that demand nothing, are understood', async () => {
  const walls = (table: string) =>
    loaded('{a}', async (database) => {
      const { rows } = await sql<{ wall: string }>`select access_wall_of(${table}) as wall`.execute(database)
      return rows[0]?.wall
    })
  assert.match((await walls('file_hold')).answer ?? '', /EXISTS/)
  assert.equal((await walls('evidence_thing')).answer, '(true)')
  assert.equal((await walls('authority_release')).answer, null)
  const hold = {
    line: 7,
    row: { hold: accountNumbered(700), file: accountNumbered(701), reason: 'x', set_at: 'now', set_by: 'x' },
  }
  const held = (database: Database) => loadStaged(database, 'file_hold', Object.keys(hold.row), [hold])
  assert.deepEqual((await loaded('{a}', held)).answer, [7])
})

test('names that are no table, or hide a statement, are refused', async () => {
  for (const name of ['access_grant; drop table file', 'nowhere'])
    await assert.rejects(
      loaded('*', (database) => sql`select access_move_staged(${name})`.execute(database)),
      /there is no table/,
    )
  await assert.rejects(
    loaded('*', (database) => sql`select access_move_staged('file')`.execute(database)),
    /nothing is staged/,
  )
})

const grant: Grant = {
  ...{ id: 'g', role: 'commune', organisation: null, unit: 'a' },
  ...{ from: '2025-07-01', until: null, decision: '1/QĐ' },
}
const clerk: Actor = {
  ...{ kind: 'person', account: me, name: 'me', session: 's' },
  ...{ provedAt: '2025-07-15T03:00:00.000Z', grants: [grant] },
}
const context = testContext({
  database: open.database,
  actor: clerk,
  today: '2025-07-15',
  now: '2025-07-15T03:00:00.000Z',
  territory: async () => smallTerritory,
  language: 'vi',
})

/** An import that forgot to look at places itself. */
const careless = defineImport({
  name: 'access.careless',
  access: { roles: ['commune'] },
  summary: { vi: 'Nhập ẩu', en: 'A careless import' },
  given: { decision: Type.String() },
  fields: [
    {
      name: 'unit',
      title: { vi: 'Đơn vị', en: 'Unit' },
      alsoCalled: [],
      isRequired: true,
      read: (text) => text,
      expected: { vi: 'mã', en: 'code' },
    },
  ],
  scopeOf: ({ decision }) => decision,
  keyOf: ({ unit }) => unit,
  save: async (rows, _given, { database }) =>
    fine(await load(...rows.map(({ row, unit }) => grantOn(row, unit)))(database)),
  examples: [],
})

test('an import that does not look at places still takes nothing of another territory, and its row is told', async () => {
  const file = { name: 'x.csv', bytes: Buffer.from('Đơn vị\na\nc\n') }
  const first = await perform(careless.save, { decision: '9/QĐ', file }, context)
  assert.ok(first.ok, JSON.stringify(first))
  assert.deepEqual([first.value.new, first.value.wrong], [1, 1])
  assert.deepEqual(
    first.value.errors.map(({ row, code }) => [row, code]),
    [[3, 'imports/row-elsewhere']],
  )
  const { rows } = await sql<{ unit: string }>`
    select unit from access_grant where decision_number = '9/QĐ'`.execute(owner)
  assert.deepEqual(rows, [{ unit: 'a' }])
  const again = await perform(careless.save, { decision: '9/QĐ', file }, context)
  assert.ok(again.ok)
  // The row that came in is known; the other still is not.
  assert.deepEqual([again.value.same, again.value.wrong], [1, 1])
})

test('days off are read by everybody and written only by who sees the whole country', async () => {
  const seen = (units: string) =>
    loaded(units, async (database) => {
      const { rows } = await sql<{ count: number }>`
        select (select count(*) from calendar_decision)::int as count`.execute(database)
      return rows[0]?.count
    })
  await sql`insert into calendar_decision (number, issued_on, recorded_at, recorded_by)
    values ('8/QĐ', '2025-01-01', now(), 'test')`.execute(owner)
  assert.equal((await seen('{}')).answer, 1)
  const { rows } = await sql<{ decision: string }>`select decision::text from calendar_decision`.execute(
    owner,
  )
  const day = {
    line: 2,
    row: { decision: rows[0]?.decision, date: '2025-09-01', kind: 'holiday', name: 'lễ' },
  }
  const days = (database: Database) => loadStaged(database, 'calendar_day', Object.keys(day.row), [day])
  assert.deepEqual((await loaded('{a}', days)).answer, [2])
  assert.deepEqual((await loaded('*', days)).answer, [])
  const decide = (database: Database) =>
    sql`insert into calendar_decision (number, issued_on, recorded_at, recorded_by)
      values ('7/QĐ', '2025-01-01', now(), 'test')`.execute(database)
  await assert.rejects(loaded('{a}', decide), /row-level security/)
})
