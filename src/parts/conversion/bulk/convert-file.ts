/**
 * Converts a column of a file: read once and answered batch by batch into a journal, then written anew with the
 * answers beside the old columns. Neither file is ever in memory.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Converter } from '../../../../packages/register/src/address/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { tableToCsv } from '../../../platform/documents/csv.ts'
import { containerOf } from '../../../platform/documents/kind.ts'
import { guessLegacy } from '../../../platform/documents/legacy-text.ts'
import { inputProblem } from '../../../platform/input-problems.ts'
import { addedOf } from '../added.ts'
import { addressRows, type ConvertRows, codeRows } from '../convert-rows.ts'
import type { Added, Asked, Format, Progress, Summary } from '../model.ts'
import { conversionProblem } from '../problems.ts'
import { Damaged, TooLarge } from '../workbook/zip-reader.ts'
import { Objection } from './columns.ts'
import { csvSource } from './csv-source.ts'
import { openJournal } from './journal.ts'
import { ndjsonSource } from './ndjson-source.ts'
import type { Source } from './source.ts'
import { misfitRows, summaryRows } from './summary.ts'
import { openTextFile, type TextFile } from './text-file.ts'
import { namesFor, type Writing, type WrittenFile, writeTextFile, writeWorkbook } from './write-file.ts'
import { type XlsxSource, xlsxSource } from './xlsx-source.ts'

/** Plain, so that it can be sent to a thread and compared with what a journal was begun for. */
export type FileAsked = {
  readonly path: string
  /** The name it is called in messages. */
  readonly name: string
  readonly out: string
  readonly column: string
  readonly sheet: string | null
  readonly what: 'addresses' | 'codes'
  readonly language: Language
  /** The day on which addresses were written, or codes were valid; null for any, or to be guessed. */
  readonly from: IsoDate | null
  readonly to: IsoDate
  readonly point: { readonly latitude: number; readonly longitude: number } | null
  readonly level: string | null
  readonly system: string | null
}
export type Answering = {
  readonly register: Register
  readonly converter: Converter
  /** Names what the register holds: a journal of another register is not gone on with. */
  readonly revision: string
}
export type FileAnswer = {
  readonly summary: Summary
  readonly format: Format
  readonly out: string
  /** Files written beside it. */
  readonly beside: readonly string[]
  /** Rows taken over from a journal. */
  readonly resumed: number
}

const batchSize = 500

/** The file converted; what a user can cause is a problem, and what was done stays in the journal. */
export const convertFile = async (
  asked: FileAsked,
  answering: Answering,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Result<FileAnswer>> => {
  try {
    return fine(await converted(asked, answering, onProgress))
  } catch (error) {
    const problems = problemsOf(error, asked)
    if (problems) return refused(...problems)
    throw error
  }
}

const problemsOf = (error: unknown, { name, out }: FileAsked) => {
  if (error instanceof Objection) return error.problems
  if (error instanceof Damaged && error.message === 'encrypted')
    return [conversionProblem('encrypted', { file: name })]
  if (error instanceof Damaged)
    return [
      conversionProblem('damaged-workbook', {
        file: name,
        part: error.part.slice(0, 80),
        reason: error.message.slice(0, 120),
      }),
    ]
  if (error instanceof TooLarge)
    return [conversionProblem('too-large', { file: name, part: error.part.slice(0, 80), most: error.most })]
  if (error instanceof RangeError)
    return [
      conversionProblem('damaged-workbook', {
        file: name,
        part: 'content',
        reason: error.message.slice(0, 120),
      }),
    ]
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^(ENOENT|EACCES|EISDIR|EPERM)$/.test(code) && error instanceof Error)
    return error.message.includes(out)
      ? [conversionProblem('cannot-write-file', { file: out, reason: code })]
      : [inputProblem('file-unreadable', { file: name, reason: code }, { field: 'file' })]
  if (/^(ENOSPC|EROFS|EDQUOT)$/.test(code))
    return [conversionProblem('cannot-write-file', { file: out, reason: code })]
  return null
}

const converted = async (
  asked: FileAsked,
  answering: Answering,
  onProgress: (progress: Progress) => void,
): Promise<FileAnswer> => {
  const format = await formatOf(asked)
  const sha256 = await hashOf(asked.path)
  const opened = await openSource(asked, format)
  const { source } = opened
  try {
    const codesOf = asked.what === 'codes' ? await dayOfCodes(asked, source, answering, onProgress) : null
    const convert: ConvertRows =
      codesOf === null
        ? addressRows(answering.converter, addressOptions(asked), asked.language)
        : codeRows(
            answering.register,
            { from: codesOf.from, to: asked.to, place: placeOf(asked) },
            asked.language,
          )
    const { path: _path, out: _out, name: _name, ...options } = asked
    const journal = openJournal(`${asked.out}.journal.ndjson`, {
      input: sha256,
      options: JSON.stringify(options),
      from: codesOf?.from ?? null,
      register: answering.revision,
    })
    const resumed = journal.rows()
    try {
      const width = await answerRows(asked, source, journal, convert, onProgress)
      const layout = { width, names: namesFor(source, asked.language) }
      if (width + layout.names.length > source.mostColumns)
        throw new Objection(conversionProblem('too-wide', { file: asked.name, columns: width }))
      const writing: Writing = {
        source,
        journal,
        layout,
        language: asked.language,
        codesOf,
        onShare: (rows, share) => onProgress({ stage: 'writing', rows, share }),
      }
      const aside = `${asked.out}.part`
      const written =
        opened.kind === 'xlsx'
          ? await writeWorkbook(opened.source, aside, writing)
          : await writeTextFile(opened.file, aside, writing)
      const beside = await writeBeside(asked, format, written)
      await rename(aside, asked.out)
      journal.remove()
      return { summary: written.summary, format, out: asked.out, beside, resumed }
    } finally {
      journal.close()
    }
  } finally {
    await source.close()
  }
}

const addressOptions = ({ from, to, point }: FileAsked) => ({
  to,
  ...(from === null ? {} : { writtenAt: from }),
  ...(point === null ? {} : { point }),
})
const placeOf = ({ level, system }: FileAsked) => ({
  ...(level === null ? {} : { level }),
  ...(system === null ? {} : { system }),
})

const endings: Readonly<Record<Format, RegExp>> = {
  csv: /\.(csv|tsv|tab|txt)$/i,
  ndjson: /\.(ndjson|jsonl)$/i,
  xlsx: /\.xlsx$/i,
}

/** What the file is by its content; for text its name and first sign tell lines of JSON from CSV. */
const formatOf = async ({ path, name, out }: FileAsked): Promise<Format> => {
  if (resolve(path) === resolve(out)) throw new Objection(conversionProblem('same-file', { file: name }))
  const file = await open(path, 'r')
  const { buffer, bytesRead } = await file.read(Buffer.alloc(8_192), 0).finally(() => file.close())
  const start = buffer.subarray(0, bytesRead)
  const kind = containerOf(start)
  const format: Format | null =
    kind === 'zip'
      ? 'xlsx'
      : kind !== 'plain'
        ? null
        : endings.ndjson.test(name) || /^(\xef\xbb\xbf)?\s*\{/.test(start.toString('latin1', 0, 64))
          ? 'ndjson'
          : 'csv'
  if (format === null)
    throw new Objection(
      kind === 'ole-container'
        ? conversionProblem((await isEncrypted(path)) ? 'encrypted' : 'wrong-kind', {
            file: name,
            kind: 'XLS',
          })
        : conversionProblem('wrong-kind', { file: name, kind }),
    )
  if (!endings[format].test(out))
    throw new Objection(conversionProblem('other-output', { out, format }, { field: 'out' }))
  return format
}

/** An OLE container that names its encrypted package in the first megabyte. */
const isEncrypted = async (path: string): Promise<boolean> => {
  for await (const bytes of createReadStream(path, { highWaterMark: 1_048_576 }))
    return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
  return false
}

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const bytes of createReadStream(path, { highWaterMark: 1_048_576 })) hash.update(bytes)
  return hash.digest('hex')
}

type Opened =
  | { readonly kind: 'text'; readonly source: Source; readonly file: TextFile }
  | { readonly kind: 'xlsx'; readonly source: XlsxSource }

const openSource = async (asked: FileAsked, format: Format): Promise<Opened> => {
  const { path, name, out, column, sheet } = asked
  if (format === 'xlsx') {
    const { size } = await stat(path)
    const file = { path, name, bytes: size, spillTo: `${out}.strings.part` }
    return { kind: 'xlsx', source: await xlsxSource(file, column, sheet) }
  }
  const file = await openTextFile(path, name)
  return {
    kind: 'text',
    file,
    source: format === 'csv' ? csvSource(file, column) : ndjsonSource(file, column),
  }
}

/** Answers all rows into the journal, after those it holds; gives the width of the widest row. */
const answerRows = async (
  asked: FileAsked,
  source: Source,
  journal: ReturnType<typeof openJournal>,
  convert: ConvertRows,
  onProgress: (progress: Progress) => void,
): Promise<number> => {
  let [width, rows, share] = [0, 0, 0]
  const held = journal.rows()
  let batch: Asked[] = []
  const settle = () => {
    if (batch.length === 0) return
    if (rows === batch.length) whyNotUnicode(asked, batch)
    journal.add(addedTo(batch, convert, asked.language))
    batch = []
    onProgress({ stage: 'converting', rows, share })
  }
  for await (const pieces of source.pieces((read) => {
    share = read
  })) {
    for (const { width: own, role, asked: cell } of pieces) {
      if (role !== 'other') width = Math.max(width, own)
      if (role !== 'row' || !cell) continue
      rows++
      if (rows <= held) continue
      batch.push(cell)
      if (batch.length === batchSize) settle()
    }
  }
  settle()
  if (rows === 0) throw new Objection(conversionProblem('no-rows', { file: asked.name }))
  return width
}

/** Few at a time: whole answers that live only for a moment are cleared away cheaply. */
const atOnce = 64

const addedTo = (batch: readonly Asked[], convert: ConvertRows, language: Language): readonly Added[] => {
  const added: Added[] = []
  for (let at = 0; at < batch.length; at += atOnce)
    for (const answered of convert(batch.slice(at, at + atOnce))) added.push(addedOf(answered, language))
  return added
}

/** A whole column in a legacy font is one mistake, not a million. */
const whyNotUnicode = ({ name, column }: FileAsked, batch: readonly Asked[]): void => {
  const guess = guessLegacy(batch.map(({ text }) => text).join('\n'))
  if (!guess) return
  const { encoding, sample, reading } = guess
  throw new Objection(conversionProblem('legacy-column', { file: name, column, encoding, sample, reading }))
}

/** The day given, or the one that explains most of the codes. */
const dayOfCodes = async (
  asked: FileAsked,
  source: Source,
  { register }: Answering,
  onProgress: (progress: Progress) => void,
): Promise<NonNullable<Summary['codesOf']>> => {
  if (asked.from !== null) return { from: asked.from, until: null, guessed: false, explained: 0, of: 0 }
  const codes: string[] = []
  // One string for each code however often it comes.
  const seen = new Map<string, string>()
  for await (const pieces of source.pieces((share) =>
    onProgress({ stage: 'reading', rows: codes.length, share }),
  ))
    for (const { asked: cell } of pieces) {
      if (!cell || cell.flaw !== null) continue
      const known = seen.get(cell.text)
      if (known === undefined) seen.set(cell.text, cell.text)
      codes.push(known ?? cell.text)
    }
  const [best] = register.guessDate(codes, placeOf(asked)).guesses
  if (!best || best.explained === 0)
    throw new Objection(
      conversionProblem('codes-of-no-day', { column: asked.column, of: codes.length }, { field: 'column' }),
    )
  return { from: best.from, until: best.until, guessed: true, explained: best.explained, of: best.of }
}

/** Beside a file without sheets: its summary, and the codes that do not fit. */
const writeBeside = async (
  { out, language }: FileAsked,
  format: Format,
  { summary, misfits, misfitCount }: WrittenFile,
): Promise<readonly string[]> => {
  if (format === 'xlsx') return []
  const stem = out.replace(/\.[^./\\]*$/, '')
  const files: [string, string | Uint8Array][] = [
    format === 'ndjson'
      ? [`${stem}.summary.json`, `${JSON.stringify(summary, null, 2)}\n`]
      : [`${stem}.summary.csv`, csvOf(summaryRows(summary, language))],
  ]
  if (summary.codesOf)
    files.push(
      format === 'ndjson'
        ? [`${stem}.misfits.ndjson`, misfits.map((misfit) => `${JSON.stringify(misfit)}\n`).join('')]
        : [`${stem}.misfits.csv`, csvOf(misfitRows(misfits, misfitCount, language))],
    )
  for (const [path, content] of files) await writeFile(path, content, { mode: 0o600 })
  return files.map(([path]) => path)
}

const csvOf = (rows: readonly (readonly (string | number | null)[])[]): Uint8Array => {
  const [columns = [], ...rest] = rows
  return tableToCsv({ columns: columns.map(String), rows: rest })
}
