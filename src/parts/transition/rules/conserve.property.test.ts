/** Random reorganisations with random holdings: nothing is lost, doubled, or given to who is no more. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findingKinds } from '../../../kernel/findings.ts'
import { transitionFinding } from '../findings.ts'
import { type Allocation, type Holding, measures } from '../model.ts'
import { allocate } from './allocate.ts'
import { expected } from './testing/naive-model.ts'
import { endedIn, holdingsIn } from './testing/random-holding.ts'
import { type Reform, reforms, worldOfReform } from './testing/random-reform.ts'

const cases = reforms
  .filter((reform) => endedIn(reform).length > 0)
  .chain((reform) => fc.tuple(fc.constant(reform), holdingsIn(reform)))
const each = (claim: (reform: Reform, holdings: readonly Holding[]) => void, runs = 150) =>
  fc.assert(
    fc.property(cases, ([reform, holdings]) => claim(reform, holdings)),
    { numRuns: runs },
  )

test('every holding goes somewhere, all of it, once', () => {
  each((reform, holdings) => {
    const world = worldOfReform(reform)
    for (const holding of holdings) {
      const { parts } = allocate(holding, world)
      for (const measure of measures)
        assert.equal(
          parts.reduce((sum, { quantities }) => sum + BigInt(quantities[measure]), 0n),
          BigInt(holding.quantities[measure]),
          measure,
        )
      const numbers = parts.map(({ part }) => part)
      assert.deepEqual(numbers, parts.length === 1 ? [0] : parts.map((_, place) => place + 1))
      assert.equal(new Set(parts.map(({ successor }) => successor)).size, parts.length)
    }
  })
})

/** Organisations of the day, from the plan alone. */
const stands = ({ provinces, communes, fresh }: Reform, organisation: string | null): boolean => {
  const [, unit = ''] = organisation?.split(':') ?? []
  const staying = communes.filter(({ legs }) => legs.length === 0).map(({ id }) => id)
  return [...provinces.values(), ...fresh.keys(), ...staying].includes(unit)
}

test('every successor, and everybody else who was possible, stands on the day; only what is settled has none', () => {
  each((reform, holdings) => {
    const world = worldOfReform(reform)
    for (const holding of holdings) {
      const { parts, others } = allocate(holding, world)
      for (const { successor, disposition } of parts) {
        assert.equal(successor === null, disposition === 'settle')
        assert.ok(
          successor === null || (stands(reform, successor) && world.stands(successor)),
          String(successor),
        )
      }
      for (const other of others) assert.ok(stands(reform, other) && world.stands(other), other)
    }
  })
})

test('the caretaker holds exactly what is asked, and each reason is one of the list', () => {
  assert.ok(transitionFinding)
  each((reform, holdings) => {
    const world = worldOfReform(reform)
    for (const holding of holdings) {
      const { rule, parts, because } = allocate(holding, world)
      const kept = parts.some(({ disposition }) => disposition === 'caretaker')
      assert.equal(kept, rule === 'caretaker')
      assert.equal(findingKinds().get(because.code)?.weight, kept ? 'warning' : 'note', because.code)
    }
  })
})

test('the same facts give the same answer, in a world made anew and in any order', () => {
  each((reform, holdings) => {
    const one = worldOfReform(reform)
    const other = worldOfReform(reform)
    const first = holdings.map((holding) => allocate(holding, one))
    const again = holdings.toReversed().map((holding) => allocate(holding, other))
    assert.deepEqual(again.toReversed(), first)
  }, 60)
})

const told = ({ rule, parts }: Allocation): string => {
  if (rule === 'caretaker') return 'asked'
  return parts
    .map(({ successor }) => successor ?? 'settled')
    .toSorted()
    .join(' ')
}

test('a plain model of the plan says the same', () => {
  each((reform, holdings) => {
    const world = worldOfReform(reform)
    for (const holding of holdings)
      assert.equal(told(allocate(holding, world)), expected(reform, holding), JSON.stringify(holding))
  }, 400)
})
