/** `transition.loadHoldings`: a file of any size. `transition.loadHoldingsErrors`: its wrong rows, each with what is wrong. */
import { stat } from 'node:fs/promises'
import { type Static, Type } from 'typebox'
import type { Problem } from '../../../../kernel/problems.ts'
import { wordsOf } from '../../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../../kernel/result.ts'
import { tableToCsv, tableToXlsx } from '../../../../platform/documents/index.ts'
import {
  choiceField,
  codeField,
  list,
  openTextField,
  pathField,
  textField,
} from '../../../../platform/fields.ts'
import { handOut } from '../../../../platform/files/hand-out.ts'
import { fileProblem } from '../../../../platform/files/problems.ts'
import {
  type Given as GivenFile,
  type Opened,
  opened,
  Upload,
  uploadField,
} from '../../../../platform/files/upload.ts'
import { errorColumn, isErrorColumn, letterOf } from '../../../../platform/imports/columns.ts'
import { type Context, defineOperation } from '../../../../platform/operation.ts'
import { by, doneBy, enterers, transitionField, transitionMeant, unitOf } from '../asking.ts'
import { inTransaction } from '../bulk-store.ts'
import { holdPlan } from '../inventory-store.ts'
import { whyNotEdit } from '../rules.ts'
import { type Loaded, loadHoldings as load } from './load.ts'

const mostBytes = 2 ** 31
const shownErrors = 200

const input = {
  transition: transitionField,
  file: uploadField({
    maxBytes: mostBytes,
    description: 'The table: CSV (UTF-8), TSV or XLSX, of any length',
  }),
  kind: Type.Optional(textField({ description: 'The kind of all rows that say none' })),
  holder: Type.Optional(codeField({ description: 'Who holds all rows that name nobody: org:<unit>:<kind>' })),
  lateReason: Type.Optional(
    openTextField({ description: 'Why all of it is so late, after an inventory was frozen' }),
  ),
  columns: Type.Optional(
    textField({
      maxLength: 2_000,
      description: 'Columns by field, by name or letter: "holder=Mã xã; vnd=F"; guessed without it',
    }),
  ),
}
const Asked = Type.Object({ ...input, by })
type Said = Static<typeof Asked>

const Counts = {
  rows: Type.Integer(),
  entered: Type.Integer(),
  same: Type.Integer(),
  wrong: Type.Integer(),
  columns: list(
    Type.Object({
      field: Type.String(),
      column: Type.String(),
      header: Type.String(),
      how: choiceField(['given', 'remembered', 'guessed']),
    }),
  ),
  errors: list(Type.Object({ row: Type.Integer(), code: Type.String(), message: Type.String() })),
}

const counted = ({ rows, entered, same, wrong, columns }: Loaded, { language }: Context) => ({
  ...{ rows, entered, same, wrong: wrong.length },
  columns: columns.map(({ field, at, header, how }) => ({ field, column: letterOf(at), header, how })),
  errors: wrong
    .slice(0, shownErrors)
    .flatMap(({ row, problems }) =>
      problems.map((one) => ({ row, code: one.code, message: wordsOf(one, language) })),
    )
    .slice(0, shownErrors),
})

/** How large a file is, so that progress has a share; 0 where nobody knows. */
const sizeOf = async (given: unknown): Promise<number> => {
  if (given instanceof Upload) return given.size
  return typeof given === 'string' ? ((await stat(given).catch(() => null))?.size ?? 0) : 0
}

/** The file with its reading told as progress: reading is the larger part, writing comes at its end. */
const openedFor = async (
  given: GivenFile,
  { actor, progress, language }: Context,
): Promise<Result<{ readonly file: Opened; readonly onRead: (rows: number) => void }>> => {
  const isOperator = actor.kind === 'operator'
  const file = await opened(given, isOperator)
  if (!file) {
    const code = typeof given === 'string' && !isOperator ? 'path-is-local' : 'no-file'
    return refused(fileProblem(code, {}, { field: 'file' }))
  }
  const size = await sizeOf(given)
  let passed = 0
  const read = async function* () {
    passed = 0
    for await (const piece of file.read()) {
      passed += piece.byteLength
      yield piece
    }
  }
  const doing = language === 'vi' ? 'Đang nhập các mục' : 'Taking holdings in'
  const onRead = (rows: number) =>
    progress?.({ doing, rows, share: size === 0 ? 0 : Math.min(0.8, (0.8 * passed) / size) })
  return fine({ file: { name: file.name, read }, onRead })
}

const loaded = async (said: Said, context: Context, saves: boolean): Promise<Result<Loaded>> => {
  const head = await transitionMeant(said.transition, context)
  if (!head.ok) return head
  const source = await openedFor(said.file, context)
  if (!source.ok) return source
  if (saves) await holdPlan(context.database, said.transition)
  const against: readonly Problem[] = whyNotEdit(head.value)
  if (against.length > 0) return refused(...against)
  const { file, onRead } = source.value
  return await load(file, said, context, { saves, by: doneBy(said.by, context), onRead })
}

const errorTable = {
  columns: ['row', 'code', 'message'],
  rows: ({ errors }: { readonly errors: readonly { row: number; code: string; message: string }[] }) =>
    errors.map(({ row, code, message }) => [row, code, message]),
}
const shared = {
  access: enterers,
  where: ({ holder }: { readonly holder?: string }) => (holder === undefined ? null : unitOf(holder)),
  positional: ['file'],
} as const
const example = 'kiem-ke.csv --transition 01978a5c-1f0e-7c3a-9d2b-000000000001'

export const loadHoldings = defineOperation({
  name: 'transition.loadHoldings',
  kind: 'command',
  ...shared,
  touched: (_answer, { transition }) => [{ kind: 'transition', id: transition }],
  summary: {
    vi: 'Nhập một tệp kiểm kê lớn (tới hàng triệu dòng), có tiến độ; dòng sai được nêu, nhập lại không đổi gì',
    en: 'Takes in a large file of holdings (millions of rows) with progress; wrong rows are told, again changes nothing',
  },
  input: Asked,
  output: Type.Object(Counts),
  table: errorTable,
  outcome: ({ wrong }) => (wrong === 0 ? 'fine' : 'findings'),
  aside: ({ rows, entered, same, wrong }, language) => [
    language === 'vi'
      ? `${rows} dòng: ${entered} mới, ${same} đã có, ${wrong} lỗi.`
      : `${rows} rows: ${entered} new, ${same} there already, ${wrong} wrong.`,
  ],
  examples: [example],
  run: async (said, context) => {
    const done = await loaded(said, context, true)
    return done.ok ? fine(counted(done.value, context)) : done
  },
})

export const loadHoldingsErrors = defineOperation({
  name: 'transition.loadHoldingsErrors',
  kind: 'query',
  ...shared,
  summary: {
    vi: 'Các dòng sai của một tệp kiểm kê lớn, kèm cột "Lỗi", để sửa rồi nhập lại; không ghi gì',
    en: 'The wrong rows of a large file with a column of errors, to be corrected and handed in again; nothing is kept',
  },
  input: Type.Object({
    ...input,
    out: Type.Optional(pathField({ description: 'Where to write it, at the command line' })),
  }),
  output: Type.Object({
    ...Counts,
    name: Type.String(),
    size: Type.Integer(),
    path: Type.String(),
    type: Type.String(),
  }),
  writesTo: 'out',
  table: errorTable,
  outcome: ({ wrong }) => (wrong === 0 ? 'fine' : 'findings'),
  sends: ({ name, path, type }) => ({ name, path, type, removes: true }),
  examples: [`${example} --out loi.csv`],
  run: async ({ out, ...said }, context) => {
    const done = await inTransaction(context.database, (database) =>
      loaded(said, { ...context, database }, false),
    )
    if (!done.ok) return done
    const back = await wrongRows(done.value, context)
    const handed = await handOut(back, out, context)
    return handed.ok ? fine({ ...counted(done.value, context), ...handed.value, type: back.type }) : handed
  },
})

/** The wrong rows under the header of the file, with what is wrong. */
const wrongRows = async ({ file, wrong }: Loaded, { language }: Context) => {
  const said = new Map(
    wrong.map(({ row, problems }) => [row, problems.map((one) => wordsOf(one, language)).join(' ')]),
  )
  const kept = file.headers.flatMap((header, at) => (isErrorColumn(header) ? [] : [at]))
  const rows: (readonly string[])[] = []
  for await (const batch of file.rows())
    for (const { line, cells } of batch) {
      const words = said.get(line)
      if (words !== undefined) rows.push([...kept.map((at) => cells[at] ?? ''), words.slice(0, 2_000)])
    }
  const columns = [...kept.map((at) => file.headers[at] ?? ''), errorColumn[language]]
  return file.format === 'xlsx'
    ? {
        name: 'kiem-ke-loi.xlsx',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bytes: await tableToXlsx([{ name: 'Lỗi', columns, rows }]),
      }
    : { name: 'kiem-ke-loi.csv', type: 'text/csv; charset=utf-8', bytes: tableToCsv({ columns, rows }) }
}
