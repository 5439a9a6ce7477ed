/** One question about one address, and its answer, as the pieces of the page share it. */
import type { Static } from 'typebox'
import type { IsoDate, Unit } from '../../../../packages/register/src/model.ts'
import { type Content, date, dayOrRange, type Query } from '../../../web/index.ts'
import type { Asked } from '../../register/screens/index.ts'
import type { AddressAnswer } from '../answers.ts'
import { settledStatuses } from '../model.ts'

export type Answered = Static<typeof AddressAnswer>
export type Choice = Answered['candidates'][number]

/** The question as it stands in the address of the page. */
export type Question = {
  readonly q: string
  readonly writtenAt: IsoDate | undefined
  /** The day whose units are wanted. */
  readonly to: IsoDate
  readonly point: string | undefined
}

export type Found = { readonly asked: Asked; readonly question: Question; readonly answered: Answered }

/** The question as a query; the day of today need not be said. */
export const queryOf = ({ q, writtenAt, to, point }: Question, today: IsoDate): Query => ({
  q,
  writtenAt,
  to: to === today ? undefined : to,
  point,
})

export const isSettled = ({ status }: Answered): boolean => settledStatuses.includes(status)

/** The unit as it was written, where it is clear which. */
export const originOf = ({ written, candidates }: Answered): Unit | null => {
  const [first] = candidates
  return (
    written?.unit ??
    (written?.readings.length === 1 ? (written.readings[0] ?? null) : (first?.origin ?? null))
  )
}

/** The day of the last act between then and now. */
export const dayOfChange = (
  { view }: Asked,
  { citations, unit, origin }: Pick<Choice, 'citations' | 'unit' | 'origin'>,
): Content => {
  const last = citations.at(-1)
  if (last) return dayOrRange(view, last.effectiveOn, last.observedAfter)
  return date(view, origin.validTo ?? unit.validFrom)
}
