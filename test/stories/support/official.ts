/** Officials of stories: invented accounts with a password and a role somewhere, made as their administrator would. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { Page } from 'playwright-core'
import { currentRegister, territoryOf } from '../../../src/parts/register/index.ts'
import { grant } from '../../../src/platform/access/grant-operations.ts'
import type { RoleId } from '../../../src/platform/access/model.ts'
import { create } from '../../../src/platform/accounts/administration.ts'
import { takeLink } from '../../../src/platform/accounts/links.ts'
import { usualSessionLimits } from '../../../src/platform/accounts/model.ts'
import { accountKeyIn } from '../../../src/platform/accounts/secrets.ts'
import { signOut, type Visit } from '../../../src/platform/accounts/sessions.ts'
import type { Database } from '../../../src/platform/database/database.ts'
import type { Context } from '../../../src/platform/operation.ts'
import { perform } from '../../../src/platform/perform.ts'
import { testContext } from '../../support/context.ts'
import { storyDay } from './site.ts'

export const password = 'bốn con mèo ngồi im'
export const storyNow = `${storyDay}T05:00:00.000Z`

/** Where the key lies that accounts are made with. */
const folder = mkdtempSync(join(tmpdir(), 'haicap-officials-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** The operator of the story's machine. */
export const operatorOf = (database: Database): Context => {
  const context = testContext({ database, data: folder, today: storyDay, now: storyNow })
  return { ...context, territory: async () => territoryOf(await currentRegister(context)) }
}

export type OfficialOf = {
  readonly signInName: string
  readonly name: string
  readonly email?: string
  readonly administrator?: boolean
  readonly role?: RoleId
  /** Code of the unit the role is for. */
  readonly unit?: string
}

/** Makes the account, chooses its password by its link, and gives it its role. Answers its identity. */
export const anOfficial = async (database: Database, official: OfficialOf): Promise<string> => {
  const { role, unit, ...details } = official
  const context = operatorOf(database)
  const made = await perform(create, details, context)
  assert.ok(made.ok, JSON.stringify(made))
  const visit = (secret: string | null): Visit => ({
    database,
    key: accountKeyIn(folder),
    now: storyNow,
    today: storyDay,
    requestId: 'story',
    secret,
    asker: undefined,
    device: 'story',
    limits: usualSessionLimits,
  })
  const secret = new URL(made.value.link ?? '', 'http://localhost').searchParams.get('token') ?? ''
  const opened = await takeLink(visit(null), { secret, password, again: password })
  assert.ok(opened.ok, JSON.stringify(opened))
  await signOut(visit(opened.value.secret))
  if (role && unit) {
    const given = await perform(
      grant,
      {
        account: details.signInName,
        role,
        unit,
        from: '2026-01-01',
        decision: '01/QĐ-TEST',
        decidedOn: '2025-12-20',
      },
      context,
    )
    assert.ok(given.ok, JSON.stringify(given))
  }
  return made.value.account
}

/** Signs in on the page that asks for it, and waits for where that leads. */
export const signInAs = async (page: Page, name: string, where = '**/work'): Promise<void> => {
  await page.fill('input[name=name]', name)
  await page.fill('input[name=password]', password)
  await page.locator('main form button').first().click()
  await page.waitForURL(where)
}
