/** Serves a product over HTTP until it is told to stop. */
import type { AddressInfo } from 'node:net'
import { errorCode } from '../kernel/reason.ts'
import { fine, type Result, refused } from '../kernel/result.ts'
import { localDay } from '../platform/clock.ts'
import { holdEngine } from '../platform/database/engine/hold.ts'
import { isMigrated } from '../platform/database/migrate.ts'
import { findDatabase } from '../platform/database/place.ts'
import { missingFor } from '../platform/host.ts'
import type { Context } from '../platform/operation.ts'
import { createServer, type HttpOptions, type Readiness } from './http/server.ts'
import { type OpenProduct, openProduct } from './open.ts'
import { shellProblem } from './problems.ts'
import type { Demonstration, Product } from './product.ts'

export type Serving = {
  readonly url: string
  /** Where the first administrator begins, while there is none. */
  readonly welcome: string | null
  /** How to sign in to the demonstration, in words; null for a deployment of real data. */
  readonly demonstration: Demonstration | null
  /** Finishes what is being answered, then closes the database and, when nobody else uses it, its engine. */
  readonly stop: () => Promise<void>
}

/** Milliseconds given to answers under way. */
const patience = 10_000

export const serve = async (
  product: Product,
  log?: (line: string) => void,
  { demo = false }: { readonly demo?: boolean } = {},
): Promise<Result<Serving>> => {
  const { settings } = product
  const missing = missingFor(settings)
  if (missing.length > 0)
    return refused(shellProblem('not-loopback', { host: settings.host, missing: missing.join(', ') }))
  const idle = (error: Error) =>
    log?.(`${JSON.stringify({ level: 40, msg: 'database connection lost', reason: error.message })}\n`)
  const opened = await openProduct(product, { onIdleError: idle, demo })
  if (!opened.ok) return opened
  const { engine } = opened.value.place
  const hold = engine && (await holdEngine({ engine, restart: () => findDatabase(settings) }))
  const close = async () => {
    await opened.value.close()
    await hold?.release()
    if (engine?.started) await engine.release()
  }
  const demonstration = opened.value.generated
    ? ((await product.demonstrate?.({
        ...systemContext(opened.value.database),
        data: settings.data,
        ...territoryIn(product, opened.value),
      })) ?? null)
    : null
  if (demonstration && !demonstration.ok) {
    await close()
    return demonstration
  }
  const options = await httpOptions(product, opened.value, log)
  const server = await createServer(options)
  try {
    await server.listen({ port: settings.port, host: settings.host })
  } catch (error) {
    await close()
    if (errorCode(error) === 'EADDRINUSE') return refused(shellProblem('port-taken', { port: settings.port }))
    if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(errorCode(error)))
      return refused(shellProblem('no-such-host', { host: settings.host }))
    throw error
  }
  const background = await product.background?.(
    { ...systemContext(opened.value.database), data: settings.data },
    opened.value.place.address,
  )
  const warmed = (async () => {
    for (const url of options.first ?? []) await server.inject({ url })
  })().catch((error: unknown) =>
    log?.(`${JSON.stringify({ level: 40, msg: 'not warmed', reason: String(error) })}\n`),
  )
  const stop = async () => {
    await warmed
    const late = setTimeout(() => server.server.closeAllConnections(), patience)
    await server.close()
    clearTimeout(late)
    await background?.stop()
    await close()
  }
  // A cast: a server that listens on a port has an address, not a path.
  const { port } = server.server.address() as AddressInfo
  const url = `http://localhost:${port}`
  const welcome = await product.welcome?.(systemContext(opened.value.database))
  return fine({
    url,
    welcome: welcome ? `${settings.address ?? url}${welcome}` : null,
    demonstration: demonstration?.value ?? null,
    stop,
  })
}

const territoryIn = ({ territory }: Product, { database }: OpenProduct) =>
  territory ? { territory: () => territory({ database }) } : {}

const httpOptions = async (
  product: Product,
  open: OpenProduct,
  log?: (line: string) => void,
): Promise<HttpOptions> => {
  const { settings, operations, version } = product
  const { readsPerMinute, writesPerMinute, seconds, cacheBytes, checkOutput } = settings
  return {
    ...(await product.faces()),
    operations,
    version,
    checkOutput,
    database: open.database,
    data: settings.data,
    territory: product.territory,
    signer: product.signer,
    behindProxy: settings.behindProxy,
    generated: open.generated,
    ...(settings.address === null ? {} : { site: settings.address }),
    sessions: { idleMinutes: settings.sessionMinutes, hours: settings.sessionHours },
    limits: { readsPerMinute, writesPerMinute, seconds, cacheBytes },
    ready: () => readiness(product, open),
    gauges: () => [
      { name: 'haicap_pool_connections', help: 'Open database connections.', value: open.pool.totalCount },
      {
        name: 'haicap_pool_idle',
        help: 'Open database connections that wait for work.',
        value: open.pool.idleCount,
      },
      {
        name: 'haicap_pool_waiting',
        help: 'Questions that wait for a connection.',
        value: open.pool.waitingCount,
      },
    ],
    ...(log ? { log: { write: log } } : {}),
  }
}

const readiness = async (product: Product, open: OpenProduct): Promise<Readiness> => {
  try {
    await open.pool.query('select 1')
    const migrations = (await isMigrated(open.pool, product.migrations)) || 'not at the newest migration'
    return { database: true, migrations, ...(await product.ready(systemContext(open.database))) }
  } catch (error) {
    return { database: error instanceof Error ? error.message : 'not reachable' }
  }
}

/** For questions nobody asked but we. */
const systemContext = (database: Context['database']): Context => {
  const now = new Date()
  return {
    database,
    language: 'vi',
    today: localDay(now),
    now: now.toISOString(),
    actor: { kind: 'public' },
    requestId: 'readiness',
    signal: new AbortController().signal,
  }
}
