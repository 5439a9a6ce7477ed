/** The engine beside an independent model that knows no intervals and no indexes: it looks at each row on each day. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { whoDecides } from './answer.ts'
import { checkMatrix } from './checks/index.ts'
import { matrixOf } from './matrix.ts'
import type { Condition, Grant, MatrixFacts } from './model.ts'
import { ranks } from './model.ts'
import { plainGround, randomFacts } from './testing/random.ts'
import { pairs } from './testing/small.ts'

const ground = plainGround(3)
const communes = ['p0.c0', 'p0.c1', 'p1.c0', 'p2.c0']
const days = ['2021-01-01', '2025-06-30', '2025-07-01', '2026-03-01', '2026-12-31', '2027-03-01']

const holds = (facts: MatrixFacts, grant: Grant, on: string): boolean => {
  if (on < grant.from || (grant.until !== null && on >= grant.until)) return false
  for (const text of facts.instruments) {
    if (text.number !== grant.basis.instrument) continue
    if ((text.from !== null && on < text.from) || (text.until !== null && on >= text.until)) return false
    for (const end of text.ends)
      if (on >= end.until && `${grant.basis.point}.`.startsWith(`${end.point}.`)) return false
  }
  const giver = facts.grants.find(({ id }) => id === grant.under)
  return giver === undefined || holds(facts, giver, on)
}

const mayBoth = (left: readonly Condition[], right: readonly Condition[]): boolean => {
  const meets = (all: readonly Condition[], amount: number) =>
    all.every(
      ({ from, below }) =>
        amount >= (from ?? Number.NEGATIVE_INFINITY) && amount < (below ?? Number.POSITIVE_INFINITY),
    )
  return [0, 9, 10, 11].some((amount) => meets(left, amount) && meets(right, amount))
}

const stronger = (facts: MatrixFacts, left: Grant, right: Grant): boolean => {
  const text = (grant: Grant) => facts.instruments.find(({ number }) => number === grant.basis.instrument)
  const [a, b] = [text(left), text(right)]
  if (!a || !b) return false
  const [high, low] = [ranks.indexOf(a.rank), ranks.indexOf(b.rank)]
  return high < low || (high === low && (a.issuedOn ?? '') > (b.issuedOn ?? ''))
}

const key = ({ holder }: Grant) => `${holder.level} ${holder.kind} ${holder.body}`

/** Rows that count for a matter in a commune on a day, by looking at each. */
const here = (facts: MatrixFacts, functionId: string, commune: string, on: string) =>
  facts.grants.filter(
    (grant) =>
      grant.function === functionId &&
      grant.span !== 'several-units' &&
      ['country', commune, commune.split('.')[0]].includes(grant.territory) &&
      holds(facts, grant, on),
  )

const expected = (facts: MatrixFacts, functionId: string, commune: string, on: string) => {
  const rows = here(facts, functionId, commune, on)
  const roots = rows.filter(({ under }) => under === null)
  const against = (left: Grant) =>
    roots.filter((right) => key(right) !== key(left) && mayBoth(left.conditions, right.conditions))
  const standing = roots.filter((root) => !against(root).some((other) => stronger(facts, other, root)))
  const isOpen = roots.some((root) =>
    against(root).some(
      (other) => key(other) !== key(root) && !stronger(facts, other, root) && !stronger(facts, root, other),
    ),
  )
  const reached = new Set(standing)
  for (let grown = true; grown; ) {
    const more = rows.filter((row) => !reached.has(row) && [...reached].some(({ id }) => id === row.under))
    for (const row of more) reached.add(row)
    grown = more.length > 0
  }
  const acting = [...reached].filter(
    (row) => !rows.some((next) => next.under === row.id && next.conditions.length === 0),
  )
  return {
    isOpen,
    holders: acting.filter(({ holder }) => holder.level !== 'district' || on < '2025-07-01').map(key),
  }
}

test('answers of random matrices agree with the independent model', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
      const facts = randomFacts(seed, { functions: 6, territories: ['p0', 'p1', 'p0.c0'] })
      const matrix = matrixOf(facts)
      for (const { id } of facts.functions)
        for (const on of days)
          for (const commune of communes) {
            const answer = whoDecides(matrix, ground, { function: id, places: [commune], on })
            const model = expected(facts, id, commune, on)
            const found = answer.deciding.map(({ holder }) => `${holder.level} ${holder.kind} ${holder.body}`)
            const distinct = (all: readonly string[]) => [...new Set(all)].sort()
            assert.deepEqual(distinct(found), distinct(model.holders), `${seed} ${id} ${on} ${commune}`)
            if (answer.status === 'one') assert.ok(!model.isOpen)
          }
    }),
    { numRuns: 150 },
  )
})

test('overlaps, contradictions and gaps of random matrices agree with the independent model', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
      const facts = randomFacts(seed, { functions: 6, territories: ['p0', 'p1', 'p0.c0'] })
      const matrix = matrixOf(facts)
      for (const on of days) {
        const findings = checkMatrix(matrix, ground, { on, pairs })
        const told = (code: string) =>
          new Set(
            findings.flatMap((one) =>
              one.code === `authority/${code}` ? [`${one.facts.function} ${one.facts.grants ?? ''}`] : [],
            ),
          )
        const [overlaps, contradictions] = [told('overlap'), told('contradiction')]
        const gaps = new Set([...told('gap'), ...told('not-known-before')])
        for (const { id } of facts.functions) {
          const roots = facts.grants.filter(
            (row) => row.function === id && row.under === null && holds(facts, row, on),
          )
          const isBare = ['p0.c0', 'p1.c0', 'p2.c0', 'p0.c1'].some((commune) => {
            const whole = roots.filter(({ territory }) => territory !== 'p0.c0')
            const known = facts.grants.some(
              ({ function: of, territory }) =>
                of === id && ['country', commune.split('.')[0]].includes(territory),
            )
            return (
              known &&
              !whole.some(
                ({ territory, span }) =>
                  span !== 'several-units' && ['country', commune.split('.')[0]].includes(territory),
              )
            )
          })
          assert.equal(gaps.has(`${id} `), roots.length === 0 || isBare, `gap ${seed} ${id} ${on}`)
          for (const [at, left] of roots.entries())
            for (const right of roots.slice(at + 1)) {
              const isShared = communes.some((commune) => {
                const covers = ({ territory }: Grant) =>
                  ['country', commune, commune.split('.')[0]].includes(territory)
                return covers(left) && covers(right)
              })
              const meets =
                isShared &&
                key(left) !== key(right) &&
                new Set([left.span, right.span].filter((span) => span !== 'any')).size < 2 &&
                mayBoth(left.conditions, right.conditions)
              const settled = stronger(facts, left, right) || stronger(facts, right, left)
              const names = [`${id} ${left.id}, ${right.id}`, `${id} ${right.id}, ${left.id}`]
              assert.equal(
                names.some((name) => overlaps.has(name)),
                meets && !settled,
                `overlap ${seed} ${on} ${names[0]}`,
              )
              assert.equal(
                names.some((name) => contradictions.has(name)),
                meets && settled,
                `contradiction ${seed} ${on} ${names[0]}`,
              )
            }
        }
      }
    }),
    { numRuns: 100 },
  )
})
