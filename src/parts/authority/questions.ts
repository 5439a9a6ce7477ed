/** What questions about authority share: the matrix of now, places by code or name, days. */
import { type Static, Type } from 'typebox'
import type { Unit } from '../../../packages/register/src/model.ts'
import type { Register } from '../../../packages/register/src/register.ts'
import type { IsoDate } from '../../kernel/dates.ts'
import type { Problem } from '../../kernel/problems.ts'
import { choiceField, dateField, textField } from '../../platform/fields.ts'
import type { Context } from '../../platform/operation.ts'
import { currentRegister, inFull, isProblem, registerRevision, unitMeant } from '../register/index.ts'
import { authorityRevision, currentMatrix } from './current.ts'
import { groundOf } from './ground.ts'
import { fields } from './model.ts'
import { authorityProblem } from './problems.ts'

export const validAt = Type.Optional(dateField({ description: 'The day asked about; today when left out' }))
export const dayAliases = { at: 'validAt' } as const
export const fieldField = Type.Optional(choiceField(fields, { description: 'Only tasks of this field' }))
export const unitField = Type.Optional(
  textField({ description: 'Only what concerns the ground of this unit: its code or name' }),
)

export const revision = async (context: Context): Promise<string> =>
  `${await registerRevision(context)} ${await authorityRevision(context)}`
export const publicQuery = { kind: 'query', access: 'public', revision } as const

/** Matrix, ground and register of now, for one question. */
export const asking = async (context: Context) => {
  const [matrix, register] = await Promise.all([currentMatrix(context), currentRegister(context)])
  return { matrix, register, ground: groundOf(register), language: context.language }
}

/** The unit that a code, an id or a name means on a day; a name that several bear is a problem, not a guess. */
export const placeMeant = (register: Register, asked: string, at: IsoDate): Unit | Problem => {
  if (/^[0-9]+$/.test(asked) || asked.includes('#') || asked.includes('@'))
    return unitMeant(register, asked, at)
  // A search also finds what stood before; nobody decides there now.
  const hits = register.search(asked, { at, limit: 12 }).filter(({ unit }) => register.unitById(unit.id, at))
  const [best, ...others] = hits
  if (!best) return authorityProblem('unknown-place', { place: asked, at }, { field: 'place' })
  const same = others.filter(({ score }) => score >= best.score - 0.01)
  if (same.length === 0) return best.unit
  return authorityProblem(
    'several-places',
    { place: asked, candidates: [best, ...same].map(({ unit }) => `${inFull(unit)} (${unit.code})`) },
    { field: 'place' },
  )
}

/** All places of a question, or everything that stands against them. */
export const placesMeant = (register: Register, asked: readonly string[], at: IsoDate) => {
  const all = asked.map((each) => placeMeant(register, each, at))
  return {
    problems: all.filter(isProblem),
    units: all.filter((each): each is Unit => !isProblem(each)),
  }
}

export type FieldAsked = Static<typeof fieldField>
