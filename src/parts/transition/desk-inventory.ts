/** Inventories in the workspace: opened, counted, frozen, signed. */
import type { Action, Column, Screen } from '../../platform/workspace/model.ts'
import { kindColumn, stepStates, transitionChoice } from './desk-words.ts'

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

export const inventoryScreens: readonly Screen[] = [
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
