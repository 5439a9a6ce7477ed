/** Finds the columns of a file: as somebody says, as they said last time, by the words above them, by what stands in them. */
import type { Problem } from '../../kernel/problems.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { plainKey } from '../../kernel/text.ts'
import type { Column, ImportField } from './model.ts'
import { importProblem } from './problems.ts'

/** The column that this program adds to a copy; it is nobody's field. */
export const errorColumn = { vi: 'Lỗi', en: 'Errors' } as const
export const isErrorColumn = (header: string): boolean =>
  [plainKey(errorColumn.vi), plainKey(errorColumn.en)].includes(plainKey(header))

/** `A`, `B`, ... `AA`, as spreadsheets name columns. */
export const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))

export type Sheet = {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** `date=Ngày; kind=B` as fields and columns. */
const askedIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(';')
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const at = part.indexOf('=')
        return at < 0 ? [part.trim(), ''] : [part.slice(0, at).trim(), part.slice(at + 1).trim()]
      }),
  )

const placeOf = ({ headers }: Sheet, column: string): number => {
  const named = headers.findIndex((header) => plainKey(header) === plainKey(column))
  return named >= 0 ? named : headers.findIndex((_, at) => letterOf(at) === column.toUpperCase())
}

const isCalled = (field: ImportField, header: string): boolean =>
  [field.name, field.title.vi, field.title.en, ...field.alsoCalled].some(
    (word) => plainKey(word) === plainKey(header),
  )

/** Columns where nearly all that is written is what the field takes. */
const looksLike = (field: ImportField, { rows }: Sheet, at: number): boolean => {
  const cells = rows.slice(0, 100).map((row) => row[at]?.trim() ?? '')
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 0 && filled.filter((cell) => field.read(cell) !== null).length >= filled.length * 0.6
}

/** Every field with its column, or what is missing. `remembered` names columns by field. */
export const columnsOf = (
  sheet: Sheet,
  fields: readonly ImportField[],
  { asked, remembered }: { readonly asked: string; readonly remembered: Readonly<Record<string, string>> },
): Result<readonly Column[]> => {
  const headers = sheet.headers.join(', ')
  const problems: Problem[] = []
  const given = askedIn(asked)
  for (const field of given.keys())
    if (!fields.some(({ name }) => name === field))
      problems.push(
        importProblem(
          'no-such-field',
          { field, known: fields.map(({ name }) => name).join(', ') },
          { field: 'columns' },
        ),
      )
  const found = new Map<string, Column>()
  const isFree = (at: number) =>
    at >= 0 &&
    !isErrorColumn(sheet.headers[at] ?? '') &&
    ![...found.values()].some((column) => column.at === at)
  const take = (field: string, at: number, how: Column['how']) =>
    found.set(field, { field, at, header: sheet.headers[at] ?? letterOf(at), how })
  for (const { name } of fields) {
    const column = given.get(name)
    if (column === undefined) continue
    const at = placeOf(sheet, column)
    if (isFree(at)) take(name, at, 'given')
    else
      problems.push(importProblem('no-such-column', { field: name, column, headers }, { field: 'columns' }))
  }
  const open = () => fields.filter(({ name }) => !found.has(name))
  for (const { name } of open()) {
    const column = remembered[name]
    const at = column === undefined ? -1 : placeOf(sheet, column)
    if (isFree(at)) take(name, at, 'remembered')
  }
  for (const field of open()) {
    const at = sheet.headers.findIndex((header, place) => isFree(place) && isCalled(field, header))
    if (at >= 0) take(field.name, at, 'guessed')
  }
  // By content only where it is the one column that can be meant: taking another would be a guess.
  for (const field of open()) {
    const fitting = sheet.headers.flatMap((_, at) => (isFree(at) && looksLike(field, sheet, at) ? [at] : []))
    if (field.isRequired && fitting.length === 1 && fitting[0] !== undefined)
      take(field.name, fitting[0], 'guessed')
  }
  for (const { name, title, isRequired } of open())
    if (isRequired && !given.has(name))
      problems.push(
        importProblem('column-missing', { field: name, title: title.vi, headers }, { field: 'file' }),
      )
  return problems.length > 0
    ? refused(...problems)
    : fine(fields.flatMap(({ name }) => found.get(name) ?? []))
}
