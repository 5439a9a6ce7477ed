/** The drawing of who became whom, as SVG without script; two sizes, of which the style sheet shows one. */
import { type Flow, type FlowBox, type FlowLine, type FlowSize, layFlow } from './flow-layout.ts'
import { type Html, html } from './html.ts'
import type { View } from './view.ts'

const sizes: Readonly<Record<'wide' | 'narrow', FlowSize>> = {
  wide: { box: 232, gap: 96, letter: 7.6 },
  narrow: { box: 138, gap: 46, letter: 7.6 },
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
      html`<text x="${rounded(box.x + 12)}" y="${rounded(top + index * 18)}"${
        index < box.labelLines.length ? null : html` class="note"`
      }>${line}</text>`,
  )}`
}

const drawBox = (box: Flow['boxes'][number]): Html => {
  const shape = html`<rect class="body" x="${rounded(box.x)}" y="${rounded(box.y)}" width="${box.width}" height="${rounded(box.height)}" rx="2"/><rect class="edge" x="${rounded(box.x)}" y="${rounded(box.y)}" width="4" height="${rounded(box.height)}"/>${boxText(box)}`
  const kind = `box hue${box.hue}${box.focus ? ' focus' : ''}`
  return box.href
    ? html`<a class="${kind}" href="${box.href}" aria-label="${box.label}${box.note ? `, ${box.note}` : ''}">${shape}</a>`
    : html`<g class="${kind}">${shape}</g>`
}

const draw = (flow: Flow, label: string, name: string): Html =>
  html`<svg class="flow ${name}" role="group" aria-label="${label}" viewBox="-1 -1 ${rounded(flow.width + 2)} ${rounded(flow.height + 2)}" width="${rounded(flow.width + 2)}" height="${rounded(flow.height + 2)}"><g aria-hidden="true">${flow.lines.map(
    (line) => html`<path class="ribbon ${line.kind} hue${line.hue}" d="${ribbon(line)}"/>`,
  )}</g>${flow.boxes.map(drawBox)}</svg>`

export type FlowParts = {
  /** What the drawing shows, in words. */
  readonly label: string
  readonly boxes: readonly FlowBox[]
  readonly lines: readonly FlowLine[]
}

/** More boxes than this cannot be followed with the eye: the table tells it better. */
const drawable = 60

export const flowDrawing = (view: View, { label, boxes, lines }: FlowParts): Html | null => {
  if (boxes.length < 2 || boxes.length > drawable || lines.length === 0) return null
  const kinds = new Set(lines.map((line) => line.kind))
  const words = view.words.drawing
  return html`<figure class="drawing"><div class="scroll" role="group" tabindex="0" aria-label="${label}">${draw(
    layFlow(boxes, lines, sizes.wide),
    label,
    'wide',
  )}${draw(layFlow(boxes, lines, sizes.narrow), label, 'narrow')}</div><figcaption>${(
    ['whole', 'part', 'land', 'unknown'] as const
  ).map((kind) =>
    kinds.has(kind)
      ? html`<span class="key"><svg width="28" height="12" aria-hidden="true" focusable="false"><path class="ribbon ${kind} hue0" d="M1 2H27V10H1Z"/></svg> ${words[kind]}</span>`
      : null,
  )}</figcaption></figure>`
}
