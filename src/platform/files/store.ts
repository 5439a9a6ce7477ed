/** All SQL of files. */
import { sql } from 'kysely'
import type { IsoDate } from '../../kernel/dates.ts'
import type { Database } from '../database/database.ts'
import { instantText } from '../database/instant.ts'
import type { Place } from '../paging.ts'
import type { Hold, KeptFile, Proposal, Retention } from './model.ts'
import type { Taken } from './shelf.ts'

export type AddedFile = {
  readonly file: string
  readonly name: string
  readonly unit: string
  readonly retention: Retention
  readonly until: IsoDate | null
  readonly retainedBy: string
  readonly at: string
  readonly by: string
}

/** Nobody erases this content until the transaction ends. */
export const lockContent = async (database: Database, sha256: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`content ${sha256}`}, 0))`.execute(database)
}

export const addFile = async (
  database: Database,
  { sha256, size, kind }: Pick<Taken, 'sha256' | 'size' | 'kind'>,
  added: AddedFile,
): Promise<void> => {
  const { file, name, unit, retention, until, retainedBy, at, by } = added
  // Without naming the key: whoever stores may not look whether others have the same.
  await sql`
    insert into file_content (sha256, size, kind, first_stored_at)
    values (${sha256}, ${size}, ${kind}, ${at})
    on conflict do nothing`.execute(database)
  await sql`
    insert into file (file, sha256, name, unit, retained_until, retention, retained_by, stored_at, stored_by)
    values (${file}, ${sha256}, ${name}, ${unit}, ${until}, ${retention}, ${retainedBy}, ${at}, ${by})`.execute(
    database,
  )
}

type Row = Omit<KeptFile, 'size'> & { readonly size: string }

/** A file with its holds and what was decided of it; null where there is none. */
export const fileNamed = async (database: Database, file: string): Promise<KeptFile | null> => {
  const { rows } = await sql<Row>`
    select file.file, file.sha256, content.size::text as size, content.kind, file.name, file.unit, file.retention,
      file.retained_until as "retainedUntil", file.retained_by as "retainedBy",
      ${instantText('file.stored_at')} as "storedAt", file.stored_by as "storedBy",
      coalesce((
        select jsonb_agg(jsonb_build_object('hold', hold, 'number', held.number, 'reason', held.reason,
          'setAt', ${instantText('held.set_at')}, 'setBy', held.set_by) order by held.set_at, hold)
        from file_hold as held left join file_release using (hold)
        where held.file = file.file and file_release.hold is null
      ), '[]') as holds,
      coalesce((
        select jsonb_agg(jsonb_build_object('number', number, 'reason', reason, 'decidedOn', decided_on,
          'proposedAt', ${instantText('proposed_at')}, 'proposedBy', proposed_by) order by proposed_at, number)
        from file_deletion_proposal as proposal where proposal.file = file.file
      ), '[]') as proposals,
      (
        select jsonb_build_object('number', number, 'at', ${instantText('deleted_at')}, 'by', deleted_by)
        from file_deletion as deletion where deletion.file = file.file
      ) as deletion
    from file join file_content as content using (sha256)
    where file.file = ${file}`.execute(database)
  const [row] = rows
  return row ? { ...row, size: Number(row.size) } : null
}

export const addHold = async (
  database: Database,
  { file, hold, number, reason, setAt, setBy }: Hold & { readonly file: string },
): Promise<void> => {
  await sql`
    insert into file_hold (hold, file, number, reason, set_at, set_by)
    values (${hold}, ${file}, ${number}, ${reason}, ${setAt}, ${setBy})`.execute(database)
}

/** The file that a hold in force is on; null where it is released or there is none. */
export const fileUnderHold = async (database: Database, hold: string): Promise<string | null> => {
  const { rows } = await sql<{ file: string }>`
    select file from file_hold left join file_release using (hold)
    where hold = ${hold} and file_release.hold is null
    order by file`.execute(database)
  return rows[0]?.file ?? null
}

export const addRelease = async (
  database: Database,
  released: { hold: string; number: string; reason: string; at: string; by: string },
): Promise<void> => {
  const { hold, number, reason, at, by } = released
  await sql`
    insert into file_release (hold, number, reason, released_at, released_by)
    values (${hold}, ${number}, ${reason}, ${at}, ${by})`.execute(database)
}

export const addProposal = async (
  database: Database,
  { file, number, reason, decidedOn, proposedAt, proposedBy }: Proposal & { readonly file: string },
): Promise<void> => {
  await sql`
    insert into file_deletion_proposal (file, number, reason, decided_on, proposed_at, proposed_by)
    values (${file}, ${number}, ${reason}, ${decidedOn}, ${proposedAt}, ${proposedBy})`.execute(database)
}

export const addDeletion = async (
  database: Database,
  deleted: { file: string; number: string; at: string; by: string },
): Promise<void> => {
  const { file, number, at, by } = deleted
  await sql`
    insert into file_deletion (file, number, deleted_at, deleted_by)
    values (${file}, ${number}, ${at}, ${by})`.execute(database)
}

const living = sql`
  exists (
    select from file
    where file.sha256 = file_content.sha256
      and not exists (select from file_deletion where file_deletion.file = file.file)
  )`

/** Content that a file still needs, in order, after `after`. */
export const neededContent = async (
  database: Database,
  after: string,
  limit: number,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ sha256: string }>`
    select sha256 from file_content
    where sha256 > ${after} and ${living}
    order by sha256
    limit ${limit}`.execute(database)
  return rows.map(({ sha256 }) => sha256)
}

export const isNeeded = async (database: Database, sha256: string): Promise<boolean> => {
  const { rows } = await sql`
    select sha256 from file_content where sha256 = ${sha256} and ${living} order by sha256`.execute(database)
  return rows.length > 0
}

/** Content whose files are all deleted and which was not erased since. */
export const contentToErase = async (database: Database): Promise<readonly string[]> => {
  const { rows } = await sql<{ sha256: string }>`
    select sha256 from file_content
    where not ${living}
      and not exists (
        select from file_erasure
        where file_erasure.sha256 = file_content.sha256
          and erased_at >= (
            select max(deleted_at) from file_deletion join file using (file)
            where file.sha256 = file_content.sha256
          )
      )
    order by sha256
    limit 1000`.execute(database)
  return rows.map(({ sha256 }) => sha256)
}

export const addErasure = async (database: Database, sha256: string, at: string): Promise<void> => {
  await sql`
    insert into file_erasure (sha256, erased_at) values (${sha256}, ${at})
    on conflict do nothing`.execute(database)
}

export type ListedFile = Pick<
  KeptFile,
  'file' | 'name' | 'kind' | 'unit' | 'retention' | 'retainedUntil' | 'retainedBy' | 'storedAt'
> & { readonly size: number; readonly held: boolean }

/** Files that are not deleted, the newest first; of some units, kept in a way, with a word in the name, at the end of their term. */
export const filesListed = async (
  database: Database,
  {
    units,
    retention,
    text,
    endsBy,
    limit,
    after = null,
  }: {
    readonly units: readonly string[] | null
    readonly retention: Retention | null
    readonly text: string | null
    readonly endsBy: IsoDate | null
    readonly limit: number
    /** When the last one shown was stored, and which it is. */
    readonly after?: Place | null
  },
): Promise<readonly ListedFile[]> => {
  const { rows } = await sql<ListedFile>`
    select file.file, file.name, content.kind, content.size, file.unit, file.retention,
      file.retained_until as "retainedUntil", file.retained_by as "retainedBy",
      ${instantText('file.stored_at')} as "storedAt",
      exists (
        select from file_hold left join file_release using (hold)
        where file_hold.file = file.file and file_release.hold is null
      ) as held
    from file join file_content as content using (sha256)
    where (${units}::text[] is null or file.unit = any(${units}::text[]))
      and (${retention}::text is null or file.retention = ${retention})
      and (${text}::text is null or strpos(lower(file.name), lower(${text}::text)) > 0)
      and (${endsBy}::date is null or file.retained_until <= ${endsBy}::date)
      and not exists (select from file_deletion where file_deletion.file = file.file)
      and (${after === null}::boolean
        or (file.stored_at, file.file) < (${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::uuid))
    order by file.stored_at desc, file.file desc
    limit ${limit}`.execute(database)
  return rows
}
