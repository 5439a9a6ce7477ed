/**
 * The PostgreSQL that haicap brings: made on first use, attached to when it already runs, started when it does not.
 * Nothing here takes a lock. Two processes may make the cluster at once: each makes its own aside and the first
 * rename wins. Two may start it at once: PostgreSQL lets one live and both end up attached to it.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Result } from '../../../kernel/result.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { problem } from '../../problems.ts'
import { type Account, accountToUse, handOver, runAs } from './account.ts'
import { type Binaries, findBinaries, isError } from './binaries.ts'
import { endOfLog, makePlaces, type Places, placesIn, postmasterOf } from './places.ts'

export type EngineOptions = {
  /** The folder everything is kept in. */
  readonly folder: string
  /** Another package than that of the platform, for tests on PostgreSQL 15. */
  readonly package?: string
  readonly account?: Account
  /** Trades safety against power loss for speed: tests only. */
  readonly throwaway?: boolean
  /** Seconds without any client after which a watchdog stops it; without it the engine stays. */
  readonly idleStop?: number
}

export type Engine = {
  readonly address: { readonly host: string; readonly port: 5432; readonly user: 'haicap' }
  readonly pid: number
  /** Whether this call started it; false when it was attached to. */
  readonly started: boolean
  /** Stops it unless others are connected. Returns whether it stopped. */
  readonly release: () => Promise<boolean>
}

const patience = 60_000

/** Attaches to the engine of the folder, starting (and on first use making) it when none runs. */
export const startEngine = async (options: EngineOptions): Promise<Result<Engine>> => {
  makeFolder(options.folder)
  const places = placesIn(options.folder)
  const made = makePlaces(places)
  if (!made.ok) return made
  if ((await stateOf(places)) === 'up') return fine(engineAt(places, false))
  const binaries = findBinaries({
    ...(options.package ? { package: options.package } : {}),
    spare: places.libraries,
  })
  if (!binaries.ok) return binaries
  const account = options.account ?? accountToUse()
  const handed = handOver(account, [places.home, places.socket], [binaries.value.postgres])
  if (!handed.ok) return handed
  const cluster = makeCluster(places, binaries.value, account, options.throwaway ?? false)
  return cluster.ok ? await runUntilUp(places, binaries.value, account, options) : cluster
}

/** Made first, so that its real path is known; what stands against it is told by `makePlaces`. */
const makeFolder = (folder: string) => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch {}
}

type State = 'up' | 'busy' | 'down'

/** Whether an engine answers at the folder's socket. `busy`: starting, recovering or shutting down. */
const stateOf = async (places: Places): Promise<State> => {
  const client = new pg.Client({
    ...{ host: places.socket, port: 5432, user: 'haicap', database: 'postgres' },
    // One that hangs takes connections and never answers.
    connectionTimeoutMillis: 3_000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    return 'up'
  } catch (error) {
    if (isError(error, '53300')) return 'up'
    return isError(error, 'ENOENT', 'ECONNREFUSED') ? 'down' : 'busy'
  } finally {
    await client.end().catch(() => {})
  }
}

const makeCluster = (
  places: Places,
  binaries: Binaries,
  account: Account,
  throwaway: boolean,
): Result<null> => {
  if (existsSync(places.data)) {
    // A copied folder is open to others, which PostgreSQL refuses.
    if ((statSync(places.data).mode & 0o027) !== 0) chmodSync(places.data, 0o700)
    const found = readFileSync(join(places.data, 'PG_VERSION'), 'utf8').trim()
    if (found === binaries.major) return fine(null)
    return refused(problem('engine-version', { directory: places.data, found, ours: binaries.major }))
  }
  sweepHalfMade(places)
  const aside = `${places.data}.${process.pid}.new`
  const args = [
    '-D',
    aside,
    '-U',
    'haicap',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    ...(throwaway ? ['--no-sync', '--wal-segsize=1'] : []),
  ]
  const run = runAs(account, binaries.initdb, args)
  const made = spawnSync(run.program, run.args, {
    ...run.identity,
    env: surroundings(binaries),
    encoding: 'utf8',
    cwd: places.home,
  })
  if (made.status !== 0) {
    rmSync(aside, { recursive: true, force: true })
    const log = (made.stderr || made.error?.message || '').trim().slice(-600)
    return refused(problem('engine-failed', { directory: places.home, log }))
  }
  try {
    renameSync(aside, places.data)
  } catch (error) {
    // Another process was first: its cluster is as good as ours.
    if (!isError(error, 'ENOTEMPTY', 'EEXIST')) throw error
    rmSync(aside, { recursive: true, force: true })
  }
  return fine(null)
}

/** Removes clusters whose maker was killed before it finished. */
const sweepHalfMade = (places: Places) => {
  for (const name of readdirSync(places.home)) {
    const maker = /^data\.(\d+)\.new$/.exec(name)?.[1]
    if (maker && !isAlive(Number(maker))) rmSync(join(places.home, name), { recursive: true, force: true })
  }
}

/** What keeps a postmaster from starting only for a moment: another one, or the last children of a killed one. */
const mayPass = /lock file|shared memory|another postmaster|shutting down|starting up/

const runUntilUp = async (
  places: Places,
  binaries: Binaries,
  account: Account,
  options: EngineOptions,
): Promise<Result<Engine>> => {
  const until = performance.now() + patience
  let child: ChildProcess | null = null
  let failures = 0
  for (let state: State = 'down'; performance.now() < until; state = await stateOf(places)) {
    if (state === 'up') {
      await makeDatabase(places)
      const started = child !== null && child.pid === postmasterOf(places)
      if (started) noteOwner(places, child?.pid ?? 0)
      if (started && options.idleStop !== undefined) watch(places, options.idleStop)
      return fine(engineAt(places, started))
    }
    if (child && child.exitCode === null && child.signalCode === null) await wait(10)
    else if (state === 'busy') await wait(25)
    else {
      if (child && !mayPass.test(endOfLog(places))) break
      if (child && ++failures > 40) break
      if (child) await wait(50 * Math.min(failures, 5))
      forgetDeadPostmaster(places)
      child = spawnPostmaster(places, binaries, account, options.throwaway ?? false)
    }
  }
  return refused(problem('engine-failed', { directory: places.home, log: endOfLog(places) }))
}

const spawnPostmaster = (
  places: Places,
  binaries: Binaries,
  account: Account,
  throwaway: boolean,
): ChildProcess => {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: places.socket,
    unix_socket_permissions: '0700',
    port: '5432',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(throwaway ? { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' } : {}),
  }
  const args = [
    '-D',
    places.data,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const run = runAs(account, binaries.postgres, args)
  const log = openSync(places.log, 'a', 0o600)
  try {
    const child = spawn(run.program, run.args, {
      ...run.identity,
      cwd: places.home,
      env: surroundings(binaries),
      detached: true,
      stdio: ['ignore', log, log],
    })
    child.on('error', () => {})
    child.unref()
    return child
  } finally {
    closeSync(log)
  }
}

const surroundings = ({ libraries }: Binaries): NodeJS.ProcessEnv => ({
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
  ...(libraries ? { LD_LIBRARY_PATH: libraries, DYLD_LIBRARY_PATH: libraries } : {}),
})

/**
 * After a crash the noted process id may belong to another program (containers count from 1 again), and PostgreSQL
 * would refuse for ever. Only where the system tells us which program it is, and it is not PostgreSQL.
 */
const forgetDeadPostmaster = (places: Places) => {
  const pid = postmasterOf(places)
  if (pid === null || !existsSync(`/proc/${pid}/exe`)) return
  try {
    if (basename(readlinkSync(`/proc/${pid}/exe`)) !== 'postgres')
      rmSync(join(places.data, 'postmaster.pid'), { force: true })
  } catch {
    // Not ours to look at: PostgreSQL decides.
  }
}

const makeDatabase = async (places: Places) => {
  const client = new pg.Client({ host: places.socket, port: 5432, user: 'haicap', database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query(`select 1 from pg_database where datname = 'haicap'`)
    if (!rowCount) await client.query('create database haicap')
  } catch (error) {
    if (!isError(error, '42P04', '23505')) throw error
  } finally {
    await client.end()
  }
}

const noteOwner = (places: Places, pid: number) =>
  writeFileSync(places.owner, `${JSON.stringify({ pid, startedBy: process.pid, socket: places.socket })}\n`)

const watch = (places: Places, seconds: number) => {
  const script = join(import.meta.dirname, 'watch.ts')
  const watcher = spawn(process.execPath, [script, places.home, String(seconds)], {
    detached: true,
    stdio: 'ignore',
    cwd: '/',
  })
  watcher.on('error', () => {})
  watcher.unref()
}

const engineAt = (places: Places, started: boolean): Engine => ({
  address: { host: places.socket, port: 5432, user: 'haicap' },
  pid: postmasterOf(places) ?? 0,
  started,
  release: async () => ((await clientsOf(places)) === 0 ? await stopEngine(places.home) : false),
})

/** How many clients are connected; null when no engine answers. */
export const clientsOf = async (places: Places): Promise<number | null> => {
  const client = new pg.Client({ host: places.socket, port: 5432, user: 'haicap', database: 'postgres' })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ others: number }>(
      `select count(*)::int as others
       from pg_stat_activity
       where backend_type = 'client backend'
         and pid <> pg_backend_pid()
         and application_name <> 'haicap watchdog'`,
    )
    return rows[0]?.others ?? 0
  } catch {
    return null
  } finally {
    await client.end().catch(() => {})
  }
}

/** Whether the engine stays when nobody uses it, until it is stopped by name. */
export const keepEngine = (folder: string, keep: boolean): void => {
  const places = placesIn(folder)
  if (!keep) rmSync(places.keep, { force: true })
  else if (existsSync(places.home)) writeFileSync(places.keep, '')
}

/** What runs in the folder. */
export const engineState = async (
  folder: string,
): Promise<{ readonly state: State; readonly pid: number | null; readonly clients: number | null }> => {
  const places = placesIn(folder)
  const state = existsSync(places.socket) ? await stateOf(places) : 'down'
  return {
    state,
    pid: state === 'down' ? null : postmasterOf(places),
    clients: state === 'up' ? await clientsOf(places) : null,
  }
}

/**
 * How an engine is asked to stop, and how many milliseconds it gets before it is asked more firmly. Fast ends questions and
 * writes everything down; after a full disk it can wait for ever, for a recovery that was broken off. Immediate leaves that
 * to the next start, as after a power cut; the last only ends what no longer listens.
 */
const firmness: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 12_000],
  ['SIGQUIT', 8_000],
  ['SIGKILL', 2_000],
]

/** Stops the engine of the folder: running questions are ended, nothing acknowledged is lost. False when none ran. */
export const stopEngine = async (folder: string, steps = firmness): Promise<boolean> => {
  const places = placesIn(folder)
  const pid = postmasterOf(places)
  if (pid === null || !isAlive(pid)) return false
  const state = await stateOf(places)
  if (state === 'down') return false
  for (const [signal, given] of steps) {
    if (!isAlive(pid)) break
    signalTo(pid, signal)
    // One that recovers has nothing to write down that is not written already.
    const patient = state === 'busy' ? given / 4 : given
    for (const until = performance.now() + patient; performance.now() < until && isAlive(pid); )
      await wait(10)
  }
  if (!places.socket.startsWith(places.home)) rmSync(places.socket, { recursive: true, force: true })
  return !isAlive(pid)
}

/** It may end between a look and the signal. */
const signalTo = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!isError(error, 'ESRCH')) throw error
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return isError(error, 'EPERM')
  }
}

/** A stopped child that its parent has not looked at yet. */
const isZombie = (pid: number): boolean => {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
