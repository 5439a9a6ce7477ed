import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createRegister } from '../../../../packages/register/src/create-register.ts'
import { testContext } from '../../../../test/support/context.ts'
import { refused } from '../../../kernel/result.ts'
import type { PageRequest } from '../../../platform/page.ts'
import { problem } from '../problems.ts'
import { aCountry } from '../testing/country.ts'
import { find } from './find.ts'
import { registerPages } from './index.ts'

const today = '2025-01-10'
const register = createRegister(aCountry())
const none = refused(problem('nothing-loaded'))
const pagesOf = (of = register) =>
  registerPages({
    registerOf: async () => of,
    lastKnown: async () => '2025-01-02T00:00:00.000Z',
    figures: async () => none,
    bodies: async () => none,
    quality: async () => none,
  })
const pages = pagesOf()

type Answer = { readonly status: number; readonly html: string; readonly text: string }

/** Asks a page as a browser would: `/en/unit/00001?at=2024-01-01`. */
const ask = async (address: string, asked = pages): Promise<Answer> => {
  const url = new URL(address, 'http://haicap.test')
  const isEnglish = url.pathname === '/en' || url.pathname.startsWith('/en/')
  const path = (isEnglish ? url.pathname.slice(3) : url.pathname) || '/'
  const found = asked.find((page) => new RegExp(`^${page.path.replace(':code', '([^/]+)')}$`).test(path))
  assert.ok(found, `there is no page for ${path}`)
  const code = path.split('/')[2]
  const request: PageRequest = {
    method: 'GET',
    url: address,
    path,
    language: isEnglish ? 'en' : 'vi',
    origin: 'http://haicap.test',
    params: code ? { code: decodeURIComponent(code) } : {},
    query: Object.fromEntries(url.searchParams),
    form: {},
    files: {},
  }
  const given = await found.handler(request, testContext({ today, language: request.language }))
  const html = String(given.html)
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;)])/g, '$1')
  return { status: given.status, html, text }
}

test('a former unit says first what became of it, with the clause', async () => {
  const { text, status } = await ask('/unit/00002')
  assert.equal(status, 200)
  assert.match(text, /Xã Bình, huyện Đông, tỉnh Ánh Dương từ 01\/07\/2024 thuộc xã Tân An/)
  assert.match(text, /12\/NQ-HĐND · Điều 1 khoản 1/)
  assert.match((await ask('/en/unit/00002')).text, /is since 1 July 2024 part of xã Tân An/)
})

test('a code that meant another unit warns, and the day of the page decides which is shown', async () => {
  assert.match((await ask('/unit/00001')).text, /Xã Tân An, tỉnh Ánh Dương mang mã 00001/)
  assert.match((await ask('/unit/00001')).text, /Mã 00001 từng chỉ đơn vị khác/)
  const former = await ask('/unit/00001?at=2024-06-30')
  assert.match(former.text, /Ngày 30\/06\/2024, mã 00001 là của xã An, huyện Đông/)
  assert.match(former.text, /Trang này nói về ngày 30\/06\/2024, không phải hôm nay/)
})

test('a day may be typed as people write it; one that does not exist is refused with what was typed', async () => {
  assert.match((await ask('/unit/00001?at=30/06/2024')).text, /mã 00001 là của xã An/)
  const refusal = await ask('/unit/00001?at=30/02/2024')
  assert.equal(refusal.status, 400)
  assert.match(refusal.text, /30\/02\/2024/)
  assert.match(
    refusal.html,
    /<form method="get" action="\/unit\/00001"[^>]*>.*<input[^>]* name="at" type="date"/,
  )
})

test('a day before the data is refused with the days that can be asked; a day after them is answered with a warning', async () => {
  const before = await ask('/unit/00001?at=1999-01-01')
  assert.equal(before.status, 400)
  assert.match(before.text, /register\/before-the-data/)
  assert.match((await ask('/unit/00001?at=2030-01-01')).text, /chỉ biết đến hết ngày 30\/06\/2025/)
})

test('a code nobody ever bore is not found, and the way on is offered', async () => {
  const { status, html, text } = await ask('/unit/77777')
  assert.equal(status, 404)
  assert.match(text, /register\/unknown-code/)
  assert.match(html, /role="search"/)
})

test('what was known when goes along with every link, form, twin and download; an instant that is none is refused', async () => {
  const known = '2026-01-01T00:00:00Z'
  const { html, text } = await ask(`/unit/00001?knownAt=${known}`)
  assert.match(text, /theo những gì sổ đăng ký biết vào lúc 2026-01-01T00:00:00Z/)
  const links = [...html.matchAll(/href="(\/(?:unit|units|lineage|api\/v1\/register)[^"]*)"/g)]
  assert.ok(links.length > 3)
  const without = links.filter(([, link = '']) => !link.includes('knownAt=2026-01-01T00:00:00Z'))
  assert.deepEqual(
    without.map(([, link]) => link),
    ['/unit/00001'],
    'only the way to what is known now',
  )
  const refusal = await ask('/unit/00001?knownAt=gestern')
  assert.equal(refusal.status, 400)
  assert.match(refusal.text, /gestern/)
  assert.match(refusal.html, /href="\/quality"/)
})

test('the country counts each level, and each count leads to its units', async () => {
  const { html, text } = await ask('/country')
  assert.match(text, /Ngày 10\/01\/2025, cả nước có 2 đơn vị cấp tỉnh và 4 đơn vị cấp xã/)
  for (const level of ['province', 'commune']) assert.ok(html.includes(`href="/units?level=${level}"`), level)
  assert.match((await ask('/units?level=commune')).text, /Ngày 10\/01\/2025 có 4 đơn vị cấp xã/)
})

test('printed and measured stand side by side, and a note says that they disagree', async () => {
  const { text } = await ask('/unit/00005')
  assert.match(text, /12,50 km²/)
  assert.match(text, /Diện tích in và diện tích đo chênh nhau nhiều/)
})

test('a rename keeps the unit and stands in its history', async () => {
  assert.match((await ask('/unit/00004')).text, /Đổi tên: Xã Giang thành Phường Giang Nam/)
})

const everyAddress = [
  '/search',
  '/search?q=an',
  '/unit/00001',
  '/unit/001?at=2024-01-01',
  '/lineage/00001?from=2024-01-01&to=2025-01-01',
  '/units',
  '/country',
  '/country?at=2024-01-01',
  '/compare?from=2024-06-30&to=2024-07-01',
  '/changes?since=2024-01-01',
  '/convert-code?code=00003&from=2024-06-30',
  '/acts',
  '/acts/known?number=12/NQ-H%C4%90ND',
]

for (const [language, prefix] of [
  ['vi', ''],
  ['en', '/en'],
] as const)
  test(`every page has one heading, its language, and nothing inline (${language})`, async () => {
    for (const address of everyAddress) {
      const { html, status } = await ask(`${prefix}${address}`)
      assert.equal(status, 200, address)
      assert.equal(html.match(/<h1/g)?.length, 1, address)
      assert.ok(html.includes(`<html lang="${language}" `), address)
      assert.doesNotMatch(
        html,
        /<script(?! type="(application\/ld\+json"|module" src="\/assets\/))|<style|\sstyle=|\son\w+="|undefined|\[object|NaN/,
        address,
      )
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1])
      assert.deepEqual(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        [],
        `${address} has an id twice`,
      )
    }
  })

test('a register without facts says so and how to begin', async () => {
  const { text, status } = await ask('/country', pagesOf(createRegister([])))
  assert.equal(status, 200)
  assert.match(text, /haicap register import/)
})

test('whatever is typed into the search box is answered, and none of it becomes markup', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 40, unit: 'binary' }), async (typed) => {
      const { html, status } = await ask(`/search?q=${encodeURIComponent(typed.toWellFormed())}`)
      assert.equal(status, 200)
      assert.doesNotMatch(html, /<script(?! type="module" src="\/assets\/)|<img/)
    }),
    { numRuns: 40 },
  )
  const { html } = await ask(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
  assert.ok(html.includes('&quot;&gt;&lt;script&gt;'))
})

test('what follows a comma says where the unit lies', () => {
  const names = (typed: string) => find(register, typed, { limit: 5 }).hits.map(({ unit }) => unit.name)
  assert.ok(names('Giang').includes('Phường Giang Nam') || names('Giang').includes('Xã Giang'))
  assert.deepEqual(names('Xã Bình, huyện Đông, Ánh Dương'), ['Xã Bình'])
  assert.deepEqual(names('xã An, h. Đông').slice(0, 1), ['Xã An'])
})
