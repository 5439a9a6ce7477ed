/**
 * Rules of a sector for matters that were open on 1 July 2025; they come before the general order. Some speak of tasks
 * that no confirmed row has yet: their ids are kept here, so that the rule applies once the task is entered under it.
 */
import type { Citation } from '../../../law/index.ts'
import type { Holder } from '../model.ts'
import type { SectorRule } from '../successor.ts'

/** Ids kept for tasks that a sector's rule names. */
export const keptTasks = {
  civilStatus: 'fn:justice:civil-status',
  settlementByCommune: 'fn:finance:settlement-commune',
  settlementByProvince: 'fn:finance:settlement-province',
} as const

const land: Citation = { instrument: '151/2025/NĐ-CP', point: '22.5' }
const finance: Citation = { instrument: '125/2025/NĐ-CP', point: '' }
const chair = (level: 'province' | 'commune'): Holder => ({ level, kind: 'chair', body: null })

export const sectorRules: readonly SectorRule[] = [
  {
    field: 'justice',
    functions: [keptTasks.civilStatus],
    from: 'district',
    to: { level: 'commune', kind: 'committee', body: null },
    says: {
      vi: 'Hộ tịch đang giải quyết: Ủy ban nhân dân cấp xã nơi cư trú của người yêu cầu; đã chuyển đi thì nơi cư trú trước đó. Không rõ thì Sở Tư pháp báo cáo trong 2 ngày làm việc để Chủ tịch tỉnh giao.',
      en: 'Pending civil status: the commune Committee where the applicant lives, or lived before moving. In doubt the Department of Justice reports within 2 working days and the provincial Chair assigns it.',
    },
    basis: { instrument: '120/2025/NĐ-CP', point: '' },
  },
  {
    field: 'land',
    functions: null,
    from: 'district',
    to: chair('commune'),
    says: {
      vi: 'Hồ sơ đất đai nộp trước 01/7/2025 ở cấp huyện: Chủ tịch cấp xã giải quyết theo thủ tục cũ.',
      en: 'Land files handed in to a district before 1 July 2025: the commune Chair, by the old procedure.',
    },
    basis: land,
  },
  {
    field: 'land',
    functions: null,
    from: 'province',
    to: chair('province'),
    says: {
      vi: 'Hồ sơ đất đai nộp trước 01/7/2025 ở Ủy ban nhân dân cấp tỉnh: Chủ tịch cấp tỉnh giải quyết theo thủ tục cũ.',
      en: 'Land files handed in to a provincial Committee before 1 July 2025: its Chair, by the old procedure.',
    },
    basis: land,
  },
  {
    field: 'finance',
    functions: [keptTasks.settlementByCommune],
    from: 'district',
    to: chair('commune'),
    says: {
      vi: 'Quyết toán dự án cấp huyện bàn giao cho đơn vị của xã: Chủ tịch cấp xã.',
      en: 'Settlement of a district project handed over to a unit of the commune: the commune Chair.',
    },
    basis: finance,
  },
  {
    field: 'finance',
    functions: [keptTasks.settlementByProvince],
    from: 'district',
    to: chair('province'),
    says: {
      vi: 'Quyết toán dự án cấp huyện bàn giao cho đơn vị của tỉnh: Chủ tịch cấp tỉnh.',
      en: 'Settlement of a district project handed over to a unit of the province: the provincial Chair.',
    },
    basis: finance,
  },
]
