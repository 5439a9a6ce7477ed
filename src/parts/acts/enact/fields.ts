/** Input fields that the steps of enactment share. */
import { Type } from 'typebox'
import type { Problem } from '../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { actorName } from '../../../platform/access/actor.ts'
import { textField } from '../../../platform/fields.ts'
import type { Context, Thing } from '../../../platform/operation.ts'
import { readingMeant } from './life.ts'
import type { Reading, Taken } from './model.ts'
import { enactProblem } from './problems.ts'
import { addStep, readingsOf } from './store.ts'

export const number = textField({ description: 'Number of the act, as printed' })
export const by = Type.Optional(
  textField({ description: 'Who does this, by name, at the command line; who signed in acts as themselves' }),
)
export const reason = textField({ description: 'Why', maxLength: 1000 })

/** The act, for its history. */
export const touchedAct = ({ number: of }: { readonly number: string }): readonly Thing[] => [
  { kind: 'act', id: of },
]

/** Who does it: the operator may name somebody, who signed in acts under their own name only. */
export const doneBy = (given: string | undefined, { actor }: Context): string =>
  (actor.kind === 'operator' && given?.trim()) || actorName(actor)

/** The reading of a number, or that there is none and which there are. */
export const readingOf = async (given: string, { database }: Context): Promise<Result<Reading>> => {
  const wanted = given.normalize('NFC').replace(/\s+/g, '')
  const reading = readingMeant(await readingsOf(database, wanted))
  if (reading) return fine(reading)
  const known = [...new Set((await readingsOf(database)).map((each) => each.number))]
  return refused(
    enactProblem('unknown-act', { number: wanted, known: known.slice(-10) }, { field: 'number' }),
  )
}

type Step = Omit<Taken, 'at' | 'revision' | 'reason'> & Partial<Pick<Taken, 'reason' | 'revision'>>

/** Takes the step; the same step by somebody else in the same moment, or one out of order, comes back as a problem. */
export const take = async (
  reading: Reading,
  { reason: why = null, revision = null, ...step }: Step,
  { database, now }: Context,
): Promise<Result<Reading>> => {
  const taken = { ...step, reason: why, revision, at: now }
  try {
    await addStep(database, reading.id, taken)
    return fine({ ...reading, steps: [...reading.steps, taken] })
  } catch (error) {
    const problem = problemOf(error, reading, taken)
    if (problem) return refused(problem)
    throw error
  }
}

const problemOf = (error: unknown, { number: of }: Reading, { step, by: who }: Taken): Problem | null => {
  const constraint = error instanceof Error && 'constraint' in error ? error.constraint : null
  switch (constraint) {
    case 'a_step_is_taken_once':
    case 'a_step_follows_another':
    case 'an_act_is_in_force_once':
      return enactProblem('act-in-another-state', { number: of, state: '?', needed: step })
    case 'a_second_person_confirms':
      return enactProblem('same-person', { by: who })
    default:
      return null
  }
}
