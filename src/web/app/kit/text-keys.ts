/** Keys of texts, made once for each: to find without marks, and to sort by the Vietnamese alphabet. */
import { plainKey, sortKey, tidy } from '../../../kernel/text.ts'

/** Many rows say the same, so keys are kept; the memory is bounded. */
const mostKept = 300_000
const kept = (make: (text: string) => string): ((text: string) => string) => {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= mostKept) known.clear()
    const key = make(text)
    known.set(text, key)
    return key
  }
}

const plain = /^[\x21-\x7e]+( [\x21-\x7e]+)*$/

/** Lower case, without marks: `duong` finds `Đường`. */
export const foldKey = kept((text) => (plain.test(text) ? text.toLowerCase() : plainKey(text)))

/** What `sortKey` makes of one sign; there are few signs. */
type Sign = { readonly letters: string; readonly marks: string }
const signs = new Map<string, Sign>()
const signOf = (sign: string): Sign => {
  const known = signs.get(sign)
  if (known) return known
  // Alone, a space would be trimmed and a digit filled up.
  const key = /[0-9 ]/.test(sign) ? `${sign} 0` : sortKey(sign)
  const marks = key.slice(key.lastIndexOf(' ') + 1)
  const made = { letters: key.slice(0, key.length - marks.length - 1), marks }
  signs.set(sign, made)
  return made
}

/** The same key as the kernel's `sortKey` (a property compares them), many times as fast over thousands of texts. */
export const orderKey = kept((text) => {
  const spaced = tidy(text)
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'))
  let letters = ''
  let marks = ''
  for (const sign of spaced) {
    const made = signOf(sign)
    letters += made.letters
    marks += made.marks
  }
  return `${letters} ${marks}`
})
