/** Every unit of the lowest level in the country as a cell, coloured by type, by what it was made of, or by province. */

import type { IsoDate } from '../../../../kernel/dates.ts'
import { dateText, number, wordsIn } from '../../../../web/index.ts'
import type { MapGround, MapKey, MapLook, MapParts } from '../../../../web/map/index.ts'
import { type Cell, originCounts } from '../cells-on.ts'
import { countryLayout } from '../country-layout.ts'
import { outlinesOf } from '../ground.ts'
import { pathOf } from '../paths.ts'
import { cellShape, lookOfType, tellerOf, typeKeys } from './cells.ts'
import { huesOf, namesOf } from './country-map.ts'
import type { MapAsked } from './model.ts'
import { registerMapWords } from './words.ts'

export const colourings = ['type', 'origins', 'province'] as const
export type Colouring = (typeof colourings)[number]

/** Steps of one colour, the darker the more. */
const steps = [
  { from: 0, to: 1, shade: 1 },
  { from: 2, to: 2, shade: 2 },
  { from: 3, to: 3, shade: 3 },
  { from: 4, to: 5, shade: 4 },
  { from: 6, to: null, shade: 5 },
] as const

const stepOf = (count: number) => steps.find(({ to }) => to === null || count <= to) ?? steps[4]

type Painter = {
  readonly keys: readonly MapKey[]
  readonly look: (cell: Cell) => MapLook & { readonly kind: string }
}

const painters: Readonly<Record<Colouring, (asked: MapAsked, at: IsoDate) => Painter>> = {
  type: (asked, at) => ({
    keys: typeKeys(asked, countryLayout(asked.register, at).cells),
    look: ({ unit }) => ({ kind: unit.type, ...lookOfType(unit.type) }),
  }),
  origins: ({ view, register }, at) => {
    const words = wordsIn(view, registerMapWords)
    const { drawn } = countryLayout(register, at)
    const counts = originCounts(register, drawn)
    return {
      keys: steps.map(({ from, to, shade }) => ({
        kind: String(shade),
        words: from === 0 ? words.kept : words.originsFrom(from, to),
        hue: 1,
        shade,
        filters: true,
      })),
      look: ({ unit }) => {
        const { shade } = stepOf(counts.get(unit.id) ?? 0)
        return { kind: String(shade), hue: 1, shade }
      },
    }
  },
  province: ({ view, register }, at) => {
    const hues = huesOf(countryLayout(register, at))
    return {
      keys: [{ kind: 'province', words: wordsIn(view, registerMapWords).provinceKey, hue: 1, shade: 3 }],
      look: ({ province }) => {
        const hue = hues.get(province.id)
        return { kind: 'province', shade: 3, ...(hue ? { hue } : {}) }
      },
    }
  },
}

const letters = 34

export const everyUnitParts = (asked: MapAsked, at: IsoDate, by: Colouring): MapParts => {
  const { view, register } = asked
  const words = wordsIn(view, registerMapWords)
  const country = countryLayout(register, at)
  const { keys, look } = painters[by](asked, at)
  const says = tellerOf(asked, country.drawn)
  const day = country.drawn > view.today ? view.today : country.drawn
  const shapes = country.cells.map((cell, index) => ({
    ...cellShape(view, cell, {
      place: country.places[index] ?? { column: 0, row: 0 },
      scale: 1,
      at: day,
      look: look(cell),
      says: says(cell.unit),
    }),
    group: cell.province.name,
  }))
  const isFormer = country.asked !== country.drawn
  const now = outlinesOf(country.ground, (cell) => country.cells[cell]?.unit.parents.at(-1)?.id ?? '')
  const lines = (of: typeof now, style: MapGround['look']) =>
    [...of.values()].map((one): MapGround => ({ d: pathOf(one), look: style }))
  const hues = huesOf(country)
  const { labels, leaders } = namesOf(country, letters)
  return {
    label: words.countryLabel(dateText(view, at)),
    caption: isFormer ? `${words.drawnCaption} ${words.ink}` : words.drawnCaption,
    box: country.box,
    letters,
    ground: [...country.outlines].map(([id, of]) => {
      const hue = by === 'province' ? hues.get(id) : undefined
      return { d: pathOf(of), look: 'land' as const, ...(hue ? { hue } : {}) }
    }),
    shapes,
    over: [
      ...(isFormer ? lines(country.outlines, 'border') : []),
      ...lines(now, isFormer ? 'outer' : 'border'),
      ...leaders,
    ],
    labels,
    legend: keys,
    prefixes: [
      ...new Set(country.cells.map(({ unit }) => unit.name.slice(0, -unit.shortName.length - 1))),
    ].filter((one) => one !== ''),
    size: 'large',
  }
}

export const countsOf = ({ view, register }: MapAsked, at: IsoDate) => {
  const { cells, drawn } = countryLayout(register, at)
  const provinces = Map.groupBy(cells, ({ province }) => province.id)
  return { drawn, cells: number(view, cells.length), provinces }
}
