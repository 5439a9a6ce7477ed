/** A CSV, TSV or XLSX of any size as rows of text: what it is, where its header stands, and its rows piece by piece. */
import { Readable } from 'node:stream'
import { detectDelimiter } from 'hucre/csv'
import { streamXlsxRows } from 'hucre/xlsx'
import { fine, type Result, refused } from '../../../../kernel/result.ts'
import { readTable, tableToCsv } from '../../../../platform/documents/index.ts'
import type { Opened } from '../../../../platform/files/upload.ts'
import { transitionProblem } from '../../problems.ts'
import { csvRows, type LoadedRow, Unreadable } from './csv-rows.ts'

export type TableFile = {
  readonly format: 'csv' | 'xlsx'
  readonly headers: readonly string[]
  /** The first rows below the header. */
  readonly sample: readonly (readonly string[])[]
  /** Number of the first row below the header. */
  readonly firstRow: number
  /** All rows below the header, in batches; each time from the beginning. */
  rows(): AsyncIterable<readonly LoadedRow[]>
}

const sampleBytes = 262_144
const sampleRows = 300

/** Its beginning, up to the end of a line where it is longer. */
const beginningOf = async (file: Opened): Promise<Buffer> => {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of file.read()) {
    pieces.push(piece)
    size += piece.byteLength
    if (size >= sampleBytes) break
  }
  const start = Buffer.concat(pieces)
  if (start.length < sampleBytes) return start
  const sample = start.subarray(0, sampleBytes)
  const end = sample.lastIndexOf(10)
  return end > 0 ? sample.subarray(0, end + 1) : sample
}

const encodingOf = (start: Buffer): string => {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8'
}

async function* textOf(file: Opened, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decoded = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch {
      throw new Unreadable(encoding)
    }
  }
  for await (const piece of file.read()) yield decoded(piece).normalize('NFC')
  yield decoded().normalize('NFC')
}

const cellText = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return String(value).normalize('NFC')
}

async function* workbookRows(file: Opened): AsyncGenerator<readonly LoadedRow[]> {
  let batch: LoadedRow[] = []
  // A cast: the stream of Node is that of the web, which its types do not say.
  const bytes = Readable.toWeb(Readable.from(file.read())) as unknown as ReadableStream<Uint8Array>
  for await (const { index, values } of streamXlsxRows(bytes)) {
    batch.push({ line: index + 1, cells: values.map(cellText) })
    if (batch.length < 1_000) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function* below(
  batches: AsyncIterable<readonly LoadedRow[]>,
  firstRow: number,
): AsyncGenerator<readonly LoadedRow[]> {
  for await (const batch of batches)
    yield batch[0] && batch[0].line >= firstRow ? batch : batch.filter(({ line }) => line >= firstRow)
}

/** Looks at the beginning: other encodings, binary files and files without a header are refused as everywhere. */
export const openTableFile = async (file: Opened): Promise<Result<TableFile>> => {
  const start = await beginningOf(file)
  const isWorkbook = start[0] === 0x50 && start[1] === 0x4b
  if (!isWorkbook) {
    const looked = await readTable({ name: file.name, bytes: start })
    if (!looked.ok) return looked
  }
  const encoding = encodingOf(start)
  const sampleText = isWorkbook ? '' : new TextDecoder(encoding).decode(start)
  const stated = /^\ufeff?sep=(.)\r?\n/.exec(sampleText)?.[1]
  const delimiter = stated ?? (/\.(tsv|tab)$/i.test(file.name) ? '\t' : detectDelimiter(sampleText))
  const all = () => (isWorkbook ? workbookRows(file) : csvRows(textOf(file, encoding), delimiter))
  try {
    const first: (readonly string[])[] = []
    let before = 0
    for await (const batch of all()) {
      for (const { line, cells } of batch) {
        while (++before < line) first.push([''])
        first.push(cells)
      }
      if (first.length >= sampleRows) break
    }
    return await headedBy(file.name, first.slice(0, sampleRows), isWorkbook ? 'xlsx' : 'csv', all)
  } catch (error) {
    return refused(whyUnreadable(error, file.name))
  }
}

/** What a file that breaks off or is damaged is called; anything else is our failure. */
export const whyUnreadable = (error: unknown, file: string) => {
  const isOurs = error instanceof Unreadable
  const isDamage = error instanceof Error && /^(ParseError|ZipError|EncryptedFileError)$/.test(error.name)
  if (!isOurs && !isDamage) throw error
  return transitionProblem('file-unreadable', { file, reason: error.message }, { field: 'file' })
}

const headedBy = async (
  name: string,
  first: readonly (readonly string[])[],
  format: TableFile['format'],
  all: () => AsyncIterable<readonly LoadedRow[]>,
): Promise<Result<TableFile>> => {
  const [top = [], ...rest] = first
  const bytes = tableToCsv({ columns: top, rows: rest })
  const looked = await readTable({ name: 'sample.csv', bytes })
  if (!looked.ok) return looked
  const { header, rows, firstRow } = looked.value
  if (!header)
    return refused(
      transitionProblem(
        'no-header',
        { file: name, wanted: ['Mã đơn vị', 'Loại', 'Số hiệu'] },
        { field: 'file' },
      ),
    )
  return fine({ format, headers: header, sample: rows, firstRow, rows: () => below(all(), firstRow) })
}
