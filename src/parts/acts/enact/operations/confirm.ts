/** `acts.confirm` and `acts.withdraw`: the second person's word, or the end of a reading that never came into force. */

import { Type } from 'typebox'
import { fine, refused } from '../../../../kernel/result.ts'
import { centralWork, wholeCountry } from '../../../../platform/access/model.ts'
import { flagField, textField } from '../../../../platform/fields.ts'
import { defineOperation } from '../../../../platform/operation.ts'
import { ReadingAnswer, readingShown, readingTable } from '../answers.ts'
import { by, doneBy, number, readingOf, reason, take, touchedAct } from '../fields.ts'
import { whyNotConfirm } from '../life.ts'
import { review } from './review.ts'

export const confirm = defineOperation({
  name: 'acts.confirm',
  kind: 'command',
  access: centralWork,
  where: () => wholeCountry,
  touched: touchedAct,
  summary: {
    vi: 'Người thứ hai xác nhận bản đọc của một nghị quyết',
    en: 'A second person confirms how an act was read',
  },
  input: Type.Object({
    number,
    by: Type.Optional(
      textField({ description: 'The second person, by name; who signed in confirms as themselves' }),
    ),
    accept: Type.Optional(flagField({ description: 'Accept the warnings' })),
  }),
  output: ReadingAnswer,
  guards: { query: review, input: ({ number: act }) => ({ number: act }) },
  positional: ['number'],
  examples: ['12/NQ-UBTVQH16 --by "Trần Bình"', '12/NQ-UBTVQH16 --by "Trần Bình" --accept'],
  table: readingTable,
  run: async (input, context) => {
    const reading = await readingOf(input.number, context)
    if (!reading.ok) return reading
    const second = doneBy(input.by, context)
    const against = whyNotConfirm(reading.value, second, input.accept === true)
    if (against.length > 0) return refused(...against)
    const taken = await take(reading.value, { step: 'confirmed', by: second }, context)
    return taken.ok ? fine(readingShown(taken.value, context.language)) : taken
  },
})

export const withdraw = defineOperation({
  name: 'acts.withdraw',
  kind: 'command',
  access: centralWork,
  where: () => wholeCountry,
  touched: touchedAct,
  summary: {
    vi: 'Rút một bản đọc chưa thi hành',
    en: 'Withdraws a reading that is not in force',
  },
  input: Type.Object({ number, by, reason }),
  output: ReadingAnswer,
  guards: { query: review, input: ({ number: act }) => ({ number: act }) },
  positional: ['number'],
  examples: ['12/NQ-UBTVQH16 --reason "nhầm tệp"'],
  table: readingTable,
  run: async (input, context) => {
    const reading = await readingOf(input.number, context)
    if (!reading.ok) return reading
    const step = { step: 'withdrawn', by: doneBy(input.by, context), reason: input.reason } as const
    const taken = await take(reading.value, step, context)
    return taken.ok ? fine(readingShown(taken.value, context.language)) : taken
  },
})
