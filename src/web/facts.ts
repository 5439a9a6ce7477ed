/** Names and values: the facts of a thing. A fact without a value is left out; give a reason to show a dash. */
import { type Content, type Html, html, isEmpty } from './html.ts'

export type Fact = readonly [name: string, value: Content]

export const facts = (all: readonly Fact[]): Html | null => {
  const known = all.filter(([, value]) => !isEmpty(value))
  if (known.length === 0) return null
  return html`<dl class="facts">${known.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>`
}

/** A dash with the reason why there is no value. */
export const unknownFact = (reason: Content): Html => html`<span class="unknown">– ${reason}</span>`
