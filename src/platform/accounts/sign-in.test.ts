import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import type { Result } from '../../kernel/result.ts'
import { localDay } from '../clock.ts'
import type { Context, Person } from '../operation.ts'
import { perform } from '../perform.ts'
import { close, create, lock, reset, sessions, unlock } from './administration.ts'
import { firstLink, newLink, takeLink } from './links.ts'
import { usualSessionLimits } from './model.ts'
import { addTotp, confirmMyTotp, me } from './own.ts'
import { accountKeyIn } from './secrets.ts'
import { sessionAt, signOut, type Visit } from './sessions.ts'
import { proveBy, signInByCode, signInByPassword } from './sign-in.ts'

const data = mkdtempSync(join(tmpdir(), 'haicap-accounts-'))
after(() => rmSync(data, { recursive: true, force: true }))
const { database } = await testDatabase()
const key = accountKeyIn(data)
const begin = Date.parse('2026-01-15T03:00:00.000Z')
const at = (seconds: number) => new Date(begin + seconds * 1000).toISOString()

const visitAt = (seconds: number, secret: string | null = null, asker?: string): Visit => ({
  database,
  key,
  now: at(seconds),
  today: localDay(new Date(at(seconds))),
  requestId: 'test-request',
  secret,
  asker,
  device: 'test',
  limits: usualSessionLimits,
})
const operatorAt = (seconds: number): Context => ({ ...testContext({ database, now: at(seconds) }), data })
const codesOf = (result: Result<unknown>) =>
  result.ok ? 'fine' : result.problems.map(({ code }) => code).join()
const password = 'bốn con mèo ngồi im'

/** An account with a password, and the secret of its first session. */
const somebody = async (signInName: string, seconds = 0) => {
  const made = await perform(
    create,
    { signInName, name: `Cán bộ giả lập ${signInName}` },
    operatorAt(seconds),
  )
  assert.ok(made.ok, JSON.stringify(made))
  const secret = made.value.link?.split('token=')[1] ?? ''
  const taken = await takeLink(visitAt(seconds), { secret, password, again: password })
  assert.ok(taken.ok, JSON.stringify(taken))
  return { account: made.value.account, link: secret, session: taken.value.secret, id: taken.value.session }
}
const personOf = (account: string, session: string, provedAt: string): Person => ({
  kind: 'person',
  account,
  name: 'Cán bộ giả lập',
  grants: [],
  session,
  provedAt,
})
const signIn = (name: string, typed: string, visit: Visit) =>
  signInByPassword(visit, { name, password: typed })

test('the first link makes one administrator, once, and not when it is too late', async () => {
  const late = await firstLink(database, at(-200_000))
  const first = await firstLink(database, at(-100))
  assert.ok(late && first)
  const who = { signInName: 'Quan.Tri', name: 'Quản trị', password, again: password }
  assert.equal(codesOf(await takeLink(visitAt(0), { ...who, secret: late.secret })), 'accounts/link-stale')
  const [one, other] = await Promise.all([
    takeLink(visitAt(0), { ...who, secret: first.secret }),
    takeLink(visitAt(0), { ...who, signInName: 'ke.khac', secret: first.secret }),
  ])
  assert.deepEqual([one.ok, other.ok].toSorted(), [false, true])
  assert.equal(await firstLink(database, at(1)), null)
  assert.equal(codesOf(await signIn('quan.tri', password, visitAt(2))) === 'fine' || one.ok === false, true)
})

test('a link works once, ends in time, and a later one takes its place', async () => {
  const { account, link } = await somebody('lan')
  const use = (secret: string, seconds = 1) =>
    takeLink(visitAt(seconds), { secret, password, again: password })
  assert.equal(codesOf(await use(link)), 'accounts/link-stale')
  const old = await newLink(database, { account, purpose: 'reset', clearsFactors: false }, at(10))
  const anew = await newLink(database, { account, purpose: 'reset', clearsFactors: false }, at(11))
  assert.equal(codesOf(await use(old.secret, 12)), 'accounts/link-stale')
  assert.equal(codesOf(await use(anew.secret, 12 + 49 * 3600)), 'accounts/link-stale')
  assert.equal(
    codesOf(await use(anew.secret, 5)),
    'accounts/link-stale',
    'before it was made: the clock went back',
  )
  assert.equal(codesOf(await use('x'.repeat(43), 12)), 'accounts/link-stale')
  assert.equal(codesOf(await use(anew.secret, 12)), 'fine')
})

test('a wrong password, a name of nobody, a locked and a closed account are told the same', async () => {
  await somebody('hoa')
  await somebody('locked1')
  await somebody('closed1')
  await perform(lock, { account: 'locked1' }, operatorAt(1))
  await perform(close, { account: 'closed1' }, operatorAt(1))
  const answers = await Promise.all(
    [
      ['hoa', 'không phải mật khẩu này'],
      ['khong.co.ai', password],
      ['locked1', password],
      ['closed1', password],
      ["' or 1=1 --", password],
      ['<script>alert(1)</script>', password],
      ['hoa\u0000', password],
    ].map(([name = '', typed = '']) => signIn(name, typed, visitAt(2)).catch((error: Error) => error)),
  )
  for (const answer of answers)
    assert.equal(answer instanceof Error ? answer : codesOf(answer), 'accounts/sign-in-refused')
  assert.equal(codesOf(await signIn(' HOA ', password, visitAt(3))), 'fine')
})

test('repeated failures wait longer and longer, whether the name exists or not, and many at once do not pass', async () => {
  await somebody('binh')
  for (const name of ['binh', 'khong.ai.ca']) {
    const tries = await Promise.all(
      Array.from({ length: 20 }, () => signIn(name, 'sai hoàn toàn rồi', visitAt(100))),
    )
    const refused = tries.map(codesOf).toSorted()
    assert.ok(refused.filter((code) => code === 'accounts/sign-in-refused').length <= 6, `${name} ${refused}`)
    assert.ok(refused.filter((code) => code === 'accounts/too-many-tries').length >= 14, `${name} ${refused}`)
    assert.equal(codesOf(await signIn(name, password, visitAt(100))), 'accounts/too-many-tries')
  }
  // A clock that went back a year keeps nobody out for longer than a wait may last.
  assert.equal(codesOf(await signIn('binh', password, visitAt(100 - 365 * 86_400))), 'fine')
  for (let each = 0; each < 6; each++) await signIn('binh', 'sai hoàn toàn rồi', visitAt(200))
  assert.equal(codesOf(await signIn('binh', password, visitAt(200))), 'accounts/too-many-tries')
  assert.ok((await perform(unlock, { account: 'binh' }, operatorAt(201))).ok)
  assert.equal(codesOf(await signIn('binh', password, visitAt(201))), 'fine')
})

test('an address that fails with many names waits as well, and nobody else does', async () => {
  await somebody('chi')
  let last = ''
  for (let each = 0; each < 60 && last !== 'accounts/too-many-tries'; each++)
    last = codesOf(await signIn(`la${each}`, 'x', visitAt(300, null, '203.0.113.7')))
  assert.equal(last, 'accounts/too-many-tries')
  assert.equal(
    codesOf(await signIn('chi', password, visitAt(300, null, '203.0.113.7'))),
    'accounts/too-many-tries',
  )
  assert.equal(codesOf(await signIn('chi', password, visitAt(300, null, '203.0.113.8'))), 'fine')
})

test('a session ends when idle, at its limit, when signed out, and nobody can plant one', async () => {
  const { session } = await somebody('dung', 1000)
  const found = (seconds: number, secret: string | null) => sessionAt(visitAt(seconds, secret), 'full')
  assert.ok(await found(1060, session))
  assert.equal(await found(1060 + 61 * 60 + 1, session), null, 'idle')
  for (const forged of ['', 'x', 'A'.repeat(43), `${session}x`, "' or true --", null])
    assert.equal(await found(1060, forged), null, String(forged))
  const again = await signIn('dung', password, visitAt(1100, session))
  assert.ok(again.ok)
  assert.notEqual(again.value.secret, session)
  assert.equal(await found(1101, session), null, 'the session before sign-in is gone: none can be fixed')
  for (let minutes = 30; minutes <= 12 * 60; minutes += 30)
    await found(1100 + minutes * 60 - 1, again.value.secret)
  assert.equal(
    await found(1100 + 12 * 3600 + 1, again.value.secret),
    null,
    'the limit holds for who stays busy',
  )
  const third = await signIn('dung', password, visitAt(90_000))
  assert.ok(third.ok)
  assert.ok(await signOut(visitAt(90_001, third.value.secret)))
  assert.equal(await found(90_002, third.value.secret), null)
})

test('the list of sessions ends them when the setting of the deployment does', async () => {
  const { account } = await somebody('duyen', 2000)
  const listed = async (idleMinutes: number, seconds: number) => {
    const told = await perform(sessions, { account }, { ...operatorAt(seconds), idleMinutes })
    assert.ok(told.ok, JSON.stringify(told))
    return told.value.length
  }
  assert.equal(await listed(5, 2000 + 4 * 60), 1)
  assert.equal(await listed(5, 2000 + 6 * 60), 0)
  assert.equal(await listed(240, 2000 + 200 * 60), 1)
})

test('two sign-ins at once are two sessions; a lock ends both', async () => {
  await somebody('em')
  const two = await Promise.all([1, 2].map(() => signIn('em', password, visitAt(10))))
  const secrets = two.map((one) => (one.ok ? one.value.secret : ''))
  assert.equal(new Set(secrets).size, 2)
  for (const secret of secrets) assert.ok(await sessionAt(visitAt(11, secret), 'full'))
  await perform(lock, { account: 'em' }, operatorAt(12))
  for (const secret of secrets) assert.equal(await sessionAt(visitAt(13, secret), 'full'), null)
})

test('with an app for codes a password is half a sign-in; a code is taken once', async () => {
  const { account, id } = await somebody('giang')
  const own = (seconds: number): Context => ({
    ...operatorAt(seconds),
    actor: personOf(account, id, at(seconds)),
  })
  const begun = await perform(addTotp, { label: 'Điện thoại' }, own(30))
  assert.ok(begun.ok && begun.value.secret)
  const app = new TOTP({ secret: Secret.fromBase32(begun.value.secret) })
  const codeAt = (seconds: number) => app.generate({ timestamp: begin + seconds * 1000 })
  const only = await signIn('giang', password, visitAt(31))
  assert.equal(only.ok && only.value.next, 'done', 'it counts only after its first code')
  assert.equal(codesOf(await perform(confirmMyTotp, { code: '000000' }, own(40))), 'accounts/code-refused')
  assert.ok((await perform(confirmMyTotp, { code: codeAt(40) }, own(40))).ok)
  const half = await signIn('giang', password, visitAt(100))
  assert.ok(half.ok && half.value.next === 'second')
  assert.equal(await sessionAt(visitAt(101, half.value.secret), 'full'), null)
  const visit = visitAt(101, half.value.secret)
  assert.equal(codesOf(await signInByCode(visit, '123')), 'accounts/code-refused')
  assert.equal(codesOf(await signInByCode(visitAt(101), codeAt(101))), 'accounts/sign-in-stale')
  const done = await signInByCode(visit, codeAt(101))
  assert.ok(done.ok)
  const next = await signIn('giang', password, visitAt(102))
  assert.ok(next.ok)
  const replayed = await signInByCode(visitAt(102, next.value.secret), codeAt(101))
  assert.equal(codesOf(replayed), 'accounts/code-refused', 'the same code again')
  const proved = await proveBy(visitAt(200, done.value.secret), { code: codeAt(200), password: 'x' })
  assert.ok(proved.ok)
  assert.equal(await sessionAt(visitAt(201, done.value.secret), 'full'), null, 'the secret before is gone')
  const kept = await perform(reset, { account: 'giang' }, operatorAt(290))
  const left = (kept.ok ? kept.value.link : '')?.split('token=')[1] ?? ''
  const halfway = await takeLink(visitAt(291), { secret: left, password, again: password })
  assert.equal(halfway.ok && halfway.value.next, 'second', 'a link does not stand for the second factor')
  assert.equal(halfway.ok && (await sessionAt(visitAt(292, halfway.value.secret), 'full')), null)
  assert.ok(halfway.ok && (await signInByCode(visitAt(292, halfway.value.secret), codeAt(292))).ok)
  const link = await perform(reset, { account: 'giang', factors: true }, operatorAt(300))
  const secret = (link.ok ? link.value.link : '')?.split('token=')[1] ?? ''
  assert.ok((await takeLink(visitAt(301), { secret, password, again: password })).ok)
  const bare = await signIn('giang', password, visitAt(302))
  assert.equal(bare.ok && bare.value.next, 'done')
})

test('of more than twenty sessions of one account the one seen longest ago ends', async () => {
  const { session } = await somebody('vinh', 1000)
  const secrets: string[] = [session]
  for (let more = 1; more <= 20; more++) {
    const opened = await signIn('vinh', password, visitAt(1000 + more * 61))
    assert.ok(opened.ok)
    secrets.push(opened.value.secret)
  }
  const open = await Promise.all(secrets.map((secret) => sessionAt(visitAt(2300, secret), 'full')))
  assert.deepEqual([open.filter((each) => each === null).length, open[0]], [1, null])
})

test('a password is long, is none of the commonest and is not a name', async () => {
  const { account } = await somebody('khanh.nguyen')
  const why = async (typed: string) => {
    const { secret } = await newLink(database, { account, purpose: 'reset', clearsFactors: false }, at(5))
    return codesOf(await takeLink(visitAt(6), { secret, password: typed, again: typed }))
  }
  assert.equal(await why('ngắn quá'), 'accounts/password-too-short')
  assert.equal(await why('x'.repeat(201)), 'accounts/password-too-long')
  for (const common of [
    'password12345',
    'PasswordPassword',
    '123456789012',
    'aaaaaaaaaaaa',
    'khanh.nguyen2026',
    'MatKhau!2026!',
  ])
    assert.equal(await why(common), 'accounts/password-too-common', common)
  assert.equal(await why('đường về nhà mưa rơi'), 'fine')
})

test('nothing secret is in the evidence, and each account has its history', async () => {
  const { rows } = await database.executeQuery<{ body: string }>(
    (await import('kysely')).sql<{ body: string }>`select body from evidence_entry`.compile(database),
  )
  const all = rows.map(({ body }) => body).join('\n')
  assert.ok(
    all.includes('accounts.create') && all.includes('accounts.signIn') && all.includes('accounts.takeLink'),
  )
  assert.doesNotMatch(all, /mèo|token=|argon2/)
  const { secretField, withoutSecrets } = await import('../fields.ts')
  const { Type } = await import('typebox')
  const schema = Type.Object({ password: secretField(), name: Type.String() })
  assert.deepEqual(withoutSecrets(schema, { password, name: 'x' }), { name: 'x' })
})

test('who I am is told to a person, to a key and at the command line', async () => {
  const { account, id } = await somebody('linh')
  const told = await perform(
    me,
    {},
    { ...operatorAt(5), actor: personOf(account, id, at(5)), checkOutput: true },
  )
  assert.ok(told.ok && told.value.kind === 'person' && told.value.formKey)
  assert.equal(
    codesOf(await perform(me, {}, { ...operatorAt(5), actor: { kind: 'public' } })),
    'access/not-signed-in',
  )
})
