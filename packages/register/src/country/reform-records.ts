/** The reorganisation of 1 July 2025 and the amendments after it, as records. */
import type {
  Basis,
  ChangeKind,
  InstrumentRecord,
  LineRecord,
  RegisterRecord,
  VersionRecord,
} from '../model.ts'
import type { Amendment } from './amendments.ts'
import type { Former, FormerUnit } from './former.ts'
import { amendmentsSource, newCodesSource } from './frame.ts'
import { fullName, kindOf, type Level } from './kinds.ts'
import { type ArrangingAct, type Formed, type Reform, type ReformLeg, reformDay } from './reform.ts'

const actsSource = 'acts-2025'
const lawOfTwoLevels = '72/2025/QH15'
const provincesAct = '202/2025/QH15'
const provincesList = '60-NQ/TW'

/** Who bore a code when the three levels ended. */
export type Eve = (level: Level, code: string) => FormerUnit

export const eveOf =
  (former: Former): Eve =>
  (level, code) => {
    const unit = former.bearers[level].get(code)?.find((one) => one.until === null)?.unit
    if (!unit) throw new Error(`nobody bears the ${level} code ${code} at the end of the three levels`)
    return unit
  }

const lastOf = (unit: FormerUnit) => {
  const [code, version] = [unit.codes.at(-1), unit.versions.at(-1)]
  if (!code || !version) throw new Error(`${unit.id} is empty`)
  return { code: code.code, standing: code.until === null, letter: version.letter, short: version.short }
}

/** Ids of former units that outlive the three levels. */
export const outliving = (reform: Reform, eve: Eve, former: Former): ReadonlySet<string> => {
  const merged = new Set(reform.provinces.flatMap((one) => one.origins))
  const provinces = former.units.province.filter((unit) => {
    const { code, standing } = lastOf(unit)
    return standing && !merged.has(code)
  })
  const renamed = reform.acts.flatMap((act) => act.clauses.filter((clause) => clause.kind === 'rename'))
  const communes = [
    ...reform.acts.flatMap((act) => act.keeps?.codes ?? []),
    ...renamed.flatMap((clause) => clause.legs.map((leg) => leg.code ?? '')),
  ]
  return new Set([...provinces.map((unit) => unit.id), ...communes.map((code) => eve('commune', code).id)])
}

/** A unit of today. Its version at hand began on `since`; null where that one is already recorded. */
type Standing = Formed & {
  readonly id: string
  readonly parent: string | null
  since: string | null
  letter: string
}

/** Records in the making, and the units that stand since the reform by code. */
type Book = {
  readonly eve: Eve
  readonly records: RegisterRecord[]
  readonly standing: Map<string, Standing>
  /** Districts that an act takes whole. */
  readonly taken: Set<FormerUnit>
}

const change = (book: Book, id: string, kind: ChangeKind, basis: Basis, source?: string, on = reformDay) =>
  book.records.push({
    record: 'change',
    id,
    kind,
    effectiveOn: on,
    basis,
    ...(source ? { source } : undefined),
  })

type Way = Pick<LineRecord, 'scope' | 'people' | 'decision'>
const line = (book: Book, id: string, from: string | null, to: string | null, way: Way) =>
  book.records.push({ record: 'line', change: id, from, to, ...way })

const whole: Way = { scope: 'whole', people: 'all' }

const stand = (book: Book, unit: Standing) => book.standing.set(unit.code, unit)

/** A unit that is new on the day of the reform. */
const begin = (book: Book, id: string, level: Level, formed: Formed, parent: string | null) => {
  book.records.push(
    { record: 'unit', id, level },
    {
      record: 'code',
      unit: id,
      system: 'nso',
      value: formed.code,
      from: reformDay,
      until: null,
      source: newCodesSource,
    },
  )
  stand(book, { id, code: formed.code, letter: formed.letter, short: formed.short, parent, since: reformDay })
}

const formProvinces = (book: Book, reform: Reform): void => {
  for (const formed of reform.provinces) {
    const id = `province:${formed.code}@${reformDay}`
    const by = `${provincesAct}/${formed.code}`
    begin(book, id, 'province', formed, null)
    change(book, by, 'merge', { instrument: provincesAct })
    for (const origin of formed.origins) line(book, by, book.eve('province', origin).id, id, whole)
    const listed = { instrument: provincesList, part: 'II', item: Number(formed.item) }
    book.records.push({ record: 'note', unit: id, code: 'listed-in', details: listed })
    if (formed.seat === null) continue
    const { letter, short } = lastOf(book.eve('province', formed.seat))
    const text = `${fullName(letter, short)} (cũ)`
    book.records.push({ record: 'seat', unit: id, from: reformDay, until: null, text, source: actsSource })
  }
}

const follow = (book: Book, by: string, leg: ReformLeg, to: string): void => {
  const way: Way = {
    scope: leg.scope,
    people: leg.people,
    ...(leg.decided ? { decision: `acts/decisions/${by}/${leg.code}` } : undefined),
  }
  if (leg.code === null) {
    line(book, by, null, to, way)
    return
  }
  const level: Level = leg.code.length === 3 ? 'district' : 'commune'
  const from = book.eve(level, leg.code)
  if (level === 'district') book.taken.add(from)
  line(book, by, from.id, to, way)
}

const carryOut = (book: Book, act: ArrangingAct): void => {
  const province = book.standing.get(act.province)?.id ?? null
  const basis = (clause: string) => ({
    instrument: act.number,
    article: '1',
    clause: clause.split('/')[0] ?? clause,
  })
  for (const { clause, kind, legs, ...formed } of act.clauses) {
    const id = `${act.number}#1.${clause}`
    const goesOn = kind === 'rename' ? book.eve('commune', legs[0]?.code ?? '') : null
    change(book, id, goesOn ? 'rename' : legs.length > 1 ? 'merge' : 'establish', basis(clause), actsSource)
    if (goesOn) stand(book, { ...formed, id: goesOn.id, parent: province, since: reformDay })
    else begin(book, id, 'commune', formed, province)
    for (const leg of legs) follow(book, id, leg, goesOn?.id ?? id)
  }
  if (!act.keeps) return
  const id = `${act.number}#1.${act.keeps.clause}`
  change(book, id, 'keep', basis(act.keeps.clause), actsSource)
  for (const code of act.keeps.codes) {
    const unit = book.eve('commune', code)
    const { letter, short } = lastOf(unit)
    stand(book, { id: unit.id, code, letter, short, parent: province, since: reformDay })
    line(book, id, unit.id, unit.id, { scope: 'unchanged', people: 'all' })
  }
}

/** Districts end with their level; those that an act takes whole went into what it forms. */
const dissolveDistricts = (book: Book, former: Former): void => {
  const id = `${lawOfTwoLevels}#51.3`
  change(book, id, 'dissolve', { instrument: lawOfTwoLevels, article: '51', clause: '3' })
  for (const unit of former.units.district)
    if (lastOf(unit).standing && !book.taken.has(unit)) line(book, id, unit.id, null, whole)
}

/** The version at hand, which ends on the day (null: is open). */
const versionOf = (unit: Standing, from: string, until: string | null): VersionRecord => ({
  record: 'version',
  unit: unit.id,
  name: fullName(unit.letter, unit.short),
  short: unit.short,
  type: kindOf(unit.letter).id,
  parent: unit.parent,
  from,
  until,
  source: newCodesSource,
})

const amend = (book: Book, { code, instrument, on, letter }: Amendment): void => {
  const unit = book.standing.get(code)
  if (!unit) throw new Error(`nobody bears the amended code ${code}`)
  const id = `${instrument}/${code}`
  change(book, id, 'retype', { instrument }, amendmentsSource, on)
  line(book, id, unit.id, unit.id, { scope: 'retyped', people: 'all' })
  if (unit.since !== null) book.records.push(versionOf(unit, unit.since, on))
  unit.letter = letter
  unit.since = on
}

export type ReformResult = {
  readonly records: readonly RegisterRecord[]
  /** Ids of the units that stand since 1 July 2025, by code. */
  readonly unitOf: (code: string) => string
}

export const reformRecords = (
  reform: Reform,
  former: Former,
  amendments: readonly Amendment[],
  alive: ReadonlySet<string>,
): ReformResult => {
  const book: Book = { eve: eveOf(former), records: [], standing: new Map(), taken: new Set() }
  for (const unit of former.units.province)
    if (alive.has(unit.id)) stand(book, { ...lastOf(unit), id: unit.id, parent: null, since: null })
  formProvinces(book, reform)
  for (const act of reform.acts) carryOut(book, act)
  dissolveDistricts(book, former)
  for (const amendment of amendments) amend(book, amendment)
  for (const unit of book.standing.values())
    if (unit.since !== null) book.records.push(versionOf(unit, unit.since, null))
  return {
    records: book.records,
    unitOf: (code) => {
      const unit = book.standing.get(code)
      if (!unit) throw new Error(`nobody bears the code ${code} since ${reformDay}`)
      return unit.id
    },
  }
}

/** `tỉnh Tuyên Quang`: the province that an act of 2025 is about, as it is called within a sentence. */
const provinceCalled = (reform: Reform, eve: Eve, code: string): string => {
  const { letter, short } = reform.provinces.find((one) => one.code === code) ?? lastOf(eve('province', code))
  const name = fullName(letter, short)
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** The 34 acts as instruments. */
export const arrangingActs = (reform: Reform, eve: Eve): readonly InstrumentRecord[] =>
  reform.acts.map(({ number, issuedOn, effectiveOn, province }) => ({
    record: 'instrument',
    id: number,
    issuer: 'Ủy ban Thường vụ Quốc hội',
    title: `Sắp xếp các đơn vị hành chính cấp xã của ${provinceCalled(reform, eve, province)} năm 2025`,
    issuedOn,
    effectiveOn,
    source: actsSource,
  }))
