/** What stands against a download before it is made. */
import type { Register } from '../../../../packages/register/src/register.ts'
import type { Problem } from '../../../kernel/problems.ts'
import { problem } from '../problems.ts'
import { isProblem, unitMeant } from '../questions.ts'
import { wordsOfCountry } from '../words-of-country.ts'
import { dataProblem } from './problems.ts'
import type { Wanted } from './wanted.ts'

export const whyNotWanted = (register: Register, wanted: Wanted): readonly Problem[] => {
  const { dataFrom, dataTo } = register.release
  const days = 'at' in wanted ? [wanted.at] : [wanted.from, wanted.to]
  const early = days.filter((date) => date < dataFrom)
  if (register.release.id === '') return [problem('nothing-loaded')]
  if (early.length > 0)
    return early.map((date) => problem('before-the-data', { date, dataFrom, dataTo }, { field: 'from' }))
  const against: Problem[] = []
  const { levels } = wordsOfCountry(register)
  const { level, within } = wanted
  if (level !== undefined && !levels.has(level))
    against.push(problem('unknown-level', { level, levels: [...levels.keys()] }, { field: 'level' }))
  if ('from' in wanted && wanted.set !== 'correspondence' && wanted.from > wanted.to)
    against.push(dataProblem('days-in-wrong-order', { from: wanted.from, to: wanted.to }, { field: 'to' }))
  if (within !== undefined && !days.some((day) => !isProblem(unitMeant(register, within, day)))) {
    const unmet = unitMeant(register, within, days.at(-1) ?? dataTo)
    if (isProblem(unmet)) against.push({ ...unmet, field: 'within' })
  }
  return against
}
