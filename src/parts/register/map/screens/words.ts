/** The words of the register's maps, in both languages. */

import type { Language } from '../../../../kernel/problems.ts'
import type { Content } from '../../../../web/index.ts'

const vi = {
  unitLabel: (name: string) => `Sơ đồ vị trí: ${name} và các đơn vị lân cận`,
  unitCaption: (day: string) =>
    `Mỗi ô là một đơn vị cấp xã ngày ${day}, đặt theo điểm của đơn vị; ô không theo diện tích và ranh giới.`,
  drawnCaption:
    'Mỗi ô là một đơn vị cấp xã, đặt gần điểm của đơn vị nhất có thể; đường viền vẽ từ các ô, không phải ranh giới pháp lý. Ô trong khung nằm xa hơn trên biển.',
  areaCaption: (day: string, source: string) => `Ranh giới ngày ${day}, theo ${source}.`,
  provinceLabel: (name: string) => `Sơ đồ các đơn vị cấp xã: ${name}`,
  countryLabel: (day: string) => `Sơ đồ các đơn vị cấp tỉnh của Việt Nam ngày ${day}`,
  countryCaption: (day: string): Content =>
    `Các tỉnh, thành phố ngày ${day}, vẽ từ điểm của các đơn vị cấp xã; không phải ranh giới pháp lý.`,
  itself: 'đơn vị này',
  successor: 'đơn vị kế thừa',
  former: 'đơn vị cũ, vị trí sơ đồ (chưa có điểm riêng)',
  around: 'đơn vị lân cận',
  rest: 'phần còn lại của tỉnh hiện nay',
  madeOf: (count: string) => `từ ${count} đơn vị cũ`,
  kept: 'giữ nguyên',
  units: (count: string) => `${count} đơn vị cấp xã`,
  everyUnit: 'Xem từng đơn vị cấp xã',
  now: (name: string) => `nay là ${name}`,
  whole: 'Xem trên bản đồ cả nước',
  rows: 'Xem danh sách dạng bảng',
  where: (name: string) => `${name} trong cả nước`,
  provinces: 'tỉnh, thành phố',
  title: 'Bản đồ các đơn vị',
  level: 'Cấp',
  show: 'Tô màu theo',
  by: { type: 'loại đơn vị', origins: 'số đơn vị cũ', province: 'tỉnh, thành phố' },
  go: 'Xem',
  everywhere: 'Cả nước',
  province: 'Tỉnh, thành phố',
  lead: (count: string, provinces: string, day: string) =>
    `Ngày ${day}: ${provinces} tỉnh, thành phố, ${count} đơn vị cấp xã, mỗi đơn vị một ô.`,
  leadBefore: (provinces: string, day: string, drawn: string, count: string) =>
    `Ngày ${day} có ${provinces} tỉnh, thành phố. Sơ đồ đặt ${count} đơn vị cấp xã của ngày ${drawn} vào tỉnh, thành phố mà phần lớn chúng thuộc về ngày ${day}.`,
  leadProvince: (name: string, day: string, count: string, drawn: string | null) =>
    drawn === null
      ? `${name} ngày ${day}: ${count} đơn vị cấp xã, mỗi đơn vị một ô.`
      : `${name} ngày ${day}: ${count} đơn vị cấp xã của ngày ${drawn} có phần đất hoặc dân của tỉnh, thành phố này, đặt bên cạnh phần còn lại của tỉnh mới.`,
  empty: 'Ngày này chưa có điểm của đơn vị nào để vẽ.',
  svg: 'Tải sơ đồ (SVG)',
  json: 'Dữ liệu (JSON)',
  table: 'Bảng các đơn vị trên sơ đồ',
  tableProvinces: 'Các tỉnh, thành phố trên sơ đồ',
  unit: 'Đơn vị',
  code: 'Mã',
  type: 'Loại',
  origins: 'Số đơn vị cũ',
  cells: 'Số ô',
  ink: 'Đường đậm: ranh giới sơ đồ các tỉnh, thành phố hiện nay.',
  originsFrom: (from: number, to: number | null) =>
    from === to ? `${from} đơn vị cũ` : to === null ? `từ ${from} đơn vị cũ` : `${from}–${to} đơn vị cũ`,
  provinceKey: 'mỗi màu một tỉnh, thành phố; tên ghi trên sơ đồ',
}
const en: typeof vi = {
  unitLabel: (name) => `Place of ${name} among its neighbours`,
  unitCaption: (day) =>
    `Each cell is a commune-level unit of ${day}, placed by its point; cells show neither area nor boundary.`,
  drawnCaption:
    'Each cell is a commune-level unit, as near to its point as the others leave room; outlines are made from the cells and are no legal boundary. Cells in frames lie farther out at sea.',
  areaCaption: (day, source) => `Boundaries of ${day}, from ${source}.`,
  provinceLabel: (name) => `Commune-level units: ${name}`,
  countryLabel: (day) => `Provinces and cities of Viet Nam on ${day}`,
  countryCaption: (day) =>
    `Provinces and cities on ${day}, drawn from the points of commune-level units; no legal boundary.`,
  itself: 'this unit',
  successor: 'its successor',
  former: 'former unit, schematic place (it has no point of its own)',
  around: 'neighbours',
  rest: 'the rest of the province of today',
  madeOf: (count) => `from ${count} former units`,
  kept: 'unchanged',
  units: (count) => `${count} commune-level units`,
  everyUnit: 'See every commune-level unit',
  now: (name) => `now ${name}`,
  whole: 'See it on the map of the country',
  rows: 'See the same as a table',
  where: (name) => `${name} in the country`,
  provinces: 'provinces and cities',
  title: 'Map of units',
  level: 'Level',
  show: 'Colour by',
  by: { type: 'type of unit', origins: 'number of former units', province: 'province or city' },
  go: 'Show',
  everywhere: 'The whole country',
  province: 'Province or city',
  lead: (count, provinces, day) =>
    `On ${day}: ${provinces} provinces and cities, ${count} commune-level units, one cell each.`,
  leadBefore: (provinces, day, drawn, count) =>
    `On ${day} there were ${provinces} provinces and cities. The map puts the ${count} commune-level units of ${drawn} into the province or city that most of each belonged to on ${day}.`,
  leadProvince: (name, day, count, drawn) =>
    drawn === null
      ? `${name} on ${day}: ${count} commune-level units, one cell each.`
      : `${name} on ${day}: the ${count} commune-level units of ${drawn} that have something of it, beside the rest of the new province.`,
  empty: 'No unit of this day has a point to be drawn by.',
  svg: 'Download the map (SVG)',
  json: 'Data (JSON)',
  table: 'The units on the map',
  tableProvinces: 'The provinces and cities on the map',
  unit: 'Unit',
  code: 'Code',
  type: 'Type',
  origins: 'Former units',
  cells: 'Cells',
  ink: 'Strong lines: schematic borders of the provinces and cities of today.',
  originsFrom: (from, to) =>
    from === to
      ? `${from} former unit${from === 1 ? '' : 's'}`
      : to === null
        ? `${from} or more former units`
        : `${from}–${to} former units`,
  provinceKey: 'one colour per province or city; names stand on the map',
}
export const registerMapWords: Readonly<Record<Language, typeof vi>> = { vi, en }
