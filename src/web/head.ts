/** The head of a page: what it loads, and what search engines and previews are told. All of it is from this server. */
import { assetPath, islandPath } from './assets.ts'
import { type Content, type Html, html, plainText, raw } from './html.ts'
import type { IslandName } from './islands.ts'
import { addressIn, type Query, type View } from './view.ts'

export type HeadParts = {
  readonly title: string
  readonly lead?: Content
  readonly description?: string
  readonly twin?: string
  readonly islands?: readonly IslandName[]
  readonly structured?: Readonly<Record<string, unknown>>
}

/** Data in a page: `<` is written so that no text of it can end the element. */
const structuredData = (facts: Readonly<Record<string, unknown>>): Html =>
  html`<script type="application/ld+json">${raw(
    JSON.stringify({ '@context': 'https://schema.org', ...facts }).replaceAll('<', '\\u003c'),
  )}</script>`

/** What was typed, how it is ordered and what was known when: pages of one visit, not of the country. */
const ofOneVisit = ['q', 'address', 'text', 'sort', 'knownAt', 'key']

/** The questions by which search engines should know the page; today is not a day of its own. */
const lasting = ({ query, today }: View): Query =>
  Object.fromEntries(
    Object.entries(query).filter(([name, value]) => !ofOneVisit.includes(name) && value !== today),
  )

/** The form to report what is wrong here: with the page, its unit and its day, without what was typed to find it. */
export const reportAddress = (view: View): string => {
  const unit = /^\/unit\/([A-Za-z0-9]+)$/.exec(view.path)?.[1]
  const page = addressIn(view.language, view.path, lasting(view))
  return addressIn(view.language, '/report', {
    page,
    ...(unit ? { unit, day: view.query.at } : {}),
  })
}

const feeds = (view: View): Html =>
  html`<link rel="alternate" type="application/atom+xml" title="${view.words.foot.changes}" href="${view.origin}${addressIn(view.language, '/feed.atom')}"><link rel="alternate" type="application/feed+json" title="${view.words.foot.changes}" href="${view.origin}${addressIn(view.language, '/feed.json')}">`

const locales = { vi: 'vi_VN', en: 'en_GB' } as const

const forOthers = (view: View, { title, lead, description }: HeadParts): Html => {
  const { language, origin, path, query, words } = view
  const asked = lasting(view)
  const address = `${origin}${addressIn(language, path, asked)}`
  const about = description ?? plainText(lead, 200)
  return html`<link rel="canonical" href="${address}">${(['vi', 'en'] as const).map(
    (each) => html`<link rel="alternate" hreflang="${each}" href="${origin}${addressIn(each, path, asked)}">`,
  )}${about ? html`<meta name="description" content="${about}"><meta property="og:description" content="${about}">` : null}<meta property="og:title" content="${title}"><meta property="og:type" content="website"><meta property="og:url" content="${address}"><meta property="og:site_name" content="${words.product}"><meta property="og:locale" content="${locales[language]}">${
    ofOneVisit.some((name) => query[name]) ? html`<meta name="robots" content="noindex">` : null
  }`
}

export const pageHead = (view: View, parts: HeadParts): Html => {
  const twin = view.twin ?? parts.twin
  return html`<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${parts.title} – ${view.words.product}</title><link rel="preload" href="${assetPath('text-vietnamese')}" as="font" type="font/woff2" crossorigin><link rel="stylesheet" href="${assetPath('style')}"><link rel="icon" href="${assetPath('icon')}" type="image/svg+xml">${forOthers(view, parts)}${
    twin ? html`<link rel="alternate" type="application/json" href="${twin}">` : null
  }${feeds(view)}${parts.structured ? structuredData(parts.structured) : null}${[
    ...(parts.islands ?? []),
    'strong' as const,
  ].map((name) => html`<script type="module" src="${islandPath(name)}"></script>`)}`
}
