/** Why a command told with a key is not done, or not again. */
import { defineProblems } from '../../kernel/problems.ts'

export const onceProblem = defineProblems('once', {
  'wrong-key': {
    status: 400,
    vi: (d) =>
      `Khóa chống gửi trùng phải có từ ${d.least} đến ${d.most} ký tự, chỉ gồm chữ không dấu, số và . _ : - (nên dùng một UUID mới cho mỗi việc).`,
    en: (d) =>
      `The idempotency key must have ${d.least} to ${d.most} signs: letters, digits and . _ : - (a new UUID for each thing to do is best).`,
  },
  'other-input': {
    status: 422,
    vi: () =>
      'Khóa chống gửi trùng này đã dùng cho một yêu cầu khác trong 24 giờ qua. Không có gì được thực hiện; hãy dùng khóa mới.',
    en: () =>
      'This idempotency key was used for another request within the last 24 hours. Nothing was done; use a new key.',
  },
  'under-way': {
    status: 409,
    vi: () =>
      'Yêu cầu mang khóa này đang được thực hiện. Hãy gửi lại sau ít giây với cùng khóa để nhận kết quả.',
    en: () => 'The request with this key is under way. Send it again with the same key in a few seconds.',
  },
  'done-already': {
    status: 409,
    vi: (d) =>
      `Yêu cầu này đã được thực hiện lúc ${d.at}${d.things ? ` (${d.things})` : ''}. Câu trả lời có phần bí mật nên không giữ lại để đưa lần nữa.`,
    en: (d) =>
      `This was done already at ${d.at}${d.things ? ` (${d.things})` : ''}. Its answer holds a secret, so it was not kept to be given again.`,
  },
})
