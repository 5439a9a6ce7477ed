/** Where the content of files lies: a folder of the deployment or S3. Content is named by its SHA-256 and never changes. */
import type { Readable } from 'node:stream'

/** Content that was taken in whole and waits aside, so that its name is known. */
export type Taken = {
  readonly path: string
  readonly sha256: string
  readonly size: number
  /** What it is by its content: pdf, docx, image, text, ... */
  readonly kind: string
}

export type Shelf = {
  /** Puts content in its place, whole or not at all; what lies there already stays as it is. */
  readonly settle: (taken: Taken) => Promise<void>
  /** The content piece by piece; null where there is none. Not checked: ask `checked`. */
  readonly read: (sha256: string) => Promise<Readable | null>
  readonly erase: (sha256: string) => Promise<void>
  /** Every content that lies here. */
  readonly all: () => AsyncIterable<string>
}
