/** What an act says in its closing clause of the units that its province then has. */
import { actTotals } from './data/act-totals.ts'

export type StatedTotals = {
  readonly article: string
  readonly clause: string
  readonly total: number
  readonly byType: ReadonlyMap<string, number>
  readonly formedByType: ReadonlyMap<string, number>
  /** Units left as they were; null where the act does not say. */
  readonly kept: number | null
}

const types: Readonly<Record<string, string>> = { X: 'commune', P: 'ward', D: 'special-zone' }

const countsIn = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .split(' ')
      .filter((one) => one !== '')
      .map((one) => [types[one.charAt(0)] ?? one, Number(one.slice(1))]),
  )

const decode = (line: string): readonly [string, StatedTotals] => {
  const [head = '', byType = '', formed = '', kept = ''] = line.split('|')
  const [number = '', place = '', total = ''] = head.split(' ')
  const [article = '', clause = ''] = place.split('.')
  return [
    number,
    {
      article,
      clause,
      total: Number(total),
      byType: countsIn(byType),
      formedByType: countsIn(formed),
      kept: kept === '' ? null : Number(kept),
    },
  ]
}

/** By the number of the act. */
export const statedTotals: ReadonlyMap<string, StatedTotals> = new Map(
  actTotals.trim().split('\n').map(decode),
)
