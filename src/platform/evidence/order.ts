/** The sequencer: puts committed entries in their places, one stream after the other, and signs heads of what grew. */
import type { Database } from '../database/database.ts'
import { beginning, leafOf } from './entry.ts'
import { type Digest, type Growing, grow, growing, rootOf } from './merkle.ts'
import { signHead } from './sign.ts'
import type { Signer } from './signer.ts'
import {
  mayOrder,
  type Node,
  newestHeads,
  type Placed,
  type StreamState,
  saveHeads,
  savePlaces,
  streamStates,
  takeWaiting,
} from './store.ts'

/** Most entries placed in one transaction. */
const most = 20_000

const placeAll = (
  entries: Awaited<ReturnType<typeof takeWaiting>>,
  states: ReadonlyMap<string, StreamState>,
): {
  readonly placed: readonly Placed[]
  readonly nodes: readonly Node[]
  readonly states: readonly StreamState[]
} => {
  const now = new Map<string, Growing & { readonly stream: string; last: Digest }>()
  const stateOf = (stream: string) => {
    const known = now.get(stream)
    if (known) return known
    const before = states.get(stream)
    const state = { ...growing(before), stream, last: before?.last ?? beginning }
    now.set(stream, state)
    return state
  }
  const placed: Placed[] = []
  const nodes: Node[] = []
  for (const { entry, stream, bodyHash } of entries) {
    const state = stateOf(stream)
    const place = state.size
    state.last = leafOf(state.last, place, bodyHash)
    grow(state, state.last, (level, at, hash) => {
      if (level % 8 === 0) nodes.push({ stream, level, place: at, hash })
    })
    placed.push({ stream, place, entry, leaf: state.last })
  }
  return { placed, nodes, states: [...now.values()] }
}

/** Gives every committed entry its place; returns how many. Another process that does it already is left alone. */
export const orderEntries = async (database: Database): Promise<number> => {
  for (let all = 0; ; ) {
    const count = await database.transaction().execute(async (transaction) => {
      if (!(await mayOrder(transaction))) return 0
      const entries = await takeWaiting(transaction, most)
      if (entries.length === 0) return 0
      const { placed, nodes, states } = placeAll(entries, await streamStates(transaction))
      await savePlaces(transaction, placed, nodes, states)
      return placed.length
    })
    all += count
    if (count < most) return all
  }
}

/** Signs the head of every stream that grew since its last one; returns how many. */
export const signHeads = async (database: Database, signer: Signer, at: string): Promise<number> => {
  const signed = new Map((await newestHeads(database)).map(({ stream, size }) => [stream, size]))
  const grew = [...(await streamStates(database)).values()].filter(
    ({ stream, size }) => size > (signed.get(stream) ?? 0),
  )
  const heads = await Promise.all(
    grew.map((state) =>
      signHead({ stream: state.stream, size: state.size, root: rootOf(state), signedAt: at }, signer),
    ),
  )
  if (heads.length > 0) await saveHeads(database, heads)
  return heads.length
}
