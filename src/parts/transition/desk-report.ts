/** The conservation report in the workspace, and what went where. */
import type { Column, Screen } from '../../platform/workspace/model.ts'
import { dispositionStates, kindColumn, kindField, transitionChoice } from './desk-words.ts'

const group = 'transition' as const

const sumOf = (field: string, vi: string, en: string): readonly Column[] => [
  { field: `${field}.count`, title: { vi, en }, kind: 'number' },
  { field: `${field}.vnd`, title: { vi: `${vi} (đồng)`, en: `${en} (VND)` }, kind: 'money', hidden: true },
]

export const reportScreens: readonly Screen[] = [
  {
    kind: 'board',
    id: 'transition.report',
    path: '/conservation',
    title: { vi: 'Báo cáo bảo toàn', en: 'Conservation report' },
    lead: {
      vi: 'Đầu kỳ và đính chính bằng chuyển, tất toán, lưu trữ, ra theo quyết định và bên tạm giữ. Không mục nào mất, không mục nào trùng.',
      en: 'What was there and corrected equals what was handed over, settled, archived, let go by decision or is with the caretaker. Nothing lost, nothing doubled.',
    },
    group,
    operation: 'transition.report',
    filters: [transitionChoice],
    figures: [
      {
        field: 'holdings',
        title: { vi: 'Số mục', en: 'Holdings' },
        kind: 'number',
        to: '/work/holdings?transition={transition}',
      },
      {
        field: 'orphans',
        title: { vi: 'Mất', en: 'Lost' },
        kind: 'number',
        to: '/work/holdings?transition={transition}',
        tone: 'failed',
      },
      {
        field: 'doubles',
        title: { vi: 'Trùng', en: 'Doubled' },
        kind: 'number',
        to: '/work/holdings?transition={transition}',
        tone: 'failed',
      },
      {
        field: 'caretaker',
        title: { vi: 'Bên tạm giữ', en: 'With the caretaker' },
        kind: 'number',
        to: '/work/transitions/{transition}',
        tone: 'attention',
      },
      {
        field: 'balanced',
        title: { vi: 'Hai bên bằng nhau', en: 'Both sides agree' },
        kind: 'yes',
        to: '/work/transitions/{transition}',
      },
    ],
    ways: [
      {
        title: {
          vi: 'Tải tệp đã ký, ai cũng tính lại được',
          en: 'Take the signed file, which anybody can recompute',
        },
        to: '/api/v1/transition/report-file?transition={transition}',
      },
      {
        title: { vi: 'Những gì đã đi đâu', en: 'What went where' },
        to: '/work/flows?transition={transition}',
      },
      {
        title: { vi: 'Theo từng cơ quan (XLSX)', en: 'By organisation (XLSX)' },
        to: '/api/v1/transition/report?transition={transition}&by=organisation&format=xlsx',
      },
    ],
    parts: [
      {
        title: { vi: 'Theo loại', en: 'By kind' },
        rows: 'rows',
        key: 'kind',
        columns: [
          kindColumn,
          { field: 'holdings', title: { vi: 'Mục', en: 'Holdings' }, kind: 'number' },
          ...sumOf('opening', 'Đầu kỳ', 'Opening'),
          ...sumOf('corrections', 'Đính chính', 'Corrections'),
          ...sumOf('transferred', 'Chuyển giao', 'Handed over'),
          ...sumOf('settled', 'Tất toán', 'Settled'),
          ...sumOf('archived', 'Lưu trữ', 'Archived'),
          ...sumOf('exits', 'Ra theo quyết định', 'Left by decision'),
          ...sumOf('caretaker', 'Bên tạm giữ', 'Caretaker'),
          ...sumOf('residual', 'Chênh lệch', 'Difference'),
        ],
        empty: { vi: 'Chưa ghi mục nào.', en: 'Nothing was entered yet.' },
      },
    ],
  },
  {
    kind: 'board',
    id: 'transition.flows',
    path: '/flows',
    title: { vi: 'Những gì đã đi đâu', en: 'What went where' },
    lead: {
      vi: 'Từ tỉnh cũ đến tỉnh mới, và theo cách đi. Mỗi hình có bảng số liệu bên dưới.',
      en: 'From former to new provinces, and in which way. Each drawing has its table below.',
    },
    group,
    operation: 'transition.flows',
    filters: [
      transitionChoice,
      kindField,
      { name: 'province', title: { vi: 'Mã tỉnh', en: 'Code of a province' }, kind: 'text' },
    ],
    figures: [],
    parts: [
      {
        title: { vi: 'Từ tỉnh cũ đến tỉnh mới', en: 'From former to new provinces' },
        rows: 'rows',
        key: 'fromProvince',
        columns: [
          { field: 'fromName', title: { vi: 'Từ', en: 'From' } },
          { field: 'toName', title: { vi: 'Đến', en: 'To' } },
          kindColumn,
          {
            field: 'disposition',
            title: { vi: 'Cách', en: 'How' },
            kind: 'state',
            states: dispositionStates,
          },
          { field: 'holdings', title: { vi: 'Mục', en: 'Holdings' }, kind: 'number' },
        ],
        drawn: { as: 'flow', from: 'fromName', to: 'toName', value: 'holdings' },
        empty: { vi: 'Chưa có kế hoạch.', en: 'There is no plan yet.' },
      },
      {
        title: { vi: 'Loại nào đi theo cách nào', en: 'Which kind went which way' },
        rows: 'rows',
        key: 'fromProvince',
        columns: [
          kindColumn,
          {
            field: 'disposition',
            title: { vi: 'Cách', en: 'How' },
            kind: 'state',
            states: dispositionStates,
          },
          { field: 'fromName', title: { vi: 'Từ', en: 'From' } },
          { field: 'toName', title: { vi: 'Đến', en: 'To' } },
          { field: 'holdings', title: { vi: 'Mục', en: 'Holdings' }, kind: 'number' },
        ],
        drawn: { as: 'flow', from: 'kind', to: 'disposition', value: 'holdings' },
        empty: { vi: 'Chưa có kế hoạch.', en: 'There is no plan yet.' },
      },
    ],
  },
]
