/** The first page: one box that leads everywhere. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStory } from './support/story.ts'
import { assertSound, aVisitor, barriers, desk, overflow, phone } from './support/visit.ts'

const { site, browser } = await openStory()

const box = '#ask-q'

test('without script a code leads to its unit, an address to its answer, a common name to a list', async () => {
  for (const [prefix, width] of [
    ['', phone],
    ['/en', desk],
  ] as const) {
    const visitor = await aVisitor(browser, site, { width, script: false })
    const { page } = visitor
    const ask = async (text: string) => {
      await visitor.go(prefix || '/')
      await page.fill(box, text)
      await page.keyboard.press('Enter')
    }
    await ask('00004')
    await page.waitForURL(`**${prefix}/unit/00004`)
    await ask('12 Hàng Bún, P. Quán Thánh, Ba Đình, Hà Nội')
    await page.waitForURL(`**${prefix}/convert?q=**`)
    assert.equal(
      await page.locator('[data-copied][lang]').innerText(),
      '12 Hàng Bún, Phường Ba Đình, Thành phố Hà Nội',
    )
    await ask('xa tan tien')
    await page.waitForURL(`**${prefix}/convert?q=**`)
    assert.ok((await page.locator('.hits a').count()) > 10)
    assert.deepEqual(visitor.wrongs, [])
    await visitor.leave()
  }
})

for (const [width, prefix, said] of [
  [phone, '', /^Phường Trúc Bạch, .* nay thuộc phường Ba Đình, thành phố Hà Nội\.$/],
  [desk, '/en', /^Phường Trúc Bạch, .* is now in phường Ba Đình, thành phố Hà Nội\.$/],
] as const)
  test(`the answer appears under the box while one types (${width} pixels, ${prefix || 'vi'})`, async () => {
    const visitor = await aVisitor(browser, site, { width })
    const { page } = visitor
    await visitor.go(prefix || '/')
    await page.locator(box).pressSequentially('trúc bạ', { delay: 10 })
    const sentence = page.locator('.ask-answer .ask-sentence')
    await sentence.waitFor()
    assert.match(await sentence.innerText(), said)
    assert.match(await page.locator('.ask-cited').first().innerText(), /1656\/NQ-UBTVQH15/)
    assert.match(await page.locator('[role=status]').innerText(), /Phường Trúc Bạch/)
    assert.equal(await overflow(page), 0)
    assert.deepEqual(await barriers(page), [])
    await page.locator('.ask-answer a').click()
    await page.waitForURL(`**${prefix}/convert?q=**`)
    assert.deepEqual(visitor.wrongs, [])
    await visitor.leave()
  })

test('suggestions are chosen with arrow keys, and Escape leaves the typed text alone', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  await visitor.go('/')
  const input = page.locator(box)
  await input.pressSequentially('ba dinh', { delay: 10 })
  await page.locator('[role=option]').first().waitFor()
  assert.equal(await input.getAttribute('aria-expanded'), 'true')
  assert.equal(await page.locator('[role=option]').count(), 7)
  await page.keyboard.press('Escape')
  assert.equal(await input.getAttribute('aria-expanded'), 'false')
  assert.equal(await input.inputValue(), 'ba dinh')
  await page.keyboard.press('ArrowDown')
  await page.locator('[role=option]').first().waitFor()
  await page.keyboard.press('ArrowDown')
  const chosen = page.locator('[aria-selected=true]')
  assert.equal(await input.getAttribute('aria-activedescendant'), await chosen.getAttribute('id'))
  assert.deepEqual(await barriers(page), [])
  assert.match(await chosen.innerText(), /^Phường Ba Đình, Thành phố Hà Nội/)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/convert?q=**')
  assert.match(await page.locator('.lead').innerText(), /Phường Ba Đình, thành phố Hà Nội là đơn vị hiện nay/)
  assert.deepEqual(visitor.wrongs, [])
  await visitor.leave()
})

test('a person with an old address has answer, reason and sheet in two steps', async () => {
  const visitor = await aVisitor(browser, site, { width: phone })
  const { page } = visitor
  let steps = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) steps++
  })
  await visitor.go('/')
  steps = 0
  await page.fill(box, '12 Hàng Bún, Phường Quán Thánh, Quận Ba Đình, Hà Nội')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/convert?**')
  assert.match(await page.locator('.lead .cite').first().innerText(), /1656\/NQ-UBTVQH15/)
  await page.locator('.answer-ways a').click()
  await page.waitForURL('**/sheet?**')
  assert.match(await page.locator('main').innerText(), /12 Hàng Bún, Phường Ba Đình, Thành phố Hà Nội/)
  assert.equal(steps, 2)
  await visitor.leave()
})

test('the first page is sound on a phone and at a desk, light and dark, in both languages', async () => {
  for (const [width, dark, path] of [
    [phone, false, '/'],
    [desk, true, '/en'],
  ] as const) {
    const visitor = await aVisitor(browser, site, { width, dark })
    await visitor.go(path)
    await assertSound(visitor, path)
    assert.match(await visitor.page.locator('.figures').innerText(), /34/)
    await visitor.leave()
  }
})
