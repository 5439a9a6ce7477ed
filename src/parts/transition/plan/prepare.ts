/** What a plan is computed with: the country on the eve and on the day, its units in order, and what the register says. */
import type { Register } from '../../../../packages/register/src/register.ts'
import type { Context } from '../../../platform/operation.ts'
import { matrixAndGround } from '../../authority/index.ts'
import { currentRegister } from '../../register/index.ts'
import type { UnitId } from '../model.ts'
import { allocate } from '../rules/allocate.ts'
import { worldOf } from '../world/index.ts'
import type { Allocating } from './allocate-run.ts'
import { endingsOf, factsOf } from './endings.ts'
import type { Transition } from './plan-store.ts'

type Looking = Pick<Context, 'database'>

const provinceCodesOn = (register: Register, day: string) => {
  const codes = new Map<UnitId, string | null>()
  return (unit: UnitId): string | null => {
    const known = codes.get(unit)
    if (known !== undefined) return known
    const found = register.unitById(unit, day)
    const code = found?.level === 'province' ? found.code : (found?.province?.code ?? null)
    codes.set(unit, code)
    return code
  }
}

/** What the register says now of the endings of a transition. */
export const factsNow = async (
  { effectiveOn: day, acts, province }: Transition,
  context: Looking,
): Promise<Allocating['facts']> => factsOf(endingsOf(await currentRegister(context), { day, acts, province }))

export const prepared = async (
  its: Transition,
  context: Looking,
): Promise<Pick<Allocating, 'world' | 'allocate' | 'units' | 'provinceCodeOf' | 'facts'>> => {
  const { effectiveOn: day, province } = its
  const register = await currentRegister(context)
  const known = { register, ...(await matrixAndGround(context)) }
  return {
    world: worldOf(known, { on: day, province }),
    allocate,
    units: register
      .unitsOn(day)
      .map(({ id }) => id)
      .toSorted(),
    provinceCodeOf: provinceCodesOn(register, day),
    facts: await factsNow(its, context),
  }
}
