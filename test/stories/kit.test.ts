/** Lists of the workspace: 100,000 rows, views, files, many rows at once, by mouse and by the keyboard alone. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { buildApp } from '../../script/build-app.ts'
import { plainKey, sortKey } from '../../src/kernel/text.ts'
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

const jobId = (number: number) => `01978a5c-1f0e-7c3a-9d2b-${String(number).padStart(12, '0')}`
for (let number = 0; number < 30; number++)
  await sql`
    insert into job (job, kind, input, state, share, attempt, most_attempts, made_at, made_by, run_at, ended_at, error)
    values (${jobId(number)}, 'notices.deliver', '{}', ${number % 3 === 0 ? 'dead' : 'cancelled'}, 0.5, 5, 5,
      ${`2026-09-${String((number % 20) + 1).padStart(2, '0')}T01:00:00Z`}, 'test', '2026-09-01T00:00:00Z',
      '2026-09-24T01:00:00Z', ${number % 3 === 0 ? `connect ECONNREFUSED ${number}` : null})`.execute(
    database,
  )

const atWork = async (path: string, eyes: Eyes = { width: desk }) => {
  const visitor = await aVisitor(browser, site, eyes)
  await visitor.go('/sign-in?next=/work')
  await signInAs(visitor.page, 'quan.tri')
  await visitor.go(path)
  return visitor
}

const isLoaded = (page: Page) => page.waitForSelector('.table-kit[data-state=done]', { timeout: 60_000 })
const count = (page: Page) => page.locator('[data-count]').getAttribute('data-count')
const column = (page: Page, at: number): Promise<readonly string[]> =>
  page.locator(`.grid-line [aria-colindex="${at}"]`).allInnerTexts()

/** Milliseconds from pressing keys until the table shows what they mean. */
const timed = async (page: Page, act: () => Promise<unknown>, shows: string): Promise<number> => {
  const began = performance.now()
  await act()
  await page.waitForSelector(shows)
  return Math.round(performance.now() - began)
}

test('a hundred thousand facts arrive, are filtered without marks and sorted by the alphabet', async (t) => {
  const visitor = await atWork('/work/facts')
  const { page } = visitor
  const began = performance.now()
  await isLoaded(page)
  const loading = Math.round(performance.now() - began)
  const [shown = 0, all = 0] = ((await count(page)) ?? '').split('/').map(Number)
  assert.ok(all > 99_000 && shown === all, `${shown} of ${all}`)
  assert.ok((await page.locator('.grid-line').count()) < 80, 'only rows in sight are there')
  // What filtering needs is made ready while nobody types.
  await page.waitForTimeout(3000)
  const typing = await timed(
    page,
    () => page.fill('.table-find input', 'phuong tan tien'),
    `[data-count]:not([data-count="${all}/${all}"])`,
  )
  const took = { filter: await page.getAttribute('.table-kit', 'data-took') }
  for (const line of await page.locator('.grid-line').allInnerTexts())
    for (const word of ['phuong', 'tan', 'tien']) assert.ok(plainKey(line).includes(word), line)
  await page.fill('.table-find input', '')
  await page.waitForSelector(`[data-count="${all}/${all}"]`)
  const sorting = await timed(
    page,
    () => page.getByRole('columnheader', { name: 'Đơn vị' }).getByRole('button').click(),
    '[role=columnheader][aria-sort=ascending]',
  )
  const names = (await column(page, 3)).filter((name) => name !== '–')
  assert.ok(names.length > 5)
  assert.deepEqual(
    names,
    names.toSorted((one, other) =>
      sortKey(one) < sortKey(other) ? -1 : sortKey(one) > sortKey(other) ? 1 : 0,
    ),
  )
  t.diagnostic(
    `${all} rows there after ${loading} ms; filter ${typing} ms to the page, ${took.filter} ms of it in memory; sort ${sorting} ms to the page, ${await page.getAttribute('.table-kit', 'data-took')} ms in memory`,
  )
  await page.keyboard.press('Tab')
  await page.locator('.grid-line[tabindex="0"]').focus()
  const jump = await timed(page, () => page.keyboard.press('End'), `[aria-rowindex="${all + 1}"]`)
  t.diagnostic(`to the last row ${jump} ms`)
  await assertSound(visitor, '/work/facts')
  await visitor.leave()
})

test('a look is an address: filters, order and columns open the same for a colleague, and are kept under a name', async () => {
  const visitor = await atWork('/work/jobs')
  const { page } = visitor
  await isLoaded(page)
  await page.getByRole('button', { name: 'Bộ lọc' }).click()
  await page.getByRole('group', { name: 'Tình trạng' }).getByLabel('Hỏng hẳn').check()
  await page.getByRole('columnheader', { name: 'Yêu cầu lúc' }).getByRole('button').click()
  await page.waitForSelector('[data-count="10/30"]')
  await page.getByRole('button', { name: 'Cột', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Lỗi cuối' }).uncheck()
  await page.keyboard.press('Escape')
  await page.waitForURL(/is\.state=dead/)
  await page.waitForURL(/show=/)
  await page.getByRole('button', { name: 'Cách xem' }).click()
  await page.getByLabel('Tên cách xem').fill('Hỏng hẳn, cũ trước')
  await page.getByRole('button', { name: 'Lưu cách xem này' }).click()
  await page.getByRole('button', { name: 'Hỏng hẳn, cũ trước', exact: true }).waitFor()
  const address = page.url()
  const first = await column(page, 5)
  await assertSound(visitor, '/work/jobs with its boxes open')
  await visitor.leave()

  const colleague = await atWork(new URL(address).pathname + new URL(address).search)
  await colleague.page.waitForSelector('[data-count="10/30"]')
  assert.deepEqual(await column(colleague.page, 5), first)
  assert.equal(await colleague.page.getByRole('columnheader', { name: 'Lỗi cuối' }).count(), 0)
  await colleague.go('/work/jobs')
  await colleague.page.waitForSelector('[data-count="30/30"]')
  await colleague.page.getByRole('button', { name: 'Cách xem' }).click()
  await colleague.page.getByRole('button', { name: 'Hỏng hẳn, cũ trước', exact: true }).click()
  await colleague.page.waitForSelector('[data-count="10/30"]')
  assert.equal(await colleague.page.getByRole('columnheader', { name: 'Lỗi cuối' }).count(), 0)
  await colleague.leave()
})

test('what is shown is taken away as a file, row by row', async () => {
  const { page, leave } = await atWork('/work/jobs?is.state=dead')
  await page.waitForSelector('[data-count="10/30"]')
  const take = async (name: string) => {
    await page.getByRole('button', { name: 'Tải về' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])
    return readFileSync(await file.path())
  }
  const csv = (await take('CSV, những dòng đang hiện')).toString('utf8')
  const lines = csv.trim().split('\r\n')
  assert.equal(lines.length, 11)
  assert.match(lines[0] ?? '', /Loại việc.*Tình trạng/)
  assert.ok(lines.slice(1).every((line) => line.includes('Hỏng hẳn')))
  const workbook = await take('Excel, những dòng đang hiện')
  assert.equal(workbook.subarray(0, 2).toString(), 'PK')
  await leave()
})

test('many rows at once by the keyboard alone: each tells its own answer, and what was refused stays chosen', async () => {
  const visitor = await atWork('/work/jobs')
  const { page } = visitor
  await isLoaded(page)
  // One of them was done again by somebody else meanwhile.
  await sql`update job set state = 'waiting', ended_at = null where job = ${jobId(3)}`.execute(database)
  await page.keyboard.press('Tab')
  await page.locator('h1').focus()
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate("document.activeElement?.matches('.grid-line')")) break
  }
  assert.ok(
    await page.evaluate("document.activeElement?.matches('.grid-line')"),
    'the tab key comes to the rows',
  )
  await page.keyboard.press('/')
  assert.ok(await page.evaluate("document.activeElement?.matches('.table-find input')"))
  await page.keyboard.type('hong han')
  await page.waitForSelector('[data-count="10/30"]')
  await page.keyboard.press('Enter')
  await page.locator('.grid-line:focus').waitFor()
  await page.keyboard.press('x')
  for (let rows = 0; rows < 9; rows++) {
    await page.keyboard.press('j')
    await page.keyboard.press('x')
  }
  await page.getByText('Đã chọn 10 dòng').first().waitFor()
  const button = page.getByRole('button', { name: 'Làm lại' })
  await button.focus()
  await page.keyboard.press('Enter')
  await page.getByText('Xong: 9 được, 1 không được').waitFor()
  assert.match(await page.locator('.act-failed').innerText(), /notices\.deliver/)
  const { rows } = await sql<{ state: string; count: number }>`
    select state, count(*)::int as count
    from job
    where right(job::text, 12)::int % 3 = 0
    group by state
    order by state`.execute(database)
  assert.deepEqual(rows, [{ state: 'waiting', count: 10 }])
  await page.getByRole('button', { name: 'Chỉ giữ chọn những dòng không được' }).click()
  await page.getByText('Đã chọn 1 dòng').first().waitFor()
  await visitor.leave()
})

test('a thing is opened by Enter, done to after a word of warning, and shows its history; all without a barrier', async () => {
  for (const eyes of [{ width: phone }, { width: desk, dark: true }] satisfies Eyes[]) {
    const visitor = await atWork(`/work/jobs/${jobId(eyes.width === phone ? 1 : 2)}`, eyes)
    const { page } = visitor
    await page.getByRole('button', { name: 'Làm lại' }).click()
    await page.getByRole('button', { name: 'Hủy việc' }).click()
    await page.locator('dialog').getByText('Hủy việc này?').waitFor()
    await assertSound(visitor, 'the box before something is done')
    await page.locator('dialog').getByRole('button', { name: 'Hủy việc', exact: true }).click()
    await page.getByText('Đã hủy').first().waitFor()
    await page.getByText('jobs.cancel').first().waitFor()
    await assertSound(visitor, '/work/jobs/ID')
    await visitor.leave()
  }
})

test('an empty list says what will be here; one that cannot be asked says so and goes on', async () => {
  const visitor = await atWork('/work/webhooks')
  const { page } = visitor
  await page.locator('.empty').first().waitFor()
  await assertSound(visitor, '/work/webhooks, empty')
  await page.route('**/api/v1/jobs/list*', (route) => route.abort())
  await page.goto(`${site.address}/work/jobs`)
  await page.locator('.table-failed').waitFor({ timeout: 20_000 })
  await page.unroute('**/api/v1/jobs/list*')
  await page.locator('.table-failed').getByRole('button').click()
  await isLoaded(page)
  await visitor.leave()
})

test('a list is printed whole, with where it comes from and when', async () => {
  const visitor = await atWork('/work/jobs')
  const { page } = visitor
  await isLoaded(page)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
  assert.equal(await page.locator('.for-paper tbody tr').count(), 30)
  assert.match(await page.locator('.print-head').innerText(), /\/work\/jobs/)
  assert.equal(await page.locator('.grid').isVisible(), false)
  await visitor.leave()
})
