/** Words of access: roles, grants, what is held about people. */
const access = 'glossary of access'

export const accessTerms = [
  ['roles', 'các vai trò', 'all roles, with what each opens', access],
  ['grants', 'các quyền được giao', 'what was given to whom, where, from when to when', access],
  ['prepared', 'đang chuẩn bị', 'state of a grant that waits for a change to name its day', access],
  [
    'arm',
    'gắn với ngày chuyển đổi',
    'tie what is prepared to a change, whose day brings it into force',
    access,
  ],
  ['armed', 'chờ hiệu lực', 'state of a grant whose day is known and still to come', access],
  ['ended', 'đã hết', 'state of a grant whose last day is past, its own or that of its unit', access],
  ['end-grant', 'cho hết quyền', 'end a grant from a day on, by a decision', access],
  ['explain', 'giải thích', 'say why somebody may or may not do something', access],
  ['matrix', 'bảng quyền', 'operations by roles', access],
  ['personal-data', 'dữ liệu cá nhân', 'what tells something of a person, and where it stands', access],
  ['about-person', 'dữ liệu về một người', 'all that is held about an account', access],
  ['erase-person', 'xóa dữ liệu liên hệ', 'erase what is held about an account but the evidence', access],
  ['mask', 'che', 'how personal data are shown to who does not need them in full', access],
  ['look', 'lần xem', 'somebody saw personal data without their mask', access],
  ['inherit', 'tiếp nhận', 'what passes to a successor by itself: that of units it took over whole', access],
  ['stamp', 'dấu thời gian', 'an authority outside says that a head existed at an instant', 'RFC 3161'],
  ['head', 'đầu đã ký', 'root, size and day of a stream of evidence, signed', 'RFC 6962'],
] as const
