/** What a reader of a document should know although it was read. */
import { defineFindings } from '../../kernel/findings.ts'
import { type Encoding, encodings } from './problems.ts'

const nameOf = (encoding: unknown): string =>
  typeof encoding === 'string' && Object.hasOwn(encodings, encoding)
    ? encodings[encoding as Encoding]
    : String(encoding) // checked in the condition

export const documentFinding = defineFindings('documents', {
  composed: {
    weight: 'note',
    vi: () => 'Văn bản dùng Unicode tổ hợp; đã đổi sang Unicode dựng sẵn (NFC).',
    en: () => 'The text used decomposed Unicode; it was composed (NFC).',
  },
  'utf16-assumed': {
    weight: 'note',
    vi: (f) => `Tệp không có dấu BOM; đọc như ${f.encoding}.`,
    en: (f) => `The file has no byte order mark; it was read as ${f.encoding}.`,
  },
  converted: {
    weight: 'warning',
    vi: (f) =>
      `Văn bản viết bằng ${nameOf(f.encoding)}; đã chuyển ${f.words} từ sang Unicode. Hãy đối chiếu với bản gốc, nhất là chữ hoa.`,
    en: (f) =>
      `The text was written in ${nameOf(f.encoding)}; ${f.words} words were converted to Unicode. Compare with the original, capitals above all.`,
  },
  'deletions-dropped': {
    weight: 'warning',
    vi: (f) => `Tệp còn ${f.count} chỗ xóa chưa duyệt (Track Changes); phần bị xóa không được đọc.`,
    en: (f) => `The file has ${f.count} tracked deletions; the deleted text was not read.`,
  },
  'insertions-kept': {
    weight: 'warning',
    vi: (f) => `Tệp còn ${f.count} chỗ thêm chưa duyệt (Track Changes); phần được thêm đã đọc như văn bản.`,
    en: (f) => `The file has ${f.count} tracked insertions; the inserted text was read as part of it.`,
  },
  'hidden-dropped': {
    weight: 'note',
    vi: (f) => `Tệp có ${f.count} đoạn chữ ẩn; chữ ẩn không được đọc.`,
    en: (f) => `The file has ${f.count} runs of hidden text; they were not read.`,
  },
  'unknown-numbering': {
    weight: 'warning',
    vi: (f) => `Kiểu đánh số tự động "${f.format}" chưa được biết; đã viết bằng chữ số thường.`,
    en: (f) => `The automatic numbering "${f.format}" is not known; plain numbers were written.`,
  },
  'embedded-document': {
    weight: 'warning',
    vi: () => 'Tệp nhúng một văn bản khác (altChunk); phần đó không được đọc.',
    en: () => 'The file embeds another document (altChunk); that part was not read.',
  },
  'repeated-lines-dropped': {
    weight: 'note',
    vi: (f) => `Đã bỏ ${f.count} dòng lặp lại ở đầu hoặc cuối trang (số trang, tiêu đề).`,
    en: (f) => `${f.count} lines repeated at the top or bottom of pages (numbers, headers) were left out.`,
  },
  'pages-without-text': {
    weight: 'warning',
    vi: (f) => `Các trang không có chữ (có thể là ảnh chụp): ${listed(f.pages)}.`,
    en: (f) => `Pages without text (perhaps scans): ${listed(f.pages)}.`,
  },
  'other-sheets': {
    weight: 'note',
    vi: (f) => `Đã đọc trang tính "${f.sheet}"; còn các trang: ${listed(f.others)}.`,
    en: (f) => `The sheet "${f.sheet}" was read; there are also: ${listed(f.others)}.`,
  },
  'no-header': {
    weight: 'warning',
    vi: () => 'Không nhận ra dòng tiêu đề cột; mọi dòng được coi là dữ liệu.',
    en: () => 'No header line was recognised; every line is taken as data.',
  },
})

function listed(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value)
}
