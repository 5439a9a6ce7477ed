/** Forms of the workspace: nothing that was typed is lost, and what is wrong is said on top and beside the field. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { type BrowserContext, chromium } from 'playwright-core'
import { buildApp } from '../../script/build-app.ts'
import { findBrowser } from './support/browser.ts'
import { anOfficial, signInAs } from './support/official.ts'
import { openStory } from './support/story.ts'
import { assertSound, aVisitor, desk, type Eyes, phone } from './support/visit.ts'

await buildApp()
const { site, browser, database } = await openStory()
await anOfficial(database, {
  signInName: 'quan.tri',
  name: 'Cán bộ giả lập 000001',
  administrator: true,
})

const atWork = async (path: string, eyes: Eyes = { width: desk }) => {
  const visitor = await aVisitor(browser, site, eyes)
  await visitor.go('/sign-in?next=/work')
  await signInAs(visitor.page, 'quan.tri')
  await visitor.go(path)
  return visitor
}

const drafts = async () => {
  const { rows } = await sql<{ form: string; key: string; content: string }>`
    select form, key, content from workspace_draft order by form, key`.execute(database)
  return rows
}

/** A browser with a profile of its own, which can be killed. */
const aBrowserOf = async (profile: string): Promise<BrowserContext> => {
  const { path, environment } = await findBrowser()
  return chromium.launchPersistentContext(profile, {
    executablePath: path,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'],
    // A cast: the environment of a process has texts only.
    env: { ...process.env, ...environment } as Record<string, string>,
  })
}

test('a draft is found again after the browser was killed: continued or thrown away', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'haicap-killed-'))
  try {
    const first = await aBrowserOf(profile)
    const page = await first.newPage()
    await page.goto(`${site.address}/sign-in?next=/work`)
    await signInAs(page, 'quan.tri')
    await page.goto(`${site.address}/work/accounts/new`)
    await page.getByLabel('Tên đăng nhập').fill('binh.tran')
    await page.getByLabel('Họ và tên').fill('Cán bộ giả lập 000777')
    await page.waitForSelector('[data-draft=saved]')
    const client = await page.context().newCDPSession(page)
    // As when the machine loses power: nothing is asked, nothing is said.
    await Promise.race([
      client.send('Page.crash').catch(() => {}),
      new Promise((done) => page.once('crash', done)),
    ])
    await first.close()

    const second = await aBrowserOf(profile)
    const again = await second.newPage()
    await again.goto(`${site.address}/sign-in?next=/work`)
    await signInAs(again, 'quan.tri')
    await again.goto(`${site.address}/work/accounts/new`)
    await again.getByRole('button', { name: 'Làm tiếp bản nháp' }).click()
    assert.equal(await again.getByLabel('Tên đăng nhập').inputValue(), 'binh.tran')
    assert.equal(await again.getByLabel('Họ và tên').inputValue(), 'Cán bộ giả lập 000777')
    await again.goto(`${site.address}/work/accounts/new`)
    await again.getByRole('button', { name: 'Bỏ bản nháp' }).click()
    assert.equal(await again.getByLabel('Họ và tên').inputValue(), '')
    await again.locator('.draft-found').waitFor({ state: 'detached' })
    await second.close()
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
  for (let tries = 0; (await drafts()).length > 0 && tries < 50; tries++)
    await new Promise((later) => setTimeout(later, 50))
  assert.deepEqual(await drafts(), [])
})

test('while the server is away what is typed stays in this browser, is said to, and is sent on when it is back', async () => {
  const visitor = await atWork('/work/accounts/new')
  const { page } = visitor
  await page.getByLabel('Họ và tên').waitFor()
  await page.route('**/api/v1/workspace/save-draft', (route) => route.abort())
  await page.getByLabel('Họ và tên').fill('Cán bộ giả lập 000778')
  await page.waitForSelector('[data-draft=here]')
  assert.match(await page.locator('.operation-form').innerText(), /được giữ trong trình duyệt này/)
  assert.deepEqual(await drafts(), [])
  // Also after a reload, without the server.
  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await page.getByRole('button', { name: 'Làm tiếp bản nháp' }).click()
  assert.equal(await page.getByLabel('Họ và tên').inputValue(), 'Cán bộ giả lập 000778')
  await page.unroute('**/api/v1/workspace/save-draft')
  await page.getByLabel('Họ và tên').fill('Cán bộ giả lập 000779')
  await page.waitForSelector('[data-draft=saved]', { timeout: 20_000 })
  assert.match((await drafts())[0]?.content ?? '', /000779/)
  // Leaving by the menu asks nothing and loses nothing.
  await page.getByLabel('Họ và tên').fill('Cán bộ giả lập 000780')
  await page.locator('#menu a').first().click()
  await page.waitForURL('**/work')
  await page.goBack()
  await page.getByRole('button', { name: 'Làm tiếp bản nháp' }).click()
  assert.equal(await page.getByLabel('Họ và tên').inputValue(), 'Cán bộ giả lập 000780')
  await visitor.leave()
  await sql`delete from workspace_draft`.execute(database)
})

test('what is wrong is said before sending as the operation would, and what the server refuses beside its field', async () => {
  for (const eyes of [{ width: phone }, { width: desk, dark: true }] satisfies Eyes[]) {
    const visitor = await atWork('/work/accounts/new', eyes)
    const { page } = visitor
    await page.getByLabel('Tên đăng nhập').waitFor()
    await page.getByRole('button', { name: 'Tạo tài khoản' }).click()
    const list = page.locator('.problems')
    await list.waitFor()
    assert.match(await list.innerText(), /Có 2 điều cần sửa/)
    assert.ok(await page.evaluate("document.activeElement?.matches('.problems')"), 'the list takes the focus')
    await assertSound(visitor, 'a form with problems')
    await list.getByRole('link', { name: 'Họ và tên' }).click()
    assert.equal(await page.evaluate('document.activeElement?.name'), 'name')
    await page.keyboard.type('Cán bộ giả lập 000781')
    await page.getByLabel('Tên đăng nhập').fill('quan.tri')
    await page.getByRole('button', { name: 'Tạo tài khoản' }).click()
    await page.locator('#field-signInName-wrong').waitFor()
    assert.match(await list.innerText(), /Có 1 điều cần sửa/)
    // The refusal itself is no fault of the page.
    assert.deepEqual(
      visitor.wrongs.filter((each) => !/accounts\/create \((409|422)\)/.test(each)),
      [],
    )
    await page.getByLabel('Tên đăng nhập').fill(`nguoi.moi${eyes.width}`)
    await page.getByRole('button', { name: 'Tạo tài khoản' }).click()
    await page.locator('.notice.met').waitFor()
    await visitor.leave()
  }
  assert.deepEqual(await drafts(), [], 'what was sent is no draft any more')
})

test('a command that needs a fresh proof leads there and comes back to the same draft', async () => {
  const visitor = await atWork('/work/grants/new')
  const { page } = visitor
  await page.getByLabel('Người nhận').fill('nguoi.moi360')
  await page.getByLabel('Số quyết định').fill('12/QĐ-UBND')
  await page.waitForSelector('[data-draft=saved]')
  await sql`update account_session set proved_at = proved_at - interval '1 hour'`.execute(database)
  await page.getByLabel('Vai trò').selectOption({ index: 1 })
  await page.getByLabel('Địa bàn').fill('00004')
  await page.getByLabel('Địa bàn').press('Escape')
  await page.getByLabel('Từ ngày').fill('01/10/2026')
  await page.getByLabel('Ngày quyết định').fill('20/09/2026')
  await page.getByRole('button', { name: 'Giao quyền' }).last().click()
  await page.getByRole('link', { name: 'Xác minh lại' }).click()
  await page.waitForURL('**/account/prove?**')
  await page.fill('input[name=password]', 'bốn con mèo ngồi im')
  await page.locator('main form button').first().click()
  await page.waitForURL('**/work/grants/new**')
  await page.locator('.draft-found').waitFor({ state: 'detached' })
  await page.getByLabel('Số quyết định').waitFor()
  assert.equal(await page.getByLabel('Số quyết định').inputValue(), '12/QĐ-UBND')
  assert.equal(await page.getByLabel('Từ ngày').inputValue(), '01/10/2026')
  await visitor.leave()
})

test('a unit is chosen by name, without marks, by the keyboard', async () => {
  const visitor = await atWork('/work/grants/new')
  const { page } = visitor
  const discard = page.getByRole('button', { name: 'Bỏ bản nháp' })
  await page.locator('.operation-form').waitFor()
  if (await discard.isVisible()) await discard.click()
  const field = page.getByLabel('Địa bàn')
  await field.fill('truc bach')
  await page.locator('.unit-box [role=option]').first().waitFor()
  await assertSound(visitor, 'the suggestions of units')
  await field.press('ArrowDown')
  await field.press('Enter')
  assert.match(await field.inputValue(), /Trúc Bạch/)
  await visitor.leave()
})
