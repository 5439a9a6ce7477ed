/** Who began to check a report is told when somebody else answers it; the reporter looks with their own key. */
import { actorName } from '../../platform/access/actor.ts'
import { defineNotice } from '../../platform/notices/model.ts'
import { publish, tell } from '../../platform/notices/tell.ts'
import type { Context } from '../../platform/operation.ts'
import { endOf, numberText, type Report, stateOf } from './model.ts'

const reportAnswered = defineNotice({
  kind: 'feedback.answered',
  words: {
    vi: ({ number }) => ({
      subject: 'Một báo lỗi bạn đang kiểm tra đã được trả lời',
      text: `Báo lỗi ${number} đã được người khác trả lời.`,
    }),
    en: ({ number }) => ({
      subject: 'A report that you were checking was answered',
      text: `The report ${number} was answered by somebody else.`,
    }),
  },
})

export const tellOfAnswer = async (report: Report, context: Context): Promise<void> => {
  if (!endOf(report)) return
  const number = numberText(report.number)
  const checking = report.steps.find(({ step }) => step === 'checking')?.by ?? ''
  const account = /\(([0-9a-f-]{36})\)$/.exec(checking)?.[1]
  if (account && checking !== actorName(context.actor))
    await tell(reportAnswered, { account, facts: { number }, path: '/work/reports/answered' }, context)
  await publish({ type: 'feedback.answered', subject: number, data: { state: stateOf(report) } }, context)
}
