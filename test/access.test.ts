/** Every operation says who may ask it, and hostile actors are tried against all of them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Type } from 'typebox'
import { fine } from '../src/kernel/result.ts'
import { type Grant, type RoleId, roleIds, wholeCountry } from '../src/platform/access/model.ts'
import { now, smallTerritory } from '../src/platform/access/testing/country.ts'
import type { Actor, Operation, Person } from '../src/platform/operation.ts'
import { perform } from '../src/platform/perform.ts'
import { accessPage, machineOnly } from './house/access.ts'
import { allOperations } from './house/operations.ts'
import { testContext } from './support/context.ts'

const operations = allOperations()

/** What is wrong with the rules of operations. */
const faultsOf = (all: readonly Operation[]): readonly string[] =>
  all.flatMap(({ name, access, kind, where }) => {
    if (access === 'operator') return machineOnly[name] ? [] : [`${name} is for the machine without a reason`]
    if (access === 'public') return []
    const listed = access?.roles === 'signed-in' || (access?.roles?.length ?? 0) > 0
    if (!listed) return [`${name} has no rule`]
    if (access.roles !== 'signed-in' && !access.roles.every((role) => roleIds.includes(role)))
      return [`${name} names a role that is none`]
    return kind === 'command' && access.roles !== 'signed-in' && !where && !anywhere.has(name)
      ? [`${name} changes something and does not say where`]
      : []
  })

/** Commands that check the place of each thing they touch themselves. */
const anywhere = new Set(['access.arm', 'access.importGrants'])

test('every operation has a rule, and what is for the machine alone says why', () => {
  assert.deepEqual(faultsOf(operations), [])
  assert.deepEqual(
    Object.keys(machineOnly).filter((name) => !operations.some((each) => each.name === name)),
    [],
  )
})

test('an operation without a rule is noticed', () => {
  const [one] = operations
  assert.ok(one)
  // A cast: what forgets its rule does not compile; JavaScript of others could.
  const without = { ...one, access: undefined } as unknown as Operation
  assert.equal(
    faultsOf([without, { ...one, access: 'operator', name: 'x.y' }, { ...one, access: { roles: [] } }])
      .length,
    3,
  )
  assert.match(accessPage([{ ...one, access: 'operator', name: 'x.y' }]), /NO REASON GIVEN/)
})

// ---- hostile use ------------------------------------------------------------------------------------------------

const on = '2025-07-15'
/** Where the thing asked about lies. */
const own = 'a'
const territories = {
  own,
  parent: 'province:1',
  sibling: 'b',
  ended: 'old-d',
  'ended heir': 'old-a',
  'other province': 'province:2',
  'commune of another province': 'c',
  country: wholeCountry,
} as const
type TerritoryName = keyof typeof territories

/** What must come of a fitting role there: own and above yes; below, beside, ended and elsewhere no. */
const reaches: Readonly<Record<TerritoryName, boolean>> = {
  own: true,
  parent: true,
  sibling: false,
  ended: false,
  'ended heir': false,
  'other province': false,
  'commune of another province': false,
  country: true,
}

const grantOf = (role: RoleId, unit: string): Grant => ({
  id: 'g',
  role,
  organisation: null,
  unit,
  from: '2025-01-01',
  until: null,
  decision: '1/QĐ',
})
const person = (role: RoleId, unit: string, provedAt = now): Person => ({
  kind: 'person',
  account: 'p',
  name: 'P',
  session: 's',
  provedAt,
  grants: [grantOf(role, unit)],
})
const system = (role: RoleId, scopes: readonly string[]): Actor => ({
  kind: 'client',
  client: 'c',
  name: 'C',
  scopes,
  grants: [grantOf(role, wholeCountry)],
})

/** The operation as it is, but for what it does and where: whether it would run, by the rule it declares. */
const runs = async (operation: Operation, actor: Actor, subject: string | null): Promise<boolean> => {
  let ran = false
  // A look would leave its entry in a database, and this test has none.
  const { looks: _, ...asked } = operation
  const tried: Operation = {
    ...asked,
    input: Type.Object({}),
    kind: 'query',
    where: () => subject,
    run: async () => {
      ran = true
      return fine(null)
    },
  }
  const context = testContext({
    actor,
    today: on,
    now,
    territory: async () => smallTerritory,
    checkOutput: false,
  })
  await perform(tried, {}, context)
  return ran
}

test('every operation x role x territory is tried: only a fitting role on that ground comes through', async (t) => {
  let tries = 0
  for (const operation of operations)
    for (const role of roleIds)
      for (const [name, unit] of Object.entries(territories)) {
        const { access } = operation
        const fits =
          access === 'public' ||
          (access !== 'operator' &&
            (access.roles === 'signed-in' ||
              // A cast: the names are those of the object above.
              (access.roles.includes(role) && reaches[name as TerritoryName])))
        assert.equal(
          await runs(operation, person(role, unit), own),
          fits,
          `${operation.name} as ${role} on ${name} (${unit})`,
        )
        tries += 1
      }
  t.diagnostic(`${tries} tries over ${operations.length} operations`)
})

test('nobody, a stranger without grants, a stale proof and a key out of scope come through nowhere they should not', async () => {
  const nobody: Actor = { kind: 'public' }
  const stranger: Actor = { ...person('reader', own), grants: [] }
  for (const operation of operations) {
    const { access, name } = operation
    const isOpen = access === 'public'
    const rule = typeof access === 'string' ? null : access
    assert.equal(await runs(operation, nobody, own), isOpen, `${name} as nobody`)
    assert.equal(
      await runs(operation, stranger, own),
      isOpen || rule?.roles === 'signed-in',
      `${name} as a stranger`,
    )
    const role = rule && rule.roles !== 'signed-in' ? rule.roles[0] : undefined
    if (role) {
      const stale = person(role, wholeCountry, '2025-07-15T02:00:00.000Z')
      assert.equal(await runs(operation, stale, own), !rule?.stepUp, `${name} with a stale proof`)
      assert.equal(await runs(operation, system(role, ['other.*']), own), false, `${name} out of scope`)
      assert.equal(await runs(operation, system(role, [name]), own), !rule?.stepUp, `${name} in scope`)
      assert.equal(
        await runs(operation, person(role, own), wholeCountry),
        false,
        `${name} of the country by a grant in a commune`,
      )
    }
  }
})
