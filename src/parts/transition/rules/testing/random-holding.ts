/** Random things that the ended organisations of a reorganisation hold. */
import fc from 'fast-check'
import { kindIds, transferables } from '../../kinds.ts'
import type { Holding } from '../../model.ts'
import { type Reform, tasks } from './random-reform.ts'

const bodies = {
  province: ['people-committee', 'council', 'department-health', 'party-office', 'front'],
  district: ['people-committee', 'council', 'office-education', 'party-committee', 'trade-union', 'women'],
  commune: ['people-committee', 'council', 'party-committee', 'front', 'farmers'],
} as const

/** Organisations that end with their units. */
export const endedIn = ({ provinces, districts, communes }: Reform): readonly string[] => {
  const of = (units: readonly string[], level: keyof typeof bodies) =>
    units.flatMap((unit) => bodies[level].map((kind) => `org:${unit}:${kind}`))
  return [
    ...of(
      [...provinces].flatMap(([id, after]) => (id === after ? [] : [id])),
      'province',
    ),
    ...of([...districts.keys()], 'district'),
    ...of(
      communes.flatMap(({ id, legs }) => (legs.length > 0 ? [id] : [])),
      'commune',
    ),
  ]
}

const amounts = fc.record({
  count: fc.nat(1_000),
  vnd: fc.integer({ min: -9_000_000_000_000_000, max: 9_000_000_000_000_000 }),
  millimetres: fc.nat(10_000),
  files: fc.nat(1_000),
  squareMetres: fc.nat(10_000),
})

export const holdingsIn = (reform: Reform): fc.Arbitrary<readonly Holding[]> => {
  const places = [...reform.communes.map(({ id }) => id), ...reform.districts.keys()]
  const holding = fc.record({
    kind: fc.constantFrom(...kindIds),
    holder: fc.constantFrom(...endedIn(reform)),
    quantities: amounts,
    at: fc.option(fc.constantFrom(...places)),
    shared: fc.boolean(),
    state: fc.constantFrom('held' as const, 'held' as const, 'settled' as const),
    permanence: fc.option(fc.constantFrom('permanent' as const, 'term' as const)),
    unfinished: fc.boolean(),
    task: fc.option(fc.constantFrom(...tasks)),
  })
  return fc.array(holding, { minLength: 1, maxLength: 25 }).map((all) =>
    all.map(
      ({ at, permanence, task, shared, ...rest }, place): Holding => ({
        ...{
          id: `h${place}`,
          reference: `R-${place}`,
          description: '',
          asOf: '2025-06-01',
          evidence: null,
          ...rest,
        },
        place: at === null ? null : { unit: at },
        shared: shared && transferables[rest.kind].divisible,
        attributes: {
          unfinished: rest.unfinished,
          ...(permanence === null ? {} : { permanence }),
          ...(task === null ? {} : { function: task }),
        },
      }),
    ),
  )
}
