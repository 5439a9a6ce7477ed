/**
 * A file as a sequence of pieces, each kept as it was written: what is added goes into a place of the piece, so that
 * old columns come out byte for byte. A source can be read any number of times, and gives the same pieces each time.
 */
import type { Added, Asked, Format } from '../model.ts'

export type Piece = {
  readonly text: string
  /** Where in the text the added cells go. */
  readonly at: number
  /** Columns this row has. */
  readonly width: number
  readonly role: 'other' | 'header' | 'row'
  /** For rows: what is asked. */
  readonly asked: Asked | null
}

export type Found = {
  readonly names: readonly string[]
  /** Where the columns asked for are, the one to convert first. */
  readonly places: readonly number[]
}

export type Layout = {
  /** Columns before the added ones. */
  readonly width: number
  /** Names of the added columns as written in this file. */
  readonly names: readonly string[]
}

export type Source = {
  readonly format: Format
  readonly name: string
  readonly bytes: number
  /** Pieces in batches; `read` tells how much of the file was read, 0..1. */
  readonly pieces: (onShare?: (share: number) => void) => AsyncGenerator<readonly Piece[]>
  /** Names that the file uses already; known after reading it once. */
  readonly taken: () => readonly string[]
  readonly rendered: (cells: Added, piece: Piece, layout: Layout) => string
  /** Rows whose cell is covered by a merged one above, known after reading the file once. */
  readonly merged: () => readonly (readonly [from: number, to: number])[]
  /** Most columns a row may have. */
  readonly mostColumns: number
  readonly close: () => Promise<void>
}

/** A piece with what was added. */
export const withAdded = ({ text, at }: Piece, added: string): string =>
  text.slice(0, at) + added + text.slice(at)

/** The most characters that a row may have. */
export const mostRow = 4_194_304
