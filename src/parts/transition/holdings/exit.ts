/** `transition.proposeExit`, `confirmExit`: what leaves for good leaves by a decision with appraisal, and two persons. */
import { Type } from 'typebox'
import type { Problem } from '../../../kernel/problems.ts'
import { fine, refused } from '../../../kernel/result.ts'
import type { Database } from '../../../platform/database/database.ts'
import { choiceField, dateField, openTextField } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import type { OrganisationId } from '../model.ts'
import { transitionProblem } from '../problems.ts'
import {
  by,
  doneBy,
  holdingField,
  holdingForWriting,
  keepers,
  signers,
  touchedHolder,
  whereHolding,
} from './asking.ts'
import { addExit, confirmExit as confirm, type Exit, exitOf, manners } from './change-store.ts'
import { guardedBy } from './inventory-store.ts'
import type { Inventory, Kept } from './model.ts'
import { whyNotEdit, whyNotSecond } from './rules.ts'
import { type Spell, spellsOf } from './store.ts'

/**
 * What stands against destroying, selling or giving away something of an organisation outside of this part: from its first
 * inventory until the transition is closed only `transition.proposeExit` leads out.
 */
export const whyNotLeave = async (database: Database, holder: OrganisationId): Promise<readonly Problem[]> =>
  (await guardedBy(database, holder)) === null ? [] : [transitionProblem('guarded-until-closed', { holder })]

const Answer = Type.Object({
  holding: Type.String(),
  state: choiceField(['proposed', 'confirmed']),
  manner: choiceField(manners),
  decision: Type.String(),
  appraisal: Type.String(),
  decidedOn: Type.String(),
  organisation: Type.String(),
  province: Type.String(),
})
const shown = (holding: Kept, inventory: Inventory | null, exit: Exit, state: 'proposed' | 'confirmed') => {
  const { manner, decision, appraisal, decidedOn } = exit
  const { id, organisation } = holding
  return {
    holding: id,
    state,
    manner,
    decision,
    appraisal,
    decidedOn,
    organisation,
    province: inventory?.province ?? '',
  }
}

const whyNotExit = (
  holding: Kept,
  exit: Pick<Exit, 'decidedOn'>,
  facts: {
    readonly inventory: Inventory | null
    readonly spells: readonly Spell[]
    readonly before: Exit | null
    readonly today: string
  },
): readonly Problem[] => {
  const { inventory, spells, before, today } = facts
  const on = exit.decidedOn
  const live = spells.filter(({ until }) => until === null)
  return [
    ...(inventory ? whyNotEdit(inventory) : []),
    ...(before?.confirmedAt
      ? [
          transitionProblem('has-left', {
            holding: holding.id,
            decision: before.decision,
            on: before.decidedOn,
          }),
        ]
      : []),
    ...(live.length === 0 && !before?.confirmedAt
      ? [transitionProblem('held-no-more', { holding: holding.id })]
      : []),
    ...(on > today ? [transitionProblem('decided-ahead', { on, today }, { field: 'decidedOn' })] : []),
    ...(on < holding.asOf
      ? [transitionProblem('decided-before-held', { on, from: holding.asOf }, { field: 'decidedOn' })]
      : []),
  ]
}

const example = '01978a5c-1f0e-7c3a-9d2b-000000000001'

export const proposeExit = defineOperation({
  name: 'transition.proposeExit',
  kind: 'command',
  access: keepers,
  where: whereHolding,
  touched: (answer) => touchedHolder(answer, { kind: 'holding', id: answer.holding }),
  summary: {
    vi: 'Đề nghị đưa một mục ra khỏi kiểm kê: tiêu hủy, bán, thanh lý, thu hồi, mất; cần quyết định và thẩm định',
    en: 'Proposes that a holding leaves: destroyed, sold, liquidated, recovered, lost; by decision and appraisal',
  },
  input: Type.Object({
    holding: holdingField,
    manner: choiceField(manners, { description: 'How it leaves' }),
    decision: openTextField({ maxLength: 200, description: 'Number of the decision' }),
    appraisal: openTextField({ maxLength: 200, description: 'Number of the appraisal' }),
    decidedOn: dateField({ description: 'The day of the decision' }),
    by,
  }),
  positional: ['holding', 'manner'],
  output: Answer,
  examples: [`${example} sold --decision 12/QĐ-UBND --appraisal "BB thẩm định 3" --decided-on 2025-06-20`],
  run: async ({ holding: asked, by: given, ...said }, context) => {
    const found = await holdingForWriting(asked, context)
    if (!found.ok) return found
    const { holding, inventory } = found.value
    const { database, now: proposedAt, today } = context
    const [before, spells] = [await exitOf(database, holding.id), await spellsOf(database, holding.id)]
    const against = whyNotExit(holding, said, { inventory, spells, before, today })
    if (against.length > 0) return refused(...against)
    const proposedBy = doneBy(given, context)
    const exit: Exit = { ...said, proposedAt, proposedBy, confirmedAt: null, confirmedBy: null }
    await addExit(database, holding.id, exit)
    return fine(shown(holding, inventory, exit, 'proposed'))
  },
})

export const confirmExit = defineOperation({
  name: 'transition.confirmExit',
  kind: 'command',
  access: signers,
  where: whereHolding,
  touched: (answer) => touchedHolder(answer, { kind: 'holding', id: answer.holding }),
  summary: {
    vi: 'Người thứ hai xác nhận việc đưa một mục ra; báo cáo liệt kê riêng',
    en: 'A second person confirms that a holding leaves; the report lists it apart',
  },
  input: Type.Object({ holding: holdingField, by }),
  positional: ['holding'],
  output: Answer,
  examples: [example],
  run: async ({ holding: asked, by: given }, context) => {
    const found = await holdingForWriting(asked, context)
    if (!found.ok) return found
    const { holding, inventory } = found.value
    const { database, now: at, today } = context
    const [exit, spells] = [await exitOf(database, holding.id), await spellsOf(database, holding.id)]
    if (!exit) return refused(transitionProblem('no-proposal', { holding: holding.id }, { field: 'holding' }))
    const who = doneBy(given, context)
    const against = [
      ...whyNotExit(holding, exit, { inventory, spells, before: exit, today }),
      ...whyNotSecond(exit.proposedBy, who),
    ]
    if (against.length > 0) return refused(...against)
    await confirm(database, { holding: holding.id, at, by: who })
    return fine(shown(holding, inventory, exit, 'confirmed'))
  },
})
