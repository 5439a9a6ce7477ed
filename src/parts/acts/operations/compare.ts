/** `acts.compare`: a folder of acts against the official table of old and new units. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Static, Type } from 'typebox'
import type { Register } from '../../../../packages/register/src/register.ts'
import { wordsOf } from '../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { readTable } from '../../../platform/documents/index.ts'
import {
  choiceField,
  directoryField,
  fileField,
  nullable,
  nullableNumber,
  nullableText,
} from '../../../platform/fields.ts'
import { type Context, defineOperation, type FileInput } from '../../../platform/operation.ts'
import { compareActs, type NewCodes } from '../compare/compare-acts.ts'
import { type Difference, differenceKinds, isOfWriting } from '../compare/difference.ts'
import { resultKey } from '../compare/edges.ts'
import { figuresOf } from '../compare/figures.ts'
import { type TableRow, tableOf } from '../compare/table.ts'
import type { Act } from '../model.ts'
import { actProblem } from '../problems.ts'
import { eveFor, registerFor } from '../register-for.ts'
import { resolveAct } from '../resolve-act.ts'
import type { Cell } from '../sheet.ts'
import { maxActBytes, readActFile } from './read.ts'

const CompareAnswer = Type.Object({
  figures: Type.Array(
    Type.Object({ id: Type.String(), acts: Type.Number(), table: nullable(Type.Number()) }),
  ),
  differences: Type.Array(
    Type.Object({
      kind: choiceField(differenceKinds),
      line: nullableNumber,
      instrument: nullableText,
      clause: nullableText,
      about: Type.String(),
      acts: Type.String(),
      table: Type.String(),
      how: Type.Optional(Type.String()),
    }),
  ),
  /** Differences of writing alone, by class and counted; they stand among the differences too. */
  writing: Type.Array(
    Type.Object({ kind: choiceField(differenceKinds), how: nullableText, count: Type.Integer() }),
  ),
  /** Whether tables list them one by one. */
  all: Type.Boolean(),
  skipped: Type.Array(Type.Object({ file: Type.String(), reason: Type.String() })),
})
type CompareAnswer = Static<typeof CompareAnswer>

const readable = /\.(md|markdown|txt|docx|pdf)$/i

export const filesIn = async (folder: string): Promise<Result<FileInput[]>> => {
  const names = await readdir(folder).catch(() => null)
  if (!names) return refused(actProblem('folder-not-readable', { folder }, { field: 'acts' }))
  const wanted = names.filter((name) => readable.test(name)).sort()
  return fine(
    await Promise.all(wanted.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) }))),
  )
}

type Read = { readonly acts: readonly Act[]; readonly skipped: CompareAnswer['skipped'] }

/** Acts one after the other; a file that is none, or repeats an act, is told and left out. */
const actsOf = async (files: readonly FileInput[], context: Context): Promise<Read> => {
  const acts = new Map<string, Act>()
  const skipped: CompareAnswer['skipped'] = []
  for (const file of files) {
    const read = await readActFile(file)
    const number = read.ok ? (read.value.act.instrument.number ?? file.name) : ''
    if (!read.ok)
      skipped.push({
        file: file.name,
        reason: read.problems.map((problem) => wordsOf(problem, context.language)).join(' '),
      })
    else if (acts.has(number)) skipped.push({ file: file.name, reason: number })
    else acts.set(number, read.value.act)
  }
  return { acts: [...acts.values()], skipped }
}

const rowsFrom = async (file: FileInput): Promise<Result<TableRow[]>> => {
  const read = await readTable(file, { header: false })
  if (!read.ok) return read
  const rows = tableOf(read.value.rows, read.value.firstRow)
  return rows && rows.length > 0
    ? fine(rows)
    : refused(actProblem('not-the-table', { name: file.name }, { field: 'table' }))
}

/** Codes of the new units where the register has them. */
const newCodesOf = (register: Register, on: string): NewCodes =>
  new Map(
    register
      .unitsOn(on, { level: 'commune' })
      .flatMap(({ code, type, shortName, province }) =>
        code && province ? [[resultKey(province.name, type, shortName), code] as const] : [],
      ),
  )

const columns = ['kind', 'line', 'instrument', 'clause', 'about', 'acts', 'table', 'how'] as const

function* rowsOf({ figures, differences, skipped, writing, all }: CompareAnswer): Generator<Cell[]> {
  for (const { id, acts, table } of figures) yield ['figure', null, null, null, id, acts, table, null]
  for (const { file, reason } of skipped) yield ['skipped', null, null, null, file, reason, null, null]
  for (const difference of differences) {
    const { kind, line, instrument, clause, about, acts, table, how } = difference
    if (all || !isOfWriting(difference))
      yield [kind, line, instrument, clause, about, acts, table, how ?? null]
  }
  if (all) return
  for (const { kind, how, count } of writing)
    yield [kind, null, null, null, `${count} (--all)`, null, null, how]
}

/** Classes of differences of writing, the most frequent first. */
const writingOf = (differences: readonly Difference[]): CompareAnswer['writing'] => {
  const classes = new Map<string, CompareAnswer['writing'][number]>()
  for (const difference of differences) {
    if (!isOfWriting(difference)) continue
    const { kind, how = null } = difference
    const key = `${kind} ${how}`
    classes.set(key, { kind, how, count: (classes.get(key)?.count ?? 0) + 1 })
  }
  return [...classes.values()].sort((one, other) => other.count - one.count)
}

export const compareOperation = defineOperation({
  name: 'acts.compare',
  kind: 'query',
  access: 'operator',
  faces: ['cli'],
  summary: {
    vi: 'So các nghị quyết trong một thư mục với bảng chuyển đổi chính thức và nêu mọi khác biệt',
    en: 'Compare the acts of a folder with the official conversion table and name every difference',
  },
  input: Type.Object({
    acts: directoryField({ description: 'Folder with the texts of the acts' }),
    table: fileField({ maxBytes: maxActBytes, description: "The statistics office's table, CSV or XLSX" }),
    all: Type.Optional(
      Type.Boolean({ description: 'List differences of writing alone too: spaces, case, place of the tone' }),
    ),
  }),
  output: CompareAnswer,
  examples: ['--acts resolutions --table conversion.xlsx'],
  table: { columns, rows: rowsOf },
  outcome: ({ figures, differences }) =>
    differences.length > 0 || figures.some(({ id, acts }) => id === 'findings.error' && acts > 0)
      ? 'findings'
      : 'fine',
  run: async ({ acts: folder, table, all = false }, context) => {
    const [files, rows] = [await filesIn(folder), await rowsFrom(table)]
    if (!files.ok || !rows.ok)
      return refused(...(files.ok ? [] : files.problems), ...(rows.ok ? [] : rows.problems))
    const { acts, skipped } = await actsOf(files.value, context)
    const on = acts.find(({ instrument }) => instrument.operationalOn)?.instrument.operationalOn
    if (acts.length === 0)
      return refused(
        actProblem('no-acts-in-folder', { folder, files: files.value.length }, { field: 'acts' }),
      )
    const register = await registerFor(context)
    const eve = eveFor(register, on ?? context.today)
    if (!eve.ok) return eve
    const resolved = acts.map((act) => resolveAct(act, eve.value))
    const options = { eve: eve.value, newCodes: newCodesOf(register, on ?? context.today) }
    const differences = compareActs(resolved, rows.value, options)
    return fine({
      figures: figuresOf(resolved, rows.value, eve.value),
      differences,
      writing: writingOf(differences),
      all,
      skipped,
    })
  },
})
