/** Enters what was invented, stretch by stretch, as an import would: memory holds the names of one stretch, never all of it. */

import type { Database } from '../../../platform/database/database.ts'
import { canonical } from '../../../platform/evidence/canonical.ts'
import { grow, growing, rootOf } from '../../../platform/evidence/merkle.ts'
import { partsOfId } from '../../register/index.ts'
import { type Entered, enterMany } from '../holdings/bulk-store.ts'
import { leafOf } from '../holdings/signature.ts'
import type { OrganisationId } from '../model.ts'
import { holderNumbers } from '../plan/plan-store.ts'
import type { Generated, Holder, Sizes } from './country.ts'
import { generatedBy, type Made, makeOne } from './made.ts'
import { mix } from './mix.ts'
import { chanceOf, identityOf } from './seeded.ts'
import { finishInventories, insertDecisions, type NewDecision, type SignedInventory } from './store.ts'

export type Entering = {
  readonly transition: string
  readonly sizes: Sizes
  readonly now: string
  /** Numbers of organisations; those of successors are added. */
  readonly numbers: Map<OrganisationId, number>
  readonly inventories: ReadonlyMap<OrganisationId, string>
  readonly onEntered: (holdings: number) => void
  readonly signal: AbortSignal
}

/** About so many things are entered in one transaction. */
const perStretch = 20_000
/** Generated persons: who proposes is not who confirms. */
const persons = ['generated-1', 'generated-2'] as const

function* stretchesOf(holders: readonly Holder[]): Generator<readonly Holder[]> {
  let [stretch, size]: [Holder[], number] = [[], 0]
  for (const holder of holders) {
    stretch.push(holder)
    size += holder.size
    if (size < perStretch) continue
    yield stretch
    ;[stretch, size] = [[], 0]
  }
  if (stretch.length > 0) yield stretch
}

/** All things of one organisation, in order of identity. */
export function* thingsOf(
  { ending, group }: Holder,
  { quotas, ground, making }: Generated,
  { seed }: Sizes,
): Generator<Made & { readonly id: string; readonly number: number }> {
  const chance = chanceOf(seed, ending.organisation)
  const its = ground(ending)
  let number = 0
  for (const [line, { kind, sort }] of mix.entries())
    for (let left = quotas[line]?.[group] ?? 0; left > 0; left--) {
      number += 1
      const made = makeOne({ kind, sort }, number, its, { ...making, chance })
      yield { ...made, id: identityOf(seed, group, number), number }
    }
}

export const enterAll = async (
  database: Database,
  generated: Generated,
  entering: Entering,
): Promise<{ readonly holdings: number; readonly decisions: number }> => {
  let [holdings, decisions] = [0, 0]
  for (const stretch of stretchesOf(generated.holders)) {
    entering.signal.throwIfAborted()
    const entered = await database
      .transaction()
      .execute((within) => enterStretch(within, stretch, generated, entering))
    holdings += entered.holdings
    decisions += entered.decisions
    entering.onEntered(holdings)
  }
  return { holdings, decisions }
}

type Decision = Omit<NewDecision, 'holder'> & { readonly to: OrganisationId | null }

const enterStretch = async (
  database: Database,
  stretch: readonly Holder[],
  generated: Generated,
  entering: Entering,
): Promise<{ readonly holdings: number; readonly decisions: number }> => {
  const { transition, sizes, now, numbers, inventories } = entering
  const signed: SignedInventory[] = []
  const decisions: Decision[] = []
  function* rows(): Generator<Entered> {
    let line = 0
    for (const holder of stretch) {
      const { organisation } = holder.ending
      const tree = growing()
      const number = numbers.get(organisation) ?? 0
      for (const { id, entry, decided, number: its } of thingsOf(holder, generated, sizes)) {
        grow(tree, leafOf({ ...entry, id, organisation, lateReason: null, corrections: null }))
        if (decided) {
          const decision = identityOf(sizes.seed + 1, holder.group, its)
          decisions.push({ decision, holding: id, what: decided.what, to: decided.to })
        }
        line += 1
        yield { line, id, inventory: { holder: number }, entry, lateReason: null }
      }
      const inventory = inventories.get(organisation) ?? ''
      signed.push({ inventory, root: rootOf(tree).toString('hex'), holdings: tree.size })
    }
  }
  const { entered, conflicts } = await enterMany(database, rows(), { transition, at: now, by: generatedBy })
  if (conflicts.length > 0)
    throw new Error(`things were entered twice: ${canonical(conflicts[0]?.reference ?? '')}`)
  await finishInventories(database, signed, { at: now, by: generatedBy })
  await nameSuccessors(database, decisions, generated, numbers)
  const numbered = decisions.map(
    ({ to, ...its }): NewDecision => ({ ...its, holder: to === null ? null : (numbers.get(to) ?? null) }),
  )
  await insertDecisions(database, numbered, { transition, basis: basisOf(sizes), at: now, by: persons })
  return { holdings: entered, decisions: decisions.length }
}

const basisOf = ({ seed }: Sizes): string => `GL-${seed}/QĐ (giả lập)`

/** Gives numbers to organisations that a decision names for the first time. */
const nameSuccessors = async (
  database: Database,
  decisions: readonly Decision[],
  { provinceCodeOf }: Generated,
  numbers: Map<OrganisationId, number>,
): Promise<void> => {
  const fresh = new Set(decisions.flatMap(({ to }) => (to !== null && !numbers.has(to) ? [to] : [])))
  const named = [...fresh].toSorted().map((organisation) => {
    const parts = partsOfId(organisation)
    if (!parts) throw new Error(`${organisation} is no organisation`)
    return { organisation, ...parts, province: provinceCodeOf(parts.unit) ?? '' }
  })
  if (named.length === 0) return
  for (const [organisation, number] of await holderNumbers(database, named)) numbers.set(organisation, number)
}
