/**
 * How long the whole matrix takes to check, and one answer: 5,000 tasks with all their grants on the ground of the country
 * (34 provinces), on the days of both regimes. The ratios are to reading the same rows once, and to a look into a Map.
 */
import type { Figure } from '../../../../packages/register/bench/figure.ts'
import { whoDecides } from '../answer.ts'
import { checkMatrix } from '../checks/index.ts'
import { type Matrix, matrixOf } from '../matrix.ts'
import { districtsEnd, eve } from '../reform.ts'
import { plainGround, randomFacts } from '../testing/random.ts'
import { pairs } from '../testing/small.ts'

const functions = 5_000
const provinces = 34

const seconds = (run: () => void): number => {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1000
}

const best = (run: () => void): number => Math.min(...Array.from({ length: 5 }, () => seconds(run)))

const ground = plainGround(provinces)
const facts = randomFacts(7, { functions, territories: ['p0', 'p1', 'p2', 'p3'] })

/** Every row looked at once, as a loop without any rule would. */
const plainRead = (matrix: Matrix): number => {
  let sum = 0
  for (const { id } of matrix.facts.functions)
    for (const grant of matrix.grantsOf(id)) sum += grant.from.length
  return sum
}

export const run = (): readonly Figure[] => {
  const whole = best(() => {
    const matrix = matrixOf(facts)
    for (const on of [eve, districtsEnd]) checkMatrix(matrix, ground, { on, lapsingBy: '2027-03-01', pairs })
  })
  const matrix = matrixOf(facts)
  const read = best(() => {
    for (let times = 0; times < 100; times++) plainRead(matrix)
  })
  const asked = 5_000
  const answers = best(() => {
    for (let at = 0; at < asked; at++)
      whoDecides(matrix, ground, {
        function: `fn:${at}`,
        places: [`p${at % provinces}.c${at % 90}`],
        on: '2026-01-01',
      })
  })
  const looks = best(() => {
    for (let at = 0; at < asked; at++) matrix.functionById.get(`fn:${at}`)
  })
  return [
    {
      name: `check ${functions.toLocaleString('en')} tasks with ${facts.grants.length.toLocaleString('en')} grants under two regimes`,
      value: whole,
      unit: 's',
      ratio: whole / (read / 100),
      baseline: 'reading each row once',
      goal: '<= 2',
    },
    {
      name: 'one answer: who decides',
      value: (answers / asked) * 1000,
      unit: 'ms',
      ratio: answers / asked / (looks / asked),
      baseline: 'one look into a Map',
      goal: '<= 1',
    },
  ]
}
