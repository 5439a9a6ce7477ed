import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { desks } from '../../desks.ts'
import { operations } from '../../parts.ts'
import { methodsOf, pathsOf } from '../../shell/http/operations.ts'
import type { RoleId } from '../access/model.ts'
import { accountNumbered, addAccount, now, smallTerritory } from '../access/testing/country.ts'
import type { Context, Operation, Person } from '../operation.ts'
import { perform } from '../perform.ts'
import type { Desk, UnitSheet } from './model.ts'
import { addressOf, operationsOf } from './offer.ts'
import { workspaceOperationsOver } from './operations.ts'
import { dropLeft } from './store.ts'

const { database } = await testDatabase()
const [one, other] = [accountNumbered(1), accountNumbered(2)]
await addAccount(database, one)
await addAccount(database, other)

const grant = (role: RoleId, unit: string) => ({
  ...{
    id: `${role}-${unit}`,
    role,
    organisation: null,
    unit,
    from: '2025-01-01',
    until: null,
    decision: '1/QĐ',
  },
})
const person = (account: string, ...grants: readonly ReturnType<typeof grant>[]): Person => ({
  ...{ kind: 'person', account, name: 'Cán bộ giả lập 000001', session: 's', provedAt: now, grants },
})
const as = (actor: Context['actor']) =>
  testContext({ database, actor, today: '2025-07-15', now, territory: async () => smallTerritory })

const sheet: UnitSheet = {
  ...{
    id: 'a',
    code: '00001',
    name: 'Phường A',
    type: 'Phường',
    level: 'Cấp xã',
    from: '2025-07-01',
    until: null,
  },
  ...{ parent: null, children: [], organisations: [], figures: [], changes: [] },
}
const administered: Desk = {
  screens: [
    {
      ...{
        kind: 'list',
        id: 'jobs',
        path: '/jobs',
        title: { vi: 'Việc nền', en: 'Jobs' },
        group: 'administration',
      },
      ...{
        operation: 'jobs.list',
        rows: 'jobs',
        key: 'job',
        columns: [],
        empty: { vi: 'Chưa có', en: 'None' },
      },
      actions: [
        { operation: 'jobs.retry', title: { vi: 'Làm lại', en: 'Again' }, with: {} },
        { operation: 'no.such', title: { vi: 'Không có', en: 'None such' }, with: {} },
      ],
    },
    {
      ...{
        kind: 'list',
        id: 'units',
        path: '/units',
        title: { vi: 'Đơn vị', en: 'Units' },
        group: 'register',
      },
      ...{
        operation: 'register.list',
        rows: 'units',
        key: 'id',
        columns: [],
        empty: { vi: 'Chưa có', en: 'None' },
      },
    },
  ],
  work: [
    {
      ...{ id: 'broken', title: { vi: 'Hỏng', en: 'Broken' }, operation: 'accounts.me' },
      find: async ({ database }) => {
        await sql`select from no_such_table`.execute(database)
        return []
      },
    },
    {
      ...{ id: 'seen', title: { vi: 'Thấy', en: 'Seen' }, operation: 'accounts.me' },
      find: async ({ database }) => {
        const { rows } = await sql<{ role: string }>`select current_user as role`.execute(database)
        return rows.map(({ role }) => ({ id: role, title: role, to: '/work' }))
      },
    },
    {
      ...{ id: 'closed', title: { vi: 'Kín', en: 'Closed' }, operation: 'jobs.list' },
      find: async () => [{ id: 'x', title: 'x', to: '/work' }],
    },
  ],
  search: [
    {
      ...{ id: 'many', title: { vi: 'Nhiều', en: 'Many' }, operation: 'accounts.me' },
      find: async () => Array.from({ length: 20 }, (_, at) => ({ title: `${at}`, detail: '', to: '/work' })),
    },
  ],
  unit: async (code) => (code === 'a' || code === '00001' ? sheet : null),
}
const all = workspaceOperationsOver({ desks: () => [administered], operations: () => operations })
const [screens, mine, search, unit, saveDraft, drafts, dropDraft, saveView, views, dropView] = all

const ask = async <Value>(asked: Promise<{ ok: true; value: Value } | { ok: false }>): Promise<Value> => {
  const answer = await asked
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value
}
const codes = async (asked: Promise<{ ok: true } | { ok: false; problems: readonly { code: string }[] }>) => {
  const answer = await asked
  return answer.ok ? [] : answer.problems.map(({ code }) => code)
}

test('who may not ask an operation is not shown its screen, nor a button that is nothing', async () => {
  const commune = await ask(perform(screens, {}, as(person(one, grant('commune', 'a')))))
  assert.deepEqual(
    commune.screens.map(({ id }) => id),
    ['units'],
  )
  assert.deepEqual(commune.units, [{ id: 'a', code: '00001', name: 'a' }])
  const stale = { ...person(one, grant('administrator', 'country')), provedAt: '2025-01-01T00:00:00.000Z' }
  const administrator = await ask(perform(screens, {}, as(stale)))
  const [jobs] = administrator.screens
  assert.ok(jobs?.kind === 'list')
  assert.deepEqual(
    jobs.actions?.map(({ operation }) => operation),
    ['jobs.retry'],
  )
  assert.deepEqual(administrator.operations['jobs.list']?.http, { method: 'GET', path: '/api/v1/jobs/list' })
  assert.deepEqual(await codes(perform(screens, {}, as({ kind: 'operator', name: 'x' }))), [
    'workspace/no-account',
  ])
})

test('each operation is said to be where the server routes it', () => {
  for (const operation of operations as readonly Operation[]) {
    const { method, path } = addressOf(operation)
    assert.ok(pathsOf(operation).includes(path), `${operation.name} ${path}`)
    assert.ok(methodsOf(operation).includes(method), operation.name)
  }
})

test('a source that fails says so, takes no other down, and is asked by who may ask it only', async () => {
  const { sources } = await ask(perform(mine, {}, as(person(one, grant('commune', 'a')))))
  assert.deepEqual(
    sources.map(({ id, items, problem }) => [id, items.map((item) => item.title), problem !== null]),
    [
      ['broken', [], true],
      ['seen', ['haicap_actor'], false],
    ],
  )
})

test('search finds screens by title without marks, and at most eight of each source', async () => {
  const { groups } = await ask(perform(search, { text: 'DON VI' }, as(person(one, grant('commune', 'a')))))
  assert.deepEqual(
    groups.map(({ id, found }) => [id, found.length]),
    [
      ['screens', 1],
      ['many', 8],
    ],
  )
  assert.deepEqual(
    (await ask(perform(search, { text: '—' }, as(person(one))))).groups.map(({ id }) => id),
    ['many'],
  )
})

test('my unit is that of my first grant; who works there is for those who may see it, masked', async () => {
  await sql`
    insert into access_grant (id, account, role, unit, valid_from, decision_number, decided_on, prepared, recorded_at, recorded_by)
    values (${accountNumbered(9)}, ${other}, 'commune', 'a', '2025-07-01', '2/QĐ', '2025-06-30', false, ${now}, 'x')`.execute(
    database,
  )
  const own = await ask(perform(unit, {}, as(person(one, grant('commune', 'a')))))
  assert.deepEqual([own.unit?.id, own.people?.map(({ name }) => name)], ['a', ['C. b. g. l. 000002']])
  const reader = await ask(perform(unit, { unit: '00001' }, as(person(one, grant('reader', 'b')))))
  assert.deepEqual([reader.unit?.id, reader.people], ['a', null])
  assert.deepEqual(await codes(perform(unit, { unit: 'x' }, as(person(one)))), ['workspace/no-unit'])
  assert.deepEqual(await codes(perform(unit, {}, as(person(one)))), ['workspace/nowhere'])
  assert.equal((await ask(perform(unit, {}, as(person(one, grant('central', 'country')))))).unit, null)
})

const entries = async () => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from evidence_waiting`.execute(
    database,
  )
  return rows[0]?.count ?? 0
}

test('a draft is found again as it was typed, by its owner only, and leaves no entry in the log', async () => {
  const before = await entries()
  const content = JSON.stringify({ name: 'Phường Văn Miếu - Quốc Tử Giám \ud83d\ude00 \u0000', deep: [[1]] })
  await ask(perform(saveDraft, { form: 'f', content: '{}' }, as(person(one))))
  await ask(perform(saveDraft, { form: 'f', content }, as(person(one))))
  await ask(perform(saveDraft, { form: 'f', key: 'k', content: '1' }, as(person(one))))
  await ask(perform(saveDraft, { form: 'f', content: '2' }, as(person(other))))
  const found = await ask(perform(drafts, { form: 'f' }, as(person(one))))
  assert.deepEqual(
    found.drafts.map(({ key, content }) => [key, content]),
    [
      ['', content],
      ['k', '1'],
    ],
  )
  assert.equal((await ask(perform(dropDraft, { form: 'f', key: 'k' }, as(person(other))))).dropped, 0)
  assert.equal((await ask(perform(dropDraft, { form: 'f', key: 'k' }, as(person(one))))).dropped, 1)
  assert.deepEqual(await codes(perform(saveDraft, { form: 'f', content: '{' }, as(person(one)))), [
    'workspace/not-json',
  ])
  assert.equal(await entries(), before)
})

test('whatever JSON is typed comes back the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json({ stringUnit: 'grapheme' }), async (content) => {
      await ask(perform(saveDraft, { form: 'any', content }, as(person(one))))
      const [draft] = (await ask(perform(drafts, { form: 'any' }, as(person(one))))).drafts
      assert.equal(draft?.content, content)
    }),
    { numRuns: 25 },
  )
})

test('a view is kept under its name, once, and by its owner', async () => {
  for (const view of ['{"a":1}', '{"a":2}'])
    await ask(perform(saveView, { list: 'jobs', name: 'Hỏng hẳn', view }, as(person(one))))
  await ask(perform(saveView, { list: 'jobs', name: 'Hỏng hẳn', view: '{"a":3}' }, as(person(other))))
  const found = await ask(perform(views, {}, as(person(one))))
  assert.deepEqual(
    found.views.map(({ list, name, view }) => [list, name, view]),
    [['jobs', 'Hỏng hẳn', '{"a":2}']],
  )
  assert.equal((await ask(perform(dropView, { list: 'jobs', name: 'Hỏng hẳn' }, as(person(one))))).dropped, 1)
})

test('nobody keeps more than a hundred drafts; one that is there can still be saved', async () => {
  await sql`delete from workspace_draft`.execute(database)
  await sql`
    insert into workspace_draft
    select ${one}::uuid, 'f', number::text, '0', ${now}::timestamptz from generate_series(1, 100) as number`.execute(
    database,
  )
  const save = (key: string) => perform(saveDraft, { form: 'f', key, content: '1' }, as(person(one)))
  assert.deepEqual(await codes(save('new')), ['workspace/too-many'])
  assert.deepEqual(await codes(save('7')), [])
})

/** What the role of actors sees of a table without any condition of its own, and whether it may write for another. */
const asActor = async (account: string, statement: string): Promise<number> =>
  database.transaction().execute(async (transaction) => {
    await sql`select set_config('haicap.account', ${account}, true), set_config('haicap.units', '*', true),
      set_config('role', 'haicap_actor', true)`.execute(transaction)
    const { numAffectedRows, rows } = await sql.raw(statement).execute(transaction)
    return Number(numAffectedRows ?? rows.length)
  })

test('the database itself shows drafts and views to their owner only', async () => {
  await sql`delete from workspace_draft`.execute(database)
  await ask(perform(saveDraft, { form: 'f', content: '1' }, as(person(one))))
  for (const table of ['workspace_draft', 'workspace_view']) {
    assert.equal(await asActor(accountNumbered(3), `select * from ${table}`), 0)
    assert.equal(await asActor(accountNumbered(3), `update ${table} set saved_at = now()`), 0)
    assert.equal(await asActor(accountNumbered(3), `delete from ${table}`), 0)
  }
  assert.equal(await asActor(one, 'select * from workspace_draft'), 1)
  await assert.rejects(
    asActor(other, `insert into workspace_draft values ('${one}', 'f', 'stolen', '1', now())`),
    /row-level security/,
  )
})

test('drafts go after their term, and with their account', async () => {
  await ask(perform(saveDraft, { form: 'f', content: '1' }, as(person(one))))
  await ask(perform(saveDraft, { form: 'f', content: '1' }, as(person(other))))
  await sql`update account set state = 'closed', closed_at = ${now} where account = ${other}`.execute(
    database,
  )
  assert.ok((await dropLeft(database, '2025-01-01T00:00:00Z')) >= 1)
  assert.equal((await ask(perform(drafts, {}, as(person(one))))).drafts.length, 1)
  assert.equal(await dropLeft(database, '2026-01-01T00:00:00Z'), 1)
})

test('what the desks name is there: operations, forms, and paths that nobody has twice', () => {
  const names = new Set<string>(operations.map(({ name }) => name))
  const shown = desks.flatMap(({ screens = [] }) => screens)
  const ids = shown.map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  assert.equal(new Set(shown.map(({ path }) => path)).size, shown.length)
  for (const screen of shown) {
    for (const name of operationsOf(screen)) assert.ok(names.has(name), `${screen.id}: ${name}`)
    if (screen.kind === 'list') for (const form of screen.forms ?? []) assert.ok(ids.includes(form), form)
  }
  for (const { id, operation } of desks.flatMap(({ work = [], search = [] }) => [...work, ...search]))
    assert.ok(names.has(operation), `${id}: ${operation}`)
})

test('only what somebody keeps for themselves leaves no entry', () => {
  assert.deepEqual(
    (operations as readonly Operation[]).filter((each) => each.leavesNoEntry).map(({ name }) => name),
    [
      'authority.subscribe',
      'authority.unsubscribe',
      'workspace.saveDraft',
      'workspace.dropDraft',
      'workspace.saveView',
      'workspace.dropView',
    ],
  )
})
