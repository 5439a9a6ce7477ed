/** Who decided before the reform and who after, for the same ground: the places follow their lineage. */
import type { IsoDate } from '../../kernel/dates.ts'
import { type Answer, type Deciding, type Question, whoDecides } from './answer.ts'
import { type Matrix, sameHolder } from './matrix.ts'
import type { Ground } from './model.ts'
import { districtsEnd, eve } from './reform.ts'

const sameChain = (left: Deciding, right: Deciding): boolean =>
  sameHolder(left.holder, right.holder) &&
  left.chain.length === right.chain.length &&
  left.chain.every(({ id }, at) => id === right.chain[at]?.id)

/** Several answers as one: the same holder in several units is one line with all of them. */
const together = (answers: readonly Answer[], question: Question): Answer | null => {
  const [first] = answers
  if (!first) return null
  const deciding: Deciding[] = []
  for (const each of answers.flatMap((answer) => answer.deciding)) {
    const at = deciding.findIndex((known) => sameChain(known, each))
    const known = deciding[at]
    if (known) deciding[at] = { ...known, units: [...new Set([...known.units, ...each.units])] }
    else deciding.push(each)
  }
  const status = answers.every((answer) => answer.status === first.status)
    ? first.status
    : deciding.length === 0
      ? 'unknown'
      : 'several'
  const remarks = answers.flatMap((answer) => answer.remarks)
  const seen = new Set<string>()
  return {
    ...first,
    question,
    status,
    deciding,
    remarks: remarks.filter((remark) => {
      const key = JSON.stringify(remark)
      return seen.has(key) ? false : seen.add(key)
    }),
  }
}

/** The same matter on another day, at the units that hold the same ground then. */
export const onOtherDay = (
  matrix: Matrix,
  ground: Ground,
  question: Question,
  on: IsoDate,
): Answer | null => {
  const places = question.places.flatMap((place) => ground.onDay(place, question.on, on))
  if (question.places.length > 0 && places.length === 0) return null
  const asked = { ...question, places: [...new Set(places)], on }
  // Where one unit became several, or was made of several, each of them has its own answer; a matter that touches several
  // on its own day touches them together.
  if (question.places.length > 1 || asked.places.length < 2) return whoDecides(matrix, ground, asked)
  return together(
    asked.places.map((place) => whoDecides(matrix, ground, { ...asked, places: [place] })),
    asked,
  )
}

/** The holder on the last day of three levels and on the first day of two. */
export const aroundReform = (matrix: Matrix, ground: Ground, question: Question) => ({
  before: onOtherDay(matrix, ground, question, eve),
  after: onOtherDay(matrix, ground, question, districtsEnd),
})
