/** How holders, modes and places are said in both languages. */
import type { Field, GrantMode, Holder, HolderKind, HolderLevel, PlaceRule, Rank, Words } from './model.ts'

type Both = { readonly vi: string; readonly en: string }

const levels: Readonly<Record<HolderLevel, Both>> = {
  central: { vi: 'trung ương', en: 'central' },
  province: { vi: 'cấp tỉnh', en: 'provincial' },
  district: { vi: 'cấp huyện', en: 'district' },
  commune: { vi: 'cấp xã', en: 'commune' },
}

const kinds: Readonly<Record<HolderKind, Both>> = {
  'national-assembly': { vi: 'Quốc hội', en: 'National Assembly' },
  'standing-committee': {
    vi: 'Ủy ban Thường vụ Quốc hội',
    en: 'Standing Committee of the National Assembly',
  },
  president: { vi: 'Chủ tịch nước', en: 'President' },
  government: { vi: 'Chính phủ', en: 'Government' },
  'prime-minister': { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  ministry: { vi: 'Bộ', en: 'Ministry' },
  minister: { vi: 'Bộ trưởng', en: 'Minister' },
  'central-agency': { vi: 'Cơ quan trung ương', en: 'Central agency' },
  council: { vi: 'Hội đồng nhân dân', en: 'People’s Council' },
  committee: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
  chair: { vi: 'Chủ tịch Ủy ban nhân dân', en: 'Chair of the People’s Committee' },
  department: { vi: 'Sở', en: 'Department' },
  'department-head': { vi: 'Giám đốc sở', en: 'Director of the department' },
  office: { vi: 'Cơ quan chuyên môn', en: 'Specialised office' },
  'office-head': { vi: 'Trưởng cơ quan chuyên môn', en: 'Head of the specialised office' },
  'service-centre': { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public service centre' },
  'management-board': { vi: 'Ban quản lý', en: 'Management board' },
  'public-unit': { vi: 'Đơn vị sự nghiệp công lập', en: 'Public service unit' },
  official: { vi: 'Công chức', en: 'Civil servant' },
  front: { vi: 'Ủy ban Mặt trận Tổ quốc', en: 'Fatherland Front Committee' },
}

const modes: Readonly<Record<GrantMode, Both>> = {
  own: { vi: 'phân định thẩm quyền', en: 'set between levels by law' },
  devolved: { vi: 'phân quyền', en: 'devolved' },
  'assigned-down': { vi: 'phân cấp', en: 'assigned down' },
  delegated: { vi: 'ủy quyền', en: 'delegated' },
}

const places: Readonly<Record<PlaceRule, Both>> = {
  event: { vi: 'nơi xảy ra, nơi tổ chức', en: 'where it happens' },
  facility: { vi: 'nơi đặt cơ sở', en: 'where the facility is' },
  'enterprise-seat': { vi: 'nơi đặt trụ sở', en: 'the seat of the enterprise' },
  project: { vi: 'nơi thực hiện dự án', en: 'where the project is' },
  object: { vi: 'nơi có đất, nhà, công trình', en: 'where the land or building is' },
  residence: { vi: 'nơi cư trú của người yêu cầu', en: 'where the applicant lives' },
  'main-entrance': { vi: 'địa chỉ lối vào chính', en: 'the address of the main entrance' },
  territory: { vi: 'trên địa bàn', en: 'on the territory' },
  'none-needed': { vi: 'không theo địa điểm', en: 'wherever it is' },
}

const fieldWords: Readonly<Record<Field, Both>> = {
  justice: { vi: 'Tư pháp', en: 'Justice' },
  tax: { vi: 'Thuế', en: 'Tax' },
  'ethnic-religion': { vi: 'Dân tộc, tôn giáo', en: 'Ethnic and religious affairs' },
  finance: { vi: 'Tài chính', en: 'Finance' },
  'national-reserves': { vi: 'Dự trữ quốc gia', en: 'National reserves' },
  'public-assets': { vi: 'Tài sản công', en: 'Public assets' },
  'home-affairs': { vi: 'Nội vụ', en: 'Home affairs' },
  statistics: { vi: 'Thống kê', en: 'Statistics' },
  'agriculture-environment': { vi: 'Nông nghiệp và môi trường', en: 'Agriculture and environment' },
  'science-technology': { vi: 'Khoa học và công nghệ', en: 'Science and technology' },
  'external-relations': { vi: 'Đối ngoại', en: 'External relations' },
  'culture-sport-tourism': { vi: 'Văn hóa, thể thao, du lịch', en: 'Culture, sport and tourism' },
  'industry-trade': { vi: 'Công Thương', en: 'Industry and trade' },
  construction: { vi: 'Xây dựng', en: 'Construction' },
  inspection: { vi: 'Thanh tra', en: 'Inspection' },
  education: { vi: 'Giáo dục và đào tạo', en: 'Education' },
  planning: { vi: 'Quy hoạch đô thị và nông thôn', en: 'Urban and rural planning' },
  health: { vi: 'Y tế', en: 'Health' },
  land: { vi: 'Đất đai', en: 'Land' },
  other: { vi: 'Lĩnh vực khác', en: 'Other' },
}

/** Names of bodies of which a level has several, by their id; the part fills them from the register's templates. */
export type BodyNames = (body: string, language: 'vi' | 'en') => string | null

/** `Chủ tịch Ủy ban nhân dân cấp xã`, `Chair of the commune People’s Committee`. */
export const holderWords = (
  { level, kind, body }: Holder,
  language: 'vi' | 'en',
  nameOf: BodyNames = () => null,
): string => {
  const own = body === null ? null : nameOf(body, language)
  const plain = kinds[kind][language]
  if (level === 'central') return own ?? plain
  if (kind === 'official') return `${own ?? plain} ${levels[level][language]}`
  if (own !== null) {
    if (kind === 'department-head') return language === 'vi' ? `Giám đốc ${own}` : `Director of ${own}`
    if (kind === 'office-head') return language === 'vi' ? `Trưởng ${own}` : `Head of ${own}`
    return own
  }
  if (language === 'vi') return `${plain} ${levels[level].vi}`
  return kind === 'chair'
    ? `Chair of the ${levels[level].en} People’s Committee`
    : `${levels[level].en.replace(/^./, (first) => first.toUpperCase())} ${plain}`
}

export const levelWords = (level: HolderLevel, language: 'vi' | 'en'): string => levels[level][language]
export const kindWords = (kind: HolderKind, language: 'vi' | 'en'): string => kinds[kind][language]
export const modeWords = (mode: GrantMode, language: 'vi' | 'en'): string => modes[mode][language]
export const placeWords = (rule: PlaceRule, language: 'vi' | 'en'): string => places[rule][language]
export const nameOfField = (field: Field, language: 'vi' | 'en'): string => fieldWords[field][language]

/** In English where somebody wrote it, else the Vietnamese of the text. */
export const inLanguage = (words: Words, language: 'vi' | 'en'): string =>
  language === 'en' ? (words.en ?? words.vi) : words.vi

const rankNames: Readonly<Record<Rank, Both>> = {
  constitution: { vi: 'Hiến pháp', en: 'Constitution' },
  law: { vi: 'Luật, nghị quyết của Quốc hội', en: 'Law, resolution of the National Assembly' },
  ordinance: {
    vi: 'Pháp lệnh, nghị quyết của Ủy ban Thường vụ',
    en: 'Ordinance, resolution of the Standing Committee',
  },
  'president-decision': { vi: 'Lệnh, quyết định của Chủ tịch nước', en: 'Order, decision of the President' },
  decree: { vi: 'Nghị định, nghị quyết của Chính phủ', en: 'Decree, resolution of the Government' },
  'prime-minister-decision': { vi: 'Quyết định của Thủ tướng', en: 'Decision of the Prime Minister' },
  'judges-resolution': { vi: 'Nghị quyết của Hội đồng Thẩm phán', en: 'Resolution of the Judges’ Council' },
  circular: { vi: 'Thông tư', en: 'Circular' },
  'joint-circular': { vi: 'Thông tư liên tịch', en: 'Joint circular' },
  'province-council-resolution': {
    vi: 'Nghị quyết của HĐND cấp tỉnh',
    en: 'Resolution of a provincial council',
  },
  'province-committee-decision': {
    vi: 'Quyết định của UBND cấp tỉnh',
    en: 'Decision of a provincial Committee',
  },
  'province-chair-decision': {
    vi: 'Quyết định của Chủ tịch UBND cấp tỉnh',
    en: 'Decision of a provincial Chair',
  },
  'special-unit-document': { vi: 'Văn bản của đơn vị đặc biệt', en: 'Document of a special unit' },
  'commune-council-resolution': { vi: 'Nghị quyết của HĐND cấp xã', en: 'Resolution of a commune council' },
  'commune-committee-decision': { vi: 'Quyết định của UBND cấp xã', en: 'Decision of a commune Committee' },
  administrative: { vi: 'Văn bản hành chính', en: 'Administrative document' },
}
export const rankWords = (rank: Rank, language: 'vi' | 'en'): string => rankNames[rank][language]
