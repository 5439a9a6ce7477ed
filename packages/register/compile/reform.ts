/** The reorganisation of 1 July 2025: the 34 acts as read, tied to the units of the eve and to the new codes. */
import { readdirSync } from 'node:fs'
import {
  type EvePlace,
  type EveUnit,
  makeEve,
  type ResolvedAct,
  type ResolvedLeg,
  readAct,
  resolveAct,
} from '../../../src/parts/acts/index.ts'
import { nameKey } from '../../../src/parts/acts/resolve/eve.ts'
import type { Former, FormerUnit } from '../src/country/former.ts'
import { bearerIn } from '../src/country/former-lines.ts'
import { fullName, kindOf } from '../src/country/kinds.ts'
import { decided } from './decisions.ts'
import { cell, table, text } from './files.ts'
import { typed } from './lists.ts'
import type { FormedProvince } from './provinces.ts'

export const reformDay = '2025-07-01'

/** A unit of the day as the statistics office lists it. */
export type NewUnit = {
  readonly code: string
  readonly letter: string
  readonly short: string
  readonly province: string
}

const lastCode = (unit: FormerUnit) => unit.codes.at(-1)?.code ?? ''

const placeOf = (unit: FormerUnit): EvePlace => {
  const version = unit.versions.at(-1)
  if (!version) throw new Error(`${unit.id} has no version`)
  const { letter, short } = version
  return {
    id: unit.id,
    code: lastCode(unit),
    name: fullName(letter, short),
    shortName: short,
    type: kindOf(letter).id,
  }
}

/** The eve of the reform out of the lists. */
const eveFrom = (former: Former, formed: readonly FormedProvince[]) => {
  const last = former.dates.length - 1
  const alive = (units: readonly FormerUnit[]) => units.filter((unit) => unit.codes.at(-1)?.until === null)
  const parentOf = (unit: FormerUnit, level: 'province' | 'district') =>
    bearerIn(former, level, unit.versions.at(-1)?.parent ?? '', last)
  const districtUnit = (unit: FormerUnit): EveUnit => ({
    ...placeOf(unit),
    district: null,
    province: placeOf(parentOf(unit, 'province')),
  })
  const districts = alive(former.units.district).map(districtUnit)
  const byId = new Map(districts.map((unit) => [unit.id, unit]))
  const units = alive(former.units.commune).map((unit): EveUnit => {
    const district = byId.get(parentOf(unit, 'district').id)
    if (!district) throw new Error(`${unit.id} has no district`)
    return { ...placeOf(unit), district, province: district.province }
  })
  return makeEve({
    units,
    districts,
    origins: new Map(formed.map((one) => [nameKey(one.short), one.from.map((unit) => unit.id)])),
  })
}

/** The 3,321 units with their codes, from the annex of letter 1027/CTK-CSCL. */
export const readNewUnits = (folder: string): readonly NewUnit[] => {
  const provinces = new Map(
    table(folder, 'units/communes_2025-07-01.tsv').map((row) => [cell(row, 'code'), row]),
  )
  const letters = new Map<string, string>()
  for (const line of text(folder, 'acts/1027_CTK-CSCL.md').normalize('NFC').split('\n')) {
    const found = /^\|\s*\d+\s*\|\s*(\d{5})\s*\|\s*(.+?)\s*\|/.exec(line)
    if (found) letters.set(found[1] ?? '', (found[2] ?? '').replace(/<br>/g, ' '))
  }
  const corrected = new Map(decided('code').map((row) => [row.value, row.subject]))
  return [...letters].map(([inLetter, printed]) => {
    const code = corrected.get(inLetter) ?? inLetter
    const row = provinces.get(code)
    if (!row) throw new Error(`code ${code} is in the letter only`)
    const { letter, short } = typed('commune', cell(row, 'nso_name'))
    if (nameKey(typed('commune', printed).short) !== nameKey(short))
      throw new Error(`code ${code}: ${printed} or ${short}`)
    return { code, letter, short, province: cell(row, 'province_code') }
  })
}

export type ReformClause = {
  readonly clause: string
  readonly kind: 'form' | 'rename' | 'keep'
  readonly unit: NewUnit
  readonly legs: readonly ResolvedLeg[]
}
export type ReformAct = {
  readonly act: ResolvedAct
  readonly number: string
  readonly province: string
  readonly clauses: readonly ReformClause[]
}

/** Clauses of the act, each with the listed unit that it forms, renames or keeps. */
const clausesOf = (
  act: ResolvedAct,
  province: string,
  byName: ReadonlyMap<string, NewUnit>,
): ReformClause[] =>
  act.changes.map((change) => {
    const { kind, result, legs, place, resultId } = change
    if (place.article !== '1' || !place.clause) throw new Error('a clause outside article 1')
    if (kind !== 'form' && kind !== 'rename' && kind !== 'keep')
      throw new Error(`clause ${place.clause} is of kind ${kind}`)
    const unit = byName.get(`${province} ${nameKey(result.name)}`)
    if (!unit)
      throw new Error(`${act.instrument.number} clause ${place.clause}: ${result.name} is not listed`)
    if (result.type !== null && kindOf(unit.letter).id !== result.type)
      throw new Error(`${result.name}: type ${result.type} or ${unit.letter}`)
    const several = /\/(\d+)$/.exec(resultId)?.[1]
    return {
      clause: kind === 'form' && several ? `${place.clause}/${several}` : place.clause,
      kind,
      unit,
      legs,
    }
  })

export const readReform = (
  folder: string,
  former: Former,
  formed: readonly FormedProvince[],
): readonly ReformAct[] => {
  const eve = eveFrom(former, formed)
  const units = readNewUnits(folder)
  const byName = new Map(units.map((unit) => [`${unit.province} ${nameKey(unit.short)}`, unit]))
  const provinceCodes = new Map([
    ...former.units.province
      .filter((unit) => unit.codes.at(-1)?.until === null)
      .map((unit) => [nameKey(unit.versions.at(-1)?.short ?? ''), lastCode(unit)] as const),
    ...formed.map((one) => [nameKey(one.short), one.code] as const),
  ])
  return readdirSync(`${folder}/acts`)
    .filter((file) => /^16\d\d_NQ-UBTVQH15\.md$/.test(file))
    .sort()
    .map((file) => {
      const act = resolveAct(readAct(text(folder, `acts/${file}`)), eve, { on: reformDay })
      const number = act.instrument.number
      const province = provinceCodes.get(nameKey(act.province?.name ?? ''))
      if (!number || !province) throw new Error(`${file}: number or province not read`)
      return { act, number, province, clauses: clausesOf(act, province, byName) }
    })
}
