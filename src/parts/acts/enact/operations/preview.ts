/** `acts.preview`: what putting an act in force would do, tried out inside a transaction that is taken back. */

import { type Static, Type } from 'typebox'
import type { Register } from '../../../../../packages/register/src/register.ts'
import { addDays } from '../../../../kernel/dates.ts'
import { type Problem, wordsOf } from '../../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../../kernel/result.ts'
import { wholeCountry } from '../../../../platform/access/model.ts'
import { fileField, list, nullableText } from '../../../../platform/fields.ts'
import { type Context, defineOperation, type FileInput } from '../../../../platform/operation.ts'
import { currentRegister, mostTableBytes, transactionOf, tryFacts } from '../../../register/index.ts'
import { FoundInAct } from '../../answers.ts'
import { readingShown } from '../answers.ts'
import { by, doneBy, number, readingOf } from '../fields.ts'
import { whyNotInState } from '../life.ts'
import { isClosed, type Reading, stateOf, steps } from '../model.ts'
import { aboutOf, type Plan, planFor, writingOf } from '../plan.ts'

const text = Type.String()
const Named = Type.Object({ id: text, code: nullableText, name: text })

const Preview = Type.Object({
  number: text,
  state: Type.Unsafe<(typeof steps)[number]>({ type: 'string', enum: [...steps] }),
  effectiveOn: Type.String({ format: 'date' }),
  possible: Type.Boolean({ description: 'Nothing stands against putting it in force as it is' }),
  problems: list(Type.Object({ code: text, words: text })),
  findings: list(FoundInAct),
  ended: list(Named),
  formed: list(Named),
  altered: list(Type.Object({ id: text, code: nullableText, before: text, after: text })),
  codes: Type.Object({
    taken: list(Type.Object({ code: text, name: text })),
    ended: list(Type.Object({ code: text, name: text })),
    missing: list(Type.Object({ id: text, name: text })),
  }),
  correspondence: list(
    Type.Object({
      fromCode: nullableText,
      fromName: nullableText,
      toCode: nullableText,
      toName: nullableText,
      scope: text,
      people: text,
      clause: nullableText,
    }),
  ),
})
type Preview = Static<typeof Preview>

/** Carries the answer out of a transaction that is taken back. */
class TakenBack extends Error {
  readonly answer: Result<Preview>
  constructor(answer: Result<Preview>) {
    super('taken back')
    this.answer = answer
  }
}

type Asked = { readonly reading: Reading; readonly codes: FileInput | undefined; readonly who: string }

const tryOut = async ({ reading, codes, who }: Asked, context: Context): Promise<Result<Preview>> => {
  const plan = await planFor(reading, codes, who, context)
  if (!plan.ok) return fine(previewOf(reading, null, null, plan.problems, context))
  const transaction = transactionOf(context.database)
  const about = aboutOf(reading, context, who)
  const { problems, broken } = await tryFacts(transaction, about, writingOf(plan.value.facts))
  const after = broken ? null : await currentRegister(context)
  return fine(previewOf(reading, plan.value, after, problems, context))
}

const previewOf = (
  reading: Reading,
  plan: Plan | null,
  after: Register | null,
  problems: readonly Problem[],
  { language }: Context,
): Preview => {
  const shown = readingShown(reading, language)
  const { effectiveOn: on } = reading
  const eve = addDays(on, -1)
  const nameOn = (register: Register | null | undefined, id: string, day: string) => {
    const unit = register?.unitById(id, day)
    return { id, code: unit?.code ?? null, name: unit?.name ?? id }
  }
  const before = plan?.before ?? null
  const facts = plan?.facts
  const ended = (facts?.ended ?? []).map((id) => nameOn(before, id, eve))
  const formed = (facts?.formed ?? []).map(({ id, name, code }) => ({ id, code, name }))
  const isCoded = <T extends { readonly code: string | null }>(unit: T): unit is T & { code: string } =>
    unit.code !== null
  return {
    number: reading.number,
    state: stateOf(reading),
    effectiveOn: on,
    possible: problems.length === 0 && shown.errors === 0,
    problems: problems.map((problem) => ({ code: problem.code, words: wordsOf(problem, language) })),
    findings: shown.findings,
    ended,
    formed,
    altered: (facts?.altered ?? []).map((id) => ({
      id,
      code: nameOn(before, id, eve).code,
      before: nameOn(before, id, eve).name,
      after: nameOn(after, id, on).name,
    })),
    codes: {
      taken: formed.filter(isCoded).map(({ code, name }) => ({ code, name })),
      ended: ended.filter(isCoded).map(({ code, name }) => ({ code, name })),
      missing: formed.filter(({ code }) => code === null).map(({ id, name }) => ({ id, name })),
    },
    correspondence: facts && after ? rowsOf(facts, after, on) : [],
  }
}

const rowsOf = (facts: Plan['facts'], after: Register, on: string): Preview['correspondence'] => {
  const level = facts.add.find((record) => record.record === 'unit')?.level
  const touched = new Set([...facts.ended, ...facts.altered, ...facts.formed.map(({ id }) => id)])
  const eve = addDays(on, -1)
  return after
    .correspondence({ from: eve, to: on, ...(level === undefined ? {} : { level }) })
    .filter(({ fromUnit, toUnit }) => touched.has(fromUnit ?? '') || touched.has(toUnit ?? ''))
    .map(({ fromCode, toCode, fromUnit, toUnit, scope, people, citations }) => ({
      fromCode,
      fromName: fromUnit === null ? null : (after.unitById(fromUnit, eve)?.name ?? fromUnit),
      toCode,
      toName: toUnit === null ? null : (after.unitById(toUnit, on)?.name ?? toUnit),
      scope,
      people,
      clause: citations.at(-1)?.clause ?? null,
    }))
}

export const preview = defineOperation({
  name: 'acts.preview',
  kind: 'query',
  access: { roles: ['central', 'administrator', 'inspector'] },
  where: () => wholeCountry,
  summary: {
    vi: 'Xem trước việc thi hành một nghị quyết: đơn vị, mã, đối chiếu, điều còn vướng; không ghi gì',
    en: 'Previews putting an act in force: units, codes, correspondence, what stands against it; writes nothing',
  },
  input: Type.Object({
    number,
    by,
    codes: Type.Optional(
      fileField({ maxBytes: mostTableBytes, description: 'CSV with name and code of the new units' }),
    ),
  }),
  output: Preview,
  positional: ['number'],
  examples: ['12/NQ-UBTVQH16'],
  table: {
    columns: ['what', 'clause', 'from_code', 'from_name', 'to_code', 'to_name', 'scope', 'people'],
    *rows(answer: Preview): Generator<readonly (string | null)[]> {
      for (const { words } of answer.problems) yield ['against', null, null, words, null, null, null, null]
      for (const row of answer.correspondence)
        yield ['line', row.clause, row.fromCode, row.fromName, row.toCode, row.toName, row.scope, row.people]
      for (const { id, name } of answer.codes.missing)
        yield ['without code', null, null, null, id, name, null, null]
    },
  },
  outcome: ({ possible }) => (possible ? 'fine' : 'findings'),
  run: async (input, context) => {
    const found = await readingOf(input.number, context)
    if (!found.ok) return found
    if (isClosed(stateOf(found.value)) || stateOf(found.value) === 'in-force')
      return refused(...whyNotInState(found.value, 'confirmed'))
    const asked = { reading: found.value, codes: input.codes, who: doneBy(input.by, context) }
    try {
      return await context.database.transaction().execute(async (database) => {
        throw new TakenBack(await tryOut(asked, { ...context, database }))
      })
    } catch (error) {
      if (error instanceof TakenBack) return error.answer
      throw error
    }
  },
})
