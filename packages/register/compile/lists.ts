/**
 * The statistics office's lists of 2004 to 2025, as runs of one code with one name and parent, after the
 * repairs that `data/decisions.ts` names. The type is read from the name, never from the type column.
 */
import { kinds, type Level, levels } from '../src/country/kinds.ts'
import { matchKey, tidy } from '../src/text.ts'
import { decided } from './decisions.ts'
import { cell, table, text } from './files.ts'

/** A code as one list shows it. */
export type Listed = {
  readonly code: string
  readonly letter: string
  readonly short: string
  readonly parent: string
}
/** The same, over consecutive lists. `after` is the last list that surely shows the former state. */
export type Run = Listed & { readonly from: number; readonly after: number; readonly until: number | null }

export type Lists = {
  /** Dates of the lists, oldest first. */
  readonly dates: readonly string[]
  readonly runs: Readonly<Record<Level, ReadonlyMap<string, readonly Run[]>>>
  readonly typeByName: number
}

export const typed = (level: Level, name: string): { letter: string; short: string } => {
  const clean = tidy(name)
  const found = kinds
    .filter((kind) => kind.level === level)
    .sort((left, right) => right.word.length - left.word.length)
    .find((kind) => clean.toLowerCase().startsWith(`${kind.word.toLowerCase()} `))
  if (!found) throw new Error(`no type in the name ${name}`)
  return { letter: found.letter, short: clean.slice(found.word.length + 1) }
}

const keys = new Map<string, string>()
/** `matchKey`, remembered: names are compared millions of times. */
export const keyOfName = (name: string): string => {
  const known = keys.get(name)
  if (known !== undefined) return known
  const key = matchKey(name)
  keys.set(name, key)
  return key
}

export const sameName = (left: string, right: string): boolean =>
  left === right || keyOfName(left) === keyOfName(right)

const same = (left: Listed | undefined, right: Listed | undefined): boolean =>
  left === right ||
  (left !== undefined &&
    right !== undefined &&
    left.letter === right.letter &&
    left.parent === right.parent &&
    sameName(left.short, right.short))

const listDates = (folder: string, rows: readonly { from: string }[]): string[] => {
  const events = text(folder, 'units/change_events_2004-2025.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { date: string }).date)
  return [...new Set([...events, ...rows.map((row) => row.from)])].sort()
}

type Cell = Listed | undefined
/** One column per list: what the code stood for. */
type Strip = { readonly cells: Cell[]; readonly held: Set<number> }

/** Lists that a decision reads as the one before, per district. */
const heldLists = (dates: readonly string[]): ReadonlyMap<string, readonly number[]> =>
  new Map(
    [...decided('list-early'), ...decided('list-relapse')].map((row) => [
      row.subject,
      row.value.split(' ').map((date) => dates.indexOf(date)),
    ]),
  )

const spellings = new Map(
  decided('spelling').map((row) => [row.subject, row.value.split(' < ')[0] ?? row.value]),
)

const runsOf = (code: string, { cells, held }: Strip): Run[] => {
  const runs: Run[] = []
  let start = 0
  for (let at = 1; at <= cells.length; at += 1) {
    if (at < cells.length && same(cells[at - 1], cells[at])) continue
    const first = cells[start]
    const last = cells[at - 1]
    if (first && last) {
      let after = start - 1
      while (held.has(after)) after -= 1
      const until = at === cells.length ? null : at
      const short = until === null ? (spellings.get(code) ?? last.short) : last.short
      runs.push({ ...last, short, from: start, after: Math.max(after, 0), until })
    }
    start = at
  }
  return runs
}

export const readLists = (folder: string): Lists => {
  let typeByName = 0
  const dropped = new Set(decided('never-back').map((row) => `${row.subject}@${row.value}`))
  const rows = table(folder, 'units/history_2004-2025.tsv').flatMap((row) => {
    const level = levels[Number(cell(row, 'level')) - 1]
    if (!level) throw new Error('a level beyond three')
    const from = cell(row, 'observed_from')
    const code = cell(row, 'code')
    if (dropped.has(`${code}@${from}`)) return []
    const { letter, short } = typed(level, cell(row, 'name'))
    const word = kinds.find((kind) => kind.letter === letter)?.word
    const column = cell(row, 'type')
    if (!column.startsWith(word ?? '')) typeByName += 1
    return [
      {
        level,
        code,
        letter,
        short,
        parent: cell(row, 'parent_code'),
        from,
        until: cell(row, 'observed_to_exclusive'),
      },
    ]
  })
  const dates = listDates(folder, rows)
  const place = new Map(dates.map((date, index) => [date, index]))
  const strips = {
    province: new Map<string, Strip>(),
    district: new Map<string, Strip>(),
    commune: new Map<string, Strip>(),
  }
  for (const { level, code, letter, short, parent, from, until } of rows) {
    const strip = strips[level].get(code) ?? {
      cells: Array<Cell>(dates.length).fill(undefined),
      held: new Set<number>(),
    }
    strips[level].set(code, strip)
    const end = until === '' ? dates.length : (place.get(until) ?? 0)
    strip.cells.fill({ code, letter, short, parent }, place.get(from) ?? 0, end)
  }
  for (const [district, lists] of heldLists(dates))
    for (const level of ['district', 'commune'] as const)
      for (const [code, { cells, held }] of strips[level])
        for (const at of lists) {
          const inDistrict = (one: Cell) =>
            one?.parent === district || (level === 'district' && one?.code === district)
          if (code !== district && !inDistrict(cells[at]) && !inDistrict(cells[at - 1])) continue
          cells[at] = cells[at - 1]
          held.add(at)
        }
  const runs = (level: Level) =>
    new Map([...strips[level]].sort().map(([code, strip]) => [code, runsOf(code, strip)] as const))
  return {
    dates,
    runs: { province: runs('province'), district: runs('district'), commune: runs('commune') },
    typeByName,
  }
}
