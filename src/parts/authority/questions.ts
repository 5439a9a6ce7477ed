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
import { isSettled, type PlaceOpen, type PlaceSettled, placeRead } from './places.ts'
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

const named = (units: readonly Unit[]): readonly string[] =>
  units.map((unit) => `${inFull(unit)} (${unit.code})`)

const notFound = (asked: string, at: IsoDate, { units, gone }: PlaceOpen): Problem => {
  const field = { field: 'place' }
  if (units.length > 0)
    return authorityProblem('several-places', { place: asked, candidates: named(units) }, field)
  const [first] = gone
  if (!first) return authorityProblem('unknown-place', { place: asked, at }, field)
  const heirs = named(gone.flatMap((each) => each.heirs))
  return authorityProblem('place-ended', { place: inFull(first.unit), at, heirs: [...new Set(heirs)] }, field)
}

/** What words mean as a place on a day, and what they meant where that ended; a choice is a problem, not a guess. */
const placeAsked = (register: Register, asked: string, at: IsoDate): PlaceSettled | Problem => {
  const found = placeRead(register, groundOf(register), asked, at)
  if (isSettled(found)) return found
  // A code that nobody ever bore is refused with the codes near it.
  const isUnheard = found.units.length === 0 && found.gone.length === 0
  const refusal = isUnheard && /^[0-9]+$/.test(asked) ? unitMeant(register, asked, at) : null
  return refusal && isProblem(refusal) ? refusal : notFound(asked, at, found)
}

/** The unit that a code, an id, a name or an address of the day means; what stood before is a problem here. */
export const placeMeant = (register: Register, asked: string, at: IsoDate): Unit | Problem => {
  const found = placeAsked(register, asked, at)
  if (isProblem(found)) return found
  const { units, was } = found
  return was === null ? units[0] : notFound(asked, at, { units: [], gone: [{ unit: was, heirs: units }] })
}

/** All places of a question, with what they were, or everything that stands against them. */
export const placesMeant = (register: Register, asked: readonly string[], at: IsoDate) => {
  const all = asked.map((each) => placeAsked(register, each, at))
  const found = all.filter((each): each is PlaceSettled => !isProblem(each))
  return {
    problems: all.filter(isProblem),
    places: found,
    units: found.map(({ units: [unit] }) => unit),
  }
}

export type FieldAsked = Static<typeof fieldField>
