/** What the country's records stand in: release, sources, levels, types, schemes and the instruments of 2025 and 2026. */
import type { InstrumentRecord, RegisterRecord, SourceRecord } from '../model.ts'
import { censusSource } from './census.ts'
import { kinds, levels } from './kinds.ts'
import { listsSource } from './observed.ts'
import { crosswalkSource, membersSource } from './observed-changes.ts'
import { mapSource, polygonSource } from './places.ts'
import { reformDay } from './reform.ts'

const dataFrom = '2004-08-31'
const dataTo = '2026-09-25'
const releaseId = 'vn-2026-09-25'
const recordedAt = '2026-09-25T00:00:00Z'

export const catalogueSource = 'nso-catalogue-2025-07-18'
export const newCodesSource = 'nso-1027-2025'
export const amendmentsSource = 'nso-catalogue-2026'

const office = 'Cục Thống kê'
const sources: readonly SourceRecord[] = [
  {
    record: 'source',
    id: listsSource,
    title: 'Danh mục đơn vị hành chính, các lần công bố từ 31/08/2004 đến 01/03/2025',
    publisher: office,
    asOf: '2025-03-01',
    url: 'https://danhmuchanhchinh.nso.gov.vn',
    quality: 'observed: a change lies between two lists',
  },
  {
    record: 'source',
    id: crosswalkSource,
    title: 'Đối chiếu mã đơn vị hành chính 01/01/2019 - 10/11/2024',
    publisher: office,
    asOf: '2024-11-10',
    quality: 'official; amounts as its notes state them',
  },
  {
    record: 'source',
    id: membersSource,
    title: 'Đơn vị cấp dưới chuyển theo, giữa hai lần công bố danh mục',
    publisher: 'haicap',
    asOf: '2025-03-01',
    quality: 'derived: where all members of an ended unit went',
  },
  {
    record: 'source',
    id: catalogueSource,
    title: 'Danh mục đơn vị hành chính ba cấp trước sắp xếp, bản ngày 18/07/2025',
    publisher: office,
    asOf: '2025-06-30',
    quality: 'official; three types contradict their names',
  },
  {
    record: 'source',
    id: newCodesSource,
    title: 'Công văn 1027/CTK-CSCL và 915/CTK-CSCL: mã số đơn vị hành chính mới',
    publisher: office,
    asOf: reformDay,
    quality: 'official; one code differs from the conversion table',
  },
  {
    record: 'source',
    id: amendmentsSource,
    title: 'Danh mục đơn vị hành chính, các thay đổi đến 25/09/2026',
    publisher: office,
    asOf: dataTo,
    quality: 'official',
  },
  {
    record: 'source',
    id: 'acts-2025',
    title: 'Các nghị quyết sắp xếp đơn vị hành chính năm 2025, đọc từ văn bản',
    publisher: 'Ủy ban Thường vụ Quốc hội',
    asOf: '2025-06-16',
    quality: 'law',
  },
  {
    record: 'source',
    id: mapSource,
    title: 'Bản đồ hành chính 34 tỉnh, thành phố: diện tích, dân số, trụ sở, vị trí',
    publisher: 'Nhà xuất bản Tài nguyên - Môi trường và Bản đồ Việt Nam',
    asOf: reformDay,
    url: 'https://sapnhap.bando.com.vn',
    quality: 'indicative: some areas are off by more than 15 %, populations differ from official sums',
  },
  {
    record: 'source',
    id: polygonSource,
    title: 'Diện tích đo trên ranh giới số năm 2025',
    publisher: 'haicap',
    asOf: reformDay,
    quality: 'measured; sums within 1 % of official provincial areas inland, sea included on some coasts',
  },
  {
    record: 'source',
    id: censusSource,
    title: 'Tổng điều tra dân số và nhà ở 01/04/2019',
    publisher: office,
    asOf: '2019-04-01',
    quality: 'official count, by the units of that day',
  },
]

const assembly = 'Quốc hội'
const committee = 'Ủy ban Thường vụ Quốc hội'
const instruments: readonly InstrumentRecord[] = [
  {
    record: 'instrument',
    id: '60-NQ/TW',
    issuer: 'Ban Chấp hành Trung ương',
    title: 'Danh sách 34 đơn vị hành chính cấp tỉnh',
    issuedOn: '2025-04-12',
  },
  {
    record: 'instrument',
    id: '202/2025/QH15',
    issuer: assembly,
    title: 'Sắp xếp đơn vị hành chính cấp tỉnh',
    issuedOn: '2025-06-12',
    effectiveOn: '2025-06-12',
  },
  {
    record: 'instrument',
    id: '203/2025/QH15',
    issuer: assembly,
    title: 'Sửa đổi, bổ sung Hiến pháp',
    issuedOn: '2025-06-16',
  },
  {
    record: 'instrument',
    id: '72/2025/QH15',
    issuer: assembly,
    title: 'Luật Tổ chức chính quyền địa phương',
    issuedOn: '2025-06-16',
  },
  {
    record: 'instrument',
    id: '30/2026/QH16',
    issuer: assembly,
    title: 'Thành phố Đồng Nai',
    effectiveOn: '2026-04-30',
  },
  {
    record: 'instrument',
    id: '36/2026/QH16',
    issuer: assembly,
    title: 'Thành phố Quảng Ninh',
    effectiveOn: '2026-09-01',
  },
  {
    record: 'instrument',
    id: '39/2026/QH16',
    issuer: assembly,
    title: 'Thành phố Bắc Ninh',
    effectiveOn: '2026-09-20',
  },
  {
    record: 'instrument',
    id: '237/NQ-UBTVQH16',
    issuer: committee,
    title: 'Các phường của thành phố Đồng Nai',
    effectiveOn: '2026-04-30',
  },
  {
    record: 'instrument',
    id: '388/NQ-UBTVQH16',
    issuer: committee,
    title: 'Các phường của thành phố Bắc Ninh',
    effectiveOn: '2026-09-20',
  },
]

const levelNames = {
  province: { vi: 'Cấp tỉnh', en: 'Provincial level' },
  district: { vi: 'Cấp huyện', en: 'District level' },
  commune: { vi: 'Cấp xã', en: 'Commune level' },
} as const

export const frameRecords = (): readonly RegisterRecord[] => [
  { record: 'release', schema: 1, id: releaseId, country: 'VN', recordedAt, dataFrom, dataTo },
  ...sources,
  ...levels.map(
    (id, place): RegisterRecord => ({ record: 'level', id, rank: place + 1, names: levelNames[id] }),
  ),
  ...kinds.map(
    ({ id, level, word, en }): RegisterRecord => ({ record: 'type', id, level, names: { vi: word, en } }),
  ),
  {
    record: 'system',
    id: 'nso',
    names: { vi: 'Mã số đơn vị hành chính (Cục Thống kê)', en: 'Statistics office code' },
  },
  ...instruments,
  { record: 'scheme', id: 'three-levels', levels: [...levels], from: dataFrom, until: reformDay },
  {
    record: 'scheme',
    id: 'two-levels',
    levels: ['province', 'commune'],
    from: reformDay,
    until: null,
    basis: { instrument: '203/2025/QH15' },
  },
]
