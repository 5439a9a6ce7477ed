/** `acts.enact` and `acts.correct`: a text is read, tied to the register and kept for a second person. */

import { createHash } from 'node:crypto'
import { type Static, Type } from 'typebox'
import { fine, type Result, refused } from '../../../../kernel/result.ts'
import { centralWork, wholeCountry } from '../../../../platform/access/model.ts'
import { dateField, fileField } from '../../../../platform/fields.ts'
import { type Context, defineOperation } from '../../../../platform/operation.ts'
import type { ResolvedAct } from '../../model.ts'
import { tellOfReading } from '../../notices.ts'
import { convertLegacyField, maxActBytes, readActFile, tied } from '../../operations/read.ts'
import { ReadingAnswer as Answer, type ReadingAnswer, readingShown, readingTable } from '../answers.ts'
import { changeIdsOf } from '../facts.ts'
import { by, doneBy, take, touchedAct } from '../fields.ts'
import { whyNotInState, whyNotTakeIn } from '../life.ts'
import { type Reading, stateOf } from '../model.ts'
import { enactProblem } from '../problems.ts'
import { addReading, readingsOf, releaseStating } from '../store.ts'

const Input = Type.Object({
  file: fileField({ maxBytes: maxActBytes, description: 'The act: Markdown, plain text, DOCX or PDF' }),
  by,
  on: Type.Optional(dateField({ description: 'The day of effect, where the act does not say it' })),
  convertLegacy: convertLegacyField,
})
type Input = Static<typeof Input>

type Text = { readonly act: ResolvedAct; readonly number: string; readonly on: string; readonly hash: string }

/** The act in the file, tied to the register; the same text in another format has the same hash. */
const textIn = async (
  { file, on, convertLegacy = false }: Input,
  context: Context,
): Promise<Result<Text>> => {
  const read = await readActFile(file, convertLegacy)
  if (!read.ok) return read
  const { instrument, text } = read.value.act
  const { number } = instrument
  if (number === null) return refused(enactProblem('number-needed', { name: file.name }, { field: 'file' }))
  const day = on ?? instrument.operationalOn ?? instrument.effectiveOn
  if (!day) return refused(enactProblem('day-needed', { number }, { field: 'on' }))
  const act = await tied(read.value.act, context, day)
  if (!act.ok) return act
  return fine({ act: act.value, number, on: day, hash: createHash('sha256').update(text).digest('hex') })
}

const keep = async (
  { act, number, on, hash }: Text,
  { file, by: given }: Input,
  corrects: number | null,
  context: Context,
): Promise<Result<ReadingAnswer>> => {
  const reading = { number, contentHash: hash, fileName: file.name, effectiveOn: on, act, corrects }
  const id = await addReading(context.database, reading)
  const taken = await take(
    { ...reading, id, steps: [] },
    { step: 'read', by: doneBy(given, context) },
    context,
  )
  if (taken.ok) await tellOfReading(reading, context)
  return taken.ok ? fine(readingShown(taken.value, context.language)) : taken
}

const hasErrors = ({ errors }: ReadingAnswer) => (errors > 0 ? 'findings' : 'fine')

export const enact = defineOperation({
  name: 'acts.enact',
  kind: 'command',
  access: centralWork,
  where: () => wholeCountry,
  touched: touchedAct,
  summary: {
    vi: 'Đưa một nghị quyết vào để thi hành: đọc, đối chiếu danh mục, lưu chờ người thứ hai xác nhận',
    en: 'Takes in an act to be enacted: reads it, ties it to the register, keeps it for a second person',
  },
  input: Input,
  output: Answer,
  positional: ['file'],
  examples: ['resolution.docx --by "Nguyễn An"'],
  table: readingTable,
  outcome: hasErrors,
  run: async (input, context) => {
    const text = await textIn(input, context)
    if (!text.ok) return text
    const { act, number, hash } = text.value
    const against = whyNotTakeIn(await readingsOf(context.database, number), hash)
    if (against.length > 0) return refused(...against)
    const stated = await releaseStating(context.database, changeIdsOf(act))
    if (stated) return refused(enactProblem('act-in-the-register', { number, ...stated }))
    return keep(text.value, input, null, context)
  },
})

/** What a correction replaces: the reading in force; another correction must not be under way. */
const inForce = (readings: readonly Reading[], number: string): Result<Reading> => {
  const current = readings.findLast((reading) => stateOf(reading) === 'in-force')
  if (!current) return refused(enactProblem('unknown-act', { number, known: [] }))
  const open = readings.find((reading) => reading.corrects === current.id && !stateIsOver(reading))
  return open ? refused(...whyNotInState(open, 'in-force')) : fine(current)
}
const stateIsOver = (reading: Reading) => ['withdrawn', 'annulled', 'replaced'].includes(stateOf(reading))

export const correct = defineOperation({
  name: 'acts.correct',
  kind: 'command',
  access: centralWork,
  where: () => wholeCountry,
  touched: touchedAct,
  summary: {
    vi: 'Đưa vào bản đính chính của một nghị quyết đang thi hành; có hiệu lực sau khi xác nhận và thi hành lại',
    en: 'Takes in a corrected text of an act in force; it replaces the former one when confirmed and put in force',
  },
  input: Input,
  output: Answer,
  positional: ['file'],
  examples: ['corrected.docx --by "Nguyễn An"'],
  table: readingTable,
  outcome: hasErrors,
  run: async (input, context) => {
    const text = await textIn(input, context)
    if (!text.ok) return text
    const { number, hash, act } = text.value
    const former = inForce(await readingsOf(context.database, number), number)
    if (!former.ok) return former
    if (former.value.contentHash === hash) return refused(...whyNotTakeIn([former.value], hash))
    const stated = await releaseStating(context.database, changeIdsOf(act))
    if (stated) return refused(enactProblem('confirmed-by-release', { number, ...stated }))
    return keep(text.value, input, former.value.id, context)
  },
})
