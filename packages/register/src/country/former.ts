/**
 * Decodes the units of 2004 to 2025: what each code stood for in the statistics office's lists. A line is
 * `code field|field|...`, a field `[list[<last list before]:][+]L[name][@parent]`: from which list on, `+` where
 * another unit begins, the type's letter, the name and parent where they differ from the field before. `list:.`
 * ends it, `list:>code` moves the unit to another code, `list:<code` takes it over from there. `#parent` sets the
 * parent of the lines that follow. Lists are numbered in base 36 by their place among `dates`.
 */
import { type Level, levels } from './kinds.ts'

/** A version with its bounds as places among the lists; `until: null` reaches the end of the lists. */
export type FormerVersion = {
  readonly from: number
  /** The last list that shows the former state. */
  readonly after: number
  until: number | null
  readonly letter: string
  readonly short: string
  /** The parent's code; the parent itself is resolved in `parents`. */
  readonly parent: string
}
export type FormerUnit = {
  readonly id: string
  readonly level: Level
  readonly versions: FormerVersion[]
  readonly codes: {
    readonly code: string
    readonly from: number
    readonly after: number
    until: number | null
  }[]
}
export type Former = {
  readonly dates: readonly string[]
  readonly units: Readonly<Record<Level, readonly FormerUnit[]>>
  /** Who bears a code, in order of time. */
  readonly bearers: Readonly<Record<Level, ReadonlyMap<string, readonly Bearing[]>>>
}
export type Bearing = { readonly unit: FormerUnit; readonly from: number; readonly until: number | null }

type Field = {
  readonly at: number
  readonly after: number
  readonly body: string
}
type Line = { readonly code: string; readonly parent: string; readonly fields: readonly Field[] }

const fieldOf = (text: string): Field => {
  const colon = text.indexOf(':')
  if (colon < 0) return { at: 0, after: 0, body: text }
  const [list = '', last] = text.slice(0, colon).split('<')
  const at = Number.parseInt(list, 36)
  return {
    at,
    after: last === undefined ? Math.max(at - 1, 0) : Number.parseInt(last, 36),
    body: text.slice(colon + 1),
  }
}

/** One level's lines, keyed by code. */
const linesOf = (text: string): ReadonlyMap<string, Line> => {
  const lines = new Map<string, Line>()
  let parent = ''
  for (const raw of text.split('\n')) {
    if (raw === '') continue
    if (raw.startsWith('#')) {
      parent = raw.slice(1)
      continue
    }
    const space = raw.indexOf(' ')
    const code = raw.slice(0, space)
    const fields = raw
      .slice(space + 1)
      .split('|')
      .map(fieldOf)
    lines.set(code, { code, parent, fields })
  }
  return lines
}

const decodeLevel = (level: Level, text: string, dates: readonly string[]): FormerUnit[] => {
  const lines = linesOf(text)
  const all: FormerUnit[] = []
  const end = (unit: FormerUnit | null, at: number): void => {
    const version = unit?.versions.at(-1)
    if (version) version.until = at
    const code = unit?.codes.at(-1)
    if (code) code.until = at
  }
  // Fields of all codes in order of time: a unit may move from one code to another.
  const fields = [...lines.values()].flatMap((line) => line.fields.map((field) => ({ line, field })))
  fields.sort((left, right) => left.field.at - right.field.at)
  const bearer = new Map<string, FormerUnit | null>()
  const moving = new Map<string, FormerUnit>()
  for (let start = 0; start < fields.length; ) {
    const at = fields[start]?.field.at
    let stop = start
    while (fields[stop]?.field.at === at) stop += 1
    const together = fields.slice(start, stop)
    for (const { line, field } of together) {
      if (!field.body.startsWith('>')) continue
      const unit = bearer.get(line.code)
      if (!unit) throw new Error(`no unit leaves the code ${line.code}`)
      moving.set(`${line.code}@${field.at}`, unit)
    }
    for (const { line, field } of together)
      applyField(level, dates, { line, field, bearer, moving, all, end })
    start = stop
  }
  return all
}

type Step = {
  readonly line: Line
  readonly field: Field
  readonly bearer: Map<string, FormerUnit | null>
  readonly moving: ReadonlyMap<string, FormerUnit>
  readonly all: FormerUnit[]
  readonly end: (unit: FormerUnit | null, at: number) => void
}

const applyField = (level: Level, dates: readonly string[], step: Step): void => {
  const { line, field, bearer, moving, all, end } = step
  const { at, after, body } = field
  const current = bearer.get(line.code) ?? null
  if (body === '.') {
    end(current, at)
    bearer.set(line.code, null)
    return
  }
  if (body.startsWith('>')) {
    // The unit takes its life along; who comes in here stands in a field of its own.
    if (bearer.get(line.code) === moving.get(`${line.code}@${at}`)) bearer.set(line.code, null)
    return
  }
  const [head = '', parentGiven] = body.split('@')
  if (head.startsWith('<')) {
    const comma = head.indexOf(',')
    const origin = comma < 0 ? head.slice(1) : head.slice(1, comma)
    const unit = moving.get(`${origin}@${at}`)
    if (!unit) throw new Error(`no unit comes from the code ${origin}`)
    if (current && current !== moving.get(`${line.code}@${at}`)) end(current, at)
    const last = unit.codes.at(-1)
    if (last) last.until = at
    unit.codes.push({ code: line.code, from: at, after, until: null })
    bearer.set(line.code, unit)
    if (comma >= 0 || parentGiven !== undefined)
      pushVersion(unit, at, after, comma < 0 ? '' : head.slice(comma + 1), parentGiven)
    return
  }
  if (head.startsWith('+') || !current) {
    if (current) end(current, at)
    const plain = head.startsWith('+') ? head.slice(1) : head
    const day = dates[at] ?? ''
    const unit: FormerUnit = {
      id: `${level}:${line.code}@${day}`,
      level,
      versions: [],
      codes: [{ code: line.code, from: at, after, until: null }],
    }
    const parent = parentGiven ?? line.parent
    unit.versions.push({
      from: at,
      after,
      until: null,
      letter: plain.slice(0, 1),
      short: plain.slice(1),
      parent,
    })
    bearer.set(line.code, unit)
    all.push(unit)
    return
  }
  pushVersion(current, at, after, head, parentGiven)
}

const pushVersion = (
  unit: FormerUnit,
  at: number,
  after: number,
  head: string,
  parent: string | undefined,
): void => {
  const last = unit.versions.at(-1)
  if (!last) throw new Error(`${unit.id} has no version`)
  last.until = at
  unit.versions.push({
    from: at,
    after,
    until: null,
    letter: head.slice(0, 1) || last.letter,
    short: head.slice(1) || last.short,
    parent: parent ?? last.parent,
  })
}

const bearersOf = (units: readonly FormerUnit[]): ReadonlyMap<string, readonly Bearing[]> => {
  const bearers = new Map<string, Bearing[]>()
  for (const unit of units)
    for (const { code, from, until } of unit.codes) {
      const list = bearers.get(code)
      if (list) list.push({ unit, from, until })
      else bearers.set(code, [{ unit, from, until }])
    }
  for (const list of bearers.values()) list.sort((left, right) => left.from - right.from)
  return bearers
}

/** The text of all three levels, each under a line `=level`, after a first line with the dates of the lists. */
export const decodeFormer = (text: string): Former => {
  const [head = '', ...sections] = text.trim().split('\n=')
  const dates = head.split(' ')
  const texts = new Map(
    sections.map((section) => [
      section.slice(0, section.indexOf('\n')),
      section.slice(section.indexOf('\n') + 1),
    ]),
  )
  const decode = (level: Level) => decodeLevel(level, texts.get(level) ?? '', dates)
  const [province, district, commune] = levels.map(decode)
  const units = { province: province ?? [], district: district ?? [], commune: commune ?? [] }
  return {
    dates,
    units,
    bearers: {
      province: bearersOf(units.province),
      district: bearersOf(units.district),
      commune: bearersOf(units.commune),
    },
  }
}
