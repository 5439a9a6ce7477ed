/** `transition.flows`: from which former province and level to which of the day, by kind; what a Sankey and a map draw. */
import { Type } from 'typebox'
import { addDays } from '../../../kernel/dates.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { choiceField, codeField, list, nullable, nullableText } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { currentRegister } from '../../register/index.ts'
import { kindIds } from '../kinds.ts'
import { dispositions } from '../model.ts'
import { transitionNamed } from '../plan/plan-store.ts'
import { reportProblem } from '../report/problems.ts'
import { flowsOf } from './flows-store.ts'

const levels = ['province', 'district', 'commune'] as const

export const flows = defineOperation({
  name: 'transition.flows',
  kind: 'query',
  access: { roles: ['central', 'province', 'planner', 'inspector', 'administrator'] },
  summary: {
    vi: 'Những gì đã đi từ tỉnh, cấp cũ nào đến tỉnh, cấp mới nào, theo từng loại',
    en: 'What went from which former province and level to which new one, kind by kind',
  },
  input: Type.Object({
    transition: codeField({ description: 'Identity of the transition' }),
    kind: Type.Optional(choiceField(kindIds, { description: 'Only holdings of this kind' })),
    province: Type.Optional(
      codeField({ description: 'Only what comes from or goes to this province, by code' }),
    ),
  }),
  output: Type.Object({
    transition: Type.String(),
    phase: Type.String(),
    rows: list(
      Type.Object({
        fromProvince: Type.String({ description: 'Code of the province on the eve' }),
        fromName: Type.String(),
        fromLevel: choiceField(levels),
        toProvince: nullableText,
        toName: nullableText,
        toLevel: nullable(choiceField(levels)),
        kind: Type.String(),
        disposition: choiceField(dispositions),
        holdings: Type.Integer({ description: 'Divided ones count where their first part goes' }),
        lines: Type.Integer(),
      }),
    ),
  }),
  positional: ['transition'],
  examples: ['0198c000-0000-7000-8000-000000000001 --kind record'],
  table: {
    columns: [
      ...['fromProvince', 'fromName', 'fromLevel', 'toProvince', 'toName', 'toLevel', 'kind', 'disposition'],
      ...['holdings', 'lines'],
    ],
    rows: ({ rows }) =>
      rows.map((row) => [
        ...[row.fromProvince, row.fromName, row.fromLevel, row.toProvince, row.toName, row.toLevel, row.kind],
        ...[row.disposition, row.holdings, row.lines],
      ]),
  },
  run: async ({ transition, kind = null, province = null }, context) => {
    const its = await transitionNamed(context.database, transition)
    if (!its) return refused(reportProblem('unknown-transition', { transition }, { field: 'transition' }))
    const register = await currentRegister(context)
    const eve = addDays(its.effectiveOn, -1)
    const unitsOn = (level: (typeof levels)[number]) => [
      ...register.unitsOn(eve, { level }),
      ...register.unitsOn(its.effectiveOn, { level }),
    ]
    const provinces = unitsOn('province')
    const nameOn = (day: string) =>
      new Map(register.unitsOn(day, { level: 'province' }).map(({ code, name }) => [code, name]))
    const [before, after] = [nameOn(eve), nameOn(its.effectiveOn)]
    const rows = await flowsOf(context.database, {
      ...{ transition, kind, province },
      provinces: provinces.map(({ id }) => id),
      districts: unitsOn('district').map(({ id }) => id),
    })
    return fine({
      ...{ transition, phase: its.phase },
      rows: rows.map((row) => ({
        ...row,
        fromName: before.get(row.fromProvince) ?? row.fromProvince,
        toName: row.toProvince === null ? null : (after.get(row.toProvince) ?? row.toProvince),
        fromLevel: levelNamed(row.fromLevel),
        toLevel: row.toLevel === null ? null : levelNamed(row.toLevel),
      })),
    })
  },
})

const levelNamed = (level: string): (typeof levels)[number] =>
  levels.find((one) => one === level) ?? 'commune'
