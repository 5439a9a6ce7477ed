/** What carries a marking of secrecy, in its name or at the head of its content, is refused before it is kept. */
import { open, readFile } from 'node:fs/promises'
import type { Problem } from '../../kernel/problems.ts'
import { whyNotSecret, whyNotSecretName } from '../access/secrets.ts'
import { defaultLimits, readTable, readText } from '../documents/index.ts'
import type { Taken } from './shelf.ts'

/** Bytes of plain text that are looked at; the head of a document is far shorter. */
const headBytes = 16_384
/** Rows of a table in which a marking can stand. */
const headRows = 25

const startOf = async (path: string): Promise<Buffer> => {
  const handle = await open(path)
  try {
    const bytes = Buffer.alloc(headBytes)
    const { bytesRead } = await handle.read(bytes, 0, headBytes, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** The text at the head of a content; null where there is none that can be read, such as in a picture. */
const headOf = async ({ path, size, kind }: Taken, name: string): Promise<string | null> => {
  if (size > defaultLimits.bytes && kind !== 'text') return null
  if (kind === 'text') {
    const file = { name, bytes: new Uint8Array(await startOf(path)) }
    const read = await readText(file, { legacy: 'convert' })
    return read.ok ? read.value.text : Buffer.from(file.bytes).toString('utf8')
  }
  if (kind !== 'docx' && kind !== 'pdf' && kind !== 'xlsx') return null
  const file = { name, bytes: new Uint8Array(await readFile(path)) }
  if (kind === 'xlsx') {
    const table = await readTable(file, { header: false, legacy: 'convert' })
    return table.ok
      ? table.value.rows
          .slice(0, headRows)
          .map((row) => row.join('\t'))
          .join('\n')
      : null
  }
  const read = await readText(file, { legacy: 'convert' })
  return read.ok ? read.value.text : null
}

/** What stands against keeping it: a marking in its name or at its head. What nobody can read is not judged. */
export const whyNotSecretFile = async (taken: Taken, name: string): Promise<readonly Problem[]> => {
  const named = whyNotSecretName(name, 'name')
  if (named.length > 0) return named
  const head = await headOf(taken, name)
  return head === null ? [] : whyNotSecret(head, 'content')
}
