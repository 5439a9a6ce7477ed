import { defineProblems } from '../../kernel/problems.ts'

export const evidenceProblem = defineProblems('evidence', {
  'no-such-entry': {
    status: 404,
    vi: (d) => `Không có mục nhật ký ${d.entry}.`,
    en: (d) => `There is no entry ${d.entry} in the log.`,
  },
  'not-signed-yet': {
    status: 409,
    vi: (d) => `Mục ${d.entry} chưa nằm trong đầu ký nào. Hãy thử lại sau ít giây.`,
    en: (d) => `The entry ${d.entry} is not under a signed head yet. Try again in a few seconds.`,
  },
  'file-unreadable': {
    status: 422,
    vi: (d) => `Không đọc hoặc ghi được tệp ${d.file} (${d.reason}).`,
    en: (d) => `The file ${d.file} cannot be read or written (${d.reason}).`,
  },
  'head-unreadable': {
    status: 400,
    vi: (d) => `“${d.value}” không phải là đầu đã giữ. Hãy viết LUỒNG:SỐ MỤC:GỐC, ví dụ centre:120:9f2c...`,
    en: (d) => `“${d.value}” is not a kept head. Write STREAM:SIZE:ROOT, such as centre:120:9f2c...`,
  },
  'no-key': {
    status: 422,
    vi: () => 'Chưa có khóa ký: hãy đặt HAICAP_EVIDENCE_KEY hoặc chạy haicap start một lần.',
    en: () => 'There is no signing key: set HAICAP_EVIDENCE_KEY or run haicap start once.',
  },
})
