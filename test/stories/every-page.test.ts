/** Holds of every page, in both languages, on a phone and at a desk, light and dark. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStory } from './support/story.ts'
import { assertSound, aVisitor, barriers, desk, phone } from './support/visit.ts'

const { site, browser } = await openStory()

const pages = [
  '/',
  '/convert',
  '/convert?q=12+H%C3%A0ng+B%C3%BAn%2C+Ph%C6%B0%E1%BB%9Dng+Qu%C3%A1n+Th%C3%A1nh%2C+Ba+%C4%90%C3%ACnh%2C+H%C3%A0+N%E1%BB%99i',
  '/convert?q=Ph%C6%B0%E1%BB%9Dng+C%E1%BB%ADa+Nam%2C+H%C3%A0+N%E1%BB%99i',
  '/convert/many',
  '/search',
  '/search?q=tan+tien',
  '/search?q=khong+co+dau+ca',
  '/unit/00004',
  '/unit/00004?at=2025-06-30',
  '/unit/00001',
  '/unit/001?at=2025-06-30',
  '/unit/001',
  '/unit/74',
  '/compare?from=2025-06-30&to=2025-07-01&level=province&show=ended',
  '/units?text=tan+tien',
  '/unit/01',
  '/unit/99999',
  '/unit/00004?at=31-02-2025',
  '/lineage/00592',
  '/units?level=province',
  '/units?type=special-zone',
  '/country',
  '/country?at=2004-08-31',
  '/map?at=2025-06-30&province=74',
  '/compare',
  '/figures',
  '/changes',
  '/changes?since=2026-09-25',
  '/quality',
  '/quality?topic=official-table-errs',
  '/convert-code',
  '/convert-code?code=00016',
  '/sheet',
  '/sheet?from=00016&at=2025-06-30',
  '/sheet/check',
  '/acts',
  '/acts/known?number=1685/NQ-UBTVQH15',
  '/acts/read',
  '/who-decides',
  '/who-decides?function=fn:land:004&place=00004',
  '/who-decides?function=fn:construction:012&place=00166',
  '/who-decides?matter=c%C6%B0%E1%BB%A1ng+ch%E1%BA%BF',
  '/who-decides?function=fn:land:004&place=Ba+%C4%90%C3%ACnh',
  '/who-decides/fn:construction:012',
  '/who-decides/matrix?field=land',
  '/who-decides/open-matters?former=001&function=fn:land:004&object=00004',
  '/your-commune-changed',
  '/your-commune-changed?unit=00004&at=2025-06-30',
  '/your-commune-changed?unit=00004',
  '/your-commune-changed?q=tan+tien',
  '/your-commune-changed?unit=99999',
  '/lapses',
  '/api',
  '/errors',
  '/about',
  '/data',
  '/data?set=correspondence&from=2025-06-30&to=2025-07-01&within=01',
  '/data/licence',
  '/data/none.csv',
  '/report?unit=00004',
  '/report/1?key=none',
  '/reports',
  '/no/such/page',
]

for (const [eyes, prefix] of [
  [{ width: phone }, ''],
  [{ width: desk, dark: true }, '/en'],
] as const)
  test(`every page fits ${eyes.width} pixels, has no barrier and asks nobody else (${prefix || 'vi'})`, async () => {
    const visitor = await aVisitor(browser, site, eyes)
    for (const path of pages) {
      await visitor.go(path === '/' ? prefix || '/' : `${prefix}${path}`)
      await assertSound(visitor, `${prefix}${path}`)
    }
    await visitor.leave()
  })

for (const [eyes, prefix] of [
  [{ width: phone, script: false }, '/en'],
  [{ width: desk, script: false }, ''],
] as const)
  test(`every page is read without script at ${eyes.width} pixels (${prefix || 'vi'})`, async () => {
    const visitor = await aVisitor(browser, site, eyes)
    const { page } = visitor
    for (const path of pages) {
      await visitor.go(path === '/' ? prefix || '/' : `${prefix}${path}`)
      assert.equal(await page.locator('h1').count(), 1, path)
      assert.ok((await page.locator('main').innerText()).length > 80, `${path} says something`)
      const body = await page.locator('body').boundingBox()
      assert.ok((body?.width ?? 0) <= eyes.width, `${path} fits`)
    }
    assert.deepEqual(visitor.wrongs, [])
    await visitor.leave()
  })

test('the check for barriers finds one that was planted', async () => {
  const visitor = await aVisitor(browser, site)
  await visitor.go('/about')
  await visitor.page.evaluate(
    `document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="data:,"><input>')`,
  )
  const found = await barriers(visitor.page)
  assert.ok(found.some((one) => one.startsWith('image-alt')))
  assert.ok(found.some((one) => one.startsWith('label')))
  await visitor.leave()
})

test('every page that shows data names its twin, and the twin answers', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  const { page } = visitor
  let twins = 0
  for (const path of pages) {
    const status = (await page.request.get(`${site.address}${path}`)).status()
    await visitor.go(path)
    const link = page.locator('link[rel=alternate][type="application/json"]')
    if ((await link.count()) === 0) continue
    const twin = await link.getAttribute('href')
    const answer = await page.request.get(`${site.address}${twin}`)
    assert.equal(answer.status(), status, `${twin}, the twin of ${path}`)
    assert.match(answer.headers()['content-type'] ?? '', /json/)
    twins++
  }
  assert.ok(twins >= 18, `${twins} pages named a twin`)
  await visitor.leave()
})

test('every download beside a table answers with a file of its kind', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  const { page } = visitor
  for (const path of ['/unit/01', '/units?level=province', '/country', '/compare', '/figures', '/changes']) {
    await visitor.go(path)
    const links = await page.locator('.table-foot a').all()
    assert.ok(links.length >= 3, path)
    for (const one of links) {
      const link = await one.getAttribute('href')
      const answer = await page.request.get(`${site.address}${link}`)
      assert.equal(answer.status(), 200, link ?? path)
    }
  }
  await visitor.leave()
})
