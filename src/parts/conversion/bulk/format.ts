/** What a file is by its content, and the name of its hash. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { containerOf } from '../../../platform/documents/kind.ts'
import type { Format } from '../model.ts'
import { conversionProblem } from '../problems.ts'
import { Objection } from './columns.ts'
import type { FileAsked } from './file-asked.ts'

const endings: Readonly<Record<Format, RegExp>> = {
  csv: /\.(csv|tsv|tab|txt)$/i,
  ndjson: /\.(ndjson|jsonl)$/i,
  xlsx: /\.xlsx$/i,
}

/** What the file is by its content; for text its name and first sign tell lines of JSON from CSV. */
export const formatOf = async ({ path, name, out }: FileAsked): Promise<Format> => {
  if (resolve(path) === resolve(out)) throw new Objection(conversionProblem('same-file', { file: name }))
  const file = await open(path, 'r')
  const { buffer, bytesRead } = await file.read(Buffer.alloc(8_192), 0).finally(() => file.close())
  const start = buffer.subarray(0, bytesRead)
  const kind = containerOf(start)
  const format: Format | null =
    kind === 'zip'
      ? 'xlsx'
      : kind !== 'plain'
        ? null
        : endings.ndjson.test(name) || /^(\xef\xbb\xbf)?\s*\{/.test(start.toString('latin1', 0, 64))
          ? 'ndjson'
          : 'csv'
  if (format === null)
    throw new Objection(
      kind === 'ole-container'
        ? conversionProblem((await isEncrypted(path)) ? 'encrypted' : 'wrong-kind', {
            file: name,
            kind: 'XLS',
          })
        : conversionProblem('wrong-kind', { file: name, kind }),
    )
  if (!endings[format].test(out))
    throw new Objection(conversionProblem('other-output', { out, format }, { field: 'out' }))
  return format
}

/** An OLE container that names its encrypted package in the first megabyte. */
const isEncrypted = async (path: string): Promise<boolean> => {
  for await (const bytes of createReadStream(path, { highWaterMark: 1_048_576 }))
    return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
  return false
}

export const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const bytes of createReadStream(path, { highWaterMark: 1_048_576 })) hash.update(bytes)
  return hash.digest('hex')
}
