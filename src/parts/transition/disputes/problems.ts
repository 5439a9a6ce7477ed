import { defineProblems } from '../../../kernel/problems.ts'

/** What can stand against deciding who gets a thing, and against disputes about it. */
export const disputeProblem = defineProblems('transition-dispute', {
  'unknown-decision': {
    status: 404,
    vi: (d) => `Không có quyết định ${d.decision}. Hãy xem danh sách quyết định của cuộc chuyển giao.`,
    en: (d) => `There is no decision ${d.decision}. See the decisions of the transition.`,
  },
  'unknown-dispute': {
    status: 404,
    vi: (d) => `Không có tranh chấp ${d.dispute}. Hãy xem hàng đợi tranh chấp.`,
    en: (d) => `There is no dispute ${d.dispute}. See the queue of disputes.`,
  },
  'in-no-transition': {
    status: 422,
    vi: (d) => `Mục ${d.holding} không thuộc cuộc chuyển giao nào.`,
    en: (d) => `The holding ${d.holding} is in no transition.`,
  },
  'names-nobody': {
    status: 422,
    vi: () => 'Hãy nêu ít nhất một tổ chức nhận; chỉ quyết định tất toán không nêu tổ chức nào.',
    en: () => 'Name who gets it; only a settlement names nobody.',
  },
  'settlement-names': {
    status: 422,
    vi: () => 'Quyết định tất toán không nêu tổ chức nhận. Hãy bỏ tổ chức, hoặc chọn loại quyết định khác.',
    en: () => 'A settlement names no successor. Leave it out, or choose another kind of decision.',
  },
  'named-twice': {
    status: 422,
    vi: (d) => `Tổ chức ${d.organisation} được nêu hai lần.`,
    en: (d) => `${d.organisation} is named twice.`,
  },
  'shares-for-each': {
    status: 422,
    vi: (d) => `Có ${d.organisations} tổ chức nhưng ${d.shares} phần. Hãy nêu một phần cho mỗi tổ chức.`,
    en: (d) => `There are ${d.organisations} organisations and ${d.shares} shares. Give one for each.`,
  },
  'persons-by-placement': {
    status: 422,
    vi: (d) =>
      `“${d.kind}”: người chỉ được bố trí bằng quyết định bố trí nêu đích danh, và quyết định đó chỉ dùng cho người.`,
    en: (d) => `“${d.kind}”: persons go by a named placement decision only, and it is for persons only.`,
  },
  replaced: {
    status: 409,
    vi: (d) => `Quyết định ${d.decision} đã được thay bằng đề nghị hoặc quyết định sau.`,
    en: (d) => `A later proposal or decision took the place of ${d.decision}.`,
  },
  'confirmed-already': {
    status: 409,
    vi: (d) => `Quyết định ${d.decision} đã được xác nhận.`,
    en: (d) => `The decision ${d.decision} is confirmed already.`,
  },
  'was-awarded': {
    status: 409,
    vi: (d) =>
      `Mục ${d.holding} đã có phán quyết tranh chấp; chỉ một phán quyết khác mới thay được. Hãy nêu tranh chấp mới.`,
    en: (d) => `An award decided ${d.holding}; only another award changes that. Raise another dispute.`,
  },
  'claims-own': {
    status: 422,
    vi: (d) => `${d.claimant} đang giữ, hoặc kế hoạch đã giao mục này cho ${d.claimant}.`,
    en: (d) => `${d.claimant} holds it already, or the plan gives it to ${d.claimant}.`,
  },
  'disputed-already': {
    status: 409,
    vi: (d) => `${d.claimant} đã nêu tranh chấp về mục này và chưa kết thúc (${d.dispute}).`,
    en: (d) => `${d.claimant} disputes this already, and it is open (${d.dispute}).`,
  },
  'due-badly': {
    status: 422,
    vi: (d) => `Hạn giải quyết ${d.dueOn} phải từ ${d.first} đến ${d.last}.`,
    en: (d) => `It is due on ${d.dueOn}; it must be from ${d.first} to ${d.last}.`,
  },
  'is-over': {
    status: 409,
    vi: (d) => `Tranh chấp đã kết thúc (${d.state}).`,
    en: (d) => `The dispute is over (${d.state}).`,
  },
  'by-who-raised': {
    status: 409,
    vi: () => 'Người nêu tranh chấp không ra phán quyết và không xác nhận phán quyết đó.',
    en: () => 'Who raised a dispute neither awards it nor confirms the award.',
  },
})
