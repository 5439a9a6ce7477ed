/** What the register computes for each figure, with the basis in words. Pure. */
import { formatDate } from '../../../kernel/dates.ts'
import { parameter } from '../../../law/index.ts'
import type { ComputedId } from './data/announced.ts'
import type { Counts, FigureFacts, Reduction, Words } from './model.ts'

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

export type Computed = { readonly value: number; readonly basis: Words }
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
  computed(value ?? 0, `${noun.vi}, ngày ${formatDate(on, 'vi')}`, `${noun.en} on ${formatDate(on, 'en')}`)
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
const toSubmission: Words = { vi: ' theo cách đếm của Tờ trình', en: ' as the submission counts' }

const partyWords = {
  province: { vi: 'đảng bộ cấp tỉnh, mỗi đơn vị một', en: 'Party committees of provinces, one each' },
  district: { vi: 'đảng bộ cấp huyện, mỗi đơn vị một', en: 'Party committees of districts, one each' },
  commune: { vi: 'đảng bộ cấp xã, mỗi đơn vị một', en: 'Party committees of communes, one each' },
  ward: {
    vi: 'đảng bộ phường, đặc khu, mỗi đơn vị một',
    en: 'Party committees of wards and special zones, one each',
  },
} as const
const parties = (kind: keyof typeof partyWords, on: string) => perDay(partyWords[kind], on)

const partyBodiesOf = ({ commune = 0, ward = 0, 'special-zone': zone = 0 }: Counts): number =>
  (commune + ward) * Number(parameter('party.bodies.commune', day).value) +
  zone * Number(parameter('party.bodies.special-zone', day).value)

/** Every computed figure, by its id: one that is forgotten does not compile. */
export const valuesOf = ({
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
    'party.provinces.before': parties('province', eve)(provinces.before),
    'party.provinces.after': parties('province', day)(provinces.after),
    'party.districts': parties('district', eve)(districts),
    'party.communes': parties('commune', day)(communes.after),
    'party.communes.commune': parties('commune', day)(communes.afterByType.commune),
    'party.communes.ward': parties('ward', day)(communes.after - (communes.afterByType.commune ?? 0)),
    'party.communes.units': computed(
      partyBodiesOf(communes.afterByType),
      'cơ quan của đảng ủy cấp xã theo quy định, chưa kể trung tâm chính trị',
      'bodies of Party committees of communes by the regulation, without political centres',
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
    'communes.before.commune.catalogue': typeOn('commune', eve, byColumn)(communes.beforeInCatalogue.commune),
    'communes.before.ward.catalogue': typeOn('ward', eve, byColumn)(communes.beforeInCatalogue.ward),
    'communes.before.township.catalogue': typeOn(
      'township',
      eve,
      byColumn,
    )(communes.beforeInCatalogue.township),
    'communes.before.commune.name': typeOn('commune', eve, byName)(communes.beforeByName.commune),
    'communes.before.ward.name': typeOn('ward', eve, byName)(communes.beforeByName.ward),
    'communes.before.township.name': typeOn('township', eve, byName)(communes.beforeByName.township),
    'communes.before.commune.submission': typeOn(
      'commune',
      eve,
      toSubmission,
    )(communes.beforeInSubmission.commune),
    'communes.before.ward.submission': typeOn('ward', eve, toSubmission)(communes.beforeInSubmission.ward),
    'communes.before.township.submission': typeOn(
      'township',
      eve,
      toSubmission,
    )(communes.beforeInSubmission.township),
    'communes.today': communesOn(today)(communes.today),
    'communes.today.commune': typeOn('commune', today)(communes.todayByType.commune),
    'communes.today.ward': typeOn('ward', today)(communes.todayByType.ward),
    'communes.today.specialZone': typeOn('special-zone', today)(communes.todayByType['special-zone']),
  }
}
