import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { countryRegister } from '../../../../packages/register/src/index.ts'
import type { RegisterRecord } from '../../../../packages/register/src/model.ts'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import type { Database } from '../../../platform/database/database.ts'
import { perform } from '../../../platform/perform.ts'
import { loadRelease } from '../../register/index.ts'
import { aChange, aCountry } from '../../register/testing/country.ts'
import { checkSheet } from './check-operation.ts'
import type { Stated } from './model.ts'
import { renewSheetKey } from './renew-key-operation.ts'
import { isByCode, readingOf, standingOf } from './rules.ts'
import { sheet } from './sheet-operation.ts'

const { database } = await testDatabase()
assert.ok((await loadRelease(database, aCountry(), { at: '2025-01-01T00:00:00Z' })).ok)

const on = (today: string, where: Database = database) =>
  testContext({ database: where, today, now: `${today}T05:00:00.000Z` })
const sheetOf = async (asked: object, today = '2025-02-01', where?: Database) => {
  const made = await perform(sheet, asked, on(today, where))
  assert.ok(made.ok, made.ok ? '' : made.problems.map(({ code }) => code).join())
  return made.value
}
const refusalOf = async (asked: object) => {
  const made = await perform(sheet, asked, on('2025-02-01'))
  return made.ok ? [] : made.problems.map(({ code }) => code)
}
const check = async (code: string | null, today = '2025-02-02', where?: Database) => {
  const checked = await perform(checkSheet, { code: code ?? '-' }, on(today, where))
  assert.ok(checked.ok)
  return checked.value
}

test('a sheet says old unit, new unit, act and address anew, and its code checks out', async () => {
  const made = await sheetOf({ address: '5 Lê Lợi, Xã An, Huyện Đông, Tỉnh Ánh Dương' })
  assert.deepEqual(
    [made.old?.name, made.oldOn, made.unit?.name, made.formatted, made.citations[0]?.instrument],
    ['Xã An', '2024-06-30', 'Xã Tân An', '5 Lê Lợi, Xã Tân An, Tỉnh Ánh Dương', '12/NQ-HĐND'],
  )
  const { verdict, standing, sheet: stated } = await check(made.checkCode)
  assert.deepEqual([verdict, standing, stated?.issued], ['genuine', 'stands', '2025-02-01'])
  assert.deepEqual([stated?.old?.name, stated?.unit?.name], ['Xã An', 'Xã Tân An'])
})

test('a code of a unit gives the same statement as its address', async () => {
  const made = await sheetOf({ code: '00002', writtenAt: '2022-05-05' })
  assert.deepEqual([made.old?.name, made.unit?.name, made.formatted], ['Xã Bình', 'Xã Tân An', null])
  assert.equal((await check(made.checkCode)).sheet?.oldOn, '2022-05-05')
})

test('nothing that was typed is in the code: other houses in the same street get the same one', async () => {
  const [one, other] = await Promise.all(
    ['5 Lê Lợi', '17B hẻm 3 Trần Phú'].map((house) =>
      sheetOf({ address: `${house}, Xã An, Huyện Đông, Tỉnh Ánh Dương` }),
    ),
  )
  assert.ok(one?.checkCode)
  assert.equal(one.checkCode, other?.checkCode)
})

test('where several units took the people, the sheet names none and says so when checked', async () => {
  const made = await sheetOf({ code: '00003', writtenAt: '2021-01-01' })
  assert.deepEqual([made.status, made.unit, made.candidates.length], ['ambiguous', null, 2])
  const { standing, sheet: stated } = await check(made.checkCode)
  assert.deepEqual([standing, stated?.unit, stated?.candidates.length], ['undecided', null, 2])
})

test('what gives no sheet is refused with the reason', async () => {
  assert.deepEqual(await refusalOf({}), ['sheet/address-or-code'])
  assert.deepEqual(await refusalOf({ address: 'x', code: '00001' }), ['sheet/address-or-code'])
  assert.deepEqual(await refusalOf({ address: 'nowhere at all' }), ['sheet/nothing-to-state'])
  assert.deepEqual(await refusalOf({ code: '99999' }), ['register/unknown-code'])
  assert.deepEqual(await refusalOf({ code: '00001' }), ['register/date-needed'])
})

test('a mistyped code, one of another deployment and no code at all are told apart', async () => {
  const { checkCode } = await sheetOf({ code: '00002', writtenAt: '2022-05-05' })
  assert.ok(checkCode)
  const wrong = checkCode.startsWith('9') ? '8' : '9'
  assert.equal((await check(`${wrong}${checkCode.slice(1)}`)).verdict, 'mistyped')
  assert.equal((await check('hello')).verdict, 'malformed')
  const { database: another } = await testDatabase()
  assert.ok((await loadRelease(another, aCountry(), { at: '2025-01-01T00:00:00Z' })).ok)
  assert.equal((await check(checkCode, '2025-02-02', another)).verdict, 'not-issued-here')
  await sheetOf({ code: '00002', writtenAt: '2022-05-05' }, '2025-02-01', another)
  assert.equal((await check(checkCode, '2025-02-02', another)).verdict, 'not-issued-here')
})

test('a new key seals from then on, and sheets under the former key still check', async () => {
  const { database: own } = await testDatabase()
  assert.ok((await loadRelease(own, aCountry(), { at: '2025-01-01T00:00:00Z' })).ok)
  const asked = { code: '00002', writtenAt: '2022-05-05' }
  const before = await sheetOf(asked, '2025-02-01', own)
  const renewed = await perform(renewSheetKey, {}, on('2025-02-01', own))
  assert.deepEqual(renewed.ok && renewed.value.key, 2)
  const after = await sheetOf(asked, '2025-02-01', own)
  assert.notEqual(before.checkCode, after.checkCode)
  for (const { checkCode } of [before, after])
    assert.equal((await check(checkCode, '2025-02-02', own)).verdict, 'genuine')
})

test('the public cannot renew the key, and no key can be changed or taken away', async () => {
  const asked = { ...on('2025-02-01'), actor: { kind: 'public' } as const }
  assert.ok(!(await perform(renewSheetKey, {}, asked)).ok)
  await sheetOf({ code: '00002', writtenAt: '2022-05-05' })
  await assert.rejects(sql`delete from sheet_key`.execute(database))
  await assert.rejects(sql`update sheet_key set made_at = now()`.execute(database))
})

test('two first sheets at once make one key', async () => {
  const { database: own } = await testDatabase()
  assert.ok((await loadRelease(own, aCountry(), { at: '2025-01-01T00:00:00Z' })).ok)
  const asked = { code: '00002', writtenAt: '2022-05-05' }
  const made = await Promise.all([1, 2, 3].map(() => sheetOf(asked, '2025-02-01', own)))
  assert.equal(new Set(made.map(({ checkCode }) => checkCode)).size, 1)
})

const laterRelease = (more: readonly RegisterRecord[]) =>
  [...aCountry(), ...more].map((record) =>
    record.record === 'release'
      ? { ...record, id: 'thử-2', recordedAt: '2025-07-01T00:00:00.000Z', dataTo: '2025-12-31' }
      : record,
  )

test('a unit renamed after the sheet was issued is told with the act that did it', async () => {
  const { database: own } = await testDatabase()
  assert.ok((await loadRelease(own, aCountry(), { at: '2025-01-01T00:00:00Z' })).ok)
  const { checkCode } = await sheetOf({ code: '00005' }, '2025-02-01', own)
  const renamed = laterRelease([
    {
      record: 'version',
      unit: 'ha',
      from: '2025-05-01',
      until: null,
      name: 'Xã Hà Mới',
      short: 'Hà Mới',
      type: 'commune',
      parent: 'B',
    },
    ...aChange('12/NQ-HĐND#9', 'rename', [['ha', 'ha', 'renamed', 'all']], { on: '2025-05-01', clause: '9' }),
  ]).map((record) =>
    record.record === 'version' && record.unit === 'ha' && record.name === 'Xã Hà'
      ? { ...record, until: '2025-05-01' }
      : record,
  )
  assert.ok((await loadRelease(own, renamed, { at: '2025-07-01T00:00:00Z' })).ok)
  const { standing, sheet: stated, today } = await check(checkCode, '2025-07-15', own)
  assert.deepEqual([standing, stated?.unit?.name, today?.unit?.name], ['changed-since', 'Xã Hà', 'Xã Hà Mới'])
  assert.deepEqual(
    today?.since.map(({ clause, effectiveOn }) => [clause, effectiveOn]),
    [['9', '2025-05-01']],
  )
})

test('what the register has learnt better since is a correction, and the sheet still shows what it said', async () => {
  const { database: own } = await testDatabase()
  assert.ok((await loadRelease(own, aCountry(), { at: '2025-01-01T00:00:00Z' })).ok)
  const { checkCode } = await sheetOf({ code: '00002', writtenAt: '2022-05-05' }, '2025-02-01', own)
  const corrected = laterRelease([]).map((record) =>
    record.record === 'line' && record.from === 'binh' ? { ...record, to: 'chau' } : record,
  )
  assert.ok((await loadRelease(own, corrected, { at: '2025-07-01T00:00:00Z' })).ok)
  const { standing, sheet: stated, today } = await check(checkCode, '2025-07-15', own)
  assert.deepEqual([standing, stated?.unit?.name, today?.unit?.name], ['corrected', 'Xã Tân An', 'Xã Châu'])
})

test('a unit that a point settled stands while it is one of the takers', () => {
  const register = countryRegister()
  const [at, today] = ['2025-06-30', '2026-09-25']
  const old = register.unitAt('00016', at)
  const { candidates } = register.convertCode('00016', { from: at, to: today })
  assert.equal(candidates.length, 2)
  for (const { unit } of candidates) {
    assert.ok(isByCode(register, { old, at, to: today, unit, status: 'by-point' }))
    const of = {
      key: 1,
      old: '00016',
      at,
      dayGiven: true,
      to: today,
      issued: today,
      status: 'by-point',
    } as const
    const stated: Stated = { ...of, new: unit.code }
    const now = readingOf(register, stated, today)
    assert.deepEqual([now.old?.name, now.unit?.name], ['Phường Ngọc Hà', unit.name])
    assert.equal(standingOf(stated, { issued: now, now, today: now }), 'stands')
  }
  const elsewhere = register.unitAt('00097', today)
  assert.ok(!isByCode(register, { old, at, to: today, unit: elsewhere, status: 'by-point' }))
})

test('for former communes of the country, what its code leads to stands or stays undecided', () => {
  const register = countryRegister()
  const today = '2026-09-25'
  const former = register.unitsOn('2025-06-30', { level: 'commune' })
  // Every fifth: two thousand of them.
  for (const old of former.filter((_, place) => place % 5 === 0)) {
    const at = '2025-06-30'
    const { status, unit } = register.convertCode(old.code ?? '', { from: at, to: today })
    assert.ok(status !== 'not-found')
    assert.ok(isByCode(register, { old, at, to: today, unit, status }), old.name)
    const stated: Stated = {
      key: 1,
      old: old.code,
      new: unit?.code ?? null,
      at,
      dayGiven: true,
      to: today,
      issued: today,
      status,
    }
    const now = readingOf(register, stated, today)
    assert.equal(
      standingOf(stated, { issued: now, now, today: now }),
      unit ? 'stands' : 'undecided',
      old.name,
    )
  }
})
