/** Words of the house: parts, roles, findings, and how things are said. */
const house = 'glossary of the house'

export const houseTerms = [
  // parts
  ['acts', 'đọc văn bản', 'part: reads acts into changes', house],
  ['schemes', 'đề án sắp xếp', 'part: drafts and checks arrangements', house],
  ['transition', 'chuyển giao', 'part: carries a switch out so that nothing is lost', house],
  ['personnel', 'nhân sự', 'the part people: posts, persons, benefits', house],
  ['records', 'hồ sơ lưu trữ', 'part: inventory and custody of files', house],
  ['estate', 'trụ sở, tài sản', 'part: seats and assets', house],
  ['directives', 'chỉ đạo', 'part: assignments and reports', house],
  ['desk', 'bộ phận thường trực', 'part: the standing unit that answers questions', '155-KL/TW, section 5'],
  ['consultation', 'lấy ý kiến', 'part: opinions and votes', house],
  ['conversion', 'chuyển đổi danh sách', 'part: converts lists, files and addresses between days', house],
  ['counter', 'một cửa', 'part: procedures and cases', '118/2025/NĐ-CP'],
  // doing
  ['read', 'đọc', 'turn a text into changes with findings', house],
  ['enact', 'đưa vào hiệu lực', 'put an act that was read in force in the register', house],
  ['put-in-force', 'thi hành', 'let an act that was confirmed change the register', house],
  ['withdraw', 'rút lại', 'take a reading back before it is in force', house],
  ['review', 'thẩm tra', 'look an act over before it is confirmed', house],
  ['confirm', 'xác nhận', 'a second person agrees', house],
  ['preview', 'xem trước', 'the same path without saving', house],
  ['correct', 'đính chính', 'a later fact that sets an earlier one right', house],
  ['annul', 'hủy bỏ', 'a later fact that takes an earlier one back', house],
  ['status', 'tình trạng', 'how things stand', house],
  ['operation', 'thao tác', 'what can be asked or done, defined once', house],
  ['query', 'tra cứu', 'an operation that changes nothing', house],
  ['command', 'lệnh', 'an operation that writes, in one transaction', house],
  // who
  ['public', 'công chúng', 'anyone', house],
  ['operator', 'người vận hành', 'who runs the deployment, at the command line', house],
  // problems and findings
  ['problem', 'lỗi của người dùng', 'what a user can cause, as a value with a code', house],
  ['finding', 'phát hiện', 'what a check says, with facts and place', house],
  ['error', 'lỗi', 'a finding that stops an act', house],
  ['warning', 'cảnh báo', 'a finding that is confirmed by a person', house],
  ['met', 'đạt', 'the requirement is fulfilled', house],
  ['not-met', 'không đạt', 'the requirement is not fulfilled', house],
  ['exempt', 'được miễn', 'an exception applies', house],
  ['setting', 'thiết lập', 'what a deployment chooses, read in one place', house],
  ['evidence', 'bằng chứng', 'the append-only log of what was done', house],
  ['revision', 'bản ghi thay đổi', "the register's content after a commit", house],
  // figures
  ['reproduced', 'tính lại được', 'computed as announced', house],
  ['explained', 'giải thích được', 'computed otherwise, with the reason', house],
  ['reported', 'chỉ được báo cáo', 'announced, and no facts to compute it from', house],
  ['unconfirmed', 'chưa xác nhận', 'no source that could be read settles it', house],
] as const
