/** Signing in over HTTP, as browsers, programs and attackers do. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { facesOf } from '../../pages.ts'
import { operations } from '../../parts.ts'
import { close, create, list, revoke } from '../../platform/accounts/administration.ts'
import { createKey, revokeKey } from '../../platform/accounts/key-operations.ts'
import { accountKeyIn } from '../../platform/accounts/secrets.ts'
import { perform } from '../../platform/perform.ts'
import { createServer } from './server.ts'

const data = mkdtempSync(join(tmpdir(), 'haicap-identify-'))
after(() => rmSync(data, { recursive: true, force: true }))
const { database } = await testDatabase()
accountKeyIn(data)
const clock = { now: Date.parse('2026-01-15T03:00:00.000Z') }
const now = () => new Date(clock.now)
const lines: string[] = []
const server = await createServer({
  operations,
  database,
  data,
  ...facesOf(operations),
  now,
  checkOutput: true,
  limits: { readsPerMinute: 0, writesPerMinute: 0, revisionMilliseconds: 0 },
  log: { write: (line) => void lines.push(line) },
})
after(() => server.close())
const operator = () => ({ ...testContext({ database, now: now().toISOString() }), data })
const password = 'bốn con mèo ngồi im'
const html = { accept: 'text/html' }

const post = (url: string, form: Readonly<Record<string, string>>, headers: Record<string, string> = {}) =>
  server.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...html, ...headers },
    payload: new URLSearchParams(form).toString(),
  })
const cookieOf = (answer: { headers: Record<string, unknown> }): string =>
  String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? ''

const somebody = async (signInName: string, more: { administrator?: true } = {}) => {
  const made = await perform(
    create,
    { signInName, name: `Cán bộ giả lập ${signInName}`, ...more },
    operator(),
  )
  assert.ok(made.ok, JSON.stringify(made))
  const token = made.value.link?.split('token=')[1] ?? ''
  const answer = await post('/sign-in/link', { token, password, again: password })
  assert.equal(answer.statusCode, 303, answer.body)
  return { account: made.value.account, cookie: cookieOf(answer) }
}
const formKeyOf = async (cookie: string): Promise<string> => {
  const { body } = await server.inject({ url: '/account', headers: { ...html, cookie } })
  return /name="csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''
}
const me = (headers: Record<string, string>) => server.inject({ url: '/api/v1/accounts/me', headers })

test('the cookie is for this host only, cannot be read by scripts and is secure over TLS', async () => {
  await somebody('cookie')
  const plain = await post('/sign-in', { name: 'cookie', password })
  assert.match(String(plain.headers['set-cookie']), /^haicap=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  const behind = await createServer({
    ...{ operations, database, data, now, behindProxy: true },
    ...facesOf(operations),
  })
  after(() => behind.close())
  const over = await behind.inject({
    method: 'POST',
    url: '/sign-in',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-forwarded-proto': 'https',
      host: 'h.test',
    },
    payload: new URLSearchParams({ name: 'cookie', password }).toString(),
  })
  const set = String(over.headers['set-cookie'])
  assert.match(set, /^__Host-haicap=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
  const secret = set.split(/[=;]/)[1]
  const asked = (cookie: string) =>
    behind.inject({
      url: '/api/v1/accounts/me',
      headers: { cookie, 'x-forwarded-proto': 'https', host: 'h.test' },
    })
  assert.equal((await asked(`__Host-haicap=${secret}`)).statusCode, 200)
  assert.equal((await asked(`haicap=${secret}`)).statusCode, 401, 'a name that any subdomain could set')
  assert.equal((await asked(`__Host-haicap=${secret}; __Host-haicap=${secret}x`)).statusCode, 401)
})

test('without a sign-in the API says 401 and how, and a page leads to the sign-in and back', async () => {
  const api = await server.inject({ url: '/api/v1/accounts/list' })
  assert.equal(api.statusCode, 401)
  assert.match(String(api.headers['content-type']), /problem\+json/)
  assert.equal(api.headers['www-authenticate'], 'Bearer realm="haicap"')
  assert.equal(api.json().code, 'access/not-signed-in')
  const page = await server.inject({ url: '/en/account?x=1', headers: html })
  assert.deepEqual(
    [page.statusCode, page.headers.location],
    [303, '/en/sign-in?next=%2Fen%2Faccount%3Fx%3D1'],
  )
  await somebody('next')
  for (const [next, place] of [
    ['/en/account?x=1', '/en/account?x=1'],
    ['//evil.test/x', '/account'],
    ['/\\evil.test', '/account'],
    ['https://evil.test', '/account'],
    ['/\t/evil.test', '/account'],
    ['javascript:alert(1)', '/account'],
    ['/sign-out', '/account'],
    ['/unit/00004#x', '/unit/00004#x'],
  ] as const) {
    const answer = await post('/sign-in', { name: 'next', password, next })
    assert.equal(answer.headers.location, place, next)
  }
})

test('a signed-in person is told who they are; a forged, ended or revoked cookie is nobody', async () => {
  const { account, cookie } = await somebody('who')
  const told = await me({ cookie })
  assert.deepEqual([told.statusCode, told.json().account, told.json().kind], [200, account, 'person'])
  assert.equal(told.headers['cache-control'], 'private, no-store')
  assert.equal((await me({ cookie: 'haicap=' })).statusCode, 401)
  assert.equal((await me({ cookie: `${cookie.slice(0, -1)}-` })).statusCode, 401)
  assert.equal((await me({ cookie: `${cookie}; ${cookie}x` })).statusCode, 401)
  const before = clock.now
  clock.now = before + 13 * 3_600_000
  assert.equal((await me({ cookie })).statusCode, 401, 'the limit')
  clock.now = before
  assert.equal((await me({ cookie })).statusCode, 200)
  assert.ok((await perform(revoke, { account: 'who' }, operator())).ok)
  assert.equal((await me({ cookie })).statusCode, 401)
})

test('a session from before a sign-in is worth nothing after it', async () => {
  const { cookie } = await somebody('fixed')
  const planted = 'haicap=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
  const answer = await post('/sign-in', { name: 'fixed', password }, { cookie: planted })
  assert.notEqual(cookieOf(answer), planted)
  assert.equal((await me({ cookie: planted })).statusCode, 401)
  assert.equal((await me({ cookie: cookieOf(answer) })).statusCode, 200)
  assert.notEqual(cookieOf(answer), cookie)
})

test('a write that only borrows a cookie does nothing in its name', async () => {
  const { account, cookie } = await somebody('csrf', { administrator: true })
  const url = '/api/v1/accounts/create'
  const body = { signInName: 'sneaked', name: 'X' }
  const json = { cookie, 'content-type': 'application/json' }
  const sent = (headers: Record<string, string>) =>
    server.inject({ method: 'POST', url, headers, payload: body })
  assert.deepEqual((await sent(json)).json().code, 'shell/form-stale')
  assert.equal((await sent({ ...json, 'x-csrf-token': 'x'.repeat(43) })).statusCode, 403)
  assert.equal((await post(url, body, { cookie })).statusCode, 403)
  assert.equal((await sent({ ...json, origin: 'https://evil.test' })).statusCode, 403)
  assert.equal(
    (await post('/account', { do: 'details', name: 'X', language: 'vi' }, { cookie })).statusCode,
    403,
  )
  assert.equal((await post('/sign-out', {}, { cookie })).statusCode, 303)
  assert.equal((await me({ cookie })).json().account, account, 'not signed out, and not renamed')
  const csrf = await formKeyOf(cookie)
  const other = await somebody('other-csrf')
  assert.equal((await sent({ ...json, 'x-csrf-token': await formKeyOf(other.cookie) })).statusCode, 403)
  assert.equal((await sent({ ...json, 'x-csrf-token': csrf })).statusCode, 200)
  assert.equal((await post(url, { ...body, signInName: 'sneaked2', csrf }, { cookie })).statusCode, 200)
  assert.equal((await post('/sign-out', { csrf }, { cookie })).statusCode, 303)
  assert.equal((await me({ cookie })).statusCode, 401)
})

test('a form sent twice is done once, and one that was changed in between is another', async () => {
  const { cookie } = await somebody('twice')
  const page = await server.inject({ url: '/account', headers: { ...html, cookie } })
  const csrf = /name="csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  const once = /name="once" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  assert.notEqual(once, '', 'the form carries a number of its own')
  const send = (label: string) =>
    post('/account', { do: 'key', label, scopes: 'accounts.me', days: '30', csrf, once }, { cookie, ...html })
  const labels = async () => {
    const answer = await server.inject({ url: '/api/v1/accounts/my-keys', headers: { cookie } })
    return answer
      .json()
      .map((each: { label: string }) => each.label)
      .toSorted()
  }
  const shown = /class="address once"/
  assert.match((await send('một')).body, shown, 'the key is shown the first time')
  assert.doesNotMatch((await send('một')).body, shown, 'and not the second time')
  assert.deepEqual(await labels(), ['một'])
  assert.match((await send('hai')).body, shown)
  assert.deepEqual(await labels(), ['hai', 'một'])
})

test('who has no role is refused, and what needs a fresh proof asks for one', async () => {
  const plain = await somebody('plain')
  const refused = await server.inject({ url: '/api/v1/accounts/list', headers: { cookie: plain.cookie } })
  assert.deepEqual([refused.statusCode, refused.json().code], [403, 'access/no-such-role'])
  const page = await server.inject({ url: '/accounts', headers: { ...html, cookie: plain.cookie } })
  assert.equal(page.statusCode, 403)
  const { cookie } = await somebody('admin2', { administrator: true })
  clock.now += 10 * 60_000
  const csrf = await formKeyOf(cookie)
  const late = await post('/accounts', { signInName: 'late', name: 'Late', csrf }, { cookie })
  assert.deepEqual([late.statusCode, late.headers.location], [303, '/account/prove?next=%2Faccounts'])
  const wrong = await post('/account/prove', { password: 'sai hết cả rồi nhé', csrf }, { cookie })
  assert.equal(wrong.statusCode, 401)
  const proved = await post('/account/prove', { password, csrf, next: '/accounts' }, { cookie })
  assert.deepEqual([proved.statusCode, proved.headers.location], [303, '/accounts'])
  const fresh = cookieOf(proved)
  assert.equal((await me({ cookie })).statusCode, 401, 'the secret before the proof is gone')
  const made = await post(
    '/accounts',
    { signInName: 'late', name: 'Late', csrf: await formKeyOf(fresh) },
    { cookie: fresh },
  )
  assert.equal(made.statusCode, 200)
  assert.match(made.body, /sign-in\/link\?token=[\w-]{43}/)
})

test('no answer to one person is kept for another, and the public is answered as ever', async () => {
  const { cookie } = await somebody('cache', { administrator: true })
  const url = '/api/v1/accounts/list?limit=1'
  assert.equal((await server.inject({ url, headers: { cookie } })).statusCode, 200)
  assert.equal((await server.inject({ url })).statusCode, 401)
  const about = await server.inject({ url: '/about', headers: { ...html, cookie } })
  assert.deepEqual([about.statusCode, about.headers['cache-control']], [200, 'private, no-cache'])
  const open = await server.inject({ url: '/about', headers: html })
  assert.deepEqual([open.headers['cache-control'], open.headers['set-cookie']], ['no-cache', undefined])
  for (const page of ['/account', '/accounts', '/sign-in', '/sign-out']) {
    const answer = await server.inject({ url: page, headers: { ...html, cookie } })
    assert.equal(answer.headers['cache-control'], 'no-store', page)
  }
})

test('a key works within its scopes and its days, a token less and shorter, and neither when revoked', async () => {
  const program = await perform(
    create,
    { signInName: 'may-khach', name: 'Máy khách', kind: 'client' },
    operator(),
  )
  assert.ok(program.ok)
  const asked = { account: 'may-khach', label: 'thử', scopes: ['accounts.me', 'register.*'], days: 2 }
  const issued = await perform(createKey, asked, operator())
  assert.ok(issued.ok)
  const { key, secret } = issued.value
  assert.match(String(secret), /^hcp_[\w-]{43}$/)
  const bearer = (token: unknown) => ({ authorization: `Bearer ${token}` })
  assert.equal((await me(bearer(secret))).json().kind, 'client')
  const beyond = await server.inject({ url: '/api/v1/accounts/list', headers: bearer(secret) })
  assert.deepEqual([beyond.statusCode, beyond.json().code], [403, 'access/out-of-scope'])
  for (const bad of ['hcp_x', `${secret}x`, `hcp_${'A'.repeat(43)}`, "' or 1=1", '']) {
    const answer = await me(bearer(bad))
    assert.equal(answer.statusCode, 401, bad)
    assert.match(String(answer.headers['www-authenticate']), /invalid_token/)
  }
  assert.equal(
    (await me({ authorization: `Basic ${Buffer.from('a:b').toString('base64')}` })).statusCode,
    401,
  )
  const wish = (form: Record<string, string>, headers = {}) => post('/oauth/token', form, headers)
  const credentials = { grant_type: 'client_credentials', client_id: key, client_secret: String(secret) }
  const basic = `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`
  const got = await wish({ grant_type: 'client_credentials', scope: 'accounts.me' }, { authorization: basic })
  assert.equal(got.statusCode, 200, got.body)
  assert.deepEqual(
    [got.json().token_type, got.json().scope, got.headers['cache-control']],
    ['Bearer', 'accounts.me', 'no-store'],
  )
  const token = got.json().access_token
  assert.equal((await me(bearer(token))).statusCode, 200)
  assert.equal((await wish({ ...credentials, scope: 'accounts.*' })).json().error, 'invalid_scope')
  assert.equal((await wish({ ...credentials, client_secret: 'hcp_x' })).json().error, 'invalid_client')
  assert.equal((await wish({ ...credentials, client_secret: token })).json().error, 'invalid_client')
  assert.equal(
    (await wish({ ...credentials, grant_type: 'password' })).json().error,
    'unsupported_grant_type',
  )
  const before = clock.now
  clock.now = before + 16 * 60_000
  assert.equal((await me(bearer(token))).statusCode, 401, 'a token of an hour ago')
  clock.now = before + 3 * 86_400_000
  assert.equal((await me(bearer(secret))).statusCode, 401, 'a key of days ago')
  clock.now = before - 60_000
  assert.equal((await me(bearer(token))).statusCode, 401, 'of later than now: the clock went back')
  clock.now = before
  assert.ok((await perform(revokeKey, { key }, operator())).ok)
  assert.equal((await me(bearer(token))).statusCode, 401)
  assert.equal((await me(bearer(secret))).statusCode, 401)
  for (let each = 0; each < 6; each++) await wish({ ...credentials, client_secret: `hcp_${'B'.repeat(43)}` })
  assert.equal((await wish(credentials)).statusCode, 429)
})

test('what is typed into the fields is text and nothing else', async () => {
  const { cookie } = await somebody('fields', { administrator: true })
  const csrf = await formKeyOf(cookie)
  const nasty = `<img src=x onerror=alert(1)>'"; drop table account; --`
  const saved = await post(
    '/account',
    { do: 'details', name: nasty, language: 'vi', email: nasty, csrf },
    { cookie },
  )
  assert.equal(saved.statusCode, 303, saved.body)
  for (const page of ['/account', '/accounts']) {
    const { body, statusCode } = await server.inject({ url: page, headers: { ...html, cookie } })
    assert.equal(statusCode, 200)
    assert.ok(!body.includes('<img src=x') && body.includes('&lt;img src=x'), page)
  }
  for (const value of [nasty, '\u0000', 'a'.repeat(5000), '../../etc/passwd', '{{7*7}}', '\u202eabc'])
    for (const [url, form] of [
      ['/sign-in', { name: value, password: value, next: value }],
      ['/sign-in/second', { code: value, answer: value }],
      ['/sign-in/passkey', { answer: value }],
      ['/sign-in/link', { token: value, password: value, again: value, signInName: value, name: value }],
      ['/account', { do: value, csrf }],
      ['/account', { do: 'session', session: value, csrf }],
      ['/account', { do: 'factor', factor: value, csrf }],
      ['/account', { do: 'revoke', key: value, csrf }],
      ['/account', { do: 'key', label: value, scopes: value, days: value, csrf }],
      ['/account/totp', { do: 'confirm', code: value, csrf }],
      ['/accounts', { signInName: value, name: value, kind: value, email: value, csrf }],
      [`/accounts/${encodeURIComponent(value.slice(0, 400))}`, { do: 'lock', csrf }],
    ] as const) {
      const answer = await post(url, form, { cookie })
      assert.ok(answer.statusCode < 500, `${url} ${JSON.stringify(form).slice(0, 80)} ${answer.statusCode}`)
      assert.ok(!answer.body.includes('<img src=x'), url)
    }
})

test('the last administrator stays, a closed account is over', async () => {
  const found = await perform(list, {}, operator())
  assert.ok(found.ok)
  const admins = ['csrf', 'admin2', 'cache', 'fields']
  for (const [place, each] of admins.entries()) {
    const done = await perform(close, { account: each }, operator())
    const code = done.ok ? 'fine' : done.problems[0]?.code
    assert.equal(code, place < admins.length - 1 ? 'fine' : 'accounts/last-administrator', each)
  }
  assert.equal((await post('/sign-in', { name: 'csrf', password })).statusCode, 401)
})

test('no secret is in a log line', () => {
  const all = lines.join('')
  assert.ok(all.includes('/sign-in'))
  assert.doesNotMatch(all, /hcp_|hct_|token=|haicap=|mèo|csrf":/)
})
