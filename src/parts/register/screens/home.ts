/** The first page: the question first, then the country today, then ways on. */
import {
  apiOf,
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
import { type Asked, levelName, typeName } from './asked.ts'
import { searchForm } from './search-form.ts'

const figures = (asked: Asked): Html => {
  const { view, words, register } = asked
  const rows = register.statistics(view.today).filter((row) => row.province === null)
  if (rows.length === 0) return emptyState(words.home.empty)
  return html`<ul class="figures">${rows
    .filter((row) => row.type === null)
    .map(
      (row) =>
        html`<li><a href="${to(view, '/units', { level: row.level })}"><strong>${number(view, row.count)}</strong></a><span>${levelName(asked, row.level)}: ${joined(
          rows
            .filter((part) => part.type !== null && part.level === row.level)
            .toSorted((one, other) => other.count - one.count)
            .map((part) =>
              words.home.counted(
                number(view, part.count),
                typeName(asked, part.type ?? '').toLowerCase(),
                part.count !== 1,
              ),
            ),
          ', ',
        )}</span></li>`,
    )}</ul>`
}

const examples = ['Trúc Bạch', 'phường Bến Nghé, Quận 1', '00004', 'xa tan tien']

export const homePage = (asked: Asked): Html => {
  const { view, words, source } = asked
  return page(view, {
    title: words.home.title,
    lead: words.home.lead,
    source,
    twin: apiOf(view, '/register/statistics'),
    body: html`${searchForm(asked, 'home')}<p class="quiet">${words.home.examples}: ${joined(
      examples.map((q) => html`<a href="${to(view, '/search', { q })}" lang="vi">${q}</a>`),
      ' · ',
    )}</p>${section('country', words.home.figuresTitle(dateText(view, view.today)), figures(asked))}${section(
      'begin',
      words.home.begin,
      html`<ul class="cards">${words.home.entries.map(
        ([path, name, text]) => html`<li><a href="${to(view, path)}">${name}</a><p>${text}</p></li>`,
      )}</ul>`,
    )}${section('what', words.home.what, html`<p>${words.home.whatText} <a href="${to(view, '/about')}">${view.words.nav.about}</a></p>`)}`,
  })
}
