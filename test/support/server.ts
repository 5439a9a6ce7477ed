/** The HTTP server under test, asked through `inject`: no port, a fixed moment, answers checked. */
import type { TestContext } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { createServer, type HttpOptions } from '../../src/shell/http/server.ts'
import { testContext } from './context.ts'

/** `serverUnderTest(t, { operations })`; closed after the test. */
export const serverUnderTest = async (
  t: Pick<TestContext, 'after'>,
  options: Partial<HttpOptions> = {},
): Promise<FastifyInstance> => {
  const server = await createServer({
    operations: [],
    database: testContext().database,
    now: () => new Date('2026-01-15T03:00:00Z'),
    checkOutput: true,
    ...options,
    // A change is seen by the very next question.
    limits: { revisionMilliseconds: 0, ...options.limits },
  })
  t.after(() => server.close())
  return server
}
