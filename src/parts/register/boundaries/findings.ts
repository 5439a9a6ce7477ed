/** What the check of a boundary file says about single units. An error keeps the file out unless it is left aside. */
import { defineFindings } from '../../../kernel/findings.ts'
import type { Details } from '../../../kernel/problems.ts'

const unit = (facts: Details): string => `${facts.name} (${facts.code})`
const km2 = (value: unknown): string => `${Number(value).toFixed(2)} km²`
const faults = {
  'too-few-points': { vi: 'có ít hơn ba điểm', en: 'has fewer than three points' },
  unclosed: { vi: 'không khép kín', en: 'is not closed' },
  'self-crossing': { vi: 'tự cắt', en: 'crosses itself' },
  'no-area': { vi: 'không có diện tích', en: 'has no area' },
  'hole-outside': { vi: 'là lỗ nằm ngoài đường bao', en: 'is a hole outside its outline' },
  nested: { vi: 'nằm lồng sai trong vòng khác', en: 'lies inside another ring where it must not' },
} as const
const faultOf = (facts: Details, language: 'vi' | 'en'): string =>
  typeof facts.fault === 'string' && Object.hasOwn(faults, facts.fault)
    ? faults[facts.fault as keyof typeof faults][language] // checked in the condition
    : String(facts.fault)
const place = (facts: Details): string => (facts.at ? ` (${facts.at})` : '')

export const boundaryFinding = defineFindings('register', {
  'boundary-unit-without-polygon': {
    weight: 'warning',
    vi: (f) => `${unit(f)}: tệp không có ranh giới.`,
    en: (f) => `${unit(f)}: the file has no boundary for it.`,
  },
  'boundary-province-missing': {
    weight: 'warning',
    vi: (f) => `${unit(f)}: tệp không có ranh giới của đơn vị nào trong ${f.units} đơn vị trực thuộc.`,
    en: (f) => `${unit(f)}: the file has a boundary for none of its ${f.units} units.`,
  },
  'boundary-polygon-without-unit': {
    weight: 'warning',
    vi: (f) =>
      `Đối tượng thứ ${f.feature} mang mã "${f.key}", ngày ${f.on} không có đơn vị nào như vậy${f.inside ? `; ranh giới chứa điểm của ${f.inside}` : ''}. Nếu tệp ghi sai mã, nhập lại với --as ${f.key}=MÃ.`,
    en: (f) =>
      `Feature ${f.feature} has the code "${f.key}", which no unit bears on ${f.on}${f.inside ? `; it holds the point of ${f.inside}` : ''}. If the file is wrong, import again with --as ${f.key}=CODE.`,
  },
  'boundary-unit-twice': {
    weight: 'error',
    vi: (f) => `${unit(f)}: tệp có ranh giới ${f.times} lần.`,
    en: (f) => `${unit(f)}: the file has ${f.times} boundaries for it.`,
  },
  'boundary-not-a-polygon': {
    weight: 'error',
    vi: (f) => `Đối tượng thứ ${f.feature} ("${f.key}") là ${f.kind}, không phải đa giác.`,
    en: (f) => `Feature ${f.feature} ("${f.key}") is ${f.kind}, not a polygon.`,
  },
  'boundary-ring': {
    weight: 'error',
    vi: (f) => `${unit(f)}: vòng ${f.ring} ${faultOf(f, 'vi')}${place(f)}.`,
    en: (f) => `${unit(f)}: ring ${f.ring} ${faultOf(f, 'en')}${place(f)}.`,
  },
  'boundary-ring-left-out': {
    weight: 'note',
    vi: (f) => `${unit(f)}: lỗ ${f.ring} ${faultOf(f, 'vi')}; đã bỏ qua.`,
    en: (f) => `${unit(f)}: hole ${f.ring} ${faultOf(f, 'en')}; it was left out.`,
  },
  'boundary-small-crossing': {
    weight: 'note',
    vi: (f) => `${unit(f)}: vòng ${f.ring} tự cắt một chút${place(f)}; diện tích hầu như không đổi.`,
    en: (f) => `${unit(f)}: ring ${f.ring} crosses itself slightly${place(f)}; the area hardly changes.`,
  },
  'boundary-overlap': {
    weight: 'warning',
    vi: (f) => `${unit(f)} chồng lên ${f.otherName} (${f.otherCode}) ${km2(f.area)}.`,
    en: (f) => `${unit(f)} overlaps ${f.otherName} (${f.otherCode}) by ${km2(f.area)}.`,
  },
  'boundary-area-disagrees': {
    weight: 'warning',
    vi: (f) =>
      `${unit(f)}: đo trên bản đồ ${km2(f.measured)}, số công bố ${km2(f.printed)} (${f.source}), lệch ${f.percent} %.`,
    en: (f) =>
      `${unit(f)}: measured ${km2(f.measured)}, printed ${km2(f.printed)} (${f.source}), off by ${f.percent} %.`,
  },
  'boundary-province-area-disagrees': {
    weight: 'warning',
    vi: (f) =>
      `${unit(f)}: tổng diện tích đo của các đơn vị ${km2(f.measured)}, số công bố ${km2(f.printed)} (${f.source}), lệch ${f.percent} %.`,
    en: (f) =>
      `${unit(f)}: its units measure ${km2(f.measured)} together, printed ${km2(f.printed)} (${f.source}), off by ${f.percent} %.`,
  },
  'boundary-point-outside': {
    weight: 'note',
    vi: (f) => `${unit(f)}: điểm trong danh mục (${f.point}) nằm ngoài ranh giới.`,
    en: (f) => `${unit(f)}: its point in the register (${f.point}) lies outside the boundary.`,
  },
})
