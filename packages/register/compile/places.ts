/** Where the units of 1 July 2025 are, how large, how many people: as published, beside what was measured. */

import { encodePlaces, type PlaceFacts } from '../src/country/places.ts'
import { tidy } from '../src/text.ts'
import { cell, type Row, table } from './files.ts'

const number = (text: string): number | null => (text === '' ? null : Number(text))
/** `13.795,50` as the national map prints it. */
const printed = (text: string): number | null =>
  text === '' ? null : Number(text.replace(/\./g, '').replace(',', '.'))

const known = (text: string) => {
  const clean = tidy(text).replace(/[.,;]+$/, '')
  return /đang cập nhật/i.test(clean) ? '' : clean
}

const communeFacts = (row: Row, measured: ReadonlyMap<string, number>): PlaceFacts => ({
  code: cell(row, 'code'),
  seat: known(cell(row, 'hq_text')),
  latitude: number(cell(row, 'lat')),
  longitude: number(cell(row, 'lng')),
  areaPrinted: number(cell(row, 'area_km2')),
  areaMeasured: measured.get(cell(row, 'code')) ?? null,
  population: number(cell(row, 'population')),
})

export const compilePlaces = (folder: string): { readonly text: string; readonly apart: number } => {
  const measured = new Map(
    table(folder, 'units/area_from_polygons_km2.tsv').map((row) => [
      cell(row, 'code'),
      Number(cell(row, 'area_polygon_km2')),
    ]),
  )
  const communes = table(folder, 'units/communes_2025-07-01.tsv').map((row) => communeFacts(row, measured))
  const provinces = table(folder, 'units/provinces_2025-07-01.tsv').map((row) => ({
    code: cell(row, 'code'),
    seat: '',
    latitude: null,
    longitude: null,
    areaPrinted: printed(cell(row, 'area_km2')),
    areaMeasured: null,
    population: printed(cell(row, 'population')),
  }))
  const all = [...provinces, ...communes].sort((left, right) => (left.code < right.code ? -1 : 1))
  const apart = all.filter(
    ({ areaPrinted, areaMeasured }) =>
      areaPrinted && areaMeasured && Math.abs(areaPrinted / areaMeasured - 1) > 0.15,
  ).length
  return { text: encodePlaces(all), apart }
}

/** People counted on 1 April 2019, by the commune codes of that day. */
export const readCensus = (folder: string): ReadonlyMap<string, number> =>
  new Map(
    table(folder, 'units/census2019_commune_population.tsv').map((row) => [
      cell(row, 'nso_code_2019'),
      Number(cell(row, 'population_total')),
    ]),
  )
