/** A map as a figure: drawing, caption, legend and the same as rows. */
import { type Html, html } from '../html.ts'
import { type View, wordsIn } from '../view.ts'
import { drawing, lookOf } from './drawing.ts'
import type { MapKey, MapParts } from './model.ts'
import { mapWords } from './words.ts'

const keyOf = (key: MapKey, index: number): Html =>
  html`<li${key.filters ? html` data-kind="k${index}"` : null}><svg width="22" height="24" viewBox="-6 -7 12 14" class="${lookOf(key)}" aria-hidden="true" stroke-width="1"><path d="M0-6l5 3v6l-5 3-5-3v-6z"/></svg>${key.words}</li>`

/** Maps of few shapes need no closer look. */
const fewShapes = 30

/** The figure; null where there is nothing to draw. */
export const mapFigure = (view: View, parts: MapParts): Html | null => {
  if (parts.shapes.length === 0) return null
  const words = wordsIn(view, mapWords)
  return html`<figure class="map ${parts.size ?? 'medium'}" id="${parts.id ?? 'map'}" data-island="map" data-in="${words.zoomIn}" data-out="${words.zoomOut}" data-whole="${words.whole}" data-hint="${words.hint}" data-filter="${words.filter}"${parts.shapes.length > fewShapes ? html` data-zoom=""` : null}${parts.prefixes ? html` data-types="${parts.prefixes.join('|')}"` : null}><div class="map-side"><div class="map-sheet">${drawing(parts)}</div>${parts.beside ?? null}</div>${
    parts.legend.length > 0
      ? html`<ul class="map-legend" aria-label="${words.legend}">${parts.legend.map(keyOf)}</ul>`
      : null
  }<figcaption>${parts.caption}</figcaption>${parts.twin ?? null}</figure>`
}
