/** What ended organisations hold, entered: by keyboard, scanner, spreadsheet, or in a large file. */
import { importShows } from '../../platform/workspace/desk-fields.ts'
import type { Screen } from '../../platform/workspace/model.ts'
import { amountFields, kindField, kindIdsOf, stepStates, transitionChoice } from './desk-words.ts'

const group = 'transition' as const

export const enteringScreens: readonly Screen[] = [
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
