/** The API as a page: operations by part, their parameters, an example to copy and a form to try. */
import { type Content, type Html, html } from '../html.ts'
import { page, section } from '../layout.ts'
import { emptyState } from '../notice.ts'
import { table } from '../table.ts'
import { number, type View, wordsIn } from '../view.ts'
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

const exampleOf = ({ path, parameters }: ApiOperation): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(samples[name] ?? name))
  const query = new URLSearchParams(
    parameters
      .filter(
        (parameter) =>
          parameter.in === 'query' && isShown(parameter) && samples[parameter.name] !== undefined,
      )
      .map(({ name }) => [name, samples[name] ?? '']),
  ).toString()
  return query === '' ? filled : `${filled}?${query}`
}

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
  const example = exampleOf(operation)
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
    operation.method === 'GET'
      ? html`<h3>${api.example}</h3><pre class="code" tabindex="0"><code>curl '${view.origin}${example}'</code></pre><p><a href="${example}">${example}</a></p>`
      : null
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
        : html`<p><a href="/api/v1/openapi.json">${api.document}</a></p>${section('habits', api.habitsTitle, html`<ul>${api.habits.map((habit) => html`<li>${habit}</li>`)}</ul>`)}${[
            ...tags,
          ].map(([tag, some]) =>
            section(`part-${tag}`, tag, html`${some.map((operation) => operationBlock(view, operation))}`),
          )}`,
  })
}
