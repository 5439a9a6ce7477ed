import { defineFindings } from '../../../kernel/findings.ts'
import type { Details } from '../../../kernel/problems.ts'

const said = (value: Details[string] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '')
const between = (facts: Details) => `${said(facts.after)} – ${said(facts.on)}`

/** What a reader of the register should know about the quality of its facts. */
export const qualityFinding = defineFindings('register', {
  'breaks-a-rule': {
    weight: 'error',
    vi: (d) =>
      `Bản ghi vi phạm quy tắc "${said(d.rule)}": ${said(d.about)}${d.found ? ` (${said(d.found)})` : ''}.`,
    en: (d) =>
      `Records break the rule "${said(d.rule)}": ${said(d.about)}${d.found ? ` (${said(d.found)})` : ''}.`,
  },
  'hardly-breaks-a-rule': {
    weight: 'warning',
    vi: (d) =>
      `Bản ghi cần xem lại theo quy tắc "${said(d.rule)}": ${said(d.about)}${d.found ? ` (${said(d.found)})` : ''}.`,
    en: (d) =>
      `Records to look at, by the rule "${said(d.rule)}": ${said(d.about)}${d.found ? ` (${said(d.found)})` : ''}.`,
  },
  'lineage-unknown': {
    weight: 'warning',
    vi: (d) => `${said(d.name)}: không rõ đã thành hoặc từ đâu mà có, trong khoảng ${between(d)}.`,
    en: (d) => `${said(d.name)}: what it became, or came from, between ${between(d)} is not known.`,
  },
  'observed-only': {
    weight: 'note',
    vi: (d) => `${said(d.name)}: ngày bắt đầu chỉ biết trong khoảng ${between(d)}.`,
    en: (d) => `${said(d.name)}: its beginning is only known to lie between ${between(d)}.`,
  },
  'area-disagrees': {
    weight: 'warning',
    vi: (d) =>
      `${said(d.name)}: diện tích công bố ${said(d.printed)} km², đo trên ranh giới ${said(d.measured)} km² (lệch ${said(d.percent)} %).`,
    en: (d) =>
      `${said(d.name)}: printed area ${said(d.printed)} km², measured ${said(d.measured)} km² (${said(d.percent)} % apart).`,
  },
  'code-missing': {
    weight: 'warning',
    vi: (d) => `${said(d.name)} chưa có mã.`,
    en: (d) => `${said(d.name)} has no code.`,
  },
  'area-missing': {
    weight: 'note',
    vi: (d) => `${said(d.name)}: chưa có diện tích.`,
    en: (d) => `${said(d.name)}: no area is recorded.`,
  },
  'population-missing': {
    weight: 'note',
    vi: (d) => `${said(d.name)}: chưa có dân số.`,
    en: (d) => `${said(d.name)}: no population is recorded.`,
  },
  'seat-missing': {
    weight: 'note',
    vi: (d) => `${said(d.name)}: chưa có trụ sở.`,
    en: (d) => `${said(d.name)}: no seat is recorded.`,
  },
  'point-missing': {
    weight: 'note',
    vi: (d) => `${said(d.name)}: chưa có tọa độ.`,
    en: (d) => `${said(d.name)}: no point is recorded.`,
  },
  'spelled-otherwise': {
    weight: 'note',
    vi: (d) => `${said(d.name)} còn được viết là "${said(d.text)}" (${said(d.source)}).`,
    en: (d) => `${said(d.name)} is also spelled "${said(d.text)}" (${said(d.source)}).`,
  },
  'decided-by-a-person': {
    weight: 'note',
    vi: (d) => `${said(d.name)}: nguồn để ngỏ, người biên tập đã quyết định. ${said(d.reason)}`,
    en: (d) => `${said(d.name)}: the sources leave it open, a person decided. ${said(d.reason)}`,
  },
  noted: {
    weight: 'note',
    vi: (d) => `${said(d.name)}: ${said(d.note)}. ${said(d.reason)}`,
    en: (d) => `${said(d.name)}: ${said(d.note)}. ${said(d.reason)}`,
  },
  'official-table-errs': {
    weight: 'warning',
    vi: (d) => `${said(d.table)}: ghi ${said(d.printed)}, đúng là ${said(d.right)} (${said(d.evidence)}).`,
    en: (d) =>
      `${said(d.table)}: prints ${said(d.printed)}, right is ${said(d.right)} (${said(d.evidence)}).`,
  },
})
