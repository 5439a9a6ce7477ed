/** The words of what is wrong with holdings, inventories and plans. */
import type { FindingKind } from '../../../kernel/findings.ts'
import type { Details } from '../../../kernel/problems.ts'
import { termOf } from '../../../kernel/terms.ts'
import { transferables } from '../kinds.ts'

type Said = FindingKind['vi']

const error = (vi: Said, en: Said): FindingKind => ({ weight: 'error', vi, en })
const warning = (vi: Said, en: Said): FindingKind => ({ weight: 'warning', vi, en })
const note = (vi: Said, en: Said): FindingKind => ({ weight: 'note', vi, en })

/** `Con dấu, chứng thư số “CD-01”`. */
const thing = (language: 'vi' | 'en') => (facts: Details) => {
  const kind = Object.entries(transferables).find(([id]) => id === facts.kind)?.[1].words[language]
  return `${kind ?? facts.kind} “${facts.reference}”`
}
const [vi, en] = [thing('vi'), thing('en')]

const untoldVi: Readonly<Record<string, string>> = {
  person: 'số của người giữ vị trí',
  permanence: 'thời hạn bảo quản',
  task: 'nhiệm vụ mà việc này thuộc về',
  place: 'nơi có hoặc nơi liên quan',
}
const untoldEn: Readonly<Record<string, string>> = {
  person: 'the number of the person',
  permanence: 'whether it is kept for ever or for a term',
  task: 'the task it is about',
  place: 'where it lies',
}

/** How a unit ended and who took over: `nhập, hợp nhất: Xã An`. */
const ending = (language: 'vi' | 'en', facts: Details[string] | undefined): string => {
  const [event, ...heirs] = [facts ?? []].flat().map(String)
  if (event === undefined) return language === 'vi' ? 'không kết thúc' : 'it does not end'
  return `${(language === 'vi' ? termOf(event)?.vi : event) ?? event}: ${heirs.join(', ')}`
}

export const remarks = {
  'no-kind': error(
    (d) => `“${d.reference}” ghi loại “${d.kind}” không có trong danh mục.`,
    (d) => `“${d.reference}” is given as “${d.kind}”, which is no kind of holding.`,
  ),
  'holder-never-was': error(
    (d) => `${vi(d)} ghi cho ${d.organisation}: chưa từng có tổ chức này.`,
    (d) => `${en(d)} is given for ${d.organisation}: there never was such an organisation.`,
  ),
  'holder-long-gone': error(
    (d) => `${vi(d)} ghi cho ${d.organisation}, đã kết thúc từ ${d.until}, trước ngày ${d.on}.`,
    (d) => `${en(d)} is given for ${d.organisation}, which ended on ${d.until}, before ${d.on}.`,
  ),
  'holder-goes-on': error(
    (d) =>
      `${vi(d)} ghi cho ${d.organisation}, không kết thúc vào ngày ${d.on}: không thuộc đợt chuyển giao này.`,
    (d) =>
      `${en(d)} is given for ${d.organisation}, which does not end on ${d.on}: it is not of this transition.`,
  ),
  'told-of-afterwards': error(
    (d) => `${vi(d)} ghi theo ngày ${d.asOf}, khi tổ chức đã kết thúc (${d.on}).`,
    (d) => `${en(d)} is told as of ${d.asOf}, when its holder had ended (${d.on}).`,
  ),
  'no-whole-number': error(
    (d) => `${vi(d)}: ${d.measure} = ${d.value} không phải số nguyên chính xác.`,
    (d) => `${en(d)}: ${d.measure} = ${d.value} is no exact whole number.`,
  ),
  'below-nothing': error(
    (d) => `${vi(d)}: ${d.measure} = ${d.value} nhỏ hơn không; chỉ tiền mới có thể là nợ.`,
    (d) => `${en(d)}: ${d.measure} = ${d.value} is below nothing; only money can be owed.`,
  ),
  'hardly-possible': warning(
    (d) =>
      `${vi(d)}: ${d.measure} = ${d.value} lớn hơn mức có thể có của một mục (${d.most}); xem lại đơn vị tính.`,
    (d) => `${en(d)}: ${d.measure} = ${d.value} is more than one thing can be (${d.most}); look at the unit.`,
  ),
  untold: note(
    (d) => `${vi(d)}: chưa ghi ${untoldVi[String(d.what)]}; nếu để vậy, phải có người quyết định.`,
    (d) => `${en(d)}: nobody told ${untoldEn[String(d.what)]}; without it a person must decide.`,
  ),
  'lies-outside': warning(
    (d) => `${vi(d)} nằm ở ${d.units}, ngoài địa bàn của ${d.organisation}.`,
    (d) => `${en(d)} lies in ${d.units}, outside the ground of ${d.organisation}.`,
  ),
  'in-two-inventories': warning(
    (d) => `${vi(d)} có trong kiểm kê của nhiều tổ chức: ${[d.organisations].flat().join('; ')}.`,
    (d) => `${en(d)} stands in the inventories of several: ${[d.organisations].flat().join('; ')}.`,
  ),
  'total-differs': error(
    (d) =>
      `${d.organisation}, ${d.kind} (${d.measure}): nêu ${d.stated}, đã ghi ${d.entered}, chênh ${d.difference}.`,
    (d) =>
      `${d.organisation}, ${d.kind} (${d.measure}): stated ${d.stated}, entered ${d.entered}, difference ${d.difference}.`,
  ),
  'nobody-took-over': error(
    (d) => `Chưa biết đơn vị nào kế thừa ${d.unit}: mọi thứ của nó sẽ do người tạm giữ quản lý.`,
    (d) => `It is not known who took over from ${d.unit}: the caretaker will hold all it had.`,
  ),
  'acts-say-otherwise': error(
    (d) =>
      `${d.unit}: kế hoạch dựa trên “${ending('vi', d.before)}”, nay văn bản nói “${ending('vi', d.now)}”.`,
    (d) =>
      `${d.unit}: the plan rests on “${ending('en', d.before)}”, the acts say now “${ending('en', d.now)}”.`,
  ),
} as const satisfies Readonly<Record<string, FindingKind>>
