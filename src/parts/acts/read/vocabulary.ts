/** The few lower-case words that acts of this kind are built from, and what the words for kinds of unit mean. */
import { plainKey } from '../../../kernel/text.ts'

/** Kinds of unit by their word without accents; compound words are joined by a space. */
export const typeOfWord: Readonly<Record<string, string>> = {
  xa: 'commune',
  phuong: 'ward',
  'thi tran': 'township',
  'dac khu': 'special-zone',
  huyen: 'district',
  quan: 'urban-district',
  'thi xa': 'town',
  'thanh pho': 'provincial-city',
  tinh: 'province',
}

const accented = new Set([
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
  'huyện',
  'quận',
  'thị xã',
  'thành phố',
  'tỉnh',
])

const opensType = new Set(Object.keys(typeOfWord).map((words) => words.split(' ')[0]))

type Word = { readonly plain: string; readonly text: string; readonly capital: boolean }

/**
 * The kind of unit that the words at a place say, and how many words say it. A capital word must have its accents:
 * `Quan Hoa` is a name, `Quận` is a kind.
 */
export const typeAt = (words: readonly Word[], at: number): { type: string; length: number } | null => {
  const one = words[at]
  if (!one || !opensType.has(one.plain)) return null
  const two = words[at + 1]
  const says = (key: string, printed: string) =>
    one.capital && !accented.has(printed.toLowerCase().normalize('NFC')) ? undefined : typeOfWord[key]
  const pair = two ? says(`${one.plain} ${two.plain}`, `${one.text} ${two.text}`) : undefined
  if (pair) return { type: pair, length: 2 }
  const single = says(one.plain, one.text)
  return single ? { type: single, length: 1 } : null
}

/** How a kind of unit is written, in lower case. */
export const wordOfType: Readonly<Record<string, string>> = {
  commune: 'xã',
  ward: 'phường',
  township: 'thị trấn',
  'special-zone': 'đặc khu',
  district: 'huyện',
  'urban-district': 'quận',
  town: 'thị xã',
  'provincial-city': 'thành phố',
  province: 'tỉnh',
  city: 'thành phố',
}

export const communeTypes = new Set(['commune', 'ward', 'township', 'special-zone'])
export const districtTypes = new Set(['district', 'urban-district', 'town', 'provincial-city'])

const grammar =
  `toàn tòan bộ diện tích tự nhiên quy qui mô dân số nhân khẩu của các những xã phường thị trấn đặc
khu huyện quận thành phố tỉnh mới có tên gọi là và với một phần còn lại sau khi sắp xếp nhập sáp theo định tại
khoản khỏan điểm điều này cho không thực hiện đơn vị hành chính cấp gồm bao trong đó hình đổi vào để lập thuộc
trên cơ sở nguyên trạng nghị quyết quyết được giữ thêm người km ha đang do quản lý vùng bãi bồi ven biển cụm đảo
chuyển từ điều chỉnh`
    .split(/\s+/)
    .filter((word) => word !== '')

/** Words of the standard forms, without accents: a lower-case word outside this list belongs to a name. */
export const grammarWords: ReadonlySet<string> = new Set(grammar.map(plainKey))

const longestFirst = (words: readonly string[]) =>
  [...new Set(words)].sort((left, right) => right.length - left.length).join('|')

/** Any word of the standard forms, with its accents: used to part words whose space was lost. */
export const gluedWords = longestFirst(grammar)

/** Words that may hang on to the end of a name when a space is lost; fewer where the name is one letter. */
export const gluedAfterName = longestFirst(
  'và thành của sau khi xã phường thị trấn có tên gọi là mới các một phần còn lại toàn tòan'.split(' '),
)
export const gluedAfterLetter = longestFirst(['và', 'thành', 'của', 'sau'])
