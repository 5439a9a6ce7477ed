/** Merkle roots over leaves that the database computed, one after the other in one buffer. */
import { createHash } from 'node:crypto'
import { canonical, type Json } from '../../../platform/evidence/canonical.ts'
import { grow, growing, rootOf } from '../../../platform/evidence/merkle.ts'

const leafBytes = 32

/** The root over leaves of 32 bytes each, in order; as RFC 6962 says. */
export const rootOfLeaves = (leaves: Uint8Array): string => {
  if (leaves.byteLength % leafBytes !== 0) throw new Error('leaves are 32 bytes each')
  const tree = growing()
  for (let at = 0; at < leaves.byteLength; at += leafBytes)
    grow(tree, Buffer.from(leaves.buffer, leaves.byteOffset + at, leafBytes))
  return rootOf(tree).toString('hex')
}

/** The root over roots of batches, in their order: the hash of a whole result. */
export const rootOfRoots = (roots: readonly string[]): string =>
  rootOfLeaves(Buffer.concat(roots.map((root) => Buffer.from(root, 'hex'))))

export const hashOf = (value: Json): string => createHash('sha256').update(canonical(value)).digest('hex')
