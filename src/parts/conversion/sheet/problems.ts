/** What a user can cause when asking for a sheet. Codes that do not check out are verdicts, not problems. */
import { defineProblems } from '../../../kernel/problems.ts'

export const sheetProblem = defineProblems('sheet', {
  'address-or-code': {
    status: 400,
    vi: () => 'Hãy cho một địa chỉ hoặc một mã đơn vị, không cả hai.',
    en: () => 'Give an address or a code of a unit, not both.',
  },
  'nothing-to-state': {
    status: 422,
    vi: (d) =>
      `Không đọc ra đơn vị hành chính nào từ “${d.asked}”, nên chưa lập được tờ đối chiếu. Hãy viết đủ tên xã, huyện, tỉnh như trên giấy tờ.`,
    en: (d) =>
      `No administrative unit could be read from “${d.asked}”, so there is nothing to state. Write the commune, district and province as the paper has them.`,
  },
  'no-more-keys': {
    status: 409,
    vi: () => 'Đã có 127 khóa, mã kiểm tra không còn chỗ cho số của khóa mới. Khóa hiện nay vẫn dùng được.',
    en: () => 'There are 127 keys, and check codes have no room for another number. The present key goes on.',
  },
})
