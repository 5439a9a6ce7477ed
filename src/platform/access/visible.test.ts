import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/support/database.ts'
import { may } from './may.ts'
import { now, places, smallTerritory, someAccess, someActor, someDay } from './testing/country.ts'
import { visibleTo } from './visible.ts'

const rows = [...places.map(({ id }) => id), 'nowhere', null]

test('a list filtered in the database shows exactly what would be allowed row by row', async (t) => {
  const { database } = await testDatabase(t)
  const provinceOn = (unit: string | null, on: string) =>
    unit === null ? null : (smallTerritory.above(unit, on)[0] ?? unit)
  let [allowed, asked] = [0, 0]
  await fc.assert(
    fc.asyncProperty(someActor, someAccess, someDay, async (actor, access, on) => {
      const operation = { name: 'acts.enact', access } as const
      const one = (unit: string | null) => may(actor, operation, unit, { on, now }, smallTerritory).allowed
      const expected = rows.filter(one)
      allowed += expected.length
      asked += rows.length
      const values = rows.map((unit) => ({ unit, province: provinceOn(unit, on) }))
      for (const columns of [{ unit: 'unit' }, { unit: 'unit', province: 'province' }]) {
        const condition = visibleTo(actor, operation, { on, now }, smallTerritory, columns)
        const { rows: seen } = await sql<{ unit: string | null }>`
          select unit from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as held (unit text, province text)
          where ${condition ?? sql`true`}`.execute(database)
        assert.deepEqual(new Set(seen.map(({ unit }) => unit)), new Set(expected))
      }
    }),
    { numRuns: 400 },
  )
  t.diagnostic(`${asked} rows asked one by one, ${allowed} allowed`)
  assert.ok(allowed > asked / 50 && allowed < asked)
})

test('a condition that forgets what was inherited is noticed', () => {
  const forgetful = { ...smallTerritory, inherited: () => [] }
  const actor = {
    kind: 'person' as const,
    account: 'p',
    name: 'P',
    session: 's',
    provedAt: now,
    grants: [
      {
        id: 'g',
        role: 'commune' as const,
        organisation: null,
        unit: 'a',
        from: '2025-07-01',
        until: null,
        decision: '1',
      },
    ],
  }
  const operation = { name: 'acts.enact', access: { roles: ['commune'] } } as const
  const shown = (territory: typeof smallTerritory) =>
    JSON.stringify(
      visibleTo(actor, operation, { on: '2025-07-02', now }, territory, { unit: 'unit' })?.toOperationNode(),
    )
  assert.match(shown(smallTerritory), /older-a/)
  assert.doesNotMatch(shown(forgetful), /old-a/)
  assert.ok(may(actor, operation, 'older-a', { on: '2025-07-02', now }, smallTerritory).allowed)
  assert.ok(!may(actor, operation, 'old-d', { on: '2025-07-02', now }, smallTerritory).allowed)
})
