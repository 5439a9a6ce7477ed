/** All SQL of the settings of a site. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { instantText } from '../database/instant.ts'

export type Choice = {
  readonly name: string
  readonly value: string | null
  readonly reason: string
  readonly chosenAt: string
  readonly chosenBy: string
}

const choiceColumns = sql`name, value, reason, ${instantText('chosen_at')} as "chosenAt", chosen_by as "chosenBy"`

export const lastChoice = async (database: Database, name: string): Promise<Choice | null> => {
  const { rows } = await sql<Choice>`
    select ${choiceColumns} from setting_choice where name = ${name} order by choice desc limit 1`.execute(
    database,
  )
  return rows[0] ?? null
}

/** The last choice of each name. */
export const lastChoices = async (database: Database): Promise<readonly Choice[]> => {
  const { rows } = await sql<Choice>`
    select distinct on (name) ${choiceColumns} from setting_choice order by name, choice desc`.execute(
    database,
  )
  return rows
}

export const addChoice = async (database: Database, added: Choice): Promise<void> => {
  await sql`
    insert into setting_choice (name, value, reason, chosen_at, chosen_by)
    values (${added.name}, ${added.value}, ${added.reason}, ${added.chosenAt}, ${added.chosenBy})`.execute(
    database,
  )
}

export type Start = { readonly name: string; readonly value: string; readonly readAt: string }

/** What each name was at the last start that told another value. */
export const lastStarts = async (database: Database): Promise<readonly Start[]> => {
  const { rows } = await sql<Start>`
    select distinct on (name) name, value, ${instantText('read_at')} as "readAt"
    from setting_start order by name, start desc`.execute(database)
  return rows
}

/** Of several processes that start at once one looks and writes. */
export const holdStarts = async (database: Database): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('setting start', 0))`.execute(database)
}

export const addStarts = async (database: Database, added: readonly Start[]): Promise<void> => {
  await sql`
    insert into setting_start (name, value, read_at)
    select name, value, "readAt"
    from jsonb_to_recordset(${JSON.stringify(added)}::jsonb) as each (name text, value text, "readAt" timestamptz)`.execute(
    database,
  )
}
