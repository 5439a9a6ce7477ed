/** A list as JSON, laid out as the table it would be. */
import { tableToCsv } from '../../../platform/documents/index.ts'
import type { FileInput } from '../../../platform/operation.ts'

const cellOf = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : Array.isArray(value)
      ? value.map(cellOf).join(', ')
      : typeof value === 'object'
        ? ''
        : String(value)

/** Spreadsheets stay as they are; a list of objects becomes a table with their names as its columns. */
export const asTable = (file: FileInput): FileInput => {
  if (!/\.json$/i.test(file.name)) return file
  const text = new TextDecoder().decode(file.bytes).replace(/^\uFEFF/, '')
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return file
  }
  const rows = (Array.isArray(given) ? given : []).filter(
    (row): row is Readonly<Record<string, unknown>> => typeof row === 'object' && row !== null,
  )
  if (rows.length === 0) return file
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const bytes = tableToCsv({ columns, rows: rows.map((row) => columns.map((name) => cellOf(row[name]))) })
  return { name: file.name.replace(/\.json$/i, '.csv'), bytes }
}

type Runs<Asked, Context, Answer> = { run(asked: Asked, context: Context): Promise<Answer> }

/** The run of an import that takes JSON as well. */
export const takingJson =
  <Asked extends { readonly file: FileInput }, Context, Answer>(operation: Runs<Asked, Context, Answer>) =>
  (asked: Asked, context: Context): Promise<Answer> =>
    operation.run({ ...asked, file: asTable(asked.file) }, context)
