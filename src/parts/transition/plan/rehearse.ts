/**
 * The real switch on copies in a schema of its own, at a moved day: the same code, the same constraints, the same triggers.
 * The copies are dropped; what it came to is kept, to be set beside other rehearsals.
 */
import type { IsoDate } from '../../../kernel/dates.ts'
import { wordsOf } from '../../../kernel/problems.ts'
import type { Database } from '../../../platform/database/database.ts'
import { uuidv7 } from '../../../platform/ids.ts'
import { planOf } from './arm.ts'
import { stepsTaken, takeStep, transitionNamed } from './plan-store.ts'
import { closeSchema, insertRehearsal, openSchema, type Rehearsal, tallyOf } from './rehearse-store.ts'
import { runSwitch } from './switch-run.ts'
import { settleIn } from './switch-store.ts'

export type Rehearsing = {
  readonly day: IsoDate
  readonly now: () => string
  readonly by: string
  readonly connections?: number
  readonly signal?: AbortSignal
}

export const rehearse = async (
  database: Database,
  transition: string,
  { day, now, by, connections = 2, signal }: Rehearsing,
): Promise<Rehearsal> => {
  const its = await transitionNamed(database, transition)
  const plan = its && (await planOf(database, its))
  if (!its || !plan) throw new Error(`transition ${transition} has no plan`)
  const begunAt = now()
  const rehearsal = uuidv7(Date.parse(begunAt))
  const schema = `rehearsal_${rehearsal.replaceAll('-', '')}`
  const within = <T>(work: (copy: Database) => Promise<T>): Promise<T> =>
    database.transaction().execute(async (copy) => {
      await settleIn(copy, { schema, waits: false })
      return work(copy)
    })
  await database.transaction().execute((opening) => openSchema(opening, transition, schema))
  try {
    if (its.phase !== 'armed')
      await within((copy) =>
        takeStep(copy, transition, { phase: 'armed', at: begunAt, by, planHash: plan.planHash }),
      )
    const begun = performance.now()
    const switched = await runSwitch(database, transition, {
      ...{ day, today: day, now, by, schema, connections },
      ...(signal ? { signal } : {}),
    })
    const took = Math.round(performance.now() - begun)
    const tally = await within((copy) => tallyOf(copy, transition))
    const result: Rehearsal = {
      ...{ rehearsal, day, begunAt, by, took, planHash: plan.planHash, ...tally },
      resultHash: switched.ok ? switched.value.resultHash : null,
      failed: switched.ok ? null : switched.problems.map((problem) => wordsOf(problem, 'vi')).join(' '),
    }
    await database.transaction().execute(async (keeping) => {
      await insertRehearsal(keeping, transition, result)
      const last = (await stepsTaken(keeping, transition)).at(-1)?.phase
      if (last === 'allocate' || last === 'rehearse')
        await takeStep(keeping, transition, { phase: 'rehearse', at: now(), by })
    })
    return result
  } finally {
    await database.transaction().execute((closing) => closeSchema(closing, schema))
  }
}
