/** A province that never was, and a random arrangement of it in which every unit is disposed of exactly once. */
import { type Eve, type EvePlace, type EveUnit, makeEve } from '../resolve/eve.ts'
import type { Plan, PlannedChange, PlannedLeg, PlannedUnit } from './compose.ts'
import type { Random } from './random.ts'

const first =
  'Lươm Nhuồn Vượp Hoè Thuỷ Khoẻ Đượm Ghềnh Nguýt Bòng Sịa Trược Ẳng Ớp Quyện Hoà Chuếnh Mẵn'.split(' ')
const second =
  "Khuya Thoả Đắng Ngoẵng Lúng K'Nuôi Vờm Rịch Toé Phượp Xoè Bưởm Giạt Ọp Nghiến Luỵ Sổm H'Rua".split(' ')
const endings = ['', '', '', '', '', ' 2', ' II', ' A', ' - Bến Vượp']

export const nameAt = (at: number): string => {
  const one = first[at % first.length] ?? 'Lươm'
  const two = second[Math.floor(at / first.length) % second.length] ?? 'Khuya'
  return `${one} ${two}${endings[Math.floor(at / 7) % endings.length] ?? ''}`
}

const province: EvePlace = {
  id: 'province:90',
  code: '90',
  name: 'Tỉnh Vân Sa',
  shortName: 'Vân Sa',
  type: 'province',
}
const kindNames: Readonly<Record<string, string>> = {
  commune: 'Xã',
  ward: 'Phường',
  township: 'Thị trấn',
  district: 'Huyện',
}

export const aPlace = (level: string, code: string, type: string, shortName: string): EvePlace => ({
  id: `${level}:${code}`,
  code,
  name: `${kindNames[type] ?? ''} ${shortName}`.trim(),
  shortName,
  type,
})

/** Units in districts; some names stand in two districts, wards have numbers. */
export const randomEve = (random: Random, size: number): Eve => {
  const districts = Array.from({ length: 1 + Math.floor(size / 8) }, (_, at) =>
    aPlace(
      'district',
      String(900 + at),
      'district',
      `Sông ${first[at % first.length]} ${at > 17 ? 'Hạ' : 'Thượng'}`,
    ),
  )
  const units: EveUnit[] = []
  for (let at = 0; at < size; at++) {
    const district = districts[at % districts.length] ?? null
    const repeats = at > 8 && random.chance(0.12)
    const earlier = units[random.below(Math.max(1, units.length))]
    const isFree = (name: string) =>
      !units.some((unit) => unit.shortName === name && unit.district?.id === district?.id)
    const name = repeats && earlier && isFree(earlier.shortName) ? earlier.shortName : nameAt(at * 5 + 1)
    const type = /^\d/.test(name)
      ? 'ward'
      : random.pick(['commune', 'commune', 'commune', 'ward', 'township'])
    const place = aPlace(
      'commune',
      String(90_000 + at),
      type,
      random.chance(0.08) && type === 'ward' ? String(at) : name,
    )
    units.push({ ...place, district, province })
  }
  return makeEve({
    units,
    districts: districts.map((district) => ({ ...district, district: null, province })),
  })
}

const isHomonym = (unit: EveUnit, eve: Eve) =>
  eve.units.filter((other) => other.shortName === unit.shortName && other.type === unit.type).length > 1

const planned = (unit: EveUnit, eve: Eve): PlannedUnit => ({
  type: unit.type,
  name: unit.shortName,
  ...(isHomonym(unit, eve) && unit.district ? { district: unit.district.shortName } : {}),
})

/** Every unit goes whole into one result, is split over two or three, or is left as it is. */
export const randomPlan = (random: Random, eve: Eve): Plan => {
  const results = Math.max(2, Math.ceil(eve.units.length / 3))
  const legs: PlannedLeg[][] = Array.from({ length: results }, () => [])
  const kept: PlannedUnit[] = []
  for (const [place, unit] of eve.units.entries()) {
    const named = planned(unit, eve)
    // The first units go one to each result, so that no clause is empty and numbers stay as referred to.
    const at = place < results ? place : random.below(results)
    const [one, two] = [Math.min(at, results - 2), Math.min(at, results - 2) + 1]
    const fate = place < results ? 11 : random.below(12)
    if (fate === 0) kept.push(named)
    else if (fate === 1) {
      legs[one]?.push({ ...named, scope: 'part', people: 'part' })
      legs[two]?.push({ ...named, scope: 'rest', people: 'part', after: [String(one + 1)] })
    } else if (fate === 2) {
      legs[one]?.push({ ...named, scope: 'part', people: 'all' })
      legs[two]?.push({ ...named, scope: 'rest', people: 'part', after: [String(one + 1)] })
    } else if (fate === 3) {
      legs[one]?.push({ ...named, scope: 'land', people: 'none' })
      legs[two]?.push({ ...named, scope: 'rest', people: 'part', after: [String(one + 1)] })
    } else legs[at]?.push({ ...named, scope: 'whole', people: 'all' })
  }
  const changes = legs.map(
    (own, at): PlannedChange => ({
      result: {
        type: random.pick(['commune', 'commune', 'ward', 'special-zone']),
        name: `${first[at % first.length]} Mới ${at + 1}`,
      },
      legs: own,
    }),
  )
  return { changes, kept, province: 'Vân Sa' }
}
