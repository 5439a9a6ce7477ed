/** The words of conversion in files and at the terminal. */
import type { Citation } from '../../../packages/register/src/model.ts'
import type { Language } from '../../kernel/problems.ts'
import type { Ask, addedColumns, RowStatus, Stage } from './model.ts'

type Words = {
  readonly columns: Readonly<Record<(typeof addedColumns)[number], string>>
  readonly statuses: Readonly<Record<RowStatus, string>>
  readonly asks: Readonly<Record<Ask, string>>
  readonly stages: Readonly<Record<Stage, string>>
  readonly article: string
  readonly clause: string
  readonly summary: string
  readonly misfits: string
  readonly rows: string
  readonly settled: string
  readonly share: string
  readonly askFor: string
  readonly codesGuessed: string
  readonly codesGiven: string
  readonly explained: string
  readonly validOn: string
  readonly row: string
  readonly code: string
  readonly more: string
}

const vi: Words = {
  columns: {
    status: 'Kết quả',
    unit: 'Đơn vị mới',
    code: 'Mã mới',
    province_code: 'Mã tỉnh',
    citation: 'Căn cứ',
    candidates: 'Các khả năng',
    formatted: 'Địa chỉ mới',
    note: 'Cần gì thêm',
  },
  statuses: {
    exact: 'đúng một đơn vị',
    'by-law': 'theo văn bản',
    'by-point': 'theo tọa độ',
    'by-hamlet': 'theo thôn, tổ',
    'already-current': 'đã là tên hiện nay',
    ambiguous: 'nhiều khả năng',
    'not-found': 'không tìm thấy',
    'lineage-unknown': 'chưa rõ nguồn gốc',
    empty: 'ô trống',
    'too-long': 'ô quá dài',
    'not-text': 'không phải chữ',
    formula: 'công thức không có giá trị',
    'legacy-font': 'phông chữ cũ',
    'unreadable-row': 'dòng không đọc được',
    'bad-date': 'ngày không đọc được',
    'bad-point': 'tọa độ không đọc được',
    'other-day': 'mã của ngày khác',
  },
  asks: {
    commune: 'tên xã, phường viết đủ',
    district: 'quận, huyện cũ',
    province: 'tỉnh, thành phố',
    date: 'ngày viết địa chỉ',
    hamlet: 'tên thôn, ấp, tổ dân phố',
    street: 'tên đường',
    point: 'tọa độ',
    act: 'văn bản sắp xếp của đơn vị này: sổ bộ chưa biết',
    text: 'nội dung ô',
    unicode: 'chuyển ô sang Unicode (UniKey: Ctrl+Shift+F6)',
    'other-date': 'ngày của mã: mã này dùng vào ngày khác',
    'leading-zeros': 'các số 0 ở đầu mã: hãy định dạng cột là văn bản',
    'readable-date': 'ngày dạng 31/12/2020 hoặc 2020-12-31',
    'readable-point': 'vĩ độ và kinh độ tính bằng độ',
  },
  stages: { reading: 'Đọc', converting: 'Chuyển đổi', writing: 'Ghi' },
  article: 'Điều',
  clause: 'khoản',
  summary: 'Tổng hợp',
  misfits: 'Mã không khớp',
  rows: 'Số dòng',
  settled: 'Có đúng một kết quả',
  share: 'Tỷ lệ',
  askFor: 'Cần hỏi thêm để giải quyết phần còn lại',
  codesGuessed: 'Mã đọc theo ngày đoán',
  codesGiven: 'Mã đọc theo ngày đã cho',
  explained: 'mã khớp',
  validOn: 'Có hiệu lực',
  row: 'Dòng',
  code: 'Mã',
  more: 'và nhiều dòng nữa',
}
const en: Words = {
  columns: {
    status: 'Result',
    unit: 'New unit',
    code: 'New code',
    province_code: 'Province code',
    citation: 'Legal basis',
    candidates: 'Candidates',
    formatted: 'New address',
    note: 'What is needed',
  },
  statuses: {
    exact: 'exactly one unit',
    'by-law': 'by the act',
    'by-point': 'by the point',
    'by-hamlet': 'by the hamlet',
    'already-current': 'current already',
    ambiguous: 'several possible',
    'not-found': 'not found',
    'lineage-unknown': 'lineage unknown',
    empty: 'empty cell',
    'too-long': 'cell too long',
    'not-text': 'not text',
    formula: 'formula without value',
    'legacy-font': 'legacy font',
    'unreadable-row': 'unreadable row',
    'bad-date': 'unreadable date',
    'bad-point': 'unreadable point',
    'other-day': 'code of another day',
  },
  asks: {
    commune: 'the commune or ward in full',
    district: 'the former district',
    province: 'the province',
    date: 'the day on which it was written',
    hamlet: 'the hamlet',
    street: 'the street',
    point: 'a point',
    act: 'the act that arranged this unit: the register does not know it',
    text: 'what should stand in the cell',
    unicode: 'the cell in Unicode (UniKey: Ctrl+Shift+F6)',
    'other-date': 'the day of the code: it was in use on another day',
    'leading-zeros': 'the leading zeros of the code: format the column as text',
    'readable-date': 'the day as 2020-12-31 or 31/12/2020',
    'readable-point': 'latitude and longitude in degrees',
  },
  stages: { reading: 'Reading', converting: 'Converting', writing: 'Writing' },
  article: 'Article',
  clause: 'clause',
  summary: 'Summary',
  misfits: 'Codes that do not fit',
  rows: 'Rows',
  settled: 'With exactly one answer',
  share: 'Share',
  askFor: 'What to ask for to settle the rest',
  codesGuessed: 'Codes read on the guessed day',
  codesGiven: 'Codes read on the given day',
  explained: 'codes fit',
  validOn: 'In use',
  row: 'Row',
  code: 'Code',
  more: 'and more rows',
}
export const conversionWords: Readonly<Record<Language, Words>> = { vi, en }

/** Act, article, clause, as they are cited. */
export const citationWords = ({ instrument, article, clause }: Citation, language: Language): string => {
  const words = conversionWords[language]
  return [
    instrument,
    ...(article === null ? [] : [`${words.article} ${article}`]),
    ...(clause === null ? [] : [`${words.clause} ${clause}`]),
  ].join(', ')
}
