/** `register.organisation`: one body, from when to when, by what, and what comes after it. */
import { Type } from 'typebox'
import { addDays } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/problems.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { citationWords } from '../../../law/index.ts'
import { nullable, textField } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { Unit } from '../answers.ts'
import { ask, onADay, publicQuery } from '../questions.ts'
import { Body, bodyOf, Note, noteOf } from './answers.ts'
import { centralBodyOf } from './central-bodies.ts'
import { organisationFinding } from './findings.ts'
import { lifeOf } from './lives.ts'
import type { Organisation } from './model.ts'
import { organisationProblem } from './problems.ts'
import { nameOf, organisationsOfLife } from './rules.ts'
import { successionOf } from './successors.ts'

/** `org:<unit id>:<kind>`; a unit id may hold colons itself. */
const partsOf = (id: string) => /^org:(?<unit>.+):(?<kind>[a-z-]+)$/.exec(id)?.groups ?? null

/** The point by which what is left in doubt is decided. */
const deciding = { instrument: '72/2025/QH15', point: '54.8' } as const

const endNotes = (organisation: Organisation, count: number, language: Language): readonly Note[] => {
  if (!organisation.end) return []
  const { succession } = organisation.end
  const facts = { basis: citationWords(deciding, language), count }
  if (succession === 'no-single-successor') {
    const finding = organisationFinding('no-single-successor', facts, undefined, 'needs-person')
    return [noteOf(finding, organisation.kind, deciding, language)]
  }
  if (count < 2) return []
  const finding = organisationFinding('several-successors', facts, undefined, 'needs-person')
  return [noteOf(finding, organisation.kind, deciding, language)]
}

export const organisation = defineOperation({
  name: 'register.organisation',
  ...publicQuery,
  summary: {
    vi: 'Một tổ chức theo định danh: thời gian, căn cứ, kế thừa',
    en: 'One organisation by its id: its time, basis and succession',
  },
  input: Type.Object({
    id: textField({
      description: 'org:<unit id>:<kind>, as register.bodies gives it, or org:central:<name>',
    }),
    knownAt: onADay.knownAt,
  }),
  output: Type.Object({
    body: Body,
    unit: nullable(Unit),
    successors: Type.Array(Type.String(), {
      description: 'Bodies of the same kind that take over, from lineage',
    }),
    decides: nullable(Type.String({ description: 'The body that decides what is left in doubt' })),
    notes: Type.Array(Note),
  }),
  positional: ['id'],
  examples: ['org:district:001@2004-08-31:people-committee', 'org:central:home-affairs'],
  table: {
    columns: ['id', 'name', 'validFrom', 'validTo', 'continuity', 'basis', 'successors'],
    rows: ({ body, successors }) => [
      [
        body.id,
        body.name,
        body.validFrom,
        body.validTo,
        body.continuity,
        body.basis.words,
        successors.join(' '),
      ],
    ],
  },
  run: async ({ id, knownAt }, context) => {
    const central = centralBodyOf(id, context.language)
    if (central) return fine({ body: central, unit: null, successors: [], decides: null, notes: [] })
    const asked = await ask(context, { ...(knownAt ? { knownAt } : {}), days: [] })
    if (!asked.ok) return refused(...asked.problems)
    const { register } = asked
    const life = lifeOf(register, partsOf(id)?.unit ?? '')
    const found = life && organisationsOfLife(life).findLast((one) => one.id === id)
    if (!life || !found) return refused(organisationProblem('unknown-organisation', { id }, { field: 'id' }))
    const standing = found.validFrom > context.today ? found.validFrom : context.today
    const on = found.validTo !== null && found.validTo <= standing ? addDays(found.validTo, -1) : standing
    const name = nameOf(found.kind, life, on)
    const unit = register.unitById(life.id, on)
    if (!name || !unit) throw new Error(`${id} has no name or unit on ${on}`)
    const { successors, decides } = successionOf(register, found)
    return fine({
      body: bodyOf(found, name, context.language),
      unit: { ...unit, parents: [...unit.parents] },
      successors: [...successors],
      decides,
      notes: [...endNotes(found, successors.length, context.language)],
    })
  },
})
