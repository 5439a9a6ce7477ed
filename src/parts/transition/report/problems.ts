import { defineProblems } from '../../../kernel/problems.ts'

/** What can stand against writing or reading a conservation report. */
export const reportProblem = defineProblems('conservation', {
  'unknown-transition': {
    status: 404,
    vi: (d) => `Không có cuộc chuyển giao ${d.transition}. Hãy xem danh sách các cuộc chuyển giao.`,
    en: (d) => `There is no transition ${d.transition}. See the list of transitions.`,
  },
  'path-is-local': {
    status: 400,
    vi: () => 'Đường dẫn tệp chỉ dùng được ở dòng lệnh của máy chủ; ở đây tệp được gửi về cho bạn.',
    en: () => 'A path can only be given at the command line of the machine; here the file is sent to you.',
  },
  'cannot-write': {
    status: 422,
    vi: (d) => `Không ghi được ${d.path}: ${d.reason}. Báo cáo chưa được ghi, không có tệp dở dang.`,
    en: (d) => `${d.path} cannot be written: ${d.reason}. No report was written, and no half of one.`,
  },
  'cannot-read': {
    status: 422,
    vi: (d) => `Không đọc được ${d.path}: ${d.reason}.`,
    en: (d) => `${d.path} cannot be read: ${d.reason}.`,
  },
})
