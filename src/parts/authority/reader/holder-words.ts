/** Reads who holds something from the words of a Vietnamese text: `Chủ tịch Ủy ban nhân dân cấp xã nơi có đất`. Pure. */
import { plainKey, tidy } from '../../../kernel/text.ts'
import type { Holder, HolderKind, HolderLevel, PlaceRule, Span } from '../model.ts'

export type HolderRead = {
  readonly holder: Holder
  readonly placeRule: PlaceRule | null
  readonly span: Span
  /** Signs of the given text that were read, from its beginning. */
  readonly length: number
}

/** What follows the name of a ministry, a department or an office, and how its body is called here. */
const matters: readonly (readonly [words: string, id: string])[] = [
  ['cong thuong', 'industry-trade'],
  ['tu phap', 'justice'],
  ['noi vu', 'home-affairs'],
  ['tai chinh', 'finance'],
  ['xay dung', 'construction'],
  ['giao duc va dao tao', 'education'],
  ['y te', 'health'],
  ['khoa hoc va cong nghe', 'science-technology'],
  ['nong nghiep va moi truong', 'agriculture-environment'],
  ['van hoa, the thao va du lich', 'culture-sport-tourism'],
  ['van hoa va the thao', 'culture-sport'],
  ['ngoai giao', 'foreign-affairs'],
  ['dan toc va ton giao', 'ethnic-religion'],
  ['quoc phong', 'defence'],
  ['cong an', 'public-security'],
]

const offices: readonly (readonly [words: string, id: string])[] = [
  ['kinh te, ha tang va do thi', 'office-economy'],
  ['kinh te', 'office-economy'],
  ['van hoa - xa hoi', 'office-culture-society'],
  ['van hoa xa hoi', 'office-culture-society'],
  ['tu phap', 'office-justice'],
  ['noi vu', 'office-home-affairs'],
  ['tai nguyen va moi truong', 'office-environment'],
  ['tai chinh - ke hoach', 'office-finance-planning'],
  ['giao duc va dao tao', 'office-education'],
]

const level =
  '(?: (?:cap )?(xa|tinh|huyen|quan|phuong|dac khu|thanh pho truc thuoc trung uong|cap tinh|cap huyen|cap xa)\\b)'
const committee = '(?:uy ban nhan dan|ubnd)'

const levelOf = (words: string | undefined): HolderLevel | null => {
  if (words === undefined) return null
  if (/xa|phuong|dac khu/.test(words)) return 'commune'
  return /huyen|quan/.test(words) ? 'district' : 'province'
}

type Form = {
  readonly form: RegExp
  readonly read: (found: RegExpExecArray) => Holder | null
}

const at = (holderLevel: HolderLevel | null, kind: HolderKind, body: string | null = null): Holder | null =>
  holderLevel === null ? null : { level: holderLevel, kind, body }

const named = (prefix: string, text: string): { readonly id: string; readonly length: number } | null => {
  const found = matters.find(([words]) => text.startsWith(words))
  return found ? { id: `${prefix}-${found[1]}`, length: found[0].length } : null
}

/** Tried in order: a Chair before its Committee, a head before the body. Texts are without marks and in small letters. */
const forms: readonly Form[] = [
  { form: new RegExp(`^chu tich ${committee}${level}`), read: ([, words]) => at(levelOf(words), 'chair') },
  {
    form: new RegExp(`^(?:hoi dong nhan dan|hdnd)${level}`),
    read: ([, words]) => at(levelOf(words), 'council'),
  },
  {
    form: new RegExp(`^uy ban mat tran to quoc(?: viet nam)?${level}`),
    read: ([, words]) => at(levelOf(words), 'front'),
  },
  {
    form: new RegExp(`^(?:co quan|phong)[^.;]{0,80}? (?:thuoc|giup|cua) ${committee}${level}`),
    read: ([, words]) => at(levelOf(words), 'office'),
  },
  { form: new RegExp(`^cong chuc[^.;]{0,40}?${level}`), read: ([, words]) => at(levelOf(words), 'official') },
  {
    form: /^trung tam phuc vu hanh chinh cong(?: cap (xa|tinh))?/,
    read: ([, words]) => at(levelOf(words) ?? 'commune', 'service-centre'),
  },
  { form: new RegExp(`^${committee}${level}`), read: ([, words]) => at(levelOf(words), 'committee') },
  {
    form: /^ban quan ly (?:cac )?khu[^.;,]{0,60}?(?= thuc hien|,|\.|;|$)/,
    read: () => at('province', 'management-board'),
  },
  { form: /^thu tuong(?: chinh phu)?/, read: () => at('central', 'prime-minister') },
  { form: /^chinh phu/, read: () => at('central', 'government') },
  { form: /^chu tich nuoc/, read: () => at('central', 'president') },
  { form: /^uy ban thuong vu quoc hoi/, read: () => at('central', 'standing-committee') },
  { form: /^quoc hoi/, read: () => at('central', 'national-assembly') },
]

type Start = {
  readonly words: string
  readonly kind: HolderKind
  readonly level: HolderLevel
  readonly prefix: string
}
/** Bodies of which there are several: the name follows. */
const starts: readonly Start[] = [
  { words: 'giam doc so ', kind: 'department-head', level: 'province', prefix: 'department' },
  { words: 'so ', kind: 'department', level: 'province', prefix: 'department' },
  { words: 'bo truong bo ', kind: 'minister', level: 'central', prefix: 'ministry' },
  { words: 'bo ', kind: 'ministry', level: 'central', prefix: 'ministry' },
]

const bodyAt = (text: string): { readonly holder: Holder; readonly length: number } | null => {
  for (const { words, kind, level: own, prefix } of starts) {
    if (!text.startsWith(words)) continue
    const found = named(prefix, text.slice(words.length))
    if (found) return { holder: { level: own, kind, body: found.id }, length: words.length + found.length }
  }
  if (!text.startsWith('phong ')) return null
  const own = offices.find(([words]) => text.startsWith(words, 'phong '.length))
  if (!own) return null
  const length = 'phong '.length + own[0].length
  const after = /^ cap (xa|huyen)/.exec(text.slice(length))
  return {
    // Offices of the district stood alone in former texts: `Phòng Tư pháp`.
    holder: { level: levelOf(after?.[1]) ?? 'district', kind: 'office', body: own[1] },
    length: length + (after?.[0].length ?? 0),
  }
}

const places: readonly (readonly [form: RegExp, rule: PlaceRule])[] = [
  [/^ ?noi (?:co )?(?:dat|nha|cong trinh|bat dong san|tai san)/, 'object'],
  [/^ ?noi (?:co|thuc hien|trien khai) (?:du an)/, 'project'],
  [/^ ?noi (?:to chuc|dien ra|xay ra|co le hoi)/, 'event'],
  [/^ ?noi (?:nguoi [^,.;]{0,40})?(?:cu tru|thuong tru|tam tru)/, 'residence'],
  [/^ ?noi [^,.;]{0,50}?(?:dat )?tru so/, 'enterprise-seat'],
  [/^ ?noi (?:co|dat) (?:co so|khu du lich|truong|dia diem)/, 'facility'],
]

const spanOf = (text: string): Span => {
  if (
    /tu (?:0?2|hai) (?:don vi hanh chinh cap )?xa tro len|nhieu xa|tu (?:0?2|hai) don vi hanh chinh/.test(
      text,
    )
  )
    return 'several-units'
  return /trong pham vi (?:mot|0?1) (?:don vi hanh chinh cap )?xa/.test(text) ? 'one-unit' : 'any'
}

/** The holder that a text begins with; null where it begins with nobody known. `around` is looked at for how many units it touches. */
export const readHolder = (text: string, around = text): HolderRead | null => {
  const plain = plainKey(tidy(text))
  const found =
    forms
      .map(({ form, read }) => {
        const match = form.exec(plain)
        const holder = match ? read(match) : null
        return match && holder ? { holder, length: match[0].length } : null
      })
      .find((each) => each !== null) ?? bodyAt(plain)
  if (!found) return null
  const rest = plain.slice(found.length)
  return {
    holder: found.holder,
    placeRule: places.find(([form]) => form.test(rest))?.[1] ?? null,
    span: spanOf(plainKey(around)),
    length: found.length,
  }
}

/** Where in a text somebody known is named first, from a place on. */
export const findHolder = (
  text: string,
  from = 0,
): { readonly start: number; readonly read: HolderRead } | null => {
  const plain = plainKey(text)
  const begin =
    /\b(?:chu tich|uy ban|ubnd|hoi dong nhan dan|hdnd|so|giam doc so|bo truong|bo|thu tuong|chinh phu|phong|co quan|cong chuc|trung tam|ban quan ly|quoc hoi)\b/g
  begin.lastIndex = from
  for (let match = begin.exec(plain); match; match = begin.exec(plain)) {
    const read = readHolder(text.slice(match.index), text)
    if (read) return { start: match.index, read }
  }
  return null
}
