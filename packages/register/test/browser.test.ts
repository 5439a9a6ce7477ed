/** The published package in a real browser, without a bundler: the facts are decoded and answer there too. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, normalize } from 'node:path'
import { test } from 'node:test'
import { openBrowser } from '../../../test/stories/support/browser.ts'
import { build } from '../build.ts'

const tier = process.env.HAICAP_TEST_TIER ?? 'core'
const skip = tier === 'core' ? 'needs a browser: runs in the full tier' : false

const page = `<!doctype html><script type="importmap">{"imports":{"@haicap/register":"/src/index.js"}}</script>
<script type="module">
  import { convert, convertCode, search } from '@haicap/register'
  const { status, unit } = convertCode('00004', { from: '2025-06-30', to: '2025-07-01' })
  const [hit] = search('p. ba dinh, ha noi', { at: '2025-07-01' })
  const address = convert('12 Lê Lợi, Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội')
  document.title = [status, unit.name, hit.unit.code, address.status, address.formatted].join(' | ')
</script>`

test('the package answers in a browser', { skip }, async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-register-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  build(folder)
  const server = createServer(({ url = '/' }, response) => {
    if (url === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(page)
    else if (!url.endsWith('.js') || normalize(url).includes('..')) response.writeHead(404).end()
    else response.setHeader('content-type', 'text/javascript').end(readFileSync(join(folder, url)))
  })
  context.after(() => server.close())
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const browser = await openBrowser()
  context.after(() => browser.close())
  const tab = await (await browser.newContext()).newPage()
  const faults: string[] = []
  tab.on('pageerror', (error) => faults.push(error.message))
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await tab.waitForFunction("document.title !== ''")
  assert.deepEqual(faults, [])
  assert.equal(
    await tab.title(),
    ['exact | Phường Ba Đình | 00004', 'exact | 12 Lê Lợi, Phường Hồng Hà, Thành phố Hà Nội'].join(' | '),
  )
})
