/** The frame of every page: red rule, navigation, the answer first, and where the facts come from. */
import type { IsoDate } from '../kernel/dates.ts'
import type { Language } from '../kernel/problems.ts'
import { assetPath } from './assets.ts'
import { dateChooser } from './form.ts'
import { pageHead, reportAddress } from './head.ts'
import { type Content, type Html, html } from './html.ts'
import type { IslandName } from './islands.ts'
import { notice } from './notice.ts'
import { addressIn, date, dateText, here, to, type View } from './view.ts'

/** The day a page speaks about, when it shows a state of the register. */
type State = {
  readonly at: IsoDate
  readonly from: IsoDate
  readonly until: IsoDate
  /** The last day the data know, where it is before `until`. */
  readonly known?: IsoDate
  /** The page shows a day that nobody asked for: the last of something that has ended. */
  readonly past?: boolean
}

/** Which release of the data the page was made from. */
export type DataSource = {
  readonly release: string
  readonly dataTo: IsoDate
  /** When something was last learnt: a dated page at this instant will always be the same. */
  readonly knownAt?: string
}

export type PageParts = {
  /** One line for the browser's title and, unless `heading` is given, the heading. */
  readonly title: string
  readonly heading?: Content
  /** The answer, in words. */
  readonly lead?: Content
  readonly body: Content
  readonly state?: State
  readonly source?: DataSource | null
  /** The same as data: the address of the operation. */
  readonly twin?: string
  /** The permanent address, where it is not the address itself (`?at=` made explicit). */
  readonly address?: string
  /** Generated data carries its mark on every view and print. */
  readonly generated?: boolean
  /** Scripts that make the page quicker; it works without them. */
  readonly islands?: readonly IslandName[]
  /** What the page is about, for search engines: schema.org as JSON-LD. */
  readonly structured?: Readonly<Record<string, unknown>>
  /** One sentence for search engines and previews; the plain text of the answer. */
  readonly description?: string
}

const entries = [
  ['convert', '/convert'],
  ['who', '/who-decides'],
  ['country', '/country'],
  ['compare', '/compare'],
  ['figures', '/figures'],
  ['acts', '/acts'],
  ['data', '/data'],
  ['api', '/api'],
  ['about', '/about'],
] as const

const navigation = (view: View): Html =>
  html`<nav class="main-nav" aria-label="${view.words.navigation}"><ul>${entries.map(
    ([name, path]) =>
      html`<li><a href="${to(view, path)}"${
        view.path === path || view.path.startsWith(`${path}/`) ? html` aria-current="page"` : null
      }>${view.words.nav[name]}</a></li>`,
  )}</ul></nav>`

const languageSwitch = (view: View): Html => {
  const other: Language = view.language === 'vi' ? 'en' : 'vi'
  return html`<a class="language" href="${addressIn(other, view.path, view.query)}" hreflang="${other}" lang="${other}">${view.words.otherLanguage}</a>`
}

const stateBar = (view: View, { at, from, until, known = until, past }: State): Html => {
  const { state: words } = view.words
  const last = until < view.today ? until : view.today
  return html`${
    at === view.today || past
      ? null
      : notice(
          'attention',
          html`${words.other(dateText(view, at))} <a href="${here(view, { at: undefined })}">${words.toToday}</a>`,
        )
  }${at > until ? notice('attention', words.beyond(dateText(view, known))) : null}${dateChooser(view, {
    value: at,
    min: from,
    max: last,
    days: [
      { day: undefined, label: words.today },
      { day: '2025-07-01', label: words.start },
      { day: '2025-06-30', label: words.eve },
    ],
  })}`
}

/** The page shows what was known at an instant, not what is known now. */
const knownBar = (view: View, knownAt: string): Html =>
  notice(
    'attention',
    html`${view.words.state.known(knownAt)} <a href="${here(view, { knownAt: undefined })}">${view.words.state.toKnownNow}</a>`,
  )

const days = ['at', 'validAt', 'from', 'to', 'since']

/** The address under which the page will be found as it is: with its day, and with what was known. */
const permanentAddress = (view: View, { address, state, source }: PageParts): string => {
  const asked = address ?? to(view, view.path, state ? { ...view.query, at: state.at } : view.query)
  const [path = '', query = ''] = asked.split('?', 2)
  const search = new URLSearchParams(query)
  const isDated = days.some((name) => search.has(name))
  if (!isDated || !source?.knownAt || search.has('knownAt')) return asked
  return addressIn('vi', path, { ...Object.fromEntries(search), knownAt: source.knownAt })
}

const foot = (view: View, parts: PageParts): Html => {
  const { foot: words } = view.words
  const address = `${view.origin}${permanentAddress(view, parts)}`
  const twin = view.twin ?? parts.twin
  return html`<footer class="foot"><dl><div><dt>${words.address}</dt><dd><a class="address" href="${address}">${address}</a></dd></div><div><dt>${words.source}</dt><dd>${
    parts.source
      ? words.sourceWords(parts.source.release, dateText(view, parts.source.dataTo))
      : words.sourceNone
  }</dd></div></dl><ul class="foot-links">${
    twin ? html`<li><a href="${twin}" type="application/json">${words.twin}</a></li>` : null
  }<li><a href="${to(view, '/changes')}">${words.changes}</a></li><li><a href="${to(view, '/quality')}">${words.quality}</a></li><li><a href="${to(view, '/errors')}">${words.errors}</a></li><li><a href="${to(view, '/account')}" rel="nofollow">${words.account}</a></li>${
    view.path.startsWith('/report')
      ? null
      : html`<li><a href="${reportAddress(view)}" rel="nofollow">${words.report}</a></li>`
  }</ul><p>${words.notOfficial}</p></footer>`
}

const heading = (view: View, { heading: shown, title, state }: PageParts): Html =>
  html`<h1>${shown ?? title}${
    state
      ? html` <small class="state-day">${state.at === view.today ? `${view.words.state.today}, ` : null}${date(view, state.at)}</small>`
      : null
  }</h1>`

/** A whole page. */
export const page = (view: View, parts: PageParts): Html => {
  const { words } = view
  const otherDay = parts.state && parts.state.at !== view.today
  return html`<!doctype html>
<html lang="${view.language}" data-strong="${assetPath('strong')}"><head>${pageHead(view, parts)}</head><body${otherDay ? html` class="other-day"` : null}><a class="skip" href="#content">${words.skip}</a>${
    parts.generated || view.generated
      ? html`<aside class="generated" aria-label="${words.state.generatedLabel}">${words.state.generated}</aside>`
      : null
  }<header class="head"><div class="head-line"><a class="mark" href="${to(view, '/')}"><strong>${words.product}</strong><span>${words.tagline}</span></a>${languageSwitch(view)}</div>${navigation(view)}</header><main id="content">${heading(view, parts)}${parts.lead ? html`<div class="lead">${parts.lead}</div>` : null}${
    parts.source && view.keeps.knownAt ? knownBar(view, view.keeps.knownAt) : null
  }${parts.state ? stateBar(view, parts.state) : null}${parts.body}</main>${foot(view, parts)}</body></html>
`
}

/** A part of a page under a heading that can be linked to. */
export const section = (id: string, title: Content, body: Content): Html =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`
