/** `may` against an engine made by others: grants become policies of Cedar, territory its entities, answers must agree. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type EntityJson, isAuthorized } from '@cedar-policy/cedar-wasm/nodejs'
import fc from 'fast-check'
import { daysBetween, type IsoDate } from '../../kernel/dates.ts'
import type { Access, Actor } from '../operation.ts'
import { may } from './may.ts'
import { type Grant, type Territory, wholeCountry } from './model.ts'
import { now, places, smallTerritory, someAccess, someActor, someDay } from './testing/country.ts'

const anywhere = 'anywhere'
const dayNumber = (day: IsoDate): number => daysBetween('1900-01-01', day)
const uid = (type: string, id: string) => ({ type, id })

/** Ground as a hierarchy: a commune in its province, an ended unit in the heir of its whole, all in the country. */
const groundOn = (on: IsoDate): EntityJson[] => [
  ...places.map(({ id, until }) => ({
    uid: uid('Unit', id),
    attrs: until === null ? {} : { ends: dayNumber(until) },
    parents: [...smallTerritory.above(id, on), ...(smallTerritory.heirs?.(id, on) ?? []), wholeCountry].map(
      (each) => uid('Unit', each),
    ),
  })),
  { uid: uid('Unit', wholeCountry), attrs: {}, parents: [] },
  { uid: uid('Unit', anywhere), attrs: {}, parents: [] },
  { uid: uid('Unit', 'nowhere'), attrs: {}, parents: [uid('Unit', wholeCountry)] },
]

const policyOf = ({ role, unit, from, until }: Grant): string => `
  permit (principal, action, resource) when {
    context.access == "roles" && context.roles.contains("${role}")
    && context.on >= ${dayNumber(from)} ${until === null ? '' : `&& context.on < ${dayNumber(until)}`}
    && (!(Unit::"${unit}" has ends) || context.on < Unit::"${unit}".ends)
    && resource in [Unit::"${unit}", Unit::"${anywhere}"]
  };`

const fixed = `
  permit (principal, action, resource) when { context.access == "public" };
  permit (principal, action, resource) when { context.access == "signed-in" && !(principal is Public) };
  forbid (principal is Client, action, resource)
    when { context.access != "public" } unless { action in principal.scopes };
  forbid (principal, action, resource) when { context.stepUp && (principal is Client || context.provedAgo > 300000) };`

const policiesOf = (grants: readonly Grant[]): string => [fixed, ...grants.map(policyOf)].join('\n')

const action = 'acts.enact'
const kindOf = (actor: Actor) =>
  actor.kind === 'client' ? 'Client' : actor.kind === 'person' ? 'Person' : 'Public'

const cedarAllows = (actor: Actor, access: Access, subject: string | null, on: IsoDate): boolean => {
  const grants = actor.kind === 'person' || actor.kind === 'client' ? actor.grants : []
  const rule = typeof access === 'string' ? null : access
  const scopes = actor.kind === 'client' ? actor.scopes.map((id) => ({ __entity: uid('Action', id) })) : []
  const answer = isAuthorized({
    principal: uid(kindOf(actor), 'p'),
    action: uid('Action', action),
    resource: uid('Unit', subject ?? anywhere),
    context: {
      on: dayNumber(on),
      access: rule ? (rule.roles === 'signed-in' ? 'signed-in' : 'roles') : String(access),
      roles: rule && rule.roles !== 'signed-in' ? [...rule.roles] : [],
      stepUp: rule?.stepUp ?? false,
      provedAgo: actor.kind === 'person' ? Date.parse(now) - Date.parse(actor.provedAt) : 0,
    },
    policies: { staticPolicies: policiesOf(grants) },
    entities: [
      ...groundOn(on),
      { uid: uid(kindOf(actor), 'p'), attrs: actor.kind === 'client' ? { scopes } : {}, parents: [] },
      { uid: uid('Action', action), attrs: {}, parents: [uid('Action', 'acts.*')] },
    ],
  })
  if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('; '))
  assert.deepEqual(answer.response.diagnostics.errors, [])
  return answer.response.decision === 'allow'
}

const someSubject = fc.option(fc.constantFrom(...places.map(({ id }) => id), wholeCountry, 'nowhere'), {
  freq: 8,
})
const someCase = fc.tuple(someActor, someAccess, someSubject, someDay)

/** The first case of many in which the two disagree, and how often each answer was given. */
const disagreement = (territory: Territory, cases: number) => {
  const counts = { allowed: 0, refused: 0 }
  const result = fc.check(
    fc.property(someCase, ([actor, access, subject, on]) => {
      const ours = may(actor, { name: action, access }, subject, { on, now }, territory).allowed
      counts[ours ? 'allowed' : 'refused'] += 1
      return ours === cedarAllows(actor, access, subject, on)
    }),
    { numRuns: cases, seed: 20250701 },
  )
  return { counterexample: result.counterexample, counts }
}

test('an independent engine decides the same in thousands of random cases', (t) => {
  const { counterexample, counts } = disagreement(smallTerritory, 4000)
  assert.equal(counterexample, null, JSON.stringify(counterexample))
  t.diagnostic(`${counts.allowed} allowed, ${counts.refused} refused, all as Cedar decides`)
  assert.ok(counts.allowed > 400 && counts.refused > 400)
})

test('planted faults are found by it: the end of a unit, what lies in a province, what passes to an heir', () => {
  const faulty: readonly Partial<Territory>[] = [
    { endOf: () => null },
    { covers: (unit, subject) => unit === subject },
    { heirs: () => [] },
    { heirs: (ended) => (ended === 'old-d' ? ['a'] : []) },
  ]
  for (const fault of faulty)
    assert.notEqual(disagreement({ ...smallTerritory, ...fault }, 4000).counterexample, null)
})
