/** Finds the column asked for in the first rows of a file. */
import type { Problem } from '../../../kernel/problems.ts'
import { matchKey, plainKey } from '../../../kernel/text.ts'
import { nearest } from '../../../platform/nearest.ts'
import { conversionProblem } from '../problems.ts'
import type { Found } from './source.ts'

/** Titles may stand above the names of columns. */
export const headerWithin = 20

/** A problem on its way out of the reading of a file. */
export class Objection extends Error {
  readonly problems: readonly Problem[]
  constructor(...problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(', '))
    this.problems = problems
  }
}

const sameName = [
  (name: string) => name,
  (name: string) => matchKey(name),
  (name: string) => plainKey(name),
] as const

const tidied = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Where the column is in a row of names, if it is there: as written, else without regard to case, else to accents. */
export const columnIn = (row: readonly string[], column: string): readonly number[] => {
  const names = row.map(tidied)
  for (const form of sameName) {
    const wanted = form(tidied(column))
    const places = names.flatMap((name, place) => (name !== '' && form(name) === wanted ? [place] : []))
    if (places.length > 0) return places
  }
  return []
}

/** The row of names among the first rows, and the column in it; throws the objection that there is none. */
export const findColumn = (
  file: string,
  rows: readonly (readonly string[])[],
  column: string,
): Found & { readonly row: number } => {
  for (const [row, cells] of rows.entries()) {
    const [place, ...others] = columnIn(cells, column)
    if (place === undefined) continue
    if (others.length > 0)
      throw new Objection(
        conversionProblem('column-twice', { file, column, count: others.length + 1 }, { field: 'column' }),
      )
    return { row, column: place, names: cells.map(tidied) }
  }
  throw new Objection(noSuchColumn(file, namesIn(rows), column))
}

/** Of the first rows the widest one. */
const namesIn = (rows: readonly (readonly string[])[]): readonly string[] => {
  const filled = rows.map((row) => row.map(tidied).filter((name) => name !== ''))
  return filled.reduce<readonly string[]>((best, row) => (row.length > best.length ? row : best), [])
}

export const noSuchColumn = (file: string, known: readonly string[], column: string): Problem =>
  conversionProblem(
    'no-such-column',
    {
      file,
      column: column.slice(0, 80),
      known: known.slice(0, 30).map((name) => name.slice(0, 40)),
      meant: nearest(
        column.slice(0, 80),
        known.slice(0, 200).map((name) => name.slice(0, 80)),
      ),
    },
    { field: 'column' },
  )
