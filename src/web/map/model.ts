/** What a drawn map is made of: shapes as SVG paths on a sheet of its own units, whatever they come from. */
import type { Content } from '../html.ts'

/** Which of the map's colours; each goes with a word of the legend, never alone. */
export type MapHue = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** Words written on the map, line by line, centred at a place. */
export type MapText = { readonly x: number; readonly y: number; readonly lines: readonly string[] }

export type MapShape = {
  /** Path data. */
  readonly d: string
  readonly name: string
  readonly href?: string | null
  /** One short line that is shown under the map while the shape is pointed at. */
  readonly says?: string
  /** The key of the legend it belongs to. */
  readonly kind: string
  readonly hue?: MapHue
  /** What the page is about. */
  readonly strong?: boolean
  /** Drawn beside its successor because its own place is not known. */
  readonly schematic?: boolean
  readonly text?: MapText
}

/** Quiet land under the shapes, and lines over them. */
export type MapGround = {
  readonly d: string
  readonly look: 'land' | 'border' | 'link' | 'frame'
  readonly hue?: MapHue
}

export type MapKey = {
  readonly kind: string
  readonly words: Content
  readonly hue?: MapHue
  readonly schematic?: boolean
  readonly strong?: boolean
}

export type MapParts = {
  /** Names the page's map in its addresses; give each map of a page its own. */
  readonly id?: string
  /** What the map shows, for people who do not see it. */
  readonly label: string
  readonly caption: Content
  readonly width: number
  readonly height: number
  readonly ground?: readonly MapGround[]
  readonly shapes: readonly MapShape[]
  readonly over?: readonly MapGround[]
  readonly labels?: readonly (MapText & { readonly look?: 'place' | 'sea' })[]
  readonly legend: readonly MapKey[]
  /** The same as rows: a table that opens below, or a link to it. */
  readonly twin?: Content
  /** Small maps are as wide as a phone at most. */
  readonly size?: 'small' | 'medium' | 'large'
}
