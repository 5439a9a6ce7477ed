/** Looks for malicious content by a program of the deployment, before a file is kept. */
import { spawn } from 'node:child_process'
import type { Problem } from '../../kernel/problems.ts'
import { errorCode } from '../../kernel/reason.ts'
import type { Context } from '../operation.ts'
import { fileProblem } from './problems.ts'
import type { Taken } from './shelf.ts'

const mostSeconds = 120
const scanners = new Map<string, string>()

/** Says by which program the files of the deployment with this data folder are scanned; the start does so. */
export const useScanner = (data: string, command: string): void => void scanners.set(data, command)

type Verdict = 'clean' | 'malicious' | { readonly failed: string }

/** Asks the program: 0 is clean, 1 is malicious, and everything else, also silence, is no answer. */
const verdictOf = (command: string, path: string): Promise<Verdict> =>
  new Promise((resolve) => {
    const child = spawn(command, [path], {
      stdio: 'ignore',
      timeout: mostSeconds * 1000,
      killSignal: 'SIGKILL',
    })
    child.on('error', (error) => resolve({ failed: errorCode(error) || error.name }))
    child.on('close', (code, signal) => {
      if (code === 0) resolve('clean')
      else if (code === 1) resolve('malicious')
      else resolve({ failed: String(signal ?? code) })
    })
  })

/** What the scanner has against a file; nothing where a deployment has none. What was not scanned is not taken. */
export const whyNotScanned = async (
  { path }: Pick<Taken, 'path'>,
  name: string,
  { data }: Pick<Context, 'data'>,
): Promise<readonly Problem[]> => {
  const command = data === undefined ? undefined : scanners.get(data)
  if (command === undefined) return []
  const verdict = await verdictOf(command, path)
  if (verdict === 'clean') return []
  const field = { field: 'content' }
  return verdict === 'malicious'
    ? [fileProblem('malicious', { name }, field)]
    : [fileProblem('not-scanned', { name, reason: verdict.failed }, field)]
}
