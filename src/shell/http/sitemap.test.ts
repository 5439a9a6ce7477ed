import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serverUnderTest } from '../../../test/support/server.ts'
import type { Page } from '../../platform/page.ts'

let revision = 'one'
let times = 0
const answer = async () => ({ status: 200, html: '' })
const pages: readonly Page[] = [
  { path: '/', handler: answer },
  { path: '/about', handler: answer },
  {
    path: '/unit/:code',
    handler: answer,
    revision: () => revision,
    listed: () => {
      times++
      return Array.from({ length: 12_000 }, (_, at) => `/unit/${at}?a=1&b=2`)
    },
  },
  { path: '/lineage/:code', handler: answer },
  { path: '/secret', handler: answer, listed: () => [] },
]
const headers = { host: 'haicap.example' }

test('the index names files, and each file its addresses in both languages', async (t) => {
  const server = await serverUnderTest(t, { pages })
  const index = await server.inject({ url: '/sitemap.xml', headers })
  assert.match(String(index.headers['content-type']), /^application\/xml/)
  const files = [...index.body.matchAll(/<loc>http:\/\/haicap\.example(\/[^<]+)<\/loc>/g)].map(
    ([, path]) => path,
  )
  assert.deepEqual(files, ['/sitemap-1.xml', '/sitemap-2.xml'])
  const addresses: string[] = []
  for (const url of files) {
    const { body } = await server.inject({ url: url ?? '', headers })
    const own = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc ?? '')
    assert.ok(own.length <= 50_000)
    assert.equal(body.match(/<xhtml:link /g)?.length, own.length * 2)
    addresses.push(...own)
  }
  assert.equal(addresses.length, 2 * 12_002)
  assert.ok(addresses.includes('http://haicap.example/en'))
  assert.ok(addresses.includes('http://haicap.example/en/unit/7?a=1&amp;b=2'))
  assert.ok(!addresses.some((each) => /lineage|secret/.test(each)))
})

test('a file that is not there says how many are', async (t) => {
  const server = await serverUnderTest(t, { pages })
  const answer = await server.inject('/sitemap-3.xml')
  assert.deepEqual([answer.statusCode, answer.json().code], [404, 'shell/no-such-sitemap'])
  assert.equal((await server.inject('/sitemap-0.xml')).statusCode, 404)
})

test('addresses are listed once per revision', async (t) => {
  const server = await serverUnderTest(t, { pages })
  const before = times
  for (const url of ['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml']) await server.inject(url)
  assert.equal(times - before, 1)
  revision = 'two'
  await server.inject('/sitemap.xml')
  assert.equal(times - before, 2)
})

test('robots are told where the list is, and to leave what visitors typed', async (t) => {
  const server = await serverUnderTest(t, { pages })
  const { body } = await server.inject({ url: '/robots.txt', headers })
  assert.match(body, /^Disallow: \/\*q=$/m)
  assert.match(body, /^Sitemap: http:\/\/haicap\.example\/sitemap\.xml$/m)
})
