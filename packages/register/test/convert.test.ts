import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRegister } from '../src/create-register.ts'
import type { Conversion } from '../src/model.ts'
import { change, code, ground, unit, version } from './builders.ts'

const day = '2025-07-01'
const eve = '2025-06-30'
const old = { until: day }
const young = { from: day }
const forward = { from: eve, to: day }
const back = { from: day, to: eve }
const brief = (answer: Conversion) => ({
  status: answer.status,
  unit: answer.unit?.id ?? null,
  candidates: answer.candidates.map(
    ({ unit, reason, share }) => `${unit.id} ${reason.code} ${reason.people} ${share}`,
  ),
})

test('a unit nothing happened to is already current', () => {
  const register = createRegister([...ground, ...unit({ id: 'a', code: '00001' })])
  assert.deepEqual(brief(register.convertCode('00001', forward)), {
    status: 'already-current',
    unit: 'a',
    candidates: ['a same-unit all 1'],
  })
})

test('a unit left as it is by an act is already current and cites the act', () => {
  const register = createRegister([
    ...ground,
    ...unit({ id: 'a', code: '00001' }),
    ...change('1/NQ#3', day, [['a', 'a', 'unchanged']], { kind: 'keep' }),
  ])
  const answer = register.convertCode('00001', forward)
  assert.equal(answer.status, 'already-current')
  assert.equal(answer.candidates[0]?.reason.code, 'unchanged')
  assert.deepEqual(answer.citations, [{ instrument: '1/NQ', article: '1', clause: '3', effectiveOn: day }])
})

test('a merged unit has exactly one successor even where the code goes on', () => {
  const register = createRegister([
    ...ground,
    ...unit({ id: 'a', code: '00001', ...old }),
    ...unit({ id: 'b', code: '00002', ...old }),
    ...unit({ id: 'n', code: '00001', ...young }),
    ...change('1/NQ#4', day, [
      ['a', 'n'],
      ['b', 'n'],
    ]),
  ])
  assert.deepEqual(brief(register.convertCode('00001', forward)), {
    status: 'exact',
    unit: 'n',
    candidates: ['n whole all 1'],
  })
  assert.deepEqual(brief(register.convertCode('00001', back)), {
    status: 'ambiguous',
    unit: null,
    candidates: ['a whole all null', 'b whole all null'],
  })
  assert.equal(register.meanings('00001').length, 2)
})

test('all people to one unit decides by law; land only is marked and never the answer', () => {
  const register = createRegister([
    ...ground,
    ...unit({ id: 'a', ...old }),
    ...unit({ id: 'x', ...young }),
    ...unit({ id: 'y', ...young }),
    ...change('1/NQ#1', day, [['a', 'x', 'land']]),
    ...change('1/NQ#2', day, [['a', 'y', 'part', 'all']]),
  ])
  assert.deepEqual(brief(register.convertCode('a', forward)), {
    status: 'by-law',
    unit: 'y',
    candidates: ['y all-people all 1', 'x land-only none 0'],
  })
})

test('people going to several units stay ambiguous, larger shares first', () => {
  const register = createRegister([
    ...ground,
    ...unit({ id: 'a', ...old }),
    ...unit({ id: 'x', ...young }),
    ...unit({ id: 'y', ...young }),
    ...change('1/NQ#1', day, [['a', 'x', 'part', 'part', 0.25]]),
    ...change('1/NQ#2', day, [['a', 'y', 'rest', 'part', 0.75]]),
  ])
  assert.deepEqual(brief(register.convertCode('a', forward)), {
    status: 'ambiguous',
    unit: null,
    candidates: ['y rest part 0.75', 'x part-of-people part 0.25'],
  })
})

test('a unit that gives a part and goes on is its own successor for the rest', () => {
  const register = createRegister([
    ...ground,
    ...unit({ id: 'a' }),
    ...unit({ id: 'x', ...young }),
    ...change('1/NQ#1', day, [['a', 'x', 'part', 'part', 0.4]], { kind: 'detach' }),
  ])
  assert.deepEqual(brief(register.convertCode('a', forward)), {
    status: 'ambiguous',
    unit: null,
    candidates: ['a rest part 0.6', 'x part-of-people part 0.4'],
  })
})

test('a unit that gives land only keeps its people by law', () => {
  const register = createRegister([
    ...ground,
    ...unit({ id: 'a' }),
    ...unit({ id: 'x' }),
    ...change('1/NQ#1', day, [['a', 'x', 'land']], { kind: 'adjust-boundary' }),
  ])
  assert.deepEqual(brief(register.convertCode('a', forward)), {
    status: 'by-law',
    unit: 'a',
    candidates: ['a all-people all 1', 'x land-only none 0'],
  })
})

test('a renamed unit is the same unit under another name', () => {
  const register = createRegister([
    ...ground,
    ...unit({ id: 'a', short: 'Cũ', ...old }),
    version({ id: 'a', short: 'Mới', ...young }),
    ...change('1/NQ#1', day, [['a', 'a', 'renamed']], { kind: 'rename' }),
  ])
  const answer = register.convertCode('a', forward)
  assert.deepEqual(brief(answer), { status: 'exact', unit: 'a', candidates: ['a renamed all 1'] })
  assert.deepEqual([answer.origin?.name, answer.unit?.name], ['Xã Cũ', 'Xã Mới'])
})

test('a chain across changes multiplies shares, and people who meet again are all there', () => {
  const register = createRegister([
    ...ground,
    ...unit({ id: 'a', until: '2010-01-01' }),
    ...unit({ id: 'b', from: '2010-01-01', until: '2015-01-01' }),
    ...unit({ id: 'c', from: '2010-01-01', until: day }),
    ...unit({ id: 'd', from: '2015-01-01' }),
    ...unit({ id: 'e', from: '2015-01-01', until: day }),
    ...change('1/NQ#1', '2010-01-01', [['a', 'b', 'part', 'part', 0.5]]),
    ...change('1/NQ#2', '2010-01-01', [['a', 'c', 'rest', 'part', 0.5]]),
    ...change('2/NQ#1', '2015-01-01', [
      ['b', 'd', 'part', 'part', 0.2],
      ['b', 'e', 'rest', 'part', 0.8],
    ]),
    ...change('3/NQ#1', day, [
      ['c', 'd'],
      ['e', 'd'],
    ]),
  ])
  assert.deepEqual(brief(register.convertCode('a', { from: '2005-01-01', to: '2020-01-01' })).candidates, [
    'c rest part 0.5',
    'e chain part 0.4',
    'd chain part 0.1',
  ])
  const answer = register.convertCode('a', { from: '2005-01-01', to: day })
  assert.deepEqual(brief(answer), { status: 'exact', unit: 'd', candidates: ['d chain all 1'] })
  assert.equal(answer.citations.length, 4)
})

test('changes of one day are walked in their sequence, through units gone the same day', () => {
  const register = createRegister([
    ...ground,
    ...unit({ id: 'a', ...old }),
    ...unit({ id: 't', from: day, until: day }),
    ...unit({ id: 'n', ...young }),
    ...change('2/NQ#1', day, [['t', 'n']], { sequence: 2 }),
    ...change('1/NQ#1', day, [['a', 't']], { sequence: 1 }),
  ])
  assert.equal(register.unitAt('t', day), null)
  assert.deepEqual(brief(register.convertCode('a', forward)), {
    status: 'exact',
    unit: 'n',
    candidates: ['n chain all 1'],
  })
  assert.equal(register.convertCode('n', back).unit?.id, 'a')
  assert.deepEqual(
    register.lineage('a', forward).units.map(({ id }) => id),
    ['a', 't', 'n'],
  )
})

test('a chain within one moment without any sequence still arrives', () => {
  const register = createRegister([
    ...ground,
    ...unit({ id: 'a', ...old }),
    ...unit({ id: 't', from: day, until: day }),
    ...unit({ id: 'n', ...young }),
    ...change('1/NQ#1', day, [
      ['a', 't'],
      ['t', 'n'],
    ]),
  ])
  assert.equal(register.convertCode('a', forward).unit?.id, 'n')
  assert.equal(register.convertCode('n', back).unit?.id, 'a')
})

test('units that hand to each other within a moment end as unknown, not in a loop', () => {
  const register = createRegister([
    ...ground,
    ...unit({ id: 'a', ...old }),
    ...unit({ id: 'b', ...old }),
    ...change('1/NQ#1', day, [
      ['a', 'b'],
      ['b', 'a'],
    ]),
  ])
  assert.equal(register.convertCode('a', forward).status, 'lineage-unknown')
})

test('a restored unit takes part of its successor back', () => {
  const register = createRegister([
    ...ground,
    ...unit({ id: 'a', until: '2005-01-01' }),
    version({ id: 'a', from: '2010-01-01' }),
    code({ id: 'a', from: '2010-01-01' }),
    ...unit({ id: 'b' }),
    ...change('1/NQ#1', '2005-01-01', [['a', 'b']], { kind: 'absorb' }),
    ...change('2/NQ#1', '2010-01-01', [['b', 'a', 'part', 'part', 0.5]], { kind: 'restore' }),
  ])
  assert.deepEqual(brief(register.convertCode('a', { from: '2001-01-01', to: '2012-01-01' })).candidates, [
    'a chain part 0.5',
    'b chain part 0.5',
  ])
  assert.equal(register.unitAt('a', '2007-01-01'), null)
})

test('a code nobody bore on the day is not found, and forgotten', () => {
  const register = createRegister([...ground, ...unit({ id: 'a', ...young })])
  assert.equal(register.convertCode('a', forward).status, 'not-found')
  assert.equal(register.convertCode('zzz', forward).status, 'not-found')
})

test('a unit that ended without a line is lineage-unknown, never the same code', () => {
  const register = createRegister([
    ...ground,
    ...unit({ id: 'a', code: '00001', ...old }),
    ...unit({ id: 'n', code: '00001', ...young }),
  ])
  const answer = register.convertCode('00001', forward)
  assert.deepEqual(brief(answer), { status: 'lineage-unknown', unit: null, candidates: [] })
  assert.deepEqual(answer.unknown, [{ unit: 'a', between: [day, day] }])
})

test('an unknown line names a hint but no answer; beside known ones it leaves the answer ambiguous', () => {
  const register = createRegister([
    ...ground,
    ...unit({ id: 'a', ...old }),
    ...unit({ id: 'b', ...old }),
    ...unit({ id: 'x', ...young }),
    ...unit({ id: 'y', ...young }),
    ...change('observed:1', day, [['a', 'x', 'unknown']], { kind: 'observed', after: '2025-01-01' }),
    ...change('1/NQ#2', day, [
      ['b', 'x', 'part'],
      ['b', null, 'unknown'],
    ]),
  ])
  const answer = register.convertCode('a', forward)
  assert.deepEqual(brief(answer), {
    status: 'lineage-unknown',
    unit: null,
    candidates: ['x lineage-unknown unknown null'],
  })
  assert.deepEqual(answer.unknown, [{ unit: 'a', between: ['2025-01-01', day] }])
  const half = register.convertCode('b', forward)
  assert.equal(half.status, 'ambiguous')
  assert.equal(half.unknown.length, 1)
})

test('a single part without the rest leaves the rest unknown', () => {
  const register = createRegister([
    ...ground,
    ...unit({ id: 'a', ...old }),
    ...unit({ id: 'x', ...young }),
    ...change('1/NQ#1', day, [['a', 'x', 'part']]),
  ])
  const answer = register.convertCode('a', forward)
  assert.equal(answer.status, 'ambiguous')
  assert.equal(answer.unknown[0]?.unit, 'a')
})

test('a district whose level ended leads to what its communes became, with no single successor', () => {
  const district = { type: 'district', ...old } as const
  const register = createRegister([
    ...ground,
    ...unit({ id: 'D', code: '001', ...district }),
    ...unit({ id: 'a', parent: 'D', ...old }),
    ...unit({ id: 'b', parent: 'D', ...old }),
    ...unit({ id: 'x', ...young }),
    ...unit({ id: 'y', ...young }),
    ...change('1/NQ#1', day, [
      ['a', 'x'],
      ['b', 'x', 'part', 'all'],
    ]),
    ...change('1/NQ#2', day, [['b', 'y', 'land']]),
  ])
  assert.deepEqual(brief(register.convertCode('001', forward)), {
    status: 'ambiguous',
    unit: null,
    candidates: ['x chain all 1', 'y land-only none 0'],
  })
})

test('a district without communes follows its own line to a special zone', () => {
  const register = createRegister([
    ...ground,
    ...unit({ id: 'I', code: '318', type: 'district', ...old }),
    ...unit({ id: 'z', code: '11948', type: 'special-zone', ...young }),
    ...change('1/NQ#1', day, [['I', 'z']]),
  ])
  assert.equal(register.convertCode('318', forward).unit?.id, 'z')
  assert.equal(register.convertCode('11948', back).unit?.id, 'I')
})

test('an annulled change and what was learned later give no lines', () => {
  const units = [...unit({ id: 'a', ...old }), ...unit({ id: 'x', ...young }), ...unit({ id: 'y', ...young })]
  const annulled = change('1/NQ#1', day, [['a', 'x']], { state: 'annulled' })
  const register = createRegister([...ground, ...units, ...annulled])
  assert.equal(register.convertCode('a', forward).status, 'lineage-unknown')

  const first = change('1/NQ#1', day, [['a', 'x']], { supersededAt: '2026-05-01T00:00:00Z' })
  const second = change('1/NQ#1/2', day, [['a', 'y']], { recordedAt: '2026-05-01T00:00:00Z' })
  const records = [...ground, ...units, ...first, ...second]
  const to = (knownAt?: string) =>
    createRegister(records, knownAt === undefined ? {} : { knownAt }).convertCode('a', forward).unit?.id
  assert.deepEqual(
    [to(), to('2026-04-30T23:59:59Z'), to('2026-05-01T00:00:00Z'), to('2025-12-31T00:00:00Z')],
    ['y', 'x', 'y', undefined],
  )
})

test('an impossible day is thrown at the caller with a stable code', () => {
  const register = createRegister(ground)
  assert.throws(() => register.convertCode('a', { from: '2025-02-30', to: day }), { code: 'impossible-date' })
  assert.throws(() => register.unitAt('a', '01/07/2025'), { code: 'impossible-date' })
})

test('answers are frozen and shared', () => {
  const register = createRegister([...ground, ...unit({ id: 'a' })])
  const answer = register.convertCode('a', forward)
  assert.equal(register.convertCode('a', forward), answer)
  assert.ok(Object.isFrozen(answer) && Object.isFrozen(answer.unit) && Object.isFrozen(answer.candidates))
})

test('a line that only retypes a unit does not hide the people who left it by the same act', () => {
  const register = createRegister([
    ...ground,
    ...unit({ id: 'a', ...old }),
    version({ id: 'a', type: 'township', ...young }),
    code({ id: 'a', ...young }),
    ...unit({ id: 'x', ...young }),
    ...change('1/NQ#1', day, [['a', 'a', 'retyped']]),
    ...change('1/NQ#2', day, [['a', 'x', 'part', 'part', 0.25]]),
  ])
  assert.deepEqual(brief(register.convertCode('a', forward)).candidates, [
    'a rest part 0.75',
    'x part-of-people part 0.25',
  ])
  assert.deepEqual(brief(register.convertCode('a', back)).candidates, ['a rest part 1'])
})
