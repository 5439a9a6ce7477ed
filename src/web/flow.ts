/** The drawing of who became whom, as SVG without script; two sizes, of which the style sheet shows one. */
import { type Flow, type FlowRoom, layFlow } from './flow-layout.ts'
import type { FlowBox, FlowKind, FlowLine } from './flow-model.ts'
import { type Html, html } from './html.ts'
import { percent, type View } from './view.ts'

const rooms: Readonly<Record<'wide' | 'narrow', FlowRoom>> = {
  wide: { total: 1100, box: [190, 330], gap: 56, letter: 7.6 },
  narrow: { total: 324, box: [124, 138], gap: 34, letter: 7.6 },
}

const rounded = (value: number): number => Math.round(value * 10) / 10

const ribbon = ({ start, end, thickness }: Flow['lines'][number]): string => {
  const middle = rounded((start.x + end.x) / 2)
  const [x1, y1, x2, y2] = [start.x, start.y, end.x, end.y].map(rounded)
  const [low1, low2] = [rounded(start.y + thickness), rounded(end.y + thickness)]
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}V${low2}C${middle} ${low2} ${middle} ${low1} ${x1} ${low1}Z`
}

const boxText = (box: Flow['boxes'][number]): Html => {
  const lines = [...box.labelLines, ...box.noteLines]
  const top = box.y + (box.height - lines.length * 18) / 2 + 13
  return html`${lines.map(
    (line, index) =>
      html`${index > 0 ? ' ' : null}<text x="${rounded(box.x + 12)}" y="${rounded(top + index * 18)}"${
        index < box.labelLines.length ? null : html` class="note"`
      }>${line}</text>`,
  )}`
}

const drawBox = (box: Flow['boxes'][number]): Html => {
  const shape = html`<rect class="body" x="${rounded(box.x)}" y="${rounded(box.y)}" width="${box.width}" height="${rounded(box.height)}" rx="2"/><rect class="edge" x="${rounded(box.x)}" y="${rounded(box.y)}" width="4" height="${rounded(box.height)}"/>${boxText(box)}`
  const kind = `box hue${box.hue} k${box.key}${box.focus ? ' focus' : ''}`
  return box.href
    ? html`<a class="${kind}" href="${box.href}" aria-label="${box.label}${box.note ? `, ${box.note}` : ''}">${shape}</a>`
    : html`<g class="${kind}">${shape}</g>`
}

/** Where a source states which part of the people went along, the ribbon says so. */
const shareOf = (view: View, line: Flow['lines'][number], digits: number): Html | null => {
  const { share, says, start, end, thickness } = line
  if (share === null || share === undefined || share <= 0 || share >= 1) return null
  const [place, x] = says === 'end' ? [end, end.x - 8] : [start, start.x + 8]
  return html`<text class="share" x="${rounded(x)}" y="${rounded(place.y + thickness / 2 + 4.5)}"${
    says === 'end' ? html` text-anchor="end"` : null
  }>${percent(view, share * 100, digits)}</text>`
}

const draw = (view: View, flow: Flow, label: string, name: 'wide' | 'narrow'): Html =>
  html`<svg class="flow ${name}" role="group" aria-label="${label}" viewBox="-1 -1 ${rounded(flow.width + 2)} ${rounded(flow.height + 2)}" width="${rounded(flow.width + 2)}" height="${rounded(flow.height + 2)}"><g aria-hidden="true">${flow.heads.map(
    ({ x, words }) => html`<text class="when" x="${x}" y="14">${words}</text>`,
  )}${flow.lines.map(
    (line) =>
      html`<path class="ribbon ${line.kind} hue${line.hue} f${line.keys[0]} t${line.keys[1]}" d="${ribbon(line)}"/>`,
  )}${flow.lines.map((line) => shareOf(view, line, name === 'wide' ? 1 : 0))}</g>${flow.boxes.map(drawBox)}</svg>`

export type FlowParts = {
  /** What the drawing shows, in words. */
  readonly label: string
  readonly boxes: readonly FlowBox[]
  readonly lines: readonly FlowLine[]
  /** Words over the columns, where each stands for a time. */
  readonly heads?: readonly string[]
}

/** More boxes than this cannot be followed with the eye: the table tells it better. */
const drawable = 60

const kindsShown: readonly FlowKind[] = ['whole', 'part', 'land', 'same', 'unknown']

export const flowDrawing = (view: View, { label, boxes, lines, heads = [] }: FlowParts): Html | null => {
  if (boxes.length < 2 || boxes.length > drawable || lines.length === 0) return null
  const kinds = new Set(lines.map((line) => line.kind))
  const words = view.words.drawing
  const drawn = (name: 'wide' | 'narrow') =>
    draw(view, layFlow(boxes, lines, { room: rooms[name], heads }), label, name)
  return html`<figure class="drawing"><div class="scroll" role="group" tabindex="0" aria-label="${label}">${drawn('wide')}${drawn(
    'narrow',
  )}</div><figcaption>${kindsShown.map((kind) =>
    kinds.has(kind)
      ? html`<span class="key"><svg width="28" height="12" aria-hidden="true" focusable="false"><path class="ribbon ${kind} hue0" d="M1 2H27V10H1Z"/></svg> ${words[kind]}</span>`
      : null,
  )}${kinds.has('part') || kinds.has('land') ? html`<span class="key">${lines.some(({ share }) => share) ? words.shares : words.widths}</span>` : null}</figcaption></figure>`
}
