/** All SQL of access. */
import { sql } from 'kysely'
import type { IsoDate } from '../../kernel/dates.ts'
import type { Database } from '../database/database.ts'
import { loadStaged } from '../imports/staging.ts'
import type { Grant, RoleId } from './model.ts'

/** A grant as it is kept, with its arming and its end. */
export type KeptGrant = Omit<Grant, 'from'> & {
  readonly account: string
  /** Name of the account as the asker may see it; null where they do not see the account. */
  readonly holder: string | null
  /** Null while it is prepared for a day that only arming names. */
  readonly from: IsoDate | null
  readonly decidedOn: IsoDate
  readonly prepared: boolean
  /** The change that brings a prepared grant into force. */
  readonly armedBy: string | null
  /** The decision that ended it, where one did. */
  readonly endedBy: string | null
  readonly recordedAt: string
  readonly recordedBy: string
}

type Row = Omit<KeptGrant, 'role'> & { readonly role: string }

// A cast: only known roles are ever written, and what a later release knows allows nothing here.
const grantOf = (row: Row): KeptGrant => ({ ...row, role: row.role as RoleId })

const kept = sql`
  select access_grant.id, access_grant.account, account.name as holder, role, organisation, unit,
    case when prepared then access_arming.valid_from else access_grant.valid_from end as "from",
    least(valid_until, ending.ends_on) as until,
    access_grant.decision_number as decision, access_grant.decided_on as "decidedOn", prepared,
    access_arming.instrument as "armedBy", ending.decision_number as "endedBy",
    access_grant.recorded_at as "recordedAt", access_grant.recorded_by as "recordedBy"
  from access_grant
  left join account on account.account = access_grant.account
  left join access_arming on access_arming.id = access_grant.id
  left join lateral (
    select ends_on, decision_number from access_ending
    where access_ending.id = access_grant.id
    order by ends_on, recorded_at
    limit 1
  ) as ending on true`

/**
 * The grants of an account that hold on a day by their own days; a grant that is only prepared never does. The end of
 * its unit ends a grant too: `holdsOn` asks for that, which knows the territory.
 */
export const grantsOf = async (
  database: Database,
  account: string,
  on: IsoDate,
): Promise<readonly Grant[]> => {
  const { rows } = await sql<Row>`
    select * from (${kept} where access_grant.account::text = ${account}) as held
    where "from" <= ${on} and (until is null or ${on} < until)
    order by "from", id`.execute(database)
  return rows
    .map(grantOf)
    .flatMap(({ id, role, organisation, unit, from, until, decision }) =>
      from === null ? [] : [{ id, role, organisation, unit, from, until, decision }],
    )
}

/** Which grants are meant: of an account, on any of the units, by a decision or a change. */
export type Wanted = {
  readonly account?: string
  readonly units?: readonly string[]
  readonly decision?: string
  readonly armedBy?: string
  /** Prepared and not armed yet. */
  readonly prepared?: true
  /** That end by their own days between these, both included. */
  readonly endsFrom?: IsoDate
  readonly endsUntil?: IsoDate
}

/** Every grant that was ever given to the wanted, the newest first. */
export const keptGrants = async (
  database: Database,
  { account, units, decision, armedBy, prepared, endsFrom, endsUntil }: Wanted,
  most = 1000,
): Promise<readonly KeptGrant[]> => {
  const { rows } = await sql<Row>`
    select * from (${kept}) as held
    where (${account ?? null}::text is null or account::text = ${account ?? null})
      and (${units ?? null}::text[] is null or unit = any(${units ?? null}::text[]))
      and (${decision ?? null}::text is null or decision = ${decision ?? null})
      and (${armedBy ?? null}::text is null or "armedBy" = ${armedBy ?? null})
      and (not ${prepared ?? false}::boolean or (prepared and "armedBy" is null))
      and (${endsFrom ?? null}::date is null or until >= ${endsFrom ?? null}::date)
      and (${endsUntil ?? null}::date is null or until <= ${endsUntil ?? null}::date)
    order by "recordedAt" desc, id desc
    limit ${most}`.execute(database)
  return rows.map(grantOf)
}

export const grantById = async (database: Database, id: string): Promise<KeptGrant | null> => {
  const { rows } = await sql<Row>`${kept} where access_grant.id::text = ${id}`.execute(database)
  return rows[0] ? grantOf(rows[0]) : null
}

export type NewGrant = {
  readonly id: string
  readonly account: string
  readonly role: RoleId
  readonly organisation: string | null
  readonly unit: string
  readonly from: IsoDate | null
  readonly until: IsoDate | null
  readonly decision: string
  readonly decidedOn: IsoDate
  readonly prepared: boolean
  readonly recordedAt: string
  readonly recordedBy: string
}

export const addGrant = async (database: Database, added: NewGrant): Promise<void> => {
  await sql`
    insert into access_grant (id, account, role, organisation, unit, valid_from, valid_until, decision_number,
      decided_on, prepared, recorded_at, recorded_by)
    values (${added.id}, ${added.account}, ${added.role}, ${added.organisation}, ${added.unit}, ${added.from},
      ${added.until}, ${added.decision}, ${added.decidedOn}, ${added.prepared}, ${added.recordedAt},
      ${added.recordedBy})`.execute(database)
}

/** Many at once, row by row behind the second wall; answers with the lines that stay out. */
export const addGrantsStaged = (
  database: Database,
  added: readonly { readonly line: number; readonly grant: NewGrant }[],
): Promise<readonly number[]> =>
  loadStaged(
    database,
    'access_grant',
    [
      ...['id', 'account', 'role', 'organisation', 'unit', 'valid_from', 'valid_until', 'decision_number'],
      ...['decided_on', 'prepared', 'recorded_at', 'recorded_by'],
    ],
    added.map(({ line, grant }) => ({
      line,
      row: {
        ...{ id: grant.id, account: grant.account, role: grant.role, organisation: grant.organisation },
        ...{ unit: grant.unit, valid_from: grant.from, valid_until: grant.until },
        ...{ decision_number: grant.decision, decided_on: grant.decidedOn, prepared: grant.prepared },
        ...{ recorded_at: grant.recordedAt, recorded_by: grant.recordedBy },
      },
    })),
  )

export type Recorded = { readonly recordedAt: string; readonly recordedBy: string }

/** Ties prepared grants to a change: they take force on its operational day. */
export const armGrants = async (
  database: Database,
  ids: readonly string[],
  {
    instrument,
    from,
    recordedAt,
    recordedBy,
  }: Recorded & { readonly instrument: string; readonly from: IsoDate },
): Promise<void> => {
  await sql`
    insert into access_arming (id, instrument, valid_from, recorded_at, recorded_by)
    select id, ${instrument}, ${from}, ${recordedAt}, ${recordedBy} from unnest(${ids}::uuid[]) as id`.execute(
    database,
  )
}

export const endGrantOn = async (
  database: Database,
  id: string,
  ended: Recorded & { readonly endsOn: IsoDate; readonly decision: string; readonly decidedOn: IsoDate },
): Promise<void> => {
  await sql`
    insert into access_ending (id, ends_on, decision_number, decided_on, recorded_at, recorded_by)
    values (${id}, ${ended.endsOn}, ${ended.decision}, ${ended.decidedOn}, ${ended.recordedAt},
      ${ended.recordedBy})`.execute(database)
}

/** The account of an identity or a sign-in name, also where its rows are not seen. */
export const accountNamed = async (database: Database, named: string): Promise<string | null> => {
  if (named.includes('\0')) return null
  const { rows } = await sql<{ account: string | null }>`
    select access_account_named(${named}) as account`.execute(database)
  return rows[0]?.account ?? null
}

/** The same for many names at once: the account of each that is one. */
export const accountsNamed = async (
  database: Database,
  named: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const asked = [...new Set(named)].filter((each) => !each.includes('\0'))
  const { rows } = await sql<{ named: string; account: string }>`
    select named, account from unnest(${asked}::text[]) as named, access_account_named(named) as account
    where account is not null
    order by named`.execute(database)
  return new Map(rows.map(({ named: name, account }) => [name, account]))
}

/** The units that somebody ever was given a role in. */
export const unitsGranted = async (database: Database): Promise<readonly string[]> => {
  const { rows } = await sql<{ unit: string }>`
    select distinct unit from access_grant order by unit`.execute(database)
  return rows.map(({ unit }) => unit)
}

/** Accounts of people who hold one of the roles for the whole country on a day. */
export const peopleWith = async (
  database: Database,
  wanted: readonly RoleId[],
  on: IsoDate,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ account: string }>`
    select distinct held.account from (${kept}) as held
    join account on account.account = held.account and account.state = 'active' and account.kind = 'person'
    where held.role = any(${wanted}::text[]) and held.unit = 'country'
      and held."from" <= ${on} and (held.until is null or ${on} < held.until)
    order by held.account`.execute(database)
  return rows.map(({ account }) => account)
}
