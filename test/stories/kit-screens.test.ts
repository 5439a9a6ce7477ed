/** Every screen that a desk brings is drawn, fits its window and has no barrier: on a phone and at a desk, light and dark. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildApp } from '../../script/build-app.ts'
import type { Screen } from '../../src/platform/workspace/model.ts'
import { anOfficial, signInAs } from './support/official.ts'
import { openStory } from './support/story.ts'
import { assertSound, aVisitor, desk, type Eyes, phone } from './support/visit.ts'

await buildApp()
const { site, browser, database } = await openStory()
await anOfficial(database, { signInName: 'quan.tri', name: 'Cán bộ giả lập 000001', administrator: true })

/** Each look takes seconds: every second screen on a phone in Vietnamese, the others at a desk in English and dark. */
const rounds: readonly (readonly [Eyes, string, 0 | 1])[] = [
  [{ width: phone }, '', 0],
  [{ width: desk, dark: true }, '/en', 1],
]

for (const [eyes, prefix, which] of rounds)
  test(`every second screen is drawn and sound at ${eyes.width} pixels`, async (t) => {
    const visitor = await aVisitor(browser, site, eyes)
    const { page } = visitor
    await visitor.go(`${prefix}/sign-in?next=${prefix}/work`)
    await signInAs(page, 'quan.tri')
    const answer = await page.request.get(`${site.address}/api/v1/workspace/screens`)
    const { screens } = (await answer.json()) as { readonly screens: readonly Screen[] }
    const paths = screens.map(({ path }) => path).filter((path) => !path.includes(':'))
    assert.ok(paths.length > 20)
    for (const path of paths.filter((_, at) => at % 2 === which)) {
      await visitor.go(`${prefix}/work${path}`)
      const drawn = page.locator(
        '.table-kit:not([data-state=first]):not([data-state=more]), .list-waits, .operation-form, .board-foot',
      )
      await drawn
        .first()
        .waitFor()
        .catch((error: unknown) => assert.fail(`${path} is not drawn: ${error}`))
      assert.ok((await page.locator('h1').innerText()).length > 2, path)
      assert.equal(await page.locator('.table-failed').count(), 0, `${path} could not be loaded`)
      await assertSound(visitor, `${prefix}/work${path}`)
    }
    t.diagnostic(`${Math.ceil(paths.length / 2)} screens`)
    await visitor.leave()
  })
