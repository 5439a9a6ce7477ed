import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingCodes } from '../src/integrity/finding.ts'
import { whyNotRegister } from '../src/integrity/why-not-register.ts'
import type { RegisterRecord } from '../src/model.ts'
import { change, code, ground, unit, version } from './builders.ts'
import { randomHistory } from './random-history.ts'

const day = '2025-07-01'
const old = { until: day }
const young = { from: day }
const act: RegisterRecord = { record: 'instrument', id: '1/NQ' }
const sound = [
  ...ground,
  act,
  { record: 'source', id: 'test', title: 't', publisher: 'p', asOf: null } satisfies RegisterRecord,
  ...unit({ id: 'P', code: '01', type: 'province' }),
  ...unit({ id: 'a', parent: 'P', ...old }),
  ...unit({ id: 'b', parent: 'P', ...young }),
  ...change('1/NQ#1', day, [['a', 'b']]),
]
const without = (...records: readonly RegisterRecord[]) =>
  sound.filter((record) => !records.some((other) => JSON.stringify(other) === JSON.stringify(record)))
const codes = (records: readonly RegisterRecord[]) => [
  ...new Set(whyNotRegister(records).map(({ code }) => code)),
]

/** Each fault planted into sound records, and the codes it must raise. */
const faults: Readonly<Record<string, readonly [readonly RegisterRecord[], ...string[]]>> = {
  'a record twice': [[...sound, act], 'duplicate-record'],
  'one id for two units': [[...sound, { record: 'unit', id: 'a', level: 'district' }], 'duplicate-id'],
  'an unknown level': [
    [...sound, { record: 'unit', id: 'u', level: 'moon' }, version({ id: 'u' }), code({ id: 'u' })],
    'unknown-level',
    'type-of-other-level',
  ],
  'an unknown type': [
    [...sound, { record: 'unit', id: 'u', level: 'commune' }, { ...version({ id: 'u' }), type: 'moon' }],
    'unknown-type',
  ],
  'an unknown system': [[...sound, { ...code({ id: 'b', ...young }), system: 'tax' }], 'unknown-system'],
  'a version of nobody': [[...sound, version({ id: 'ghost' })], 'unknown-unit'],
  'a parent that is not there': [[...sound, ...unit({ id: 'u', parent: 'ghost' })], 'unknown-parent'],
  'a line of no change': [
    [...sound, { record: 'line', change: 'x', from: 'a', to: 'b', scope: 'whole', people: 'all' }],
    'unknown-change',
  ],
  'an act that is not there': [without(act), 'unknown-instrument'],
  'a source that is not there': [
    [...sound, { record: 'name', unit: 'b', text: 'B', use: 'alias', source: 'ghost' }],
    'unknown-source',
  ],
  'a range backwards': [
    [
      ...sound,
      { record: 'unit', id: 'u', level: 'commune' },
      version({ id: 'u', from: '2005-01-01', until: '2004-01-01' }),
    ],
    'ends-without-line',
    'range-backwards',
    'begins-without-line',
  ],
  'versions that overlap': [
    [...sound, version({ id: 'b', parent: 'P', from: '2026-01-01' })],
    'overlapping-versions',
  ],
  'two codes at once': [[...sound, code({ id: 'b', code: 'b2', ...young })], 'two-codes'],
  'a code borne twice': [[...sound, ...unit({ id: 'u', code: 'b' })], 'overlapping-codes'],
  'a code before its unit': [
    [
      ...sound.filter((record) => !(record.record === 'code' && record.unit === 'b')),
      code({ id: 'b', from: '2024-01-01' }),
    ],
    'code-outside-unit',
  ],
  'a unit without a version': [
    [...sound, { record: 'unit', id: 'u', level: 'commune' }],
    'unit-without-version',
  ],
  'a type of another level': [
    [...sound, { record: 'unit', id: 'u', level: 'district' }, version({ id: 'u' })],
    'type-of-other-level',
  ],
  'a parent that is not above': [
    [...sound, ...unit({ id: 'u', parent: 'b', ...young })],
    'parent-not-above',
    'begins-without-line',
  ],
  'a child that outlives its parent': [
    [
      ...sound,
      ...unit({ id: 'u', type: 'commune', parent: 'D' }),
      ...unit({ id: 'D', type: 'district', ...old }),
      ...change('1/NQ#2', day, [['D', 'b']]),
    ],
    'child-outside-parent',
  ],
  'a decomposed name': [[...sound, ...unit({ id: 'u', short: 'Hòa'.normalize('NFD') })], 'text-not-composed'],
  'a line without ends': [
    [...sound, { record: 'line', change: '1/NQ#1', from: null, to: null, scope: 'whole', people: 'all' }],
    'line-without-ends',
  ],
  'an origin that had ended': [
    [...sound, ...change('1/NQ#2', '2026-01-01', [['a', 'b', 'land']])],
    'origin-not-there',
  ],
  'a successor that is not there yet': [
    [...sound, ...change('1/NQ#2', '2020-01-01', [['a', 'b', 'land']])],
    'successor-not-there',
  ],
  'an end without a line': [[...sound, ...unit({ id: 'u', ...old })], 'ends-without-line'],
  'a beginning without a line': [[...sound, ...unit({ id: 'u', ...young })], 'begins-without-line'],
  'a circle within a moment': [
    [
      ...sound,
      ...unit({ id: 'u', ...old }),
      ...unit({ id: 'v', ...old }),
      ...change('1/NQ#2', day, [
        ['u', 'v'],
        ['v', 'u'],
      ]),
    ],
    'cycle-within-moment',
  ],
  'people given twice': [[...sound, ...change('1/NQ#2', day, [['a', 'P', 'part']])], 'people-twice'],
  'people left over': [
    [...sound, ...unit({ id: 'u', ...old }), ...change('1/NQ#2', day, [['u', 'b', 'part']])],
    'people-incomplete',
  ],
  'shares that do not add up': [
    [
      ...sound,
      ...unit({ id: 'u', ...old }),
      ...change('1/NQ#2', day, [
        ['u', 'b', 'part', 'part', 0.7],
        ['u', 'P', 'rest', 'part', 0.7],
      ]),
    ],
    'share-disagrees',
  ],
}

test('sound records raise nothing', () => {
  assert.deepEqual(whyNotRegister(sound), [])
})
for (const [fault, [records, ...expected]] of Object.entries(faults))
  test(`${fault} is found: ${expected[0]}`, () => {
    assert.deepEqual(codes(records).sort(), [...expected].sort())
  })
test('every code of findings is proved by a planted fault', () => {
  const planted = new Set(Object.values(faults).flatMap(([, ...expected]) => expected))
  assert.deepEqual(
    Object.keys(findingCodes).filter((code) => !planted.has(code)),
    [],
  )
})
test('random histories of decades are sound, but for made-up instruments and sources', () => {
  const { records } = randomHistory(11, { size: 100, count: 3000 })
  assert.deepEqual(
    codes(records).filter((code) => code !== 'unknown-instrument'),
    [],
  )
})
