/** The first page: one box, then the country today, then ways on. */
import {
  dateText,
  emptyState,
  type Html,
  html,
  joined,
  number,
  page,
  section,
  to,
} from '../../../web/index.ts'
import { type Asked, levelName, typeName } from '../../register/screens/index.ts'
import { askBox, say } from './box.ts'

const figures = (asked: Asked): Html => {
  const { view, register } = asked
  const { home: words } = say(asked)
  const rows = register.statistics(view.today).filter((row) => row.province === null)
  if (rows.length === 0) return emptyState(words.empty)
  return html`<ul class="figures">${rows
    .filter((row) => row.type === null)
    .map(
      (row) =>
        html`<li><a href="${to(view, '/units', { level: row.level })}"><strong>${number(view, row.count)}</strong></a><span>${levelName(asked, row.level)}: ${joined(
          rows
            .filter((part) => part.type !== null && part.level === row.level)
            .toSorted((one, other) => other.count - one.count)
            .map((part) =>
              words.counted(
                number(view, part.count),
                typeName(asked, part.type ?? '').toLowerCase(),
                part.count !== 1,
              ),
            ),
          ', ',
        )}</span></li>`,
    )}</ul>${before(asked)}`
}

const eve = '2025-06-30'

/** The same counts on the last day of three levels. */
const before = (asked: Asked): Html | null => {
  const { view, register } = asked
  const { home: words } = say(asked)
  const rows = register.statistics(eve).filter((row) => row.province === null && row.type === null)
  if (rows.length === 0) return null
  const counts = rows.map((row) => `${levelName(asked, row.level).toLowerCase()} ${number(view, row.count)}`)
  return html`<p class="quiet">${words.before(dateText(view, eve), counts.join(', '))} <a href="${to(view, '/compare')}">${words.compare}</a></p>`
}

const examples = [
  '12 Hàng Bún, phường Quán Thánh, Ba Đình, Hà Nội',
  'P. Bến Nghé, Q1, TP.HCM',
  'truc bach',
  '00004',
]

export const homePage = (asked: Asked): Html => {
  const { view, source } = asked
  const { home: words } = say(asked)
  const { origin } = view
  return page(view, {
    title: words.title,
    lead: words.lead,
    description: words.lead,
    source,
    islands: ['suggest'],
    twin: '/api/v1/register/statistics',
    structured: {
      '@type': 'WebSite',
      name: 'haicap',
      url: `${origin}${to(view, '/')}`,
      inLanguage: view.language,
      potentialAction: {
        '@type': 'SearchAction',
        target: `${origin}${to(view, '/convert')}?q={search_term_string}`,
        'query-input': 'required name=search_term_string',
      },
    },
    body: html`${askBox(asked, { large: true })}<p class="examples"><span class="quiet">${words.examples}</span> ${joined(
      examples.map((q) => html`<a href="${to(view, '/convert', { q })}" lang="vi">${q}</a>`),
      ' ',
    )}</p>${section('country', words.figuresTitle(dateText(view, view.today)), figures(asked))}${section(
      'begin',
      words.begin,
      html`<ul class="cards">${words.entries.map(
        ([path, name, text]) => html`<li><a href="${to(view, path)}">${name}</a><p>${text}</p></li>`,
      )}</ul>`,
    )}${section('what', words.what, html`<p>${words.whatText} <a href="${to(view, '/about')}">${view.words.nav.about}</a></p>`)}`,
  })
}
