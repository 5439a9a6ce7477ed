/** Where a story takes place: the product with the country, and a browser; both are gone after the file. */
import { after } from 'node:test'
import type { Browser } from 'playwright-core'
import type { Database } from '../../../src/platform/database/database.ts'
import { testDatabase } from '../../support/database.ts'
import { openBrowser } from './browser.ts'
import { openSite, type Site } from './site.ts'

export const openStory = async (): Promise<{
  readonly site: Site
  readonly browser: Browser
  readonly database: Database
}> => {
  const opened: { site?: Site; browser?: Browser } = {}
  // Said before the database says its own: what uses it must leave first.
  after(async () => {
    await opened.browser?.close()
    await opened.site?.close()
  })
  const { database } = await testDatabase(undefined, { country: true })
  const site = await openSite(database)
  opened.site = site
  // The first question builds the register; no story is about that wait.
  await fetch(`${site.address}/unit/01`)
  const browser = await openBrowser()
  opened.browser = browser
  return { site, browser, database }
}
