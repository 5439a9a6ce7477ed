/** Secrets in the workspace: counted by fonds and level, nothing more. */
import type { Screen, StateWords } from '../workspace/model.ts'

const levels: StateWords = {
  'highly-secret': { vi: 'Tối mật', en: 'Highly secret', tone: 'attention' },
  secret: { vi: 'Mật', en: 'Secret', tone: 'attention' },
}

export const secretScreens: readonly Screen[] = [
  {
    kind: 'list',
    id: 'secrets.list',
    path: '/secrets',
    group: 'records',
    title: { vi: 'Số lượng hồ sơ mật', en: 'Secret files, counted' },
    lead: {
      vi: 'Chỉ đếm theo phông và mức; tên và nội dung không đưa vào đây. Mức Tuyệt mật ở ngoài hệ thống.',
      en: 'Counted by fonds and level only; no title or content comes in here. The highest level stays outside.',
    },
    operation: 'secrets.list',
    rows: 'counts',
    key: 'fonds',
    columns: [
      { field: 'unit', title: { vi: 'Đơn vị', en: 'Unit' } },
      { field: 'fonds', title: { vi: 'Phông', en: 'Fonds' } },
      { field: 'level', title: { vi: 'Mức', en: 'Level' }, kind: 'state', states: levels },
      { field: 'items', title: { vi: 'Số hồ sơ', en: 'Files' }, kind: 'number' },
      { field: 'asOf', title: { vi: 'Đếm ngày', en: 'Counted on' }, kind: 'day' },
      { field: 'recordedAt', title: { vi: 'Ghi lúc', en: 'Recorded at' }, kind: 'instant', hidden: true },
    ],
    filters: [
      { name: 'office', title: { vi: 'Đơn vị', en: 'Unit' }, kind: 'unit' },
      { name: 'on', title: { vi: 'Tính đến ngày', en: 'As counted by' }, kind: 'day' },
    ],
    forms: ['secrets.count'],
    empty: {
      vi: 'Chưa ghi lần đếm nào. Chọn “Ghi số lượng hồ sơ mật”.',
      en: 'Nothing was counted yet. Begin with “Record a count”.',
    },
  },
  {
    kind: 'form',
    id: 'secrets.count',
    path: '/secrets/count',
    inMenu: false,
    group: 'records',
    title: { vi: 'Ghi số lượng hồ sơ mật', en: 'Record a count' },
    operation: 'secrets.count',
    fields: [
      { name: 'office', title: { vi: 'Đơn vị giữ phông', en: 'Unit that holds the fonds' }, kind: 'unit' },
      {
        name: 'fonds',
        title: { vi: 'Số phông', en: 'Number of the fonds' },
        help: { vi: 'Số, không phải tên', en: 'Its number, never its title' },
        kind: 'text',
      },
      { name: 'level', title: { vi: 'Mức', en: 'Level' }, kind: 'choice', choices: levels },
      { name: 'items', title: { vi: 'Số hồ sơ', en: 'Files' }, kind: 'number' },
      { name: 'asOf', title: { vi: 'Đếm ngày', en: 'Counted on' }, kind: 'day' },
    ],
    done: {
      says: {
        vi: 'Đã ghi {items} hồ sơ của phông {fonds}.',
        en: '{items} files of the fonds {fonds} are recorded.',
      },
      to: '/work/secrets',
    },
  },
]
