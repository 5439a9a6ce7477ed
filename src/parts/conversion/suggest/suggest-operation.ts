/** The box's question: what is meant by what was typed so far. */
import { type Static, Type } from 'typebox'
import type { Language } from '../../../kernel/problems.ts'
import { fine } from '../../../kernel/result.ts'
import { list, nullable, textField } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { Citation, converterOf, currentRegister, registerRevision, Unit } from '../../register/index.ts'
import { citationWords } from '../words.ts'
import { type Place, suggest } from './suggest.ts'

const said = {
  text: Type.String({ description: 'What was meant, written in full' }),
  page: Type.String({ description: 'The page with the whole answer, below the root of this server' }),
}

export const Suggestions = Type.Object({
  text: Type.String(),
  answer: nullable(
    Type.Object({
      sentence: Type.String(),
      formatted: nullable(Type.String({ description: 'The address anew, where an address was typed' })),
      origin: nullable(Unit),
      unit: nullable(Unit),
      citations: list(Citation),
      cited: list(Type.String(), { description: 'The citations in words' }),
      ...said,
    }),
  ),
  suggestions: list(
    Type.Object({
      said: Type.String({ description: 'What became of it' }),
      unit: Unit,
      now: nullable(Unit),
      ...said,
    }),
  ),
})

/** The address of the page in a language. */
export const pageOf = (place: Place, language: Language): string => {
  const root = language === 'vi' ? '' : `/${language}`
  if (place.kind === 'address') return `${root}/convert?${new URLSearchParams({ q: place.text })}`
  const path = `${root}/unit/${encodeURIComponent(place.code)}`
  return place.at === null ? path : `${path}?at=${place.at}`
}

export const suggestOperation = defineOperation({
  name: 'conversion.suggest',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Gợi ý khi gõ địa chỉ, tên hoặc mã: câu trả lời và những đơn vị có thể được nói tới',
    en: 'What is meant while an address, a name or a code is being typed: the answer and what else it may be',
  },
  input: Type.Object({
    text: textField({ maxLength: 300, description: 'What was typed so far' }),
  }),
  output: Suggestions,
  positional: ['text'],
  examples: ['"truc bach"', '"12 Hàng Bún, Phường Quán Thánh, Quận Ba Đình"', '00004'],
  revision: async (context) => `${await registerRevision(context)} ${context.today}`,
  outcome: ({ answer, suggestions }) => (answer || suggestions.length > 0 ? 'fine' : 'findings'),
  told: (answer) => toldOf(answer),
  run: async ({ text }, context) => {
    const { today, language } = context
    const register = await currentRegister(context)
    const found = suggest({ register, converter: converterOf(register), today, language }, text)
    const { answer, suggestions } = found
    return fine({
      text,
      answer: answer && {
        sentence: answer.sentence,
        formatted: answer.formatted,
        origin: answer.origin,
        unit: answer.unit,
        citations: answer.citations,
        cited: [...new Set(answer.citations.map((one) => citationWords(one, language)))],
        text: answer.text,
        page: pageOf(answer.place, language),
      },
      suggestions: suggestions.map((one) => ({
        text: one.text,
        said: one.said,
        unit: one.unit,
        now: one.now,
        page: pageOf(one.place, language),
      })),
    })
  },
})

const toldOf = ({ answer, suggestions }: Static<typeof Suggestions>): string =>
  [
    ...(answer ? [[answer.formatted, answer.sentence].filter((line) => line !== null).join('\n')] : []),
    ...suggestions.map(({ text, said: words }) => `  - ${text}: ${words}`),
  ]
    .map((line) => `${line}\n`)
    .join('')
