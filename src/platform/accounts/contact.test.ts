import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { accountNumbered, addAccount } from '../access/testing/country.ts'
import { perform } from '../perform.ts'
import { about } from './about-operation.ts'
import { list } from './administration.ts'
import { contact } from './contact-operation.ts'

const { database, pool } = await testDatabase()
const account = accountNumbered(1)
await addAccount(database, account)
const context = testContext({ database })

test('lists and sheets of accounts mask addresses; a look at one in full leaves an entry', async () => {
  const listed = await perform(list, {}, context)
  assert.deepEqual(listed.ok && listed.value.accounts.map(({ email }) => email), ['p•••@example.invalid'])
  const sheet = await perform(about, { account }, context)
  assert.equal(sheet.ok && sheet.value.email, 'p•••@example.invalid')
  const looks = async () =>
    (await pool.query(`select from evidence_entry where body::jsonb ->> 'operation' = 'accounts.contact'`))
      .rowCount
  assert.equal(await looks(), 0)
  const looked = await perform(contact, { account }, context)
  assert.equal(looked.ok && looked.value.email, 'p000001@example.invalid')
  assert.equal(await looks(), 1)
})
