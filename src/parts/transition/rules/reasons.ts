/** Why a holding goes where it goes, or why a person must decide: the words behind each line of a plan. */
import type { FindingKind } from '../../../kernel/findings.ts'
import { termOf } from '../../../kernel/terms.ts'

type Said = FindingKind['vi']

const reason = (vi: Said, en: Said): FindingKind => ({ weight: 'note', vi, en })
/** What nothing settles: somebody must. */
const question = (vi: Said, en: Said): FindingKind => ({ weight: 'warning', vi, en })

const levels: Readonly<Record<string, string>> = { province: 'cấp tỉnh', commune: 'cấp xã' }
const levelVi = (level: unknown) => levels[String(level)] ?? String(level)
const bodyVi = (kind: unknown) => termOf(String(kind))?.vi ?? String(kind)
const bodyEn = (kind: unknown) => String(kind).replaceAll('-', ' ')
const and = (words: unknown, vi: string) => (words ? ` ${vi} ${words}` : '')

export const reasons = {
  'by-decision': reason(
    (d) => `Theo quyết định của cấp có thẩm quyền: ${d.decision}.`,
    (d) => `By decision of the competent body: ${d.decision}.`,
  ),
  'ends-with-holder': reason(
    () => 'Kết thúc cùng tổ chức: con dấu nộp lại, chứng thư thu hồi, tài khoản đóng.',
    () => 'Ends with its holder: seals are handed in, certificates revoked, accounts closed.',
  ),
  'settled-before': reason(
    (d) => `Đã giải quyết xong (ghi nhận ngày ${d.asOf}): không còn gì để chuyển.`,
    (d) => `Was settled already (as of ${d.asOf}): nothing is left to pass on.`,
  ),
  'rule-of-sector': reason(
    (d) => `Nghị định của ngành có quy định riêng: giao ${levelVi(d.level)}, tại ${d.unit}.`,
    (d) => `The sector's own decree gives it to the level of the ${d.level}, in ${d.unit}.`,
  ),
  'same-kind-of-body': reason(
    (d) => `${d.unit} tiếp nhận toàn bộ dân cư: cơ quan cùng loại ở đó kế thừa.`,
    (d) => `${d.unit} took over all of the people: the same kind of body there goes on with it.`,
  ),
  'power-now': reason(
    (d) => `Thẩm quyền nay thuộc ${levelVi(d.level)}; cơ quan của ${d.unit} tiếp nhận.`,
    (d) => `The power is now of the level of the ${d.level}; the body of ${d.unit} takes it over.`,
  ),
  'power-set-by-law': reason(
    (d) =>
      `Luật đã giao thẩm quyền này cho ${d.number} đơn vị cấp xã, mỗi đơn vị trên địa bàn của mình: không phải bàn giao.`,
    (d) =>
      `The law gives this power to ${d.number} communes, each on its own ground: nothing is handed over.`,
  ),
  'lies-in': reason(
    (d) => `Nằm trọn trong ${d.unit}.`,
    (d) => `It lies in ${d.unit}.`,
  ),
  'ground-of-one': reason(
    (d) => `Gắn với địa bàn cũ, nay thuộc ${d.unit}; nội dung không đổi.`,
    (d) => `It stays with its former ground, which ${d.unit} holds now; what it says does not change.`,
  ),
  'ground-of-several': reason(
    (d) => `Gắn với địa bàn cũ, nay thuộc ${d.number} đơn vị cấp xã: ${d.unit} quản lý chung.`,
    (d) =>
      `It stays with its former ground, which ${d.number} communes hold now: ${d.unit} keeps it for all.`,
  ),
  'divided-by-people': reason(
    (d) => `Chia cho ${d.number} đơn vị theo dân số của một ngày điều tra.`,
    (d) => `Divided among ${d.number} units by their people, counted on one day.`,
  ),
  'kept-for-ever': reason(
    (d) => `Bảo quản vĩnh viễn: nộp lưu trữ lịch sử của ${d.unit} (Sở Nội vụ quản lý).`,
    (d) => `Kept for ever: to the historical archive of ${d.unit}, under its Department of Home Affairs.`,
  ),
  'kept-in-party-fonds': reason(
    (d) => `Thuộc Phông lưu trữ Đảng: cấp ủy ${d.unit} quản lý.`,
    (d) => `Of the Party's fonds: kept under the Party committee of ${d.unit}.`,
  ),
  'kept-by-superior': reason(
    (d) =>
      `Tổ chức ${d.event === 'division' ? 'bị chia' : 'chấm dứt'}: hồ sơ có thời hạn về cơ quan cấp trên trực tiếp ở ${d.unit}.`,
    (d) =>
      `Its holder was ${d.event === 'division' ? 'divided' : 'dissolved'}: what is kept for a term goes to the body above, in ${d.unit}.`,
  ),
  'kept-by-result': reason(
    (d) =>
      `Hồ sơ có thời hạn: cơ quan ${d.event === 'separation' ? 'còn lại' : 'hình thành sau sáp nhập'} ở ${d.unit} quản lý.`,
    (d) =>
      `Kept for a term: by the body in ${d.unit} that ${d.event === 'separation' ? 'remains' : 'came out of the merger'}.`,
  ),

  'no-placement': question(
    (d) =>
      `Con người chỉ được bố trí bằng quyết định đích danh; chưa có quyết định${and(d.person, 'cho số')}.`,
    (d) =>
      `Persons are placed by a decision that names them; there is none yet${and(d.person, 'for number')}.`,
  ),
  'decision-names-ended': question(
    (d) => `Quyết định ${d.decision} giao cho tổ chức không còn hoạt động (${d.organisation}).`,
    (d) =>
      `Decision ${d.decision} gives it to an organisation that does not act on the day (${d.organisation}).`,
  ),
  'decision-divides-whole': question(
    (d) => `Quyết định ${d.decision} chia ${d.reference}, nhưng mục này không chia được.`,
    (d) => `Decision ${d.decision} divides ${d.reference}, which is not to be divided.`,
  ),
  'decision-does-not-add-up': question(
    (d) => `Các phần trong quyết định ${d.decision} không cộng đủ một.`,
    (d) => `The shares in decision ${d.decision} do not add up to one.`,
  ),
  'no-heir': question(
    (d) => `Chưa biết đơn vị nào kế thừa ${d.unit}.`,
    (d) => `It is not known which unit took over from ${d.unit}.`,
  ),
  'no-such-body': question(
    (d) => `${d.unit} không có cơ quan tương ứng (${bodyVi(d.kind)}).`,
    (d) => `${d.unit} has no such body (${bodyEn(d.kind)}).`,
  ),
  'lies-several': question(
    (d) => `Nằm trên ${d.number} đơn vị: ${d.units}.`,
    (d) => `It lies in ${d.number} units: ${d.units}.`,
  ),
  'lies-elsewhere': question(
    (d) => `Nằm ngoài địa bàn của tổ chức đã giữ nó: ${d.units}.`,
    (d) => `It lies outside the ground of who held it: ${d.units}.`,
  ),
  'lies-unknown': question(
    (d) => `Chưa rõ nằm ở đâu; địa bàn cũ nay thuộc ${d.number} đơn vị (${d.units}).`,
    (d) => `Nobody said where it lies; the former ground is now of ${d.number} units (${d.units}).`,
  ),
  'task-unsaid': question(
    () => 'Chưa ghi việc này thuộc nhiệm vụ nào, nên chưa biết cấp nào nay có thẩm quyền.',
    () => 'Nobody said which task it is about, so that it is open which level has the power now.',
  ),
  'power-unknown': question(
    (d) => `Ma trận thẩm quyền chưa cho biết cấp nào nay giữ nhiệm vụ ${d.task}.`,
    (d) => `The matrix of authority does not say which level holds the task ${d.task} now.`,
  ),
  'place-is-no-power': question(
    (d) => `Nằm trong ${d.unit}, nhưng chưa rõ thẩm quyền nay thuộc cấp nào.`,
    (d) => `It lies in ${d.unit}, but which level has the power now is open.`,
  ),
  'not-to-be-divided': question(
    (d) => `${d.reference} không chia được, còn địa bàn cũ nay thuộc nhiều đơn vị.`,
    (d) => `${d.reference} is not to be divided, and several units hold the former ground.`,
  ),
  'people-unknown': question(
    () => 'Chưa có số dân của từng phần để chia.',
    () => 'The people of each share are not known, so it cannot be divided by them.',
  ),
  'permanence-unsaid': question(
    () => 'Chưa ghi thời hạn bảo quản: vĩnh viễn hay có thời hạn.',
    () => 'Nobody said whether it is kept for ever or for a term.',
  ),
  'no-archive': question(
    (d) => `Chưa biết cơ quan nào của ${d.unit} nhận lưu trữ.`,
    (d) => `It is not known which body of ${d.unit} takes records in.`,
  ),
  'no-rule': question(
    () => 'Không quy tắc nào áp dụng được.',
    () => 'No rule applies.',
  ),
} as const satisfies Readonly<Record<string, FindingKind>>

export type ReasonName = keyof typeof reasons
