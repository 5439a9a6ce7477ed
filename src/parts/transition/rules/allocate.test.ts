import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOfFinding } from '../../../kernel/findings.ts'
import { law } from '../../../law/index.ts'
import { transitionFinding } from '../findings.ts'
import { kindIds } from '../kinds.ts'
import type { Allocation, Decision, Holding, Power } from '../model.ts'
import { allocate } from './allocate.ts'
import { bases } from './bases.ts'
import { type ReasonName, reasons } from './reasons.ts'
import { aHolding, anEnded, type Country, worldOfTest } from './testing/a-world.ts'

const commune = ['people-committee', 'council', 'party-committee', 'front', 'farmers']
const power = (level: Power['level'], kind = 'people-committee'): Power => ({
  ...{ level, kind },
  basis: { instrument: '140/2025/NĐ-CP', point: '' },
})

/** District D on the ground of X and Y; A went whole into X; B was divided between X and Y. */
const country: Country = {
  bodies: {
    P: [...commune, 'department-home-affairs', 'department-construction', 'trade-union'],
    X: commune,
    Y: commune,
    Z: commune,
  },
  ended: [
    ...['people-committee', 'office-education', 'council', 'party-office', 'trade-union'].map((kind) =>
      anEnded(`D:${kind}`, { level: 'district', event: 'dissolution', to: ['X', 'Y'] }),
    ),
    anEnded('A:people-committee', { to: ['X'] }),
    anEnded('A:front', { to: ['X'] }),
    anEnded('B:people-committee', { to: ['X', 'Y'] }),
    anEnded('C:people-committee', {
      event: 'division',
      heirs: [
        { unit: 'X', whole: false, people: 0.25 },
        { unit: 'Y', whole: false, people: 0.75 },
        { unit: 'Z', whole: false, people: 0 },
      ],
    }),
    anEnded('L:people-committee', {
      event: 'merger',
      heirs: [
        { unit: 'X', whole: false, people: 1 },
        { unit: 'Y', whole: false, people: 0 },
      ],
    }),
    anEnded('N:people-committee', { event: 'dissolution', heirs: [] }),
    anEnded('Q:people-committee', { level: 'province', event: 'merger', to: ['P'] }),
    anEnded('S:office', { event: 'separation', to: ['X'] }),
  ],
  ground: { A: ['X'], B: ['X', 'Y'], C: ['X', 'Y', 'Z'], D: ['X', 'Y'], x: ['X'], z: ['Z'], xy: ['X', 'Y'] },
  powers: { build: power('province', 'department-construction'), permit: power('commune') },
  sectors: { birth: power('commune'), settle: power('province') },
}
const world = worldOfTest(country)
const went = (allocation: Allocation) =>
  `${allocation.rule}: ${allocation.parts.map(({ successor }) => successor ?? 'nobody').join(' ')}`

type Row = readonly [said: string, holding: Holding, becomes: string, because: ReasonName]
const committee = 'people-committee'
const keeper = 'caretaker: org:P:people-committee'
const held = (permanence: 'permanent' | 'term', unfinished = false) => ({
  attributes: { permanence, unfinished },
})
const task = (name: string) => ({ attributes: { function: name } })

const rows: readonly Row[] = [
  ['a person without a placement', aHolding('post', 'A:people-committee'), keeper, 'no-placement'],
  ['a seal', aHolding('seal', 'D:council'), 'settled-with-end: nobody', 'ends-with-holder'],
  [
    'a case that is over',
    aHolding('case', 'A:people-committee', { state: 'settled' }),
    'already-settled: nobody',
    'settled-before',
  ],
  [
    'a case of a merged commune',
    aHolding('case', 'A:people-committee'),
    `same-kind: org:X:${committee}`,
    'same-kind-of-body',
  ],
  [
    'a contract of a merged province',
    aHolding('contract', 'Q:people-committee'),
    `same-kind: org:P:${committee}`,
    'same-kind-of-body',
  ],
  [
    'an asset of a Front that merged',
    aHolding('asset', 'A:front'),
    'same-kind: org:X:front',
    'same-kind-of-body',
  ],
  [
    'what somebody got land of only',
    aHolding('asset', 'L:people-committee'),
    `same-kind: org:X:${committee}`,
    'same-kind-of-body',
  ],
  [
    'a case of a divided commune, by its place',
    aHolding('case', 'B:people-committee', { at: 'x' }),
    `place: org:X:${committee}`,
    'lies-in',
  ],
  ['a case of a divided commune, anywhere', aHolding('case', 'B:people-committee'), keeper, 'lies-unknown'],
  ['a case on two communes', aHolding('case', 'B:people-committee', { at: 'xy' }), keeper, 'lies-several'],
  [
    'an asset outside its ground',
    aHolding('asset', 'B:people-committee', { at: 'z' }),
    keeper,
    'lies-elsewhere',
  ],
  [
    'a district case the province has now',
    aHolding('case', 'D:people-committee', { ...task('build'), at: 'x' }),
    'level-now: org:P:department-construction',
    'power-now',
  ],
  [
    'a district case a commune has now',
    aHolding('case', 'D:people-committee', { ...task('permit'), at: 'x' }),
    `level-now: org:X:${committee}`,
    'power-now',
  ],
  [
    'such a case on two communes',
    aHolding('case', 'D:people-committee', { ...task('permit'), at: 'xy' }),
    keeper,
    'lies-several',
  ],
  [
    'a district case of a task nobody knows',
    aHolding('case', 'D:people-committee', { ...task('x'), at: 'x' }),
    keeper,
    'power-unknown',
  ],
  [
    'a district petition of no task',
    aHolding('petition', 'D:people-committee', { at: 'x' }),
    keeper,
    'task-unsaid',
  ],
  [
    'a birth, by where who asked lives',
    aHolding('case', 'D:people-committee', { attributes: { function: 'birth', residence: 'z' }, at: 'x' }),
    `sector-rule: org:Z:${committee}`,
    'rule-of-sector',
  ],
  [
    'a settlement of the province',
    aHolding('case', 'D:people-committee', task('settle')),
    `sector-rule: org:P:${committee}`,
    'rule-of-sector',
  ],
  [
    'a power of several communes',
    aHolding('function', 'D:people-committee', task('permit')),
    'level-now: nobody',
    'power-set-by-law',
  ],
  [
    'a power of the province',
    aHolding('function', 'D:people-committee', task('build')),
    'level-now: org:P:department-construction',
    'power-now',
  ],
  [
    'an asset of a district office',
    aHolding('asset', 'D:office-education', { at: 'x' }),
    `place: org:X:${committee}`,
    'lies-in',
  ],
  [
    'an asset of a district Party office',
    aHolding('asset', 'D:party-office', { at: 'x' }),
    'place: org:X:party-committee',
    'lies-in',
  ],
  [
    'an asset of a union no commune has',
    aHolding('asset', 'D:trade-union', { at: 'x' }),
    keeper,
    'no-such-body',
  ],
  [
    'a document of one ground',
    aHolding('legal-document', 'A:people-committee'),
    `stays-with-ground: org:X:${committee}`,
    'ground-of-one',
  ],
  [
    'a document of a district council',
    aHolding('legal-document', 'D:council'),
    'stays-with-ground: org:P:council',
    'ground-of-several',
  ],
  [
    'a policy of a hamlet',
    aHolding('area-policy', 'D:people-committee', { at: 'x' }),
    `stays-with-ground: org:X:${committee}`,
    'ground-of-one',
  ],
  [
    'a record for ever',
    aHolding('record', 'D:office-education', held('permanent')),
    'archive-permanent: org:P:department-home-affairs',
    'kept-for-ever',
  ],
  [
    'a record of the Party for ever',
    aHolding('record', 'D:party-office', held('permanent')),
    'archive-permanent: org:P:party-committee',
    'kept-in-party-fonds',
  ],
  [
    'a record of a dissolved body',
    aHolding('record', 'D:council', held('term')),
    'archive-superior: org:P:council',
    'kept-by-superior',
  ],
  [
    'a record of a divided body',
    aHolding('record', 'B:people-committee', held('term')),
    `archive-superior: org:P:${committee}`,
    'kept-by-superior',
  ],
  [
    'a record of a merged body',
    aHolding('record', 'A:people-committee', held('term')),
    `archive-result: org:X:${committee}`,
    'kept-by-result',
  ],
  [
    'an unfinished file',
    aHolding('record', 'A:people-committee', held('permanent', true)),
    `archive-unfinished: org:X:${committee}`,
    'same-kind-of-body',
  ],
  [
    'an unfinished file of no task',
    aHolding('record', 'D:people-committee', held('term', true)),
    keeper,
    'task-unsaid',
  ],
  ['a record nobody judged', aHolding('record', 'A:people-committee'), keeper, 'permanence-unsaid'],
  ['money that may not be divided', aHolding('money', 'C:people-committee'), keeper, 'not-to-be-divided'],
  [
    'money by unknown people',
    aHolding('money', 'B:people-committee', { shared: true }),
    keeper,
    'people-unknown',
  ],
  ['what nobody took over', aHolding('contract', 'N:people-committee'), keeper, 'no-heir'],
]

for (const [said, holding, becomes, why] of rows)
  test(`${said}: ${becomes.split(':')[0]} (${why})`, () => {
    const allocation = allocate(holding, world)
    assert.deepEqual([went(allocation), allocation.because.code], [becomes, `transition/${why}`])
    law.point(allocation.basis)
  })

test('money is divided by people, exactly; who got land alone gets nothing', () => {
  const quantities = { count: 1, vnd: -1_000_003, millimetres: 0, files: 0, squareMetres: 0 }
  const { parts } = allocate(aHolding('money', 'C:people-committee', { shared: true, quantities }), world)
  assert.deepEqual(
    parts.map(({ part, successor, quantities: { count, vnd } }) => [part, successor, count, vnd]),
    [
      [1, 'org:X:people-committee', 0, -250_001],
      [2, 'org:Y:people-committee', 1, -750_002],
    ],
  )
})

const decided = (to: Decision['to'], more: Partial<Decision> = {}): Decision => ({
  ...{ id: 'd', what: 'allocation', to, basis: '12/QĐ' },
  ...more,
})
const whole = (organisation: string) => [{ organisation, share: 1 }]

test('a confirmed decision comes before every rule', () => {
  const post = aHolding('post', 'A:people-committee')
  const seat = aHolding('asset', 'A:people-committee')
  const debt = aHolding('money', 'A:people-committee')
  const decisions = {
    [post.id]: decided(whole('org:Y:people-committee'), { what: 'placement' }),
    [seat.id]: decided(whole('org:P:people-committee'), { what: 'override' }),
    [debt.id]: decided([], { what: 'settlement' }),
  }
  const seen = worldOfTest({ ...country, decisions })
  assert.deepEqual(
    [post, seat, debt].map((one) => went(allocate(one, seen))),
    ['decision: org:Y:people-committee', 'decision: org:P:people-committee', 'decision: nobody'],
  )
})

test('a decision that names who is no more, divides what is whole or adds up to no whole, decides nothing', () => {
  const seat = aHolding('asset', 'B:people-committee', { at: 'xy' })
  const purse = aHolding('money', 'B:people-committee', { shared: true })
  const half = (organisation: string, share = 0.5) => ({ organisation, share })
  const because = (holding: Holding, decision: Decision) =>
    allocate(holding, worldOfTest({ ...country, decisions: { [holding.id]: decision } })).because.code
  assert.deepEqual(
    [
      because(seat, decided(whole('org:B:people-committee'))),
      because(seat, decided([half('org:X:people-committee'), half('org:Y:people-committee')])),
      because(purse, decided([half('org:X:people-committee'), half('org:Y:people-committee', 0.4)])),
      because(purse, decided([])),
    ],
    [
      'transition/decision-names-ended',
      'transition/decision-divides-whole',
      'transition/decision-does-not-add-up',
      'transition/decision-does-not-add-up',
    ],
  )
})

test('what stays with the caretaker names who else was possible, and what is settled does so too', () => {
  const open = allocate(aHolding('case', 'B:people-committee', { at: 'xy' }), world)
  assert.deepEqual(open.others, [
    'org:X:people-committee',
    'org:Y:people-committee',
    'org:P:people-committee',
  ])
  const power = allocate(aHolding('function', 'D:people-committee', task('permit')), world)
  assert.deepEqual(power.others, ['org:X:people-committee', 'org:Y:people-committee'])
})

test('an organisation that does not end has nothing to allocate', () => {
  assert.throws(() => allocate(aHolding('case', 'X:people-committee'), world), /does not end/)
})

test('every basis resolves, and every reason reads in both languages without holes', () => {
  for (const basis of Object.values(bases)) law.point(basis)
  const facts = Object.fromEntries(
    [
      'decision',
      'asOf',
      'level',
      'unit',
      'units',
      'number',
      'event',
      'person',
      'organisation',
      'reference',
    ].map((name) => [name, 'x']),
  )
  for (const name of Object.keys(reasons) as ReasonName[]) // A cast: they are its keys.
    for (const language of ['vi', 'en'] as const) {
      const words = wordsOfFinding(transitionFinding(name, { ...facts, kind: 'office', task: 'x' }), language)
      assert.doesNotMatch(words, /undefined|\{/, name)
    }
})

test('every kind goes somewhere, whoever held it', () => {
  for (const { id } of country.ended)
    for (const kind of kindIds) assert.ok(allocate(aHolding(kind, id.slice(4)), world).parts.length > 0)
})
