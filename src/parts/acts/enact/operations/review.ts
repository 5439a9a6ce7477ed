/** `acts.review` and `acts.enacted`: what stands about an act that was taken in, and which there are. */

import { type Static, Type } from 'typebox'
import { fine } from '../../../../kernel/result.ts'
import { wholeCountry } from '../../../../platform/access/model.ts'
import { defineOperation } from '../../../../platform/operation.ts'
import { ReadingAnswer, readingShown, readingTable } from '../answers.ts'
import { changeIdsOf } from '../facts.ts'
import { number, readingOf } from '../fields.ts'
import { readingsOf, releaseStating } from '../store.ts'

export const review = defineOperation({
  name: 'acts.review',
  kind: 'query',
  access: { roles: ['central', 'administrator', 'inspector'] },
  where: () => wholeCountry,
  summary: {
    vi: 'Tình trạng và mọi điểm cần xem của một nghị quyết đã đưa vào',
    en: 'The state of an act that was taken in, and all that was found in it',
  },
  input: Type.Object({ number }),
  output: ReadingAnswer,
  positional: ['number'],
  examples: ['12/NQ-UBTVQH16'],
  table: readingTable,
  outcome: ({ errors }) => (errors > 0 ? 'findings' : 'fine'),
  run: async (input, context) => {
    const reading = await readingOf(input.number, context)
    if (!reading.ok) return reading
    const stated = await releaseStating(context.database, changeIdsOf(reading.value.act))
    return fine(readingShown(reading.value, context.language, stated?.release ?? null))
  },
})

const Enacted = Type.Object({
  acts: Type.Unsafe<readonly Omit<Static<typeof ReadingAnswer>, 'findings'>[]>(
    Type.Array(Type.Omit(ReadingAnswer, ['findings'])),
  ),
})

export const enacted = defineOperation({
  name: 'acts.enacted',
  kind: 'query',
  access: { roles: ['central', 'administrator', 'inspector'] },
  where: () => wholeCountry,
  summary: {
    vi: 'Các nghị quyết đã đưa vào tại đây và tình trạng',
    en: 'The acts that were taken in here, and their states',
  },
  input: Type.Object({}),
  output: Enacted,
  examples: [''],
  table: {
    columns: ['number', 'state', 'effective_on', 'correction', 'errors', 'warnings', 'release', 'file'],
    rows: ({ acts }) =>
      acts.map((act) => [
        act.number,
        act.state,
        act.effectiveOn,
        act.correction,
        act.errors,
        act.warnings,
        act.release,
        act.file,
      ]),
  },
  run: async (_input, context) => {
    const acts = []
    for (const reading of await readingsOf(context.database)) {
      const stated = await releaseStating(context.database, changeIdsOf(reading.act))
      const { findings: _, ...shown } = readingShown(reading, context.language, stated?.release ?? null)
      acts.push(shown)
    }
    return fine({ acts })
  },
})
