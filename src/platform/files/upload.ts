/** A file handed in that may be large: it is read piece by piece, from disk or from where a request was laid aside. */
import { closeSync, createReadStream, openSync, rmSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type TSchema, Type } from 'typebox'
import type { FileInput } from '../operation.ts'

/** What a request laid aside. The file has no name on disk any more: with its last reader it is gone, whatever happens. */
export class Upload {
  readonly name: string
  readonly size: number
  /** Of its content, where it was told when it was laid aside. */
  readonly sha256: string | null
  readonly #descriptor: number
  #isOpen = true
  constructor(name: string, path: string, size: number, sha256: string | null = null) {
    this.name = name
    this.size = size
    this.sha256 = sha256
    this.#descriptor = openSync(path, 'r')
    rmSync(path)
  }
  /** From its beginning, each time it is asked. */
  read(): AsyncIterable<Uint8Array> {
    return createReadStream('', { fd: this.#descriptor, start: 0, autoClose: false })
  }
  /** Lets it go; more than once does no harm. */
  close(): void {
    if (this.#isOpen) closeSync(this.#descriptor)
    this.#isOpen = false
  }
}

export type Given = string | FileInput | Upload

/** A file of up to `maxBytes`, read in pieces: by path at the command line, by multipart over HTTP. */
export const uploadField = ({
  maxBytes,
  ...about
}: {
  readonly maxBytes: number
  readonly description?: string
}) => Type.Unsafe<Given>({ 'x-path': true, 'x-upload': { maxBytes }, ...about })

/** How many bytes a field for large files takes; null for any other field. */
export const uploadLimitOf = (schema: TSchema): number | null => {
  const limit: unknown = Reflect.get(Object(Reflect.get(schema, 'x-upload')), 'maxBytes')
  return typeof limit === 'number' ? limit : null
}

export type Opened = { readonly name: string; readonly read: () => AsyncIterable<Uint8Array> }

/** Name and pieces of what was given; null where it is none. Only who sits at the machine names a path of it. */
export const opened = async (given: unknown, mayNamePath: boolean): Promise<Opened | null> => {
  if (given instanceof Upload) return { name: given.name, read: () => given.read() }
  if (typeof given === 'string') {
    if (!mayNamePath || !(await stat(given).catch(() => null))?.isFile()) return null
    return { name: basename(given), read: () => createReadStream(given) }
  }
  const { name, bytes } = Object(given)
  if (typeof name !== 'string' || !(bytes instanceof Uint8Array)) return null
  return {
    name,
    read: async function* () {
      yield bytes
    },
  }
}
