/** The correspondence sheet: made, printed on one page, checked later, refused when it was altered. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStory } from './support/story.ts'
import { assertSound, aVisitor, desk, phone, type Visitor } from './support/visit.ts'

const { site, browser } = await openStory()

const home = '12 Hàng Bún, Phường Quán Thánh, Quận Ba Đình, Hà Nội'
const asked = `q=${encodeURIComponent(home)}`

const codeOn = async ({ page }: Visitor) => (await page.locator('.check-code').textContent())?.trim() ?? ''

/** Pages of the PDF that the browser prints, on paper of the sheet's own size. */
const pagesOf = async ({ page }: Visitor) => {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const size = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)
  return { pages: (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length, size: [size?.[1], size?.[2]].map(Number) }
}

for (const [eyes, prefix, words] of [
  [{ width: phone, script: false }, '', /nay thuộc phường Ba Đình, thành phố Hà Nội/],
  [{ width: desk }, '/en', /is part of phường Ba Đình, thành phố Hà Nội since 1 July 2025/],
] as const)
  test(`a sheet is made from an address and checks out later (${prefix || 'vi'}, ${eyes.width})`, async () => {
    const visitor = await aVisitor(browser, site, eyes)
    const { page } = visitor
    // The check for barriers is a script itself; the same pages are checked by the visitor who has script.
    const sound = async (where: string) => {
      if ('script' in eyes) assert.deepEqual(visitor.wrongs, [], where)
      else await assertSound(visitor, where)
    }
    await visitor.go(`${prefix}/sheet`)
    await sound(`${prefix}/sheet`)
    await page.fill('#field-q', home)
    await page.click('main form button')
    assert.match((await page.locator('.lead').textContent()) ?? '', words)
    const told = (await page.locator('.document').textContent()) ?? ''
    for (const part of ['00013', '00004', '12 Hàng Bún, Phường Ba Đình', '1656/NQ-UBTVQH15', '190/2025/QH15'])
      assert.ok(told.includes(part), part)
    await sound(`${prefix}/sheet?q`)
    const code = await codeOn(visitor)
    await page.click('.document a.address')
    assert.equal(await page.locator('.notice.met').count(), 1)
    assert.match((await page.locator('main').textContent()) ?? '', /Phường Quán Thánh, quận Ba Đình/)
    assert.equal(await codeOn(visitor), code)
    assert.doesNotMatch(await page.content(), /Hàng Bún/)
    await sound(`${prefix}/sheet/check`)
    await visitor.leave()
  })

test('the button to print is there with script, the sentence that says how without', async () => {
  for (const script of [true, false]) {
    const visitor = await aVisitor(browser, site, { script })
    await visitor.go(`/sheet?${asked}`)
    const tools = visitor.page.locator('.document-tools')
    assert.equal(await tools.locator('button').isVisible(), script)
    assert.equal(await tools.locator('p').isVisible(), !script)
    await visitor.leave()
  }
})

test('a code typed carelessly is understood, a wrong sign is told, a forged code is refused', async () => {
  const visitor = await aVisitor(browser, site, { width: phone })
  const { page } = visitor
  await visitor.go(`/sheet?${asked}`)
  const code = await codeOn(visitor)
  const type = async (text: string) => {
    await visitor.go('/sheet/check')
    await page.fill('#field-code', text)
    await page.click('main form button')
  }
  await type(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `)
  assert.equal(await page.locator('.notice.met').count(), 1)
  const wrong = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`
  await type(wrong)
  assert.match((await page.locator('[role=alert]').textContent()) ?? '', /gõ sai/)
  assert.equal(await page.inputValue('#field-code'), wrong)
  await assertSound(visitor, '/sheet/check, mistyped')
  // Sealed by another key: the example of the documents.
  await type('82RDB-B1N44-HG2C9-164G5-BZ5RE-S6XKG')
  assert.match((await page.locator('[role=alert]').textContent()) ?? '', /không do hệ thống này lập/)
  await type('tờ này của tôi')
  assert.match((await page.locator('[role=alert]').textContent()) ?? '', /Đã nhập \d+ chữ và số/)
  await visitor.leave()
})

test('a place that went to several is not decided, on the sheet and when it is checked', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  await visitor.go('/sheet?from=00016&at=2025-06-30')
  assert.match((await page.locator('.lead').textContent()) ?? '', /không quyết định/)
  assert.equal(await page.locator('.candidates li').count(), 2)
  await assertSound(visitor, 'an undecided sheet')
  await page.click('.document a.address')
  assert.match((await page.locator('.notice').textContent()) ?? '', /chưa thể khẳng định/)
  assert.equal(await page.locator('.candidates li').count(), 2)
  await visitor.leave()
})

test('what gives no sheet is a page that helps, with what was typed', async () => {
  const visitor = await aVisitor(browser, site, { width: phone })
  const { page } = visitor
  for (const [path, words] of [
    ['/sheet?q=kh%C3%B4ng+c%C3%B3+%C4%91%C3%A2u+c%E1%BA%A3', /Không đọc ra đơn vị/],
    ['/sheet?from=99999', /99999/],
    ['/sheet?from=00016&at=31/02/2025', /31\/02\/2025/],
    [`/sheet?q=${'x'.repeat(400)}`, /300/],
  ] as const) {
    await visitor.go(path)
    assert.match((await page.locator('main').textContent()) ?? '', words, path)
    await assertSound(visitor, path)
  }
  await visitor.go('/sheet?q=kh%C3%B4ng+c%C3%B3+%C4%91%C3%A2u+c%E1%BA%A3')
  assert.equal(await page.inputValue('#field-q'), 'không có đâu cả')
  await visitor.leave()
})

test('a sheet asked as known at another instant is made as known now', async () => {
  const visitor = await aVisitor(browser, site)
  await visitor.go(`/en/sheet?${asked}&knownAt=2026-09-25T00:00:00.000Z`)
  assert.match(visitor.page.url(), /\/en\/sheet\?q=[^&]*$/)
  await visitor.leave()
})

test('every sheet prints on one A4 page, also the fullest', async () => {
  const visitor = await aVisitor(browser, site)
  const long = `Số nhà 1234/56/78 ngõ 910 ${'đường Nguyễn Thị Minh Khai kéo dài, '.repeat(5)}`
  for (const path of [
    `/sheet?${asked}`,
    // The most candidates, and the most acts.
    '/sheet?from=00592&at=2004-09-01',
    // The longest names, the longest seats.
    `/sheet?q=${encodeURIComponent(`${long}Phường Nam Triệu Giang, Thành phố Thuỷ Nguyên, Thành phố Hải Phòng`)}`,
    `/en/sheet?q=${encodeURIComponent(`${long}Xã Tây Tựu, Huyện Từ Liêm, Thành phố Hà Nội`)}&writtenAt=2004-09-01`,
    `/sheet?q=${encodeURIComponent(`${long}Xã Quế Ninh, Huyện Quế Sơn, Tỉnh Quảng Nam`)}&writtenAt=2004-09-01`,
    `/en/sheet?q=${encodeURIComponent(`${long}Phường Trương Quang Trọng, Thành phố Quảng Ngãi, Tỉnh Quảng Ngãi`)}`,
    '/sheet?q=Ph%C6%B0%E1%BB%9Dng+V%C4%83n+Mi%E1%BA%BFu+-+Qu%E1%BB%91c+T%E1%BB%AD+Gi%C3%A1m',
    '/en/sheet?q=x%C3%A3+T%C3%A2n+Ti%E1%BA%BFn',
    ...['07927', '15922', '09796'].map((code) => `/en/sheet?from=${code}&at=2004-09-01`),
  ]) {
    await visitor.go(path)
    const { pages, size } = await pagesOf(visitor)
    assert.equal(await visitor.page.locator('.document').count(), 1, path)
    assert.equal(pages, 1, path)
    assert.deepEqual(size.map(Math.round), [595, 842], path)
  }
  await visitor.leave()
})
