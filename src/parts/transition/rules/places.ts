/** What goes by ground: where a thing lies, what stays with its territory, what is divided by people. */

import { transferables } from '../kinds.ts'
import { bases, isOfPower } from './bases.ts'
import { counterpartIn, leadOf, superiorOf } from './counterpart.ts'
import { heirsOf, isOfWholeGround, locate } from './ground.ts'
import { noBody, noHeir, notOne } from './open.ts'
import { shareOut, weightsOf } from './share.ts'
import { type Asked, because, goesApart, goesTo, open, type Rule } from './verdict.ts'

/** Money of the whole ground that several took over: no place settles it, shares do. */
const isForShares = ({ holding, ended }: Asked): boolean =>
  transferables[holding.kind].divisible && isOfWholeGround(holding.place, ended) && heirsOf(ended).length > 1

/**
 * In one commune: its body. What may be divided and has no nearer place is left to its shares. The place alone does not say which
 * level got a power of a district.
 */
export const place: Rule = (asked) => {
  const { holding, ended, world } = asked
  if (isForShares(asked)) return null
  const found = locate(holding.place, ended, world)
  if (found.where !== 'one') return notOne(asked, found)
  const body = counterpartIn(found.unit, ended, world)
  if (body === null) return noBody(asked, found.unit, ended.kind)
  if (ended.level === 'district' && isOfPower(holding.kind))
    return open('place-is-no-power', { unit: world.nameOf(found.unit) }, [body, superiorOf(ended, world)])
  return goesTo(body, asked, {
    basis: isOfPower(holding.kind) ? bases.openMatters : bases.handover,
    because: because('lies-in', { unit: world.nameOf(found.unit) }),
  })
}

/** Policies and documents of a ground stay with it: whoever holds all of it now, which for several communes is the province. */
export const staysWithGround: Rule = (asked) => {
  const { holding, ended, world } = asked
  const its = holding.kind === 'area-policy' ? bases.areaPolicies : bases.documents
  const found = locate(holding.place ?? { unit: ended.unit }, ended, world)
  if (found.where === 'unknown') return notOne(asked, found)
  const several = found.where !== 'one' && found.units.length > 1
  const unit =
    found.where === 'one' ? found.unit : several ? world.provinceOf(ended.unit) : (found.units[0] ?? null)
  if (unit === null) return noHeir(asked)
  const body = world.bodyIn(unit, leadOf(ended.kind)) ?? world.bodyIn(unit, 'people-committee')
  if (body === null) return noBody(asked, unit, ended.kind)
  return goesTo(body, asked, {
    basis: several ? bases.severalCommunes : its,
    because: several
      ? because('ground-of-several', { unit: world.nameOf(unit), number: String(found.units.length) })
      : because('ground-of-one', { unit: world.nameOf(unit) }),
    others: found.where === 'one' ? [] : found.units.map((one) => counterpartIn(one, ended, world)),
  })
}

/** What may be divided, where the people of each share are known on one day. */
export const shareByPeople: Rule = (asked) => {
  const { holding, ended, world } = asked
  const heirs = heirsOf(ended)
  if (!isForShares(asked)) return null
  const bodies = heirs.map(({ unit }) => counterpartIn(unit, ended, world))
  if (!holding.shared) return open('not-to-be-divided', { reference: holding.reference }, bodies)
  const weights = weightsOf(heirs.map(({ people }) => people))
  if (weights === null || bodies.includes(null)) return open('people-unknown', {}, bodies)
  const parts = shareOut(holding.quantities, weights).map((quantities, at) => ({
    part: at + 1,
    disposition: 'transfer' as const,
    successor: bodies[at] ?? null,
    quantities,
  }))
  return goesApart(parts, {
    basis: bases.handover,
    because: because('divided-by-people', { number: String(parts.length) }),
  })
}
