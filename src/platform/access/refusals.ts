/**
 * What was refused leaves evidence, and nobody can flood the log with it: of one kind, for one account, in one hour there is
 * one entry at the first and one with the count when the hour is over, however often it is tried.
 */
import type { Problem } from '../../kernel/problems.ts'
import type { Database } from '../database/database.ts'
import { recordEvidence } from '../evidence/record.ts'
import type { Actor, Context } from '../operation.ts'
import { countRefusal, eraseRefusals, type RefusalKind, setTold, untoldRefusals } from './refusal-store.ts'

type Refused = {
  readonly what: RefusalKind
  /** The account or client it was tried as; null where what was typed is nobody's. */
  readonly account: string | null
  readonly actor: Actor
}

const within = async (database: Database, work: (transaction: Database) => Promise<void>): Promise<void> => {
  if (database.isTransaction) await work(database)
  else await database.transaction().execute(work)
}

const things = (what: RefusalKind, account: string | null, times: string) => [
  { kind: 'refusal', id: `${what} ${times}` },
  ...(account === null ? [] : [{ kind: 'account', id: account }]),
]

/** Counts it; the first of its hour leaves its entry at once. */
export const noteRefusal = async (
  { what, account, actor }: Refused,
  { database, now, requestId }: Pick<Context, 'database' | 'now' | 'requestId'>,
): Promise<void> =>
  await within(database, async (transaction) => {
    if (!(await countRefusal(transaction, { what, account: account ?? '', at: now }))) return
    await recordEvidence(transaction, {
      operation: 'access.refused',
      actor,
      by: null,
      at: now,
      requestId,
      input: { what },
      answer: null,
      things: things(what, account, now.slice(0, 13)),
    })
  })

const kinds: Readonly<Record<string, RefusalKind>> = {
  'access/other-territory': 'place',
  'access/no-such-role': 'role',
  'access/out-of-scope': 'scope',
}

/** Notes that somebody who is known asked for what is not theirs; who only has to sign in or prove again did no wrong. */
export const noteRefusedAccess = async (
  because: readonly Problem[],
  context: Pick<Context, 'database' | 'now' | 'requestId' | 'actor'>,
): Promise<void> => {
  const { actor } = context
  if (actor.kind !== 'person' && actor.kind !== 'client') return
  const what = because.flatMap(({ code }) => kinds[code] ?? [])[0]
  const account = actor.kind === 'person' ? actor.account : actor.client
  if (what) await noteRefusal({ what, account, actor }, context)
}

/** Days for which the counts stay at hand; the evidence keeps them for good. */
const keptDays = 30

/** Tells the counts of hours that are over, and erases what is told and old. */
export const tellRefusals = async (database: Database, now: string): Promise<void> =>
  await within(database, async (transaction) => {
    for (const { hour, what, account, tries } of await untoldRefusals(transaction, now)) {
      const who = account === '' ? null : account
      await recordEvidence(transaction, {
        operation: 'access.refusedInHour',
        actor: { kind: 'operator', name: 'haicap' },
        by: null,
        at: now,
        requestId: '',
        input: { what, hour, tries },
        answer: null,
        things: things(what, who, `${hour.slice(0, 13)} ${tries}`),
      })
      await setTold(transaction, { hour, what, account, tries })
    }
    await eraseRefusals(transaction, new Date(Date.parse(now) - keptDays * 86_400_000).toISOString())
  })
