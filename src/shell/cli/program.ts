/** The program `haicap` as the operating system sees it: what was typed, two streams, an exit code. */
import { openProduct } from '../open.ts'
import type { Product } from '../product.ts'
import { commandsOf } from './commands.ts'
import { type Exit, runCommandLine } from './run.ts'
import { contextOf, noDatabase, processIo } from './streams.ts'

export const runProgram = (product: Product, typed: readonly string[]): Promise<Exit> => {
  const { settings, operator, operations, territory, signer } = product
  return runCommandLine(
    {
      operations,
      commands: commandsOf(product),
      language: settings.language,
      open: async (language, operation) => {
        if (operation?.alone) return contextOf({ settings, operator, language, database: noDatabase })
        const opened = await openProduct(product, { operation, demo: operation.demonstrates ?? false })
        if (!opened.ok) return opened
        const { database, generated, close } = opened.value
        return contextOf({ settings, operator, language, database, generated, territory, signer, close })
      },
    },
    typed,
    processIo(),
  )
}
