/** Columns, fields and words that the desks of several parts share. */
import { type RoleId, roleIds } from '../access/model.ts'
import { roles } from '../access/roles.ts'
import type { Action, Field, StateWords, Words } from './model.ts'

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
