/** Writes the file anew with its added columns, from the pieces as they were and the journal. */
import { open } from 'node:fs/promises'
import type { Language } from '../../../kernel/problems.ts'
import { shownIn, statusOf } from '../added.ts'
import { type Added, addedColumns, type Summary } from '../model.ts'
import { conversionWords } from '../words.ts'
import { freeName, sheetXml, withSheets } from '../workbook/plain-sheet.ts'
import { packedBytes } from '../workbook/zip-reader.ts'
import { createZipWriter } from '../workbook/zip-writer.ts'
import type { Journal } from './journal.ts'
import { type Layout, type Piece, type Source, withAdded } from './source.ts'
import { createTally, type Misfit, misfitRows, summaryRows } from './summary.ts'
import { encoded, markOf, type TextFile } from './text-file.ts'
import type { XlsxSource } from './xlsx-source.ts'

export type Writing = {
  readonly source: Source
  readonly journal: Journal
  readonly layout: Layout
  readonly language: Language
  readonly codesOf: Summary['codesOf']
  readonly onShare: (rows: number, share: number) => void
}
export type WrittenFile = {
  readonly summary: Summary
  readonly misfits: readonly Misfit[]
  readonly misfitCount: number
}

const mostMisfits = 10_000

/** Which answer belongs to each row: the next of the journal, or where cells are merged that of the first. */
const answersOf = (journal: Journal, merged: Source['merged']) => {
  const batches = journal.read()
  let waiting: readonly Added[] = []
  let [next, at] = [0, 0]
  let held: Added | null = null
  return {
    prepare: async (count: number): Promise<void> => {
      let rest = waiting.slice(next)
      while (rest.length < count) {
        const batch = await batches.next()
        if (batch.done) throw new Error('the journal is shorter than the file')
        rest = [...rest, ...batch.value]
      }
      waiting = rest
      next = 0
    },
    take: ({ asked }: Piece): Added => {
      const own = waiting[next++] ?? []
      const row = asked?.row ?? 0
      const ranges = merged()
      while (at < ranges.length && row > (ranges[at]?.[1] ?? 0)) at++
      const [top, bottom] = ranges[at] ?? [0, -1]
      if (row === top) held = own
      return row > top && row <= bottom && asked?.flaw === 'empty' && held ? held : own
    },
  }
}

/** The text of the file, batch by batch, counting as it goes. */
const rewritten = (
  { source, journal, layout, language, codesOf, onShare }: Writing,
  tally: ReturnType<typeof createTally>,
  misfits: Misfit[],
) => {
  const answers = answersOf(journal, source.merged)
  let [rows, misfitCount] = [0, 0]
  const textOf = (piece: Piece): string => {
    if (piece.role === 'header') return withAdded(piece, source.rendered(layout.names, piece, layout))
    if (piece.role !== 'row' || !piece.asked) return piece.text
    const added = answers.take(piece)
    tally.count(added)
    rows++
    const status = statusOf(added)
    if (codesOf && (status === 'other-day' || status === 'not-found')) {
      misfitCount++
      if (misfits.length < mostMisfits)
        misfits.push({ row: piece.asked.row, code: piece.asked.text, validOn: added[5] ?? '' })
    }
    // A line that is no record has no place for more.
    if (piece.width < 0) return piece.text
    return withAdded(piece, source.rendered(shownIn(added, source.format, language), piece, layout))
  }
  return {
    misfitCount: () => misfitCount,
    texts: async function* () {
      for await (const pieces of source.pieces((share) => onShare(rows, share))) {
        await answers.prepare(pieces.filter(({ role, asked }) => role === 'row' && asked).length)
        yield pieces.map(textOf).join('')
      }
    },
  }
}

export const writeTextFile = async (file: TextFile, path: string, writing: Writing): Promise<WrittenFile> => {
  const [tally, misfits] = [createTally(), [] as Misfit[]]
  const { texts, misfitCount } = rewritten(writing, tally, misfits)
  const out = await open(path, 'w', 0o600)
  try {
    if (file.mark) await out.write(markOf(file.encoding))
    for await (const text of texts()) await out.write(encoded(text, file.encoding))
    await out.sync()
  } finally {
    await out.close()
  }
  return { summary: tally.summary(writing.codesOf), misfits, misfitCount: misfitCount() }
}

export const writeWorkbook = async (
  source: XlsxSource,
  path: string,
  writing: Writing,
): Promise<WrittenFile> => {
  const { workbook } = source
  const { language, codesOf } = writing
  const words = conversionWords[language]
  const [tally, misfits] = [createTally(), [] as Misfit[]]
  const { texts, misfitCount } = rewritten(writing, tally, misfits)
  const summaryName = freeName(words.summary, workbook.sheetNames)
  const sheets = [
    { name: summaryName, part: partName(workbook.zip.members, 'summary') },
    ...(codesOf
      ? [
          {
            name: freeName(words.misfits, [...workbook.sheetNames, summaryName]),
            part: partName(workbook.zip.members, 'misfits'),
          },
        ]
      : []),
  ]
  const parts = withSheets(workbook.parts, sheets)
  const replaced = new Map([
    ['xl/workbook.xml', parts.workbook],
    ['xl/_rels/workbook.xml.rels', parts.relations],
    ['[content_types].xml', parts.types],
  ])
  const out = await open(path, 'w', 0o600)
  try {
    const zip = createZipWriter(out)
    for (const member of workbook.zip.members) {
      const text = replaced.get(member.name.toLowerCase())
      if (member === workbook.sheet) await zip.add(member.name, texts())
      else if (text !== undefined) await zip.add(member.name, [text])
      else await zip.copy(member, packedBytes(workbook.zip, member))
    }
    const summary = tally.summary(codesOf)
    for (const [at, { part }] of sheets.entries())
      await zip.add(part, [
        sheetXml(at === 0 ? summaryRows(summary, language) : misfitRows(misfits, misfitCount(), language)),
      ])
    await zip.finish()
    await out.sync()
    return { summary, misfits, misfitCount: misfitCount() }
  } finally {
    await out.close()
  }
}

const partName = (members: readonly { readonly name: string }[], what: string): string => {
  for (let number = 0; ; number++) {
    const name = `xl/worksheets/haicap-${what}${number === 0 ? '' : number}.xml`
    if (!members.some((member) => member.name.toLowerCase() === name)) return name
  }
}

/** Names of the added columns that the file does not use yet. */
export const namesFor = (source: Source, language: Language): readonly string[] => {
  const taken = new Set(source.taken().map((name) => name.toLowerCase()))
  const free = (name: string): string => {
    let found = name
    for (let number = 2; taken.has(found.toLowerCase()); number++) found = `${name} ${number}`
    return found
  }
  if (source.format === 'ndjson') return [free('haicap').replace(' ', '')]
  return addedColumns.map((column) => free(conversionWords[language].columns[column]))
}
