/**
 * The log as a file that anyone can verify without us: lines of JSON, each in its one canonical form, so that no byte can
 * change unnoticed. First the keys, then
 * stream by stream the entries in order, each signed head right behind the last entry it speaks of, last the count.
 */
import type { Database } from '../database/database.ts'
import { canonical, type Json } from './canonical.ts'
import { entriesFrom, type Head, headsOf, keys, streamStates } from './store.ts'

export const exportFormat = 'haicap-evidence/1'

const most = 5_000

const headLine = ({ key, root, signature, signedAt, size, stream }: Head) => ({
  key,
  root: root.toString('hex'),
  signature: signature.toString('base64'),
  signedAt,
  size,
  stream,
})

/** Pieces of the file; memory holds one piece. */
export async function* exportLines(database: Database): AsyncGenerator<string> {
  const line = (value: Json) => `${canonical(value)}\n`
  yield line({ format: exportFormat })
  for (const { key, publicKey } of await keys(database))
    yield line({ key, publicKey: publicKey.toString('base64') })
  const streams = [...(await streamStates(database)).values()].sort((one, other) =>
    one.stream < other.stream ? -1 : 1,
  )
  const end: Record<string, Json> = {}
  for (const { stream, size, last } of streams) {
    const heads = Map.groupBy((await headsOf(database, stream)).map(headLine), (head) => head.size)
    for (let place = 0; place < size; place += most) {
      const entries = await entriesFrom(database, stream, place, Math.min(most, size - place))
      yield entries
        .flatMap(({ body, leaf }, at) => [
          { body, leaf: leaf?.toString('hex') ?? null, place: place + at, stream },
          ...(heads.get(place + at + 1) ?? []),
        ])
        .map(line)
        .join('')
    }
    const told = [...heads.keys()].filter((each) => each <= size).length
    end[stream] = { heads: told, last: last.toString('hex'), size }
  }
  yield line({ end })
}
