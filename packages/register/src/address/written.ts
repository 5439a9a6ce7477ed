/** How a part of an address was recognised, in words. */
import type { Mention } from './mentions.ts'
import type { PartMatch } from './model.ts'

export const matchOf = (mention: Mention, cost: number, alias: boolean): PartMatch => {
  if (mention.edits > 0) return 'typo'
  if (mention.edits < 0 || alias) return 'abbreviation'
  if (cost >= 8) return 'typo'
  if (cost >= 6) return 'type'
  return cost > 0 ? 'no-accents' : 'exact'
}

const isEdge = (code: number): boolean =>
  code <= 32 ||
  code === 44 ||
  code === 59 ||
  code === 45 ||
  code === 0x2013 ||
  code === 0x2014 ||
  code === 124 ||
  code === 58 ||
  code === 47 ||
  code === 0xa0 ||
  code === 0x2022 ||
  code === 0xfeff ||
  code === 0x200b

/** A stretch of the input without the separators around it. */
export const trimmed = (text: string, from: number, until: number): string => {
  let start = from
  let end = until
  while (start < end && (isEdge(text.charCodeAt(start)) || text.charCodeAt(start) === 46)) start++
  while (end > start && (isEdge(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === 40)) end--
  return start === end ? '' : text.slice(start, end)
}
