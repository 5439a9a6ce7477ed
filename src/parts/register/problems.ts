import { formatDate, isIsoDate } from '../../kernel/dates.ts'
import { type Details, defineProblems, type Language } from '../../kernel/problems.ts'

/** A day as the reader writes it; what is no day stays as it was. */
const day = (value: Details[string] | undefined, language: Language): string =>
  typeof value === 'string' && isIsoDate(value) ? formatDate(value, language) : String(value)

/** What a user can cause by asking the register. */
export const problem = defineProblems('register', {
  'malformed-code': {
    status: 400,
    vi: (d) => `"${d.code}" không phải mã đơn vị: mã chỉ gồm chữ số, chữ cái, dấu chấm, gạch, dài tối đa 40.`,
    en: (d) =>
      `"${d.code}" is not a code of a unit: a code has digits, letters, dots, dashes, 40 signs at most.`,
  },
  'unknown-code': {
    status: 404,
    vi: (d) =>
      `Không có đơn vị nào mang mã ${d.code} vào ngày ${d.at}.${listed(' Mã này từng dùng: ', d.usedOn)}${listed(' Có phải bạn muốn hỏi: ', d.didYouMean)}`,
    en: (d) =>
      `No unit has the code ${d.code} on ${d.at}.${listed(' The code was in use: ', d.usedOn)}${listed(' Did you mean: ', d.didYouMean)}`,
  },
  'ambiguous-code': {
    status: 409,
    vi: (d) => `Mã ${d.code} vào ngày ${d.at} thuộc nhiều cấp${listed(': ', d.levels)}. Hãy nêu cấp (level).`,
    en: (d) =>
      `The code ${d.code} on ${d.at} belongs to several levels${listed(': ', d.levels)}. Name the level.`,
  },
  'unknown-act': {
    status: 404,
    vi: (d) => `Sổ đăng ký không biết văn bản số ${d.number}. Danh sách nằm ở trang Nghị quyết (/acts).`,
    en: (d) =>
      `The register knows no act with the number ${d.number}. The list is on the page of acts (/acts).`,
  },
  'unknown-unit': {
    status: 404,
    vi: (d) => `Danh mục không có đơn vị mang định danh ${d.id}.`,
    en: (d) => `The register has no unit with the id ${d.id}.`,
  },
  'unit-not-standing': {
    status: 404,
    vi: (d) =>
      `${d.name} (${d.id}) không tồn tại vào ngày ${d.at}; đơn vị tồn tại${listed(' ', d.standing)}.`,
    en: (d) => `${d.name} (${d.id}) did not stand on ${d.at}; it stood${listed(' ', d.standing)}.`,
  },
  'before-the-data': {
    status: 422,
    vi: (d) =>
      `Dữ liệu bắt đầu từ ${day(d.dataFrom, 'vi')}; không trả lời được cho ngày ${day(d.date, 'vi')}. Hãy hỏi một ngày từ ${day(d.dataFrom, 'vi')} đến ${day(d.dataTo, 'vi')}.`,
    en: (d) =>
      `The data begin on ${day(d.dataFrom, 'en')}; nothing can be said about ${day(d.date, 'en')}. Ask for a day from ${day(d.dataFrom, 'en')} to ${day(d.dataTo, 'en')}.`,
  },
  'before-anything-was-known': {
    status: 422,
    vi: (d) => `Vào ${d.knownAt} danh mục này chưa ghi nhận gì; ghi nhận đầu tiên là ${d.first}.`,
    en: (d) => `At ${d.knownAt} this register knew nothing yet; its first facts were recorded at ${d.first}.`,
  },
  'unknown-level': {
    status: 400,
    vi: (d) => `Không có cấp "${d.level}"${listed('; có: ', d.levels)}.`,
    en: (d) => `There is no level "${d.level}"${listed('; there are: ', d.levels)}.`,
  },
  'unknown-system': {
    status: 400,
    vi: (d) => `Không có hệ mã "${d.system}"${listed('; có: ', d.systems)}.`,
    en: (d) => `There is no code system "${d.system}"${listed('; there are: ', d.systems)}.`,
  },
  'unknown-type': {
    status: 400,
    vi: (d) => `Không có loại đơn vị "${d.type}"${listed('; có: ', d.types)}.`,
    en: (d) => `There is no type of unit "${d.type}"${listed('; there are: ', d.types)}.`,
  },
  'bad-cursor': {
    status: 400,
    vi: () => 'Con trỏ trang không hợp lệ. Hãy bắt đầu lại từ trang đầu.',
    en: () => 'The page cursor is not one of ours. Begin again with the first page.',
  },
  'date-needed': {
    status: 422,
    vi: (d) =>
      `Mã ${d.code} đã có ${d.count} nghĩa theo thời gian${listed(': ', d.meanings)}. Hãy nêu ngày của mã (from).`,
    en: (d) =>
      `The code ${d.code} has had ${d.count} meanings${listed(': ', d.meanings)}. Name the day of the code (from).`,
  },
  'nothing-to-search': {
    status: 400,
    vi: () => 'Không có gì để tìm: hãy nhập tên hoặc mã.',
    en: () => 'There is nothing to search for: give a name or a code.',
  },
  'no-codes': {
    status: 400,
    vi: () => 'Không có mã nào. Hãy nêu mã, hoặc một tệp mỗi dòng một mã.',
    en: () => 'There are no codes. Give codes, or a file with one code a line.',
  },
  'too-many-codes': {
    status: 413,
    vi: (d) => `${d.given} mã là quá nhiều cho một lần hỏi (tối đa ${d.most}). Hãy chia nhỏ.`,
    en: (d) => `${d.given} codes are too many for one question (at most ${d.most}). Split them.`,
  },
  'not-a-list-of-codes': {
    status: 415,
    vi: (d) => `${d.file} không phải danh sách mã dạng văn bản UTF-8 (${d.reason}).`,
    en: (d) => `${d.file} is not a list of codes as UTF-8 text (${d.reason}).`,
  },
  'nothing-loaded': {
    status: 503,
    vi: () =>
      'Danh mục chưa có dữ liệu. Hãy khởi động haicap một lần, hoặc nhập bằng haicap register import.',
    en: () => 'The register is empty. Start haicap once, or import with haicap register import.',
  },
  'written-meanwhile': {
    status: 409,
    vi: () => 'Danh mục vừa được người khác ghi cùng lúc. Hãy thử lại.',
    en: () => 'Somebody else wrote to the register at the same moment. Try again.',
  },
})

/** ` lead a; b; c`, or nothing for an empty list. */
function listed(lead: string, items: unknown): string {
  return Array.isArray(items) && items.length > 0 ? `${lead}${items.join('; ')}` : ''
}
