/** The few signs of the pages: always beside a word, never alone. */
import { type Html, html, raw } from './html.ts'

const paths = {
  met: '<path d="M3 8.5l3.2 3.2L13 5"/>',
  attention: '<path d="M8 2.2L14.6 13.6H1.4z"/><path d="M8 6.4v3.4M8 11.6v.4"/>',
  failed: '<circle cx="8" cy="8" r="6.4"/><path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8"/>',
  note: '<circle cx="8" cy="8" r="6.4"/><path d="M8 7.2v4M8 4.6v.4"/>',
  person: '<circle cx="8" cy="5" r="2.8"/><path d="M2.6 14c.6-3 2.8-4.4 5.4-4.4s4.8 1.4 5.4 4.4"/>',
  unknown: '<circle cx="8" cy="8" r="6.4"/><path d="M6 6.4a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1M8 11.4v.4"/>',
  clock: '<circle cx="8" cy="8" r="6.4"/><path d="M8 4.4V8l2.6 1.8"/>',
} as const

export type IconName = keyof typeof paths

export const icon = (name: IconName): Html =>
  html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${raw(paths[name])}</svg>`
