/** Who decides: asked by a citizen on a phone, by an officer of a commune at work, by a lawyer of a ministry. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildApp } from '../../script/build-app.ts'
import { loadAuthority } from '../../src/parts/authority/index.ts'
import { anOfficial, signInAs, storyNow } from './support/official.ts'
import { openStory } from './support/story.ts'
import { assertSound, aVisitor, desk, phone } from './support/visit.ts'

await buildApp()
const { site, browser, database } = await openStory()
await loadAuthority(database, storyNow)
const officer = 'can.bo.xa'
await anOfficial(database, {
  signInName: officer,
  name: 'Cán bộ giả lập 000125',
  role: 'commune',
  unit: '00004',
})

test('a citizen on a phone, without script, learns who signs the land certificate, by what, and who did before', async () => {
  const visitor = await aVisitor(browser, site, { width: phone, script: false })
  const { page } = visitor
  await visitor.go('/')
  await page.getByRole('link', { name: 'Ai quyết định' }).click()
  await page.getByLabel('Việc gì').fill('sổ đỏ')
  await page.getByLabel('Ở đâu').fill('phường Ba Đình, Hà Nội')
  await page.getByRole('button', { name: 'Ai quyết định?' }).click()
  const lead = await page.locator('.lead').innerText()
  assert.match(lead, /Chủ tịch Ủy ban nhân dân phường Ba Đình, thành phố Hà Nội quyết định/)
  assert.match(lead, /151\/2025\/NĐ-CP · Điều 5 khoản 1 điểm h/)
  assert.match(lead, /đến hết ngày 28\/02\/2027/)
  const before = await page.locator('section', { has: page.locator('#other-side') }).innerText()
  assert.match(before, /Ủy ban nhân dân quận Ba Đình/)
  assert.match(before, /31\/2024\/QH15/)
  await visitor.leave()
})

test('a place is chosen with the keyboard: its full name is filled in, and Enter on a choice sends nothing yet', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  await visitor.go('/who-decides')
  await page.getByLabel('Việc gì').fill('thu hồi đất')
  const place = page.getByLabel('Ở đâu')
  await place.pressSequentially('phuong ba dinh', { delay: 10 })
  await page
    .getByRole('option', { name: /Phường Ba Đình/i })
    .first()
    .waitFor()
  await page.keyboard.press('ArrowDown')
  await page.locator('[role=option][aria-selected=true]').waitFor()
  await assertSound(visitor, 'suggestions of places')
  await page.keyboard.press('Enter')
  assert.match(await place.inputValue(), /^Phường Ba Đình, thành phố Hà Nội$/i)
  assert.equal(new URL(page.url()).search, '', 'nothing was sent')
  assert.equal(await place.getAttribute('aria-expanded'), 'false')
  // A second place after a semicolon keeps the first one.
  await place.pressSequentially('; phuong ngoc ha', { delay: 10 })
  await page
    .getByRole('option', { name: /Ngọc Hà/i })
    .first()
    .waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  assert.match(
    await place.inputValue(),
    /^Phường Ba Đình, thành phố Hà Nội; Phường Ngọc Hà, thành phố Hà Nội$/i,
  )
  assert.equal(new URL(page.url()).search, '')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/who-decides?*')
  const lead = await page.locator('.lead').innerText()
  assert.match(lead, /Chính quyền thành phố Hà Nội quyết định, vì việc liên quan nhiều đơn vị cấp xã/)
  assert.match(lead, /72\/2025\/QH15 · Điều 11 khoản 2/)
  await assertSound(visitor, 'a matter of two wards')
  await visitor.leave()
})

test('words that fit several matters and a name that several places bear are never guessed', async () => {
  const visitor = await aVisitor(browser, site, { width: phone })
  const { page } = visitor
  await visitor.go('/who-decides?matter=c%C6%B0%E1%BB%A1ng+ch%E1%BA%BF&place=Ba+%C4%90%C3%ACnh')
  assert.match(await page.locator('main').innerText(), /xã Ba Đình, tỉnh Thanh Hóa/i)
  await page.getByRole('link', { name: 'Phường Ba Đình, thành phố Hà Nội' }).click()
  await page.getByRole('link', { name: 'Cưỡng chế kiểm đếm', exact: true }).click()
  assert.match(await page.locator('.lead').innerText(), /phường Ba Đình/)
  await assertSound(visitor, 'the answer on a phone')
  await visitor.go('/who-decides?function=fn:land:004&place=Tr%C3%BAc+B%E1%BA%A1ch')
  assert.match(await page.locator('main').innerText(), /Phường Trúc Bạch.*nay thuộc phường Ba Đình/)
  await visitor.go('/who-decides?matter=kh%C3%B4ng+c%C3%B3+vi%E1%BB%87c+n%C3%A0y+xyz')
  assert.match(await page.locator('h1').innerText(), /Chưa biết việc nào/)
  await visitor.leave()
})

test('an officer of a commune finds at work what the commune holds, and a matter by two letters', async () => {
  const visitor = await aVisitor(browser, site)
  const { page } = visitor
  await visitor.go('/work')
  await signInAs(page, officer)
  await visitor.go('/work/authority/matrix?unit=00004&field=land')
  const table = page.getByRole('grid')
  await table.getByText('Sổ đỏ: giấy chứng nhận đất').waitFor()
  assert.match(await table.innerText(), /Chủ tịch Ủy ban nhân dân cấp xã/)
  await assertSound(visitor, 'the matrix at work')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('so do')
  await page.getByRole('option', { name: /Sổ đỏ/ }).first().waitFor()
  await visitor.leave()
})

test('a lawyer of a ministry sees findings by kind, their rows, and the list for 1 March 2027', async () => {
  const visitor = await aVisitor(browser, site, { dark: true })
  const { page } = visitor
  await visitor.go('/work')
  await signInAs(page, officer)
  await visitor.go('/work/authority')
  await page.getByRole('link', { name: /Căn cứ sắp hết/ }).click()
  await page.getByRole('grid').getByText('chưa biết văn bản nào thay thế').first().waitFor()
  await assertSound(visitor, 'findings at work')
  await visitor.go('/en/lapses')
  assert.match(
    await page.locator('#texts-table').innerText(),
    /28 February 2027[\s\S]*Documents of former districts[\s\S]*87\/2025\/QH15/,
  )
  await page.getByRole('link', { name: /1 March 2027 is the first day/ }).click()
  assert.match(await page.locator('.lead').innerText(), /rows lapse or change hands/)
  await page.getByRole('link', { name: 'Land', exact: true }).first().click()
  const rows = page.locator('#events-table tbody tr')
  assert.ok((await rows.count()) >= 15)
  assert.match(await rows.first().innerText(), /not known/)
  await assertSound(visitor, 'what lapses')
  await visitor.leave()
})

test('who takes over an open file is told step by step, each with its basis', async () => {
  const visitor = await aVisitor(browser, site, { width: desk })
  const { page } = visitor
  await visitor.go('/who-decides/open-matters')
  await page.getByRole('link', { name: /Sổ đỏ nộp ở quận Ba Đình/ }).click()
  assert.match(await page.locator('.lead').innerText(), /phường Ba Đình, thành phố Hà Nội tiếp nhận/)
  const steps = await page.locator('section', { has: page.locator('#steps') }).innerText()
  assert.match(steps, /151\/2025\/NĐ-CP · Điều 22 khoản 5/)
  assert.match(steps, /190\/2025\/QH15 · Điều 4/)
  await visitor.leave()
})
