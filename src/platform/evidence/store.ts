/** All SQL of the evidence log. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { instantText } from '../database/instant.ts'
import { rides } from '../database/together.ts'
import type { Entry } from './entry.ts'
import type { Digest, Frontier } from './merkle.ts'

/** Writes entry, things and its wish for a place in one go, which may be that of the commit. */
export const insertEntry = async (
  database: Database,
  { entry, stream, body, salt, things }: Entry,
): Promise<void> => {
  await sql`${sql.raw(rides)} select evidence_write(${entry}, ${stream}, ${body}, ${salt},
      ${things.map(({ kind }) => kind)}::text[], ${things.map(({ id }) => id)}::text[])`.execute(database)
}

/** True for the one process that may put entries in their places until its transaction ends. */
export const mayOrder = async (transaction: Database): Promise<boolean> => {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('haicap evidence')) as mine`.execute(transaction)
  return rows[0]?.mine ?? false
}

export type Waiting = { readonly entry: string; readonly stream: string; readonly bodyHash: Digest }

/**
 * Takes committed entries out of the queue, the oldest first. Each is looked up by its key, whatever the planner thinks of
 * a queue that is empty most of the time; a line that stands for no entry, or for a placed one, is only dropped.
 */
export const takeWaiting = async (transaction: Database, most: number): Promise<readonly Waiting[]> => {
  const { rows } = await sql<Waiting>`
    with taken as (
      delete from evidence_waiting
      where ctid = any (array(select ctid from evidence_waiting limit ${most}))
      returning entry
    )
    select taken.entry, stream, body_hash as "bodyHash"
    from (select distinct entry from taken) as taken
    cross join lateral (
      select stream, body_hash from evidence_entry where evidence_entry.entry = taken.entry offset 0
    ) as found
    where not exists (
      select from evidence_leaf where evidence_leaf.entry = taken.entry offset 0
    )
    order by taken.entry`.execute(transaction)
  return rows
}

export type StreamState = Frontier & { readonly stream: string; readonly last: Digest }

type StreamRow = {
  readonly stream: string
  readonly size: string
  readonly last: Digest
  readonly peaks: readonly Digest[]
}

export const streamStates = async (database: Database): Promise<ReadonlyMap<string, StreamState>> => {
  const { rows } = await sql<StreamRow>`select stream, size, last, peaks from evidence_stream`.execute(
    database,
  )
  return new Map(rows.map((row) => [row.stream, { ...row, size: Number(row.size) }]))
}

export type Placed = {
  readonly stream: string
  readonly place: number
  readonly entry: string
  readonly leaf: Digest
}
export type Node = {
  readonly stream: string
  readonly level: number
  readonly place: number
  readonly hash: Digest
}

export const savePlaces = async (
  transaction: Database,
  placed: readonly Placed[],
  nodes: readonly Node[],
  states: readonly StreamState[],
): Promise<void> => {
  await sql`
    insert into evidence_leaf (stream, place, entry, leaf)
    select * from unnest(${placed.map(({ stream }) => stream)}::text[], ${placed.map(({ place }) => place)}::bigint[],
      ${placed.map(({ entry }) => entry)}::uuid[], ${placed.map(({ leaf }) => leaf)}::bytea[])`.execute(
    transaction,
  )
  await sql`
    insert into evidence_node (stream, level, place, hash)
    select * from unnest(${nodes.map(({ stream }) => stream)}::text[], ${nodes.map(({ level }) => level)}::smallint[],
      ${nodes.map(({ place }) => place)}::bigint[], ${nodes.map(({ hash }) => hash)}::bytea[])`.execute(
    transaction,
  )
  // Lists of lists of one length do not fit into an array: the peaks of a stream come as one text of hex.
  await sql`
    insert into evidence_stream (stream, size, last, peaks)
    select stream, size, last,
      array(select decode(peak, 'hex') from regexp_split_to_table(peaks, ' ') with ordinality as each (peak, at) order by at)
    from unnest(${states.map(({ stream }) => stream)}::text[], ${states.map(({ size }) => size)}::bigint[],
      ${states.map(({ last }) => last)}::bytea[],
      ${states.map(({ peaks }) => peaks.map((peak) => peak.toString('hex')).join(' '))}::text[])
      as state (stream, size, last, peaks)
    on conflict (stream) do update set size = excluded.size, last = excluded.last, peaks = excluded.peaks`.execute(
    transaction,
  )
}

export type Head = {
  readonly stream: string
  readonly size: number
  readonly root: Digest
  readonly signedAt: string
  readonly key: string
  readonly signature: Buffer
}
type HeadRow = Omit<Head, 'size'> & { readonly size: string }
const headOf = (row: HeadRow): Head => ({ ...row, size: Number(row.size) })

const headColumns = sql`stream, size, root, key, signature, ${instantText('signed_at')} as "signedAt"`

/** The newest head of each stream. */
export const newestHeads = async (database: Database): Promise<readonly Head[]> => {
  const { rows } = await sql<HeadRow>`
    select distinct on (stream) ${headColumns} from evidence_head order by stream, size desc`.execute(
    database,
  )
  return rows.map(headOf)
}

export const headsOf = async (database: Database, stream: string): Promise<readonly Head[]> => {
  const { rows } = await sql<HeadRow>`
    select ${headColumns} from evidence_head where stream = ${stream} order by size`.execute(database)
  return rows.map(headOf)
}

export const saveHeads = async (database: Database, heads: readonly Head[]): Promise<void> => {
  await sql`
    insert into evidence_head (stream, size, root, signed_at, key, signature)
    select * from unnest(${heads.map(({ stream }) => stream)}::text[], ${heads.map(({ size }) => size)}::bigint[],
      ${heads.map(({ root }) => root)}::bytea[], ${heads.map(({ signedAt }) => signedAt)}::timestamptz[],
      ${heads.map(({ key }) => key)}::text[], ${heads.map(({ signature }) => signature)}::bytea[])
    on conflict do nothing`.execute(database)
}

export const saveKey = async (
  database: Database,
  { key, publicKey, at }: { readonly key: string; readonly publicKey: Uint8Array; readonly at: string },
): Promise<void> => {
  await sql`
    insert into evidence_key (key, public_key, first_used_at) values (${key}, ${publicKey}, ${at})
    on conflict do nothing`.execute(database)
}

export const keys = async (
  database: Database,
): Promise<readonly { readonly key: string; readonly publicKey: Buffer }[]> => {
  const { rows } = await sql<{ key: string; publicKey: Buffer }>`
    select key, public_key as "publicKey" from evidence_key order by first_used_at, key`.execute(database)
  return rows
}

export type StoredEntry = {
  readonly entry: string
  readonly stream: string
  /** Null while it waits for its place. */
  readonly place: number | null
  readonly body: string
  readonly leaf: Digest | null
}
type StoredRow = Omit<StoredEntry, 'place'> & { readonly place: string | null }
const storedOf = (row: StoredRow): StoredEntry => ({
  ...row,
  place: row.place === null ? null : Number(row.place),
})

/** Entries of a stream in their order, from a place on. */
export const entriesFrom = async (
  database: Database,
  stream: string,
  place: number,
  most: number,
): Promise<readonly StoredEntry[]> => {
  const { rows } = await sql<StoredRow>`
    select entry, stream, place, body, leaf from evidence_leaf join evidence_entry using (entry, stream)
    where stream = ${stream} and place >= ${place} order by place limit ${most}`.execute(database)
  return rows.map(storedOf)
}

export const entryById = async (database: Database, entry: string): Promise<StoredEntry | null> => {
  const { rows } = await sql<StoredRow>`
    select entry, evidence_entry.stream, place, body, leaf
    from evidence_entry left join evidence_leaf using (entry) where entry = ${entry}`.execute(database)
  return rows[0] ? storedOf(rows[0]) : null
}

export type EntryFilter = {
  /** The last entry of the page before. */
  readonly after?: string | null
  /** Who did it, as the log names them. */
  readonly actor?: string | null
  /** From an instant until before another. */
  readonly from?: string | null
  readonly until?: string | null
}

/** The entries that touched a thing, the newest first. */
export const entriesOfThing = async (
  database: Database,
  kind: string,
  id: string,
  most: number,
  { after = null, actor = null, from = null, until = null }: EntryFilter = {},
): Promise<readonly StoredEntry[]> => {
  const { rows } = await sql<StoredRow>`
    select entry, evidence_entry.stream, place, body, leaf
    from evidence_thing join evidence_entry using (entry) left join evidence_leaf using (entry)
    where kind = ${kind} and id = ${id} and (${after}::uuid is null or entry < ${after}::uuid)
      and (${actor}::text is null or ${actor} in (
        body::jsonb #>> '{actor,name}', body::jsonb #>> '{actor,account}', body::jsonb #>> '{actor,client}',
        body::jsonb #>> '{actor,kind}'))
      and (${from}::timestamptz is null or (body::jsonb ->> 'at')::timestamptz >= ${from}::timestamptz)
      and (${until}::timestamptz is null or (body::jsonb ->> 'at')::timestamptz < ${until}::timestamptz)
    order by entry desc limit ${most}`.execute(database)
  return rows.map(storedOf)
}

/** Leaves `from` to `until` of a stream, in order. */
export const leaves = async (
  database: Database,
  stream: string,
  from: number,
  until: number,
): Promise<readonly Digest[]> => {
  const { rows } = await sql<{ leaf: Digest }>`
    select leaf from evidence_leaf where stream = ${stream} and place >= ${from} and place < ${until}
    order by place`.execute(database)
  return rows.map(({ leaf }) => leaf)
}

/** Kept subtrees `from` to `until` of a level, in order. */
export const nodes = async (
  database: Database,
  stream: string,
  level: number,
  from: number,
  until: number,
): Promise<readonly Digest[]> => {
  const { rows } = await sql<{ hash: Digest }>`
    select hash from evidence_node
    where stream = ${stream} and level = ${level} and place >= ${from} and place < ${until}
    order by place`.execute(database)
  return rows.map(({ hash }) => hash)
}

/** How many entries wait, and since when the oldest does. */
export const backlog = async (
  database: Database,
): Promise<{ readonly count: number; readonly oldest: string | null }> => {
  const { rows } = await sql<{ count: string; oldest: string | null }>`
    select count(*) as count, min(entry::text) as oldest from evidence_waiting`.execute(database)
  return { count: Number(rows[0]?.count ?? 0), oldest: rows[0]?.oldest ?? null }
}
