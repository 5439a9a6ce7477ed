/** Each operation with its own way to tell where it works, on the own ground and on that of others. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fine } from '../../src/kernel/result.ts'
import { openGuarded } from '../../src/platform/access/guard.ts'
import { may } from '../../src/platform/access/may.ts'
import { type RoleId, roleIds, wholeCountry } from '../../src/platform/access/model.ts'
import { accountNumbered, now, smallTerritory } from '../../src/platform/access/testing/country.ts'
import { seedBothSides } from '../../src/platform/access/testing/walls.ts'
import { accountKeyIn } from '../../src/platform/accounts/secrets.ts'
import type { Operation, Person } from '../../src/platform/operation.ts'
import { perform } from '../../src/platform/perform.ts'
import { allOperations } from '../house/operations.ts'
import { testContext } from '../support/context.ts'
import { testDatabase } from '../support/database.ts'
import { sampleOf } from './samples.ts'

const { address, pool: owner } = await testDatabase()
const open = await openGuarded({ address, poolSize: 3 })
const data = mkdtempSync(join(tmpdir(), 'haicap-places-'))
accountKeyIn(data)
after(async () => {
  rmSync(data, { recursive: true, force: true })
  await open.close()
})
const operations = allOperations().filter(({ access }) => typeof access !== 'string')
const on = '2025-07-15'
const [me, other] = [accountNumbered(1), accountNumbered(2)]

/** The ground of who asks, and where the thing lies. */
const grounds = ['a', 'province:1', 'b', 'old-d', 'old-a', 'province:2', 'c', wholeCountry] as const
const places = ['a', 'b', 'province:1', 'old-a', 'old-d', 'c', wholeCountry] as const

const person = (role: RoleId, unit: string): Person => ({
  ...{ kind: 'person', account: me, name: 'P', session: accountNumbered(201), provedAt: now },
  grants: [{ id: 'g', role, organisation: null, unit, from: '2000-01-01', until: null, decision: '1' }],
})
const contextOf = (actor: Person) =>
  testContext({
    ...{ database: open.database, actor, now, today: on, data, checkOutput: false },
    territory: async () => smallTerritory,
  })

/** Whether it would run: the real rule and the real place, and nothing done. */
const runs = async (operation: Operation, input: unknown, actor: Person): Promise<boolean> => {
  let ran = false
  const { looks: _, ...asked } = operation
  const run = async () => {
    ran = true
    return fine(null)
  }
  const answer = await perform({ ...asked, kind: 'query', run }, input, contextOf(actor))
  assert.ok(
    answer.ok || answer.problems.every(({ code }) => code.startsWith('access/')),
    `${operation.name}: the input is not valid: ${JSON.stringify(answer)}`,
  )
  return ran
}

/** A file, a hold and a grant for each place. */
const fileAt = (at: number) => accountNumbered(900 + at)
const seedPlaces = async () => {
  const sha = '9'.repeat(64)
  await owner.query(`insert into file_content values ('${sha}', 1, 'text', now())`)
  for (const [at, unit] of places.entries()) {
    const id = fileAt(at)
    await owner.query(`
      insert into file (file, sha256, name, unit, retention, retained_by, stored_at, stored_by)
      values ('${id}', '${sha}', 'n', '${unit}', 'working', 'w', now(), 'x');
      insert into file_hold values ('${id}', '${id}', '1', 'r', now(), 'x');
      insert into access_grant (id, account, role, unit, valid_from, decision_number, decided_on, prepared, recorded_at,
        recorded_by) values ('${id}', '${other}', 'commune', '${unit}', '2025-01-01', '1', '2025-01-01', false, now(), 'x');
      insert into authority_proposal values ('${id}', 't', 'r', '${unit}', 's');
      insert into authority_step (proposal, step, at, taken_by) values ('${id}', 'proposed', now(), 'x')`)
  }
  await seedInventories()
}
/** An ended organisation at each place, with its inventory and one thing in it. */
const seedInventories = async () => {
  const transition = fileAt(99)
  // Both sides have holders 1 and 2 already, written past the counter.
  await owner.query(`
    select setval(pg_get_serial_sequence('holder', 'holder'), 100);
    insert into transition (transition, title, acts, effective_on, closing_on, register_revision, recorded_at, recorded_by)
    values ('${transition}', 't', '{1/NQ}', '2025-07-01', '2025-12-31', 1, now(), 'x')`)
  for (const [at, unit] of places.entries()) {
    const id = fileAt(at)
    await owner.query(`
      insert into holder (organisation, unit, kind, province)
      values ('org:${unit}:people-committee', '${unit}', 'people-committee', '01') on conflict do nothing;
      insert into transition_ending (transition, holder, event, caretaker)
      select '${transition}', holder, 'merger', holder from holder where organisation = 'org:${unit}:people-committee';
      insert into inventory (inventory, transition, holder)
      select '${id}', '${transition}', holder from holder where organisation = 'org:${unit}:people-committee';
      insert into holding (holding, kind, holder, reference, description, count, as_of, recorded_at, recorded_by)
      select '${id}', 'asset', holder, 'n', '', 1, '2025-06-01', now(), 'x'
      from holder where organisation = 'org:${unit}:people-committee';
      insert into transition_decision (decision, transition, holding, what, holders, millionths, basis, proposed_at,
        proposed_by)
      values ('${id}', '${transition}', '${id}', 'settlement', '{}', '{}', 'b', now(), 'x');
      insert into transition_dispute (dispute, transition, holding, claimant, reason, due_on, raised_at, raised_by)
      select '${id}', '${transition}', '${id}', holder, 'r', '2025-12-31', now(), 'x'
      from holder where organisation = 'org:${unit}:people-committee'`)
  }
}
await seedBothSides(owner, { me, other, mine: 'a', theirs: 'b' })
await seedPlaces()

type Placed = {
  readonly input: (unit: string, at: number) => Record<string, unknown>
  readonly subject: (unit: string) => string | null
}
const itself = (unit: string) => unit
/** The place that stands that day; what has ended is none, and the operation then says so. */
const standing = (unit: string) =>
  unit === wholeCountry ? unit : (smallTerritory.named(unit, on)?.id ?? null)
const ofOffice: Placed = { input: (office) => ({ office }), subject: itself }
const ofFile: Placed = { input: (_unit, at) => ({ file: fileAt(at) }), subject: itself }
const ofProposal: Placed = { input: (_unit, at) => ({ proposal: fileAt(at) }), subject: itself }
const ofHolding: Placed = { input: (_unit, at) => ({ holding: fileAt(at) }), subject: itself }
const ofInventory: Placed = { input: (_unit, at) => ({ inventory: fileAt(at) }), subject: itself }
const ofNoTransition: Placed = { input: () => ({}), subject: () => null }
const ofDispute: Placed = { input: (_unit, at) => ({ dispute: fileAt(at) }), subject: itself }
const ofHolder: Placed = { input: (unit) => ({ holder: `org:${unit}:people-committee` }), subject: itself }
const ofUnit: Placed = { input: (unit) => ({ unit, from: on }), subject: standing }
/** Operations that work on the ground of something named in their input. */
const placed: Readonly<Record<string, Placed>> = {
  'calendar.setHours': ofOffice,
  'files.put': ofOffice,
  'secrets.count': ofOffice,
  'secrets.list': ofOffice,
  'files.get': ofFile,
  'files.about': ofFile,
  'files.hold': ofFile,
  'files.delete': ofFile,
  'files.release': { input: (_unit, at) => ({ hold: fileAt(at) }), subject: itself },
  'access.grant': ofUnit,
  'access.prepare': { ...ofUnit, input: (unit) => ({ unit, day: on }) },
  'access.endGrant': { input: (_unit, at) => ({ grant: fileAt(at) }), subject: itself },
  'authority.proposal': ofProposal,
  'authority.confirm': ofProposal,
  'authority.putInForce': ofProposal,
  'authority.annul': ofProposal,
  'authority.withdraw': ofProposal,
  // A row that nobody knows lies nowhere; what is asked then says so.
  'authority.merge': { input: () => ({}), subject: () => null },
  // The register of this test knows no unit: what is named lies nowhere.
  'authority.reviewTask': { input: () => ({}), subject: () => null },
  'authority.mergePreview': { input: () => ({}), subject: () => null },
  'transition.enter': ofInventory,
  'transition.inventory': ofInventory,
  'transition.countInventory': ofInventory,
  'transition.freezeInventory': ofInventory,
  'transition.signInventory': ofInventory,
  'transition.holding': ofHolding,
  'transition.correct': ofHolding,
  'transition.confirmCorrection': ofHolding,
  'transition.proposeExit': ofHolding,
  'transition.confirmExit': ofHolding,
  'transition.check': ofHolder,
  'transition.holdings': ofHolder,
  'transition.openInventories': ofHolder,
  'transition.importHoldings': ofHolder,
  'transition.importHoldingsPreview': ofHolder,
  'transition.importHoldingsErrors': ofHolder,
  'transition.loadHoldings': ofHolder,
  'transition.loadHoldingsErrors': ofHolder,
  'transition.supply': ofHolder,
  'transition.proposeDecision': ofHolding,
  'transition.confirmDecision': { input: (_unit, at) => ({ decision: fileAt(at) }), subject: itself },
  'transition.raiseDispute': {
    input: (unit, at) => ({ holding: fileAt(at), claimant: `org:${unit}:people-committee` }),
    subject: itself,
  },
  'transition.award': ofDispute,
  'transition.withdrawDispute': ofDispute,
  'transition.confirmReadiness': { input: (unit) => ({ transition: fileAt(99), unit }), subject: itself },
  'transition.confirmSystem': ofHolding,
  // A transition that nobody knows lies nowhere; the operation then says so.
  'transition.allocate': ofNoTransition,
  'transition.rehearse': ofNoTransition,
  'transition.report': ofNoTransition,
  'transition.reportFile': ofNoTransition,
  'transition.openHandovers': ofNoTransition,
  'transition.arm': ofNoTransition,
  'transition.disarm': ofNoTransition,
  'transition.switch': ofNoTransition,
  'transition.settle': ofNoTransition,
  'transition.correctLine': ofNoTransition,
  'transition.close': ofNoTransition,
  'transition.reverse': ofNoTransition,
  'transition.confirmReversal': ofNoTransition,
  'transition.create': { input: () => ({}), subject: () => wholeCountry },
  // What has ended is explained as well.
  'access.explain': { input: (unit) => ({ unit, on }), subject: itself },
}
/** Operations that answer from whatever ground one has, and filter what they show themselves. */
const filtering: Readonly<Record<string, string>> = {
  'access.arm': 'looks at the place of each grant that it arms',
  'access.importGrants': 'looks at the place of each row, and the second wall does again',
  'access.importGrantsPreview': 'looks at the place of each row',
  'access.importGrantsErrors': 'looks at the place of each row',
  'access.grants': 'shows own grants and those of the territory',
  'authority.proposals': 'shows proposals of the territory, own ones and what is in force',
  'evidence.history': 'shows entries of the territory and own ones',
  'evidence.prove': 'proves entries of the territory and own ones',
  'files.list': 'shows files of the territory',
  'files.check': 'the command line of the machine only',
  'jobs.list': 'shows own jobs but to who has the whole country',
  'jobs.about': 'shows own jobs but to who has the whole country',
  'jobs.dead': 'shows own jobs but to who has the whole country',
  'transition.list': 'shows which transitions there are, which everybody concerned may know',
  'transition.about': 'shows sums and steps of a transition',
  'transition.lines': 'shows lines of the territory',
  'transition.flows': 'shows sums of lines of the territory',
  'transition.line': 'shows lines of the territory',
  'transition.endings': 'shows organisations that end, which the register says',
  'transition.progress': 'shows sums and units of a transition',
  'transition.rehearsals': 'shows sums of rehearsals',
  'transition.handovers': 'shows minutes of the territory',
  'transition.board': 'shows sums of a transition, and holdings of the territory',
  'transition.inventories': 'shows inventories of the territory',
  'transition.decisions': 'shows decisions on holdings of the territory',
  'transition.disputes': 'shows disputes of the territory, and what its organisations claim',
  'transition.readiness': 'shows units of the day on the ground of who asks',
  'transition.systems': 'shows systems of the territory',
  'notices.webhooks': 'shows nothing but to who has the whole country',
}

test('an operation says where it works, or is known to filter what it shows', () => {
  const without = operations.filter(
    ({ access, where }) => typeof access !== 'string' && access.roles !== 'signed-in' && !where,
  )
  assert.deepEqual(
    without.map(({ name }) => name).filter((name) => !filtering[name]),
    [],
  )
  const names = new Set(operations.map(({ name }) => name))
  assert.deepEqual(
    [...Object.keys(filtering), ...Object.keys(placed)].filter(
      (name) => !names.has(name as Operation['name']),
    ),
    [],
  )
})

test('each operation finds the place of what it is asked about, and is allowed exactly where it may', async (t) => {
  let [tries, allowed] = [0, 0]
  for (const operation of operations) {
    const { access, name, where } = operation
    if (typeof access === 'string') continue
    const roles =
      access.roles === 'signed-in'
        ? (['reader'] as const)
        : [access.roles[0], roleIds.find((each) => !access.roles.includes(each))]
    const at = placed[name]
    for (const [index, place] of places.entries()) {
      if (!at && index > 0) continue
      const subject = at ? at.subject(place) : where ? wholeCountry : null
      const input = sampleOf(operation, at?.input(place, index))
      for (const role of roles)
        for (const ground of grounds) {
          if (role === undefined) continue
          const actor = person(role, ground)
          const expected = may(actor, operation, subject, { on, now }, smallTerritory).allowed
          assert.equal(
            await runs(operation, input, actor),
            expected,
            `${name} at ${place} as ${role} of ${ground}`,
          )
          tries += 1
          if (expected) allowed += 1
        }
    }
  }
  t.diagnostic(`${tries} tries over ${operations.length} operations, ${allowed} allowed`)
  assert.ok(allowed > 200 && allowed < tries / 2)
})

test('a place that is told wrongly is noticed', async () => {
  const about = operations.find(({ name }) => name === 'files.about')
  assert.ok(about)
  const broken: Operation = { ...about, where: () => null }
  const input = { file: fileAt(places.indexOf('c')) }
  assert.equal(await runs(about, input, person('commune', 'a')), false)
  assert.equal(await runs(broken, input, person('commune', 'a')), true)
})

/** Whatever names the other side, by the name of the field that could ask for it. */
const aimed = {
  ...{
    file: accountNumbered(202),
    hold: accountNumbered(202),
    job: accountNumbered(202),
    grant: accountNumbered(202),
  },
  ...{ account: other, unit: 'b', office: 'b', entry: accountNumbered(202), session: accountNumbered(202) },
  ...{
    key: accountNumbered(202),
    factor: accountNumbered(202),
    webhook: accountNumbered(202),
    kind: 'k',
    id: 'i',
  },
  ...{
    notices: [accountNumbered(202)],
    number: '2',
    form: 'f',
    list: 'l',
    name: 'n',
    decision: '1',
    instrument: 'i',
  },
}
const marks = [accountNumbered(202), other, '2'.repeat(64), 'p-2']
/** Everybody at once: each role on the own ground. */
const everyone = (unit: string): Person => ({
  ...person('reader', unit),
  grants: roleIds.map((role, at) => ({
    ...{ id: `g${at}`, role, organisation: null, unit, from: '2000-01-01', until: null, decision: '1' },
  })),
})

test('no question, whatever it is aimed at, answers with anything of others', async (t) => {
  let [asked, answered] = [0, 0]
  for (const operation of operations.filter(({ kind }) => kind === 'query'))
    for (const input of [
      sampleOf(operation),
      sampleOf(operation, aimed),
      ...Object.entries(aimed).flatMap(([name, value]) =>
        Object.hasOwn(operation.input.properties, name) ? [sampleOf(operation, { [name]: value })] : [],
      ),
    ]) {
      const answer = await perform(operation, input, contextOf(everyone('a')))
      asked += 1
      if (!answer.ok) continue
      answered += 1
      const text = JSON.stringify(answer.value)
      // What was asked for by name may be said back.
      const said = JSON.stringify(input)
      for (const mark of marks)
        assert.ok(
          said.includes(mark) || !text.includes(mark),
          `${operation.name} ${said} tells ${mark}: ${text.slice(0, 400)}`,
        )
    }
  t.diagnostic(`${asked} questions, ${answered} answered`)
  assert.ok(answered > 15)
})

const theirs = async (): Promise<string> => {
  const { rows } = await owner.query<{ name: string }>(`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
      and relname not in ('evidence_entry', 'evidence_thing', 'access_refusal', 'notice', 'outbox_event') order by 1`)
  const told: string[] = []
  for (const { name } of rows) {
    const found = await owner.query<{ row: string }>(
      `select row(each)::text as row from ${name} as each order by 1`,
    )
    told.push(
      ...found.rows.flatMap(({ row }) =>
        marks.some((mark) => row.includes(mark)) ? [`${name} ${row}`] : [],
      ),
    )
  }
  return told.join('\n')
}

test('no command, whatever it is aimed at, changes anything of others', async (t) => {
  const before = await theirs()
  assert.ok(before.split('\n').length > 20)
  let [told, done] = [0, 0]
  for (const operation of operations.filter(({ kind }) => kind === 'command')) {
    const answer = await perform(operation, sampleOf(operation, aimed), contextOf(everyone('a')))
    told += 1
    if (answer.ok) done += 1
    assert.equal(await theirs(), before, operation.name)
  }
  t.diagnostic(`${told} commands, ${done} done`)
})
