/** The whole country laid out in cells: where each stands, the land under them, frames for what lies far out at sea. */
import type { PointRecord } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import type { IsoDate } from '../../../kernel/dates.ts'
import { type CellsOfDay, cellsOn } from './cells-on.ts'
import { type Ground, groundOf, outlinesOf } from './ground.ts'
import type { Spot } from './hexes.ts'
import { boxAround, type Laid, layCells } from './lay-cells.ts'

export type CountryLayout = CellsOfDay &
  Laid & {
    readonly ground: Ground
    readonly box: ReturnType<typeof boxAround>
    /** By id of the province in which the cells lie on the day asked about. */
    readonly outlines: ReadonlyMap<string, readonly (readonly Spot[])[]>
  }

/** Six kilometres: the deltas just fit, the mountains stay airy. */
const layout = { spacing: 6, apart: 200, frame: { columns: 27, rows: 26 } } as const
const groundSize = { gap: 3, coast: 1 } as const
const margin = 20

type Standing = Laid & { readonly ground: Ground; readonly box: ReturnType<typeof boxAround> }
type Stood = { readonly points: readonly PointRecord[]; readonly made: Standing }
const standing = new WeakMap<Register, Stood[]>()

/** Where the cells stand depends on their points alone: laying out a country takes a second, and most days are alike. */
const standingOf = (register: Register, { cells }: CellsOfDay): Standing => {
  const known = standing.get(register) ?? []
  standing.set(register, known)
  const points = cells.map(({ point }) => point)
  const before = known.find(
    (one) => one.points.length === points.length && one.points.every((point, at) => point === points[at]),
  )
  if (before) return before.made
  const laid = layCells(points, layout)
  const made = {
    ...laid,
    ground: groundOf(laid.places, groundSize),
    box: boxAround(laid.places, laid.frames, margin),
  }
  if (known.length >= 6) known.shift()
  known.push({ points, made })
  return made
}

const kept = new WeakMap<CellsOfDay, CountryLayout>()

export const countryLayout = (register: Register, at: IsoDate): CountryLayout => {
  const day = cellsOn(register, at)
  const before = kept.get(day)
  if (before) return before
  const stand = standingOf(register, day)
  let outlines: CountryLayout['outlines'] | undefined
  const made = {
    ...day,
    ...stand,
    // Drawn only by maps of the country, not by the small one beside a unit.
    get outlines() {
      outlines ??= outlinesOf(stand.ground, (cell) => day.cells[cell]?.province.id ?? '')
      return outlines
    },
  }
  kept.set(day, made)
  return made
}
