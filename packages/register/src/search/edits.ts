/** Names within one or two typing mistakes, found by shared trigrams and proved by edit distance. */

import { madeOnce } from '../maps.ts'

/** Mistakes forgiven in a word of this length. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

/** Rows of the table of costs, used again for every pair: names are short and there are many. */
const rows = [new Uint16Array(128), new Uint16Array(128), new Uint16Array(128)] as const

/**
 * Edit distance (insert, delete, replace, swap neighbours) up to `most`; `most + 1` stands for anything larger.
 * Optimal string alignment: no part is edited twice.
 */
export const editDistance = (left: string, right: string, most: number): number => {
  const [height, width] = [left.length, right.length]
  if (Math.abs(height - width) > most || width >= 128) return left === right ? 0 : most + 1
  let [beforeLast, last, current] = [rows[0], rows[1], rows[2]]
  for (let column = 0; column <= width; column++) last[column] = column
  for (let row = 1; row <= height; row++) {
    current[0] = row
    let least = row
    const sign = left.charCodeAt(row - 1)
    const signBefore = row > 1 ? left.charCodeAt(row - 2) : -1
    for (let column = 1; column <= width; column++) {
      const other = right.charCodeAt(column - 1)
      // A cast: the row is as wide as the word and one more.
      let cost = (last[column - 1] as number) + (sign === other ? 0 : 1)
      // A cast: inside the row, as above.
      const removed = (last[column] as number) + 1
      // A cast: inside the row, as above.
      const added = (current[column - 1] as number) + 1
      if (removed < cost) cost = removed
      if (added < cost) cost = added
      if (column > 1 && signBefore === other && sign === right.charCodeAt(column - 2)) {
        // A cast: inside the row, as above.
        const swapped = (beforeLast[column - 2] as number) + 1
        if (swapped < cost) cost = swapped
      }
      current[column] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    ;[beforeLast, last, current] = [last, current, beforeLast]
  }
  // A cast: the row is as wide as the word and one more.
  return Math.min(last[width] as number, most + 1)
}

const trigramsOf = (text: string): ReadonlySet<string> => {
  const padded = ` ${text} `
  const trigrams = new Set<string>()
  for (let index = 0; index + 3 <= padded.length; index++) trigrams.add(padded.slice(index, index + 3))
  return trigrams
}
const digitsOf = (text: string) => text.replace(/\D+/g, ' ').trim()
/** One swap of neighbours touches four trigrams, any other mistake three. */
const trigramsPerMistake = 4

export type NearNames = (text: string) => readonly { readonly name: string; readonly edits: number }[]

/** Finds the names near a text. Numbers must be equal: `Phường 1` is no misspelling of `Phường 2`. */
export const nearNamesOf = (names: readonly string[]): NearNames => {
  const holders = new Map<string, number[]>()
  names.forEach((name, index) => {
    for (const trigram of trigramsOf(name)) madeOnce(holders, trigram, () => []).push(index)
  })
  /** Trigrams shared with the text in question; all zero between questions. */
  const shared = new Uint16Array(names.length)
  return (text) => {
    const most = forgiven(text.length)
    if (most === 0) return []
    const trigrams = trigramsOf(text)
    const least = Math.max(1, trigrams.size - trigramsPerMistake * most)
    const digits = digitsOf(text)
    const met: number[] = []
    for (const trigram of trigrams)
      for (const index of holders.get(trigram) ?? []) {
        if (shared[index] === 0) met.push(index)
        // A cast: one count for each name.
        shared[index] = (shared[index] as number) + 1
      }
    const near: { name: string; edits: number }[] = []
    for (const index of met) {
      // A cast: one count for each name.
      const count = shared[index] as number
      shared[index] = 0
      // A cast: the index runs over the names.
      const name = names[index] as string
      if (count < least || Math.abs(name.length - text.length) > most) continue
      if (name === text || digitsOf(name) !== digits) continue
      const edits = editDistance(text, name, most)
      if (edits <= most) near.push({ name, edits })
    }
    return near.sort((left, right) => left.edits - right.edits || (left.name < right.name ? -1 : 1))
  }
}
