/** `transition.settle`, `correctLine`, `close`, `reverse`, `confirmReversal`: what changes after the day. */
import { Type } from 'typebox'
import { fine } from '../../../../kernel/result.ts'
import { codeField, list, openTextField } from '../../../../platform/fields.ts'
import { defineOperation } from '../../../../platform/operation.ts'
import { close as closeIt, proposeReversal, settle as settleAll, reverse as takeBack } from '../after.ts'
import {
  About,
  afterStep,
  by,
  doneBy,
  example,
  meant,
  planners,
  reason,
  switchers,
  touchedTransition,
  transitionField,
  whereTransition,
} from './asking.ts'

const shared = {
  kind: 'command',
  where: whereTransition,
  touched: touchedTransition,
  positional: ['transition'],
} as const

const Settled = Type.Object({
  transition: Type.String(),
  carriedOut: list(Type.String(), { description: 'Decisions' }),
  caretaker: Type.Integer({ description: 'What the caretaker still holds' }),
})

export const settle = defineOperation({
  name: 'transition.settle',
  ...shared,
  access: planners,
  summary: {
    vi: 'Thực hiện các quyết định sau ngày chuyển: mục tạm giữ đến nơi nhận',
    en: 'Carries out decisions made after the day: what the caretaker holds gets its successor',
  },
  input: Type.Object({ transition: transitionField, by }),
  output: Settled,
  examples: [example],
  run: async ({ transition, by: given }, context) => {
    const its = await meant(transition, context)
    if (!its.ok) return its
    const { database, now, today } = context
    const settled = await settleAll(database, transition, { now, today, by: doneBy(given, context) })
    return settled.ok ? fine({ transition, ...settled.value }) : settled
  },
})

export const correctLine = defineOperation({
  name: 'transition.correctLine',
  ...shared,
  access: switchers,
  summary: {
    vi: 'Sửa một dòng đã chuyển theo một quyết định đã xác nhận; điều trước vẫn còn trong lịch sử',
    en: 'Corrects a line that was switched, by a confirmed decision; what was stays in the history',
  },
  input: Type.Object({
    transition: transitionField,
    decision: codeField({ description: 'The confirmed decision that says where it goes' }),
    by,
  }),
  positional: ['transition', 'decision'],
  output: Settled,
  examples: [`${example} ${example}`],
  run: async ({ transition, decision, by: given }, context) => {
    const its = await meant(transition, context)
    if (!its.ok) return its
    const { database, now, today } = context
    const settled = await settleAll(database, transition, {
      now,
      today,
      by: doneBy(given, context),
      decision,
    })
    return settled.ok ? fine({ transition, ...settled.value }) : settled
  },
})

export const close = defineOperation({
  name: 'transition.close',
  ...shared,
  access: switchers,
  summary: {
    vi: 'Đóng cuộc chuyển giao khi bên tạm giữ không còn giữ gì',
    en: 'Closes a transition once the caretaker holds nothing',
  },
  input: Type.Object({ transition: transitionField, by }),
  output: About,
  examples: [example],
  run: async ({ transition, by: given }, context) => {
    const its = await meant(transition, context)
    if (!its.ok) return its
    const { database, now, today } = context
    const closed = await closeIt(database, transition, { now, today, by: doneBy(given, context) })
    return closed.ok ? afterStep(transition, context) : closed
  },
})

export const reverse = defineOperation({
  name: 'transition.reverse',
  ...shared,
  access: switchers,
  summary: {
    vi: 'Đề nghị lấy lại toàn bộ việc chuyển; người thứ hai xác nhận thì mới có hiệu lực',
    en: 'Proposes to take a whole switch back; it counts once a second person confirms',
  },
  input: Type.Object({
    transition: transitionField,
    basis: openTextField({ maxLength: 200, description: 'The act or decision that takes it back' }),
    reason,
    by,
  }),
  output: Type.Object({ transition: Type.String(), amendment: Type.String() }),
  examples: [`${example} --basis "12/QĐ-TTg" --reason "bị hủy"`],
  run: async ({ transition, basis, reason: why, by: given }, context) => {
    const its = await meant(transition, context)
    if (!its.ok) return its
    const { database, now, today } = context
    const acting = { now, today, by: doneBy(given, context) }
    const proposed = await proposeReversal(database, transition, { ...acting, basis, reason: why })
    return proposed.ok ? fine({ transition, amendment: proposed.value }) : proposed
  },
})

export const confirmReversal = defineOperation({
  name: 'transition.confirmReversal',
  ...shared,
  access: switchers,
  summary: {
    vi: 'Người thứ hai xác nhận lấy lại toàn bộ việc chuyển: mọi mục về nơi trước',
    en: 'A second person confirms taking a switch back: everything is with who held it before',
  },
  input: Type.Object({ transition: transitionField, by }),
  output: About,
  examples: [`${example} --by "Trần Bình"`],
  run: async ({ transition, by: given }, context) => {
    const its = await meant(transition, context)
    if (!its.ok) return its
    const { database, now, today } = context
    const taken = await takeBack(database, transition, { now, today, by: doneBy(given, context) })
    return taken.ok ? afterStep(transition, context) : taken
  },
})
