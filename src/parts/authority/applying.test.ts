/** Local texts after a merger: u1 and u2 became n, u3 was parted between n and the standing v. Invented ground. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whoDecides } from './answer.ts'
import { matrixOf } from './matrix.ts'
import type { AuthorityInstrument, Ground } from './model.ts'
import { districtsEnd } from './reform.ts'
import { aFunction, aGrant, anInstrument, facts, holders } from './testing/small.ts'

const before: Readonly<Record<string, readonly string[]>> = {
  a: ['du', 'u1'],
  b: ['u2'],
  c: ['u3'],
  d: ['u3'],
  e: ['v'],
  x: ['u1'],
  y: ['u2'],
  ...{ du: ['u1'], u1: [], u2: [], u3: [], v: [] },
}
const now: Readonly<Record<string, readonly string[]>> = {
  a: ['n'],
  b: ['n'],
  c: ['n'],
  d: ['v'],
  e: ['v'],
  xy: ['n'],
  ...{ n: [], v: [] },
}
const heirs: Readonly<Record<string, readonly string[]>> = {
  ...{ u1: ['n'], u2: ['n'], u3: ['n', 'v'], x: ['xy'], y: ['xy'], du: ['a'] },
}
const tree = (on: string) => (on < districtsEnd ? before : now)
const ground: Ground = {
  covers: (unit, subject, on) =>
    unit === 'country' || unit === subject || (tree(on)[subject]?.includes(unit) ?? false),
  levelOf: (unit, on) =>
    !(unit in tree(on))
      ? null
      : unit === 'du'
        ? 'district'
        : ['u', 'n', 'v'].some((letter) => unit.startsWith(letter))
          ? 'province'
          : 'commune',
  above: (unit, on) => tree(on)[unit] ?? [],
  endOf: (unit) => (unit in before && !(unit in now) ? districtsEnd : null),
  onDay: (unit, from, to) => {
    if (from < districtsEnd === to < districtsEnd || (unit in now && unit in before)) return [unit]
    if (to >= districtsEnd) return heirs[unit] ?? []
    return Object.entries(heirs).flatMap(([old, next]) => (next.includes(unit) ? [old] : []))
  },
  provinces: () => ['n', 'v'],
}

const law = { instrument: '87/2025/QH15', point: '' }
const decision = { instrument: '9/QĐ-UBND', point: '1' }
const chosenOn = '2026-01-01'

const local = (unit: string, given: Partial<AuthorityInstrument> = {}) =>
  anInstrument({
    number: `${unit}/2020/QĐ-UBND`,
    rank: 'province-committee-decision',
    issuer: { ...holders.province, unit },
    issuedOn: '2020-01-01',
    from: '2020-01-01',
    applies: [{ unit, from: '2020-01-01', until: null, basis: law }],
    ...given,
  })
const grantBy = (unit: string, kind: 'chair' | 'department' | 'council') =>
  aGrant({
    id: `by-${unit}`,
    holder: { level: 'province', kind, body: null },
    territory: unit,
    basis: { instrument: `${unit}/2020/QĐ-UBND`, point: '2' },
    from: '2020-01-01',
  })
const grants = [grantBy('u1', 'chair'), grantBy('u2', 'department')]
const told = (
  place: string,
  on: string,
  instruments: readonly AuthorityInstrument[] = [local('u1'), local('u2')],
  rows = grants,
) => {
  const matrix = matrixOf(facts({ functions: [aFunction({ id: 'fn:permit' })], instruments, grants: rows }))
  const { status, deciding, remarks } = whoDecides(matrix, ground, {
    function: 'fn:permit',
    places: [place],
    on,
  })
  const why = remarks.flatMap(({ code, facts: { citation } }) =>
    citation === undefined ? [] : [`${code.slice('authority/'.length)} ${String(citation).trim()}`],
  )
  const [one] = deciding
  return {
    status,
    why,
    by: deciding.flatMap(({ chain }) => chain.map(({ id }) => id)),
    until: one?.life.until ?? null,
    units: one?.units ?? [],
  }
}

test('on former ground the text of the former province counts, and not elsewhere in the merged one', () => {
  for (const [place, by] of [
    ['a', 'by-u1'],
    ['b', 'by-u2'],
  ] as const) {
    const here = { status: 'one', by: [by], until: null }
    assert.deepEqual(told(place, '2025-06-30'), { ...here, why: [], units: [place === 'a' ? 'u1' : 'u2'] })
    assert.deepEqual(told(place, '2026-06-01'), {
      ...here,
      why: ['text-goes-on 87/2025/QH15'],
      units: ['n'],
    })
  }
  assert.equal(told('c', '2026-06-01').status, 'unknown')
  assert.equal(told('e', '2026-06-01').status, 'unknown')
})

test('what the new province selects counts on all of it, and what it abolishes no longer on its ground', () => {
  const [first] = local('u1').applies
  assert.ok(first)
  const texts = [
    local('u1', { applies: [first, { unit: 'n', from: chosenOn, until: null, basis: decision }] }),
    local('u2', { applies: [{ unit: 'u2', from: '2020-01-01', until: chosenOn, basis: decision }] }),
  ]
  assert.deepEqual(told('b', '2025-12-31', texts), {
    status: 'one',
    why: ['text-goes-on 9/QĐ-UBND 1'],
    by: ['by-u2'],
    until: chosenOn,
    units: ['n'],
  })
  const chosen = told('b', chosenOn, texts)
  assert.deepEqual([chosen.status, chosen.by], ['one', ['by-u1']])
  assert.deepEqual(chosen.why, ['text-selected 9/QĐ-UBND 1', 'text-ended-here 9/QĐ-UBND 1'])
  assert.deepEqual(told('c', chosenOn, texts).by, ['by-u1'])
  assert.deepEqual(told('e', chosenOn, texts).by, [])
})

test('an administrative document of the new province that abolishes a text ends it from its day, there only', () => {
  const abolishing = anInstrument({
    number: '8/QĐ-UBND',
    rank: 'administrative',
    issuer: { ...holders.province, unit: 'n' },
    issuedOn: chosenOn,
    from: chosenOn,
    applies: [{ unit: 'n', from: chosenOn, until: null, basis: law }],
    replaces: [{ instrument: 'u1/2020/QĐ-UBND', point: '2' }],
  })
  const texts = [local('u1'), local('u2'), abolishing]
  assert.deepEqual(
    [told('a', '2025-12-31', texts).by, told('a', '2025-12-31', texts).until],
    [['by-u1'], chosenOn],
  )
  const after = told('a', chosenOn, texts)
  assert.deepEqual([after.status, after.why], ['unknown', ['text-replaced-here 8/QĐ-UBND']])
  assert.deepEqual(told('b', chosenOn, texts).by, ['by-u2'])
})

test('a standing province that received a part of another has its own texts there; the rest keeps the former one', () => {
  const texts = [local('u3'), local('v')]
  const rows = [grantBy('u3', 'council'), grantBy('v', 'chair')]
  const received = told('d', '2026-06-01', texts, rows)
  assert.deepEqual(
    [received.status, received.by, received.why],
    ['one', ['by-v'], ['receiver-applies 87/2025/QH15']],
  )
  assert.deepEqual(told('c', '2026-06-01', texts, rows).by, ['by-u3'])
  assert.deepEqual(told('d', '2025-06-30', texts, rows).by, ['by-u3'])
})

test('a place made of two grounds is asked back, never answered by the text of one', () => {
  const both = told('xy', '2026-06-01')
  assert.deepEqual([both.status, both.by], ['needs-place', []])
  assert.deepEqual(both.why, ['text-partly-here 87/2025/QH15', 'text-partly-here 87/2025/QH15'])
  assert.equal(told('n', '2026-06-01').status, 'needs-place')
})

test('a document of a former district counts on its ground until the end of 28 February 2027', () => {
  const text = local('du', { issuer: { ...holders.district, unit: 'du' } })
  const rows = [grantBy('du', 'chair')]
  const last = told('a', '2027-02-28', [text], rows)
  assert.deepEqual([last.by, last.until], [['by-du'], '2027-03-01'])
  assert.equal(told('b', '2027-02-28', [text], rows).status, 'unknown')
  assert.equal(told('a', '2027-03-01', [text], rows).status, 'unknown')
})
