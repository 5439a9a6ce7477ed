/** How two spellings of a name differ. */
import { matchKey, plainKey } from '../../../kernel/text.ts'
import { nameKey } from '../resolve/eve.ts'

export type NameDifference = 'spaces' | 'case' | 'tone-placement' | 'punctuation' | 'accents' | 'spelling'

const kinds = ['Thị trấn', 'Thị xã', 'Thành phố', 'Đặc khu', 'Phường', 'Xã', 'Huyện', 'Quận', 'Tỉnh'] as const
const typeOfKind: Readonly<Record<(typeof kinds)[number], string>> = {
  'Thị trấn': 'township',
  'Thị xã': 'town',
  'Thành phố': 'provincial-city',
  'Đặc khu': 'special-zone',
  Phường: 'ward',
  Xã: 'commune',
  Huyện: 'district',
  Quận: 'urban-district',
  Tỉnh: 'province',
}

/** A printed full name parted into its kind and the rest, accents needed: "Xa Ea Kly" has no kind. */
export const partName = (printed: string): { type: string | null; name: string } => {
  const name = printed.replace(/\s+/g, ' ').trim()
  const kind = kinds.find((word) => name.toLowerCase().startsWith(`${word.toLowerCase()} `))
  return kind ? { type: typeOfKind[kind], name: name.slice(kind.length + 1) } : { type: null, name }
}

/** The mildest difference that explains both spellings; null when there is none. */
export const nameDifference = (left: string, right: string): NameDifference | null => {
  if (left === right) return null
  const [one, two] = [left, right].map((name) => name.replace(/\s+/g, ' ').trim())
  if (one === two) return 'spaces'
  if (one?.toLowerCase() === two?.toLowerCase()) return 'case'
  if (matchKey(left) === matchKey(right)) return 'tone-placement'
  if (nameKey(left) === nameKey(right)) return 'punctuation'
  return plainKey(left) === plainKey(right) ? 'accents' : 'spelling'
}
