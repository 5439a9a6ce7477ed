/** What can go wrong with accounts. What is wrong with a sign-in is never said apart: names are not for guessing. */
import { defineProblems } from '../../kernel/problems.ts'

export const accountProblem = defineProblems('accounts', {
  'sign-in-refused': {
    status: 401,
    vi: () =>
      'Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản không còn dùng được. Nếu quên, hãy nhờ quản trị đặt lại.',
    en: () =>
      'The sign-in name or the password is not right, or the account cannot be used. If you forgot, ask an administrator to reset it.',
  },
  'too-many-tries': {
    status: 429,
    vi: (d) => `Đã thử sai nhiều lần. Hãy đợi ${d.seconds} giây rồi thử lại, hoặc nhờ quản trị đặt lại.`,
    en: (d) =>
      `There were many wrong tries. Wait ${d.seconds} seconds and try again, or ask an administrator to reset it.`,
  },
  'code-refused': {
    status: 401,
    vi: () => 'Mã không đúng, đã dùng rồi hoặc đã hết hạn. Hãy nhập mã mới nhất trong ứng dụng.',
    en: () => 'The code is not right, was used before or has expired. Type the newest one of the app.',
  },
  'passkey-refused': {
    status: 401,
    vi: () => 'Khóa truy cập không được chấp nhận. Hãy thử lại, hoặc dùng cách khác.',
    en: () => 'The passkey was not accepted. Try again, or use another way.',
  },
  'sign-in-stale': {
    status: 401,
    vi: () => 'Lần đăng nhập này để quá lâu hoặc đã dùng rồi. Hãy bắt đầu lại.',
    en: () => 'This sign-in took too long or was used before. Please begin again.',
  },
  'provider-refused': {
    status: 401,
    vi: (d) => `Nhà cung cấp đăng nhập không xác nhận được (${d.reason}). Hãy bắt đầu lại.`,
    en: (d) => `The sign-in provider did not confirm it (${d.reason}). Please begin again.`,
  },
  'provider-away': {
    status: 503,
    vi: () => 'Không kết nối được nhà cung cấp đăng nhập. Hãy thử lại sau, hoặc dùng mật khẩu.',
    en: () => 'The sign-in provider cannot be reached. Try again later, or use a password.',
  },
  'not-known-here': {
    status: 403,
    vi: (d) =>
      `Tài khoản này chưa được liên kết với hệ thống. Hãy gửi cho quản trị: nhà cung cấp ${d.issuer}, mã ${d.subject}.`,
    en: (d) =>
      `This account is not linked here yet. Give this to an administrator: issuer ${d.issuer}, subject ${d.subject}.`,
  },
  'link-stale': {
    status: 404,
    vi: () => 'Đường dẫn này đã dùng rồi, đã hết hạn hoặc không đúng. Hãy nhờ quản trị cấp đường dẫn mới.',
    en: () => 'This link was used before, has expired or is not right. Ask an administrator for a new one.',
  },
  'password-too-short': {
    status: 422,
    vi: (d) => `Mật khẩu cần ít nhất ${d.least} ký tự. Vài từ nối nhau là dễ nhớ và đủ dài.`,
    en: (d) =>
      `A password needs at least ${d.least} characters. A few words in a row are easy to keep in mind.`,
  },
  'password-too-long': {
    status: 422,
    vi: (d) => `Mật khẩu dài nhất ${d.most} ký tự.`,
    en: (d) => `A password has at most ${d.most} characters.`,
  },
  'password-too-common': {
    status: 422,
    vi: () => 'Mật khẩu này thuộc loại hay bị đoán đầu tiên. Hãy chọn mật khẩu khác.',
    en: () => 'This is one of the passwords that are guessed first. Choose another.',
  },
  'password-leaked': {
    status: 422,
    vi: () =>
      'Mật khẩu này có trong danh sách mật khẩu đã bị lộ. Hãy chọn mật khẩu khác, và đổi ở nơi nào đang dùng nó.',
    en: () =>
      'This password is in a list of passwords that leaked. Choose another, and change it wherever you use it.',
  },
  'passwords-differ': {
    status: 422,
    vi: () => 'Hai lần nhập mật khẩu khác nhau.',
    en: () => 'The two passwords are not the same.',
  },
  'no-such-account': {
    status: 404,
    vi: (d) => `Không có tài khoản ${d.account}.`,
    en: (d) => `There is no account ${d.account}.`,
  },
  'name-taken': {
    status: 409,
    vi: (d) => `Tên đăng nhập ${d.name} đã có, hoặc từng có. Hãy chọn tên khác.`,
    en: (d) => `The sign-in name ${d.name} is taken, or was once. Choose another.`,
  },
  'account-closed': {
    status: 409,
    vi: (d) => `Tài khoản ${d.account} đã đóng và không mở lại. Hãy tạo tài khoản mới.`,
    en: (d) => `The account ${d.account} is closed and stays so. Create a new one.`,
  },
  'not-for-clients': {
    status: 422,
    vi: (d) => `Tài khoản ${d.account} là của hệ thống khác: không đăng nhập, chỉ dùng khóa.`,
    en: (d) => `The account ${d.account} belongs to a program: it has keys and does not sign in.`,
  },
  'last-administrator': {
    status: 409,
    vi: () => 'Đây là quản trị cuối cùng còn dùng được. Hãy giao quyền quản trị cho người khác trước.',
    en: () => 'This is the last administrator that can be used. Make somebody else one first.',
  },
  'no-such-session': {
    status: 404,
    vi: () => 'Không có phiên đăng nhập này, hoặc nó đã hết.',
    en: () => 'There is no such session, or it has ended.',
  },
  'no-such-factor': {
    status: 404,
    vi: () => 'Không có cách xác minh này trong tài khoản của bạn.',
    en: () => 'Your account has no such second factor.',
  },
  'no-such-key': {
    status: 404,
    vi: (d) => `Không có khóa ${d.key}, hoặc nó đã bị thu hồi.`,
    en: (d) => `There is no key ${d.key}, or it was revoked.`,
  },
  'key-lasts-too-long': {
    status: 422,
    vi: (d) => `Khóa ở đây dùng được nhiều nhất ${d.most} ngày, không phải ${d.days} ngày.`,
    en: (d) => `A key may last at most ${d.most} days here, not ${d.days}.`,
  },
  'not-linked': {
    status: 404,
    vi: (d) => `Tài khoản ${d.account} không liên kết với người này ở nhà cung cấp đó.`,
    en: (d) => `The account ${d.account} is not linked to that subject of that provider.`,
  },
  'beyond-scope': {
    status: 403,
    vi: (d) => `Khóa này không gồm phạm vi ${d.scope}.`,
    en: (d) => `This key does not include the scope ${d.scope}.`,
  },
  'linked-elsewhere': {
    status: 409,
    vi: (d) => `Người dùng này của nhà cung cấp đã liên kết với tài khoản ${d.account}.`,
    en: (d) => `This subject of the provider is already linked to the account ${d.account}.`,
  },
  'people-only': {
    status: 403,
    vi: () => 'Việc này chỉ người đã đăng nhập mới làm được, không làm bằng khóa hay ở dòng lệnh.',
    en: () => 'Only a person who signed in can do this, not a key and not the command line.',
  },
})
