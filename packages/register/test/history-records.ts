/** Writes operations of a made-up country as records, the way a careful clerk would. */
import type { ChangeKind, People, RegisterRecord, Scope } from '../src/model.ts'
import type { Attributes, Move, Operation, State } from './naive-model.ts'

type Open = { readonly now: Attributes; readonly versionFrom: string; firstFrom: string; secondFrom: string }

const scopeOf = (move: Move, moves: readonly Move[], ends: boolean): { scope: Scope; people: People } => {
  const own = moves.filter(({ from }) => from === move.from)
  if (move.sixteenths === 0) return { scope: 'land', people: 'none' }
  if (move.sixteenths === 16)
    return own.length === 1 ? { scope: 'whole', people: 'all' } : { scope: 'part', people: 'all' }
  return { scope: ends && own[own.length - 1] === move ? 'rest' : 'part', people: 'part' }
}

const kindOf = (now: Partial<Attributes>): { kind: ChangeKind; scope: Scope } => {
  if (now.name !== undefined) return { kind: 'rename', scope: 'renamed' }
  if (now.type !== undefined) return { kind: 'retype', scope: 'retyped' }
  if (now.parent !== undefined) return { kind: 'reparent', scope: 'reparented' }
  return { kind: 'recode', scope: 'recoded' }
}

export const recordsOf = (
  start: State,
  startDay: string,
  operations: readonly Operation[],
): readonly RegisterRecord[] => {
  const records: RegisterRecord[] = [
    {
      record: 'release',
      schema: 1,
      id: 'random',
      country: 'zz',
      recordedAt: '2026-01-01T00:00:00Z',
      dataFrom: startDay,
      dataTo: '2030-01-01',
    },
    { record: 'system', id: 'first', names: { en: 'first' } },
    { record: 'system', id: 'second', names: { en: 'second' } },
  ]
  for (const [index, level] of ['province', 'district', 'commune'].entries()) {
    records.push({ record: 'level', id: level, rank: index + 1, names: { en: level } })
    for (const type of [0, 1])
      records.push({ record: 'type', id: `${level}-${type}`, level, names: { en: `${level} ${type}` } })
  }
  const open = new Map<string, Open>()
  const known = new Set<string>()
  const writeVersion = (id: string, { now, versionFrom }: Open, until: string | null) => {
    const { name, type, parent } = now
    records.push({ record: 'version', unit: id, name, short: name, type, parent, from: versionFrom, until })
  }
  const writeCode = (id: string, system: 'first' | 'second', of: Open, until: string | null) => {
    const from = of[`${system}From`]
    records.push({ record: 'code', unit: id, system, value: of.now[system], from, until })
  }
  const begin = (id: string, now: Attributes, day: string) => {
    if (!known.has(id)) records.push({ record: 'unit', id, level: now.level })
    known.add(id)
    open.set(id, { now, versionFrom: day, firstFrom: day, secondFrom: day })
  }
  const end = (id: string, until: string | null) => {
    const of = open.get(id) as Open
    writeVersion(id, of, until)
    writeCode(id, 'first', of, until)
    writeCode(id, 'second', of, until)
    open.delete(id)
  }

  for (const [id, now] of start) begin(id, now, startDay)
  for (const operation of operations) {
    const { day, sequence, id } = operation
    const change = (id: string, kind: ChangeKind) =>
      records.push({ record: 'change', id, kind, effectiveOn: day, sequence, basis: { instrument: id } })
    if (operation.what === 'alter') {
      const of = open.get(operation.unit) as Open
      const now = { ...of.now, ...operation.now }
      const { kind, scope } = kindOf(operation.now)
      const described = kind !== 'recode'
      if (described && of.versionFrom < day) writeVersion(operation.unit, of, day)
      for (const system of ['first', 'second'] as const)
        if (now[system] !== of.now[system] && of[`${system}From`] < day)
          writeCode(operation.unit, system, of, day)
      open.set(operation.unit, {
        now,
        versionFrom: described ? day : of.versionFrom,
        firstFrom: now.first === of.now.first ? of.firstFrom : day,
        secondFrom: now.second === of.now.second ? of.secondFrom : day,
      })
      change(id, kind)
      records.push({
        record: 'line',
        change: id,
        from: operation.unit,
        to: operation.unit,
        scope,
        people: 'all',
      })
      continue
    }
    for (const unit of operation.ended) end(unit, day)
    for (const { id: unit, ...now } of operation.born) begin(unit, now, day)
    // Each receiving unit has a change of its own, as clauses have: one moment, several changes.
    for (const to of new Set(operation.moves.map((move) => move.to))) {
      change(`${id}#${to}`, operation.born.some((unit) => unit.id === to) ? 'merge' : 'absorb')
      for (const move of operation.moves.filter((move) => move.to === to))
        records.push({
          record: 'line',
          change: `${id}#${to}`,
          from: move.from,
          to,
          ...scopeOf(move, operation.moves, operation.ended.includes(move.from)),
          ...(move.sixteenths % 16 === 0
            ? {}
            : { share: { population: move.sixteenths / 16, source: 'made up' } }),
        })
    }
  }
  for (const id of [...open.keys()]) end(id, null)
  return records
}
