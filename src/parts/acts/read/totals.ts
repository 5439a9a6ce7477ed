/** The closing clause: how many units of each kind there are now, how many were formed, which were left as they are. */
import type { NamedUnit, StatedTotals } from '../model.ts'
import type { Clause } from './articles.ts'
import { legsOf } from './legs.ts'
import { typesIn } from './scope.ts'
import type { Token } from './tokens.ts'

const wordsAt = (tokens: readonly Token[], at: number, ...words: readonly string[]) =>
  words.every((word, after) => tokens[at + after]?.plain === word)

export const isClosing = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => wordsAt(tokens, at, 'don', 'vi', 'hanh', 'chinh')) &&
  tokens.some((token, at) => token.kind === 'number' && isCount(tokens, at)) &&
  !tokens.some((_, at) => wordsAt(tokens, at, 'ten', 'goi'))

/** A number that counts units: a kind of unit or "đơn vị" stands behind it. */
const isCount = (tokens: readonly Token[], at: number) =>
  wordsAt(tokens, at + 1, 'don', 'vi') || typesIn(tokens.slice(at + 1, at + 3)).length > 0

const countOf = (text: string) => Number(text.replace(/[.,]/g, ''))

export type Closing = { readonly totals: StatedTotals; readonly kept: readonly NamedUnit[] }

/** Reads a closing clause from left to right: all, of which formed, and left as they are. */
export const closingOf = (text: string, tokens: readonly Token[], clause: Clause): Closing => {
  let total: number | null = null
  let kept: number | null = null
  let last: { type: string | null; count: number } | null = null
  let listAt: number | null = null
  let formed = false
  const byType: Record<string, number> = {}
  const formedByType: Record<string, number> = {}
  for (let at = 0; at < tokens.length && listAt === null; at++) {
    const token = tokens[at]
    if (!token) break
    if (token.kind === 'number' && isCount(tokens, at)) {
      const isUnits = wordsAt(tokens, at + 1, 'don', 'vi')
      last = {
        type: isUnits ? null : (typesIn(tokens.slice(at + 1, at + 3))[0] ?? null),
        count: countOf(token.text),
      }
      const counts = formed ? formedByType : byType
      if (last.type) counts[last.type] = (counts[last.type] ?? 0) + last.count
      else total ??= last.count
    } else if (wordsAt(tokens, at, 'trong', 'do')) formed = true
    else if (wordsAt(tokens, at, 'khong', 'thuc', 'hien') || wordsAt(tokens, at, 'giu', 'nguyen')) {
      if (last && formed) {
        kept = last.count
        if (last.type) formedByType[last.type] = (formedByType[last.type] ?? 0) - last.count
        if (last.type && formedByType[last.type] === 0) delete formedByType[last.type]
      }
      const colon = tokens.findIndex(
        (next, place) => place > at && (next.plain === 'la' || next.text === ':'),
      )
      listAt = colon < 0 ? tokens.length : colon + 1
    }
  }
  const units = listAt === null ? [] : legsOf(text, tokens.slice(listAt), clause).legs.map(({ unit }) => unit)
  const place = {
    article: clause.article,
    ...(clause.number ? { clause: clause.number } : {}),
    start: clause.start,
    end: tokens.at(-1)?.end ?? clause.end,
  }
  return { totals: { total, byType, formedByType, kept, place }, kept: units }
}
