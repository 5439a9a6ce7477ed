/**
 * Where a holding of an ended organisation goes. Its kind says which rules are tried and in which order; the first that
 * settles it counts. What none settles the caretaker holds, with what was possible, until a person decides. Pure.
 */
import { type TriedRule, transferables } from '../kinds.ts'
import type { Allocation, Holding, OrganisationId, World } from '../model.ts'
import { decidingBasis } from './bases.ts'
import { alreadySettled, decision, settledWithEnd } from './decided.ts'
import { place, shareByPeople, staysWithGround } from './places.ts'
import { levelNow, sameKind, sectorRule } from './powers.ts'
import { archivePermanent, archiveResult, archiveSuperior, archiveUnfinished } from './records.ts'
import { type Asked, because, type Open, type Rule, type Settled } from './verdict.ts'

const rules: Readonly<Record<TriedRule, Rule>> = {
  decision,
  'settled-with-end': settledWithEnd,
  'already-settled': alreadySettled,
  'sector-rule': sectorRule,
  'same-kind': sameKind,
  'level-now': levelNow,
  place,
  'stays-with-ground': staysWithGround,
  'archive-permanent': archivePermanent,
  'archive-unfinished': archiveUnfinished,
  'archive-superior': archiveSuperior,
  'archive-result': archiveResult,
  'share-by-people': shareByPeople,
}

export const allocate = (holding: Holding, world: World): Allocation => {
  const ended = world.ended(holding.holder)
  if (ended === null) throw new Error(`${holding.holder} does not end on ${world.on}`)
  const asked: Asked = { holding, ended, world }
  const open: Open[] = []
  for (const rule of transferables[holding.kind].rules) {
    const verdict = rules[rule](asked)
    if (verdict?.is === 'settled') return settledBy(rule, asked, verdict, open)
    if (verdict) open.push(verdict)
  }
  return heldByCaretaker(asked, open)
}

/** Everybody named on the way but those who get it, each once, in the order they were named. */
const othersThan = (
  taken: readonly (OrganisationId | null)[],
  named: readonly OrganisationId[],
): readonly OrganisationId[] =>
  named.length === 0 ? named : [...new Set(named)].filter((one) => !taken.includes(one))

const settledBy = (
  rule: TriedRule,
  { holding }: Asked,
  verdict: Settled,
  open: readonly Open[],
): Allocation => ({
  ...{ holding: holding.id, rule, basis: verdict.basis, because: verdict.because, parts: verdict.parts },
  others: othersThan(
    verdict.parts.map(({ successor }) => successor),
    [...verdict.others, ...open.flatMap(({ candidates }) => candidates)],
  ),
})

const heldByCaretaker = ({ holding, ended }: Asked, open: readonly Open[]): Allocation => ({
  holding: holding.id,
  rule: 'caretaker',
  basis: decidingBasis(holding.kind),
  because: open[0]?.because ?? because('no-rule', { kind: holding.kind }),
  // The caretaker itself may be who gets it in the end.
  others: othersThan(
    [],
    open.flatMap(({ candidates }) => candidates),
  ),
  parts: [{ part: 0, disposition: 'caretaker', successor: ended.caretaker, quantities: holding.quantities }],
})
