import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { tableToCsv } from '../../../platform/documents/index.ts'
import type { Context } from '../../../platform/operation.ts'
import { perform } from '../../../platform/perform.ts'
import { enter } from './enter.ts'
import { importing } from './imports/import-holdings.ts'
import { inventory } from './inventories.ts'
import { holdings } from './list.ts'
import { loadHoldings } from './load/operations.ts'
import { transitionId } from './testing/a-transition.ts'
import { aTransition, told } from './testing/asked.ts'

type Thing = { readonly reference: string; readonly count: number; readonly vnd: number }
const columns = ['Mã đơn vị', 'Loại', 'Số hiệu', 'Số lượng', 'Số tiền']
const fileOf = (things: readonly Thing[]) => ({
  name: 'x.csv',
  bytes: tableToCsv({
    columns,
    rows: things.map(({ reference, count, vnd }) => [
      'old-a',
      'Tài sản',
      reference,
      String(count),
      String(vnd),
    ]),
  }),
})

/** The ways in: by hand one by one, a spreadsheet, a long file. */
const ways = {
  hand: async (things: readonly Thing[], to: string, context: Context) => {
    for (const thing of things)
      told(await perform(enter, { inventory: to, kind: 'asset', ...thing }, context))
  },
  sheet: async (things: readonly Thing[], _to: string, context: Context) => {
    const done = told(
      await perform(importing.save, { transition: transitionId, file: fileOf(things) }, context),
    )
    assert.equal(done.wrong, 0, JSON.stringify(done.errors))
  },
  file: async (things: readonly Thing[], _to: string, context: Context) => {
    const done = told(
      await perform(loadHoldings, { transition: transitionId, file: fileOf(things) }, context),
    )
    assert.equal(done.wrong, 0, JSON.stringify(done.errors))
    assert.equal(done.entered + done.same, done.rows)
  },
} as const

const thing = fc.record({
  reference: fc.integer({ min: 1, max: 5_000 }).map((number) => `TS-${number}`),
  count: fc.integer({ min: 1, max: 1_000_000 }),
  vnd: fc.integer({ min: 0, max: 9_000_000_000_000 }),
})

test('whichever way and in whichever order things come in, and however often, the same things and sums stand there', async (t) => {
  const { owner, ana, inventory: to } = await aTransition(t)
  const empty = () =>
    owner.transaction().execute(async (database) => {
      await sql`set local session_replication_role = replica`.execute(database)
      await sql`delete from holding_spell`.execute(database)
      await sql`delete from holding`.execute(database)
      await sql`delete from import_row`.execute(database)
    })
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(thing, { selector: ({ reference }) => reference, minLength: 1, maxLength: 6 }),
      fc.array(
        fc.tuple(
          fc.constantFrom('hand', 'sheet', 'file'),
          fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
        ),
        { maxLength: 4 },
      ),
      fc.constantFrom('hand', 'sheet', 'file'),
      async (things, deliveries, last) => {
        await empty()
        for (const [way, places] of deliveries)
          await ways[way](
            places.flatMap((place) => things[place % things.length] ?? []),
            to,
            ana,
          )
        await ways[last](things.toReversed(), to, ana)
        const kept = told(await perform(holdings, {}, ana)).holdings
        assert.deepEqual(
          kept
            .map(({ reference, quantities: { count, vnd }, parts }) => ({ reference, count, vnd, parts }))
            .toSorted(byReference),
          things.map((one) => ({ ...one, parts: 1 })).toSorted(byReference),
        )
        const [sum] = told(await perform(inventory, { inventory: to }, ana)).sums
        assert.equal(sum?.vnd, String(things.reduce((all, { vnd }) => all + BigInt(vnd), 0n)))
      },
    ),
    { numRuns: 6 },
  )
})

const byReference = (one: { readonly reference: string }, other: { readonly reference: string }) =>
  one.reference < other.reference ? -1 : 1
