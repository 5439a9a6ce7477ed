/** A quiet tag that says where a statement stands in the law, and opens to say more. Works without script. */
import { addDays, type IsoDate } from '../kernel/dates.ts'
import { facts } from './facts.ts'
import { type Content, type Html, html, joined } from './html.ts'
import { date, dateText, to, type View, vietnamese } from './view.ts'

export type Cited = {
  readonly instrument: string
  readonly article?: string | null
  readonly clause?: string | null
  /** The day the register gives the change. */
  readonly effectiveOn?: IsoDate | null
  readonly observedAfter?: IsoDate | null
  /** The register has a page of what the instrument did. */
  readonly hasPage?: boolean
  /** What is known of the instrument itself. */
  readonly text?: {
    readonly title?: string | undefined
    readonly issuer?: string | undefined
    readonly issuedOn?: IsoDate | undefined
    readonly effectiveOn?: IsoDate | undefined
    readonly url?: string | undefined
  }
}

/** Numbers that were given again in another year carry it: `132/NQ-CP@2013` reads `132/NQ-CP (2013)`. */
export const instrumentText = (id: string): string => id.replace(/@(\d{4})$/, ' ($1)')

/** `1656/NQ-UBTVQH15 · Điều 1 khoản 3` */
const citationText = (view: View, { instrument, article, clause }: Cited): string => {
  const { words } = view
  const place = [
    ...(article ? [words.citation.article(article)] : []),
    ...(clause ? [words.citation.clause(clause)] : []),
  ].join(' ')
  const number = instrumentText(instrument)
  return place === '' ? number : `${number} · ${place}`
}

/** A day, or the range in which it lies when only two lists were seen. A range of one day is that day. */
export const dayOrRange = (view: View, on: IsoDate, after: IsoDate | null | undefined): Content =>
  after && addDays(after, 1) < on
    ? view.words.citation.observed(dateText(view, after), dateText(view, on))
    : date(view, on)

const when = (view: View, cited: Cited): Content => {
  if (!cited.effectiveOn) return null
  return dayOrRange(view, cited.effectiveOn, cited.observedAfter)
}

/** What the instrument did, at the clause. */
const actAddress = (view: View, { instrument, article, clause }: Cited): string => {
  const place = [article, clause].filter((one) => one).join('.')
  return `${to(view, '/acts/known', { number: instrument })}${place ? `#c${place}` : ''}`
}

/** The tag. `why` says what the place settles, in our own words. */
export const citation = (view: View, cited: Cited, why?: Content): Html => {
  const { words } = view
  const { text } = cited
  return html`<details class="cite"><summary>${citationText(view, cited)}</summary><div class="cite-body">${
    why ? html`<p>${why}</p>` : null
  }${facts([
    [words.citation.title, text?.title ? vietnamese(view, text.title) : words.citation.noTitle],
    [words.citation.issuer, text?.issuer ? vietnamese(view, text.issuer) : null],
    [words.citation.issuedOn, text?.issuedOn ? date(view, text.issuedOn) : null],
    [words.citation.effectiveOn, text?.effectiveOn ? date(view, text.effectiveOn) : null],
    [words.citation.operationalOn, when(view, cited)],
  ])}${cited.hasPage ? html`<p><a href="${actAddress(view, cited)}">${words.citation.whatItDid}</a></p>` : null}${text?.url ? html`<p><a href="${text.url}" rel="noreferrer">${text.url}</a></p>` : null}</div></details>`
}

/** Several tags after one statement. */
export const citations = (view: View, all: readonly Cited[]): Content =>
  all.length === 0
    ? null
    : html`<span class="cites">${joined(
        all.map((one) => citation(view, one)),
        ' ',
      )}</span>`
