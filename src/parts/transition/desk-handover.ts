/** Minutes of handover in the workspace: both sides, line by line or many at once. */
import type { Column, Field, Screen, StateWords } from '../../platform/workspace/model.ts'
import { kindColumn, quantityColumns, transitionChoice } from './desk-words.ts'

const group = 'transition' as const

const handoverStates: StateWords = {
  open: { vi: 'Chưa bên nào xác nhận', en: 'No side confirmed', tone: 'attention' },
  'one-side': { vi: 'Một bên đã xác nhận', en: 'One side confirmed', tone: 'attention' },
  differs: { vi: 'Có sai khác', en: 'Differences', tone: 'failed' },
  confirmed: { vi: 'Hai bên đã xác nhận', en: 'Both sides confirmed', tone: 'met' },
}
const sideWords: StateWords = {
  giver: { vi: 'Bên giao', en: 'Giver', tone: 'plain' },
  receiver: { vi: 'Bên nhận', en: 'Receiver', tone: 'plain' },
}
const verdictWords: StateWords = {
  found: { vi: 'Đúng như ghi', en: 'Found as written', tone: 'met' },
  missing: { vi: 'Thiếu', en: 'Missing', tone: 'failed' },
  different: { vi: 'Khác', en: 'Different', tone: 'attention' },
  damaged: { vi: 'Hỏng', en: 'Damaged', tone: 'attention' },
}
const lookWords: StateWords = {
  differs: { vi: 'Có sai khác', en: 'Differs', tone: 'failed' },
  late: { vi: 'Ghi muộn', en: 'Entered late', tone: 'attention' },
  caretaker: { vi: 'Bên tạm giữ', en: 'Caretaker', tone: 'attention' },
  divided: { vi: 'Bị chia', en: 'Divided', tone: 'attention' },
}
const sideField: Field = {
  name: 'side',
  title: { vi: 'Cho bên', en: 'For which side' },
  kind: 'choice',
  choices: sideWords,
}

const handoverColumns: readonly Column[] = [
  { field: 'giver.name', title: { vi: 'Bên giao', en: 'Giver' }, to: '/work/handovers/{handover}' },
  { field: 'receiver.name', title: { vi: 'Bên nhận', en: 'Receiver' } },
  { field: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'state', states: handoverStates },
  { field: 'lines', title: { vi: 'Dòng', en: 'Lines' }, kind: 'number' },
  { field: 'differences', title: { vi: 'Sai khác', en: 'Differences' }, kind: 'number' },
  { field: 'dueOn', title: { vi: 'Hạn', en: 'Due on' }, kind: 'day' },
  { field: 'late', title: { vi: 'Quá hạn', en: 'Late' }, kind: 'yes' },
]

const lineColumns: readonly Column[] = [
  { field: 'reference', title: { vi: 'Số hiệu', en: 'Reference' }, to: '/work/holdings/{holding}' },
  kindColumn,
  { field: 'description', title: { vi: 'Là gì', en: 'What it is' } },
  ...quantityColumns('quantities').map(({ kind: _, ...column }) => column),
  { field: 'giverSays', title: { vi: 'Bên giao', en: 'Giver says' }, kind: 'state', states: verdictWords },
  {
    field: 'receiverSays',
    title: { vi: 'Bên nhận', en: 'Receiver says' },
    kind: 'state',
    states: verdictWords,
  },
  { field: 'note', title: { vi: 'Ghi chú', en: 'Note' } },
]

export const handoverScreens: readonly Screen[] = [
  {
    kind: 'list',
    id: 'transition.handovers',
    path: '/handovers',
    title: { vi: 'Biên bản bàn giao', en: 'Minutes of handover' },
    lead: {
      vi: 'Mỗi cặp bên giao, bên nhận một biên bản; hai người của hai bên xác nhận cùng một danh mục.',
      en: 'One for each pair of giver and receiver; a person of each side confirms the same lines.',
    },
    group,
    operation: 'transition.handovers',
    rows: 'handovers',
    key: 'handover',
    columns: handoverColumns,
    filters: [
      transitionChoice,
      { name: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'choice', choices: handoverStates },
      { name: 'late', title: { vi: 'Chỉ quá hạn', en: 'Only late ones' }, kind: 'yes' },
    ],
    forms: ['transition.openHandovers', 'transition.confirmHandovers'],
    empty: {
      vi: 'Chưa có biên bản. Lập biên bản sau ngày chuyển.',
      en: 'There are no minutes yet. They are drawn up after the switch.',
    },
    pages: { next: 'next', after: 'after' },
  },
  {
    kind: 'form',
    id: 'transition.openHandovers',
    path: '/handovers/open',
    title: { vi: 'Lập biên bản bàn giao', en: 'Draw up the minutes' },
    group,
    inMenu: false,
    operation: 'transition.openHandovers',
    fields: [
      transitionChoice,
      {
        name: 'dueOn',
        title: { vi: 'Hai bên xác nhận trước ngày', en: 'Both sides confirm by' },
        help: { vi: 'Bỏ trống: 30 ngày', en: 'Empty: 30 days' },
        kind: 'day',
      },
    ],
    done: {
      says: {
        vi: 'Đã lập {opened} biên bản, hạn {dueOn}.',
        en: '{opened} minutes are drawn up, due on {dueOn}.',
      },
      to: '/work/handovers',
    },
  },
  {
    kind: 'form',
    id: 'transition.confirmHandovers',
    path: '/handovers/review',
    title: { vi: 'Xác nhận hàng loạt', en: 'Confirm many at once' },
    lead: {
      vi: 'Trước tiên xem danh sách soát xét: dòng sai khác, ghi muộn, bị chia, do bên tạm giữ. Rồi xác nhận mọi biên bản không còn sai khác.',
      en: 'First the review list: lines that differ, came late, were divided or are with the caretaker. Then all minutes without differences are confirmed.',
    },
    group,
    inMenu: false,
    operation: 'transition.confirmHandovers',
    preview: 'transition.reviewHandovers',
    carries: ['token'],
    shows: {
      facts: [
        {
          field: 'ready',
          title: { vi: 'Biên bản sẽ được xác nhận', en: 'Would be confirmed' },
          kind: 'number',
        },
        {
          field: 'held',
          title: { vi: 'Ở lại vì còn sai khác', en: 'Stay open, they differ' },
          kind: 'number',
        },
        { field: 'lines', title: { vi: 'Số dòng', en: 'Lines' }, kind: 'number' },
      ],
      parts: [
        {
          title: { vi: 'Phải xem trước', en: 'To be looked at first' },
          rows: 'looks',
          key: 'line',
          columns: [
            { field: 'reasons', title: { vi: 'Vì sao', en: 'Why' }, kind: 'state', states: lookWords },
            {
              field: 'other',
              title: { vi: 'Bên kia', en: 'The other side' },
              to: '/work/handovers/{handover}',
            },
            ...lineColumns,
          ],
          empty: { vi: 'Không dòng nào phải xem riêng.', en: 'No line needs a look.' },
        },
      ],
    },
    fields: [
      transitionChoice,
      {
        name: 'unit',
        title: { vi: 'Đơn vị', en: 'Unit' },
        kind: 'text',
        help: { vi: 'Định danh đơn vị, như trong biên bản', en: 'Its permanent identity, as in the minutes' },
      },
      sideField,
    ],
    done: {
      says: {
        vi: 'Đã xác nhận {confirmed} biên bản; {held} còn mở.',
        en: '{confirmed} minutes are confirmed; {held} stay open.',
      },
      to: '/work/handovers',
    },
  },
  {
    kind: 'thing',
    id: 'transition.handover',
    path: '/handovers/:handover',
    title: { vi: 'Biên bản bàn giao', en: 'Handover' },
    group,
    inMenu: false,
    operation: 'transition.handover',
    with: { handover: ':handover' },
    heading: '{giver.name} → {receiver.name}',
    facts: [
      { field: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'state', states: handoverStates },
      {
        field: 'lines',
        title: { vi: 'Dòng', en: 'Lines' },
        kind: 'number',
        to: '/work/handover-lines?handover={handover}',
      },
      { field: 'differences', title: { vi: 'Sai khác', en: 'Differences' }, kind: 'number' },
      { field: 'dueOn', title: { vi: 'Hạn', en: 'Due on' }, kind: 'day' },
      { field: 'giver.unit', title: { vi: 'Đơn vị giao', en: 'Unit that gives' } },
      { field: 'receiver.unit', title: { vi: 'Đơn vị nhận', en: 'Unit that receives' } },
      { field: 'root', title: { vi: 'Mã gốc của danh mục', en: 'Root of the lines' } },
    ],
    ways: [
      { title: { vi: 'Các dòng', en: 'Its lines' }, to: '/work/handover-lines?handover={handover}' },
      {
        title: { vi: 'In biên bản (PDF)', en: 'Print (PDF)' },
        to: '/api/v1/transition/print-handover?handover={handover}&form=pdf',
      },
      {
        title: { vi: 'In biên bản (DOCX)', en: 'Print (DOCX)' },
        to: '/api/v1/transition/print-handover?handover={handover}&form=docx',
      },
    ],
    actions: [
      {
        operation: 'transition.confirmHandover',
        title: { vi: 'Xác nhận', en: 'Confirm' },
        with: { handover: '{handover}', root: '{root}' },
        fields: [sideField],
        when: { field: 'state', is: ['open', 'one-side'] },
        confirm: {
          vi: 'Tên bạn đứng dưới đúng danh mục đang xem; hai bên là hai người.',
          en: 'Your name stands under the very lines you see; the two sides are two persons.',
        },
      },
      {
        operation: 'transition.attachToHandover',
        title: { vi: 'Kèm tệp', en: 'Attach a file' },
        with: { handover: '{handover}' },
        fields: [
          {
            name: 'file',
            title: { vi: 'Định danh tệp đã lưu', en: 'Identity of the stored file' },
            kind: 'text',
          },
          sideField,
        ],
      },
    ],
    parts: [
      {
        title: { vi: 'Theo loại', en: 'By kind' },
        rows: 'kinds',
        key: 'kind',
        columns: [
          kindColumn,
          { field: 'lines', title: { vi: 'Dòng', en: 'Lines' }, kind: 'number' },
          ...quantityColumns('sums').map(({ kind: _, ...column }) => column),
        ],
        empty: { vi: 'Không có dòng nào.', en: 'It has no lines.' },
      },
      {
        title: { vi: 'Sai khác', en: 'Differences' },
        rows: 'differing',
        key: 'line',
        columns: lineColumns,
        empty: { vi: 'Không có sai khác.', en: 'Nothing differs.' },
      },
      {
        title: { vi: 'Xác nhận', en: 'Confirmations' },
        rows: 'confirmations',
        key: 'side',
        columns: [
          { field: 'side', title: { vi: 'Bên', en: 'Side' }, kind: 'state', states: sideWords },
          { field: 'by', title: { vi: 'Người xác nhận', en: 'By' } },
          { field: 'at', title: { vi: 'Lúc', en: 'At' }, kind: 'instant' },
        ],
        empty: { vi: 'Chưa bên nào xác nhận.', en: 'No side has confirmed.' },
      },
      {
        title: { vi: 'Tài liệu kèm theo', en: 'Attachments' },
        rows: 'attachments',
        key: 'file',
        columns: [{ field: 'name', title: { vi: 'Tệp', en: 'File' }, to: '/api/v1/files/get?file={file}' }],
        empty: { vi: 'Không có tệp nào.', en: 'There are none.' },
      },
    ],
    history: { kind: 'handover', id: '{handover}' },
  },
  {
    kind: 'list',
    id: 'transition.handoverLines',
    path: '/handover-lines',
    title: { vi: 'Các dòng của biên bản', en: 'Lines of the minutes' },
    lead: {
      vi: 'Xem từng dòng tại chỗ: đúng, thiếu, khác hay hỏng. Phím j, k đi từng dòng.',
      en: 'Go through them on the spot: found, missing, different or damaged. The keys j and k walk the rows.',
    },
    group,
    inMenu: false,
    operation: 'transition.handoverLines',
    rows: 'lines',
    key: 'line',
    columns: lineColumns,
    filters: [{ name: 'handover', title: { vi: 'Biên bản', en: 'Minutes' }, kind: 'text' }],
    actions: [
      {
        operation: 'transition.remarkHandover',
        title: { vi: 'Ghi nhận', en: 'Say what was found' },
        with: { handover: '{handover}', line: '{line}' },
        fields: [
          sideField,
          { name: 'verdict', title: { vi: 'Thấy', en: 'Found' }, kind: 'choice', choices: verdictWords },
          {
            name: 'note',
            title: { vi: 'Thiếu gì, khác thế nào', en: 'What is missing, how it differs' },
            kind: 'long',
          },
        ],
        bulk: true,
      },
    ],
    empty: { vi: 'Biên bản không có dòng nào.', en: 'The minutes have no lines.' },
    pages: { next: 'next', after: 'after' },
  },
]
