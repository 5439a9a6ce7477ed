/** The eve of 1 July 2025 from the two tables of the sources folder; for tests and tools that must not wait for a register. */
import { readFileSync } from 'node:fs'
import { type Eve, type EvePlace, type EveUnit, makeEve } from '../resolve/eve.ts'

const typeOfPrefix: readonly (readonly [string, string])[] = [
  ['Thị trấn ', 'township'],
  ['Thị xã ', 'town'],
  ['Thành phố ', 'provincial-city'],
  ['Phường ', 'ward'],
  ['Xã ', 'commune'],
  ['Huyện ', 'district'],
  ['Quận ', 'urban-district'],
  ['Tỉnh ', 'province'],
  ['Đặc khu ', 'special-zone'],
]

const placeNamed = (level: string, code: string, printed: string): EvePlace => {
  const name = printed.normalize('NFC').replace(/\s+/g, ' ').trim()
  const [prefix, type] =
    typeOfPrefix.find(([words]) => name.toLowerCase().startsWith(words.toLowerCase())) ?? (['', ''] as const)
  const shortName = name.slice(prefix.length)
  return {
    id: `${level}:${code}`,
    code,
    name,
    shortName,
    type: level === 'province' && prefix !== 'Tỉnh ' ? 'city' : type,
  }
}

const rowsOf = (file: string): Record<string, string>[] => {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const columns = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
  })
}

/** Reads `units/communes_2025-06-30.tsv` and `units/districts_2025-06-30.tsv`. */
export const eveFromTables = (folder: string): Eve => {
  const provinces = new Map<string, EvePlace>()
  const provinceOf = (row: Record<string, string>): EvePlace => {
    const code = row.province_code ?? ''
    const place = provinces.get(code) ?? placeNamed('province', code, row.province ?? '')
    provinces.set(code, place)
    return place
  }
  const districts = new Map(
    rowsOf(`${folder}/units/districts_2025-06-30.tsv`).map((row): [string, EveUnit] => [
      row.code ?? '',
      {
        ...placeNamed('district', row.code ?? '', row.name ?? ''),
        district: null,
        province: provinceOf(row),
      },
    ]),
  )
  const units = rowsOf(`${folder}/units/communes_2025-06-30.tsv`).map(
    (row): EveUnit => ({
      ...placeNamed('commune', row.code ?? '', row.full_name ?? ''),
      district: districts.get(row.district_code ?? '') ?? null,
      province: provinceOf(row),
    }),
  )
  return makeEve({ units, districts: [...districts.values()] })
}
