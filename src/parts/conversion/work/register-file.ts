/**
 * The register of a revision as a file of records: what a thread builds its own register from, and what work that
 * goes on after a restart is answered by. Made once per revision.
 */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ndjsonLines } from '../../../../packages/register/src/ndjson.ts'
import type { Context } from '../../../platform/operation.ts'
import { currentRegister, registerRevision } from '../../register/index.ts'

export type RegisterFile = { readonly path: string; readonly revision: string }

export const registersIn = (data: string): string => join(data, 'conversion', 'registers')

const linesAtOnce = 5_000

export const registerFile = async (
  context: Pick<Context, 'database'> & Context,
  data: string,
): Promise<RegisterFile> => {
  const token = await registerRevision(context)
  const revision = createHash('sha256').update(token).digest('hex').slice(0, 16)
  const folder = registersIn(data)
  const path = join(folder, `${revision}.ndjson`)
  if (existsSync(path)) return { path, revision }
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const lines = ndjsonLines((await currentRegister(context)).records())
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
  return { path, revision }
}

const ended = (line: string): string => (line.endsWith('\n') ? line : `${line}\n`)

/** Registers that no work has needed for so long are taken away; the newest stays. */
export const sweepRegisters = async (data: string, before: number): Promise<void> => {
  const folder = registersIn(data)
  const names = existsSync(folder) ? await readdir(folder) : []
  const files = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  )
  const old = files.toSorted((one, other) => other.time - one.time).slice(1)
  for (const { name, time } of old) if (time < before) await rm(join(folder, name), { force: true })
}
