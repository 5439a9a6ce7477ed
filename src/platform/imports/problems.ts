/** Why a spreadsheet, or a row of it, was not taken. */
import { defineProblems } from '../../kernel/problems.ts'

export const importProblem = defineProblems('imports', {
  'column-missing': {
    status: 422,
    vi: (d) =>
      `Không thấy cột “${d.title}”. Các cột của tệp: ${d.headers}. Hãy chỉ rõ cột: --columns "${d.field}=TÊN CỘT", hoặc chữ cái của cột.`,
    en: (d) =>
      `No column "${d.title}" was found. The file has: ${d.headers}. Name it: --columns "${d.field}=COLUMN", or by its letter.`,
  },
  'no-such-column': {
    status: 422,
    vi: (d) => `Tệp không có cột “${d.column}” (cho trường ${d.field}). Các cột: ${d.headers}.`,
    en: (d) => `The file has no column "${d.column}" (for ${d.field}). It has: ${d.headers}.`,
  },
  'no-such-field': {
    status: 422,
    vi: (d) => `Không có trường “${d.field}”. Các trường: ${d.known}.`,
    en: (d) => `There is no field "${d.field}". Fields: ${d.known}.`,
  },
  'cell-missing': {
    status: 422,
    vi: (d) => `Dòng ${d.row}: thiếu “${d.title}”.`,
    en: (d) => `Row ${d.row}: "${d.title}" is missing.`,
  },
  'cell-wrong': {
    status: 422,
    vi: (d) => `Dòng ${d.row}: “${d.value}” không phải là ${d.title} (${d.expected}).`,
    en: (d) => `Row ${d.row}: "${d.value}" is no ${d.title} (${d.expected}).`,
  },
  'row-twice': {
    status: 422,
    vi: (d) => `Dòng ${d.row}: trùng với dòng ${d.first} nhưng nội dung khác.`,
    en: (d) => `Row ${d.row}: the same as row ${d.first}, with other content.`,
  },
  'row-elsewhere': {
    status: 403,
    vi: (d) => `Dòng ${d.row}: thuộc địa bàn mà bạn không được ghi; dòng này không được nhập.`,
    en: (d) => `Row ${d.row}: lies on ground that you may not write to; it was not taken in.`,
  },
  'no-rows': {
    status: 422,
    vi: () => 'Tệp không có dòng dữ liệu nào.',
    en: () => 'The file has no rows of data.',
  },
})
