/** The program `haicap` as the operating system sees it: what was typed, two streams, an exit code. */
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import type { Language } from '../../kernel/problems.ts'
import { fine, type Result } from '../../kernel/result.ts'
import { localDay } from '../../platform/clock.ts'
import type { Context, Operation } from '../../platform/operation.ts'
import { openProduct } from '../open.ts'
import type { Product } from '../product.ts'
import { commandsOf } from './commands.ts'
import { createProgressBar } from './progress.ts'
import { type Exit, runCommandLine } from './run.ts'

export const runProgram = (product: Product, typed: readonly string[]): Promise<Exit> =>
  runCommandLine(
    {
      operations: product.operations,
      commands: commandsOf(product),
      language: product.settings.language,
      open: (language, operation) => openContext(product, language, operation),
    },
    typed,
    {
      out: (bytes) => writeAll(1, bytes),
      error: (text) => writeAll(2, text),
      width: process.stdout.isTTY ? process.stdout.columns : null,
    },
  )

/** Writes everything before it returns, so that an exit loses nothing; a pipe that is full is waited for. */
const writeAll = (stream: 1 | 2, content: string | Uint8Array): void => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  for (let at = 0; at < bytes.byteLength; ) {
    try {
      at += writeSync(stream, bytes, at)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

type OpenContext = { readonly context: Context; readonly close: () => Promise<void> }

const openContext = async (
  product: Product,
  language: Language,
  operation: Operation,
): Promise<Result<OpenContext>> => {
  const opened = await openProduct(product, { operation })
  if (!opened.ok) return opened
  const bar = createProgressBar({
    write: (text) => writeAll(2, text),
    width: process.stderr.isTTY ? process.stderr.columns : null,
    now: () => performance.now(),
    language,
  })
  const now = new Date()
  const context: Context = {
    database: opened.value.database,
    language,
    today: localDay(now),
    now: now.toISOString(),
    actor: { kind: 'operator', name: product.operator },
    requestId: randomUUID(),
    signal: new AbortController().signal,
    data: product.settings.data,
    progress: bar.tell,
    ...(product.settings.checkOutput ? { checkOutput: true } : {}),
  }
  const close = async () => {
    bar.end()
    await opened.value.close()
  }
  return fine({ context, close })
}
