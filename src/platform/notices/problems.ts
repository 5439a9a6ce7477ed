import { defineProblems } from '../../kernel/problems.ts'

export const noticeProblem = defineProblems('notices', {
  'no-account': {
    status: 422,
    vi: () => 'Thông báo là của tài khoản đã đăng nhập; ở dòng lệnh không có tài khoản nào.',
    en: () => 'Notices belong to an account that signed in; at the command line there is none.',
  },
  'no-such-webhook': {
    status: 404,
    vi: (d) => `Không có nơi nhận sự kiện ${d.webhook}.`,
    en: (d) => `There is no webhook ${d.webhook}.`,
  },
  'not-an-address': {
    status: 422,
    vi: (d) => `“${d.url}” không dùng được để gửi sự kiện: hãy viết https://... không kèm tên và mật khẩu.`,
    en: (d) => `Events cannot be sent to “${d.url}”: write https://... without a name and password in it.`,
  },
  'webhook-ended': {
    status: 409,
    vi: (d) => `Nơi nhận ${d.webhook} đã kết thúc.`,
    en: (d) => `The webhook ${d.webhook} has ended.`,
  },
})
