/** `transition.correct`, `confirmCorrection`: a recount is a fact beside the holding, by two persons. */
import { Type } from 'typebox'
import type { Problem } from '../../../kernel/problems.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { choiceField, openTextField } from '../../../platform/fields.ts'
import { uuidv7 } from '../../../platform/ids.ts'
import { defineOperation } from '../../../platform/operation.ts'
import type { Quantities } from '../model.ts'
import { transitionProblem } from '../problems.ts'
import {
  by,
  doneBy,
  enterers,
  holdingField,
  holdingForWriting,
  keepers,
  Quantities as QuantitiesAnswer,
  touchedHolder,
  whereHolding,
} from './asking.ts'
import {
  addCorrection,
  type Correction,
  confirmCorrection as confirm,
  correctionsOf,
  exitOf,
} from './change-store.ts'
import { type Inventory, type Kept, minus, plus } from './model.ts'
import { isNothing, whyNotEdit, whyNotQuantities, whyNotSecond } from './rules.ts'
import { type Spell, spellsOf } from './store.ts'

/** What a holding is by now: as it was entered, with all recounts that were confirmed. */
export const quantitiesNow = (
  { quantities }: Pick<Kept, 'quantities'>,
  corrections: readonly Correction[],
): Quantities =>
  corrections
    .filter(({ confirmedAt }) => confirmedAt !== null)
    .reduce((sum, one) => plus(sum, one.quantities), quantities)

/** What stands against changing a thing at all: its plan is frozen, it has left, it was divided. */
const whyNotChange = (
  holding: Kept,
  facts: {
    readonly inventory: Inventory | null
    readonly spells: readonly Spell[]
    readonly exit: Awaited<ReturnType<typeof exitOf>>
  },
): readonly Problem[] => {
  const { inventory, spells, exit } = facts
  return [
    ...(inventory ? whyNotEdit(inventory) : []),
    ...(exit?.confirmedAt
      ? [transitionProblem('has-left', { holding: holding.id, decision: exit.decision, on: exit.decidedOn })]
      : []),
    ...(spells.some(({ part }) => part > 0)
      ? [transitionProblem('was-divided', { holding: holding.id })]
      : []),
  ]
}

const Answer = Type.Object({
  holding: Type.String(),
  correction: Type.String(),
  state: choiceField(['proposed', 'confirmed']),
  before: QuantitiesAnswer,
  after: QuantitiesAnswer,
  organisation: Type.String(),
  province: Type.String(),
})

const amount = (what: string) =>
  Type.Optional(Type.Integer({ description: `${what}, as counted; unchanged when left out` }))
const example = '01978a5c-1f0e-7c3a-9d2b-000000000001'

export const correct = defineOperation({
  name: 'transition.correct',
  kind: 'command',
  access: enterers,
  where: whereHolding,
  touched: (answer) => touchedHolder(answer, { kind: 'holding', id: answer.holding }),
  summary: {
    vi: 'Đề nghị đính chính số lượng sau khi đếm lại; người thứ hai xác nhận, mục cũ giữ nguyên',
    en: 'Proposes what a recount found; a second person confirms, and what was entered stays',
  },
  input: Type.Object({
    holding: holdingField,
    count: amount('Pieces'),
    vnd: amount('Whole VND'),
    millimetres: amount('Millimetres of shelf'),
    files: amount('Files'),
    squareMetres: amount('Square metres'),
    reason: openTextField({ description: 'Why it was otherwise' }),
    basis: openTextField({
      maxLength: 200,
      description: 'The minutes or paper of the recount, by its number',
    }),
    by,
  }),
  positional: ['holding'],
  output: Answer,
  examples: [`${example} --count 12 --reason "đếm lại, thiếu 1" --basis "BB 04/2025"`],
  run: async ({ holding: asked, reason, basis, by: given, ...counted }, context) => {
    const found = await holdingForWriting(asked, context)
    if (!found.ok) return found
    const { holding, inventory } = found.value
    const { database, now: at } = context
    const [corrections, exit, spells] = [
      await correctionsOf(database, holding.id),
      await exitOf(database, holding.id),
      await spellsOf(database, holding.id),
    ]
    const before = quantitiesNow(holding, corrections)
    const after: Quantities = {
      count: counted.count ?? before.count,
      vnd: counted.vnd ?? before.vnd,
      millimetres: counted.millimetres ?? before.millimetres,
      files: counted.files ?? before.files,
      squareMetres: counted.squareMetres ?? before.squareMetres,
    }
    const quantities = minus(after, before)
    const against = [
      ...whyNotChange(holding, { inventory, spells, exit }),
      // A thing that is not there at all may be counted as nothing: its number stays, its sums are zero.
      ...(isNothing(after) ? [] : whyNotQuantities({ ...holding, quantities: after })),
      ...(isNothing(quantities) ? [transitionProblem('nothing-corrected', {}, { field: 'count' })] : []),
    ]
    if (against.length > 0) return refused(...against)
    const correction = uuidv7(Date.parse(at))
    await addCorrection(database, holding.id, {
      ...{ correction, quantities, reason, basis, proposedAt: at, proposedBy: doneBy(given, context) },
      ...{ confirmedAt: null, confirmedBy: null },
    })
    const { organisation } = holding
    const province = inventory?.province ?? ''
    return fine({
      holding: holding.id,
      correction,
      state: 'proposed' as const,
      before,
      after,
      organisation,
      province,
    })
  },
})

export const confirmCorrection = defineOperation({
  name: 'transition.confirmCorrection',
  kind: 'command',
  access: keepers,
  where: whereHolding,
  touched: (answer) => touchedHolder(answer, { kind: 'holding', id: answer.holding }),
  summary: {
    vi: 'Người thứ hai xác nhận đính chính đang chờ của một mục',
    en: 'A second person confirms the correction that waits for a holding',
  },
  input: Type.Object({ holding: holdingField, by }),
  positional: ['holding'],
  output: Answer,
  examples: [example],
  run: async ({ holding: asked, by: given }, context) => {
    const found = await holdingForWriting(asked, context)
    if (!found.ok) return found
    const { holding, inventory } = found.value
    const { database, now: at } = context
    const [corrections, exit, spells] = [
      await correctionsOf(database, holding.id),
      await exitOf(database, holding.id),
      await spellsOf(database, holding.id),
    ]
    const waiting = corrections.find(({ confirmedAt }) => confirmedAt === null)
    if (!waiting)
      return refused(transitionProblem('no-proposal', { holding: holding.id }, { field: 'holding' }))
    const who = doneBy(given, context)
    const before = quantitiesNow(holding, corrections)
    const after = plus(before, waiting.quantities)
    const fits = isNothing(after) || whyNotQuantities({ ...holding, quantities: after }).length === 0
    const against = [
      ...whyNotChange(holding, { inventory, spells, exit }),
      ...whyNotSecond(waiting.proposedBy, who),
      ...(fits ? [] : [transitionProblem('changed-since-proposed', { holding: holding.id })]),
    ]
    if (against.length > 0) return refused(...against)
    await confirm(database, { correction: waiting.correction, at, by: who })
    const { correction } = waiting
    const { organisation } = holding
    const province = inventory?.province ?? ''
    return fine({
      holding: holding.id,
      correction,
      state: 'confirmed' as const,
      before,
      after,
      organisation,
      province,
    })
  },
})
