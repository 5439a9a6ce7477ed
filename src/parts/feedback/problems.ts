import { defineProblems } from '../../kernel/problems.ts'

/** What can stand against an error report, its receipt, and its answer. */
export const feedbackProblem = defineProblems('feedback', {
  'nothing-said': {
    status: 400,
    vi: () => 'Chưa ghi điều gì sai, nên chưa có gì để kiểm tra. Hãy ghi vào ô “Điều gì sai”.',
    en: () => 'Nothing is said to be wrong, so there is nothing to check. Write it under “What is wrong”.',
  },
  'unit-not-known': {
    status: 422,
    vi: ({ unit }) =>
      `Sổ đăng ký chưa từng có đơn vị nào mang mã hay định danh “${unit}”. Hãy sửa lại, hoặc để trống và nêu tên đơn vị trong lời kể.`,
    en: ({ unit }) =>
      `The register never had a unit with the code or id “${unit}”. Correct it, or leave it empty and name the unit in your words.`,
  },
  'page-not-ours': {
    status: 400,
    vi: ({ page }) =>
      `“${page}” không phải địa chỉ của một trang ở đây. Địa chỉ bắt đầu bằng dấu /, ví dụ /unit/00004.`,
    en: ({ page }) =>
      `“${page}” is not the address of a page here. An address begins with /, such as /unit/00004.`,
  },
  'too-many-links': {
    status: 422,
    vi: ({ links, most }) =>
      `Báo lỗi có ${links} đường liên kết; nhận nhiều nhất ${most}. Hãy chỉ giữ những nguồn cần thiết.`,
    en: ({ links, most }) =>
      `The report has ${links} links; at most ${most} are taken. Keep only the sources that are needed.`,
  },
  'bad-key': {
    status: 400,
    vi: () => 'Khóa tự chọn gồm từ 22 đến 64 chữ cái, chữ số, dấu - và _. Bỏ trống thì được cấp một khóa.',
    en: () => 'A key of your own has 22 to 64 letters, digits, - and _. Leave it out to be given one.',
  },
  'no-such-report': {
    status: 404,
    vi: ({ number }) =>
      `Không có báo lỗi số ${number} với khóa này. Hãy mở đúng đường liên kết đã nhận khi gửi; mất liên kết thì xem danh sách đã trả lời ở /reports.`,
    en: ({ number }) =>
      `There is no report ${number} with this key. Open the very link you were given; if it is lost, see the answered ones at /reports.`,
  },
  'no-report': {
    status: 404,
    vi: ({ number }) => `Không có báo lỗi số ${number}. Xem các số còn mở bằng haicap feedback open.`,
    en: ({ number }) => `There is no report ${number}. See the open ones by haicap feedback open.`,
  },
  'already-ended': {
    status: 409,
    vi: ({ number, state, on }) =>
      `Báo lỗi số ${number} đã kết thúc (${state}) ngày ${on}; không trả lời lại.`,
    en: ({ number, state, on }) =>
      `Report ${number} has ended (${state}) on ${on}; it is not answered a second time.`,
  },
  'nothing-answered': {
    status: 400,
    vi: () => 'Lời trả lời đang trống. Người báo cần biết kết quả và lý do.',
    en: () => 'The answer is empty. Who reported needs to know the outcome and why.',
  },
})
