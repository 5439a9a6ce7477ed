/** While serving: the newest head of each stream is stamped by the authority that was set, now and then. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { headText } from './sign.ts'
import { readStamp, stampRequest } from './stamp.ts'
import { newestHeads } from './store.ts'

export type KeptStamp = {
  readonly stream: string
  readonly size: number
  readonly authority: string
  readonly stampedAt: string
  readonly token: Buffer
}

/** The newest stamp of each stream. */
export const newestStamps = async (database: Database): Promise<readonly KeptStamp[]> => {
  const { rows } = await sql<Omit<KeptStamp, 'size'> & { readonly size: string }>`
    select distinct on (stream) stream, size, authority, token, stamped_at as "stampedAt"
    from evidence_stamp order by stream, size desc, stamped_at desc`.execute(database)
  return rows.map((row) => ({ ...row, size: Number(row.size) }))
}

const saveStamp = async (database: Database, stamp: KeptStamp): Promise<void> => {
  await sql`
    insert into evidence_stamp (stream, size, authority, stamped_at, token)
    values (${stamp.stream}, ${stamp.size}, ${stamp.authority}, ${stamp.stampedAt}, ${stamp.token})
    on conflict do nothing`.execute(database)
}

/** Asks the authority; throws with what was wrong. */
const askFor = async (authority: string, text: Buffer): Promise<Pick<KeptStamp, 'stampedAt' | 'token'>> => {
  const request = stampRequest(text)
  const answer = await fetch(authority, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body: new Uint8Array(request.der),
    signal: AbortSignal.timeout(15_000),
    redirect: 'error',
  })
  if (!answer.ok) throw new Error(`the time stamp authority answered ${answer.status}`)
  const read = await readStamp(new Uint8Array(await answer.arrayBuffer()), request)
  if (!read.ok) throw new Error(`the answer of the time stamp authority is not taken: ${read.why}`)
  return read.stamp
}

/** Stamps the newest head of each stream that has none yet; returns how many. */
export const stampHeads = async (database: Database, authority: string): Promise<number> => {
  const stamped = new Map((await newestStamps(database)).map(({ stream, size }) => [stream, size]))
  let count = 0
  for (const head of await newestHeads(database)) {
    if ((stamped.get(head.stream) ?? 0) >= head.size) continue
    const { stream, size } = head
    await saveStamp(database, {
      stream,
      size,
      authority,
      ...(await askFor(authority, headText(head, head.key))),
    })
    count += 1
  }
  return count
}

/** Starts the work; a failure is told and tried again at the next turn. */
export const keepStamps = ({
  database,
  authority,
  every = 600_000,
  failed = () => {},
}: {
  readonly database: Database
  readonly authority: string
  /** Milliseconds between two turns. */
  readonly every?: number
  readonly failed?: (error: unknown) => void
}): { readonly stop: () => Promise<void> } => {
  let turn: Promise<unknown> = Promise.resolve()
  const look = () => {
    turn = turn.then(() => stampHeads(database, authority)).catch(failed)
  }
  const timer = setInterval(look, every)
  timer.unref()
  look()
  return {
    stop: async () => {
      clearInterval(timer)
      await turn
    },
  }
}
