/**
 * Seats, points, areas and populations of the units of 1 July 2025: `code|seat|latitude longitude|printed area|
 * measured area|population`, an empty field where nothing is known. A measured area is written as its distance
 * from the printed one in hundredths of a square kilometre, degrees in ten-thousandths.
 */
import type { MeasureRecord, PointRecord, RegisterRecord, SeatRecord } from '../model.ts'

export type PlaceFacts = {
  readonly code: string
  readonly seat: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly areaPrinted: number | null
  readonly areaMeasured: number | null
  readonly population: number | null
}

const degrees = (value: number | null) => (value === null ? '' : String(Math.round(value * 10_000)))
const hundredths = (value: number | null) => (value === null ? null : Math.round(value * 100))
const text = (value: number | null) => (value === null ? '' : String(value))

export const encodePlaces = (places: readonly PlaceFacts[]): string =>
  places
    .map((place) => {
      const [printed, measured] = [hundredths(place.areaPrinted), hundredths(place.areaMeasured)]
      const apart = measured === null ? null : measured - (printed ?? 0)
      const point = place.latitude === null ? '' : `${degrees(place.latitude)} ${degrees(place.longitude)}`
      return [place.code, place.seat, point, text(printed), text(apart), text(place.population)].join('|')
    })
    .join('\n')

const numberOf = (cell: string | undefined): number | null =>
  cell === undefined || cell === '' ? null : Number(cell)

export const decodePlaces = (lines: string): readonly PlaceFacts[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', seat = '', point = '', printedCell, apartCell, people] = line.split('|')
      const [latitude, longitude] = point.split(' ')
      const printed = numberOf(printedCell)
      const apart = numberOf(apartCell)
      return {
        code,
        seat,
        latitude: point === '' ? null : Number(latitude) / 10_000,
        longitude: point === '' ? null : Number(longitude) / 10_000,
        areaPrinted: printed === null ? null : printed / 100,
        areaMeasured: apart === null ? null : ((printed ?? 0) + apart) / 100,
        population: numberOf(people),
      }
    })

export const mapSource = 'national-map-2025'
export const polygonSource = 'polygons-2025'

export const placeRecords = (
  places: readonly PlaceFacts[],
  unitOf: (code: string) => string,
  asOf: string,
): RegisterRecord[] => {
  const seats: SeatRecord[] = []
  const points: PointRecord[] = []
  const measures: MeasureRecord[] = []
  const measure = (
    unit: string,
    quantity: MeasureRecord['quantity'],
    value: number | null,
    method: MeasureRecord['method'],
    source: string,
  ) => {
    if (value !== null) measures.push({ record: 'measure', unit, quantity, value, asOf, method, source })
  }
  for (const place of places) {
    const unit = unitOf(place.code)
    if (place.seat !== '')
      seats.push({ record: 'seat', unit, from: asOf, until: null, text: place.seat, source: mapSource })
    if (place.latitude !== null && place.longitude !== null)
      points.push({
        record: 'point',
        unit,
        latitude: place.latitude,
        longitude: place.longitude,
        asOf,
        source: mapSource,
      })
    measure(unit, 'area', place.areaPrinted, 'printed', mapSource)
    measure(unit, 'area', place.areaMeasured, 'measured', polygonSource)
    measure(unit, 'population', place.population, 'printed', mapSource)
  }
  return [...seats, ...points, ...measures]
}
