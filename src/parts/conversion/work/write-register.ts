/** Writes a register as a file of records, whole or not at all. */
import { randomUUID } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { RegisterRecord } from '../../../../packages/register/src/model.ts'
import { ndjsonLines } from '../../../../packages/register/src/ndjson.ts'

export const registersIn = (data: string): string => join(data, 'conversion', 'registers')

const linesAtOnce = 5_000

export const writeRecords = async (path: string, records: Iterable<RegisterRecord>): Promise<void> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const lines = ndjsonLines(records)
  const aside = `${path}.${randomUUID()}.part`
  const file = await open(aside, 'w', 0o600)
  try {
    for (let at = 0; at < lines.length; at += linesAtOnce)
      await file.write(
        lines
          .slice(at, at + linesAtOnce)
          .map(ended)
          .join(''),
      )
  } finally {
    await file.close()
  }
  await rename(aside, path)
}

const ended = (line: string): string => (line.endsWith('\n') ? line : `${line}\n`)
