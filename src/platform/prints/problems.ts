/** Why a document was not printed. */
import { defineProblems } from '../../kernel/problems.ts'

export const printProblem = defineProblems('prints', {
  'no-such-template': {
    status: 404,
    vi: (d) => `Không có mẫu ${d.template}. Các mẫu: ${d.known}.`,
    en: (d) => `There is no template ${d.template}. Templates: ${d.known}.`,
  },
  'facts-unreadable': {
    status: 400,
    vi: () => 'Dữ liệu điền mẫu phải là một đối tượng JSON.',
    en: () => 'The facts must be one JSON object.',
  },
  'fact-malformed': {
    status: 422,
    vi: (d) =>
      `Giá trị “${d.name}” không đúng dạng. Hãy cho chữ, số, {"value", "source": {"words", "href"}} hoặc danh sách (tới ${d.mostRows} dòng).`,
    en: (d) =>
      `The fact "${d.name}" is not of a known form. Give text, a number, {"value", "source": {"words", "href"}} or a list of rows (up to ${d.mostRows}).`,
  },
  'fact-missing': {
    status: 422,
    vi: (d) => `Mẫu ${d.template} cần giá trị “${d.name}”. Không tự điền thay.`,
    en: (d) => `The template ${d.template} needs the fact "${d.name}". Nothing is filled in by itself.`,
  },
})
