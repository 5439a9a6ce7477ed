/** People who take the data along: a planner, a journalist, a developer. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { openStory } from './support/story.ts'
import { assertSound, aVisitor, desk, overflow, phone } from './support/visit.ts'

const { site, browser } = await openStory()

for (const [width, script, prefix, title] of [
  [phone, false, '', 'Dữ liệu để tải về'],
  [desk, true, '/en', 'Data to take along'],
] as const)
  test(`a planner takes the correspondence of two days along (${width} pixels, script ${script ? 'on' : 'off'}, ${prefix || 'vi'})`, async () => {
    const visitor = await aVisitor(browser, site, { width, script })
    const { page } = visitor
    await visitor.go(`${prefix}/data`)
    assert.equal(await page.locator('h1').innerText(), title)
    await page.selectOption('select[name=set]', 'correspondence')
    await page.fill('input[name=from]', '2025-06-30')
    await page.fill('input[name=to]', '2025-07-01')
    await page.selectOption('select[name=level]', 'commune')
    await page.selectOption('select[name=within]', '01')
    await page.locator('main form button').click()
    await page.waitForURL('**/data?**set=correspondence**')
    const name = 'correspondence-2025-06-30-2025-07-01-commune-in-01.csv'
    assert.match(await page.locator('.files').innerText(), new RegExp(name))
    assert.match(await page.locator('#files + p').innerText(), /^\d+ (dòng|rows)/)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`a[href="/data/${name}"]`).click(),
    ])
    assert.equal(download.suggestedFilename(), name)
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\n')
    assert.match(lines[0] ?? '', /^row,from_code,from_name/)
    assert.ok(lines.some((line) => line.includes('00004') && line.includes('1656/NQ-UBTVQH15')))
    const shown = Number((await page.locator('#files + p').innerText()).match(/^\d+/)?.[0])
    assert.equal(lines.length - 1, shown, 'as many rows as were said')
    if (script) await assertSound(visitor, `${prefix}/data`)
    else assert.equal(await overflow(page), 0)
    await visitor.leave()
  })

test('a developer finds the metadata from the file alone, and each file it names answers', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  const { request } = visitor.page
  const file = `${site.address}/data/units-2025-07-01-ward.csv`.replace('-ward', '-province')
  const csv = await request.get(file)
  const found = /<([^>]+)>; rel="describedby"; type="application\/csvm\+json"/.exec(csv.headers().link ?? '')
  assert.ok(found?.[1], 'the CSV says where its metadata are')
  const answer = await request.get(new URL(found[1], file).href)
  assert.match(answer.headers()['content-type'] ?? '', /^application\/csvm\+json/)
  const { tables } = (await answer.json()) as { tables: { url: string }[] }
  assert.ok(tables.length >= 2)
  for (const { url } of tables) assert.equal((await request.get(new URL(url, file).href)).status(), 200, url)
  await visitor.leave()
})

test('a page says where its feeds are, and both answer', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  const { page } = visitor
  await visitor.go('/unit/00004')
  for (const type of ['application/atom+xml', 'application/feed+json']) {
    const address = await page.locator(`link[rel=alternate][type="${type}"]`).getAttribute('href')
    const answer = await page.request.get(address ?? '')
    assert.equal(answer.status(), 200)
    assert.ok((answer.headers()['content-type'] ?? '').startsWith(type))
  }
  await visitor.leave()
})

test('a journalist copies how to cite the data, with the release', async () => {
  const visitor = await aVisitor(browser, site, { width: phone })
  const { page } = visitor
  await visitor.go('/data')
  await page.getByRole('link', { name: 'Giấy phép, cách trích dẫn, các bản dữ liệu' }).click()
  await page.waitForURL('**/data/licence')
  const release = await page.locator('section[aria-labelledby=versions] th code').first().innerText()
  for (const block of await page.locator('section[aria-labelledby=cite] pre').all())
    assert.ok((await block.innerText()).includes(release))
  assert.ok((await page.locator('.receipt').innerText()).includes(release))
  await assertSound(visitor, '/data/licence')
  await visitor.leave()
})

test('a name of a file that never was, a day before the data and days in the wrong order are pages that help', async () => {
  const visitor = await aVisitor(browser, site, { script: false })
  const { page } = visitor
  for (const [path, code] of [
    ['/data/units.exe', 'register/no-such-file'],
    ['/data/units-1999-01-01.csv', 'register/before-the-data'],
    ['/data?set=changes&from=2025-07-01&to=2025-06-30', 'register/days-in-wrong-order'],
    ['/data?from=31/02/2025', 'input/not-a-day'],
    ['/data?level=hamlet', 'register/unknown-level'],
  ] as const) {
    await visitor.go(path)
    assert.match(await page.locator('[role=alert]').innerText(), new RegExp(code), path)
  }
  await visitor.go('/data?set=nothing&within=%3Cscript%3E')
  assert.equal(await page.locator('main script').count(), 0)
  assert.deepEqual(visitor.wrongs, [])
  await visitor.leave()
})
