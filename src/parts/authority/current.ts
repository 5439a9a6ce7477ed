/** The matrix as the database holds it now: built once per revision, shared by all questions of the process. */
import { createHash } from 'node:crypto'
import type { Database } from '../../platform/database/database.ts'
import type { Context } from '../../platform/operation.ts'
import { currentRegister } from '../register/index.ts'
import { shippedFacts } from './data/index.ts'
import { groundOf } from './ground.ts'
import { type Matrix, matrixOf } from './matrix.ts'
import type { Ground, MatrixFacts } from './model.ts'
import { addRelease, countingFacts, countingRevision, type Fact, releaseLoaded, revisionOf } from './store.ts'

type Looking = Pick<Context, 'database' | 'shared'>

const mostKept = 2
const kept = new Map<string, Promise<Matrix>>()

const build = async (database: Database): Promise<Matrix> => matrixOf(await countingFacts(database))

/** A short text that changes with every change of what counts. */
export const authorityRevision = async ({ database, shared }: Looking): Promise<string> => {
  const known = shared?.get(sharedName)
  // A cast: nothing else is kept under this name.
  if (known && !database.isTransaction) return known as Promise<string>
  const looked = revisionOf(database)
  if (shared && !database.isTransaction) {
    shared.set(sharedName, looked)
    looked.catch(() => shared.delete(sharedName))
  }
  return looked
}
const sharedName = 'authority: newest revision'

export const currentMatrix = async (context: Looking): Promise<Matrix> => {
  const { database } = context
  const { key, hasWritten } = await countingRevision(database)
  // What a transaction wrote may yet be taken back.
  if (hasWritten) return build(database)
  const known = kept.get(key)
  if (known) return known
  const made = build(database)
  kept.set(key, made)
  made.catch(() => kept.delete(key))
  for (const old of [...kept.keys()].slice(0, -mostKept)) kept.delete(old)
  return made
}

/** The matrix of now on the ground of now. */
export const matrixAndGround = async (
  context: Looking,
): Promise<{ readonly matrix: Matrix; readonly ground: Ground }> => {
  const [matrix, register] = await Promise.all([currentMatrix(context), currentRegister(context)])
  return { matrix, ground: groundOf(register) }
}

/** The facts of a matrix one by one, as they are kept. */
export const oneByOne = ({ instruments, functions, grants, procedures }: MatrixFacts): readonly Fact[] => [
  ...instruments.map((body): Fact => ({ kind: 'instrument', id: body.number, body })),
  ...functions.map((body): Fact => ({ kind: 'function', id: body.id, body })),
  ...grants.map((body): Fact => ({ kind: 'grant', id: body.id, body })),
  ...procedures.map((body): Fact => ({ kind: 'procedure', id: body.code, body })),
]

const idOf = (facts: MatrixFacts): string =>
  createHash('sha256')
    .update(JSON.stringify(oneByOne(facts)))
    .digest('hex')
    .slice(0, 16)

/** Names the shipped facts: changes when any of them does. */
export const authorityId = (): string => idOf(shippedFacts)

/** Brings what is shipped into the database, once for each release; what people entered stays. */
export const loadAuthority = async (
  database: Database,
  at: string,
  facts: MatrixFacts = shippedFacts,
): Promise<boolean> => {
  const name = `authority ${idOf(facts)}`
  if (await releaseLoaded(database, name)) return false
  await database.transaction().execute((transaction) => addRelease(transaction, name, oneByOne(facts), at))
  return true
}
