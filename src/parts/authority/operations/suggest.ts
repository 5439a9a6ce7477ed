/** Matters while their words are being typed. */
import { Type } from 'typebox'
import { fine } from '../../../kernel/result.ts'
import { list, textField } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { asking, publicQuery } from '../questions.ts'
import { findFunctions } from '../search.ts'
import { inLanguage, nameOfField } from '../words.ts'

/** Choices that a list below a field can hold. */
const most = 7

export const suggestOperation = defineOperation({
  name: 'authority.suggest',
  ...publicQuery,
  summary: {
    vi: 'Gợi ý việc khi đang gõ',
    en: 'Matters that may be meant while words are being typed',
  },
  input: Type.Object({ text: textField({ maxLength: 300, description: 'What was typed so far' }) }),
  positional: ['text'],
  output: Type.Object({
    answer: Type.Null({ description: 'Nothing is answered before a choice' }),
    suggestions: list(
      Type.Object({
        text: Type.String({ description: 'The matter' }),
        said: Type.String({ description: 'Its field' }),
        page: Type.String({ description: 'The page of the matter, below the root of this server' }),
      }),
    ),
  }),
  examples: ['"so do"'],
  run: async ({ text }, context) => {
    const { matrix, language } = await asking(context)
    const root = language === 'vi' ? '' : `/${language}`
    return fine({
      answer: null,
      suggestions: findFunctions(matrix, text, { limit: most }).map(({ function: task }) => ({
        text: inLanguage(task.title, language),
        said: nameOfField(task.field, language),
        page: `${root}/who-decides/${task.id}`,
      })),
    })
  },
})
