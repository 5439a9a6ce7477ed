/**
 * The command line that converts a file, without the product around it. The register comes out of the database by the
 * product in a process of its own, which is gone before the work begins; where there never was a database it is the
 * register as it is shipped.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { convertFileBy } from './parts/conversion/convert-file-operation.ts'
import { convertHere } from './parts/conversion/work/here.ts'
import type { RegisterFiles } from './parts/conversion/work/messages.ts'
import { shippedFiles } from './parts/conversion/work/shipped-register.ts'
import { engineFolder } from './platform/database/folder.ts'
import type { Context } from './platform/operation.ts'
import { settingList } from './platform/setting-list.ts'
import type { Settings } from './platform/settings.ts'
import { type Exit, runCommandLine } from './shell/cli/run.ts'
import { contextOf, processIo } from './shell/cli/streams.ts'

export type Alone = {
  readonly settings: Settings
  readonly operator: string
  /** How this program was started, to start the product. */
  readonly program: {
    readonly node: string
    readonly script: string
    readonly environment: Readonly<Record<string, string | undefined>>
  }
}

export const convertAlone = (typed: readonly string[], alone: Alone): Promise<Exit> => {
  const { settings, operator } = alone
  const { language } = settings
  const isJson = typed.includes('--json')
  const convertFile = convertFileBy({
    registerFiles: (context, pointsOn) =>
      settings.databaseUrl === null && !existsSync(engineFolder(settings))
        ? shippedFiles(settings.data)
        : prepared(alone, context, { pointsOn, isJson }),
    convert: convertHere,
  })
  return runCommandLine(
    {
      operations: [convertFile],
      commands: [],
      language,
      open: async (asked) => contextOf({ settings, operator, language: asked, database: noDatabase }),
    },
    typed,
    processIo(),
  )
}

// Nothing here asks the database: whoever did would be told at once, by a failure of ours.
const noDatabase = null as unknown as Context['database']

/** The files of the register. Where the product cannot make them it has said why, and this ends as it did. */
const prepared = (
  { program: { node, script, environment } }: Alone,
  { language }: Context,
  { pointsOn, isJson }: { readonly pointsOn: string | null; readonly isJson: boolean },
): Promise<RegisterFiles> =>
  new Promise((resolve, reject) => {
    const words = [
      ...['conversion', 'prepare', '--lang', language, ...(isJson ? ['--json'] : ['--format', 'json'])],
      ...(pointsOn === null ? [] : ['--points-on', pointsOn]),
    ]
    const child = spawn(node, [script, ...words], {
      stdio: ['ignore', 'pipe', 'inherit'],
      // A database that is started for this alone is not kept while the work goes on.
      env: { ...environment, [settingList.idleStop.name]: '1' },
    })
    let said = ''
    child.stdout.on('data', (bytes) => {
      said += String(bytes)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0) process.exit(code ?? 3)
      // What the operation `conversion.prepare` promises.
      resolve(JSON.parse(said) as RegisterFiles)
    })
  })
