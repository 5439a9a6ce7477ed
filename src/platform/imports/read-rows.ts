/** Rows of a sheet as values of fields, each with everything that is wrong with it. Pure. */
import type { Problem } from '../../kernel/problems.ts'
import type { Column, ImportField, ImportRow, ReadRow } from './model.ts'
import { importProblem } from './problems.ts'

export type Reading<Name extends string> = {
  readonly fields: readonly ImportField<Name>[]
  readonly columns: readonly Column[]
  /** Number of the first row in the file. */
  readonly firstRow: number
  readonly keyOf: (row: ImportRow<Name>) => string
  /** What else stands against a row that reads well. */
  readonly whyNot: (row: ImportRow<Name>) => readonly Problem[]
}

const shown = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}...` : text)

/** What a row says, as one text: two rows of one key with the same are one. */
export const contentOf = (row: ImportRow): string =>
  JSON.stringify(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1)))

export const readRows = <Name extends string>(
  rows: readonly (readonly string[])[],
  { fields, columns, firstRow, keyOf, whyNot }: Reading<Name>,
): readonly ReadRow<Name>[] => {
  const seen = new Map<string, { readonly row: number; readonly content: string }>()
  return rows.flatMap((cells, at): readonly ReadRow<Name>[] => {
    const row = firstRow + at
    const given = columns.map((column) => cells[column.at]?.trim() ?? '')
    if (given.every((cell) => cell === '')) return []
    const problems: Problem[] = []
    const values = fields.map(({ name, title, isRequired, read, expected }) => {
      const place = columns.findIndex(({ field }) => field === name)
      const text = given[place]?.normalize('NFC') ?? ''
      if (text === '') {
        if (isRequired)
          problems.push(importProblem('cell-missing', { row, title: title.vi }, { field: name }))
        return [name, ''] as const
      }
      const value = read(text)
      if (value === null)
        problems.push(
          importProblem(
            'cell-wrong',
            { row, title: title.vi, value: shown(text), expected: expected.vi },
            { field: name },
          ),
        )
      return [name, value ?? ''] as const
    })
    if (problems.length > 0) return [{ row, values: null, problems }]
    // A cast: every field has its value.
    const read = Object.fromEntries(values) as ImportRow<Name>
    const [key, content] = [keyOf(read), contentOf(read)]
    const before = seen.get(key)
    if (before?.content === content) return []
    if (before)
      return [{ row, values: null, problems: [importProblem('row-twice', { row, first: before.row })] }]
    seen.set(key, { row, content })
    const against = whyNot(read)
    return [{ row, values: against.length > 0 ? null : read, problems: against }]
  })
}
