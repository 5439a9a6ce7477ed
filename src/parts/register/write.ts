/** How other parts write to the register: facts added and given up in one revision, or a whole revision undone. */
import type { RecordKind, RegisterRecord } from '../../../packages/register/src/model.ts'
import type { Instant } from '../../kernel/dates.ts'
import type { Problem } from '../../kernel/problems.ts'
import { errorCode } from '../../kernel/reason.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import { publish } from '../../platform/notices/tell.ts'
import { currentRegister } from './current.ts'
import { problemsOfError, problemsOfObjections } from './objections.ts'
import { refreshOrganisations } from './organisations/index.ts'
import { idOf } from './rows.ts'
import {
  addFacts,
  checkRevision,
  dependantsOf,
  factsOfRevision,
  liveFactsOf,
  objectionsTo,
  openRevision,
  type Revision,
  supersedeFacts,
} from './store.ts'

export type FactName = { readonly record: RecordKind; readonly id: string }
export type Writing = { readonly add: readonly RegisterRecord[]; readonly supersede: readonly FactName[] }
export type About = { readonly at: Instant; readonly why: string; readonly actor: string }
export type Written =
  | { readonly ok: true; readonly revision: Revision }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The id under which the register keeps a record. */
export { idOf as factId } from './rows.ts'

/**
 * Writes facts in this transaction's revision and checks it. All that stands against it is answered; the caller
 * then gives up the transaction.
 */
export const writeFacts = async (
  transaction: DatabaseTransaction,
  about: About,
  writing: Writing,
): Promise<Written> => {
  try {
    const revision = await open(transaction, about)
    await apply(transaction, revision, writing)
    await checkRevision(transaction)
    await refreshOrganisations(
      transaction,
      await currentRegister({ database: transaction }),
      unitsIn(writing),
    )
    await tellOfChange(transaction, revision.revision, about)
    return { ok: true, revision }
  } catch (error) {
    return { ok: false, problems: problemsOrThrow(error) }
  }
}

/** Other systems hear that there is a new revision, and ask for what changed. */
const tellOfChange = (database: DatabaseTransaction, revision: number, { at, why }: Omit<About, 'actor'>) =>
  publish(
    { type: 'register.changed', subject: String(revision), data: { revision, why } },
    { database, now: at },
  )

/** What stands against facts. `broken`: the database refused outright, and the transaction can be asked nothing more. */
export type Tried = { readonly problems: readonly Problem[]; readonly broken: boolean }

/** As `writeFacts`, but leaves the revision open and answers what would stand against it: for a preview. */
export const tryFacts = async (
  transaction: DatabaseTransaction,
  about: About,
  writing: Writing,
): Promise<Tried> => {
  try {
    const revision = await open(transaction, about)
    await apply(transaction, revision, writing)
    return { problems: problemsOfObjections(await objectionsTo(transaction, revision)), broken: false }
  } catch (error) {
    return { problems: problemsOrThrow(error), broken: true }
  }
}

/**
 * What gives back the state before a revision: facts it added are given up, with whatever says more about units
 * that vanish; facts it gave up are believed again, unless something else took their place since.
 */
export const undoing = async (transaction: DatabaseTransaction, revision: number): Promise<Writing> => {
  const facts = await factsOfRevision(transaction, revision)
  const added = facts.filter((fact) => fact.revision === revision && fact.supersededAt === null)
  const givenUp = facts.filter((fact) => fact.supersededRevision === revision)
  const vanished = added.flatMap(({ record }) => (record.record === 'unit' ? [record.id] : []))
  const about = await dependantsOf(transaction, vanished)
  const ending = new Map(
    [...added, ...about].map((fact) => [
      `${fact.kind.record} ${fact.id}`,
      { record: fact.kind.record, id: fact.id },
    ]),
  )
  const taken = await liveFactsOf(
    transaction,
    givenUp.map((fact) => ({ record: fact.kind.record, id: fact.id })),
  )
  const again = givenUp.filter(({ kind, id }) => {
    const key = `${kind.record} ${id}`
    return !taken.has(key) || ending.has(key)
  })
  return { add: again.map(({ record }) => record), supersede: [...ending.values()] }
}

/** Units whose bodies may be others now. A fact given up without another in its place is named by its unit's id. */
const unitsIn = ({ add, supersede }: Writing): readonly string[] => [
  ...new Set([
    ...add.flatMap((record) =>
      record.record === 'unit' ? [record.id] : record.record === 'version' ? [record.unit] : [],
    ),
    ...supersede.flatMap(({ record, id }) =>
      record === 'unit' ? [id] : record === 'version' ? [id.slice(0, id.lastIndexOf('@'))] : [],
    ),
  ]),
]

const open = (transaction: DatabaseTransaction, about: About) =>
  openRevision(transaction, { ...about, origin: 'local' })

const apply = async (
  transaction: DatabaseTransaction,
  revision: Revision,
  { add, supersede }: Writing,
): Promise<void> => {
  await supersedeFacts(transaction, revision, supersede)
  const facts = add.map((record) => ({
    record,
    id: idOf(record),
    recordedAt: revision.at,
    supersededAt: null,
  }))
  await addFacts(transaction, revision, facts)
}

const problemsOrThrow = (error: unknown): readonly Problem[] => {
  const problems = isMeeting(error) ? null : problemsOfError(error)
  if (problems) return problems
  throw error
}

/** Two transactions met: whoever runs the command tries again. */
const isMeeting = (error: unknown): boolean => errorCode(error).startsWith('40')
