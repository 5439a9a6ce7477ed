/** The country's levels and types, with the one letter each type has in the data files. */

export const levels = ['province', 'district', 'commune'] as const
export type Level = (typeof levels)[number]

type Kind = {
  readonly letter: string
  readonly id: string
  readonly level: Level
  readonly word: string
  readonly en: string
}

export const kinds: readonly Kind[] = [
  { letter: 'N', id: 'province', level: 'province', word: 'Tỉnh', en: 'Province' },
  { letter: 'C', id: 'city', level: 'province', word: 'Thành phố', en: 'Centrally run city' },
  { letter: 'Q', id: 'urban-district', level: 'district', word: 'Quận', en: 'Urban district' },
  { letter: 'H', id: 'district', level: 'district', word: 'Huyện', en: 'District' },
  { letter: 'S', id: 'town', level: 'district', word: 'Thị xã', en: 'Town' },
  { letter: 'V', id: 'provincial-city', level: 'district', word: 'Thành phố', en: 'Provincial city' },
  { letter: 'X', id: 'commune', level: 'commune', word: 'Xã', en: 'Commune' },
  { letter: 'P', id: 'ward', level: 'commune', word: 'Phường', en: 'Ward' },
  { letter: 'T', id: 'township', level: 'commune', word: 'Thị trấn', en: 'Township' },
  { letter: 'D', id: 'special-zone', level: 'commune', word: 'Đặc khu', en: 'Special zone' },
]

const byLetter = new Map(kinds.map((kind) => [kind.letter, kind]))

export const kindOf = (letter: string): Kind => {
  const kind = byLetter.get(letter)
  if (!kind) throw new Error(`no type has the letter ${letter}`)
  return kind
}

/** The official name in full. */
export const fullName = (letter: string, short: string): string => `${kindOf(letter).word} ${short}`
