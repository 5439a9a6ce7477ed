/** The whole reorganisation: country, provinces, two days side by side, acts and lists, told at their pages. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStory } from './support/story.ts'
import { assertSound, aVisitor, desk, phone } from './support/visit.ts'

const { site, browser } = await openStory()

const lead = '.lead'

for (const [width, prefix, dark] of [
  [phone, '', false],
  [desk, '/en', true],
] as const)
  test(`a journalist sees the country before and after, and every number leads to its units (${width} pixels, ${prefix || 'vi'})`, async () => {
    const visitor = await aVisitor(browser, site, { width, dark })
    const { page } = visitor
    await visitor.go(`${prefix}/country`)
    const text = (await page.locator('#table-types').innerText()).replace(/[.,](?=\d{3})/g, '')
    for (const count of ['63', '34', '696', '10035', '3321']) assert.match(text, new RegExp(`\\b${count}\\b`))
    assert.equal(await page.locator('#table-provinces tbody tr').count(), 34)
    await assertSound(visitor, `${prefix}/country`)
    await page.locator('#table-types a', { hasText: /^10.035$/ }).click()
    await page.waitForURL('**/units?at=2025-06-30&level=commune')
    assert.match(await page.locator(lead).innerText(), /10.035/)
    await visitor.leave()
  })

test('a planner sees what a province was made of, by district and type, before and after', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  await visitor.go('/unit/79')
  const before = page.locator('section', { has: page.locator('#before') })
  assert.match(await before.innerText(), /38 đơn vị cấp huyện, 441 đơn vị cấp xã[\s\S]*168[\s\S]*61,90\s%/)
  const rows = await page.locator('#table-former tbody tr').allInnerTexts()
  assert.equal(rows.length, 3)
  assert.match(rows.join('\n'), /Bình Dương\s+9\s+39\s+5\s+47\s+91\s+36/)
  assert.ok((await before.getByRole('link', { name: '1685/NQ-UBTVQH15' }).count()) === 1)
  await visitor.leave()
})

test('two days are compared unit by unit; each number leads to its rows, and the rows to a file', async () => {
  const visitor = await aVisitor(browser, site, { width: phone })
  const { page } = visitor
  await visitor.go('/compare?from=2025-06-30&to=2025-07-01&level=province')
  await page.locator('.figures a').nth(1).click()
  await page.waitForURL('**show=ended**')
  assert.equal(await page.locator('#table-rows tbody tr').count(), 52)
  const csv = await page.locator('#table-rows .table-foot a').first().getAttribute('href')
  const text = await (await page.request.get(`${site.address}${csv}`)).text()
  assert.equal(text.trim().split('\n').length, 53)
  await assertSound(visitor, 'the rows of a comparison')
  await visitor.leave()
})

test('days in any order and one day twice are compared or said to be one', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  const { page } = visitor
  await visitor.go('/compare?from=2026-01-01&to=2004-08-31')
  assert.match(
    await page.locator(lead).innerText(),
    /10\.577 vào ngày 31\/08\/2004, 3\.321 vào ngày 01\/01\/2026/,
  )
  await visitor.go('/en/compare?from=2025-07-01&to=2025-07-01')
  assert.match(await page.locator(lead).innerText(), /nothing to compare/)
  await visitor.go('/compare?level=hamlet')
  assert.match(await page.locator('[role=alert]').innerText(), /unknown-level/)
  await visitor.leave()
})

test('an act shows every clause from its units to its units, and that its own totals agree', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  await visitor.go('/acts?q=ha+noi')
  await page.getByRole('link', { name: '1656/NQ-UBTVQH15' }).click()
  await page.waitForURL('**/acts/known?number=**')
  assert.match(await page.locator('main').innerText(), /của thành phố Hà Nội năm 2025/)
  assert.match(await page.locator('#table-totals').innerText(), /Tất cả\s+526\s+126\s+126\s+khớp/)
  assert.doesNotMatch(await page.locator('#table-totals').innerText(), /không khớp/)
  assert.match(
    await page.locator('tr', { has: page.locator('[id="c1.3"]') }).innerText(),
    /Trúc Bạch[\s\S]*Ba Đình/,
  )
  await assertSound(visitor, 'an act')
  await visitor.leave()
})

test('a unit leads by its citation to the clause that formed it', async () => {
  const visitor = await aVisitor(browser, site, { width: phone, script: false })
  const { page } = visitor
  await visitor.go('/unit/00004')
  await page.locator(`${lead} .cite summary`).first().click()
  await page.locator(`${lead} .cite a`).first().click()
  await page.waitForURL(/\/acts\/known\?number=1656.*#c1\.3$/)
  assert.equal(await page.locator('[id="c1.3"]').count(), 1)
  await visitor.leave()
})

test('the list of all units is filtered by name without marks, by type and by province, and exported as shown', async () => {
  const visitor = await aVisitor(browser, site, { width: phone, script: false })
  const { page } = visitor
  await visitor.go('/units')
  assert.match(await page.locator('.pager').innerText(), /3\.321/)
  await page.fill('input[name=text]', 'tan tien')
  await page.locator('form[action="/units"] button').last().click()
  await page.waitForURL('**text=tan**')
  const count = await page.locator('tbody tr').count()
  assert.ok(count > 3 && count < 20)
  const csv = await page.locator('.table-foot a').first().getAttribute('href')
  const text = await (await page.request.get(`${site.address}${csv}`)).text()
  assert.equal(text.trim().split('\n').length, count + 1)
  await visitor.leave()
})

test('what was known when goes along through the pages', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  const { page } = visitor
  const known = 'knownAt=2026-12-01T00:00:00Z'
  await visitor.go(`/country?${known}`)
  await page.locator('#table-provinces a').first().click()
  await page.waitForURL(`**${known}**`)
  assert.match(await page.locator('main').innerText(), /2026-12-01T00:00:00Z/)
  await visitor.go('/unit/00004?knownAt=yesterday')
  assert.match(await page.locator('[role=alert]').innerText(), /yesterday/)
  await visitor.leave()
})
