/** A unit with many cells: a province or district, also an ended one, by the units of the lowest level in it. */
import type { Unit } from '../../../../../packages/register/src/model.ts'
import { dateText, html, to, wordsIn } from '../../../../web/index.ts'
import type { MapGround, MapParts } from '../../../../web/map/index.ts'
import { inSentence } from '../../naming.ts'
import type { Cell } from '../cells-on.ts'
import { groundOf, outlinesOf } from '../ground.ts'
import { keyOf, middleOf } from '../hexes.ts'
import { boxAround, type Frame, layCells } from '../lay-cells.ts'
import { pathOf } from '../paths.ts'
import { nearestTo, type Subject } from '../subject.ts'
import { provinceAreas } from './areas-map.ts'
import { cellShape, lookOfType, tellerOf, typeKeys } from './cells.ts'
import { locatorOf } from './locator.ts'
import type { MapAsked } from './model.ts'
import { registerMapWords } from './words.ts'

const scale = 6
const letters = 12
const layout = { apart: 60, frame: { columns: 3, rows: 3 } } as const
const neighbours = 14

const scaled = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: x * scale, y: y * scale })

export const frameOf = ({ place, columns, rows }: Frame, times: number): MapGround => {
  const { x, y } = middleOf(place)
  const [wide, high] = [columns * 10 * times, rows * 9 * times]
  return { d: `M${x * times - wide / 2} ${y * times - high / 2}h${wide}v${high}h-${wide}z`, look: 'frame' }
}

/** Other cells drawn quietly: the rest of the provinces of today, or the nearest of a district. */
const aroundOf = (unit: Unit, { day, cells, isCell }: Subject): readonly Cell[] => {
  if (isCell || day.asked === day.drawn)
    return unit.parents.length === 0 ? [] : nearestTo(day.cells, cells, neighbours)
  if (unit.parents.length > 0) return nearestTo(day.cells, cells, neighbours)
  const provinces = new Set(cells.map((cell) => cell.unit.parents.at(-1)?.id))
  const own = new Set(cells)
  return day.cells.filter((cell) => !own.has(cell) && provinces.has(cell.unit.parents.at(-1)?.id))
}

const areaParts = (asked: MapAsked, unit: Unit, subject: Subject): MapParts => {
  const { view, register } = asked
  const { day, cells } = subject
  const words = wordsIn(view, registerMapWords)
  const around = aroundOf(unit, subject)
  const all = [...cells, ...around]
  const laid = layCells(
    all.map(({ point }) => point),
    layout,
  )
  const inFrame = new Set(laid.frames.map(({ cell }) => cell))
  const says = tellerOf(asked, day.drawn)
  const at = day.drawn > view.today ? view.today : day.drawn
  const shapes = all.map((cell, index) =>
    cellShape(view, cell, {
      place: laid.places[index] ?? { column: 0, row: 0 },
      scale,
      at,
      says: says(cell.unit),
      look:
        index < cells.length
          ? { ...lookOfType(cell.unit.type), kind: cell.unit.type, named: !inFrame.has(index) }
          : { kind: 'rest', hue: 0, named: true },
    }),
  )
  const ground = groundOf(laid.places, { gap: 2, coast: 1 })
  const framed = new Set(laid.frames.map(({ place }) => keyOf(place)))
  const near = {
    nearest: new Map(
      [...ground.nearest].filter(([, cell]) => {
        const place = laid.places[cell]
        return place !== undefined && !framed.has(keyOf(place))
      }),
    ),
  }
  const outlines = outlinesOf(near, (cell) => (cell < cells.length ? 'own' : 'rest'))
  const land = (group: string, look: MapGround['look']): readonly MapGround[] => {
    const lines = outlines.get(group)
    return lines ? [{ d: pathOf(lines.map((line) => line.map(scaled))), look }] : []
  }
  const box = boxAround(laid.places, laid.frames, 16)
  const columns = box.width / 10
  return {
    id: 'place',
    label: words.provinceLabel(inSentence(unit)),
    caption: html`${words.unitCaption(dateText(view, day.drawn))} <a href="${to(view, '/map', { at: day.asked === view.today ? undefined : day.asked })}">${words.whole}</a>`,
    box: { x: box.x * scale, y: box.y * scale, width: box.width * scale, height: box.height * scale },
    letters,
    ground: [
      ...land('rest', 'land'),
      ...land('own', 'land'),
      ...laid.frames.map((frame) => frameOf(frame, scale)),
    ],
    shapes,
    over: land('own', around.length > 0 ? 'outer' : 'border'),
    labels: laid.frames.map(({ cell, place, rows }) => {
      const { x, y } = scaled(middleOf(place))
      return {
        x,
        y: y - (rows * 9 * scale) / 2 - letters,
        lines: [all[cell]?.unit.shortName ?? ''],
        look: 'sea',
      }
    }),
    legend: [
      ...typeKeys(asked, cells),
      ...(around.length > 0
        ? [{ kind: 'rest', words: unit.parents.length > 0 ? words.around : words.rest, hue: 0 } as const]
        : []),
    ],
    size: columns > 9 ? 'medium' : 'small',
    beside: locatorOf(register, view, { unit, at: day.drawn, spots: [middleCell(cells)] }),
  }
}

/** By boundaries where there are enough, else by cells. */
export const provinceParts = async (asked: MapAsked, unit: Unit, subject: Subject): Promise<MapParts> =>
  (await provinceAreas(asked, unit, subject)) ?? areaParts(asked, unit, subject)

/** The cell nearest to the middle of all. */
const middleCell = (cells: readonly Cell[]): Cell => {
  const [x, y] = [
    cells.reduce((sum, { point }) => sum + point.longitude, 0) / cells.length,
    cells.reduce((sum, { point }) => sum + point.latitude, 0) / cells.length,
  ]
  const far = ({ point }: Cell) => (point.longitude - x) ** 2 + (point.latitude - y) ** 2
  return cells.reduce((best, cell) => (far(cell) < far(best) ? cell : best))
}
