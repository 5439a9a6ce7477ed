/** What a unit has and may pass down, as a list of the workspace. */
import type { Field, ListScreen, StateWords } from '../../platform/workspace/model.ts'

const states: StateWords = {
  passed: { vi: 'Đã giao', en: 'Passed on', tone: 'met' },
  may: { vi: 'Được giao', en: 'May be passed on', tone: 'plain' },
  'may-not': { vi: 'Không được giao', en: 'May not be passed on', tone: 'attention' },
}

export const passableScreenOf = (narrowing: readonly Field[]): ListScreen => ({
  kind: 'list',
  id: 'authority.passable',
  path: '/authority/passable',
  group: 'authority',
  title: { vi: 'Phân cấp, ủy quyền của đơn vị', en: 'What a unit may pass down' },
  lead: {
    vi: 'Việc các cơ quan của một đơn vị đang giữ: đã giao cho ai, được giao cho ai, vì sao không được.',
    en: 'What the bodies of a unit hold: to whom it was passed, to whom it may be, and why not.',
  },
  operation: 'authority.passable',
  rows: 'rows',
  key: 'grant.id',
  columns: [
    { field: 'function.title', title: { vi: 'Việc', en: 'Matter' }, to: '/who-decides/{function.id}' },
    { field: 'grant.holder.name', title: { vi: 'Ai giữ', en: 'Who holds it' } },
    { field: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'state', states },
    { field: 'said.passed', title: { vi: 'Đã giao cho', en: 'Passed on to' } },
    { field: 'said.may', title: { vi: 'Được giao cho', en: 'May be passed on to' } },
    { field: 'said.whyNot', title: { vi: 'Vì sao không', en: 'Why not' } },
    { field: 'grant.modeWords', title: { vi: 'Hình thức', en: 'Mode' } },
    { field: 'grant.basis.words', title: { vi: 'Theo', en: 'By' } },
    { field: 'grant.until', title: { vi: 'Đến trước ngày', en: 'Until before' }, kind: 'day' },
    { field: 'function.fieldName', title: { vi: 'Lĩnh vực', en: 'Field' }, hidden: true },
    { field: 'grant.id', title: { vi: 'Mã dòng', en: 'Code of the row' }, hidden: true },
  ],
  filters: [
    { name: 'unit', title: { vi: 'Đơn vị', en: 'Unit' }, kind: 'unit' },
    ...narrowing,
    { name: 'state', title: { vi: 'Tình trạng', en: 'State' }, kind: 'choice', choices: states },
    {
      name: 'until',
      title: { vi: 'Dự định giao đến', en: 'To be passed on until' },
      kind: 'day',
    },
  ],
  empty: {
    vi: 'Đơn vị không giữ việc nào như vậy vào ngày này.',
    en: 'The unit holds nothing like that on this day.',
  },
})
