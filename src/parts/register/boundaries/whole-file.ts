/** What keeps a boundary file out as a whole: positions that are no longitude and latitude, codes of nobody. Pure. */
import type { Problem } from '../../../kernel/problems.ts'
import { type Match, match, type StandingUnit } from './match.ts'
import { type Expected, mixtureOf, statedSystem, systemOf } from './place.ts'
import { boundaryProblem } from './problems.ts'
import type { BoundaryFile, RawFeature } from './read-file.ts'

export type Question = {
  readonly file: string
  readonly on: string
  readonly units: readonly StandingUnit[]
  /** The units at the top, by id, with their printed areas. */
  readonly provinces: ReadonlyMap<string, StandingUnit>
  readonly property?: string | undefined
  readonly level?: string | undefined
  readonly corrections: ReadonlyMap<string, string>
  /** Other days that the codes of the file may fit, the best first. */
  readonly otherDays: (codes: readonly string[], level: string | null) => readonly Fit[]
}

/** How well codes fit a day: how many are in use, of how many in the provinces they touch. */
export type Fit = { readonly day: string; readonly matched: number; readonly of: number }

/** The share of features that must be about units for a file to be about this register and day. */
const enoughMatched = 0.5

const exampleOf = (features: readonly RawFeature[]): string => {
  const position = features.find(({ shape }) => shape !== null)?.shape?.[0]?.[0]?.[0]
  return position ? position.join(', ') : ''
}

/** Around the points that the register knows, with three degrees to spare for islands and seas. */
const expectedFrom = (units: readonly StandingUnit[]): Expected | null => {
  const points = units.flatMap(({ point }) => (point ? [point] : []))
  if (points.length === 0) return null
  const box = points.reduce(
    (around, [x, y]) => ({
      west: Math.min(around.west, x),
      east: Math.max(around.east, x),
      south: Math.min(around.south, y),
      north: Math.max(around.north, y),
    }),
    { west: 180, east: -180, south: 90, north: -90 },
  )
  return { west: box.west - 3, east: box.east + 3, south: box.south - 3, north: box.north + 3 }
}

/** Why the positions of a file cannot be longitude and latitude of this country. */
const whyNotSystem = ({ features, crs }: BoundaryFile, { file, units }: Question): readonly Problem[] => {
  const shaped = features.flatMap(({ number, shape }) => (shape ? [{ number, key: '', shape }] : []))
  if (shaped.length === 0) return []
  const mixture = mixtureOf(shaped)
  if (mixture) {
    const { degrees, metres } = mixture
    const [stray, example] = [metres.position.join(', '), degrees.position.join(', ')]
    return [
      boundaryProblem('boundaries-mixed', {
        file,
        feature: metres.feature,
        stray,
        other: degrees.feature,
        example,
      }),
    ]
  }
  const example = exampleOf(features)
  const found = systemOf(shaped, expectedFrom(units))
  const stated = statedSystem(crs)
  if (found === 'swapped') return [boundaryProblem('boundaries-swapped', { file, example })]
  if (found === 'outside') return [boundaryProblem('boundaries-elsewhere', { file, example })]
  const system = found === 'wgs84' ? stated : found
  return system ? [boundaryProblem('boundaries-other-system', { file, example, system })] : []
}

const keysOf = (features: readonly RawFeature[], field: string): readonly string[] =>
  features.flatMap(({ fields }) => fields[field] ?? [])

const whyNotCodes = (file: BoundaryFile, found: Match, question: Question): readonly Problem[] => {
  if (found.matched > 0 && found.matched >= file.features.length * enoughMatched) return []
  const keys = keysOf(file.features, found.field)
  const fields = new Set(file.features.slice(0, 100).flatMap((feature) => Object.keys(feature.fields)))
  return [
    boundaryProblem('boundaries-unknown-codes', {
      file: question.file,
      matched: found.matched,
      features: file.features.length,
      on: question.on,
      field: found.field,
      examples: keys.slice(0, 3),
      fields: [...fields].slice(0, 20),
      betterOn:
        question.otherDays(keys, question.level ?? null).find(({ matched }) => matched > found.matched)
          ?.day ?? null,
    }),
  ]
}

const fitOn = (found: Match, features: readonly RawFeature[], { on, units }: Question): Fit => {
  const held = new Set(features.flatMap((feature) => found.unitOf(feature)?.id ?? []))
  const ofLevel = units.filter(({ level }) => level === found.level)
  const touched = new Set(ofLevel.filter(({ id }) => held.has(id)).map(({ province }) => province?.id))
  return {
    day: on,
    matched: held.size,
    of: ofLevel.filter(({ province }) => touched.has(province?.id)).length,
  }
}

/**
 * Units that take over a code keep a map from looking wrong on another day: most codes of a new map were in use
 * before, for smaller units. A day that the file covers far better is the day it was drawn for.
 */
const whyNotDay = (file: BoundaryFile, found: Match, question: Question): readonly Problem[] => {
  const own = fitOn(found, file.features, question)
  const covered = own.matched / Math.max(1, own.of)
  if (covered >= enoughMatched) return []
  const better = question
    .otherDays(keysOf(file.features, found.field), found.level)
    .find(({ matched, of }) => matched >= own.matched * 0.9 && matched / Math.max(1, of) >= 2 * covered)
  if (!better) return []
  const details = { file: question.file, on: question.on, matched: own.matched, of: own.of }
  return [
    boundaryProblem('boundaries-other-day', {
      ...details,
      betterOn: better.day,
      betterMatched: better.matched,
      betterOf: better.of,
    }),
  ]
}

/** All that keeps the file as a whole out. */
export const whyNotBoundaries = (file: BoundaryFile, question: Question): readonly Problem[] => {
  const system = whyNotSystem(file, question)
  if (system.length > 0) return system
  const found = match(file.features, question.units, question)
  const codes = whyNotCodes(file, found, question)
  return codes.length > 0 ? codes : whyNotDay(file, found, question)
}
