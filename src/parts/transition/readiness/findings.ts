/** What is said of a unit's first day, in both languages: each item met, not met, or not told by any data. */
import { defineFindings, type FindingKind } from '../../../kernel/findings.ts'
import type { Details } from '../../../kernel/problems.ts'

const said = (
  vi: (d: Details) => string,
  en: (d: Details) => string,
  weight: FindingKind['weight'] = 'note',
): FindingKind => ({
  weight,
  vi,
  en,
})

export const readinessFinding = defineFindings('transition-readiness', {
  'head-placed': said(
    (d) => `Đã có quyết định bố trí Chủ tịch: ${d.word}.`,
    (d) => `The Chair is placed by ${d.word}.`,
  ),
  'head-not-named': said(
    (d) => `Đã bố trí ${d.number} người nhưng không rõ ai là Chủ tịch.`,
    (d) => `${d.number} persons are placed; none is told to be the Chair.`,
    'warning',
  ),
  'nobody-placed': said(
    () => 'Chưa có quyết định bố trí nào được xác nhận.',
    () => 'No placement was confirmed yet.',
    'warning',
  ),
  'seat-allocated': said(
    (d) => `Được giao trụ sở: ${d.word} (${d.number}).`,
    (d) => `A seat goes to it: ${d.word} (${d.number}).`,
  ),
  'seat-in-register': said(
    (d) => `Trụ sở theo danh mục: ${d.word}.`,
    (d) => `The register names its seat: ${d.word}.`,
  ),
  'seat-unknown': said(
    () => 'Không có tài sản nào là trụ sở được giao, danh mục cũng không ghi.',
    () => 'No seat goes to it, and the register names none.',
    'warning',
  ),
  'seal-held': said(
    (d) => `Đang giữ con dấu mới: ${d.word}.`,
    (d) => `It holds a seal: ${d.word}.`,
  ),
  'seal-unknown': said(
    () => 'Chưa có dữ liệu về con dấu mới; con dấu cũ hết dùng cùng cơ quan cũ.',
    () => 'No data on a new seal; the old ones end with their holders.',
    'warning',
  ),
  'certificates-held': said(
    (d) => `${d.number} chứng thư số.`,
    (d) => `${d.number} certificates.`,
  ),
  'certificates-unknown': said(
    () => 'Chưa có dữ liệu về chứng thư số của từng người.',
    () => 'No data on certificates of its persons.',
    'warning',
  ),
  'account-given': said(
    (d) => `Nhận tài khoản: ${d.word} (${d.number}).`,
    (d) => `Accounts go to it: ${d.word} (${d.number}).`,
  ),
  'account-unknown': said(
    () => 'Chưa có dữ liệu về tài khoản kho bạc, ngân hàng.',
    () => 'No data on a treasury or bank account.',
    'warning',
  ),
  'users-in-force': said(
    (d) => `${d.number} vai trò có hiệu lực vào ngày đó.`,
    (d) => `${d.number} roles are in force on the day.`,
  ),
  'users-prepared': said(
    (d) => `${d.number} vai trò đã chuẩn bị, có hiệu lực khi chuyển.`,
    (d) => `${d.number} roles are prepared and take force with the switch.`,
  ),
  'users-not-armed': said(
    (d) => `${d.number} vai trò đã chuẩn bị nhưng không có hiệu lực cùng lần chuyển.`,
    (d) => `${d.number} roles were prepared and took no force with the switch.`,
    'error',
  ),
  'no-users': said(
    () => 'Chưa ai được giao vai trò ở đây.',
    () => 'Nobody has a role here.',
    'error',
  ),
  'counter-open': said(
    (d) => `${d.word}, giờ làm việc theo ${d.decision}.`,
    (d) => `${d.word}, open by ${d.decision}.`,
  ),
  'hours-unknown': said(
    (d) => `Có ${d.word} nhưng chưa ghi giờ làm việc.`,
    (d) => `There is ${d.word}; its hours were not recorded.`,
    'warning',
  ),
  'counter-unknown': said(
    () => 'Danh mục không cho biết trung tâm phục vụ hành chính công nào phục vụ nơi này.',
    () => 'The register does not say which service centre serves it.',
    'warning',
  ),
  'systems-fixed': said(
    (d) => `${d.number} hệ thống đã dùng mã mới.`,
    (d) => `${d.number} systems use the new codes.`,
  ),
  'systems-open': said(
    (d) => `${d.number} hệ thống còn dùng mã đã hết hiệu lực.`,
    (d) => `${d.number} systems still use ended codes.`,
    'error',
  ),
  'systems-unknown': said(
    () => 'Chưa kiểm kê hệ thống nào dùng mã của nơi này.',
    () => 'No system that uses its codes was entered.',
    'warning',
  ),
  'routing-fine': said(
    (d) => `${d.number} việc mẫu đều có nơi giải quyết.`,
    (d) => `${d.number} sample matters have somebody who decides.`,
  ),
  'routing-open': said(
    (d) => `Chưa rõ ai giải quyết: ${d.tasks}.`,
    (d) => `Nobody is known to decide: ${d.tasks}.`,
    'error',
  ),
  'routing-unknown': said(
    () => 'Chưa có ma trận thẩm quyền để thử.',
    () => 'There is no matrix of authority to try.',
    'warning',
  ),
  'confirmed-met': said(
    (d) => `Đã có người xác nhận: ${d.basis}.`,
    (d) => `Confirmed: ${d.basis}.`,
  ),
  'confirmed-not-met': said(
    (d) => `Đã có người xác nhận là chưa có: ${d.basis}.`,
    (d) => `Confirmed to be missing: ${d.basis}.`,
    'error',
  ),
})
