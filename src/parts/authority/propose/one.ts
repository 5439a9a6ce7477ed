/** One row proposed field by field, as a person reads it in a text: who gets what, by which provision, from when until when. */
import { Type } from 'typebox'
import { addDays } from '../../../kernel/dates.ts'
import { wholeCountry } from '../../../platform/access/model.ts'
import { defineCommand } from '../../../platform/command.ts'
import { choiceField, codeField, dateField, openTextField, textField } from '../../../platform/fields.ts'
import { uuidv7 } from '../../../platform/ids.ts'
import type { Context } from '../../../platform/operation.ts'
import { currentMatrix } from '../current.ts'
import { shippedBodyName } from '../data/index.ts'
import { type Grant, grantModes, holderKinds, holderLevels, spans } from '../model.ts'
import { authorityProblem } from '../problems.ts'
import type { Fact } from '../store.ts'
import { holderWords } from '../words.ts'
import { ProposalAnswer, thingsOf } from './answers.ts'
import { territoryMeant } from './load.ts'
import { by, type Made, make, proposers, shownMade, territory, write } from './operations.ts'

const groundOf = async (asked: string | undefined, context: Context) => {
  const meant = await territoryMeant(asked, context)
  return typeof meant === 'string' ? { unit: meant, problems: [] } : { unit: wholeCountry, problems: [meant] }
}

const granting = defineCommand({
  name: 'authority.proposeGrant',
  access: proposers,
  where: async ({ territory: asked }: { readonly territory?: string }, context: Context) =>
    (await groundOf(asked, context)).unit,
  touched: thingsOf,
  summary: {
    vi: 'Đề xuất một dòng: ai được giao nhiệm vụ nào, theo điều khoản nào, từ khi nào',
    en: 'Proposes one row: who gets which task, by which provision, from when',
  },
  input: Type.Object({
    function: codeField({ description: 'The task, by its id' }),
    level: choiceField(holderLevels, { description: 'Level of who gets it' }),
    kind: choiceField(holderKinds, { description: 'Kind of who gets it: a Committee and its Chair are two' }),
    body: Type.Optional(codeField({ description: 'Which of its kind, such as department-construction' })),
    mode: choiceField(grantModes, { description: 'Set by law, devolved, assigned down, or delegated' }),
    under: Type.Optional(codeField({ description: 'The row it comes from, where it is passed on' })),
    span: Type.Optional(
      choiceField(spans, { description: 'For one unit, for several, or any; any when left out' }),
    ),
    territory,
    instrument: textField({ description: 'The text, by its number' }),
    point: Type.Optional(codeField({ description: 'Its provision: article.clause.letter, such as 5.1.b' })),
    from: dateField({ description: 'The first day' }),
    lastDay: Type.Optional(dateField({ description: 'The last day, where the row has one of its own' })),
    condition: Type.Optional(openTextField({ description: 'Under which condition, in short words' })),
    reason: openTextField({ description: 'Why, and where it was read' }),
    by,
  }),
  output: ProposalAnswer,
  examples: [
    'fn:land:001 --level commune --kind chair --mode own --instrument 151/2025/NĐ-CP --point 5.1.b --from 2025-07-01 --reason "đọc lại Điều 5"',
  ],
  positional: ['function'],
  load: async (input, context: Context): Promise<Made> => {
    const { unit, problems } = await groundOf(input.territory, context)
    const matrix = await currentMatrix(context)
    const newId = () => uuidv7(Date.parse(context.now))
    const holder = { level: input.level, kind: input.kind, body: input.body ?? null }
    const id = newId()
    const body: Grant = {
      id,
      function: input.function,
      holder,
      mode: input.mode,
      span: input.span ?? 'any',
      territory: unit,
      conditions: input.condition ? [{ says: { vi: input.condition, en: null } }] : [],
      under: input.under ?? null,
      basis: { instrument: input.instrument, point: input.point ?? '' },
      from: input.from,
      until: input.lastDay ? addDays(input.lastDay, 1) : null,
      verified: true,
      source: input.instrument,
    }
    const task = matrix.functionById.get(input.function)
    const facts: readonly Fact[] = [{ kind: 'grant', id, body }]
    const title = `${task?.title.vi ?? input.function}: ${holderWords(holder, 'vi', shippedBodyName)}`.slice(
      0,
      200,
    )
    const head = { proposal: newId(), title, reason: input.reason, territory: unit, source: input.instrument }
    const against = task
      ? problems
      : [
          ...problems,
          authorityProblem('unknown-function', { function: input.function }, { field: 'function' }),
        ]
    return await make({ ...head, by: input.by, facts: task ? facts : [], problems: against }, context)
  },
  whyNot: ({ problems }) => problems,
  decide: (made) => made,
  save: write,
  answer: shownMade,
})
export const proposeGrant = granting.command
export const proposeGrantPreview = granting.preview

const ending = defineCommand({
  name: 'authority.proposeEnd',
  access: proposers,
  where: async ({ grant }: { readonly grant: string }, context: Context) =>
    (await currentMatrix(context)).grantById.get(grant)?.territory ?? wholeCountry,
  touched: thingsOf,
  summary: {
    vi: 'Đề xuất ngày cuối của một dòng, hoặc bỏ dòng ghi nhầm',
    en: 'Proposes the last day of a row, or to take away one that was wrong',
  },
  input: Type.Object({
    grant: codeField({ description: 'The row, by its id' }),
    lastDay: Type.Optional(
      dateField({ description: 'Its last day; without it the row is taken away as wrong' }),
    ),
    reason: openTextField({ description: 'Why, and by which text' }),
    by,
  }),
  output: ProposalAnswer,
  positional: ['grant'],
  examples: ['gr:ND151-m217 --last-day 2026-12-31 --reason "văn bản mới thay thế"'],
  load: async ({ grant: id, lastDay, reason, by: given }, context: Context): Promise<Made> => {
    const matrix = await currentMatrix(context)
    const found = matrix.grantById.get(id)
    const facts: readonly Fact[] = found
      ? [{ kind: 'grant', id, body: lastDay ? { ...found, until: addDays(lastDay, 1) } : null }]
      : []
    const title = matrix.functionById.get(found?.function ?? '')?.title.vi ?? id
    const head = {
      proposal: uuidv7(Date.parse(context.now)),
      title: `${title}: ${lastDay ? lastDay : '–'}`.slice(0, 200),
      reason,
      territory: found?.territory ?? wholeCountry,
      source: found?.basis.instrument ?? id,
    }
    const problems = found ? [] : [authorityProblem('unknown-grant', { grant: id }, { field: 'grant' })]
    return await make({ ...head, by: given, facts, problems }, context)
  },
  whyNot: ({ problems }) => problems,
  decide: (made) => made,
  save: write,
  answer: shownMade,
})
export const proposeEnd = ending.command
export const proposeEndPreview = ending.preview
