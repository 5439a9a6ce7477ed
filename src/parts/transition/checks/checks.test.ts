/** Each check on a planted fault, beside a thing that is all right. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Finding, wordsOfFinding } from '../../../kernel/findings.ts'
import { aHolding, anEnded, on, worldOfTest } from '../rules/testing/a-world.ts'
import { findingsOf } from './holdings.ts'
import type { Given } from './model.ts'
import { changedSince, totalsThatDiffer, withoutHeirs } from './plan.ts'
import { lookForTwice } from './twice.ts'

const ended = [
  anEnded('D:people-committee', { level: 'district', event: 'dissolution', to: ['X', 'Y'] }),
  anEnded('A:people-committee', { to: ['X'] }),
  anEnded('N:people-committee', { event: 'dissolution', heirs: [] }),
]
const world = worldOfTest({ bodies: { P: [], X: [], Y: [], Z: [] }, ended, ground: { z: ['Z'], x: ['X'] } })
const lives: Readonly<Record<string, string | null>> = { 'org:X:front': null, 'org:O:front': '2028-01-01' }
const existed = (organisation: string) =>
  organisation in lives ? { until: lives[organisation] ?? null } : null

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code.slice('transition/'.length))
const amount = (more: Partial<Given['quantities']>) => ({
  quantities: { count: 1, vnd: 0, millimetres: 0, files: 0, squareMetres: 0, ...more },
})
const thing = aHolding('asset', 'A:people-committee')
const district = (kind: Parameters<typeof aHolding>[0], more: Partial<Given> = {}): Given => ({
  ...aHolding(kind, 'D:people-committee'),
  ...more,
})

const rows: readonly (readonly [fault: string, given: Given, found: readonly string[]])[] = [
  ['nothing wrong', thing, []],
  ['a kind that is none', { ...thing, kind: 'castle' }, ['no-kind']],
  ['a holder that never was', { ...thing, holder: 'org:?:front' }, ['holder-never-was']],
  ['a holder that ended before', { ...thing, holder: 'org:O:front' }, ['holder-long-gone']],
  ['a holder that goes on', { ...thing, holder: 'org:X:front' }, ['holder-goes-on']],
  ['told as of the day itself', { ...thing, asOf: on }, ['told-of-afterwards']],
  ['less than nothing', { ...thing, ...amount({ squareMetres: -1 }) }, ['below-nothing']],
  ['a broken number', { ...thing, ...amount({ count: 1.5 }) }, ['no-whole-number']],
  ['three noughts too many', { ...thing, ...amount({ vnd: 100_001_000_000_000 }) }, ['hardly-possible']],
  ['a debt', { ...aHolding('money', 'A:people-committee'), ...amount({ vnd: -5 }) }, []],
  [
    'a debt beyond belief',
    { ...aHolding('money', 'A:people-committee'), ...amount({ vnd: -2e15 }) },
    ['hardly-possible'],
  ],
  [
    'two persons in one post',
    { ...aHolding('post', 'A:people-committee'), attributes: { person: '7' }, ...amount({ count: 2 }) },
    ['hardly-possible'],
  ],
  ['a post of nobody', aHolding('post', 'A:people-committee'), ['untold']],
  ['a record nobody judged', aHolding('record', 'A:people-committee'), ['untold']],
  [
    'an unfinished record',
    { ...aHolding('record', 'A:people-committee'), attributes: { unfinished: true } },
    [],
  ],
  ['a district case of no task', district('case', { place: { unit: 'x' } }), ['untold']],
  ['a contract that lies nowhere', district('contract'), ['untold']],
  ['shared money that lies nowhere', district('money', { shared: true }), []],
  ['what is settled needs nothing told', district('case', { state: 'settled' }), []],
  ['an asset on the ground of others', district('asset', { place: { unit: 'z' } }), ['lies-outside']],
]

for (const [fault, given, found] of rows)
  test(`${fault}: ${found.join(', ') || 'no finding'}`, () => {
    const findings = findingsOf(given, world, existed)
    assert.deepEqual(codes(findings), found)
    for (const finding of findings)
      for (const language of ['vi', 'en'] as const)
        assert.doesNotMatch(wordsOfFinding(finding, language), /undefined|\[object/)
  })

test('a thing in two inventories is found with all its rows; numbers of their own are no doubles', () => {
  const one = { ...thing, reference: 'TS-01', description: 'Máy phát điện' }
  const look = lookForTwice()
  const all: readonly Given[] = [
    one,
    { ...one, id: 'again', holder: 'org:D:people-committee', reference: ' ts-01' },
    { ...one, id: 'own', reference: 'TS-01', description: 'Bàn' },
    { ...aHolding('seal', 'A:people-committee'), id: 'seal', reference: 'CD-7', description: 'cũ' },
    { ...aHolding('seal', 'D:people-committee'), id: 'seal again', reference: 'CD-7' },
    { ...aHolding('seal', 'D:people-committee'), id: 'seal thrice', reference: 'CD-7' },
  ]
  for (const given of all) look.look(given)
  assert.deepEqual(
    look.remarks().map(({ finding, rows: found }) => [finding.facts.reference, found]),
    [
      [' ts-01', [one.id, 'again']],
      ['CD-7', ['seal', 'seal again', 'seal thrice']],
    ],
  )
})

test('totals that differ are shown with their difference, those that agree are not', () => {
  const total = (kind: string, value: bigint) => ({ kind, measure: 'count' as const, value })
  const found = totalsThatDiffer(
    'org:A:people-committee',
    [total('asset', 3n), total('record', 5n), total('seal', 1n)],
    [total('asset', 1n), total('asset', 2n), total('record', 4n)],
  )
  assert.deepEqual(
    found.map(({ facts }) => [facts.kind, facts.difference]),
    [
      ['record', '-1'],
      ['seal', '-1'],
    ],
  )
})

test('a unit from which nobody took over is named once', () => {
  const more = [...ended, anEnded('N:front', { event: 'dissolution', heirs: [] })]
  assert.deepEqual(
    withoutHeirs(more).map(({ facts }) => facts.unit),
    ['N'],
  )
})

test('an act that was changed after the plan rested on it is shown with what differs', () => {
  const facts = (event: string, ...heirs: readonly string[]) => JSON.stringify({ event, heirs })
  const found = changedSince(
    [
      { unit: 'A', before: facts('merger', 'X whole'), now: facts('division', 'X part', 'Y part') },
      { unit: 'B', before: null, now: facts('merger', 'X whole') },
    ],
    (unit) => `Xã ${unit}`,
  )
  assert.deepEqual(
    found.map((finding) => wordsOfFinding(finding, 'vi')),
    [
      'Xã A: kế hoạch dựa trên “nhập, hợp nhất: Xã X”, nay văn bản nói “chia: Xã X, Xã Y”.',
      'Xã B: kế hoạch dựa trên “không kết thúc”, nay văn bản nói “nhập, hợp nhất: Xã X”.',
    ],
  )
})
