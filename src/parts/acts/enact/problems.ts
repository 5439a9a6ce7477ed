import { defineProblems } from '../../../kernel/problems.ts'

const said = (items: unknown): string => (Array.isArray(items) ? items.join('; ') : String(items ?? ''))

/** What can stand in the way between an act that was read and the register it changes. */
export const enactProblem = defineProblems('acts', {
  'number-needed': {
    status: 422,
    vi: ({ name }) => `Không đọc được số hiệu trong ${name}; thiếu số hiệu thì không thi hành được.`,
    en: ({ name }) => `No number could be read in ${name}; without one an act cannot be enacted.`,
  },
  'day-needed': {
    status: 422,
    vi: ({ number }) => `${number} không nêu ngày các đơn vị mới hoạt động. Hãy nêu ngày bằng --on.`,
    en: ({ number }) => `${number} does not say from which day the new units stand. Give the day with --on.`,
  },
  'act-already-read': {
    status: 409,
    vi: ({ number, state, by, at }) =>
      `Văn bản này đã được đọc: ${number}, hiện ở trạng thái "${state}" (${by}, ${at}). Không làm lại.`,
    en: ({ number, state, by, at }) =>
      `This very text was read before: ${number} is in the state "${state}" (${by}, ${at}). Nothing is done twice.`,
  },
  'act-already-open': {
    status: 409,
    vi: ({ number, state, by, at }) =>
      `${number} đã có một bản đọc khác ở trạng thái "${state}" (${by}, ${at}). Hãy rút bản đó (acts withdraw), hoặc đính chính bằng acts correct nếu đã thi hành.`,
    en: ({ number, state, by, at }) =>
      `Another text of ${number} is in the state "${state}" (${by}, ${at}). Withdraw it (acts withdraw), or if it is in force correct it (acts correct).`,
  },
  'act-in-the-register': {
    status: 409,
    vi: ({ number, changes, release }) =>
      `${number} đã có trong danh mục: ${changes} thay đổi, theo bản dữ liệu ${release}. Không cần thi hành lại.`,
    en: ({ number, changes, release }) =>
      `${number} is already in the register: ${changes} changes, shipped with ${release}. There is nothing to enact.`,
  },
  'unknown-act': {
    status: 404,
    vi: ({ number, known }) =>
      `Chưa đọc văn bản nào số ${number}.${said(known) ? ` Đã đọc: ${said(known)}.` : ''}`,
    en: ({ number, known }) =>
      `No act ${number} was read here.${said(known) ? ` There are: ${said(known)}.` : ''}`,
  },
  'act-in-another-state': {
    status: 409,
    vi: ({ number, state, needed }) =>
      `${number} đang ở trạng thái "${state}"; việc này cần trạng thái "${needed}".`,
    en: ({ number, state, needed }) =>
      `${number} is in the state "${state}"; this needs the state "${needed}".`,
  },
  'same-person': {
    status: 422,
    vi: ({ by }) => `${by} đã đưa văn bản vào; người thứ hai phải là người khác.`,
    en: ({ by }) => `${by} handed the act in; the second person must be somebody else.`,
  },
  'name-needed': {
    status: 400,
    vi: () => 'Hãy nêu tên người thực hiện bằng --by.',
    en: () => 'Name who does this with --by.',
  },
  'findings-stop-it': {
    status: 422,
    vi: ({ number, count, codes }) =>
      `${number} có ${count} lỗi phải sửa trước: ${said(codes)}. Xem acts review.`,
    en: ({ number, count, codes }) =>
      `${number} has ${count} findings that stop it: ${said(codes)}. See acts review.`,
  },
  'warnings-not-accepted': {
    status: 422,
    vi: ({ number, count, codes }) =>
      `${number} có ${count} cảnh báo: ${said(codes)}. Nếu chấp nhận, hãy thêm --accept.`,
    en: ({ number, count, codes }) =>
      `${number} has ${count} warnings: ${said(codes)}. To accept them add --accept.`,
  },
  'unit-not-on-the-eve': {
    status: 422,
    vi: ({ clause, name, on }) => `Khoản ${clause}: ${name} không tồn tại ngay trước ngày ${on}.`,
    en: ({ clause, name, on }) => `Clause ${clause}: ${name} does not stand on the eve of ${on}.`,
  },
  'changed-after-effect': {
    status: 422,
    vi: ({ clause, name, on, later }) =>
      `Khoản ${clause}: ${name} đã có thay đổi ngày ${later}, sau hoặc đúng ngày có hiệu lực ${on}; phải xử lý thay đổi đó trước.`,
    en: ({ clause, name, on, later }) =>
      `Clause ${clause}: ${name} already changes on ${later}, on or after the day of effect ${on}; that has to be settled first.`,
  },
  'no-home': {
    status: 422,
    vi: ({ clause, name }) => `Khoản ${clause}: không rõ ${name} trực thuộc đơn vị nào.`,
    en: ({ clause, name }) => `Clause ${clause}: it is not clear to which unit ${name} belongs.`,
  },
  'type-not-named': {
    status: 422,
    vi: ({ clause, name, type }) => `Khoản ${clause}: không rõ loại đơn vị của ${name} (${type}).`,
    en: ({ clause, name, type }) => `Clause ${clause}: the type of ${name} is not known (${type}).`,
  },
  'code-taken': {
    status: 422,
    vi: ({ name, code, holder }) => `Mã ${code} định giao cho ${name} đang thuộc ${holder}.`,
    en: ({ name, code, holder }) => `The code ${code} meant for ${name} belongs to ${holder}.`,
  },
  'confirmed-by-release': {
    status: 409,
    vi: ({ number, release }) =>
      `${number} đã được bản dữ liệu ${release} xác nhận; không hủy hay đính chính tại đây được.`,
    en: ({ number, release }) =>
      `${number} is confirmed by the data release ${release}; it cannot be annulled or corrected here.`,
  },
})
