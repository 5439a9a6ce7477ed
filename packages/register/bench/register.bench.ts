/** Speed of the engine: conversions, a tree as of a day, building, search. Ratios against plain maps. */
import { countryRecords } from '../src/country.ts'
import { createRegister } from '../src/create-register.ts'
import type { RegisterRecord } from '../src/model.ts'
import type { Figure } from './figure.ts'
import { manyUnits } from './many-units.ts'

const eve = '2025-06-30'
const day = '2025-07-01'

/** Milliseconds of the fastest of `rounds`: the one least disturbed by other work. */
const fastest = (rounds: number, work: () => void): number => {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now()
    work()
    best = Math.min(best, performance.now() - begun)
  }
  return best
}
/** What the work found, so that it cannot be optimised away. */
export let counted = 0

/** Measures one register. `label` says whose records they are. */
export const figuresOf = (label: string, records: readonly RegisterRecord[]): readonly Figure[] => {
  const building = fastest(3, () => {
    counted += createRegister(records).release.id.length
  })
  const plainMap = fastest(3, () => {
    counted += new Map(records.map((record, index) => [index, record])).size
  })
  const register = createRegister(records)

  // Another day each round: the trees of days are remembered.
  const days = ['2025-06-27', '2025-06-28', '2025-06-29']
  const tree = fastest(days.length, () => {
    counted += register.unitsOn(days.pop() ?? eve).length
  })
  const units = register.unitsOn(eve)
  const codes = units.filter(({ level }) => level === 'commune').map(({ code }) => code ?? '')
  const scattered = codes.map((_, index) => codes[(index * 7919) % codes.length] as string)
  const table = fastest(1, () => {
    for (const code of scattered)
      counted += register.convertCode(code, { from: eve, to: day }).candidates.length
  })
  const times = Math.ceil(1_000_000 / scattered.length)
  const asked = times * scattered.length
  const conversions = fastest(3, () => {
    for (let time = 0; time < times; time++)
      for (const code of scattered)
        counted += register.convertCode(code, { from: eve, to: day }).candidates.length
  })
  const bare = new Map(scattered.map((code) => [code, register.convertCode(code, { from: eve, to: day })]))
  const lookups = fastest(3, () => {
    for (let time = 0; time < times; time++)
      for (const code of scattered) counted += bare.get(code)?.candidates.length ?? 0
  })
  register.search('an', { at: eve })
  const queries = [
    'Tân Hòa',
    'phuong binh',
    'x. an son',
    'Dông Thủy',
    'Khanh Trugn',
    '00001',
    'Long Yên, Phú Sơn',
  ]
  const search = fastest(3, () => {
    for (const query of queries) counted += register.search(query, { at: eve }).length
  })
  const scan = fastest(3, () => {
    for (const query of queries) counted += units.filter(({ name }) => name.includes(query)).length
  })
  const perSecond = (count: number, milliseconds: number) => (count * 1000) / milliseconds
  return [
    {
      name: `${label}: code conversions`,
      value: perSecond(asked, conversions),
      unit: 'per second',
      ratio: lookups / conversions,
      baseline: 'a bare Map',
      goal: '>= 5,000,000',
    },
    {
      name: `${label}: first conversion of every code for a pair of days`,
      value: table,
      unit: `ms for ${codes.length} codes`,
    },
    { name: `${label}: tree as of a day`, value: tree, unit: `ms for ${units.length} units`, goal: '<= 50' },
    {
      name: `${label}: building`,
      value: building,
      unit: `ms for ${records.length} records`,
      ratio: building / plainMap,
      baseline: 'putting the records in a Map',
      goal: '<= 400',
    },
    {
      name: `${label}: search`,
      value: search / queries.length,
      unit: 'ms per query',
      ratio: search / scan,
      baseline: 'scanning all names for the text',
      goal: '<= 5',
    },
  ]
}

/** The shipped country from nothing: decoding the facts and building the register of them. */
const decoding = (): readonly Figure[] => {
  const begun = performance.now()
  const records = countryRecords()
  const decoded = performance.now()
  createRegister(records)
  return [
    { name: 'country: decoding the facts', value: decoded - begun, unit: `ms for ${records.length} records` },
    { name: 'country: first question', value: performance.now() - begun, unit: 'ms from nothing' },
  ]
}

export const run = async (): Promise<readonly Figure[]> => [
  ...decoding(),
  ...figuresOf('country', countryRecords()),
  ...figuresOf('made-up', manyUnits(12_000)),
]
