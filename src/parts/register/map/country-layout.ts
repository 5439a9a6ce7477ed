/** The whole country laid out in cells: where each stands, the land under them, frames for what lies far out at sea. */
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
const standing = new WeakMap<Register, Map<string, Standing>>()

/** Where the cells stand depends on the units alone, not on the day asked about. */
const standingOf = (register: Register, { drawn, cells }: CellsOfDay): Standing => {
  const known = standing.get(register) ?? new Map<string, Standing>()
  standing.set(register, known)
  const before = known.get(drawn)
  if (before) return before
  const laid = layCells(
    cells.map(({ point }) => point),
    layout,
  )
  const made = {
    ...laid,
    ground: groundOf(laid.places, groundSize),
    box: boxAround(laid.places, laid.frames, margin),
  }
  if (known.size >= 3) known.clear()
  known.set(drawn, made)
  return made
}

const kept = new WeakMap<CellsOfDay, CountryLayout>()

export const countryLayout = (register: Register, at: IsoDate): CountryLayout => {
  const day = cellsOn(register, at)
  const before = kept.get(day)
  if (before) return before
  const stand = standingOf(register, day)
  const outlines = outlinesOf(stand.ground, (cell) => day.cells[cell]?.province.id ?? '')
  const made = { ...day, ...stand, outlines }
  kept.set(day, made)
  return made
}
