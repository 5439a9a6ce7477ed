import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { readTable, tableToXlsx } from '../documents/index.ts'
import type { Actor } from '../operation.ts'
import { perform } from '../perform.ts'
import { endGrant, grant } from './grant-operations.ts'
import { openGuarded } from './guard.ts'
import { importGrants } from './import-grants.ts'
import type { Grant } from './model.ts'
import { accountNumbered, addAccount, smallTerritory } from './testing/country.ts'

const { address, database: owner } = await testDatabase()
const open = await openGuarded({ address, poolSize: 3 })
test.after(() => open.close())
const [me, one, two] = [accountNumbered(1), accountNumbered(2), accountNumbered(3)]
for (const account of [me, one, two]) await addAccount(owner, account)
const signIn = (account: string) => `person-${account.slice(-6)}`

const today = '2025-07-15'
const now = `${today}T03:00:00.000Z`
const held: Grant = {
  ...{ id: 'g', role: 'administrator', organisation: null, unit: 'province:1' },
  ...{ from: '2025-07-01', until: null, decision: '1/QĐ' },
}
const provincial: Actor = {
  ...{ kind: 'person', account: me, name: 'me', session: 's', provedAt: now, grants: [held] },
}
const context = testContext({
  ...{ database: open.database, actor: provincial, today, now, language: 'vi' as const },
  territory: async () => smallTerritory,
})
const headers = ['TT', 'Tên đăng nhập', 'Vai trò', 'Mã đơn vị', 'Từ ngày', 'Đến trước ngày']
const workbook = async (...rows: readonly (readonly string[])[]) => ({
  name: 'danh sách.xlsx',
  bytes: await tableToXlsx([{ name: 'Danh sách', columns: headers, rows }]),
})
const asked = (decision: string) => ({ decision, decidedOn: '2025-07-10' })
const good = ['1', signIn(one), 'Cán bộ cấp xã', 'a', '15/07/2025', '']
const given = async (decision: string) => {
  const { rows } = await sql<{ account: string; role: string; unit: string; until: string | null }>`
    select account, role, unit, valid_until::text as until from access_grant
    where decision_number = ${decision} order by unit, account`.execute(owner)
  return rows
}
const done = async (operation: typeof importGrants.save, input: object) => {
  const answer = await perform(operation, input, context)
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value
}

test('roles are given by a list; each row that may not be given says why, and comes back in the workbook', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-grants-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const file = await workbook(
    good,
    ['2', signIn(two), 'reader', 'b', '2025-07-15', '2026-01-01'],
    ['3', 'nobody', 'reader', 'a', '2025-07-15', ''],
    ['4', signIn(one), 'reader', 'c', '2025-07-15', ''],
    ['5', signIn(me), 'reader', 'a', '2025-07-15', ''],
    ['6', signIn(one), 'vua', 'a', '2025-07-15', ''],
    ['7', signIn(one), 'reader', 'nowhere', '2025-07-15', '2025-07-01'],
  )
  const shown = await perform(importGrants.preview, { ...asked('12/QĐ'), file }, context)
  assert.ok(shown.ok, JSON.stringify(shown))
  assert.deepEqual([shown.value.new, shown.value.wrong], [2, 5])
  assert.deepEqual(await given('12/QĐ'), [], 'a preview gives nothing')
  const answer = await done(importGrants.save, { ...asked('12/QĐ'), file })
  assert.deepEqual([answer.new, answer.wrong], [2, 5])
  assert.deepEqual(
    answer.errors.map(({ row, code }) => [row, code.replace(/^.*\//, '')]),
    [
      [4, 'no-such-holder'],
      [5, 'more-than-you-have'],
      [6, 'not-to-yourself'],
      [7, 'cell-wrong'],
      [8, 'no-such-place'],
      [8, 'ends-before-it-begins'],
    ],
  )
  assert.deepEqual(await given('12/QĐ'), [
    { account: one, role: 'commune', unit: 'a', until: null },
    { account: two, role: 'reader', unit: 'b', until: '2026-01-01' },
  ])
  const handed = await perform(importGrants.errors, { ...asked('12/QĐ'), file }, { ...context, data: folder })
  assert.ok(handed.ok, JSON.stringify(handed))
  const out = handed.value.path
  const back = await readTable({ name: 'loi.xlsx', bytes: readFileSync(out) })
  assert.ok(back.ok)
  assert.match(back.value.rows[2]?.at(-1) ?? '', /Không có tài khoản nobody/)
  // Handed in again, corrected or not, nothing is given twice.
  const again = await done(importGrants.save, {
    ...asked('12/QĐ'),
    file: { name: 'loi.xlsx', bytes: readFileSync(out) },
  })
  assert.deepEqual([again.new, again.same, again.wrong], [0, 2, 5])
  assert.equal((await given('12/QĐ')).length, 2)
})

test('what the same decision gave by hand is not given twice, and not changed by a list', async () => {
  const by = { decision: '13/QĐ', decidedOn: '2025-07-10' }
  const made = await perform(grant, { account: one, role: 'commune', unit: 'a', from: today, ...by }, context)
  assert.ok(made.ok, JSON.stringify(made))
  await done(importGrants.save, { ...asked('13/QĐ'), file: await workbook(good) })
  assert.equal((await given('13/QĐ')).length, 1)
  const longer = await workbook([...good.slice(0, 5), '2026-01-01'])
  const answer = await done(importGrants.save, { ...asked('13/QĐ'), file: longer })
  assert.deepEqual([answer.errors[0]?.code, answer.wrong], ['access/given-otherwise', 1])
  const ended = { grant: made.value.id, on: '2025-08-01', decision: '14/QĐ', decidedOn: today }
  assert.ok((await perform(endGrant, ended, context)).ok)
  const late = await done(importGrants.save, { ...asked('13/QĐ'), file: await workbook(good) })
  assert.equal(late.errors[0]?.code, 'access/given-otherwise')
})

test('who may not give roles takes no list in, and a proof that is not fresh does not do', async () => {
  const file = await workbook(good)
  const inspector = {
    ...context,
    actor: { ...provincial, grants: [{ ...held, role: 'inspector' as const }] },
  }
  const stale = { ...context, actor: { ...provincial, provedAt: '2025-07-15T01:00:00.000Z' } }
  for (const [each, code] of [
    [inspector, 'access/no-such-role'],
    [stale, 'access/prove-again'],
  ] as const) {
    const answer = await perform(importGrants.save, { ...asked('15/QĐ'), file }, each)
    assert.deepEqual(answer.ok ? [] : answer.problems.map((problem) => problem.code), [code])
  }
  assert.deepEqual(await given('15/QĐ'), [])
})
