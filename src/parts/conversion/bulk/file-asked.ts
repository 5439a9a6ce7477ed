/** The question about a file. */
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/problems.ts'

/** Plain, so that it can be sent to another process and compared with what a journal was begun for. */
export type FileAsked = {
  readonly path: string
  /** The name it is called in messages. */
  readonly name: string
  readonly out: string
  readonly column: string
  /** The column with the day on which each address was written. */
  readonly dateColumn: string | null
  /** The columns with latitude and longitude of each address. */
  readonly pointColumns: readonly [latitude: string, longitude: string] | null
  readonly sheet: string | null
  readonly what: 'addresses' | 'codes'
  readonly language: Language
  /** The day on which addresses were written, or codes were valid; null for any, or to be guessed. */
  readonly from: IsoDate | null
  readonly to: IsoDate
  /** A list of hamlets as a file, with the name it is called in messages. */
  readonly hamlets: { readonly path: string; readonly name: string } | null
  readonly level: string | null
  readonly system: string | null
}

/** The options that a journal is checked against: all but where files lie and how they are called. */
export const optionsOf = ({ path, out, name, hamlets, ...options }: FileAsked): string =>
  JSON.stringify(options)
