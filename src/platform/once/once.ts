/** A command told with a key is done once: the same key again gets the same answer. */
import { timingSafeEqual } from 'node:crypto'
import type { TSchema } from 'typebox'
import type { Problem } from '../../kernel/problems.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import type { Database } from '../database/database.ts'
import { isSecretField } from '../fields.ts'
import type { Context, Operation, Thing } from '../operation.ts'
import { onceProblem } from './problems.ts'
import { askedOf, markOf, sealed, unsealed } from './seal.ts'
import { clearOld, holdMark, keep, keptUnder } from './store.ts'

export const keptHours = 24
const [least, most] = [16, 128]
/** Bytes of an answer that is kept; a larger one is only known to have been given. */
const largest = 1_000_000

/** What stands against a key. */
export const whyNotKey = (key: string): readonly Problem[] =>
  key.length >= least && key.length <= most && /^[A-Za-z0-9._:-]+$/.test(key)
    ? []
    : [onceProblem('wrong-key', { least, most })]

/** The answer came in between: looked at anew, it is there. */
export class ToldMeanwhile extends Error {
  readonly code = '40001'
}

export type Once = {
  /** What it was answered before; null where it was not told yet. */
  readonly before: (database: Database) => Promise<Result<unknown> | null>
  /** Why it cannot begin now. */
  readonly whyNotBegin: (transaction: Database) => Promise<readonly Problem[]>
  /** Keeps its answer with what it did. */
  readonly keep: (transaction: Database, answer: unknown, things: readonly Thing[]) => Promise<void>
}

/** Whether anything in an answer is shown once only. */
const holdsSecret = (schema: unknown): boolean => {
  if (typeof schema !== 'object' || schema === null) return false
  // A cast: every part of a schema that is an object may be a schema.
  return isSecretField(schema as TSchema) || Object.values(schema).some(holdsSecret)
}

type Told = { readonly answer: unknown } | { readonly things: readonly string[] }

/** Null for what is told without a key, and for questions: asking twice harms nobody. */
export const onceFor = (
  operation: Pick<Operation, 'name' | 'kind' | 'output' | 'sends'>,
  input: unknown,
  { idempotencyKey: key, actor, now }: Pick<Context, 'idempotencyKey' | 'actor' | 'now'>,
): Once | null => {
  if (key === undefined || operation.kind !== 'command') return null
  const mark = markOf(actor, key)
  const asked = askedOf(key, operation.name, input)
  const since = new Date(Date.parse(now) - keptHours * 3_600_000).toISOString()
  const forgets = operation.sends !== undefined || holdsSecret(operation.output)
  return {
    before: async (database) => {
      const kept = await keptUnder(database, mark)
      if (!kept) return null
      if (kept.at <= since) {
        await clearOld(database, mark, since)
        return null
      }
      if (!timingSafeEqual(kept.asked, asked)) return refused(onceProblem('other-input'))
      // A cast: it was sealed below.
      const told = JSON.parse(unsealed(key, mark, kept.answer)) as Told
      if ('answer' in told) return fine(told.answer)
      return refused(
        onceProblem('done-already', {
          operation: operation.name,
          at: kept.at,
          things: told.things.join(', '),
        }),
      )
    },
    whyNotBegin: async (transaction) =>
      (await holdMark(transaction, mark)) ? [] : [onceProblem('under-way')],
    keep: async (transaction, answer, things) => {
      const known: Told = { things: things.map(({ kind, id }) => `${kind} ${id}`).slice(0, 20) }
      const whole = forgets ? '' : JSON.stringify({ answer } satisfies Told)
      const text = whole === '' || Buffer.byteLength(whole) > largest ? JSON.stringify(known) : whole
      const row = { mark, asked, answer: sealed(key, mark, text), at: now }
      if (!(await keep(transaction, row))) throw new ToldMeanwhile('the same key was used meanwhile')
    },
  }
}
