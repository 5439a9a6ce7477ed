import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import pg from 'pg'
import type { Result } from '../../../kernel/result.ts'
import { linkLibraries } from './binaries.ts'
import { type EngineOptions, engineState, keepEngine, startEngine, stopEngine } from './engine.ts'
import { placesIn } from './places.ts'

/** One cluster for all tests that do not need their own; each leaves it stopped and whole. */
const made = mkdtempSync(join(tmpdir(), 'haicap-engine-'))
const shared = join(made, 'var')
process.on('exit', () => rmSync(made, { recursive: true, force: true }))

const valueOr = <T>(result: Result<T>): T => {
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}
const later = () => new Promise((resolve) => setTimeout(resolve, 50))
const codes = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code))

const sharedFolder = (t: TestContext): string => {
  t.after(() => stopEngine(shared))
  return shared
}

/** Another way to the shared folder. */
const linked = (t: TestContext, name: string): string => {
  const link = join(made, name)
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync(shared, link)
  t.after(() => stopEngine(link))
  return link
}

const emptyFolder = (t: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-engine-'))
  t.after(async () => {
    await stopEngine(folder)
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Damages a file of the cluster for the time of one test. */
const damage = (t: TestContext, file: string, content: string) => {
  const path = join(shared, 'data', file)
  const before = existsSync(path) ? readFileSync(path) : null
  writeFileSync(path, content)
  t.after(() => (before ? writeFileSync(path, before) : rmSync(path, { force: true })))
}

const start = (folder: string, more: Partial<EngineOptions> = {}) =>
  startEngine({ folder, throwaway: true, ...more })

const ask = async (folder: string, question: string) => {
  const client = new pg.Client({
    host: placesIn(folder).socket,
    port: 5432,
    user: 'haicap',
    database: 'haicap',
  })
  await client.connect()
  try {
    return (await client.query(question)).rows
  } finally {
    await client.end()
  }
}

/** Another process that starts the engine and then says so. */
const starter = (folder: string): ChildProcess =>
  spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { startEngine } from ${JSON.stringify(join(import.meta.dirname, 'engine.ts'))}
       const engine = await startEngine({ folder: ${JSON.stringify(folder)}, throwaway: true })
       console.log(engine.ok ? String(engine.value.pid) : JSON.stringify(engine))
       setInterval(() => {}, 1000)`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => child.stdout?.once('data', (data) => resolve(String(data).trim())))

test('an engine listens on its socket only, closed to others', async (t) => {
  const folder = sharedFolder(t)
  const engine = valueOr(await start(folder))
  const [row] = await ask(
    folder,
    `select current_setting('listen_addresses') as tcp, current_setting('server_encoding') as encoding`,
  )
  assert.deepEqual(row, { tcp: '', encoding: 'UTF8' })
  assert.equal(statSync(engine.address.host).mode & 0o077, 0)
})

test('a second start attaches, and a stop ends it for both', async (t) => {
  const folder = sharedFolder(t)
  const first = valueOr(await start(folder))
  const second = valueOr(await start(folder))
  assert.deepEqual([first.started, second.started, second.pid], [true, false, first.pid])
  assert.equal((await engineState(folder)).state, 'up')
  assert.equal(await stopEngine(folder), true)
  assert.deepEqual(await engineState(folder), { state: 'down', pid: null, clients: null })
  assert.equal(await stopEngine(folder), false)
})

test('processes that make and start one engine at once all end up at the same', async (t) => {
  const folder = emptyFolder(t)
  const children = [starter(folder), starter(folder), starter(folder)]
  t.after(() => {
    for (const child of children) child.kill('SIGKILL')
  })
  const pids = await Promise.all(children.map(firstLine))
  assert.equal(new Set(pids).size, 1)
  assert.match(pids[0] ?? '', /^\d+$/)
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith('.new')),
    [],
  )
})

test('kill -9 of the program leaves its engine running, and the next start attaches to it', async (t) => {
  const folder = sharedFolder(t)
  const child = starter(folder)
  const pid = Number(await firstLine(child))
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  const engine = valueOr(await start(folder))
  assert.deepEqual([engine.pid, engine.started], [pid, false])
})

test('kill -9 of the postmaster is recovered from by the next start', async (t) => {
  const folder = sharedFolder(t)
  const first = valueOr(await start(folder, { throwaway: false }))
  await ask(folder, 'create table kept as select 1 as n')
  process.kill(first.pid, 'SIGKILL')
  const second = valueOr(await start(folder, { throwaway: false }))
  assert.equal(second.started, true)
  assert.deepEqual(await ask(folder, 'select n from kept'), [{ n: 1 }])
})

test('an engine that no longer listens is ended all the same, within a bounded time, and loses nothing', async (t) => {
  const folder = sharedFolder(t)
  const { pid } = valueOr(await start(folder, { throwaway: false }))
  await ask(folder, 'create table firm as select 7 as n')
  process.kill(pid, 'SIGSTOP')
  const steps = [
    ['SIGINT', 200],
    ['SIGQUIT', 200],
    ['SIGKILL', 5_000],
  ] as const
  assert.equal(await stopEngine(folder, steps), true)
  valueOr(await start(folder, { throwaway: false }))
  assert.deepEqual(await ask(folder, 'select n from firm'), [{ n: 7 }])
})

test('a note of a dead postmaster whose number another program now has does not keep it from starting', async (t) => {
  const folder = sharedFolder(t)
  writeFileSync(
    join(folder, 'data', 'postmaster.pid'),
    `${process.pid}\n${join(folder, 'data')}\n1700000000\n5432\n\n\n\n`,
  )
  assert.equal(valueOr(await start(folder)).started, true)
})

test('a data folder too deep for a socket gets a short one, which is the same for every process', async (t) => {
  const folder = join(made, `${'deep/'.repeat(25)}var`)
  mkdirSync(dirname(folder), { recursive: true })
  renameSync(shared, folder)
  t.after(async () => {
    await stopEngine(folder)
    renameSync(folder, shared)
  })
  const { address } = valueOr(await start(folder))
  assert.ok(Buffer.byteLength(`${address.host}/.s.PGSQL.5432`) <= 107)
  assert.equal(valueOr(await start(folder)).address.host, address.host)
})

test('a folder that links lead to, with spaces and accents in its name, works', async (t) => {
  const link = linked(t, 'dữ liệu của tôi')
  valueOr(await start(link))
  assert.deepEqual(await ask(link, 'select 1 as n'), [{ n: 1 }])
})

test('data of another version is refused by its number, not by a crash', async (t) => {
  const folder = sharedFolder(t)
  damage(t, 'PG_VERSION', '13\n')
  assert.deepEqual(codes(await start(folder)), ['platform/engine-version'])
})

test('an engine that cannot start is told with the end of its log', async (t) => {
  const folder = sharedFolder(t)
  damage(t, 'postgresql.conf', 'no such setting')
  const refused = await start(folder)
  assert.deepEqual(codes(refused), ['platform/engine-failed'])
  assert.match(JSON.stringify(refused), /syntax error/)
})

test('a folder that cannot be written is told', async (t) => {
  const folder = emptyFolder(t)
  writeFileSync(join(folder, 'file'), '')
  assert.deepEqual(codes(await start(join(folder, 'file', 'var'))), ['platform/data-not-ours'])
})

test('half-made clusters of killed makers are swept, those of living ones are not', async (t) => {
  const folder = emptyFolder(t)
  mkdirSync(join(folder, 'data.999999999.new'))
  mkdirSync(join(folder, `data.${process.ppid}.new`))
  valueOr(await start(folder))
  assert.deepEqual(
    [existsSync(join(folder, 'data.999999999.new')), existsSync(join(folder, `data.${process.ppid}.new`))],
    [false, true],
  )
})

test('release stops it only when nobody else is connected', async (t) => {
  const folder = sharedFolder(t)
  const engine = valueOr(await start(folder))
  const other = new pg.Client({ host: engine.address.host, port: 5432, user: 'haicap', database: 'haicap' })
  await other.connect()
  assert.equal(await engine.release(), false)
  await other.end()
  // The server ends a session a moment after its client left.
  while (!(await engine.release())) await later()
  assert.equal((await engineState(folder)).state, 'down')
})

test('the watchdog stops an engine nobody uses, but not one that shall stay', async (t) => {
  const folder = sharedFolder(t)
  t.after(() => keepEngine(folder, false))
  valueOr(await start(folder, { idleStop: 1 }))
  keepEngine(folder, true)
  for (let n = 0; n < 40; n++) await later()
  assert.equal((await engineState(folder)).state, 'up')
  keepEngine(folder, false)
  while ((await engineState(folder)).state !== 'down') await later()
})

test('libraries are linked as often as asked, and beside the data where packages cannot be written', (t) => {
  const root = emptyFolder(t)
  mkdirSync(join(root, 'native', 'lib'), { recursive: true })
  writeFileSync(join(root, 'native', 'lib', 'libx.so.1.2'), '')
  const links = [{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }]
  writeFileSync(join(root, 'native', 'pg-symlinks.json'), JSON.stringify(links))
  for (const _ of [1, 2]) assert.equal(linkLibraries(root, join(root, 'spare')), null)
  assert.ok(statSync(join(root, 'native', 'lib', 'libx.so.1')).isFile())
})

const isRoot = process.getuid?.() === 0
// In this order, so that each takes over files that the other owned.
for (const account of ['namespace', 'nobody', 'namespace'] as const)
  test(`root runs it as ${account}`, { skip: isRoot ? false : 'only root has to' }, async (t) => {
    const folder = sharedFolder(t)
    // The folders mkdtemp makes are closed to others; root's stand-in has to pass.
    chmodSync(made, account === 'nobody' ? 0o755 : 0o700)
    const engine = await start(folder, { account })
    if (account === 'namespace' && !engine.ok) return t.skip('user namespaces are closed here')
    assert.equal(valueOr(engine).started, true)
  })

test('root is told which folder its stand-in cannot pass through', {
  skip: isRoot ? false : 'only root has to',
}, async (t) => {
  const folder = sharedFolder(t)
  assert.deepEqual(codes(await start(folder, { account: 'nobody' })), ['platform/data-not-reachable'])
})
