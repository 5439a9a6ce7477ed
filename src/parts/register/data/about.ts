/** What every download says of itself: what it is, of which release, by which licence, from which sources. */
import type { SourceRecord } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { formatDate } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/problems.ts'
import { wordsOfCountry } from '../words-of-country.ts'
import type { SetName, Wanted } from './wanted.ts'

export const licence = {
  id: 'Apache-2.0',
  url: 'https://www.apache.org/licenses/LICENSE-2.0',
  vi: 'Dữ kiện lấy từ văn bản pháp luật và số liệu chính thức; phần lựa chọn, sắp xếp của haicap theo giấy phép Apache 2.0. Khi dùng hãy nêu nghị quyết và cơ quan thống kê.',
  en: 'Facts from texts of law and official figures; their selection and form by haicap under the Apache License 2.0. Name the acts and the statistics office when you publish from them.',
} as const

const setTitles: Readonly<Record<SetName, Readonly<Record<Language, string>>>> = {
  units: { vi: 'Đơn vị hành chính Việt Nam', en: 'Administrative units of Viet Nam' },
  points: { vi: 'Điểm của đơn vị hành chính Việt Nam', en: 'Points of the administrative units of Viet Nam' },
  correspondence: {
    vi: 'Bảng đối chiếu đơn vị hành chính Việt Nam',
    en: 'Correspondence of the administrative units of Viet Nam',
  },
  changes: {
    vi: 'Thay đổi đơn vị hành chính Việt Nam',
    en: 'Changes of the administrative units of Viet Nam',
  },
  acts: {
    vi: 'Văn bản thay đổi đơn vị hành chính Việt Nam',
    en: 'Acts that changed the administrative units of Viet Nam',
  },
}

/** The title with its days as the language writes them. */
export const titleOf = (wanted: Wanted, language: Language): string => {
  const shown = 'at' in wanted ? [wanted.at] : [wanted.from, wanted.to]
  const days = shown.map((day) => formatDate(day, language)).join(' – ')
  const place = [wanted.level, wanted.within].filter((part) => part !== undefined)
  return [`${setTitles[wanted.set][language]}, ${days}`, ...place].join(', ')
}

export const sourcesOf = (register: Register): readonly SourceRecord[] => [
  ...wordsOfCountry(register).sources.values(),
]
