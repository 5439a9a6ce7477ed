/**
 * Commands one after the other until it is killed: `node writer.ts <address as JSON> [data folder] [first]` tells each
 * that was answered. With a folder every fifth keeps a file.
 */
import { testContext } from '../../../../../test/support/context.ts'
import { setHours } from '../../../calendar/operations.ts'
import { orderEntries } from '../../../evidence/order.ts'
import { put } from '../../../files/operations.ts'
import { perform } from '../../../perform.ts'
import { openDatabase } from '../../connect.ts'

const { database } = openDatabase({ address: JSON.parse(process.argv[2] ?? '{}'), poolSize: 3 })
const data = process.argv[3]
const context = testContext({ database, ...(data ? { data } : {}) })
for (let at = Number(process.argv[4] ?? 1); ; at++) {
  const from = new Date(Date.UTC(2026, 0, at)).toISOString().slice(0, 10)
  const done =
    data && at % 5 === 0
      ? await perform(put, { content: { name: `${at}.txt`, bytes: Buffer.from(`content ${at}`) } }, context)
      : await perform(setHours, { week: '1-5 08:00-12:00', from, number: `${at}/QĐ`, office: 'X' }, context)
  if (!done.ok) throw new Error(JSON.stringify(done.problems))
  process.stdout.write(`${at}\n`)
  if (at % 7 === 0) await orderEntries(database)
}
