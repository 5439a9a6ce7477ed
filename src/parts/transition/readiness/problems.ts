import { defineProblems } from '../../../kernel/problems.ts'

/** What can stand against saying that something is ready. */
export const readinessProblem = defineProblems('transition-readiness', {
  'unknown-unit': {
    status: 404,
    vi: (d) => `Đơn vị ${d.unit} không thuộc cuộc chuyển giao này vào ngày ${d.day}.`,
    en: (d) => `${d.unit} is no unit of this transition on ${d.day}.`,
  },
  'data-say-it': {
    status: 409,
    vi: (d) => `“${d.item}” được suy ra từ dữ liệu nên không xác nhận bằng tay: ${d.says}`,
    en: (d) => `“${d.item}” is told by data and is not typed: ${d.says}`,
  },
  'no-system': {
    status: 404,
    vi: (d) => `Mục ${d.holding} không phải hệ thống dùng mã đơn vị trong cuộc chuyển giao này.`,
    en: (d) => `${d.holding} is no system of this transition that uses codes of units.`,
  },
  'still-uses-ended': {
    status: 409,
    vi: (d) =>
      `Danh sách còn ${d.count} mã hết hiệu lực từ ngày ${d.day}: ${[d.codes].flat().join('; ')}. Hãy thay bằng mã mới rồi kiểm tra lại.`,
    en: (d) =>
      `The list still has ${d.count} codes that ended on ${d.day}: ${[d.codes].flat().join('; ')}. Use the new ones, then check again.`,
  },
  'list-empty': {
    status: 422,
    vi: (d) => `Không thấy mã đơn vị nào trong ${d.file}.`,
    en: (d) => `No code of a unit was found in ${d.file}.`,
  },
})
