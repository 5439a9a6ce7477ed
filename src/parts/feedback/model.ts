/** An error report, the steps it goes, and the bounds of what it may hold. */
import type { Instant, IsoDate } from '../../kernel/dates.ts'

/** The steps of a report, in the order in which they are taken; the last three end it. */
export const reportStates = ['received', 'checking', 'answered', 'corrected', 'declined'] as const
export type ReportState = (typeof reportStates)[number]
const endStates = ['answered', 'corrected', 'declined'] as const
export type EndState = (typeof endStates)[number]

/** What a reader writes. */
export type Said = {
  readonly unit: string | null
  readonly page: string | null
  readonly aboutDay: IsoDate | null
  readonly wrong: string
  readonly rightly: string | null
  readonly source: string | null
}

export type Step = {
  readonly step: ReportState
  readonly at: Instant
  readonly by: string
  readonly words: string | null
  readonly published: boolean
}

export type Report = Said & {
  readonly number: number
  readonly receivedAt: Instant
  readonly steps: readonly Step[]
}

/** Signs of each text, and links of all texts together. */
export const bounds = { wrong: 4000, rightly: 4000, source: 1000, contact: 200, page: 500, links: 5 } as const

/**
 * How long a contact is kept, by the day the rule began: days after the answer, and days after receipt where no
 * answer comes. A new rule is a new line; the rule of the day on which the term begins counts.
 */
export const contactTerms: readonly {
  readonly from: IsoDate
  readonly afterEnd: number
  readonly atMost: number
}[] = [{ from: '2025-07-01', afterEnd: 30, atMost: 365 }]

/** `000012`: how a number is written to people. */
export const numberText = (number: number): string => String(number).padStart(6, '0')

export const stateOf = ({ steps }: Pick<Report, 'steps'>): ReportState =>
  endOf({ steps })?.step ?? latest(steps)

const latest = (steps: readonly Step[]): ReportState =>
  steps.some(({ step }) => step === 'checking') ? 'checking' : 'received'

const isEnd = (state: ReportState): state is EndState => endStates.some((end) => end === state)

/** The answer or refusal that ended it. */
export const endOf = ({ steps }: Pick<Report, 'steps'>): Step | null =>
  steps.find(({ step }) => isEnd(step)) ?? null
