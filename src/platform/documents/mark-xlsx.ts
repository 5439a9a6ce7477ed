/** Writes a column into a workbook and leaves everything else in it as it is: other sheets, formats, formulas, pictures. */
import { openXlsx, saveXlsx } from 'hucre/xlsx'
import { reasonOf } from '../../kernel/reason.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { objection } from './problems.ts'

/** Texts by row of the sheet, from 0; a row that is not named loses what the column held. */
export type ColumnMarks = {
  readonly sheet: string
  readonly column: number
  /** Where the texts begin and how many rows there are; what stands above stays. */
  readonly from: number
  readonly until: number
  readonly texts: readonly (readonly [row: number, text: string])[]
}

export const markXlsx = async (
  file: { readonly name: string; readonly bytes: Uint8Array },
  { sheet: name, column, from, until, texts }: ColumnMarks,
): Promise<Result<Uint8Array>> => {
  try {
    const workbook = await openXlsx(file.bytes, { readStyles: true })
    const sheet = workbook.sheets.find((each) => each.name === name)
    if (!sheet) return refused(objection(file, 'damaged', { part: name, reason: 'no such sheet' }))
    const cells = new Map(sheet.cells)
    const marked = new Map(texts)
    for (let row = from; row < until; row++) {
      const text = marked.get(row) ?? ''
      const place = `${row},${column}`
      const cellsOfRow = sheet.rows[row] ?? []
      while (cellsOfRow.length < column) cellsOfRow.push(null)
      cellsOfRow[column] = text === '' ? null : text
      sheet.rows[row] = cellsOfRow
      // A text is a text, whatever it begins with; what stood there before may have been a formula.
      if (text === '') cells.delete(place)
      else cells.set(place, { value: text, type: 'string' })
    }
    sheet.cells = cells
    return fine(await saveXlsx(workbook))
  } catch (error) {
    return refused(objection(file, 'damaged', { part: name, reason: reasonOf(error).slice(0, 120) }))
  }
}
