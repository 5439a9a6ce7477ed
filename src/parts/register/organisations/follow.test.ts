import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { RegisterRecord, VersionRecord } from '../../../../packages/register/src/model.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { loadRelease } from '../load.ts'
import { aUnit, words } from '../testing/country.ts'
import { factId, writeFacts } from '../write.ts'

const aProvince = (): RegisterRecord[] => [
  ...words().map((record) => (record.record === 'release' ? { ...record, dataTo: '2026-12-31' } : record)),
  ...aUnit('P', 'Ánh Dương', { level: 'province', code: '91' }),
  ...aUnit('an', 'An', { parent: 'P', code: '80001', from: '2025-07-01' }),
]

test('what is written to the register is followed by its organisations in the same transaction', async (t) => {
  const { database } = await testDatabase(t)
  assert.ok((await loadRelease(database, aProvince(), { at: '2025-02-01T00:00:00.000Z' })).ok)
  const version = aProvince().find(
    (record): record is VersionRecord => record.record === 'version' && record.unit === 'an',
  )
  assert.ok(version)
  const written = await database.transaction().execute((transaction) =>
    writeFacts(
      transaction,
      { at: '2026-02-01T00:00:00.000Z', why: 'test', actor: 'test' },
      {
        add: [
          { ...version, until: '2026-04-30' },
          { ...version, from: '2026-04-30', type: 'ward', name: 'Phường An' },
        ],
        supersede: [{ record: 'version', id: factId(version) }],
      },
    ),
  )
  assert.ok(written.ok, JSON.stringify(written))
  const { rows } = await sql<{ kind: string; valid_from: string; valid_to: string | null }>`
    select kind, valid_from, valid_to
    from register_organisation
    where unit = 'an' and kind in ('council', 'office-economy') and derived
    order by kind`.execute(database)
  assert.deepEqual(rows, [
    { kind: 'council', valid_from: '2025-07-01', valid_to: null },
    { kind: 'office-economy', valid_from: '2025-07-01', valid_to: null },
  ])
})
