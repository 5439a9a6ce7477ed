/** Commands are written as four small functions; what a preview shows is what the command then does. */
import type { Static, TObject, TSchema } from 'typebox'
import type { Problem } from '../kernel/problems.ts'
import { fine, type Result, refused } from '../kernel/result.ts'
import type { Context, Operation } from './operation.ts'

export type Command<I extends TObject, O extends TSchema, Facts, Changes> = Omit<
  Operation<I, O>,
  'kind' | 'run'
> & {
  /** Reads the facts it needs, locking what it will change. */
  readonly load: (input: Static<I>, context: Context) => Promise<Facts>
  /** All that stands against it, never only the first. */
  readonly whyNot: (facts: Facts, input: Static<I>) => readonly Problem[]
  /** Turns facts into changes; pure. */
  readonly decide: (facts: Facts, input: Static<I>) => Changes
  /** Writes the changes. */
  readonly save: (changes: Changes, context: Context) => Promise<void>
  /** What is answered about the changes, done or previewed. */
  readonly answer: (changes: Changes, facts: Facts, input: Static<I>) => Static<O>
}

/** The command as an operation, and its preview: the same path without `save`, named `<name>Preview`. */
export const defineCommand = <I extends TObject, O extends TSchema, Facts, Changes>(
  command: Command<I, O, Facts, Changes>,
): { readonly command: Operation<I, O>; readonly preview: Operation<I, O> } => {
  const { load, whyNot, decide, save, answer, ...rest } = command
  const run = async (input: Static<I>, context: Context, saves: boolean): Promise<Result<Static<O>>> => {
    const facts = await load(input, context)
    const against = whyNot(facts, input)
    if (against.length > 0) return refused(...against)
    const changes = decide(facts, input)
    if (saves) await save(changes, context)
    return fine(answer(changes, facts, input))
  }
  return {
    command: { ...rest, kind: 'command', run: (input, context) => run(input, context, true) },
    preview: {
      ...rest,
      name: `${rest.name}Preview`,
      kind: 'query',
      run: (input, context) => run(input, context, false),
    },
  }
}
