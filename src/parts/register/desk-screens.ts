/** Lists of the register in the workspace: units of a day, changes, quality; and the forms that write to it. */
import { plainKey } from '../../kernel/text.ts'
import type { Field, Screen, SearchSource, StateWords } from '../../platform/workspace/model.ts'
import { currentRegister } from './current.ts'
import { capital } from './naming.ts'
import { actsOf } from './operations/acts.ts'
import { en } from './screens/words.en.ts'
import { vi } from './screens/words.vi.ts'

const levels: StateWords = {
  province: { vi: 'Cấp tỉnh', en: 'Province', tone: 'plain' },
  district: { vi: 'Cấp huyện (trước 01/07/2025)', en: 'District (before 1 July 2025)', tone: 'plain' },
  commune: { vi: 'Cấp xã', en: 'Commune', tone: 'plain' },
}
const weights: StateWords = {
  error: { vi: 'Lỗi', en: 'Error', tone: 'failed' },
  warning: { vi: 'Cần xem lại', en: 'Warning', tone: 'attention' },
  note: { vi: 'Ghi chú', en: 'Note', tone: 'plain' },
}
const changeKinds: StateWords = Object.fromEntries(
  // A cast: the catalogue has these kinds.
  (Object.keys(vi.change.kinds) as (keyof typeof vi.change.kinds)[]).map((kind) => [
    kind,
    { vi: capital(vi.change.kinds[kind]), en: capital(en.change.kinds[kind]), tone: 'plain' },
  ]),
)
const validAt: Field = {
  name: 'validAt',
  title: { vi: 'Vào ngày', en: 'On the day' },
  help: { vi: 'Bỏ trống: hôm nay', en: 'Left out: today' },
  kind: 'day',
}
const level: Field = { name: 'level', title: { vi: 'Cấp', en: 'Level' }, kind: 'choice', choices: levels }
const within: Field = { name: 'within', title: { vi: 'Trong đơn vị', en: 'Within the unit' }, kind: 'unit' }

export const registerScreens: readonly Screen[] = [
  {
    kind: 'list',
    id: 'register.list',
    path: '/units',
    group: 'register',
    title: { vi: 'Đơn vị hành chính', en: 'Units' },
    lead: {
      vi: 'Các đơn vị của một ngày bất kỳ từ 31/08/2004.',
      en: 'The units of any day since 31 August 2004.',
    },
    operation: 'register.list',
    with: { limit: 2000 },
    rows: 'units',
    key: 'id',
    columns: [
      { field: 'code', title: { vi: 'Mã', en: 'Code' }, to: '/unit/{code}' },
      { field: 'name', title: { vi: 'Tên', en: 'Name' } },
      { field: 'level', title: { vi: 'Cấp', en: 'Level' }, kind: 'state', states: levels },
      { field: 'province.name', title: { vi: 'Tỉnh', en: 'Province' } },
      { field: 'validFrom', title: { vi: 'Từ ngày', en: 'From' }, kind: 'day' },
      { field: 'validTo', title: { vi: 'Đến trước ngày', en: 'Until before' }, kind: 'day' },
      { field: 'id', title: { vi: 'Mã định danh', en: 'Identity' }, hidden: true },
    ],
    filters: [
      validAt,
      level,
      within,
      { name: 'text', title: { vi: 'Tên có chữ', en: 'Name holds' }, kind: 'text' },
    ],
    forms: ['register.assignCodes', 'register.import'],
    pages: { next: 'next', after: 'after' },
    empty: { vi: 'Không có đơn vị nào như vậy vào ngày này.', en: 'There is no such unit on this day.' },
  },
  {
    kind: 'list',
    id: 'register.changes',
    path: '/changes',
    group: 'register',
    title: { vi: 'Thay đổi của đơn vị', en: 'Changes of units' },
    lead: {
      vi: 'Điều gì đã đổi từ một ngày, theo văn bản nào.',
      en: 'What changed since a day, by which act.',
    },
    operation: 'register.changes',
    with: { since: '2025-01-01', limit: 500 },
    rows: 'changes',
    key: 'id',
    columns: [
      { field: 'effectiveOn', title: { vi: 'Ngày', en: 'Day' }, kind: 'day' },
      { field: 'kind', title: { vi: 'Thay đổi', en: 'Change' }, kind: 'state', states: changeKinds },
      { field: 'lines.from.name', title: { vi: 'Từ đơn vị', en: 'From' } },
      { field: 'lines.to.name', title: { vi: 'Thành đơn vị', en: 'To' } },
      { field: 'citation', title: { vi: 'Văn bản', en: 'Act' }, kind: 'citation' },
      { field: 'lines.to.code', title: { vi: 'Mã mới', en: 'New code' }, hidden: true },
      { field: 'id', title: { vi: 'Mã thay đổi', en: 'Identity' }, hidden: true },
    ],
    filters: [
      { name: 'since', title: { vi: 'Từ ngày', en: 'Since' }, kind: 'day' },
      { name: 'until', title: { vi: 'Đến ngày', en: 'Until' }, kind: 'day' },
      within,
    ],
    pages: { next: 'next', after: 'after' },
    empty: { vi: 'Không có thay đổi nào trong khoảng này.', en: 'Nothing changed in this time.' },
  },
  {
    kind: 'list',
    id: 'register.quality',
    path: '/quality',
    group: 'watch',
    title: { vi: 'Chất lượng dữ liệu', en: 'Quality of the data' },
    lead: {
      vi: 'Quy tắc bị phá, nguồn gốc chưa rõ, số liệu thiếu hoặc lệch.',
      en: 'Rules broken, lineage unknown, figures that lack or disagree.',
    },
    operation: 'register.quality',
    with: { limit: 2000 },
    rows: 'rows',
    key: 'words',
    columns: [
      { field: 'weight', title: { vi: 'Mức', en: 'Weight' }, kind: 'state', states: weights },
      { field: 'topic', title: { vi: 'Chủ đề', en: 'Topic' } },
      { field: 'code', title: { vi: 'Mã đơn vị', en: 'Code' }, to: '/unit/{code}' },
      { field: 'words', title: { vi: 'Nội dung', en: 'What' } },
    ],
    filters: [
      validAt,
      { name: 'weight', title: { vi: 'Mức', en: 'Weight' }, kind: 'choice', choices: weights },
      within,
    ],
    empty: { vi: 'Không tìm thấy điều gì sai.', en: 'Nothing wrong was found.' },
  },
  {
    kind: 'form',
    id: 'register.assignCodes',
    path: '/units/codes',
    group: 'register',
    inMenu: false,
    title: { vi: 'Gán mã cho đơn vị mới', en: 'Give codes to new units' },
    operation: 'register.assignCodes',
    fields: [
      {
        name: 'file',
        title: { vi: 'Bảng tên và mã', en: 'Table of names and codes' },
        help: { vi: 'CSV: tên, mã mỗi dòng', en: 'CSV: name, code on each line' },
        kind: 'file',
      },
      { name: 'from', title: { vi: 'Từ ngày', en: 'From' }, kind: 'day' },
    ],
    done: { says: { vi: 'Đã gán mã.', en: 'The codes are given.' }, to: '/work/units' },
  },
  {
    kind: 'form',
    id: 'register.import',
    path: '/units/import',
    group: 'register',
    inMenu: false,
    title: { vi: 'Nhập bản ghi vào sổ đăng ký', en: 'Import records' },
    lead: {
      vi: 'Tệp NDJSON theo lược đồ đã công bố; kiểm hết trước, ghi tất cả hoặc không gì cả.',
      en: 'An NDJSON file by the published schema; all of it is checked first, then all or nothing is written.',
    },
    operation: 'register.import',
    fields: [{ name: 'file', title: { vi: 'Tệp NDJSON', en: 'NDJSON file' }, kind: 'file' }],
    done: {
      says: {
        vi: 'Đã thêm {added}, thay {superseded}, giữ nguyên {unchanged} bản ghi.',
        en: '{added} records added, {superseded} superseded, {unchanged} as they were.',
      },
      to: '/work/units',
    },
  },
]

/** Acts that the register knows, by number or title. */
export const actsFound: SearchSource = {
  id: 'acts',
  title: { vi: 'Văn bản', en: 'Acts' },
  operation: 'register.acts',
  find: async (text, context, limit) => {
    const wanted = plainKey(text)
    return actsOf(await currentRegister(context))
      .filter(({ id, title }) => plainKey(`${id} ${title ?? ''}`).includes(wanted))
      .slice(0, limit)
      .map(({ id, title }) => ({
        title: id,
        detail: title ?? '',
        to: `/acts/known?number=${encodeURIComponent(id)}`,
      }))
  },
}
