/** The drawing of a map: land, shapes that are links, lines and words over them. */
import { type Content, type Html, html } from '../html.ts'
import type { MapGround, MapLabel, MapLook, MapParts, MapShape, MapText } from './model.ts'

/** Up to so many shapes each is a stop of the tab key; beyond that the arrow keys lead on, and the rows below serve. */
const mostStops = 40

export const lookOf = ({ hue, shade, strong, schematic }: MapLook): string =>
  [
    hue ? `hue${hue}` : '',
    shade && shade > 1 ? `s${shade}` : '',
    strong ? 'strong' : '',
    schematic ? 'schematic' : '',
  ]
    .filter((one) => one !== '')
    .join(' ')

const classed = (names: string): Content => (names === '' ? null : html` class="${names}"`)

/** Each line is a text of its own with a space between: who speaks to the page says the words as they are read. */
const written = ({ x, y, lines }: MapText, letters: number, more: Content = null): Html => {
  const line = letters * 1.15
  const top = y - ((lines.length - 1) * line) / 2 + letters * 0.35
  return html`${lines.map(
    (text, index) =>
      html`${index > 0 ? ' ' : null}<text${more} x="${Math.round(x * 10) / 10}" y="${Math.round((top + index * line) * 10) / 10}">${text}</text>`,
  )}`
}

const shapeOf = (
  shape: MapShape,
  letters: number,
  kinds: ReadonlyMap<string, number>,
  stops: boolean,
): Html => {
  const names = classed(`k${kinds.get(shape.kind) ?? 0} ${lookOf(shape)}`.trim())
  const inside = html`<path d="${shape.d}"/>${shape.text ? written(shape.text, letters) : null}`
  const told = html` aria-label="${shape.name}"${shape.says ? html` data-says="${shape.says}"` : null}`
  return shape.href
    ? html`<a href="${shape.href}"${names}${told}${stops ? null : html` tabindex="-1"`}>${inside}</a>`
    : html`<g${names} role="img"${told}>${inside}</g>`
}

const groupsOf = (shapes: readonly MapShape[]): readonly (readonly [string, readonly MapShape[]])[] => [
  ...Map.groupBy(shapes, ({ group }) => group ?? ''),
]

const groundOf = ({ d, look, hue }: MapGround): Html =>
  html`<path class="${look}${hue ? ` hue${hue}` : ''}" d="${d}"/>`

const labelOf = (label: MapLabel, letters: number): Html =>
  written(
    label,
    letters,
    html` class="label${label.look && label.look !== 'place' ? ` ${label.look}` : ''}"${
      label.from && label.from !== 'middle' ? html` text-anchor="${label.from}"` : null
    }`,
  )

/** The `<svg>`; `head` is what a file of its own needs inside it. */
export const drawing = (
  parts: MapParts,
  { head = null, own = null }: { readonly head?: Content; readonly own?: Content } = {},
): Html => {
  const { box, letters, shapes } = parts
  const kinds = new Map(parts.legend.map(({ kind }, index) => [kind, index]))
  const stops = shapes.length <= mostStops
  const sheet = [box.x, box.y, box.width, box.height].map((one) => Math.round(one)).join(' ')
  return html`<svg${own} viewBox="${sheet}" role="group" aria-label="${parts.label}" font-size="${letters}">${head}<g class="sheet">${(parts.ground ?? []).map(groundOf)}${groupsOf(
    shapes,
  ).map(([group, inGroup]) => {
    const all = inGroup.map((shape) => shapeOf(shape, letters, kinds, stops))
    return group === '' ? all : html`<g data-group="${group}">${all}</g>`
  })}${(parts.over ?? []).map(groundOf)}${(parts.labels ?? []).map((label) => labelOf(label, letters))}</g></svg>`
}
