/** All SQL of counts of secret records. */
import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../kernel/dates.ts'
import type { Database } from '../database/database.ts'

/** Levels that are counted here. The highest of the law stays outside the product altogether. */
export const secretLevels = ['highly-secret', 'secret'] as const
export type SecretLevel = (typeof secretLevels)[number]

export type SecretCount = {
  readonly entry: string
  readonly fonds: string
  readonly unit: string
  readonly level: SecretLevel
  readonly items: number
  readonly asOf: IsoDate
  readonly recordedAt: string
  readonly recordedBy: string
}

export const addSecretCount = async (database: Database, added: SecretCount): Promise<void> => {
  await sql`
    insert into secret_count (entry, fonds, unit, level, items, as_of, recorded_at, recorded_by)
    values (${added.entry}, ${added.fonds}, ${added.unit}, ${added.level}, ${added.items}, ${added.asOf},
      ${added.recordedAt}, ${added.recordedBy})`.execute(database)
}

/** The newest count of each fonds and level by a day, among rows that may be seen. */
export const secretCounts = async (
  database: Database,
  {
    unit,
    on,
    seen,
  }: { readonly unit: string | null; readonly on: IsoDate; readonly seen: RawBuilder<boolean> },
): Promise<readonly SecretCount[]> => {
  const { rows } = await sql<SecretCount>`
    select distinct on (unit, fonds, level) entry, fonds, unit, level, items, as_of as "asOf",
      recorded_at as "recordedAt", recorded_by as "recordedBy"
    from secret_count
    where as_of <= ${on} and (${unit}::text is null or unit = ${unit}) and ${seen}
    order by unit, fonds, level, as_of desc, recorded_at desc
    limit 10000`.execute(database)
  return rows
}
