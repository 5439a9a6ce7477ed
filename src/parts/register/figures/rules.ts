/** Sets what the register computes beside what was announced. Pure; every number comes from the facts given. */
import { type Citation, parameter } from '../../../law/index.ts'
import { announced, type ComputedId, reportedFigures } from './data/announced.ts'
import { explanations } from './explanations.ts'
import type { Figure, FigureFacts, Words } from './model.ts'
import { type Computed, valuesOf } from './values.ts'

/** The day on which the aim is asked for. */
const day = '2025-07-01'

/** Whether an announced figure says what was computed: equal, or inside what it states loosely. */
export const agrees = (value: number, said: number | string | null): boolean => {
  if (typeof said !== 'string') return said === value
  if (said.startsWith('> ')) return value > Number(said.slice(2))
  const [least, most] = said.split('-').map(Number)
  return least !== undefined && most !== undefined && value >= least && value <= most
}

const figureOf = (id: ComputedId, { value, basis }: Computed): Figure => {
  const [said, source]: readonly [number | string | null, Citation] = announced[id]
  const same = agrees(value, said)
  return {
    id,
    value,
    announced: said,
    basis,
    source,
    status: same ? 'reproduced' : 'explained',
    explanation: explanations[id] ?? (same || said === null ? null : unexplained(value, said)),
  }
}

const unexplained = (value: number, said: number | string): Words => ({
  vi: `Sổ đăng ký tính được ${value}, công bố ${said}; chưa có lời giải thích.`,
  en: `The register computes ${value}, announced was ${said}; nothing at hand explains it.`,
})

/** Every published figure: computed ones in the order of their ids' list, then those only reported. */
export const figuresOf = (facts: FigureFacts): readonly Figure[] => {
  const target = [
    parameter('communes.reduction.least', day).value,
    parameter('communes.reduction.most', day).value,
  ]
  if (announced['reduction.target'][0] !== target.join('-')) throw new Error('the aim and the law differ')
  const values = valuesOf(facts)
  // The keys of the record are the ids by its type.
  const ids = Object.keys(announced) as readonly ComputedId[]
  return [
    ...ids.map((id) => figureOf(id, values[id])),
    ...reportedFigures.map(
      ({ remark, ...rest }): Figure => ({ ...rest, value: null, status: 'reported', explanation: remark }),
    ),
  ]
}
