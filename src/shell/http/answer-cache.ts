/** Keeps the newest answers up to a number of bytes; the one not asked for longest goes first. */
import type { IncomingMessage } from 'node:http'
import type { Answer } from './answer.ts'
import { isData } from './data-address.ts'
import type { Revised } from './revisions.ts'

/** An answer with what it depended on; it holds as long as both are the same. */
export type Kept = {
  readonly answer: Answer
  /** What says which revision it was made from. */
  readonly of: Revised
  readonly route: string
  readonly revision: string
  readonly today: string
}

export type AnswerCache = {
  readonly get: (key: string) => Kept | undefined
  readonly keep: (key: string, kept: Kept) => void
  readonly bytes: () => number
}

const longestKey = 2048

/**
 * The question as it was put, as one text; null when it is too long to be kept. Data depend on what is accepted, pages
 * on the host, whose name they print.
 */
export const keyOf = (
  { url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  origin: string,
): string | null => {
  const key = isData(url)
    ? `${url}\n${headers.accept ?? ''}\n${headers['accept-language'] ?? ''}`
    : `${url}\n${origin}`
  return key.length > longestKey ? null : key
}

/** Room counted for the key, the encoded forms and the bookkeeping of one answer. */
const sizeOf = (key: string, { answer }: Kept): number =>
  key.length * 2 + Math.round(answer.bytes.byteLength * 1.5) + 500

export const createAnswerCache = (most: number): AnswerCache => {
  const answers = new Map<string, Kept>()
  let size = 0
  const drop = (key: string) => {
    const kept = answers.get(key)
    if (kept && answers.delete(key)) size -= sizeOf(key, kept)
  }
  return {
    get: (key) => {
      const kept = answers.get(key)
      if (kept) {
        // A map keeps the order of insertion: put in again, it is the youngest.
        answers.delete(key)
        answers.set(key, kept)
      }
      return kept
    },
    keep: (key, kept) => {
      drop(key)
      const wanted = sizeOf(key, kept)
      if (wanted > most / 8) return
      answers.set(key, kept)
      size += wanted
      for (const oldest of answers.keys()) {
        if (size <= most) break
        drop(oldest)
      }
    },
    bytes: () => size,
  }
}
