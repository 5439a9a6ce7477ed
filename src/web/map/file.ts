/** A map as a file of its own: the same drawing with its colours inside, light as paper. */
import { readFileSync } from 'node:fs'
import { html, raw, toText } from '../html.ts'
import { drawing } from './drawing.ts'
import type { MapParts } from './model.ts'

const sheet = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

let style: string | null = null
const styleOf = (): string => {
  if (style !== null) return style
  const tokens = /:root \{[^}]*\}/.exec(sheet('style.css'))?.[0] ?? ''
  const hues = [1, 2, 3, 4, 5, 6].map((hue) => `.hue${hue}{--hue0:var(--hue${hue})}`).join('')
  style =
    `${tokens}${hues}${sheet('styles/map.css')}svg{background:var(--paper);font-family:"Be Vietnam Pro",sans-serif}`
      .replace(/\/\*[^*]*\*\//g, '')
      .replace(/\s+/g, ' ')
  return style
}

/** `origin` makes the links of the drawing whole. */
export const mapFile = (
  parts: MapParts,
  { title, origin }: { readonly title: string; readonly origin: string },
): string => {
  const shapes = parts.shapes.map((shape) =>
    shape.href ? { ...shape, href: `${origin}${shape.href}` } : shape,
  )
  const { width, height } = parts.box
  const drawn = drawing(
    { ...parts, shapes },
    {
      own: html` xmlns="http://www.w3.org/2000/svg" class="map" width="${Math.round(width)}" height="${Math.round(height)}"`,
      head: html`<title>${title}</title><style>${raw(styleOf())}</style>`,
    },
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toText(drawn)}\n`
}
