/**
 * The country as records: decodes the facts of `packages/register/data` when first asked and remembers them.
 * Ids are derived here and stand in no file.
 */

import { amendments as amendmentsText } from '../data/amendments.ts'
import { census } from '../data/census.ts'
import { decisions } from '../data/decisions.ts'
import { former as formerText } from '../data/former.ts'
import { formerLines } from '../data/former-lines.ts'
import { listActs } from '../data/list-acts.ts'
import { names } from '../data/names.ts'
import { places } from '../data/places.ts'
import { reform as reformText } from '../data/reform.ts'
import { decodeAmendments } from './country/amendments.ts'
import { censusRecords } from './country/census.ts'
import { decisionNotes } from './country/decision-notes.ts'
import { decodeFormer } from './country/former.ts'
import { decodeFormerLines } from './country/former-lines.ts'
import { frameRecords } from './country/frame.ts'
import { basisFrom, decodeListActs, listActRecords } from './country/list-acts.ts'
import { decodeNames } from './country/names.ts'
import { observedRecords } from './country/observed.ts'
import { decodePlaces, placeRecords } from './country/places.ts'
import { decodeReform, reformDay } from './country/reform.ts'
import { arrangingActs, eveOf, outliving, reformRecords } from './country/reform-records.ts'
import type { RegisterRecord } from './model.ts'

export type CountryFacts = {
  readonly former: string
  readonly formerLines: string
  readonly listActs: string
  readonly reform: string
  readonly amendments: string
  readonly names: string
  readonly places: string
  readonly census: string
  readonly decisions: string
}

/** Records of the given facts; `countryRecords` gives those that are shipped. */
export const recordsOf = (facts: CountryFacts): readonly RegisterRecord[] => {
  const former = decodeFormer(facts.former)
  const lines = decodeFormerLines(facts.formerLines, former)
  const acts = decodeListActs(facts.listActs)
  const reform = decodeReform(facts.reform)
  const amendments = decodeAmendments(facts.amendments)
  const eve = eveOf(former)
  const alive = outliving(reform, eve, former)
  const amended = new Map(amendments.map((one) => [one.code, one.on]))
  const observed = observedRecords(former, lines, basisFrom(acts), {
    unit: (unit) => (alive.has(unit.id) ? null : reformDay),
    version: (unit) =>
      alive.has(unit.id) && unit.level === 'province'
        ? (amended.get(unit.codes.at(-1)?.code ?? '') ?? null)
        : reformDay,
  })
  const since = reformRecords(reform, former, amendments, alive)
  return [
    ...frameRecords(),
    ...listActRecords(acts, former),
    ...arrangingActs(reform, eve),
    ...observed,
    ...since.records,
    ...decodeNames(
      facts.names,
      { former: (code) => eve('commune', code).id, new: since.unitOf },
      'acts-2025',
    ),
    ...placeRecords(decodePlaces(facts.places), since.unitOf, reformDay),
    ...censusRecords(facts.census, former),
    ...decisionNotes(facts.decisions, former, since.unitOf),
  ]
}

const shippedFacts: CountryFacts = {
  former: formerText,
  formerLines,
  listActs,
  reform: reformText,
  amendments: amendmentsText,
  names,
  places,
  census,
  decisions,
}

let decoded: readonly RegisterRecord[] | null = null

/** Every record of the country, decoded once. */
export const countryRecords = (): readonly RegisterRecord[] => {
  decoded ??= recordsOf(shippedFacts)
  return decoded
}
