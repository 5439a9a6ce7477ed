/** One command line from what was typed to an exit code: 0 fine, 1 findings or nothing found, 2 wrong use, 3 our failure. */
import { renameSync, writeFileSync } from 'node:fs'
import type { Language, Problem } from '../../kernel/problems.ts'
import { problemKinds, wordsOf } from '../../kernel/problems.ts'
import { errorCode, fileReasonOf } from '../../kernel/reason.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { generatedWords } from '../../platform/database/mark.ts'
import type { Context, Operation } from '../../platform/operation.ts'
import { nearest } from '../../platform/parse.ts'
import { perform } from '../../platform/perform.ts'
import { encodeRows, isFormat, rowsOf } from '../formats.ts'
import { kebab, partOf, whatOf, whyNotOffer } from '../names.ts'
import { shellProblem } from '../problems.ts'
import {
  everyPage,
  type Face,
  inputFromTyped,
  namesOf,
  splitTyped,
  type Typed,
  takeFace,
  unknownFlag,
  whyNotFace,
} from './arguments.ts'
import { type BuiltIn, helpOfAll, helpOfOperation, helpOfPart } from './help.ts'
import { toOutline, toTable } from './terminal.ts'
import { cliWords } from './words.ts'

export type Exit = 0 | 1 | 2 | 3

export type Io = {
  readonly out: (bytes: string | Uint8Array) => void
  readonly error: (text: string) => void
  /** Columns of the terminal; null when the output goes elsewhere. */
  readonly width: number | null
}

export type Command = BuiltIn & {
  readonly run: (typed: Typed, face: Face & { readonly language: Language }, io: Io) => Promise<Result<Exit>>
}

export type CommandLine = {
  readonly operations: readonly Operation[]
  readonly commands: readonly Command[]
  readonly language: Language
  /** Opens what operations need, only when one is really asked. */
  readonly open: (
    language: Language,
    operation: Operation,
  ) => Promise<Result<{ readonly context: Context; readonly close: () => Promise<void> }>>
}

/** Runs what was typed. Problems and our failures are told on stderr; nothing is thrown. */
export const runCommandLine = async (line: CommandLine, typed: readonly string[], io: Io): Promise<Exit> => {
  const faults = whyNotOffer(line.operations)
  if (faults.length > 0) throw new Error(`operations cannot be offered: ${faults.join('; ')}`)
  const { face, rest, problems } = takeFace(typed)
  const language = face.lang === 'en' || face.lang === 'vi' ? face.lang : line.language
  try {
    const result =
      problems.length > 0 ? refused(...problems) : await dispatch(line, rest, { ...face, language }, io)
    if (result.ok) return result.value
    tell(result.problems, { ...face, language }, io)
    return exitOf(result.problems)
  } catch (error) {
    if (errorCode(error) === 'EPIPE') return 0
    io.error(
      `${cliWords[language].ourFailure}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    return 3
  }
}

/** Nothing found and what cannot be done is 1, wrong use 2, what is out of order 3. */
const exitOf = (problems: readonly Problem[]): Exit => {
  const status = problemKinds().get(problems[0]?.code ?? '')?.status ?? 500
  if (status >= 500) return 3
  return status === 404 || status === 409 || status === 422 ? 1 : 2
}

const tell = (
  problems: readonly Problem[],
  { json, language }: { readonly json: boolean; readonly language: Language },
  io: Io,
) => {
  const told = problems.map((problem) => ({ ...problem, message: wordsOf(problem, language) }))
  if (json) io.error(`${JSON.stringify({ problems: told }, null, 2)}\n`)
  else for (const { message, code } of told) io.error(`${message} [${code}]\n`)
}

type Spoken = Face & { readonly language: Language }

const dispatch = async (
  line: CommandLine,
  typed: readonly string[],
  face: Spoken,
  io: Io,
): Promise<Result<Exit>> => {
  const [first, second] = typed
  const { language } = face
  const offered = line.operations.filter((each) => (each.faces ?? ['http', 'cli']).includes('cli'))
  if (first === 'help' && second !== undefined)
    return dispatch(line, typed.slice(1), { ...face, help: true }, io)
  if (first === undefined || first === 'help') {
    io.out(helpOfAll(offered, line.commands, language))
    return fine(first === 'help' || face.help ? 0 : 2)
  }
  const command = line.commands.find(({ words }) => words.every((word, at) => typed[at] === word))
  if (command && !face.help) return runBuiltIn(command, typed, face, io)
  const short = shortWay(offered, typed)
  if (short && !face.help) return runOperation(line, short, typed.slice(1), face, io)
  if (short) {
    for (const each of offered) if (each.typedAs?.word === first) io.out(helpOfOperation(each, language))
    return fine(0)
  }
  const parts = [...new Set([...offered.map(partOf), ...line.commands.map(({ words }) => words[0] ?? '')])]
  if (!parts.includes(first)) return refused(unknownWord(first, parts))
  const operation = offered.find(
    (each) => partOf(each) === first && [whatOf(each), kebab(whatOf(each))].includes(second ?? ''),
  )
  if (operation && !face.help) return runOperation(line, operation, typed.slice(2), face, io)
  if (operation || second === undefined || face.help) {
    io.out(
      operation ? helpOfOperation(operation, language) : helpOfPart(first, offered, line.commands, language),
    )
    return fine(face.help ? 0 : 2)
  }
  return refused(unknownWord(second, whatsOf(first, offered, line.commands)))
}

/** The operation typed by a word of its own: the one whose field is typed, else the one that needs none. */
const shortWay = (offered: readonly Operation[], [first, ...rest]: readonly string[]): Operation | null => {
  const meant = offered.filter(({ typedAs }) => typedAs?.word === first)
  const isTyped = (field: string) =>
    rest.some((each) => each === `--${field}` || each.startsWith(`--${field}=`))
  const chosen = meant.find(({ typedAs }) => typedAs?.when !== undefined && isTyped(typedAs.when))
  return chosen ?? meant.find(({ typedAs }) => typedAs?.when === undefined) ?? null
}

const whatsOf = (
  part: string,
  operations: readonly Operation[],
  commands: readonly Command[],
): readonly string[] => [
  ...operations.filter((each) => partOf(each) === part).map((each) => kebab(whatOf(each))),
  ...commands.flatMap(({ words }) => (words[0] === part && words[1] ? [words[1]] : [])),
]

const unknownWord = (word: string, known: readonly string[]): Problem =>
  shellProblem('unknown-word', { word, known: known.join(', '), meant: nearest(word, known) })

const runBuiltIn = async (
  command: Command,
  typed: readonly string[],
  face: Spoken,
  io: Io,
): Promise<Result<Exit>> => {
  const against = whyNotFace(face, false)
  if (against.length > 0) return refused(...against)
  const { valued = [], switches = [] } = command.flags ?? {}
  const known = [...valued, ...switches]
  const split = splitTyped(typed.slice(command.words.length), {
    isSwitch: (name) => switches.includes(name),
    isKnown: (name) => known.includes(name),
  })
  if (!split.ok) return split
  const unknown = [...split.value.flags.keys()].filter((name) => !known.includes(name))
  return unknown.length > 0
    ? refused(...unknown.map((name) => unknownFlag(name, known)))
    : command.run(split.value, face, io)
}

const runOperation = async (
  line: CommandLine,
  operation: Operation,
  typed: readonly string[],
  asked: Spoken,
  io: Io,
): Promise<Result<Exit>> => {
  const split = splitTyped(typed, namesOf(operation))
  if (!split.ok) return split
  const { isEveryPage, rest } = takeEveryPage(operation, split.value)
  const { typed: given, face } = withDocument(operation, rest, asked)
  const against = whyNotFace(face, operation.table !== undefined)
  if (against.length > 0) return refused(...against)
  const typedInput = inputFromTyped(operation, given)
  if (!typedInput.ok) return typedInput
  const { writesTo } = operation
  const input =
    writesTo === undefined || face.out === null
      ? typedInput.value
      : { ...typedInput.value, [writesTo]: face.out }
  const { language } = face
  const opened = await line.open(language, operation)
  if (!opened.ok) return opened
  try {
    const { idempotencyKey } = face
    const context = {
      ...opened.value.context,
      ...(idempotencyKey === null ? {} : { idempotencyKey }),
    }
    const answer = await (isEveryPage
      ? performAll(operation, input, context)
      : perform(operation, input, context))
    if (!answer.ok) return answer
    const generated = opened.value.context.generated ?? false
    const shownFace = { ...face, ...(writesTo === undefined ? {} : { out: null }), generated }
    const shown = await show(operation, answer.value, shownFace, language, io)
    if (generated) io.error(`${generatedWords[language]}\n`)
    if (!shown.ok) return shown
    return fine(operation.outcome?.(answer.value) === 'findings' ? 1 : 0)
  } finally {
    await opened.value.close()
  }
}

/** Whether every page is wanted, and what was typed beside that. */
const takeEveryPage = (operation: Operation, typed: Typed) => {
  if (!operation.pages) return { isEveryPage: false, rest: typed }
  const flags = new Map([...typed.flags].filter(([name]) => name !== everyPage))
  return { isEveryPage: typed.flags.get(everyPage)?.at(-1) === 'true', rest: { ...typed, flags } }
}

/** All pages of an answer as one; each is asked for where the one before ended. */
const performAll = async (
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<Result<unknown>> => {
  const { pages } = operation
  if (!pages) return perform(operation, input, context)
  const rows: unknown[] = []
  for (let asked = input; ; ) {
    const answer = await perform(operation, asked, context)
    if (!answer.ok) return answer
    // A cast: an operation with pages answers an object with these two.
    const page = answer.value as { readonly next: string | null; readonly [rows: string]: unknown }
    for (const row of page[pages.rows] as readonly unknown[]) rows.push(row)
    if (page.next === null) return fine({ ...page, [pages.rows]: rows })
    asked = { ...asked, after: page.next }
  }
}

/** Where the answer is a file, one word more than the fields take says where to write it. */
const withDocument = (operation: Operation, typed: Typed, face: Spoken) => {
  const fields = operation.positional?.length ?? 0
  const named = typed.words.length === fields + 1 && face.out === null ? typed.words.at(-1) : undefined
  if (!operation.document) return { typed, face }
  return {
    typed: named === undefined ? typed : { ...typed, words: typed.words.slice(0, -1) },
    face: { ...face, out: named ?? face.out, format: face.format === 'ndjson' ? null : face.format },
  }
}

type Shown = Face & { readonly generated: boolean }

const show = async (
  operation: Operation,
  value: unknown,
  face: Shown,
  language: Language,
  io: Io,
): Promise<Result<null>> => {
  const bytes = await rendered(operation, value, face, language, io)
  if (!face.json && face.format !== 'json')
    for (const line of operation.aside?.(value, language) ?? []) io.error(`${line}\n`)
  if (face.out === null) {
    io.out(bytes)
    return fine(null)
  }
  try {
    // Written aside and renamed, so that a reader never sees half a file.
    const aside = `${face.out}.${process.pid}.part`
    writeFileSync(aside, bytes)
    renameSync(aside, face.out)
  } catch (error) {
    return refused(shellProblem('cannot-write', { file: face.out, reason: fileReasonOf(error) }))
  }
  io.error(`${cliWords[language].wrote} ${face.out}\n`)
  return fine(null)
}

const rendered = async (
  operation: Operation,
  value: unknown,
  face: Shown,
  language: Language,
  io: Io,
): Promise<string | Uint8Array> => {
  const { table } = operation
  const { format } = face
  if (table && format !== null && isFormat(format) && format !== 'json')
    return encodeRows(rowsOf(table, value, face.generated), format, operation.name)
  if (operation.document && !face.json && format === null) return operation.document(value).text
  if (face.json || format === 'json') return `${JSON.stringify(value, null, 2)}\n`
  if (operation.told && format === null) return operation.told(value, language)
  return table
    ? toTable(rowsOf(table, value, face.generated), face.out === null ? io.width : null)
    : toOutline(value)
}
