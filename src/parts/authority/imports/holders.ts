/** Holders, fields, texts and ways of giving as official lists write them. What is not clear is not read. */
import { plainKey } from '../../../kernel/text.ts'
import type { AuthorityInstrument, Field, GrantMode, Holder, HolderLevel } from '../model.ts'
import { fields } from '../model.ts'
import { nameOfField } from '../words.ts'

/** Sectors by which ministries, departments and offices are told apart, with how lists write them, folded. */
const sectors: readonly (readonly [slug: string, ...words: string[]])[] = [
  ['industry-trade', 'cong thuong'],
  ['construction', 'xay dung'],
  ['finance', 'tai chinh'],
  ['justice', 'tu phap'],
  ['home-affairs', 'noi vu'],
  ['agriculture-environment', 'nong nghiep va moi truong', 'nn&mt', 'nnmt'],
  ['science-technology', 'khoa hoc va cong nghe', 'kh&cn', 'khcn'],
  [
    'culture-sport-tourism',
    'van hoa, the thao va du lich',
    'vh,tt&dl',
    'vhttdl',
    'van hoa the thao va du lich',
  ],
  ['culture-sport', 'van hoa va the thao', 'vh&tt'],
  ['tourism', 'du lich'],
  ['education', 'giao duc va dao tao', 'gd&dt', 'gddt'],
  ['health', 'y te'],
  ['foreign-affairs', 'ngoai giao', 'ngoai vu'],
  ['ethnic-religion', 'dan toc va ton giao', 'dan toc va ton giao', 'dan toc - ton giao'],
  ['defence', 'quoc phong'],
  ['public-security', 'cong an'],
  ['labour', 'lao dong - thuong binh va xa hoi', 'lao dong, thuong binh va xa hoi', 'ldtbxh', 'ld-tb&xh'],
  ['natural-resources', 'tai nguyen va moi truong', 'tn&mt'],
  ['economy', 'kinh te', 'kinh te, ha tang va do thi', 'kinh te ha tang va do thi'],
  ['culture-society', 'van hoa - xa hoi', 'van hoa xa hoi'],
]

const sectorOf = (words: string): string | null =>
  sectors.find(([, ...names]) => names.includes(words))?.[0] ?? null

const central: Readonly<Record<string, Holder['kind']>> = {
  'quoc hoi': 'national-assembly',
  'uy ban thuong vu quoc hoi': 'standing-committee',
  ubtvqh: 'standing-committee',
  'chu tich nuoc': 'president',
  'chinh phu': 'government',
  'thu tuong chinh phu': 'prime-minister',
  'thu tuong': 'prime-minister',
}

/** The level that ends the words, and the words before it. */
const levelIn = (words: string): { readonly rest: string; readonly level: HolderLevel | null } => {
  const found =
    /^(.*?)\s*(?:cap\s+)?(tinh|tinh,? thanh pho|huyen|quan,? huyen|xa|xa,? phuong(?:,? (?:dac khu|thi tran))?)$/.exec(
      words,
    )
  if (!found) return { rest: words, level: null }
  const [, rest = '', level = ''] = found
  return {
    rest,
    level: level.startsWith('tinh') ? 'province' : level.startsWith('xa') ? 'commune' : 'district',
  }
}

const bodies: Readonly<Record<string, Holder['kind']>> = {
  'uy ban nhan dan': 'committee',
  'hoi dong nhan dan': 'council',
  'chu tich uy ban nhan dan': 'chair',
  'chu tich': 'chair',
  'uy ban mat tran to quoc viet nam': 'front',
  'uy ban mat tran to quoc': 'front',
  'mat tran to quoc viet nam': 'front',
  'trung tam phuc vu hanh chinh cong': 'service-centre',
}

const written = (text: string): string =>
  plainKey(text)
    .replaceAll(/\((?:suy ra|uy quyen)[^)]*\)/g, ' ')
    .replaceAll(/\bubnd\b/g, 'uy ban nhan dan')
    .replaceAll(/\bhdnd\b/g, 'hoi dong nhan dan')
    .replaceAll(/\bmttq\b/g, 'mat tran to quoc')
    .replace(/ noi (?:co|to chuc|cu tru|dat|thuc hien|xay ra)\b.*$/, '')
    .replaceAll(/\b(?:tp|t\.p\.?)\s/g, 'thanh pho ')
    .replaceAll(/\s+/g, ' ')
    .trim()

/**
 * `UBND cấp xã`, `Chủ tịch Ủy ban nhân dân cấp tỉnh`, `Sở Công Thương`, `Bộ trưởng Bộ Tư pháp`; null where it names two
 * holders, none, or one of which the level cannot be said.
 */
export const readHolder = (text: string): Holder | null => {
  const words = written(text)
  const only = central[words]
  if (only) return { level: 'central', kind: only, body: null }
  const within = /^bo (.+?) \(((?:uy ban|tong cuc|cuc) [^()]+)\)$/.exec(words)
  if (within) {
    const sector = sectorOf(within[1] ?? '')
    const body = (within[2] ?? '').replaceAll(/[^a-z0-9]+/g, '-')
    return sector === null
      ? null
      : { level: 'central', kind: 'central-agency', body: `ministry-${sector}:${body}` }
  }
  const ministry = /^(bo truong )?bo (.+)$/.exec(words)
  if (ministry) {
    const sector = sectorOf(ministry[2] ?? '')
    const kind = ministry[1] ? 'minister' : 'ministry'
    return sector === null ? null : { level: 'central', kind, body: `ministry-${sector}` }
  }
  const department = /^(giam doc )?so (.+?)(?: cap tinh)?$/.exec(words)
  if (department) {
    const kind = department[1] ? 'department-head' : 'department'
    const named = department[2] ?? ''
    const exact = sectorOf(named)
    // A list of one province writes its name behind the department.
    const led = exact ?? longestLed(named)
    return led === null ? null : { level: 'province', kind, body: `department-${led}` }
  }
  const { rest, level } = levelIn(words)
  const office = /^(truong )?phong (.+)$/.exec(rest)
  if (office) {
    const sector = sectorOf(office[2] ?? '')
    if (sector === null || level === null || level === 'province') return null
    return { level, kind: office[1] ? 'office-head' : 'office', body: `office-${sector}` }
  }
  const city = /^(.*?) (?:thanh pho|tinh) [\p{L} ]+$/u.exec(words)
  const body = bodies[rest]
  if (body && level !== null) return { level, kind: body, body: null }
  const ofCity = city ? bodies[city[1] ?? ''] : undefined
  return ofCity ? { level: 'province', kind: ofCity, body: null } : null
}

/** `cong thuong ha noi`: the sector that the words begin with, followed by the name of a province and nothing else. */
const longestLed = (words: string): string | null => {
  const found = sectors
    .flatMap(([slug, ...names]) => names.map((name) => [slug, name] as const))
    .filter(([, name]) =>
      new RegExp(
        `^${name.replaceAll(/[^a-z0-9 ]/g, '\\$&')} (?:tinh |thanh pho )?[a-z]+(?: [a-z]+){0,3}$`,
      ).test(words),
    )
    .toSorted(([, one], [, other]) => other.length - one.length)
  const [best] = found
  // `So Xay dung va ...` is another department, not one of a province.
  return best && !/^ (?:va|bao|cac|chu|quan)\b/.test(words.slice(best[1].length)) ? best[0] : null
}

const fieldWords: readonly (readonly [string, Field])[] = [
  ...fields.map((field) => [plainKey(nameOfField(field, 'vi')), field] as const),
  ...fields.map((field) => [field, field] as const),
  ['kh&cn', 'science-technology'],
  ['giao duc', 'education'],
  ['van hoa - the thao - du lich', 'culture-sport-tourism'],
  ['van hoa', 'culture-sport-tourism'],
  ['dan toc - ton giao', 'ethnic-religion'],
  ['nong nghiep', 'agriculture-environment'],
  ['moi truong', 'agriculture-environment'],
  ['quy hoach', 'planning'],
  ['quy hoach do thi nong thon', 'planning'],
  ['ngoai giao', 'external-relations'],
  ['tai san cong', 'public-assets'],
  ['ho tich', 'justice'],
]

/** The field a list names, by its first words: `Công Thương / Hóa chất` is industry and trade. */
export const readField = (text: string): Field | null => {
  const first = plainKey(text.split('/')[0] ?? '').trim()
  return fieldWords.find(([words]) => words === first)?.[1] ?? null
}

/** `Phân quyền`, `phan_cap`: the first way that is named; null where none is. */
export const readMode = (text: string): GrantMode | null => {
  const words = plainKey(text).replaceAll('_', ' ')
  const ways: readonly (readonly [string, GrantMode])[] = [
    ['phan dinh', 'own'],
    ['phan quyen', 'devolved'],
    ['phan cap', 'assigned-down'],
    ['uy quyen', 'delegated'],
  ]
  const found = ways
    .map(([way, mode]) => [words.indexOf(way), mode] as const)
    .filter(([at]) => at >= 0)
    .toSorted(([one], [other]) => one - other)
  return found[0]?.[1] ?? null
}

/** `Khoản 13, Điều 31` as `31.13`, `điểm b khoản 2 Điều 36` as `36.2.b`; what is no single article stays as printed. */
export const readPoint = (text: string): string => {
  const plain = plainKey(text).replaceAll(/\bđ|\bd(?=\d)/g, 'dieu ')
  const article = /\bdieu\s*(\d+[a-z]?)(?!\d|\s*[-–]\s*\d)/.exec(plain)?.[1]
  if (!article) return /^\d/.test(text.trim()) ? text.trim() : text.trim().slice(0, 80)
  const clause = /\bkhoan\s*(\d+[a-z]?)/.exec(plain)?.[1]
  // The letter đ is another than d: it is read where marks are still there.
  const letter = /điểm\s*([a-zđ])(?![\p{L}])/iu.exec(text.normalize('NFC'))?.[1]?.toLowerCase()
  return [article, clause, clause ? letter : undefined].filter(Boolean).join('.')
}

const forms: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:nghi dinh|nd)\b/, /NĐ-CP$/],
  [/^(?:thong tu|tt)\b/, /\/TT/],
  [/^(?:quyet dinh|qd)\b/, /\/QĐ/],
  [/^(?:nghi quyet|nq)\b/, /\/NQ/],
  [/^luat\b/, /\/QH\d+$/],
]

/** The known text that words mean: its whole number, or number and year with its form; null where none or several fit. */
export const readInstrument = (
  text: string,
  known: ReadonlyMap<string, Pick<AuthorityInstrument, 'number'>>,
): string | null => {
  const number = /\d+[a-z]?\/(?:\d{4}\/)?[\p{L}\d-]+/u.exec(text.normalize('NFC'))?.[0] ?? ''
  const upper = number.toUpperCase()
  for (const each of known.keys()) if (each.toUpperCase() === upper) return each
  const form = forms.find(([words]) => words.test(plainKey(text).trim()))?.[1]
  const start = /\d+\/\d{4}/.exec(number)?.[0]
  if (!start || number !== start) return null
  const fit = [...known.keys()].filter((each) => each.startsWith(`${start}/`) && (!form || form.test(each)))
  return fit.length === 1 ? (fit[0] ?? null) : null
}
