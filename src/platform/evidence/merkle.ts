/**
 * Merkle trees over a log, as RFC 6962 (Certificate Transparency), section 2.1, defines them: the root of so many entries,
 * the proof that an entry is in it, and the proof that a later root only added to an earlier one.
 */
import { hash } from 'node:crypto'

export type Digest = Buffer

/** By way of a text of bytes: asked for a buffer, Node makes each its own memory, which costs three times the hashing. */
export const sha256 = (data: Uint8Array | string): Digest =>
  Buffer.from(hash('sha256', data, 'binary'), 'binary')

/** SHA-256 of a zero byte and the data: leaves cannot be taken for nodes. */
export const leafHash = (data: Uint8Array): Digest => {
  const bytes = Buffer.allocUnsafe(data.byteLength + 1)
  bytes[0] = 0
  bytes.set(data, 1)
  return sha256(bytes)
}

// One for all: nobody else writes between filling and hashing it.
const node = Buffer.alloc(65, 1)

export const nodeHash = (left: Digest, right: Digest): Digest => {
  node.set(left, 1)
  node.set(right, 33)
  return sha256(node)
}

/** The root of a log without entries. */
export const emptyRoot: Digest = sha256(new Uint8Array())

/** The largest power of two below a size of at least 2. */
const split = (size: number): number => {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}

/**
 * Leaves as they come; keeps one hash for each full subtree on the right edge, so a million entries cost twenty hashes
 * of memory.
 */
export type Frontier = { readonly size: number; readonly peaks: readonly Digest[] }
export const emptyFrontier: Frontier = { size: 0, peaks: [] }

/** Told of each subtree that is full now: its level (2^level leaves), its place among those, its hash. */
export type Filled = (level: number, place: number, hash: Digest) => void

/** A frontier that grows in place. */
export type Growing = { size: number; readonly peaks: Digest[] }
export const growing = ({ size, peaks }: Frontier = emptyFrontier): Growing => ({ size, peaks: [...peaks] })

/** Adds a leaf. */
export const grow = (tree: Growing, leaf: Digest, filled?: Filled): void => {
  const { peaks } = tree
  peaks.push(leaf)
  for (let [place, level] = [tree.size, 1]; place % 2 === 1; level++) {
    place = Math.floor(place / 2)
    const [right, left] = [peaks.pop(), peaks.pop()]
    if (!left || !right) break
    const hashed = nodeHash(left, right)
    peaks.push(hashed)
    filled?.(level, place, hashed)
  }
  tree.size += 1
}

/** The frontier with one more leaf. */
export const grown = (frontier: Frontier, leaf: Digest, filled?: Filled): Frontier => {
  const tree = growing(frontier)
  grow(tree, leaf, filled)
  return tree
}

export const rootOf = ({ peaks }: Frontier): Digest =>
  peaks.length === 0 ? emptyRoot : peaks.reduceRight((right, left) => nodeHash(left, right))

/** The hash over leaves `from` to `until` (a full or the last subtree), wherever hashes are kept. */
export type Subtree = (from: number, until: number) => Promise<Digest>

/** Hashes that lead from leaf `index` to the root of the first `size` leaves, the lowest first. */
export const inclusionProof = async (
  index: number,
  size: number,
  subtree: Subtree,
): Promise<readonly Digest[]> => {
  const path = async (from: number, until: number): Promise<readonly Digest[]> => {
    if (until - from === 1) return []
    const middle = from + split(until - from)
    return index < middle
      ? [...(await path(from, middle)), await subtree(middle, until)]
      : [...(await path(middle, until)), await subtree(from, middle)]
  }
  if (!(index >= 0 && index < size)) throw new RangeError(`no leaf ${index} among ${size}`)
  return path(0, size)
}

/** Hashes that show the first `older` of `size` leaves to be unchanged. */
export const consistencyProof = async (
  older: number,
  size: number,
  subtree: Subtree,
): Promise<readonly Digest[]> => {
  const path = async (from: number, until: number, isWhole: boolean): Promise<readonly Digest[]> => {
    if (older === until) return isWhole ? [] : [await subtree(from, until)]
    const middle = from + split(until - from)
    return older <= middle
      ? [...(await path(from, middle, isWhole)), await subtree(middle, until)]
      : [...(await path(middle, until, false)), await subtree(from, middle)]
  }
  if (!(older >= 0 && older <= size)) throw new RangeError(`${older} is not among ${size}`)
  return older === 0 ? [] : path(0, size, true)
}

/** The root that a proof of inclusion leads to; null when the proof has not the length it must have. */
export const rootFromInclusion = (
  leaf: Digest,
  index: number,
  size: number,
  proof: readonly Digest[],
): Digest | null => {
  if (!(index >= 0 && index < size)) return null
  let [hashed, place, last] = [leaf, index, size - 1]
  for (const step of proof) {
    if (last === 0) return null
    if (place % 2 === 1 || place === last) {
      hashed = nodeHash(step, hashed)
      while (place % 2 === 0 && place !== 0) [place, last] = [Math.floor(place / 2), Math.floor(last / 2)]
    } else hashed = nodeHash(hashed, step)
    ;[place, last] = [Math.floor(place / 2), Math.floor(last / 2)]
  }
  return last === 0 ? hashed : null
}

/** Whether a later root only adds to an earlier one (RFC 9162, section 2.1.4.2). */
export const isConsistent = (
  older: { readonly size: number; readonly root: Digest },
  newer: { readonly size: number; readonly root: Digest },
  proof: readonly Digest[],
): boolean => {
  if (older.size === 0) return proof.length === 0
  if (older.size === newer.size) return proof.length === 0 && older.root.equals(newer.root)
  if (older.size > newer.size) return false
  const isPower = Number.isInteger(Math.log2(older.size))
  const [first, ...rest] = isPower ? [older.root, ...proof] : proof
  if (!first) return false
  let [place, last] = [older.size - 1, newer.size - 1]
  while (place % 2 === 1) [place, last] = [Math.floor(place / 2), Math.floor(last / 2)]
  let [before, after] = [first, first]
  for (const step of rest) {
    if (last === 0) return false
    if (place % 2 === 1 || place === last) {
      before = nodeHash(step, before)
      after = nodeHash(step, after)
      while (place % 2 === 0 && place !== 0) [place, last] = [Math.floor(place / 2), Math.floor(last / 2)]
    } else after = nodeHash(after, step)
    ;[place, last] = [Math.floor(place / 2), Math.floor(last / 2)]
  }
  return last === 0 && before.equals(older.root) && after.equals(newer.root)
}
