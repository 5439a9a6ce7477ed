/** What haicap is, what it is not yet, and where its facts come from. */
import { type Html, html } from '../html.ts'
import { page, section } from '../layout.ts'
import { to, type View, wordsIn } from '../view.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

const list = (items: readonly string[]): Html => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`

export const aboutPage = (view: View): Html => {
  const { about } = wordsIn(view, { vi, en })
  return page(view, {
    title: about.title,
    lead: about.lead,
    body: html`${section('is', about.isTitle, list(about.is))}${section('is-not', about.isNotTitle, list(about.isNot))}${section(
      'how',
      about.howTitle,
      list(about.how),
    )}${section(
      'sources',
      about.sourcesTitle,
      html`<p>${about.sources} <a href="${to(view, '/quality')}">${view.words.foot.quality}</a></p>`,
    )}${section('licence', about.licenceTitle, html`<p>${about.licence}</p><p>${about.privacy}</p>`)}`,
  })
}
