/** Each check is proved on a planted fault, and stays silent without it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOfFinding } from '../../../kernel/findings.ts'
import { matrixOf } from '../matrix.ts'
import type { AuthorityFunction, Grant, MatrixFacts } from '../model.ts'
import { aFunction, aGrant, anInstrument, facts, ground, holders, pairs } from '../testing/small.ts'
import { checkMatrix } from './index.ts'

const on = '2026-01-01'
const decree = anInstrument({
  number: '1/2025/NĐ-CP',
  until: '2027-03-01',
  ends: [{ point: '14.2', until: '2025-10-01', by: { instrument: '9/2025/NĐ-CP', point: '3' } }],
})
const local = anInstrument({
  number: '2/2025/QĐ-UBND',
  rank: 'province-committee-decision',
  field: 'construction',
})
const { articles: _known, ...unread } = decree
const permit = aFunction({ id: 'fn:permit' })
const base = aGrant({ id: 'base', holder: holders.province, until: '2027-03-01' })

const codesOf = (
  grants: readonly Grant[],
  more: Partial<MatrixFacts> = {},
  day = on,
  lapsingBy: string | null = null,
) => {
  const matrix = matrixOf(facts({ functions: [permit], instruments: [decree, local], grants, ...more }))
  return checkMatrix(matrix, ground, { on: day, pairs, lapsingBy }).map(({ code }) =>
    code.replace('authority/', ''),
  )
}

const delegated = (given: Partial<Grant> = {}) =>
  aGrant({
    id: 'delegated',
    holder: holders.department,
    mode: 'delegated',
    under: 'base',
    territory: 'p1',
    basis: { instrument: local.number, point: '1' },
    until: '2026-12-31',
    ...given,
  })

test('a sound matrix gives no finding', () => {
  assert.deepEqual(codesOf([base, delegated()]), [])
})

const planted: readonly (readonly [
  code: string,
  what: string,
  grants: readonly Grant[],
  more?: Partial<MatrixFacts>,
])[] = [
  ['gap', 'a task nobody holds', []],
  [
    'gap',
    'a task held in one of two provinces since a text of the country lapsed',
    [aGrant({ ...base, territory: 'p1' }), aGrant({ id: 'former', from: '2020-01-01', until: '2025-07-01' })],
  ],
  [
    'overlap',
    'two holders by one text',
    [base, aGrant({ id: 'other', holder: holders.provinceChair, until: '2027-03-01' })],
  ],
  [
    'contradiction',
    'two holders by texts of different rank',
    [base, aGrant({ id: 'other', holder: holders.commune, basis: { instrument: local.number, point: '2' } })],
  ],
  [
    'shadowed',
    'a row that a higher text always comes before',
    [
      base,
      aGrant({
        id: 'other',
        holder: holders.commune,
        basis: { instrument: local.number, point: '2' },
        until: '2026-06-01',
      }),
    ],
  ],
  [
    'delegation-pair',
    'a Committee that delegates to a council',
    [base, delegated({ holder: { level: 'province', kind: 'council', body: null } })],
  ],
  ['delegation-term', 'a delegation without a term', [base, delegated({ until: null })]],
  [
    'sub-delegation',
    'what was delegated, delegated again',
    [
      base,
      delegated(),
      delegated({
        id: 'again',
        under: 'delegated',
        holder: { level: 'province', kind: 'public-unit', body: 'x' },
      }),
    ],
  ],
  ['beyond-base', 'a delegation that outlives what it rests on', [base, delegated({ until: '2028-01-01' })]],
  [
    'beyond-ground',
    'a delegation outside the giver’s ground',
    [aGrant({ ...base, territory: 'p2' }), delegated()],
  ],
  [
    'one-holds-several',
    'a matter of several communes held by one',
    [base, aGrant({ id: 'other', holder: holders.commune, span: 'several-units' })],
  ],
  ['holder-dissolved', 'a district that still holds', [aGrant({ ...base, holder: holders.district })]],
  [
    'basis-lapsed',
    'a provision that ended with nothing after it',
    [aGrant({ ...base, basis: { instrument: decree.number, point: '14.2' } })],
  ],
  [
    'vague-holder',
    'a department without saying which',
    [aGrant({ ...base, holder: { level: 'province', kind: 'department', body: null } })],
  ],
  ['vague-term', 'a row without the end that its text has', [aGrant({ ...base, until: null })]],
  [
    'vague-place',
    'a task of which no text says the place',
    [base],
    { functions: [{ ...permit, placeRule: null }] },
  ],
  [
    'procedure-names-district',
    'a published procedure that still names the district',
    [base],
    {
      procedures: [
        {
          code: '1.000001',
          title: 'x',
          field: 'construction',
          levels: ['commune'],
          namesDistrict: true,
          source: 'test',
        },
      ],
    },
  ],
  [
    'unknown-function',
    'a row for a task that is not there',
    [base, aGrant({ id: 'lost', function: 'fn:none' })],
  ],
  [
    'unknown-text',
    'a row on a text that is not there',
    [aGrant({ ...base, basis: { instrument: '404/2025', point: '1' } })],
  ],
  ['unknown-giver', 'a row from a row that is not there', [base, delegated({ under: 'nobody' })]],
  [
    'in-a-circle',
    'rows that give to each other',
    [base, delegated({ id: 'a', under: 'b' }), delegated({ id: 'b', under: 'a' })],
  ],
  [
    'ends-before-it-begins',
    'dates reversed',
    [base, aGrant({ id: 'back', from: '2026-01-01', until: '2025-01-01' })],
  ],
  [
    'replaces-itself',
    'a text that replaces itself',
    [base],
    { instruments: [{ ...decree, replaces: [{ instrument: decree.number, point: '' }] }, local] },
  ],
  [
    'no-such-provision',
    'a provision beyond the end of its text',
    [aGrant({ ...base, basis: { instrument: decree.number, point: '41.2' } })],
  ],
  [
    'articles-unknown',
    'a text of which nobody knows how many articles it has',
    [base],
    { instruments: [unread, local] },
  ],
  [
    'told-twice',
    'the same row from two lists',
    [base, aGrant({ ...base, id: 'again', source: 'another list' })],
  ],
]

for (const [code, what, grants, more] of planted)
  test(`${what} is found`, () => {
    assert.ok(codesOf(grants, more).includes(code), codesOf(grants, more).join(', '))
    assert.ok(!codesOf([base, delegated()]).includes(code))
  })

test('what lapses by a day is told before, with what comes after where something is known', () => {
  const follows = anInstrument({ number: '3/2026/NĐ-CP', from: '2027-03-01', issuedOn: '2026-11-01' })
  const matrix = (grants: readonly Grant[]) =>
    checkMatrix(matrixOf(facts({ functions: [permit], instruments: [decree, follows], grants })), ground, {
      on,
      pairs,
      lapsingBy: '2027-03-01',
    }).filter(({ code }) => code === 'authority/basis-lapsing')
  const next = aGrant({
    id: 'next',
    holder: holders.province,
    basis: { instrument: follows.number, point: '8' },
    from: '2027-03-01',
  })
  assert.deepEqual(
    matrix([base]).map(({ facts: { until, after } }) => [until, after]),
    [['2027-03-01', '']],
  )
  assert.deepEqual(
    matrix([base, next]).map(({ facts: { after } }) => after),
    ['3/2026/NĐ-CP 8'],
  )
})

test('a task that only one province’s text knows is no gap in the other', () => {
  assert.deepEqual(codesOf([aGrant({ ...base, territory: 'p1' })]), [])
})

test('a task that is not one yet, or any more, is no gap', () => {
  const what: AuthorityFunction = { ...permit, from: '2026-06-01', until: '2026-09-01' }
  const on = (day: string) => codesOf([], { functions: [what] }, day)
  assert.deepEqual(
    [on('2026-05-31'), on('2026-06-01'), on('2026-08-31'), on('2026-09-01')],
    [[], ['gap'], ['gap'], []],
  )
})

const findingsOf = (grants: readonly Grant[], more: Partial<MatrixFacts> = {}, day = on) =>
  checkMatrix(
    matrixOf(facts({ functions: [permit], instruments: [decree, local], grants, ...more })),
    ground,
    {
      on: day,
      pairs: [{ ...(pairs[0] ?? assert.fail()), to: { level: 'same', kinds: ['department-head'] } }],
    },
  )

test('a finding names holders, places of the law and tasks in the language of who reads it', () => {
  const grants = [base, aGrant({ id: 'other', holder: holders.provinceChair, until: '2027-03-01' })]
  const [overlap] = findingsOf(grants)
  assert.ok(overlap)
  assert.match(
    wordsOfFinding(overlap, 'en'),
    /^Permits: .*Provincial People’s Committee; Chair of the provincial/,
  )
  assert.match(wordsOfFinding(overlap, 'vi'), /^Cấp phép: .*Ủy ban nhân dân cấp tỉnh; Chủ tịch/)
})

test('a body where the law lets its head is asked about, not condemned', () => {
  const [found] = findingsOf([base, delegated({ verified: false })])
  assert.deepEqual([found?.code, found?.outcome], ['authority/delegation-to-body', 'needs-person'])
  const [pair] = findingsOf([base, delegated({ holder: holders.provinceChair })])
  assert.equal(pair?.code, 'authority/delegation-pair')
})

test('days before the first row known are no gap; the day after the last one names its text', () => {
  assert.deepEqual(
    findingsOf([base], {}, '2020-01-01').map(({ code, outcome }) => [code, outcome]),
    [['authority/not-known-before', 'unknown']],
  )
  const [gap] = findingsOf([base], {}, '2027-03-01')
  assert.deepEqual(
    [gap?.code, gap?.facts.last, gap?.facts.ended],
    ['authority/gap', '1/2025/NĐ-CP 4', '2027-03-01'],
  )
})

test('a law may give matters of several communes to one of them', () => {
  const several = [base, aGrant({ ...base, id: 'other', holder: holders.commune, span: 'several-units' })]
  const told = (rank: 'law' | 'decree') =>
    findingsOf(several, { instruments: [{ ...decree, rank }, local] }).some(
      ({ code }) => code === 'authority/one-holds-several',
    )
  assert.deepEqual([told('decree'), told('law')], [true, false])
})

test('a text that comes before others prevails over a law of before, and gives way to a later decision', () => {
  const first = {
    ...decree,
    comesBefore: { issuedBefore: '2025-07-01', basis: { instrument: decree.number, point: '' } },
  }
  const against = (rank: 'law' | 'prime-minister-decision' | 'circular', issuedOn: string) => {
    const other = anInstrument({ number: '9/X', rank, issuedOn, from: '2025-07-01' })
    const rows = [
      base,
      aGrant({ id: 'other', holder: holders.provinceChair, basis: { instrument: '9/X', point: '1' } }),
    ]
    const found = findingsOf(rows, { instruments: [first, other] }).find(({ code }) =>
      code.endsWith('/contradiction'),
    )
    return found?.facts.winner
  }
  assert.equal(against('law', '2024-01-18'), 'base')
  assert.equal(against('law', '2025-12-10'), 'other')
  assert.equal(against('prime-minister-decision', '2025-12-10'), 'other')
  assert.equal(against('circular', '2025-12-10'), 'base')
})

test('two texts of one rank, one of a day that no source states, are left to a person', () => {
  const told = (issuedOn: string | null) =>
    findingsOf(
      [
        base,
        aGrant({ id: 'other', holder: holders.provinceChair, basis: { instrument: '9/X', point: '1' } }),
      ],
      {
        instruments: [decree, anInstrument({ number: '9/X', issuedOn, from: null })],
      },
    ).flatMap(({ code, facts: { winner } }) =>
      /overlap|contradiction/.test(code) ? [`${code} ${winner ?? ''}`] : [],
    )
  assert.deepEqual(told(null), ['authority/overlap '])
  assert.deepEqual(told('2025-12-01'), ['authority/contradiction other'])
})
