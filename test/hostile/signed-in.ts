/** A server as it is served, and an administrator who signed in to it, for hostile tests. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { facesOf } from '../../src/pages.ts'
import { operations } from '../../src/parts.ts'
import { openGuarded } from '../../src/platform/access/guard.ts'
import type { TerritoryOf } from '../../src/platform/access/model.ts'
import { create } from '../../src/platform/accounts/administration.ts'
import { takeLink } from '../../src/platform/accounts/links.ts'
import { usualSessionLimits } from '../../src/platform/accounts/model.ts'
import { type AccountKey, accountKeyIn } from '../../src/platform/accounts/secrets.ts'
import type { Visit } from '../../src/platform/accounts/sessions.ts'
import { localDay } from '../../src/platform/clock.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { perform } from '../../src/platform/perform.ts'
import { createServer } from '../../src/shell/http/server.ts'
import { testContext } from '../support/context.ts'
import { testDatabase } from '../support/database.ts'

export type Somebody = {
  readonly account: string
  readonly link: string
  readonly cookie: string
  readonly secret: string
  readonly formKey: string
}

export type Attacked = {
  readonly server: FastifyInstance
  readonly database: Database
  readonly owner: Pool
  readonly data: string
  readonly key: AccountKey
  /** The moment, in milliseconds; tests set it back and forth. */
  readonly clock: { now: number }
  readonly logLines: string[]
  readonly visit: (secret?: string | null) => Visit
  readonly somebody: (signInName: string, more?: { readonly administrator?: true }) => Promise<Somebody>
}

export const password = 'bốn con mèo ngồi im'

/** The whole product over a database of its own, guarded as when it serves. */
export const attacked = async ({
  country = false,
  ...more
}: {
  readonly territory?: TerritoryOf
  readonly country?: boolean
} = {}): Promise<Attacked> => {
  const data = mkdtempSync(join(tmpdir(), 'haicap-hostile-'))
  const { address, pool: owner } = await testDatabase(undefined, { country })
  const open = await openGuarded({ address, poolSize: 4 })
  const { database } = open
  const key = accountKeyIn(data)
  const clock = { now: Date.parse('2026-01-15T03:00:00.000Z') }
  const now = () => new Date(clock.now)
  const logLines: string[] = []
  const server = await createServer({
    ...{ operations, database, data, now, checkOutput: true, ...facesOf(operations), ...more },
    limits: { readsPerMinute: 0, writesPerMinute: 0, revisionMilliseconds: 0 },
    log: { write: (line) => void logLines.push(line) },
  })
  after(async () => {
    await server.close()
    await open.close()
    rmSync(data, { recursive: true, force: true })
  })
  const visit = (secret: string | null = null): Visit => ({
    ...{ database, key, secret, asker: undefined, device: 'test', requestId: 'test' },
    ...{ now: now().toISOString(), today: localDay(now()), limits: usualSessionLimits },
  })
  const somebody: Attacked['somebody'] = async (signInName, given = {}) => {
    const operator = { ...testContext({ database, now: now().toISOString() }), data }
    const made = await perform(
      create,
      { signInName, name: `Cán bộ giả lập ${signInName}`, ...given },
      operator,
    )
    if (!made.ok) throw new Error(JSON.stringify(made))
    const link = made.value.link?.split('token=')[1] ?? ''
    const taken = await takeLink(visit(), { secret: link, password, again: password })
    if (!taken.ok) throw new Error(JSON.stringify(taken))
    const { secret, session } = taken.value
    const { rows } = await owner.query<{ form_key: string }>(
      'select form_key from account_session where session = $1',
      [session],
    )
    const cookie = `haicap=${secret}`
    return { account: made.value.account, link, cookie, secret, formKey: rows[0]?.form_key ?? '' }
  }
  return { server, database, owner, data, key, clock, logLines, visit, somebody }
}
