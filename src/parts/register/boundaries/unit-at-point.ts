/** The unit of a day that a point lies in, by the boundaries that were imported; one index per revision and day. */
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Context } from '../../../platform/operation.ts'
import { currentRegister, registerRevision } from '../current.ts'
import { type PointIndex, pointIndex, type UnitShape } from './point-to-unit.ts'
import type { Position } from './shape.ts'
import { standingUnits } from './standing.ts'
import { boundariesOn } from './store.ts'

const mostKept = 2
const kept = new Map<string, Promise<PointIndex<string> | null>>()

/** The shapes of the units of a level, by their ids, as drawn for the day; none where no boundaries were imported. */
export const shapesOn = async (
  context: Context,
  { at, level }: { readonly at: IsoDate; readonly level: string },
): Promise<readonly UnitShape<string>[]> => {
  const units = standingUnits(await currentRegister(context), at).filter((unit) => unit.level === level)
  const ids = units.map(({ id }) => id)
  const found = await boundariesOn(context.database, ids, { at, knownAt: null, detail: 'full' })
  return found.map(({ unit, shape }) => ({ key: unit, shape }))
}

const build = async (context: Context, at: IsoDate, level: string): Promise<PointIndex<string> | null> => {
  const shapes = await shapesOn(context, { at, level })
  return shapes.length === 0 ? null : pointIndex(shapes)
}

/** The index of a day and level, for many points; null where no boundaries were imported for it. */
export const boundaryIndex = async (
  context: Context,
  { at, level }: { readonly at: IsoDate; readonly level: string },
): Promise<PointIndex<string> | null> => {
  const key = `${await registerRevision(context)} ${at} ${level}`
  const known = kept.get(key)
  if (known) return known
  const index = build(context, at, level)
  kept.set(key, index)
  index.catch(() => kept.delete(key))
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest)
  return index
}

/**
 * The id of the unit of a level that holds the point on the day. `no-boundaries` where none were imported for it;
 * null where no boundary holds the point.
 */
export const unitAtPoint = async (
  context: Context,
  position: Position,
  day: { readonly at: IsoDate; readonly level: string },
): Promise<string | null | 'no-boundaries'> => {
  const index = await boundaryIndex(context, day)
  return index ? index.unitAt(position) : 'no-boundaries'
}
