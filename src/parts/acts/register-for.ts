/** The register that acts are read against: the one in the database, else the country that is shipped. */
import { countryRecords } from '../../../packages/register/src/country.ts'
import { createRegister } from '../../../packages/register/src/create-register.ts'
import type { Register } from '../../../packages/register/src/register.ts'
import type { IsoDate } from '../../kernel/dates.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import type { Context } from '../../platform/operation.ts'
import { currentRegister } from '../register/index.ts'
import { actProblem } from './problems.ts'
import { type Eve, eveOf } from './resolve/eve.ts'

let shipped: Register | null = null

export const registerFor = async (context: Context): Promise<Register> => {
  const register = await currentRegister(context)
  if (register.release.id !== '') return register
  shipped ??= createRegister([...countryRecords()])
  return shipped
}

/** The eve of a day, or why there is none. */
export const eveFor = (register: Register, on: IsoDate): Result<Eve> => {
  const { id, dataFrom } = register.release
  const eve = id === '' || on <= dataFrom ? null : eveOf(register, on)
  if (eve && eve.units.length > 0) return fine(eve)
  return refused(actProblem('no-units-on-that-day', { on, from: dataFrom }))
}
