/** What scanning and converting does to a text without changing what it says. */

import { plainKey } from '../../../kernel/text.ts'
import { grammarWords } from '../read/vocabulary.ts'
import type { Random } from './random.ts'

export type Noise =
  | 'wrapped-lines'
  | 'lost-spaces'
  | 'decomposed'
  | 'tone-placement'
  | 'markdown'
  | 'double-spaces'

const isGrammar = (word: string) => /^\p{Ll}+$/u.test(word) && grammarWords.has(plainKey(word))
const connecting = new Set(['và', 'thành', 'của', 'sau', 'xã', 'phường'])

/** Whether a reader can still part two words when the space between them is gone. */
const mayTouch = (left: string, right: string): boolean => {
  if (/[,;]$/.test(left)) return true
  if (isGrammar(left)) return isGrammar(right) || /^\p{Lu}\p{L}/u.test(right)
  return /^\p{Lu}\p{L}{2,}$/u.test(left) && connecting.has(right)
}

const loseSpaces = (text: string, random: Random): string =>
  text.replace(/(\S+) (?=(\S+))/g, (all, left: string, right: string) =>
    random.chance(0.08) && mayTouch(left, right) ? left : all,
  )

const pairs: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oả', 'ỏa'],
  ['oè', 'òe'],
  ['oẻ', 'ỏe'],
  ['oé', 'óe'],
  ['uỷ', 'ủy'],
  ['uỵ', 'ụy'],
]

const moveTones = (text: string, random: Random): string =>
  pairs.reduce(
    (moved, [from, to]) =>
      moved.replace(new RegExp(`${from}(?!\\p{L})`, 'gu'), (all) => (random.chance(0.5) ? to : all)),
    text,
  )

/** Not before a digit: a number at the start of a line may open a clause. */
const wrapLines = (text: string, random: Random): string =>
  text.replace(/ (?=\p{L})/gu, (space) => (random.chance(0.12) ? '\n' : space))

const asMarkdown = (text: string, random: Random): string =>
  text
    .replace(/^(\d+)\./gm, (all, number: string) => (random.chance(0.9) ? `${number}\\.` : all))
    .replace(/tên gọi là (.*)\.$/gm, (all, name: string) =>
      random.chance(0.7) ? `tên gọi là **${name}**.` : all,
    )
    .replace(/^(Điều .*)$/gm, '**$1**')

const kinds: Readonly<Record<Noise, (text: string, random: Random) => string>> = {
  'lost-spaces': loseSpaces,
  'tone-placement': moveTones,
  markdown: asMarkdown,
  'wrapped-lines': wrapLines,
  'double-spaces': (text, random) => text.replace(/ /g, (space) => (random.chance(0.05) ? '  ' : space)),
  decomposed: (text, random) =>
    text.replace(/\S+/g, (word) => (random.chance(0.3) ? word.normalize('NFD') : word)),
}

/** The text with some of the noise, in an order that keeps it readable. */
export const noisy = (text: string, random: Random): string => {
  const order: readonly Noise[] = [
    'lost-spaces',
    'tone-placement',
    'markdown',
    'wrapped-lines',
    'double-spaces',
    'decomposed',
  ]
  return order.reduce((made, kind) => (random.chance(0.6) ? kinds[kind](made, random) : made), text)
}

const scraps = [
  '(',
  ')',
  'Điều 1.',
  'khoản',
  '\u0000',
  ' thành ',
  '**',
  '\\',
  'xã',
  '999.',
  '\ufeff',
  'phần còn lại',
  '\n\n',
  '́',
]

/** A text damaged at random: pieces cut, repeated, moved or replaced. Nothing is promised of it. */
export const damaged = (text: string, random: Random): string => {
  let made = text
  for (let times = 1 + random.below(12); times > 0; times--) {
    const at = random.below(made.length + 1)
    const length = random.below(random.chance(0.2) ? 2_000 : 30)
    const piece = random.chance(0.3)
      ? made.slice(random.below(made.length + 1)).slice(0, length)
      : random.chance(0.5)
        ? random.pick(scraps)
        : ''
    made = made.slice(0, at) + piece + made.slice(at + (random.chance(0.6) ? length : 0))
  }
  return made
}
