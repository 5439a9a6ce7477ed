/**
 * Which observed runs are one unit. The same code under the same name (tone placement, case and spaces aside) is
 * the same unit, whatever its type and parent. Another name under the same code is the same unit only where a
 * source says so or where nothing but the spelling can have changed; else it is another unit, and how the two
 * hang together is not known unless a source tells. The rules and their counts are in `data/README.md`.
 */

import type { Level } from '../src/country/kinds.ts'
import { matchKey, plainKey } from '../src/text.ts'
import { type Crosswalk, crosswalkFrom, crosswalkUntil, verdict } from './crosswalk.ts'
import type { ListAct } from './list-acts.ts'
import { type Lists, type Run, sameName } from './lists.ts'
import { apart } from './notes.ts'

export type Link =
  | 'same-name'
  | 'rename-by-crosswalk'
  | 'rename-by-act'
  | 'respelled'
  | 'formed-by-crosswalk'
  | 'observed'
  | 'moved-code'
  | 'moved-code-by-crosswalk'
  | 'returned-after-gap'

/** A run with how it hangs together with what stood before: `from` is the run that the same unit had. */
export type Tied = { readonly run: Run; readonly before: Run | null; readonly link: Link | null }

/** Letters that differ between two keys (accents count as letters). */
export const distance = (left: string, right: string): number => {
  const [a, b] = [left.normalize('NFD'), right.normalize('NFD')]
  let row = Array.from({ length: b.length + 1 }, (_, place) => place)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[b.length] ?? 0
}

/** At most this many letters may differ in a correction of spelling. */
export const spellingLetters = 2

const couldBeSpelling = (before: Run, run: Run): boolean => {
  const [left, right] = [matchKey(before.short), matchKey(run.short)]
  return (
    before.letter === run.letter &&
    before.parent === run.parent &&
    !/\d/.test(left + right) &&
    left.split(' ').length === right.split(' ').length &&
    distance(left, right) <= spellingLetters
  )
}

type Ground = { readonly lists: Lists; readonly crosswalk: Crosswalk; readonly acts: readonly ListAct[] }

/** Districts in which a unit of the level began or ended with a list, as `district@list`. */
const turbulent = (lists: Lists, level: Level): ReadonlySet<string> => {
  const marks = new Set<string>()
  for (const runs of lists.runs[level].values())
    runs.forEach((run, place) => {
      const before = runs[place - 1]
      if (run.from > 0 && before?.until !== run.from) marks.add(`${run.parent}@${run.from}`)
      if (run.until !== null && runs[place + 1]?.from !== run.until) marks.add(`${run.parent}@${run.until}`)
    })
  return marks
}

const renamedByAct = (acts: readonly ListAct[], before: Run, run: Run): boolean =>
  acts.some((act) => {
    if (act.list <= run.after || act.list > run.from || !/đổi tên/i.test(act.title)) return false
    const words = ` ${apart(act.title)} `
    return [before, run].every((one) => words.includes(` ${matchKey(one.short)} `))
  })

/** `Cổ Nhuế` and `Cổ Nhuế 1`: the mark of a division, whatever the note says of the type. */
const divides = (before: Run, run: Run): boolean =>
  matchKey(run.short).startsWith(`${matchKey(before.short)} `)

const byCrosswalk = ({ lists, crosswalk }: Ground, before: Run, run: Run): 'renamed' | 'formed' | null => {
  const day = lists.dates[run.from] ?? ''
  const rows =
    day > crosswalkFrom && day <= crosswalkUntil
      ? crosswalk
          .from(run.code)
          .filter((row) => sameName(row.short, before.short) && sameName(row.toShort, run.short))
      : day <= crosswalkFrom
        ? crosswalk.from(run.code).filter((row) => sameName(row.short, run.short))
        : []
  const told = rows.filter((row) => !divides(before, run) || /đổi tên/i.test(row.note))
  const notes = told.map((row) => verdict(row.note)).filter((found) => found !== null)
  return notes.includes('formed') ? 'formed' : (notes[0] ?? null)
}

const linkOf = (ground: Ground, level: Level, calm: boolean, before: Run, run: Run): Link => {
  if (sameName(before.short, run.short)) return 'same-name'
  if (renamedByAct(ground.acts, before, run)) return 'rename-by-act'
  const told = level === 'commune' ? byCrosswalk(ground, before, run) : null
  if (told === 'formed') return 'formed-by-crosswalk'
  if (told === 'renamed') return 'rename-by-crosswalk'
  // A district is not formed anew under its old name without its accents.
  const accentsOnly = level === 'district' && plainKey(before.short) === plainKey(run.short)
  return couldBeSpelling(before, run) && (calm || accentsOnly) ? 'respelled' : 'observed'
}

const goesOn: ReadonlySet<Link> = new Set(['same-name', 'rename-by-crosswalk', 'rename-by-act', 'respelled'])

/** Runs that lost their code with a list and runs that took one up, by name, type and parent. */
const movedCodes = (
  { lists, crosswalk }: Ground,
  level: Level,
  tied: readonly Tied[],
): Map<Run, { run: Run; link: Link }> => {
  const begun = tied.filter(({ run, before }) => run.from > 0 && before === null).map(({ run }) => run)
  const kept = new Set(tied.map(({ before }) => before))
  const ended = [...lists.runs[level].values()].flat().filter((run) => run.until !== null && !kept.has(run))
  const key = (run: Run, list: number | null) => `${list} ${run.letter} ${run.parent} ${matchKey(run.short)}`
  const endedBy = Map.groupBy(ended, (run) => key(run, run.until))
  const begunBy = Map.groupBy(begun, (run) => key(run, run.from))
  const moves = new Map<Run, { run: Run; link: Link }>()
  for (const run of begun) {
    const [old, another] = endedBy.get(key(run, run.from)) ?? []
    if (!old || another || begunBy.get(key(run, run.from))?.length !== 1) continue
    moves.set(run, { run: old, link: 'moved-code' })
  }
  // A code taken over from another unit is a move only if that unit moved too, or the crosswalk says so.
  const sources = () => new Set([...moves.values()].map((move) => move.run))
  for (let again = true; again; ) {
    again = false
    const moving = sources()
    for (const [run, move] of moves) {
      const former = ended.find((one) => one.code === run.code && one.until === run.from)
      if (!former || moving.has(former) || move.link !== 'moved-code') continue
      const goesOnByCrosswalk = crosswalk
        .from(move.run.code)
        .some(
          (row) =>
            sameName(row.short, move.run.short) &&
            sameName(row.toShort, run.short) &&
            !/thành lập (xã|phường|thị trấn)/i.test(row.note),
        )
      const day = lists.dates[run.from] ?? ''
      if (level === 'commune' && day > crosswalkFrom && day <= crosswalkUntil && goesOnByCrosswalk)
        moves.set(run, { run: move.run, link: 'moved-code-by-crosswalk' })
      else moves.delete(run)
      again = true
    }
  }
  return moves
}

/** Every run of a level, tied to the run before it in the life of its unit. */
export const tie = (ground: Ground, level: Level): readonly Tied[] => {
  const rough = turbulent(ground.lists, level)
  const tied: Tied[] = [...ground.lists.runs[level].values()].flatMap((runs) =>
    runs.map((run, place): Tied => {
      const last = runs[place - 1]
      if (!last || last.until === null) return { run, before: null, link: null }
      if (last.until !== run.from) return { run, before: null, link: null }
      const calm = !rough.has(`${run.parent}@${run.from}`)
      const link = linkOf(ground, level, calm, last, run)
      return goesOn.has(link) ? { run, before: last, link } : { run, before: null, link }
    }),
  )
  const moves = movedCodes(ground, level, tied)
  return tied.map((one) => {
    const move = moves.get(one.run)
    return move ? { run: one.run, before: move.run, link: move.link } : one
  })
}
