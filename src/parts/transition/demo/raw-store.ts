/**
 * The plainest SQL that closes and opens the same rows under the same indexes, in a schema that goes again: two statements in
 * one transaction, without triggers, checks, proofs or a way to go on after a fall. What the switch is measured against.
 */
import { sql } from 'kysely'
import { errorCode } from '../../../kernel/reason.ts'
import type { Database } from '../../../platform/database/database.ts'

/** Not allowed to make a schema. */
const notAllowed = '42501'
const named = sql.id('switch_measured')
const spells = sql.id('switch_measured', 'holding_spell')

/** Seconds; null where whoever connects may not make a schema. */
export const rawSeconds = (database: Database, transition: string, day: string): Promise<number | null> =>
  database.connection().execute(async (one) => {
    // The role of the product owns no schema: asked as whoever connects.
    await sql`set role none`.execute(one)
    try {
      return await measure(one, transition, day)
    } catch (error) {
      if (errorCode(error) === notAllowed) return null
      throw error
    } finally {
      await sql`reset role`.execute(one)
    }
  })

const measure = async (one: Database, transition: string, day: string): Promise<number> => {
  await sql`drop schema if exists ${named} cascade`.execute(one)
  await sql`create schema ${named}`.execute(one)
  try {
    await sql`create table ${spells} (like holding_spell including all)`.execute(one)
    await sql`insert into ${spells} select * from holding_spell order by holding, part, no`.execute(one)
    await sql`analyze ${spells}`.execute(one)
    await settle(one)
    const begun = performance.now()
    await one.transaction().execute((within) => closeAndOpen(within, transition, day))
    return (performance.now() - begun) / 1000
  } finally {
    await sql`drop schema if exists ${named} cascade`.execute(one)
    await settle(one)
  }
}

/** What was written before is on the disk, so that nobody pays for another's writing; where the role may say so. */
const settle = async (one: Database): Promise<void> => {
  await sql`checkpoint`.execute(one)
}

const closeAndOpen = async (within: Database, transition: string, day: string): Promise<void> => {
  await sql`
    update ${spells} as spell set valid_to = ${day}, ended_as = line.disposition
    from (select distinct on (holding, source_part) holding, source_part, disposition from transition_line
      where transition = ${transition} order by holding, source_part, part) as line
    where spell.holding = line.holding and spell.part = line.source_part and spell.valid_to is null`.execute(
    within,
  )
  await sql`
    insert into ${spells} (holding, part, no, holder, valid_from, begun_by, begun_as, count, vnd, millimetres, files,
      square_metres)
    select holding, part, case when part = source_part then 2 else 1 end, successor, ${day}::date, transition, disposition,
      count, vnd, millimetres, files, square_metres
    from transition_line where transition = ${transition} and disposition <> 'settle'`.execute(within)
}
