/** `register.importBoundaries`: a boundary file into the register, checked, in one transaction; and its preview. */

import { createHash } from 'node:crypto'
import type { IsoDate } from '../../../kernel/dates.ts'
import { wordsOfFinding } from '../../../kernel/findings.ts'
import type { Problem } from '../../../kernel/problems.ts'
import type { Result } from '../../../kernel/result.ts'
import { actorName } from '../../../platform/access/actor.ts'
import { centralWork, wholeCountry } from '../../../platform/access/model.ts'
import { defineCommand } from '../../../platform/command.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Context } from '../../../platform/operation.ts'
import { currentRegister } from '../current.ts'
import { ask } from '../questions.ts'
import { idOf } from '../rows.ts'
import { addFacts, openRevision, supersedeFacts } from '../store.ts'
import { type Checked, checkBoundaries } from './check.ts'
import { findingRows, type Input, input, type Output, output, withWords } from './import-form.ts'
import { boundaryProblem } from './problems.ts'
import { type BoundaryFile, readBoundaryFile } from './read-file.ts'
import { simplified } from './simplify.ts'
import { daysThatFit, standingUnits, topUnits } from './standing.ts'
import { addImport, boundariesForDay, type Import, importsOfFile, supersedeBoundaries } from './store.ts'
import { type Question, whyNotBoundaries } from './whole-file.ts'

/** Degrees, about 200 m: what a map of a province shows. */
const coarseTolerance = 0.002

type Facts = {
  readonly file: Result<BoundaryFile>
  /** Why the day or the level cannot be asked about. */
  readonly unasked: readonly Problem[]
  readonly question: Question
  readonly wrongCorrections: readonly string[]
  readonly hash: string
  readonly before: readonly (Import & { readonly isWhole: boolean })[]
  /** Live boundaries for the day, by unit: the import each came from. */
  readonly live: ReadonlyMap<string, string>
  readonly checked: Checked | null
  readonly language: Context['language']
}
type Changes = {
  readonly id: string
  readonly known: Import | null
  readonly input: Input
  readonly facts: Facts
  readonly replaced: readonly { readonly unit: string; readonly import: string }[]
}

const correctionsFrom = (given: readonly string[]) => {
  const pairs = given.map((text) => /^\s*([^=\s][^=]*?)\s*=\s*([^=\s]+)\s*$/.exec(text))
  return {
    corrections: new Map(
      pairs.flatMap((pair) => (pair?.[1] && pair[2] ? [[pair[1], pair[2]] as const] : [])),
    ),
    wrong: given.filter((_, place) => pairs[place] === null),
  }
}

const load = async (given: Input, context: Context): Promise<Facts> => {
  const asked = await ask(context, { days: [given.on], level: given.level })
  const register = asked.ok ? asked.register : await currentRegister(context)
  const { corrections, wrong } = correctionsFrom(given.as ?? [])
  const hash = createHash('sha256').update(given.file.bytes).digest('hex')
  const units = standingUnits(register, given.on)
  const question: Question = {
    file: given.file.name,
    on: given.on,
    units,
    provinces: topUnits(units),
    property: given.property,
    level: given.level,
    corrections,
    otherDays: (codes, level) => daysThatFit(register, codes, level),
  }
  const file = readBoundaryFile(given.file)
  const isReadable =
    asked.ok && file.ok && wrong.length === 0 && whyNotBoundaries(file.value, question).length === 0
  const checked = isReadable ? checkBoundaries(file.value, question) : null
  const kept = checked?.boundaries.map(({ unit }) => unit.id) ?? []
  const live = await boundariesForDay(context.database, kept, given.on)
  return {
    file,
    unasked: asked.ok ? [] : asked.problems,
    question,
    wrongCorrections: wrong,
    hash,
    before: await importsOfFile(context.database, hash, given.on),
    live: new Map(live.map(({ unit, import: of }) => [unit, of])),
    checked,
    language: context.language,
  }
}

const whyNot = (
  { file, unasked, question, wrongCorrections, checked, language }: Facts,
  given: Input,
): readonly Problem[] => {
  if (unasked.length > 0) return unasked
  if (wrongCorrections.length > 0)
    return wrongCorrections.map((text) =>
      boundaryProblem('boundaries-wrong-correction', { given: text }, { field: 'as' }),
    )
  if (!file.ok) return file.problems
  const whole = whyNotBoundaries(file.value, question)
  if (whole.length > 0) return whole
  const errors = checked?.findings.filter(({ weight }) => weight === 'error') ?? []
  if (errors.length === 0 || given.leaveOutFaulty) return []
  const first = errors.slice(0, 5).map((finding) => wordsOfFinding(finding, language))
  return [boundaryProblem('boundaries-have-errors', { file: given.file.name, count: errors.length, first })]
}

const sameCorrections = (known: Import, given: ReadonlyMap<string, string>): boolean =>
  Object.keys(known.corrections).length === given.size &&
  [...given].every(([from, to]) => known.corrections[from] === to)

const decide = (facts: Facts, given: Input): Changes => {
  const { before, checked, hash, question, live } = facts
  const { corrections } = question
  const known = before.find((one) => one.isWhole && sameCorrections(one, corrections)) ?? null
  const plain = `boundaries:${checked?.level}@${given.on}:${hash.slice(0, 16)}`
  const id = known?.id ?? (before.length === 0 ? plain : `${plain}/${before.length + 1}`)
  return {
    id,
    known,
    input: given,
    facts,
    replaced: known ? [] : [...live].map(([unit, of]) => ({ unit, import: of })),
  }
}

const measureOf = (unit: string, value: number, on: IsoDate, source: string) =>
  ({
    record: 'measure',
    unit,
    quantity: 'area',
    value: Math.round(value * 10_000) / 10_000,
    asOf: on,
    method: 'measured',
    source,
  }) as const

const save = async (changes: Changes, context: Context): Promise<void> => {
  const { id, known, input: given, facts, replaced } = changes
  const { checked, question } = facts
  if (known || !checked) return
  // a command runs in a transaction, see `perform`
  const transaction = context.database as DatabaseTransaction
  const actor = actorName(context.actor)
  const revision = await openRevision(transaction, {
    at: context.now,
    origin: 'local',
    why: `import ${id}`,
    actor,
  })
  const former = replaced.map(({ unit, import: of }) => ({
    record: 'measure' as const,
    id: idOf(measureOf(unit, 0, given.on, of)),
  }))
  await supersedeFacts(transaction, revision, former)
  await supersedeBoundaries(
    transaction,
    revision,
    replaced.map(({ unit }) => unit),
    given.on,
  )
  const source = {
    record: 'source',
    id,
    title: given.source,
    publisher: given.source,
    asOf: given.on,
    quality: 'measured on a map',
  } as const
  const measures = checked.boundaries.map(({ unit, area }) => measureOf(unit.id, area, given.on, id))
  const added = [source, ...measures].map((record) => ({
    record,
    id: idOf(record),
    recordedAt: revision.at,
    supersededAt: null,
  }))
  await addFacts(transaction, revision, added)
  const coarse = simplified(
    checked.boundaries.map(({ shape }) => shape),
    coarseTolerance,
  )
  await addImport(
    transaction,
    revision,
    {
      id,
      validOn: given.on,
      level: checked.level,
      fileName: given.file.name,
      fileHash: facts.hash,
      fileBytes: given.file.bytes.length,
      keyField: checked.field,
      corrections: Object.fromEntries(question.corrections),
      source: given.source,
      actor,
      features: checked.features,
      findings: checked.findings,
    },
    checked.boundaries.map(({ unit, key, shape, area }, place) => ({
      unit: unit.id,
      level: unit.level,
      key,
      shape,
      coarse: coarse[place] ?? shape,
      area,
    })),
  )
}

const answer = (
  { id, known, replaced }: Changes,
  { checked, hash, language }: Facts,
  given: Input,
): Output => ({
  import: id,
  state: known ? 'known' : 'new',
  on: given.on,
  level: checked?.level ?? '',
  hash,
  keyField: checked?.field ?? '',
  features: checked?.features ?? 0,
  boundaries: checked?.boundaries.length ?? 0,
  replaced: replaced.length,
  measuredKm2: Math.round((checked?.boundaries ?? []).reduce((sum, { area }) => sum + area, 0) * 100) / 100,
  findings: checked?.findings.map((finding) => withWords(finding, language)) ?? [],
  all: given.all ?? false,
})

const { command, preview } = defineCommand<typeof input, typeof output, Facts, Changes>({
  name: 'register.importBoundaries',
  access: centralWork,
  where: () => wholeCountry,
  faces: ['cli'],
  summary: {
    vi: 'Nhập ranh giới đơn vị từ tệp GeoJSON, có kiểm tra',
    en: 'Import boundaries of units from a GeoJSON file, checked',
  },
  input,
  output,
  positional: ['file'],
  examples: ['map.geojson.gz --on 2025-07-01 --source "Bản đồ của tỉnh, 2025" --as 06978=06970'],
  table: {
    columns: ['weight', 'finding', 'code', 'words'],
    rows: findingRows,
  },
  outcome: ({ findings }) => (findings.some(({ weight }) => weight !== 'note') ? 'findings' : 'fine'),
  load,
  whyNot,
  decide,
  save,
  answer,
})

export const importBoundaries = command
export const importBoundariesPreview = preview
