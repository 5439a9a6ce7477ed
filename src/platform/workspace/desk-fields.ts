/** Columns, fields and words that the desks of several parts share. */
import { type RoleId, roleIds } from '../access/model.ts'
import { roles } from '../access/roles.ts'
import type { Action, Field, FormScreen, StateWords, Words } from './model.ts'

const roleWords = (role: RoleId): Words => ({ vi: roles[role].vi, en: roles[role].en })

export const roleChoices: Readonly<Record<string, Words>> = Object.fromEntries(
  roleIds.map((role) => [role, roleWords(role)]),
)
export const roleStates: StateWords = Object.fromEntries(
  roleIds.map((role) => [role, { ...roleWords(role), tone: 'plain' as const }]),
)

export const grantStates: StateWords = {
  prepared: { vi: 'Đã chuẩn bị', en: 'Prepared', tone: 'attention' },
  armed: { vi: 'Chờ đến ngày', en: 'Waiting for its day', tone: 'attention' },
  'in-force': { vi: 'Đang có hiệu lực', en: 'In force', tone: 'met' },
  ended: { vi: 'Đã hết', en: 'Ended', tone: 'plain' },
}

/** The decision that an action rests on. */
export const decisionFields: readonly Field[] = [
  { name: 'decision', title: { vi: 'Số quyết định', en: 'Number of the decision' }, kind: 'text' },
  { name: 'decidedOn', title: { vi: 'Ngày quyết định', en: 'Day of the decision' }, kind: 'day' },
]

export const numberAndReason: readonly Field[] = [
  { name: 'number', title: { vi: 'Số văn bản', en: 'Number of the text' }, kind: 'text' },
  { name: 'reason', title: { vi: 'Lý do', en: 'Reason' }, kind: 'long' },
]

export const shownOnceHelp: Words = {
  vi: 'Chỉ hiện một lần: hãy chép lại ngay.',
  en: 'It is shown once: copy it now.',
}

/** Ends a grant from a day, by a decision: in the list of grants and in an account. */
export const endGrant: Action = {
  operation: 'access.endGrant',
  title: { vi: 'Cho hết hiệu lực', en: 'End' },
  with: { grant: '{id}' },
  when: { field: 'state', is: ['prepared', 'armed', 'in-force'] },
  fields: [
    {
      name: 'on',
      title: { vi: 'Hết từ ngày', en: 'Ends from' },
      help: { vi: 'Hôm nay hoặc về sau', en: 'Today or later' },
      kind: 'day',
    },
    ...decisionFields,
  ],
}

/** How much a finding weighs. */
export const findingWeights: StateWords = {
  error: { vi: 'Lỗi', en: 'Error', tone: 'failed' },
  warning: { vi: 'Cần xem lại', en: 'Warning', tone: 'attention' },
  note: { vi: 'Ghi chú', en: 'Note', tone: 'plain' },
}

const rowStates: StateWords = {
  new: { vi: 'Mới', en: 'New', tone: 'met' },
  changed: { vi: 'Đổi', en: 'Changed', tone: 'attention' },
  same: { vi: 'Đã có', en: 'There already', tone: 'plain' },
  wrong: { vi: 'Lỗi', en: 'Wrong', tone: 'failed' },
}
const foundHow: StateWords = {
  given: { vi: 'Theo yêu cầu', en: 'As asked', tone: 'plain' },
  remembered: { vi: 'Như lần trước', en: 'As last time', tone: 'plain' },
  guessed: { vi: 'Theo tên cột', en: 'By its name', tone: 'plain' },
}

/** How an import of a spreadsheet is shown before and after it is taken in: counts, what is wrong, columns, first rows. */
export const importShows: NonNullable<FormScreen['shows']> = {
  facts: [
    { field: 'rows', title: { vi: 'Số dòng', en: 'Rows' }, kind: 'number' },
    { field: 'new', title: { vi: 'Mới', en: 'New' }, kind: 'number' },
    { field: 'changed', title: { vi: 'Đổi', en: 'Changed' }, kind: 'number' },
    { field: 'same', title: { vi: 'Đã có, không đổi', en: 'There already' }, kind: 'number' },
    { field: 'wrong', title: { vi: 'Lỗi, không nhận', en: 'Wrong, left out' }, kind: 'number' },
  ],
  parts: [
    {
      title: { vi: 'Dòng có lỗi', en: 'Rows that are wrong' },
      rows: 'errors',
      key: 'row',
      columns: [
        { field: 'row', title: { vi: 'Dòng', en: 'Row' }, kind: 'number' },
        { field: 'message', title: { vi: 'Lỗi', en: 'What is wrong' } },
      ],
      empty: { vi: 'Không dòng nào có lỗi.', en: 'No row is wrong.' },
    },
    {
      title: { vi: 'Những dòng đầu, như trong tệp', en: 'The first rows, as in the file' },
      rows: 'first',
      key: 'row',
      columns: [
        { field: 'row', title: { vi: 'Dòng', en: 'Row' }, kind: 'number' },
        { field: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'state', states: rowStates },
      ],
      drawn: { as: 'sheet', header: 'header', cells: 'cells' },
      empty: { vi: 'Tệp không có dòng nào.', en: 'The file has no rows.' },
    },
    {
      title: { vi: 'Cột nào được hiểu là gì', en: 'Which column was taken for what' },
      rows: 'columns',
      key: 'field',
      columns: [
        { field: 'header', title: { vi: 'Cột trong tệp', en: 'Column in the file' } },
        { field: 'field', title: { vi: 'Hiểu là', en: 'Taken for' } },
        { field: 'how', title: { vi: 'Nhận ra', en: 'Told by' }, kind: 'state', states: foundHow },
      ],
      empty: { vi: 'Không nhận ra cột nào.', en: 'No column was found.' },
    },
  ],
}
