/** What happened to a thing, oldest first. */
import { type Content, type Html, html } from './html.ts'

export type TimelineEntry = {
  readonly when: Content
  readonly what: Content
  readonly more?: Content
  /** The entry that the page's day falls into. */
  readonly current?: boolean
}

export const timeline = (entries: readonly TimelineEntry[]): Html | null =>
  entries.length === 0
    ? null
    : html`<ol class="timeline">${entries.map(
        ({ when, what, more, current }) =>
          html`<li${current ? html` class="current" aria-current="date"` : null}><div class="when">${when}</div><div class="what">${what}${
            more ? html`<div class="more">${more}</div>` : null
          }</div></li>`,
      )}</ol>`
