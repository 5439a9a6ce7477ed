/** Looks at this machine and its database; changes nothing. */
import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { errorCode, reasonOf } from '../../kernel/reason.ts'
import { calendarKnown } from '../calendar/known.ts'
import { localDay } from '../clock.ts'
import { lastBackup } from '../database/backup/last.ts'
import { type Address, type OpenDatabase, openDatabase } from '../database/connect.ts'
import { isMigrated, type Migration } from '../database/migrate.ts'
import { isLoopback, missingFor } from '../host.ts'
import { keyPlaces } from '../key-places.ts'
import type { Settings } from '../settings.ts'
import type { Facts, KeyFile } from './model.ts'

export type Looking = {
  readonly settings: Pick<
    Settings,
    'data' | 'evidenceKey' | 'evidenceCommand' | 'host' | 'behindProxy' | 'address' | 'smtp' | 'smtpSender'
  >
  readonly version: string
  /** Where the database is, or why nobody knows. */
  readonly place: Address | { readonly unreachable: string }
  readonly migrations: readonly Migration[]
  readonly now: () => Date
  readonly node: string
  readonly leastNode: string
}

export const lookAt = async (looking: Looking): Promise<Facts> => {
  const { settings, now, place } = looking
  const { data, host } = settings
  const found = 'unreachable' in place ? place : await databaseFacts(place, looking)
  return {
    today: localDay(now()),
    version: looking.version,
    node: looking.node,
    leastNode: looking.leastNode,
    disk: roomAt(data),
    keys: [...keyPlaces(settings).values()].map(keyAt),
    host: { host, isLoopback: isLoopback(host), missing: missingFor(settings) },
    mail: await mailFacts(settings),
    backup: backupFacts(data, now()),
    database: 'unreachable' in found ? null : found,
    unreachable: 'unreachable' in found ? found.unreachable : null,
  }
}

/** Milliseconds a mail server is given to answer. */
const mailPatience = 3_000

/** Only whether somebody answers there; no mail is sent and no password said. */
const mailFacts = async ({
  smtp,
  smtpSender,
}: Pick<Settings, 'smtp' | 'smtpSender'>): Promise<Facts['mail']> => {
  if (smtp === null) return null
  const { hostname, port, protocol } = new URL(smtp)
  const at = {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (protocol === 'smtps:' ? 465 : 587)),
  }
  const against = await new Promise<string | null>((resolve) => {
    const socket = connect({ ...at, timeout: mailPatience })
    const end = (reason: string | null) => {
      socket.destroy()
      resolve(reason)
    }
    socket.once('connect', () => end(null))
    socket.once('timeout', () => end('timeout'))
    socket.once('error', (error) => end(errorCode(error) || reasonOf(error)))
  })
  return { server: `${at.host}:${at.port}`, sender: smtpSender !== null, against }
}

const backupFacts = (data: string, now: Date): Facts['backup'] => {
  const last = lastBackup(data)
  if (!last) return null
  const ageHours = (now.getTime() - Date.parse(last.madeAt)) / 3_600_000
  return { ageHours, file: last.file, isThere: existsSync(last.file) }
}

const roomAt = (path: string): Facts['disk'] => {
  try {
    const { bavail, bsize } = statfsSync(path)
    return { path, freeBytes: bavail * bsize }
  } catch {
    return null
  }
}

const stateOf = (path: string): KeyFile['state'] => {
  try {
    const { mode, uid } = statSync(path)
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) return 'open-to-others'
    accessSync(path, constants.R_OK)
    return process.getuid && uid !== process.getuid() ? 'of-another' : 'closed'
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'missing' : 'unreadable'
  }
}
export const keyAt = (path: string): KeyFile => ({ path, state: stateOf(path) })

type DatabaseFacts = NonNullable<Facts['database']>

const databaseFacts = async (
  address: Address,
  looking: Looking,
): Promise<DatabaseFacts | { readonly unreachable: string }> => {
  const open = openDatabase({ address, poolSize: 1, statementTimeout: 10_000 })
  try {
    const before = looking.now().getTime()
    const { rows } = await open.pool.query<{ version: number; at: string }>(
      `select current_setting('server_version_num')::int as version, clock_timestamp() as at`,
    )
    const middle = (before + looking.now().getTime()) / 2
    const [found] = rows
    return {
      version: found?.version ?? 0,
      ahead: Date.parse(found?.at ?? '') - middle,
      migrated: await orElse(false, () => isMigrated(open.pool, looking.migrations)),
      guarded: await orElse(false, () => isGuarded(open)),
      jobs: await orElse(null, () => jobFacts(open)),
      evidence: await orElse(null, () => evidenceFacts(open)),
      lastYear: await orElse(null, async () => (await calendarKnown(open)).years.last),
    }
  } catch (error) {
    return { unreachable: reasonOf(error) }
  } finally {
    await open.close()
  }
}

/** A table that is not there yet is told by the line about migrations. */
const orElse = async <Value>(other: Value, ask: () => Promise<Value>): Promise<Value> => {
  try {
    return await ask()
  } catch {
    return other
  }
}

const isGuarded = async ({ pool }: OpenDatabase): Promise<boolean> => {
  const { rows } = await pool.query<{ may: boolean }>(
    `select case when to_regrole('haicap_app') is null then false
       else pg_has_role(session_user, 'haicap_app', 'member') end as may`,
  )
  return rows[0]?.may ?? false
}

const jobFacts = async ({ pool }: OpenDatabase): Promise<DatabaseFacts['jobs']> => {
  const { rows } = await pool.query<{ dead: number; overdue: number | null; workers: number }>(
    `select (select count(*)::int from job where state = 'dead') as dead,
       (select extract(epoch from clock_timestamp() - min(run_at))::float
        from job
        where state = 'waiting' and run_at < clock_timestamp()) as overdue,
       (select count(*)::int from job_worker where beat_at > clock_timestamp() - interval '30 seconds') as workers`,
  )
  const [found] = rows
  return found ? { dead: found.dead, overdueSeconds: found.overdue, workers: found.workers } : null
}

/** The identity of an entry begins with its milliseconds. */
const evidenceFacts = async ({ pool }: OpenDatabase): Promise<DatabaseFacts['evidence']> => {
  const { rows } = await pool.query<{ waiting: number; oldest: string | null; now: number }>(
    `select count(*)::int as waiting, min(entry::text) as oldest,
       extract(epoch from clock_timestamp())::float as now
     from evidence_waiting`,
  )
  const [found] = rows
  if (!found) return null
  const { waiting, oldest, now } = found
  const since = oldest === null ? now : Number.parseInt(oldest.replaceAll('-', '').slice(0, 12), 16) / 1000
  return { waiting, oldestSeconds: Math.max(0, now - since) }
}
