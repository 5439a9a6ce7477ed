import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { law, parameter } from '../../../law/index.ts'
import { registerBegins, twoLevels } from './data/days.ts'
import { exceptionsOfLaw, openBodies } from './data/exceptions.ts'
import { templatesOfLaw } from './data/templates.ts'
import { organisationKinds } from './model.ts'
import {
  absencesOf,
  nameOf,
  openBodiesOf,
  organisationsOf,
  organisationsOfLife,
  type Stretch,
  type UnitLife,
} from './rules.ts'

const aStretch = (rest: Partial<Stretch> = {}): Stretch => ({
  code: '99999',
  provinceCode: '99',
  name: 'Xã Thử',
  shortName: 'Thử',
  type: 'commune',
  level: 'commune',
  validFrom: '2025-07-01',
  validTo: null,
  ...rest,
})
const aLife = (rest: Partial<Stretch> = {}, residents: number | null = 20_000): UnitLife => ({
  id: 'u',
  residents,
  stretches: [aStretch(rest)],
})
const kinds = (life: UnitLife, on: string) => organisationsOf(life, on).map(({ kind }) => kind)
const aZone = (residents: number | null, code = '19742') =>
  aLife({ type: 'special-zone', name: 'Đặc khu Thử', code }, residents)

test('every template and exception rests on a point that resolves', () => {
  for (const { basis } of [...templatesOfLaw, ...exceptionsOfLaw, ...openBodies]) law.point(basis)
})

test('no kind of unit gets one body from two templates on one day', () => {
  const types = [
    'province',
    'city',
    'urban-district',
    'district',
    'town',
    'provincial-city',
    'ward',
    'commune',
    'township',
    'special-zone',
  ]
  for (const level of ['province', 'district', 'commune'] as const)
    for (const type of types)
      for (const on of ['2025-06-30', '2025-07-01']) {
        const found = templatesOfLaw.filter(
          (one) =>
            one.level === level &&
            (one.types?.includes(type) ?? true) &&
            one.from <= on &&
            (one.until === null || on < one.until),
        )
        assert.equal(new Set(found.map(({ kind }) => kind)).size, found.length, `${level} ${type} ${on}`)
      }
})

test('a commune has as many offices, committees and Party bodies as the law counts', () => {
  const on = '2025-07-01'
  const count = (prefix: string) => kinds(aLife(), on).filter((kind) => kind.startsWith(prefix)).length
  assert.equal(count('council-'), parameter('council.committees.commune', on).value)
  assert.equal(count('office'), parameter('committee.offices.commune', on).value)
  assert.equal(count('party-') - 1, parameter('party.bodies.commune', on).value)
  assert.ok(kinds(aLife(), on).includes('service-centre'))
})

test('a province has three committees of its council, a city four, and twelve departments each', () => {
  const on = '2025-07-01'
  for (const [type, committees] of [
    ['province', 'council.committees.province'],
    ['city', 'council.committees.city'],
  ] as const) {
    const found = kinds(aLife({ level: 'province', type }), on)
    assert.equal(found.filter((kind) => kind.startsWith('council-')).length, parameter(committees, on).value)
    assert.equal(
      found.filter((kind) => /^(department-|inspectorate|office)/.test(kind)).length,
      parameter('committee.departments.mandatory', on).value,
    )
    assert.equal(
      found.filter((kind) => kind.startsWith('party-')).length - 1,
      parameter('party.bodies.province', on).value,
    )
  }
})

test('the economy office is named by the kind of unit, and Phú Quốc as a ward', () => {
  const on = '2025-07-01'
  assert.equal(nameOf('office-economy', aLife(), on)?.vi, 'Phòng Kinh tế xã Thử')
  assert.equal(
    nameOf('office-economy', aLife({ type: 'ward', name: 'Phường Thử' }), on)?.vi,
    'Phòng Kinh tế, Hạ tầng và Đô thị phường Thử',
  )
  assert.equal(nameOf('office-economy', aZone(5000), on)?.vi, 'Phòng Kinh tế đặc khu Thử')
  assert.equal(
    nameOf('office-economy', aZone(5000, '31078'), on)?.vi,
    'Phòng Kinh tế, Hạ tầng và Đô thị đặc khu Thử',
  )
})

test('the Party committee is called by the rank of its unit', () => {
  const named = (rest: Partial<Stretch>, on = '2025-07-01') =>
    nameOf('party-committee', aLife({ validFrom: '2020-01-01', ...rest }), on)?.vi
  assert.equal(named({}), 'Đảng ủy xã Thử')
  assert.equal(named({ level: 'province', type: 'city', name: 'Thành phố Thử' }), 'Thành ủy Thử')
  assert.equal(named({ level: 'district', type: 'town', name: 'Thị xã Thử' }, '2025-06-30'), 'Thị ủy Thử')
})

test('a special zone with under a thousand residents has no council, one with a thousand has', () => {
  assert.equal(kinds(aZone(999), '2025-07-01').includes('council'), false)
  assert.equal(kinds(aZone(999), '2025-07-01').includes('people-committee'), true)
  assert.equal(kinds(aZone(1000), '2025-07-01').includes('council'), true)
  assert.equal(absencesOf(aZone(999), '2025-07-01')[0]?.outcome, 'none')
})

test('where the residents are not known or not credible, the council is left open and not claimed', () => {
  for (const zone of [aZone(null), aZone(9741, '20333')]) {
    assert.equal(kinds(zone, '2025-07-01').includes('council'), false)
    assert.equal(
      absencesOf(zone, '2025-07-01').every(({ outcome }) => outcome === 'unconfirmed'),
      true,
    )
  }
})

test('communes of the two provinces with one-level service centres have none of their own', () => {
  for (const provinceCode of ['01', '22']) {
    assert.equal(kinds(aLife({ provinceCode }), '2025-07-01').includes('service-centre'), false)
    assert.deepEqual(
      absencesOf(aLife({ provinceCode }), '2025-07-01').map(({ kind, exception }) => [kind, exception?.id]),
      [['service-centre', 'one-level-service-centre']],
    )
  }
})

test('on the eve the wards of Hồ Chí Minh City and of Hà Nội have no council, those of Hải Phòng are left open', () => {
  const ward = (provinceCode: string) =>
    aLife({ type: 'ward', provinceCode, validFrom: '2021-01-01', validTo: '2025-07-01' })
  const verdict = (provinceCode: string) =>
    absencesOf(ward(provinceCode), '2025-06-30').find(({ kind }) => kind === 'council')?.outcome
  assert.deepEqual(['79', '01', '31', '48', '92'].map(verdict), [
    'none',
    'none',
    'unconfirmed',
    'unconfirmed',
    undefined,
  ])
  assert.equal(kinds(ward('92'), '2025-06-30').includes('council'), true)
})

test('a district body ends on 1 July 2025 and has no single successor', () => {
  const district = aLife({
    level: 'district',
    type: 'district',
    validFrom: '2004-08-31',
    validTo: '2025-07-01',
  })
  const bodies = organisationsOf(district, '2025-06-30')
  assert.ok(bodies.length > 15)
  for (const body of bodies) {
    assert.equal(body.validTo, '2025-07-01')
    assert.deepEqual(body.end, {
      basis: { instrument: '72/2025/QH15', point: '51.3' },
      succession: 'no-single-successor',
    })
  }
  assert.deepEqual(kinds(district, '2025-07-01'), [])
})

test('bodies of a unit that goes on go on; its new offices are new', () => {
  const life = aLife({ validFrom: '2004-08-31' })
  const found = new Map(organisationsOfLife(life).map((body) => [body.kind, body]))
  assert.equal(found.get('council')?.continuity, 'continuing')
  assert.equal(found.get('council')?.validFrom, '2025-06-30')
  assert.equal(found.get('office-economy')?.continuity, 'new')
  const province = organisationsOfLife(
    aLife({ level: 'province', type: 'province', validFrom: '2004-08-31' }),
  )
  assert.equal(province.find(({ kind }) => kind === 'council-legal')?.continuity, 'unknown')
  assert.equal(province.find(({ kind }) => kind === 'department-justice')?.continuity, 'continuing')
})

test('a commune that becomes a ward keeps its bodies and changes their names', () => {
  const life: UnitLife = {
    id: 'u',
    residents: 20_000,
    stretches: [
      aStretch({ validTo: '2026-04-30' }),
      aStretch({ type: 'ward', name: 'Phường Thử', validFrom: '2026-04-30' }),
    ],
  }
  const economy = organisationsOfLife(life).find(({ kind }) => kind === 'office-economy')
  assert.deepEqual([economy?.validFrom, economy?.validTo], ['2025-07-01', null])
  assert.equal(nameOf('office-economy', life, '2026-04-29')?.vi, 'Phòng Kinh tế xã Thử')
  assert.equal(
    nameOf('office-economy', life, '2026-04-30')?.vi,
    'Phòng Kinh tế, Hạ tầng và Đô thị phường Thử',
  )
})

test('a province that becomes a city gains the urban committee on that day', () => {
  const life: UnitLife = {
    id: 'u',
    residents: null,
    stretches: [
      aStretch({ level: 'province', type: 'province', validTo: '2026-04-30' }),
      aStretch({ level: 'province', type: 'city', validFrom: '2026-04-30' }),
    ],
  }
  const urban = organisationsOfLife(life).find(({ kind }) => kind === 'council-urban')
  assert.deepEqual([urban?.validFrom, urban?.continuity], ['2026-04-30', 'new'])
})

test('what a unit may have besides is named, not claimed', () => {
  assert.deepEqual(
    openBodiesOf(aLife(), '2025-07-01').map(({ id }) => id),
    ['political-centre', 'commune-trade-union'],
  )
  assert.deepEqual(
    openBodiesOf(aLife({ level: 'province', type: 'province' }), '2025-07-01').map(({ id }) => id),
    ['special-departments'],
  )
})

test('before 30 June 2025 the register claims no body', () => {
  assert.deepEqual(kinds(aLife({ validFrom: '2004-08-31' }), '2025-06-29'), [])
})

test('every body lies inside the life of its unit and of the body above it', () => {
  const day = fc
    .integer({ min: 0, max: 700 })
    .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10))
  const type = fc.constantFrom('commune', 'ward', 'special-zone')
  const life = fc
    .tuple(
      fc.uniqueArray(day, { minLength: 2, maxLength: 5 }),
      fc.array(type, { minLength: 5, maxLength: 5 }),
      fc.option(fc.nat(5000)),
      fc.boolean(),
    )
    .map(([days, types, residents, open]): UnitLife => {
      const sorted = days.toSorted()
      return {
        id: 'u',
        residents,
        stretches: sorted.slice(0, -1).map((validFrom, place) =>
          aStretch({
            validFrom,
            validTo: open && place === sorted.length - 2 ? null : (sorted[place + 1] ?? null),
            type: types[place] ?? 'ward',
          }),
        ),
      }
    })
  fc.assert(
    fc.property(life, day, (unit, on) => {
      const on_ = organisationsOf(unit, on)
      const alive = unit.stretches.some(
        ({ validFrom, validTo }) => validFrom <= on && (validTo === null || on < validTo),
      )
      if (!alive) assert.deepEqual(on_, [])
      const ids = new Set(on_.map(({ id }) => id))
      for (const body of on_) {
        assert.ok(body.parent === null || ids.has(body.parent), `${body.id} has ${body.parent}`)
        assert.ok(nameOf(body.kind, unit, on), body.id)
      }
    }),
    { seed: 20250701, numRuns: 300 },
  )
})

test('every kind stands in a template', () => {
  const used = new Set(templatesOfLaw.map(({ kind }) => kind))
  assert.deepEqual(
    organisationKinds.filter((kind) => !used.has(kind)),
    [],
  )
})

test('an exception begins and ends on days on which its template does', () => {
  for (const { id, kinds: named, level, from, until } of exceptionsOfLaw) {
    const days = templatesOfLaw
      .filter((template) => template.level === level && named.includes(template.kind))
      .flatMap((template) => [template.from, template.until])
    assert.ok(days.includes(from) && days.includes(until), id)
  }
})

test('the day of the two levels is the one the law states', () => {
  assert.equal(twoLevels, parameter('districts.end', registerBegins).value)
})
