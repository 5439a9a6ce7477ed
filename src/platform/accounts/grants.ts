/** Who administers a deployment. */
import { sql } from 'kysely'
import { wholeCountry } from '../access/model.ts'
import { addGrant, grantsOf } from '../access/store.ts'
import type { Database } from '../database/database.ts'
import { uuidv7 } from '../ids.ts'

/** Makes an account an administrator of the whole country from a day on. */
export const giveAdministration = (
  database: Database,
  account: string,
  { on, now, by }: { readonly on: string; readonly now: string; readonly by: string },
): Promise<void> =>
  addGrant(database, {
    id: uuidv7(Date.parse(now)),
    account,
    role: 'administrator',
    organisation: null,
    unit: wholeCountry,
    from: on,
    until: null,
    decision: by,
    decidedOn: on,
    prepared: false,
    recordedAt: now,
    recordedBy: by,
  })

/** Whether an account administers this deployment on a day, and nobody else could. */
export const isLastAdministrator = async (
  database: Database,
  account: string,
  on: string,
): Promise<boolean> => {
  const administers = async (each: string): Promise<boolean> =>
    (await grantsOf(database, each, on)).some(
      ({ role, unit }) => role === 'administrator' && unit === wholeCountry,
    )
  if (!(await administers(account))) return false
  const { rows } = await sql<{ account: string }>`
    select distinct account.account from access_grant join account using (account)
    where role = 'administrator' and unit = ${wholeCountry} and account.account <> ${account}
      and account.state = 'active' and account.kind = 'person'
    order by account.account`.execute(database)
  for (const other of rows) if (await administers(other.account)) return false
  return true
}
