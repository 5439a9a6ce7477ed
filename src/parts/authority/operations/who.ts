/** Who decides a matter, at places, on a day. */
import { type Static, Type } from 'typebox'
import type { Language } from '../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { codeField, list, nullable, placesField, textField } from '../../../platform/fields.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import { inFull } from '../../register/index.ts'
import { type Answer, whoDecides } from '../answer.ts'
import { DayAnswer, dayOfAnswer, FunctionAnswer, functionOf, GrantAnswer, grantOf } from '../answers.ts'
import { aroundReform } from '../around.ts'
import type { PlaceSettled } from '../places.ts'
import { authorityProblem } from '../problems.ts'
import { asking, dayAliases, fieldField, placesMeant, publicQuery, validAt } from '../questions.ts'
import { findFunctions, meant } from '../search.ts'

const Candidate = Type.Object({ function: FunctionAnswer, score: Type.Number() })

const WhoAnswer = Type.Object({
  /** `choose`: several tasks fit the words, one must be chosen. `none`: no task is known by these words. */
  found: Type.Union([Type.Literal('answer'), Type.Literal('choose'), Type.Literal('none')]),
  at: Type.String(),
  matter: Type.String(),
  places: list(
    Type.Object({
      id: Type.String(),
      code: nullable(Type.String()),
      name: Type.String(),
      was: nullable(Type.String({ description: 'What was asked about, where that ended before the day' })),
    }),
  ),
  function: nullable(FunctionAnswer),
  answer: nullable(DayAnswer),
  before: nullable(DayAnswer),
  after: nullable(DayAnswer),
  coming: nullable(Type.Object({ on: Type.String(), ends: list(GrantAnswer), begins: list(GrantAnswer) })),
  candidates: list(Candidate),
})
export type Who = Static<typeof WhoAnswer>

type Decider = NonNullable<Who['answer']>['deciding'][number]

/** What touches several units: the level above decides, by the law. */
const higherOf = (higher: NonNullable<Who['answer']>['higher'], language: Language): readonly string[] => {
  if (!higher) return []
  const where = higher.units.map(({ name }) => name).join('; ')
  return language === 'vi'
    ? [
        `${higher.level === 'central' ? 'Cơ quan trung ương' : `Chính quyền ${where}`} quyết định: ${higher.basis.words}.`,
        'Nếu chỉ trong một đơn vị:',
      ]
    : [
        `${higher.level === 'central' ? 'The central authorities decide' : `Decided by the province: ${where}`}: ${higher.basis.words}.`,
        'Within a single unit:',
      ]
}

const statusWords = {
  unknown: { vi: 'Chưa biết văn bản nào giao cho ai.', en: 'No known text gives it to anybody.' },
  'needs-place': {
    vi: 'Cần biết xã, phường, đặc khu nào; thẩm quyền thuộc:',
    en: 'It takes a commune to say; it belongs to:',
  },
  'needs-person': { vi: 'Cần người có thẩm quyền quyết định giữa:', en: 'A person must decide between:' },
} as const

const sinceOf = ({ from, knownFrom }: Pick<Decider, 'from' | 'knownFrom'>, language: Language): string =>
  language === 'vi'
    ? from === null
      ? `từ ngày chưa rõ (đã biết vào ngày ${knownFrom})`
      : `từ ${from}`
    : from === null
      ? `since a day not known (known on ${knownFrom})`
      : `from ${from}`

const lineOf = (each: Decider, language: Language): string => {
  const where = each.units.map(({ name }) => name).join('; ')
  const behalf = each.onBehalfOf
    ? language === 'vi'
      ? `, thay mặt ${each.onBehalfOf.name}`
      : `, on behalf of ${each.onBehalfOf.name}`
    : ''
  const texts = each.chain.map(({ basis, modeWords }) => `${basis.words} (${modeWords})`).join(' → ')
  const until = each.until
    ? language === 'vi'
      ? `, đến hết trước ${each.until}`
      : `, until before ${each.until}`
    : ''
  const conditions = each.conditions.length > 0 ? ` [${each.conditions.join('; ')}]` : ''
  return `${each.holder.name}${where ? ` (${where})` : ''}${conditions}${behalf}: ${texts}; ${sinceOf(each, language)}${until}`
}

const told = (who: Who, language: Language): string => `${sentences(who, language)}\n`

const sentences = (who: Who, language: Language): string => {
  const vi = language === 'vi'
  if (who.found === 'none')
    return vi ? `Chưa có nhiệm vụ nào khớp “${who.matter}”.` : `No task fits “${who.matter}”.`
  if (who.found === 'choose')
    return [
      vi
        ? 'Có thể là một trong các việc sau; hãy chọn bằng --function:'
        : 'It may be one of these; choose with --function:',
      ...who.candidates.map(({ function: what }) => `  ${what.id}  ${what.title} (${what.fieldName})`),
    ].join('\n')
  const { answer } = who
  if (!answer) return ''
  const head =
    answer.status === 'one' || answer.status === 'several'
      ? []
      : answer.status === 'higher-level'
        ? higherOf(answer.higher, language)
        : [statusWords[answer.status][language]]
  const before = who.before?.deciding.map((each) => lineOf(each, language)) ?? []
  return [
    who.function?.title ?? who.matter,
    ...who.places.flatMap(({ name, was }) =>
      was === null ? [] : [vi ? `(${was}, nay thuộc ${name})` : `(${was}, now part of ${name})`],
    ),
    ...head,
    ...answer.deciding.map((each) => lineOf(each, language)),
    ...answer.remarks.map(({ words }) => `! ${words}`),
    ...(before.length > 0
      ? [vi ? 'Trước 01/07/2025:' : 'Before 1 July 2025:', ...before.map((line) => `  ${line}`)]
      : []),
    ...(who.coming
      ? [vi ? `Thay đổi tiếp theo: ${who.coming.on}` : `What changes next: ${who.coming.on}`]
      : []),
  ].join('\n')
}

const placeAnswer = ({ units: [unit], was }: PlaceSettled) => ({
  id: unit.id,
  code: unit.code,
  name: inFull(unit),
  was: was && inFull(was),
})

/** The answer about a task, with the days of the reform on either side. */
export const answerAbout = async (
  context: Context,
  asked: {
    readonly function: string
    readonly places: readonly PlaceSettled[]
    readonly on: string
    readonly matter: string
  },
): Promise<Who> => {
  const { matrix, ground, register, language } = await asking(context)
  const showing = { register, language }
  const question = {
    function: asked.function,
    places: [...new Set(asked.places.map(({ units: [unit] }) => unit.id))],
    on: asked.on,
  }
  const answer = whoDecides(matrix, ground, question)
  const { before, after } = aroundReform(matrix, ground, question)
  const day = (each: Answer | null) => (each ? dayOfAnswer(matrix, each, showing) : null)
  const grants = (all: NonNullable<Answer['next']>['ends']) =>
    all.map((grant) => grantOf(matrix, grant, language))
  return {
    found: 'answer',
    at: asked.on,
    matter: asked.matter,
    places: asked.places.map(placeAnswer),
    function: answer.function && functionOf(answer.function, language),
    answer: day(answer),
    before: day(before),
    after: day(after),
    coming: answer.next && {
      on: answer.next.on,
      ends: grants(answer.next.ends),
      begins: grants(answer.next.begins),
    },
    candidates: [],
  }
}

export const who = defineOperation({
  name: 'authority.who',
  ...publicQuery,
  summary: {
    vi: 'Ai quyết định một việc, ở đâu, vào ngày nào, theo văn bản nào',
    en: 'Who decides a matter, where, on which day, by which text',
  },
  input: Type.Object({
    matter: Type.Optional(textField({ description: 'The matter in words, or the code of a procedure' })),
    function: Type.Optional(codeField({ description: 'The task, by its id, where the words fit several' })),
    place: Type.Optional(
      placesField({
        maxItems: 20,
        description:
          'Where: codes, names or addresses; several, parted by semicolons, where the matter touches several',
      }),
    ),
    field: fieldField,
    validAt,
  }),
  aliases: dayAliases,
  output: WhoAnswer,
  examples: ['--matter "giấy phép xây dựng" --place 00004 --at 2026-01-01'],
  outcome: ({ found, answer }) =>
    found === 'answer' && answer && answer.status !== 'unknown' ? 'fine' : 'findings',
  told,
  run: async ({ matter, function: id, place = [], field, validAt: at }, context): Promise<Result<Who>> => {
    const on = at ?? context.today
    const { matrix, register, language } = await asking(context)
    const { problems, places } = placesMeant(register, place, on)
    if (problems.length > 0) return refused(...problems)
    if (id !== undefined && !matrix.functionById.has(id))
      return refused(authorityProblem('unknown-function', { function: id }, { field: 'function' }))
    if (id === undefined && !matter?.trim())
      return refused(authorityProblem('no-matter', {}, { field: 'matter' }))
    const text = matter ?? id ?? ''
    const hits = id === undefined ? findFunctions(matrix, text, { field: field ?? null }) : []
    const only = id ?? meant(hits)?.id
    if (only !== undefined)
      return fine(
        await answerAbout(context, {
          function: only,
          places,
          on,
          matter: text,
        }),
      )
    return fine({
      found: hits.length > 0 ? 'choose' : 'none',
      at: on,
      matter: text,
      places: places.map(placeAnswer),
      function: null,
      answer: null,
      before: null,
      after: null,
      coming: null,
      candidates: hits.map(({ function: what, score }) => ({
        function: functionOf(what, language),
        score: Math.round(score * 1000) / 1000,
      })),
    })
  },
})
