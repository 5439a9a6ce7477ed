/** What must hold in any set of records, as a list of what does not. */
import type { ChangeRecord, RegisterRecord, Validity, VersionRecord } from '../src/model.ts'

const ends = (range: Validity) => range.until ?? '9999-12-31'

/** Neighbours in time that leave a gap or overlap. */
const breaks = (ranges: readonly Validity[]): readonly string[] =>
  ranges.slice(1).flatMap((range, place) => {
    const before = ranges[place]
    return before && before.until !== range.from ? [`${before.until} and ${range.from}`] : []
  })

const byStart = (left: Validity, right: Validity) => (left.from < right.from ? -1 : 1)

export const faultsOf = (records: readonly RegisterRecord[]): readonly string[] => {
  const faults: string[] = []
  const ids = (kind: RegisterRecord['record']) =>
    records.flatMap((one) => (one.record === kind && 'id' in one ? [one.id] : []))
  const known = new Map(
    (['unit', 'change', 'source', 'instrument', 'type', 'level', 'system'] as const).map((kind) => {
      const list = ids(kind)
      const all = new Set(list)
      if (all.size !== list.length) faults.push(`an id of ${kind} twice`)
      return [kind, all] as const
    }),
  )
  const refers = (
    kind: 'unit' | 'change' | 'source' | 'instrument' | 'type' | 'system',
    id: string | null | undefined,
    where: string,
  ) => {
    if (id !== null && id !== undefined && !known.get(kind)?.has(id))
      faults.push(`${where}: no ${kind} ${id}`)
  }
  const versions = new Map<string, VersionRecord[]>()
  const changes = new Map<string, ChangeRecord>()
  for (const one of records) {
    if (one.record === 'version') versions.set(one.unit, [...(versions.get(one.unit) ?? []), one])
    if (one.record === 'change') changes.set(one.id, one)
    if ('source' in one && typeof one.source === 'string') refers('source', one.source, one.record)
    if ('basis' in one && one.basis) refers('instrument', one.basis.instrument, one.record)
    if ('unit' in one && typeof one.unit === 'string') refers('unit', one.unit, one.record)
  }
  const life = new Map<string, Validity>()
  for (const [unit, list] of versions) {
    list.sort(byStart)
    for (const gap of breaks(list)) faults.push(`${unit}: versions break at ${gap}`)
    life.set(unit, { from: list[0]?.from ?? '', until: list.at(-1)?.until ?? null })
    for (const one of list) {
      if (one.fromAfter !== undefined && one.fromAfter >= one.from)
        faults.push(`${unit}: seen before it began`)
      refers('type', one.type, unit)
    }
  }
  for (const id of known.get('unit') ?? []) if (!versions.has(id)) faults.push(`${id}: no version`)
  for (const [unit, list] of versions)
    for (const one of list) {
      const parent = one.parent === null ? null : life.get(one.parent)
      if (parent === undefined) faults.push(`${unit}: no parent ${one.parent}`)
      else if (parent && (parent.from > one.from || ends(parent) < ends(one)))
        faults.push(`${unit}: outlives its parent ${one.parent}`)
    }
  const codes = new Map<string, Extract<RegisterRecord, { record: 'code' }>[]>()
  for (const one of records) {
    if (one.record !== 'code') continue
    refers('system', one.system, one.unit)
    const key = `${one.system} ${one.unit.split(':')[0]} ${one.value}`
    codes.set(key, [...(codes.get(key) ?? []), one])
    const unit = life.get(one.unit)
    if (unit && (unit.from > one.from || ends(unit) < ends(one)))
      faults.push(`${one.unit}: its code outlives it`)
  }
  for (const [key, list] of codes) {
    list.sort(byStart)
    list.slice(1).forEach((one, place) => {
      const before = list[place]
      if (before && ends(before) > one.from) faults.push(`${key}: borne twice on ${one.from}`)
    })
  }
  const used = new Set<string>()
  const left = new Map<string, { all: number; part: number; share: number }>()
  for (const line of records) {
    if (line.record !== 'line') continue
    used.add(line.change)
    const change = changes.get(line.change)
    if (!change) {
      faults.push(`a line of no change ${line.change}`)
      continue
    }
    const on = change.effectiveOn
    const from = line.from === null ? null : life.get(line.from)
    const to = line.to === null ? null : life.get(line.to)
    if (from === undefined || (from && (from.from >= on || ends(from) < on)))
      faults.push(`${line.change}: ${line.from} did not stand`)
    if (to === undefined || (to && (to.from > on || ends(to) <= on)))
      faults.push(`${line.change}: ${line.to} does not stand`)
    if (line.from === null) continue
    const key = `${line.from} ${on}`
    const sum = left.get(key) ?? { all: 0, part: 0, share: 0 }
    left.set(key, sum)
    if (!['whole', 'part', 'rest', 'land', 'people'].includes(line.scope)) continue
    if (line.people === 'all') sum.all += 1
    if (line.people === 'part') sum.part += 1
    sum.share += line.share?.population ?? 0
  }
  for (const [key, { all, part, share }] of left)
    if (all > 1 || (all === 1 && part > 0) || share > 1.001) faults.push(`${key}: people go twice`)
  for (const id of changes.keys()) if (!used.has(id)) faults.push(`${id}: a change without lines`)
  for (const [unit, { until }] of life)
    if (until !== null && !left.has(`${unit} ${until}`)) faults.push(`${unit}: ends without a change`)
  return faults
}
