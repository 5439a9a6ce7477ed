/** Transitions and their board in the workspace. */
import type { Column, Screen } from '../../platform/workspace/model.ts'
import { kindColumn, phaseStates, shareStates, transitionChoice, transitionWays } from './desk-words.ts'

const group = 'transition' as const

const sums = (lead: string): readonly Column[] => [
  {
    field: 'holdings',
    title: { vi: 'Đã kiểm kê', en: 'Inventoried' },
    kind: 'number',
    to: `/work/holdings?transition={transition}${lead}`,
  },
  { field: 'allocated', title: { vi: 'Đã phân bổ', en: 'Allocated' }, kind: 'number' },
  { field: 'isAllocated', title: { vi: 'Phân bổ', en: 'Allocation' }, kind: 'state', states: shareStates },
  { field: 'caretaker', title: { vi: 'Người phải quyết định', en: 'A person must decide' }, kind: 'number' },
  { field: 'disputed', title: { vi: 'Tranh chấp', en: 'Disputed' }, kind: 'number' },
]

const parts: NonNullable<Extract<Screen, { kind: 'board' }>['parts']> = [
  {
    title: { vi: 'Theo tỉnh, thành phố', en: 'By province' },
    rows: 'provinces',
    key: 'province',
    columns: [
      { field: 'name', title: { vi: 'Tỉnh, thành phố', en: 'Province' } },
      { field: 'endings', title: { vi: 'Cơ quan kết thúc', en: 'Organisations' }, kind: 'number' },
      { field: 'signed', title: { vi: 'Đã ký', en: 'Signed' }, kind: 'number' },
      { field: 'isSigned', title: { vi: 'Ký', en: 'Signing' }, kind: 'state', states: shareStates },
      ...sums('').map(({ to: _, ...column }) => column),
      {
        field: 'isRehearsed',
        title: { vi: 'Diễn tập', en: 'Rehearsed' },
        kind: 'state',
        states: shareStates,
      },
      { field: 'confirmed', title: { vi: 'Hai bên đã xác nhận', en: 'Both sides' }, kind: 'number' },
    ],
    empty: { vi: 'Chưa có cơ quan nào kết thúc.', en: 'No organisation ends.' },
  },
  {
    title: { vi: 'Theo loại', en: 'By kind' },
    rows: 'kinds',
    key: 'kind',
    columns: [
      { ...kindColumn, to: '/work/holdings?kind={kind}' },
      ...sums('').map(({ to: _, ...column }) => column),
    ],
    empty: {
      vi: 'Chưa ghi mục nào. Bắt đầu bằng việc mở kiểm kê.',
      en: 'Nothing was entered yet. Begin by opening inventories.',
    },
  },
]

export const boardScreens: readonly Screen[] = [
  {
    kind: 'list',
    id: 'transition.list',
    path: '/transitions',
    title: { vi: 'Các cuộc chuyển giao', en: 'Transitions' },
    lead: {
      vi: 'Mỗi cuộc thi hành một hay nhiều nghị quyết vào một ngày: mọi thứ của cơ quan kết thúc có đúng một nơi nhận.',
      en: 'Each carries out one or more acts on a day: everything of what ends gets exactly one successor.',
    },
    group,
    operation: 'transition.list',
    rows: 'rows',
    key: 'transition',
    columns: [
      { field: 'title', title: { vi: 'Tên', en: 'Title' }, to: '/work/transitions/{transition}' },
      { field: 'phase', title: { vi: 'Bước', en: 'Phase' }, kind: 'state', states: phaseStates },
      { field: 'effectiveOn', title: { vi: 'Ngày chuyển', en: 'The day' }, kind: 'day' },
      { field: 'closingOn', title: { vi: 'Đóng trước', en: 'Closed by' }, kind: 'day' },
      { field: 'province', title: { vi: 'Địa bàn', en: 'Ground' } },
      { field: 'acts', title: { vi: 'Văn bản', en: 'Acts' } },
    ],
    forms: ['transition.create'],
    pages: { next: 'next', after: 'after' },
    empty: {
      vi: 'Chưa có cuộc chuyển giao nào. Bắt đầu khi có nghị quyết sắp xếp trong danh mục.',
      en: 'There is no transition yet. Begin once the register has an act that rearranges units.',
    },
  },
  {
    kind: 'board',
    id: 'transition.board',
    path: '/transitions/board',
    title: { vi: 'Bảng theo dõi', en: 'Board' },
    lead: {
      vi: 'Đã đến đâu, còn thiếu gì, ai phải làm tiếp: mỗi số dẫn đến các dòng của nó.',
      en: 'How far it is, what is missing, who must go on: each figure leads to its rows.',
    },
    group,
    operation: 'transition.board',
    filters: [transitionChoice],
    figures: [
      {
        field: 'holdings',
        title: { vi: 'Mục đã kiểm kê', en: 'Inventoried' },
        kind: 'number',
        to: '/work/holdings?transition={transition}',
      },
      {
        field: 'allocated',
        title: { vi: 'Đã phân bổ', en: 'Allocated' },
        kind: 'number',
        to: '/work/transitions/{transition}',
      },
      {
        field: 'waiting.toSign',
        title: { vi: 'Kiểm kê chờ ký', en: 'Inventories to sign' },
        kind: 'number',
        to: '/work/inventories?transition={transition}&step=frozen',
        tone: 'attention',
      },
      {
        field: 'waiting.decisions',
        title: { vi: 'Quyết định chờ người thứ hai', en: 'Decisions to confirm' },
        kind: 'number',
        to: '/work/decisions?transition={transition}&state=proposed',
        tone: 'attention',
      },
      {
        field: 'waiting.disputes',
        title: { vi: 'Tranh chấp đang mở', en: 'Open disputes' },
        kind: 'number',
        to: '/work/disputes?transition={transition}&state=open',
        tone: 'attention',
      },
      {
        field: 'caretaker',
        title: { vi: 'Người phải quyết định', en: 'A person must decide' },
        kind: 'number',
        to: '/work/transitions/{transition}',
        tone: 'attention',
      },
      {
        field: 'waiting.handovers',
        title: { vi: 'Biên bản chờ xác nhận', en: 'Minutes to confirm' },
        kind: 'number',
        to: '/work/handovers?transition={transition}',
        tone: 'attention',
      },
    ],
    ways: transitionWays.slice(1),
    parts,
  },
]
