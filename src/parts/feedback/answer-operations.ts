/** What becomes of reports: the open ones, the steps of those who answer, the public list, the end of contacts. */

import { type Static, Type } from 'typebox'
import type { Problem } from '../../kernel/problems.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { actorName } from '../../platform/access/actor.ts'
import { type AccessRule, wholeCountry } from '../../platform/access/model.ts'
import { localDay } from '../../platform/clock.ts'
import { afterField, flagField, limitField, list, nullableText } from '../../platform/fields.ts'
import { type Context, defineOperation } from '../../platform/operation.ts'
import { pagingOf } from '../../platform/paging.ts'
import { AnsweredReport, answeredShown, OpenReport, openShown } from './answers.ts'
import { bounds, endOf, numberText, type Report, type ReportState, stateOf } from './model.ts'
import { tellOfAnswer } from './notices.ts'
import { feedbackProblem } from './problems.ts'
import { cleaned, erasedAfterEnd, whyNotEnd } from './rules.ts'
import { addStep, endedReports, eraseContactOn, eraseContacts, openReports, reportNumbered } from './store.ts'

const number = Type.Integer({
  minimum: 1,
  maximum: Number.MAX_SAFE_INTEGER,
  description: 'Number of the report',
})
/** Reports come from the whole country and are answered by the centre. */
const answerers: AccessRule = { roles: ['central', 'administrator'] }

const publish = Type.Optional(
  flagField({ description: 'Show what was reported beside the answer, without who reported it' }),
)
const answerText = (description: string) =>
  Type.String({ description, maxLength: bounds.wrong, 'x-open': true })

export const answered = defineOperation({
  name: 'feedback.answered',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Các báo lỗi đã được trả lời, mới nhất trước',
    en: 'The reports that were answered, newest first',
  },
  input: Type.Object({
    limit: Type.Optional(limitField(1000, { description: 'How many; 50 when left out' })),
    after: Type.Optional(afterField()),
  }),
  aliases: { cursor: 'after' },
  pages: { rows: 'reports' },
  output: Type.Object({ reports: list(AnsweredReport), next: nullableText }),
  examples: ['--limit 5'],
  table: {
    columns: ['number', 'state', 'unit', 'received_on', 'ended_on', 'answer', 'wrong'],
    rows: ({ reports }) =>
      reports.map((one) => [
        one.shown,
        one.state,
        one.unit,
        one.receivedOn,
        one.endedOn,
        one.answer,
        one.wrong,
      ]),
  },
  run: async (input, { database }) => {
    const paging = pagingOf('feedback.answered', input, { usual: 50, order: ['number'] })
    if (!paging.ok) return paging
    const { place, wanted: limit, cut } = paging.value
    const found = await endedReports(database, { limit, before: place && Number(place[0]) })
    const { rows, next } = cut(found, ({ number }) => [number])
    return fine({ reports: rows.map(answeredShown), next })
  },
})

export const open = defineOperation({
  name: 'feedback.open',
  kind: 'query',
  looks: true,
  access: answerers,
  where: () => wholeCountry,
  summary: {
    vi: 'Các báo lỗi còn chờ trả lời, cũ nhất trước, kèm liên hệ nếu có',
    en: 'The reports that wait for an answer, oldest first, with the contact where one was given',
  },
  input: Type.Object({
    limit: Type.Optional(limitField(1000, { description: 'How many; 100 when left out' })),
    after: Type.Optional(afterField()),
  }),
  output: Type.Object({ reports: list(OpenReport), next: nullableText }),
  pages: { rows: 'reports' },
  examples: [''],
  table: {
    columns: ['number', 'state', 'received_on', 'unit', 'page', 'day', 'wrong', 'right', 'source', 'contact'],
    rows: ({ reports }) =>
      reports.map((one) => [
        one.shown,
        one.state,
        one.receivedOn,
        one.unit,
        one.page,
        one.aboutDay,
        one.wrong,
        one.rightly,
        one.source,
        one.contact,
      ]),
  },
  run: async (input, { database }) => {
    const paging = pagingOf('feedback.open', input, { usual: 100, order: ['number'] })
    if (!paging.ok) return paging
    const { place, wanted, cut } = paging.value
    const found = await openReports(database, wanted, place && Number(place[0]))
    const { rows, next } = cut(found, ({ report }) => [report.number])
    return fine({ reports: rows.map(({ report, contact }) => openShown(report, contact)), next })
  },
})

const found = async (of: number, { database }: Context): Promise<Result<Report>> => {
  const known = await reportNumbered(database, of)
  return known
    ? fine(known.report)
    : refused(feedbackProblem('no-report', { number: numberText(of) }, { field: 'number' }))
}

type Taking = { readonly step: ReportState; readonly words?: string; readonly published?: boolean }

/** Takes a step of a report that has not ended; what somebody else did in the same moment comes back as a problem. */
const take = async (of: number, taking: Taking, context: Context): Promise<Result<Report>> => {
  const before = await found(of, context)
  if (!before.ok) return before
  const words = taking.words === undefined ? null : cleaned(taking.words)
  const against: Problem[] = [...whyNotEnd(before.value)]
  if (taking.words !== undefined && words === null) against.push(feedbackProblem('nothing-answered', {}))
  if (against.length > 0) return refused(...against)
  const { database, now, actor } = context
  const taken = {
    step: taking.step,
    at: now,
    by: actorName(actor),
    words,
    published: taking.published ?? false,
  }
  if (before.value.steps.some(({ step }) => step === taking.step)) return before
  try {
    await addStep(database, of, taken)
  } catch (error) {
    const constraint = error instanceof Error && 'constraint' in error ? error.constraint : null
    if (constraint !== 'a_report_ends_once' && constraint !== 'a_report_takes_a_step_once') throw error
    const state = taking.step
    return refused(feedbackProblem('already-ended', { number: numberText(of), state, on: now.slice(0, 10) }))
  }
  const report = { ...before.value, steps: [...before.value.steps, taken] }
  await tellOfAnswer(report, context)
  if (endOf(report)) await eraseContactOn(database, of, erasedAfterEnd(localDay(new Date(now))))
  return fine(report)
}

const Taken = Type.Object({ number: Type.Integer(), shown: Type.String(), state: Type.String() })
const takenShown = (taken: Result<Report>): Result<Static<typeof Taken>> =>
  taken.ok
    ? fine({ number: taken.value.number, shown: numberText(taken.value.number), state: stateOf(taken.value) })
    : taken
const takenTable = {
  columns: ['number', 'state'],
  rows: ({ shown, state }: Static<typeof Taken>) => [[shown, state]],
}

export const check = defineOperation({
  name: 'feedback.check',
  kind: 'command',
  access: answerers,
  where: () => wholeCountry,
  summary: { vi: 'Ghi rằng một báo lỗi đang được kiểm tra', en: 'Says that a report is being checked' },
  input: Type.Object({ number }),
  output: Taken,
  positional: ['number'],
  examples: ['12'],
  table: takenTable,
  run: async (input, context) => takenShown(await take(input.number, { step: 'checking' }, context)),
})

export const answer = defineOperation({
  name: 'feedback.answer',
  kind: 'command',
  access: answerers,
  where: () => wholeCountry,
  summary: {
    vi: 'Trả lời một báo lỗi; --corrected khi đã sửa theo',
    en: 'Answers a report; --corrected when it was right and has been put right',
  },
  input: Type.Object({
    number,
    text: answerText('The answer; everybody can read it, so it names nobody'),
    corrected: Type.Optional(
      flagField({ description: 'The report was right and what is wrong was corrected' }),
    ),
    publish,
  }),
  output: Taken,
  positional: ['number'],
  examples: [
    '12 --text "Đã sửa theo khoản 4, Điều 1." --corrected',
    '12 --text "Số liệu đúng như in." --publish',
  ],
  table: takenTable,
  run: async (input, context) =>
    takenShown(
      await take(
        input.number,
        {
          step: input.corrected ? 'corrected' : 'answered',
          words: input.text,
          published: input.publish ?? false,
        },
        context,
      ),
    ),
})

export const decline = defineOperation({
  name: 'feedback.decline',
  kind: 'command',
  access: answerers,
  where: () => wholeCountry,
  summary: { vi: 'Không nhận một báo lỗi, nêu lý do', en: 'Declines a report, with the reason' },
  input: Type.Object({ number, reason: answerText('Why; everybody can read it'), publish }),
  output: Taken,
  positional: ['number'],
  examples: ['12 --reason "Không liên quan đến dữ liệu."'],
  table: takenTable,
  run: async (input, context) =>
    takenShown(
      await take(
        input.number,
        { step: 'declined', words: input.reason, published: input.publish ?? false },
        context,
      ),
    ),
})

export const erase = defineOperation({
  name: 'feedback.erase',
  kind: 'command',
  access: answerers,
  where: () => wholeCountry,
  summary: {
    vi: 'Xóa các liên hệ đã hết hạn giữ, hoặc xóa ngay liên hệ của một báo lỗi',
    en: 'Erases the contacts whose time is over, or at once that of one report',
  },
  input: Type.Object({ number: Type.Optional(number) }),
  output: Type.Object({ erased: Type.Integer() }),
  positional: ['number'],
  examples: ['', '12'],
  table: { columns: ['erased'], rows: ({ erased }) => [[erased]] },
  run: async (input, { database, today }) =>
    fine({
      erased: await eraseContacts(
        database,
        input.number === undefined ? { dueOn: today } : { number: input.number },
      ),
    }),
})
