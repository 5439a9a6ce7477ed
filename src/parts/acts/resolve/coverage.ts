/** What an act leaves out: units no clause names, and totals that the register does not bear out. */
import type { Finding } from '../../../kernel/findings.ts'
import { actFinding } from '../findings.ts'
import type { Act } from '../model.ts'
import { communeTypes } from '../read/vocabulary.ts'
import { type Eve, type EveUnit, nameKey } from './eve.ts'
import type { Slot } from './slots.ts'

/** An act that names most units of its province arranges all of it; one that names a few leaves the others alone. */
const arrangesAll = (named: number, all: number) => named * 2 > all

const countsOf = (types: readonly (string | null)[]) => {
  const counts = new Map<string, number>()
  for (const type of types) counts.set(type ?? '', (counts.get(type ?? '') ?? 0) + 1)
  return counts
}

const totalsAgainst = (act: Act, untouched: readonly EveUnit[]): Finding[] => {
  const { totals } = act
  if (!totals || totals.total === null) return []
  const counts = countsOf([
    ...act.changes.map(({ result }) => result.type),
    ...untouched.map(({ type }) => type),
  ])
  const all = act.changes.length + untouched.length
  const differ = (what: string, stated: number, counted: number) =>
    stated === counted
      ? []
      : [actFinding('totals-disagree-register', { what, counted: stated, register: counted }, totals.place)]
  return [
    ...differ('all', totals.total, all),
    ...Object.entries(totals.byType).flatMap(([type, stated]) => differ(type, stated, counts.get(type) ?? 0)),
    ...[...communeTypes]
      .filter((type) => Object.keys(totals.byType).length > 0 && !(type in totals.byType))
      .flatMap((type) => differ(type, 0, counts.get(type) ?? 0)),
  ]
}

/** Two results of one name that only the register shows: a formed unit beside one left alone. */
const namedAsUntouched = ({ changes }: Act, untouched: readonly EveUnit[]): Finding[] => {
  const key = (type: string | null, name: string) => `${type ?? ''} ${nameKey(name)}`
  const names = new Map(untouched.map(({ type, shortName, code }) => [key(type, shortName), code]))
  return changes
    .filter(({ result }) => names.has(key(result.type, result.name)))
    .map(({ result }) => {
      const other = names.get(key(result.type, result.name)) ?? ''
      return actFinding('result-twice', { name: result.name, other }, result.place)
    })
}

/** Units left out, and totals checked against what the register says was there. */
export const coverageFindings = (
  act: Act,
  slots: readonly Slot[],
  eve: Eve,
  home: ReadonlySet<string>,
): Finding[] => {
  if (home.size === 0) return []
  const units = eve.units.filter(({ province }) => home.has(province.id))
  const named = new Set(
    slots.flatMap(({ unit, leg }) => (unit ? [unit.id, ...membersOf(leg, unit, eve)] : [])),
  )
  const left = units.filter(({ id }) => !named.has(id))
  if (!arrangesAll(units.length - left.length, units.length))
    return [...namedAsUntouched(act, left), ...totalsAgainst(act, left)]
  return [
    ...left.map(({ name, code, district }) =>
      actFinding('not-covered', { name: district ? `${name} (${district.name})` : name, code }),
    ),
    ...totalsAgainst(act, left),
  ]
}

/** Communes of a district that is taken whole. */
const membersOf = ({ wholeDistrict }: Slot['leg'], { id }: EveUnit, eve: Eve): string[] =>
  wholeDistrict ? eve.units.flatMap((unit) => (unit.district?.id === id ? [unit.id] : [])) : []
