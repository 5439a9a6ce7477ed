/** Reads a file of holdings row by row and enters what is well: a million rows hold no more memory than a thousand. */
import type { Problem } from '../../../../kernel/problems.ts'
import { wordsOf } from '../../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../../kernel/result.ts'
import type { Opened } from '../../../../platform/files/upload.ts'
import { columnsOf } from '../../../../platform/imports/columns.ts'
import type { Column, ImportRow } from '../../../../platform/imports/model.ts'
import { importProblem } from '../../../../platform/imports/problems.ts'
import type { Context } from '../../../../platform/operation.ts'
import { transitionProblem } from '../../problems.ts'
import {
  type Conflict,
  differs,
  type Entered,
  type EnteredMany,
  enterMany,
  weighMany,
} from '../bulk-store.ts'
import { type FieldName, fields } from '../imports/fields.ts'
import { knownFor } from '../imports/known.ts'
import { type Given, isRead, readRow } from '../imports/rows.ts'
import type { LoadedRow } from './csv-rows.ts'
import { idsInOrder } from './ids.ts'
import { openTableFile, type TableFile, whyUnreadable } from './table-file.ts'

/** Beyond so many wrong rows the file is not what it was taken for. */
const mostWrong = 100_000

export type Wrong = { readonly row: number; readonly problems: readonly Problem[] }
export type Loaded = {
  readonly file: TableFile
  readonly columns: readonly Column[]
  readonly rows: number
  readonly entered: number
  readonly same: number
  readonly wrong: readonly Wrong[]
}

type Asked = Given & { readonly columns?: string | undefined }

/** What is taken as how many rows were read, and of how many bytes. */
type Told = (rows: number) => void

// A cast: every field has its text.
const blank: ImportRow<FieldName> = Object.fromEntries(
  fields.map(({ name }) => [name, '']),
) as ImportRow<FieldName>

/** Reads the cells of a row by the columns that were found. */
const valuesOf = (columns: readonly Column[]) => {
  const found = fields.flatMap((field) => {
    const column = columns.find((one) => one.field === field.name)
    return column ? [{ ...field, at: column.at }] : []
  })
  return ({ line, cells }: LoadedRow): ImportRow<FieldName> | readonly Problem[] | null => {
    const values: Record<FieldName, string> = { ...blank }
    const problems: Problem[] = []
    let isEmpty = true
    for (const { name, at, read, isRequired, title, expected } of found) {
      const text = cells[at]?.trim() ?? ''
      const place = { field: name }
      if (text === '') {
        if (isRequired) problems.push(importProblem('cell-missing', { row: line, title: title.vi }, place))
        continue
      }
      isEmpty = false
      const value = read(text)
      if (value === null) {
        const facts = { row: line, title: title.vi, value: text.slice(0, 60), expected: expected.vi }
        problems.push(importProblem('cell-wrong', facts, place))
      } else values[name] = value
    }
    if (isEmpty) return null
    return problems.length > 0 ? problems : values
  }
}

const isProblems = (read: ImportRow<FieldName> | readonly Problem[]): read is readonly Problem[] =>
  Array.isArray(read)

class TooManyWrong extends Error {}

/** Enters what is well, or only weighs it. Runs within a transaction. */
export const loadHoldings = async (
  source: Opened,
  asked: Asked,
  context: Context,
  { saves, by, onRead }: { readonly saves: boolean; readonly by: string; readonly onRead?: Told },
): Promise<Result<Loaded>> => {
  const { database, now: at, signal } = context
  const file = await openTableFile(source)
  if (!file.ok) return file
  const { headers, sample } = file.value
  const columns = columnsOf({ headers, rows: sample }, fields, { asked: asked.columns ?? '', remembered: {} })
  if (!columns.ok) return columns
  const known = await knownFor(asked.transition, context)
  if (!known)
    return refused(
      transitionProblem('unknown-transition', { transition: asked.transition }, { field: 'transition' }),
    )
  const [read, newId] = [valuesOf(columns.value), idsInOrder(Date.parse(at))]
  const wrong: Wrong[] = []
  let rows = 0
  const objectTo = (row: number, problems: readonly Problem[]) => {
    if (wrong.length >= mostWrong) throw new TooManyWrong()
    wrong.push({ row, problems })
  }
  async function* entries(): AsyncGenerator<Entered> {
    if (!file.ok) return
    for await (const batch of file.value.rows()) {
      signal.throwIfAborted()
      for (const row of batch) {
        const values = read(row)
        if (values === null) continue
        rows += 1
        if (isProblems(values)) objectTo(row.line, values)
        else {
          const one = known && readRow(values, asked, known)
          if (one && isRead(one)) yield { line: row.line, id: newId(), ...one }
          else if (one) objectTo(row.line, one)
        }
      }
      onRead?.(rows)
    }
  }
  try {
    const about = { transition: asked.transition, at, by }
    const done = saves
      ? await enterMany(database, entries(), about)
      : await weighMany(database, entries(), about)
    const all = [...wrong, ...objectionsTo(done)].toSorted((one, other) => one.row - other.row)
    return fine({
      file: file.value,
      columns: columns.value,
      rows,
      entered: done.entered,
      same: done.same,
      wrong: all,
    })
  } catch (error) {
    if (!(error instanceof TooManyWrong)) return refused(whyUnreadable(error, source.name))
    const first = wrong
      .slice(0, 3)
      .map(
        ({ row, problems }) => `${row}: ${problems.map((one) => wordsOf(one, context.language)).join(' ')}`,
      )
    return refused(
      transitionProblem(
        'too-many-wrong',
        { file: source.name, most: mostWrong, first: first.join(' ') },
        { field: 'file' },
      ),
    )
  }
}

const objectionTo = (one: Conflict): Problem => {
  const { reference, holding, first } = one
  const place = { field: 'reference' }
  if (holding === null) return transitionProblem('twice-in-file', { reference, first }, place)
  const [before, now] = differs(one)
  return transitionProblem('other-content', { reference, holding, before, now }, place)
}

const objectionsTo = ({ conflicts, outside }: EnteredMany): readonly Wrong[] => [
  ...conflicts.map((one) => ({ row: one.line, problems: [objectionTo(one)] })),
  ...outside.map((row) => ({ row, problems: [importProblem('row-elsewhere', { row })] })),
]
