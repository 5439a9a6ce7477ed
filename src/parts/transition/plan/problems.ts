/** What can stand against planning and carrying out a transition. */
import { type Details, defineProblems } from '../../../kernel/problems.ts'

const list = (value: Details[string] | undefined): string => [value].flat().join(', ')

export const planProblem = defineProblems('transition-plan', {
  'nothing-ends': {
    status: 422,
    vi: (d) =>
      `Không có tổ chức nào kết thúc vào ngày ${d.day} trên địa bàn này theo danh mục. Hãy kiểm tra ngày và số hiệu văn bản, hoặc thi hành văn bản trước.`,
    en: (d) =>
      `The register knows of no organisation that ends on ${d.day} there. Check the day and the acts, or put the act in force first.`,
  },
  'closes-too-early': {
    status: 422,
    vi: (d) => `Ngày đóng ${d.closing} phải sau ngày chuyển ${d.day}.`,
    en: (d) => `The closing day ${d.closing} must come after the day ${d.day}.`,
  },
  'unknown-province': {
    status: 422,
    vi: (d) => `Không có tỉnh ${d.province} vào ngày ${d.day}.`,
    en: (d) => `There is no province ${d.province} on ${d.day}.`,
  },
  'other-phase': {
    status: 409,
    vi: (d) => `Cuộc chuyển giao đang ở bước “${d.phase}”; việc này chỉ làm được ở: ${list(d.wanted)}.`,
    en: (d) => `The transition is “${d.phase}”; this can only be done while it is: ${list(d.wanted)}.`,
  },
  'not-armed': {
    status: 409,
    vi: (d) => `Kế hoạch chưa được chốt (đang ở bước “${d.phase}”). Hãy chốt kế hoạch trước khi chuyển.`,
    en: (d) => `The plan is not armed (it is “${d.phase}”). Arm it before the switch.`,
  },
  'before-its-day': {
    status: 409,
    vi: (d) =>
      `Hôm nay là ${d.today}, chưa đến ngày chuyển ${d.day}. Chưa có gì được chuyển. Nếu ngày hôm nay sai, hãy kiểm tra đồng hồ của máy chủ.`,
    en: (d) =>
      `Today is ${d.today} and the day is ${d.day}: nothing was switched. If today is wrong, check the clock of the server.`,
  },
  'not-as-planned': {
    status: 409,
    vi: (d) =>
      `Phần chuyển về ${d.unit} không khớp kế hoạch nên chưa chuyển mục nào của phần này. Các mục khác đi: ${list(d.holdings)}. Hãy xem ai giữ chúng rồi chạy tiếp, hoặc mở lại kế hoạch.`,
    en: (d) =>
      `What goes to ${d.unit} is not as planned, so nothing of it was switched. Holdings that are otherwise: ${list(d.holdings)}. See who holds them, then go on, or disarm the plan.`,
  },
  'still-held': {
    status: 409,
    vi: (d) =>
      `Tổ chức đã kết thúc vẫn đang giữ: ${list(d.holdings)}. Chưa thể kết thúc việc chuyển; hãy ghi muộn các mục này cho bên tạm giữ.`,
    en: (d) =>
      `Organisations that end still hold: ${list(d.holdings)}. The switch cannot end; enter these late, so that the caretaker holds them.`,
  },
  'never-allocated': {
    status: 409,
    vi: () => 'Kế hoạch chưa được tính. Hãy tính phân bổ trước.',
    en: () => 'The plan was never computed. Allocate first.',
  },
  'plan-is-stale': {
    status: 409,
    vi: () =>
      'Sau lần tính phân bổ gần nhất đã có quyết định hoặc đính chính mới được xác nhận. Hãy tính lại rồi chốt.',
    en: () =>
      'A decision or a correction was confirmed after the plan was computed. Allocate anew, then arm.',
  },
  'without-line': {
    status: 409,
    vi: (d) => `Các mục chưa có trong kế hoạch: ${list(d.holdings)}. Hãy tính phân bổ lại rồi chốt.`,
    en: (d) => `These holdings are in no line of the plan: ${list(d.holdings)}. Allocate anew, then arm.`,
  },
  'without-holding': {
    status: 409,
    vi: (d) =>
      `Kế hoạch nêu các mục mà tổ chức kết thúc không còn giữ: ${list(d.holdings)}. Hãy tính phân bổ lại rồi chốt.`,
    en: (d) =>
      `The plan speaks of holdings that the ended organisation does not hold: ${list(d.holdings)}. Allocate anew, then arm.`,
  },
  'parts-differ': {
    status: 409,
    vi: (d) => `Các phần chia không bằng toàn bộ: ${list(d.holdings)}. Hãy tính phân bổ lại rồi chốt.`,
    en: (d) => `The parts are not the whole of: ${list(d.holdings)}. Allocate anew, then arm.`,
  },
  'facts-changed': {
    status: 409,
    vi: (d) =>
      `Danh mục đã đổi so với khi tính kế hoạch (${d.changed} đơn vị): ${list(d.difference)}. Hãy tính phân bổ lại rồi chốt.`,
    en: (d) =>
      `The register says otherwise than when the plan was computed (${d.changed} units): ${list(d.difference)}. Allocate anew, then arm.`,
  },
  'other-plan': {
    status: 409,
    vi: (d) =>
      `Kế hoạch bạn xem (${d.seen}) không còn là kế hoạch hiện tại (${d.now}). Hãy xem lại rồi chốt.`,
    en: (d) => `The plan you saw (${d.seen}) is not the present one (${d.now}). Look at it again, then arm.`,
  },
  'switch-has-begun': {
    status: 409,
    vi: (d) =>
      `Việc chuyển đã bắt đầu (${d.done} phần đã xong), nên kế hoạch không mở lại được. Hãy chạy tiếp.`,
    en: (d) => `The switch has begun (${d.done} batches are done), so the plan stays armed. Go on with it.`,
  },
  'caretaker-holds': {
    status: 409,
    vi: (d) => `Bên tạm giữ còn giữ ${d.held} mục. Mỗi mục cần có quyết định nơi nhận trước khi đóng.`,
    en: (d) => `The caretaker still holds ${d.held} things. Each needs a decision before this is closed.`,
  },
  'unknown-decision': {
    status: 404,
    vi: (d) => `Không có quyết định ${d.decision} đã được xác nhận trong cuộc chuyển giao này.`,
    en: (d) => `There is no confirmed decision ${d.decision} in this transition.`,
  },
  'unknown-organisation': {
    status: 422,
    vi: (d) => `Vào ngày ${d.day} không có tổ chức ${d.organisation}.`,
    en: (d) => `There is no organisation ${d.organisation} on ${d.day}.`,
  },
  'shares-do-not-add-up': {
    status: 422,
    vi: (d) => `Các phần cộng lại là ${d.sum}, phải bằng 1.`,
    en: (d) => `The shares add up to ${d.sum}; they must be 1.`,
  },
  'not-divisible': {
    status: 422,
    vi: (d) => `Mục ${d.holding} không chia được, nên chỉ có một nơi nhận.`,
    en: (d) => `The holding ${d.holding} cannot be divided, so it has one successor.`,
  },
  'not-in-transition': {
    status: 422,
    vi: (d) => `Mục ${d.holding} không thuộc tổ chức nào kết thúc trong cuộc chuyển giao này.`,
    en: (d) => `The holding ${d.holding} is of no organisation that ends by this transition.`,
  },
  'not-held-by-it': {
    status: 409,
    vi: (d) => `Mục ${d.holding} không còn do cuộc chuyển giao này giao nữa, nên không sửa được ở đây.`,
    en: (d) => `What is held of ${d.holding} did not come by this transition, so it is not changed here.`,
  },
  'no-reversal': {
    status: 409,
    vi: () => 'Chưa ai đề nghị lấy lại việc chuyển này. Hãy đề nghị trước, rồi người thứ hai xác nhận.',
    en: () => 'Nobody proposed to take this switch back. Propose it first, then a second person confirms.',
  },
  'same-person': {
    status: 409,
    vi: () => 'Người xác nhận phải khác người đề nghị.',
    en: () => 'Who confirms must be somebody else than who proposed.',
  },
  'too-late': {
    status: 409,
    vi: (d) => `Sau ngày đóng ${d.closing} không lấy lại được nữa.`,
    en: (d) => `After the closing day ${d.closing} nothing is taken back any more.`,
  },
  'moved-on': {
    status: 409,
    vi: (d) =>
      `Không lấy lại được toàn bộ: các mục sau đã đi tiếp ngoài cuộc chuyển giao này: ${list(d.holdings)}.`,
    en: (d) =>
      `The whole cannot be taken back: these went on to somebody else outside this transition: ${list(d.holdings)}.`,
  },
})
