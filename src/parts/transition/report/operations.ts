/** What can be asked of the conservation report: its tables, its file, its proof. */
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { Type } from 'typebox'
import { errorCode, fileReasonOf } from '../../../kernel/reason.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { choiceField, codeField, list, nullableText, pathField } from '../../../platform/fields.ts'
import { incomingOf } from '../../../platform/files/shelves.ts'
import { uuidv7 } from '../../../platform/ids.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import { transferables } from '../kinds.ts'

import type { Amounts, Row, Sums } from './model.ts'
import { reportProblem } from './problems.ts'
import { proofFaults, proveFile } from './prove.ts'
import { holderNames, holdersOf, holdingLines, reportedTransition } from './store.ts'
import { closesAsItOpens, createTables } from './tables.ts'
import { type Reported, reportText } from './write.ts'

/** Everything is exact: also land, which is divided to the square metre with the remainder given to the largest part. */
const tolerance: Amounts = [0, 0, 0, 0, 0]

const readers = { roles: ['central', 'province', 'planner', 'inspector', 'administrator'] } as const

const transitionField = codeField({ description: 'Identity of the transition' })

const reportedOf = async (id: string, { database, generated }: Context): Promise<Result<Reported>> => {
  const transition = await reportedTransition(database, id)
  if (!transition)
    return refused(reportProblem('unknown-transition', { transition: id }, { field: 'transition' }))
  const planned = ['prepare', 'allocate', 'rehearse', 'armed'].includes(transition.phase)
  return fine({
    transition,
    of: planned ? 'plan' : 'result',
    generated: generated === true,
    tolerance,
    holders: await holdersOf(database, id),
    lines: holdingLines(database, id, planned),
  })
}

const SumsAnswer = Type.Object({
  count: Type.String(),
  vnd: Type.String(),
  millimetres: Type.String(),
  files: Type.String(),
  squareMetres: Type.String(),
})
const sums = ([count, vnd, millimetres, files, squareMetres]: Sums) => ({
  count: String(count),
  vnd: String(vnd),
  millimetres: String(millimetres),
  files: String(files),
  squareMetres: String(squareMetres),
})

const rowAnswer = (
  row: Row,
  names: ReadonlyMap<number, { readonly organisation: string; readonly unit: string }>,
) => ({
  kind: row.kind,
  organisation: names.get(row.source)?.organisation ?? '',
  unit: names.get(row.source)?.unit ?? '',
  holdings: row.holdings,
  opening: sums(row.opening),
  corrections: sums(row.corrections),
  transferred: sums(row.fates.transfer),
  settled: sums(row.fates.settle),
  archived: sums(row.fates.archive),
  exits: sums(row.fates.exit),
  caretaker: sums(row.fates.caretaker),
  residual: sums(row.residual),
})

export const report = defineOperation({
  name: 'transition.report',
  kind: 'query',
  access: readers,
  summary: {
    vi: 'Báo cáo bảo toàn: mỗi loại, mỗi tổ chức kết thúc có gì và đi đâu',
    en: 'The conservation report: what each ended organisation had of each kind, and where it went',
  },
  input: Type.Object({
    transition: transitionField,
    by: Type.Optional(
      choiceField(['kind', 'organisation'] as const, {
        description:
          'A row for each kind, or for each kind at each ended organisation; by kind when left out',
      }),
    ),
  }),
  output: Type.Object({
    transition: Type.String(),
    title: Type.String(),
    of: choiceField(['plan', 'result'] as const),
    holdings: Type.Integer(),
    orphans: Type.Integer(),
    doubles: Type.Integer(),
    caretaker: Type.Integer(),
    balanced: Type.Boolean({ description: 'What ended ones close with is what holders open with' }),
    planHash: nullableText,
    resultHash: nullableText,
    rows: list(
      Type.Object({
        kind: Type.String(),
        organisation: Type.String(),
        unit: Type.String(),
        holdings: Type.Integer(),
        opening: SumsAnswer,
        corrections: SumsAnswer,
        transferred: SumsAnswer,
        settled: SumsAnswer,
        archived: SumsAnswer,
        exits: SumsAnswer,
        caretaker: SumsAnswer,
        residual: SumsAnswer,
      }),
    ),
  }),
  positional: ['transition'],
  examples: ['0198c000-0000-7000-8000-000000000001 --by kind'],
  outcome: ({ orphans, doubles, balanced }) => (orphans + doubles === 0 && balanced ? 'fine' : 'findings'),
  table: {
    columns: [
      ...['kind', 'organisation', 'holdings', 'measure', 'opening', 'corrections', 'transferred', 'settled'],
      ...['archived', 'exits', 'caretaker', 'residual'],
    ],
    rows: ({ rows }) =>
      rows.flatMap((row) =>
        (['count', ...transferableMeasures(row.kind)] as const).map((measure) => [
          row.kind,
          row.organisation,
          row.holdings,
          measure,
          row.opening[measure],
          row.corrections[measure],
          row.transferred[measure],
          row.settled[measure],
          row.archived[measure],
          row.exits[measure],
          row.caretaker[measure],
          row.residual[measure],
        ]),
      ),
  },
  run: async ({ transition, by = 'kind' }, context) => {
    const reported = await reportedOf(transition, context)
    if (!reported.ok) return reported
    const { lines, holders, of, transition: about } = reported.value
    const tables = createTables(tolerance)
    for await (const page of lines)
      for (const line of page) tables.add(by === 'kind' ? { ...line, source: 0 } : line)
    const rows = tables.rows()
    const names = by === 'kind' ? new Map() : await holderNames(context.database, holders)
    return fine({
      transition: about.transition,
      title: about.title,
      of,
      ...tables.totals(),
      balanced: closesAsItOpens(rows, tables.received()),
      planHash: about.planHash,
      resultHash: about.resultHash,
      rows: rows.map((row) => rowAnswer(row, names)),
    })
  },
})

const transferableMeasures = (kind: string) =>
  // A cast: what is no kind has no measures.
  (
    (transferables as Readonly<Record<string, (typeof transferables)['asset'] | undefined>>)[kind]
      ?.measures ?? []
  ).filter((measure) => measure !== 'count')

export const reportFile = defineOperation({
  name: 'transition.reportFile',
  kind: 'query',
  access: readers,
  summary: {
    vi: 'Báo cáo bảo toàn thành một tệp đã ký mà ai cũng tính lại được',
    en: 'The conservation report as a signed file that anyone can recompute',
  },
  input: Type.Object({
    transition: transitionField,
    out: Type.Optional(pathField({ description: 'The file to write; packed where its name ends in .gz' })),
  }),
  output: Type.Object({
    name: Type.String(),
    path: Type.String(),
    bytes: Type.Integer(),
    signed: Type.Boolean(),
  }),
  positional: ['transition'],
  writesTo: 'out',
  examples: ['0198c000-0000-7000-8000-000000000001 --out report.ndjson.gz'],
  sends: ({ name, path }) => ({ name, path, type: 'application/x-ndjson', removes: true }),
  run: async ({ transition, out }, context) => {
    const isOperator = context.actor.kind === 'operator'
    if (out !== undefined && !isOperator) return refused(reportProblem('path-is-local', {}, { field: 'out' }))
    const reported = await reportedOf(transition, context)
    if (!reported.ok) return reported
    const signer = (await context.signer?.()) ?? null
    const name = `conservation-${transition}.ndjson`
    const folder = context.data === undefined ? tmpdir() : incomingOf(context.data)
    const path =
      out === undefined
        ? isOperator
          ? resolve(name)
          : join(folder, `${uuidv7(Date.parse(context.now))}.part`)
        : resolve(out)
    const half = `${path}.${process.pid}.part`
    const total = { bytes: 0 }
    const counted = async function* () {
      for await (const piece of reportText(reported.value, signer, context.now)) {
        total.bytes += Buffer.byteLength(piece)
        context.signal.throwIfAborted()
        yield piece
      }
    }
    try {
      if (!isOperator) await mkdir(folder, { recursive: true, mode: 0o700 })
      const pieces = Readable.from(counted())
      await (path.endsWith('.gz')
        ? pipeline(pieces, createGzip(), createWriteStream(half, { mode: 0o600 }))
        : pipeline(pieces, createWriteStream(half, { mode: 0o600 })))
      await rename(half, path)
    } catch (error) {
      await rm(half, { force: true })
      if (errorCode(error) === '') throw error
      return refused(reportProblem('cannot-write', { path, reason: fileReasonOf(error) }, { field: 'out' }))
    }
    return fine({ name, path, bytes: total.bytes, signed: signer !== null })
  },
})

export const prove = defineOperation({
  name: 'transition.prove',
  kind: 'query',
  access: 'public',
  faces: ['cli'],
  alone: true,
  summary: {
    vi: 'Tính lại một báo cáo bảo toàn chỉ từ tệp của nó, không cần cơ sở dữ liệu',
    en: 'Recomputes a conservation report out of nothing but its file, without any database',
  },
  input: Type.Object({
    file: pathField({ description: 'The report' }),
    key: Type.Optional(list(Type.String(), { description: 'Names of keys that are trusted' })),
  }),
  output: Type.Object({
    proved: Type.Boolean(),
    transition: nullableText,
    of: nullableText,
    generated: Type.Boolean(),
    holdings: Type.Integer(),
    orphans: Type.Integer(),
    doubles: Type.Integer(),
    caretaker: Type.Integer(),
    root: Type.String(),
    key: nullableText,
    trusted: Type.Boolean(),
    signedAt: nullableText,
    open: list(Type.Object({ kind: Type.String(), organisation: Type.String() })),
    faults: list(Type.Object({ line: Type.Integer(), what: choiceField(proofFaults) })),
  }),
  positional: ['file'],
  examples: ['report.ndjson.gz'],
  outcome: ({ proved }) => (proved ? 'fine' : 'findings'),
  told: (proof, language) => told[language](proof),
  run: async ({ file, key }) => {
    try {
      const { totals, open, faults, ...proof } = await proveFile(resolve(file), key ? { trusted: key } : {})
      return fine({
        proved: faults.length === 0 && totals.orphans === 0 && totals.doubles === 0,
        ...proof,
        ...totals,
        trusted: key !== undefined,
        open: [...open],
        faults: [...faults],
      })
    } catch (error) {
      if (errorCode(error) === '') throw error
      return refused(
        reportProblem('cannot-read', { path: file, reason: fileReasonOf(error) }, { field: 'file' }),
      )
    }
  },
})

type ToldProof = {
  readonly proved: boolean
  readonly holdings: number
  readonly orphans: number
  readonly doubles: number
  readonly caretaker: number
  readonly root: string
  readonly key: string | null
  readonly trusted: boolean
  readonly generated: boolean
  readonly faults: readonly { readonly line: number; readonly what: string }[]
}

const told: Readonly<Record<'vi' | 'en', (proof: ToldProof) => string>> = {
  vi: (proof) =>
    [
      proof.proved
        ? `Báo cáo đúng: ${proof.holdings} mục, không mục nào mất, không mục nào trùng.`
        : `Báo cáo KHÔNG đúng: ${proof.orphans} mục mất, ${proof.doubles} mục trùng, ${proof.faults.length} lỗi.`,
      ...(proof.generated ? ['Số liệu giả lập, không phải số liệu thật.'] : []),
      `Còn do bên giữ hộ nắm, chờ người quyết định: ${proof.caretaker}.`,
      ...proof.faults.map(({ line, what }) => `  dòng ${line}: ${what}`),
      `Gốc Merkle: ${proof.root}`,
      `Khóa ${proof.trusted ? 'đã cho là' : 'trong tệp (hãy đối chiếu với khóa được công bố)'}: ${proof.key ?? '–'}`,
      '',
    ].join('\n'),
  en: (proof) =>
    [
      proof.proved
        ? `The report holds: ${proof.holdings} holdings, none lost, none doubled.`
        : `The report does NOT hold: ${proof.orphans} lost, ${proof.doubles} doubled, ${proof.faults.length} faults.`,
      ...(proof.generated ? ['Generated data, not real figures.'] : []),
      `Still with the caretaker, for a person to decide: ${proof.caretaker}.`,
      ...proof.faults.map(({ line, what }) => `  line ${line}: ${what}`),
      `Merkle root: ${proof.root}`,
      `Key ${proof.trusted ? 'as given' : 'of the file (compare with those published)'}: ${proof.key ?? '–'}`,
      '',
    ].join('\n'),
}

export const reportOperations = [report, reportFile, prove] as const
