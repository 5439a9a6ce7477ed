import { defineProblems } from '../../../kernel/problems.ts'

/** What a user can cause by asking for organisations. */
export const organisationProblem = defineProblems('organisations', {
  'unknown-organisation': {
    status: 404,
    vi: (d) =>
      `Không có tổ chức nào mang định danh ${d.id}. Định danh có dạng org:<đơn vị>:<loại>; hãy lấy từ haicap register bodies MÃ.`,
    en: (d) =>
      `There is no organisation with the id ${d.id}. An id reads org:<unit>:<kind>; take one from haicap register bodies CODE.`,
  },
  'before-organisations': {
    status: 422,
    vi: (d) => `Sổ đăng ký ghi tổ chức từ ngày ${d.from}; không trả lời được cho ngày ${d.at}.`,
    en: (d) => `The register records organisations from ${d.from} on; nothing can be said about ${d.at}.`,
  },
})
