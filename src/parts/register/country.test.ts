/** The shipped country in the database: everything in it passes the guards, and every answer is the library's. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryRecords } from '../../../packages/register/src/country.ts'
import { createRegister } from '../../../packages/register/src/create-register.ts'
import { toNdjson } from '../../../packages/register/src/ndjson.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { loadCountry } from './country.ts'
import { currentRegister } from './current.ts'
import { recordsToExport } from './interchange/write.ts'

test('the register in the database answers as the library does from the shipped facts', async () => {
  const { database } = await testDatabase(undefined, { country: true })
  const library = createRegister(countryRecords())
  const register = await currentRegister({ database })
  assert.deepEqual(register.release, library.release)
  for (const day of ['2004-08-31', '2015-01-01', '2025-06-30', '2025-07-01', '2026-06-01'])
    assert.deepEqual(register.unitsOn(day), library.unitsOn(day))
  const dates = { from: '2025-06-30', to: '2025-07-01', level: 'commune' }
  assert.deepEqual(register.correspondence(dates), library.correspondence(dates))
  assert.deepEqual(await loadCountry(database), { ok: true, value: null })
})

test('the first export of the server is the export of the library, byte for byte', async (t) => {
  const { database } = await testDatabase(t, { country: true })
  assert.equal(toNdjson(await recordsToExport(database)), toNdjson(countryRecords()))
})
