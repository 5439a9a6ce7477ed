/** Runs the numbered SQL files of `migrations/`, forward only, each in one transaction. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { reasonOf } from '../../kernel/reason.ts'
import type { Result } from '../../kernel/result.ts'
import { fine, refused } from '../../kernel/result.ts'
import { problem } from '../problems.ts'
import { type Address, clientConfig } from './connect.ts'

export type Migration = {
  readonly number: number
  /** The file without `.sql`: `0001_register`. */
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** The files of a folder in order. Two of one number, or another form of name, is our mistake and thrown. */
export const migrationsIn = (folder: string): readonly Migration[] => {
  const migrations = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => migrationFrom(file, readFileSync(join(folder, file), 'utf8')))
  migrations.forEach((each, index) => {
    if (each.number === migrations[index - 1]?.number)
      throw new Error(`two migrations are numbered ${each.number}`)
  })
  return migrations
}

const migrationFrom = (file: string, text: string): Migration => {
  const number = Number(/^(\d{4})_[a-z0-9_-]+\.sql$/.exec(file)?.[1])
  if (!number) throw new Error(`${file} is not named like 0001_what-it-does.sql`)
  const sql = text.replaceAll('\r\n', '\n')
  return { number, name: file.slice(0, -4), sql, checksum: createHash('sha256').update(sql).digest('hex') }
}

/** One number for all of them, to name what was built from them. */
export const checksumOf = (migrations: readonly Migration[]): string =>
  createHash('sha256')
    .update(migrations.map(({ name, checksum }) => `${name} ${checksum}\n`).join(''))
    .digest('hex')

type Applied = { readonly number: number; readonly name: string; readonly checksum: string }

/** Why these files cannot be run on what was already run. */
export const whyNotMigrate = (migrations: readonly Migration[], applied: readonly Applied[]) => {
  const files = new Map(migrations.map((each) => [each.name, each]))
  const done = new Set(applied.map(({ name }) => name))
  const latest = Math.max(0, ...applied.map(({ number }) => number))
  return [
    ...applied
      .filter(({ name }) => !files.has(name))
      .map(({ name }) => problem('migration-missing', { name })),
    ...applied
      .filter(({ name, checksum }) => files.has(name) && files.get(name)?.checksum !== checksum)
      .map(({ name }) => problem('migration-changed', { name })),
    ...migrations
      .filter(({ name, number }) => !done.has(name) && number <= latest)
      .map(({ name }) => problem('migration-late', { name, latest })),
  ]
}

const lock = 4_201_650

/** Brings the database up to the newest migration; answers the names of those that ran now. */
export const migrate = async (
  address: Address,
  migrations: readonly Migration[],
): Promise<Result<readonly string[]>> => {
  const client = new pg.Client(clientConfig(address))
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    return refused(problem('database-unreachable', { reason: reasonOf(error) }))
  }
  try {
    const version = await client.query<{ server_version_num: string; server_version: string }>(
      `select current_setting('server_version_num') as server_version_num, current_setting('server_version') as server_version`,
    )
    const found = version.rows[0]
    if (Number(found?.server_version_num) < 150_000)
      return refused(problem('database-too-old', { found: found?.server_version ?? '?' }))
    return await runPending(client, migrations)
  } finally {
    await client.end()
  }
}

const runPending = async (
  client: pg.Client,
  migrations: readonly Migration[],
): Promise<Result<readonly string[]>> => {
  const ran: string[] = []
  for (;;) {
    // The lock lives as long as its transaction, so it also holds behind a pooler; who waited looks anew.
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [lock])
    const applied = await appliedIn(client)
    const against = whyNotMigrate(migrations, applied)
    const next = migrations[applied.length]
    if (against.length > 0 || !next) {
      if (against.length === 0) await guard(client, ran.length > 0)
      await client.query('commit')
      return against.length > 0 ? refused(...against) : fine(ran)
    }
    try {
      await client.query(next.sql)
      await client.query('insert into haicap_migration (number, name, checksum) values ($1, $2, $3)', [
        next.number,
        next.name,
        next.checksum,
      ])
      await client.query('commit')
    } catch (error) {
      await client.query('rollback')
      return refused(problem('migration-failed', { name: next.name, reason: reasonOf(error) }))
    }
    ran.push(next.name)
  }
}

/** Tables that came just now are granted to the roles of the product; so is all of it where the roles could not be made before. */
const guard = async (client: pg.Client, isNew: boolean): Promise<void> => {
  const { rows } = await client.query<{ there: boolean; missing: boolean }>(
    `select to_regprocedure('access_guard()') is not null as there, to_regrole('haicap_app') is null as missing`,
  )
  if (rows[0]?.there && (isNew || rows[0].missing)) await client.query('select access_guard()')
}

const appliedIn = async (client: pg.Client): Promise<readonly Applied[]> => {
  await client.query(
    `create table if not exists haicap_migration (
       number int primary key,
       name text not null,
       checksum text not null,
       applied_at timestamptz not null default now()
     )`,
  )
  const { rows } = await client.query<Applied>(
    'select number, name, checksum from haicap_migration order by number',
  )
  return rows
}

/** Whether the database stands exactly at these migrations, for readiness: an answer, no change. */
export const isMigrated = async (pool: pg.Pool, migrations: readonly Migration[]): Promise<boolean> => {
  const { rows } = await pool.query<Applied>(
    'select number, name, checksum from haicap_migration order by number',
  )
  return rows.length === migrations.length && whyNotMigrate(migrations, rows).length === 0
}
