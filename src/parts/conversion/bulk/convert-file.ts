/**
 * Converts a column of a file: read once and answered batch by batch into a journal, then written anew with the
 * answers beside the old columns. Neither file is ever in memory, nor is the register while the answer is written.
 */
import { rename, stat, writeFile } from 'node:fs/promises'
import type { Converter, Point } from '../../../../packages/register/src/address/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import type { Language } from '../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { tableToCsv } from '../../../platform/documents/csv.ts'
import { guessLegacy } from '../../../platform/documents/legacy-text.ts'
import { addedOf } from '../added.ts'
import { addressRows, type ConvertRows, codeRows } from '../convert-rows.ts'
import { sameDayIn } from '../days.ts'
import type { Added, Asked, Format, Progress, Summary } from '../model.ts'
import { conversionProblem } from '../problems.ts'
import { Objection } from './columns.ts'
import { csvSource } from './csv-source.ts'
import { type FileAsked, optionsOf } from './file-asked.ts'
import { formatOf, hashOf } from './format.ts'
import { hamletsIn } from './hamlets.ts'
import { type Journal, openJournal } from './journal.ts'
import { lockOutput } from './lock.ts'
import { ndjsonSource } from './ndjson-source.ts'
import type { Source } from './source.ts'
import { misfitRows, summaryRows } from './summary.ts'
import { openTextFile, type TextFile } from './text-file.ts'
import { whyNotConverted } from './why-not.ts'
import { namesFor, type WrittenFile, writeTextFile, writeWorkbook } from './write-file.ts'
import { type XlsxSource, xlsxSource } from './xlsx-source.ts'

/** What answers: opened when the first row is asked about, and let go before the answer is written. */
export type Answering = {
  /** Names what the register holds: a journal of another register is not gone on with. */
  readonly revision: string
  readonly open: () => Promise<Answerer>
}
export type Answerer = {
  readonly register: Register
  readonly converter: Converter
  /** The code of the unit of `to` that a point lies in; absent where no boundaries are at hand. */
  readonly codeAt?: (point: Point) => string | null
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
type Tell = (progress: Progress) => void

/** Rows of a line of the journal. */
const batchSize = 500
/** Rows with days of their own are answered day by day: the more at once, the less is worked out twice. */
const datedBatchSize = 20_000

/** The file converted; what a user can cause is a problem, and what was done stays in the journal. */
export const convertFile = async (
  asked: FileAsked,
  answering: Answering,
  onProgress: Tell = () => {},
): Promise<Result<FileAnswer>> => {
  try {
    const format = await formatOf(asked)
    const unlock = lockOutput(asked.out)
    try {
      return fine(await converted(asked, format, answering, onProgress))
    } finally {
      unlock()
    }
  } catch (error) {
    const problems = whyNotConverted(error, asked)
    if (problems) return refused(...problems)
    throw error
  }
}

const converted = async (
  asked: FileAsked,
  format: Format,
  answering: Answering,
  onProgress: Tell,
): Promise<FileAnswer> => {
  const opened = await openSource(asked, format)
  try {
    const answers = await answered(asked, opened.source, answering, onProgress)
    try {
      const written = await writeAnswer(asked, opened, answers, onProgress)
      const beside = await writeBeside(asked, format, written)
      await rename(asideOf(asked), asked.out)
      answers.journal.remove()
      return { summary: written.summary, format, out: asked.out, beside, resumed: answers.resumed }
    } finally {
      answers.journal.close()
    }
  } finally {
    await opened.source.close()
  }
}

type Answers = {
  readonly journal: Journal
  /** Columns of the widest row. */
  readonly width: number
  readonly codesOf: Summary['codesOf']
  readonly resumed: number
}

/** All rows answered into the journal. What answers is held by nobody after this. */
const answered = async (
  asked: FileAsked,
  source: Source,
  answering: Answering,
  onProgress: Tell,
): Promise<Answers> => {
  let opening: Promise<Answerer> | null = null
  const open = () => {
    opening ??= answering.open()
    return opening
  }
  const { hamlets } = asked
  const codesOf = asked.what === 'codes' ? await dayOfCodes(asked, source, open, onProgress) : null
  const journal = openJournal(`${asked.out}.journal.ndjson`, {
    input: await hashOf(asked.path),
    options: optionsOf(asked),
    hamlets: hamlets === null ? null : await hashOf(hamlets.path),
    from: codesOf?.from ?? null,
    register: answering.revision,
  })
  const resumed = journal.rows()
  const convertBy = async (): Promise<ConvertRows> => {
    const { register, converter, codeAt } = await open()
    const { from, to, language } = asked
    if (codesOf !== null)
      return codeRows(register, { from: codesOf.from, to, place: placeOf(asked) }, language)
    if (asked.pointColumns !== null && !codeAt)
      throw new Objection(conversionProblem('no-boundaries', { day: to }, { field: 'pointColumns' }))
    return addressRows(
      converter,
      {
        to,
        ...(from === null ? {} : { writtenAt: from }),
        ...(hamlets === null ? {} : { hamlets: await hamletsIn(hamlets) }),
        ...(codeAt ? { codeAt } : {}),
        ...(asked.dateColumn === null ? {} : { sameDay: sameDayIn(register) }),
      },
      language,
    )
  }
  try {
    const width = await answerRows(asked, source, journal, convertBy, onProgress)
    return { journal, width, codesOf, resumed }
  } catch (error) {
    journal.close()
    throw error
  }
}

const asideOf = ({ out }: FileAsked): string => `${out}.part`

const writeAnswer = (
  asked: FileAsked,
  opened: Opened,
  { journal, width, codesOf }: Answers,
  onProgress: Tell,
): Promise<WrittenFile> => {
  const { source } = opened
  const { language } = asked
  const layout = { width, names: namesFor(source, language) }
  if (width + layout.names.length > source.mostColumns)
    throw new Objection(conversionProblem('too-wide', { file: asked.name, columns: width }))
  const onShare = (rows: number, share: number) => onProgress({ stage: 'writing', rows, share })
  const writing = { source, journal, layout, language, codesOf, onShare }
  return opened.kind === 'xlsx'
    ? writeWorkbook(opened.source, asideOf(asked), writing)
    : writeTextFile(opened.file, asideOf(asked), writing)
}

const placeOf = ({ level, system }: FileAsked) => ({
  ...(level === null ? {} : { level }),
  ...(system === null ? {} : { system }),
})

type Opened =
  | { readonly kind: 'text'; readonly source: Source; readonly file: TextFile }
  | { readonly kind: 'xlsx'; readonly source: XlsxSource }

const openSource = async (asked: FileAsked, format: Format): Promise<Opened> => {
  const { path, name, out, sheet } = asked
  if (format === 'xlsx') {
    const { size } = await stat(path)
    const file = { path, name, bytes: size, spillTo: `${out}.strings.part` }
    return { kind: 'xlsx', source: await xlsxSource(file, asked, sheet) }
  }
  const file = await openTextFile(path, name)
  return {
    kind: 'text',
    file,
    source: format === 'csv' ? csvSource(file, asked) : ndjsonSource(file, asked),
  }
}

/** Answers all rows into the journal, after those it holds; gives the width of the widest row. */
const answerRows = async (
  asked: FileAsked,
  source: Source,
  journal: ReturnType<typeof openJournal>,
  convertBy: () => Promise<ConvertRows>,
  onProgress: Tell,
): Promise<number> => {
  let [width, rows, share] = [0, 0, 0]
  let convert: ConvertRows | null = null
  const held = journal.rows()
  const most = asked.dateColumn === null ? batchSize : datedBatchSize
  let batch: Asked[] = []
  const settle = async () => {
    if (batch.length === 0) return
    if (rows === batch.length) whyNotUnicode(asked, batch)
    convert ??= await convertBy()
    const added = addedTo(batch, convert, asked.language)
    for (let at = 0; at < added.length; at += batchSize) journal.add(added.slice(at, at + batchSize))
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
      if (batch.length === most) await settle()
    }
  }
  await settle()
  if (rows === 0) throw new Objection(conversionProblem('no-rows', { file: asked.name }))
  return width
}

/** Few at a time: whole answers that live only for a moment are cleared away cheaply. */
const atOnce = 64

const addedTo = (batch: readonly Asked[], convert: ConvertRows, language: Language): readonly Added[] => {
  const added: Added[] = Array.from(batch, () => [])
  const byDay = batch
    .map((asked, place) => ({ asked, place, day: asked.writtenAt ?? '' }))
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : one.place - other.place))
  for (let at = 0; at < byDay.length; at += atOnce) {
    const some = byDay.slice(at, at + atOnce)
    for (const [number, answered] of convert(some.map(({ asked }) => asked)).entries()) {
      const place = some[number]?.place
      if (place !== undefined) added[place] = addedOf(answered, language)
    }
  }
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
  open: () => Promise<Answerer>,
  onProgress: Tell,
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
  const { register } = await open()
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
