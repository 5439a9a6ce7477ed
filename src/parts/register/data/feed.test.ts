import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SaxesParser } from 'saxes'
import { countryRecords } from '../../../../packages/register/src/country.ts'
import { createRegister } from '../../../../packages/register/src/create-register.ts'
import { testContext } from '../../../../test/support/context.ts'
import { fine, refused } from '../../../kernel/result.ts'
import type { PageRequest } from '../../../platform/page.ts'
import { problem } from '../problems.ts'
import { aCountry, act } from '../testing/country.ts'
import { feedPage, uuidOf } from './feed.ts'
import { atomOf } from './feed-text.ts'
import { dataPages } from './screens/index.ts'

const today = '2025-01-10'
const register = createRegister(aCountry())
const none = refused(problem('nothing-loaded'))
const pages = dataPages({
  registerOf: async () => register,
  lastKnown: async () => '2025-02-01T00:00:00.000Z',
  figures: async () => none,
  bodies: async () => none,
  quality: async () => fine({ validAt: today, knownAt: null, remarks: [], topics: [], rows: [] }),
})

const ask = async (address: string) => {
  const url = new URL(address, 'http://haicap.test')
  const isEnglish = url.pathname.startsWith('/en/')
  const path = isEnglish ? url.pathname.slice(3) : url.pathname
  const page = pages.find((one) => one.path === path)
  assert.ok(page, path)
  const request: PageRequest = {
    method: 'GET',
    url: address,
    path,
    language: isEnglish ? 'en' : 'vi',
    origin: 'http://haicap.test',
    params: {},
    query: Object.fromEntries(url.searchParams),
    form: {},
    files: {},
  }
  const made = await page.handler(request, testContext({ today, language: request.language }))
  return { status: made.status, type: made.headers?.['content-type'] ?? '', text: String(made.html) }
}

type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
  readonly children: Element[]
}

/** The document as a tree; whatever is not well-formed throws. */
const parsed = (xml: string): Element => {
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const open: Element[] = [root]
  const parser = new SaxesParser({ xmlns: false })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '', children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  const [feed] = root.children
  assert.ok(feed)
  return feed
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
const all = ({ children }: Element, name: string) => children.filter((child) => child.name === name)
const one = (element: Element, name: string): string => {
  const found = all(element, name)
  assert.equal(found.length, 1, `${element.name} has one ${name}`)
  return found[0]?.text ?? ''
}
const linksOf = (element: Element, rel: string) =>
  all(element, 'link').filter((link) => link.attributes.rel === rel)

/** The rules of RFC 4287 that a feed of ours could break. */
const whyNotAtom = (xml: string): readonly string[] => {
  const feed = parsed(xml)
  const against: string[] = []
  const must = (holds: boolean, what: string) => {
    if (!holds) against.push(what)
  }
  must(feed.name === 'feed' && feed.attributes.xmlns === 'http://www.w3.org/2005/Atom', 'an Atom feed')
  must(all(feed, 'author').length > 0, 'an author')
  must(linksOf(feed, 'self').length === 1, 'one link to itself')
  must(linksOf(feed, 'alternate').length === 1, 'one page of it')
  must(all(feed, 'rights').length <= 1, 'rights once')
  const entries = all(feed, 'entry')
  const ids = entries.map((entry) => one(entry, 'id'))
  must(new Set(ids).size === ids.length, 'an id for each entry')
  for (const element of [feed, ...entries]) {
    must(URL.canParse(one(element, 'id')), 'ids that are IRIs')
    must(one(element, 'title') !== '', 'a title')
    must(instant.test(one(element, 'updated')), 'an instant of update')
    for (const link of all(element, 'link'))
      must(URL.canParse(link.attributes.href ?? ''), 'links with a host')
  }
  for (const entry of entries) {
    must(linksOf(entry, 'alternate').length === 1, 'one page for an entry')
    must(all(entry, 'content').length === 1 && one(entry, 'content') !== '', 'content')
    must(instant.test(one(entry, 'published')), 'an instant of publication')
    must(one(entry, 'updated') <= one(feed, 'updated'), 'no entry newer than the feed')
  }
  return against
}

for (const prefix of ['', '/en'])
  test(`the Atom feed keeps the rules of RFC 4287 (${prefix || 'vi'})`, async () => {
    const { status, type, text } = await ask(`${prefix}/feed.atom`)
    assert.equal(status, 200)
    assert.match(type, /^application\/atom\+xml/)
    assert.deepEqual(whyNotAtom(text), [])
    assert.equal(parsed(text).attributes['xml:lang'], prefix === '' ? 'vi' : 'en')
  })

test('an entry is what one act did on one day, with its citation and a link to it', async () => {
  const feed = parsed((await ask('/feed.atom')).text)
  const entry = all(feed, 'entry').find((each) =>
    all(each, 'category').some(({ attributes }) => attributes.term === act),
  )
  assert.ok(entry)
  assert.match(one(entry, 'title'), new RegExp(`${act}: \\d+ thay đổi, từ ngày 01/07/2024`))
  assert.match(
    one(entry, 'content'),
    /Xã Bình \(00002\) → Xã Tân An \(00001\) \[Điều 1 khoản 1\]|Xã An \(00001\), Xã Bình \(00002\)/,
  )
  assert.match(
    linksOf(entry, 'alternate')[0]?.attributes.href ?? '',
    /^http:\/\/haicap\.test\/acts\/known\?number=/,
  )
})

test('the JSON feed says the same in the form of version 1.1', async () => {
  const { type, text } = await ask('/en/feed.json')
  assert.match(type, /^application\/feed\+json/)
  const feed = JSON.parse(text) as {
    version: string
    feed_url: string
    language: string
    items: Record<string, string>[]
  }
  assert.match(feed.version, /\/version\/1\.1$/)
  assert.equal(feed.feed_url, 'http://haicap.test/en/feed.json')
  assert.equal(feed.language, 'en')
  const atom = all(parsed((await ask('/en/feed.atom')).text), 'entry')
  assert.deepEqual(
    feed.items.map(({ id }) => id),
    atom.map((entry) => one(entry, 'id')),
  )
  for (const item of feed.items) {
    assert.ok(item.content_text && item.title && URL.canParse(item.url ?? ''))
    assert.match(item.date_published ?? '', instant)
  }
})

test('since gives what took effect on that day or later, and a day that does not exist is refused', async () => {
  const days = async (address: string) =>
    all(parsed((await ask(address)).text), 'entry').map((entry) => one(entry, 'published').slice(0, 10))
  assert.ok((await days('/feed.atom?since=2024-07-01')).every((day) => day >= '2024-07-01'))
  assert.deepEqual(await days('/feed.atom?since=2030-01-01'), [])
  assert.deepEqual(whyNotAtom((await ask('/feed.atom?since=2030-01-01')).text), [])
  assert.equal((await ask('/feed.atom?since=30/02/2024')).status, 400)
})

test('pages of a feed give each entry once, whole days on a page', () => {
  const many = createRegister(countryRecords())
  const seen: string[] = []
  let until: string | undefined
  for (let guard = 0; guard < 50; guard++) {
    const { entries, next } = feedPage(many, { since: '2000-01-01', until })
    seen.push(...entries.map(({ id }) => id))
    if (next === null) break
    until = next
  }
  assert.equal(new Set(seen).size, seen.length)
  const acts = new Set(
    many.changesSince('2000-01-01').map(({ change }) => `${change.basis?.instrument} ${change.effectiveOn}`),
  )
  assert.equal(seen.length, acts.size)
  assert.ok(seen.length > 200, 'several pages')
})

test('ids follow from what an entry is about and are UUIDs', () => {
  assert.equal(uuidOf('a'), uuidOf('a'))
  assert.notEqual(uuidOf('a'), uuidOf('b'))
  assert.match(uuidOf('a'), /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('a feed that breaks a rule is noticed', () => {
  const broken = atomOf({
    language: 'vi',
    id: 'no iri',
    title: 'x <y>',
    subtitle: '',
    rights: '',
    home: '/changes',
    self: '/feed.atom',
    first: '/feed.atom',
    next: null,
    updated: 'yesterday',
    entries: [],
  })
  assert.deepEqual(
    [...new Set(whyNotAtom(broken))],
    ['ids that are IRIs', 'an instant of update', 'links with a host'],
  )
  assert.throws(() => parsed('<feed><entry></feed>'))
})
