/**
 * Bodies of the centre that the founding documents address, by name or as a class, with their Party committees.
 * `addressedIn` cites the sections; a body met only through a class cites the class.
 */
import type { Citation } from '../../../../law/index.ts'

type CentralFamily =
  | 'party' // bodies of the Party at the centre
  | 'party-committee' // Party committees directly under the Central Committee, and of ministries
  | 'state'
  | 'ministry'
  | 'front'

export type CentralBody = {
  readonly slug: string
  readonly family: CentralFamily
  readonly vi: string
  readonly en: string
  /** The body it belongs to, by slug. */
  readonly parent: string | null
  /** Its Party committee, by slug; null where none is on record. */
  readonly party: string | null
  readonly basis: Citation
  readonly addressedIn: readonly Citation[]
}

const r60 = (...points: readonly string[]) => points.map((point) => ({ instrument: '60-NQ/TW', point }))
const c155 = (...points: readonly string[]) => points.map((point) => ({ instrument: '155-KL/TW', point }))
const august = (...points: readonly string[]) =>
  points.map((point) => ({ instrument: 'KL-01/8/2025', point }))
const news = (...points: readonly string[]) => points.map((point) => ({ instrument: 'VNA-2025-05', point }))

const government176: Citation = { instrument: '176/2025/QH15', point: '1' }
const announced: Citation = { instrument: 'TB-03/02/2025', point: '' }
const own = (cited: readonly Citation[]): Citation => cited[0] ?? announced

const body = (
  slug: string,
  family: CentralFamily,
  [vi, en]: readonly [string, string],
  addressedIn: readonly Citation[],
  rest: { readonly parent?: string; readonly party?: string; readonly basis?: Citation } = {},
): CentralBody => ({
  slug,
  family,
  vi,
  en,
  parent: rest.parent ?? null,
  party: rest.party ?? null,
  basis: rest.basis ?? own(addressedIn),
  addressedIn,
})

const underCentre = { parent: 'central-committee', party: 'party-central-agencies' } as const
/** Addressed as the Central Party committees and agencies together. */
const asAgency = [...c155('5'), ...august('6')]

const partyBodies: readonly CentralBody[] = [
  body('central-committee', 'party', ['Ban Chấp hành Trung ương Đảng', 'Party Central Committee'], r60('5')),
  body(
    'politburo',
    'party',
    ['Bộ Chính trị', 'Politburo'],
    [...r60('1', '2', '3', '4', '5', '6', '7', '8'), ...august('9'), ...c155('4')],
    { parent: 'central-committee' },
  ),
  body('secretariat', 'party', ['Ban Bí thư', 'Secretariat'], [...august('9'), ...c155('7')], {
    parent: 'central-committee',
  }),
  body(
    'central-organising',
    'party',
    ['Ban Tổ chức Trung ương', 'Central Organising Commission'],
    [...c155('1', '7'), ...august('6', '9'), ...news('12')],
    underCentre,
  ),
  body(
    'central-inspection',
    'party',
    ['Ủy ban Kiểm tra Trung ương', 'Central Inspection Commission'],
    [...c155('7'), ...august('8')],
    underCentre,
  ),
  body(
    'central-propaganda',
    'party',
    ['Ban Tuyên giáo và Dân vận Trung ương', 'Central Propaganda and Mass Mobilisation Commission'],
    c155('5'),
    underCentre,
  ),
  body(
    'central-internal-affairs',
    'party',
    ['Ban Nội chính Trung ương', 'Central Internal Affairs Commission'],
    asAgency,
    underCentre,
  ),
  body(
    'central-policy-strategy',
    'party',
    ['Ban Chính sách, chiến lược Trung ương', 'Central Policy and Strategy Commission'],
    asAgency,
    { ...underCentre, basis: announced },
  ),
  body(
    'central-office',
    'party',
    ['Văn phòng Trung ương Đảng', 'Central Party Office'],
    [...c155('6'), ...august('1')],
    underCentre,
  ),
  body(
    'ho-chi-minh-academy',
    'party',
    ['Học viện Chính trị quốc gia Hồ Chí Minh', 'Hồ Chí Minh National Academy of Politics'],
    c155('5'),
    underCentre,
  ),
  body(
    'steering-resolution-18',
    'party',
    ['Ban Chỉ đạo Trung ương tổng kết Nghị quyết số 18-NQ/TW', 'Central Steering Committee on Resolution 18'],
    august('4'),
    { parent: 'central-committee' },
  ),
  body(
    'steering-science-digital',
    'party',
    [
      'Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
      'Central Steering Committee on science, technology, innovation and digital transformation',
    ],
    august('4'),
    { parent: 'central-committee' },
  ),
]

const partyCommittees: readonly CentralBody[] = [
  body(
    'party-central-agencies',
    'party-committee',
    ['Đảng ủy các cơ quan Đảng Trung ương', 'Party Committee of the central Party agencies'],
    asAgency,
    { parent: 'central-committee', basis: announced },
  ),
  body(
    'party-government',
    'party-committee',
    ['Đảng ủy Chính phủ', 'Government Party Committee'],
    [...r60('5'), ...c155('3', '5'), ...august('3', '9')],
    { parent: 'central-committee', basis: { instrument: '243-QĐ/TW', point: '' } },
  ),
  body(
    'party-national-assembly',
    'party-committee',
    ['Đảng ủy Quốc hội', 'National Assembly Party Committee'],
    [...r60('8'), ...c155('4'), ...august('1')],
    { parent: 'central-committee', basis: announced },
  ),
  body(
    'party-front',
    'party-committee',
    [
      'Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương',
      'Party Committee of the Fatherland Front and central mass organisations',
    ],
    [...r60('5'), ...c155('5'), ...august('7')],
    { parent: 'central-committee', basis: announced },
  ),
]

const state: readonly CentralBody[] = [
  body('national-assembly', 'state', ['Quốc hội', 'National Assembly'], [...r60('8'), ...c155('4')], {
    party: 'party-national-assembly',
  }),
  body(
    'national-assembly-standing',
    'state',
    ['Ủy ban Thường vụ Quốc hội', 'Standing Committee of the National Assembly'],
    r60('5', '8'),
    { parent: 'national-assembly', party: 'party-national-assembly' },
  ),
  body('government', 'state', ['Chính phủ', 'Government'], [...r60('5'), ...c155('3')], {
    party: 'party-government',
  }),
]

const ministries: readonly (readonly [
  slug: string,
  vi: string,
  en: string,
  addressed?: readonly Citation[],
])[] = [
  ['home-affairs', 'Bộ Nội vụ', 'Ministry of Home Affairs', [...c155('3'), ...august('1', '3')]],
  ['finance', 'Bộ Tài chính', 'Ministry of Finance', c155('3', '6')],
  ['justice', 'Bộ Tư pháp', 'Ministry of Justice', august('3')],
  ['government-inspectorate', 'Thanh tra Chính phủ', 'Government Inspectorate', c155('7')],
  ['foreign-affairs', 'Bộ Ngoại giao', 'Ministry of Foreign Affairs'],
  ['industry-trade', 'Bộ Công Thương', 'Ministry of Industry and Trade'],
  ['agriculture-environment', 'Bộ Nông nghiệp và Môi trường', 'Ministry of Agriculture and Environment'],
  ['construction', 'Bộ Xây dựng', 'Ministry of Construction'],
  ['culture-sport-tourism', 'Bộ Văn hóa, Thể thao và Du lịch', 'Ministry of Culture, Sports and Tourism'],
  ['science-technology', 'Bộ Khoa học và Công nghệ', 'Ministry of Science and Technology'],
  ['education-training', 'Bộ Giáo dục và Đào tạo', 'Ministry of Education and Training'],
  ['health', 'Bộ Y tế', 'Ministry of Health'],
  ['ethnic-religious', 'Bộ Dân tộc và Tôn giáo', 'Ministry of Ethnic and Religious Affairs'],
  ['state-bank', 'Ngân hàng Nhà nước Việt Nam', 'State Bank of Vietnam'],
  ['government-office', 'Văn phòng Chính phủ', 'Government Office'],
]
/** Addressed as ministries and ministerial-level agencies together. */
const asMinistry = [...c155('3', '5'), ...august('4')]

const ofGovernment: readonly CentralBody[] = [
  ...ministries.flatMap(([slug, vi, en, addressed = []]) => [
    body(slug, 'ministry', [vi, en], [...addressed, ...asMinistry], {
      parent: 'government',
      party: `party-${slug}`,
      basis: government176,
    }),
    body(
      `party-${slug}`,
      'party-committee',
      [`Đảng ủy ${vi}`, `Party Committee of the ${en}`],
      [...addressed, ...c155('3', '5')],
      {
        parent: 'party-government',
        basis: { instrument: '243-QĐ/TW', point: '' },
      },
    ),
  ]),
  // Their Party organisations stand outside that of the Government and are addressed nowhere by name.
  body('defence', 'ministry', ['Bộ Quốc phòng', 'Ministry of National Defence'], asMinistry, {
    parent: 'government',
    basis: government176,
  }),
  body('public-security', 'ministry', ['Bộ Công an', 'Ministry of Public Security'], asMinistry, {
    parent: 'government',
    basis: government176,
  }),
]

const asMass = [...r60('5'), ...august('1', '7')]
const front: readonly CentralBody[] = [
  body(
    'front-central',
    'front',
    ['Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'Central Committee of the Vietnam Fatherland Front'],
    [...c155('5'), ...august('7')],
    { party: 'party-front' },
  ),
  ...(
    [
      ['labour-central', 'Tổng Liên đoàn Lao động Việt Nam', 'Vietnam General Confederation of Labour'],
      ['farmers-central', 'Hội Nông dân Việt Nam', "Vietnam Farmers' Union"],
      [
        'youth-central',
        'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
        'Hồ Chí Minh Communist Youth Union',
      ],
      ['women-central', 'Hội Liên hiệp Phụ nữ Việt Nam', "Vietnam Women's Union"],
      ['veterans-central', 'Hội Cựu chiến binh Việt Nam', 'Vietnam Veterans Association'],
    ] as const
  ).map(([slug, vi, en]) =>
    body(slug, 'front', [vi, en], asMass, { parent: 'front-central', party: 'party-front' }),
  ),
]

export const centralBodies: readonly CentralBody[] = [
  ...partyBodies,
  ...partyCommittees,
  ...state,
  ...ofGovernment,
  ...front,
]

/** Addressees that are local bodies or classes of them: the register answers these through its units. */
export const localAddressees: readonly {
  readonly id: string
  readonly vi: string
  readonly en: string
  /** Level and kinds of organisation that are meant. */
  readonly level: 'province' | 'commune' | 'any'
  readonly kinds: readonly string[]
  readonly addressedIn: readonly Citation[]
}[] = [
  {
    id: 'provincial-party-committees',
    vi: 'Tỉnh ủy, thành ủy và ban thường vụ',
    en: 'Party committees of provinces and cities, and their standing boards',
    level: 'province',
    kinds: ['party-committee'],
    addressedIn: [...r60('5'), ...c155('2.1', '3', '5'), ...august('5', '6')],
  },
  {
    id: 'provincial-peoples-committees',
    vi: 'Ủy ban nhân dân tỉnh, thành phố',
    en: "People's Committees of provinces and cities",
    level: 'province',
    kinds: ['people-committee'],
    addressedIn: august('5'),
  },
  {
    id: 'peoples-councils',
    vi: 'Hội đồng nhân dân các cấp',
    en: "People's Councils of all levels",
    level: 'any',
    kinds: ['council'],
    addressedIn: news('3'),
  },
  {
    id: 'inspection-committees',
    vi: 'Ủy ban kiểm tra các cấp',
    en: 'Inspection committees of all levels',
    level: 'any',
    kinds: ['party-inspection'],
    addressedIn: [...c155('7'), ...august('8')],
  },
  {
    id: 'party-offices',
    vi: 'Văn phòng cấp ủy các cấp',
    en: 'Offices of Party committees of all levels',
    level: 'any',
    kinds: ['party-office'],
    addressedIn: c155('6'),
  },
  {
    id: 'local-fronts',
    vi: 'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội cấp tỉnh, cấp xã',
    en: 'Fatherland Front and socio-political organisations of provinces and communes',
    level: 'any',
    kinds: ['front', 'trade-union', 'farmers', 'women', 'youth', 'veterans'],
    addressedIn: [...r60('5'), ...august('7')],
  },
  {
    id: 'party-committees-all',
    vi: 'Cấp ủy, tổ chức đảng các cấp',
    en: 'Party committees and organisations of all levels',
    level: 'any',
    kinds: ['party-committee'],
    addressedIn: [...c155('2'), ...august('2'), ...news('12')],
  },
]
