/** Reads a file of records: checks everything first and names every problem with its line. Pure. */
import {
  type FieldFault,
  faultsOf,
  recordFields,
  recordKinds,
} from '../../../../packages/register/src/fields.ts'
import type { RecordKind, RegisterRecord } from '../../../../packages/register/src/model.ts'
import type { Problem } from '../../../kernel/problems.ts'
import { reasonOf } from '../../../kernel/reason.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { releaseIn } from '../load.ts'
import { idOf, plain } from '../rows.ts'
import { exchangeProblem } from './problems.ts'

const mostProblems = 100

type Line = { readonly line: number; readonly record: RegisterRecord }

/** The records of the file, or every problem up to a hundred and how many more there are. */
export const readRecords = (name: string, bytes: Uint8Array): Result<readonly RegisterRecord[]> => {
  const text = decoded(name, bytes)
  if (!text.ok) return text
  const { lines, problems } = parsed(text.value)
  if (lines.length === 0 && problems.length === 0)
    return refused(exchangeProblem('empty-file', { file: name }))
  if (problems.length === 0) problems.push(...whyNotTogether(lines))
  if (problems.length === 0) return fine(lines.map(({ record }) => record))
  const shown = problems.slice(0, mostProblems)
  return refused(
    ...shown,
    ...(problems.length > shown.length
      ? [exchangeProblem('more-problems', { more: problems.length - shown.length })]
      : []),
  )
}

const decoded = (name: string, bytes: Uint8Array): Result<string> => {
  try {
    return fine(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    const offset = firstBadByte(bytes)
    return refused(exchangeProblem('not-utf8', { file: name, offset }))
  }
}

/** Where decoding breaks, found by halving. */
const firstBadByte = (bytes: Uint8Array): number => {
  let [good, bad] = [0, bytes.length]
  while (good < bad) {
    const middle = (good + bad + 1) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle - 1
    }
  }
  return good
}

const parsed = (text: string) => {
  const lines: Line[] = []
  const problems: Problem[] = []
  for (const [index, source] of text.split('\n').entries()) {
    const line = index + 1
    if (source.trim() === '') continue
    const found = recordIn(source, line)
    if (found.ok) lines.push({ line, record: found.value })
    else problems.push(...found.problems)
  }
  return { lines, problems }
}

const recordIn = (source: string, line: number): Result<RegisterRecord> => {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch (error) {
    return refused(exchangeProblem('not-json', { line, reason: reasonOf(error) }))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused(exchangeProblem('not-json', { line, reason: typeof value }))
  const kind = recordKinds.find((known) => known === Reflect.get(value, 'record'))
  if (!kind)
    return refused(exchangeProblem('unknown-record', { line, record: String(Reflect.get(value, 'record')) }))
  const faults = faultsOf(value as Readonly<Record<string, unknown>>, recordFields[kind])
  if (faults.length > 0)
    return refused(...faults.map((fault) => faultInWords(fault, value, { line, record: kind })))
  // Every field was just checked against the shape of its kind.
  const record = inNfc(value) as RegisterRecord
  const problems = whyNotDays(record, line)
  return problems.length > 0 ? refused(...problems) : fine(record)
}

const faultInWords = (
  { code, field }: FieldFault,
  value: object,
  about: { readonly line: number; readonly record: string },
): Problem => {
  const found: unknown = field
    .split('.')
    .reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), value)
  const text = JSON.stringify(found)?.slice(0, 80) ?? ''
  return exchangeProblem(code, { ...about, field, text })
}
/** Text is kept composed, so that equal names are equal texts. */
const inNfc = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(inNfc)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inNfc(inner)]))
  return value
}

const whyNotDays = (record: RegisterRecord, line: number): readonly Problem[] =>
  'until' in record && record.until !== null && record.until < record.from
    ? [
        exchangeProblem('ends-before-it-begins', {
          line,
          record: record.record,
          from: record.from,
          until: record.until,
        }),
      ]
    : []

/** What must hold between the records of a file: a release, no fact twice, no reference to nothing. */
const whyNotTogether = (lines: readonly Line[]): readonly Problem[] => {
  const problems: Problem[] = []
  if (!releaseIn(lines.map(({ record }) => record))) problems.push(exchangeProblem('no-release'))
  const live = new Map<string, number>()
  const known = new Set<string>()
  for (const { line, record } of lines) {
    const key = `${record.record} ${idOf(record)}`
    known.add(key)
    if (plain(record).supersededAt !== undefined) continue
    const first = live.get(key)
    if (first === undefined) live.set(key, line)
    else problems.push(exchangeProblem('fact-given-twice', { line, id: key, first }))
  }
  for (const { line, record } of lines)
    for (const [field, target, value] of referencesOf(record))
      if (!known.has(`${target} ${value}`))
        problems.push(exchangeProblem('refers-to-nothing', { line, record: record.record, field, value }))
  return problems
}

type Reference = readonly [field: string, target: RecordKind, id: string]
const referencesOf = (record: RegisterRecord): readonly Reference[] => {
  const found: Reference[] = []
  const refer = (field: string, target: RecordKind, id: unknown) => {
    if (typeof id === 'string') found.push([field, target, id])
  }
  const fields = plain(record)
  refer('unit', 'unit', fields.unit)
  if (record.record === 'version') {
    refer('parent', 'unit', record.parent)
    refer('type', 'type', record.type)
  }
  if (record.record === 'unit' || record.record === 'type') refer('level', 'level', record.level)
  if (record.record === 'code') refer('system', 'system', record.system)
  if (record.record === 'line') {
    refer('change', 'change', record.change)
    refer('from', 'unit', record.from)
    refer('to', 'unit', record.to)
  }
  return found
}
