/** Somebody signs in, in a real browser: by a link, a password, codes, a passkey, and at a provider; and out again. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { usualClaims } from '../../src/platform/accounts/elsewhere.ts'
import { createKey } from '../../src/platform/accounts/key-operations.ts'
import { firstLink, linkPath } from '../../src/platform/accounts/links.ts'
import { openProvider } from '../../src/platform/accounts/testing/provider.ts'
import { perform } from '../../src/platform/perform.ts'
import { testContext } from '../support/context.ts'
import { openSite, storyDay } from './support/site.ts'
import { openStory } from './support/story.ts'
import { assertSound, aVisitor, desk, overflow, phone } from './support/visit.ts'

const { site, browser, database } = await openStory()
const now = `${storyDay}T05:00:00.000Z`
const password = 'bốn con mèo ngồi im'
const codeNow = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(now) })
const send = (page: Page) => page.locator('main form button').first().click()
const signOut = async (page: Page) => {
  await page.locator('form[action$="/sign-out"] button').click()
  await page.waitForURL('**/sign-out')
}
const signIn = async (page: Page, name: string) => {
  await page.fill('input[name=name]', name)
  await page.fill('input[name=password]', password)
  await send(page)
}

test('the first administrator begins by the link of the console, makes an account, and is asked in again (phone, no script)', async () => {
  const first = await firstLink(database, now)
  assert.ok(first)
  const visitor = await aVisitor(browser, site, { width: phone, script: false })
  const { page } = visitor
  await visitor.go(linkPath(first.secret))
  await page.fill('input[name=signInName]', 'quan.tri')
  await page.fill('input[name=name]', 'Cán bộ giả lập 000001')
  await page.fill('input[name=password]', 'matkhau12345')
  await page.fill('input[name=again]', 'matkhau12345')
  await send(page)
  assert.match(await page.locator('[role=alert]').innerText(), /hay bị đoán/)
  assert.equal(await overflow(page), 0, '/sign-in/link')
  await page.fill('input[name=password]', password)
  await page.fill('input[name=again]', password)
  await send(page)
  await page.waitForURL('**/account')
  assert.match(await page.locator('#grants + *, section').allInnerTexts().then(String), /quản trị/)
  assert.equal(await overflow(page), 0, '/account')
  await visitor.go('/accounts')
  await page.fill('input[name=signInName]', 'an.nguyen')
  await page.fill('main form input[name=name]', 'Cán bộ giả lập 000123')
  await page.getByRole('button', { name: 'Tạo', exact: true }).click()
  const link = (await page.locator('.once').innerText()).trim()
  assert.equal(await overflow(page), 0, '/accounts')
  await visitor.go('/account')
  await signOut(page)
  assert.match(await page.locator('.lead').innerText(), /Đã đăng xuất/)
  assert.deepEqual(await page.context().cookies(), [], 'no cookie is left')
  await visitor.go(linkPath(first.secret))
  assert.match(await page.locator('main').innerText(), /đã dùng rồi/)
  await page.goto(link)
  await page.fill('input[name=password]', password)
  await page.fill('input[name=again]', password)
  await send(page)
  await page.waitForURL('**/account')
  assert.match(await page.locator('.lead').innerText(), /000123 \(an\.nguyen\)/)
  await visitor.go('/accounts')
  assert.match(await page.locator('main').innerText(), /access\/no-such-role/)
  await visitor.leave()
})

test('codes of an app and a passkey: a password alone is half, and a passkey alone is enough', async () => {
  const visitor = await aVisitor(browser, site, { width: desk })
  const { page } = visitor
  const browserSide = await page.context().newCDPSession(page)
  await browserSide.send('WebAuthn.enable')
  await browserSide.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  // Passkeys belong to a name, not to a number.
  const root = site.address.replace('127.0.0.1', 'localhost')
  await page.goto(`${root}/account/totp`)
  await signIn(page, 'an.nguyen')
  await page.waitForURL('**/account/totp')
  await page.fill('input[name=label]', 'điện thoại')
  await send(page)
  const secret = (await page.locator('main p code').innerText()).replaceAll(' ', '')
  await page.fill('input[name=code]', codeNow(secret))
  await send(page)
  await page.waitForURL('**/account?done=yes')
  await page.goto(`${root}/account/passkey`)
  await page.fill('input[name=label]', 'máy này')
  await send(page)
  await page.waitForSelector('[data-island=passkey]')
  await send(page)
  await page.waitForURL('**/account?done=yes')
  for (const label of ['điện thoại', 'máy này'])
    assert.ok((await page.locator('#factors ~ *').allInnerTexts()).join(' ').includes(label), label)
  await signOut(page)
  await page.goto(`${root}/sign-in?next=/accounts`)
  await signIn(page, 'an.nguyen')
  await page.waitForURL('**/sign-in/second?**')
  await page.goto(`${root}/account`)
  await page.waitForURL('**/sign-in?**')
  await signIn(page, 'an.nguyen')
  await page.waitForURL('**/sign-in/second?**')
  await page.fill('input[name=code]', codeNow(secret))
  await send(page)
  assert.match(await page.locator('[role=alert]').innerText(), /đã dùng rồi/)
  await page.locator('[data-island=passkey] button').click()
  await page.waitForURL('**/account')
  await signOut(page)
  await page.goto(`${root}/sign-in`)
  await page.locator('form[action="/sign-in/passkey"] button').click()
  await page.waitForSelector('[data-island=passkey]')
  await send(page)
  await page.waitForURL('**/account')
  assert.match(await page.locator('.lead').innerText(), /an\.nguyen/)
  assert.deepEqual(
    visitor.wrongs.filter((each) => !each.startsWith('asked another host')),
    [],
  )
  await visitor.leave()
})

test('at a provider of OpenID Connect: in, keys change, in again, and out on both sides', async (t) => {
  const addresses: string[] = []
  const there = await openProvider(addresses)
  t.after(() => there.close())
  const { issuer, clientId, clientSecret } = there
  const provider = {
    issuer,
    clientId,
    clientSecret,
    claims: usualClaims,
    newcomers: 'create',
    scope: 'openid profile',
  } as const
  const own = await openSite(database, 0, { provider })
  t.after(() => own.close())
  addresses.push(own.address)
  there.rotate()
  const visitor = await aVisitor(browser, own, { width: desk })
  const { page } = visitor
  const cross = async () => {
    await visitor.go('/en/sign-in')
    await page.locator('form[action="/en/sign-in/elsewhere"] button').click()
    await page.waitForURL(`${issuer}/**`)
    await page.fill('input[name=login]', 'binh.tran')
    await page.fill('input[name=password]', 'x')
    await page.locator('button[type=submit]').click()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL(`${own.address}/en/account`)
  }
  await cross()
  assert.match(await page.locator('.lead').innerText(), /binh\.tran/)
  assert.match(await page.locator('main').innerText(), /None yet\. An administrator/)
  await page.locator('form[action$="/sign-out"] button').click()
  await page.waitForURL(`${issuer}/session/end**`)
  await page.getByRole('button', { name: /yes/i }).click()
  await page.waitForURL(`${own.address}/sign-out**`)
  assert.deepEqual(
    (await page.context().cookies()).filter(({ name }) => name.includes('haicap')),
    [],
  )
  there.rotate()
  await cross()
  await visitor.leave()
})

test('a program with a key is answered within its scopes, and every page of sign-in has no barrier', async () => {
  const context = testContext({ database, now })
  const asked = { account: 'quan.tri', label: 'thử', scopes: ['accounts.me'], days: 1 }
  const issued = await perform(createKey, asked, context)
  assert.ok(issued.ok)
  const answer = await fetch(`${site.address}/api/v1/accounts/me`, {
    headers: { authorization: `Bearer ${issued.value.secret}` },
  })
  assert.deepEqual([answer.status, (await answer.json()).kind], [200, 'client'])
  // Half of the pages on a phone, half at a desk: each look takes a second or two.
  for (const [eyes, prefix, open, own] of [
    [{ width: phone }, '', ['/sign-in', '/sign-in/link?token=x'], ['/account', '/accounts']],
    [
      { width: desk, dark: true },
      '/en',
      ['/sign-out'],
      ['/account/totp', '/account/passkey', '/account/prove'],
    ],
  ] as const) {
    const visitor = await aVisitor(browser, site, eyes)
    for (const path of open) {
      await visitor.go(`${prefix}${path}`)
      await assertSound(visitor, `${prefix}${path}`)
    }
    await visitor.go(`${prefix}/account`)
    await signIn(visitor.page, 'quan.tri')
    await visitor.page.waitForURL('**/account')
    for (const path of own) {
      await visitor.go(`${prefix}${path}`)
      await assertSound(visitor, `${prefix}${path}`)
    }
    if (own.some((path) => path === '/accounts')) {
      await visitor.page.locator('table a').first().click()
      await assertSound(visitor, '/accounts/ID')
    }
    await visitor.leave()
  }
})
