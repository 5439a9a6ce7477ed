/** Codes as people hand them in: one, several with commas, or a file with one a line. */
import type { Problem } from '../../kernel/problems.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import type { FileInput } from '../../platform/operation.ts'
import { problem } from './problems.ts'

/** Five megabytes: some seven hundred thousand codes. */
export const mostBytes = 5_000_000
const mostCodes = 100_000

type Given = {
  readonly code?: string | undefined
  readonly codes?: readonly string[] | undefined
  readonly file?: FileInput | undefined
}

/** All codes given, in order; a file may have a heading and further columns, of which the first counts. */
export const codesAsked = ({ code, codes = [], file }: Given): Result<readonly string[]> => {
  const inFile = file ? codesIn(file) : fine([])
  if (!inFile.ok) return inFile
  const all = [...(code === undefined ? [] : code.split(',')), ...codes, ...inFile.value]
    .map((each) => each.trim())
    .filter((each) => each !== '')
  return refusedFor(all) ?? fine(all)
}

const refusedFor = (all: readonly string[]): Result<never> | null => {
  const problems: Problem[] = []
  if (all.length === 0) problems.push(problem('no-codes'))
  if (all.length > mostCodes) problems.push(problem('too-many-codes', { given: all.length, most: mostCodes }))
  return problems.length > 0 ? refused(...problems) : null
}

const codesIn = ({ name, bytes }: FileInput): Result<readonly string[]> => {
  const not = (reason: string) =>
    refused(problem('not-a-list-of-codes', { file: name, reason }, { field: 'file' }))
  if (bytes.includes(0)) return not('NUL')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return not('UTF-8')
  }
  const first = text
    .split(/\r\n|\n|\r/)
    .map((line) => (line.split(/[\t;,]/)[0] ?? '').trim().replace(/^"(.*)"$/, '$1'))
    .filter((cell) => cell !== '')
  // A heading has no digit; a code has.
  const codes = /\d/.test(first[0] ?? '') ? first : first.slice(1)
  const long = codes.find((code) => code.length > 80)
  return long === undefined ? fine(codes) : not(`${long.slice(0, 40)}…`)
}
