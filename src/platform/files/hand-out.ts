/** Hands out a file that was made for an answer: written where the command line says, or laid aside until it is sent. */
import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { errorCode } from '../../kernel/reason.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import type { Context } from '../operation.ts'
import { fileProblem } from './problems.ts'
import { incomingOf } from './shelves.ts'

export type HandedOut = { readonly name: string; readonly size: number; readonly path: string }

export const handOut = async (
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  out: string | undefined,
  { actor, data }: Pick<Context, 'actor' | 'data'>,
): Promise<Result<HandedOut>> => {
  const isOperator = actor.kind === 'operator'
  if (out !== undefined && !isOperator) return refused(fileProblem('path-is-local', {}, { field: 'out' }))
  const folder = data === undefined ? tmpdir() : incomingOf(data)
  // Without a data folder nothing is left where somebody happens to stand.
  const named = isOperator ? (out ?? (data === undefined ? undefined : name)) : undefined
  const path = named === undefined ? join(folder, `${randomUUID()}.part`) : resolve(named)
  const aside = `${path}.${process.pid}.part`
  try {
    // Renaming over a device or a folder would take it away.
    if ((await stat(path).catch(() => null))?.isFile() === false)
      return refused(fileProblem('cannot-write', { path, reason: 'EEXIST' }, { field: 'out' }))
    if (!isOperator) await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(aside, bytes, { mode: 0o600 })
    await rename(aside, path)
    return fine({ name, size: bytes.byteLength, path })
  } catch (error) {
    await rm(aside, { force: true })
    const reason = errorCode(error)
    if (/^(ENOSPC|EDQUOT)$/.test(reason)) return refused(fileProblem('no-room', {}))
    if (isOperator) return refused(fileProblem('cannot-write', { path, reason }, { field: 'out' }))
    throw error
  }
}
