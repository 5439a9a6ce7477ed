/** Sets what the register computes beside what was announced. Pure; every number comes from the facts given. */
import { type Citation, parameter } from '../../../law/index.ts'
import { announced, type ComputedId, reportedFigures } from './data/announced.ts'
import { explanations } from './explanations.ts'
import type { Figure, FigureFacts, Reduction, Words } from './model.ts'

/** Two decimals, half up, as official tables print. */
export const percent = (value: number): number => Math.round((value + Number.EPSILON) * 100) / 100

/** The province with the greatest (or least) reduction. Ties go to the name first in code-point order. */
const extreme = (rows: readonly Reduction[], sign: 1 | -1): Reduction => {
  const [first] = rows.toSorted(
    (left, right) =>
      sign * (right.reduction - left.reduction) || (left.provinceName < right.provinceName ? -1 : 1),
  )
  if (!first) throw new Error('a comparison without provinces has no extreme')
  return first
}

const eve = '2025-06-30'
const day = '2025-07-01'

type Computed = { readonly value: number; readonly basis: Words }
const computed = (value: number, vi: string, en: string): Computed => ({ value, basis: { vi, en } })

const ofProvince = (row: Reduction, base: Words): Computed =>
  computed(
    percent(row.reduction),
    `${row.provinceName}: ${row.before} → ${row.after}, ${base.vi}`,
    `${row.provinceName}: ${row.before} → ${row.after}, ${base.en}`,
  )

const former: Words = { vi: 'theo tỉnh trước sắp xếp (63)', en: 'by the provinces before (63)' }
const recent: Words = { vi: 'theo tỉnh sau sắp xếp (34)', en: 'by the provinces after (34)' }

const perDay = (noun: Words, on: string) => (value: number | undefined) =>
  computed(value ?? 0, `${noun.vi}, ngày ${on}`, `${noun.en} on ${on}`)
const provincesOn = (on: string) => perDay({ vi: 'đơn vị cấp tỉnh', en: 'provinces and cities' }, on)
const communesOn = (on: string) => perDay({ vi: 'đơn vị cấp xã', en: 'commune-level units' }, on)

const typeWords: Readonly<Record<string, Words>> = {
  commune: { vi: 'xã', en: 'communes' },
  ward: { vi: 'phường', en: 'wards' },
  township: { vi: 'thị trấn', en: 'townships' },
  'special-zone': { vi: 'đặc khu', en: 'special zones' },
}
const typeOn = (type: string, on: string, how: Words = { vi: '', en: '' }) => {
  const words = typeWords[type] ?? { vi: type, en: type }
  return perDay({ vi: words.vi + how.vi, en: words.en + how.en }, on)
}

const byColumn: Words = { vi: ' theo cột cấp của danh mục', en: ' by the level column of the catalogue' }
const byName: Words = { vi: ' theo tên gọi', en: ' by name' }
const toSubmission: Words = { vi: ' theo tên gọi, đối chiếu Tờ trình', en: ' by name, beside the submission' }

const valuesOf = ({
  provinces,
  districts,
  communes,
  today,
  ...rest
}: FigureFacts): Record<ComputedId, Computed> => {
  const highestFormer = extreme(rest.byFormerProvince, 1)
  const country = percent(((communes.before - communes.after) * 100) / communes.before)
  return {
    'provinces.before': provincesOn(eve)(provinces.before),
    'provinces.after': provincesOn(day)(provinces.after),
    'provinces.after.province': perDay({ vi: 'tỉnh', en: 'provinces' }, day)(provinces.afterByType.province),
    'provinces.after.city': perDay(
      { vi: 'thành phố', en: 'centrally run cities' },
      day,
    )(provinces.afterByType.city),
    'districts.ended': perDay({ vi: 'đơn vị cấp huyện', en: 'districts' }, eve)(districts),
    'communes.before': communesOn(eve)(communes.before),
    'communes.after': communesOn(day)(communes.after),
    'communes.after.commune': typeOn('commune', day)(communes.afterByType.commune),
    'communes.after.ward': typeOn('ward', day)(communes.afterByType.ward),
    'communes.after.specialZone': typeOn('special-zone', day)(communes.afterByType['special-zone']),
    'communes.unchanged': computed(
      communes.unchanged,
      'đơn vị cấp xã giữ nguyên hoàn toàn',
      'commune-level units left wholly as they were',
    ),
    'reduction.country': computed(country, 'cả nước, phần trăm giảm', 'the whole country, percent fewer'),
    'reduction.highest': ofProvince(highestFormer, former),
    'reduction.lowest': ofProvince(extreme(rest.byFormerProvince, -1), former),
    'reduction.highest.newProvince': ofProvince(extreme(rest.byNewProvince, 1), recent),
    'reduction.lowest.newProvince': ofProvince(extreme(rest.byNewProvince, -1), recent),
    'reduction.target': computed(
      country,
      'mục tiêu cả nước, phần trăm giảm',
      'aim for the country, percent fewer',
    ),
    'communes.before.commune.catalogue': typeOn('commune', eve, byColumn)(communes.beforeByType.commune),
    'communes.before.ward.catalogue': typeOn('ward', eve, byColumn)(communes.beforeByType.ward),
    'communes.before.township.catalogue': typeOn('township', eve, byColumn)(communes.beforeByType.township),
    'communes.before.commune.name': typeOn('commune', eve, byName)(communes.beforeByName.commune),
    'communes.before.ward.name': typeOn('ward', eve, byName)(communes.beforeByName.ward),
    'communes.before.township.name': typeOn('township', eve, byName)(communes.beforeByName.township),
    'communes.before.commune.submission': typeOn('commune', eve, toSubmission)(communes.beforeByName.commune),
    'communes.before.ward.submission': typeOn('ward', eve, toSubmission)(communes.beforeByName.ward),
    'communes.before.township.submission': typeOn(
      'township',
      eve,
      toSubmission,
    )(communes.beforeByName.township),
    'communes.today': communesOn(today)(communes.today),
    'communes.today.commune': typeOn('commune', today)(communes.todayByType.commune),
    'communes.today.ward': typeOn('ward', today)(communes.todayByType.ward),
    'communes.today.specialZone': typeOn('special-zone', today)(communes.todayByType['special-zone']),
  }
}

/** Whether an announced figure says what was computed: equal, or inside what it states loosely. */
export const agrees = (value: number, said: number | string | null): boolean => {
  if (typeof said !== 'string') return said === value
  if (said.startsWith('> ')) return value > Number(said.slice(2))
  const [least, most] = said.split('-').map(Number)
  return least !== undefined && most !== undefined && value >= least && value <= most
}

const figureOf = (id: ComputedId, { value, basis }: Computed): Figure => {
  const [said, source]: readonly [number | string | null, Citation] = announced[id]
  const same = agrees(value, said)
  return {
    id,
    value,
    announced: said,
    basis,
    source,
    status: same ? 'reproduced' : 'explained',
    explanation: explanations[id] ?? (same || said === null ? null : unexplained(value, said)),
  }
}

const unexplained = (value: number, said: number | string): Words => ({
  vi: `Sổ đăng ký tính được ${value}, công bố ${said}; chưa có lời giải thích.`,
  en: `The register computes ${value}, announced was ${said}; nothing at hand explains it.`,
})

/** Every published figure: computed ones in the order of their ids' list, then those only reported. */
export const figuresOf = (facts: FigureFacts): readonly Figure[] => {
  const target = [
    parameter('communes.reduction.least', day).value,
    parameter('communes.reduction.most', day).value,
  ]
  if (announced['reduction.target'][0] !== target.join('-')) throw new Error('the aim and the law differ')
  const values = valuesOf(facts)
  // The keys of the record are the ids by its type.
  const ids = Object.keys(announced) as readonly ComputedId[]
  return [
    ...ids.map((id) => figureOf(id, values[id])),
    ...reportedFigures.map(
      ({ remark, ...rest }): Figure => ({ ...rest, value: null, status: 'reported', explanation: remark }),
    ),
  ]
}
