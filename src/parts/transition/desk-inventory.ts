/** Inventories and holdings in the workspace: what ended organisations hold, entered fast, counted, frozen, signed. */
import { importShows } from '../../platform/workspace/desk-fields.ts'
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
  stepStates,
  transitionChoice,
} from './desk-words.ts'

const group = 'transition' as const

const steps: readonly Action[] = [
  {
    operation: 'transition.countInventory',
    title: { vi: 'Ghi nhận đã kiểm đếm xong', en: 'Say that all is counted' },
    with: { inventory: '{inventory}' },
    when: { field: 'step', is: ['opened'] },
    fields: [
      {
        name: 'stated',
        title: { vi: 'Tổng đã đếm', en: 'Totals as counted' },
        help: {
          vi: 'Như asset=12; record:files=340. Phải khớp với những gì đã ghi; bỏ trống nếu không nêu.',
          en: 'Such as asset=12; record:files=340. They must be what was entered; empty states none.',
        },
        kind: 'text',
      },
    ],
  },
  {
    operation: 'transition.freezeInventory',
    title: { vi: 'Chốt kiểm kê', en: 'Freeze' },
    with: { inventory: '{inventory}' },
    when: { field: 'step', is: ['counted'] },
    confirm: {
      vi: 'Từ khi chốt, mục tìm thấy thêm vẫn được ghi, kèm lý do vì sao muộn.',
      en: 'From now on what is found is still entered, with the reason why so late.',
    },
    bulk: true,
  },
  {
    operation: 'transition.signInventory',
    title: { vi: 'Ký kiểm kê', en: 'Sign' },
    with: { inventory: '{inventory}' },
    when: { field: 'step', is: ['frozen'] },
    confirm: {
      vi: 'Tên bạn đứng dưới mọi mục của kiểm kê; mã gốc ghi lại đúng những mục này.',
      en: 'Your name stands under all its holdings; a root says exactly which.',
    },
  },
]

const inventoryColumns: readonly Column[] = [
  {
    field: 'name',
    title: { vi: 'Cơ quan kết thúc', en: 'Organisation that ends' },
    to: '/work/inventories/{inventory}',
  },
  { field: 'step', title: { vi: 'Bước', en: 'Step' }, kind: 'state', states: stepStates },
  {
    field: 'holdings',
    title: { vi: 'Mục', en: 'Holdings' },
    kind: 'number',
    to: '/work/holdings?holder={organisation}',
  },
  { field: 'late', title: { vi: 'Ghi muộn', en: 'Late' }, kind: 'number' },
  { field: 'left', title: { vi: 'Đã ra', en: 'Left' }, kind: 'number' },
  { field: 'province', title: { vi: 'Mã tỉnh', en: 'Province' } },
  { field: 'at', title: { vi: 'Từ', en: 'Since' }, kind: 'instant' },
]

const sumColumns: readonly Column[] = [
  kindColumn,
  { field: 'holdings', title: { vi: 'Mục', en: 'Holdings' }, kind: 'number' },
  { field: 'late', title: { vi: 'Ghi muộn', en: 'Late' }, kind: 'number' },
  { field: 'left', title: { vi: 'Đã ra theo quyết định', en: 'Left by decision' }, kind: 'number' },
  { field: 'count', title: { vi: 'Số lượng', en: 'Pieces' } },
  { field: 'vnd', title: { vi: 'Giá trị (đồng)', en: 'Value (VND)' } },
  { field: 'files', title: { vi: 'Hồ sơ', en: 'Files' } },
  { field: 'millimetres', title: { vi: 'Giá (mm)', en: 'Shelf (mm)' } },
  { field: 'squareMetres', title: { vi: 'Diện tích (m²)', en: 'Area (m²)' } },
]

const inventories: readonly Screen[] = [
  {
    kind: 'list',
    id: 'transition.inventories',
    path: '/inventories',
    title: { vi: 'Kiểm kê', en: 'Inventories' },
    lead: {
      vi: 'Mỗi cơ quan kết thúc một bản kiểm kê: mở, kiểm đếm, chốt, ký.',
      en: 'One inventory for each organisation that ends: opened, counted, frozen, signed.',
    },
    group,
    operation: 'transition.inventories',
    rows: 'inventories',
    key: 'inventory',
    columns: inventoryColumns,
    filters: [
      transitionChoice,
      { name: 'step', title: { vi: 'Bước', en: 'Step' }, kind: 'choice', choices: stepStates },
      { name: 'province', title: { vi: 'Mã tỉnh', en: 'Code of the province' }, kind: 'text' },
    ],
    actions: steps.filter(({ operation }) => operation !== 'transition.countInventory'),
    forms: [
      'transition.openInventories',
      'transition.importHoldings',
      'transition.loadHoldings',
      'transition.supply',
    ],
    empty: {
      vi: 'Chưa mở kiểm kê nào. Mở cho mọi cơ quan kết thúc trên địa bàn của bạn.',
      en: 'No inventory is open. Open those of all organisations that end on your ground.',
    },
    pages: { next: 'next', after: 'after' },
  },
  {
    kind: 'form',
    id: 'transition.openInventories',
    path: '/inventories/open',
    title: { vi: 'Mở kiểm kê', en: 'Open inventories' },
    lead: {
      vi: 'Bỏ trống cơ quan để mở cho mọi cơ quan kết thúc trên địa bàn của bạn.',
      en: 'Leave the organisation empty to open all that end on your ground.',
    },
    group,
    inMenu: false,
    operation: 'transition.openInventories',
    fields: [
      transitionChoice,
      {
        name: 'holder',
        title: { vi: 'Cơ quan', en: 'Organisation' },
        help: { vi: 'Định danh org:...; bỏ trống: tất cả', en: 'Its id org:...; empty: all' },
        kind: 'text',
      },
    ],
    shows: {
      parts: [
        {
          title: { vi: 'Đã mở', en: 'Opened' },
          rows: 'opened',
          key: 'inventory',
          columns: [
            {
              field: 'organisation',
              title: { vi: 'Cơ quan', en: 'Organisation' },
              to: '/work/inventories/{inventory}',
            },
            { field: 'province', title: { vi: 'Mã tỉnh', en: 'Province' } },
          ],
          empty: { vi: 'Không mở kiểm kê nào.', en: 'None was opened.' },
        },
      ],
    },
    done: { says: { vi: 'Đã mở kiểm kê.', en: 'The inventories are open.' }, to: '/work/inventories' },
  },
  {
    kind: 'thing',
    id: 'transition.inventory',
    path: '/inventories/:inventory',
    title: { vi: 'Kiểm kê', en: 'Inventory' },
    group,
    inMenu: false,
    operation: 'transition.inventory',
    with: { inventory: ':inventory' },
    heading: '{name}',
    facts: [
      { field: 'step', title: { vi: 'Bước', en: 'Step' }, kind: 'state', states: stepStates },
      { field: 'province', title: { vi: 'Mã tỉnh', en: 'Province' } },
      { field: 'organisation', title: { vi: 'Định danh', en: 'Identity' } },
    ],
    ways: [
      {
        title: { vi: 'Ghi các mục (bàn phím, mã vạch)', en: 'Enter holdings (keyboard, barcode)' },
        to: '/work/inventories/{inventory}/enter',
      },
      {
        title: { vi: 'Nhập từ bảng tính', en: 'Take in a spreadsheet' },
        to: '/work/inventories/import?transition={transition}&holder={organisation}',
      },
      { title: { vi: 'Các mục đã ghi', en: 'What was entered' }, to: '/work/holdings?holder={organisation}' },
    ],
    actions: steps,
    parts: [
      {
        title: { vi: 'Đang có, theo loại', en: 'What stands in it, by kind' },
        rows: 'sums',
        key: 'kind',
        columns: sumColumns,
        empty: {
          vi: 'Chưa ghi mục nào. Bắt đầu bằng bàn phím, mã vạch hoặc bảng tính.',
          en: 'Nothing was entered yet. Begin by keyboard, barcode or spreadsheet.',
        },
      },
      {
        title: { vi: 'Các bước', en: 'Its steps' },
        rows: 'steps',
        key: 'step',
        columns: [
          { field: 'step', title: { vi: 'Bước', en: 'Step' }, kind: 'state', states: stepStates },
          { field: 'at', title: { vi: 'Lúc', en: 'At' }, kind: 'instant' },
          { field: 'holdings', title: { vi: 'Số mục ký', en: 'Holdings signed' }, kind: 'number' },
          { field: 'root', title: { vi: 'Mã gốc', en: 'Root' } },
        ],
        empty: { vi: 'Chưa có bước nào.', en: 'No step yet.' },
      },
    ],
    history: { kind: 'inventory', id: '{inventory}' },
  },
]

const entering: readonly Screen[] = [
  {
    kind: 'form',
    id: 'transition.enter',
    path: '/inventories/:inventory/enter',
    title: { vi: 'Ghi một mục', en: 'Enter a holding' },
    lead: {
      vi: 'Enter là ghi và bắt đầu mục tiếp theo, cùng loại. Máy quét mã vạch gõ số hiệu rồi Enter. Không ghi tên người.',
      en: 'Enter saves and begins the next of the same kind. A scanner types the reference and Enter. No names of persons.',
    },
    group,
    inMenu: false,
    operation: 'transition.enter',
    about: {
      operation: 'transition.inventory',
      with: { inventory: ':inventory' },
      facts: [
        { field: 'name', title: { vi: 'Cơ quan', en: 'Organisation' }, to: '/work/inventories/{inventory}' },
        { field: 'step', title: { vi: 'Bước', en: 'Step' }, kind: 'state', states: stepStates },
      ],
    },
    again: { keep: ['kind', 'place', 'permanence', 'lateReason'], first: 'reference' },
    fields: [
      kindField,
      {
        name: 'reference',
        title: { vi: 'Số hiệu', en: 'Reference' },
        help: {
          vi: 'Số thẻ tài sản, số hồ sơ, số tài khoản: như cơ quan vẫn ghi',
          en: 'Number of the card, the file, the account: as its holder writes it',
        },
        kind: 'text',
      },
      { name: 'description', title: { vi: 'Là gì', en: 'What it is' }, kind: 'text' },
      ...amountFields,
      {
        name: 'permanence',
        title: { vi: 'Thời hạn bảo quản', en: 'Kept' },
        kind: 'choice',
        choices: {
          permanent: { vi: 'Vĩnh viễn', en: 'For ever' },
          term: { vi: 'Có thời hạn', en: 'For a term' },
        },
        when: { field: 'kind', is: ['record'] },
      },
      {
        name: 'unfinished',
        title: { vi: 'Việc chưa giải quyết xong', en: 'Work on it goes on' },
        kind: 'yes',
        when: { field: 'kind', is: ['record'] },
      },
      {
        name: 'number',
        title: { vi: 'Mã hồ sơ, số văn bản giao việc', en: 'Its number' },
        kind: 'text',
        when: { field: 'kind', is: ['case', 'assignment', 'petition', 'proceeding'] },
      },
      {
        name: 'dueOn',
        title: { vi: 'Ngày hẹn trả', en: 'Due on' },
        kind: 'day',
        when: { field: 'kind', is: ['case', 'assignment', 'petition', 'proceeding'] },
      },
      {
        name: 'task',
        title: { vi: 'Nhiệm vụ theo ma trận', en: 'Task of the matrix' },
        help: { vi: 'Như fn:land:001; tìm ở Ai quyết định', en: 'Such as fn:land:001; see Who decides' },
        kind: 'text',
        when: { field: 'kind', is: ['case', 'proceeding', 'function', 'petition', 'assignment'] },
      },
      {
        name: 'person',
        title: { vi: 'Số hồ sơ cán bộ', en: 'Number of the personnel file' },
        help: { vi: 'Không ghi tên người', en: 'Never a name' },
        kind: 'text',
        when: { field: 'kind', is: ['post', 'account'] },
      },
      {
        name: 'codes',
        title: { vi: 'Mã đơn vị hệ thống đang dùng', en: 'Codes of units it uses' },
        kind: 'text',
        when: { field: 'kind', is: ['system'] },
      },
      {
        name: 'shared',
        title: { vi: 'Chia được cho nhiều nơi', en: 'May be divided' },
        kind: 'yes',
        when: { field: 'kind', is: kindIdsOf(({ divisible }) => divisible) },
      },
      { name: 'place', title: { vi: 'Nằm ở', en: 'Where it lies' }, kind: 'unit' },
      { name: 'evidence', title: { vi: 'Giấy tờ chứng minh', en: 'What proves it' }, kind: 'text' },
      {
        name: 'lateReason',
        title: { vi: 'Vì sao ghi muộn', en: 'Why so late' },
        help: { vi: 'Chỉ khi kiểm kê đã chốt', en: 'Only where the inventory is frozen' },
        kind: 'text',
      },
    ],
    done: {
      says: { vi: 'đã ghi.', en: 'is entered.' },
      to: '/work/holdings/{holding}',
    },
  },
  {
    kind: 'form',
    id: 'transition.importHoldings',
    path: '/inventories/import',
    title: { vi: 'Nhập kiểm kê từ bảng tính', en: 'Take in a spreadsheet' },
    lead: {
      vi: 'Bảng tính của chính cơ quan: tên cột được nhận ra, lỗi nêu từng dòng, xem trước khi ghi.',
      en: "The office's own spreadsheet: columns are recognised, errors told row by row, shown before it is kept.",
    },
    group,
    inMenu: false,
    operation: 'transition.importHoldings',
    preview: 'transition.importHoldingsPreview',
    shows: importShows,
    fields: [
      transitionChoice,
      { name: 'file', title: { vi: 'Bảng tính (XLSX, CSV)', en: 'Spreadsheet (XLSX, CSV)' }, kind: 'file' },
      {
        ...kindField,
        help: { vi: 'Của các dòng không ghi loại', en: 'Of rows that say none' },
      },
      {
        name: 'holder',
        title: { vi: 'Cơ quan', en: 'Organisation' },
        help: { vi: 'Của các dòng không ghi cơ quan: org:...', en: 'Of rows that name none: org:...' },
        kind: 'text',
      },
      {
        name: 'lateReason',
        title: { vi: 'Vì sao ghi muộn', en: 'Why so late' },
        help: { vi: 'Chỉ khi kiểm kê đã chốt', en: 'Only where inventories are frozen' },
        kind: 'text',
      },
    ],
    done: {
      says: { vi: 'Đã ghi các dòng đúng.', en: 'The rows that are right are entered.' },
      to: '/work/inventories',
    },
  },
  {
    kind: 'form',
    id: 'transition.loadHoldings',
    path: '/inventories/load',
    title: { vi: 'Nhập tệp lớn', en: 'Take in a large file' },
    lead: {
      vi: 'Đến hàng triệu dòng; nhập lại tệp đó không đổi gì, dòng sai được nêu.',
      en: 'Up to millions of rows; the same file again changes nothing, wrong rows are told.',
    },
    group,
    inMenu: false,
    operation: 'transition.loadHoldings',
    fields: [
      transitionChoice,
      { name: 'file', title: { vi: 'Tệp (CSV, XLSX)', en: 'File (CSV, XLSX)' }, kind: 'file' },
      { ...kindField, help: { vi: 'Của các dòng không ghi loại', en: 'Of rows that say none' } },
      { name: 'lateReason', title: { vi: 'Vì sao ghi muộn', en: 'Why so late' }, kind: 'text' },
    ],
    shows: {
      facts: [
        { field: 'rows', title: { vi: 'Số dòng', en: 'Rows' }, kind: 'number' },
        { field: 'entered', title: { vi: 'Mới', en: 'New' }, kind: 'number' },
        { field: 'same', title: { vi: 'Đã có', en: 'There already' }, kind: 'number' },
        { field: 'wrong', title: { vi: 'Lỗi, không nhận', en: 'Wrong, left out' }, kind: 'number' },
      ],
    },
    done: { says: { vi: 'Đã nhập tệp.', en: 'The file was taken in.' }, to: '/work/inventories' },
  },
]

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

const holdings: readonly Screen[] = [
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

export const inventoryScreens: readonly Screen[] = [...inventories, ...entering, ...holdings]
