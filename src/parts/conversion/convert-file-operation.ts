/** A column of a file at the command line; how the work is done is said by who offers it. */
import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { type Static, Type } from 'typebox'
import type { Language } from '../../kernel/problems.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { codeField, dateField, flagField, pathField, textField } from '../../platform/fields.ts'
import { type Context, defineOperation } from '../../platform/operation.ts'
import type { FileAnswer } from './bulk/convert-file.ts'
import type { FileAsked } from './bulk/file-asked.ts'
import { summaryRows } from './bulk/summary.ts'
import { FileConverted } from './file-answers.ts'
import type { Progress } from './model.ts'
import { conversionProblem } from './problems.ts'
import { conversionWords } from './words.ts'
import type { RegisterFiles, Work } from './work/messages.ts'

/** What is asked about a column, at the command line and for a job. */
export const columnInput = {
  column: textField({ description: 'Name of the column to convert' }),
  codes: Type.Optional(flagField({ description: 'The column holds codes, not addresses' })),
  dateColumn: Type.Optional(
    textField({
      description: 'Column with the day on which each address was written: 2020-12-31 or 31/12/2020',
    }),
  ),
  pointColumns: Type.Optional(
    textField({
      description: 'The two columns LATITUDE,LONGITUDE in degrees, where boundaries are imported',
    }),
  ),
  sheet: Type.Optional(textField({ description: 'Sheet of a workbook; the first one when left out' })),
  writtenAt: Type.Optional(
    dateField({ description: 'The day of the addresses or codes; for codes guessed when left out' }),
  ),
  to: Type.Optional(dateField({ description: 'The day whose units are wanted; today when left out' })),
  level: Type.Optional(codeField({ description: 'Level of the codes, where a code is used on several' })),
  system: Type.Optional(codeField({ description: 'Code system; the usual one when left out' })),
}
type ColumnInput = {
  readonly column: string
  readonly dateColumn?: string | undefined
  readonly pointColumns?: string | undefined
  readonly codes?: boolean | undefined
  readonly sheet?: string | undefined
  readonly writtenAt?: string | undefined
  readonly to?: string | undefined
  readonly level?: string | undefined
  readonly system?: string | undefined
}

type Place = Pick<FileAsked, 'path' | 'name' | 'out' | 'hamlets'>

/** The question that the input asks about a file at its place, or why it is none. */
export const askedAbout = (
  input: ColumnInput,
  place: Place,
  { today, language }: { readonly today: string; readonly language: Language },
): Result<FileAsked> => {
  const { pointColumns, dateColumn } = input
  const given = { dateColumn, pointColumns, hamlets: place.hamlets }
  const [field] = Object.entries(given).flatMap(([name, value]) => (value ? [name] : []))
  if (input.codes && field !== undefined) {
    const option = field.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)
    return refused(conversionProblem('addresses-only', { option }, { field }))
  }
  const columns = pointColumns?.split(/[,;]/).map((name) => name.trim())
  const [latitude, longitude, ...more] = columns ?? []
  if (columns && (!latitude || !longitude || more.length > 0))
    return refused(
      conversionProblem('not-two-columns', { columns: pointColumns ?? '' }, { field: 'pointColumns' }),
    )
  return fine({
    ...place,
    language,
    column: input.column,
    dateColumn: dateColumn ?? null,
    pointColumns: latitude && longitude ? [latitude, longitude] : null,
    sheet: input.sheet ?? null,
    what: input.codes ? 'codes' : 'addresses',
    from: input.writtenAt ?? null,
    to: input.to ?? today,
    level: input.level ?? null,
    system: input.system ?? null,
  })
}

/** How a file is converted: by which files of the register, and in which process. */
export type FileWays = {
  readonly registerFiles: (context: Context, pointsOn: string | null) => Promise<RegisterFiles>
  readonly convert: (
    work: Work,
    options: { readonly onProgress: (progress: Progress) => void; readonly signal: AbortSignal },
  ) => Promise<Result<FileAnswer>>
}

export const convertFileBy = ({ registerFiles, convert }: FileWays) =>
  defineOperation({
    name: 'conversion.convertFile',
    // It changes nothing that haicap keeps: it writes the file it is told to.
    kind: 'query',
    access: 'operator',
    faces: ['cli'],
    summary: {
      vi: 'Chuyển đổi một cột địa chỉ hoặc mã của tệp Excel, CSV hay NDJSON, hàng triệu dòng',
      en: 'Converts a column of addresses or codes of an Excel, CSV or NDJSON file, millions of rows',
    },
    input: Type.Object({
      file: pathField({ description: 'The file: .xlsx, .csv or .ndjson' }),
      ...columnInput,
      hamlets: Type.Optional(
        pathField({ description: 'A list of hamlets with the columns hamlet, oldCode, newCode' }),
      ),
      out: Type.Optional(pathField({ description: 'The file to write, of the same form; must be given' })),
    }),
    output: FileConverted,
    typedAs: { word: 'convert', when: 'file' },
    writesTo: 'out',
    aliases: { from: 'writtenAt' },
    examples: [
      '--file list.xlsx --column "Địa chỉ" --out list-new.xlsx',
      '--file list.csv --column address --date-column written --hamlets hamlets.csv --out list-new.csv',
      '--codes --file codes.csv --column ma_xa --out codes-new.csv',
    ],
    told: (answer, language) => toldOf(answer, language),
    run: async ({ file, out, hamlets, ...input }, context) => {
      if (out === undefined) return refused(conversionProblem('needs-out-file', {}, { field: 'out' }))
      const named = (path: string) => ({ path: resolve(path), name: basename(path) })
      const asked = askedAbout(
        input,
        { ...named(file), out: resolve(out), hamlets: hamlets === undefined ? null : named(hamlets) },
        context,
      )
      if (!asked.ok) return asked
      // Said before the register is opened, which takes a second.
      for (const [field, path] of Object.entries({ file, hamlets }))
        if (path !== undefined && !statSync(path, { throwIfNoEntry: false })?.isFile())
          return refused(conversionProblem('no-such-file', { file: path }, { field }))
      const { pointColumns, to } = asked.value
      const files = await registerFiles(context, pointColumns === null ? null : to)
      const words = conversionWords[context.language]
      return convert(
        { asked: asked.value, ...files },
        {
          signal: context.signal,
          onProgress: ({ stage, rows, share }) =>
            context.progress?.({ doing: words.stages[stage], rows, share }),
        },
      )
    },
  })

/** Where the answer lies, then the counts in columns. */
const toldOf = ({ out, beside, summary }: Static<typeof FileConverted>, language: Language): string => {
  // The counts of an answer are those of a summary.
  const rows = summaryRows(summary as Parameters<typeof summaryRows>[0], language)
  const widthOf = (column: number) =>
    Math.max(0, ...rows.map((row) => (row[column] === undefined ? 0 : String(row[column] ?? '').length)))
  const [labels, counts] = [widthOf(0), widthOf(1)]
  const lines = rows.map(([label, count, share]) =>
    [
      String(label ?? '').padEnd(labels),
      typeof count === 'number' ? String(count).padStart(counts) : String(count ?? '').padEnd(counts),
      String(share ?? '').padStart(8),
    ]
      .join('  ')
      .trimEnd(),
  )
  return [out, ...beside, '', ...lines].map((line) => `${line}\n`).join('')
}
