/** Misspelt names within a small list: those of one district or one province. */
import { editDistance } from '../search/edits.ts'

/** A way to write a name, without spaces: plain, and with accents. `letters` are the letters it has, as bits. */
export type Spelling = {
  readonly text: string
  readonly written: string
  readonly letters: number
  readonly digits: string
  readonly name: number
}

const lettersOf = (text: string): number => {
  let letters = 0
  for (let index = 0; index < text.length; index++) letters |= 1 << ((text.charCodeAt(index) - 97) & 31)
  return letters
}
const bitsIn = (value: number): number => {
  let left = value - ((value >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
const digitsOf = (text: string): string => {
  let digits = ''
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 58 && code > 47) digits += text[index]
  }
  return digits
}
export const spelling = (text: string, written: string, name: number): Spelling => ({
  text,
  written,
  letters: lettersOf(text),
  digits: digitsOf(text),
  name,
})

/** Spellings of one place, with what tells most of them apart in rows of numbers. */
export type Spellings = {
  readonly spellings: readonly Spelling[]
  readonly letters: Int32Array
  readonly lengths: Int32Array
}
export const spellingsFrom = (spellings: readonly Spelling[]): Spellings => ({
  spellings,
  letters: Int32Array.from(spellings, ({ letters }) => letters),
  lengths: Int32Array.from(spellings, ({ text }) => text.length),
})

/** Mistakes forgiven in a name of this many letters. */
export const forgivenIn = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)
const longestSpelling = 40
const mostRivals = 6

export type Near = { readonly name: number; readonly edits: number }

/**
 * The names a misspelt text may stand for, nearest first. Mistakes are counted on the letters with their accents
 * where the text has any. A name further off is a rival of the nearest as long as its mistakes are forgiven.
 */
export const nearest = (
  { spellings, letters: lettersIn, lengths }: Spellings,
  { text, written }: { readonly text: string; readonly written: string },
): readonly Near[] => {
  const { length } = text
  // A name may have lost letters: its own length counts as well.
  const widest = length > longestSpelling ? 0 : forgivenIn(length + 2)
  let most = forgivenIn(length)
  const bare = text === written
  const letters = lettersOf(text)
  const digits = digitsOf(text)
  const found = new Map<number, number>()
  let least = 99
  let accepted = false
  for (let index = 0; index < lengths.length; index++) {
    const longer = (lengths[index] as number) - length
    if (longer > widest || -longer > widest) continue
    if (bitsIn((lettersIn[index] as number) ^ letters) > 2 * widest) continue
    const one = spellings[index] as Spelling
    if (one.digits !== digits) continue
    const own = widest === 0 ? 0 : forgivenIn(longer > 0 ? one.text.length : length)
    const plain = editDistance(text, one.text, widest + 1)
    if (plain > widest + 1) continue
    const edits = bare ? plain : editDistance(written, one.written, widest + 2)
    if (plain > widest && edits > widest) continue
    if (plain <= own || edits <= own) {
      accepted = true
      if (own > most) most = own
    }
    if (edits < least) least = edits
    const before = found.get(one.name)
    if (before === undefined || edits < before) found.set(one.name, edits)
  }
  // More mistakes than forgiven, counted with accents: nothing to rely on.
  if (!accepted || (!bare && least > most)) return []
  const limit = Math.max(least, most)
  const near: Near[] = []
  for (const [name, edits] of found) if (edits <= limit) near.push({ name, edits })
  return near.sort((left, right) => left.edits - right.edits).slice(0, mostRivals)
}
