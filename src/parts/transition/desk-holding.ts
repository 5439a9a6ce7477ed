/** Holdings in the workspace: as they were and as they are, corrected and let go by two persons. */
import type { Action, Column, Screen, StateWords } from '../../platform/workspace/model.ts'
import {
  amountFields,
  basisField,
  confirmSecond,
  dispositionStates,
  endStates,
  kindColumn,
  kindField,
  kindIdsOf,
  quantityColumns,
  quantityFacts,
  reasonField,
  ruleStates,
  transitionChoice,
} from './desk-words.ts'

const group = 'transition' as const

const exitWords: StateWords = {
  destroyed: { vi: 'Tiêu hủy', en: 'Destroyed', tone: 'attention' },
  sold: { vi: 'Bán', en: 'Sold', tone: 'attention' },
  liquidated: { vi: 'Thanh lý', en: 'Liquidated', tone: 'attention' },
  recovered: { vi: 'Thu hồi', en: 'Recovered', tone: 'attention' },
  lost: { vi: 'Mất', en: 'Lost', tone: 'failed' },
}
const happenings: StateWords = {
  entered: { vi: 'Đã ghi', en: 'Entered', tone: 'plain' },
  'entered-late': { vi: 'Ghi muộn', en: 'Entered late', tone: 'attention' },
  'correction-proposed': { vi: 'Đề nghị đính chính', en: 'Correction proposed', tone: 'attention' },
  'correction-confirmed': { vi: 'Đính chính được xác nhận', en: 'Correction confirmed', tone: 'met' },
  'exit-proposed': { vi: 'Đề nghị đưa ra', en: 'Exit proposed', tone: 'attention' },
  'exit-confirmed': { vi: 'Đưa ra được xác nhận', en: 'Exit confirmed', tone: 'met' },
}

/** Open work keeps its number and its day. */
const openWork = { field: 'kind', is: kindIdsOf(({ goesOn }) => goesOn) } as const

const holderColumns: readonly Column[] = [
  { field: 'name', title: { vi: 'Ai giữ', en: 'Holder' } },
  { field: 'part', title: { vi: 'Phần', en: 'Part' }, kind: 'number' },
  { field: 'from', title: { vi: 'Từ ngày', en: 'From' }, kind: 'day' },
]

const holdingActions: readonly Action[] = [
  {
    operation: 'transition.correct',
    title: { vi: 'Đề nghị đính chính', en: 'Propose a correction' },
    with: { holding: '{holding}' },
    fields: [...amountFields.map(({ when: _, help: __, ...field }) => field), reasonField, basisField],
  },
  {
    operation: 'transition.confirmCorrection',
    title: { vi: 'Xác nhận đính chính', en: 'Confirm the correction' },
    with: { holding: '{holding}' },
    confirm: confirmSecond,
    when: { field: 'waits.correction', is: [true] },
  },
  {
    operation: 'transition.proposeExit',
    title: { vi: 'Đề nghị đưa ra', en: 'Propose its exit' },
    with: { holding: '{holding}' },
    fields: [
      { name: 'manner', title: { vi: 'Hình thức', en: 'How' }, kind: 'choice', choices: exitWords },
      { name: 'decision', title: { vi: 'Số quyết định', en: 'Number of the decision' }, kind: 'text' },
      { name: 'appraisal', title: { vi: 'Số thẩm định', en: 'Number of the appraisal' }, kind: 'text' },
      { name: 'decidedOn', title: { vi: 'Ngày quyết định', en: 'Day of the decision' }, kind: 'day' },
    ],
  },
  {
    operation: 'transition.confirmExit',
    title: { vi: 'Xác nhận đưa ra', en: 'Confirm its exit' },
    with: { holding: '{holding}' },
    confirm: {
      vi: 'Bạn xác nhận với tư cách người thứ hai; báo cáo liệt kê riêng việc này.',
      en: 'You confirm as the second person; the report lists it apart.',
    },
    when: { field: 'waits.exit', is: [true] },
  },
]

export const holdingScreens: readonly Screen[] = [
  {
    kind: 'list',
    id: 'transition.holdings',
    path: '/holdings',
    title: { vi: 'Các mục đã kiểm kê', en: 'Holdings' },
    lead: {
      vi: 'Mọi thứ cơ quan kết thúc đang giữ: như khi ghi, và ai giữ hiện nay.',
      en: 'All that ended organisations hold: as entered, and who holds it now.',
    },
    group,
    operation: 'transition.holdings',
    rows: 'holdings',
    key: 'holding',
    columns: [
      { field: 'reference', title: { vi: 'Số hiệu', en: 'Reference' }, to: '/work/holdings/{holding}' },
      kindColumn,
      { field: 'description', title: { vi: 'Là gì', en: 'What it is' } },
      ...quantityColumns('quantities'),
      { field: 'organisation', title: { vi: 'Cơ quan khi ghi', en: 'Holder as entered' } },
      { field: 'now', title: { vi: 'Nay do', en: 'Held now by' } },
      { field: 'parts', title: { vi: 'Số phần', en: 'Parts' }, kind: 'number', hidden: true },
      { field: 'place', title: { vi: 'Nằm ở', en: 'Where' }, hidden: true },
      { field: 'asOf', title: { vi: 'Số liệu ngày', en: 'As of' }, kind: 'day', hidden: true },
      { field: 'lateReason', title: { vi: 'Lý do ghi muộn', en: 'Why late' } },
    ],
    filters: [
      { ...transitionChoice, kind: 'choice' },
      kindField,
      {
        name: 'state',
        title: { vi: 'Tình trạng', en: 'State' },
        kind: 'choice',
        choices: {
          held: { vi: 'Đang giữ', en: 'Held' },
          settled: { vi: 'Đã tất toán', en: 'Settled' },
          late: { vi: 'Ghi muộn', en: 'Entered late' },
          left: { vi: 'Đã ra', en: 'Left' },
          corrected: { vi: 'Có đính chính', en: 'Corrected' },
        },
      },
      {
        name: 'view',
        title: { vi: 'Theo cơ quan', en: 'Of the organisation' },
        kind: 'choice',
        choices: {
          was: { vi: 'Như khi ghi', en: 'As it was' },
          is: { vi: 'Như hiện nay', en: 'As it is' },
        },
      },
      { name: 'holder', title: { vi: 'Cơ quan (org:...)', en: 'Organisation (org:...)' }, kind: 'text' },
      { name: 'text', title: { vi: 'Số hiệu hoặc chữ', en: 'Reference or words' }, kind: 'text' },
    ],
    empty: {
      vi: 'Chưa có mục nào như thế. Mở kiểm kê của cơ quan rồi ghi.',
      en: 'There is nothing like that. Open the inventory of the organisation and enter it.',
    },
    pages: { next: 'next', after: 'after' },
  },
  {
    kind: 'thing',
    id: 'transition.holding',
    path: '/holdings/:holding',
    title: { vi: 'Mục', en: 'Holding' },
    group,
    inMenu: false,
    operation: 'transition.holding',
    with: { holding: ':holding' },
    heading: '{reference}',
    facts: [
      kindColumn,
      { field: 'description', title: { vi: 'Là gì', en: 'What it is' } },
      {
        field: 'name',
        title: { vi: 'Cơ quan khi ghi', en: 'Holder as entered' },
        to: '/work/inventories/{inventory}',
      },
      ...quantityFacts('quantities').map((column) => ({
        ...column,
        title: { vi: `${column.title.vi}, khi ghi`, en: `${column.title.en}, as entered` },
      })),
      ...quantityFacts('now').map((column) => ({
        ...column,
        title: { vi: `${column.title.vi}, hiện nay`, en: `${column.title.en}, as it is` },
      })),
      { field: 'place', title: { vi: 'Nằm ở', en: 'Where it lies' } },
      { field: 'asOf', title: { vi: 'Số liệu ngày', en: 'As of' }, kind: 'day' },
      { field: 'evidence', title: { vi: 'Giấy tờ chứng minh', en: 'What proves it' } },
      { field: 'lateReason', title: { vi: 'Lý do ghi muộn', en: 'Why entered late' } },
      { field: 'number', title: { vi: 'Mã hồ sơ', en: 'Its number' }, when: openWork },
      { field: 'dueOn', title: { vi: 'Ngày hẹn trả', en: 'Due on' }, kind: 'day', when: openWork },
    ],
    actions: holdingActions,
    ways: [
      { title: { vi: 'Đề nghị ai nhận', en: 'Propose who gets it' }, to: '/work/holdings/{holding}/decide' },
      { title: { vi: 'Nêu tranh chấp', en: 'Raise a dispute' }, to: '/work/holdings/{holding}/dispute' },
    ],
    parts: [
      {
        title: { vi: 'Như đã giữ', en: 'As it was' },
        rows: 'was',
        key: 'from',
        columns: [
          ...holderColumns,
          { field: 'until', title: { vi: 'Đến trước ngày', en: 'Until before' }, kind: 'day' },
          { field: 'endedAs', title: { vi: 'Vì', en: 'Ended as' }, kind: 'state', states: endStates },
        ],
        empty: { vi: 'Chưa đổi người giữ lần nào.', en: 'It never changed hands.' },
      },
      {
        title: { vi: 'Như hiện nay', en: 'As it is' },
        rows: 'is',
        key: 'part',
        columns: holderColumns,
        empty: {
          vi: 'Nay không ai giữ: đã tất toán hoặc đã ra.',
          en: 'Nobody holds it now: it was settled or left.',
        },
      },
      {
        title: { vi: 'Kế hoạch đưa đi đâu', en: 'Where the plan sends it' },
        rows: 'lines',
        key: 'part',
        columns: [
          { field: 'part', title: { vi: 'Phần', en: 'Part' }, kind: 'number' },
          { field: 'name', title: { vi: 'Nơi nhận', en: 'Successor' } },
          {
            field: 'disposition',
            title: { vi: 'Cách', en: 'How' },
            kind: 'state',
            states: dispositionStates,
          },
          { field: 'rule', title: { vi: 'Quy tắc', en: 'Rule' }, kind: 'state', states: ruleStates },
          { field: 'basis', title: { vi: 'Căn cứ', en: 'Basis' } },
        ],
        empty: { vi: 'Chưa có trong kế hoạch nào.', en: 'It is in no plan yet.' },
      },
      {
        title: { vi: 'Đính chính', en: 'Corrections' },
        rows: 'corrections',
        key: 'correction',
        columns: [
          ...quantityColumns('quantities'),
          { field: 'reason', title: { vi: 'Lý do', en: 'Reason' } },
          { field: 'basis', title: { vi: 'Căn cứ', en: 'Basis' } },
          { field: 'proposedAt', title: { vi: 'Đề nghị lúc', en: 'Proposed at' }, kind: 'instant' },
          { field: 'confirmedAt', title: { vi: 'Xác nhận lúc', en: 'Confirmed at' }, kind: 'instant' },
        ],
        empty: { vi: 'Không có đính chính.', en: 'Nothing was corrected.' },
      },
      {
        title: { vi: 'Đã xảy ra', en: 'What happened' },
        rows: 'history',
        key: 'at',
        columns: [
          { field: 'what', title: { vi: 'Việc', en: 'What' }, kind: 'state', states: happenings },
          { field: 'at', title: { vi: 'Lúc', en: 'At' }, kind: 'instant' },
        ],
        drawn: { as: 'timeline', day: 'at' },
        empty: { vi: 'Chưa có gì.', en: 'Nothing yet.' },
      },
    ],
    history: { kind: 'holding', id: '{holding}' },
  },
]
