/** Where in the country: its outline, small, with a mark. */
import type { Unit } from '../../../../../packages/register/src/model.ts'
import type { Register } from '../../../../../packages/register/src/register.ts'
import type { IsoDate } from '../../../../kernel/dates.ts'
import { type Html, html, type View, wordsIn } from '../../../../web/index.ts'
import { inSentence } from '../../naming.ts'
import type { Cell } from '../cells-on.ts'
import { type CountryLayout, countryLayout } from '../country-layout.ts'
import { outlinesOf } from '../ground.ts'
import { middleOf, type Spot } from '../hexes.ts'
import { pathOf } from '../paths.ts'
import { registerMapWords } from './words.ts'

type Outline = { readonly d: string; readonly spotOf: ReadonlyMap<string, Spot> }
const kept = new WeakMap<CountryLayout['places'], Outline>()

const outlineOf = ({ cells, places, frames, ground, box }: CountryLayout): Outline => {
  const known = kept.get(places)
  if (known) return known
  const framed = new Set(frames.map(({ cell }) => cell))
  const land = { nearest: new Map([...ground.nearest].filter(([, cell]) => !framed.has(cell))) }
  const made = {
    d: pathOf(outlinesOf(land, () => 'country').get('country') ?? [], box),
    spotOf: new Map(
      cells.map(({ unit }, index) => {
        const { x, y } = middleOf(places[index] ?? { column: 0, row: 0 })
        return [unit.id, { x: x - box.x, y: y - box.y }]
      }),
    ),
  }
  kept.set(places, made)
  return made
}

export const locatorOf = (
  register: Register,
  view: View,
  { unit, at, spots }: { readonly unit: Unit; readonly at: IsoDate; readonly spots: readonly Cell[] },
): Html => {
  const words = wordsIn(view, registerMapWords)
  const country = countryLayout(register, at)
  const { box, cells, frames } = country
  const { d, spotOf } = outlineOf(country)
  const marks = spots.flatMap((cell) => spotOf.get(cell.unit.id) ?? [])
  return html`<svg class="locator" viewBox="0 0 ${box.width} ${box.height}" role="img" aria-label="${words.where(inSentence(unit))}" font-size="76"><path class="whole" d="${d}"/>${frames.map(
    ({ cell, place, columns, rows }) => {
      const { x, y } = spotOf.get(cells[cell]?.unit.id ?? '') ?? middleOf(place)
      const [wide, high] = [columns * 10, rows * 9]
      return html`<path class="frame" d="M${x - wide / 2} ${y - high / 2}h${wide}v${high}h-${wide}z"/><path class="whole" d="M${x} ${y - 24}l20 12v24l-20 12-20-12v-24z"/><text x="${x + wide / 2}" y="${y - high / 2 - 22}" text-anchor="end">${cells[cell]?.unit.shortName}</text>`
    },
  )}${marks.map(({ x, y }) => html`<circle class="mark" cx="${x}" cy="${y}" r="34"/>`)}</svg>`
}
