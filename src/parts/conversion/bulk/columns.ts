/** Finds the column asked for in the first rows of a file. */
import type { Problem } from '../../../kernel/problems.ts'
import { matchKey, plainKey } from '../../../kernel/text.ts'
import { nearest } from '../../../platform/nearest.ts'
import { conversionProblem } from '../problems.ts'
import { columnsOf, type Wanted } from './cells.ts'
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

/** The row of names among the first rows, and the columns in it; throws the objection that one is missing. */
export const findColumns = (
  file: string,
  rows: readonly (readonly string[])[],
  wanted: Wanted,
): Found & { readonly row: number } => {
  for (const [row, cells] of rows.entries()) {
    if (columnIn(cells, wanted.column).length === 0) continue
    const places = columnsOf(wanted).map(([column, field]) => {
      const [place, ...others] = columnIn(cells, column)
      if (place === undefined) throw new Objection(noSuchColumn(file, cells.map(tidied), column, field))
      if (others.length > 0)
        throw new Objection(
          conversionProblem('column-twice', { file, column, count: others.length + 1 }, { field }),
        )
      return place
    })
    return { row, places, names: cells.map(tidied) }
  }
  throw new Objection(noSuchColumn(file, namesIn(rows), wanted.column, 'column'))
}

/** Of the first rows the widest one. */
const namesIn = (rows: readonly (readonly string[])[]): readonly string[] => {
  const filled = rows.map((row) => row.map(tidied).filter((name) => name !== ''))
  return filled.reduce<readonly string[]>((best, row) => (row.length > best.length ? row : best), [])
}

export const noSuchColumn = (
  file: string,
  known: readonly string[],
  column: string,
  field: string,
): Problem =>
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
    { field },
  )
