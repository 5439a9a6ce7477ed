/** The register, as the workspace shows it. */
import type { Desk, StateWords } from '../../platform/workspace/model.ts'
import { currentRegister } from './current.ts'
import { actsFound, registerScreens } from './desk-screens.ts'
import { inFull } from './naming.ts'
import { pageOfUnit, unitSheet } from './unit-sheet.ts'

const kinds: StateWords = {
  release: { vi: 'Bản phát hành', en: 'Release', tone: 'plain' },
  source: { vi: 'Nguồn', en: 'Source', tone: 'plain' },
  level: { vi: 'Cấp', en: 'Level', tone: 'plain' },
  scheme: { vi: 'Mô hình các cấp', en: 'Scheme of levels', tone: 'plain' },
  type: { vi: 'Loại đơn vị', en: 'Type of unit', tone: 'plain' },
  system: { vi: 'Hệ mã', en: 'Code system', tone: 'plain' },
  instrument: { vi: 'Văn bản', en: 'Act', tone: 'plain' },
  unit: { vi: 'Đơn vị', en: 'Unit', tone: 'plain' },
  version: { vi: 'Tên và loại qua các thời kỳ', en: 'State in time', tone: 'plain' },
  code: { vi: 'Mã', en: 'Code', tone: 'plain' },
  name: { vi: 'Tên gọi khác', en: 'Other name', tone: 'plain' },
  change: { vi: 'Thay đổi', en: 'Change', tone: 'plain' },
  line: { vi: 'Đi đâu', en: 'What went where', tone: 'plain' },
  seat: { vi: 'Trụ sở', en: 'Seat', tone: 'plain' },
  point: { vi: 'Vị trí', en: 'Point', tone: 'plain' },
  measure: { vi: 'Số đo', en: 'Measure', tone: 'plain' },
  note: { vi: 'Ghi chú', en: 'Note', tone: 'plain' },
}

/** Types of the lowest level since the reorganisation; others of former days are named as they are. */
const types: StateWords = {
  ward: { vi: 'Phường', en: 'Ward', tone: 'plain' },
  commune: { vi: 'Xã', en: 'Commune', tone: 'plain' },
  'special-zone': { vi: 'Đặc khu', en: 'Special zone', tone: 'plain' },
  township: { vi: 'Thị trấn', en: 'Township', tone: 'plain' },
}

export const registerDesk: Desk = {
  unit: unitSheet,
  screens: [
    ...registerScreens,
    {
      kind: 'board',
      id: 'register.map',
      path: '/units/map',
      title: { vi: 'Sơ đồ cả nước', en: 'Map of the country' },
      lead: {
        vi: 'Mỗi đơn vị cấp xã hôm nay một ô, đặt theo vị trí của đơn vị; bấm vào ô để mở.',
        en: 'Each unit of the lowest level today is a cell, placed where the unit lies; press one to open it.',
      },
      group: 'register',
      operation: 'register.map',
      figures: [],
      parts: [
        {
          title: { vi: 'Theo loại đơn vị', en: 'By type of unit' },
          rows: 'cells',
          key: 'unit',
          drawn: { as: 'map', name: 'name', kind: 'type', column: 'column', row: 'row' },
          columns: [
            { field: 'code', title: { vi: 'Mã', en: 'Code' }, to: '/unit/{code}' },
            { field: 'name', title: { vi: 'Tên', en: 'Name' } },
            { field: 'type', title: { vi: 'Loại', en: 'Type' }, kind: 'state', states: types },
            { field: 'province.name', title: { vi: 'Tỉnh, thành phố', en: 'Province' } },
            { field: 'origins', title: { vi: 'Gộp từ (đơn vị)', en: 'Made of (units)' }, kind: 'number' },
          ],
          empty: { vi: 'Chưa có đơn vị nào để vẽ.', en: 'There are no units to draw yet.' },
        },
      ],
    },
    {
      kind: 'list',
      id: 'facts',
      path: '/facts',
      title: { vi: 'Dữ kiện của danh mục', en: 'Facts of the register' },
      lead: {
        vi: 'Mọi điều danh mục biết về các đơn vị qua các thời kỳ, từng dòng một, kèm nguồn.',
        en: 'All the register knows of units through time, line by line, with its source.',
      },
      group: 'register',
      operation: 'register.facts',
      with: { limit: 10_000 },
      rows: 'facts',
      key: 'fact',
      columns: [
        { field: 'fact', title: { vi: 'Số', en: 'No.' }, kind: 'number' },
        { field: 'kind', title: { vi: 'Loại dữ kiện', en: 'Kind' }, kind: 'state', states: kinds },
        { field: 'name', title: { vi: 'Đơn vị', en: 'Unit' } },
        { field: 'says', title: { vi: 'Nội dung', en: 'Says' } },
        { field: 'from', title: { vi: 'Từ ngày', en: 'From' }, kind: 'day' },
        { field: 'until', title: { vi: 'Đến trước ngày', en: 'Until before' }, kind: 'day' },
        { field: 'source', title: { vi: 'Nguồn', en: 'Source' } },
        { field: 'about', title: { vi: 'Mã định danh', en: 'Identity' }, hidden: true },
      ],
      pages: { next: 'next', after: 'after' },
      empty: {
        vi: 'Danh mục chưa có dữ kiện nào. Hãy nạp bản phát hành trước.',
        en: 'The register holds no facts yet. Load a release first.',
      },
    },
  ],
  search: [
    {
      id: 'units',
      title: { vi: 'Đơn vị hành chính', en: 'Units' },
      operation: 'register.search',
      find: async (text, context, limit) => {
        const register = await currentRegister(context)
        return register.search(text, { limit }).map(({ unit }) => ({
          title: unit.name,
          detail: [unit.code, inFull(unit), unit.validTo].filter((each) => each !== null).join(' · '),
          to: pageOfUnit(unit),
        }))
      },
    },
    actsFound,
  ],
}
