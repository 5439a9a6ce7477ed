/** A reader finds a mistake, says so, and sees what became of it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '../../src/parts/feedback/index.ts'
import type { Operation } from '../../src/platform/operation.ts'
import { perform } from '../../src/platform/perform.ts'
import { testContext } from '../support/context.ts'
import { openStory } from './support/story.ts'
import { assertSound, aVisitor, desk, overflow, phone, type Visitor } from './support/visit.ts'

const { site, browser, database } = await openStory()
const feedback: readonly Operation[] = operations

/** The check for barriers runs in the page, so without script the page must only fit and do nothing it may not. */
const assertFits = async ({ page, wrongs }: Visitor, where: string) => {
  assert.equal(await overflow(page), 0, `${where} is wider than its window`)
  assert.deepEqual(wrongs, [], where)
}

/** What the operator types at the command line. */
const operator = async (name: string, input: Readonly<Record<string, unknown>>) => {
  const operation = feedback.find((one) => one.name === name)
  assert.ok(operation)
  const done = await perform(operation, input, testContext({ database, now: '2026-09-26T05:00:00.000Z' }))
  assert.ok(done.ok, name)
}

for (const [width, script, prefix, words] of [
  [phone, false, '', { link: 'Báo lỗi ở trang này', received: /Chưa có người xem/, corrected: /Đã sửa/ }],
  [
    desk,
    true,
    '/en',
    { link: 'Report an error here', received: /Nobody has looked/, corrected: /has been corrected/ },
  ],
] as const)
  test(`a reader reports a mistake on a unit, keeps the receipt and reads the answer (${width} pixels, script ${script ? 'on' : 'off'}, ${prefix || 'vi'})`, async () => {
    const visitor = await aVisitor(browser, site, { width, script })
    const { page } = visitor
    const look = script ? assertSound : assertFits
    await visitor.go(`${prefix}/unit/00004?at=2025-07-01`)
    await page.getByRole('link', { name: words.link }).click()
    await page.waitForURL('**/report?**')
    assert.equal(await page.inputValue('input[name=unit]'), '00004')
    assert.equal(await page.inputValue('input[name=day]'), '2025-07-01')
    assert.match(await page.locator('main').innerText(), /Phường Ba Đình/)
    await look(visitor, `${prefix}/report`)

    const wrong = `Ranh giới sai <b>ở đây</b> (${prefix || 'vi'})`
    await page.fill('textarea[name=wrong]', wrong)
    await page.fill('input[name=contact]', 'nguoi-bao@example.vn')
    await page.locator('main form button').click()
    await page.waitForURL('**/report/*?key=*')
    const receipt = page.url()
    const number = Number(/report\/(\d+)/.exec(receipt)?.[1])
    assert.match(await page.locator('h1').innerText(), new RegExp(String(number).padStart(6, '0')))
    assert.match(await page.locator('.lead').innerText(), words.received)
    const shown = await page.locator('main').innerText()
    assert.ok(shown.includes(wrong), 'what was typed is shown as it was typed')
    assert.doesNotMatch(await page.content(), /nguoi-bao/, 'the contact is shown to nobody')
    await look(visitor, 'a receipt')

    await operator('feedback.check', { number })
    await operator('feedback.answer', { number, text: 'Đã sửa theo khoản 4, Điều 1.', corrected: true })
    await page.goto(receipt)
    assert.match(await page.locator('.lead').innerText(), words.corrected)
    assert.match(await page.locator('main').innerText(), /khoản 4, Điều 1/)

    await visitor.go(`${prefix}/reports`)
    const listed = await page.locator(`#report-${number}`).innerText()
    assert.match(listed, /khoản 4, Điều 1/)
    assert.doesNotMatch(listed, /Ranh giới/, 'what was typed stays with who typed it')
    await look(visitor, `${prefix}/reports`)
    assert.deepEqual(await page.context().cookies(), [])
    await visitor.leave()
  })

test('a report about a unit that never was comes back with what was typed and what is wrong', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  await visitor.go('/report')
  await page.fill('textarea[name=wrong]', 'Sai mã')
  await page.fill('textarea[name=rightly]', 'Điều đúng')
  await page.fill('input[name=unit]', '99999')
  await page.locator('main form button').click()
  await page.waitForSelector('[role=alert]')
  assert.match(await page.locator('[role=alert]').innerText(), /feedback\/unit-not-known/)
  assert.equal(await page.inputValue('textarea[name=rightly]'), 'Điều đúng')
  assert.equal(await page.getAttribute('input[name=unit]', 'aria-invalid'), 'true')
  await assertSound(visitor, 'a report that was refused')
  await visitor.leave()
})

test('the same report sent by somebody else gets the number there is, and no key', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  const { page } = visitor
  for (const last of [false, true]) {
    await visitor.go('/report')
    await page.fill('textarea[name=wrong]', 'Cùng một lời báo')
    await page.locator('main form button').click()
    await page.waitForSelector(last ? 'h1:has-text("Đã có người báo")' : '.receipt')
  }
  assert.doesNotMatch(page.url(), /key=/)
  assert.match(await page.locator('.lead').innerText(), /báo lỗi số \d{6}/)
  await visitor.leave()
})

test('a forged receipt is refused without telling whether the number exists', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  const { page } = visitor
  const texts: string[] = []
  for (const path of [
    '/report/1?key=forged-forged-forged-forged',
    '/report/987654?key=x',
    '/report/0',
    '/report/%27%20or%201=1',
  ]) {
    const answer = await page.goto(`${site.address}${path}`)
    assert.equal(answer?.status(), 404, path)
    assert.equal(answer?.headers()['cache-control'], 'no-store')
    texts.push(
      (await page.locator('[role=alert] p').first().innerText()).replace(/số \S+( \S+)*? với/, 'số N với'),
    )
  }
  assert.equal(texts[0], texts[1])
  assert.deepEqual(visitor.wrongs, [])
  await visitor.leave()
})
