/** The roles as data: what each is for, and whether who holds one may pass it on. */
import type { RoleId } from './model.ts'

export type Role = {
  readonly vi: string
  readonly en: string
  readonly says: { readonly vi: string; readonly en: string }
  /** Whether a holder may give it to others, within their own territory and days. An administrator may give any. */
  readonly passesOn: boolean
}

export const roles = {
  administrator: {
    vi: 'Quản trị',
    en: 'Administrator',
    says: {
      vi: 'Tài khoản, quyền và thiết lập; giúp trung ương giữ danh mục',
      en: 'Accounts, grants and settings; helps the centre keep the register',
    },
    passesOn: true,
  },
  central: {
    vi: 'Cán bộ trung ương',
    en: 'Central official',
    says: {
      vi: 'Việc của trung ương: đưa nghị quyết vào hiệu lực, danh mục, trả lời phản ánh',
      en: 'Work of the centre: acts put in force, the register, answers to reports',
    },
    passesOn: true,
  },
  province: {
    vi: 'Cán bộ cấp tỉnh',
    en: 'Official of a province',
    says: { vi: 'Việc của tỉnh trên địa bàn tỉnh', en: 'Work of a province, in its territory' },
    passesOn: true,
  },
  commune: {
    vi: 'Cán bộ cấp xã',
    en: 'Official of a commune',
    says: { vi: 'Việc của xã, phường, đặc khu', en: 'Work of a commune, ward or special zone' },
    passesOn: true,
  },
  'service-centre': {
    vi: 'Trung tâm phục vụ hành chính công',
    en: 'Public service centre',
    says: {
      vi: 'Tiếp nhận và trả kết quả tại một cửa',
      en: 'Takes in cases and hands out results at the counter',
    },
    passesOn: true,
  },
  inspector: {
    vi: 'Thanh tra, kiểm tra',
    en: 'Inspector',
    says: {
      vi: 'Xem mọi việc trên địa bàn và ghi kết luận; không sửa việc của người khác',
      en: 'Sees all work of a territory and records findings; changes no work of others',
    },
    passesOn: false,
  },
  archivist: {
    vi: 'Lưu trữ viên',
    en: 'Archivist',
    says: { vi: 'Hồ sơ lưu trữ và việc giữ chúng', en: 'Files and their custody' },
    passesOn: false,
  },
  planner: {
    vi: 'Người lập đề án',
    en: 'Planner',
    says: { vi: 'Soạn và kiểm đề án sắp xếp', en: 'Drafts arrangements and checks them' },
    passesOn: true,
  },
  reader: {
    vi: 'Người xem',
    en: 'Reader',
    says: {
      vi: 'Xem điều không công khai của địa bàn, không sửa gì',
      en: 'Sees what is not public of a territory, changes nothing',
    },
    passesOn: false,
  },
  client: {
    vi: 'Hệ thống khác',
    en: 'Another system',
    says: {
      vi: 'Hệ thống gọi bằng khóa, trong phạm vi của khóa',
      en: 'A program with a key, held to its scopes',
    },
    passesOn: false,
  },
} as const satisfies Readonly<Record<RoleId, Role>>
