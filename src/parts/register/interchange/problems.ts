import { defineProblems } from '../../../kernel/problems.ts'

/** What can be wrong with a file of records. Lines count from 1. */
export const exchangeProblem = defineProblems('register', {
  'no-release': {
    status: 422,
    vi: () => 'Tệp không có bản ghi "release": không biết dữ liệu của nước nào, đến ngày nào.',
    en: () => 'The file has no "release" record: nothing says whose data these are and up to which day.',
  },
  'other-country': {
    status: 409,
    vi: (d) =>
      `Tệp chứa danh mục của ${d.given}, cơ sở dữ liệu này giữ danh mục của ${d.held}. Hãy nhập vào một cơ sở dữ liệu trống.`,
    en: (d) =>
      `The file holds the register of ${d.given}; this database holds that of ${d.held}. Import into an empty database.`,
  },
  'empty-file': {
    status: 400,
    vi: (d) => `${d.file} trống.`,
    en: (d) => `${d.file} is empty.`,
  },
  'not-utf8': {
    status: 415,
    vi: (d) => `${d.file} không phải văn bản UTF-8 (byte ${d.offset}). Hãy lưu lại bằng UTF-8.`,
    en: (d) => `${d.file} is not UTF-8 text (byte ${d.offset}). Save it as UTF-8.`,
  },
  'not-json': {
    status: 400,
    vi: (d) => `Dòng ${d.line}: không phải một đối tượng JSON (${d.reason}).`,
    en: (d) => `Line ${d.line}: not a JSON object (${d.reason}).`,
  },
  'unknown-record': {
    status: 400,
    vi: (d) => `Dòng ${d.line}: không có loại bản ghi "${d.record}".`,
    en: (d) => `Line ${d.line}: there is no kind of record "${d.record}".`,
  },
  'missing-field': {
    status: 422,
    vi: (d) => `Dòng ${d.line} (${d.record}): thiếu ${d.field}.`,
    en: (d) => `Line ${d.line} (${d.record}): ${d.field} is missing.`,
  },
  'unknown-field': {
    status: 422,
    vi: (d) => `Dòng ${d.line} (${d.record}): không có trường ${d.field}.`,
    en: (d) => `Line ${d.line} (${d.record}): there is no field ${d.field}.`,
  },
  'wrong-field': {
    status: 422,
    vi: (d) => `Dòng ${d.line} (${d.record}): ${d.field} = ${d.text} không đúng dạng hoặc không có thật.`,
    en: (d) => `Line ${d.line} (${d.record}): ${d.field} = ${d.text} has the wrong form or does not exist.`,
  },
  'ends-before-it-begins': {
    status: 422,
    vi: (d) => `Dòng ${d.line} (${d.record}): kết thúc ${d.until} trước khi bắt đầu ${d.from}.`,
    en: (d) => `Line ${d.line} (${d.record}): it ends on ${d.until}, before it begins on ${d.from}.`,
  },
  'fact-given-twice': {
    status: 422,
    vi: (d) => `Dòng ${d.line}: sự kiện "${d.id}" đã có ở dòng ${d.first}.`,
    en: (d) => `Line ${d.line}: the fact "${d.id}" already stands on line ${d.first}.`,
  },
  'refers-to-nothing': {
    status: 422,
    vi: (d) => `Dòng ${d.line} (${d.record}): ${d.field} nhắc tới "${d.value}", tệp không có.`,
    en: (d) =>
      `Line ${d.line} (${d.record}): ${d.field} refers to "${d.value}", which the file does not have.`,
  },
  'more-problems': {
    status: 422,
    vi: (d) => `Và ${d.more} lỗi khác.`,
    en: (d) => `And ${d.more} more problems.`,
  },
})
