/** Open matters and powers: the rule of the sector, the same kind of body, the level that holds the power now. */
import type { Power } from '../model.ts'
import { bases, isOfPower } from './bases.ts'
import { superiorOf } from './counterpart.ts'
import { type Found, heirsOf, locate } from './ground.ts'
import { noBody, noHeir, notOne } from './open.ts'
import { type Asked, because, ends, goesTo, open, type Rule, type Verdict } from './verdict.ts'

/** The body that holds a power at the place of a thing. */
const atPower = (
  asked: Asked,
  { level, kind, basis }: Power,
  code: 'rule-of-sector' | 'power-now',
  found: Found,
): Verdict => {
  const { ended, world } = asked
  const unit = level === 'province' ? world.provinceOf(ended.unit) : found.where === 'one' ? found.unit : null
  if (unit === null) return found.where === 'one' ? noHeir(asked) : notOne(asked, found, kind)
  const body = world.bodyIn(unit, kind)
  if (body === null) return noBody(asked, unit, kind)
  return goesTo(body, asked, { basis, because: because(code, { level, unit: world.nameOf(unit) }) })
}

/** The sector's own decree comes first. Civil status goes by where who asked lives. */
export const sectorRule: Rule = (asked) => {
  const { holding, ended, world } = asked
  const { function: task, residence } = holding.attributes
  const power = task === undefined ? null : world.sectorRule(task, ended.level)
  if (power === null) return null
  const home = residence === undefined ? [] : world.communesAt({ unit: residence })
  const found: Found =
    home.length === 1 && home[0] !== undefined
      ? { where: 'one', unit: home[0] }
      : locate(residence === undefined ? holding.place : { unit: residence }, ended, world)
  return atPower(asked, power, 'rule-of-sector', found)
}

/** A body of a province or commune goes on in the same kind of body of the one unit that took over. */
export const sameKind: Rule = (asked) => {
  const { holding, ended, world } = asked
  if (ended.level === 'district') return null
  const [only, ...more] = heirsOf(ended)
  if (!only) return noHeir(asked)
  if (more.length > 0) return null
  const body = world.bodyIn(only.unit, ended.kind)
  if (body === null) return noBody(asked, only.unit, ended.kind)
  return goesTo(body, asked, {
    basis: isOfPower(holding.kind) ? bases.goesOn : bases.handover,
    because: because('same-kind-of-body', { unit: world.nameOf(only.unit) }),
  })
}

const powerAt = ({ holding, ended, world }: Asked, found: Found): Power | null => {
  const { function: task } = holding.attributes
  if (task === undefined) return null
  const province = world.provinceOf(ended.unit)
  const wide = province === null ? [] : [province]
  return world.decides(task, found.where === 'one' ? [found.unit] : wide)
}

/**
 * What a district decided goes to the level that got the power. Where the power is of several communes, each has it on its
 * own ground by law: the power itself ends here, and what is open is asked.
 */
export const levelNow: Rule = (asked) => {
  const { holding, ended, world } = asked
  if (ended.level !== 'district' && (holding.kind !== 'function' || ended.level === 'province')) return null
  const found = locate(holding.place, ended, world)
  const { function: task } = holding.attributes
  if (task === undefined) return open('task-unsaid', {}, [superiorOf(ended, world)])
  const power = powerAt(asked, found)
  if (power === null) return open('power-unknown', { task }, [superiorOf(ended, world)])
  if (holding.kind !== 'function' || power.level === 'province' || found.where === 'one')
    return atPower(asked, power, 'power-now', found)
  return ends(asked, {
    basis: power.basis,
    because: because('power-set-by-law', { number: String(found.units.length) }),
    others: found.units.map((unit) => world.bodyIn(unit, power.kind)),
  })
}
