/** The reorganisation of 1 July 2025 and the amendments after it, as records. */
import type {
  ChangeRecord,
  CodeRecord,
  InstrumentRecord,
  LineRecord,
  NoteRecord,
  RegisterRecord,
  SeatRecord,
  UnitRecord,
  VersionRecord,
} from '../model.ts'
import type { Amendment } from './amendments.ts'
import type { Former, FormerUnit } from './former.ts'
import { newCodesSource } from './frame.ts'
import { fullName, kindOf, type Level } from './kinds.ts'
import { type Formed, type Reform, type ReformLeg, reformDay } from './reform.ts'

const actsSource = 'acts-2025'
export const lawOfTwoLevels = '72/2025/QH15'
export const provincesAct = '202/2025/QH15'

/** Who bore a code when the three levels ended. */
export type Eve = (level: Level, code: string) => FormerUnit

export const eveOf =
  (former: Former): Eve =>
  (level, code) => {
    const unit = former.bearers[level].get(code)?.find((one) => one.until === null)?.unit
    if (!unit) throw new Error(`nobody bears the ${level} code ${code} at the end of the three levels`)
    return unit
  }

/** A unit of today in the making; its versions follow from the amendments. */
type Standing = {
  readonly id: string
  readonly level: Level
  readonly code: string
  readonly parent: string | null
  letter: string
  short: string
  from: string
  readonly versions: VersionRecord[]
}

export type ReformResult = {
  readonly records: readonly RegisterRecord[]
  /** Ids of the units that stand since 1 July 2025, by code. */
  readonly unitOf: (code: string) => string
}

/** Ids of former units that outlive the three levels. */
export const outliving = (reform: Reform, eve: Eve, former: Former): ReadonlySet<string> => {
  const merged = new Set(reform.provinces.flatMap((one) => one.origins))
  const provinces = former.units.province.filter((unit) => {
    const code = unit.codes.at(-1)
    return code?.until === null && !merged.has(code.code)
  })
  const communes = reform.acts.flatMap((act) => [
    ...(act.keeps?.codes ?? []),
    ...act.clauses
      .filter((clause) => clause.kind === 'rename')
      .flatMap((clause) => clause.legs.map((leg) => leg.code ?? '')),
  ])
  return new Set([...provinces.map((unit) => unit.id), ...communes.map((code) => eve('commune', code).id)])
}

export const reformRecords = (
  reform: Reform,
  former: Former,
  amendments: readonly Amendment[],
  alive: ReadonlySet<string>,
): ReformResult => {
  const eve = eveOf(former)
  const units: UnitRecord[] = []
  const codes: CodeRecord[] = []
  const changes: ChangeRecord[] = []
  const lines: LineRecord[] = []
  const notes: NoteRecord[] = []
  const seats: SeatRecord[] = []
  const standing = new Map<string, Standing>()
  const endedByAct = new Set<string>()

  const stand = (unit: Omit<Standing, 'versions'>) => standing.set(unit.code, { ...unit, versions: [] })
  const begin = (id: string, level: Level, { code, letter, short }: Formed, parent: string | null) => {
    units.push({ record: 'unit', id, level })
    codes.push({
      record: 'code',
      unit: id,
      system: 'nso',
      value: code,
      from: reformDay,
      until: null,
      source: newCodesSource,
    })
    stand({ id, level, code, parent, letter, short, from: reformDay })
  }
  const line = (
    change: string,
    from: string | null,
    to: string | null,
    scope: LineRecord['scope'],
    people: LineRecord['people'],
    decision?: string,
  ) =>
    lines.push({
      record: 'line',
      change,
      from,
      to,
      scope,
      people,
      ...(decision === undefined ? {} : { decision }),
    })

  // Provinces: eleven go on, the others are formed of whole former ones.
  for (const unit of former.units.province) {
    const code = unit.codes.at(-1)?.code ?? ''
    const version = unit.versions.at(-1)
    if (alive.has(unit.id) && version)
      stand({
        id: unit.id,
        level: 'province',
        code,
        parent: null,
        letter: version.letter,
        short: version.short,
        from: '',
      })
  }
  for (const formed of reform.provinces) {
    const id = `province:${formed.code}@${reformDay}`
    const change = `${provincesAct}/${formed.code}`
    begin(id, 'province', formed, null)
    changes.push({
      record: 'change',
      id: change,
      kind: 'merge',
      effectiveOn: reformDay,
      basis: { instrument: provincesAct },
    })
    for (const origin of formed.origins) line(change, eve('province', origin).id, id, 'whole', 'all')
    notes.push({
      record: 'note',
      unit: id,
      code: 'listed-in',
      details: { instrument: '60-NQ/TW', part: 'II', item: Number(formed.item) },
    })
    const seated = formed.seat === null ? null : eve('province', formed.seat).versions.at(-1)
    if (seated)
      seats.push({
        record: 'seat',
        unit: id,
        from: reformDay,
        until: null,
        text: `${fullName(seated.letter, seated.short)} (cũ)`,
        source: 'acts-2025',
      })
  }
  const provinceId = (code: string) => standing.get(code)?.id ?? null

  const legLine = (change: string, leg: ReformLeg, to: string) => {
    if (leg.code === null) return line(change, null, to, leg.scope, leg.people)
    const level: Level = leg.code.length === 3 ? 'district' : 'commune'
    const from = eve(level, leg.code)
    if (level === 'district') endedByAct.add(from.id)
    return line(change, from.id, to, leg.scope, leg.people, leg.decided ? 'decided-by-person' : undefined)
  }
  for (const act of reform.acts) {
    const basis = (clause: string) => ({
      instrument: act.number,
      article: '1',
      clause: clause.split('/')[0] ?? clause,
    })
    for (const clause of act.clauses) {
      const id = `${act.number}#1.${clause.clause}`
      const origins = clause.legs.map((leg) => leg.code)
      const goesOn = clause.kind === 'rename' ? eve('commune', origins[0] ?? '') : null
      const kind = goesOn ? 'rename' : origins.length > 1 ? 'merge' : 'establish'
      changes.push({
        record: 'change',
        id,
        kind,
        effectiveOn: reformDay,
        basis: basis(clause.clause),
        source: actsSource,
      })
      if (goesOn)
        stand({
          id: goesOn.id,
          level: 'commune',
          code: clause.code,
          parent: provinceId(act.province),
          letter: clause.letter,
          short: clause.short,
          from: reformDay,
        })
      else begin(id, 'commune', clause, provinceId(act.province))
      for (const leg of clause.legs) legLine(id, leg, goesOn?.id ?? id)
    }
    if (!act.keeps) continue
    const id = `${act.number}#1.${act.keeps.clause}`
    changes.push({
      record: 'change',
      id,
      kind: 'keep',
      effectiveOn: reformDay,
      basis: basis(act.keeps.clause),
      source: actsSource,
    })
    for (const code of act.keeps.codes) {
      const unit = eve('commune', code)
      const version = unit.versions.at(-1)
      if (!version) continue
      stand({
        id: unit.id,
        level: 'commune',
        code,
        parent: provinceId(act.province),
        letter: version.letter,
        short: version.short,
        from: reformDay,
      })
      line(id, unit.id, unit.id, 'unchanged', 'all')
    }
  }

  // Districts end with their level; those that an act names whole went into what it forms.
  const dissolved = `${lawOfTwoLevels}#51.3`
  changes.push({
    record: 'change',
    id: dissolved,
    kind: 'dissolve',
    effectiveOn: reformDay,
    basis: { instrument: lawOfTwoLevels, article: '51', clause: '3' },
  })
  for (const unit of former.units.district)
    if (unit.codes.at(-1)?.until === null && !endedByAct.has(unit.id))
      line(dissolved, unit.id, null, 'whole', 'all')

  for (const amendment of amendments) {
    const unit = standing.get(amendment.code)
    if (!unit) throw new Error(`nobody bears the amended code ${amendment.code}`)
    const id = `${amendment.instrument}/${amendment.code}`
    changes.push({
      record: 'change',
      id,
      kind: 'retype',
      effectiveOn: amendment.on,
      basis: { instrument: amendment.instrument },
      source: 'nso-catalogue-2026',
    })
    line(id, unit.id, unit.id, 'retyped', 'all')
    closeVersion(unit, amendment.on)
    unit.letter = amendment.letter
    unit.from = amendment.on
  }
  // A continuing province keeps its observed version until an amendment gives it another.
  const versions: VersionRecord[] = []
  for (const unit of standing.values()) {
    if (unit.from !== '') closeVersion(unit, null)
    versions.push(...unit.versions)
  }
  return {
    records: [...units, ...versions, ...codes, ...changes, ...lines, ...notes, ...seats],
    unitOf: (code) => {
      const unit = standing.get(code)
      if (!unit) throw new Error(`nobody bears the code ${code} since ${reformDay}`)
      return unit.id
    },
  }
}

/** The 34 acts as instruments. */
export const arrangingActs = (reform: Reform): readonly InstrumentRecord[] =>
  reform.acts.map(({ number, issuedOn, effectiveOn, province }) => ({
    record: 'instrument',
    id: number,
    issuer: 'Ủy ban Thường vụ Quốc hội',
    title: `Sắp xếp đơn vị hành chính cấp xã năm 2025, mã cấp tỉnh ${province}`,
    issuedOn,
    effectiveOn,
    source: actsSource,
  }))

const closeVersion = (unit: Standing, until: string | null): void => {
  if (unit.from === '') return
  unit.versions.push({
    record: 'version',
    unit: unit.id,
    name: fullName(unit.letter, unit.short),
    short: unit.short,
    type: kindOf(unit.letter).id,
    parent: unit.parent,
    from: unit.from,
    until,
    source: newCodesSource,
  })
}
