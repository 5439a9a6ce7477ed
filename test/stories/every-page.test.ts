/** Holds of every page, in both languages, on a phone and at a desk, light and dark. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../support/database.ts'
import { openBrowser } from './support/browser.ts'
import { openSite } from './support/site.ts'
import { assertSound, aVisitor, barriers, desk, phone } from './support/visit.ts'

const { database } = await testDatabase(undefined, { country: true })
const site = await openSite(database)
const browser = await openBrowser()
after(async () => {
  await browser.close()
  await site.close()
})

const pages = [
  '/',
  '/search',
  '/search?q=tan+tien',
  '/search?q=khong+co+dau+ca',
  '/unit/00004',
  '/unit/00004?at=2025-06-30',
  '/unit/00001',
  '/unit/001?at=2025-06-30',
  '/unit/01',
  '/unit/99999',
  '/unit/00004?at=31-02-2025',
  '/lineage/00592',
  '/units?level=province',
  '/units?type=special-zone',
  '/country',
  '/country?at=2004-08-31',
  '/compare',
  '/figures',
  '/changes',
  '/changes?since=2026-09-25',
  '/quality',
  '/convert-code',
  '/convert-code?code=00016',
  '/acts',
  '/acts/known?number=1685/NQ-UBTVQH15',
  '/acts/read',
  '/api',
  '/errors',
  '/about',
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
  for (const path of pages) {
    await visitor.go(path)
    const twin = await visitor.page
      .locator('link[rel=alternate][type="application/json"]')
      .getAttribute('href', { timeout: 1 })
      .catch(() => null)
    if (twin === null) continue
    const answer = await visitor.page.request.get(`${site.address}${twin}`)
    assert.equal(answer.status(), 200, `${twin}, the twin of ${path}`)
    assert.match(answer.headers()['content-type'] ?? '', /json/)
  }
  await visitor.leave()
})
