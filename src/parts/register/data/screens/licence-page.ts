/** `/data/licence`: by which licence facts and software are, how to cite them, which versions there are. */
import {
  date,
  type Html,
  html,
  page,
  section,
  table,
  to,
  vietnamese,
  wordsIn,
} from '../../../../web/index.ts'
import type { Asked } from '../../screens/asked.ts'
import { licence, sourcesOf } from '../about.ts'
import { bibtex, citeInWords, cslJson } from '../cite.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

const block = (text: string): Html => html`<pre class="code" tabindex="0"><code>${text}</code></pre>`

const licenceLink = (): Html =>
  html`<a href="${licence.url}" rel="license noreferrer" lang="en">Apache License 2.0</a>`

export const licencePage = (asked: Asked): Html => {
  const { view, register, source } = asked
  const { licencePage: words } = wordsIn(view, { vi, en })
  const cited = { release: register.release, address: `${view.origin}${to(view, '/data')}`, on: view.today }
  const releases = [...register.records()].filter((record) => record.record === 'release')
  return page(view, {
    title: words.title,
    lead: words.lead,
    source,
    body: html`${section('facts', words.facts, html`<p>${words.factsText}</p><p>${licenceLink()}</p>`)}${section(
      'software',
      words.software,
      html`<p>${words.softwareText} ${licenceLink()}</p>`,
    )}${section(
      'cite',
      words.cite,
      html`<h3>${words.words}</h3><p class="receipt">${citeInWords(cited, view.language)}</p><h3>BibTeX</h3>${block(bibtex(cited))}<p><a href="/data/citation.bib">citation.bib</a></p><h3>CSL-JSON</h3>${block(cslJson(cited))}<p><a href="/data/citation.csl.json">citation.csl.json</a></p>`,
    )}${section(
      'versions',
      words.versions,
      html`${table(view, {
        caption: words.versions,
        hideCaption: true,
        orderBy: 'versions',
        rows: releases,
        columns: [
          { key: 'id', title: words.version, heads: true, cell: ({ id }) => html`<code>${id}</code>` },
          {
            key: 'recorded',
            title: words.recorded,
            cell: ({ recordedAt }) => date(view, recordedAt.slice(0, 10)),
          },
          {
            key: 'covers',
            title: words.covers,
            cell: ({ dataFrom, dataTo }) => html`${date(view, dataFrom)} – ${date(view, dataTo)}`,
          },
        ],
      })}<p>${words.versionsText}</p>`,
    )}${section(
      'sources',
      words.sources,
      html`<ul>${sourcesOf(register).map(
        ({ title, publisher, asOf, url }) =>
          html`<li>${url ? html`<a href="${url}" rel="noreferrer">${vietnamese(view, title)}</a>` : vietnamese(view, title)}, ${vietnamese(view, publisher)}${asOf ? html`, ${date(view, asOf)}` : null}</li>`,
      )}</ul>`,
    )}`,
  })
}
