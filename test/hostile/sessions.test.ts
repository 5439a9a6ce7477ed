/** Tokens, keys, sessions and links that are forged, stale, revoked or replayed; writes from other sites; clocks that jump. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { facesOf } from '../../src/pages.ts'
import { operations } from '../../src/parts.ts'
import { issueToken } from '../../src/platform/accounts/keys.ts'
import { takeLink } from '../../src/platform/accounts/links.ts'
import { signInByCode, signInByPassword } from '../../src/platform/accounts/sign-in.ts'
import { orderEntries } from '../../src/platform/evidence/order.ts'
import { isRouted, pathsOf } from '../../src/shell/http/operations.ts'
import { sampleOf } from './samples.ts'
import { attacked, password } from './signed-in.ts'

const { server, database, owner, clock, visit, somebody } = await attacked()
const minute = 60_000
const day = 24 * 60 * minute
const begin = clock.now
const at = async (offset: number, work: () => Promise<void>): Promise<void> => {
  clock.now = begin + offset
  try {
    await work()
  } finally {
    clock.now = begin
  }
}
const status = async (headers: Readonly<Record<string, string>>): Promise<number> =>
  (await server.inject({ url: '/api/v1/accounts/me', headers })).statusCode
const api = (url: string, payload: object, headers: Readonly<Record<string, string>>) =>
  server.inject({
    method: 'POST',
    url: `/api/v1/${url}`,
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify(payload),
  })

const admin = await somebody('quan.tri', { administrator: true })
const proved = { cookie: admin.cookie, 'x-csrf-token': admin.formKey }
/** One sign of a secret changed. */
const bent = (secret: string): string => `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`

test('a session that is forged, bent, of another kind or given twice is nobody', async () => {
  assert.equal(await status({ cookie: admin.cookie }), 200)
  const shapes = [
    bent(admin.secret),
    'A'.repeat(43),
    admin.secret.toUpperCase(),
    `${admin.secret}x`,
    '',
    '" or 1=1 --',
    '__proto__',
  ]
  for (const secret of shapes) assert.equal(await status({ cookie: `haicap=${secret}` }), 401, secret)
  assert.equal(await status({ cookie: `haicap=${admin.secret}; haicap=${'A'.repeat(43)}` }), 401)
  assert.equal(await status({ authorization: `Bearer ${admin.secret}` }), 401, 'a cookie is no token')
  const { rows } = await owner.query<{ hash: string }>(
    `select encode(token_hash, 'hex') as hash from account_session limit 1`,
  )
  assert.equal(
    await status({ cookie: `haicap=${rows[0]?.hash}` }),
    401,
    'what the database holds opens nothing',
  )
})

test('a key and its tokens end with their days, with the key and with the account, and mean nothing when bent', async () => {
  const made = await api('accounts/create-my-key', { label: 'k', scopes: ['accounts.me'], days: 1 }, proved)
  assert.equal(made.statusCode, 200, made.body)
  const { key, secret } = made.json()
  const token = await issueToken(
    database,
    { client: key, secret, scope: '' },
    new Date(clock.now).toISOString(),
  )
  assert.ok(token.ok)
  const bearers = [secret, token.value.token].map((each) => ({ authorization: `Bearer ${each}` }))
  for (const headers of bearers) assert.equal(await status(headers), 200)
  for (const each of [secret, token.value.token])
    for (const shown of [
      bent(each),
      each.replace('hcp_', 'hct_').replace('hct_', 'hcp_').replace(/./, 'x'),
      `${each} `.repeat(2),
    ])
      assert.equal(await status({ authorization: `Bearer ${shown}` }), 401, shown)
  assert.equal(
    await status({ authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}` }),
    401,
  )
  await at(16 * minute, async () => {
    assert.deepEqual(
      [await status(bearers[0] ?? {}), await status(bearers[1] ?? {})],
      [200, 401],
      'a token ends first',
    )
  })
  await at(day + minute, async () => assert.equal(await status(bearers[0] ?? {}), 401))
  // Asked from a clock that went back, nothing ended comes to life again once it is revoked.
  const revoked = await api('accounts/revoke-my-key', { key }, { ...proved })
  assert.equal(revoked.statusCode, 200, revoked.body)
  for (const offset of [0, -30 * minute, -day])
    await at(offset, async () => {
      for (const headers of bearers) assert.equal(await status(headers), 401)
    })
})

test('a link works once, not after its days, not for another, and not bent', async () => {
  const one = await somebody('lien.ket')
  const again = await takeLink(visit(), { secret: one.link, password, again: password })
  assert.deepEqual(again.ok || again.problems.map(({ code }) => code), ['accounts/link-stale'])
  const reset = await api('accounts/reset', { account: 'lien.ket' }, proved)
  const link = String(reset.json().link).split('token=')[1] ?? ''
  for (const secret of [bent(link), '', `${link}x`, '../../x']) {
    const taken = await takeLink(visit(), { secret, password, again: password })
    assert.ok(!taken.ok, secret)
  }
  for (const offset of [-10 * minute, 30 * day])
    await at(offset, async () => {
      const taken = await takeLink(visit(), { secret: link, password, again: password })
      assert.ok(!taken.ok, `a link of now taken at ${offset / minute} minutes`)
    })
  assert.ok((await takeLink(visit(), { secret: link, password, again: password })).ok)
})

test('nobody is signed in into a session that somebody else began', async () => {
  await somebody('co.dinh')
  const planted = await signInByPassword(visit(), { name: 'co.dinh', password })
  assert.ok(planted.ok)
  const victim = await signInByPassword(visit(planted.value.secret), { name: 'co.dinh', password })
  assert.ok(victim.ok)
  assert.notEqual(victim.value.secret, planted.value.secret)
  assert.equal(await status({ cookie: `haicap=${planted.value.secret}` }), 401, 'the planted one has ended')
  assert.equal(await status({ cookie: `haicap=${victim.value.secret}` }), 200)
})

test('every command and every page that takes a form does nothing for a cookie alone', async (t) => {
  const told = async () =>
    (
      await owner.query(
        `select from evidence_entry where body::jsonb ->> 'operation' not like 'access.refused%'`,
      )
    ).rowCount
  const before = await told()
  let tries = 0
  for (const operation of operations.filter((each) => isRouted(each) && each.kind === 'command')) {
    if (operation.access === 'public') continue
    const url = (pathsOf(operation).find((path) => !path.includes(':')) ?? '').replace('/api/v1/', '')
    for (const more of [{}, { 'x-csrf-token': 'A'.repeat(43) }, { 'x-csrf-token': '' }]) {
      const answer = await api(url, sampleOf(operation), { cookie: admin.cookie, ...more })
      assert.ok(
        [400, 403, 415].includes(answer.statusCode),
        `${operation.name} ${answer.statusCode} ${answer.body.slice(0, 200)}`,
      )
      tries += 1
    }
    const form = await server.inject({
      method: 'POST',
      url: `/api/v1/${url}`,
      headers: {
        cookie: admin.cookie,
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'https://evil.test',
      },
      payload: '',
    })
    assert.ok(form.statusCode >= 400, operation.name)
  }
  for (const page of facesOf(operations).pages.filter(({ methods }) => methods?.includes('POST'))) {
    const url = page.path.replace(/:\w+(\([^)]*\))?/g, admin.account).replace('*', 'x')
    const form = new URLSearchParams({
      do: 'lock',
      name: 'Evil',
      signInName: 'evil',
      unit: '00001',
      read: 'all',
    })
    for (const more of [{}, { origin: 'https://evil.test' }, { 'sec-fetch-site': 'cross-site' }]) {
      const answer = await server.inject({
        ...{ method: 'POST', url, payload: form.toString() },
        headers: {
          cookie: admin.cookie,
          accept: 'text/html',
          'content-type': 'application/x-www-form-urlencoded',
          ...more,
        },
      })
      tries += 1
      assert.ok(answer.statusCode < 500, `${url} ${answer.statusCode}`)
    }
  }
  assert.equal(await told(), before, 'nothing was done in the name of the administrator')
  assert.equal(await status({ cookie: admin.cookie }), 200)
  t.diagnostic(`${tries} writes that only borrow a cookie`)
})

test('a clock that is set back or forward prolongs no session, and lets no code be used twice', async () => {
  const one = await somebody('dong.ho')
  const headers = { cookie: one.cookie }
  await at(61 * minute, async () => assert.equal(await status(headers), 401, 'idle'))
  assert.equal(await status(headers), 200, 'the clock was wrong for a moment')
  // Kept alive hour by hour it still ends after its twelve hours.
  for (let hours = 1; hours <= 11; hours++)
    await at(hours * 50 * minute, async () => {
      await status(headers)
    })
  await at(13 * 60 * minute, async () => assert.equal(await status(headers), 401))
  // A proof from the future is not fresh for ever: set back by a day, what needs one asks again after five minutes.
  const late = await api('accounts/lock', { account: 'dong.ho' }, proved)
  assert.equal(late.statusCode, 200, late.body)
  await at(6 * minute, async () => {
    const asked = await api('accounts/unlock', { account: 'dong.ho' }, proved)
    assert.equal(asked.json().code, 'access/prove-again')
  })

  // Whoever signed in while the clock was a day ahead is nobody once it is right again, and their proof is not fresh.
  await at(day, async () => {
    const ahead = await somebody('di.truoc', { administrator: true })
    assert.equal(await status({ cookie: ahead.cookie }), 200)
    clock.now = begin
    assert.equal(await status({ cookie: ahead.cookie }), 401)
  })

  const two = await somebody('ma.mot.lan')
  const begun = await api(
    'accounts/add-totp',
    { label: 'app' },
    { cookie: two.cookie, 'x-csrf-token': two.formKey },
  )
  const secret = new URL(begun.json().uri ?? begun.json().address).searchParams.get('secret') ?? ''
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  const code = (offset: number) => totp.generate({ timestamp: begin + offset })
  const confirmed = await api(
    'accounts/confirm-totp',
    { code: code(0) },
    { cookie: two.cookie, 'x-csrf-token': two.formKey },
  )
  assert.equal(confirmed.statusCode, 200, confirmed.body)
  const second = async (typed: string) => {
    const half = await signInByPassword(visit(), { name: 'ma.mot.lan', password })
    assert.ok(half.ok)
    return (await signInByCode(visit(half.value.secret), typed)).ok
  }
  await at(minute, async () => assert.equal(await second(code(minute)), true))
  await at(minute, async () => assert.equal(await second(code(minute)), false, 'the same code again'))
  await at(0, async () =>
    assert.equal(await second(code(0)), false, 'an earlier code, with the clock set back'),
  )
  await at(-day, async () => assert.equal(await second(code(-day)), false))
})

test('entries keep the order in which they were written, whatever the clock said', async () => {
  await at(2 * day, async () => {
    await somebody('tuong.lai')
  })
  await at(-2 * day, async () => {
    await somebody('qua.khu')
  })
  await orderEntries(database)
  const { rows } = await owner.query<{ at: string; place: number }>(`
    select body::jsonb ->> 'at' as at, place from evidence_leaf join evidence_entry using (entry) order by place`)
  assert.deepEqual(
    rows.map(({ place }) => Number(place)),
    rows.map((_, index) => index),
  )
  await somebody('sau.cung')
  await orderEntries(database)
  const after =
    await owner.query(`select body::jsonb ->> 'at' as at, place from evidence_leaf join evidence_entry using (entry)
    order by place`)
  assert.deepEqual(after.rows.slice(0, rows.length), rows, 'what had its place keeps it')
})
