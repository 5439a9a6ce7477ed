/** `transition.list`: the transitions there are, the newest first. */
import { Type } from 'typebox'
import { fine } from '../../../kernel/result.ts'
import { choiceField, list as listOf, nullableText } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { currentRegister } from '../../register/index.ts'
import { lookers } from '../holdings/asking.ts'
import { phases } from '../model.ts'
import { transitionsKept } from './store.ts'

export const list = defineOperation({
  name: 'transition.list',
  kind: 'query',
  access: lookers,
  summary: {
    vi: 'Các cuộc chuyển giao: văn bản nào, ngày nào, đang ở bước nào',
    en: 'The transitions: by which acts, on which day, in which phase',
  },
  input: Type.Object({}),
  output: Type.Object({
    transitions: listOf(
      Type.Object({
        transition: Type.String(),
        title: Type.String(),
        acts: listOf(Type.String()),
        province: nullableText,
        phase: choiceField(phases),
        effectiveOn: Type.String({ format: 'date' }),
        closingOn: Type.String({ format: 'date' }),
        endings: Type.Integer({ description: 'Organisations that end' }),
      }),
    ),
  }),
  examples: ['--json'],
  table: {
    columns: ['transition', 'title', 'acts', 'province', 'phase', 'effective_on', 'closing_on', 'endings'],
    rows: ({ transitions }) =>
      transitions.map((one) => [
        ...[one.transition, one.title, one.acts.join(', '), one.province, one.phase, one.effectiveOn],
        ...[one.closingOn, one.endings],
      ]),
  },
  run: async (_input, context) => {
    const register = await currentRegister(context)
    const kept = await transitionsKept(context.database)
    return fine({
      transitions: kept.map(({ province, ...one }) => ({
        ...one,
        acts: [...one.acts],
        province: province === null ? null : (register.unitById(province, one.effectiveOn)?.name ?? province),
      })),
    })
  },
})
