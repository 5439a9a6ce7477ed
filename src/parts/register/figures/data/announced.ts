/** Figures as they were announced: each with the document and section it stands in. */
import type { Citation } from '../../../../law/index.ts'
import type { Words } from '../model.ts'

const news = (point: string): Citation => ({ instrument: 'VNA-2025-05', point })
const submission: Citation = { instrument: '2174/BNV', point: '' }
const catalogue: Citation = { instrument: 'NSO-2025-07-18', point: '' }

/** What was announced of figures that the register computes. */
export const announced = {
  'provinces.before': [63, news('5')],
  'provinces.after': [34, news('5')],
  'provinces.after.province': [28, { instrument: '60-NQ/TW', point: '5' }],
  'provinces.after.city': [6, { instrument: '60-NQ/TW', point: '5' }],
  'districts.ended': [694, news('5')],
  'communes.before': [10_035, news('4')],
  'communes.after': ['> 3320', news('4')],
  'communes.after.commune': [2595, news('5')],
  'communes.after.ward': [713, news('5')],
  'communes.after.specialZone': [null, news('5')],
  'communes.unchanged': [128, submission],
  'party.provinces.before': [63, news('5')],
  'party.provinces.after': [34, news('5')],
  'party.districts': [694, news('5')],
  'party.communes': ['> 3320', news('5')],
  'party.communes.commune': [2595, news('5')],
  'party.communes.ward': [713, news('5')],
  'party.communes.units': ['≤ 10660', news('5')],
  'reduction.country': [66.91, news('4')],
  'reduction.highest': [76.05, news('4')],
  'reduction.lowest': [60, news('4')],
  'reduction.lowest.newProvince': [null, submission],
  'reduction.highest.newProvince': [null, submission],
  'reduction.target': ['60-70', { instrument: '76/2025/UBTVQH15', point: '1.3' }],
  'communes.before.commune.catalogue': [7695, catalogue],
  'communes.before.ward.catalogue': [1724, catalogue],
  'communes.before.township.catalogue': [616, catalogue],
  'communes.before.commune.name': [null, catalogue],
  'communes.before.ward.name': [null, catalogue],
  'communes.before.township.name': [null, catalogue],
  'communes.before.commune.submission': [7694, submission],
  'communes.before.ward.submission': [1724, submission],
  'communes.before.township.submission': [617, submission],
  'communes.today': [3321, { instrument: 'NSO-2026-09-25', point: '' }],
  'communes.today.commune': [2599, { instrument: 'NSO-2026-09-25', point: '' }],
  'communes.today.ward': [709, { instrument: 'NSO-2026-09-25', point: '' }],
  'communes.today.specialZone': [13, { instrument: 'NSO-2026-09-25', point: '' }],
} as const satisfies Record<string, readonly [number | string | null, Citation]>

export type ComputedId = keyof typeof announced

/**
 * Units whose type the last catalogue's level column prints otherwise than their name says, and which of the
 * two readings the ministry's submission took.
 */
export const mistyped: readonly {
  readonly code: string
  readonly byName: 'commune' | 'ward' | 'township'
  readonly inCatalogue: 'commune' | 'ward' | 'township'
  readonly inSubmission: 'commune' | 'ward' | 'township'
}[] = [
  { code: '15061', byName: 'township', inCatalogue: 'commune', inSubmission: 'township' },
  { code: '27046', byName: 'ward', inCatalogue: 'commune', inSubmission: 'commune' },
  { code: '27076', byName: 'ward', inCatalogue: 'commune', inSubmission: 'commune' },
]

type Reported = readonly [id: string, announced: number | string, source: Citation, vi: string, en: string]

const reported: readonly Reported[] = [
  [
    'consultation.agreement',
    '96 %',
    news('3'),
    'Tỷ lệ đồng ý trung bình khi lấy ý kiến Nhân dân',
    'Average agreement in the consultations',
  ],
  [
    'consultation.councils',
    '100 %',
    news('3'),
    'Hội đồng nhân dân các cấp tán thành',
    'Councils of all levels in favour',
  ],
  [
    'party.provinces.departments',
    '> 260',
    news('5'),
    'Cơ quan trực thuộc cấp ủy cấp tỉnh kết thúc',
    'Affiliated departments of the provincial level that end',
  ],
  [
    'party.districts.units',
    '> 4160',
    news('5'),
    'Cơ quan trực thuộc đảng bộ cấp huyện kết thúc',
    'Bodies of district Party committees that end',
  ],
  [
    'posts.province',
    '> -18440',
    news('6'),
    'Giảm biên chế cấp tỉnh so với số giao năm 2022',
    'Fewer posts at the provincial level than authorised in 2022',
  ],
  [
    'posts.commune',
    '> -110780',
    news('6'),
    'Giảm biên chế cấp xã so với số giao năm 2022',
    'Fewer posts at the commune level than authorised in 2022',
  ],
  [
    'posts.part-time',
    '~ 120500',
    news('6'),
    'Người hoạt động không chuyên trách kết thúc',
    'Part-time workers of communes who end',
  ],
  [
    'front.departments.centre',
    90,
    news('8'),
    'Đầu mối cấp Trung ương giảm',
    'Departments dissolved at the centre',
  ],
  [
    'front.departments.province',
    344,
    news('8'),
    'Đầu mối cấp tỉnh giảm',
    'Departments dissolved at the provincial level',
  ],
  [
    'front.departments.district',
    1235,
    news('8'),
    'Đầu mối cấp huyện giảm',
    'Departments dissolved at the district level',
  ],
  [
    'front.associations',
    '215 / 284',
    news('8'),
    'Đầu mối của các hội quần chúng được sắp xếp',
    'Internal units of mass associations restructured',
  ],
  [
    'front.associations.reduction',
    '43 %',
    news('8'),
    'Tỷ lệ giảm đầu mối của các hội quần chúng',
    'Reduction of internal units of mass associations',
  ],
  [
    'people.moved',
    '> 22350',
    news('8'),
    'Người từ cấp huyện chuyển về cơ sở',
    'People moved from the district level to the grassroots',
  ],
  [
    'submission.communes.commune',
    2636,
    submission,
    'Xã sau sắp xếp theo Tờ trình ngày 8/5/2025',
    'Communes after, by the submission of 8 May 2025',
  ],
  [
    'submission.communes.ward',
    672,
    submission,
    'Phường sau sắp xếp theo Tờ trình ngày 8/5/2025',
    'Wards after, by the submission of 8 May 2025',
  ],
  [
    'submission.communes.specialZone',
    13,
    submission,
    'Đặc khu theo Tờ trình ngày 8/5/2025',
    'Special zones, by the submission of 8 May 2025',
  ],
  [
    'submission.agreement',
    '96.19 %',
    submission,
    'Tỷ lệ đồng ý trung bình của Nhân dân',
    'Average agreement of the people',
  ],
]

const remarks: Readonly<Record<string, Words>> = {
  'front.associations.reduction': {
    vi: '215/284 là 75,7 %: tỷ lệ 43 % tính trên số đầu mối giảm, gốc tính khác.',
    en: '215 of 284 is 75.7 %: the 43 % is the fall in the number of units, on another base.',
  },
  'submission.communes.commune': {
    vi: 'Tổng 3.321 không đổi; nghị quyết ngày 16/6/2025 chuyển 15 xã thành phường so với Tờ trình.',
    en: 'The total of 3,321 is the same; the resolutions of 16 June 2025 have 15 more wards and 15 fewer communes.',
  },
}

/** Figures that no facts at hand let us compute. */
export const reportedFigures = reported.map(([id, figure, source, vi, en]) => ({
  id,
  announced: figure,
  source,
  basis: { vi, en },
  remark: remarks[id] ?? null,
}))
