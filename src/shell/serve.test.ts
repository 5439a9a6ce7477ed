import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer as createBareServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import { Type } from 'typebox'
import { testDatabase } from '../../test/support/database.ts'
import { projectRoot } from '../../test/support/engine.ts'
import { fine, type Result } from '../kernel/result.ts'
import { engineState } from '../platform/database/engine/engine.ts'
import { migrationsIn } from '../platform/database/migrate.ts'
import { defineOperation } from '../platform/operation.ts'
import type { Page } from '../platform/page.ts'
import { readSettings } from '../platform/settings.ts'
import type { Product } from './product.ts'
import { serve } from './serve.ts'
import { sampleOperations } from './testing.ts'

const { address } = await testDatabase()
const url =
  'url' in address
    ? address.url
    : `postgres://${address.user}@${encodeURIComponent(address.host)}:${address.port}/${address.database}`

const productWith = (settings: Readonly<Record<string, string>>, more: Partial<Product> = {}): Product => {
  const read = readSettings({ DATABASE_URL: url, PORT: '0', ...settings })
  assert.ok(read.ok)
  return {
    version: '1.2.3',
    settings: read.value,
    operations: sampleOperations,
    faces: async () => ({ pages: [], assets: [], errorPage: () => ({ status: 0, html: '' }) }),
    migrations: migrationsIn(`${projectRoot}/migrations`),
    fill: async () => fine(null),
    ready: async () => ({ register: true }),
    operator: 'test',
    ...more,
  }
}
const codes = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code))

test('it serves, says it is ready, and stops', async () => {
  const serving = await serve(productWith({}))
  assert.ok(serving.ok, JSON.stringify(serving))
  const ready = await fetch(`${serving.value.url}/readyz`)
  assert.deepEqual(await ready.json(), {
    status: 'ready',
    checks: { database: 'ok', migrations: 'ok', register: 'ok' },
  })
  assert.match(await (await fetch(`${serving.value.url}/metrics`)).text(), /haicap_pool_connections \d/)
  await serving.value.stop()
  await assert.rejects(fetch(`${serving.value.url}/healthz`))
})

test('it finishes what it is answering before it stops', async () => {
  const asked = Promise.withResolvers<void>()
  const released = Promise.withResolvers<void>()
  const slow = defineOperation({
    name: 'sample.slow',
    kind: 'query',
    access: 'public',
    summary: { vi: 'Chậm', en: 'Slow' },
    input: Type.Object({}),
    output: Type.Object({ done: Type.Boolean() }),
    run: async () => {
      asked.resolve()
      await released.promise
      return fine({ done: true })
    },
  })
  const serving = await serve(productWith({}, { operations: [slow] }))
  assert.ok(serving.ok)
  const answer = fetch(`${serving.value.url}/api/v1/sample/slow`)
  await asked.promise
  const stopped = serving.value.stop()
  released.resolve()
  assert.deepEqual(await (await answer).json(), { done: true })
  await stopped
})

test('a database that is away is said to be away, and when to try again', async () => {
  const lost = defineOperation({
    name: 'sample.lost',
    kind: 'query',
    access: 'public',
    summary: { vi: 'Mất', en: 'Lost' },
    input: Type.Object({}),
    output: Type.Object({}),
    run: async () => {
      await new pg.Client({ host: '/nowhere', port: 5432, user: 'haicap' }).connect()
      return fine({})
    },
  })
  const serving = await serve(productWith({}, { operations: [lost] }))
  assert.ok(serving.ok)
  const answer = await fetch(`${serving.value.url}/api/v1/sample/lost`)
  assert.deepEqual(
    [answer.status, answer.headers.get('retry-after'), (await answer.json()).code],
    [503, '5', 'shell/database-away'],
  )
  await serving.value.stop()
})

test('a bundled engine that dies under a server is started again', { timeout: 90_000 }, async (t) => {
  const data = mkdtempSync(join(tmpdir(), 'haicap-serve-'))
  t.after(() => rmSync(data, { recursive: true, force: true }))
  const serving = await serve(productWith({ DATABASE_URL: '', HAICAP_DATA: data }))
  assert.ok(serving.ok, JSON.stringify(serving))
  t.after(() => serving.value.stop())
  const folder = join(data, 'postgres')
  const { pid, clients } = await engineState(folder)
  assert.ok(pid !== null && clients !== null && clients > 0)
  process.kill(pid, 'SIGKILL')
  const isReady = async () => (await fetch(`${serving.value.url}/readyz`)).ok
  while ((await engineState(folder)).pid === null || !(await isReady()))
    await new Promise((resolve) => setTimeout(resolve, 50))
  assert.notEqual((await engineState(folder)).pid, pid)
})

test('an address that others could reach is refused without a proxy and the address that people open', async () => {
  const [proxy, address] = [{ HAICAP_PROXY: '1' }, { HAICAP_ADDRESS: 'https://haicap.test' }]
  for (const HOST of ['0.0.0.0', '::', '192.168.1.10'])
    for (const set of [{}, proxy, address, { ...proxy, HAICAP_ADDRESS: 'http://localhost:8080' }])
      assert.deepEqual(codes(await serve(productWith({ HOST, ...set }))), ['shell/not-loopback'])
  const served = await serve(productWith({ HOST: '0.0.0.0', ...proxy, ...address }))
  assert.ok(served.ok, JSON.stringify(served))
  assert.ok((await fetch(`${served.value.url}/healthz`)).ok)
  await served.value.stop()
  const nowhere = await serve(productWith({ HOST: '203.0.113.7', ...proxy, ...address }))
  assert.deepEqual(codes(nowhere), ['shell/no-such-host'])
})

test('a port in use is told, and nothing stays open', async (t) => {
  const other = createBareServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  t.after(() => other.close())
  // A cast: a server that listens on a port has an address, not a path.
  const PORT = String((other.address() as AddressInfo).port)
  assert.deepEqual(codes(await serve(productWith({ PORT }))), ['shell/port-taken'])
})

test('a database that is gone makes it not ready, and a lost database is told by its reason', async () => {
  const serving = await serve(productWith({}, { ready: async () => ({ register: 'nothing loaded' }) }))
  assert.ok(serving.ok)
  const answer = await fetch(`${serving.value.url}/readyz`)
  assert.deepEqual([answer.status, (await answer.json()).checks.register], [503, 'nothing loaded'])
  await serving.value.stop()
  const nowhere = await serve(productWith({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }))
  assert.deepEqual(codes(nowhere), ['platform/database-unreachable'])
})

test('what is made once is made right after the start, before anybody asks', async () => {
  const asked: string[] = []
  const page: Page = {
    path: '/first',
    handler: async ({ url }) => {
      asked.push(url)
      return { status: 200, html: 'x' }
    },
  }
  const serving = await serve(
    productWith(
      {},
      {
        faces: async () => ({
          pages: [page],
          assets: [],
          errorPage: () => ({ status: 0, html: '' }),
          first: ['/first'],
        }),
      },
    ),
  )
  assert.ok(serving.ok)
  await serving.value.stop()
  assert.deepEqual(asked, ['/first'])
})
