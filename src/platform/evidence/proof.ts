/** Proofs out of the database: that an entry is in a signed head, and that a head only adds to an earlier one. */
import type { Database } from '../database/database.ts'
import { consistencyProof, type Digest, emptyRoot, inclusionProof, nodeHash, type Subtree } from './merkle.ts'
import { leaves, nodes } from './store.ts'

type Peak = { readonly level: number; readonly hash: Digest }

/** The hash over full subtrees side by side, the larger ones first, as the definition of the root splits them. */
const joined = (parts: readonly Peak[]): Digest => {
  const peaks: Peak[] = []
  for (const part of parts) {
    peaks.push(part)
    for (;;) {
      const [right, left] = [peaks.at(-1), peaks.at(-2)]
      if (!left || !right || left.level !== right.level) break
      peaks.splice(-2, 2, { level: left.level + 1, hash: nodeHash(left.hash, right.hash) })
    }
  }
  return peaks.length === 0
    ? emptyRoot
    : peaks.map(({ hash }) => hash).reduceRight((right, left) => nodeHash(left, right))
}

/** Levels whose subtrees are kept, the largest first. */
const keptLevels = [24, 16, 8]

/** Hashes of a stream's subtrees: kept ones where they are full, the rest from its leaves. */
export const subtreesOf =
  (database: Database, stream: string): Subtree =>
  async (from, until) => {
    const parts: Peak[] = []
    let at = from
    for (const level of keptLevels) {
      const width = 2 ** level
      if (at % width !== 0 || until - at < width) continue
      const [first, after] = [at / width, Math.floor(until / width)]
      const found = await nodes(database, stream, level, first, after)
      parts.push(...found.map((hash) => ({ level, hash })))
      at = after * width
    }
    const rest = at < until ? await leaves(database, stream, at, until) : []
    return joined([...parts, ...rest.map((hash) => ({ level: 0, hash }))])
  }

export const proveInclusion = (database: Database, stream: string, place: number, size: number) =>
  inclusionProof(place, size, subtreesOf(database, stream))

export const proveConsistency = (database: Database, stream: string, older: number, size: number) =>
  consistencyProof(older, size, subtreesOf(database, stream))
