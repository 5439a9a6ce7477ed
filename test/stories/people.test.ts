/** What people come for, told from their first click to their answer. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStory } from './support/story.ts'
import { assertSound, aVisitor, desk, phone } from './support/visit.ts'

const { site, browser } = await openStory()

const lead = '.lead'

for (const width of [phone, desk])
  for (const [prefix, answer] of [
    ['', /Phường Trúc Bạch, quận Ba Đình, thành phố Hà Nội nay thuộc phường Ba Đình/],
    ['/en', /Phường Trúc Bạch, quận Ba Đình, thành phố Hà Nội is now in phường Ba Đình/],
  ] as const)
    test(`a newcomer finds what became of a former ward without script (${width} pixels, ${prefix || 'vi'})`, async () => {
      const visitor = await aVisitor(browser, site, { width, script: false })
      const { page } = visitor
      await visitor.go(prefix || '/')
      await page.fill('input[name=q]', 'phường Trúc Bạch, Ba Đình')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/convert?**')
      assert.match(await page.locator(lead).innerText(), answer)

      const citation = page.locator(`${lead} .cite`).first()
      assert.match(await citation.innerText(), /1656\/NQ-UBTVQH15 · (Điều|Article) 1 (khoản|clause) 3/)
      await citation.locator('summary').click()
      assert.match(await citation.innerText(), /Ủy ban Thường vụ Quốc hội/)

      await page.locator(`${lead} .statement > strong a`).last().click()
      await page.waitForURL('**/unit/00004')
      assert.equal(
        await page
          .locator('h1')
          .innerText()
          .then((text) => text.split(/\n| hôm| today/)[0]?.trim()),
        'Phường Ba Đình',
      )
      assert.ok((await page.locator('svg.flow:visible a').count()) >= 10)
      assert.deepEqual(visitor.wrongs, [])
      await visitor.leave()
    })

test('an analyst asks what a code meant on a day, and sees that the page is about that day', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  const { page } = visitor
  await visitor.go('/unit/00004')
  assert.match(await page.locator('.notice').innerText(), /Mã 00004 từng chỉ đơn vị khác/)
  await page.locator('.chooser summary').click()
  await page.fill('input[name=at]', '2025-06-30')
  await page.locator('.chooser button').click()
  await page.waitForURL('**/unit/00004?at=2025-06-30')
  assert.match(
    await page.locator(lead).innerText(),
    /Ngày 30\/06\/2025, mã 00004 là của phường Trúc Bạch, quận Ba Đình/,
  )
  assert.match(
    await page.locator('main').innerText(),
    /Trang này nói về ngày 30\/06\/2025, không phải hôm nay\. Xem ngày hôm nay/,
  )
  assert.equal(await page.locator('body.other-day').count(), 1)
  await visitor.leave()
})

test('a code that was split shows its candidates side by side and guesses nothing', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  const { page } = visitor
  await visitor.go('/en/convert-code')
  await page.fill('input[name=code]', '00016')
  await page.locator('main button').click()
  await page.waitForURL('**/convert-code?**')
  assert.match(await page.locator(lead).innerText(), /Phường Ngọc Hà.* corresponds to 2 units/)
  assert.equal(await page.locator('tbody tr').count(), 2)
  await visitor.leave()
})

const act = `Nghị quyết số: 1999/NQ-UBTVQH15
Hà Nội, ngày 16 tháng 6 năm 2025
NGHỊ QUYẾT
VỀ VIỆC SẮP XẾP CÁC ĐƠN VỊ HÀNH CHÍNH CẤP XÃ CỦA THÀNH PHỐ HÀ NỘI NĂM 2025
Điều 1. Sắp xếp các đơn vị hành chính cấp xã của thành phố Hà Nội
1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của phường Trúc Bạch và phường Quán Thánh thành phường mới có tên gọi là phường Hồ Thử.
2. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của phường Không Đâu Có thành phường mới có tên gọi là phường Cầu Thử.
Điều 2. Hiệu lực thi hành
Nghị quyết này có hiệu lực thi hành từ ngày thông qua. Chính quyền địa phương ở các đơn vị hành chính hình thành sau sắp xếp chính thức hoạt động từ ngày 01 tháng 7 năm 2025.
`

test('an official hands in an act, sees what it does and what is wrong, and takes the result along', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  await visitor.go('/acts/read')
  await page.setInputFiles('input[name=file]', {
    name: 'du-thao.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(act),
  })
  await page.locator('form[enctype] button').click()
  await page.waitForSelector('.findings')
  assert.match(
    await page.locator(lead).innerText(),
    /1999\/NQ-UBTVQH15 có 2 khoản làm thay đổi đơn vị hành chính/,
  )
  assert.match(await page.locator('.reading').innerText(), /phường Trúc Bạch 00004 toàn bộ/)

  const finding = page.locator('.finding', { hasText: 'Không Đâu Có' }).first()
  assert.match(await finding.innerText(), /Lỗi/)
  const target = await finding.getByRole('link', { name: 'xem trong văn bản' }).getAttribute('href')
  assert.equal(await page.locator(target ?? 'none').count(), 1, 'the finding leads into the text')
  const id = await finding.getAttribute('id')
  assert.ok((await page.locator(`mark a[href="#${id}"]`).count()) > 0, 'and the text leads back')
  await assertSound(visitor, 'the reading of an act')

  for (const kind of ['json', 'xlsx'] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`button[name=as][value=${kind}]`).click(),
    ])
    assert.equal(download.suggestedFilename(), `1999_NQ-UBTVQH15.${kind}`)
  }
  await visitor.leave()
})

test('a text that is no act is refused in words, and what was pasted stays in the form', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  const { page } = visitor
  await visitor.go('/acts/read')
  await page.fill('textarea[name=text]', 'Giấy mời họp tổ dân phố')
  await page.locator('form[enctype] button').click()
  await page.waitForSelector('[role=alert]')
  assert.match(await page.locator('[role=alert]').innerText(), /acts\/not-an-act/)
  assert.equal(await page.locator('textarea[name=text]').inputValue(), 'Giấy mời họp tổ dân phố')
  await visitor.leave()
})

test('a journalist sees which published figures come out of the register', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  const { page } = visitor
  await visitor.go('/figures')
  const row = (id: string) => page.locator('tr', { has: page.locator(`code[id="${id}"]`) })
  assert.match(await row('communes.before').innerText(), /10\.035[\s\S]*Khớp/)
  assert.match(await row('reduction.country').innerText(), /66,91[\s\S]*Khớp/)
  await visitor.leave()
})

test('the other language shows the same page, with the same question', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  const { page } = visitor
  await visitor.go('/unit/00001?at=2024-01-01')
  await page.getByRole('link', { name: 'English' }).click()
  await page.waitForURL('**/en/unit/00001?at=2024-01-01')
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  await page.waitForURL(`${site.address}/unit/00001?at=2024-01-01`)
  await visitor.leave()
})

test('every page can be reached and used with the keyboard alone', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  await visitor.go('/')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement.className'), 'skip')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement.name'), 'q')
  const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')
  assert.notEqual(outline, 'none', 'what has the focus shows it')
  await page.keyboard.type('00004')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/unit/00004')
  await visitor.leave()
})

test('in the dark the paper is dark and the ink is light', async () => {
  const colours = async (dark: boolean) => {
    const visitor = await aVisitor(browser, site, { dark })
    await visitor.go('/about')
    const found = await visitor.page.evaluate(
      '[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color].map((one) => one.match(/\\d+/g).map(Number).reduce((a, b) => a + b, 0))',
    )
    await visitor.leave()
    // A cast: the expression above gives two sums.
    return found as [number, number]
  }
  const [lightPaper, lightInk] = await colours(false)
  const [darkPaper, darkInk] = await colours(true)
  assert.ok(lightPaper > 600 && lightInk < 200)
  assert.ok(darkPaper < 200 && darkInk > 500)
})

test('a page prints on A4 without navigation and with its permanent address', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  await visitor.go('/unit/00004')
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.locator('.main-nav').isVisible(), false)
  assert.match(await page.locator('.foot').innerText(), /\/unit\/00004\?at=2026-09-25/)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  await visitor.leave()
})
