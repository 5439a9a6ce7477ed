/** What a unit was, what became of it, and what each district, province and act did, told at a page. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStory } from './support/story.ts'
import { assertSound, aVisitor, desk, phone } from './support/visit.ts'

const { site, browser } = await openStory()

const lead = '.lead'

for (const [width, prefix, script] of [
  [phone, '', false],
  [desk, '/en', true],
] as const)
  test(`a split can be followed with the eye, each branch in its colour (${width} pixels, ${prefix || 'vi'})`, async () => {
    const visitor = await aVisitor(browser, site, { width, script })
    const { page } = visitor
    await visitor.go(`${prefix}/unit/00634?at=2025-06-30`)
    assert.match(await page.locator(lead).innerText(), /5 (đơn vị|units)/)
    const drawing = page.locator('svg.flow:visible').first()
    const hues = await drawing
      .locator('.ribbon')
      .evaluateAll((all) => all.map((one) => /hue(\d)/.exec(one.getAttribute('class') ?? '')?.[1]))
    assert.equal(hues.length, 5)
    assert.equal(new Set(hues).size, 5, 'no two branches share a colour')
    const room = await page.locator('.drawing').first().boundingBox()
    const box = await drawing.boundingBox()
    assert.ok(box && room && box.width > 0.95 * room.width, 'the drawing uses the room there is')
    if (script) await assertSound(visitor, `${prefix}/unit/00634`)
    await visitor.leave()
  })

test('a box that has the focus strengthens its own ribbons, without script', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  const { page } = visitor
  await visitor.go('/unit/00004')
  const drawing = page.locator('svg.flow.wide').first()
  const opacity = (of: string) =>
    drawing
      .locator(of)
      .first()
      .evaluate((one) => getComputedStyle(one).opacity)
  const own = drawing.locator('a.box', { hasText: 'Phường Trúc Bạch' })
  const key = /k(\d+)/.exec((await own.getAttribute('class')) ?? '')?.[1]
  await own.hover()
  assert.equal(await opacity(`.ribbon.f${key}`), '1')
  assert.notEqual(await opacity(`.ribbon:not(.f${key})`), '1')
  await visitor.leave()
})

test('where the other parts of a divided ward went is seen on the page of each that received one', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  await visitor.go('/unit/00004')
  const drawing = visitor.page.locator('svg.flow.wide').first()
  for (const name of ['Phường Ngọc Hà', 'Phường Hoàn Kiếm', 'Phường Tây Hồ'])
    assert.ok((await drawing.locator('a.box', { hasText: name }).count()) > 0, name)
  await visitor.leave()
})

test('who holds an old paper is led from the ended ward to the sheet, to conversion and to reporting an error', async () => {
  const visitor = await aVisitor(browser, site, { width: phone, script: false })
  const { page } = visitor
  await visitor.go('/unit/00004?at=2025-06-30')
  const links = await page
    .locator('main .links a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  assert.ok(links.includes('/sheet?from=00004&at=2025-06-30'), links.join(' '))
  assert.ok(links.some((one) => one.startsWith('/convert?q=')))
  assert.ok(links.some((one) => one.startsWith('/report?unit=00004')))
  assert.equal(await page.locator('#papers').count(), 1)
  await visitor.leave()
})

test('a district says first that its level ended, and where each of its wards belongs now', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  await visitor.go('/unit/001')
  assert.match(
    await page.locator(lead).innerText(),
    /Quận Ba Đình, thành phố Hà Nội kết thúc hoạt động từ 01\/07\/2025[\s\S]*nay thuộc 8 đơn vị[\s\S]*72\/2025\/QH15 · Điều 51 khoản 3/,
  )
  assert.equal(await page.locator('#table-then tbody tr').count(), 13)
  const csv = await page.locator('#table-then .table-foot a').first().getAttribute('href')
  const rows = (await (await page.request.get(`${site.address}${csv}`)).text()).trim().split('\n')
  assert.ok(rows.length > 13 && rows.length < 40, 'the download has the rows of the district')
  await assertSound(visitor, '/unit/001')
  await visitor.leave()
})

test('a former province says what became of it, and each of its communes is found', async () => {
  const visitor = await aVisitor(browser, site, { width: phone, script: false })
  const { page } = visitor
  await visitor.go('/en/unit/74')
  assert.match(await page.locator(lead).innerText(), /Tỉnh Bình Dương.*1 July 2025.*thành phố Hồ Chí Minh/i)
  assert.equal(await page.locator('#table-then tbody tr').count(), 91)
  await visitor.leave()
})

test('a unit tells search engines what it is, where it lies and since when', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  await visitor.go('/unit/00004')
  const facts = JSON.parse(
    (await visitor.page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  )
  assert.equal(facts['@type'], 'AdministrativeArea')
  assert.equal(facts.name, 'Phường Ba Đình')
  assert.equal(facts.containedInPlace.name, 'Thành phố Hà Nội')
  assert.ok(facts.identifier.some(({ value }: { value: string }) => value === '00004'))
  assert.equal(facts.geo['@type'], 'GeoCoordinates')
  assert.ok(facts.additionalProperty.some(({ value }: { value: string }) => value === '2025-07-01'))
  await visitor.leave()
})

test('bodies are quiet by group, and each has its day and basis when opened', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  const { page } = visitor
  await visitor.go('/unit/00004')
  assert.equal(await page.locator('.groups h3').count(), 4)
  assert.equal(await page.locator('#table-bodies').isVisible(), false)
  await page.locator('details:has(#table-bodies) > summary').click()
  assert.match(await page.locator('#table-bodies').innerText(), /72\/2025\/QH15/)
  await visitor.leave()
})

test('a code nobody ever bore is answered with a way on', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  await visitor.go('/unit/65')
  assert.match(await visitor.page.locator('[role=alert]').innerText(), /65/)
  assert.equal(await visitor.page.locator('form[role=search]').count(), 1)
  await visitor.leave()
})
