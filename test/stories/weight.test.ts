/** How heavy pages are for a cheap phone that comes for the first time: everything that is loaded, as it is sent. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStory } from './support/story.ts'
import { phone } from './support/visit.ts'

const { site, browser } = await openStory()

/** Kilobytes that a page may weigh before its islands, and with them. */
const most = { before: 60, whole: 150 } as const

const address = '12 Hàng Bún, phường Quán Thánh, Ba Đình, Hà Nội'

type Loaded = { readonly path: string; readonly type: string; readonly bytes: number }

/** Everything a fresh browser loads for a page, with the bytes that came over the wire, headers included. */
const loadedBy = async (path: string, script: boolean): Promise<readonly Loaded[]> => {
  const viewport = { width: phone, height: 780 }
  const context = await browser.newContext({ viewport, locale: 'vi-VN', javaScriptEnabled: script })
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true })
  const answers = new Map<string, { readonly url: string; readonly type: string }>()
  const loaded: Loaded[] = []
  wire.on('Network.responseReceived', ({ requestId, response, type }) => {
    answers.set(requestId, { url: response.url, type })
  })
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = answers.get(requestId)
    if (answer)
      loaded.push({ path: new URL(answer.url).pathname, type: answer.type, bytes: encodedDataLength })
  })
  await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' })
  await context.close()
  return loaded
}

const sum = (loaded: readonly Loaded[]): number => loaded.reduce((bytes, one) => bytes + one.bytes, 0) / 1024

const told = (loaded: readonly Loaded[]): string =>
  `${sum(loaded).toFixed(1)} KB: ${loaded.map(({ path, bytes }) => `${path.slice(0, 50)} ${(bytes / 1024).toFixed(1)}`).join(', ')}`

for (const path of ['/', `/convert?q=${encodeURIComponent(address)}`, '/unit/00004', '/en/unit/00004'])
  test(`${decodeURIComponent(path)} weighs at most ${most.before} KB before its islands and ${most.whole} KB with them`, async () => {
    const before = await loadedBy(path, false)
    assert.ok(before.some(({ type }) => type === 'Stylesheet') && before.some(({ type }) => type === 'Font'))
    assert.ok(sum(before) <= most.before, told(before))
    const whole = await loadedBy(path, true)
    assert.ok(whole.some(({ type }) => type === 'Script') && sum(whole) > sum(before))
    assert.ok(sum(whole) <= most.whole, told(whole))
    if (process.env.HAICAP_TELL) console.log(told(before), '\n', told(whole))
  })
