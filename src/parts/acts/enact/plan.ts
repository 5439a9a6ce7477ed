/** What putting a reading in force writes, on the register as it is inside the transaction; a correction first undoes. */
import type { Register } from '../../../../packages/register/src/register.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import type { Context, FileInput } from '../../../platform/operation.ts'
import {
  type About,
  codesForUnits,
  currentRegister,
  readCodeTable,
  type Tried,
  transactionOf,
  tryFacts,
  undoing,
  type Writing,
} from '../../register/index.ts'
import { type ActFacts, factsOfAct } from './facts.ts'
import { type Reading, stepTaken } from './model.ts'
import { readingsOf } from './store.ts'

export type Plan = {
  readonly facts: ActFacts
  /** The register the act meets. */
  readonly before: Register
  /** The reading that a correction replaces. */
  readonly replaces: Reading | null
}

export const aboutOf = (reading: Reading, context: Context, actor: string) => ({
  at: context.now,
  why: `act ${reading.number}`,
  actor,
})

/** The facts of the reading against today's register; for a correction against the register without the former text. */
export const planFor = async (
  reading: Reading,
  codes: FileInput | undefined,
  actor: string,
  context: Context,
): Promise<Result<Plan>> => {
  const replaces = await correctedBy(reading, context)
  if (replaces) {
    const undone = await undo(replaces, aboutOf(reading, context, actor), context)
    if (undone.problems.length > 0) return refused(...undone.problems)
  }
  const before = await currentRegister(context)
  const draft = factsOfAct(reading.act, before, { on: reading.effectiveOn })
  const given = codes === undefined ? fine(new Map<string, string>()) : codesIn(codes, draft)
  if (!given.ok) return given
  const facts = factsOfAct(reading.act, before, { on: reading.effectiveOn, codes: given.value })
  return facts.problems.length > 0 ? refused(...facts.problems) : fine({ facts, before, replaces })
}

const correctedBy = async (reading: Reading, { database }: Context): Promise<Reading | null> => {
  if (reading.corrects === null) return null
  const all = await readingsOf(database, reading.number)
  return all.find(({ id }) => id === reading.corrects) ?? null
}

/** Gives back, inside this transaction, the state before a reading came into force. */
export const undo = async (reading: Reading, about: About, { database }: Context): Promise<Tried> => {
  const revision = stepTaken(reading, 'in-force')?.revision
  if (revision === null || revision === undefined) throw new Error(`${reading.number} wrote nothing`)
  const transaction = transactionOf(database)
  return tryFacts(transaction, about, await undoing(transaction, revision))
}

export const writingOf = ({ add, supersede }: ActFacts): Writing => ({ add, supersede })

const codesIn = (file: FileInput, { formed }: ActFacts): Result<ReadonlyMap<string, string>> => {
  const rows = readCodeTable(file)
  if (!rows.ok) return rows
  const units = formed.map(({ id, name }) => ({ id, name, short: name.replace(/^\S+(?: trấn| khu)? /u, '') }))
  return codesForUnits(rows.value, units)
}
