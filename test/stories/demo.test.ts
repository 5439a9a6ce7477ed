/** A newcomer starts the demonstration with one command, signs in with one click, and works as somebody invented. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { buildApp } from '../../script/build-app.ts'
import { projectRoot } from '../support/engine.ts'
import { openBrowser } from './support/browser.ts'
import { assertSound, aVisitor, desk, phone } from './support/visit.ts'

await buildApp()
const folder = mkdtempSync(join(tmpdir(), 'haicap-demo-'))
const running = new Set<ChildProcess>()
const opened: { browser?: Browser } = {}
after(async () => {
  await opened.browser?.close()
  for (const child of running) await stop(child)
  rmSync(folder, { recursive: true, force: true })
})

const stop = async (child: ChildProcess): Promise<void> => {
  running.delete(child)
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** Runs the program until it says something; answers all that it said on the console. */
const run = async (data: string, words: readonly string[], until: RegExp | null): Promise<string> => {
  const child = spawn(process.execPath, [join(projectRoot, 'src/main.ts'), ...words], {
    cwd: projectRoot,
    env: {
      ...process.env,
      DATABASE_URL: '',
      HAICAP_DATA: data,
      PORT: '0',
      HAICAP_LOG: '0',
      HAICAP_LANG: 'vi',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let said = ''
  const heard = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (piece: Buffer) => {
        said += piece.toString('utf8')
        if (until?.test(said)) resolve()
      })
    child.once('exit', () => resolve())
  })
  await heard
  return said
}

const began = performance.now()
const data = join(folder, 'demo')
const console1 = await run(data, ['start', '--demo'], /mật khẩu \S+\n/)
const seconds = (performance.now() - began) / 1000
const [, address = ''] = /(http:\/\/localhost:\d+)\/demo/.exec(console1) ?? []
const [, password = ''] = /mật khẩu (\S+)/.exec(console1) ?? []
const site = { address, close: async () => {} }
opened.browser = await openBrowser()
const { browser } = opened

const enterAs = async (page: Page, name: string, next = ''): Promise<void> => {
  await page.goto(`${address}/demo${next ? `?next=${encodeURIComponent(next)}` : ''}`)
  await page.locator(`form:has(input[value="${name}"]) button`).click()
  await page.waitForURL(`**${next || '/work'}`)
}

test('one command starts it and says how to sign in', () => {
  assert.ok(address, console1)
  assert.match(console1, /DỮ LIỆU GIẢ LẬP/)
  assert.ok(password.length >= 12)
  if (process.env.HAICAP_TELL) process.stderr.write(`demonstration ready after ${seconds.toFixed(1)} s\n`)
  // About fifteen seconds where nobody else works; a busy machine is given much more.
  assert.ok(seconds < 300, `${seconds} s`)
})

for (const width of [phone, desk])
  test(`the page of accounts is sound at ${width} pixels, and marked`, async () => {
    const visitor = await aVisitor(browser, site, { width })
    await visitor.go('/demo')
    await assertSound(visitor, '/demo')
    assert.match(await visitor.page.locator('.generated').innerText(), /Dữ liệu giả lập/)
    assert.ok((await visitor.page.locator('form:has(input[name=account]) button').count()) >= 36)
    await visitor.leave()
  })

test('an administrator finds work waiting, and the mark on every screen', async () => {
  const visitor = await aVisitor(browser, site, { width: desk })
  const { page } = visitor
  await enterAs(page, 'quan.tri')
  await page.getByText('Việc nền hỏng hẳn').first().waitFor()
  for (const words of ['Quyền sắp hết', 'Tài khoản đang khóa', 'Báo lỗi của người dùng chờ trả lời'])
    assert.ok((await page.getByText(words).count()) > 0, words)
  for (const [path, words] of [
    ['/work/accounts', 'Cán bộ giả lập 000102'],
    ['/work/grants', '15/QĐ-GL'],
    ['/work/jobs/dead', 'demo.fails'],
    ['/work/acts', '9002/NQ-UBTVQH16'],
    ['/work/files', 'bang-doi-chieu-gia-lap.pdf'],
    ['/work/webhooks', 'acts.in-force'],
    ['/work/calendar/decisions', '6/TB-GL'],
    ['/work/reports', 'nằm lệch khỏi đảo'],
  ] as const) {
    await page.goto(`${address}${path}`)
    await page.getByText(words).first().waitFor()
    assert.match(await page.locator('.generated').first().innerText(), /Dữ liệu giả lập/i, path)
  }
  await visitor.leave()
})

test('the second person confirms an act; an official of a commune sees their own work only', async () => {
  const visitor = await aVisitor(browser, site, { width: desk })
  const { page } = visitor
  await enterAs(page, 'trung.uong.2')
  await page.getByRole('link', { name: /Xác nhận 9002/ }).click()
  await page.getByRole('button', { name: 'Xác nhận bản đọc' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận bản đọc' }).click()
  await page.getByText('Đã xác nhận, chờ thi hành').first().waitFor()
  await enterAs(page, 'xa.24848.1')
  await page.locator('main h1').waitFor()
  assert.equal(await page.getByText('Tài khoản đang khóa').count(), 0)
  assert.equal(await page.getByRole('link', { name: 'Tài khoản', exact: true }).count(), 0)
  await visitor.leave()
})

test('the password of the console signs in too', async () => {
  const visitor = await aVisitor(browser, site, { width: phone, script: false })
  const { page } = visitor
  await visitor.go('/sign-in?next=/account')
  await page.fill('input[name=name]', 'thanh.tra')
  await page.fill('input[name=password]', password)
  await page.locator('main form button').first().click()
  await page.waitForURL('**/account')
  assert.match(await page.locator('main').innerText(), /thanh tra, kiểm tra/i)
  await visitor.leave()
})

test('started again it is as people left it, and a folder with real data is refused', async () => {
  for (const child of [...running]) await stop(child)
  const again = await run(data, ['start', '--demo'], /mật khẩu \S+\n/)
  assert.ok(again.includes(password), again)
  for (const child of [...running]) await stop(child)
  const real = join(folder, 'real')
  await run(real, ['accounts', 'create', 'an.nguyen', 'Nguyễn Văn An'], null)
  const refused = await run(real, ['start', '--demo'], null)
  assert.match(refused, /platform\/database-in-use/)
})
