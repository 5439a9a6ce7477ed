/** What a drawn map is made of: shapes as SVG paths on a sheet of its own units, whatever they come from. */
import type { Content } from '../html.ts'

/** Which of the map's colours; each goes with a word of the legend or a name, never alone. */
export type MapHue = 0 | 1 | 2 | 3 | 4 | 5 | 6
/** How strong the colour is, from the lightest. */
export type MapShade = 1 | 2 | 3 | 4 | 5

export type MapLook = {
  readonly hue?: MapHue
  readonly shade?: MapShade
  /** What the page is about. */
  readonly strong?: boolean
  /** Drawn beside its successor because its own place is not known. */
  readonly schematic?: boolean
}

/** Words written on the map, line by line, around a place. */
export type MapText = { readonly x: number; readonly y: number; readonly lines: readonly string[] }

export type MapShape = MapLook & {
  /** Path data. */
  readonly d: string
  readonly name: string
  readonly href?: string | null
  /** What is told of it under the map while it is pointed at. */
  readonly says?: string
  /** The key of the legend it belongs to. */
  readonly kind: string
  /** Shapes of one group stand together; its name is told after theirs. */
  readonly group?: string
  readonly text?: MapText
}

/** Quiet land under the shapes, and lines over them. */
export type MapGround = {
  readonly d: string
  readonly look: 'land' | 'border' | 'outer' | 'link' | 'frame' | 'leader'
  readonly hue?: MapHue
}

export type MapKey = MapLook & {
  readonly kind: string
  readonly words: Content
  /** Whether shapes of this kind can be hidden. */
  readonly filters?: boolean
}

export type MapLabel = MapText & {
  readonly look?: 'place' | 'sea' | 'name'
  readonly from?: 'middle' | 'start' | 'end'
}

export type MapParts = {
  /** Names the map on its page; give each map of a page its own. */
  readonly id?: string
  /** What the map shows, for people who do not see it. */
  readonly label: string
  readonly caption: Content
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** The size of letters in units of the sheet. */
  readonly letters: number
  readonly ground?: readonly MapGround[]
  readonly shapes: readonly MapShape[]
  readonly over?: readonly MapGround[]
  readonly labels?: readonly MapLabel[]
  readonly legend: readonly MapKey[]
  /** The same as rows: a table that opens below, or a link to it. */
  readonly twin?: Content
  /** Words that names begin with and that are left out where names are written into shapes without words. */
  readonly prefixes?: readonly string[]
  /** A small drawing beside the map. */
  readonly beside?: Content
  /** How wide it may become. */
  readonly size?: 'small' | 'medium' | 'large'
}
