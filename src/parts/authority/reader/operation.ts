/** `authority.readProvisions`: the rows that a decree's text seems to give, for a person to confirm. */
import { type Static, Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import { readText } from '../../../platform/documents/index.ts'
import { fileField, list, nullable, nullableText } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { HolderAnswer, holderOf } from '../answers.ts'
import { authorityProblem } from '../problems.ts'
import { readProvisions } from './read-provisions.ts'

const maxBytes = 32 * 1_048_576
const mostCharacters = 2_000_000

const Provision = Type.Object({
  point: Type.String({ description: 'Where it stands in the text: article.clause.letter' }),
  sentence: Type.String(),
  start: Type.Integer(),
  end: Type.Integer(),
  matter: Type.String({ description: 'What it is about, as the sentence says; a person writes the title' }),
  cited: list(Type.Object({ instrument: nullableText, point: Type.String(), words: Type.String() })),
  oldHolder: nullable(HolderAnswer),
  newHolder: HolderAnswer,
  placeRule: nullableText,
  span: Type.String(),
  open: list(Type.String(), { description: 'What a person must still say' }),
})

const Answer = Type.Object({ name: Type.String(), provisions: list(Provision) })

export const readProvisionsOperation = defineOperation({
  name: 'authority.readProvisions',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Đọc văn bản: điều khoản nào chuyển thẩm quyền của ai cho ai; người đọc xác nhận từng dòng',
    en: 'Reads a text: which provisions move a power from whom to whom; a person confirms each row',
  },
  input: Type.Object({
    file: fileField({ maxBytes, description: 'The text: DOCX, PDF with text, or plain text' }),
  }),
  positional: ['file'],
  output: Answer,
  examples: ['decree.docx', 'decree.txt --json'],
  outcome: ({ provisions }) => (provisions.length > 0 ? 'fine' : 'findings'),
  table: {
    columns: ['point', 'matter', 'old_holder', 'new_holder', 'cited', 'place', 'span', 'open', 'sentence'],
    rows: ({ provisions }: Static<typeof Answer>) =>
      provisions.map((one) => [
        one.point,
        one.matter,
        one.oldHolder?.name ?? null,
        one.newHolder.name,
        one.cited.map(({ instrument, point }) => `${instrument ?? '?'} ${point}`).join('; '),
        one.placeRule,
        one.span,
        one.open.join(', '),
        one.sentence,
      ]),
  },
  run: async ({ file }, { language }) => {
    const read = await readText(file, { legacy: 'refuse' })
    if (!read.ok) return read
    const { text } = read.value
    if (text.length > mostCharacters)
      return refused(
        authorityProblem('text-too-long', { name: file.name, most: mostCharacters }, { field: 'file' }),
      )
    return fine({
      name: file.name,
      provisions: readProvisions(text).map(({ start, end, oldHolder, newHolder, ...rest }) => ({
        ...rest,
        start,
        end,
        sentence: text.slice(start, end),
        oldHolder: oldHolder && holderOf(oldHolder, language),
        newHolder: holderOf(newHolder, language),
      })),
    })
  },
})
