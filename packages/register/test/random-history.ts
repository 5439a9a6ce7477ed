/**
 * Long random histories of a made-up country: merges, absorptions, splits, cessions, restorations, renames,
 * moves, new codes, codes used again after a pause, chains within a day; three levels, two code systems.
 * Says the same thing twice: as operations (for the naive model) and as records (for the engine).
 */
import { addDays } from '../src/dates.ts'
import type { RegisterRecord } from '../src/model.ts'
import { recordsOf } from './history-records.ts'
import { type Attributes, type Move, type Operation, replay, type State } from './naive-model.ts'

export type History = {
  readonly start: State
  readonly startDay: string
  readonly operations: readonly Operation[]
  readonly records: readonly RegisterRecord[]
}

/** A small generator of numbers in [0, 1), repeatable by its seed. */
export const dice = (seed: number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const levels = ['province', 'district', 'commune'] as const
const above: Readonly<Record<string, string>> = { district: 'province', commune: 'district' }
const below: Readonly<Record<string, string>> = { province: 'district', district: 'commune' }
const width: Readonly<Record<string, number>> = { province: 2, district: 3, commune: 5 }

/** `size` communes at the start and `count` operations asked for (a merge of parents brings more of them). */
export const randomHistory = (seed: number, { size, count }: { size: number; count: number }): History => {
  const roll = dice(seed)
  const upTo = (limit: number) => Math.floor(roll() * limit)
  const startDay = '1940-01-01'
  const state: State = new Map()
  const operations: Operation[] = []
  /** Ended units that may come back, with what they were and since when they are gone. */
  const gone: { readonly id: string; readonly was: Attributes; readonly since: string }[] = []
  const byLevel = new Map<string, string[]>(levels.map((level) => [level, []]))
  const children = new Map<string, Set<string>>()
  const taken = new Set<string>()
  const freed: string[] = []
  let units = 0
  let codes = 0

  const key = (system: 1 | 2, level: string, code: string) => `${system} ${level} ${code}`
  /** A code: now and then one that somebody bore before. */
  const newCode = (system: 1 | 2, level: string): string => {
    if (roll() < 0.5)
      for (let index = freed.length - 1; index >= Math.max(0, freed.length - 20); index--) {
        const [ofSystem, ofLevel, code] = (freed[index] as string).split(' ')
        if (Number(ofSystem) === system && ofLevel === level && code && !taken.has(key(system, level, code)))
          return code
      }
    let code = ''
    do code = String(++codes).padStart(width[level] ?? 5, '0')
    while (taken.has(key(system, level, code)))
    return code
  }
  const appear = (id: string, now: Attributes) => {
    byLevel.get(now.level)?.push(id)
    taken.add(key(1, now.level, now.first)).add(key(2, now.level, now.second))
    if (now.parent) children.set(now.parent, (children.get(now.parent) ?? new Set()).add(id))
  }
  const vanish = (id: string, now: Attributes) => {
    const all = byLevel.get(now.level) as string[]
    all.splice(all.indexOf(id), 1)
    for (const code of [key(1, now.level, now.first), key(2, now.level, now.second)]) {
      taken.delete(code)
      freed.push(code)
    }
    if (now.parent) children.get(now.parent)?.delete(id)
  }
  const run = (operation: Operation) => {
    const ended = operation.what === 'arrange' ? operation.ended : [operation.unit]
    for (const id of ended) {
      const was = state.get(id) as Attributes
      vanish(id, was)
      if (operation.what === 'arrange') gone.push({ id, was, since: operation.day })
    }
    replay(state, operation)
    const born = operation.what === 'arrange' ? operation.born.map(({ id }) => id) : [operation.unit]
    for (const id of born) appear(id, state.get(id) as Attributes)
    operations.push(operation)
  }

  const pick = (level: string): string => {
    const all = byLevel.get(level) as string[]
    return all[upTo(all.length)] as string
  }
  const make = (level: string, parent: string | null): Attributes & { readonly id: string } => {
    const id = `${level}-${++units}`
    return {
      id,
      level,
      name: `Name ${units}`,
      type: `${level}-${upTo(2)}`,
      parent,
      first: newCode(1, level),
      second: newCode(2, level),
    }
  }
  const begin = (level: string, parent: string | null) => {
    const { id, ...attributes } = make(level, parent)
    state.set(id, attributes)
    appear(id, attributes)
  }
  for (let index = 0; index < Math.max(2, size / 60); index++) begin('province', null)
  for (let index = 0; index < Math.max(3, size / 10); index++) begin('district', pick('province'))
  for (let index = 0; index < size; index++) begin('commune', pick('district'))
  const start: State = new Map(state)

  let day = addDays(startDay, 1)
  let sequence = 1
  /** Units touched at this sequence: operations of one moment must not meet. */
  let touched = new Set<string>()
  const moment = () => ({ day, sequence, id: `${operations.length + 1}` })
  const turn = () => {
    sequence++
    touched = new Set()
  }

  const parts = (count: number): number[] => {
    const cuts = [...new Set(Array.from({ length: count - 1 }, () => 1 + upTo(15)))].sort((a, b) => a - b)
    return [...cuts, 16].map((cut, index) => cut - (index === 0 ? 0 : (cuts[index - 1] as number)))
  }

  const arrange = (level: string) => {
    const all = byLevel.get(level) as string[]
    const sources = [...new Set(Array.from({ length: 1 + upTo(4) }, () => pick(level)))]
    if (sources.length >= all.length) return
    const parent = state.get(sources[0] as string)?.parent ?? null
    const makesNew = roll() < 0.6
    const targets: string[] = []
    const born: (Attributes & { readonly id: string })[] = []
    const moves: Move[] = []
    const ended: string[] = []
    const fewLeft = all.length < Math.max(3, (size * (level === 'commune' ? 1 : 0.1)) / 2)
    const wanted = fewLeft ? 2 + upTo(2) : 1 + upTo(2)
    for (let index = 0; index < wanted; index++) {
      if (makesNew || fewLeft) {
        const back = gone.findIndex(({ was, since }) => was.level === level && since < day)
        const returning = roll() < 0.2 && back >= 0 ? gone.splice(back, 1)[0] : undefined
        const free =
          returning &&
          !taken.has(key(1, level, returning.was.first)) &&
          !taken.has(key(2, level, returning.was.second))
        const made = make(level, parent)
        const unit = returning
          ? {
              ...returning.was,
              ...(free ? {} : { first: made.first, second: made.second }),
              parent,
              id: returning.id,
            }
          : made
        born.push(unit)
        targets.push(unit.id)
        // Two units of one operation must not take one code.
        taken.add(key(1, level, unit.first)).add(key(2, level, unit.second))
      } else {
        const target = pick(level)
        if (!sources.includes(target) && !targets.includes(target)) targets.push(target)
      }
    }
    if (targets.length === 0) return
    for (const source of sources) {
      const into = targets.filter(() => roll() < 0.7)
      if (into.length === 0) into.push(targets[0] as string)
      const ends = !fewLeft && roll() < 0.75
      if (ends) {
        const shares = parts(into.length)
        const lands = roll() < 0.2 && into.length > 1
        into.slice(0, shares.length).forEach((to, index) => {
          moves.push({
            from: source,
            to,
            sixteenths: lands ? (index === 0 ? 16 : 0) : (shares[index] as number),
          })
        })
        ended.push(source)
      } else {
        const shares = parts(into.length + 1)
        into.slice(0, shares.length - 1).forEach((to, index) => {
          moves.push({ from: source, to, sixteenths: roll() < 0.3 ? 0 : (shares[index] as number) })
        })
      }
    }
    // A unit that got nothing from anybody is not born.
    const given = new Set(moves.map(({ to }) => to))
    for (let index = born.length - 1; index >= 0; index--)
      if (!given.has((born[index] as { id: string }).id)) born.splice(index, 1)
    const meets = [...sources, ...targets].some((id) => touched.has(id))
    if (meets) turn()
    run({ ...moment(), what: 'arrange', born, ended, moves })
    for (const id of [...sources, ...targets]) touched.add(id)
    // Some that go on are renamed or get another code by the same act.
    for (const id of [...sources, ...targets])
      if (state.has(id) && !born.some((unit) => unit.id === id) && roll() < 0.2)
        run({
          ...moment(),
          what: 'alter',
          unit: id,
          now: roll() < 0.5 ? { name: `Name ${++units}` } : { first: newCode(1, level) },
        })
    // Whoever had an ended unit as parent moves on the same day.
    for (const source of ended)
      for (const child of [...(children.get(source) ?? [])]) {
        const homes = moves.filter(({ from }) => from === source).map(({ to }) => to)
        turn()
        touched.add(child)
        run({ ...moment(), what: 'alter', unit: child, now: { parent: homes[upTo(homes.length)] as string } })
      }
  }

  const alter = (level: string) => {
    const unit = pick(level)
    const now: { -readonly [Key in keyof Attributes]?: Attributes[Key] } = {}
    const which = upTo(5)
    if (which === 0) now.name = `Name ${++units}`
    if (which === 1) now.type = `${level}-${upTo(2)}`
    if (which === 2 && above[level]) now.parent = pick(above[level])
    if (which === 3) now.first = newCode(1, level)
    if (which === 4) now.second = newCode(2, level)
    if (Object.keys(now).length === 0) return
    if (touched.has(unit)) turn()
    run({ ...moment(), what: 'alter', unit, now })
    touched.add(unit)
  }

  for (let done = 0; done < count; done++) {
    const what = roll()
    const level = what < 0.02 ? 'province' : what < 0.12 ? 'district' : 'commune'
    // A unit with nothing below it still counts: empty districts stay as they are.
    if (below[level] === undefined || roll() < 0.9) roll() < 0.75 ? arrange(level) : alter(level)
    if (roll() < 0.3) turn()
    if (roll() < 0.35) {
      day = addDays(day, 1 + upTo(count > 5000 ? 3 : 40))
      sequence = 1
      touched = new Set()
    }
  }
  return { start, startDay, operations, records: recordsOf(start, startDay, operations) }
}
