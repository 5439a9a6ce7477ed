/** `acts.read`: hand in the text of an act, see what it does, checked against the register. */
import { Type } from 'typebox'
import type { Problem } from '../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { readText } from '../../../platform/documents/index.ts'
import { dateField, fileField, flagField } from '../../../platform/fields.ts'
import { type Context, defineOperation, type FileInput } from '../../../platform/operation.ts'
import { answerOf, ReadActAnswer } from '../answers.ts'
import { actFinding } from '../findings.ts'
import type { Act, ResolvedAct } from '../model.ts'
import { actProblem } from '../problems.ts'
import { readAct } from '../read-act.ts'
import { eveFor, registerFor } from '../register-for.ts'
import { resolveAct } from '../resolve-act.ts'
import { type Cell, inWords } from '../sheet.ts'

/** The largest file of an act that is taken. */
export const maxActBytes = 32 * 1024 * 1024

/** The longest of the acts of 2025 has some 58,000. */
const mostCharacters = 1_000_000

/** An act that has no clause to read is of another kind; a text without number and articles is none at all. */
export const whyNotRead = ({ instrument, articles, changes, findings }: Act, name: string): Problem[] => {
  const notUnderstood = findings.some(({ code }) => code === 'acts/clause-not-understood')
  if (changes.length > 0 || notUnderstood) return []
  if (instrument.number === null && articles.length === 0)
    return [actProblem('not-an-act', { name }, { field: 'file' })]
  const { number, title } = instrument
  return [actProblem('another-kind', { name, number: number ?? '?', title: title ?? '?' }, { field: 'file' })]
}

/** Whether text for old fonts is converted to Unicode, where the one who asks may say so. */
export const convertLegacyField = Type.Optional(
  flagField({
    description: 'Convert text written for old fonts (TCVN3, VNI) to Unicode where nothing is lost',
  }),
)

/**
 * Reads a file as an act; nothing is looked up yet. Text for old fonts is refused unless `convertLegacy`; where that
 * is no question (undefined) the refusal does not offer it.
 */
export const readActFile = async (
  file: FileInput,
  convertLegacy?: boolean,
): Promise<Result<{ readonly act: Act; readonly format: ReadActAnswer['format'] }>> => {
  const read = await readText(file, { legacy: convertLegacy ? 'convert' : 'refuse' })
  if (!read.ok) return convertLegacy === false ? refused(...read.problems.map(offeringConversion)) : read
  const { text, format } = read.value
  if (text.length > mostCharacters)
    return refused(
      actProblem(
        'act-too-long',
        { name: file.name, characters: text.length, limit: mostCharacters },
        { field: 'file' },
      ),
    )
  // Word and PDF files come with one line for each paragraph; in plain text lines may be wrapped.
  const act = readAct(format === 'docx' || format === 'pdf' ? text.replaceAll('\n', '\n\n') : text)
  const problems = whyNotRead(act, file.name)
  if (problems.length > 0) return refused(...problems)
  const notes = read.value.notes
  return fine({ act: { ...act, findings: [...notes, ...act.findings] }, format })
}

const offeringConversion = (problem: Problem): Problem =>
  problem.code === 'documents/legacy-encoding'
    ? { ...problem, details: { ...problem.details, allowed: false } }
    : problem

/** Ties an act to the register on the day it states, else on the day asked for, else today. */
export const tied = async (act: Act, context: Context, on?: string): Promise<Result<ResolvedAct>> => {
  const day = on ?? act.instrument.operationalOn
  const eve = eveFor(await registerFor(context), day ?? context.today)
  if (!eve.ok) return eve
  const resolved = resolveAct(act, eve.value, { on: day ?? context.today })
  if (day) return fine(resolved)
  return fine({ ...resolved, findings: [actFinding('day-missing', {}), ...resolved.findings] })
}

const columns = ['clause', 'kind', 'result', 'from', 'code', 'scope', 'people', 'remark'] as const

type Found = ReadActAnswer['findings'][number]
const findingRow = ({ place, weight, words }: Found): Cell[] => [
  place?.clause ?? null,
  weight,
  null,
  null,
  null,
  null,
  null,
  words,
]

const legRow = (
  change: ReadActAnswer['changes'][number],
  leg: ReadActAnswer['changes'][number]['legs'][number],
): Cell[] => {
  const { unit, code, scope, people, restAfter, registerName, how } = leg
  const remarks = [
    ...(restAfter ? [`← ${restAfter.join(', ')}`] : []),
    ...(how === 'fuzzy' || how === 'variant' ? [`= ${registerName}`] : []),
  ]
  const from = `${inWords(unit)}${unit.district ? ` (${inWords(unit.district)})` : ''}`
  const remark = remarks.length > 0 ? remarks.join('; ') : null
  return [change.place.clause ?? null, change.kind, inWords(change.result), from, code, scope, people, remark]
}

/** Changes in the order of the act, each finding behind the clause it is about. */
function* rowsOf({ changes, findings }: ReadActAnswer): Generator<Cell[]> {
  const byClause = Map.groupBy(findings, ({ place }) => place?.clause)
  const told = function* (clause: string | undefined) {
    for (const finding of byClause.get(clause) ?? []) yield findingRow(finding)
    byClause.delete(clause)
  }
  yield* told(undefined)
  for (const [at, change] of changes.entries()) {
    for (const leg of change.legs) yield legRow(change, leg)
    if (changes[at + 1]?.place.clause !== change.place.clause) yield* told(change.place.clause)
  }
  for (const clause of [...byClause.keys()]) yield* told(clause)
}

export const readOperation = defineOperation({
  name: 'acts.read',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Đọc một nghị quyết sắp xếp đơn vị hành chính: làm gì, với đơn vị nào, có gì sai',
    en: 'Read an act that arranges units: what it does, to which units, and what is wrong with it',
  },
  input: Type.Object({
    file: fileField({ maxBytes: maxActBytes, description: 'The act: Markdown, plain text, DOCX or PDF' }),
    on: Type.Optional(
      dateField({ description: 'The day from which the new units stand; as the act says when left out' }),
    ),
    convertLegacy: convertLegacyField,
  }),
  output: ReadActAnswer,
  positional: ['file'],
  examples: ['resolution.docx', 'resolution.md --json'],
  table: { columns, rows: rowsOf },
  outcome: ({ findings }) => (findings.some(({ weight }) => weight === 'error') ? 'findings' : 'fine'),
  run: async ({ file, on, convertLegacy = false }, context) => {
    const read = await readActFile(file, convertLegacy)
    if (!read.ok) return read
    const resolved = await tied(read.value.act, context, on)
    return resolved.ok ? fine(answerOf(resolved.value, read.value.format, context.language)) : resolved
  },
})
