/** What can be wrong with a boundary file as a whole: it is refused and nothing changes. */
import { type Details, defineProblems } from '../../../kernel/problems.ts'

const systems = {
  'vn2000-metres': { vi: 'tọa độ phẳng VN-2000 (mét)', en: 'plane coordinates of VN-2000 (metres)' },
  vn2000: { vi: 'hệ VN-2000', en: 'VN-2000' },
  'web-mercator': { vi: 'Web Mercator (mét)', en: 'Web Mercator (metres)' },
  metres: { vi: 'một hệ tọa độ phẳng (mét)', en: 'some plane coordinates (metres)' },
  other: { vi: 'hệ tọa độ khác', en: 'another reference system' },
} as const
const kinds = {
  shapefile: { vi: 'shapefile', en: 'a shapefile' },
  zip: { vi: 'tệp nén ZIP', en: 'a ZIP archive' },
  xml: { vi: 'KML/GML/XML', en: 'KML, GML or other XML' },
  topojson: { vi: 'TopoJSON', en: 'TopoJSON' },
  geopackage: { vi: 'GeoPackage', en: 'a GeoPackage' },
  json: { vi: 'JSON khác', en: 'some other JSON' },
  binary: { vi: 'tệp nhị phân', en: 'binary data' },
} as const

/** What keeps a feature from being read, as the reader of files says it in English. */
const reasons: Readonly<Record<string, string>> = {
  'a position is not a list': 'một điểm không phải danh sách',
  'a position is not two numbers': 'một điểm không phải hai số',
  'a ring is not a list': 'một vòng không phải danh sách',
  'a polygon is not a list': 'một đa giác không phải danh sách',
  'a shape is not a list': 'hình không phải danh sách',
  'it is not a Feature': 'không phải Feature',
}

const named = (
  list: Readonly<Record<string, { readonly vi: string; readonly en: string }>>,
  name: unknown,
  language: 'vi' | 'en',
): string => (typeof name === 'string' ? (list[name]?.[language] ?? name) : '')

/** Sentences inside another one: each without its own full stop, dots where not all are told. */
const sentences = ({ first, count }: Details): string => {
  if (!Array.isArray(first)) return `${first}.`
  const told = first.map((item) => String(item).replace(/\.$/, '')).join('; ')
  return first.length < Number(count) ? `${told}; …` : `${told}.`
}
const listed = (items: Details[string] | undefined): string => (Array.isArray(items) ? items.join(', ') : '')
const megabytes = (bytes: unknown): string => String(Math.round(Number(bytes) / 1024 / 1024))

export const boundaryProblem = defineProblems('register', {
  'boundaries-empty': {
    status: 400,
    vi: (d) => `Tệp ranh giới ${d.file} không có đối tượng nào. Hãy kiểm tra lại tệp xuất.`,
    en: (d) => `The boundary file ${d.file} holds no features. Check how it was exported.`,
  },
  'boundaries-too-large': {
    status: 413,
    vi: (d) =>
      `Tệp ranh giới ${d.file} bung ra quá ${megabytes(d.limit)} MB. Hãy đơn giản hóa (ví dụ 20 m) hoặc nhập theo từng tỉnh.`,
    en: (d) =>
      `The boundary file ${d.file} expands past ${megabytes(d.limit)} MB. Simplify it (to 20 m, say) or import it province by province.`,
  },
  'boundaries-truncated': {
    status: 422,
    vi: (d) => `Tệp ranh giới ${d.file} bị cắt cụt hoặc hỏng (${d.reason}). Hãy tải lại tệp.`,
    en: (d) => `The boundary file ${d.file} is cut off or damaged (${d.reason}). Fetch it again.`,
  },
  'boundaries-other-format': {
    status: 415,
    vi: (d) =>
      `${d.file} là ${named(kinds, d.kind, 'vi')}, không phải GeoJSON. Hãy xuất thành GeoJSON, kinh độ/vĩ độ WGS 84 (ogr2ogr -f GeoJSON -t_srs EPSG:4326).`,
    en: (d) =>
      `${d.file} is ${named(kinds, d.kind, 'en')}, not GeoJSON. Export it as GeoJSON in longitude and latitude on WGS 84 (ogr2ogr -f GeoJSON -t_srs EPSG:4326).`,
  },
  'boundaries-wrong-form': {
    status: 422,
    vi: (d) =>
      `Tệp ${d.file}, đối tượng thứ ${d.feature}: ${reasons[String(d.reason)] ?? d.reason}. Hãy sửa hoặc xuất lại GeoJSON.`,
    en: (d) => `File ${d.file}, feature ${d.feature}: ${d.reason}. Correct it or export the GeoJSON again.`,
  },
  'boundaries-other-system': {
    status: 422,
    vi: (d) =>
      `Tọa độ trong ${d.file} (ví dụ ${d.example}) là ${named(systems, d.system, 'vi')}, không phải kinh độ/vĩ độ WGS 84. Hãy chuyển hệ tọa độ sang EPSG:4326 rồi nhập lại.`,
    en: (d) =>
      `The coordinates in ${d.file} (for example ${d.example}) are ${named(systems, d.system, 'en')}, not longitude and latitude on WGS 84. Transform them to EPSG:4326 and import again.`,
  },
  'boundaries-mixed': {
    status: 422,
    vi: (d) =>
      `Tệp ${d.file} lẫn độ và mét: đối tượng thứ ${d.feature} có tọa độ ${d.stray}, đối tượng thứ ${d.other} có ${d.example}. Hãy đưa mọi đối tượng về cùng EPSG:4326 rồi nhập lại.`,
    en: (d) =>
      `The file ${d.file} mixes degrees with metres: feature ${d.feature} has the position ${d.stray}, feature ${d.other} has ${d.example}. Bring all features to EPSG:4326 and import again.`,
  },
  'boundaries-swapped': {
    status: 422,
    vi: (d) =>
      `Tọa độ trong ${d.file} (ví dụ ${d.example}) viết vĩ độ trước kinh độ. GeoJSON cần kinh độ trước: hãy xuất lại.`,
    en: (d) =>
      `The coordinates in ${d.file} (for example ${d.example}) put latitude first. GeoJSON puts longitude first: export it again.`,
  },
  'boundaries-elsewhere': {
    status: 422,
    vi: (d) => `Tọa độ trong ${d.file} (ví dụ ${d.example}) nằm ngoài lãnh thổ của danh mục.`,
    en: (d) =>
      `The coordinates in ${d.file} (for example ${d.example}) lie outside the country of this register.`,
  },
  'boundaries-unknown-codes': {
    status: 422,
    vi: (d) =>
      `Chỉ ${d.matched} trên ${d.features} đối tượng trong ${d.file} mang mã của một đơn vị vào ngày ${d.on} (trường "${d.field}", ví dụ ${listed(d.examples)}). ${listed(d.fields) ? `Trường có trong tệp: ${listed(d.fields)}. ` : ''}${d.betterOn ? `Các mã này khớp hơn với ngày ${d.betterOn}. ` : ''}Hãy nêu đúng ngày (--on) hoặc trường (--property).`,
    en: (d) =>
      `Only ${d.matched} of ${d.features} features in ${d.file} bear the code of a unit on ${d.on} (field "${d.field}", for example ${listed(d.examples)}). ${listed(d.fields) ? `Fields in the file: ${listed(d.fields)}. ` : ''}${d.betterOn ? `The codes fit ${d.betterOn} better. ` : ''}Give the right day (--on) or field (--property).`,
  },
  'boundaries-other-day': {
    status: 422,
    vi: (d) =>
      `Tệp ${d.file} không giống bản đồ của ngày ${d.on}: chỉ có ${d.matched} trên ${d.of} đơn vị của các tỉnh trong tệp. Tệp khớp với ngày ${d.betterOn}: ${d.betterMatched} trên ${d.betterOf}. Hãy nêu đúng ngày (--on).`,
    en: (d) =>
      `The file ${d.file} is not like a map of ${d.on}: it has ${d.matched} of the ${d.of} units of the provinces it draws. It fits ${d.betterOn}: ${d.betterMatched} of ${d.betterOf}. Give the right day (--on).`,
  },
  'boundaries-have-errors': {
    status: 422,
    vi: (d) =>
      `Tệp ${d.file} có ${d.count} lỗi, chưa nhập gì: ${sentences(d)} Hãy sửa tệp, hoặc nhập phần còn lại bằng --leave-out-faulty.`,
    en: (d) =>
      `The file ${d.file} has ${d.count} errors and nothing was imported: ${sentences(d)} Correct it, or import the rest with --leave-out-faulty.`,
  },
  'boundaries-wrong-correction': {
    status: 400,
    vi: (d) => `"${d.given}" không phải một phép sửa mã: viết MÃ-TRONG-TỆP=MÃ-ĐÚNG, ví dụ 06978=06970.`,
    en: (d) => `"${d.given}" is not a correction of a code: write CODE-IN-FILE=CODE-MEANT, as 06978=06970.`,
  },
})
