/**
 * Where a body does not exist, is named otherwise, or cannot be settled by a source we could read. Province
 * codes are those of the statistics office.
 */
import type { Exception, OpenBody } from '../model.ts'
import { registerBegins, twoLevels } from './days.ts'

const councilKinds = [
  'council',
  'council-legal',
  'council-economy-budget',
  'council-culture-society',
  'council-urban',
] as const
const eve = { from: registerBegins, until: twoLevels }
const since = { from: twoLevels, until: null }

export const exceptionsOfLaw: readonly Exception[] = [
  {
    id: 'hcmc-urban-districts',
    kinds: councilKinds,
    level: 'district',
    types: ['urban-district'],
    provinces: ['79'],
    ...eve,
    outcome: 'none',
    basis: { instrument: '131/2020/QH14', point: '1.2' },
    provenance: 'text',
  },
  {
    id: 'hcmc-wards',
    kinds: councilKinds,
    level: 'commune',
    types: ['ward'],
    provinces: ['79'],
    ...eve,
    outcome: 'none',
    basis: { instrument: '131/2020/QH14', point: '1.3' },
    provenance: 'text',
  },
  {
    id: 'hanoi-wards',
    kinds: councilKinds,
    level: 'commune',
    types: ['ward'],
    provinces: ['01'],
    ...eve,
    outcome: 'none',
    basis: { instrument: '39/2024/QH15', point: '8.1' },
    provenance: 'text',
  },
  ...(['district', 'commune'] as const).flatMap((level): readonly Exception[] => {
    const rest = {
      kinds: councilKinds,
      level,
      types: [level === 'district' ? 'urban-district' : 'ward'],
      ...eve,
      outcome: 'unconfirmed',
      provenance: 'press',
    } as const
    return [
      {
        id: `danang-${level}s`,
        ...rest,
        provinces: ['48'],
        basis: { instrument: '136/2024/QH15', point: '' },
      },
      {
        id: `haiphong-${level}s`,
        ...rest,
        provinces: ['31'],
        basis: { instrument: '169/2024/QH15', point: '' },
      },
    ]
  }),
  {
    id: 'island-districts',
    kinds: councilKinds,
    level: 'district',
    types: ['district'],
    // Without communes: Bạch Long Vĩ, Cồn Cỏ, Hoàng Sa, Lý Sơn, Côn Đảo.
    units: ['318', '471', '498', '536', '755'],
    ...eve,
    outcome: 'unconfirmed',
    basis: { instrument: '76/2025/UBTVQH15', point: '10.7' },
    provenance: 'derived',
  },
  {
    // The printed number of residents of Hoàng Sa cannot be that of permanent residents.
    id: 'special-zone-residents-doubtful',
    kinds: councilKinds,
    level: 'commune',
    types: ['special-zone'],
    units: ['20333'],
    ...since,
    outcome: 'unconfirmed',
    basis: { instrument: '72/2025/QH15', point: '28' },
    provenance: 'derived',
  },
  {
    id: 'special-zone-few-residents',
    kinds: councilKinds,
    level: 'commune',
    types: ['special-zone'],
    residentsBelow: 'special-zone.council.residents',
    ...since,
    outcome: 'none',
    basis: { instrument: '72/2025/QH15', point: '28' },
    provenance: 'text',
  },
  {
    id: 'one-level-service-centre',
    kinds: ['service-centre'],
    level: 'commune',
    // Hà Nội and Quảng Ninh, as reported; the decree lets centrally run cities do so.
    provinces: ['01', '22'],
    ...since,
    outcome: 'none',
    basis: { instrument: 'BAO-VNN-2025-11-23', point: '' },
    provenance: 'press',
  },
  {
    id: 'phu-quoc-economy',
    kinds: ['office-economy'],
    level: 'commune',
    units: ['31078'],
    ...since,
    outcome: 'name',
    name: {
      vi: 'Phòng Kinh tế, Hạ tầng và Đô thị {unit}',
      en: 'Economy, Infrastructure and Urban Office of {unit}',
    },
    basis: { instrument: '150/2025/NĐ-CP', point: '' },
    provenance: 'text',
  },
]

export const openBodies: readonly OpenBody[] = [
  {
    id: 'special-departments',
    level: 'province',
    ...since,
    bodies: {
      vi: 'Sở Ngoại vụ, Sở Dân tộc và Tôn giáo, Sở Du lịch, Sở Quy hoạch - Kiến trúc',
      en: 'Departments of Foreign Affairs, of Ethnic and Religious Affairs, of Tourism, of Planning and Architecture',
    },
    basis: { instrument: '150/2025/NĐ-CP', point: '' },
  },
  {
    id: 'political-centre',
    level: 'commune',
    ...since,
    bodies: { vi: 'Trung tâm chính trị', en: 'Political centre' },
    basis: { instrument: '298-QĐ/TW', point: '4' },
  },
  {
    id: 'commune-trade-union',
    level: 'commune',
    ...since,
    bodies: { vi: 'Tổ chức công đoàn cấp xã', en: 'Trade union of the commune' },
    basis: { instrument: '301-QĐ/TW', point: '' },
  },
  {
    id: 'town-environment-office',
    level: 'district',
    types: ['town'],
    ...eve,
    bodies: {
      vi: 'Phòng Tài nguyên và Môi trường hoặc Phòng Nông nghiệp và Môi trường',
      en: 'Natural Resources and Environment Office, or Agriculture and Environment Office',
    },
    basis: { instrument: '45/2025/NĐ-CP', point: '16' },
  },
  {
    id: 'ethnic-religious-office',
    level: 'district',
    ...eve,
    bodies: { vi: 'Phòng Dân tộc và Tôn giáo', en: 'Ethnic and Religious Affairs Office' },
    basis: { instrument: '45/2025/NĐ-CP', point: '16' },
  },
  {
    id: 'eve-council-committees',
    level: 'district',
    ...eve,
    bodies: { vi: 'Các ban của Hội đồng nhân dân', en: 'Committees of the council' },
    basis: { instrument: '76/2025/UBTVQH15', point: '10.7' },
  },
  {
    id: 'eve-commune-inner-bodies',
    level: 'commune',
    ...eve,
    bodies: {
      vi: 'Các ban của Hội đồng nhân dân, chức danh chuyên môn của Ủy ban nhân dân',
      en: "Committees of the council, specialist posts of the People's Committee",
    },
    basis: { instrument: '76/2025/UBTVQH15', point: '10.7' },
  },
]
