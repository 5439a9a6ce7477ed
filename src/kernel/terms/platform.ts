/** Words of the platform: who signs in, what they may, the proof of it, time, files, notices. */
const platform = 'glossary of the platform'
const decree30 = '30/2020/NĐ-CP'

export const platformTerms = [
  // who
  ['person', 'người dùng', 'somebody who signed in', platform],
  ['client', 'hệ thống khách', 'another program, with a key of its own', platform],
  ['signed-in', 'đã đăng nhập', 'anyone who proved who they are', platform],
  ['administrator', 'quản trị', 'role: accounts and settings, no decisions of substance', platform],
  ['central', 'cán bộ trung ương', 'role: work of the centre', platform],
  ['inspector', 'thanh tra, kiểm tra', 'role: sees, and records findings', platform],
  ['archivist', 'lưu trữ viên', 'role: records and their custody', platform],
  ['planner', 'người lập đề án', 'role: drafts arrangements', platform],
  ['reader', 'người xem', 'role: sees what is not public, changes nothing', platform],
  ['account', 'tài khoản', 'what somebody signs in with', platform],
  ['accounts', 'các tài khoản', 'all accounts of a deployment', platform],
  ['session', 'phiên đăng nhập', 'one sign-in, on one device, until it ends', platform],
  ['access', 'quyền truy cập', 'who may do what, where, on a day', platform],
  ['role', 'vai trò', 'a kind of work that operations name', platform],
  ['grant', 'quyền được giao', 'a role on a territory, from a day to a day, by a decision', platform],
  ['key', 'khóa truy cập của hệ thống', 'what another program shows instead of a sign-in', platform],
  // the site
  ['site', 'trang web', 'the pages and the API of one deployment', platform],
  ['about', 'giới thiệu', 'what the site is, and is not yet', platform],
  ['errors', 'các mã lỗi', 'every code of a problem or a finding', platform],
  // time
  ['decide', 'quyết định', 'record what a numbered decision says', platform],
  ['decisions', 'các quyết định', 'what was decided, each with number and day', platform],
  ['hours', 'giờ làm việc', 'when an office is open, by weekday', platform],
  ['set-hours', 'đặt giờ làm việc', 'record office hours from a day on', platform],
  ['year', 'năm', 'the days off and made-up days of one year', platform],
  // evidence
  ['heads', 'đầu nhật ký', 'signed roots of the streams of evidence', 'RFC 6962'],
  ['history', 'lịch sử', 'what was done to a thing', platform],
  ['prove', 'chứng minh', 'show that an entry lies under a signed head', 'RFC 6962'],
  ['verify', 'kiểm chứng', 'recompute an exported log', 'RFC 6962'],
  ['due', 'thời hạn', 'the day and hour by which something is owed', 'Civil Code, Articles 147-148'],
  // files and notices
  ['template', 'mẫu văn bản', 'an official document before its facts are filled in', decree30],
  ['notice', 'thông báo', 'what somebody is told, and how', platform],
] as const
