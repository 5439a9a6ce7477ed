/**
 * A prompt with everything at hand: `register` (the engine over the database's facts), `database` (kysely), `sql`,
 * and `ask('register.unit', { code: '00004' })`, which carries an operation out as the command line would.
 */
import { randomUUID } from 'node:crypto'
import { start } from 'node:repl'
import { sql } from 'kysely'
import { wordsOf } from '../src/kernel/problems.ts'
import type { Result } from '../src/kernel/result.ts'
import { currentRegister, loadCountry } from '../src/parts/register/index.ts'
import { operations } from '../src/parts.ts'
import { localDay } from '../src/platform/clock.ts'
import { openDatabase } from '../src/platform/database/connect.ts'
import { migrate, migrationsIn } from '../src/platform/database/migrate.ts'
import { findDatabase } from '../src/platform/database/place.ts'
import type { Context, Operation } from '../src/platform/operation.ts'
import { perform } from '../src/platform/perform.ts'
import { readSettings } from '../src/platform/settings.ts'

const orStop = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  for (const problem of result.problems) console.error(wordsOf(problem, 'en'))
  process.exit(2)
}

const settings = orStop(readSettings(process.env))
const { address } = orStop(await findDatabase(settings))
orStop(await migrate(address, migrationsIn('migrations')))
const { database, close } = openDatabase({
  address,
  poolSize: 2,
  prepare: settings.prepare,
  onIdleError: (error) => console.error(error.message),
})
orStop(await loadCountry(database))

const context = (): Context => ({
  database,
  language: 'en',
  today: localDay(new Date()),
  now: new Date().toISOString(),
  actor: { kind: 'operator', name: 'console' },
  requestId: randomUUID(),
  signal: new AbortController().signal,
})

const all: readonly Operation[] = operations

const ask = async (name: string, input: Readonly<Record<string, unknown>> = {}) => {
  const operation = all.find((one) => one.name === name)
  if (!operation) throw new Error(`no operation ${name}; there are ${all.map((one) => one.name).join(', ')}`)
  return await perform(operation, input, context())
}

const register = await currentRegister(context())
const prompt = start({ prompt: 'haicap> ' })
Object.assign(prompt.context, { register, database, sql, operations: all, ask })
prompt.on('exit', () => void close())
