/** The country by provinces: one shape each, from the cells of the units in it. */

import type { IsoDate } from '../../../../kernel/dates.ts'
import { dateText, type Html, html, number, to, wordsIn } from '../../../../web/index.ts'
import {
  type MapGround,
  type MapHue,
  type MapLabel,
  type MapParts,
  type MapShape,
  mapFigure,
} from '../../../../web/map/index.ts'
import { type CountryLayout, countryLayout } from '../country-layout.ts'
import { outlinesOf } from '../ground.ts'
import { keyOf, middleOf, neighboursOf, placeAt, placeOfKey, type Spot } from '../hexes.ts'
import { pathOf } from '../paths.ts'
import { placeLabels } from '../place-labels.ts'
import { frameOf } from './area-map.ts'
import { hrefOf } from './cells.ts'
import type { MapAsked } from './model.ts'
import { registerMapWords } from './words.ts'

const hues: readonly MapHue[] = [1, 2, 3, 4, 5, 6]

/** A colour for each province so that neighbours differ. */
export const huesOf = ({ cells, ground }: CountryLayout): ReadonlyMap<string, MapHue> => {
  const beside = new Map<string, Set<string>>()
  const groupOf = (cell: number | undefined) => (cell === undefined ? undefined : cells[cell]?.province.id)
  for (const [key, cell] of ground.nearest) {
    const here = groupOf(cell)
    if (here === undefined) continue
    const known = beside.get(here) ?? new Set<string>()
    beside.set(here, known)
    for (const place of neighboursOf(placeOfKey(key))) {
      const there = groupOf(ground.nearest.get(keyOf(place)))
      if (there !== undefined && there !== here) known.add(there)
    }
  }
  const given = new Map<string, MapHue>()
  const uses = new Map<MapHue, number>()
  for (const [province, others] of [...beside].toSorted(([, one], [, other]) => other.size - one.size)) {
    const taken = new Set([...others].map((other) => given.get(other)))
    const free = hues.filter((hue) => !taken.has(hue))
    const hue = (free.length > 0 ? free : hues).reduce((best, one) =>
      (uses.get(one) ?? 0) < (uses.get(best) ?? 0) ? one : best,
    )
    given.set(province, hue)
    uses.set(hue, (uses.get(hue) ?? 0) + 1)
  }
  return given
}

const withoutType = (name: string) => name.replace(/^(Tỉnh|Thành phố) /, '')

/** In one line, or in two of about the same length. */
const waysToWrite = (name: string): readonly (readonly string[])[] => {
  const words = withoutType(name).split(' ')
  const half = Math.floor(words.length / 2)
  return [
    [words.join(' ')],
    ...(words.length > 1 ? [[words.slice(0, half).join(' '), words.slice(half).join(' ')]] : []),
  ]
}

type Sized = { readonly id: string; readonly name: string; readonly home: Spot; readonly size: number }

/** Of each province the place of its land that lies nearest to its middle. */
const homesOf = ({ cells, ground, frames }: CountryLayout): readonly Sized[] => {
  const framed = new Set(frames.map(({ cell }) => cell))
  const places = new Map<string, Spot[]>()
  const names = new Map<string, string>()
  for (const [key, index] of ground.nearest) {
    const province = cells[index]?.province
    if (!province || framed.has(index)) continue
    names.set(province.id, province.name)
    const spot = middleOf(placeOfKey(key))
    const known = places.get(province.id)
    if (known) known.push(spot)
    else places.set(province.id, [spot])
  }
  return [...places].map(([id, spots]) => {
    const [x, y] = [
      spots.reduce((sum, spot) => sum + spot.x, 0) / spots.length,
      spots.reduce((sum, spot) => sum + spot.y, 0) / spots.length,
    ]
    const far = (spot: Spot) => (spot.x - x) ** 2 + (spot.y - y) ** 2
    const home = spots.reduce((best, spot) => (far(spot) < far(best) ? spot : best))
    return { id, name: names.get(id) ?? id, home, size: spots.length }
  })
}

type Names = { readonly labels: readonly MapLabel[]; readonly leaders: readonly MapGround[] }
const keptNames = new WeakMap<CountryLayout, Map<number, Names>>()

/** What every map of the country has over its shapes: names, frames with the names of what lies in them. */
export const namesOf = (country: CountryLayout, letters: number): Names => {
  const known = keptNames.get(country) ?? new Map<number, Names>()
  keptNames.set(country, known)
  const before = known.get(letters)
  if (before) return before
  const made = findNames(country, letters)
  known.set(letters, made)
  return made
}

const findNames = (country: CountryLayout, letters: number): Names => {
  const { cells, ground, frames, box } = country
  const at = (spot: Spot) => cells[ground.nearest.get(keyOf(placeAt(spot))) ?? -1]?.province.id
  const homes = homesOf(country).toSorted((one, other) => one.size - other.size)
  const framedSpots = frames.map((frame) => ({ ...frame, spot: middleOf(frame.place) }))
  const placed = placeLabels(
    homes.map(({ id, name, home }) => ({ ways: waysToWrite(name), home, isOwn: (spot) => at(spot) === id })),
    {
      letters,
      isLand: (spot) =>
        at(spot) !== undefined ||
        framedSpots.some(
          (one) =>
            Math.abs(one.spot.x - spot.x) < one.columns * 6 && Math.abs(one.spot.y - spot.y) < one.rows * 5.5,
        ),
      box,
    },
  )
  const names = placed.flatMap((one, index): { label: MapLabel; leader: MapGround[] }[] => {
    const home = homes[index]?.home
    if (!one || !home) return []
    const { x, y } = one.spot
    return [
      {
        label: { x, y, lines: one.lines },
        leader: one.leads
          ? [
              {
                d: `M${Math.round(home.x)} ${Math.round(home.y)}L${Math.round(x)} ${Math.round(y)}`,
                look: 'leader',
              },
            ]
          : [],
      },
    ]
  })
  const sea = framedSpots.map(({ cell, spot }): MapLabel => {
    const unit = cells[cell]?.unit
    const province = cells[cell]?.province
    return {
      x: spot.x,
      y: spot.y + letters * 1.75,
      lines: [unit?.shortName ?? '', ...(province ? [`(${withoutType(province.name)})`] : [])],
      look: 'sea',
    }
  })
  return {
    labels: [...names.map(({ label }) => label), ...sea],
    leaders: [...names.flatMap(({ leader }) => leader), ...frames.map((frame) => frameOf(frame, 1))],
  }
}

const letters = 38

export const countryParts = (asked: MapAsked, at: IsoDate): MapParts | null => {
  const { view, register } = asked
  const words = wordsIn(view, registerMapWords)
  const country = countryLayout(register, at)
  if (country.cells.length === 0) return null
  const hue = huesOf(country)
  const counts = new Map<string, number>()
  for (const { province } of country.cells) counts.set(province.id, (counts.get(province.id) ?? 0) + 1)
  const shapes = [...country.outlines].flatMap(([id, lines]): MapShape[] => {
    const unit = register.unitById(id, at)
    if (!unit) return []
    const below = register
      .unitsOn(at, { within: id })
      .filter(({ level }) => level === country.cells[0]?.unit.level)
    const own = hue.get(id)
    return [
      {
        d: pathOf(lines),
        name: unit.name,
        href: hrefOf(view, unit, at),
        says: words.units(number(view, below.length)),
        kind: 'province',
        ...(own ? { hue: own } : {}),
      },
    ]
  })
  const { labels, leaders } = namesOf(country, letters)
  const isFormer = country.asked !== country.drawn
  const now = isFormer
    ? outlinesOf(country.ground, (cell) => country.cells[cell]?.unit.parents.at(-1)?.id ?? '')
    : null
  const borders = [...(now ?? country.outlines).values()].map(
    (lines): MapGround => ({ d: pathOf(lines), look: now ? 'outer' : 'border' }),
  )
  return {
    id: 'country-map',
    label: words.countryLabel(dateText(view, at)),
    caption: html`${words.countryCaption(dateText(view, at))} ${now ? words.ink : null} <a href="${to(view, '/map', { at: at === view.today ? undefined : at })}">${words.everyUnit}</a>`,
    box: country.box,
    letters,
    shapes,
    over: [...borders, ...leaders],
    labels,
    legend: [],
    size: 'small',
  }
}

export const provincesOfCountry = (asked: MapAsked, at: IsoDate): Html | null => {
  const parts = countryParts(asked, at)
  return parts && mapFigure(asked.view, parts)
}
