/** The official review: what a unit answers about each task it was given (letter 137/CV-BCĐ of 1 October 2025). */
export const reviewAnswers = ['able', 'cannot', 'difficult', 'propose'] as const
export type ReviewAnswer = (typeof reviewAnswers)[number]

/** One answer of a unit about a task. */
export type Review = {
  readonly entry: string
  readonly unit: string
  readonly task: string
  readonly answer: ReviewAnswer
  /** What hinders, or what is proposed. */
  readonly words: string | null
  readonly instrument: string | null
  readonly point: string | null
  /** To whom the proposal goes: a minister, the Prime Minister, the Government. */
  readonly addressee: string | null
  readonly at: string
  readonly by: string
}

const answerWords = {
  able: { vi: 'thực hiện được', en: 'can be performed' },
  cannot: { vi: 'không thể thực hiện', en: 'cannot be performed' },
  difficult: { vi: 'khó khăn, vướng mắc', en: 'difficult' },
  propose: { vi: 'kiến nghị cấp trên', en: 'proposal to those above' },
} as const satisfies Readonly<Record<ReviewAnswer, { readonly vi: string; readonly en: string }>>

export const wordsOfAnswer = (answer: ReviewAnswer, language: 'vi' | 'en'): string =>
  answerWords[answer][language]

/** Of several answers of a unit about a task the last counts; the former stay on record. Answers come in the order of time. */
export const lastAnswers = (all: readonly Review[]): readonly Review[] => [
  ...new Map(all.map((one) => [`${one.unit} ${one.task}`, one])).values(),
]
