/** `feedback.report` and `feedback.status`: a reader says what is wrong, and sees later what became of it. */
import { Type } from 'typebox'
import type { Problem } from '../../kernel/problems.ts'
import { fine, refused } from '../../kernel/result.ts'
import { codeField, dateField, nullable, textField } from '../../platform/fields.ts'
import { type Context, defineOperation } from '../../platform/operation.ts'
import { currentRegister } from '../register/index.ts'
import { ReportAnswer, reportShown, State } from './answers.ts'
import { hashOf, isKey, isKeyOf, newKey } from './keys.ts'
import { bounds, numberText, type Said, stateOf } from './model.ts'
import { feedbackProblem } from './problems.ts'
import { cleaned, erasedAtLatest, pageWithoutKeys, sameness, whyNotReport } from './rules.ts'
import { addReport, contactKeptUntil, numberOfContent, reportNumbered } from './store.ts'

const input = Type.Object({
  wrong: Type.String({ description: 'What is wrong', maxLength: bounds.wrong, 'x-open': true }),
  rightly: Type.Optional(textField({ description: 'What is right', maxLength: bounds.rightly })),
  source: Type.Optional(
    textField({ description: 'Where that can be read: act, article, address', maxLength: bounds.source }),
  ),
  unit: Type.Optional(codeField({ description: 'Code or permanent id of the unit it is about' })),
  page: Type.Optional(
    textField({ description: 'The page it is about: /unit/00004', maxLength: bounds.page }),
  ),
  day: Type.Optional(dateField({ description: 'The day it is about' })),
  contact: Type.Optional(
    textField({
      description:
        'How to reach you, if you like: only to ask back and to answer; erased 30 days after the answer',
      maxLength: bounds.contact,
    }),
  ),
  key: Type.Optional(
    textField({ description: 'A key of your own for the receipt (22 to 64 signs); given when left out' }),
  ),
})

/** Whether the register ever had a unit of this code or id. An empty register knows nothing, so it forbids nothing. */
const unitsKnown = async (context: Context): Promise<(codeOrId: string) => boolean> => {
  const register = await currentRegister(context)
  return (codeOrId) =>
    register.release.id === '' || register.meanings(codeOrId).length > 0 || register.story(codeOrId) !== null
}

export const report = defineOperation({
  name: 'feedback.report',
  kind: 'command',
  access: 'public',
  summary: {
    vi: 'Báo một điều sai trong dữ liệu hay trang; nhận số và khóa để xem trả lời',
    en: 'Reports something wrong in the data or on a page; gives a number and a key to see the answer',
  },
  input,
  output: Type.Object({
    number: Type.Integer(),
    shown: Type.String({ description: 'The number as it is written: 000012' }),
    state: State,
    duplicate: Type.Boolean({ description: 'The same was reported before; this is its number' }),
    key: nullable(Type.String({ description: 'Shown once; null where somebody else reported the same' })),
    receipt: nullable(Type.String({ description: 'The page of the report, with its key' })),
  }),
  examples: ['--unit 00004 --wrong "Ranh giới phía bắc sai" --source "1656/NQ-UBTVQH15, Điều 1"'],
  run: async (given, context) => {
    const { database, now, today } = context
    const page = given.page === undefined ? null : cleaned(given.page)
    const said: Said = {
      wrong: cleaned(given.wrong) ?? '',
      rightly: cleaned(given.rightly),
      source: cleaned(given.source),
      unit: cleaned(given.unit),
      page: page === null ? null : pageWithoutKeys(page),
      aboutDay: given.day ?? null,
    }
    const against: Problem[] = [...whyNotReport(said, await unitsKnown(context))]
    if (page !== null && said.page === null)
      against.push(feedbackProblem('page-not-ours', { page }, { field: 'page' }))
    if (given.key !== undefined && !isKey(given.key))
      against.push(feedbackProblem('bad-key', {}, { field: 'key' }))
    if (against.length > 0) return refused(...against)
    const key = given.key ?? newKey()
    const contact = cleaned(given.contact)
    const contentHash = hashOf(sameness(said))
    const added = await addReport(database, {
      ...said,
      contentHash,
      keyHash: hashOf(key),
      receivedAt: now,
      contact: contact === null ? null : { text: contact, eraseOn: erasedAtLatest(today) },
    })
    const number = added ?? (await numberOfContent(database, contentHash)) ?? 0
    const found = await reportNumbered(database, number)
    if (!found) throw new Error('a report that was stored is not there')
    // Sent twice from one form: the key is the sender's own, so the receipt is theirs to have again.
    const own = isKeyOf(key, found.keyHash)
    return fine({
      number,
      shown: numberText(number),
      state: stateOf(found.report),
      duplicate: added === null,
      key: own ? key : null,
      receipt: own ? `/report/${number}?key=${key}` : null,
    })
  },
})

export const status = defineOperation({
  name: 'feedback.status',
  kind: 'query',
  access: 'public',
  // The answer is for one person: it is kept nowhere on its way, and asked with a key that only that person has.
  resource: 'feedback/reports/:number',
  faces: ['http'],
  summary: {
    vi: 'Một báo lỗi đang ở bước nào và được trả lời thế nào, cho người giữ khóa',
    en: 'How far a report has come and what was answered, for who holds its key',
  },
  input: Type.Object({
    number: Type.Integer({
      minimum: 1,
      maximum: Number.MAX_SAFE_INTEGER,
      description: 'Number of the report',
    }),
    key: textField({ description: 'The key that was given with the number' }),
  }),
  output: ReportAnswer,
  positional: ['number'],
  path: ['number'],
  examples: ['12 --key 0123456789abcdefghijkl'],
  run: async ({ number, key }, { database }) => {
    const found = await reportNumbered(database, number)
    if (!found || !isKeyOf(key, found.keyHash))
      return refused(feedbackProblem('no-such-report', { number: numberText(number) }))
    return fine(reportShown(found.report, await contactKeptUntil(database, number)))
  },
})
