/**
 * Reads provisions of the usual pattern from the text of a decree: the power, task or duty X that Article Y of text Z gives to
 * one is exercised by another. It proposes rows for a person to confirm; what it cannot read it says. Vietnamese. Pure.
 */
import type { Holder, PlaceRule, Span } from '../model.ts'
import { type CitedWords, readCitations } from './citation-words.ts'
import { findHolder, readHolder } from './holder-words.ts'

export type ProvisionRead = {
  /** Where it stands in the text that was read: article, clause, letter. */
  readonly point: string
  /** Characters [start, end) of the sentence. */
  readonly start: number
  readonly end: number
  /** What it is about, as the sentence says it, shortened; a person writes the title. */
  readonly matter: string
  readonly cited: readonly CitedWords[]
  readonly oldHolder: Holder | null
  readonly newHolder: Holder
  readonly placeRule: PlaceRule | null
  readonly span: Span
  /** What a person must still say: `old-holder`, `provision`, `text`. */
  readonly open: readonly ('old-holder' | 'provision' | 'text')[]
}

type Line = { readonly text: string; readonly start: number }

const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push({ text: line, start })
    start += line.length + 1
  }
  return lines
}

const subject =
  /(?<subject>(?:nhiệm vụ, quyền hạn|thẩm quyền|nhiệm vụ|trách nhiệm|quyền hạn|việc)\s+.{3,}?)\s+do\s+(?<rest>.{4,})/iu
const done = /\s(?:thực hiện|quyết định|giải quyết|xem xét|đảm nhiệm)\b/iu

const mostMatter = 240

/** What a sentence says its matter is: without who held it and where it is ordered. */
const matterOf = (said: string): string => {
  const plain = said
    .replace(/^(?:nhiệm vụ, quyền hạn|thẩm quyền|nhiệm vụ|trách nhiệm|quyền hạn|việc)\s+/iu, '')
    .replace(/\s*(?:quy định|được quy định)?\s*tại\s+(?:điểm|khoản|Điều).*$/iu, '')
  const holder = /^của\s+/iu.test(plain) ? findHolder(plain) : null
  const without =
    holder && holder.start <= 5
      ? plain.slice(holder.start + holder.read.length).replace(/^\s*(?:về|trong việc|đối với)\s+/iu, '')
      : plain
  return without.replaceAll(/\s+/g, ' ').trim().slice(0, mostMatter)
}

const oldHolderOf = (said: string): Holder | null => {
  const before = /\bcủa\s+/giu
  for (let match = before.exec(said); match; match = before.exec(said)) {
    const read = readHolder(said.slice(match.index + match[0].length))
    if (read) return read.holder
  }
  return null
}

const readSentence = (sentence: string, start: number, point: string): ProvisionRead | null => {
  const match = subject.exec(sentence)
  const { subject: said = '', rest = '' } = match?.groups ?? {}
  if (!match || !done.test(rest)) return null
  const taker = readHolder(rest, sentence)
  if (!taker) return null
  const cited = readCitations(said)
  const oldHolder = oldHolderOf(said)
  return {
    point,
    start,
    end: start + sentence.length,
    matter: matterOf(said),
    cited,
    oldHolder,
    newHolder: taker.holder,
    placeRule: taker.placeRule,
    span: taker.span,
    open: [
      ...(oldHolder === null ? (['old-holder'] as const) : []),
      ...(cited.length === 0 ? (['provision'] as const) : []),
      ...(cited.some(({ instrument }) => instrument === null) ? (['text'] as const) : []),
    ],
  }
}

/** The last article of a text: how far its provisions go; null where none is headed. */
export const lastArticleOf = (text: string): number | null => {
  const numbers = linesOf(text).flatMap(({ text: line }) => {
    const number = /^\s*Điều\s+(\d+)[a-zđ]?\s*[.:]/u.exec(line)?.[1]
    return number === undefined ? [] : [Number(number)]
  })
  // A text that quotes another may skip: only what runs on from one counts.
  let last = 0
  for (const number of numbers) if (number === last + 1) last = number
  return last === 0 ? null : last
}

/** Every provision of the pattern, in the order of the text. */
export const readProvisions = (text: string): readonly ProvisionRead[] => {
  let [article, clause, letter] = ['', '', '']
  const found: ProvisionRead[] = []
  for (const { text: line, start } of linesOf(text)) {
    const heading = /^\s*Điều\s+(\d+[a-zđ]?)\s*[.:]/u.exec(line)
    const numbered = /^\s*(\d+[a-zđ]?)\s*\.\s+/u.exec(line)
    const lettered = /^\s*([a-zđ])\)\s+/u.exec(line)
    if (heading) [article, clause, letter] = [heading[1] ?? '', '', '']
    else if (numbered) [clause, letter] = [numbered[1] ?? '', '']
    else if (lettered) letter = lettered[1] ?? ''
    const point = [article, clause, letter].filter((part) => part !== '').join('.')
    const skipped = (heading ?? numbered ?? lettered)?.[0].length ?? 0
    for (const sentence of line.slice(skipped).matchAll(/[^.;]+(?:\.(?=\d|\S)[^.;]*)*/gu)) {
      const trimmed = sentence[0].trim()
      const offset = start + skipped + (sentence.index ?? 0) + sentence[0].indexOf(trimmed)
      const read = trimmed === '' ? null : readSentence(trimmed, offset, point)
      if (read) found.push(read)
    }
  }
  return found
}
