/** Told ahead of its day, once: grants that end and keys that expire. Each morning, and when an act ends units. */
import { sql } from 'kysely'
import { Type } from 'typebox'
import { addDays } from '../../kernel/dates.ts'
import { keptGrants, peopleWith } from '../access/store.ts'
import { localDay } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { defineJob } from '../jobs/model.ts'
import { grantEnding, keyExpiring } from './kinds.ts'
import type { NoticeKind } from './model.ts'
import { tell } from './tell.ts'

/** Days before the end of a grant, and of a key, at which it is said. */
const daysAhead = { grant: 30, key: 14 } as const

const wasTold = async (database: Database, { kind }: NoticeKind, about: string): Promise<boolean> => {
  const { rows } = await sql<{ told: boolean }>`
    select exists (select from notice where kind = ${kind} and facts ->> 'about' = ${about}) as told`.execute(
    database,
  )
  return rows[0]?.told ?? false
}

type Ending = { readonly id: string; readonly account: string; readonly role: string; readonly on: string }

const tellOfEnd = async (
  { id, account, role, on }: Ending,
  unitName: string | null,
  at: { readonly database: Database; readonly now: string },
): Promise<void> => {
  // One notice for each grant and day: a day that was put off is said anew.
  const about = `${id} ${on}`
  if (await wasTold(at.database, grantEnding, about)) return
  await tell(
    grantEnding,
    { account, facts: { about, role, on, unitName }, path: '/work/unit', dueOn: on },
    at,
  )
}

type Expiring = {
  readonly key: string
  readonly account: string
  readonly label: string
  readonly on: string
  readonly kind: string
}

const keysExpiring = async (
  database: Database,
  from: string,
  until: string,
): Promise<readonly Expiring[]> => {
  const { rows } = await sql<Expiring>`
    select key, account_key.account, label, kind,
      to_char(expires_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as on
    from account_key join account on account.account = account_key.account
    where revoked_at is null and expires_at > ${from}::timestamptz and expires_at <= ${until}::timestamptz
    order by expires_at, key`.execute(database)
  return rows
}

/** People hear of their own keys, administrators of those of programs. */
const tellOfKeys = async (database: Database, now: Date): Promise<void> => {
  const at = { database, now: now.toISOString() }
  const until = new Date(now.getTime() + daysAhead.key * 86_400_000).toISOString()
  const found = await keysExpiring(database, at.now, until)
  const administrators = found.some(({ kind }) => kind === 'client')
    ? await peopleWith(database, ['administrator'], localDay(now))
    : []
  for (const { key, account, label, on, kind } of found) {
    if (await wasTold(database, keyExpiring, key)) continue
    const facts = { about: key, label, on }
    for (const reader of kind === 'client' ? administrators : [account])
      await tell(
        keyExpiring,
        { account: reader, facts, path: kind === 'client' ? '/work/keys' : '/account', dueOn: on },
        at,
      )
  }
}

/** Each morning at six. */
export const tellAhead = defineJob({
  kind: 'notices.ahead',
  summary: { vi: 'Báo trước quyền và khóa sắp hết', en: 'Tells ahead of grants and keys that end' },
  input: Type.Object({}),
  promised: 'once',
  retries: { attempts: 5, wait: [60, 600, 3600] },
  schedule: '0 6 * * *',
  run: async (_input, { database, now }) => {
    const instant = now()
    const today = localDay(instant)
    const found = await keptGrants(
      database,
      { endsFrom: addDays(today, 1), endsUntil: addDays(today, daysAhead.grant) },
      10_000,
    )
    const at = { database, now: instant.toISOString() }
    // An end that was decided was told then.
    for (const { id, account, role, until, from, endedBy } of found)
      if (until !== null && from !== null && endedBy === null)
        await tellOfEnd({ id, account, role, on: until }, null, at)
    await tellOfKeys(database, instant)
  },
})

/** An act ends units on a day; their people are told, once its command has committed. */
export const unitsEnd = defineJob({
  kind: 'notices.unitsEnd',
  summary: {
    vi: 'Báo cho người có quyền ở những đơn vị sắp kết thúc',
    en: 'Tells those who have roles in units that end',
  },
  input: Type.Object({
    units: Type.Array(Type.Object({ id: Type.String(), name: Type.String() }), { maxItems: 20_000 }),
    on: Type.String({ format: 'date' }),
  }),
  promised: 'once',
  retries: { attempts: 5, wait: [60, 600, 3600] },
  run: async ({ units, on }, { database, now }) => {
    const at = { database, now: now().toISOString() }
    const names = new Map(units.map(({ id, name }) => [id, name]))
    const found = await keptGrants(database, { units: [...names.keys()] }, 100_000)
    for (const { id, account, role, unit, from, until } of found)
      if (from !== null && from < on && (until === null || until > on))
        await tellOfEnd({ id, account, role, on }, names.get(unit) ?? null, at)
  },
})
