/**
 * The register as the database holds it now, or as it was known at an instant: an immutable `Register` of the
 * library, built once per revision and shared by all questions of the process.
 *
 * Every question first asks the database for its newest revision, so an answer is never older than the question;
 * questions that arrive together share one look. Registers are kept by the revision's token, which names the
 * content whatever the pool, so clones of one database share them too.
 */
import { createRegister } from '../../../packages/register/src/create-register.ts'
import type { Register } from '../../../packages/register/src/register.ts'
import type { Instant } from '../../kernel/dates.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Context } from '../../platform/operation.ts'
import { withSystemTime } from './rows.ts'
import { factsOf, type Head, headOf, isWriting, knownInstants } from './store.ts'

/** Registers kept in memory: the newest, and a few of former revisions or of what was known earlier. */
const mostKept = 4

const kept = new Map<string, Promise<Register>>()

const keep = (key: string, make: () => Promise<Register>): Promise<Register> => {
  const known = kept.get(key)
  if (known) {
    kept.delete(key)
    kept.set(key, known)
    return known
  }
  const made = make()
  kept.set(key, made)
  made.catch(() => kept.delete(key))
  while (kept.size > mostKept) {
    const oldest = kept.keys().next().value
    if (oldest !== undefined) kept.delete(oldest)
  }
  return made
}

type Look = { readonly running: Promise<Head | null>; next: Promise<Head | null> | null }
const looks = new WeakMap<Database, Look>()
const lastHeads = new WeakMap<Database, Head>()

const look = (database: Database): Promise<Head | null> => {
  const running = headOf(database).then((head) => {
    if (head) lastHeads.set(database, head)
    return head
  })
  const own: Look = { running, next: null }
  looks.set(database, own)
  const leave = () => {
    if (looks.get(database) === own && own.next === null) looks.delete(database)
  }
  running.then(leave, leave)
  return running
}

/** The newest revision as of this question. A look that began earlier may have missed a commit: the next is joined. */
const freshHead = (database: Database): Promise<Head | null> => {
  if (database.isTransaction) return headOf(database)
  const running = looks.get(database)
  if (!running) return look(database)
  running.next ??= running.running.then(
    () => look(database),
    () => look(database),
  )
  return running.next
}

type Looking = Pick<Context, 'database' | 'shared'>

/** The newest revision, looked at once for all who share a moment. */
const headFor = ({ database, shared }: Looking): Promise<Head | null> => {
  if (!shared || database.isTransaction) return freshHead(database)
  const known = shared.get(headName)
  // A cast: nothing else is kept under this name.
  if (known) return known as Promise<Head | null>
  const looked = freshHead(database)
  shared.set(headName, looked)
  looked.catch(() => shared.delete(headName))
  return looked
}
const headName = 'register: newest revision'

/** A short text that changes with every revision of the register: what answers depend on besides their question. */
export const registerRevision = async (context: Looking): Promise<string> =>
  (await headFor(context))?.token ?? 'empty'

const build = async (database: Database, known: 'live' | { readonly at: Instant }): Promise<Register> => {
  const facts = await factsOf(database, known)
  const shipped = facts.findLast(({ kind }) => kind.record === 'release')?.recordedAt
  // A record without a time of its own counts from its release on.
  return createRegister(
    facts.map(({ record, recordedAt }) =>
      recordedAt === shipped && record.record !== 'release'
        ? record
        : withSystemTime(record, recordedAt, null),
    ),
  )
}

const instants = new Map<string, Promise<readonly Instant[]>>()
const instantsOf = (database: Database, token: string): Promise<readonly Instant[]> => {
  const known = instants.get(token)
  if (known) return known
  if (instants.size >= mostKept) instants.clear()
  const asked = knownInstants(database)
  instants.set(token, asked)
  asked.catch(() => instants.delete(token))
  return asked
}

/** The latest instant at which anything was learnt, not after the one asked for; null before the first. */
export const epochOf = (all: readonly Instant[], knownAt: Instant): Instant | null => {
  const asked = new Date(knownAt).toISOString()
  return all.findLast((instant) => instant <= asked) ?? null
}

/** When this register first learnt anything; null if it never did. */
export const firstKnown = async (context: Context): Promise<Instant | null> => {
  const head = await headFor(context)
  return head ? ((await instantsOf(context.database, head.token))[0] ?? null) : null
}

/** When the register last learnt something, as of the last look at it; null while it knows nothing. */
export const lastKnown = async (context: Looking): Promise<Instant | null> => {
  const head = lastHeads.get(context.database) ?? (await headFor(context))
  return head ? ((await instantsOf(context.database, head.token)).at(-1) ?? null) : null
}

/**
 * The register that questions are answered from; with `knownAt` as it was known then. Without facts (never loaded,
 * or before anything was known) it is empty.
 */
export const currentRegister = async (context: Looking, knownAt?: Instant): Promise<Register> => {
  const { database } = context
  // Inside a transaction that has written, the token does not name the content yet.
  if (database.isTransaction && (await isWriting(database)))
    return build(database, knownAt === undefined ? 'live' : { at: knownAt })
  const head = await headFor(context)
  if (!head) return createRegister([])
  if (knownAt === undefined) return keep(head.token, () => build(database, 'live'))
  const all = await instantsOf(database, head.token)
  const epoch = epochOf(all, knownAt)
  if (epoch === null) return createRegister([])
  if (epoch === all.at(-1)) return keep(head.token, () => build(database, 'live'))
  return keep(`${head.token} ${epoch}`, () => build(database, { at: epoch }))
}
