/** What an import knows of a spreadsheet. Plain data. */
import type { Problem } from '../../kernel/problems.ts'

export type ImportField<Name extends string = string> = {
  readonly name: Name
  readonly title: { readonly vi: string; readonly en: string }
  /** Other words that head such a column; case and marks do not matter. */
  readonly alsoCalled: readonly string[]
  readonly isRequired: boolean
  /** The cell as it is kept, or null where it is none. */
  readonly read: (text: string) => string | null
  readonly expected: { readonly vi: string; readonly en: string }
}

export type ImportRow<Name extends string = string> = Readonly<Record<Name, string>>
/** The same with its number in the file, by which it is named where it stays out. */
export type NumberedRow<Name extends string = string> = ImportRow<Name> & { readonly row: number }

/** Where a field stands in the file, and how that was found out. */
export type Column = {
  readonly field: string
  readonly at: number
  readonly header: string
  readonly how: 'given' | 'remembered' | 'guessed'
}

/** A row as it was read: its number in the file, and either its values or what is wrong with it. */
export type ReadRow<Name extends string = string> = {
  readonly row: number
  readonly values: ImportRow<Name> | null
  readonly problems: readonly Problem[]
}

/** `new` and `changed` are saved; `same` came in before with the same content. */
export type RowState = 'new' | 'changed' | 'same' | 'wrong'
