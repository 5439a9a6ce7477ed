/** Units answer about their tasks; answers are summed and proposals collected. */
import { type Static, Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import { actorName } from '../../../platform/access/actor.ts'
import { wholeCountry } from '../../../platform/access/model.ts'
import {
  choiceField,
  codeField,
  list,
  nullableText,
  openTextField,
  textField,
} from '../../../platform/fields.ts'
import { uuidv7 } from '../../../platform/ids.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import { currentRegister, inFull, isProblem } from '../../register/index.ts'
import { currentMatrix } from '../current.ts'
import { groundOf } from '../ground.ts'
import { authorityProblem } from '../problems.ts'
import { placeMeant } from '../questions.ts'
import { inLanguage } from '../words.ts'
import { lastAnswers, type Review, reviewAnswers, wordsOfAnswer } from './model.ts'
import { addReviews, reviewsOf } from './store.ts'

const reviewers = { roles: ['commune', 'province', 'central', 'administrator'] } as const
export const readers = {
  roles: ['commune', 'province', 'central', 'administrator', 'inspector', 'reader'],
} as const

export const unit = textField({
  description: 'The unit that answers, or whose ground is asked about: code or name',
})
export const whereOf = async ({ unit: asked }: { readonly unit?: string }, context: Context) => {
  if (asked === undefined) return wholeCountry
  const meant = placeMeant(await currentRegister(context), asked, context.today)
  return isProblem(meant) ? null : meant.id
}

const Entry = Type.Object({
  entry: Type.String(),
  unit: Type.String(),
  unitName: Type.String(),
  task: Type.String(),
  title: Type.String(),
  answer: choiceField(reviewAnswers),
  answerWords: Type.String(),
  words: nullableText,
  instrument: nullableText,
  point: nullableText,
  addressee: nullableText,
  at: Type.String(),
})

const shower = async (context: Context) => {
  const [register, matrix] = await Promise.all([currentRegister(context), currentMatrix(context)])
  return ({ by: _by, ...one }: Review): Static<typeof Entry> => {
    const at = register.unitById(one.unit, context.today)
    const title = matrix.functionById.get(one.task)?.title
    return {
      ...one,
      unitName: at ? inFull(at) : one.unit,
      title: title ? inLanguage(title, context.language) : one.task,
      answerWords: wordsOfAnswer(one.answer, context.language),
    }
  }
}

export const reviewTask = defineOperation({
  name: 'authority.reviewTask',
  kind: 'command',
  access: reviewers,
  where: whereOf,
  touched: (one) => [
    { kind: 'authority-review', id: one.entry },
    { kind: 'function', id: one.task },
  ],
  summary: {
    vi: 'Đơn vị trả lời về một nhiệm vụ: làm được, không thể thực hiện, khó khăn, hoặc kiến nghị',
    en: 'A unit answers about a task: able, cannot be performed, difficult, or a proposal',
  },
  input: Type.Object({
    unit,
    task: codeField({ description: 'The task, by its id' }),
    answer: choiceField(reviewAnswers, { description: 'What the unit says of the task' }),
    words: Type.Optional(openTextField({ description: 'What hinders, or what is proposed' })),
    instrument: Type.Optional(textField({ description: 'For a proposal: the text to amend, by its number' })),
    point: Type.Optional(codeField({ description: 'Its provision: article.clause.letter' })),
    addressee: Type.Optional(textField({ description: 'For a proposal: to whom it goes' })),
  }),
  output: Entry,
  examples: ['--unit 00004 --task fn:land:001 --answer difficult --words "thiếu hướng dẫn"'],
  run: async ({ unit: asked, task, answer, words, instrument, point, addressee }, context) => {
    const [register, matrix] = await Promise.all([currentRegister(context), currentMatrix(context)])
    const place = placeMeant(register, asked, context.today)
    const problems = [
      ...(isProblem(place) ? [place] : []),
      ...(matrix.functionById.has(task)
        ? []
        : [authorityProblem('unknown-function', { function: task }, { field: 'task' })]),
      ...(answer !== 'able' && !words?.trim()
        ? [authorityProblem('say-what-hinders', {}, { field: 'words' })]
        : []),
      ...(answer === 'propose' && !(instrument && addressee)
        ? [authorityProblem('name-the-clause', {}, { field: instrument ? 'addressee' : 'instrument' })]
        : []),
      ...(instrument !== undefined && !matrix.instrumentByNumber.has(instrument)
        ? [authorityProblem('unknown-instrument', { instrument }, { field: 'instrument' })]
        : []),
    ]
    if (isProblem(place) || problems.length > 0) return refused(...problems)
    const review: Review = {
      entry: uuidv7(Date.parse(context.now)),
      unit: place.id,
      task,
      answer,
      words: words ?? null,
      instrument: instrument ?? null,
      point: point ?? null,
      addressee: addressee ?? null,
      at: context.now,
      by: actorName(context.actor),
    }
    await addReviews(context.database, [review])
    return fine((await shower(context))(review))
  },
})

const asked = {
  unit: Type.Optional(unit),
  task: Type.Optional(codeField({ description: 'Only about this task' })),
}

const found = async (
  { unit: place, task }: { readonly unit?: string; readonly task?: string },
  context: Context,
) => {
  const register = await currentRegister(context)
  const meant = place === undefined ? null : placeMeant(register, place, context.today)
  if (meant && isProblem(meant)) return refused(meant)
  const ground = groundOf(register)
  const all = await reviewsOf(context.database, { units: null, task: task ?? null })
  const known = new Map<string, boolean>()
  const isHere = (id: string): boolean => {
    if (meant === null) return true
    const before = known.get(id)
    if (before !== undefined) return before
    const is = ground.covers(meant.id, id, context.today)
    known.set(id, is)
    return is
  }
  return fine(all.filter(({ unit: id }) => isHere(id)))
}

export const reviews = defineOperation({
  name: 'authority.reviews',
  kind: 'query',
  access: readers,
  where: whereOf,
  summary: {
    vi: 'Trả lời rà soát của các đơn vị, theo mẫu: nhiệm vụ, mức, vướng mắc, kiến nghị, điều khoản',
    en: 'Answers of units in the form of the review: task, answer, what hinders, proposal, clause',
  },
  input: Type.Object({
    ...asked,
    answer: Type.Optional(choiceField(reviewAnswers, { description: 'Only these answers' })),
  }),
  output: Type.Object({ reviews: list(Entry) }),
  examples: ['--unit 01', '--answer propose'],
  table: {
    columns: ['unit', 'task', 'title', 'answer', 'words', 'instrument', 'point', 'addressee', 'at'],
    rows: ({ reviews: all }) =>
      all.map((one) => [
        one.unitName,
        one.task,
        one.title,
        one.answerWords,
        one.words,
        one.instrument,
        one.point,
        one.addressee,
        one.at,
      ]),
  },
  run: async ({ answer, ...rest }, context) => {
    const all = await found(rest, context)
    if (!all.ok) return all
    const shown = await shower(context)
    return fine({
      reviews: lastAnswers(all.value)
        .filter((one) => answer === undefined || one.answer === answer)
        .map(shown),
    })
  },
})
