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

/** A job that an action can be told of. */
const aJob = async (number: number, state: 'dead' | 'waiting') => {
  const job = `01978a5c-1f0e-7c3a-9d2b-${String(number).padStart(12, '0')}`
  await sql`
    insert into job (job, kind, input, state, share, attempt, most_attempts, made_at, made_by, run_at)
    values (${job}, 'notices.deliver', '{}', ${state}, 0.5, 5, 5, '2026-09-01T00:00:00Z', 'test', '2027-01-01T00:00:00Z')`.execute(
    database,
  )
  return job
}

test('what is typed into a box before something is done outlives a fall of the browser, and goes once it is done', async () => {
  const visitor = await atWork('/work/settings')
  const { page } = visitor
  await page.waitForSelector('.table-kit[data-state=done]')
  const choose = async (at: typeof page) => {
    await at.fill('.table-find input', 'calendar-month')
    await at.waitForSelector('[data-count^="1/"]')
    await at.locator('.grid-line input[type=checkbox]').check()
    await at.locator('.chosen-bar').getByRole('button', { name: 'Đổi' }).click()
  }
  await choose(page)
  const box = page.locator('dialog')
  await box.getByLabel('Lý do').fill('theo công văn 12')
  await box.locator('[data-draft=saved]').waitFor()
  await page.close()
  const again = await atWork('/work/settings')
  await again.page.waitForSelector('.table-kit[data-state=done]')
  await choose(again.page)
  const found = again.page.locator('dialog')
  await found.getByText('Đã lấy lại những gì gõ dở').waitFor()
  assert.equal(await found.getByLabel('Lý do').inputValue(), 'theo công văn 12')
  await found.getByLabel('Giá trị mới').fill('11')
  await assertSound(again, 'a box with what was typed before')
  await found.getByRole('button', { name: 'Đổi', exact: true }).click()
  await found.waitFor({ state: 'detached' })
  await again.page.waitForTimeout(300)
  assert.deepEqual(
    (await drafts()).filter(({ form }) => form.startsWith('act.')),
    [],
  )
  await again.leave()
})

test('a form whose answer was lost is sent again under the same key and written once', async () => {
  const visitor = await atWork('/work/calendar/set-hours')
  const { page } = visitor
  await page.locator('#field-office').fill('00004')
  await page.locator('#field-office').press('Escape')
  await page.getByLabel('Giờ trong tuần').fill('1-5 07:30-11:30 13:30-17:00')
  await page.getByLabel('Từ ngày').fill('01/11/2026')
  await page.getByLabel('Số quyết định').fill('9/QĐ-GỬI-LẠI')
  const keys: string[] = []
  let isLost = true
  await page.route('**/api/v1/calendar/set-hours', async (route) => {
    keys.push(route.request().headers()['idempotency-key'] ?? '')
    if (!isLost) return route.continue()
    // It is done, and the line breaks before the answer is there.
    isLost = false
    await route.fetch()
    await route.abort()
  })
  const send = page.locator('.operation-form button[type=submit]')
  await send.click()
  await page.locator('.operation-form [role=alert]').waitFor()
  await send.dblclick()
  await page.locator('.notice.met').waitFor()
  assert.ok(keys.length >= 2 && new Set(keys).size === 1 && keys[0] !== '', keys.join())
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from evidence_entry where body like '%calendar.setHours%'`.execute(database)
  assert.deepEqual(rows, [{ count: 1 }])
  await visitor.leave()
})

test('what somebody else changed meanwhile is shown before it is done to, beside what was seen', async () => {
  const job = await aJob(881, 'waiting')
  const visitor = await atWork(`/work/jobs/${job}`)
  const { page } = visitor
  await page.getByRole('button', { name: 'Hủy việc' }).waitFor()
  await sql`update job set attempt = 4 where job = ${job}`.execute(database)
  await page.getByRole('button', { name: 'Hủy việc' }).click()
  const box = page.locator('dialog')
  await box.getByRole('button', { name: 'Hủy việc', exact: true }).click()
  await box.locator('.changed-meanwhile .diff').waitFor()
  assert.match(await box.locator('.diff tbody').innerText(), /Lần thử[\s\S]*5[\s\S]*4/)
  await assertSound({ ...visitor, wrongs: [] }, 'what changed meanwhile')
  await box.getByRole('button', { name: 'Hủy việc', exact: true }).click()
  await box.waitFor({ state: 'detached' })
  const { rows } = await sql<{ state: string }>`select state from job where job = ${job}`.execute(database)
  assert.deepEqual(rows, [{ state: 'cancelled' }])
  await visitor.leave()
})

test('an import shows its first rows under their own header before anything is written', async () => {
  const visitor = await atWork('/work/calendar/import')
  const { page } = visitor
  await page.getByLabel('Số quyết định').fill('77/QĐ-THỬ')
  await page.getByLabel('Ngày ban hành').fill('01/09/2026')
  await page.getByLabel('Bảng tính').setInputFiles({
    name: 'ngay.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Ngày,Loại,Nội dung\n24/12/2026,nghỉ lễ,Thử\n32/12/2026,nghỉ lễ,Sai\n'),
  })
  await page.getByRole('button', { name: 'Xem trước' }).click()
  const preview = page.locator('.form-preview')
  await preview.waitFor()
  const said = await preview.innerText()
  for (const words of ['Nội dung', '24/12/2026', 'Thử', 'Mới', 'Lỗi']) assert.ok(said.includes(words), said)
  await assertSound(visitor, 'the preview of an import')
  const { rows } = await sql`select 1 from calendar_decision where number = '77/QĐ-THỬ'`.execute(database)
  assert.equal(rows.length, 0)
  await page.getByRole('button', { name: 'Nhập ngày nghỉ từ bảng tính' }).click()
  await page.locator('.notice.met').waitFor()
  assert.match(await page.locator('.notice.met').innerText(), /1 ngày mới, 0 đổi, 1 lỗi/)
  await visitor.leave()
})

test('a key for a program: scopes in a line, and the secret whole, to be copied', async () => {
  await sql`select 1`.execute(database)
  const visitor = await atWork('/work/accounts/new')
  const { page } = visitor
  await page.getByLabel('Họ và tên').fill('Hệ thống giả lập 000002')
  await page.getByLabel('Tên đăng nhập').fill('he.thong.hai')
  await page.getByLabel('Loại').selectOption({ label: 'Hệ thống' })
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click()
  await page.locator('.notice.met').waitFor()
  await visitor.go('/work/keys/new')
  await page.getByLabel('Tài khoản của hệ thống').fill('he.thong.hai')
  await page.getByLabel('Dùng cho').fill('thử')
  await page.getByLabel('Được gọi').fill('register.unit, register.search register.unit')
  await page.getByRole('button', { name: 'Cấp khóa cho chương trình' }).click()
  await page.locator('.shown-once code').waitFor()
  assert.ok((await page.locator('.shown-once code').innerText()).length > 20)
  assert.match(await page.locator('.notice.met').innerText(), /\d\d\/\d\d\/\d{4}/, 'a day in words')
  await assertSound(visitor, 'a secret that is shown once')
  const { rows } = await sql<{
    scopes: readonly string[]
  }>`select scopes from account_key order by 1 limit 1`.execute(database)
  assert.deepEqual(rows[0]?.scopes, ['register.unit', 'register.search'])
  await visitor.leave()
})
