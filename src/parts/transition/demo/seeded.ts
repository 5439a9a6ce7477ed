/** Chance that is the same each time: drawn from a seed and a name, never from the clock. */

/** A 32-bit number of a text (FNV-1a). */
export const numberOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

export type Chance = {
  /** From 0 up to 1. */
  next(): number
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number
  /** Whether something happens so many times in a hundred. */
  happens(percent: number): boolean
  /** One of a list; null of an empty one. */
  of<One>(list: readonly One[]): One | null
}

/** Draws of a name (mulberry32). */
export const chanceOf = (seed: number, name: string): Chance => {
  let state = numberOf(`${seed} ${name}`)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    happens: (percent) => next() * 100 < percent,
    of: (list) => list[Math.floor(next() * list.length)] ?? null,
  }
}

const firstMoment = Date.parse('2025-06-01T00:00:00Z')
const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0')

/** An identity in the form of those that people's entries get: the same for the same seed, group and place in it. */
export const identityOf = (seed: number, group: number, place: number): string => {
  const time = hex(firstMoment + group, 12)
  const mark = hex(numberOf(`identity ${seed}`), 8)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${mark.slice(0, 3)}-8${mark.slice(3, 6)}-${hex(place, 12)}`
}
