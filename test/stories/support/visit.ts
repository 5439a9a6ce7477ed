/** A visitor's browser window: watches for what no page may do, and checks what every page must be. */
import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import type { Site } from './site.ts'

export type Eyes = {
  readonly width?: number
  readonly dark?: boolean
  /** Pages must work without it. */
  readonly script?: boolean
}

export type Visitor = {
  readonly page: Page
  readonly go: (path: string) => Promise<void>
  /** What went wrong in the browser so far: errors of the console, questions to other hosts. */
  readonly wrongs: readonly string[]
  readonly leave: () => Promise<void>
}

/** `phone` and `desk`: the widths that every page is read at. */
export const phone = 360
export const desk = 1366

export const aVisitor = async (
  browser: Browser,
  { address }: Site,
  { width = desk, dark = false, script = true }: Eyes = {},
): Promise<Visitor> => {
  const context = await browser.newContext({
    viewport: { width, height: width <= phone ? 780 : 900 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
    locale: 'vi-VN',
  })
  context.setDefaultTimeout(30_000)
  const wrongs: string[] = []
  const page = await context.newPage()
  page.on('console', (message) => {
    // The browser itself reports an answer of 4xx, which a page about an error rightly is.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      wrongs.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => wrongs.push(`script: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) wrongs.push(`asked another host: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document')
      wrongs.push(`not loaded: ${response.url()} (${response.status()})`)
  })
  return {
    page,
    go: async (path) => {
      const answer = await page.goto(`${address}${path}`, { waitUntil: 'load' })
      if (!answer || answer.status() >= 500) wrongs.push(`${path} failed: ${answer?.status()}`)
    },
    wrongs,
    leave: () => context.close(),
  }
}

/** Pixels by which the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** What axe finds, each with the first element it is about. */
export const barriers = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], rules: { 'label-content-name-mismatch': { enabled: true } } })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} (${nodes.length})`)
}

/** Everything that holds for each page: it fits, everybody can use it, and it asks nobody else. */
export const assertSound = async ({ page, wrongs }: Visitor, where: string): Promise<void> => {
  assert.equal(await overflow(page), 0, `${where} is wider than its window`)
  assert.deepEqual(await barriers(page), [], `${where} has barriers`)
  assert.deepEqual(wrongs, [], `${where} did what no page may`)
}
