/** How fast rows come in behind the second wall, against one bare insert of the same rows. */
import { sql } from 'kysely'
import type { Figure } from '../../../../packages/register/bench/figure.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { accountNumbered, addAccount } from '../../access/testing/country.ts'
import { loadStaged } from '../staging.ts'

const many = 200_000
const units = Array.from({ length: 130 }, (_, at) => `commune:${String(at).padStart(5, '0')}@2025-07-01`)

const rowsFrom = function* (offset: number) {
  for (let at = 0; at < many; at++)
    yield {
      line: at + 2,
      row: {
        ...{ id: accountNumbered(offset + at), account: accountNumbered(1), role: 'reader' },
        ...{ unit: units[at % units.length], valid_from: '2025-07-01', decision_number: '1/QĐ' },
        ...{ decided_on: '2025-06-30', prepared: false },
        ...{ recorded_at: '2025-06-30T00:00:00Z', recorded_by: 'bench' },
      },
    }
}
const columns = [
  ...['id', 'account', 'role', 'unit', 'valid_from', 'decision_number', 'decided_on', 'prepared'],
  ...['recorded_at', 'recorded_by'],
]

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}

export const run = async (): Promise<readonly Figure[]> => {
  const { database } = await testDatabase()
  await addAccount(database, accountNumbered(1))
  const staged = await seconds(() =>
    database.transaction().execute(async (within) => {
      await sql`select set_config('haicap.units', ${`{${units.map((unit) => `"${unit}"`).join(',')}}`}, true),
        set_config('haicap.asked', 'bench', true), set_config('role', 'haicap_actor', true)`.execute(within)
      const out = await loadStaged(within, 'access_grant', columns, rowsFrom(0))
      if (out.length > 0) throw new Error(`${out.length} rows stayed out`)
    }),
  )
  const bare = await seconds(async () => {
    const names = sql.join(columns.map((column) => sql.id(column)))
    const given = JSON.stringify([...rowsFrom(many)].map(({ row }) => row))
    await sql`insert into access_grant (${names})
      select ${names} from json_populate_recordset(null::access_grant, ${given}::json)`.execute(database)
  })
  return [
    {
      name: 'rows a second behind the second wall, 130 units of a province',
      value: many / staged,
      unit: 'rows/s',
      ratio: bare / staged,
      baseline: 'one bare insert',
      goal: '>= 20,000',
    },
  ]
}
