/** Decisions and disputes in the workspace: what no rule settles, a named decision and two persons do. */
import type { Screen, StateWords } from '../../platform/workspace/model.ts'
import {
  basisField,
  confirmSecond,
  decisionKindStates,
  decisionWords,
  kindColumn,
  kindField,
  reasonField,
  transitionChoice,
} from './desk-words.ts'

const group = 'transition' as const

const decisionStates: StateWords = {
  proposed: { vi: 'Chờ người thứ hai', en: 'Waits for a second person', tone: 'attention' },
  confirmed: { vi: 'Đã xác nhận', en: 'Confirmed', tone: 'met' },
  replaced: { vi: 'Đã bị thay', en: 'Replaced', tone: 'plain' },
}
const disputeStates: StateWords = {
  open: { vi: 'Đang mở', en: 'Open', tone: 'attention' },
  'due-soon': { vi: 'Sắp đến hạn', en: 'Due soon', tone: 'attention' },
  late: { vi: 'Quá hạn', en: 'Late', tone: 'failed' },
  awarded: { vi: 'Đã có phán quyết', en: 'Awarded', tone: 'met' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn', tone: 'plain' },
}
const toField = {
  name: 'to',
  title: { vi: 'Nơi nhận', en: 'Who gets it' },
  help: {
    vi: 'Định danh tổ chức org:..., mỗi dòng một nơi; tất toán thì bỏ trống',
    en: 'Ids org:..., one on each line; empty where it is settled',
  },
  kind: 'text',
} as const
const sharesField = {
  name: 'shares',
  title: { vi: 'Phần của mỗi nơi', en: 'Share of each' },
  help: {
    vi: 'Chỉ khi chia: 0.6 và 0.4, mỗi dòng một số, cộng lại bằng 1',
    en: 'Only where it is divided: 0.6 and 0.4, one on each line, together 1',
  },
  kind: 'text',
} as const
const aboutHolding = {
  operation: 'transition.holding',
  with: { holding: ':holding' },
  facts: [
    { field: 'reference', title: { vi: 'Mục', en: 'Holding' }, to: '/work/holdings/{holding}' },
    kindColumn,
    { field: 'description', title: { vi: 'Là gì', en: 'What it is' } },
    { field: 'name', title: { vi: 'Cơ quan khi ghi', en: 'Holder as entered' } },
  ],
} as const

export const decisionScreens: readonly Screen[] = [
  {
    kind: 'list',
    id: 'transition.decisions',
    path: '/decisions',
    title: { vi: 'Quyết định ai nhận gì', en: 'Decisions on who gets what' },
    lead: {
      vi: 'Người được bố trí, tài sản và tiền được giao, ngoại lệ của quy tắc: một người đề nghị, người khác xác nhận.',
      en: 'Placements, assets and money, exceptions from a rule: one person proposes, another confirms.',
    },
    group,
    operation: 'transition.decisions',
    rows: 'decisions',
    key: 'decision',
    columns: [
      { field: 'reference', title: { vi: 'Mục', en: 'Holding' }, to: '/work/holdings/{holding}' },
      { field: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'state', states: decisionStates },
      {
        field: 'what',
        title: { vi: 'Loại quyết định', en: 'Decision' },
        kind: 'state',
        states: decisionKindStates,
      },
      kindColumn,
      { field: 'name', title: { vi: 'Cơ quan cũ', en: 'From' } },
      { field: 'to.name', title: { vi: 'Nơi nhận', en: 'To' } },
      { field: 'basis', title: { vi: 'Căn cứ', en: 'Basis' } },
      { field: 'proposedBy', title: { vi: 'Người đề nghị', en: 'Proposed by' }, hidden: true },
      { field: 'proposedAt', title: { vi: 'Lúc', en: 'At' }, kind: 'instant' },
      { field: 'confirmedBy', title: { vi: 'Người xác nhận', en: 'Confirmed by' }, hidden: true },
    ],
    filters: [
      transitionChoice,
      { name: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'choice', choices: decisionStates },
      {
        name: 'what',
        title: { vi: 'Loại quyết định', en: 'Decision' },
        kind: 'choice',
        choices: decisionWords,
      },
      kindField,
    ],
    actions: [
      {
        operation: 'transition.confirmDecision',
        title: { vi: 'Xác nhận', en: 'Confirm' },
        with: { decision: '{decision}' },
        when: { field: 'state', is: ['proposed'] },
        confirm: confirmSecond,
        bulk: true,
      },
    ],
    empty: {
      vi: 'Chưa có quyết định nào. Đề nghị từ trang của một mục.',
      en: 'There is no decision yet. Propose one from the page of a holding.',
    },
    pages: { next: 'next', after: 'after' },
  },
  {
    kind: 'form',
    id: 'transition.proposeDecision',
    path: '/holdings/:holding/decide',
    title: { vi: 'Đề nghị ai nhận mục này', en: 'Propose who gets it' },
    group,
    inMenu: false,
    operation: 'transition.proposeDecision',
    about: aboutHolding,
    fields: [
      {
        name: 'what',
        title: { vi: 'Loại quyết định', en: 'Decision' },
        kind: 'choice',
        choices: Object.fromEntries(Object.entries(decisionWords).filter(([id]) => id !== 'award')),
      },
      { ...toField, when: { field: 'what', is: ['placement', 'allocation', 'override'] } },
      { ...sharesField, when: { field: 'what', is: ['allocation', 'override'] } },
      basisField,
    ],
    done: {
      says: { vi: 'Đã đề nghị; chờ người thứ hai.', en: 'Proposed; a second person must confirm.' },
      to: '/work/decisions?transition={transition}',
    },
  },
  {
    kind: 'list',
    id: 'transition.disputes',
    path: '/disputes',
    title: { vi: 'Tranh chấp', en: 'Disputes' },
    lead: {
      vi: 'Ai yêu cầu nhận mục mà kế hoạch giao cho nơi khác, trước ngày nào phải có phán quyết.',
      en: 'Who claims what the plan gives to another, and by when it must be decided.',
    },
    group,
    operation: 'transition.disputes',
    rows: 'disputes',
    key: 'dispute',
    columns: [
      { field: 'reference', title: { vi: 'Mục', en: 'Holding' }, to: '/work/holdings/{holding}' },
      { field: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'state', states: disputeStates },
      { field: 'dueOn', title: { vi: 'Hạn', en: 'Due on' }, kind: 'day' },
      kindColumn,
      { field: 'claimant.name', title: { vi: 'Bên yêu cầu', en: 'Claimant' } },
      { field: 'planned.name', title: { vi: 'Kế hoạch giao cho', en: 'Planned for' } },
      { field: 'reason', title: { vi: 'Lý do', en: 'Reason' } },
      { field: 'raisedBy', title: { vi: 'Người nêu', en: 'Raised by' }, hidden: true },
      { field: 'raisedAt', title: { vi: 'Lúc', en: 'At' }, kind: 'instant', hidden: true },
    ],
    filters: [
      transitionChoice,
      { name: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'choice', choices: disputeStates },
      kindField,
    ],
    actions: [
      {
        operation: 'transition.award',
        title: { vi: 'Ra phán quyết', en: 'Award' },
        with: { dispute: '{dispute}' },
        when: { field: 'state', is: ['open', 'due-soon', 'late'] },
        fields: [toField, sharesField, basisField],
      },
      {
        operation: 'transition.withdrawDispute',
        title: { vi: 'Rút', en: 'Withdraw' },
        with: { dispute: '{dispute}' },
        when: { field: 'state', is: ['open', 'due-soon', 'late'] },
        confirm: { vi: 'Tranh chấp kết thúc; kế hoạch giữ nguyên.', en: 'The dispute ends; the plan stays.' },
      },
    ],
    empty: { vi: 'Không có tranh chấp nào.', en: 'There is no dispute.' },
    pages: { next: 'next', after: 'after' },
  },
  {
    kind: 'form',
    id: 'transition.raiseDispute',
    path: '/holdings/:holding/dispute',
    title: { vi: 'Nêu tranh chấp', en: 'Raise a dispute' },
    group,
    inMenu: false,
    operation: 'transition.raiseDispute',
    about: aboutHolding,
    fields: [
      {
        name: 'claimant',
        title: { vi: 'Bên yêu cầu nhận', en: 'Claimant' },
        help: { vi: 'Định danh tổ chức org:...', en: 'Its id org:...' },
        kind: 'text',
      },
      reasonField,
      {
        name: 'dueOn',
        title: { vi: 'Hạn giải quyết', en: 'Due on' },
        help: { vi: 'Bỏ trống: hạn bàn giao', en: 'Empty: the last day of handing over' },
        kind: 'day',
      },
    ],
    done: {
      says: { vi: 'Đã nêu tranh chấp.', en: 'The dispute is raised.' },
      to: '/work/disputes?transition={transition}',
    },
  },
]
