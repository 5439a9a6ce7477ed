/** Points of the law book as quiet tags. */
import { type Citation, law } from '../law/index.ts'
import { citation } from './citation.ts'
import { type Content, type Html, html, joined } from './html.ts'
import type { View } from './view.ts'

/** The tag of a point; it opens to the instrument and to `why`. */
export const lawCitation = (view: View, { instrument, point }: Citation, why?: Content): Html => {
  const text = law.instrument(instrument)
  // A section of a Party document is no article; its number is told by its title alone.
  const [article = null, clause = null] = text.sections || point === '' ? [] : point.split('.')
  return citation(
    view,
    {
      instrument,
      article,
      clause,
      text: {
        title: text.title.vi,
        issuer: text.issuer,
        issuedOn: text.issuedOn,
        effectiveOn: text.effectiveOn ?? undefined,
      },
    },
    why,
  )
}

/** Several tags after one statement. */
export const lawCitations = (view: View, all: readonly Citation[]): Html =>
  html`<span class="cites">${joined(
    all.map((one) => lawCitation(view, one)),
    ' ',
  )}</span>`
