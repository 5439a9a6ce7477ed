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

/** A field after the first of its line, to be taken in order of time. */
type LaterField = Field & { readonly code: string; readonly header: string }

/** The units of one level in the making. */
type Reading = {
  readonly level: Level
  readonly dates: readonly string[]
  readonly units: FormerUnit[]
  readonly bearer: Map<string, FormerUnit | null>
  /** Units that leave a code with the list at hand, by that code. */
  readonly leaving: Map<string, FormerUnit>
}

const begin = (reading: Reading, code: string, { at, after }: Field, named: string, parent: string): void => {
  const unit: FormerUnit = {
    id: `${reading.level}:${code}@${reading.dates[at]}`,
    level: reading.level,
    versions: [{ from: at, after, until: null, letter: named.charAt(0), short: named.slice(1), parent }],
    codes: [{ code, from: at, after, until: null }],
  }
  reading.bearer.set(code, unit)
  reading.units.push(unit)
}

const end = (unit: FormerUnit, at: number): void => {
  const version = unit.versions.at(-1)
  if (version) version.until = at
  const code = unit.codes.at(-1)
  if (code) code.until = at
}

const change = (unit: FormerUnit, { at, after }: Field, named: string, parent: string | undefined): void => {
  const last = unit.versions.at(-1)
  if (!last) throw new Error(`${unit.id} has no version`)
  last.until = at
  unit.versions.push({
    from: at,
    after,
    until: null,
    letter: named.charAt(0) || last.letter,
    short: named.slice(1) || last.short,
    parent: parent ?? last.parent,
  })
}

/** `<code` or `<code,name`: the unit that left that code with this list bears this one now. */
const moveIn = (reading: Reading, field: LaterField, head: string, parent: string | undefined): void => {
  const comma = head.indexOf(',')
  const origin = comma < 0 ? head.slice(1) : head.slice(1, comma)
  const unit = reading.leaving.get(origin)
  if (!unit) throw new Error(`no unit comes from the code ${origin}`)
  const current = reading.bearer.get(field.code)
  if (current && current !== reading.leaving.get(field.code)) end(current, field.at)
  const last = unit.codes.at(-1)
  if (last) last.until = field.at
  unit.codes.push({ code: field.code, from: field.at, after: field.after, until: null })
  reading.bearer.set(field.code, unit)
  if (comma >= 0 || parent !== undefined) change(unit, field, comma < 0 ? '' : head.slice(comma + 1), parent)
}

const take = (reading: Reading, field: LaterField): void => {
  const { code, at, body } = field
  const current = reading.bearer.get(code) ?? null
  const [head = '', parent] = body.split('@')
  if (body.startsWith('>')) {
    // The unit takes its life along; who comes in here stands in a field of its own.
    if (current === reading.leaving.get(code)) reading.bearer.set(code, null)
  } else if (body === '.') {
    if (current) end(current, at)
    reading.bearer.set(code, null)
  } else if (head.startsWith('<')) {
    moveIn(reading, field, head, parent)
  } else if (current && !head.startsWith('+')) {
    change(current, field, head, parent)
  } else {
    if (current) end(current, at)
    begin(reading, code, field, head.startsWith('+') ? head.slice(1) : head, parent ?? field.header)
  }
}

const decodeLevel = (level: Level, text: string, dates: readonly string[]): readonly FormerUnit[] => {
  const reading: Reading = { level, dates, units: [], bearer: new Map(), leaving: new Map() }
  const later: LaterField[] = []
  let header = ''
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) header = line.slice(1)
    if (line === '' || line.startsWith('#')) continue
    const space = line.indexOf(' ')
    const code = line.slice(0, space)
    for (const cell of line.slice(space + 1).split('|')) {
      const field = fieldOf(cell)
      if (field.at === 0) begin(reading, code, field, field.body, header)
      else later.push({ ...field, code, header })
    }
  }
  // All codes together, in order of time: a unit may move from one code to another.
  later.sort((left, right) => left.at - right.at)
  for (let start = 0; start < later.length; ) {
    const at = later[start]?.at
    let stop = start
    while (later[stop]?.at === at) stop += 1
    const together = later.slice(start, stop)
    reading.leaving.clear()
    for (const { code, body } of together) {
      const unit = body.startsWith('>') ? reading.bearer.get(code) : undefined
      if (unit) reading.leaving.set(code, unit)
    }
    for (const field of together) take(reading, field)
    start = stop
  }
  return reading.units
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
