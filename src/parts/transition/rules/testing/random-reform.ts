/** A random small reorganisation: provinces that merge, districts that end, communes that merge, absorb, divide or stay. */
import fc from 'fast-check'
import { createRegister } from '../../../../../packages/register/src/index.ts'
import type { RegisterRecord } from '../../../../../packages/register/src/model.ts'
import { change, code, ground, unit, version } from '../../../../../packages/register/test/builders.ts'
import { groundOf } from '../../../authority/ground.ts'
import { type AuthorityFunction, type Grant, type Holder, matrixOf } from '../../../authority/index.ts'
import type { World } from '../../model.ts'
import { worldOf } from '../../world/index.ts'

export const day = '2025-07-01'

/** Where a commune's ground goes; `people` is a share in hundredths, 0 where only land goes. */
export type Leg = { readonly to: string; readonly people: number }
export type Commune = { readonly id: string; readonly district: string; readonly legs: readonly Leg[] }
export type Reform = {
  /** Provinces of the eve, and the one of the day that each lies in. */
  readonly provinces: ReadonlyMap<string, string>
  readonly districts: ReadonlyMap<string, string>
  /** Communes that end have legs, the others none. */
  readonly communes: readonly Commune[]
  readonly fresh: ReadonlyMap<string, string>
}

type Fate = 'stays' | 'merges' | 'absorbed' | 'divided' | 'land-lost'
const fates: readonly Fate[] = ['stays', 'merges', 'merges', 'absorbed', 'divided', 'land-lost']

const drawn = fc.record({
  joined: fc.constantFrom<'apart' | 'absorbed' | 'new'>('apart', 'absorbed', 'new'),
  communes: fc.array(
    fc.record({
      fate: fc.constantFrom(...fates),
      district: fc.integer({ min: 0, max: 3 }),
      first: fc.nat(5),
      second: fc.nat(5),
      people: fc.integer({ min: 1, max: 99 }),
    }),
    { minLength: 1, maxLength: 9 },
  ),
})

/** Two provinces with two districts each; new communes and those that stay take in what ends beside them. */
export const reforms: fc.Arbitrary<Reform> = drawn.map(({ joined, communes }) => {
  const after = { apart: ['p0', 'p1'], absorbed: ['p0', 'p0'], new: ['np', 'np'] }[joined]
  const provinces = new Map([0, 1].map((place) => [`p${place}`, after[place] ?? 'p0']))
  const districts = new Map([0, 1, 2, 3].map((place) => [`d${place}`, `p${place >> 1}`]))
  const home = (district: number) => provinces.get(`p${district >> 1}`) ?? 'p0'
  const fresh = new Map<string, string>()
  const made = communes.map(({ fate, district, first, second, people }, place): Commune => {
    const its = home(district)
    const anew = (number: number) => {
      const id = `n${its}-${number % 3}`
      if (fate !== 'stays') fresh.set(id, its)
      return id
    }
    const beside = communes.findIndex((other) => other.fate === 'stays' && home(other.district) === its)
    const one = fate === 'absorbed' && beside >= 0 ? `c${beside}` : anew(first)
    const other = fate === 'divided' || fate === 'land-lost' ? anew(first + 1 + (second % 2)) : one
    const legs: Readonly<Record<Fate, readonly Leg[]>> = {
      stays: [],
      merges: [{ to: one, people: 100 }],
      absorbed: [{ to: one, people: 100 }],
      divided: [
        { to: one, people },
        { to: other, people: 100 - people },
      ],
      'land-lost': [
        { to: one, people: 100 },
        { to: other, people: 0 },
      ],
    }
    return { id: `c${place}`, district: `d${district}`, legs: legs[fate] }
  })
  return { provinces, districts, communes: made, fresh }
})

const linesOf = ({ id, legs }: Commune): readonly RegisterRecord[] =>
  legs.length === 0
    ? []
    : change(
        `9/${id}#1`,
        day,
        legs.map(({ to, people }, place) =>
          legs.length === 1
            ? ([id, to, 'whole', 'all'] as const)
            : people === 0
              ? ([id, to, 'land', 'none'] as const)
              : ([
                  id,
                  to,
                  place === 0 ? 'part' : 'rest',
                  people === 100 ? 'all' : 'part',
                  people / 100,
                ] as const),
        ),
      )

export const recordsOf = ({ provinces, districts, communes, fresh }: Reform): readonly RegisterRecord[] => {
  const days = { from: '2000-01-01', until: day }
  const joined = new Set([...provinces.values()].filter((id) => !provinces.has(id)))
  return [
    ...ground,
    ...[...provinces].flatMap(([id, after]) => [
      ...unit({ id, type: 'province', ...(id === after ? {} : { until: day }) }),
      ...(id === after ? [] : change(`8/${id}#1`, day, [[id, after, 'whole', 'all']])),
    ]),
    ...[...joined].flatMap((id) => unit({ id, type: 'province', from: day })),
    ...[...districts].flatMap(([id, parent]) => [
      ...unit({ id, parent, type: 'district', ...days }),
      ...change(`7/${id}#1`, day, [[id, null, 'whole', 'unknown']], { kind: 'dissolve' }),
    ]),
    ...[...fresh].flatMap(([id, parent]) => unit({ id, parent, from: day })),
    ...communes.flatMap((commune) => {
      const { id, district: parent, legs } = commune
      if (legs.length > 0) return [...unit({ id, parent, ...days }), ...linesOf(commune)]
      const after = provinces.get(districts.get(parent) ?? '') ?? null
      return [
        ...unit({ id, parent, ...days, code: null }),
        version({ id, parent: after, from: day }),
        code({ id, from: '2000-01-01' }),
      ]
    }),
  ]
}

/** A power of the provinces and one of the communes, by what their names end in. */
export const tasks = ['fn:land:province', 'fn:land:commune', 'fn:land:unknown'] as const

const matrix = () => {
  const functionOf = (id: string): AuthorityFunction => ({
    ...{ id, field: 'construction', title: { vi: id, en: id }, also: [], provision: null },
    ...{ procedures: [], placeRule: 'object', from: null, until: null },
  })
  const grantOf = (id: string, level: Holder['level']): Grant => ({
    ...{
      id: `g:${id}`,
      function: id,
      holder: { level, kind: 'committee', body: null },
      mode: 'own',
      span: 'any',
    },
    ...{
      territory: 'country',
      conditions: [],
      under: null,
      basis: { instrument: '1/L', point: '1' },
      from: day,
    },
    ...{ until: null, verified: true, source: 'test' },
  })
  return matrixOf({
    functions: tasks.map(functionOf),
    grants: [grantOf(tasks[0], 'province'), grantOf(tasks[1], 'commune')],
    instruments: [],
    procedures: [],
  })
}

export const worldOfReform = (reform: Reform): World => {
  const register = createRegister(recordsOf(reform))
  return worldOf({ register, matrix: matrix(), ground: groundOf(register) }, { on: day, province: null })
}
