/** What a document may cost before it is refused. Every limit can be set by the caller. */
export type Limits = {
  /** Size of the file as handed in. */
  readonly bytes: number
  /** Members of a ZIP container. */
  readonly entries: number
  /** Size of all members of a ZIP container when expanded. */
  readonly expandedBytes: number
  /** Expanded size divided by packed size, looked at once a container expands past one mebibyte. */
  readonly ratio: number
  /** XML elements of one part. */
  readonly elements: number
  /** Pages of a PDF. */
  readonly pages: number
  /** Characters of text, cells of tables included. */
  readonly characters: number
  /** Rows of a table. */
  readonly rows: number
  /** Time for one document. */
  readonly milliseconds: number
  /** Memory for one document, in mebibytes. */
  readonly memory: number
}

const mebibyte = 1024 * 1024

export const defaultLimits: Limits = {
  bytes: 32 * mebibyte,
  entries: 2_000,
  expandedBytes: 128 * mebibyte,
  ratio: 200,
  elements: 3_000_000,
  pages: 2_000,
  characters: 32_000_000,
  rows: 1_048_576,
  milliseconds: 20_000,
  memory: 1_024,
}

export const limitsWith = (limits: Partial<Limits> | undefined): Limits => ({ ...defaultLimits, ...limits })
