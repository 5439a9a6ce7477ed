/** Things said to the reader beside the answer: notices, findings, empty states, progress. */
import type { Outcome, Weight } from '../kernel/findings.ts'
import { type Content, type Html, html } from './html.ts'
import { type IconName, icon } from './icon.ts'
import { number, type View } from './view.ts'

export type Tone = 'note' | 'attention' | 'failed' | 'met'

/** One idea that the reader should not miss. */
export const notice = (tone: Tone, content: Content): Html =>
  html`<div class="notice ${tone}" role="note">${icon(tone)}<div>${content}</div></div>`

/** What will be here and how to begin. */
export const emptyState = (content: Content): Html => html`<div class="empty">${content}</div>`

const ofOutcome = {
  met: 'met',
  'not-met': 'failed',
  exempt: 'note',
  unknown: 'unknown',
  'needs-person': 'person',
} as const satisfies Record<Outcome, IconName>

const ofWeight = { error: 'failed', warning: 'attention', note: 'note' } as const satisfies Record<
  Weight,
  Tone
>

export type FindingParts = {
  readonly outcome: Outcome
  readonly weight: Weight
  /** The sentence a person reads. */
  readonly words: Content
  readonly place?: Content
  readonly code?: string
  readonly id?: string
}

/** A finding: icon, word and colour say the same. */
export const findingRow = (view: View, parts: FindingParts): Html => {
  const wrong = parts.outcome === 'not-met'
  const tone = wrong ? ofWeight[parts.weight] : parts.outcome === 'met' ? 'met' : 'note'
  const word = wrong ? view.words.weight[parts.weight] : view.words.outcome[parts.outcome]
  return html`<li class="finding ${tone}"${parts.id ? html` id="${parts.id}"` : null}>${icon(
    wrong ? tone : ofOutcome[parts.outcome],
  )}<div><strong class="finding-word">${word}</strong> ${parts.words}${
    parts.place || parts.code
      ? html`<div class="finding-place">${parts.place}${parts.code ? html` <code>${parts.code}</code>` : null}</div>`
      : null
  }</div></li>`
}

/** How far long work has come. */
export const progress = (
  view: View,
  { what, done, of }: { readonly what: string; readonly done: number; readonly of: number },
): Html =>
  html`<div class="progress"><p role="status">${what}: ${view.words.progress.words(
    number(view, done),
    number(view, of),
  )}</p><progress max="${of}" value="${done}" aria-label="${what}"></progress><p class="quiet">${view.words.progress.leave}</p></div>`
