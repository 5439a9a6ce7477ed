/** How every operation is carried out, whoever asks: parse, may they, run, check the answer. */
import type { Static, TObject, TSchema } from 'typebox'
import { errorCode } from '../kernel/reason.ts'
import { type Result, refused } from '../kernel/result.ts'
import { isForActor, mayBecome, workFor } from './access/guard.ts'
import { may } from './access/may.ts'
import type { Decision } from './access/model.ts'
import { noteRefusedAccess } from './access/refusals.ts'
import type { Database } from './database/database.ts'
import { recordEvidence } from './evidence/record.ts'
import { inputProblem } from './input-problems.ts'
import { onceFor, whyNotKey } from './once/once.ts'
import type { Context, Operation } from './operation.ts'
import { parseInput, validatorOf } from './parse.ts'
import { unguarded, whyNotUnchanged } from './unchanged.ts'

/** Carries out one operation. A command runs in one transaction, which a refusal or an error takes back whole. */
export const perform = async <I extends TObject, O extends TSchema>(
  operation: Operation<I, O>,
  given: unknown,
  asking: Context,
): Promise<Result<Static<O>>> => {
  if (operation.access === 'operator' && asking.actor.kind !== 'operator')
    return refused(inputProblem('operators-only', { operation: operation.name }))
  const input = parseInput(operation.input, given)
  if (!input.ok) return input
  const context = await readyFor(operation, asking)
  const decision = await mayAsk(operation, input.value, context)
  if (!decision.allowed) {
    await noteRefusedAccess(decision.because, context)
    return refused(...decision.because)
  }
  const answer =
    operation.kind === 'command' || operation.looks
      ? await inTransaction(operation, input.value, context, decision)
      : await asked(operation, input.value, context)
  if (answer.ok && context.checkOutput) checkOutput(operation, answer.value)
  return answer
}

/**
 * The context with what would need a second connection looked up before one is held: many who ask at once would
 * otherwise hold all of them and wait for one more.
 */
const readyFor = async <I extends TObject, O extends TSchema>(
  operation: Pick<Operation<I, O>, 'access'>,
  context: Context,
): Promise<Context> => {
  // What asks no database has none: the operator's own command line.
  if (!isForActor(context.actor, operation) || context.database.isTransaction) return context
  const [territory] = await Promise.all([context.territory?.(), mayBecome(context.database)])
  return territory ? { ...context, territory: async () => territory } : context
}

/** Whether this actor may ask this; territory is only looked up where it matters. */
const mayAsk = async <I extends TObject, O extends TSchema>(
  operation: Operation<I, O>,
  input: Static<I>,
  context: Context,
): Promise<Decision> => {
  const { access } = operation
  const { actor, now, today: on } = context
  if (access === 'public' || actor.kind === 'operator')
    return { allowed: true, by: access === 'public' ? 'public' : 'operator' }
  const subject = (await operation.where?.(input, context)) ?? null
  const territory = actor.kind === 'public' ? null : ((await context.territory?.()) ?? null)
  return may(actor, operation, subject, { on, now }, territory)
}

/** A question of somebody who signed in sees the rows of their territory only: the second wall, behind `may`. */
const asked = async <I extends TObject, O extends TSchema>(
  operation: Operation<I, O>,
  input: Static<I>,
  context: Context,
): Promise<Result<Static<O>>> => {
  const root = context.database
  if (!isForActor(context.actor, operation) || root.isTransaction) return await operation.run(input, context)
  return await root.transaction().execute(async (database) => {
    await workAs(root, database, operation, context)
    return await operation.run(input, { ...context, database })
  })
}

const workAs = async <I extends TObject, O extends TSchema>(
  root: Database,
  database: Database,
  operation: Pick<Operation<I, O>, 'name' | 'access'>,
  context: Context,
): Promise<void> => {
  if (!isForActor(context.actor, operation)) return
  const territory = (await context.territory?.()) ?? null
  const { actor, today: on, now } = context
  await workFor(root, database, { actor, on, now }, operation, territory)
}

/** An answer that is not what the operation promises is our mistake. */
const checkOutput = (operation: Operation, value: unknown) => {
  const validator = validatorOf(operation.output)
  if (validator.Check(value)) return
  const error = validator.Errors(value)[0]
  throw new Error(
    `${operation.name} answered otherwise than it promises: ${error?.instancePath} ${error?.message}`,
  )
}

class Refusal extends Error {
  readonly result: Result<never>
  constructor(result: Result<never>) {
    super('refused')
    this.result = result
  }
}

const mostAttempts = 3

const inTransaction = async <I extends TObject, O extends TSchema>(
  operation: Operation<I, O>,
  input: Static<I>,
  context: Context,
  decision: Decision & { readonly allowed: true },
): Promise<Result<Static<O>>> => {
  const { by } = decision
  const { idempotencyKey, ifMatch, ...plain } = context
  const againstKey = idempotencyKey === undefined ? [] : whyNotKey(idempotencyKey)
  if (againstKey.length > 0) return refused(...againstKey)
  if (ifMatch !== undefined && operation.kind === 'command' && !operation.guards)
    return unguarded(operation.name)
  const once = onceFor(operation, input, context)
  const attempt = async (database: Database) => {
    const within = { ...plain, database }
    const notBegun = (await once?.whyNotBegin(database)) ?? []
    if (notBegun.length > 0) throw new Refusal(refused(...notBegun))
    if (ifMatch !== undefined && operation.guards)
      await checkUnchanged(operation, input, ifMatch, within, context)
    if (database !== context.database) await workAs(context.database, database, operation, context)
    const answer = await operation.run(input, within)
    if (!answer.ok) throw new Refusal(answer)
    const things = operation.touched?.(answer.value, input) ?? []
    await once?.keep(database, answer.value, things)
    if (operation.leavesNoEntry) return answer
    const { actor, now, requestId } = context
    await recordEvidence(database, {
      operation: operation.name,
      actor,
      by: typeof by === 'string' ? null : by,
      at: now,
      requestId,
      input,
      answer: answer.value,
      schemas: { input: operation.input, answer: operation.output },
      things,
    })
    return answer
  }
  // A cast: what was kept is what the operation answered.
  const before = async () => (await once?.before(context.database)) as Result<Static<O>> | null | undefined
  if (context.database.isTransaction)
    return (await before()) ?? (await attempt(context.database).catch(asRefusal))
  for (let tries = 1; ; tries++) {
    const told = await before()
    if (told) return told
    try {
      return await context.database.transaction().setIsolationLevel('serializable').execute(attempt)
    } catch (error) {
      // Two commands that touched the same facts: the later one looks at them anew.
      if (!isSerializationFailure(error) || tries === mostAttempts) return asRefusal(error)
    }
  }
}

/** Throws a refusal where what the command changes is not as its asker saw it. The question is asked as theirs. */
const checkUnchanged = async <I extends TObject, O extends TSchema>(
  { guards }: Operation<I, O>,
  input: Static<I>,
  ifMatch: string,
  within: Context,
  context: Context,
): Promise<void> => {
  if (!guards) return
  if (within.database !== context.database)
    await workAs(context.database, within.database, guards.query, context)
  const current = await perform(guards.query, guards.input(input), within)
  if (!current.ok) throw new Refusal(current)
  const against = whyNotUnchanged(ifMatch, current.value)
  if (against.length > 0) throw new Refusal(refused(...against))
}

const asRefusal = (error: unknown): Result<never> => {
  if (error instanceof Refusal) return error.result
  throw error
}

const isSerializationFailure = (error: unknown): boolean => ['40001', '40P01'].includes(errorCode(error))
