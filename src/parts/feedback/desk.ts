/** Reports from the public, in the workspace of those who answer. */

import { localDay } from '../../platform/clock.ts'
import type { Action, Column, Desk, Field, StateWords, WorkSource } from '../../platform/workspace/model.ts'
import { numberText, stateOf } from './model.ts'
import { openReports } from './store.ts'

const states: StateWords = {
  received: { vi: 'Mới nhận', en: 'Received', tone: 'attention' },
  checking: { vi: 'Đang kiểm tra', en: 'Being checked', tone: 'attention' },
  answered: { vi: 'Đã trả lời', en: 'Answered', tone: 'met' },
  corrected: { vi: 'Đã sửa', en: 'Corrected', tone: 'met' },
  declined: { vi: 'Không nhận', en: 'Declined', tone: 'plain' },
}
const publish: Field = {
  name: 'publish',
  title: { vi: 'Công khai nội dung báo lỗi bên cạnh trả lời', en: 'Publish the report beside the answer' },
  help: { vi: 'Không kèm người báo', en: 'Without who reported it' },
  kind: 'yes',
}
const actions: readonly Action[] = [
  {
    operation: 'feedback.check',
    title: { vi: 'Nhận kiểm tra', en: 'Begin to check' },
    with: { number: '{number}' },
    when: { field: 'state', is: ['received'] },
    bulk: true,
  },
  {
    operation: 'feedback.answer',
    title: { vi: 'Trả lời', en: 'Answer' },
    with: { number: '{number}' },
    fields: [
      {
        name: 'text',
        title: { vi: 'Trả lời', en: 'Answer' },
        help: {
          vi: 'Ai cũng đọc được, nên không nêu tên người nào',
          en: 'Everybody can read it, so it names nobody',
        },
        kind: 'long',
      },
      {
        name: 'corrected',
        title: { vi: 'Báo đúng và đã sửa', en: 'It was right, and was corrected' },
        kind: 'yes',
      },
      publish,
    ],
  },
  {
    operation: 'feedback.decline',
    title: { vi: 'Không nhận', en: 'Decline' },
    with: { number: '{number}' },
    fields: [
      {
        name: 'reason',
        title: { vi: 'Lý do', en: 'Reason' },
        help: { vi: 'Ai cũng đọc được', en: 'Everybody can read it' },
        kind: 'long',
      },
      publish,
    ],
  },
  {
    operation: 'feedback.erase',
    title: { vi: 'Xóa liên hệ', en: 'Erase the contact' },
    with: { number: '{number}' },
    confirm: {
      vi: 'Liên hệ của người báo bị xóa hẳn; nội dung báo lỗi vẫn còn.',
      en: 'How to reach who reported goes for ever; the report stays.',
    },
  },
]
const said: readonly Column[] = [
  { field: 'wrong', title: { vi: 'Điều sai', en: 'What is wrong' } },
  { field: 'rightly', title: { vi: 'Điều đúng', en: 'What is right' } },
  { field: 'source', title: { vi: 'Căn cứ', en: 'Source' } },
]

/** The oldest first; no text sets a term for an answer, so none is made up here. */
const wait: WorkSource = {
  id: 'feedback.open',
  title: { vi: 'Báo lỗi của người dùng chờ trả lời', en: 'Reports from the public that wait' },
  operation: 'feedback.answer',
  find: async ({ database, language }) =>
    (await openReports(database, 50)).map(({ report }) => ({
      id: String(report.number),
      title:
        language === 'vi'
          ? `Trả lời báo lỗi ${numberText(report.number)}`
          : `Answer the report ${numberText(report.number)}`,
      detail: `${states[stateOf(report)]?.[language] ?? ''}: ${report.wrong.slice(0, 140)}`,
      to: '/work/reports',
      since: localDay(new Date(report.receivedAt)),
    })),
}

export const feedbackDesk: Desk = {
  screens: [
    {
      kind: 'list',
      id: 'feedback.open',
      path: '/reports',
      group: 'work',
      title: { vi: 'Báo lỗi chờ trả lời', en: 'Reports to answer' },
      lead: {
        vi: 'Người dùng báo điều sai trong dữ liệu hay trang; cũ nhất trước.',
        en: 'What people found wrong in the data or on a page, the oldest first.',
      },
      operation: 'feedback.open',
      with: { limit: 1000 },
      rows: 'reports',
      key: 'number',
      columns: [
        { field: 'shown', title: { vi: 'Số báo lỗi', en: 'Number' } },
        { field: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'state', states },
        { field: 'receivedOn', title: { vi: 'Nhận ngày', en: 'Received on' }, kind: 'day' },
        ...said,
        { field: 'unit', title: { vi: 'Đơn vị', en: 'Unit' }, to: '/unit/{unit}' },
        { field: 'page', title: { vi: 'Trang', en: 'Page' }, to: '{page}' },
        { field: 'aboutDay', title: { vi: 'Về ngày', en: 'About the day' }, kind: 'day', hidden: true },
        { field: 'contact', title: { vi: 'Liên hệ', en: 'Contact' }, hidden: true },
      ],
      actions,
      empty: {
        vi: 'Không có báo lỗi nào chờ. Báo lỗi gửi từ chân mỗi trang sẽ xuất hiện ở đây.',
        en: 'No report waits. What is reported at the foot of any page comes here.',
      },
    },
    {
      kind: 'list',
      id: 'feedback.answered',
      path: '/reports/answered',
      group: 'work',
      inMenu: false,
      title: { vi: 'Báo lỗi đã trả lời', en: 'Reports answered' },
      operation: 'feedback.answered',
      with: { limit: 200 },
      rows: 'reports',
      key: 'number',
      columns: [
        { field: 'shown', title: { vi: 'Số báo lỗi', en: 'Number' } },
        { field: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'state', states },
        { field: 'receivedOn', title: { vi: 'Nhận ngày', en: 'Received on' }, kind: 'day' },
        { field: 'endedOn', title: { vi: 'Trả lời ngày', en: 'Answered on' }, kind: 'day' },
        { field: 'answer', title: { vi: 'Trả lời', en: 'Answer' } },
        ...said,
      ],
      pages: { next: 'next', after: 'after' },
      empty: { vi: 'Chưa trả lời báo lỗi nào.', en: 'No report was answered yet.' },
    },
  ],
  work: [wait],
}
