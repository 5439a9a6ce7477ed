/** `acts.putInForce` and `acts.annul`: the two steps that write to the register. */

import { Type } from 'typebox'
import { addDays } from '../../../../kernel/dates.ts'
import { fine, refused } from '../../../../kernel/result.ts'
import { centralWork, wholeCountry } from '../../../../platform/access/model.ts'
import { fileField } from '../../../../platform/fields.ts'
import { defineOperation } from '../../../../platform/operation.ts'
import { mostTableBytes, transactionOf, undoing, writeFacts } from '../../../register/index.ts'
import { tellOfAnnulment, tellOfForce } from '../../notices.ts'
import { ReadingAnswer, readingShown, readingTable } from '../answers.ts'
import { changeIdsOf } from '../facts.ts'
import { by, doneBy, number, readingOf, reason, take, touchedAct } from '../fields.ts'
import { whyNotInState } from '../life.ts'
import { stepTaken } from '../model.ts'
import { aboutOf, planFor, writingOf } from '../plan.ts'
import { enactProblem } from '../problems.ts'
import { releaseStating } from '../store.ts'
import { review } from './review.ts'

export const putInForce = defineOperation({
  name: 'acts.putInForce',
  kind: 'command',
  access: centralWork,
  where: () => wholeCountry,
  touched: touchedAct,
  summary: {
    vi: 'Thi hành một nghị quyết đã được xác nhận: danh mục đổi từ ngày văn bản nêu',
    en: 'Puts a confirmed act in force: the register changes from the day it states',
  },
  input: Type.Object({
    number,
    by,
    codes: Type.Optional(
      fileField({
        maxBytes: mostTableBytes,
        description:
          'CSV with name and code of the new units; codes can also follow later (register assign-codes)',
      }),
    ),
  }),
  output: ReadingAnswer,
  guards: { query: review, input: ({ number: act }) => ({ number: act }) },
  positional: ['number'],
  examples: ['12/NQ-UBTVQH16 --by "Trần Bình"', '12/NQ-UBTVQH16 --codes codes.csv'],
  table: readingTable,
  run: async (input, context) => {
    const found = await readingOf(input.number, context)
    if (!found.ok) return found
    const reading = found.value
    const against = whyNotInState(reading, 'confirmed')
    if (against.length > 0) return refused(...against)
    const who = doneBy(input.by, context)
    const plan = await planFor(reading, input.codes, who, context)
    if (!plan.ok) return plan
    const { facts, replaces, before } = plan.value
    const transaction = transactionOf(context.database)
    const written = await writeFacts(transaction, aboutOf(reading, context, who), writingOf(facts))
    if (!written.ok) return refused(...written.problems)
    const { revision } = written.revision
    if (replaces) {
      const replaced = await take(replaces, { step: 'replaced', by: who, revision }, context)
      if (!replaced.ok) return replaced
    }
    const taken = await take(reading, { step: 'in-force', by: who, revision }, context)
    if (taken.ok) {
      const eve = addDays(reading.effectiveOn, -1)
      const ended = facts.ended.map((id) => ({ id, name: before.unitById(id, eve)?.name ?? id }))
      await tellOfForce(taken.value, { revision, ended }, context)
    }
    return taken.ok ? fine(readingShown(taken.value, context.language)) : taken
  },
})

export const annul = defineOperation({
  name: 'acts.annul',
  kind: 'command',
  access: centralWork,
  where: () => wholeCountry,
  touched: touchedAct,
  summary: {
    vi: 'Hủy việc thi hành một nghị quyết: danh mục trở lại như trước, điều đã ghi vẫn tra được',
    en: 'Annuls an act that was put in force: the register is as before, what was believed stays on record',
  },
  input: Type.Object({ number, by, reason }),
  output: ReadingAnswer,
  guards: { query: review, input: ({ number: act }) => ({ number: act }) },
  positional: ['number'],
  examples: ['12/NQ-UBTVQH16 --reason "ban hành lại"'],
  table: readingTable,
  run: async (input, context) => {
    const found = await readingOf(input.number, context)
    if (!found.ok) return found
    const reading = found.value
    const against = whyNotInState(reading, 'in-force')
    if (against.length > 0) return refused(...against)
    const stated = await releaseStating(context.database, changeIdsOf(reading.act))
    if (stated) return refused(enactProblem('confirmed-by-release', { number: reading.number, ...stated }))
    const revision = stepTaken(reading, 'in-force')?.revision
    if (revision === null || revision === undefined) throw new Error(`${reading.number} wrote nothing`)
    const who = doneBy(input.by, context)
    const transaction = transactionOf(context.database)
    const about = { at: context.now, why: `annul ${reading.number}`, actor: who }
    const written = await writeFacts(transaction, about, await undoing(transaction, revision))
    if (!written.ok) return refused(...written.problems)
    const step = {
      step: 'annulled',
      by: who,
      reason: input.reason,
      revision: written.revision.revision,
    } as const
    const taken = await take(reading, step, context)
    if (taken.ok) await tellOfAnnulment(reading, written.revision.revision, context)
    return taken.ok ? fine(readingShown(taken.value, context.language)) : taken
  },
})
