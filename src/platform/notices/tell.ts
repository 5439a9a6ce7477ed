/** Telling somebody something, and telling other systems: rows in the transaction of the command that causes it. */
import type { Details } from '../../kernel/problems.ts'
import { uuidv7 } from '../ids.ts'
import { addJob } from '../jobs/add.ts'
import type { Context } from '../operation.ts'
import type { NoticeKind } from './model.ts'
import { insertEvent, insertNotice, readerOf } from './store.ts'
import { mailWanted } from './wanted.ts'

type Asking = Pick<Context, 'database' | 'now'>

export type Telling = {
  readonly account: string
  readonly facts?: Details
  /** Where to go: a path of this site. */
  readonly path?: string
  /** What is owed by then. */
  readonly dueOn?: string
  /** Here only: a mail about mails that fail would fail too. */
  readonly withoutMail?: true
}

/** Tells somebody: here, and by e-mail where the account has an address. */
export const tell = async (
  kind: NoticeKind,
  telling: Telling,
  { database, now }: Asking,
): Promise<string> => {
  const { account, facts = {}, path = null, dueOn = null } = telling
  const notice = uuidv7(Date.parse(now))
  await insertNotice(database, { notice, account, kind: kind.kind, facts, path, dueOn, madeAt: now })
  // Who tells may not see the account; the job that sends looks again whether there is an address.
  const reader = telling.withoutMail ? { email: null } : await readerOf(database, account)
  if (reader === null || reader.email !== null)
    await addJob(mailWanted, { input: { notice }, key: `mail:${notice}` }, { database, now, by: 'notices' })
  return notice
}

export type Happened = {
  /** What happened, such as `register.changed`. */
  readonly type: string
  /** What it happened to. */
  readonly subject: string
  /** Identities and days, no personal data: whoever may know more asks for it. */
  readonly data: Readonly<Record<string, unknown>>
}

/** Tells other systems, once the transaction commits. */
export const publish = async (
  { type, subject, data }: Happened,
  { database, now }: Asking,
): Promise<string> => {
  const event = uuidv7(Date.parse(now))
  await insertEvent(database, { event, type, subject, at: now, data })
  return event
}
