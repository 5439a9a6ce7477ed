/** Records, by the table of the archives law: the fonds is closed with its holder and never scattered. */
import { bases } from './bases.ts'
import { isOfPartyFonds, superiorOf } from './counterpart.ts'
import { heirsOf } from './ground.ts'
import { noBody, noHeir } from './open.ts'
import { place } from './places.ts'
import { levelNow, sameKind, sectorRule } from './powers.ts'
import { type Asked, because, goesTo, type Open, open, type Rule } from './verdict.ts'

/**
 * The historical archive of the province is kept by its department of home affairs: the register knows no centre below it.
 * Records of the Party, the Front and its organisations are of the Party's fonds; which of its offices keeps them no text we
 * read says, so they go to the committee.
 */
const archiveOf = ({ ended, world }: Asked) => {
  const province = world.provinceOf(ended.unit)
  if (province === null) return null
  return world.bodyIn(province, isOfPartyFonds(ended.kind) ? 'party-committee' : 'department-home-affairs')
}

const isFinished = ({ holding }: Asked) => holding.attributes.unfinished !== true

const provinceName = ({ ended, world }: Asked) => world.nameOf(world.provinceOf(ended.unit) ?? ended.unit)

/** Kept for ever: to the historical archive, whatever the event. Until somebody says it, the table cannot be read. */
export const archivePermanent: Rule = (asked) => {
  if (!isFinished(asked)) return null
  const archive = archiveOf(asked)
  if (asked.holding.attributes.permanence === undefined)
    return open('permanence-unsaid', {}, [archive, superiorOf(asked.ended, asked.world)])
  if (asked.holding.attributes.permanence !== 'permanent') return null
  if (archive === null) return open('no-archive', { unit: provinceName(asked) })
  const ofParty = isOfPartyFonds(asked.ended.kind)
  return goesTo(archive, asked, {
    disposition: 'archive',
    basis: ofParty ? bases.partyFonds : bases.records,
    because: because(ofParty ? 'kept-in-party-fonds' : 'kept-for-ever', { unit: provinceName(asked) }),
  })
}

/** Unfinished work: its file goes to who has the duty now, as an open case would. */
export const archiveUnfinished: Rule = (asked) => {
  if (isFinished(asked)) return null
  const asCase: Asked = { ...asked, holding: { ...asked.holding, kind: 'case' } }
  let first: Open | null = null
  for (const rule of [sectorRule, sameKind, levelNow, place]) {
    const verdict = rule(asCase)
    if (verdict?.is === 'settled') return { ...verdict, basis: bases.records }
    if (verdict) first ??= verdict
  }
  return first
}

/** The body was dissolved or divided: the direct superior body keeps them. */
export const archiveSuperior: Rule = (asked) => {
  const { ended, holding, world } = asked
  const applies = ended.event === 'dissolution' || ended.event === 'division'
  if (!applies || !isFinished(asked) || holding.attributes.permanence !== 'term') return null
  const superior = superiorOf(ended, world)
  if (superior === null) return open('no-archive', { unit: provinceName(asked) })
  return goesTo(superior, asked, {
    disposition: 'archive',
    basis: bases.records,
    because: because('kept-by-superior', { event: ended.event, unit: provinceName(asked) }),
  })
}

/** The body went on in another, or in what remains of it: that one keeps them. */
export const archiveResult: Rule = (asked) => {
  const { ended, holding, world } = asked
  const applies = ended.event === 'merger' || ended.event === 'separation'
  if (!applies || !isFinished(asked) || holding.attributes.permanence !== 'term') return null
  const unit = ended.event === 'separation' ? ended.unit : heirsOf(ended)[0]?.unit
  if (unit === undefined) return noHeir(asked)
  const body = world.bodyIn(unit, ended.kind)
  if (body === null) return noBody(asked, unit, ended.kind)
  return goesTo(body, asked, {
    basis: bases.records,
    because: because('kept-by-result', { event: ended.event, unit: world.nameOf(unit) }),
  })
}
