/**
 * Vietnamese text from before Unicode. TCVN3 (ABC) and VNI put Vietnamese into the upper half of Latin-1 and rely
 * on a font to show it, so a file can be perfect UTF-8 and still read `Céng hoµ`. A text is taken for one of them
 * when its words become Vietnamese syllables by that table and are none as they stand.
 */
import type { Encoding } from './problems.ts'

const tcvn3Signs = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ'
const tcvn3Letters = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'

/** VNI writes a letter and then a sign for what stands above or below it. */
const vniMarks = {
  // tones on a plain letter (or on ơ and ư, which VNI writes as ô and ö)
  tones: { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' },
  // circumflex with its tones
  circumflex: { â: '', á: '\u0301', à: '\u0300', å: '\u0309', ã: '\u0303', ä: '\u0323' },
  // breve with its tones
  breve: { ê: '', é: '\u0301', è: '\u0300', ú: '\u0309', ü: '\u0303', ë: '\u0323' },
} as const

const vniAlone = { ñ: 'đ', ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' } as const

const withCapitals = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map([...pairs, ...pairs.map(([sign, letter]) => [sign.toUpperCase(), letter.toUpperCase()] as const)])

const vni = withCapitals([
  ...Object.entries(vniAlone),
  ...Object.entries(vniMarks.tones).flatMap(([mark, tone]) => [
    ...[...'aeouy'].map((letter) => [letter + mark, (letter + tone).normalize('NFC')] as const),
    [`ô${mark}`, `ơ${tone}`.normalize('NFC')] as const,
    [`ö${mark}`, `ư${tone}`.normalize('NFC')] as const,
  ]),
  ...Object.entries(vniMarks.circumflex).flatMap(([mark, tone]) =>
    [...'aeo'].map((letter) => [letter + mark, `${letter}\u0302${tone}`.normalize('NFC')] as const),
  ),
  ...Object.entries(vniMarks.breve).map(
    ([mark, tone]) => [`a${mark}`, `a\u0306${tone}`.normalize('NFC')] as const,
  ),
])
const tcvn3: ReadonlyMap<string, string> = new Map(
  [...tcvn3Signs].map((sign, place) => [sign, tcvn3Letters[place] ?? sign]),
)
const inverse = (table: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...table].map(([sign, letter]) => [letter, sign]))

const tables = { tcvn3, vni } as const
const inverses = { tcvn3: inverse(tcvn3), vni: inverse(vni) } as const
type Table = keyof typeof tables

const through = (table: ReadonlyMap<string, string>, text: string): string => {
  let result = ''
  for (let place = 0; place < text.length; place++) {
    const pair = table.get(text.slice(place, place + 2))
    if (pair !== undefined && place + 1 < text.length) {
      result += pair
      place++
    } else {
      const sign = text.charAt(place)
      result += table.get(sign) ?? sign
    }
  }
  return result
}

/** TCVN3 has no capitals with a tone: its fonts for capitals show them. A line or word in capitals is taken whole. */
const raisedLikeItsNeighbours = (line: string): string => {
  if (/[A-Z]/.test(line) && !/[a-z]/.test(line)) return line.toUpperCase()
  return line.replace(/\p{L}+/gu, (word) =>
    /^(?=.*[A-Z].*[A-Z])[^a-z]+$/.test(word) ? word.toUpperCase() : word,
  )
}

const windows1252 = new TextDecoder('windows-1252')
const windows1252Bytes: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [windows1252.decode(Uint8Array.of(byte)), byte]),
)

/** The text that was UTF-8 before someone read it as Windows-1252, or null. */
const unmangled = (text: string): string | null => {
  const bytes = new Uint8Array(text.length)
  for (let place = 0; place < text.length; place++) {
    const byte = windows1252Bytes.get(text.charAt(place))
    if (byte === undefined) return null
    bytes[place] = byte
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The text in Unicode (NFC). Signs the table does not know stay as they are. */
export const fromLegacy = (text: string, encoding: Exclude<Encoding, 'cp1258'>): string => {
  if (encoding === 'mojibake') return (unmangled(text) ?? text).normalize('NFC')
  const converted = through(tables[encoding], text)
  return encoding === 'tcvn3' ? converted.split('\n').map(raisedLikeItsNeighbours).join('\n') : converted
}

const givesItselfBack = (text: string, encoding: Table): boolean =>
  through(inverses[encoding], through(tables[encoding], text)) === text

const nuclei = new Set(
  (
    'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi ôi ơi ua uâ uê ui uô uơ uy ưa ưi ươ ưu ' +
    'yê iêu oai oao oay oeo uai uao uây uôi uya uyê uyu ươi ươu yêu'
  ).split(' '),
)
const onset = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?(?=[aăâeêioôơuưy])/
const coda = /(?:ch|nh|ng|[cmnpt])?$/

/** Whether a word can be one Vietnamese syllable. Loose on purpose: it tells tables apart, it does not spell. */
export const isSyllable = (word: string): boolean => {
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/, '')
  const plain = letters.normalize('NFC')
  const rhyme = plain.replace(onset, '').replace(coda, '')
  return nuclei.has(rhyme) || (plain.startsWith('gi') && nuclei.has(`i${rhyme}`)) || plain === 'gi'
}

/** Runs without ASCII signs other than letters; what is left may hold any sign of a legacy table. */
const wordsOf = (text: string): readonly string[] =>
  text.split(/[\x00-\x40\x5b-\x60\x7b-\x7f]+/).filter((word) => /[^\x00-\x7f]/.test(word))

export type LegacyGuess = {
  readonly encoding: Encoding
  /** A word as it stands and what it means. */
  readonly sample: string
  readonly reading: string
  /** How many words are written so. */
  readonly words: number
  /** Whether converting and converting back gives the same text. */
  readonly convertible: boolean
}

const enough = (hits: number, strange: number, all: number): boolean =>
  hits / strange >= 0.75 && (hits >= 20 || (hits / all >= 0.25 && (hits >= 3 || all <= 6)))

/** The legacy encoding a decoded text is written in, or null where it reads as it stands. */
export const guessLegacy = (text: string): LegacyGuess | null => {
  const words = wordsOf(text.slice(0, 2_000_000).normalize('NFC'))
  const strange = words.filter((word) => !isSyllable(word))
  if (strange.length === 0) return null
  const guesses = (['tcvn3', 'vni', 'mojibake'] as const).map((encoding) => {
    const hits = strange.filter((word) => {
      const reading = fromLegacy(word, encoding)
      return reading !== word && isSyllable(reading)
    })
    return { encoding, hits }
  })
  const best = guesses.reduce((left, right) => (right.hits.length > left.hits.length ? right : left))
  const sample = best.hits[0]
  if (sample === undefined || !enough(best.hits.length, strange.length, words.length)) return null
  return {
    encoding: best.encoding,
    sample,
    reading: fromLegacy(sample, best.encoding),
    words: best.hits.length,
    convertible:
      best.encoding === 'mojibake' ? unmangled(text) !== null : givesItselfBack(text, best.encoding),
  }
}

const windows1258 = new TextDecoder('windows-1258')
/** Windows-1258 writes letter and tone apart; the decoded text is composed here. */
export const fromWindows1258 = (bytes: Uint8Array): string => windows1258.decode(bytes).normalize('NFC')

/** The encoding of bytes that are not UTF-8, with the text as it means, or null. */
export const guessLegacyBytes = (bytes: Uint8Array): (LegacyGuess & { readonly text: string }) | null => {
  const western = windows1252.decode(bytes)
  const guess = guessLegacy(western)
  // most of it is UTF-8: then some bytes are wrong, not the encoding
  if (guess?.encoding === 'mojibake') return null
  if (guess && guess.encoding !== 'cp1258') return { ...guess, text: fromLegacy(western, guess.encoding) }
  const text = fromWindows1258(bytes)
  const words = wordsOf(text)
  const syllables = words.filter(isSyllable)
  const sample = syllables.find((word) => /[ăâđêôơư\u1ea0-\u1ef9]/i.test(word))
  if (sample === undefined || syllables.length / words.length < 0.75) return null
  const place = text.indexOf(sample)
  const asWestern = wordsOf(western)[words.indexOf(sample)] ?? text.slice(place, place + sample.length)
  return {
    encoding: 'cp1258',
    sample: asWestern,
    reading: sample,
    words: words.length,
    convertible: !text.includes('\ufffd'),
    text,
  }
}
