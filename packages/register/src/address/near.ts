/** Misspelt names within a small list: those of one district or one province. */
import { editDistance } from '../search/edits.ts'

/** A name without spaces and accents, with the letters it has as bits. */
export type Spelling = {
  readonly text: string
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
export const spelling = (text: string, name: number): Spelling => ({
  text,
  letters: lettersOf(text),
  digits: digitsOf(text),
  name,
})

/** Mistakes forgiven in a name of this many letters. */
export const forgivenIn = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)
const longestSpelling = 40

/** The names nearest to a text, all at the same distance; none beyond what is forgiven. */
export const nearest = (
  list: readonly Spelling[],
  text: string,
): { readonly names: readonly number[]; readonly edits: number } => {
  const { length } = text
  let most = length > longestSpelling ? 0 : forgivenIn(length)
  let names: number[] = []
  const letters = lettersOf(text)
  const digits = digitsOf(text)
  for (const one of list) {
    const longer = one.text.length - length
    if (longer > most || -longer > most) continue
    if (bitsIn(one.letters ^ letters) > 2 * most || one.digits !== digits) continue
    const edits = editDistance(text, one.text, most)
    if (edits > most) continue
    if (edits < most || names.length === 0) names = edits < most ? [] : names
    most = edits
    names.push(one.name)
  }
  return { names, edits: most }
}
