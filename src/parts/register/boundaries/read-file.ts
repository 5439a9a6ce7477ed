/** A GeoJSON file, plain or gzipped, as features; whatever else it is, is named. */
import { gunzipSync } from 'node:zlib'
import { errorCode } from '../../../kernel/reason.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { boundaryProblem } from './problems.ts'
import type { Polygon, Position, Ring, Shape } from './shape.ts'

export type RawFeature = {
  /** Place in the file, from 1. */
  readonly number: number
  /** Fields that can hold a code: the feature's id as `id`, and its properties that are text or whole numbers. */
  readonly fields: Readonly<Record<string, string>>
  /** Null where the geometry is none of polygons; `kind` then says what it is. */
  readonly shape: Shape | null
  readonly kind: string
}
export type BoundaryFile = { readonly features: readonly RawFeature[]; readonly crs: string | null }
type File = { readonly name: string; readonly bytes: Uint8Array }

/** Expanded JSON; a text of this size still fits into one string of the engine. */
export const mostExpanded = 256 * 1024 * 1024

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const otherFormat = (bytes: Uint8Array): string | null => {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(64, bytes.length)).toString('latin1')
  if (start.startsWith('PK\u0003\u0004')) return 'zip'
  if (start.startsWith('\u0000\u0000\u0027\u000a')) return 'shapefile'
  if (start.startsWith('SQLite format 3')) return 'geopackage'
  if (/^(?:\u00ef\u00bb\u00bf)?\s*</.test(start)) return 'xml'
  return start.includes('\u0000') ? 'binary' : null
}

const expanded = (file: File, most: number): Result<Uint8Array> => {
  const { bytes, name } = file
  const tooLarge = refused(boundaryProblem('boundaries-too-large', { file: name, limit: most }))
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.length > most ? tooLarge : fine(bytes)
  try {
    return fine(gunzipSync(bytes, { maxOutputLength: most }))
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge
    return refused(boundaryProblem('boundaries-truncated', { file: name, reason: code || 'gzip' }))
  }
}

const parsed = (file: File, bytes: Uint8Array): Result<Readonly<Record<string, unknown>>> => {
  const other = otherFormat(bytes)
  if (other) return refused(boundaryProblem('boundaries-other-format', { file: file.name, kind: other }))
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (isRecord(value)) return fine(value)
    return refused(boundaryProblem('boundaries-other-format', { file: file.name, kind: 'json' }))
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 100) : ''
    return refused(boundaryProblem('boundaries-truncated', { file: file.name, reason }))
  }
}

const positionFrom = (value: unknown): Position => {
  if (!Array.isArray(value)) throw new TypeError('a position is not a list')
  const [x, y]: readonly unknown[] = value
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x + y))
    throw new TypeError('a position is not two numbers')
  return [x, y]
}
const listFrom = <T>(value: unknown, what: string, each: (item: unknown) => T): readonly T[] => {
  if (!Array.isArray(value)) throw new TypeError(`${what} is not a list`)
  return value.map(each)
}
const ringFrom = (value: unknown): Ring => listFrom(value, 'a ring', positionFrom)
const polygonFrom = (value: unknown): Polygon => listFrom(value, 'a polygon', ringFrom)

/** The polygons of a geometry, also inside a collection of them; null for points and lines. */
const shapeFrom = (geometry: unknown): Shape | null => {
  if (!isRecord(geometry)) return null
  if (geometry.type === 'Polygon') return [polygonFrom(geometry.coordinates)]
  if (geometry.type === 'MultiPolygon') return listFrom(geometry.coordinates, 'a shape', polygonFrom)
  if (geometry.type !== 'GeometryCollection' || !Array.isArray(geometry.geometries)) return null
  const parts = geometry.geometries.map((part: unknown) =>
    isRecord(part) && part.type !== 'GeometryCollection' ? shapeFrom(part) : null,
  )
  return parts.every((part) => part !== null) ? parts.flat() : null
}

const textOf = (value: unknown): string | null => {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= 64) return value.trim()
  return Number.isSafeInteger(value) ? String(value) : null
}

const fieldsOf = (feature: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> => {
  const entries: (readonly [string, string])[] = []
  const id = textOf(feature.id)
  if (id !== null) entries.push(['id', id])
  for (const [name, value] of Object.entries(isRecord(feature.properties) ? feature.properties : {})) {
    const text = textOf(value)
    if (text !== null && entries.length < 100 && !(name === 'id' && id !== null)) entries.push([name, text])
  }
  return Object.fromEntries(entries)
}

const featureFrom = (value: unknown, number: number): RawFeature => {
  if (!isRecord(value) || value.type !== 'Feature') throw new TypeError('it is not a Feature')
  const shape = shapeFrom(value.geometry)
  const kind = isRecord(value.geometry) ? String(value.geometry.type).slice(0, 40) : 'null'
  const isEmpty = shape === null || shape.flat().length === 0
  return { number, fields: fieldsOf(value), shape: isEmpty ? null : shape, kind }
}

const crsOf = (value: Readonly<Record<string, unknown>>): string | null => {
  const properties = isRecord(value.crs) ? value.crs.properties : null
  return isRecord(properties) && typeof properties.name === 'string' ? properties.name : null
}

/** The features of a GeoJSON file, or all that keeps it from being one. */
export const readBoundaryFile = (file: File, most = mostExpanded): Result<BoundaryFile> => {
  if (file.bytes.length === 0) return refused(boundaryProblem('boundaries-empty', { file: file.name }))
  const bytes = expanded(file, most)
  if (!bytes.ok) return bytes
  const json = parsed(file, bytes.value)
  if (!json.ok) return json
  const { value } = json
  const items = value.type === 'Feature' ? [value] : value.features
  if (value.type !== 'Feature' && (value.type !== 'FeatureCollection' || !Array.isArray(items))) {
    const kind = value.type === 'Topology' ? 'topojson' : 'json'
    return refused(boundaryProblem('boundaries-other-format', { file: file.name, kind }))
  }
  const features: RawFeature[] = []
  for (const [place, item] of (Array.isArray(items) ? items : []).entries()) {
    try {
      features.push(featureFrom(item, place + 1))
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      const details = { file: file.name, feature: place + 1, reason: error.message }
      return refused(boundaryProblem('boundaries-wrong-form', details))
    }
  }
  if (features.length === 0) return refused(boundaryProblem('boundaries-empty', { file: file.name }))
  return fine({ features, crs: crsOf(value) })
}
