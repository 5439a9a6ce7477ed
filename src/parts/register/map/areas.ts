/** Imported boundaries as shapes of a sheet: own small projection, thinned to what can be seen. */
import type { Instant, IsoDate } from '../../../kernel/dates.ts'
import type { Context } from '../../../platform/operation.ts'
import type { Shape } from '../boundaries/shape.ts'
import { simplified } from '../boundaries/simplify.ts'
import { anyBoundaries, boundariesOn, importsById } from '../boundaries/store.ts'
import type { Spot } from './hexes.ts'
import { onSheet } from './lay-cells.ts'

export type Areas = {
  readonly shapes: ReadonlyMap<string, Shape>
  /** Where the boundaries come from. */
  readonly sources: readonly string[]
  /** The latest day that any of them was drawn for. */
  readonly drawnFor: IsoDate | null
}

/** Whether any boundaries were ever imported; readers of the same moment look once. */
const areAny = ({ database, shared }: Pick<Context, 'database' | 'shared'>): Promise<boolean> => {
  const name = 'register: any boundaries'
  // A cast: nothing else is kept under this name.
  const looked = (shared?.get(name) as Promise<boolean> | undefined) ?? anyBoundaries(database)
  shared?.set(name, looked)
  return looked
}

/** The boundaries there are for units on a day; those of most units are there or none. */
export const areasOf = async (
  context: Pick<Context, 'database' | 'shared'>,
  units: readonly string[],
  {
    at,
    knownAt,
    detail,
  }: { readonly at: IsoDate; readonly knownAt: Instant | null; readonly detail: 'coarse' | 'full' },
): Promise<Areas> => {
  if (!(await areAny(context))) return { shapes: new Map(), sources: [], drawnFor: null }
  const { database } = context
  const found = await boundariesOn(database, units, { at, knownAt, detail })
  const imports = await importsById(database, [...new Set(found.map((one) => one.import))])
  return {
    shapes: new Map(found.map(({ unit, shape }) => [unit, shape])),
    sources: [...new Set(imports.map(({ source }) => source))],
    drawnFor:
      imports
        .map(({ validOn }) => validOn)
        .toSorted()
        .at(-1) ?? null,
  }
}

export type Outlines = {
  readonly lines: ReadonlyMap<string, readonly (readonly Spot[])[]>
  /** From degrees to the sheet. */
  readonly place: (point: { readonly latitude: number; readonly longitude: number }) => Spot
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

export type Window = {
  /** The units that must be seen whole. */
  readonly around: readonly string[]
  /** How wide the sheet becomes, in its units, and how high at most. */
  readonly width: number
  readonly height: number
  /** Room around them, as a share of their size. */
  readonly margin: number
}

const extremesOf = (spots: readonly Spot[]) => {
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  for (const { x, y } of spots) {
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  return { left, right, top, bottom }
}

const degreesOfKilometre = 1 / 111.2

/** Rings of shapes on a sheet of the given size; rings smaller than a dot are left out, but never all of a unit. */
export const outlinesOfAreas = (
  shapes: ReadonlyMap<string, Shape>,
  { around, width, height, margin }: Window,
): Outlines => {
  const seen = around.flatMap((unit) => shapes.get(unit) ?? []).flat(2)
  const latitudes = seen.map(([, latitude]) => latitude)
  const { top: south, bottom: north } = extremesOf(latitudes.map((y) => ({ x: 0, y })))
  const trueAt = (south + north) / 2
  const kilometres = ([longitude, latitude]: readonly [number, number]) =>
    onSheet({ latitude, longitude }, trueAt)
  const { left, right, top, bottom } = extremesOf(seen.map(kilometres))
  const room = Math.max(right - left, bottom - top, 0.1) * margin
  const [wide, high] = [right - left + 2 * room, bottom - top + 2 * room]
  const scale = Math.min(width / wide, height / high)
  const toSheet = ({ x, y }: Spot): Spot => ({ x: (x - left + room) * scale, y: (y - top + room) * scale })
  const units = [...shapes.keys()]
  const thinned = simplified([...shapes.values()], (0.8 / scale) * degreesOfKilometre)
  const lines = units.map((unit, index) => {
    const rings = (thinned[index] ?? [])
      .flat()
      .map((ring) => ring.map((position) => toSheet(kilometres(position))))
    const large = rings.filter((ring) => {
      const box = extremesOf(ring)
      return box.right - box.left > 2 || box.bottom - box.top > 2
    })
    return [unit, large.length > 0 ? large : rings.slice(0, 1)] as const
  })
  return {
    lines: new Map(lines),
    place: (point) => toSheet(onSheet(point, trueAt)),
    box: { x: 0, y: 0, width: wide * scale, height: high * scale },
  }
}

/** How wide an outline is. */
export const widthOf = (lines: readonly (readonly Spot[])[]): number => {
  const { left, right } = extremesOf(lines.flat())
  return right - left
}
