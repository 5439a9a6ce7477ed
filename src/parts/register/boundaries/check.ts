/** The check of a boundary file against the register: what each polygon is, and all that is to be said about it. Pure. */

import type { Finding } from '../../../kernel/findings.ts'
import type { Details } from '../../../kernel/problems.ts'
import { areaOf } from './area.ts'
import { boundaryFinding } from './findings.ts'
import { type Match, match, type StandingUnit } from './match.ts'
import { overlapsBetween } from './overlap.ts'
import { pointIndex } from './point-to-unit.ts'
import type { BoundaryFile, RawFeature } from './read-file.ts'
import { faultsOf, type RingFault } from './rings.ts'
import { isInShape, type Shape } from './shape.ts'
import type { Question } from './whole-file.ts'

/** A boundary that can be kept. */
export type Boundary = {
  readonly unit: StandingUnit
  readonly key: string
  readonly shape: Shape
  /** km², geodesic. */
  readonly area: number
}
export type Checked = {
  readonly boundaries: readonly Boundary[]
  readonly findings: readonly Finding[]
  readonly field: string
  readonly level: string
  readonly features: number
  readonly matched: number
}
/** Measured against printed area beyond which a person should look (15 %). */
export const areaTolerance = 0.15
/** km² that two units may share before it is told; simplified borders share strips of this size. */
export const overlapTolerance = 0.05
const naming = ({ code, name }: StandingUnit): Details => ({ code, name })
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000

const isHarmless = ({ fault, ring }: RingFault): boolean =>
  (fault === 'too-few-points' || fault === 'no-area') && !ring.endsWith('.1')

/** The shape without the rings that are no rings but hold no area either; an outline of that kind stays a fault. */
const withoutRings = (shape: Shape, names: ReadonlySet<string>): Shape =>
  shape.map((polygon, number) => polygon.filter((_, place) => !names.has(`${number + 1}.${place + 1}`)))

const ringFinding = (unit: StandingUnit, { fault, ring, at }: RingFault): Finding => {
  const facts = {
    ...naming(unit),
    fault,
    ring,
    ...(at ? { at: at.map((degrees) => degrees.toFixed(5)).join(', ') } : {}),
  }
  if (fault === 'small-crossing') return boundaryFinding('boundary-small-crossing', facts)
  return boundaryFinding(isHarmless({ fault, ring }) ? 'boundary-ring-left-out' : 'boundary-ring', facts)
}

type Read = { readonly boundaries: readonly Boundary[]; readonly findings: readonly Finding[] }

const readShapes = (features: readonly RawFeature[], found: Match): Read => {
  const boundaries: Boundary[] = []
  const findings: Finding[] = []
  const times = Map.groupBy(
    features.filter((feature) => found.unitOf(feature) !== null),
    (feature) => found.unitOf(feature)?.id,
  )
  for (const feature of features) {
    const unit = found.unitOf(feature)
    const key = found.keyOf(feature) ?? ''
    if (feature.shape === null) {
      const facts = { feature: feature.number, key, kind: feature.kind }
      findings.push(boundaryFinding('boundary-not-a-polygon', facts))
    }
    if (!unit || feature.shape === null) continue
    const same = times.get(unit.id) ?? []
    if (same.length > 1) {
      if (same[0] === feature)
        findings.push(boundaryFinding('boundary-unit-twice', { ...naming(unit), times: same.length }))
      continue
    }
    const faults = faultsOf(feature.shape)
    const told = faults.map((fault) => ringFinding(unit, fault))
    findings.push(...told)
    if (told.some(({ weight }) => weight === 'error')) continue
    const shape = withoutRings(feature.shape, new Set(faults.filter(isHarmless).map(({ ring }) => ring)))
    const area = areaOf(shape)
    if (area > 0) boundaries.push({ unit, key, shape, area })
    else findings.push(ringFinding(unit, { fault: 'no-area', ring: '1.1' }))
  }
  return { boundaries, findings }
}

/** Units without a polygon: one finding for a unit, or one for a whole province of which the file has none. */
const missing = (
  units: readonly StandingUnit[],
  features: readonly RawFeature[],
  found: Match,
): readonly Finding[] => {
  const there = new Set(features.map((feature) => found.unitOf(feature)?.id))
  const ofLevel = units.filter(({ level }) => level === found.level)
  return [...Map.groupBy(ofLevel, ({ province }) => province?.id ?? '').values()].flatMap((group) => {
    const without = group.filter(({ id }) => !there.has(id))
    const province = group[0]?.province
    return without.length === group.length && province
      ? [
          boundaryFinding('boundary-province-missing', {
            code: province.code,
            name: province.name,
            units: group.length,
          }),
        ]
      : without.map((unit) => boundaryFinding('boundary-unit-without-polygon', naming(unit)))
  })
}

const mostStrangersLookedAt = 50

const strangers = (
  features: readonly RawFeature[],
  found: Match,
  { units, on }: Question,
): readonly Finding[] => {
  const ofLevel = units.filter(({ level }) => level === found.level)
  return features
    .filter((feature) => found.unitOf(feature) === null)
    .map((feature, place) => {
      // looking for what a polygon is about costs a little each time; where many are strange it says nothing
      const shape = place < mostStrangersLookedAt ? feature.shape : null
      const held = shape && ofLevel.find(({ point }) => point !== null && isInShape(shape, point))
      const inside = held ? `${held.name} (${held.code})` : null
      const facts = { feature: feature.number, key: found.keyOf(feature) ?? '', on, inside }
      return boundaryFinding('boundary-polygon-without-unit', facts)
    })
}

const overlaps = (boundaries: readonly Boundary[]): readonly Finding[] =>
  overlapsBetween(
    boundaries.map((boundary) => ({ key: boundary.unit, shape: boundary.shape })),
    overlapTolerance,
  ).map(({ one, other, area }) =>
    boundaryFinding('boundary-overlap', {
      ...naming(one),
      otherCode: other.code,
      otherName: other.name,
      area: rounded(area),
    }),
  )

/** How far the measured area is from the printed one, as a share of the printed one; null within the tolerance. */
export const areaDisagreement = (measured: number, printed: number): number | null => {
  const off = printed > 0 ? (measured - printed) / printed : Number.POSITIVE_INFINITY
  return Math.abs(off) > areaTolerance ? off : null
}

const comparison = (unit: StandingUnit, measured: number): Details | null => {
  const off = unit.printed ? areaDisagreement(measured, unit.printed.value) : null
  if (off === null || !unit.printed) return null
  const { value, source, asOf } = unit.printed
  const percent = Number.isFinite(off) ? Math.round(off * 1000) / 10 : null
  return { ...naming(unit), measured: rounded(measured), printed: value, percent, source, asOf }
}

const areas = (
  boundaries: readonly Boundary[],
  units: readonly StandingUnit[],
  provinces: Question['provinces'],
) => {
  const single = boundaries.flatMap(({ unit, area }) => {
    const facts = comparison(unit, area)
    return facts ? [boundaryFinding('boundary-area-disagrees', facts)] : []
  })
  const expected = Map.groupBy(units, ({ province }) => province?.id ?? '')
  const whole = [...Map.groupBy(boundaries, ({ unit }) => unit.province?.id ?? '')].flatMap(([id, parts]) => {
    const province = provinces.get(id)
    // a province of which the file has only some units cannot be compared
    const level = parts[0]?.unit.level
    const isWhole = (expected.get(id) ?? []).filter((unit) => unit.level === level).length === parts.length
    const facts =
      province && isWhole
        ? comparison(
            province,
            parts.reduce((sum, part) => sum + part.area, 0),
          )
        : null
    return facts ? [boundaryFinding('boundary-province-area-disagrees', facts)] : []
  })
  return [...whole, ...single]
}

const pointsOutside = (boundaries: readonly Boundary[]): readonly Finding[] => {
  const index = pointIndex(boundaries.map(({ unit, shape }) => ({ key: unit.id, shape })))
  return boundaries.flatMap(({ unit, shape }) => {
    if (!unit.point || index.unitAt(unit.point) === unit.id || isInShape(shape, unit.point)) return []
    return [
      boundaryFinding(
        'boundary-point-outside',
        { ...naming(unit), point: unit.point.join(', ') },
        undefined,
        'needs-person',
      ),
    ]
  })
}

const weights = { error: 0, warning: 1, note: 2 } as const

/** What the file holds and what is to be said about it, the gravest first. Ask `whyNotBoundaries` before. */
export const checkBoundaries = (file: BoundaryFile, question: Question): Checked => {
  const { features } = file
  const found = match(features, question.units, question)
  const { boundaries, findings } = readShapes(features, found)
  const all = [
    ...findings,
    ...strangers(features, found, question),
    ...missing(question.units, features, found),
    ...areas(boundaries, question.units, question.provinces),
    ...overlaps(boundaries),
    ...pointsOutside(boundaries),
  ]
  return {
    boundaries,
    findings: all.toSorted((one, other) => weights[one.weight] - weights[other.weight]),
    field: found.field,
    level: found.level ?? '',
    features: features.length,
    matched: found.matched,
  }
}
