/** `register.bodies`: the organisations of a unit on a day. */

import { Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import { codeField } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { asOf, Unit } from '../answers.ts'
import { ask, dayAliases, isProblem, onADay, place, placeOf, publicQuery, unitMeant } from '../questions.ts'
import { remarksTold } from '../remarks.ts'
import { Body, bodyOf, Note, notesOn } from './answers.ts'
import { registerBegins } from './data/days.ts'
import { lifeOf } from './lives.ts'
import { organisationProblem } from './problems.ts'
import { nameOf, organisationsOf } from './rules.ts'

export const bodies = defineOperation({
  name: 'register.bodies',
  ...publicQuery,
  summary: {
    vi: 'Các tổ chức của một đơn vị vào một ngày: hội đồng, ủy ban, cơ quan, đảng ủy, Mặt trận',
    en: 'The organisations of a unit on a day: council, committee, offices, Party, Front',
  },
  input: Type.Object({
    code: codeField({ description: 'Code of the unit on the day, or its permanent id' }),
    ...onADay,
    ...place,
  }),
  output: Type.Object({
    ...asOf,
    unit: Unit,
    bodies: Type.Array(Body),
    notes: Type.Array(Note, { description: 'Bodies there are none of, and bodies nobody could settle' }),
  }),
  positional: ['code'],
  path: ['code'],
  aliases: dayAliases,
  examples: ['00004 --at 2025-07-01', '001 --at 2025-06-30'],
  table: {
    columns: ['id', 'kind', 'name', 'parent', 'validFrom', 'validTo', 'continuity', 'basis'],
    rows: (answer) =>
      answer.bodies.map((body) => [
        body.id,
        body.kind,
        body.name,
        body.parent,
        body.validFrom,
        body.validTo,
        body.continuity,
        body.basis.words,
      ]),
  },
  aside: remarksTold,
  run: async ({ code, validAt, knownAt, level, system }, context) => {
    const on = validAt ?? context.today
    const where = placeOf({ level, system })
    const asked = await ask(context, { knownAt, days: [on], ...where })
    if (!asked.ok) return refused(...asked.problems)
    if (on < registerBegins)
      return refused(
        organisationProblem('before-organisations', { at: on, from: registerBegins }, { field: 'validAt' }),
      )
    const unit = unitMeant(asked.register, code, on, where)
    if (isProblem(unit)) return refused(unit)
    const life = lifeOf(asked.register, unit.id)
    if (!life) throw new Error(`${unit.id} has a version and no story`)
    return fine({
      validAt: on,
      knownAt: knownAt ?? null,
      remarks: [...asked.remarks],
      unit: { ...unit, parents: [...unit.parents] },
      bodies: organisationsOf(life, on).map((organisation) => {
        const name = nameOf(organisation.kind, life, on)
        if (!name) throw new Error(`${organisation.id} has no name on ${on}`)
        return bodyOf(organisation, name, context.language)
      }),
      notes: [...notesOn(life, on, context.language)],
    })
  },
})
