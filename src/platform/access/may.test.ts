import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor, Person } from '../operation.ts'
import { may } from './may.ts'
import type { Grant, Territory } from './model.ts'

const grant: Grant = {
  id: 'g1',
  role: 'province',
  organisation: null,
  unit: 'province:01',
  from: '2025-07-01',
  until: '2026-07-01',
  decision: '1/QĐ',
}
const person: Person = {
  kind: 'person',
  account: 'a1',
  name: 'Cán bộ giả lập 000001',
  grants: [grant],
  session: 's1',
  provedAt: '2026-01-15T03:00:00.000Z',
}
const operation = { name: 'acts.enact', access: { roles: ['province', 'central'] } } as const
const territory: Territory = {
  covers: (unit, subject) => unit === 'province:01' && subject === 'commune:00004',
  endOf: (unit) => (unit === 'province:02' ? '2025-07-01' : null),
  within: (unit) => [unit],
  above: () => [],
  named: () => null,
}
const at = { on: '2026-01-15', now: '2026-01-15T03:04:00.000Z' }
const codes = (actor: Actor, subject: string | null, given: Partial<typeof at> = {}, asked = operation) => {
  const decision = may(actor, asked, subject, { ...at, ...given }, territory)
  return decision.allowed ? 'allowed' : decision.because.map(({ code }) => code)
}

test('a grant allows what its role may do inside its territory, on its days', () => {
  assert.equal(codes(person, 'commune:00004'), 'allowed')
  assert.deepEqual(codes(person, 'commune:99999'), ['access/other-territory'])
  assert.deepEqual(codes(person, 'commune:00004', { on: '2025-06-30' }), ['access/no-such-role'])
  assert.deepEqual(codes(person, 'commune:00004', { on: '2026-07-01' }), ['access/no-such-role'])
})

test('the end of its unit ends a grant, whatever its own end', () => {
  const ended = { ...person, grants: [{ ...grant, unit: 'province:02', from: '2025-01-01', until: null }] }
  assert.deepEqual(codes(ended, null), ['access/no-such-role'])
  assert.equal(codes(ended, null, { on: '2025-06-30' }), 'allowed')
})

test('who did not sign in is asked to, and the command line may do everything', () => {
  assert.deepEqual(codes({ kind: 'public' }, null), ['access/not-signed-in'])
  assert.equal(codes({ kind: 'operator', name: 'root' }, 'commune:99999'), 'allowed')
})

test('a system is held to its scopes, and a fresh proof is asked where the rule says so', () => {
  const system: Actor = { kind: 'client', client: 'c1', name: 'k', scopes: ['acts.*'], grants: [grant] }
  assert.equal(codes(system, null), 'allowed')
  assert.deepEqual(codes({ ...system, scopes: ['register.*'] }, null), ['access/out-of-scope'])
  const strict = { ...operation, access: { ...operation.access, stepUp: true } } as const
  const asked = may(person, strict, null, at, territory)
  assert.ok(asked.allowed)
  const late = may(person, strict, null, { ...at, now: '2026-01-15T03:06:00.000Z' }, territory)
  assert.deepEqual(late.allowed ? [] : late.because.map(({ code }) => code), ['access/prove-again'])
})

test('a proof from the future, made while a clock was ahead, is as stale as one of long ago', () => {
  const operation = { name: 'acts.enact', access: { roles: 'signed-in', stepUp: true } } as const
  const allowed = (provedAt: string) =>
    may(
      { kind: 'person', account: 'p', name: 'P', session: 's', provedAt, grants: [] },
      operation,
      null,
      { on: '2025-07-15', now: '2025-07-15T03:00:00.000Z' },
      null,
    ).allowed
  assert.deepEqual(
    [
      '2025-07-15T02:55:00.000Z',
      '2025-07-15T03:01:00.000Z',
      '2025-07-15T02:54:59.000Z',
      '2025-07-16T03:00:00.000Z',
    ].map(allowed),
    [true, true, false, false],
  )
})
