/**
 * The texts of the shipped rows, with the days that a source states; where none at hand states a day, it is null. Titles are
 * ours.
 */
import { type Citation, parameter } from '../../../law/index.ts'
import type { AuthorityInstrument, Field, Rank } from '../model.ts'
import { districtsEnd } from '../reform.ts'
import { provinces } from './places.ts'

type Issuer = AuthorityInstrument['issuer']
type Rest = Partial<Pick<AuthorityInstrument, 'until' | 'ends' | 'replaces' | 'applies' | 'comesBefore'>>

const assembly: Issuer = { level: 'central', kind: 'national-assembly', body: null, unit: null }
const government: Issuer = { level: 'central', kind: 'government', body: null, unit: null }
const ministerOfTrade: Issuer = {
  level: 'central',
  kind: 'minister',
  body: 'ministry-industry-trade',
  unit: null,
}
const local = (kind: 'committee' | 'chair', unit: string): Issuer => ({
  level: 'province',
  kind,
  body: null,
  unit,
})

const text = (
  number: string,
  [rank, issuer, field]: readonly [Rank, Issuer, Field],
  [issuedOn, from]: readonly [string | null, string | null],
  [vi, en]: readonly [string, string],
  rest: Rest = {},
): AuthorityInstrument => ({
  number,
  title: { vi, en },
  rank,
  issuer,
  field,
  issuedOn,
  from,
  until: null,
  ends: [],
  replaces: [],
  applies: [],
  ...rest,
})

/** The first day without the decrees of June 2025, unless the National Assembly keeps them. */
export const juneDecreesEnd = String(parameter('june-decrees.end', districtsEnd).value)

/** Set between levels, handed down, or both. */
const kindsOfDecree = {
  levels: ['Phân định thẩm quyền hai cấp', 'Powers set between two levels'],
  handed: ['Phân quyền, phân cấp', 'Powers devolved and assigned down'],
  both: ['Phân định; phân quyền, phân cấp', 'Powers set between levels, devolved and assigned down'],
} as const

/**
 * The 28 decrees of June 2025. Days of issue: the texts at hand say 11 June for 120, 125, 127 and 128 and 12 June for 131,
 * 133, 136, 139, 140, 142, 144, 146 and 151; numbers between two of one day are of that day. For 129 and 130, between 11 and
 * 12 June, the later day stands.
 */
const june = (
  number: number,
  field: Field,
  kind: keyof typeof kindsOfDecree,
  matter: readonly [string, string],
  ends: AuthorityInstrument['ends'] = [],
): AuthorityInstrument =>
  text(
    `${number}/2025/NĐ-CP`,
    ['decree', government, field],
    [number <= 128 ? '2025-06-11' : '2025-06-12', districtsEnd],
    [`${kindsOfDecree[kind][0]}: ${matter[0]}`, `${kindsOfDecree[kind][1]}: ${matter[1]}`],
    {
      until: juneDecreesEnd,
      ends,
      // While in force it comes before other texts on authority; what is adopted from then on ends the point it covers.
      comesBefore: { issuedBefore: districtsEnd, basis: { instrument: `${number}/2025/NĐ-CP`, point: '' } },
    },
  )

const by = (instrument: string): Citation => ({ instrument, point: '' })

const justice = ['tư pháp', 'justice'] as const
const homeAffairs = ['nội vụ', 'home affairs'] as const
const farming = ['nông nghiệp, môi trường', 'agriculture, environment'] as const
const science = ['khoa học, công nghệ', 'science, technology'] as const
const culture = ['văn hóa, thể thao, du lịch', 'culture, sport, tourism'] as const
const trade = ['công thương', 'industry, trade'] as const
const works = ['xây dựng', 'construction'] as const
const schools = ['giáo dục', 'education'] as const
const health = ['y tế', 'health'] as const

export const juneDecrees: readonly AuthorityInstrument[] = [
  june(120, 'justice', 'levels', justice),
  june(121, 'justice', 'handed', justice),
  june(122, 'tax', 'handed', ['thuế', 'tax']),
  june(124, 'ethnic-religion', 'both', ['dân tộc, tôn giáo', 'ethnic and religious affairs']),
  june(
    125,
    'finance',
    'levels',
    ['tài chính', 'finance'],
    [
      { point: '14.2', until: districtsEnd, by: by('186/2025/NĐ-CP') },
      { point: '8', until: '2025-09-11', by: by('243/2025/NĐ-CP') },
    ],
  ),
  june(126, 'national-reserves', 'handed', ['dự trữ quốc gia', 'national reserves']),
  june(
    127,
    'public-assets',
    'handed',
    ['tài sản công', 'public assets'],
    [{ point: '3', until: districtsEnd, by: by('186/2025/NĐ-CP') }],
  ),
  june(128, 'home-affairs', 'handed', homeAffairs),
  june(129, 'home-affairs', 'levels', homeAffairs),
  june(130, 'statistics', 'handed', ['thống kê', 'statistics']),
  june(131, 'agriculture-environment', 'levels', farming),
  june(132, 'science-technology', 'levels', science),
  june(133, 'science-technology', 'handed', science),
  june(134, 'external-relations', 'handed', ['đối ngoại', 'external relations']),
  june(136, 'agriculture-environment', 'handed', farming),
  june(137, 'culture-sport-tourism', 'levels', culture),
  june(138, 'culture-sport-tourism', 'handed', culture),
  june(139, 'industry-trade', 'levels', trade),
  june(140, 'construction', 'levels', works),
  june(141, 'inspection', 'levels', ['thanh tra', 'inspection']),
  june(142, 'education', 'levels', schools),
  june(143, 'education', 'handed', schools),
  june(144, 'construction', 'handed', works),
  june(145, 'planning', 'both', ['quy hoạch đô thị, nông thôn', 'urban and rural planning']),
  june(146, 'industry-trade', 'handed', trade),
  june(147, 'health', 'levels', health),
  june(148, 'health', 'handed', health),
  june(151, 'land', 'both', ['đất đai', 'land']),
]

/** Number, field, day of issue, first day in force where a source states it, title. */
type Former = readonly [number: string, Field, issued: string, from: string | null, vi: string, en: string]

/** Texts in which the tasks stood before; those whose day no source at hand states are not listed. */
const former: readonly Former[] = [
  ['05/2017/QH14', 'industry-trade', '2017-06-12', null, 'Luật Quản lý ngoại thương', 'Foreign trade'],
  ['38/2019/QH14', 'tax', '2019-06-13', null, 'Luật Quản lý thuế', 'Tax administration'],
  ['31/2024/QH15', 'land', '2024-01-18', '2024-08-01', 'Luật Đất đai', 'Land'],
  [
    '42/2024/QH15',
    'industry-trade',
    '2024-06-29',
    null,
    'Luật về vũ khí, vật liệu nổ',
    'Arms and explosives',
  ],
  ['90/2007/NĐ-CP', 'industry-trade', '2007-05-31', null, 'Thương nhân nước ngoài', 'Foreign traders'],
  ['132/2008/NĐ-CP', 'industry-trade', '2008-12-31', null, 'Chất lượng sản phẩm', 'Quality of products'],
  ['67/2013/NĐ-CP', 'industry-trade', '2013-06-27', null, 'Kinh doanh thuốc lá', 'Tobacco'],
  ['111/2015/NĐ-CP', 'industry-trade', '2015-11-03', null, 'Công nghiệp hỗ trợ', 'Supporting industry'],
  ['07/2016/NĐ-CP', 'industry-trade', '2016-01-25', null, 'Chi nhánh nước ngoài', 'Foreign branches'],
  ['44/2016/NĐ-CP', 'industry-trade', '2016-05-15', null, 'An toàn lao động', 'Safety at work'],
  ['107/2016/NĐ-CP', 'industry-trade', '2016-07-01', null, 'Đánh giá sự phù hợp', 'Conformity assessment'],
  ['105/2017/NĐ-CP', 'industry-trade', '2017-09-14', null, 'Kinh doanh rượu', 'Liquor'],
  ['15/2018/NĐ-CP', 'industry-trade', '2018-02-02', null, 'An toàn thực phẩm', 'Food safety'],
  ['40/2018/NĐ-CP', 'industry-trade', '2018-03-12', null, 'Bán hàng đa cấp', 'Multi-level selling'],
  ['58/2018/NĐ-CP', 'finance', '2018-04-18', '2018-06-05', 'Bảo hiểm nông nghiệp', 'Crop insurance'],
  ['69/2018/NĐ-CP', 'industry-trade', '2018-05-15', null, 'Xuất nhập khẩu', 'Imports and exports'],
  ['81/2018/NĐ-CP', 'industry-trade', '2018-05-22', null, 'Xúc tiến thương mại', 'Trade promotion'],
  ['87/2018/NĐ-CP', 'industry-trade', '2018-06-15', '2018-08-01', 'Kinh doanh khí', 'Gas trading'],
  ['53/2020/NĐ-CP', 'finance', '2020-05-05', '2020-07-01', 'Phí nước thải', 'Fees on waste water'],
  ['126/2020/NĐ-CP', 'tax', '2020-10-19', null, 'Chi tiết về quản lý thuế', 'Details of tax administration'],
  ['33/2024/NĐ-CP', 'industry-trade', '2024-03-27', null, 'Hóa chất theo Công ước', 'Scheduled chemicals'],
  ['85/2024/NĐ-CP', 'finance', '2024-07-10', null, 'Chi tiết Luật Giá', 'Details of the Law on Prices'],
  ['100/2024/NĐ-CP', 'construction', '2024-07-26', null, 'Nhà ở xã hội', 'Social housing'],
  ['181/2024/NĐ-CP', 'industry-trade', '2024-12-31', null, 'Vật liệu nổ', 'Industrial explosives'],
]

/** The first day in force of a text of before, where a source at hand states it. */
export const statedFirstDays: ReadonlyMap<string, string> = new Map(
  former.flatMap(([number, , , from]) => (from === null ? [] : [[number, from] as const])),
)

const centralTexts: readonly AuthorityInstrument[] = [
  text(
    '72/2025/QH15',
    ['law', assembly, 'home-affairs'],
    ['2025-06-16', '2025-06-16'],
    ['Luật Tổ chức chính quyền địa phương', 'Law on the organisation of local government'],
  ),
  text(
    '186/2025/NĐ-CP',
    ['decree', government, 'public-assets'],
    ['2025-07-01', '2025-07-01'],
    ['Quản lý, sử dụng tài sản công', 'Management and use of public assets'],
    {
      replaces: [
        { instrument: '125/2025/NĐ-CP', point: '14.2' },
        { instrument: '127/2025/NĐ-CP', point: '3' },
      ],
    },
  ),
  text(
    '243/2025/NĐ-CP',
    ['decree', government, 'finance'],
    ['2025-09-11', '2025-09-11'],
    ['Đầu tư theo phương thức đối tác công tư', 'Public-private partnership'],
    { replaces: [{ instrument: '125/2025/NĐ-CP', point: '8' }] },
  ),
  text(
    '24/2025/TT-BCT',
    ['circular', ministerOfTrade, 'industry-trade'],
    ['2025-05-13', districtsEnd],
    ['Quản lý rủi ro trong khai thác mỏ', 'Risk management in mining'],
  ),
  text(
    '38/2025/TT-BCT',
    ['circular', ministerOfTrade, 'industry-trade'],
    ['2025-06-19', districtsEnd],
    ['Phân cấp thủ tục của Bộ Công Thương', 'Procedures of the ministry assigned down'],
  ),
  text(
    '43/2025/TT-BCT',
    ['circular', ministerOfTrade, 'industry-trade'],
    // No source at hand states its first day in force; it was issued after the day that the list gives to its rows.
    ['2025-07-04', null],
    ['An toàn trong khai thác mỏ', 'Safety in mining'],
  ),
]

/** The list of procedures that Hà Nội's Committee left to its department: the copy at hand bears no number and no day. */
export const capitalList = 'QĐ-UBND-HN-SCT-2025'

const law64: Citation = { instrument: '64/2025/QH15', point: '' }
const inItsProvince = (unit: string, from: string): Pick<AuthorityInstrument, 'applies'> => ({
  applies: [{ unit, from, until: null, basis: law64 }],
})

const localTexts: readonly AuthorityInstrument[] = [
  text(
    capitalList,
    ['administrative', local('committee', provinces.haNoi), 'industry-trade'],
    [null, null],
    [
      'Hà Nội: ủy quyền cho Sở Công Thương (bản có được không ghi số, ngày)',
      'Hà Nội: delegation to its Department of Industry and Trade (no number or day in the copy at hand)',
    ],
    inItsProvince(provinces.haNoi, districtsEnd),
  ),
  text(
    '74/2025/QĐ-UBND',
    ['province-committee-decision', local('committee', provinces.haNoi), 'construction'],
    ['2025-12-04', '2025-12-04'],
    ['Hà Nội: phân cấp về xây dựng, giao thông', 'Hà Nội: works and transport assigned down'],
    {
      ...inItsProvince(provinces.haNoi, '2025-12-04'),
      replaces: [
        ...['14', '18'].map((point) => ({ instrument: '15/2022/QĐ-UBND', point })),
        { instrument: '07/2022/QĐ-UBND', point: '3' },
        ...['8', '11', '13', '25', '26', '27', '28'].map((point) => ({
          instrument: '33/2021/QĐ-UBND',
          point,
        })),
      ],
    },
  ),
  text(
    '145/2025/QĐ-UBND',
    ['province-committee-decision', local('committee', provinces.thanhHoa), 'science-technology'],
    ['2025-11-20', '2025-11-20'],
    [
      'Thanh Hóa: ủy quyền cho Giám đốc Sở Khoa học và Công nghệ',
      'Thanh Hóa: delegation to the Director of Science and Technology',
    ],
    {
      ...inItsProvince(provinces.thanhHoa, '2025-11-20'),
      // Until the end of 28 February 2027, by its Article 3.
      ends: ['1', '2'].map((point) => ({
        point,
        until: '2027-03-01',
        by: { instrument: '145/2025/QĐ-UBND', point: '3' },
      })),
    },
  ),
  text(
    '36/2025/QĐ-CTUBND',
    ['province-chair-decision', local('chair', provinces.canTho), 'public-assets'],
    ['2025-11-17', '2025-11-28'],
    ['Cần Thơ: phân cấp về tài sản công', 'Cần Thơ: public assets assigned down'],
    inItsProvince(provinces.canTho, '2025-11-28'),
  ),
  text(
    '44/2025/QĐ-CTUBND',
    ['province-chair-decision', local('chair', provinces.giaLai), 'public-assets'],
    ['2025-11-20', '2025-12-01'],
    ['Gia Lai: phân cấp về tài sản công', 'Gia Lai: public assets assigned down'],
    inItsProvince(provinces.giaLai, '2025-12-01'),
  ),
  text(
    '2432/QĐ-UBND',
    ['administrative', local('committee', provinces.dongNai), 'other'],
    ['2025-06-30', '2025-07-01'],
    [
      'Đồng Nai: danh mục văn bản tiếp tục áp dụng',
      'Đồng Nai: list of documents that go on applying after the merger',
    ],
    inItsProvince(provinces.dongNai, '2025-07-01'),
  ),
]

export const authorityInstruments: readonly AuthorityInstrument[] = [
  ...centralTexts,
  ...juneDecrees,
  ...former.map(([number, field, issued, from, vi, en]) =>
    text(
      number,
      number.includes('/QH') ? ['law', assembly, field] : ['decree', government, field],
      [issued, from],
      [vi, en],
    ),
  ),
  ...localTexts,
]
