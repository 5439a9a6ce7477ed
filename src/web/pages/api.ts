/** The API as a page: operations by part, their parameters, an example to copy and a form to try. */
import { type Content, type Html, html } from '../html.ts'
import { page, section } from '../layout.ts'
import { emptyState } from '../notice.ts'
import { table } from '../table.ts'
import { number, to, type View, wordsIn } from '../view.ts'
import { type ApiOperation, type ApiParameter, operationsOf } from './openapi.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Values that make an example answer something worth seeing. */
const samples: Readonly<Record<string, string>> = {
  code: '00004',
  text: 'Trúc Bạch',
  q: 'Trúc Bạch',
  at: '2025-07-01',
  validAt: '2025-07-01',
  from: '2025-06-30',
  to: '2025-07-01',
  since: '2026-01-01',
  level: 'commune',
}

const isShown = ({ name, required }: ApiParameter): boolean => required || ['from', 'to', 'at'].includes(name)

/** The examples of the description, at the host where this page is read. */
const atHost = (view: View, sample: string): string => sample.replace('http://localhost:8080', view.origin)

const curls = (view: View, samples: readonly string[]): Html =>
  html`<pre class="code" tabindex="0"><code>${samples.map((sample) => atHost(view, sample)).join('\n')}</code></pre>`

/** What most people come for, in the order in which they ask it. */
const first = [
  "curl 'http://localhost:8080/api/v1/register/unit/00004?at=2025-06-30'",
  "curl 'http://localhost:8080/api/v1/register/convert?code=00004&from=2025-06-30&to=2025-07-01&lang=vi'",
  "curl 'http://localhost:8080/api/v1/conversion/convert?address=12+L%C3%AA+L%E1%BB%A3i,+P.+B%E1%BA%BFn+Ngh%C3%A9,+Q.1,+TP.HCM'",
  "curl -o units.csv 'http://localhost:8080/data/units-2025-07-01.csv'",
  "curl 'http://localhost:8080/feed.json?since=2026-01-01'",
] as const

const field = (operation: ApiOperation, parameter: ApiParameter): Html => {
  const id = `${operation.id}-${parameter.name}`
  const value = isShown(parameter) ? (samples[parameter.name] ?? '') : ''
  const control =
    parameter.choices.length > 0
      ? html`<select id="${id}" name="${parameter.name}"><option value=""></option>${parameter.choices.map(
          (choice) => html`<option${choice === value ? html` selected` : null}>${choice}</option>`,
        )}</select>`
      : html`<input id="${id}" name="${parameter.name}" class="short" size="16" value="${value}"${
          parameter.required ? html` required` : null
        } autocomplete="off">`
  return html`<div class="field"><label for="${id}">${parameter.name}</label>${control}</div>`
}

/** The address without path segments takes the same fields as questions, which a plain form can send. */
const tryForm = (view: View, operation: ApiOperation): Content => {
  const { api } = wordsIn(view, { vi, en })
  if (operation.method !== 'GET') return null
  return html`<h3>${api.tryIt}</h3><form class="question inline" method="get" action="${operation.path.replace(/\/\{.*$/, '')}">${operation.parameters.map(
    (parameter) => field(operation, parameter),
  )}<button type="submit" class="second">${api.send}</button></form>`
}

const operationBlock = (view: View, operation: ApiOperation): Html => {
  const { api } = wordsIn(view, { vi, en })
  return html`<details class="operation" id="${operation.id}"><summary><span class="method">${operation.method}</span> <code>${operation.path}</code> <span class="quiet">${operation.summary}</span></summary><div>${
    operation.parameters.length === 0
      ? html`<p>${api.none}</p>`
      : table(view, {
          caption: api.parameters,
          id: `parameters-${operation.id}`,
          orderBy: '',
          rows: operation.parameters,
          columns: [
            {
              key: 'name',
              title: api.name,
              heads: true,
              cell: (one) =>
                html`<code>${one.name}</code>${one.required ? html` <span class="quiet">(${api.required})</span>` : null}`,
            },
            { key: 'in', title: api.place, cell: (one) => api.places[one.in] ?? one.in },
            {
              key: 'kind',
              title: api.kind,
              cell: (one) => (one.choices.length > 0 ? one.choices.join(' | ') : one.kind),
            },
            { key: 'about', title: api.about, cell: (one) => one.about },
          ],
        })
  }${operation.takes ? html`<p>${api.body}: <code>${operation.takes}</code></p>` : null}<p>${api.answers}: ${operation.gives.map((type, place) => html`${place > 0 ? ', ' : ''}<code>${type}</code>`)}</p>${
    operation.samples.length > 0 ? html`<h3>${api.example}</h3>${curls(view, operation.samples)}` : null
  }${tryForm(view, operation)}</div></details>`
}

export const apiPage = (view: View, document: unknown): Html => {
  const { api } = wordsIn(view, { vi, en })
  const operations = operationsOf(document)
  const tags = Map.groupBy(operations, ({ tag }) => tag)
  return page(view, {
    title: api.title,
    lead: operations.length === 0 ? api.empty : api.lead(number(view, operations.length)),
    twin: '/api/v1/openapi.json',
    body:
      operations.length === 0
        ? emptyState(api.empty)
        : html`<p><a href="/api/v1/openapi.json">${api.document}</a></p>${section('begin', api.beginTitle, html`${curls(view, first)}<p>${api.beginText}</p><ul class="links"><li><a href="${to(view, '/data')}">${view.words.nav.data}</a></li><li><a href="${to(view, '/data/licence')}">${api.licence}</a></li><li><a href="${to(view, '/errors')}">${view.words.foot.errors}</a></li></ul>`)}${section('habits', api.habitsTitle, html`<ul>${api.habits.map((habit) => html`<li>${habit}</li>`)}</ul>`)}${[
            ...tags,
          ].map(([tag, some]) =>
            section(`part-${tag}`, tag, html`${some.map((operation) => operationBlock(view, operation))}`),
          )}`,
  })
}
