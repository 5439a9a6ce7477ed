import { defineProblems } from '../../../kernel/problems.ts'

/** What can stand against handing over. */
export const handoverProblem = defineProblems('handover', {
  'unknown-handover': {
    status: 404,
    vi: (d) => `Không có biên bản bàn giao ${d.handover}. Hãy xem danh sách bàn giao.`,
    en: (d) => `There are no minutes of handover ${d.handover}. See the list of handovers.`,
  },
  'not-switched': {
    status: 409,
    vi: (d) => `Cuộc chuyển giao chưa thực hiện (đang ở bước ${d.phase}); biên bản lập sau ngày chuyển giao.`,
    en: (d) =>
      `The transition has not switched yet (it is at ${d.phase}); minutes are drawn up after the day.`,
  },
  'lines-changed': {
    status: 412,
    vi: () => 'Danh mục bàn giao đã khác với bản bạn xem. Hãy xem lại rồi xác nhận.',
    en: () => 'The lines are not those you saw any more. Look at them again, then confirm.',
  },
  'confirmed-already': {
    status: 409,
    vi: (d) => `Bên này đã xác nhận lúc ${d.at}. Sai khác phát hiện sau được ghi bằng điều chỉnh dòng.`,
    en: (d) => `This side confirmed at ${d.at}. What is found later is a correction of the line.`,
  },
  'same-person': {
    status: 409,
    vi: () => 'Một người không thể xác nhận cho cả hai bên.',
    en: () => 'One person cannot confirm for both sides.',
  },
  'differences-open': {
    status: 409,
    vi: (d) => `Còn ${d.count} dòng sai khác chưa thống nhất. Hãy ghi “đã thấy đúng” hoặc đưa ra tranh chấp.`,
    en: (d) => `${d.count} lines are still said to differ. Settle them, or raise a dispute.`,
  },
  'no-such-line': {
    status: 404,
    vi: (d) => `Biên bản này không có dòng ${d.line}.`,
    en: (d) => `These minutes have no line ${d.line}.`,
  },
  'difference-needs-note': {
    status: 400,
    vi: () => 'Hãy mô tả sai khác: thiếu gì, khác thế nào.',
    en: () => 'Describe the difference: what is missing, or how it differs.',
  },
  'review-changed': {
    status: 412,
    vi: () => 'Danh sách soát xét đã thay đổi từ khi bạn xem. Hãy xem lại rồi xác nhận hàng loạt.',
    en: () => 'The review list changed since you saw it. Look again, then confirm all.',
  },
  'nothing-to-confirm': {
    status: 409,
    vi: () => 'Không còn biên bản nào của bên này xác nhận được: đã xác nhận, hoặc còn sai khác.',
    en: () => 'No minutes of this side are left to confirm: confirmed already, or still differing.',
  },
  'unknown-file': {
    status: 404,
    vi: (d) => `Không có tệp ${d.file}.`,
    en: (d) => `There is no file ${d.file}.`,
  },
})
