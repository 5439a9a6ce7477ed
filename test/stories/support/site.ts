/** The whole product on a free port of this machine, with the shipped country in a database of its own. */
import type { AddressInfo } from 'node:net'
import { operations as actOperations } from '../../../src/parts/acts/operations.ts'
import { actsPages, readerForm } from '../../../src/parts/acts/screens/index.ts'
import { operations as registerOperations } from '../../../src/parts/register/index.ts'
import { registerPages } from '../../../src/parts/register/screens/index.ts'
import type { Database } from '../../../src/platform/database/database.ts'
import type { Operation } from '../../../src/platform/operation.ts'
import { openapi } from '../../../src/shell/http/openapi.ts'
import { createServer } from '../../../src/shell/http/server.ts'
import { assets } from '../../../src/web/index.ts'
import { pageOfError, webPages } from '../../../src/web/pages/index.ts'

/** The day on which every story is told. */
export const storyDay = '2026-09-25'

export type Site = { readonly address: string; readonly close: () => Promise<void> }

export const openSite = async (database: Database, port = 0): Promise<Site> => {
  const operations: readonly Operation[] = [...registerOperations, ...actOperations]
  const server = await createServer({
    operations,
    database,
    pages: [
      ...registerPages({ readerForm }),
      ...actsPages(),
      ...webPages({ openapi: (language) => openapi(operations, { language }) }),
    ],
    assets,
    errorPage: pageOfError,
    now: () => new Date(`${storyDay}T05:00:00Z`),
    limits: { readsPerMinute: 0 },
    checkOutput: true,
    log: {
      write: (line) => {
        // A failure of ours is told where the story is told; the page only shows its number.
        if (line.includes('"err"')) process.stderr.write(line)
      },
    },
  })
  await server.listen({ host: '127.0.0.1', port })
  // A cast: a server that listens on a port has one.
  const { port: given } = server.server.address() as AddressInfo
  return { address: `http://127.0.0.1:${given}`, close: () => server.close() }
}
