/** Why a document was refused: each sentence says what happened, to which file, and what to do next. */
import { type Details, defineProblems, type Problem } from '../../kernel/problems.ts'

const text = (details: Details, key: string): string => String(details[key] ?? '')
const mebibytes = (details: Details, key: string): string =>
  (Number(details[key] ?? 0) / 1024 / 1024).toFixed(1).replace(/\.0$/, '')

/** What a file turned out to be that is not read as text, by stable name. */
export const otherKinds = {
  xlsx: { vi: 'bảng tính Excel (XLSX)', en: 'an Excel workbook (XLSX)' },
  xls: { vi: 'bảng tính Excel đời cũ (.xls)', en: 'an old Excel workbook (.xls)' },
  pptx: { vi: 'bản trình chiếu (PPTX)', en: 'a slide show (PPTX)' },
  doc: { vi: 'văn bản Word đời cũ (.doc)', en: 'an old Word document (.doc)' },
  odt: { vi: 'văn bản OpenDocument (ODT)', en: 'an OpenDocument text (ODT)' },
  rtf: { vi: 'văn bản RTF', en: 'an RTF document' },
  html: { vi: 'trang HTML', en: 'an HTML page' },
  xml: { vi: 'tệp XML', en: 'an XML file' },
  json: { vi: 'tệp JSON', en: 'a JSON file' },
  image: { vi: 'ảnh', en: 'an image' },
  archive: { vi: 'tệp nén', en: 'an archive' },
  ole: { vi: 'tệp nhị phân của Office đời cũ', en: 'an old Office binary file' },
  docx: { vi: 'văn bản Word (DOCX)', en: 'a Word document (DOCX)' },
  pdf: { vi: 'tệp PDF', en: 'a PDF' },
  text: { vi: 'văn bản thuần', en: 'plain text' },
} satisfies Record<string, { vi: string; en: string }>
export type OtherKind = keyof typeof otherKinds

const wordsOfKind = (details: Details, language: 'vi' | 'en'): string => {
  const kind = text(details, 'kind')
  return Object.hasOwn(otherKinds, kind) ? otherKinds[kind as OtherKind][language] : kind // the line above checks it
}

/** Names of the encodings as people know them. */
export const encodings = {
  tcvn3: 'TCVN3 (ABC, .VnTime)',
  vni: 'VNI (VNI-Times)',
  cp1258: 'Windows-1258 (CP1258)',
  mojibake: 'UTF-8 → Windows-1252',
} as const
export type Encoding = keyof typeof encodings

const nameOfEncoding = (details: Details): string => {
  const encoding = text(details, 'encoding')
  return Object.hasOwn(encodings, encoding) ? encodings[encoding as Encoding] : encoding // checked just before
}

export const documentProblem = defineProblems('documents', {
  empty: {
    status: 400,
    vi: (d) => `Tệp "${text(d, 'file')}" không có nội dung. Hãy kiểm tra lại tệp rồi gửi lại.`,
    en: (d) => `The file "${text(d, 'file')}" is empty. Check it and hand it in again.`,
  },
  'too-large': {
    status: 413,
    vi: (d) =>
      `Tệp "${text(d, 'file')}" lớn ${mebibytes(d, 'bytes')} MB, quá giới hạn ${mebibytes(d, 'limit')} MB, nên chưa được đọc. Hãy tách tệp hoặc bỏ ảnh trong tệp.`,
    en: (d) =>
      `The file "${text(d, 'file')}" has ${mebibytes(d, 'bytes')} MB, more than the ${mebibytes(d, 'limit')} MB allowed, and was not read. Split it or take images out.`,
  },
  'too-long': {
    status: 413,
    vi: (d) =>
      `Tệp "${text(d, 'file')}" vượt giới hạn ${text(d, 'limit')} ${text(d, 'what') === 'rows' ? 'dòng' : text(d, 'what') === 'elements' ? 'phần tử XML' : 'ký tự'}. Hãy tách tệp thành nhiều phần.`,
    en: (d) =>
      `The file "${text(d, 'file')}" has more than ${text(d, 'limit')} ${text(d, 'what')}. Split it into parts.`,
  },
  'other-kind': {
    status: 415,
    vi: (d) =>
      `Tệp "${text(d, 'file')}" là ${wordsOfKind(d, 'vi')}, không đọc được ở đây. Hãy lưu thành ${text(d, 'wanted')} rồi gửi lại.`,
    en: (d) =>
      `The file "${text(d, 'file')}" is ${wordsOfKind(d, 'en')}, which is not read here. Save it as ${text(d, 'wanted')} and hand it in again.`,
  },
  'legacy-encoding': {
    status: 415,
    vi: (d) =>
      `Tệp "${text(d, 'file')}" dùng bảng mã ${nameOfEncoding(d)} (ví dụ "${text(d, 'sample')}" nghĩa là "${text(d, 'reading')}"), không phải Unicode. Hãy chuyển mã sang Unicode dựng sẵn (UniKey: Ctrl+Shift+F6)${d.convertible === true && d.allowed === false ? ' hoặc cho phép chuyển mã ở đây (--convert-legacy; qua HTTP: convertLegacy=true)' : ''} rồi gửi lại.`,
    en: (d) =>
      `The file "${text(d, 'file')}" is written in ${nameOfEncoding(d)} (for example "${text(d, 'sample')}" stands for "${text(d, 'reading')}"), not in Unicode. Convert it to Unicode (UniKey: Ctrl+Shift+F6)${d.convertible === true && d.allowed === false ? ' or allow the conversion here (--convert-legacy; over HTTP convertLegacy=true)' : ''} and hand it in again.`,
  },
  'not-utf8': {
    status: 415,
    vi: (d) =>
      `Tệp "${text(d, 'file')}" không phải UTF-8 (byte sai đầu tiên ở vị trí ${text(d, 'offset')}) và không nhận ra bảng mã nào khác. Hãy lưu lại với mã hóa UTF-8.`,
    en: (d) =>
      `The file "${text(d, 'file')}" is not UTF-8 (first wrong byte at ${text(d, 'offset')}) and no other encoding was recognised. Save it again as UTF-8.`,
  },
  binary: {
    status: 415,
    vi: (d) =>
      `Tệp "${text(d, 'file')}" là dữ liệu nhị phân, không phải văn bản. Hãy gửi tệp Markdown, văn bản thuần, DOCX hoặc PDF.`,
    en: (d) =>
      `The file "${text(d, 'file')}" is binary data, not a text. Hand in Markdown, plain text, DOCX or PDF.`,
  },
  truncated: {
    status: 422,
    vi: (d) => `Tệp "${text(d, 'file')}" bị cắt cụt: thiếu phần cuối. Hãy tải hoặc chép lại tệp từ nguồn.`,
    en: (d) => `The file "${text(d, 'file')}" is cut off: its end is missing. Fetch or copy it again.`,
  },
  damaged: {
    status: 422,
    vi: (d) =>
      `Tệp "${text(d, 'file')}" bị hỏng ở "${text(d, 'part')}" (${text(d, 'reason')}). Hãy mở tệp bằng phần mềm soạn thảo, lưu lại rồi gửi lại.`,
    en: (d) =>
      `The file "${text(d, 'file')}" is damaged in "${text(d, 'part')}" (${text(d, 'reason')}). Open it in its editor, save it and hand it in again.`,
  },
  encrypted: {
    status: 422,
    vi: (d) => `Tệp "${text(d, 'file')}" được đặt mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.`,
    en: (d) =>
      `The file "${text(d, 'file')}" is protected by a password. Remove it and hand the file in again.`,
  },
  'no-text': {
    status: 422,
    vi: (d) =>
      `Tệp "${text(d, 'file')}" (${text(d, 'pages')} trang) không có lớp chữ, có lẽ là bản chụp. Hãy dùng bản gốc DOCX/PDF hoặc nhận dạng chữ (OCR) trước.`,
    en: (d) =>
      `The file "${text(d, 'file')}" (${text(d, 'pages')} pages) has no text layer; it is probably a scan. Use the original DOCX/PDF or recognise its text (OCR) first.`,
  },
  'zip-bomb': {
    status: 413,
    vi: (d) =>
      `Tệp "${text(d, 'file')}" bung ra quá lớn (${text(d, 'reason')}), nên bị từ chối để bảo vệ hệ thống. Hãy lưu lại tệp từ phần mềm soạn thảo.`,
    en: (d) =>
      `The file "${text(d, 'file')}" expands out of proportion (${text(d, 'reason')}) and was refused. Save it again from its editor.`,
  },
  'nested-zip': {
    status: 415,
    vi: (d) =>
      `Tệp "${text(d, 'file')}" là tệp nén chứa "${text(d, 'inside')}". Hãy giải nén và gửi từng tệp.`,
    en: (d) =>
      `The file "${text(d, 'file')}" is an archive that holds "${text(d, 'inside')}". Unpack it and hand in the files one by one.`,
  },
  'xml-doctype': {
    status: 422,
    vi: (d) =>
      `Tệp "${text(d, 'file')}" có khai báo DOCTYPE hoặc thực thể XML trong "${text(d, 'part')}", điều mà tệp Office không cần và có thể gây hại. Hãy lưu lại tệp từ phần mềm soạn thảo.`,
    en: (d) =>
      `The file "${text(d, 'file')}" declares a DOCTYPE or XML entities in "${text(d, 'part')}", which Office files do not need and which can do harm. Save it again from its editor.`,
  },
  'too-many-pages': {
    status: 413,
    vi: (d) =>
      `Tệp "${text(d, 'file')}" có ${text(d, 'pages')} trang, quá giới hạn ${text(d, 'limit')} trang. Hãy tách tệp.`,
    en: (d) =>
      `The file "${text(d, 'file')}" has ${text(d, 'pages')} pages, more than the ${text(d, 'limit')} allowed. Split it.`,
  },
  'too-slow': {
    status: 422,
    vi: (d) =>
      `Đọc tệp "${text(d, 'file')}" quá ${text(d, 'seconds')} giây hoặc quá bộ nhớ cho phép, nên đã dừng. Hãy tách tệp hoặc lưu lại tệp rồi thử lại.`,
    en: (d) =>
      `Reading the file "${text(d, 'file')}" took more than ${text(d, 'seconds')} seconds or more memory than allowed and was stopped. Split it or save it again, then retry.`,
  },
})

/** A document problem with the file's name filled in. */
export const objection = (
  file: { readonly name: string },
  ...[name, details]: Parameters<typeof documentProblem>
): Problem => documentProblem(name, { file: file.name, ...details }, { field: 'file' })
