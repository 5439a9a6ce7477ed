/**
 * A database of its own for each test file, cloned from a template that is built once per set of migrations:
 * `const { database } = await testDatabase()` at the top of a test file, or `testDatabase(t)` inside one test.
 */

import { join } from 'node:path'
import { after, type TestContext } from 'node:test'
import pg from 'pg'
import {
  type Address,
  clientConfig,
  type OpenDatabase,
  openDatabase,
} from '../../src/platform/database/connect.ts'
import { checksumOf, migrate, migrationsIn } from '../../src/platform/database/migrate.ts'
import { projectRoot, testServer } from './engine.ts'

export type TestDatabase = OpenDatabase & { readonly address: Address }

export type TestDatabaseOptions = {
  /** With the shipped country loaded, else with empty tables. */
  readonly country?: boolean
  readonly prepare?: boolean
}

/** Opens a fresh database. It is dropped after the test `t`, or after the whole file without one. */
export const testDatabase = async (
  t?: TestContext,
  options: TestDatabaseOptions = {},
): Promise<TestDatabase> => {
  const addressOf = await testServer()
  const { name, drop } = await freshDatabase(addressOf, options)
  const address = addressOf(name)
  const open = openDatabase({ address, poolSize: 5, ...(options.prepare ? { prepare: true } : {}) })
  const leave = async () => {
    await open.close().catch(() => {})
    await drop()
  }
  if (t) t.after(leave)
  else after(leave)
  return { ...open, address }
}

/** The address of a database with nothing but the present migrations, for the time of `use`. */
export const withMigrated = async <T>(use: (address: Address) => Promise<T>): Promise<T> => {
  const addressOf = await testServer()
  const { name, drop } = await freshDatabase(addressOf, {})
  try {
    return await use(addressOf(name))
  } finally {
    await drop()
  }
}

/** A database with the shipped country, for the time of `use`; for benches, which are no tests. */
export const withCountry = async <T>(use: (database: OpenDatabase['database']) => Promise<T>): Promise<T> => {
  const addressOf = await testServer()
  const { name, drop } = await freshDatabase(addressOf, { country: true })
  const { database, close } = openDatabase({ address: addressOf(name), poolSize: 5 })
  try {
    return await use(database)
  } finally {
    await close()
    await drop()
  }
}

let made = 0
const nameNow = () => `test_${process.pid}_${++made}_${Math.trunc(performance.timeOrigin)}`

const freshDatabase = async (addressOf: (database: string) => Address, options: TestDatabaseOptions) => {
  const name = nameNow()
  for (let attempt = 1; ; attempt++) {
    const template = await ensureTemplate(addressOf, options.country ?? false)
    try {
      await onServer(addressOf, (client) => client.query(`create database ${name} template ${template}`))
      break
    } catch (error) {
      // Somebody with other migrations dropped the template, or is just copying it.
      if (attempt === 20 || !hasCode(error, '3D000', '55006')) throw error
    }
  }
  return {
    name,
    drop: () => onServer(addressOf, (client) => client.query(`drop database if exists ${name} with (force)`)),
  }
}

/** Builds the template of the present migrations unless it is there; one process does, the others wait. */
const ensureTemplate = (addressOf: (database: string) => Address, country: boolean): Promise<string> => {
  const migrations = migrationsIn(join(projectRoot, 'migrations'))
  return onServer(addressOf, async (client) => {
    const loader = country ? await countryLoader() : null
    const name = `template_${country ? 'country' : 'empty'}_${checksumOf(migrations).slice(0, 12)}${loader ? `_${loader.id}` : ''}`
    if (await exists(client, name)) return name
    await client.query('select pg_advisory_lock(4201651)')
    try {
      if (await exists(client, name)) return name
      await sweep(client, country ? 'template_country_' : 'template_empty_')
      await client.query(`create database ${name}_new`)
      const result = await migrate(addressOf(`${name}_new`), migrations)
      if (!result.ok) throw new Error(`the migrations do not run: ${JSON.stringify(result.problems)}`)
      if (loader) await withDatabase(addressOf(`${name}_new`), loader.load)
      await client.query(`alter database ${name}_new rename to ${name}`)
      return name
    } finally {
      await client.query('select pg_advisory_unlock(4201651)')
    }
  })
}

/** Drops templates of other migrations, half-made ones, and databases whose test process is gone. */
const sweep = async (client: pg.Client, templates: string) => {
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datname like 'template\\_%\\_%' or datname like 'test\\_%' order by datname`,
  )
  for (const { datname } of rows) {
    const pid = Number(/^test_(\d+)_/.exec(datname)?.[1] ?? 0)
    const dead = pid > 0 && !process.env.DATABASE_URL_TEST && !isAlive(pid)
    if (dead || datname.startsWith(templates))
      await client.query(`drop database if exists "${datname}"`).catch(() => {})
  }
}

/** What a start brings into an empty database: the country, and who decides what in it. */
const countryLoader = async () => {
  const [register, authority] = await Promise.all([
    import('../../src/parts/register/index.ts'),
    import('../../src/parts/authority/index.ts'),
  ])
  return {
    id: `${register.countryId().slice(0, 10)}_${authority.authorityId().slice(0, 10)}`,
    load: async (database: OpenDatabase['database']) => {
      await register.loadCountry(database)
      await authority.loadAuthority(database, '2026-01-01T00:00:00.000Z')
    },
  }
}

const withDatabase = async (
  address: Address,
  use: (database: OpenDatabase['database']) => Promise<unknown>,
) => {
  const open = openDatabase({ address, poolSize: 2 })
  try {
    await use(open.database)
  } finally {
    await open.close()
  }
}

const onServer = async <T>(
  addressOf: (database: string) => Address,
  use: (client: pg.Client) => Promise<T>,
) => {
  const client = new pg.Client(clientConfig(addressOf('postgres')))
  client.on('error', () => {})
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

const exists = async (client: pg.Client, name: string): Promise<boolean> =>
  ((await client.query('select 1 from pg_database where datname = $1', [name])).rowCount ?? 0) > 0

const hasCode = (error: unknown, ...codes: readonly string[]) =>
  error instanceof pg.DatabaseError && codes.includes(error.code ?? '')

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
