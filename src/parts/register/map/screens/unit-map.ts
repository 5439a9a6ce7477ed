/** A unit among its neighbours; an ended one beside what became of it. */
import type { Unit } from '../../../../../packages/register/src/model.ts'
import { dateText, type Html, html, to, type View, wordsIn } from '../../../../web/index.ts'
import { type MapGround, type MapKey, type MapShape, mapFigure } from '../../../../web/map/index.ts'
import { inSentence } from '../../naming.ts'
import type { Cell } from '../cells-on.ts'
import { groundOf, outlinesOf } from '../ground.ts'
import { middleOf, type Place } from '../hexes.ts'
import { layWindow, middlePlace, windowBox } from '../lay-window.ts'
import { cellPath, pathOf } from '../paths.ts'
import { nearestTo, type Subject } from '../subject.ts'
import { cellShape, linesOfName, tellerOf } from './cells.ts'
import { locatorOf } from './locator.ts'
import type { MapAsked } from './model.ts'
import { registerMapWords } from './words.ts'

const scale = 6
const letters = 12
const neighbours = 16

const middleOfCells = (cells: readonly Cell[]) => ({
  latitude: cells.reduce((sum, { point }) => sum + point.latitude, 0) / cells.length,
  longitude: cells.reduce((sum, { point }) => sum + point.longitude, 0) / cells.length,
})

const formerShape = (unit: Unit, says: string): MapShape => ({
  d: cellPath({ x: 0, y: 0 }, scale * 0.92),
  name: unit.name,
  says,
  kind: 'former',
  strong: true,
  schematic: true,
  text: { x: 0, y: 0, lines: linesOfName(unit.shortName) },
})

/** Short lines over the sides between the former unit and its successors. */
const linksTo = (places: readonly Place[]): readonly MapGround[] =>
  places.map((place) => {
    const { x, y } = middleOf(place)
    const far = Math.hypot(x, y)
    const spot = (from: number) =>
      `${Math.round((x / far) * from * scale)} ${Math.round((y / far) * from * scale)}`
    return { d: `M${spot(3.9)}L${spot(Math.max(6.1, far - 5))}`, look: 'link' }
  })

/** Borders of provinces, where the window holds several. */
const bordersIn = (cells: readonly Cell[], places: readonly Place[]): readonly MapGround[] => {
  const provinceOf = (index: number) => cells[index]?.province.id ?? ''
  if (new Set(cells.map(({ province }) => province.id)).size < 2) return []
  const outlines = outlinesOf(groundOf(places, { gap: 0, coast: 0 }), provinceOf)
  return [...outlines.values()].map((lines) => ({
    d: pathOf(lines.map((line) => line.map(({ x, y }) => ({ x: x * scale, y: y * scale })))),
    look: 'border',
  }))
}

const keysOf = (view: View, isCell: boolean): readonly MapKey[] => {
  const words = wordsIn(view, registerMapWords)
  return [
    ...(isCell
      ? [{ kind: 'itself', words: words.itself, hue: 1, shade: 3, strong: true } as const]
      : [
          { kind: 'former', words: words.former, schematic: true, strong: true } as const,
          { kind: 'successor', words: words.successor, hue: 1, shade: 3 } as const,
        ]),
    { kind: 'around', words: words.around, hue: 0 },
  ]
}

export const cellsOfUnit = (asked: MapAsked, unit: Unit, { day, cells, isCell }: Subject): Html | null => {
  const { view, register } = asked
  const words = wordsIn(view, registerMapWords)
  const own = cells.slice(0, neighbours - 4)
  const all = [...own, ...nearestTo(day.cells, own, neighbours - own.length + 1)]
  const centre = middleOfCells(own)
  const places = layWindow(
    all.map(({ point }) => point),
    { centre, taken: !isCell },
  )
  const says = tellerOf(asked, day.drawn)
  const successors = cells.map((cell) => inSentence(cell.unit)).join(', ')
  const shapes = all.map((cell, index) =>
    cellShape(view, cell, {
      place: places[index] ?? middlePlace,
      scale,
      at: day.drawn > view.today ? view.today : day.drawn,
      says: [cell.unit.province?.name, says(cell.unit)].filter((one) => one !== undefined).join(' · '),
      look:
        index >= own.length
          ? { kind: 'around', named: true }
          : isCell
            ? { kind: 'itself', hue: 1, shade: 3, strong: true, named: true }
            : { kind: 'successor', hue: 1, shade: 3, named: true },
    }),
  )
  const ordered = isCell
    ? [...shapes.slice(1), ...shapes.slice(0, 1)]
    : [...shapes, formerShape(unit, words.now(successors))]
  return mapFigure(view, {
    id: 'place',
    label: words.unitLabel(inSentence(unit)),
    caption: html`${words.unitCaption(dateText(view, day.drawn))} <a href="${to(view, '/map', { at: day.asked === view.today ? undefined : day.asked, province: own[0]?.unit.province?.code ?? undefined })}">${words.whole}</a>`,
    box: windowBox(isCell ? places : [...places, middlePlace], scale),
    letters,
    shapes: ordered,
    over: [...bordersIn(all, places), ...(isCell ? [] : linksTo(places.slice(0, own.length)))],
    legend: keysOf(view, isCell),
    size: 'small',
    beside: locatorOf(register, view, { unit, at: day.drawn, spots: own }),
  })
}
