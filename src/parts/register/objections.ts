/** Turns what the database says against a revision into problems a person can read. */
import type { Problem } from '../../kernel/problems.ts'
import { type Result, refused } from '../../kernel/result.ts'
import { objection } from './objections.problems.ts'
import { problem } from './problems.ts'
import type { Objection } from './store.ts'

const rules = [
  'refers-to-known',
  'type-of-its-level',
  'parent-of-higher-level',
  'within-its-parent',
  'level-in-the-scheme',
  'code-of-a-standing-unit',
  'unit-has-a-version',
  'line-from-a-standing-unit',
  'line-to-a-standing-unit',
  'end-has-a-change',
  'people-go-once',
] as const
/** Declared constraints whose names people meet; `one_code_of_a_unit_at_a_time` in words. */
const constraints = [
  'one-version-of-a-unit-at-a-time',
  'one-meaning-of-a-code-at-a-time',
  'one-code-of-a-unit-at-a-time',
  'one-seat-of-a-source-at-a-time',
  'one-scheme-at-a-time',
] as const

/** Thrown inside a transaction to roll it back with problems as its answer. */
export class Objected extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(', '))
    this.problems = problems
  }
}

export const problemsOfObjections = (objections: readonly Objection[]): readonly Problem[] =>
  objections.map(({ rule, subject, details }) => {
    const known = rules.find((name) => name === rule)
    if (!known) throw new Error(`the database knows the rule ${rule}, the register part does not`)
    return objection(known, { subject, ...details })
  })

type Refusal = {
  readonly code: string
  readonly constraint?: string
  readonly detail?: string
  readonly message: string
}
/** PostgreSQL's class 23: a constraint is violated; 40: two transactions met. */
const isRefusal = (error: unknown, classes: readonly string[]): error is Error & Refusal =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  classes.includes(error.code.slice(0, 2))

/** Runs a writing transaction; refusals of the database come back as problems, other errors are thrown on. */
export const withConstraintsAsProblems = async <T>(write: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await write()
  } catch (error) {
    const problems = problemsOfError(error)
    if (problems) return refused(...problems)
    throw error
  }
}

/** The problems in an error of a writing transaction, or null if it is no refusal. */
export const problemsOfError = (error: unknown): readonly Problem[] | null => {
  if (error instanceof Objected) return error.problems
  if (isRefusal(error, ['40'])) return [problem('written-meanwhile')]
  if (!isRefusal(error, ['23'])) return null
  if (error.constraint === 'register_is_consistent')
    return problemsOfObjections(JSON.parse(error.detail ?? '[]') as readonly Objection[])
  const known = constraints.find((name) => name === error.constraint?.replaceAll('_', '-'))
  const detail = error.detail ?? error.message
  return [
    known
      ? objection(known, { detail })
      : objection('against-a-constraint', { constraint: error.constraint ?? error.code, detail }),
  ]
}
