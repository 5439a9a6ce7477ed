/** All facts of the country out of the sources folder, as the texts of the data files. */

import { decisions } from '../data/decisions.ts'
import { encodeCensus } from '../src/country/census.ts'
import { decodeFormer } from '../src/country/former.ts'
import type { CountryFacts } from '../src/country.ts'
import { compileAmendments } from './amendments.ts'
import { readCrosswalk } from './crosswalk.ts'
import { decided } from './decisions.ts'
import { encodeFormer } from './encode-former.ts'
import { encodeLines } from './encode-lines.ts'
import { encodeReform } from './encode-reform.ts'
import { foundingLines } from './foundings.ts'
import { type Link, type Tied, tie } from './identity.ts'
import { crosswalkLines, type LineageCount } from './lineage.ts'
import { encodeListActs, readListActs } from './list-acts.ts'
import { keyOfName, readLists } from './lists.ts'
import { compilePlaces, readCensus } from './places.ts'
import { readProvinces } from './provinces.ts'
import { type ReformAct, readReform } from './reform.ts'
import { upperLines } from './upper-lineage.ts'

export type Compiled = {
  readonly facts: CountryFacts
  readonly counts: {
    readonly lists: number
    readonly typeByName: number
    readonly links: Readonly<Record<string, Readonly<Record<string, number>>>>
    readonly lineage: LineageCount
    readonly listActs: number
    readonly areasApart: number
    readonly findings: Readonly<Record<string, number>>
  }
  readonly reform: readonly ReformAct[]
}

const tally = <Item>(items: Iterable<Item>, key: (item: Item) => string): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1
  return counts
}

/** Spellings of the acts that differ from the catalogue's by more than where the tone sits. */
const spellingsOf = (reform: readonly ReformAct[], shortOf: (code: string) => string): string => {
  const former = new Map<string, Set<string>>()
  const today = new Map<string, Set<string>>()
  const note = (book: Map<string, Set<string>>, code: string, written: string, short: string) => {
    if (keyOfName(written) === keyOfName(short)) return
    book.set(code, (book.get(code) ?? new Set()).add(written))
  }
  for (const { subject, value } of decided('spelling'))
    note(former, subject, value.split(' < ')[1] ?? '', shortOf(subject))
  for (const { clauses, act } of reform) {
    for (const { legs, kind } of clauses)
      for (const leg of legs)
        if (leg.code?.length === 5 && kind !== 'keep' && !leg.wholeDistrict)
          note(former, leg.code, leg.unit.name, shortOf(leg.code))
    act.changes.forEach((change, place) => {
      const clause = clauses[place]
      if (clause && clause.kind === 'form')
        note(today, clause.unit.code, change.result.name, clause.unit.short)
    })
  }
  const lines = (book: Map<string, Set<string>>) =>
    [...book].sort().map(([code, written]) => `${code}|${[...written].sort().join(';')}`)
  return ['=former', ...lines(former), '=new', ...lines(today)].join('\n')
}

export const compileCountry = (folder: string): Compiled => {
  const lists = readLists(folder)
  const crosswalk = readCrosswalk(folder)
  const acts = readListActs(folder, lists)
  const ground = { lists, crosswalk, acts }
  const tied = {
    province: tie(ground, 'province'),
    district: tie(ground, 'district'),
    commune: tie(ground, 'commune'),
  }
  const formerText = encodeFormer(lists, tied)
  const former = decodeFormer(formerText)
  const later = crosswalkLines(former, crosswalk)
  const earlier = foundingLines(former, crosswalk)
  const lines = [...earlier.lines, ...later.lines]
  const district = upperLines(former, 'district', lines)
  const province = upperLines(former, 'province', district)
  const provinces = readProvinces(folder, former)
  const reform = readReform(folder, former, provinces)
  const places = compilePlaces(folder)
  const linkName = ({ link, before }: Tied): Link | 'first seen' =>
    link ?? (before ? 'same-name' : 'first seen')
  const shortOf = (code: string) =>
    former.bearers.commune.get(code)?.at(-1)?.unit.versions.at(-1)?.short ?? ''
  return {
    facts: {
      former: formerText,
      formerLines: encodeLines({ province, district, commune: lines }),
      listActs: encodeListActs(acts),
      reform: encodeReform(provinces, reform),
      amendments: compileAmendments(folder),
      names: spellingsOf(reform, shortOf),
      places: places.text,
      census: encodeCensus(former, readCensus(folder)),
      decisions: decisions.trim(),
    },
    counts: {
      lists: lists.dates.length,
      typeByName: lists.typeByName,
      links: {
        province: tally(tied.province, linkName),
        district: tally(tied.district, linkName),
        commune: tally(tied.commune, linkName),
      },
      lineage: { ...later.count, ...earlier.count },
      listActs: acts.length,
      areasApart: places.apart,
      findings: tally(
        reform.flatMap(({ act }) => act.findings),
        (finding) => `${finding.weight} ${finding.code}`,
      ),
    },
    reform,
  }
}
