/** `may` for lists: the same decision as a condition of SQL, so that a list never leaves the database unfiltered. */
import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../kernel/dates.ts'
import type { Actor } from '../operation.ts'
import { type Asked, holdsOn, may } from './may.ts'
import { type Territory, wholeCountry } from './model.ts'

/** The columns that say where a row belongs. */
export type Columns = {
  /** Permanent identity of its unit; null where it has no place in particular. */
  readonly unit: string
  /** Permanent identity of its province on the day, where the table carries it: spares the list of communes. */
  readonly province?: string
}

/** Units whose rows an actor may see by an operation; `all` is the whole country, null nothing at all. */
export const unitsVisible = (
  actor: Actor,
  asked: Asked,
  { on, now }: { readonly on: IsoDate; readonly now: string },
  territory: Territory | null,
): 'all' | readonly string[] | null => {
  const decision = may(actor, asked, null, { on, now }, territory)
  if (!decision.allowed) return null
  if (typeof decision.by === 'string') return 'all'
  // What is decided by a grant is asked by somebody who has grants, under a rule that names roles.
  if (actor.kind === 'public' || actor.kind === 'operator' || typeof asked.access === 'string') return 'all'
  const { roles } = asked.access
  const held = actor.grants.filter((grant) => roles.includes(grant.role) && holdsOn(grant, on, territory))
  if (held.some(({ unit }) => unit === wholeCountry)) return 'all'
  return [...new Set(held.flatMap(({ unit }) => groundOf(unit, on, territory)))]
}

/** A unit, what lies in it on the day, and the ended units whose whole these took over. */
const groundOf = (unit: string, on: IsoDate, territory: Territory | null): readonly string[] =>
  [...new Set([unit, ...(territory?.within(unit, on) ?? [])])].flatMap((inside) => [
    inside,
    ...(territory?.inherited?.(inside, on) ?? []),
  ])

/** The condition by which a list shows exactly the rows `may` allows one by one; null where it allows all. */
export const visibleTo = (
  actor: Actor,
  asked: Asked,
  at: { readonly on: IsoDate; readonly now: string },
  territory: Territory | null,
  columns: Columns,
): RawBuilder<boolean> | null => {
  const units = unitsVisible(actor, asked, at, territory)
  if (units === 'all') return null
  if (units === null) return sql<boolean>`false`
  const unit = sql.ref(columns.unit)
  const placed = sql<boolean>`(${unit} is null or ${unit} = any(${units}::text[]))`
  if (columns.province === undefined) return placed
  const provinces = units.filter((each) => territory?.above(each, at.on).length === 0)
  const beside = units.filter(
    (each) => !territory?.above(each, at.on).some((province) => provinces.includes(province)),
  )
  return sql<boolean>`(${unit} is null or ${unit} = any(${beside}::text[])
    or ${sql.ref(columns.province)} = any(${provinces}::text[]))`
}
