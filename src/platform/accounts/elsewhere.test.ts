/** Sign-in at a real provider, without a browser: what it must say, and what it may not be believed. */
import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { localDay } from '../clock.ts'
import { perform } from '../perform.ts'
import { about } from './about-operation.ts'
import { create, link } from './administration.ts'
import { change, unlink } from './change-operations.ts'
import { beginElsewhere, type CameBack, comeBack, type Provider, usualClaims } from './elsewhere.ts'
import { usualSessionLimits } from './model.ts'
import { accountKeyIn } from './secrets.ts'
import { sessionAt, type Visit } from './sessions.ts'
import { accountElsewhere, accountOf } from './store.ts'
import { claimsOf, headerOf, openProvider, signedBy } from './testing/provider.ts'

const data = mkdtempSync(join(tmpdir(), 'haicap-elsewhere-'))
after(() => rmSync(data, { recursive: true, force: true }))
const { database } = await testDatabase()
const origin = 'http://localhost:9999'
const there = await openProvider([origin])
after(() => there.close())
const key = accountKeyIn(data)
const begin = Date.parse('2026-01-15T03:00:00.000Z')

const provider: Provider = {
  issuer: there.issuer,
  clientId: there.clientId,
  clientSecret: there.clientSecret,
  claims: usualClaims,
  newcomers: 'create',
  scope: 'openid profile email',
}
const visitAt = (seconds: number, secret: string | null = null): Visit => {
  const now = new Date(begin + seconds * 1000)
  return {
    ...{ database, key, secret, now: now.toISOString(), today: localDay(now), requestId: 'test-request' },
    ...{ asker: undefined, device: 'test', limits: usualSessionLimits },
  }
}
const codesOf = (result: { ok: true } | { ok: false; problems: readonly { code: string }[] }) =>
  result.ok ? 'fine' : result.problems.map(({ code }) => code).join()

/** Signs in there as a browser does: forms are filled in, cookies kept, until it leads back here. */
const atProvider = async (address: string, login: string): Promise<string> => {
  const jar = new Map<string, string>()
  const ask = async (url: string, form?: Readonly<Record<string, string>>): Promise<string> => {
    if (url.startsWith(origin)) return url
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    })
    for (const each of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? []
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    const place = answer.headers.get('location')
    if (place) return ask(new URL(place, url).href)
    const html = await answer.text()
    const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1]
    if (!prompt) throw new Error(`the provider says ${answer.status}: ${html.slice(0, 500)}`)
    return ask(url, prompt === 'login' ? { prompt, login, password: 'x' } : { prompt })
  }
  return ask(address)
}

const leave = async (seconds: number, more: Partial<Provider> = {}, secret: string | null = null) => {
  const begun = await beginElsewhere(
    visitAt(seconds, secret),
    { ...provider, ...more },
    {
      origin,
      next: '/account',
      proves: secret !== null,
    },
  )
  assert.ok(begun.ok, JSON.stringify(begun))
  return { address: begun.value.address, secret: begun.value.secret ?? secret ?? '' }
}
const returned = (seconds: number, secret: string, back: string, more: Partial<Provider> = {}) =>
  comeBack(visitAt(seconds, secret), { ...provider, ...more }, new URL(back).search.slice(1))

const signIn = async (seconds: number, login: string, more: Partial<Provider> = {}) => {
  const { address, secret } = await leave(seconds, more)
  const back = await atProvider(address, login)
  return { answer: await returned(seconds + 5, secret, back, more), back, secret }
}
const opened = (answer: Awaited<ReturnType<typeof comeBack>>): CameBack => {
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value
}

test('a newcomer is refused or given an account without grants, as it is set', async () => {
  const refused = await signIn(0, 'moi', { newcomers: 'refuse' })
  assert.equal(codesOf(refused.answer), 'accounts/not-known-here')
  assert.equal(await accountOf(database, 'moi'), null)
  const { secret } = opened((await signIn(10, 'moi')).answer)
  const found = await sessionAt(visitAt(20, secret), 'full')
  assert.equal(found?.name, 'Cán bộ giả lập moi')
  const again = opened((await signIn(30, 'moi')).answer)
  assert.equal(
    (await sessionAt(visitAt(40, again.secret), 'full'))?.account,
    found?.account,
    'the same account',
  )
})

test('a like-named account is never taken for the same person; a linked one is', async () => {
  const made = await perform(
    create,
    { signInName: 'quan.tri', name: 'Quản trị' },
    { ...testContext({ database }), data },
  )
  assert.ok(made.ok)
  opened((await signIn(100, 'quan.tri')).answer)
  const taken = await accountElsewhere(database, there.issuer, 'quan.tri')
  assert.ok(taken && taken.account !== made.value.account)
  const asked = { account: 'quan.tri', issuer: there.issuer, subject: 'nguoi-khac' }
  assert.ok((await perform(link, asked, { ...testContext({ database }), data })).ok)
  const { secret } = opened((await signIn(120, 'nguoi-khac', { newcomers: 'refuse' })).answer)
  assert.equal((await sessionAt(visitAt(130, secret), 'full'))?.account, made.value.account)
})

test('keys that change between two sign-ins are known at the next', async () => {
  opened((await signIn(200, 'moi')).answer)
  there.rotate()
  opened((await signIn(210, 'moi')).answer)
})

test('state, code and session fit together, once', async () => {
  const first = await leave(300)
  const back = await atProvider(first.address, 'moi')
  const forged = back.replace(/state=[^&]+/, 'state=forged')
  assert.equal(codesOf(await returned(305, first.secret, forged)), 'accounts/provider-refused')
  assert.equal(codesOf(await returned(306, first.secret, back)), 'accounts/sign-in-stale', 'asked once')
  const second = await leave(310)
  const good = await atProvider(second.address, 'moi')
  assert.equal(codesOf(await returned(311, '', good)), 'accounts/sign-in-stale', 'without the session')
  const other = await leave(312)
  assert.equal(
    codesOf(await returned(313, other.secret, good)),
    'accounts/provider-refused',
    'the session of another',
  )
  assert.equal(
    codesOf(await returned(310 + 11 * 60, second.secret, good)),
    'accounts/sign-in-stale',
    'too late',
  )
  const done = opened(await returned(314, second.secret, good))
  assert.equal(codesOf(await returned(315, second.secret, good)), 'accounts/sign-in-stale', 'again')
  assert.equal(codesOf(await returned(316, done.secret, good)), 'accounts/sign-in-stale', 'again, signed in')
  const third = await leave(320)
  const code = new URL(good).searchParams.get('code') ?? ''
  const fresh = await atProvider(third.address, 'moi')
  const replayed = fresh.replace(/code=[^&]+/, `code=${code}`)
  assert.equal(
    codesOf(await returned(321, third.secret, replayed)),
    'accounts/provider-refused',
    'a code used before',
  )
})

test('a token that is forged, expired, replayed or meant for another is refused', async () => {
  let earlier = ''
  there.tamper((token) => {
    earlier = token
    return token
  })
  opened((await signIn(400, 'moi')).answer)
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const changed =
    (claims: Readonly<Record<string, unknown>>) =>
    (token: string): string =>
      there.signed(headerOf(token), { ...claimsOf(token), ...claims })
  const hourAgo = Math.floor(Date.now() / 1000) - 3600
  const tricks: Readonly<Record<string, (token: string) => string>> = {
    'a changed signature': (token) => `${token.slice(0, -6)}AAAAAA`,
    'a changed subject': (token) => {
      const [head, , tail] = token.split('.')
      return `${head}.${Buffer.from(JSON.stringify({ ...claimsOf(token), sub: 'quan.tri' })).toString('base64url')}.${tail}`
    },
    'another key of the same name': (token) => signedBy(privateKey, headerOf(token), claimsOf(token)),
    'no signature': (token) => {
      const head = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url')
      return `${head}.${token.split('.')[1]}.`
    },
    'of an earlier sign-in': () => earlier,
    expired: changed({ iat: hourAgo - 3600, exp: hourAgo }),
    'for another client': changed({ aud: 'another' }),
    'of another issuer': changed({ iss: 'https://another.example' }),
    'without its nonce': changed({ nonce: undefined }),
  }
  for (const [name, how] of Object.entries(tricks)) {
    there.tamper(how)
    assert.equal(codesOf((await signIn(410, 'moi')).answer), 'accounts/provider-refused', name)
  }
  there.tamper((token) => changed({})(token))
  opened((await signIn(500, 'moi')).answer)
  there.tamper(null)
})

test('a fresh proof by the provider is of the same person, and of now', async () => {
  const { secret } = opened((await signIn(600, 'moi')).answer)
  const away = await leave(700, {}, secret)
  assert.match(away.address, /prompt=login/)
  const proved = opened(await returned(710, secret, await atProvider(away.address, 'moi')))
  assert.equal(await sessionAt(visitAt(711, secret), 'full'), null)
  const found = await sessionAt(visitAt(711, proved.secret), 'full')
  assert.equal(found?.provedAt, new Date(begin + 710_000).toISOString())
  const other = await leave(720, {}, proved.secret)
  const answer = await returned(721, proved.secret, await atProvider(other.address, 'nguoi-khac'))
  assert.equal(codesOf(answer), 'accounts/provider-refused')
  const third = await leave(730, {}, proved.secret)
  const strange = await returned(731, proved.secret, await atProvider(third.address, 'nguoi-la'))
  assert.equal(codesOf(strange), 'accounts/provider-refused')
  assert.equal(
    await accountElsewhere(database, provider.issuer, 'nguoi-la'),
    null,
    'no account for a stranger',
  )
})

test('a link that was made wrongly is taken away, and whoever came by it is out', async () => {
  const { secret } = opened((await signIn(900, 'nham')).answer)
  const linked = await accountElsewhere(database, provider.issuer, 'nham')
  const account = linked?.account ?? ''
  const told = testContext({ database, now: new Date(begin + 910_000).toISOString() })
  const asked = { account, issuer: provider.issuer, subject: 'nham' }
  const shown = await perform(about, { account }, told)
  assert.deepEqual(shown.ok && shown.value.elsewhere, [{ issuer: provider.issuer, subject: 'nham' }])
  const done = await perform(unlink, asked, told)
  assert.deepEqual(done.ok && done.value.ended, 1)
  assert.equal(await sessionAt(visitAt(911, secret), 'full'), null)
  assert.equal(codesOf(await perform(unlink, asked, told)), 'accounts/not-linked')
})

test('administrators change what others see of an account, and its sign-in name stays', async () => {
  const told = testContext({ database, now: new Date(begin + 920_000).toISOString() })
  const made = await perform(create, { signInName: 'doi.ten', name: 'Cũ', email: 'cu@office.example' }, told)
  assert.ok(made.ok)
  const changed = (more: object) => perform(change, { account: 'doi.ten', ...more }, told)
  assert.ok((await changed({ name: 'Mới', language: 'en' })).ok)
  const after = await accountOf(database, 'doi.ten')
  assert.deepEqual([after?.name, after?.language, after?.email], ['Mới', 'en', 'cu@office.example'])
  assert.ok((await changed({ noEmail: true })).ok)
  assert.equal((await accountOf(database, 'doi.ten'))?.email, null)
})

test('a provider that cannot be reached is said to be away', async () => {
  const gone = await beginElsewhere(
    visitAt(800),
    { ...provider, issuer: 'http://127.0.0.1:9' },
    {
      origin,
      next: '/',
      proves: false,
    },
  )
  assert.equal(codesOf(gone), 'accounts/provider-away')
})
