/** Documents to print: templates as data, and what they become when their facts are filled in. */

/** A piece of text; where it is a number, the number, and the rows it comes from. */
export type Run = {
  readonly text: string
  readonly source?: Source
  readonly number?: number
  readonly look?: Look
}
export type Look = 'bold' | 'italic'
export type Source = { readonly words: string; readonly href: string }

/** Where a fact stands in a text of a template: `{name}`, `{day|long}`. */
export type Text = string

export type Column = {
  readonly title: Text
  readonly text: Text
  /** Its share of the width. */
  readonly width: number
  readonly align?: 'left' | 'center' | 'right'
}

export type Block =
  | { readonly block: 'heading'; readonly text: Text }
  /** Left out where its facts leave nothing to say. */
  | { readonly block: 'paragraph'; readonly text: Text; readonly look?: Look; readonly isCentred?: true }
  /** One line for each member of a list of facts: with a dash, or with a bold lead such as `Điều 1.` */
  | {
      readonly block: 'list'
      readonly each: string
      readonly text: Text
      readonly lead?: Text
      readonly look?: Look
    }
  | { readonly block: 'table'; readonly rows: string; readonly columns: readonly Column[] }
  /** Numbers as lengths: one bar for each member of a list, against the longest. */
  | { readonly block: 'bars'; readonly rows: string; readonly label: Text; readonly number: string }

/** What the signer acts as, line by line, and the name. */
export type Signature = { readonly lines: readonly Text[]; readonly name: Text }

/**
 * `document` has its kind in the middle (report, decision, minutes), `letter` says what it is about below its number, `annex`
 * belongs to a document and has no head of its own.
 */
export type Layout = 'document' | 'letter' | 'annex'

export type Template = {
  readonly id: string
  readonly title: { readonly vi: string; readonly en: string }
  readonly layout?: Layout
  readonly isLandscape?: true
  /** The body above, where there is one, and the one that issues. */
  readonly above: Text
  readonly issuer: Text
  readonly number: Text
  /** `Cao Bằng, ngày 01 tháng 7 năm 2025`. */
  readonly placeAndDate: Text
  /** `BÁO CÁO`, `DANH SÁCH`; then what it is about. */
  readonly kind: Text
  readonly about: Text
  readonly blocks: readonly Block[]
  /** Name of the list of those it is addressed to: `Kính gửi`. */
  readonly to?: string
  /** The document that an annex belongs to. */
  readonly annexOf?: Text
  /** Name of the list of those who get it; an annex has none. */
  readonly recipients: string | null
  readonly signature: Signature | null
  /** The other side, where two sign; it stands on the left. Then who was there, where there is somebody. */
  readonly counterpart?: Signature
  readonly witness?: Signature
  /** Facts that show what it looks like; invented. */
  readonly example: Facts
}

/** A fact: a value, or one that says which rows it comes from. */
export type Value = string | number | null | { readonly value: string | number; readonly source: Source }
export type Row = Readonly<Record<string, Value>>
export type Facts = Readonly<Record<string, Value | readonly Row[]>>

export type FilledBlock =
  | { readonly block: 'heading'; readonly runs: readonly Run[] }
  | { readonly block: 'paragraph'; readonly runs: readonly Run[]; readonly isCentred: boolean }
  /** With a dash before each, where none leads by itself. */
  | { readonly block: 'list'; readonly items: readonly (readonly Run[])[]; readonly hasDashes: boolean }
  | { readonly block: 'bars'; readonly bars: readonly Bar[] }
  | {
      readonly block: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly (readonly Run[])[])[]
    }

export type Bar = {
  readonly label: readonly Run[]
  readonly number: readonly Run[]
  /** Between 0 and 1: its length against the longest. */
  readonly share: number
}
export type Signed = { readonly lines: readonly string[]; readonly name: string }

export type Filled = {
  readonly layout: Layout
  readonly isLandscape: boolean
  /** What stands above the whole document, where its facts are generated. */
  readonly mark?: string
  readonly above: string
  readonly issuer: string
  readonly number: string
  readonly placeAndDate: string
  readonly kind: string
  readonly about: string
  readonly blocks: readonly FilledBlock[]
  readonly to: readonly string[]
  readonly annexOf: string
  readonly recipients: readonly string[]
  readonly signature: Signed | null
  readonly counterpart: Signed | null
  readonly witness: Signed | null
  /** In the order in which they are first named; their place is the mark in the text. */
  readonly sources: readonly Source[]
}
