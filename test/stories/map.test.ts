/** Maps: read without script, looked at closely with it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import { openStory } from './support/story.ts'
import { assertSound, aVisitor, desk, overflow, phone } from './support/visit.ts'

const { site, browser } = await openStory()

test('without script the country is drawn, every unit is a link, and the same stands below as rows (phone, vi)', async () => {
  const visitor = await aVisitor(browser, site, { width: phone, script: false })
  const { page } = visitor
  await visitor.go('/map')
  assert.match(await page.locator('.lead').innerText(), /34 tỉnh, thành phố, 3\.321 đơn vị cấp xã/)
  assert.equal(await page.locator('.map .sheet a').count(), 3321)
  for (const name of ['Đặc khu Hoàng Sa', 'Đặc khu Trường Sa'])
    assert.equal(await page.locator(`.map .sheet a[aria-label="${name}"]`).count(), 1, name)
  for (const name of ['Hoàng Sa', 'Trường Sa'])
    assert.ok(await page.locator('.map .label.sea', { hasText: name }).isVisible(), name)
  assert.equal(await page.locator('#rows ~ * tbody tr').count(), 34)
  assert.equal(await page.locator('.map button').count(), 0, 'no dead buttons')
  assert.equal(await overflow(page), 0)
  assert.deepEqual(visitor.wrongs, [])
  await visitor.leave()
})

test('the map of the country has no barrier around its thousands of cells, that of a province none at all (en)', async () => {
  const visitor = await aVisitor(browser, site, { width: desk })
  await visitor.go('/en/map?by=origins')
  const { violations } = await new AxeBuilder({ page: visitor.page }).exclude('.sheet').analyze()
  assert.deepEqual(
    violations.map(({ id }) => id),
    [],
  )
  assert.equal(await overflow(visitor.page), 0)
  await visitor.go('/en/map?province=48')
  await assertSound(visitor, '/en/map?province=48')
  await visitor.leave()
})

test('before the founding the cells show which of 63 provinces each lay in', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  const { page } = visitor
  await visitor.go('/map?at=2025-06-30')
  assert.match(await page.locator('.lead').innerText(), /Ngày 30\/06\/2025 có 63 tỉnh, thành phố/)
  assert.equal(await page.locator('.map .sheet [data-group]').count(), 63)
  await page.locator('tbody a', { hasText: 'Tỉnh Bình Dương' }).click()
  await page.waitForURL('**/map?**province=74**')
  assert.match(await page.locator('.lead').innerText(), /Tỉnh Bình Dương ngày 30\/06\/2025/)
  await visitor.leave()
})

test('with script the keys lead from cell to cell, names are told, and Enter opens the unit', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  await visitor.go('/map?province=01')
  const cells = page.locator('.map .sheet a')
  assert.equal(await page.locator('.map .sheet a[tabindex="0"]').count(), 1, 'one stop of the tab key')
  await page.locator('.map .sheet a[tabindex="0"]').focus()
  const line = page.locator('.map-line')
  const first = await line.innerText()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  const name = (await line.innerText()).split(' · ')[0]
  assert.notEqual(await line.innerText(), first)
  assert.equal(await page.evaluate(`document.activeElement.getAttribute('aria-label')`), name)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/unit/**')
  assert.match(await page.locator('h1').innerText(), new RegExp(name ?? 'no name'))
  assert.ok((await cells.count()) > 0)
  assert.deepEqual(visitor.wrongs, [])
  await visitor.leave()
})

test('with script one comes closer, cells get their names, and a type is hidden by the legend (phone)', async () => {
  const visitor = await aVisitor(browser, site, { width: phone })
  const { page } = visitor
  await visitor.go('/map')
  const sheet = () =>
    page.evaluate<string>(`document.querySelector('.map-sheet > svg').getAttribute('viewBox')`)
  const whole = await sheet()
  for (let step = 0; step < 8; step++) await page.locator('.map-tools button').first().click()
  assert.notEqual(await sheet(), whole)
  await page.locator('.map text[data-added]').first().waitFor()
  await page.locator('.map-tools button').last().click()
  assert.equal(await sheet(), whole)
  const key = page.locator('.map-key').first()
  await key.click()
  assert.equal(await key.getAttribute('aria-pressed'), 'false')
  assert.equal(await page.locator('.map .sheet .k0').first().isVisible(), false)
  assert.deepEqual(visitor.wrongs, [])
  await visitor.leave()
})

test('a former ward stands dashed beside its successors, a province that never was is explained', async () => {
  const visitor = await aVisitor(browser, site, { width: phone })
  const { page } = visitor
  await visitor.go('/unit/00634?at=2025-06-30')
  assert.equal(await page.locator('.map .schematic.strong:visible').count(), 2, 'its cell and its key')
  assert.equal(await page.locator('.map .link').count(), 5)
  await assertSound(visitor, '/unit/00634?at=2025-06-30')
  await visitor.go('/map?province=zz')
  assert.match(await page.locator('main').innerText(), /zz/)
  await visitor.leave()
})

test('the drawing is had as a file that is sound XML and links back here', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  const answer = await page.request.get(`${site.address}/map.svg?at=2025-07-01&province=01`)
  assert.equal(answer.status(), 200)
  assert.match(answer.headers()['content-type'] ?? '', /image\/svg\+xml/)
  await visitor.go('/about')
  const fault = await page.evaluate<string | null>(
    `new DOMParser().parseFromString(${JSON.stringify(await answer.text())}, 'image/svg+xml').querySelector('parsererror')?.textContent ?? null`,
  )
  assert.equal(fault, null)
  assert.match(await answer.text(), new RegExp(`href="${site.address}/unit/`))
  await visitor.leave()
})
