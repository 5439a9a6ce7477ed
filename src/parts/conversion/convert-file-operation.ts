/** A column of a file at the command line. */
import { statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { type Static, Type } from 'typebox'
import type { Language } from '../../kernel/problems.ts'
import { refused } from '../../kernel/result.ts'
import { codeField, dateField, flagField, pathField, textField } from '../../platform/fields.ts'
import { defineOperation } from '../../platform/operation.ts'
import { FileConverted } from './answers.ts'
import type { FileAsked } from './bulk/convert-file.ts'
import { summaryRows } from './bulk/summary.ts'
import { conversionProblem } from './problems.ts'
import { conversionWords } from './words.ts'
import { convertApart } from './work/apart.ts'
import { registerFile } from './work/register-file.ts'

/** What is asked about a column, at the command line and for a job. */
export const columnInput = {
  column: textField({ description: 'Name of the column to convert' }),
  codes: Type.Optional(flagField({ description: 'The column holds codes, not addresses' })),
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
  readonly codes?: boolean | undefined
  readonly sheet?: string | undefined
  readonly writtenAt?: string | undefined
  readonly to?: string | undefined
  readonly level?: string | undefined
  readonly system?: string | undefined
}

export const askedAbout = (
  input: ColumnInput,
  file: Pick<FileAsked, 'path' | 'name' | 'out'>,
  { today, language }: { readonly today: string; readonly language: Language },
): FileAsked => ({
  ...file,
  language,
  column: input.column,
  sheet: input.sheet ?? null,
  what: input.codes ? 'codes' : 'addresses',
  from: input.writtenAt ?? null,
  to: input.to ?? today,
  point: null,
  level: input.level ?? null,
  system: input.system ?? null,
})

export const convertFileOperation = defineOperation({
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
    out: Type.Optional(pathField({ description: 'The file to write, of the same form' })),
  }),
  output: FileConverted,
  typedAs: { word: 'convert', when: 'file' },
  writesTo: 'out',
  aliases: { from: 'writtenAt' },
  examples: [
    '--file list.xlsx --column "Địa chỉ" --out list-new.xlsx',
    '--codes --file codes.csv --column ma_xa --out codes-new.csv',
  ],
  told: (answer, language) => toldOf(answer, language),
  run: async ({ file, out, ...input }, context) => {
    if (out === undefined) return refused(conversionProblem('needs-out-file', {}, { field: 'out' }))
    const asked = askedAbout(input, { path: resolve(file), name: basename(file), out: resolve(out) }, context)
    // Said before the register is opened, which takes a second.
    if (!statSync(asked.path, { throwIfNoEntry: false })?.isFile())
      return refused(conversionProblem('no-such-file', { file }, { field: 'file' }))
    const { path: registerPath, revision } = await registerFile(
      context,
      context.data ?? join(tmpdir(), 'haicap'),
    )
    const words = conversionWords[context.language]
    return convertApart(
      { asked, registerPath, revision },
      {
        signal: context.signal,
        onProgress: ({ stage, rows, share }) =>
          context.progress?.({ doing: words.stages[stage], rows, share }),
      },
    )
  },
})

const toldOf = ({ out, beside, summary }: Static<typeof FileConverted>, language: Language): string =>
  [
    ...[out, ...beside],
    '',
    // The counts of an answer are those of a summary.
    ...summaryRows(summary as Parameters<typeof summaryRows>[0], language).map((row) =>
      row
        .map((cell) => cell ?? '')
        .join('  ')
        .trimEnd(),
    ),
  ]
    .map((line) => `${line}\n`)
    .join('')
