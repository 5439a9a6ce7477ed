/** Where a name begins and ends among tokens, and the district in brackets behind it. */
import type { NamedUnit } from '../model.ts'
import { typesIn } from './scope.ts'
import type { Token } from './tokens.ts'
import { grammarWords, typeAt } from './vocabulary.ts'

const endsWithType = (before: readonly Token[]) =>
  typeAt(before, before.length - 2)?.length === 2 || typeAt(before, before.length - 1) !== null

/** A capital word for a kind of unit opens a name's kind ("Phường 1"), unless a kind stands before it already. */
export const isCapitalType = (tokens: readonly Token[], at: number, before: readonly Token[]): boolean => {
  const found = tokens[at]?.capital ? typeAt(tokens, at) : null
  const next = tokens[at + (found?.length ?? 1)]
  if (!found || !next || !(next.capital || next.kind === 'number')) return false
  return next.kind === 'number' || !endsWithType(before)
}

export const startsName = (tokens: readonly Token[], at: number, before: readonly Token[]): boolean => {
  const token = tokens[at]
  if (!token || token.kind === 'mark') return false
  if (token.kind === 'number') return endsWithType(before)
  if (token.capital) return true
  return !grammarWords.has(token.plain) && endsWithType(before)
}

const goesOn = (tokens: readonly Token[], at: number): boolean => {
  const [last, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!last || !token) return false
  if (token.kind === 'number') return last.kind !== 'number'
  if (token.kind === 'word') return token.capital || !grammarWords.has(token.plain)
  if (token.text === '-')
    return Boolean(next && next.kind !== 'mark' && (next.capital || next.kind === 'number'))
  if (token.text === "'") return Boolean(next?.kind === 'word')
  return token.text === '.' && last.text.length <= 2 && last.end === token.start && next?.start === token.end
}

/** The place after the last token of the name that starts at `at`. */
export const nameEnd = (tokens: readonly Token[], at: number): number => {
  let end = at + 1
  while (end < tokens.length && goesOn(tokens, end)) end++
  return end
}

/** The name as printed, spaces tidied. */
export const nameText = (text: string, tokens: readonly Token[]): string =>
  text
    .slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
    .replace(/\s+/g, ' ')
    .replace(/' (?=\p{L})/gu, "'")

/** The place after a bracket that opens at `at`; one never closed ends at the next comma. */
export const bracketEnd = (tokens: readonly Token[], at: number): number => {
  for (let end = at + 1; end < Math.min(tokens.length, at + 24); end++)
    if (tokens[end]?.text === ')') return end + 1
  for (let end = at + 1; end < tokens.length; end++) if (tokens[end]?.text === ',') return end
  return tokens.length
}

/** The district that a bracket names, if it names one. */
export const districtIn = (text: string, inside: readonly Token[]): NamedUnit['district'] => {
  const typeAt = inside.findIndex((_, at) => typesIn(inside.slice(at, at + 2)).length > 0)
  if (typeAt < 0) return undefined
  const start = inside.findIndex(
    (token, at) =>
      at > typeAt && (token.capital || token.kind === 'number') && !isCapitalType(inside, at, []),
  )
  if (start < 0) return undefined
  const name = nameText(text, inside.slice(start, nameEnd(inside, start)))
  return { type: typesIn(inside.slice(typeAt, start))[0] ?? null, name }
}
