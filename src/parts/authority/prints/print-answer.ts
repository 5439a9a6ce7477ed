/** `authority.printAnswer`: the answer to "who decides?" as an official letter, where there is one certain answer. */
import { Type } from 'typebox'
import { refused } from '../../../kernel/result.ts'
import { codeField, textField } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { perform } from '../../../platform/perform.ts'
import { PrintAnswer, type Row, replyWhoDecidesTemplate, sendsPrint } from '../../../platform/prints/index.ts'
import { type Who, who } from '../operations/who.ts'
import { authorityProblem } from '../problems.ts'
import { dayAliases, publicQuery, validAt } from '../questions.ts'
import { blank, handPrinted, headFacts, headGiven } from './given.ts'

type Deciding = NonNullable<Who['answer']>['deciding'][number]

const textsOf = ({ chain }: Deciding): string => chain.map(({ basis }) => basis.words).join('; ')
const modesOf = ({ chain }: Deciding): string =>
  [...new Set(chain.map(({ modeWords }) => modeWords))].join(', ')
const holderOf = ({ holder, units, onBehalfOf, conditions }: Deciding): string =>
  [
    holder.name,
    ...(units.length > 0 ? [` (${units.map(({ name }) => name).join('; ')})`] : []),
    ...(onBehalfOf ? [`, thay mặt ${onBehalfOf.name}`] : []),
    ...(conditions.length > 0 ? [`, ${conditions.join('; ')}`] : []),
  ].join('')

const rowOf = (each: Deciding): Row => ({
  holder: holderOf(each),
  mode: modesOf(each),
  citation: textsOf(each),
  from: each.from ?? 'chưa rõ',
  until: each.until,
})

export const printAnswer = defineOperation({
  ...publicQuery,
  name: 'authority.printAnswer',
  summary: {
    vi: 'Công văn trả lời ai quyết định một việc, theo thể thức văn bản hành chính: PDF, DOCX, xem trước',
    en: 'A letter that answers who decides a matter, in the layout of official documents: PDF, DOCX, preview',
  },
  input: Type.Object({
    matter: Type.Optional(textField({ description: 'The matter in words, or the code of a procedure' })),
    function: Type.Optional(codeField({ description: 'The task, by its id, where the words fit several' })),
    place: textField({ description: 'Where: code or name of one unit' }),
    validAt,
    asked: Type.Optional(textField({ description: 'What asked for it: a letter, its number and day' })),
    ...headGiven,
  }),
  aliases: dayAliases,
  output: PrintAnswer,
  writesTo: 'out',
  examples: ['--matter "thu hồi đất" --place 00004 --at 2026-01-01 --form html'],
  sends: sendsPrint,
  run: async ({ matter, function: id, place, validAt: at, asked, ...head }, context) => {
    // The letter is Vietnamese, whoever asks for it.
    const inVietnamese = { ...context, language: 'vi' as const }
    const question = {
      place: [place],
      ...(matter === undefined ? {} : { matter }),
      ...(id === undefined ? {} : { function: id }),
      ...(at === undefined ? {} : { validAt: at }),
    }
    const told = await perform(who, question, inVietnamese)
    if (!told.ok) return told
    const { answer, before, function: task, places, at: on } = told.value
    const isCertain = answer?.status === 'one' || answer?.status === 'several'
    if (!task || !answer || !isCertain)
      return refused(
        authorityProblem('no-certain-answer', {
          matter: matter ?? id ?? '',
          candidates: told.value.candidates.map(({ function: one }) => `${one.id} ${one.title}`),
        }),
      )
    const rows = [...answer.deciding, ...(before?.deciding ?? [])].map(rowOf)
    const address = new URLSearchParams({ function: task.id, place, at: on })
    const unit = places.map(({ name }) => name).join('; ')
    const facts = {
      ...headFacts(head, context),
      issuerName: head.issuer ?? blank,
      asked: asked ?? blank,
      matter: `việc “${task.title}”`,
      unitName: unit,
      on,
      answers: answer.deciding.map(rowOf),
      earlier: (before?.deciding ?? []).map(rowOf),
      grants: rows.map((row, place) => ({ ...row, place: place + 1 })),
      grantCount: {
        value: rows.length,
        source: { words: 'Việc này trong ma trận thẩm quyền', href: `/who-decides?${address}` },
      },
      notes: [...answer.remarks, ...(before?.remarks ?? [])].map(({ words }) => ({ text: words })),
      recipientName: head.to ?? blank,
    }
    return await handPrinted(replyWhoDecidesTemplate, facts, { ...head, name: 'tra-loi-tham-quyen' }, context)
  },
})
