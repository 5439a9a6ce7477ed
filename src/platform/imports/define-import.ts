/**
 * Imports of spreadsheets, everywhere the same way. One definition gives three operations: `<name>Preview` shows what would
 * come in, `<name>` saves the rows that are well, `<name>Errors` gives the workbook back with what is wrong beside each row.
 * Rows are known by their key and content: the same workbook, or a corrected one, changes nothing twice.
 */
import { hash } from 'node:crypto'
import { type Static, type TObject, type TProperties, Type } from 'typebox'
import { type Problem, wordsOf } from '../../kernel/problems.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { actorKey } from '../access/actor.ts'
import { type ReadTable, readTable } from '../documents/index.ts'
import { choiceField, fileField, pathField, textField } from '../fields.ts'
import { handOut } from '../files/hand-out.ts'
import { type Context, defineOperation, type FileInput, type Operation, type Thing } from '../operation.ts'
import { columnsOf, letterOf } from './columns.ts'
import type { Column, ImportField, ImportRow, NumberedRow, ReadRow, RowState } from './model.ts'
import { importProblem } from './problems.ts'
import { contentOf, readRows } from './read-rows.ts'
import { knownRows, rememberColumns, rememberedColumns, rememberRows } from './store.ts'
import { withErrors } from './write-back.ts'

const mostBytes = 32_000_000
const shownRows = 10
const shownErrors = 200

export type Import<Name extends string, Given extends TProperties, Kind extends Operation['name']> = {
  /** The operation that saves; the others are named after it. */
  readonly name: Kind
  readonly access: Operation['access']
  readonly where?: (given: Static<TObject<Given>>, context: Context) => string | null | Promise<string | null>
  readonly summary: { readonly vi: string; readonly en: string }
  /** What is asked beside the file: the number of a decision, a unit. */
  readonly given: Given
  readonly fields: readonly ImportField<Name>[]
  /** What the rows belong to: the same key in another scope is another row. */
  readonly scopeOf: (given: Static<TObject<Given>>) => string
  readonly keyOf: (row: ImportRow<Name>) => string
  /** What stands against a row that reads well; asked once per file, with all that its columns say. */
  readonly check?: (
    given: Static<TObject<Given>>,
    context: Context,
    saidIn: (field: Name) => readonly string[],
  ) => Promise<(row: ImportRow<Name>) => readonly Problem[]>
  /**
   * Saves rows that are new or changed; never called without any. Answers with the numbers of those that the second wall
   * kept out, as `loadStaged` tells them, or null where it knows of no such rows.
   */
  readonly save: (
    rows: readonly NumberedRow<Name>[],
    given: Static<TObject<Given>>,
    context: Context,
  ) => Promise<Result<readonly number[] | null>>
  readonly touched?: (given: Static<TObject<Given>>) => readonly Thing[]
  readonly examples: readonly string[]
}

const CountAnswer = {
  rows: Type.Integer(),
  new: Type.Integer(),
  changed: Type.Integer(),
  same: Type.Integer(),
  wrong: Type.Integer(),
  columns: Type.Array(
    Type.Object({
      field: Type.String(),
      column: Type.String(),
      header: Type.String(),
      how: choiceField(['given', 'remembered', 'guessed']),
    }),
  ),
  errors: Type.Array(Type.Object({ row: Type.Integer(), code: Type.String(), message: Type.String() })),
}

type Looked<Name extends string> = {
  readonly table: ReadTable
  readonly headers: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly (ReadRow<Name> & {
    readonly state: RowState
    readonly key: string
    readonly content: string
  })[]
}

type Asked = { readonly file: FileInput; readonly columns?: string }

/** Three operations out of one definition. */
export const defineImport = <
  Name extends string,
  Given extends TProperties,
  const Kind extends Operation['name'],
>(
  defined: Import<Name, Given, Kind>,
) => {
  type G = Static<TObject<Given>>
  const { name: kind, fields, access, summary } = defined

  const look = async (given: G & Asked, context: Context): Promise<Result<Looked<Name>>> => {
    const table = await readTable(given.file)
    if (!table.ok) return table
    const { header, rows, firstRow } = table.value
    const width = Math.max(header?.length ?? 0, ...rows.slice(0, 1).map((row) => row.length))
    const headers = header ?? Array.from({ length: width }, (_, at) => letterOf(at))
    const remembered = await rememberedColumns(context.database, kind, actorKey(context.actor))
    const columns = columnsOf({ headers, rows }, fields, { asked: given.columns ?? '', remembered })
    if (!columns.ok) return columns
    const saidIn = (field: Name) => cellsOf(rows, columns.value, field)
    const whyNot = (await defined.check?.(given, context, saidIn)) ?? (() => [])
    const read = readRows(rows, { fields, columns: columns.value, firstRow, keyOf: defined.keyOf, whyNot })
    if (read.length === 0) return refused(importProblem('no-rows', {}, { field: 'file' }))
    const known = await knownRows(context.database, kind, defined.scopeOf(given))
    const looked = read.map((each) => {
      if (each.values === null) return { ...each, state: 'wrong' as const, key: '', content: '' }
      const [key, content] = [defined.keyOf(each.values), hash('sha256', contentOf(each.values))]
      const before = known.get(key)
      const state = before === undefined ? 'new' : before === content ? 'same' : 'changed'
      return { ...each, state: state as RowState, key, content }
    })
    return fine({ table: table.value, headers, columns: columns.value, rows: looked })
  }

  const counted = ({ rows, columns }: Looked<Name>, { language }: Context) => {
    const count = (state: RowState) => rows.filter((each) => each.state === state).length
    return {
      ...{ rows: rows.length, new: count('new'), changed: count('changed'), same: count('same') },
      wrong: count('wrong'),
      columns: columns.map(({ field, at, header, how }) => ({ field, column: letterOf(at), header, how })),
      errors: rows
        .flatMap(({ row, problems }) =>
          problems.map((each) => ({ row, code: each.code, message: wordsOf(each, language) })),
        )
        .slice(0, shownErrors),
    }
  }

  const input = Type.Object({
    ...defined.given,
    file: fileField({ maxBytes: mostBytes, description: 'The spreadsheet: XLSX, CSV or TSV' }),
    columns: Type.Optional(
      textField({
        maxLength: 2_000,
        description:
          'Columns by field, by name or letter: "date=Ngày; name=C"; remembered and guessed without it',
      }),
    ),
  })
  const shared = {
    access,
    // A cast: the input holds what is given and the file.
    ...(defined.where
      ? { where: (asked: unknown, context: Context) => defined.where?.(asked as G, context) ?? null }
      : {}),
    examples: [...defined.examples],
  }
  const errorsOf = {
    columns: ['row', 'code', 'message'],
    rows: ({ errors }: { readonly errors: readonly { row: number; code: string; message: string }[] }) =>
      errors.map(({ row, code, message }) => [row, code, message]),
  }
  const outcome = ({ wrong }: { readonly wrong: number }) => (wrong === 0 ? 'fine' : 'findings')

  const preview = defineOperation({
    ...shared,
    // A cast: the name of an operation with letters after it is one.
    name: `${kind}Preview` as `${Kind}Preview` & Operation['name'],
    kind: 'query',
    summary: { vi: `Xem trước: ${lower(summary.vi)}`, en: `Preview: ${lower(summary.en)}` },
    input,
    output: Type.Object({
      ...CountAnswer,
      header: Type.Array(Type.String()),
      first: Type.Array(
        Type.Object({ row: Type.Integer(), state: Type.String(), cells: Type.Array(Type.String()) }),
      ),
    }),
    outcome,
    run: async (asked, context) => {
      // A cast, here and below: the schema of the input is what is given, the file and the columns.
      const looked = await look(asked as G & Asked, context)
      if (!looked.ok) return looked
      const { table, rows, headers } = looked.value
      return fine({
        ...counted(looked.value, context),
        header: [...headers],
        first: rows.slice(0, shownRows).map(({ row, state }) => ({
          row,
          state,
          cells: [...(table.rows[row - table.firstRow] ?? [])],
        })),
      })
    },
  })

  const save = defineOperation({
    ...shared,
    name: kind,
    kind: 'command',
    summary,
    input,
    output: Type.Object(CountAnswer),
    // A cast as above.
    ...(defined.touched
      ? { touched: (_output: unknown, asked: unknown) => defined.touched?.(asked as G) ?? [] }
      : {}),
    table: errorsOf,
    outcome,
    aside: (answer, language) => [
      language === 'vi'
        ? `${answer.rows} dòng: ${answer.new} mới, ${answer.changed} đổi, ${answer.same} đã có, ${answer.wrong} lỗi.`
        : `${answer.rows} rows: ${answer.new} new, ${answer.changed} changed, ${answer.same} there already, ${answer.wrong} wrong.`,
    ],
    run: async (asked, context) => {
      const given = asked as G & Asked
      const looked = await look(given, context)
      if (!looked.ok) return looked
      const { database, now: at, actor } = context
      const coming = looked.value.rows.filter(({ state }) => state === 'new' || state === 'changed')
      const by = actorKey(actor)
      let out: ReadonlySet<number> = new Set()
      if (coming.length > 0) {
        const saved = await defined.save(
          coming.flatMap(({ row, values }) => (values === null ? [] : [{ ...values, row }])),
          given,
          context,
        )
        if (!saved.ok) return saved
        out = new Set(saved.value)
        const rows = coming.flatMap(({ row, key, content }) => (out.has(row) ? [] : [{ key, content }]))
        await rememberRows(database, rows, { kind, scope: defined.scopeOf(given), at, by })
      }
      const columns = Object.fromEntries(looked.value.columns.map(({ field, header }) => [field, header]))
      await rememberColumns(database, kind, { person: by, columns, at })
      return fine(counted({ ...looked.value, rows: looked.value.rows.map(keptOut(out)) }, context))
    },
  })

  const errors = defineOperation({
    ...shared,
    // A cast: the name of an operation with letters after it is one.
    name: `${kind}Errors` as `${Kind}Errors` & Operation['name'],
    kind: 'query',
    summary: {
      vi: `Bảng tính trả lại với cột "Lỗi": ${lower(summary.vi)}`,
      en: `The workbook back with a column of errors: ${lower(summary.en)}`,
    },
    input: Type.Object({
      ...input.properties,
      out: Type.Optional(pathField({ description: 'Where to write it, at the command line' })),
    }),
    output: Type.Object({
      name: Type.String(),
      wrong: Type.Integer(),
      size: Type.Integer(),
      path: Type.String(),
      type: Type.String(),
    }),
    writesTo: 'out',
    outcome,
    sends: ({ name, path, type }) => ({ name, path, type, removes: true }),
    run: async (asked, context) => {
      const given = asked as G & Asked & { readonly out?: string }
      const looked = await look(given, context)
      if (!looked.ok) return looked
      const { table, headers, rows } = looked.value
      const { language } = context
      const wordsOfRow = rows
        .filter(({ problems }) => problems.length > 0)
        .map(({ row, problems }) => [row, problems.map((each) => wordsOf(each, language)).join(' ')] as const)
      const back = await withErrors(given.file, { table, headers, errors: new Map(wordsOfRow), language })
      const handed = await handOut(back, given.out, context)
      const { wrong } = counted(looked.value, context)
      return handed.ok ? fine({ ...handed.value, type: back.type, wrong }) : handed
    },
  })

  return { preview, save, errors, operations: [preview, save, errors] as const }
}

/** A row that the second wall kept out is wrong, whatever it looked like. */
const keptOut =
  (out: ReadonlySet<number>) =>
  <Row extends Looked<string>['rows'][number]>(each: Row): Row =>
    out.has(each.row)
      ? { ...each, state: 'wrong', problems: [importProblem('row-elsewhere', { row: each.row })] }
      : each

/** Each different text of a column, as it will be read. */
const cellsOf = (
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  wanted: string,
): readonly string[] => {
  const column = columns.find(({ field }) => field === wanted)
  return column ? [...new Set(rows.map((cells) => cells[column.at]?.trim().normalize('NFC') ?? ''))] : []
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
