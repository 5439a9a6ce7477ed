/** Which area holds a point: rays through rings, with boxes looked at first. */
import type { Area, Boundaries, Point } from './model.ts'

type Ring = readonly (readonly number[])[]
type Box = readonly [west: number, south: number, east: number, north: number]
type Known = { readonly area: Area; readonly box: Box }

const polygonsOf = (area: Area): readonly (readonly Ring[])[] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates

const boxOf = (area: Area): Box => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const polygon of polygonsOf(area))
    for (const [x = Number.NaN, y = Number.NaN] of polygon[0] ?? []) {
      if (x < west) west = x
      if (x > east) east = x
      if (y < south) south = y
      if (y > north) north = y
    }
  return [west, south, east, north]
}

const isInRing = (ring: Ring, x: number, y: number): boolean => {
  let inside = false
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
    const [ax = 0, ay = 0] = ring[index] ?? []
    const [bx = 0, by = 0] = ring[before] ?? []
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}
const isIn = ({ area, box }: Known, { longitude: x, latitude: y }: Point): boolean =>
  x >= box[0] &&
  x <= box[2] &&
  y >= box[1] &&
  y <= box[3] &&
  polygonsOf(area).some(
    ([outer = [], ...holes]) => isInRing(outer, x, y) && !holes.some((hole) => isInRing(hole, x, y)),
  )

const isArea = (area: unknown): area is Area =>
  typeof area === 'object' &&
  area !== null &&
  'coordinates' in area &&
  Array.isArray(area.coordinates) &&
  'type' in area &&
  (area.type === 'Polygon' || area.type === 'MultiPolygon')

const areasByCode = (boundaries: Boundaries): Map<string, Known> => {
  const areas = new Map<string, Known>()
  const put = (code: string | undefined, area: unknown) => {
    if (code !== undefined && isArea(area)) areas.set(code, { area, box: boxOf(area) })
  }
  if (Array.isArray(boundaries.features))
    for (const { id, properties, geometry } of boundaries.features)
      put(id === undefined ? properties?.code : String(id), geometry)
  else for (const [code, area] of Object.entries(boundaries)) put(code, area)
  return areas
}

const kept = () => new WeakMap<object, Map<string, Known>>()
let known: ReturnType<typeof kept> | undefined

/** Whether the area of the unit with this code holds the point; false where the area is not given. */
export const holdsPoint = (boundaries: Boundaries, code: string, point: Point): boolean => {
  known ??= kept()
  let areas = known.get(boundaries)
  if (!areas) {
    areas = areasByCode(boundaries)
    known.set(boundaries, areas)
  }
  const area = areas.get(code)
  return area !== undefined && isIn(area, point)
}
