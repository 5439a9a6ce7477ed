/** The command line of conversion over a database of a test, in this process. */
import { testContext } from '../../../../test/support/context.ts'
import type { Language } from '../../../kernel/problems.ts'
import { fine } from '../../../kernel/result.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Operation } from '../../../platform/operation.ts'
import { runCommandLine } from '../../../shell/cli/run.ts'
import { operations as own } from '../operations.ts'

type Place = {
  readonly database: Database
  readonly data: string
  readonly language?: Language
  readonly operations?: readonly Operation[]
}

export const typingAt =
  ({ database, data, language = 'en', operations = own }: Place) =>
  async (...typed: readonly string[]) => {
    let [out, said, told] = ['', '', 0]
    const context = {
      ...testContext({ database, today: '2025-06-30', language }),
      data,
      progress: () => {
        told++
      },
    }
    const open = async () => fine({ context, close: async () => {} })
    const exit = await runCommandLine({ operations, commands: [], language, open }, typed, {
      out: (text) => {
        out += text
      },
      error: (text) => {
        said += text
      },
      width: null,
    })
    return { exit, out, said, told }
  }
