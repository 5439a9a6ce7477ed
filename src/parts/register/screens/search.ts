/** What people come for: the unit behind a name or code, and what became of it. */
import type { Hit } from '../../../../packages/register/src/register.ts'
import {
  apiOf,
  type Content,
  emptyState,
  type Html,
  html,
  number,
  page,
  vietnamese,
} from '../../../web/index.ts'
import { type Asked, dayAsked } from './asked.ts'
import { becameBlock, becameOf, daysOf } from './became.ts'
import { find } from './find.ts'
import { inSentence, unitLink } from './naming.ts'
import { searchForm } from './search-form.ts'

const most = 30

const hitRow = (asked: Asked, { unit, match }: Hit, said: boolean): Html => {
  const { view, words } = asked
  const above = unit.parents.map(inSentence).join(', ')
  return html`<li>${unitLink(view, unit)}${above ? html`, ${vietnamese(view, above)}` : null}<p class="quiet">${
    unit.code ? html`${words.search.code} <code>${unit.code}</code>` : words.search.noCode
  } · ${daysOf(asked, unit)} · ${words.search.match[match]}</p>${said ? null : becameBlock(asked, becameOf(asked, unit))}</li>`
}

/** Whether the first hit is so much the best that what became of it is the answer. */
const saysFirst = (asked: Asked, hits: readonly Hit[]): boolean => {
  const [first, second] = hits
  if (!first || (second && second.score === first.score && second.match === first.match)) return false
  return becameOf(asked, first.unit).sentence !== null
}

const answerTo = (asked: Asked, hits: readonly Hit[], typed: string): Content => {
  const { view, words } = asked
  const [first] = hits
  if (!first) return words.search.none(typed)
  const became = becameOf(asked, first.unit)
  if (saysFirst(asked, hits))
    return html`${becameBlock(asked, became)}${became.next ? html`<p>${became.next}</p>` : null}`
  return hits.length === 1 ? words.search.one(typed) : words.search.found(number(view, hits.length), typed)
}

export const searchPage = (asked: Asked): Html => {
  const { view, words, source, register } = asked
  const typed = (view.query.q ?? '').trim().slice(0, 200)
  const at = view.query.at ? dayAsked(asked, ['at'], view.today) : undefined
  if (typed === '')
    return page(view, {
      title: words.search.title,
      lead: words.search.begin,
      source,
      body: searchForm(asked, 'search'),
    })
  const { hits, more } = find(register, typed, { ...(at ? { at } : {}), limit: most })
  return page(view, {
    title: `${words.search.title}: ${typed}`,
    heading: words.search.title,
    lead: answerTo(asked, hits, typed),
    source,
    twin: apiOf(view, '/register/search', { text: typed, at }),
    body: html`${searchForm(asked, 'search')}${
      hits.length === 0
        ? emptyState(words.search.noneNext)
        : html`${more ? html`<p class="quiet">${words.search.most(number(view, most))}</p>` : null}<ul class="hits">${hits.map((hit, place) => hitRow(asked, hit, place === 0 && saysFirst(asked, hits)))}</ul>`
    }`,
  })
}
