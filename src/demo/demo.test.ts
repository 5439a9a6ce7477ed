/** The demonstration as its people see it, with the walls of the database up: work that waits, searches, and nothing of others. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { allOperations } from '../../test/house/operations.ts'
import { testContext } from '../../test/support/context.ts'
import { testDatabase } from '../../test/support/database.ts'
import { currentRegister, territoryOf } from '../parts/register/index.ts'
import { openGuarded } from '../platform/access/guard.ts'
import { grantsOf } from '../platform/access/store.ts'
import { create } from '../platform/accounts/administration.ts'
import { accountOf, accounts } from '../platform/accounts/store.ts'
import { isGenerated, markGenerated } from '../platform/database/mark.ts'
import type { Context } from '../platform/operation.ts'
import { perform } from '../platform/perform.ts'
import { inventedAct } from './act.ts'
import { demonstrate } from './index.ts'
import { people } from './people.ts'

const { address } = await testDatabase(undefined, { country: true })
const { database, close, guarded } = await openGuarded({ address, poolSize: 4 })
const data = mkdtempSync(join(tmpdir(), 'haicap-demo-'))
after(async () => {
  await close()
  rmSync(data, { recursive: true, force: true })
})
const [today, now] = ['2026-11-22', '2026-11-22T03:00:00.000Z']
const context: Context = {
  ...testContext({ database, data, today, now, language: 'vi', checkOutput: false }),
  territory: async () => territoryOf(await currentRegister({ database })),
}
await markGenerated(address, now)
const told = await demonstrate(context)

const as = async (signInName: string): Promise<Context> => {
  const { account, name } = (await accountOf(database, signInName)) ?? assert.fail(signInName)
  const grants = await grantsOf(database, account, today)
  const actor = { kind: 'person', account, name, grants, session: account, provedAt: now } as const
  return { ...context, actor, checkOutput: true }
}
const ask = async (name: string, input: unknown, signInName: string): Promise<unknown> => {
  const operation = allOperations().find((each) => each.name === name) ?? assert.fail(name)
  const answer = await perform(operation, input, await as(signInName))
  return answer.ok ? answer.value : assert.fail(JSON.stringify(answer.problems))
}
type Source = {
  readonly id: string
  readonly problem: string | null
  readonly items: readonly { readonly title: string; readonly detail?: string; readonly dueOn?: string }[]
}
const workOf = async (signInName: string): Promise<ReadonlyMap<string, Source>> => {
  const { sources } = (await ask('workspace.mine', {}, signInName)) as { sources: readonly Source[] }
  assert.deepEqual(
    sources.filter(({ problem }) => problem !== null),
    [],
  )
  return new Map(sources.map((source) => [source.id, source]))
}
const waits = (work: ReadonlyMap<string, Source>): readonly string[] =>
  [...work.values()].filter(({ items }) => items.length > 0).map(({ id }) => id)

test('it is filled once, by the product as it works, and says how to sign in', async () => {
  assert.ok(guarded)
  assert.ok(told.ok)
  assert.match(told.value('http://localhost:8080', 'vi'), /http:\/\/localhost:8080\/demo[\s\S]*gia-lap-/)
  const again = await demonstrate(context)
  assert.deepEqual(again.ok && again.value('x', 'en'), told.value('x', 'en'))
  assert.ok(await isGenerated(database))
})

test('one whose making was stopped half-way is not taken for whole', async (t) => {
  const half = await testDatabase(t, { country: true })
  await markGenerated(half.address, now)
  const within = { ...context, database: half.database }
  await perform(create, { signInName: 'quan.tri', name: 'Cán bộ giả lập 000101' }, within)
  const again = await demonstrate(within)
  assert.deepEqual(again.ok ? [] : again.problems.map(({ code }) => code), [
    'platform/demonstration-unfinished',
  ])
})

test('its people are numbers only, and every one of them can sign in', async () => {
  const all = await accounts(database, { state: null, after: null, most: 500 })
  assert.equal(all.length, people.length + 2)
  for (const { name, email } of all) {
    assert.match(name, /^(Cán bộ|Phần mềm) giả lập \d{6}$/)
    assert.ok(email === null || email.endsWith('.example'))
  }
})

test('an administrator finds every kind of work, by whole names', async () => {
  const work = await workOf('quan.tri')
  for (const id of [
    'feedback.open',
    'acts.second',
    'access.prepared',
    'access.ending',
    'accounts.locked',
    'calendar.year',
  ])
    assert.ok(waits(work).includes(id), `${id}: ${waits(work).join()}`)
  assert.match(work.get('access.prepared')?.items[0]?.title ?? '', /Cán bộ giả lập 0001\d\d/)
  assert.match(work.get('access.prepared')?.items[0]?.detail ?? '', /Xã Giả Lập Ven Biển/)
})

test('the second person is asked to confirm; who took it in is not', async () => {
  assert.ok(waits(await workOf('trung.uong.2')).includes('acts.second'))
  assert.ok(!waits(await workOf('trung.uong.1')).includes('acts.second'))
})

test('an official of the province sees the grants that end there, masked, with those that end with their unit', async () => {
  const work = await workOf('can.bo.tinh.1')
  const ending = work.get('access.ending')?.items ?? []
  assert.equal(ending.length, 5)
  for (const { title, dueOn } of ending) {
    assert.match(title, /C\. b\. g\. l\. \d{6}/)
    assert.ok((dueOn ?? '') <= '2026-12-22', dueOn)
  }
  assert.ok(waits(work).includes('files.terms'))
  for (const id of ['jobs.dead', 'accounts.locked', 'feedback.open'])
    assert.equal(work.get(id), undefined, id)
})

test('an official of a commune sees nothing of others', async () => {
  const work = await workOf('xa.24848.1')
  assert.deepEqual(waits(work), [])
  const { files } = (await ask('files.list', {}, 'xa.24848.1')) as { files: readonly unknown[] }
  assert.deepEqual(files, [])
  const given = (await ask('access.grants', { unit: 'country', all: true }, 'xa.24848.1')) as readonly {
    readonly unitName: string
  }[]
  assert.deepEqual([...new Set(given.map(({ unitName }) => unitName))], ['Xã Lạc Dương'])
})

test('one search finds units, acts, accounts, jobs and files, each for who may see them', async () => {
  const groupsFor = async (text: string, signInName: string) => {
    const { groups } = (await ask('workspace.search', { text }, signInName)) as {
      groups: readonly { readonly id: string; readonly found: readonly { readonly title: string }[] }[]
    }
    return new Map(groups.map(({ id, found }) => [id, found.map(({ title }) => title)]))
  }
  const all = await groupsFor('gia lap', 'quan.tri')
  assert.ok(all.get('units')?.includes('Xã Giả Lập Ven Biển'), String([...all]))
  assert.match(all.get('accounts')?.[0] ?? '', /^Cán bộ giả lập/)
  assert.deepEqual((await groupsFor('9002', 'quan.tri')).get('acts.taken'), ['9002/NQ-UBTVQH16'])
  assert.deepEqual((await groupsFor('9001', 'xa.24848.1')).get('acts'), ['9001/NQ-UBTVQH16'])
  assert.deepEqual((await groupsFor('bao-cao', 'can.bo.tinh.1')).get('files'), ['bao-cao-gia-lap.txt'])
  assert.ok((await groupsFor('demo.fails', 'quan.tri')).has('jobs'))
  const masked = (await groupsFor('gia lap', 'can.bo.tinh.1')).get('accounts') ?? []
  assert.ok(
    masked.length > 0 && masked.every((title) => /^(C\. b|P\. m)\. g\. l\. \d{6}$/.test(title)),
    String(masked),
  )
  const near = await groupsFor('gia lap', 'xa.24848.1')
  assert.ok((near.get('accounts') ?? []).length <= 2)
  assert.equal((await groupsFor('demo.fails', 'xa.24848.1')).has('jobs'), false)
})

test('the invented act says that it is invented', () => {
  const unit = (shortName: string) => ({ type: 'commune', shortName })
  const text = inventedAct({
    number: '9001/NQ-UBTVQH16',
    province: 'Vân Sa',
    merged: [unit('Một'), unit('Hai')],
    into: 'Một Hai',
    before: [unit('Một'), unit('Hai'), unit('Ba')],
    passedOn: '2026-11-01',
    operationalOn: '2026-12-01',
  })
  assert.match(text, /giả lập/)
  assert.match(text, /có 2 đơn vị hành chính cấp xã, gồm 02 xã\./)
})
