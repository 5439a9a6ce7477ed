/** Names of bodies that holders name by id: ministries of the register, its kinds of departments and offices, and a few more. */
import type { BodyNames } from '../words.ts'

const named: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  'ministry-industry-trade': ['Bộ Công Thương', 'Ministry of Industry and Trade'],
  'department-industry-trade': ['Sở Công Thương', 'Department of Industry and Trade'],
  'department-construction': ['Sở Xây dựng', 'Department of Construction'],
  'department-culture-sport': ['Sở Văn hóa và Thể thao', 'Department of Culture and Sport'],
  'department-science-technology': ['Sở Khoa học và Công nghệ', 'Department of Science and Technology'],
  'office-economy': [
    'Phòng Kinh tế, Hạ tầng và Đô thị (Phòng Kinh tế)',
    'Economy, Infrastructure and Urban Office (Economy Office)',
  ],
  'office-environment': ['Phòng Tài nguyên và Môi trường', 'Natural Resources and Environment Office'],
  'business-registration': ['Cơ quan đăng ký kinh doanh', 'Business registration office'],
  'board-high-tech-industrial-parks': [
    'Ban Quản lý các khu công nghệ cao và khu công nghiệp',
    'Management board of high-tech and industrial parks',
  ],
}

/** The name of a body of the shipped rows; null for others. */
export const shippedBodyName: BodyNames = (body, language) => named[body]?.[language === 'vi' ? 0 : 1] ?? null
