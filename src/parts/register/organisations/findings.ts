import { defineFindings } from '../../../kernel/findings.ts'

/** What the register says about bodies a unit does not have, or may have. */
export const organisationFinding = defineFindings('organisations', {
  'no-such-body': {
    weight: 'note',
    vi: (d) => `${d.body}: không tổ chức, theo ${d.basis}.`,
    en: (d) => `${d.body}: there is none, by ${d.basis}.`,
  },
  'body-unconfirmed': {
    weight: 'note',
    vi: (d) =>
      `${d.body}: không nguồn nào đọc được cho biết có tổ chức hay không (${d.basis}); cần người xác nhận.`,
    en: (d) =>
      `${d.body}: no source that could be read says whether there is one (${d.basis}); a person must confirm.`,
  },
  'body-possible': {
    weight: 'note',
    vi: (d) => `${d.body}: có thể có; sổ đăng ký chưa ghi nhận (${d.basis}).`,
    en: (d) => `${d.body}: there may be; the register has no record of it (${d.basis}).`,
  },
  'residents-unknown': {
    weight: 'note',
    vi: (d) => `${d.body}: phụ thuộc dân số thường trú, chưa có số liệu (${d.basis}).`,
    en: (d) => `${d.body}: depends on the number of permanent residents, which is not known (${d.basis}).`,
  },
  'no-single-successor': {
    weight: 'note',
    vi: (d) =>
      `Không có một tổ chức kế thừa duy nhất: từng việc đi theo chức năng và nơi phát sinh; còn vướng thì Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định (${d.basis}).`,
    en: (d) =>
      `It has no single successor: each matter goes by function and place; what is left in doubt the provincial Chair decides (${d.basis}).`,
  },
  'several-successors': {
    weight: 'note',
    vi: (d) =>
      `Địa bàn chia cho ${d.count} đơn vị: từng việc theo nơi phát sinh, hoặc cấp tỉnh quyết định (${d.basis}).`,
    en: (d) =>
      `Its area went to ${d.count} units: each matter by its place, or as the province decides (${d.basis}).`,
  },
})
