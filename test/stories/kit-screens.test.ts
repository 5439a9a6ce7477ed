/** Every screen that a desk brings is drawn, fits its window and has no barrier: on a phone and at a desk, light and dark. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { buildApp } from '../../script/build-app.ts'
import type { Screen } from '../../src/platform/workspace/model.ts'
import { anOfficial, signInAs } from './support/official.ts'
import { openStory } from './support/story.ts'
import { assertSound, aVisitor, desk, type Eyes, phone } from './support/visit.ts'

await buildApp()
const { site, browser, database } = await openStory()
await anOfficial(database, { signInName: 'quan.tri', name: 'Cán bộ giả lập 000001', administrator: true })

/** Each look takes seconds: every second screen on a phone in Vietnamese, the others at a desk in English and dark. */
const rounds: readonly (readonly [Eyes, string, 0 | 1])[] = [
  [{ width: phone }, '', 0],
  [{ width: desk, dark: true }, '/en', 1],
]

for (const [eyes, prefix, which] of rounds)
  test(`every second screen is drawn and sound at ${eyes.width} pixels`, async (t) => {
    const visitor = await aVisitor(browser, site, eyes)
    const { page } = visitor
    await visitor.go(`${prefix}/sign-in?next=${prefix}/work`)
    await signInAs(page, 'quan.tri')
    const answer = await page.request.get(`${site.address}/api/v1/workspace/screens`)
    const { screens } = (await answer.json()) as { readonly screens: readonly Screen[] }
    const paths = screens.map(({ path }) => path).filter((path) => !path.includes(':'))
    assert.ok(paths.length > 20)
    for (const path of paths.filter((_, at) => at % 2 === which)) {
      await visitor.go(`${prefix}/work${path}`)
      const drawn = page.locator(
        '.table-kit:not([data-state=first]):not([data-state=more]), .list-waits, .operation-form, .board-foot',
      )
      await drawn
        .first()
        .waitFor()
        .catch((error: unknown) => assert.fail(`${path} is not drawn: ${error}`))
      assert.ok((await page.locator('h1').innerText()).length > 2, path)
      assert.equal(await page.locator('.table-failed').count(), 0, `${path} could not be loaded`)
      await assertSound(visitor, `${prefix}/work${path}`)
    }
    t.diagnostic(`${Math.ceil(paths.length / 2)} screens`)
    await visitor.leave()
  })

test('two days stand beside each other fact by fact, and lines carry their data as a table', async () => {
  for (const eyes of [{ width: phone }, { width: desk }] satisfies Eyes[]) {
    const visitor = await aVisitor(browser, site, eyes)
    const { page } = visitor
    await visitor.go('/sign-in?next=/work')
    await signInAs(page, 'quan.tri')
    await visitor.go('/work/authority/differences')
    const diff = page.locator('.diff-list')
    await diff.waitFor()
    assert.match(await diff.locator('tbody').first().innerText(), /cấp\s+bỏ:\s+huyện[\s\S]*cấp\s+thêm:\s+xã/)
    assert.ok((await diff.locator('del').count()) > 0 && (await diff.locator('ins').count()) > 0)
    const [all = 0] = ((await page.locator('[data-count]').getAttribute('data-count')) ?? '')
      .split('/')
      .map(Number)
    await page.getByPlaceholder('Lọc nhanh trong bảng').fill('nha o xa hoi')
    await page.waitForFunction(
      `Number(document.querySelector('[data-count]').dataset.count.split('/')[0]) < ${all}`,
    )
    await page.getByRole('button', { name: 'Tải về' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV, những dòng đang hiện' }).click(),
    ])
    const csv = readFileSync(await file.path(), 'utf8')
    assert.match(csv.split('\r\n')[0] ?? '', /Ai giữ \(30\/06\/2025\),Ai giữ \(01\/07\/2025\)/)
    assert.ok(csv.trim().split('\r\n').length - 1 < all)
    await assertSound(visitor, '/work/authority/differences')

    await visitor.go('/work/authority/horizon')
    const chart = page.getByRole('img', { name: 'Theo tháng' })
    await chart.locator('polyline').first().waitFor()
    await page.getByText('Số liệu của hình').click()
    const lapsing = await page.locator('.chart table').innerText()
    const [, value] = /01\/03\/2027\s+(\d+)/.exec(lapsing) ?? []
    assert.ok(Number(value) > 100, lapsing)
    assert.ok((await chart.innerHTML()).includes(`: ${value}`), 'the highest point says its day and value')
    await assertSound(visitor, '/work/authority/horizon')
    await visitor.leave()
  }
})

test('changes of units are named in words, with what they were and became', async () => {
  const visitor = await aVisitor(browser, site, { width: desk })
  const { page } = visitor
  for (const [prefix, words] of [
    ['', 'Thấy khác giữa hai bản danh mục'],
    ['/en', 'Difference seen between two lists'],
  ] as const) {
    if (prefix === '') {
      await visitor.go('/sign-in?next=/work')
      await signInAs(page, 'quan.tri')
    }
    await visitor.go(`${prefix}/work/changes`)
    await page.waitForSelector('.table-kit[data-state=done]', { timeout: 60_000 })
    const first = await page.locator('.grid-line').first().innerText()
    assert.ok(first.includes(words) && first.includes('Phường') && !first.includes('observed'), first)
  }
  await visitor.leave()
})
