/** What is signed of an inventory: the root over all that stands in it, so that anybody can tell later whether it changed. */
import type { Database } from '../../../platform/database/database.ts'
import { canonical } from '../../../platform/evidence/canonical.ts'
import { grow, growing, leafHash, rootOf } from '../../../platform/evidence/merkle.ts'
import { contentOf, type Entry } from './model.ts'
import { holdingsToSign, type Signed } from './store.ts'

const encoder = new TextEncoder()

/** A leaf: identity, holder, all that was said of it, what recounts changed by then. */
export const leafOf = (
  signed: Entry & Pick<Signed, 'id' | 'organisation' | 'lateReason' | 'corrections'>,
): Buffer =>
  leafHash(
    encoder.encode(
      canonical([signed.id, signed.organisation, contentOf(signed), signed.lateReason, signed.corrections]),
    ),
  )

/** Root over the holdings that were there at an instant, in order of identity, and how many they were. */
export const rootOfInventory = async (
  database: Database,
  holder: number,
  at: string,
): Promise<{ readonly root: string; readonly holdings: number }> => {
  const tree = growing()
  for await (const page of holdingsToSign(database, holder, at))
    for (const one of page) grow(tree, leafOf(one))
  return { root: rootOf(tree).toString('hex'), holdings: tree.size }
}
