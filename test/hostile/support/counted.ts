/** A server with one thing that can be changed: whatever is sent, it counts only what was meant. */
import type { TestContext } from 'node:test'
import { sql } from 'kysely'
import { Type } from 'typebox'
import { fine } from '../../../src/kernel/result.ts'
import { codeField, textField } from '../../../src/platform/fields.ts'
import { uploadField } from '../../../src/platform/files/upload.ts'
import { defineOperation } from '../../../src/platform/operation.ts'
import type { HttpOptions } from '../../../src/shell/http/server.ts'
import type { TestDatabase } from '../../support/database.ts'
import { serverUnderTest } from '../../support/server.ts'

const count = defineOperation({
  name: 'count.read',
  kind: 'query',
  access: 'public',
  summary: { vi: 'Đọc số đếm', en: 'Reads the count' },
  input: Type.Object({
    code: codeField(),
    pad: Type.Optional(Type.Integer({ minimum: 0, maximum: 50_000_000 })),
  }),
  output: Type.Object({ n: Type.Integer(), pad: Type.String() }),
  path: ['code'],
  run: async ({ pad = 0 }, context) => {
    const { rows } = await sql<{ n: number }>`select n from counted`.execute(context.database)
    return fine({ n: rows[0]?.n ?? -1, pad: 'x'.repeat(pad) })
  },
})

const add = defineOperation({
  name: 'count.add',
  kind: 'command',
  access: 'public',
  summary: { vi: 'Đếm thêm', en: 'Counts one more' },
  input: Type.Object({
    words: textField({ maxLength: 100 }),
    rows: Type.Optional(Type.Array(Type.Record(Type.String(), Type.Unknown()), { maxItems: 3 })),
  }),
  output: Type.Object({ n: Type.Integer(), polluted: Type.Boolean() }),
  run: async (_input, context) => {
    const { rows } = await sql<{ n: number }>`update counted set n = n + 1 returning n`.execute(
      context.database,
    )
    return fine({ n: rows[0]?.n ?? -1, polluted: 'polluted' in {} })
  },
})

const keep = defineOperation({
  name: 'count.keep',
  kind: 'command',
  access: 'public',
  summary: { vi: 'Giữ một tệp', en: 'Keeps a file' },
  input: Type.Object({ content: uploadField({ maxBytes: 5_000_000 }) }),
  output: Type.Object({ n: Type.Integer() }),
  run: async (_input, context) => {
    const { rows } = await sql<{ n: number }>`update counted set n = n + 1 returning n`.execute(
      context.database,
    )
    return fine({ n: rows[0]?.n ?? -1 })
  },
})

export const address = '/api/v1/count/read/1'

/** Listens until the end of the test; `counted` is what the database says. */
export const countingServer = async (
  t: Pick<TestContext, 'after'>,
  { database, pool }: TestDatabase,
  options: Partial<HttpOptions> = {},
) => {
  await pool.query('create table if not exists counted (n int not null)')
  await pool.query('delete from counted')
  await pool.query('insert into counted values (0)')
  const server = await serverUnderTest(t, {
    operations: [count, add, keep],
    database,
    ...options,
    limits: { readsPerMinute: 0, writesPerMinute: 0, ...options.limits },
  })
  const root = await server.listen({ port: 0, host: '127.0.0.1' })
  return {
    server,
    root,
    port: Number(new URL(root).port),
    counted: async (): Promise<number> => (await pool.query('select n from counted')).rows[0].n,
    isWell: async (): Promise<boolean> => (await fetch(`${root}${address}`)).status === 200,
  }
}
