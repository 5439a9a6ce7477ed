/** Which bodies a unit has, by level and kind of unit, and since when. One line per body. */
import type { Citation, Provenance } from '../../../../law/index.ts'
import type { Level, OrganisationKind, Template } from '../model.ts'
import { registerBegins, twoLevels } from './days.ts'

type Line = readonly [OrganisationKind, OrganisationKind | null, vi: string, en: string]
type Rest = {
  readonly types?: readonly string[]
  readonly provenance?: Provenance
  readonly eveUnrecorded?: true
}

const templates =
  (level: Level, from: string, until: string | null) =>
  (
    basis: Citation,
    lines: readonly Line[],
    { provenance = 'text', ...rest }: Rest = {},
  ): readonly Template[] =>
    lines.map(([kind, parent, vi, en]) => ({
      kind,
      level,
      from,
      until,
      parent,
      name: { vi, en },
      basis,
      provenance,
      ...rest,
    }))

const at = (instrument: string, point = ''): Citation => ({ instrument, point })

const council: Line = ['council', null, 'Hội đồng nhân dân {unit}', "People's Council of {unit}"]
const committee: Line = ['people-committee', null, 'Ủy ban nhân dân {unit}', "People's Committee of {unit}"]
const culture: Line = [
  'council-culture-society',
  'council',
  'Ban Văn hóa - Xã hội Hội đồng nhân dân {unit}',
  'Culture and Society Committee of the Council of {unit}',
]
const budget: Line = [
  'council-economy-budget',
  'council',
  'Ban Kinh tế - Ngân sách Hội đồng nhân dân {unit}',
  'Economy and Budget Committee of the Council of {unit}',
]
const legal: Line = [
  'council-legal',
  'council',
  'Ban Pháp chế Hội đồng nhân dân {unit}',
  'Legal Committee of the Council of {unit}',
]
const urban: Line = [
  'council-urban',
  'council',
  'Ban Đô thị Hội đồng nhân dân {unit}',
  'Urban Committee of the Council of {unit}',
]
const office: Line = [
  'office',
  'people-committee',
  'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân {unit}',
  "Office of the Council and the People's Committee of {unit}",
]
const party: Line = ['party-committee', null, '{party}', 'Party Committee of {unit}']
const front: Line = [
  'front',
  null,
  'Ủy ban Mặt trận Tổ quốc Việt Nam {unit}',
  'Fatherland Front Committee of {unit}',
]
const massOf = (parent: 'front' | null): readonly Line[] => [
  ['farmers', parent, 'Hội Nông dân {unit}', "Farmers' Union of {unit}"],
  ['women', parent, 'Hội Liên hiệp Phụ nữ {unit}', "Women's Union of {unit}"],
  ['youth', parent, 'Đoàn Thanh niên Cộng sản Hồ Chí Minh {unit}', 'Youth Union of {unit}'],
  ['veterans', parent, 'Hội Cựu chiến binh {unit}', "Veterans' Association of {unit}"],
]
const labourOf = (parent: 'front' | null): Line => [
  'trade-union',
  parent,
  'Liên đoàn Lao động {unit}',
  'Federation of Labour of {unit}',
]
const section = (kind: OrganisationKind, name: string, en: string): Line => [
  kind,
  'people-committee',
  `${name} {unit}`,
  `${en} of {unit}`,
]
const assistant = (kind: OrganisationKind, vi: string, en: string): Line => [
  kind,
  'party-committee',
  `${vi} {party}`,
  `${en} of the Party Committee of {unit}`,
]

const departments: readonly Line[] = [
  section('office', 'Văn phòng Ủy ban nhân dân', "Office of the People's Committee"),
  section('department-home-affairs', 'Sở Nội vụ', 'Department of Home Affairs'),
  section('department-justice', 'Sở Tư pháp', 'Department of Justice'),
  section('department-finance', 'Sở Tài chính', 'Department of Finance'),
  section('department-industry-trade', 'Sở Công Thương', 'Department of Industry and Trade'),
  section(
    'department-agriculture-environment',
    'Sở Nông nghiệp và Môi trường',
    'Department of Agriculture and Environment',
  ),
  section('department-construction', 'Sở Xây dựng', 'Department of Construction'),
  section(
    'department-science-technology',
    'Sở Khoa học và Công nghệ',
    'Department of Science and Technology',
  ),
  section(
    'department-culture-sport-tourism',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Department of Culture, Sport and Tourism',
  ),
  section('department-education', 'Sở Giáo dục và Đào tạo', 'Department of Education and Training'),
  section('department-health', 'Sở Y tế', 'Department of Health'),
  section('inspectorate', 'Thanh tra', 'Inspectorate'),
]
const provincialParty: readonly Line[] = [
  assistant('party-office', 'Văn phòng', 'Office'),
  assistant('party-organisation', 'Ban Tổ chức', 'Organising Board'),
  assistant('party-inspection', 'Cơ quan Ủy ban Kiểm tra', 'Inspection Committee'),
  assistant('party-propaganda', 'Ban Tuyên giáo và Dân vận', 'Propaganda and Mass Mobilisation Board'),
  assistant('party-internal-affairs', 'Ban Nội chính', 'Internal Affairs Board'),
]

// ---- the eve: former bodies work on until the new ones begin ------------------------------------------------

const eve = at('76/2025/UBTVQH15', '10.7')
const eveProvince = templates('province', registerBegins, twoLevels)
const eveDistrict = templates('district', registerBegins, twoLevels)
const eveCommune = templates('commune', registerBegins, twoLevels)

const onTheEve: readonly Template[] = [
  ...eveProvince(eve, [council, committee, party, front, ...massOf(null), labourOf(null)]),
  ...eveProvince(at('45/2025/NĐ-CP'), departments, { provenance: 'press' }),
  ...eveProvince(at('329-QĐ/TW', '1.2'), provincialParty),
  ...eveDistrict(eve, [council, committee, party, front, ...massOf(null), labourOf(null)]),
  ...eveDistrict(
    at('45/2025/NĐ-CP', '15'),
    [
      office,
      section('office-home-affairs', 'Phòng Nội vụ', 'Home Affairs Office'),
      section('office-justice', 'Phòng Tư pháp', 'Justice Office'),
      section('office-finance-planning', 'Phòng Tài chính - Kế hoạch', 'Finance and Planning Office'),
      section('office-education', 'Phòng Giáo dục và Đào tạo', 'Education and Training Office'),
      section(
        'office-economy',
        'Phòng Kinh tế, Hạ tầng và Đô thị',
        'Economy, Infrastructure and Urban Office',
      ),
      section(
        'office-culture-science',
        'Phòng Văn hóa, Khoa học và Thông tin',
        'Culture, Science and Information Office',
      ),
      section('office-health', 'Phòng Y tế', 'Health Office'),
      section('office-inspectorate', 'Thanh tra', 'Inspectorate'),
    ],
    { provenance: 'press' },
  ),
  ...eveDistrict(
    at('45/2025/NĐ-CP', '16'),
    [
      section(
        'office-environment',
        'Phòng Tài nguyên và Môi trường',
        'Natural Resources and Environment Office',
      ),
    ],
    { types: ['urban-district', 'provincial-city'], provenance: 'press' },
  ),
  ...eveDistrict(
    at('45/2025/NĐ-CP', '16'),
    [
      section(
        'office-agriculture-environment',
        'Phòng Nông nghiệp và Môi trường',
        'Agriculture and Environment Office',
      ),
    ],
    { types: ['district'], provenance: 'press' },
  ),
  ...eveCommune(eve, [council, committee, party, front, ...massOf(null)]),
]

// ---- the two levels ---------------------------------------------------------------------------------------

const province = templates('province', twoLevels, null)
const commune = templates('commune', twoLevels, null)
const economy = (vi: string, en: string): Line => section('office-economy', vi, en)

const ofTwoLevels: readonly Template[] = [
  ...province(at('72/2025/QH15', '1'), [council, committee]),
  ...province(at('72/2025/QH15', '29'), [legal, budget, culture], { eveUnrecorded: true }),
  ...province(at('72/2025/QH15', '29'), [urban], { types: ['city'], eveUnrecorded: true }),
  ...province(at('150/2025/NĐ-CP'), departments),
  ...province(
    at('118/2025/NĐ-CP', '7'),
    [
      [
        'service-centre',
        'office',
        'Trung tâm Phục vụ hành chính công {unit}',
        'Public Administration Service Centre of {unit}',
      ],
    ],
    { eveUnrecorded: true },
  ),
  ...province(at('60-NQ/TW', '5'), [party]),
  ...province(at('329-QĐ/TW', '1.2'), provincialParty),
  ...province(at('301-QĐ/TW'), [front, ...massOf('front'), labourOf('front')], { provenance: 'press' }),

  ...commune(at('72/2025/QH15', '1'), [council, committee]),
  ...commune(at('72/2025/QH15', '29'), [budget, culture]),
  ...commune(at('150/2025/NĐ-CP'), [
    office,
    section('office-culture-society', 'Phòng Văn hóa - Xã hội', 'Culture and Society Office'),
  ]),
  ...commune(at('150/2025/NĐ-CP'), [economy('Phòng Kinh tế', 'Economy Office')], {
    types: ['commune', 'special-zone'],
  }),
  ...commune(
    at('150/2025/NĐ-CP'),
    [economy('Phòng Kinh tế, Hạ tầng và Đô thị', 'Economy, Infrastructure and Urban Office')],
    { types: ['ward'] },
  ),
  ...commune(at('118/2025/NĐ-CP', '7'), [
    section('service-centre', 'Trung tâm Phục vụ hành chính công', 'Public Administration Service Centre'),
  ]),
  ...commune(at('298-QĐ/TW', '4'), [party, assistant('party-office', 'Văn phòng', 'Office')], {
    provenance: 'press',
  }),
  ...commune(
    at('298-QĐ/TW', '4'),
    [assistant('party-inspection', 'Cơ quan Ủy ban Kiểm tra', 'Inspection Committee')],
    {
      provenance: 'press',
    },
  ),
  ...commune(
    at('298-QĐ/TW', '4'),
    [assistant('party-building', 'Ban Xây dựng Đảng', 'Party-Building Board')],
    {
      types: ['commune', 'ward'],
      provenance: 'press',
    },
  ),
  ...commune(
    at('298-QĐ/TW', '4'),
    [
      assistant('party-organisation', 'Ban Tổ chức', 'Organising Board'),
      assistant('party-propaganda', 'Ban Tuyên giáo và Dân vận', 'Propaganda and Mass Mobilisation Board'),
    ],
    { types: ['special-zone'], provenance: 'press' },
  ),
  ...commune(at('301-QĐ/TW'), [front, ...massOf('front')], { provenance: 'press' }),
]

export const templatesOfLaw: readonly Template[] = [...onTheEve, ...ofTwoLevels]
