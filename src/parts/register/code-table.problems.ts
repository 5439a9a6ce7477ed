import { defineProblems } from '../../kernel/problems.ts'

const listed = (items: unknown): string => (Array.isArray(items) ? items.join('; ') : '')

/** What can be wrong with a table of codes. Lines count from 1. */
export const tableProblem = defineProblems('register', {
  'code-table-not-text': {
    status: 415,
    vi: (d) => `${d.file} không phải văn bản UTF-8. Hãy lưu bảng mã dưới dạng CSV UTF-8.`,
    en: (d) => `${d.file} is not UTF-8 text. Save the table of codes as CSV in UTF-8.`,
  },
  'code-line-unreadable': {
    status: 422,
    vi: (d) => `Bảng mã, dòng ${d.line}: "${d.text}" không có dạng "tên,mã".`,
    en: (d) => `Table of codes, line ${d.line}: "${d.text}" is not "name,code".`,
  },
  'code-for-nobody': {
    status: 422,
    vi: (d) => `Bảng mã, dòng ${d.line}: không có đơn vị chưa có mã nào tên "${d.name}".`,
    en: (d) => `Table of codes, line ${d.line}: no unit without a code is called "${d.name}".`,
  },
  'code-for-several': {
    status: 422,
    vi: (d) => `Bảng mã, dòng ${d.line}: "${d.name}" có thể là ${listed(d.units)}. Hãy dùng định danh.`,
    en: (d) => `Table of codes, line ${d.line}: "${d.name}" could be ${listed(d.units)}. Use the id.`,
  },
  'code-given-twice': {
    status: 422,
    vi: (d) => `Bảng mã, dòng ${d.line}: "${d.name}" đã có mã, hoặc mã ${d.code} đã được giao ở trên.`,
    en: (d) => `Table of codes, line ${d.line}: "${d.name}" already has a code, or ${d.code} is given above.`,
  },
})
