/** `/evidence`: the newest signed heads, the keys, and how anyone checks the log without us. */
import { heads } from '../../../platform/evidence/operations.ts'
import type { Context } from '../../../platform/operation.ts'
import type { PageAnswer, PageRequest } from '../../../platform/page.ts'
import { perform } from '../../../platform/perform.ts'
import { errorPage } from '../../error-page.ts'
import { html } from '../../html.ts'
import { page, section } from '../../layout.ts'
import { answer, viewOf } from '../../request.ts'
import { table } from '../../table.ts'
import { number, to, wordsIn } from '../../view.ts'
import { instantText, short } from './shown.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export const evidencePage = async (request: PageRequest, context: Context): Promise<PageAnswer> => {
  const view = viewOf(request, context.today)
  const words = wordsIn(view, { vi, en })
  const found = await perform(heads, {}, context)
  if (!found.ok) return answer(errorPage(view, found.problems), 500)
  const { heads: all, keys, stamps } = found.value
  const stampOf = (stream: string) => stamps.find((each) => each.stream === stream)
  return answer(
    page(view, {
      title: words.title,
      lead: words.lead,
      source: null,
      body: html`${section(
        'heads',
        words.heads,
        table(view, {
          caption: words.heads,
          hideCaption: true,
          rows: all,
          empty: words.noHeads,
          columns: [
            {
              key: 'stream',
              title: words.columns.stream,
              heads: true,
              cell: ({ stream }) => (stream === 'centre' ? words.centre : html`<code>${stream}</code>`),
              sort: ({ stream }) => stream,
            },
            {
              key: 'size',
              title: words.columns.size,
              kind: 'number',
              cell: ({ size }) => number(view, size),
              sort: ({ size }) => size,
            },
            {
              key: 'root',
              title: words.columns.root,
              cell: ({ stream, size, root }) =>
                html`<details><summary><code>${short(root)}</code></summary><code class="long">${stream}:${String(size)}:${root}</code></details>`,
            },
            { key: 'signed', title: words.columns.signedAt, cell: ({ signedAt }) => instantText(signedAt) },
            { key: 'key', title: words.columns.key, cell: ({ key }) => html`<code>${short(key)}</code>` },
            {
              key: 'stamp',
              title: words.columns.stamp,
              cell: ({ stream }) => {
                const stamp = stampOf(stream)
                return stamp ? `${instantText(stamp.stampedAt)} (${number(view, stamp.size)})` : words.noStamp
              },
            },
          ],
        }),
      )}${section(
        'keys',
        words.keys,
        html`<p>${words.keysLead}</p>${keys.map(
          ({ key, publicKey }) =>
            html`<details><summary><code class="long">${key}</code></summary><p>${words.publicKey}: <code class="long">${publicKey}</code></p></details>`,
        )}`,
      )}${section(
        'offline',
        words.offline,
        html`<ol>${words.offlineSteps.map((step) => html`<li>${step}</li>`)}</ol><p><a href="${to(view, '/evidence/verify')}">${words.more}</a></p>`,
      )}`,
    }),
  )
}
