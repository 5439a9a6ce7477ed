/** The whole product on a free port of this machine, with the shipped country in a database of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { facesOf } from '../../../src/pages.ts'
import { currentRegister, territoryOf } from '../../../src/parts/register/index.ts'
import { operations } from '../../../src/parts.ts'
import type { Database } from '../../../src/platform/database/database.ts'
import { createServer } from '../../../src/shell/http/server.ts'

import type { AccountDoors } from '../../../src/web/pages/accounts/index.ts'

/** The day on which every story is told. */
export const storyDay = '2026-09-25'

export type Site = { readonly address: string; readonly close: () => Promise<void> }

export const openSite = async (database: Database, port = 0, accounts: AccountDoors = {}): Promise<Site> => {
  // The engine of the tests stops when nobody is connected, and a visitor may look at a page for long.
  const leave = Promise.withResolvers<void>()
  const staying = database.connection().execute(() => leave.promise)
  // Files that visitors hand in; gone with the site.
  const data = mkdtempSync(join(tmpdir(), 'haicap-site-'))
  const server = await createServer({
    operations,
    database,
    data,
    territory: async () => territoryOf(await currentRegister({ database })),
    ...facesOf(operations, accounts),
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
  const close = async () => {
    await server.close()
    rmSync(data, { recursive: true, force: true })
    leave.resolve()
    await staying
  }
  return { address: `http://127.0.0.1:${given}`, close }
}
