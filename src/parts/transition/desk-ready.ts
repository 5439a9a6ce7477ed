/** The first day in the workspace: what each new unit still lacks, and systems that still use codes that end. */

import { findingWeights } from '../../platform/workspace/desk-fields.ts'
import type { Column, Screen, StateWords } from '../../platform/workspace/model.ts'
import { basisField, transitionChoice } from './desk-words.ts'
import { itemWords } from './readiness/model.ts'

const group = 'transition' as const

const outcomes: StateWords = {
  met: { vi: 'Có', en: 'There', tone: 'met' },
  'not-met': { vi: 'Chưa có', en: 'Not there', tone: 'failed' },
  unknown: { vi: 'Dữ liệu không cho biết', en: 'No data says', tone: 'attention' },
}
const systemStates: StateWords = {
  open: { vi: 'Còn dùng mã cũ', en: 'Uses codes that end', tone: 'attention' },
  fixed: { vi: 'Đã xác nhận đổi', en: 'Confirmed as changed', tone: 'met' },
}
const itemChoice = {
  name: 'item',
  title: { vi: 'Điều kiện', en: 'What' },
  kind: 'choice',
  choices: itemWords,
} as const

const tally: readonly Column[] = [
  { field: 'units', title: { vi: 'Đơn vị', en: 'Units' }, kind: 'number' },
  { field: 'ready', title: { vi: 'Sẵn sàng', en: 'Ready' }, kind: 'number' },
]

export const readinessScreens: readonly Screen[] = [
  {
    kind: 'board',
    id: 'transition.check',
    path: '/inventories/check',
    title: { vi: 'Kiểm tra kiểm kê', en: 'Check of inventories' },
    lead: {
      vi: 'Những gì đã ghi mà sai, trùng, thiếu hay ngoài địa bàn: sửa trước khi chốt.',
      en: 'What was entered wrongly, twice, without what is needed, or outside its ground: put right before freezing.',
    },
    group,
    operation: 'transition.check',
    filters: [transitionChoice],
    figures: [
      {
        field: 'holdings',
        title: { vi: 'Mục đã xem', en: 'Looked at' },
        kind: 'number',
        to: '/work/holdings',
      },
      {
        field: 'of',
        title: { vi: 'Phát hiện', en: 'Findings' },
        kind: 'number',
        to: '/work/inventories/check',
        tone: 'attention',
      },
    ],
    parts: [
      {
        title: { vi: 'Theo loại phát hiện', en: 'By kind of finding' },
        rows: 'topics',
        key: 'topic',
        columns: [
          { field: 'topic', title: { vi: 'Loại', en: 'Kind' } },
          { field: 'weight', title: { vi: 'Mức', en: 'Weight' }, kind: 'state', states: findingWeights },
          { field: 'count', title: { vi: 'Số', en: 'Count' }, kind: 'number' },
        ],
        empty: { vi: 'Không có phát hiện.', en: 'Nothing was found.' },
      },
      {
        title: { vi: 'Phát hiện', en: 'Findings' },
        rows: 'findings',
        key: 'words',
        columns: [
          { field: 'weight', title: { vi: 'Mức', en: 'Weight' }, kind: 'state', states: findingWeights },
          { field: 'words', title: { vi: 'Nội dung', en: 'What' }, to: '/work/holdings/{holdings.0}' },
        ],
        empty: { vi: 'Không có phát hiện.', en: 'Nothing was found.' },
      },
    ],
  },
  {
    kind: 'board',
    id: 'transition.readiness',
    path: '/readiness',
    title: { vi: 'Sẵn sàng ngày đầu', en: 'Ready for the first day' },
    lead: {
      vi: 'Mỗi đơn vị mới phải có người đứng đầu, trụ sở, con dấu, chứng thư, tài khoản, người dùng, một cửa, hệ thống, tuyến thẩm quyền.',
      en: 'Each new unit needs its head, seat, seal, certificates, accounts, users, counter, systems and routing.',
    },
    group,
    operation: 'transition.readiness',
    filters: [
      transitionChoice,
      { ...itemChoice, title: { vi: 'Chỉ nơi thiếu', en: 'Only where this lacks' } },
      {
        name: 'missing',
        title: { vi: 'Chỉ đơn vị chưa sẵn sàng', en: 'Only units that are not ready' },
        kind: 'yes',
      },
      { name: 'province', title: { vi: 'Tỉnh (định danh)', en: 'Province (its identity)' }, kind: 'text' },
    ],
    figures: [
      {
        field: 'all.units',
        title: { vi: 'Đơn vị mới', en: 'New units' },
        kind: 'number',
        to: '/work/readiness',
      },
      {
        field: 'all.ready',
        title: { vi: 'Sẵn sàng', en: 'Ready' },
        kind: 'number',
        to: '/work/readiness',
        tone: 'met',
      },
    ],
    parts: [
      {
        title: { vi: 'Theo điều kiện', en: 'By what is needed' },
        rows: 'all.items',
        key: 'item',
        columns: [
          { field: 'name', title: { vi: 'Điều kiện', en: 'What' }, to: '/work/readiness?item={item}' },
          { field: 'met', title: { vi: 'Có', en: 'There' }, kind: 'number' },
          { field: 'notMet', title: { vi: 'Chưa có', en: 'Not there' }, kind: 'number' },
          { field: 'unknown', title: { vi: 'Dữ liệu không cho biết', en: 'No data says' }, kind: 'number' },
        ],
        empty: { vi: 'Không có đơn vị mới.', en: 'There is no new unit.' },
      },
      {
        title: { vi: 'Theo tỉnh, thành phố', en: 'By province' },
        rows: 'provinces',
        key: 'province',
        columns: [
          {
            field: 'name',
            title: { vi: 'Tỉnh, thành phố', en: 'Province' },
            to: '/work/readiness?province={province}',
          },
          ...tally,
        ],
        empty: { vi: 'Không có tỉnh nào.', en: 'There is no province.' },
      },
      {
        title: { vi: 'Đơn vị', en: 'Units' },
        rows: 'units',
        key: 'unit',
        columns: [
          { field: 'name', title: { vi: 'Đơn vị', en: 'Unit' }, to: '/work/readiness/unit?unit={unit}' },
          { field: 'ready', title: { vi: 'Sẵn sàng', en: 'Ready' }, kind: 'yes' },
          { field: 'checks.says', title: { vi: 'Những điều thấy được', en: 'What was found' } },
        ],
        empty: { vi: 'Không có đơn vị nào như thế.', en: 'There is no such unit.' },
      },
    ],
  },
  {
    kind: 'board',
    id: 'transition.unitReadiness',
    path: '/readiness/unit',
    title: { vi: 'Một đơn vị trong ngày đầu', en: 'A unit on its first day' },
    group,
    inMenu: false,
    operation: 'transition.readiness',
    filters: [
      transitionChoice,
      { name: 'unit', title: { vi: 'Đơn vị (định danh)', en: 'Unit (its identity)' }, kind: 'text' },
    ],
    figures: [],
    parts: [
      {
        title: { vi: 'Đơn vị', en: 'Unit' },
        rows: 'units',
        key: 'unit',
        columns: [
          { field: 'name', title: { vi: 'Tên', en: 'Name' } },
          { field: 'ready', title: { vi: 'Sẵn sàng', en: 'Ready' }, kind: 'yes' },
        ],
        empty: { vi: 'Không có đơn vị này.', en: 'There is no such unit.' },
      },
      {
        title: { vi: 'Từng điều kiện', en: 'Each of what is needed' },
        rows: 'units.0.checks',
        key: 'item',
        columns: [
          { field: 'name', title: { vi: 'Điều kiện', en: 'What' } },
          { field: 'outcome', title: { vi: 'Tình trạng', en: 'State' }, kind: 'state', states: outcomes },
          { field: 'says', title: { vi: 'Vì sao', en: 'Why' } },
          { field: 'confirmed.at', title: { vi: 'Xác nhận lúc', en: 'Confirmed at' }, kind: 'instant' },
          { field: 'confirmed.basis', title: { vi: 'Căn cứ', en: 'Basis' } },
        ],
        empty: { vi: 'Chưa có gì.', en: 'Nothing yet.' },
      },
    ],
    ways: [
      {
        title: { vi: 'Xác nhận điều dữ liệu không cho biết', en: 'Say what no data says' },
        to: '/work/readiness/confirm?unit={units.0.unit}',
      },
    ],
  },
  {
    kind: 'form',
    id: 'transition.confirmReadiness',
    path: '/readiness/confirm',
    title: { vi: 'Xác nhận về ngày đầu', en: 'Confirm for the first day' },
    group,
    inMenu: false,
    operation: 'transition.confirmReadiness',
    fields: [
      transitionChoice,
      { name: 'unit', title: { vi: 'Đơn vị (định danh)', en: 'Unit (its identity)' }, kind: 'text' },
      itemChoice,
      { name: 'lacking', title: { vi: 'Chưa có', en: 'It is not there yet' }, kind: 'yes' },
      basisField,
    ],
    done: {
      says: { vi: 'Đã ghi cho {name}.', en: 'Recorded for {name}.' },
      to: '/work/readiness/unit?unit={unit}',
    },
  },
  {
    kind: 'list',
    id: 'transition.systems',
    path: '/systems',
    title: { vi: 'Hệ thống còn dùng mã cũ', en: 'Systems that use codes that end' },
    lead: {
      vi: 'Hệ thống nào dùng mã nào sẽ hết, thay bằng mã nào, ai đã xác nhận đổi.',
      en: 'Which system uses which code that ends, by which it goes on, and who confirmed the change.',
    },
    group,
    operation: 'transition.systems',
    rows: 'systems',
    key: 'holding',
    columns: [
      { field: 'reference', title: { vi: 'Hệ thống', en: 'System' }, to: '/work/holdings/{holding}' },
      { field: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'state', states: systemStates },
      { field: 'description', title: { vi: 'Là gì', en: 'What it is' } },
      { field: 'name', title: { vi: 'Cơ quan', en: 'Organisation' } },
      { field: 'endedCodes', title: { vi: 'Mã sẽ hết', en: 'Codes that end' }, kind: 'number' },
      { field: 'codes.code', title: { vi: 'Mã', en: 'Codes' } },
      { field: 'confirmed.at', title: { vi: 'Xác nhận lúc', en: 'Confirmed at' }, kind: 'instant' },
      { field: 'confirmed.basis', title: { vi: 'Căn cứ', en: 'Basis' }, hidden: true },
    ],
    filters: [
      transitionChoice,
      { name: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'choice', choices: systemStates },
    ],
    actions: [
      {
        operation: 'transition.confirmSystem',
        title: { vi: 'Xác nhận đã đổi mã', en: 'Confirm the change' },
        with: { holding: '{holding}' },
        when: { field: 'state', is: ['open'] },
        fields: [
          basisField,
          {
            name: 'list',
            title: { vi: 'Danh sách mã đang dùng', en: 'The codes it uses now' },
            help: { vi: 'CSV hoặc XLSX, để kiểm tra lại', en: 'CSV or XLSX, to have it checked' },
            kind: 'file',
          },
        ],
      },
    ],
    empty: { vi: 'Không hệ thống nào dùng mã sẽ hết.', en: 'No system uses a code that ends.' },
    pages: { next: 'next', after: 'after' },
  },
  {
    kind: 'form',
    id: 'transition.supply',
    path: '/inventories/supply',
    title: { vi: 'Đưa vào từ các phần khác', en: 'Bring in from other parts' },
    lead: {
      vi: 'Vai trò, nhiệm vụ, văn bản mà hệ thống đã biết của các cơ quan kết thúc; làm lại không đổi gì.',
      en: 'Roles, tasks and texts that are known here of organisations that end; again changes nothing.',
    },
    group,
    inMenu: false,
    operation: 'transition.supply',
    fields: [transitionChoice],
    shows: {
      parts: [
        {
          title: { vi: 'Đã đưa vào', en: 'Brought in' },
          rows: 'supplied',
          key: 'supplier',
          columns: [
            { field: 'name', title: { vi: 'Nguồn', en: 'From' } },
            { field: 'entered', title: { vi: 'Mới', en: 'New' }, kind: 'number' },
            { field: 'same', title: { vi: 'Đã có', en: 'There already' }, kind: 'number' },
            { field: 'differs', title: { vi: 'Khác với đã ghi', en: 'Differ' }, kind: 'number' },
            { field: 'unfit', title: { vi: 'Không nhận', en: 'Left out' }, kind: 'number' },
          ],
          empty: { vi: 'Không nguồn nào có gì.', en: 'No source had anything.' },
        },
      ],
    },
    done: { says: { vi: 'Đã đưa vào kiểm kê.', en: 'It is in the inventories.' }, to: '/work/inventories' },
  },
]
