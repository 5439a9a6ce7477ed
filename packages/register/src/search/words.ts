/** How people write names of units: types by their words, their initials (`P.`, `TP.`), numbers with zeros. */
import { madeOnce } from '../maps.ts'
import type { TypeRecord } from '../model.ts'
import type { Match } from '../register.ts'
import { matchKey, plainKey, tidy } from '../text.ts'

/** Lower case, dots and other signs as spaces, numbers of up to three digits (longer ones are codes) without leading zeros. */
export const folded = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replace(/[.;:_/()"“”]+/g, ' ')
    .replace(/(?<!\d)0{1,2}(?=\d(?!\d))|(?<!\d)0(?=\d\d(?!\d))/g, '')
    .replace(/\s+/g, ' ')
    .trim()

export type Keys = { readonly text: string; readonly match: string; readonly plain: string }
/** The three forms by which a name is compared, from strict to lenient. */
export const keysOf = (text: string): Keys => {
  const plainText = folded(text)
  return { text: plainText, match: matchKey(plainText), plain: plainKey(plainText) }
}

/** `Hồ Chí Minh` -> `hcm`. */
export const initialsOf = (text: string): string =>
  plainKey(text)
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')

/** One way to understand what was typed: a name, perhaps of certain types only. */
export type Reading = Keys & {
  readonly types: ReadonlySet<string> | null
  /** The strictest match this reading can claim. */
  readonly floor: Match
}
export type TypeWords = {
  /** Plain words of a type in any language (`phuong`, `ward`), longest first. */
  readonly words: readonly { readonly word: string; readonly types: ReadonlySet<string> }[]
  /** The words with their tones, to tell `phường` from `phuong`. */
  readonly written: ReadonlySet<string>
  readonly initials: ReadonlyMap<string, ReadonlySet<string>>
}

/** Words and initials come from the type records: the engine knows no country's types. */
export const typeWordsOf = (types: readonly TypeRecord[]): TypeWords => {
  const words = new Map<string, Set<string>>()
  const initials = new Map<string, Set<string>>()
  const written = new Set<string>()
  const put = (map: Map<string, Set<string>>, key: string, type: string) => {
    madeOnce(map, key, () => new Set()).add(type)
  }
  for (const { id, names } of types)
    for (const [language, name] of Object.entries(names)) {
      if (!name) continue
      put(words, plainKey(name), id)
      written.add(matchKey(name))
      if (language === 'vi' || names.vi === undefined) put(initials, initialsOf(name), id)
    }
  return {
    words: [...words]
      .map(([word, ids]) => ({ word, types: ids }))
      .sort((left, right) => right.word.length - left.word.length || (left.word < right.word ? -1 : 1)),
    written,
    initials,
  }
}

/** The readings of a text: as it stands, and with a type word or type initials taken off its front. */
export const readingsOf = (text: string, { words, written, initials }: TypeWords): readonly Reading[] => {
  const keys = keysOf(text)
  if (keys.text === '') return []
  const readings: Reading[] = [{ ...keys, types: null, floor: 'exact' }]
  const front = /^([a-z]+?)(?: +|(?=\d))(.+)$/.exec(keys.plain)
  const short = front?.[1] ? initials.get(front[1]) : undefined
  if (front?.[1] && short) {
    const rest = keys.text.slice(front[1].length).trim()
    readings.push({ ...keysOf(rest), types: short, floor: 'abbreviation' })
  }
  for (const { word, types } of words)
    if (keys.plain.startsWith(`${word} `)) {
      const front = matchKey(keys.text.slice(0, word.length))
      const floor = written.has(front) ? 'exact' : 'no-accents'
      readings.push({ ...keysOf(keys.text.slice(word.length).trim()), types, floor })
      break
    }
  return readings
}
