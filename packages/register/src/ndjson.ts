/** The register as lines of JSON, one record each: export and import are exact inverses. */
import { byText } from './dates.ts'
import { type Field, faultsOf, inOrder, recordFields, recordKinds } from './fields.ts'
import type { RegisterRecord } from './model.ts'

/** Why a line was not taken. Lines count from 1. */
export type ImportFault = {
  readonly line: number
  readonly code:
    | 'not-json'
    | 'not-a-record'
    | 'unknown-record'
    | 'missing-field'
    | 'unknown-field'
    | 'wrong-field'
    | 'line-too-long'
  /** The field meant, as a path; the kind found for `unknown-record`. */
  readonly field?: string
}
export type Import = {
  readonly records: readonly RegisterRecord[]
  /** The first of them, at most {@link mostFaults}. */
  readonly faults: readonly ImportFault[]
  readonly faultCount: number
  readonly lineCount: number
}
export const mostFaults = 1000
/** In UTF-16 units; no honest record comes near. */
export const longestLine = 1_000_000

const kindOrder = new Map<string, number>(recordKinds.map((kind, index) => [kind, index]))

/** One record as its canonical line, without the line break. */
export const lineOfRecord = (record: RegisterRecord): string =>
  JSON.stringify({
    record: record.record,
    ...(inOrder(record, { is: 'parts', fields: recordFields[record.record] }) as object),
  })

/** The canonical lines: kinds in their order, records of a kind by their text. */
export const ndjsonLines = (records: Iterable<RegisterRecord>): readonly string[] => {
  const lines = recordKinds.map((): string[] => [])
  for (const record of records) lines[kindOrder.get(record.record) as number]?.push(lineOfRecord(record))
  return lines.flatMap((ofKind) => ofKind.sort(byText))
}

/** The records as NDJSON, the same bytes for the same records in any order. Ends with a line break. */
export const toNdjson = (records: Iterable<RegisterRecord>): string =>
  ndjsonLines(records)
    .map((line) => `${line}\n`)
    .join('')

type Read = { readonly record: RegisterRecord } | { readonly faults: readonly Omit<ImportFault, 'line'>[] }
const readLine = (text: string): Read => {
  if (text.length > longestLine) return { faults: [{ code: 'line-too-long' }] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { faults: [{ code: 'not-json' }] }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { faults: [{ code: 'not-a-record' }] }
  const kind = (value as { readonly record?: unknown }).record
  if (typeof kind !== 'string' || !Object.hasOwn(recordFields, kind))
    return { faults: [{ code: 'unknown-record', field: String(kind).slice(0, 40) }] }
  const fields: Readonly<Record<string, Field>> = recordFields[kind as RegisterRecord['record']]
  const faults = faultsOf(value as Readonly<Record<string, unknown>>, fields)
  // The cast is safe: every field was just checked against the shape of its kind.
  return faults.length > 0 ? { faults } : { record: value as RegisterRecord }
}

export type NdjsonReader = {
  /** Takes the next piece of text; a line may be spread over pieces. */
  readonly add: (piece: string) => void
  readonly end: () => Import
}

/** Reads NDJSON piece by piece, for input that should not be held twice. Never throws on bad input. */
export const ndjsonReader = (): NdjsonReader => {
  const records: RegisterRecord[] = []
  const faults: ImportFault[] = []
  let faultCount = 0
  let lineCount = 0
  let open: string[] = []
  let openLength = 0

  const take = (text: string) => {
    lineCount++
    const line = lineCount === 1 ? text.replace(/^\ufeff/, '') : text
    if (line.trim() === '') return
    const read = readLine(line)
    if ('record' in read) {
      records.push(read.record)
      return
    }
    faultCount += read.faults.length
    for (const fault of read.faults)
      if (faults.length < mostFaults) faults.push({ line: lineCount, ...fault })
  }
  const keep = (piece: string) => {
    // Of a line that is too long only enough is kept to know so.
    if (openLength <= longestLine) open.push(piece.slice(0, longestLine + 1))
    openLength += piece.length
  }
  const close = () => {
    take(open.join(''))
    open = []
    openLength = 0
  }
  return {
    add: (piece) => {
      let start = 0
      for (let stop = piece.indexOf('\n'); stop >= 0; stop = piece.indexOf('\n', start)) {
        keep(piece.slice(start, stop))
        close()
        start = stop + 1
      }
      if (start < piece.length) keep(piece.slice(start))
    },
    end: () => {
      if (openLength > 0) close()
      return { records, faults, faultCount, lineCount }
    },
  }
}

/** Reads records from NDJSON, a whole text or pieces of one. Bad lines are reported and left out. */
export const fromNdjson = (input: string | Iterable<string>): Import => {
  const reader = ndjsonReader()
  if (typeof input === 'string') reader.add(input)
  else for (const piece of input) reader.add(piece)
  return reader.end()
}
