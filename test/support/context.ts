/** A context for operations in tests: a fixed day, the operator, and a database when the test has one. */
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { Database } from '../../src/platform/database/database.ts'
import type { Tables } from '../../src/platform/database/tables.ts'
import type { Context } from '../../src/platform/operation.ts'

/** `testContext({ database })`; whatever is given replaces what is usual. */
export const testContext = (given: Partial<Context> = {}): Context => ({
  database: noDatabase(),
  language: 'en',
  today: '2026-01-15',
  now: '2026-01-15T03:00:00.000Z',
  actor: { kind: 'operator', name: 'test' },
  requestId: 'test',
  signal: new AbortController().signal,
  checkOutput: true,
  ...given,
})

/** For operations that ask no database: every question is answered with nothing. */
const noDatabase = (): Database =>
  new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
