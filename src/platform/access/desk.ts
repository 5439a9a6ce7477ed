/** Grants and personal data in the workspace. */
import {
  decisionFields,
  endGrant,
  grantStates,
  importShows,
  roleChoices,
  roleStates,
} from '../workspace/desk-fields.ts'
import type { Desk, Field } from '../workspace/model.ts'
import { secretScreens } from './secrets-desk.ts'
import { grantsAwaitingArming, grantsEnding } from './work.ts'

const given: readonly Field[] = [
  {
    name: 'account',
    title: { vi: 'Người nhận', en: 'Who gets it' },
    help: { vi: 'Tên đăng nhập', en: 'Sign-in name' },
    kind: 'text',
  },
  { name: 'role', title: { vi: 'Vai trò', en: 'Role' }, kind: 'choice', choices: roleChoices },
  {
    name: 'unit',
    title: { vi: 'Địa bàn', en: 'Territory' },
    help: { vi: 'Đơn vị, gồm mọi đơn vị trong đó', en: 'A unit, with all that lies in it' },
    kind: 'unit',
  },
]
const until: Field = {
  name: 'until',
  title: { vi: 'Đến trước ngày', en: 'Until before' },
  help: { vi: 'Bỏ trống: đến khi có quyết định khác', en: 'Left out: until another decision' },
  kind: 'day',
}
const table: Field = {
  name: 'file',
  title: { vi: 'Bảng tính', en: 'Spreadsheet' },
  help: { vi: 'XLSX, CSV hoặc TSV; cột nào cũng được nhận', en: 'XLSX, CSV or TSV; columns are found' },
  kind: 'file',
}
const organisation: Field = {
  name: 'organisation',
  title: { vi: 'Cơ quan', en: 'Organisation' },
  help: { vi: 'Mã định danh, nếu quyền thuộc một cơ quan', en: 'Its identity, where the grant is in one' },
  kind: 'text',
}

export const accessDesk: Desk = {
  screens: [
    ...secretScreens,
    {
      kind: 'list',
      id: 'access.grants',
      path: '/grants',
      group: 'administration',
      title: { vi: 'Quyền đã giao', en: 'Grants' },
      lead: {
        vi: 'Ai giữ vai trò gì, ở đâu, từ ngày nào, theo quyết định nào.',
        en: 'Who holds which role, where, from which day, by which decision.',
      },
      operation: 'access.grants',
      with: { unit: 'country', all: true, limit: 5000 },
      rows: '',
      key: 'id',
      columns: [
        { field: 'holder', title: { vi: 'Người giữ', en: 'Holder' } },
        { field: 'role', title: { vi: 'Vai trò', en: 'Role' }, kind: 'state', states: roleStates },
        { field: 'unitName', title: { vi: 'Địa bàn', en: 'Territory' } },
        { field: 'state', title: { vi: 'Trạng thái', en: 'State' }, kind: 'state', states: grantStates },
        { field: 'from', title: { vi: 'Từ ngày', en: 'From' }, kind: 'day' },
        { field: 'until', title: { vi: 'Đến trước ngày', en: 'Until before' }, kind: 'day' },
        {
          field: 'endsWithUnit',
          title: { vi: 'Hết cùng đơn vị', en: 'Ends with the unit' },
          kind: 'yes',
          hidden: true,
        },
        { field: 'decision', title: { vi: 'Quyết định', en: 'Decision' } },
        { field: 'decidedOn', title: { vi: 'Ngày quyết định', en: 'Decided on' }, kind: 'day', hidden: true },
        { field: 'armedBy', title: { vi: 'Gắn với văn bản', en: 'Armed with' }, hidden: true },
        { field: 'endedBy', title: { vi: 'Hết theo', en: 'Ended by' }, hidden: true },
        { field: 'id', title: { vi: 'Định danh', en: 'Identity' }, hidden: true },
      ],
      filters: [
        { name: 'unit', title: { vi: 'Địa bàn', en: 'Territory' }, kind: 'unit' },
        {
          name: 'account',
          title: { vi: 'Tài khoản', en: 'Account' },
          help: { vi: 'Tên đăng nhập', en: 'Sign-in name' },
          kind: 'text',
        },
        { name: 'on', title: { vi: 'Vào ngày', en: 'On the day' }, kind: 'day' },
      ],
      actions: [
        { ...endGrant, bulk: true },
        {
          operation: 'access.arm',
          title: { vi: 'Gắn với ngày chuyển đổi', en: 'Arm with the switch' },
          with: { decision: '{decision}' },
          when: { field: 'state', is: ['prepared'] },
          fields: [
            {
              name: 'instrument',
              title: { vi: 'Số văn bản chuyển đổi', en: 'Instrument of the switch' },
              help: { vi: 'Ví dụ 1664/NQ-UBTVQH15', en: 'Such as 1664/NQ-UBTVQH15' },
              kind: 'text',
            },
            {
              name: 'from',
              title: { vi: 'Ngày vận hành', en: 'Operational day' },
              help: {
                vi: 'Chỉ khi sổ đăng ký chưa biết ngày của văn bản',
                en: 'Only where the register does not know it',
              },
              kind: 'day',
            },
          ],
          confirm: {
            vi: 'Mọi quyền đã chuẩn bị theo quyết định này có hiệu lực từ ngày vận hành của văn bản.',
            en: 'All grants prepared by this decision take force on the operational day of the instrument.',
          },
        },
      ],
      forms: ['access.grant', 'access.importGrants', 'access.prepare', 'access.arm'],
      empty: {
        vi: 'Chưa giao quyền nào trên địa bàn này. Chọn “Giao quyền” để bắt đầu.',
        en: 'Nothing was given in this territory. Begin with “Give a role”.',
      },
    },
    {
      kind: 'form',
      id: 'access.grant',
      path: '/grants/new',
      inMenu: false,
      group: 'administration',
      title: { vi: 'Giao quyền', en: 'Give a role' },
      operation: 'access.grant',
      fields: [
        ...given,
        { name: 'from', title: { vi: 'Từ ngày', en: 'From' }, kind: 'day' },
        until,
        organisation,
        ...decisionFields,
      ],
      done: {
        says: { vi: 'Đã giao quyền theo {decision}.', en: 'The role is given by {decision}.' },
        to: '/work/grants',
      },
    },
    {
      kind: 'form',
      id: 'access.importGrants',
      path: '/grants/import',
      inMenu: false,
      group: 'administration',
      title: { vi: 'Giao quyền theo danh sách', en: 'Give roles by a list' },
      lead: {
        vi: 'Danh sách kèm quyết định: tài khoản, vai trò, địa bàn, từ ngày, đến trước ngày, cơ quan. Xem trước từng dòng; nhập lại cùng một tệp không đổi gì hai lần.',
        en: 'The list of a decision: account, role, territory, from, until, organisation. Each row is shown first; the same file again changes nothing twice.',
      },
      operation: 'access.importGrants',
      preview: 'access.importGrantsPreview',
      shows: importShows,
      fields: [...decisionFields, table],
      done: {
        says: {
          vi: 'Đã giao: {new} quyền mới, {same} đã có, {wrong} dòng lỗi.',
          en: 'Given: {new} new, {same} there already, {wrong} wrong rows.',
        },
        to: '/work/grants',
      },
    },
    {
      kind: 'form',
      id: 'access.prepare',
      path: '/grants/prepare',
      inMenu: false,
      group: 'administration',
      title: { vi: 'Chuẩn bị quyền cho ngày chuyển đổi', en: 'Prepare a role for the switch' },
      lead: {
        vi: 'Quyền chuẩn bị chưa cho phép gì cho đến khi được gắn với văn bản chuyển đổi.',
        en: 'A prepared role allows nothing until it is armed with the instrument of the switch.',
      },
      operation: 'access.prepare',
      fields: [
        ...given,
        {
          name: 'day',
          title: { vi: 'Ngày chuyển đổi', en: 'Day of the switch' },
          help: { vi: 'Ngày mà đơn vị mới đã có', en: 'A day on which the new unit stands' },
          kind: 'day',
        },
        until,
        organisation,
        ...decisionFields,
      ],
      done: {
        says: { vi: 'Đã chuẩn bị quyền theo {decision}.', en: 'The role is prepared by {decision}.' },
        to: '/work/grants',
      },
    },
    {
      kind: 'form',
      id: 'access.arm',
      path: '/grants/arm',
      inMenu: false,
      group: 'administration',
      title: { vi: 'Gắn quyền với ngày chuyển đổi', en: 'Arm prepared roles' },
      operation: 'access.arm',
      fields: [
        { name: 'decision', title: { vi: 'Số quyết định bố trí', en: 'Placement decision' }, kind: 'text' },
        {
          name: 'instrument',
          title: { vi: 'Số văn bản chuyển đổi', en: 'Instrument of the switch' },
          kind: 'text',
        },
        {
          name: 'from',
          title: { vi: 'Ngày vận hành', en: 'Operational day' },
          help: {
            vi: 'Chỉ khi sổ đăng ký chưa biết ngày của văn bản',
            en: 'Only where the register does not know it',
          },
          kind: 'day',
        },
      ],
      done: {
        says: {
          vi: 'Các quyền có hiệu lực từ {from} theo {instrument}.',
          en: 'The roles take force on {from} with {instrument}.',
        },
        to: '/work/grants',
      },
    },
    {
      kind: 'thing',
      id: 'access.aboutPerson',
      path: '/personal-data/:account',
      inMenu: false,
      group: 'watch',
      title: { vi: 'Dữ liệu về một người', en: 'Data about one person' },
      operation: 'access.aboutPerson',
      with: { account: ':account' },
      heading: '{account}',
      facts: [{ field: 'account', title: { vi: 'Tài khoản', en: 'Account' } }],
      parts: [
        {
          title: { vi: 'Đang giữ', en: 'Held' },
          rows: 'held',
          key: 'column',
          columns: [
            { field: 'table', title: { vi: 'Bảng', en: 'Table' } },
            { field: 'column', title: { vi: 'Cột', en: 'Column' } },
            { field: 'values', title: { vi: 'Giá trị', en: 'Values' } },
          ],
          empty: { vi: 'Không giữ gì.', en: 'Nothing is held.' },
        },
        {
          title: { vi: 'Việc đã làm', en: 'What was done' },
          rows: 'entries',
          key: 'entry',
          columns: [
            { field: 'at', title: { vi: 'Lúc', en: 'At' }, kind: 'instant' },
            { field: 'operation', title: { vi: 'Thao tác', en: 'Operation' } },
          ],
          empty: { vi: 'Chưa làm gì.', en: 'Nothing was done.' },
        },
      ],
    },
  ],
  work: [grantsAwaitingArming, grantsEnding],
}
