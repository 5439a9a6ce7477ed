/** All SQL of the first day: facts for each unit in one look, and what people confirmed. */
import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import { instantText } from '../../../platform/database/instant.ts'

export type Brought = {
  readonly unit: string
  readonly item: 'seat' | 'account' | 'system' | 'head' | 'placed' | 'seal' | 'certificate'
  readonly number: number
  readonly word: string
}

export const broughtTo = async (database: Database, transition: string): Promise<readonly Brought[]> => {
  const { rows } = await sql<Brought>`
    select unit, item, number, word from transition_first_day(${transition}::uuid)`.execute(database)
  return rows
}

export type Users = { readonly unit: string; readonly inForce: number; readonly prepared: number }

export const usersOn = async (database: Database, day: string): Promise<readonly Users[]> => {
  const { rows } = await sql<Users>`
    select unit, in_force as "inForce", prepared from transition_users(${day}::date)`.execute(database)
  return rows
}

/** The decision that sets the office hours of a unit on a day, the last one. */
export const hoursSet = async (database: Database, day: string): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ unit: string; number: string }>`
    select distinct on (unit) unit, number from office_hours where valid_from <= ${day}
    order by unit, valid_from desc, recorded_at desc, entry desc`.execute(database)
  return new Map(rows.map(({ unit, number }) => [unit, number]))
}

export type Said = {
  readonly unit: string
  readonly item: string
  readonly met: boolean
  readonly basis: string
  readonly at: string
  readonly by: string
}

export const saidOf = async (database: Database, transition: string): Promise<readonly Said[]> => {
  const { rows } = await sql<Said>`
    select unit, item, met, basis, ${instantText('at')} as at, confirmed_by as by
    from transition_confirmed(${transition}::uuid)`.execute(database)
  return rows
}

export const say = async (
  database: Database,
  its: Said & { readonly entry: string; readonly transition: string },
): Promise<void> => {
  await sql`
    insert into transition_readiness (entry, transition, unit, item, met, basis, at, confirmed_by)
    values (${its.entry}, ${its.transition}, ${its.unit}, ${its.item}, ${its.met}, ${its.basis}, ${its.at}, ${its.by})`.execute(
    database,
  )
}
