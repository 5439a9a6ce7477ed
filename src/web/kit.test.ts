import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { assets } from './assets.ts'
import { citation } from './citation.ts'
import { facts } from './facts.ts'
import { dateField } from './form.ts'
import { html, plainText, raw, toText } from './html.ts'
import { page } from './layout.ts'
import { findingRow, progress } from './notice.ts'
import { pageOf, pager } from './pager.ts'
import { table } from './table.ts'
import { addressIn, createView, here, type View } from './view.ts'

const aView = (given: Partial<View> = {}): View =>
  createView({
    language: 'vi',
    path: '/units',
    query: {},
    today: '2026-01-15',
    origin: 'http://haicap.test',
    ...given,
  })

test('the other language keeps the page and its question', () => {
  assert.equal(addressIn('en', '/', {}), '/en')
  assert.equal(addressIn('en', '/unit/00004', { at: '2025-07-01' }), '/en/unit/00004?at=2025-07-01')
  const written = toText(
    page(aView({ path: '/unit/00004', query: { at: '2025-07-01' } }), { title: 'x', body: '' }),
  )
  assert.ok(written.includes('href="/en/unit/00004?at=2025-07-01" hreflang="en"'))
})

test('a page about another day says so and is tinted; a page about today is not', () => {
  const written = (at: string) =>
    toText(page(aView(), { title: 'x', body: '', state: { at, from: '2004-08-31', until: '2026-01-15' } }))
  assert.match(written('2025-06-30'), /class="other-day"[\s\S]*Trang này nói về ngày 30\/06\/2025/)
  assert.doesNotMatch(written('2026-01-15'), /other-day|Trang này nói về/)
})

test('generated data carries its mark', () => {
  assert.match(toText(page(aView(), { title: 'x', body: '', generated: true })), /không có thật/)
})

const rows = ['Đà', 'An', 'Ấm', 'Bình'].map((name, at) => ({ name, at }))
const columns = [
  {
    key: 'name',
    title: 'Tên',
    cell: (row: (typeof rows)[number]) => row.name,
    sort: (row: (typeof rows)[number]) => row.name,
  },
  { key: 'at', title: 'Số', kind: 'number' as const, cell: (row: (typeof rows)[number]) => row.at },
]
const names = (text: string) => [...text.matchAll(/<td class="text">([^<]+)/g)].map((found) => found[1])

test('a table sorts by the Vietnamese order, down and up, by links that keep the question', () => {
  const sorted = (sort: string) =>
    toText(table(aView({ query: { sort, at: '2025-07-01', page: '3' } }), { caption: 'c', columns, rows }))
  assert.deepEqual(names(sorted('name')), ['An', 'Ấm', 'Bình', 'Đà'])
  assert.deepEqual(names(sorted('-name')), ['Đà', 'Bình', 'Ấm', 'An'])
  assert.match(sorted('name'), /aria-sort="ascending"><a href="\/units\?sort=-name&amp;at=2025-07-01"/)
  assert.deepEqual(names(sorted('nobody')), ['Đà', 'An', 'Ấm', 'Bình'])
})

test('a table without rows says what will be here', () => {
  assert.match(toText(table(aView(), { caption: 'c', columns, rows: [], empty: 'Chưa có.' })), /Chưa có\./)
})

test('a page number out of range gives the nearest page', () => {
  const view = (asked: string) => aView({ query: { page: asked } })
  assert.equal(pageOf(view('99'), rows, 2).page, 2)
  assert.equal(pageOf(view('-1'), rows, 2).page, 1)
  assert.equal(pageOf(view('x'), rows, 2).page, 1)
  const second = pageOf(view('2'), rows, 2)
  assert.deepEqual(
    second.rows.map(({ name }) => name),
    ['Ấm', 'Bình'],
  )
  const links = pager(view('2'), second)
  assert.ok(links && toText(links).includes(here(view('2'), { page: undefined })))
})

test('a citation says its place at once and the rest when opened', () => {
  const cited = { instrument: '12/NQ', article: '1', clause: '3', effectiveOn: '2025-07-01' }
  assert.match(toText(citation(aView(), cited)), /<summary>12\/NQ · Điều 1 khoản 3<\/summary>/)
  assert.match(toText(citation(aView({ language: 'en' }), cited)), /Article 1 clause 3[\s\S]*1 July 2025/)
})

test('a finding has a sign, a word and a colour of one meaning', () => {
  const row = (outcome: 'met' | 'not-met' | 'needs-person', weight: 'error' | 'warning') =>
    toText(findingRow(aView(), { outcome, weight, words: 'x' }))
  assert.match(row('not-met', 'error'), /class="finding failed"[\s\S]*Lỗi/)
  assert.match(row('not-met', 'warning'), /class="finding attention"[\s\S]*Cần xem lại/)
  assert.match(row('needs-person', 'error'), /class="finding note"[\s\S]*Cần người quyết định/)
  assert.match(row('met', 'error'), /class="finding met"[\s\S]*Đạt/)
})

test('a field keeps what was typed, tells what is wrong, and ties both to its label', () => {
  const written = toText(
    dateField(aView(), { name: 'at', label: 'Ngày', value: '30/02', error: 'không có ngày này' }),
  )
  assert.match(written, /<label for="field-at">/)
  assert.match(written, /aria-describedby="at-error" aria-invalid="true"/)
  assert.match(written, /value="30\/02"/)
})

test('a fact without a value is left out', () => {
  assert.equal(facts([['a', null]]), null)
  assert.doesNotMatch(
    toText(
      html`${facts([
        ['a', ''],
        ['b', 'x'],
      ])}`,
    ),
    /<dt>a/,
  )
})

test('long work says how far it is', () => {
  assert.match(
    toText(progress(aView(), { what: 'Đọc', done: 3, of: 34 })),
    /đã xong 3 trên 34[\s\S]*value="3"/,
  )
})

const headOf = (view: Partial<View>, parts = {}): string =>
  toText(page(aView(view), { title: 'Phường Ba Đình', body: '', ...parts })).split('<body', 1)[0] ?? ''

test('the head tells search engines one address of the page, in both languages, without what was typed', () => {
  const head = headOf({ path: '/unit/00004', query: { at: '2025-06-30', sort: 'name', q: 'riêng' } })
  assert.ok(head.includes('<link rel="canonical" href="http://haicap.test/unit/00004?at=2025-06-30">'))
  assert.ok(head.includes('hreflang="en" href="http://haicap.test/en/unit/00004?at=2025-06-30"'))
  assert.ok(head.includes('name="robots" content="noindex"'))
  assert.doesNotMatch(head, /ri%C3%AAng|riêng/)
  // Today is not a day of its own.
  assert.ok(
    headOf({ path: '/country', query: { at: '2026-01-15' } }).includes('href="http://haicap.test/country"'),
  )
  assert.doesNotMatch(headOf({}), /noindex/)
})

test('the head tells the answer in plain words, and loads nothing from elsewhere', () => {
  const lead = html`<p>Phường <b>A & B</b> <details><summary>12</summary>điều</details>.</p>`
  const head = headOf({}, { lead })
  assert.ok(head.includes('<meta name="description" content="Phường A &amp; B.">'), head)
  assert.ok(head.includes('property="og:description" content="Phường A &amp; B."'))
  for (const [, url = ''] of head.matchAll(/(?:src|href)="([^"]+)"/g))
    assert.match(url, /^(\/assets\/|http:\/\/haicap\.test\/)/)
})

test('plain words are cut between words', () => {
  assert.equal(plainText(raw('một hai ba'), 9), 'một hai …')
  assert.equal(plainText(raw('<i>một</i> , hai'), 9), 'một, hai')
})

test('the page names its data beside itself; the given twin counts where there is no other', () => {
  const twin = '/api/v1/register/unit/00004'
  assert.ok(headOf({ twin: '/unit/00004.json' }, { twin }).includes('href="/unit/00004.json"'))
  assert.ok(headOf({}, { twin }).includes(`type="application/json" href="${twin}"`))
})

test('a dated page has a permanent address that says what was known, any other its own', () => {
  const source = { release: 'one', dataTo: '2026-01-01', knownAt: '2026-01-02T03:04:05.000Z' }
  const state = { at: '2025-06-30', from: '2004-08-31', until: '2026-01-15' }
  const foot = (parts: object, view: Partial<View> = {}) =>
    /class="address" href="([^"]+)"/.exec(toText(page(aView(view), { title: 'x', body: '', ...parts })))?.[1]
  const known = 'knownAt=2026-01-02T03:04:05.000Z'
  assert.equal(foot({ source, state }), `http://haicap.test/units?at=2025-06-30&amp;${known}`)
  assert.equal(
    foot({ source, address: '/en/compare?from=2025-06-30&to=2025-07-01' }, { language: 'en' }),
    `http://haicap.test/en/compare?from=2025-06-30&amp;to=2025-07-01&amp;${known}`,
  )
  assert.equal(foot({ source }), 'http://haicap.test/units')
})

test('every asset names its content, and the style sheet is a few kilobytes that load nothing from elsewhere', () => {
  const css = assets.find(({ type }) => type.startsWith('text/css'))
  assert.ok(css)
  const text = Buffer.from(css.bytes).toString()
  const sent = gzipSync(css.bytes).length
  assert.ok(sent < 12_000, `${sent} bytes as sent`)
  for (const [, url = ''] of text.matchAll(/url\(([^)]+)\)/g))
    assert.ok(
      assets.some(({ path }) => path === url),
      `${url} is not served`,
    )
  for (const { path } of assets) assert.match(path, /^\/assets\/[a-z-]+\.[0-9a-f]{10}\.\w+$/)
})
