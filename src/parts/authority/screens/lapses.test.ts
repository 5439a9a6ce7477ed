/** What lapses, as page, calendar and feed: each count is the number of rows behind its link. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { perform } from '../../../platform/perform.ts'
import { horizon } from '../operations/watch.ts'
import { authorityPages } from './index.ts'

const { database } = await testDatabase(undefined, { country: true })
const today = '2026-09-25'
const context = testContext({ database, language: 'vi', today, now: `${today}T03:00:00.000Z` })

const shown = async (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  const page = authorityPages().find(({ path }) => path === pathname)
  assert.ok(page, address)
  const answered = await page.handler(
    {
      path: pathname,
      query: Object.fromEntries(searchParams),
      params: {},
      language: 'vi',
      origin: 'http://localhost',
      method: 'GET',
    } as Parameters<typeof page.handler>[0],
    context,
  )
  return { ...answered, html: String(answered.html) }
}
const rowsOf = (html: string): number => {
  const table = /id="events-table"[\s\S]*?<\/table>/.exec(html)?.[0] ?? ''
  return (table.match(/<tr/g)?.length ?? 1) - 1
}
const links = (html: string) =>
  [...html.matchAll(/<a href="([^"]*)#events">([\d.]+)<\/a>/g)].map(([, href = '', count = '']) => ({
    href: href.replaceAll('&amp;', '&'),
    count: Number(count.replaceAll('.', '')),
  }))

test('each count of what lapses leads to exactly the rows it counts', async () => {
  const { html } = await shown('/lapses?from=2027-02-01&to=2027-03-31')
  const found = links(html).filter(({ href }) => href.includes('what='))
  assert.ok(found.length >= 6, `${found.length} counts lead on`)
  for (const { href, count } of found) assert.equal(rowsOf((await shown(href)).html), count, href)
})

test('by text and field the operation answers the rows of the page, and a text nobody knows is refused', async () => {
  const done = await perform(
    horizon,
    { from: '2027-02-01', to: '2027-03-31', instrument: '151/2025/NĐ-CP', what: 'leaves' },
    context,
  )
  assert.ok(done.ok)
  const page = await shown('/lapses?from=2027-02-01&to=2027-03-31&instrument=151/2025/NĐ-CP&what=leaves')
  assert.equal(done.value.events.length, rowsOf(page.html))
  assert.ok(done.value.events.every(({ ending }) => ending?.basis.instrument === '151/2025/NĐ-CP'))
  const none = await perform(horizon, { instrument: '9/1900/NĐ-CP' }, context)
  assert.deepEqual(none.ok ? [] : none.problems.map(({ code }) => code), ['authority/unknown-instrument'])
})

test('the calendar and the feed tell one entry for each day and text, under the same filters', async () => {
  const calendar = await shown('/lapses.ics?field=land')
  assert.equal(calendar.headers?.['content-type'], 'text/calendar; charset=utf-8')
  // The decree on land, and the documents of former districts, which are of every field.
  assert.equal(calendar.html.match(/BEGIN:VEVENT/g)?.length, 2)
  assert.match(calendar.html, /DTSTART;VALUE=DATE:20270228/)
  assert.match(calendar.html, /DTSTART;VALUE=DATE:20270301/)
  const feed = await shown('/lapses.atom?field=land')
  assert.match(feed.headers?.['content-type'] ?? '', /atom\+xml/)
  assert.equal(feed.html.match(/<entry>/g)?.length, 2)
  assert.match(feed.html, /ngày cuối còn hiệu lực của văn bản của huyện/)
  assert.match(feed.html, /18 dòng theo 151\/2025\/NĐ-CP/)
  const all = (await shown('/lapses.atom')).html.match(/<entry>/g)?.length ?? 0
  assert.ok(all > 1)
  assert.equal((await shown('/lapses.ics?field=nothing')).status, 400)
})

test('the list for 28 February 2027 has the documents of former districts, with the law that ends them', async () => {
  const on = '2027-02-28'
  const done = await perform(horizon, { from: on, to: on }, context)
  assert.ok(done.ok)
  assert.deepEqual(
    done.value.kinds.map((row) => [row.on, row.kind, row.basis.instrument]),
    [[on, 'district-documents', '87/2025/QH15']],
  )
  assert.ok((done.value.kinds[0]?.after ?? '') !== '')
  const { html } = await shown(`/lapses?from=${on}&to=${on}`)
  assert.match(html, /id="texts-table"[\s\S]*Văn bản của huyện, quận, thị xã cũ[\s\S]*87\/2025\/QH15/)
  const after = await perform(horizon, { from: '2027-03-01', to: '2027-03-01' }, context)
  assert.deepEqual(after.ok && after.value.kinds, [])
})
