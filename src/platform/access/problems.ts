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
  'people-give': {
    status: 403,
    vi: () => 'Chỉ người đã đăng nhập mới giao quyền được; hệ thống khác không giao quyền.',
    en: () => 'Only people who signed in give roles; other systems do not.',
  },
  'not-to-yourself': {
    status: 403,
    vi: () => 'Không ai tự giao quyền cho mình. Hãy nhờ người khác có thẩm quyền.',
    en: () => 'Nobody gives a role to themselves. Ask somebody else who may.',
  },
  'more-than-you-have': {
    status: 403,
    vi: (d) =>
      `Bạn không giao được vai trò ${d.role} trên ${d.unit}: chỉ giao được vai trò mình đang có và được chuyển giao, trong địa bàn và thời hạn của mình.`,
    en: (d) =>
      `You cannot give the role ${d.role} on ${d.unit}: one gives only roles that one holds and that may be passed on, in one's own territory and days.`,
  },
  'no-such-grant': {
    status: 404,
    vi: (d) => `Không có quyền được giao ${d.grant}.`,
    en: (d) => `There is no grant ${d.grant}.`,
  },
  'given-otherwise': {
    status: 409,
    vi: (d) =>
      `Quyết định ${d.decision} đã giao quyền này, đến trước ngày ${d.until}. Muốn đổi, hãy cho quyền ấy hết rồi giao bằng quyết định khác.`,
    en: (d) =>
      `The decision ${d.decision} has given this already, until before ${d.until}. To change it, end that grant and give it by another decision.`,
  },
  'no-such-holder': {
    status: 404,
    vi: (d) => `Không có tài khoản ${d.account}.`,
    en: (d) => `There is no account ${d.account}.`,
  },
  'no-such-place': {
    status: 404,
    vi: (d) => `Ngày ${d.on} không có đơn vị ${d.unit}. Hãy viết mã đơn vị, hoặc country cho cả nước.`,
    en: (d) =>
      `There is no unit ${d.unit} on ${d.on}. Give the code of a unit, or country for the whole country.`,
  },
  'ends-before-it-begins': {
    status: 422,
    vi: (d) => `Quyền bắt đầu ${d.from} nên không thể hết trước hoặc trong ngày đó (${d.until}).`,
    en: (d) => `The grant begins on ${d.from} and cannot end by then (${d.until}).`,
  },
  'ends-before': {
    status: 409,
    vi: (d) => `Quyền này đã hết từ ngày ${d.on}.`,
    en: (d) => `This grant ends on ${d.on} already.`,
  },
  'end-in-the-past': {
    status: 422,
    vi: (d) =>
      `Ngày ${d.on} đã qua. Điều đã làm bằng quyền này vẫn là đã làm; hãy cho hết từ hôm nay hoặc sau đó.`,
    en: (d) => `${d.on} is past. What was done by this grant was done; end it from today or later.`,
  },
  'last-administrator-grant': {
    status: 409,
    vi: () => 'Đây là quyền quản trị cuối cùng trên cả nước. Hãy giao cho người khác trước.',
    en: () => 'This is the last administrator of the whole country. Give the role to somebody else first.',
  },
  'nothing-prepared': {
    status: 404,
    vi: (d) => `Không có quyền nào đang chuẩn bị theo quyết định ${d.decision}.`,
    en: (d) => `Nothing is prepared by the decision ${d.decision}.`,
  },
  'day-unknown': {
    status: 422,
    vi: (d) => `Danh mục chưa có thay đổi của ${d.instrument}. Hãy cho biết ngày vận hành (from).`,
    en: (d) => `The register knows no change by ${d.instrument}. Give its operational day (from).`,
  },
  'another-day': {
    status: 422,
    vi: (d) => `${d.instrument} vận hành từ ngày ${d.day}, không phải ${d.from}.`,
    en: (d) => `${d.instrument} is operational from ${d.day}, not ${d.from}.`,
  },
  'no-such-operation': {
    status: 404,
    vi: (d) => `Không có thao tác ${d.operation}. Danh sách: haicap access roles.`,
    en: (d) => `There is no operation ${d.operation}. The list: haicap access roles.`,
  },
  'counted-ahead': {
    status: 422,
    vi: (d) => `Ngày đếm ${d.asOf} còn chưa đến (hôm nay ${d.today}). Hãy ghi ngày đã đếm.`,
    en: (d) =>
      `The count is of ${d.asOf}, which is still to come (today is ${d.today}). Give the day it was made.`,
  },
  'marked-secret': {
    status: 422,
    vi: (d) =>
      `Nội dung mang dấu mức mật “${d.marking}”. Hệ thống này chỉ ghi số lượng theo phông và mức, không nhận tên hay nội dung tài liệu mật. Hãy xóa khỏi đây và dùng sổ đăng ký tài liệu mật.`,
    en: (d) =>
      `The text is marked “${d.marking}” (secret). Only counts per fonds and level are kept here, never titles or content. Take it out and use the register of secret documents.`,
  },
})
