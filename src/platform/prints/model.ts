/** Documents to print: templates as data, and what they become when their facts are filled in. */

/** A piece of text; where it is a number, the number, and the rows it comes from. */
export type Run = { readonly text: string; readonly source?: Source; readonly number?: number }
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
  | { readonly block: 'paragraph'; readonly text: Text }
  /** One line for each member of a list of facts. */
  | { readonly block: 'list'; readonly each: string; readonly text: Text }
  | { readonly block: 'table'; readonly rows: string; readonly columns: readonly Column[] }

export type Template = {
  readonly id: string
  readonly title: { readonly vi: string; readonly en: string }
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
  /** Name of the list of those who get it. */
  readonly recipients: string
  /** What the signer acts as, line by line, and the name. */
  readonly signature: { readonly lines: readonly Text[]; readonly name: Text }
  /** Facts that show what it looks like; invented. */
  readonly example: Facts
}

/** A fact: a value, or one that says which rows it comes from. */
export type Value = string | number | null | { readonly value: string | number; readonly source: Source }
export type Row = Readonly<Record<string, Value>>
export type Facts = Readonly<Record<string, Value | readonly Row[]>>

export type FilledBlock =
  | { readonly block: 'heading'; readonly runs: readonly Run[] }
  | { readonly block: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly block: 'list'; readonly items: readonly (readonly Run[])[] }
  | {
      readonly block: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly (readonly Run[])[])[]
    }

export type Filled = {
  /** What stands above the whole document, where its facts are generated. */
  readonly mark?: string
  readonly above: string
  readonly issuer: string
  readonly number: string
  readonly placeAndDate: string
  readonly kind: string
  readonly about: string
  readonly blocks: readonly FilledBlock[]
  readonly recipients: readonly string[]
  readonly signature: { readonly lines: readonly string[]; readonly name: string }
  /** In the order in which they are first named; their place is the mark in the text. */
  readonly sources: readonly Source[]
}
