import { type RawBuilder, sql } from 'kysely'

/** A column that holds an instant, as the text that JSON writes of one: in UTC, with milliseconds. */
export const instantText = (column: string): RawBuilder<string> =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
