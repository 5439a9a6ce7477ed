/** Officials at work, told from the sign-in on: by mouse, by keyboard alone, on a phone, when the line or the session breaks. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { buildApp } from '../../script/build-app.ts'
import { defineNotice } from '../../src/platform/notices/model.ts'
import { tell } from '../../src/platform/notices/tell.ts'
import { anOfficial, operatorOf, signInAs } from './support/official.ts'
import { openStory } from './support/story.ts'
import { assertSound, aVisitor, desk, phone } from './support/visit.ts'

await buildApp()
const { site, browser, database } = await openStory()

const province = 'can.bo.tinh'
const account = await anOfficial(database, {
  signInName: province,
  name: 'Cán bộ giả lập 000123',
  email: 'canbo@example.org',
  role: 'province',
  unit: '01',
})
await anOfficial(database, {
  signInName: 'can.bo.xa',
  name: 'Cán bộ giả lập 000124',
  role: 'commune',
  unit: '00004',
})

const notice = defineNotice({
  kind: 'test/workspace',
  words: {
    vi: ({ what }) => ({ subject: `Việc thử ${what}`, text: 'Lời của thông báo thử' }),
    en: ({ what }) => ({ subject: `Test work ${what}`, text: 'Words of a test notice' }),
  },
})
for (const what of ['một', 'hai'])
  await tell(notice, { account, path: '/work/unit', facts: { what } }, operatorOf(database))

const atWork = async (name = province, eyes: Parameters<typeof aVisitor>[2] = {}, start = '/work') => {
  const visitor = await aVisitor(browser, site, eyes)
  await visitor.go(start)
  await signInAs(visitor.page, name, `**${start}`)
  await visitor.page.waitForSelector('#menu', { state: 'attached' })
  return visitor
}
const heading = (page: Page) => page.locator('main h1')
const shows = async (page: Page, words: string | RegExp) =>
  await page.locator('main h1', { hasText: words }).waitFor()

test('by mouse: in, to my unit and another, a notice read, the other language, and out', async () => {
  const visitor = await atWork()
  const { page } = visitor
  assert.match(await page.title(), /^Việc hôm nay – haicap$/)
  assert.match(await page.locator('.top-bar').innerText(), /Thành phố Hà Nội[\s\S]*Cán bộ giả lập 000123/)
  await page.getByRole('navigation').getByRole('link', { name: 'Đơn vị của tôi' }).click()
  await shows(page, 'Thành phố Hà Nội')
  await page.locator('.public-map svg a').nth(100).waitFor({ state: 'attached' })
  assert.match(await page.locator('#people ~ *').first().innerText(), /Cán bộ|C\. b\./)
  await page.getByLabel('Xem đơn vị khác').fill('truc bach')
  await page.getByLabel('Xem đơn vị khác').fill('ba dinh')
  await page.getByRole('button', { name: 'Phường Ba Đình' }).first().click()
  await shows(page, 'Phường Ba Đình')
  await page.getByRole('button', { name: 'So sánh' }).click()
  const meanings = page.getByRole('region', { name: 'So hai ngày' }).locator('table')
  await meanings.waitFor()
  assert.match(await meanings.innerText(), /Phường[\s\S]*Trúc Bạch[\s\S]*Ba Đình/)
  await page.goBack()
  await shows(page, 'Thành phố Hà Nội')
  await page.getByRole('button', { name: 'So sánh' }).waitFor()
  await page.getByRole('button', { name: 'So sánh' }).click()
  const differences = page.getByRole('region', { name: 'So hai ngày' }).locator('table')
  await differences.waitFor()
  assert.match(await differences.innerText(), /Phường Ba Đình[\s\S]*mới lập[\s\S]*Mã/)
  assert.ok((await differences.locator('ins').count()) > 0, 'what came is marked')

  const bell = page.getByRole('link', { name: /^Thông báo: \d+ chưa đọc/ })
  const unread = Number(/\d+/.exec((await bell.getAttribute('aria-label')) ?? '')?.[0])
  assert.ok(unread >= 2)
  await bell.click()
  await shows(page, 'Thông báo')
  await page.getByRole('button', { name: /^Đánh dấu đã đọc.*Việc thử hai/ }).click()
  await page.getByRole('link', { name: `Thông báo: ${unread - 1} chưa đọc` }).waitFor()
  await page.getByRole('button', { name: 'Đánh dấu tất cả đã đọc' }).click()
  await page.getByRole('link', { name: 'Thông báo: đã đọc hết' }).waitFor()
  await page.getByLabel('Tất cả, cả đã đọc').check()
  await page.locator('.notice-list li').nth(1).waitFor()
  await page.getByRole('button', { name: 'Tạo địa chỉ lịch mới' }).click()
  const feed = await page.locator('.once-shown code').innerText()
  assert.match(await (await page.request.get(feed)).text(), /^BEGIN:VCALENDAR/)

  await page.getByRole('link', { name: 'English' }).click()
  await shows(page, 'Notices')
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  await page.getByRole('button', { name: /000123/ }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/en/sign-out')
  assert.deepEqual(visitor.wrongs, [])
  await visitor.leave()
})

test('by keyboard alone: in, everything searched, places reached by two letters, lists walked through', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  const { keyboard } = page
  await visitor.go('/work')
  await page.waitForSelector('input[name=name]')
  while ((await page.evaluate('document.activeElement.name')) !== 'name') await keyboard.press('Tab')
  await keyboard.type(province)
  await keyboard.press('Tab')
  await keyboard.type('bốn con mèo ngồi im')
  await keyboard.press('Enter')
  await page.waitForSelector('#menu')
  await keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement.className'), 'skip')
  await keyboard.press('Enter')
  assert.equal(await page.evaluate('document.activeElement.id'), 'content')

  await keyboard.press('Control+k')
  await keyboard.type('truc bach')
  await page.locator('[role=option]').first().waitFor()
  assert.match(await page.locator('.found').innerText(), /Phường Trúc Bạch/)
  await keyboard.press('Control+a')
  await keyboard.type('don vi cua')
  await page.getByRole('option', { name: /^Đơn vị của tôi/ }).waitFor()
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowUp')
  await keyboard.press('Enter')
  await shows(page, 'Thành phố Hà Nội')
  assert.equal(await page.evaluate('document.activeElement.tagName'), 'H1', 'the new page has the focus')

  await keyboard.press('g')
  await keyboard.press('n')
  await shows(page, 'Thông báo')
  await keyboard.press('/')
  await page.getByRole('option', { name: /^Đơn vị của tôi/ }).waitFor()
  assert.match(await page.locator('.found').innerText(), /Gần đây/)
  await keyboard.press('Escape')
  await keyboard.press('g')
  await keyboard.press('u')
  await shows(page, 'Thành phố Hà Nội')
  await page.locator('main [data-item]').first().waitFor()
  await keyboard.press('j')
  await keyboard.press('j')
  const items = await page.evaluate(
    "[...document.querySelectorAll('main [data-item]')].indexOf(document.activeElement)",
  )
  assert.equal(items, 1)
  await keyboard.press('k')
  await keyboard.press('?')
  await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor()
  await keyboard.press('Tab')
  await keyboard.press('Space')
  await keyboard.press('Escape')
  await keyboard.press('g')
  await keyboard.press('w')
  assert.match(await heading(page).innerText(), /Hà Nội/, 'keys of one letter are off')
  assert.deepEqual(visitor.wrongs, [])
  await visitor.leave()
})

test('Vietnamese is typed in peace: nothing is searched or opened while a letter is made', async () => {
  const visitor = await atWork()
  const { page } = visitor
  const input = await page.context().newCDPSession(page)
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/workspace/search')) asked.push(request.url())
  })
  await page.keyboard.press('Control+k')
  await input.send('Input.imeSetComposition', { text: 'Ba Đin', selectionStart: 6, selectionEnd: 6 })
  await page
    .locator('[role=combobox]')
    .dispatchEvent('keydown', { key: 'Enter', isComposing: true, keyCode: 229 })
  await page.waitForTimeout(300)
  assert.deepEqual(asked, [])
  assert.equal(await page.getByRole('dialog').count(), 1)
  await input.send('Input.insertText', { text: 'Ba Đình' })
  await page
    .getByRole('option', { name: /Phường Ba Đình/ })
    .first()
    .waitFor()
  assert.equal(asked.length, 1)
  await visitor.leave()
})

test('a session that ends leaves the page and what was typed, and one goes on after signing in beside it', async () => {
  const visitor = await atWork(province, {}, '/work/history')
  const { page } = visitor
  await page.getByLabel('Mã của đối tượng').fill('1656/NQ-UBTVQH15#1.3')
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Xem lịch sử' }).click()
  await page.getByRole('dialog', { name: 'Phiên đăng nhập đã hết' }).waitFor()
  await page.getByRole('button', { name: 'Tôi đã đăng nhập' }).click()
  await page.getByText('Chưa thấy phiên mới').waitFor()
  const [other] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Đăng nhập ở thẻ mới' }).click(),
  ])
  await signInAs(other, province, '**/account')
  await other.close()
  await page.getByRole('button', { name: 'Tôi đã đăng nhập' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  assert.equal(await page.getByLabel('Mã của đối tượng').inputValue(), '1656/NQ-UBTVQH15#1.3')
  await page.locator('.lead', { hasText: 'Nhật ký chưa có mục nào' }).waitFor()
  await visitor.leave()
})

test('a line that is down is said, and what was typed stays', async () => {
  const visitor = await atWork(province, {}, '/en/work/history')
  const { page } = visitor
  await page.getByLabel('Its identity').fill('half of a')
  await page.context().setOffline(true)
  await page.getByText('No connection.').waitFor()
  assert.equal(await page.getByLabel('Its identity').inputValue(), 'half of a')
  await page.context().setOffline(false)
  await page.getByText('No connection.').waitFor({ state: 'detached' })
  await visitor.leave()
})

test('a slow line is said while one waits, and no longer when the answer is there', async () => {
  const visitor = await atWork()
  const { page } = visitor
  const waiting = Promise.withResolvers<void>()
  await page.route('**/api/v1/workspace/unit**', async (route) => {
    await waiting.promise
    await route.continue()
  })
  await page.keyboard.press('g')
  await page.keyboard.press('u')
  await page.getByText('Đường truyền chậm').waitFor()
  waiting.resolve()
  await page.getByText('Đường truyền chậm').waitFor({ state: 'detached' })
  await shows(page, 'Thành phố Hà Nội')
  await visitor.leave()
})

test('what one may not see is refused in words, and an address that is not there says so', async () => {
  const visitor = await atWork('can.bo.xa')
  const { page } = visitor
  assert.equal(await page.locator('#menu').getByRole('link', { name: 'Lịch sử' }).count(), 0)
  await visitor.go('/work/history?kind=unit&id=x')
  await page.locator('[role=alert]').waitFor()
  assert.match(await page.locator('[role=alert]').innerText(), /access\//)
  await visitor.go('/work/no/such/page')
  await shows(page, 'Không có trang này')
  await page.getByRole('link', { name: 'Về việc hôm nay' }).click()
  await shows(page, 'Việc hôm nay')
  assert.deepEqual(
    visitor.wrongs.filter((each) => !each.includes('(403)')),
    [],
  )
  await visitor.leave()
})

/** Kilobytes of script, compressed, that the first page of the workspace may load. */
const mostScript = 250

test(`the first page loads at most ${mostScript} KB of script`, async (t) => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  const scripts: string[] = []
  page.on('response', (answer) => {
    if (answer.request().resourceType() === 'script') scripts.push(answer.url())
  })
  await visitor.go('/work')
  await signInAs(page, province)
  await page.waitForSelector('#menu')
  await page.waitForLoadState('networkidle')
  const sizes = await Promise.all(
    scripts.map(async (url) => [url, gzipSync(await (await page.request.get(url)).body()).length] as const),
  )
  const own = sizes.filter(([url]) => url.includes('/app-'))
  const kilobytes = own.reduce((sum, [, bytes]) => sum + bytes, 0) / 1024
  t.diagnostic(`first load: ${kilobytes.toFixed(1)} KB of script in ${own.length} files`)
  assert.ok(own.length > 0 && kilobytes <= mostScript, `${kilobytes} KB`)
  await visitor.leave()
})

test('everything is searched within a blink', async (t) => {
  const visitor = await atWork()
  const times: number[] = []
  for (const text of ['ba dinh', 'truc bach', '00004', 'don vi', 'uy ban', 'phuong', 'ha noi']) {
    const begun = performance.now()
    const address = `${site.address}/api/v1/workspace/search?text=${encodeURIComponent(text)}`
    const answer = await visitor.page.request.get(address)
    assert.equal(answer.status(), 200)
    times.push(performance.now() - begun)
  }
  const median = times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
  t.diagnostic(`one search: ${Math.round(median)} ms in the middle of ${times.length}`)
  // The goal is 150 ms on a machine with nothing else to do; tests share theirs with others.
  assert.ok(median < 1500, `${median} ms`)
  await visitor.leave()
})

const places = [
  '/work',
  '/work/unit',
  '/work/unit?unit=00004',
  '/work/notices?show=all',
  '/work/history?kind=unit&id=x',
]

for (const [eyes, prefix] of [
  [{ width: phone }, ''],
  [{ width: desk, dark: true }, '/en'],
  [{ width: 1920 }, ''],
] as const)
  test(`the pages of the frame fit ${eyes.width} pixels and have no barrier (${prefix || 'vi'})`, async () => {
    const visitor = await atWork(province, eyes, `${prefix}/work`)
    const { page } = visitor
    for (const place of places) {
      await visitor.go(`${prefix}${place}`)
      await heading(page).waitFor()
      await page.waitForLoadState('networkidle')
      await assertSound(visitor, `${prefix}${place}`)
    }
    if (eyes.width === phone) await page.locator('.menu-button').click()
    else await page.getByRole('button', { name: /000123/ }).click()
    await assertSound(visitor, 'what opens')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('ba dinh')
    await page.locator('[role=option]').first().waitFor()
    await assertSound(visitor, 'the search')
    await visitor.leave()
  })
