/** Addresses, one and many, from the question to the answer that can be taken along. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { openStory } from './support/story.ts'
import { assertSound, aVisitor, desk, phone } from './support/visit.ts'

const { site, browser } = await openStory()

// The first address builds what all others use, which must not count as a visitor's patience.
for (const q of ['Ba+Dinh', 'Qu%E1%BA%ADn+Ba+%C4%90%C3%ACnh%2C+H%C3%A0+N%E1%BB%99i'])
  await fetch(`${site.address}/convert?q=${q}`)

const asked = (text: string, more: Readonly<Record<string, string>> = {}): string =>
  `/convert?${new URLSearchParams({ q: text, ...more })}`
const lead = (page: Page): Promise<string> => page.locator('.lead').innerText()

test('an answer says what was understood, why, who serves the place and what of papers', async () => {
  for (const [prefix, width] of [
    ['', phone],
    ['/en', desk],
  ] as const) {
    const visitor = await aVisitor(browser, site, { width })
    const { page } = visitor
    await visitor.go(`${prefix}${asked('12 Hàng Bún, Phường Quán Thánh, Quận Ba Đình, Hà Nội')}`)
    assert.deepEqual(await page.locator('.typed mark').allInnerTexts(), [
      'Phường Quán Thánh',
      'Quận Ba Đình',
      'Hà Nội',
    ])
    for (const id of ['why', 'understood', 'office', 'papers', 'again'])
      assert.equal(await page.locator(`h2#${id}`).count(), 1, `${prefix} ${id}`)
    assert.ok((await page.locator('figure svg').count()) > 0, 'a map')
    const old = page.locator('.lead a[href*="/unit/"]').first()
    assert.match((await old.getAttribute('href')) ?? '', /\/unit\/00013\?at=2025-06-30$/)
    await assertSound(visitor, prefix)
    await visitor.leave()
  }
})

test('the new address is copied with one press where there is script', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await visitor.go(asked('P. Bến Nghé, Q1, TP.HCM'))
  await page.locator('button.copy').click()
  await page.getByText('Đã chép').first().waitFor()
  assert.equal(await page.evaluate('navigator.clipboard.readText()'), 'Phường Sài Gòn, Thành phố Hồ Chí Minh')
  await visitor.leave()
})

test('a district named alone is settled by choosing its former ward', async () => {
  const visitor = await aVisitor(browser, site, { width: phone })
  const { page } = visitor
  await visitor.go(asked('5 Liễu Giai, Quận Ba Đình, Hà Nội'))
  assert.match(await lead(page), /chia về 8 đơn vị/)
  assert.equal(await page.locator('.choices > li').count(), 8)
  await assertSound(visitor, 'a district alone')
  await page.selectOption('select[name=add]', 'Phường Cống Vị')
  await page.locator('.settle button').first().click()
  await page.waitForURL('**/convert?**')
  assert.match(await lead(page), /^Phường Cống Vị, quận Ba Đình, thành phố Hà Nội/)
  assert.match(await page.locator('h1').innerText(), /5 Liễu Giai, Phường Cống Vị, Quận Ba Đình/)
  await visitor.leave()
})

test('a divided ward shows its successors side by side with evidence', async () => {
  const visitor = await aVisitor(browser, site, { width: desk })
  const { page } = visitor
  await visitor.go(asked('Phường Cửa Nam, Hoàn Kiếm, Hà Nội', { writtenAt: '2020-01-01' }))
  const cards = page.locator('.choices > li')
  assert.equal(await cards.count(), 4)
  for (const card of await cards.all()) {
    assert.match(await card.innerText(), /Người dân/)
    assert.match(await card.locator('.cite').first().innerText(), /1656\/NQ-UBTVQH15/)
  }
  await assertSound(visitor, 'four candidates')
  await visitor.leave()
})

test('a name that is old and new is settled by saying when it was written', async () => {
  const visitor = await aVisitor(browser, site, { width: phone })
  const { page } = visitor
  await visitor.go(asked('Phường Cửa Nam, Hà Nội'))
  assert.match(await lead(page), /vừa là tên cũ, vừa là tên mới/)
  await assertSound(visitor, 'old or new')
  await page.locator('.choices a', { hasText: 'Đúng là' }).last().click()
  await page.waitForURL('**writtenAt=2026-09-25**')
  assert.match(await lead(page), /Phường Cửa Nam, thành phố Hà Nội là đơn vị hiện nay/)
  await visitor.leave()
})

test('what is not recognised keeps what was typed, names what is near and says how to write', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  await visitor.go(asked('gần chợ truc bach <b>x</b>'))
  assert.match(await lead(page), /Chưa nhận ra đơn vị hành chính nào trong “gần chợ truc bach <b>x<\/b>”/)
  assert.equal(await page.inputValue('#ask-q'), 'gần chợ truc bach <b>x</b>')
  assert.match(await page.locator('.hits').innerText(), /Phường Trúc Bạch/)
  await assertSound(visitor, 'not found')
  await visitor.leave()
})

test('an unknown lineage is said to be unknown', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  await visitor.go(`/en${asked('Xã Tân Tiến, Huyện Gia Lộc, Tỉnh Hải Dương')}`)
  assert.match(await lead(page), /the register does not know where the place belongs now/)
  assert.match(await page.locator('.notice').first().innerText(), /nothing is guessed/)
  await assertSound(visitor, 'unknown')
  await visitor.leave()
})

test('days that are none, days before the data and points that are none are explained', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  for (const more of [{ to: '2025-02-31' }, { writtenAt: '1999-01-01' }, { point: 'ở kia' }]) {
    await visitor.go(asked('Phường Trúc Bạch, Hà Nội', more))
    const text = await page.locator('main').innerText()
    assert.match(text, /2025-02-31|1999|ở kia/)
    assert.ok((await page.content()).includes('Phường Trúc Bạch, Hà Nội'), 'what was typed is kept')
    await assertSound(visitor, JSON.stringify(more))
  }
  await visitor.go(asked('Phường Ba Đình, Hà Nội', { to: '30/06/2025' }))
  assert.match(await page.locator('.notice').first().innerText(), /30\/06\/2025, không phải hôm nay/)
  await visitor.leave()
})

test('pasted addresses are answered in a table that can be taken along', async () => {
  const visitor = await aVisitor(browser, site, { width: phone })
  const { page } = visitor
  await visitor.go('/convert/many')
  await assertSound(visitor, 'many')
  await page.fill(
    'textarea',
    '12 Hàng Bún, Phường Quán Thánh, Quận Ba Đình, Hà Nội\n\nkhông đâu cả\nP. Bến Nghé, Q1, TP.HCM',
  )
  await page.getByRole('button', { name: 'Đổi các địa chỉ này' }).click()
  await page.locator('.pasted table').waitFor()
  assert.match(await lead(page), /^2 trong 3 địa chỉ/)
  await assertSound(visitor, 'pasted')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ])
  assert.equal(file.suggestedFilename(), 'haicap.csv')
  await visitor.leave()
})

const list = [
  'stt;Họ tên;Địa chỉ',
  '007;An;"12 Hàng Bún, Phường Quán Thánh, Quận Ba Đình, Hà Nội"',
  '008;Bình;xa tan tien',
].join('\n')

for (const script of [true, false])
  test(`a file is handed in, its column chosen, watched, fetched and erased (script ${script ? 'on' : 'off'})`, async () => {
    const visitor = await aVisitor(browser, site, { width: script ? desk : phone, script })
    const { page } = visitor
    await visitor.go('/convert/many')
    await page.setInputFiles('input[type=file]', {
      name: 'danh sách.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(list),
    })
    await page.getByRole('button', { name: 'Xem các cột' }).click()
    await page.waitForURL('**/convert/many/*')
    assert.equal(await page.locator('input[name=column]:checked').inputValue(), 'Địa chỉ')
    assert.match(await page.locator('.preview').innerText(), /12 Hàng Bún/)
    if (script) await assertSound(visitor, 'choosing')
    await page.getByRole('button', { name: 'Bắt đầu đổi' }).click()
    // Without script the page loads itself anew.
    await page.getByText('Tải tệp kết quả').waitFor({ timeout: 30_000 })
    assert.match(await lead(page), /Đã đổi xong 2 dòng; 1 dòng/)
    assert.match(await page.locator('#summary + *, section').first().innerText(), /nhiều khả năng|Tổng hợp/)
    if (script) await assertSound(visitor, 'done')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('Tải tệp kết quả').click(),
    ])
    assert.equal(file.suggestedFilename(), 'danh sách-haicap.csv')
    const here = page.url()
    await page.getByRole('button', { name: 'Xóa ngay' }).click()
    await page.waitForURL('**erased=1')
    const gone = await page.goto(here)
    assert.equal(gone?.status(), 404)
    assert.match(await page.locator('main').innerText(), /Không có việc chuyển đổi này/)
    if (script) await assertSound(visitor, 'gone')
    await visitor.leave()
  })

test('a file of another kind, an empty one and no file at all are explained', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  for (const [name, bytes, says] of [
    ['ảnh.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /không phải CSV, NDJSON hay XLSX/],
    ['hỏng.xlsx', Buffer.from('504b0304deadbeef', 'hex'), /hỏng/],
    ['trống.csv', Buffer.from('\n\n'), /không có|trống|rỗng/i],
  ] as const) {
    await visitor.go('/convert/many')
    await page.setInputFiles('input[type=file]', {
      name,
      mimeType: 'application/octet-stream',
      buffer: bytes,
    })
    await page.getByRole('button', { name: 'Xem các cột' }).click()
    assert.match(await page.locator('[role=alert]').innerText(), says, name)
    await assertSound(visitor, name)
  }
  await visitor.go('/convert/many')
  await page.getByRole('button', { name: 'Xem các cột' }).click()
  assert.ok((await page.locator('[role=alert]').count()) > 0)
  await visitor.leave()
})
