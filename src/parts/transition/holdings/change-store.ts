/** All SQL of what changes about a holding after it was entered: recounts and exits, each by two persons. */
import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import { instantText } from '../../../platform/database/instant.ts'
import type { Quantities } from '../model.ts'

export const manners = ['destroyed', 'sold', 'liquidated', 'recovered', 'lost'] as const

type Persons = {
  readonly proposedAt: string
  readonly proposedBy: string
  readonly confirmedAt: string | null
  readonly confirmedBy: string | null
}

export type Correction = Persons & {
  readonly correction: string
  /** What it adds or, below zero, takes away. */
  readonly quantities: Quantities
  readonly reason: string
  readonly basis: string
}

type CorrectionRow = Omit<Correction, 'quantities'> & Quantities

const persons = sql`
  ${instantText('proposed_at')} as "proposedAt", proposed_by as "proposedBy",
  ${instantText('confirmed_at')} as "confirmedAt", confirmed_by as "confirmedBy"`

export const correctionsOf = async (database: Database, holding: string): Promise<readonly Correction[]> => {
  const { rows } = await sql<CorrectionRow>`
    select correction, count, vnd, millimetres, files, square_metres as "squareMetres", reason, basis, ${persons}
    from holding_correction where holding = ${holding} order by proposed_at, correction`.execute(database)
  return rows.map(({ count, vnd, millimetres, files, squareMetres, ...row }) => ({
    ...row,
    quantities: { count, vnd, millimetres, files, squareMetres },
  }))
}

/** A new proposal takes the place of one that waits. */
export const addCorrection = async (
  database: Database,
  holding: string,
  { correction, quantities, reason, basis, proposedAt, proposedBy }: Correction,
): Promise<void> => {
  await sql`delete from holding_correction where holding = ${holding} and confirmed_at is null`.execute(
    database,
  )
  await sql`
    insert into holding_correction (correction, holding, count, vnd, millimetres, files, square_metres, reason, basis,
      proposed_at, proposed_by)
    values (${correction}, ${holding}, ${quantities.count}, ${quantities.vnd}, ${quantities.millimetres},
      ${quantities.files}, ${quantities.squareMetres}, ${reason}, ${basis}, ${proposedAt}, ${proposedBy})`.execute(
    database,
  )
}

export const confirmCorrection = async (
  database: Database,
  { correction, at, by }: { readonly correction: string; readonly at: string; readonly by: string },
): Promise<void> => {
  await sql`
    update holding_correction set confirmed_at = ${at}, confirmed_by = ${by}
    where correction = ${correction} and confirmed_at is null`.execute(database)
}

export type Exit = Persons & {
  readonly manner: (typeof manners)[number]
  readonly decision: string
  readonly appraisal: string
  readonly decidedOn: string
}

export const exitOf = async (database: Database, holding: string): Promise<Exit | null> => {
  const { rows } = await sql<Exit>`
    select manner, decision, appraisal, decided_on as "decidedOn", ${persons}
    from holding_exit where holding = ${holding}`.execute(database)
  return rows[0] ?? null
}

/** A new proposal takes the place of one that waits. */
export const addExit = async (
  database: Database,
  holding: string,
  { manner, decision, appraisal, decidedOn, proposedAt, proposedBy }: Exit,
): Promise<void> => {
  await sql`delete from holding_exit where holding = ${holding} and confirmed_at is null`.execute(database)
  await sql`
    insert into holding_exit (holding, manner, decision, appraisal, decided_on, proposed_at, proposed_by)
    values (${holding}, ${manner}, ${decision}, ${appraisal}, ${decidedOn}, ${proposedAt}, ${proposedBy})`.execute(
    database,
  )
}

/** Confirms it and ends who holds it, all parts on the day of the decision, or the day they began where that is later. */
export const confirmExit = async (
  database: Database,
  { holding, at, by }: { readonly holding: string; readonly at: string; readonly by: string },
): Promise<void> => {
  await sql`
    update holding_exit set confirmed_at = ${at}, confirmed_by = ${by}
    where holding = ${holding} and confirmed_at is null`.execute(database)
  await sql`
    update holding_spell as spell set valid_to = greatest(spell.valid_from, its.decided_on), ended_as = 'exit'
    from holding_exit as its
    where its.holding = ${holding} and spell.holding = its.holding and spell.valid_to is null`.execute(
    database,
  )
}
