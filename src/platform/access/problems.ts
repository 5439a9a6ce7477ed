import { defineProblems } from '../../kernel/problems.ts'

/** Why somebody may not do what they asked for. */
export const accessProblem = defineProblems('access', {
  'not-signed-in': {
    status: 401,
    vi: () => 'Việc này cần đăng nhập. Nội dung đã nhập vẫn được giữ; hãy đăng nhập rồi làm lại.',
    en: () => 'This needs you to sign in. What you typed is kept; sign in and try again.',
  },
  'no-such-role': {
    status: 403,
    vi: (d) => `Bạn không có vai trò nào được làm việc này (${d.operation}). Vai trò được làm: ${d.roles}.`,
    en: (d) => `None of your roles may do this (${d.operation}). Roles that may: ${d.roles}.`,
  },
  'other-territory': {
    status: 403,
    vi: (d) =>
      `Việc này thuộc địa bàn ${d.unit}; các quyền của bạn (${d.operation}) ngày ${d.on} không gồm địa bàn đó.`,
    en: (d) =>
      `This concerns the territory of ${d.unit}; your grants for ${d.operation} on ${d.on} do not cover it.`,
  },
  'out-of-scope': {
    status: 403,
    vi: (d) => `Khóa của hệ thống này không gồm ${d.operation}.`,
    en: (d) => `The key of this system does not include ${d.operation}.`,
  },
  'prove-again': {
    status: 403,
    vi: () => 'Việc này cần xác minh lại ngay trước khi làm. Hãy nhập lại mật khẩu hoặc dùng khóa truy cập.',
    en: () => 'This needs a fresh proof of who you are. Give your password or passkey again.',
  },
})
