/** Which unit each feature is about: the field of the file that holds codes, and the units that bear them. Pure. */
import type { RawFeature } from './read-file.ts'

/** A unit as it stands on the day of the file. */
export type StandingUnit = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly type: string
  readonly level: string
  readonly province: { readonly id: string; readonly code: string; readonly name: string } | null
  readonly point: readonly [longitude: number, latitude: number] | null
  readonly printed: { readonly value: number; readonly asOf: string; readonly source: string } | null
}

export type Match = {
  readonly field: string
  readonly level: string | null
  readonly matched: number
  /** The code of a feature, after corrections; null where the field is missing. */
  readonly keyOf: (feature: RawFeature) => string | null
  readonly unitOf: (feature: RawFeature) => StandingUnit | null
}

type Options = {
  readonly property?: string | undefined
  readonly level?: string | undefined
  /** Code in the file -> code meant. */
  readonly corrections: ReadonlyMap<string, string>
}

/** A code that a spreadsheet turned into a number lost its zeros: it gets the width that all codes of the level have. */
const padded = (key: string, units: ReadonlyMap<string, StandingUnit>): string => {
  if (units.has(key) || !/^\d+$/.test(key)) return key
  const width = units.keys().next().value?.length ?? 0
  return key.padStart(width, '0')
}

const bestOf = <T>(items: readonly T[], worth: (item: T) => number): T | undefined =>
  items.reduce<T | undefined>(
    (best, item) => (best === undefined || worth(item) > worth(best) ? item : best),
    undefined,
  )

/** The field and level under which most features are about a unit. */
export const match = (
  features: readonly RawFeature[],
  units: readonly StandingUnit[],
  options: Options,
): Match => {
  const { property, level, corrections } = options
  const fields =
    property === undefined ? [...new Set(features.flatMap(({ fields }) => Object.keys(fields)))] : [property]
  const levels = [...Map.groupBy(units, (unit) => unit.level)].filter(
    ([name]) => level === undefined || name === level,
  )
  const candidates = levels.flatMap(([name, standing]) => {
    const byCode = new Map(standing.map((unit) => [unit.code, unit]))
    return fields.map((field): Match => {
      const keyOf = ({ fields }: RawFeature): string | null => {
        const key = fields[field]
        return key === undefined ? null : (corrections.get(key) ?? padded(key, byCode))
      }
      const unitOf = (feature: RawFeature): StandingUnit | null => byCode.get(keyOf(feature) ?? '') ?? null
      const matched = new Set(features.map((feature) => unitOf(feature)?.id).filter(Boolean)).size
      return { field, level: name, matched, keyOf, unitOf }
    })
  })
  const nobody: Match = {
    field: property ?? 'id',
    level: null,
    matched: 0,
    keyOf: () => null,
    unitOf: () => null,
  }
  return bestOf(candidates, ({ matched }) => matched) ?? nobody
}
