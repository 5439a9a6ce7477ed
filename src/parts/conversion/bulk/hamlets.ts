/** A list of hamlets as a file: which commune each went to. */
import { readFile, stat } from 'node:fs/promises'
import type { HamletLine } from '../../../../packages/register/src/address/model.ts'
import { matchKey } from '../../../kernel/text.ts'
import { readTable } from '../../../platform/documents/read-table.ts'
import { conversionProblem } from '../problems.ts'
import { Objection } from './columns.ts'
import type { FileAsked } from './file-asked.ts'

/** The columns by the names they may have. */
const names = {
  hamlet: ['hamlet', 'thôn', 'tên thôn', 'thôn, tổ dân phố'],
  oldCode: ['oldCode', 'old_code', 'mã xã cũ', 'mã cũ'],
  newCode: ['newCode', 'new_code', 'mã xã mới', 'mã mới'],
} as const satisfies Readonly<Record<keyof HamletLine, readonly string[]>>

/** A country has about ninety thousand. */
export const mostHamletBytes = 16 * 1_048_576

/** The hamlets of a CSV file or workbook; throws the objection that it is none. */
export const hamletsIn = async ({
  path,
  name,
}: NonNullable<FileAsked['hamlets']>): Promise<readonly HamletLine[]> => {
  const { size } = await stat(path)
  if (size > mostHamletBytes)
    throw new Objection(
      conversionProblem('too-large', { file: name, part: name, most: mostHamletBytes }, { field: 'hamlets' }),
    )
  const table = await readTable({ name, bytes: await readFile(path) })
  if (!table.ok) throw new Objection(...table.problems)
  const { header, rows } = table.value
  const placeOf = (known: readonly string[]): number =>
    (header ?? []).findIndex((column) => known.some((each) => matchKey(each) === matchKey(column)))
  const [hamlet, oldCode, newCode] = [placeOf(names.hamlet), placeOf(names.oldCode), placeOf(names.newCode)]
  const missing = Object.entries({ hamlet, oldCode, newCode }).flatMap(([column, place]) =>
    place < 0 ? [column] : [],
  )
  if (missing.length > 0)
    throw new Objection(conversionProblem('not-hamlets', { file: name, missing }, { field: 'hamlets' }))
  return rows.map((row) => ({
    hamlet: (row[hamlet] ?? '').trim(),
    oldCode: (row[oldCode] ?? '').trim(),
    newCode: (row[newCode] ?? '').trim(),
  }))
}
