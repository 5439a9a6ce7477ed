/** A table that gives units their codes: `name,code` a line, the name in full or short or the unit's id. */

import type { Problem } from '../../kernel/problems.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { matchKey } from '../../kernel/text.ts'
import type { FileInput } from '../../platform/operation.ts'
import { tableProblem } from './code-table.problems.ts'

export const mostTableBytes = 5_000_000

export type CodeRow = { readonly line: number; readonly name: string; readonly code: string }

/** The rows of the file; a heading (a second cell without a digit on the first line) is passed over. */
export const readCodeTable = (file: FileInput): Result<readonly CodeRow[]> => {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)
  } catch {
    return refused(tableProblem('code-table-not-text', { file: file.name }))
  }
  const rows: CodeRow[] = []
  const problems: Problem[] = []
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue
    const cells = line.split(/[\t;,]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
    const [name = '', code = ''] = cells
    if (index === 0 && !/\d/.test(code)) continue
    if (cells.length < 2 || name === '' || !/^[\p{L}\p{N}._-]{1,40}$/u.test(code))
      problems.push(tableProblem('code-line-unreadable', { line: index + 1, text: line.slice(0, 80) }))
    else rows.push({ line: index + 1, name: name.normalize('NFC'), code })
  }
  return problems.length > 0 ? refused(...problems.slice(0, 100)) : fine(rows)
}

export type NamedForCode = { readonly id: string; readonly name: string; readonly short: string }

/** Which unit gets which code, by id; every row has to mean exactly one unit, each unit and code come once. */
export const codesForUnits = (
  rows: readonly CodeRow[],
  units: readonly NamedForCode[],
): Result<ReadonlyMap<string, string>> => {
  const byName = Map.groupBy(
    units.flatMap((unit) =>
      [...new Set([unit.id, matchKey(unit.name), matchKey(unit.short)])].map((key) => ({ key, unit })),
    ),
    ({ key }) => key,
  )
  const codes = new Map<string, string>()
  const given = new Set<string>()
  const problems: Problem[] = []
  for (const { line, name, code } of rows) {
    const meant = byName.get(name) ?? byName.get(matchKey(name)) ?? []
    const [unit] = meant
    if (!unit) problems.push(tableProblem('code-for-nobody', { line, name }))
    else if (meant.length > 1)
      problems.push(
        tableProblem('code-for-several', { line, name, units: meant.map((each) => `${each.unit.id}`) }),
      )
    else if (codes.has(unit.unit.id) || given.has(code))
      problems.push(tableProblem('code-given-twice', { line, name, code }))
    else {
      codes.set(unit.unit.id, code)
      given.add(code)
    }
  }
  return problems.length > 0 ? refused(...problems.slice(0, 100)) : fine(codes)
}
