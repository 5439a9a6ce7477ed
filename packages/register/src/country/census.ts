/**
 * The census of 1 April 2019, written after the order of the units: per district one line `district count count ...`
 * for its communes of that day by code, `-` where the count could not be tied to a unit.
 */
import type { MeasureRecord } from '../model.ts'
import type { Former, FormerUnit } from './former.ts'

const censusDay = '2019-04-01'
export const censusSource = 'census-2019'

const standing = (former: Former): ReadonlyMap<string, readonly { code: string; unit: FormerUnit }[]> => {
  const list = former.dates.findLastIndex((date) => date <= censusDay)
  const byDistrict = new Map<string, { code: string; unit: FormerUnit }[]>()
  for (const unit of former.units.commune) {
    const code = unit.codes.find((one) => one.from <= list && (one.until === null || list < one.until))?.code
    const version = unit.versions.find((one) => one.from <= list && (one.until === null || list < one.until))
    if (code === undefined || !version) continue
    const members = byDistrict.get(version.parent)
    if (members) members.push({ code, unit })
    else byDistrict.set(version.parent, [{ code, unit }])
  }
  for (const members of byDistrict.values()) members.sort((left, right) => (left.code < right.code ? -1 : 1))
  return byDistrict
}

export const encodeCensus = (former: Former, counts: ReadonlyMap<string, number>): string =>
  [...standing(former)]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(
      ([district, members]) => `${district} ${members.map(({ code }) => counts.get(code) ?? '-').join(' ')}`,
    )
    .join('\n')

export const censusRecords = (text: string, former: Former): MeasureRecord[] => {
  const byDistrict = standing(former)
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [district = '', ...counts] = line.split(' ')
      const members = byDistrict.get(district) ?? []
      if (members.length !== counts.length)
        throw new Error(`census of district ${district}: ${counts.length} counts`)
      return counts.flatMap((count, place): MeasureRecord[] => {
        const unit = members[place]?.unit.id
        if (count === '-' || !unit) return []
        return [
          {
            record: 'measure',
            unit,
            quantity: 'population',
            value: Number(count),
            asOf: censusDay,
            method: 'census',
            source: censusSource,
          },
        ]
      })
    })
}
