/** What a unit has and may pass down: the rules by small matrices, then the shipped rows. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryRegister } from '../../../packages/register/src/index.ts'
import { delegationPairs, passingOnForms, shippedFacts } from './data/index.ts'
import { groundOf } from './ground.ts'
import { matrixOf } from './matrix.ts'
import type { AuthorityInstrument, Grant } from './model.ts'
import { passable } from './passable.ts'
import { aFunction, aGrant, anInstrument, facts, ground, holders } from './testing/small.ts'

const rules = { pairs: delegationPairs, forms: passingOnForms }
const on = '2026-01-01'
const decree = anInstrument({ until: '2027-03-01' })
const base = aGrant({ id: 'base', holder: holders.province })
const ask = (
  grants: readonly Grant[],
  text: AuthorityInstrument = decree,
  more: { readonly unit?: string; readonly until?: string } = {},
) =>
  passable(
    matrixOf(facts({ functions: [aFunction({ id: 'fn:permit' })], instruments: [text], grants })),
    ground,
    rules,
    { unit: 'p1', on, ...more },
  )
const marks = (held: ReturnType<typeof ask>[number] | undefined) =>
  (held?.ways ?? []).map(({ mode, state, to, basis }) => [mode, state, to[0]?.level, basis.point])

test('a provincial Committee may delegate and assign down by each pair of Articles 13 and 14, within its base', () => {
  const [held, ...others] = ask([base])
  assert.deepEqual([others.length, held?.state, held?.whyNot], [0, 'may', null])
  assert.deepEqual(marks(held), [
    ['delegated', 'may', 'province', '14.1'],
    ['delegated', 'may', 'commune', '14.1'],
    ['assigned-down', 'may', 'province', '13'],
    ['assigned-down', 'may', 'commune', '13'],
  ])
  assert.ok(held?.ways.every(({ until }) => until === '2027-03-01'))
  assert.deepEqual(
    held?.ways.map(({ needsTerm }) => needsTerm),
    [true, true, false, false],
  )
  assert.deepEqual(
    held?.ways[1]?.to.map(({ kind }) => kind),
    ['committee', 'chair'],
  )
})

test('a term beyond the end of the base may not be, and the base says why', () => {
  const [late] = ask([base], decree, { until: '2027-03-02' })
  assert.deepEqual([late?.state, late?.whyNot], ['may-not', { code: 'beyond-base', basis: base.basis }])
  assert.equal(ask([base], decree, { until: '2027-03-01' })[0]?.state, 'may')
})

test('what was passed on is told with its text and term; who has it by delegation may not pass it on again', () => {
  const delegated = aGrant({
    id: 'delegated',
    holder: holders.provinceChair,
    mode: 'delegated',
    under: 'base',
    territory: 'p1',
    until: '2026-12-31',
  })
  const rows = ask([base, delegated])
  const [giver, taker] = rows
  assert.equal(giver?.state, 'passed')
  assert.deepEqual(
    giver?.ways.map(({ passed }) => passed.map(({ id }) => id)),
    [['delegated'], [], [], []],
  )
  assert.deepEqual(
    [taker?.grant.id, taker?.state, taker?.whyNot],
    [
      'delegated',
      'may-not',
      { code: 'passed-on-already', basis: { instrument: '72/2025/QH15', point: '14' } },
    ],
  )
  // Given in another province: not passed on here.
  assert.equal(ask([base, { ...delegated, territory: 'p2' }])[0]?.state, 'may')
})

test('what was assigned down may be delegated and not assigned down again', () => {
  const [, taker] = ask([
    base,
    aGrant({ id: 'down', holder: holders.provinceChair, mode: 'assigned-down', under: 'base' }),
  ])
  assert.deepEqual(
    taker?.ways.map(({ mode, state, whyNot }) => [mode, state, whyNot?.code ?? null]),
    [
      ['delegated', 'may', null],
      ['delegated', 'may', null],
      ['assigned-down', 'may-not', 'passed-on-already'],
      ['assigned-down', 'may-not', 'passed-on-already'],
    ],
  )
})

test('a matter that its own text keeps may not be passed on, by that provision and only in that way', () => {
  const keeps = (modes: readonly Grant['mode'][]) => ({
    ...decree,
    keeps: [{ point: '4', modes, basis: { instrument: decree.number, point: '38' } }],
  })
  const [whole] = ask([base], keeps([]))
  assert.deepEqual(
    [whole?.state, whole?.whyNot],
    ['may-not', { code: 'text-forbids', basis: { instrument: decree.number, point: '38' } }],
  )
  const [some] = ask([base], keeps(['delegated']))
  assert.deepEqual(
    some?.ways.map(({ state }) => state),
    ['may-not', 'may-not', 'may', 'may'],
  )
  assert.equal(ask([{ ...base, basis: { ...base.basis, point: '5' } }], keeps([]))[0]?.state, 'may')
})

test('a commune Committee may delegate to its own and never assign down; its council has no pair at all', () => {
  const commune = { unit: 'c1' }
  const [committee] = ask([{ ...base, holder: holders.commune }], decree, commune)
  assert.deepEqual(marks(committee), [['delegated', 'may', 'commune', '14.1']])
  const [council] = ask([{ ...base, holder: { ...holders.commune, kind: 'council' } }], decree, commune)
  assert.deepEqual([council?.state, council?.whyNot?.code], ['may-not', 'no-pair'])
  assert.deepEqual(ask([base], decree, commune), [])
})

const shipped = matrixOf(shippedFacts)
const country = groundOf(countryRegister())
const inProvince = (unit: string) => passable(shipped, country, rules, { unit, on })

test('the shipped rows: Hà Nội passed tasks on, by its own texts; Huế has the same tasks and passed none on', () => {
  const [capital, hue] = [inProvince('province:01@2004-08-31'), inProvince(unitOf('46'))]
  const passed = capital.filter(({ state }) => state === 'passed')
  assert.ok(passed.length > 50, String(passed.length))
  assert.ok(hue.length > 50, String(hue.length))
  assert.deepEqual(
    hue.filter(({ state }) => state === 'passed'),
    [],
  )
  const texts = new Set(
    passed.flatMap(({ ways, outside }) =>
      [...ways.flatMap((way) => way.passed), ...outside].map(({ basis }) => basis.instrument),
    ),
  )
  assert.deepEqual([...texts].sort(), ['74/2025/QĐ-UBND', 'QĐ-UBND-HN-SCT-2025'])
  // The list delegates to a department; the law lets it to the head, so that no pair holds it.
  assert.ok(capital.some(({ outside }) => outside.some(({ mode }) => mode === 'delegated')))
})

function unitOf(code: string): string {
  const unit = countryRegister().unitAt(code, on)
  assert.ok(unit)
  return unit.id
}
