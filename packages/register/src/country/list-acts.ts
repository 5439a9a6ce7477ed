/**
 * Decodes the acts that the lists of 2004 to 2025 name: `id|list|issued|provinces|districts`, a list in base 36,
 * the areas by code as they stood around that list. An act is the basis of a change where it is the only one of
 * the lists in question that names the change's district, or its province without naming districts.
 */
import type { InstrumentRecord, IsoDate } from '../model.ts'
import type { Former } from './former.ts'
import { fullName } from './kinds.ts'

export type ListAct = {
  readonly id: string
  readonly list: number
  readonly issuedOn: IsoDate | null
  readonly provinces: readonly string[]
  readonly districts: readonly string[]
}

const codes = (text: string | undefined) => (text ? text.split(' ') : [])

export const decodeListActs = (text: string): readonly ListAct[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', list = '', issuedOn, provinces, districts] = line.split('|')
      return {
        id,
        list: Number.parseInt(list, 36),
        issuedOn: issuedOn || null,
        provinces: codes(provinces),
        districts: codes(districts),
      }
    })

export type Place = { readonly provinces: ReadonlySet<string>; readonly districts: ReadonlySet<string> }
export type BasisOf = (lists: { readonly after: number; readonly at: number }, place: Place) => string | null

/** The one act that can have made a change, or null where none or several can. */
export const basisFrom = (acts: readonly ListAct[]): BasisOf => {
  const byList = new Map<number, ListAct[]>()
  for (const act of acts) {
    const list = byList.get(act.list)
    if (list) list.push(act)
    else byList.set(act.list, [act])
  }
  return ({ after, at }, { provinces, districts }) => {
    let only: string | null = null
    for (let list = after + 1; list <= at; list += 1)
      for (const act of byList.get(list) ?? []) {
        const names =
          act.districts.length > 0
            ? act.districts.some((code) => districts.has(code))
            : act.provinces.some((code) => provinces.has(code))
        if (!names || act.id === only) continue
        if (only !== null) return null
        only = act.id
      }
    return only
  }
}

const issuers: readonly (readonly [RegExp, string])[] = [
  [/UBTVQH/, 'Ủy ban Thường vụ Quốc hội'],
  [/QH\d+$/, 'Quốc hội'],
  [/QĐ-TTg/, 'Thủ tướng Chính phủ'],
  [/-CP(@\d+)?$/, 'Chính phủ'],
  [/TCTK/, 'Tổng cục Thống kê'],
]

const nameOf = (former: Former, level: 'province' | 'district', code: string, list: number): string => {
  const bearings = former.bearers[level].get(code) ?? []
  const bearing =
    bearings.find((one) => one.from <= list && (one.until === null || list < one.until)) ??
    bearings.findLast((one) => one.from <= list) ??
    bearings[0]
  const version = bearing?.unit.versions.findLast((one) => one.from <= list) ?? bearing?.unit.versions[0]
  return version ? fullName(version.letter, version.short) : code
}

/** The instruments, titled by the areas they name. */
export const listActRecords = (acts: readonly ListAct[], former: Former): readonly InstrumentRecord[] => {
  const seen = new Set<string>()
  return acts.flatMap((act) => {
    if (seen.has(act.id)) return []
    seen.add(act.id)
    const issuer = issuers.find(([pattern]) => pattern.test(act.id))?.[1]
    const areas = [
      ...act.districts.map((code) => nameOf(former, 'district', code, act.list)),
      ...act.provinces.map((code) => nameOf(former, 'province', code, act.list)),
    ]
    return [
      {
        record: 'instrument' as const,
        id: act.id,
        ...(issuer ? { issuer } : {}),
        ...(areas.length > 0 ? { title: `Đơn vị hành chính: ${areas.join(', ')}` } : {}),
        ...(act.issuedOn ? { issuedOn: act.issuedOn } : {}),
        source: 'nso-lists',
      },
    ]
  })
}
