/** Why a rule that applies cannot settle a thing, and whose bodies are possible. */
import type { UnitId } from '../model.ts'
import { counterpartIn, superiorOf } from './counterpart.ts'
import type { Found } from './ground.ts'
import { type Asked, type Open, open } from './verdict.ts'

/** No unit took anything over: nobody is possible. */
export const noHeir = ({ ended, world }: Asked): Open =>
  open('no-heir', { unit: world.nameOf(ended.unit) }, [superiorOf(ended, world)])

/** The unit has no such body: its People's Committee, or the body above. */
export const noBody = ({ ended, world }: Asked, unit: UnitId, kind: string): Open =>
  open('no-such-body', { unit: world.nameOf(unit), kind }, [
    world.bodyIn(unit, 'people-committee'),
    superiorOf(ended, world),
  ])

const mostNamed = 5

/** The place names no single commune: the bodies of a kind in each that is possible, or the body above. */
export const notOne = (asked: Asked, found: Exclude<Found, { where: 'one' }>, kind?: string): Open => {
  const { ended, world } = asked
  if (found.units.length === 0) return noHeir(asked)
  const facts = {
    units: found.units.slice(0, mostNamed).map(world.nameOf).join(', '),
    number: String(found.units.length),
  }
  const bodies = found.units.map((unit) =>
    kind === undefined ? counterpartIn(unit, ended, world) : world.bodyIn(unit, kind),
  )
  return open(`lies-${found.where}`, facts, [...bodies, superiorOf(ended, world)])
}
