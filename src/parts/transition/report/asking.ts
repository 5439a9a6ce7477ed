import { fine, type Result, refused } from '../../../kernel/result.ts'
import { codeField } from '../../../platform/fields.ts'
import type { Context } from '../../../platform/operation.ts'

import type { Amounts } from './model.ts'
import { reportProblem } from './problems.ts'
import { holdersOf, holdingLines, reportedTransition } from './store.ts'
import type { Reported } from './write.ts'

/** Everything is exact: also land, which is divided to the square metre with the remainder given to the largest part. */
export const tolerance: Amounts = [0, 0, 0, 0, 0]

export const readers = { roles: ['central', 'province', 'planner', 'inspector', 'administrator'] } as const

export const transitionField = codeField({ description: 'Identity of the transition' })

export const reportedOf = async (id: string, { database, generated }: Context): Promise<Result<Reported>> => {
  const transition = await reportedTransition(database, id)
  if (!transition)
    return refused(reportProblem('unknown-transition', { transition: id }, { field: 'transition' }))
  const planned = ['prepare', 'allocate', 'rehearse', 'armed'].includes(transition.phase)
  return fine({
    transition,
    of: planned ? 'plan' : 'result',
    generated: generated === true,
    tolerance,
    holders: await holdersOf(database, id),
    lines: holdingLines(database, id, planned),
  })
}
