import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Type } from 'typebox'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { fine } from '../../kernel/result.ts'
import { create } from '../accounts/administration.ts'
import { issueToken } from '../accounts/keys.ts'
import { takeLink } from '../accounts/links.ts'
import { usualSessionLimits } from '../accounts/model.ts'
import { accountKeyIn } from '../accounts/secrets.ts'
import type { Visit } from '../accounts/sessions.ts'
import { signInByPassword } from '../accounts/sign-in.ts'
import { type Actor, defineOperation } from '../operation.ts'
import { perform } from '../perform.ts'
import { openGuarded } from './guard.ts'
import { tellRefusals } from './refusals.ts'
import { accountNumbered, smallTerritory } from './testing/country.ts'

const { address, pool: owner } = await testDatabase()
const open = await openGuarded({ address, poolSize: 3 })
const { database } = open
const data = mkdtempSync(join(tmpdir(), 'haicap-refusals-'))
after(async () => {
  rmSync(data, { recursive: true, force: true })
  await open.close()
})
const at = (minutes: number) => new Date(Date.parse('2026-01-15T03:00:00Z') + minutes * 60_000).toISOString()

type Told = {
  readonly operation: string
  readonly things: readonly { readonly kind: string; readonly id: string }[]
}
/** What the evidence says of refusals: operation and things, without accounts. */
const told = async (): Promise<readonly string[]> => {
  const { rows } = await owner.query<{ body: string }>(
    `select body from evidence_entry where body::jsonb ->> 'operation' like 'access.refused%' order by entry`,
  )
  return rows.map(({ body }) => {
    // A cast: the body is what `entryOf` wrote.
    const { operation, things } = JSON.parse(body) as Told
    return `${operation} ${things.map(({ kind, id }) => `${kind}:${id}`).join(' ')}`
  })
}
const clear = () =>
  owner.query(
    'set session_replication_role = replica; delete from evidence_entry; delete from access_refusal; reset session_replication_role',
  )

const ofCommunes = defineOperation({
  name: 'test.ofCommunes',
  kind: 'query',
  access: { roles: ['commune'] },
  where: ({ unit }) => unit,
  summary: { vi: 'Thử', en: 'Tries' },
  input: Type.Object({ unit: Type.String() }),
  output: Type.Null(),
  run: async () => fine(null),
})
const account = accountNumbered(7)
const actor = (role: 'commune' | 'reader'): Actor => ({
  kind: 'person',
  account,
  name: 'P',
  session: 's',
  provedAt: at(0),
  grants: [{ id: 'g', role, organisation: null, unit: 'a', from: '2025-01-01', until: null, decision: '1' }],
})
const ask = async (who: Actor, unit: string, minutes: number) =>
  await perform(
    ofCommunes,
    { unit },
    testContext({
      database,
      actor: who,
      now: at(minutes),
      today: '2026-01-15',
      territory: async () => smallTerritory,
    }),
  )

test('who reaches for the territory of others a hundred times leaves one entry at once and one with the count', async () => {
  assert.ok((await ask(actor('commune'), 'a', 0)).ok)
  assert.deepEqual(await told(), [])
  for (let minute = 0; minute < 50; minute++) assert.ok(!(await ask(actor('commune'), 'b', minute)).ok)
  await Promise.all(Array.from({ length: 50 }, () => ask(actor('commune'), 'c', 59)))
  assert.deepEqual(await told(), [`access.refused refusal:place 2026-01-15T03 account:${account}`])
  await tellRefusals(database, at(59))
  assert.equal((await told()).length, 1, 'the hour is not over')
  await Promise.all([tellRefusals(database, at(61)), tellRefusals(database, at(61))])
  assert.deepEqual(
    (await told())[1],
    `access.refusedInHour refusal:place 2026-01-15T03 100 account:${account}`,
  )
  await tellRefusals(database, at(62))
  assert.equal((await told()).length, 2)
})

test('a role one has not is told apart from a place, and who only has to sign in did no wrong', async () => {
  await clear()
  assert.ok(!(await ask(actor('reader'), 'a', 0)).ok)
  assert.ok(!(await ask({ kind: 'public' }, 'a', 0)).ok)
  assert.deepEqual(await told(), [`access.refused refusal:role 2026-01-15T03 account:${account}`])
})

test('a clock that goes back or far ahead loses no refusal and tells none twice', async () => {
  await clear()
  await ask(actor('commune'), 'b', 120)
  await ask(actor('commune'), 'b', -120)
  await ask(actor('commune'), 'b', 120)
  await tellRefusals(database, at(0))
  assert.equal((await told()).length, 2)
  await tellRefusals(database, at(300))
  await tellRefusals(database, at(-300))
  assert.deepEqual((await told()).length, 3)
  await tellRefusals(database, at(60 * 24 * 40))
  assert.equal((await owner.query('select from access_refusal')).rowCount, 0)
  assert.equal((await told()).length, 3)
})

test('wrong passwords and lock-outs leave evidence, of names of nobody without the name', async () => {
  await clear()
  const key = accountKeyIn(data)
  const visit = (minutes: number): Visit => ({
    ...{
      database,
      key,
      now: at(minutes),
      today: '2026-01-15',
      requestId: 'r',
      secret: null,
      asker: undefined,
    },
    ...{ device: 'test', limits: usualSessionLimits },
  })
  const made = await perform(
    create,
    { signInName: 'can.bo.1', name: 'Cán bộ giả lập 1' },
    { ...testContext({ database, now: at(0) }), data },
  )
  assert.ok(made.ok)
  const password = 'bốn con mèo ngồi im'
  const secret = made.value.link?.split('token=')[1] ?? ''
  assert.ok((await takeLink(visit(0), { secret, password, again: password })).ok)
  for (const name of ['can.bo.1', 'khong.ai', 'khong.ai.nua'])
    for (let tries = 0; tries < 12; tries++) await signInByPassword(visit(1), { name, password: 'sai' })
  const entries = await told()
  assert.deepEqual(entries.toSorted(), [
    'access.refused refusal:lock-out 2026-01-15T03',
    `access.refused refusal:lock-out 2026-01-15T03 account:${made.value.account}`,
    'access.refused refusal:sign-in 2026-01-15T03',
    `access.refused refusal:sign-in 2026-01-15T03 account:${made.value.account}`,
  ])
  await tellRefusals(database, at(70))
  const counts = (await told()).filter((each) => each.startsWith('access.refusedInHour')).toSorted()
  assert.equal(counts.length, 4)
  // Two names of nobody are one row; both may be tried five times before they wait.
  assert.match(counts[0] ?? '', /lock-out 2026-01-15T03 14$/)
  assert.doesNotMatch(JSON.stringify(await owner.query('select body from evidence_entry')), /khong\.ai|sai"/)
})

test('a key that is forged or ended leaves evidence as well', async () => {
  await clear()
  const forged = { client: 'x', secret: `hcp_${'a'.repeat(43)}`, scope: '' }
  for (let tries = 0; tries < 5; tries++) assert.ok(!(await issueToken(database, forged, at(0))).ok)
  assert.deepEqual(await told(), ['access.refused refusal:key 2026-01-15T03'])
})
