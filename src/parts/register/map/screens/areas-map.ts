/** The same maps with boundaries, where an operator imported some. */
import type { Unit } from '../../../../../packages/register/src/model.ts'
import { dateText, html, to, wordsIn } from '../../../../web/index.ts'
import type { MapLabel, MapParts, MapShape } from '../../../../web/map/index.ts'
import { inSentence } from '../../naming.ts'
import { type Areas, areasOf, type Outlines, outlinesOfAreas, widthOf } from '../areas.ts'
import type { Cell } from '../cells-on.ts'
import { together } from '../lay-cells.ts'
import { cellPath, pathOf } from '../paths.ts'
import { nearestTo, type Subject } from '../subject.ts'
import { hrefOf, linesOfName, lookOfType, tellerOf, typeKeys } from './cells.ts'
import { locatorOf } from './locator.ts'
import type { MapAsked } from './model.ts'
import { registerMapWords } from './words.ts'

const neighbours = 24

type Look = Pick<MapShape, 'kind' | 'hue' | 'shade' | 'strong'>

/** A unit by its boundary, else by a cell at its point. */
const shapeOf = (
  { view }: MapAsked,
  cell: Cell,
  {
    outlines,
    at,
    look,
    says,
    letters,
  }: {
    readonly outlines: Outlines
    readonly at: string
    readonly look: Look
    readonly says: string | undefined
    readonly letters: number
  },
): MapShape => {
  const lines = outlines.lines.get(cell.unit.id)
  const spot = outlines.place(cell.point)
  const words = linesOfName(cell.unit.shortName, 10)
  const room = lines ? widthOf(lines) : 0
  const isNamed = look.strong || room > Math.max(...words.map((line) => line.length)) * letters * 0.5
  return {
    ...look,
    d: lines ? pathOf(lines) : cellPath(spot, 1.4),
    name: cell.unit.name,
    href: hrefOf(view, cell.unit, at),
    ...(says === undefined ? {} : { says }),
    ...(isNamed ? { text: { ...spot, lines: words } } : {}),
  }
}

const unnamed = ({ text: _, ...shape }: MapShape): MapShape => shape

/** Names that would cover others are left to the pointer; the first keep theirs. */
const withRoom = (shapes: readonly MapShape[], letters: number): readonly MapShape[] => {
  const taken: { readonly x: number; readonly y: number; readonly wide: number; readonly high: number }[] = []
  return shapes.map((shape) => {
    const { text } = shape
    if (!text) return shape
    const box = {
      x: text.x,
      y: text.y,
      wide: Math.max(...text.lines.map((line) => line.length)) * letters * 0.58,
      high: text.lines.length * letters * 1.15,
    }
    const isCovered = taken.some(
      (one) =>
        Math.abs(one.x - box.x) < (one.wide + box.wide) / 2 &&
        Math.abs(one.y - box.y) < (one.high + box.high) / 2,
    )
    if (isCovered) return unnamed(shape)
    taken.push(box)
    return shape
  })
}

/** Names stand over all shapes: an area drawn later would cover them. */
const namesOf = (shapes: readonly MapShape[]): readonly MapLabel[] =>
  shapes.flatMap(({ text }) => (text ? [{ ...text, look: 'name' as const }] : []))

const usual = (asked: MapAsked, unit: Unit, { day }: Subject, { sources, drawnFor }: Areas) => {
  const { view } = asked
  const words = wordsIn(view, registerMapWords)
  const at = day.asked === view.today ? undefined : day.asked
  const province = unit.parents.at(-1)?.code ?? undefined
  return {
    id: 'place',
    caption: html`${words.areaCaption(dateText(view, drawnFor ?? day.drawn), sources.join('; '))} <a href="${to(view, '/map', { at, province: day.asked === day.drawn ? province : undefined })}">${words.whole}</a>`,
  }
}

/** A unit with its boundary among its neighbours; null where it has none. */
export const unitAreas = async (asked: MapAsked, unit: Unit, subject: Subject): Promise<MapParts | null> => {
  const { view, register, context } = asked
  const { day, cells } = subject
  const words = wordsIn(view, registerMapWords)
  const around = nearestTo(day.cells, cells, neighbours)
  const all = [...around, ...cells]
  const areas = await areasOf(
    context,
    all.map((cell) => cell.unit.id),
    { at: day.drawn, knownAt: view.query.knownAt ?? null, detail: 'full' },
  )
  const own = cells.map((cell) => cell.unit.id)
  if (!own.every((id) => areas.shapes.has(id))) return null
  const letters = 12
  const outlines = outlinesOfAreas(areas.shapes, { around: own, width: 360, height: 380, margin: 0.35 })
  const says = tellerOf(asked, day.drawn)
  const at = day.drawn > view.today ? view.today : day.drawn
  const shapes = all.map((cell) =>
    shapeOf(asked, cell, {
      outlines,
      at,
      letters,
      says: [cell.unit.province?.name, says(cell.unit)].filter((one) => one !== undefined).join(' · '),
      look: own.includes(cell.unit.id)
        ? { kind: 'itself', hue: 1, shade: 3, strong: true }
        : { kind: 'around', hue: 0 },
    }),
  )
  // Neighbours that lie outside the window altogether are no part of the picture.
  const isSeen = (cell: Cell) => {
    const { x, y } = outlines.place(cell.point)
    return (
      own.includes(cell.unit.id) ||
      (x > -150 && y > -150 && x < outlines.box.width + 150 && y < outlines.box.height + 150)
    )
  }
  const seen = shapes.filter((_, index) => all[index] !== undefined && isSeen(all[index]))
  return {
    ...usual(asked, unit, subject, areas),
    label: words.unitLabel(inSentence(unit)),
    box: outlines.box,
    letters,
    shapes: seen.map(unnamed),
    labels: namesOf(withRoom(seen.toReversed(), letters)),
    legend: [
      { kind: 'itself', words: words.itself, hue: 1, shade: 3, strong: true },
      { kind: 'around', words: words.around, hue: 0 },
    ],
    size: 'small',
    beside: locatorOf(register, view, { unit, at: day.drawn, spots: cells }),
  }
}

/** How many of the units must have a boundary for a province to be drawn by them. */
const enough = 0.8

/** Those far from the rest would make it small: they are named below, with their frames in the drawing by cells. */
const nearOnes = (cells: readonly Cell[], { shapes }: Areas): readonly Cell[] => {
  const spots = cells.map(({ point }) => ({ x: point.longitude * 105, y: point.latitude * 111 }))
  const near = together(spots, 60)
  return cells.filter((cell, index) => near.has(index) && shapes.has(cell.unit.id))
}

/** A province or district of today by the boundaries of the units in it; null where too few are there. */
export const provinceAreas = async (
  asked: MapAsked,
  unit: Unit,
  subject: Subject,
): Promise<MapParts | null> => {
  const { view, register, context } = asked
  const { day, cells } = subject
  if (day.asked !== day.drawn) return null
  const words = wordsIn(view, registerMapWords)
  const areas = await areasOf(
    context,
    cells.map((cell) => cell.unit.id),
    { at: day.drawn, knownAt: view.query.knownAt ?? null, detail: 'coarse' },
  )
  const near = nearOnes(cells, areas)
  if (near.length < cells.length * enough) return null
  const letters = 12
  const outlines = outlinesOfAreas(areas.shapes, {
    around: near.map((cell) => cell.unit.id),
    width: 900,
    height: 900,
    margin: 0.02,
  })
  const says = tellerOf(asked, day.drawn)
  const at = day.drawn > view.today ? view.today : day.drawn
  const shown = new Set(near)
  const far = cells.filter((cell) => !shown.has(cell))
  const side = far.map((cell, index) => {
    const x = outlines.box.width + 60
    const isWest = cell.point.longitude < (near[0]?.point.longitude ?? 0)
    const y = isWest ? outlines.box.height - 60 - index * 130 : 80 + index * 130
    const shape: MapShape = {
      kind: cell.unit.type,
      ...lookOfType(cell.unit.type),
      d: cellPath({ x, y }, 5),
      name: cell.unit.name,
      href: hrefOf(view, cell.unit, at),
    }
    return { shape, x, y, name: cell.unit.shortName }
  })
  const shapes = near.map((cell) =>
    shapeOf(asked, cell, {
      outlines,
      at,
      letters,
      says: says(cell.unit),
      look: { kind: cell.unit.type, ...lookOfType(cell.unit.type) },
    }),
  )
  return {
    ...usual(asked, unit, subject, areas),
    label: words.provinceLabel(inSentence(unit)),
    box: { ...outlines.box, width: outlines.box.width + (side.length > 0 ? 120 : 0) },
    letters,
    shapes: [...shapes.map(unnamed), ...side.map(({ shape }) => shape)],
    over: side.map(({ x, y }) => ({ d: `M${x - 45} ${y - 45}h90v90h-90z`, look: 'frame' })),
    labels: [
      ...namesOf(withRoom(shapes, letters)),
      ...side.map(({ x, y, name }) => ({ x, y: y - 56, lines: [name], look: 'sea' as const })),
    ],
    legend: [...typeKeys(asked, cells)],
    size: 'medium',
    beside: locatorOf(register, view, {
      unit,
      at: day.drawn,
      spots: [near[near.length >> 1] ?? near[0]].filter((one) => one !== undefined),
    }),
  }
}
