import { type Details, defineProblems } from '../kernel/problems.ts'

const list = (value: Details[string] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '')

const vietnamese: Readonly<Record<string, string>> = {
  string: 'chữ',
  integer: 'số nguyên',
  number: 'số',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'đối tượng JSON',
  file: 'tệp',
}
const english: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a JSON object',
  file: 'a file',
}
const limits = (d: Details, from: string, to: string): string =>
  [d.least !== undefined ? ` ${from} ${d.least}` : '', d.most !== undefined ? ` ${to} ${d.most}` : ''].join(
    '',
  )

/** What is wrong with the input of an operation, or with who asks. */
export const inputProblem = defineProblems('input', {
  'changed-meanwhile': {
    status: 412,
    vi: () =>
      'Dữ liệu đã được người khác thay đổi từ khi bạn xem. Không có gì được thực hiện; hãy xem bản hiện tại rồi gửi lại.',
    en: () =>
      'Somebody changed this since you looked at it. Nothing was done; look at the present state, then send it again.',
  },
  'other-cursor': {
    status: 400,
    vi: () =>
      'Con trỏ trang (after) này không thuộc câu hỏi đang hỏi. Hãy giữ nguyên các điều kiện lọc, hoặc hỏi lại từ đầu không có after.',
    en: () =>
      'This cursor (after) does not belong to the question. Keep its filters as they were, or begin anew without after.',
  },
  'not-guarded': {
    status: 400,
    vi: (d) =>
      `${d.operation} không nhận If-Match: không có câu hỏi nào cho biết trạng thái mà lệnh này đổi.`,
    en: (d) => `${d.operation} takes no If-Match: there is no question that shows what it changes.`,
  },
  'missing-field': {
    status: 400,
    vi: (d) => `Thiếu ${d.name}.`,
    en: (d) => `${d.name} is missing.`,
  },
  'unknown-field': {
    status: 400,
    vi: (d) =>
      `Không có trường ${d.name}.${d.meant ? ` Có phải ${d.meant}?` : ''} Các trường nhận: ${list(d.known)}.`,
    en: (d) =>
      `There is no field ${d.name}.${d.meant ? ` Did you mean ${d.meant}?` : ''} Accepted: ${list(d.known)}.`,
  },
  'repeated-field': {
    status: 400,
    vi: (d) =>
      `${d.name} chỉ nhận một giá trị nhưng được nêu ${d.times} lần (${list(d.values)}), nên không rõ ý nào. Hãy chỉ giữ một.`,
    en: (d) =>
      `${d.name} takes one value but is given ${d.times} times (${list(d.values)}), so which one is meant is not clear. Keep one.`,
  },
  'not-a-day': {
    status: 400,
    vi: (d) =>
      `“${d.value}” (${d.name}) không phải một ngày có thật. Hãy viết 2025-07-01; trên trang cũng viết được 01/07/2025.`,
    en: (d) =>
      `“${d.value}” (${d.name}) is not a day that exists. Write 2025-07-01; on a page 01/07/2025 will do as well.`,
  },
  'not-an-instant': {
    status: 400,
    vi: (d) =>
      `${d.name} là “${d.value}”, không phải một thời điểm ISO 8601 có múi giờ, ví dụ 2025-07-01T00:00:00Z.`,
    en: (d) =>
      `${d.name} is “${d.value}”, not an ISO 8601 instant with a zone, such as 2025-07-01T00:00:00Z.`,
  },
  'not-one-of': {
    status: 400,
    vi: (d) => `${d.name} là “${d.value}”; chỉ nhận: ${list(d.allowed)}.`,
    en: (d) => `${d.name} is “${d.value}”; accepted: ${list(d.allowed)}.`,
  },
  'unwritable-sign': {
    status: 422,
    vi: (d) => `${d.name} có ký tự không ghi được (byte 0 hoặc nửa ký tự). Hãy gõ lại thay vì dán.`,
    en: (d) =>
      `${d.name} has a sign that cannot be written (a zero byte or half a sign). Type it instead of pasting.`,
  },
  'wrong-form': {
    status: 400,
    vi: (d) =>
      `${d.name} là “${d.value}”; cần ${vietnamese[String(d.expected)] ?? d.expected}${limits(d, 'từ', 'đến')}.`,
    en: (d) =>
      `${d.name} is “${d.value}”; expected ${english[String(d.expected)] ?? d.expected}${limits(d, 'from', 'to')}.`,
  },
  'wrong-length': {
    status: 400,
    vi: (d) => `${d.name} dài ${d.length}; cho phép${limits(d, 'từ', 'đến')}.`,
    en: (d) => `${d.name} has length ${d.length}; allowed${limits(d, 'from', 'to')}.`,
  },
  'file-too-large': {
    status: 413,
    vi: (d) => `Tệp ${d.file} có ${d.bytes} byte; nhiều nhất là ${d.most}.`,
    en: (d) => `The file ${d.file} has ${d.bytes} bytes; at most ${d.most} are taken.`,
  },
  'file-unreadable': {
    status: 400,
    vi: (d) => `Không đọc được ${d.file} (${d.reason}).`,
    en: (d) => `${d.file} cannot be read (${d.reason}).`,
  },
  'operators-only': {
    status: 403,
    vi: (d) => `Việc ${d.operation} hiện chỉ làm được ở dòng lệnh của người vận hành.`,
    en: (d) => `${d.operation} can only be done by the operator at the command line for now.`,
  },
  'not-json': {
    status: 400,
    vi: (d) => `Nội dung gửi lên không phải JSON hợp lệ (${d.reason}).`,
    en: (d) => `The body is not valid JSON (${d.reason}).`,
  },
})
