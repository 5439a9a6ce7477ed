/** The process at the command line: its streams, its clock, its progress bar. */
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import type { Language } from '../../kernel/problems.ts'
import { errorCode } from '../../kernel/reason.ts'
import { fine, type Result } from '../../kernel/result.ts'
import type { TerritoryOf } from '../../platform/access/model.ts'
import { localDay } from '../../platform/clock.ts'
import type { Context } from '../../platform/operation.ts'
import type { Settings } from '../../platform/settings.ts'
import { createProgressBar } from './progress.ts'
import type { Io } from './run.ts'

export const processIo = (): Io => ({
  out: (bytes) => writeAll(1, bytes),
  error: (text) => writeAll(2, text),
  width: process.stdout.isTTY ? process.stdout.columns : null,
})

/** Writes everything before it returns, so that an exit loses nothing; a pipe that is full is waited for. */
const writeAll = (stream: 1 | 2, content: string | Uint8Array): void => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  for (let at = 0; at < bytes.byteLength; ) {
    try {
      at += writeSync(stream, bytes, at)
    } catch (error) {
      if (errorCode(error) !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

/** For operations that ask no database; one that did would be told at once, by a failure of ours. */
export const noDatabase = null as unknown as Context['database']

type Given = {
  readonly settings: Settings
  readonly operator: string
  readonly language: Language
  readonly database: Context['database']
  readonly territory?: TerritoryOf | undefined
  readonly signer?: Context['signer'] | undefined
  /** The database holds generated data only. */
  readonly generated?: boolean
  /** Closes what the context needs. */
  readonly close?: () => Promise<void>
}

/** What an operation is asked with at the command line. */
export const contextOf = ({
  settings,
  operator,
  language,
  database,
  territory,
  signer,
  generated = false,
  close = async () => {},
}: Given): Result<{ readonly context: Context; readonly close: () => Promise<void> }> => {
  const bar = createProgressBar({
    write: (text) => writeAll(2, text),
    width: process.stderr.isTTY ? process.stderr.columns : null,
    now: () => performance.now(),
    language,
  })
  const now = new Date()
  const context: Context = {
    database,
    language,
    today: localDay(now),
    now: now.toISOString(),
    actor: { kind: 'operator', name: operator },
    requestId: randomUUID(),
    signal: new AbortController().signal,
    data: settings.data,
    idleMinutes: settings.sessionMinutes,
    ...(settings.address === null ? {} : { site: settings.address }),
    progress: bar.tell,
    ...(territory ? { territory: () => territory({ database }) } : {}),
    ...(signer ? { signer } : {}),
    ...(generated ? { generated } : {}),
    ...(settings.checkOutput ? { checkOutput: true } : {}),
  }
  return fine({
    context,
    close: async () => {
      bar.end()
      await close()
    },
  })
}
