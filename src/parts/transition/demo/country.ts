/** What ends in the country or in one province of it, with the ground of each, and how much each of them holds. */
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays } from '../../../kernel/dates.ts'
import type { Matrix, matrixAndGround } from '../../authority/index.ts'
import { organisationId } from '../../register/index.ts'
import type { UnitId, World } from '../model.ts'
import { type Ending, type Endings, endingsOf } from '../plan/endings.ts'
import { worldOf } from '../world/index.ts'
import type { Ground, Making } from './made.ts'
import { type Level, mix } from './mix.ts'
import { type Body, quotasOf } from './quotas.ts'

export const day = '2025-07-01'

export type Sizes = { readonly seed: number; readonly percent: number }

/** An organisation that ends, its place among all of the country, and how much it holds by line of the mix. */
export type Holder = { readonly ending: Ending; readonly group: number; readonly size: number }

export type Generated = {
  readonly world: World
  readonly endings: Endings
  /** All that end in the country, also where one province is generated. */
  readonly country: readonly Ending[]
  readonly holders: readonly Holder[]
  readonly quotas: readonly Uint16Array[]
  readonly ground: (ending: Ending) => Ground
  readonly making: Making
  /** Units of the day in order, and the code of the province that each lies in. */
  readonly units: readonly UnitId[]
  readonly provinceCodeOf: (unit: UnitId) => string | null
}

type Given = Awaited<ReturnType<typeof matrixAndGround>> & { readonly register: Register }

/** All of it, for the whole country or for one province of the day. Nothing is drawn here but counts. */
export const generatedOf = (given: Given, province: UnitId | null, sizes: Sizes): Generated => {
  const { register, matrix } = given
  const world = worldOf(given, { on: day, province })
  // Of the whole country also for one province: so that it gets what it has there.
  const all = endingsOf(register, { day, acts: null, province: null })
  const levels = levelsOf(register)
  const bodies = all.organisations.map(
    ({ organisation, unit, kind }): Body => ({ organisation, kind, level: levels.get(unit) ?? 'commune' }),
  )
  const quotas = quotasOf(bodies, mix, sizes)
  const keeper = province === null ? null : organisationId(province, 'people-committee')
  const isIn = ({ caretaker }: { readonly caretaker: string }) => keeper === null || caretaker === keeper
  const units = all.units.filter(isIn)
  return {
    world,
    endings: {
      units,
      organisations: all.organisations.filter(isIn),
      acts: [...new Set(units.flatMap(({ acts }) => acts))].toSorted(),
    },
    country: all.organisations,
    holders: all.organisations.flatMap((ending, group) =>
      isIn(ending) ? [{ ending, group, size: sizeOf(quotas, group) }] : [],
    ),
    quotas,
    ground: groundsOf(register, world),
    making: { world, tasks: tasksOf(register, matrix, world) },
    units: (['province', 'commune'] as const).flatMap((level) =>
      register.unitsOn(day, { level }).map(({ id }) => id),
    ),
    provinceCodeOf: (unit) => {
      const found = register.unitById(unit, day)
      return found?.level === 'province' ? found.code : (found?.province?.code ?? null)
    },
  }
}

const levelsOf = (register: Register): ReadonlyMap<UnitId, Level> =>
  new Map(
    (['province', 'district', 'commune'] as const).flatMap((level) =>
      register.unitsOn(addDays(day, -1), { level }).map(({ id }) => [id, level] as const),
    ),
  )

const sizeOf = (quotas: readonly Uint16Array[], group: number): number =>
  quotas.reduce((sum, counts) => sum + (counts[group] ?? 0), 0)

const groundsOf = (register: Register, world: World): ((ending: Ending) => Ground) => {
  const known = new Map<UnitId, readonly UnitId[]>()
  const communesOf = (unit: UnitId): readonly UnitId[] => {
    const before = known.get(unit)
    if (before) return before
    const below = register.unitsOn(addDays(day, -1), { level: 'commune', within: unit }).map(({ id }) => id)
    known.set(unit, below)
    return below
  }
  return ({ organisation, unit }) => {
    const ended = world.ended(organisation)
    if (!ended) throw new Error(`${organisation} does not end on ${day}`)
    return { ended, communes: ended.level === 'commune' ? [unit] : communesOf(unit) }
  }
}

const mostTasks = 60

/** Tasks that one body decides wherever one asks, spread over the matrix; and as many of any. */
const tasksOf = (register: Register, matrix: Matrix, world: World): Making['tasks'] => {
  const [somewhere] = register.unitsOn(day, { level: 'commune' })
  const all = [...matrix.functionById.keys()].toSorted()
  const held = somewhere ? all.filter((task) => world.decides(task, [somewhere.id]) !== null) : []
  const spread = (list: readonly string[]) =>
    list.filter((_, at) => at % Math.max(1, Math.ceil(list.length / mostTasks)) === 0)
  return { held: spread(held), any: spread(all) }
}
