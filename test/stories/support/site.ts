/** The whole product on a free port of this machine, with the shipped country in a database of its own. */
import type { AddressInfo } from 'node:net'
import { facesOf } from '../../../src/pages.ts'
import { operations } from '../../../src/parts.ts'
import type { Database } from '../../../src/platform/database/database.ts'
import { createServer } from '../../../src/shell/http/server.ts'

/** The day on which every story is told. */
export const storyDay = '2026-09-25'

export type Site = { readonly address: string; readonly close: () => Promise<void> }

export const openSite = async (database: Database, port = 0): Promise<Site> => {
  const server = await createServer({
    operations,
    database,
    ...facesOf(operations),
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
