/**
 * Computes the plan: each live spell of an ended organisation goes to its successors by the rules. In one transaction, page by
 * page, so that memory stays small; done again it replaces what was there, and the same facts give the same roots.
 */
import type { Database } from '../../../platform/database/database.ts'
import { canonical, type Json } from '../../../platform/evidence/canonical.ts'
import type { WorkProgress } from '../../../platform/operation.ts'
import { partsOfId } from '../../register/index.ts'
import {
  type Allocation,
  type Holding,
  noQuantities,
  type OrganisationId,
  type Part,
  type Quantities,
  type UnitId,
  type World,
} from '../model.ts'
import {
  computeAlone,
  dropPlan,
  insertAllocation,
  insertBatches,
  insertLines,
  leavesOfBatches,
  type NewBatch,
  type NewLine,
  type Open,
  openHoldings,
} from './allocate-store.ts'
import { holderNumbers, takeStep, transitionNamed } from './plan-store.ts'
import { hashOf, rootOfLeaves } from './roots.ts'

export type Allocating = {
  readonly world: World
  readonly allocate: (holding: Holding, world: World) => Allocation
  /** Units of the day in a fixed order: the number of a batch is the place of its unit. */
  readonly units: readonly UnitId[]
  /** Code of the province that a unit of the day lies in. */
  readonly provinceCodeOf: (unit: UnitId) => string | null
  /** What the plan rests on. */
  readonly facts: Json
  readonly now: string
  readonly by: string
  readonly progress?: (progress: WorkProgress) => void | Promise<void>
  readonly signal?: AbortSignal
}

export type Allocated = {
  readonly holdings: number
  readonly lines: number
  /** Lines that nothing settles. */
  readonly caretaker: number
  readonly batches: number
}

const measured = (one: Quantities): readonly [number, number, number, number, number] => [
  one.count,
  one.vnd,
  one.millimetres,
  one.files,
  one.squareMetres,
]

const sum = (parts: readonly Part[]): Quantities =>
  parts.reduce(
    (all, { quantities }) => ({
      count: all.count + quantities.count,
      vnd: all.vnd + quantities.vnd,
      millimetres: all.millimetres + quantities.millimetres,
      files: all.files + quantities.files,
      squareMetres: all.squareMetres + quantities.squareMetres,
    }),
    noQuantities,
  )

/** Rules that lose or double something are our mistake: thrown before a line is written. */
const checkConserves = ({ holding }: Open, { parts }: Allocation): void => {
  const wrong = (what: string) => new Error(`the rules ${what} of ${holding.id}`)
  if (parts.length === 0) throw wrong('give nothing')
  if (canonical([...measured(sum(parts))]) !== canonical([...measured(holding.quantities)]))
    throw wrong('do not give what there is')
  for (const { disposition, successor } of parts) {
    if ((disposition === 'settle') !== (successor === null))
      throw wrong('settle what somebody gets, or give to nobody')
    if (disposition === 'settle' && parts.length > 1) throw wrong('settle a part')
  }
}

const unitOf = (organisation: OrganisationId): UnitId => partsOfId(organisation)?.unit ?? organisation

/** Numbers units in their order, and those that are in no list after them. */
const batchNumbers = (units: readonly UnitId[]) => {
  const numbers = new Map(units.map((unit, place) => [unit, place + 1]))
  const names = new Map<number, UnitId>()
  return {
    of: (unit: UnitId): number => {
      const number = numbers.get(unit) ?? numbers.size + 1
      numbers.set(unit, number)
      names.set(number, unit)
      return number
    },
    nameOf: (number: number): UnitId => names.get(number) ?? '',
  }
}

export const runAllocation = (
  database: Database,
  transition: string,
  allocating: Allocating,
): Promise<Allocated> =>
  database.isTransaction
    ? allocateIn(database, transition, allocating)
    : database.transaction().execute((within) => allocateIn(within, transition, allocating))

const allocateIn = async (
  database: Database,
  transition: string,
  allocating: Allocating,
): Promise<Allocated> => {
  const { allocate, world, progress, signal, now, by, facts } = allocating
  await computeAlone(database, transition)
  const its = await transitionNamed(database, transition)
  if (!its) throw new Error(`there is no transition ${transition}`)
  await dropPlan(database, transition)
  const numbers = new Map<OrganisationId, number>()
  const batches = batchNumbers(allocating.units)
  let [holdings, lines, caretaker] = [0, 0, 0]
  for await (const page of openHoldings(database, transition)) {
    signal?.throwIfAborted()
    const decisions = new Map(
      page.flatMap(({ holding, decision }) => (decision ? [[holding.id, decision]] : [])),
    )
    const seen: World = { ...world, decisionFor: (holding) => decisions.get(holding) ?? null }
    const answers = page.map((open) => ({ open, allocation: allocate(open.holding, seen) }))
    for (const { open, allocation } of answers) checkConserves(open, allocation)
    await numberAll(
      database,
      answers.map(({ allocation }) => allocation),
      numbers,
      allocating,
    )
    const written = answers.flatMap(({ open, allocation }) =>
      linesOf(open, allocation, { numbers, batches, world }),
    )
    await insertLines(database, transition, written)
    holdings += page.length
    lines += written.length
    caretaker += written.filter(({ disposition }) => disposition === 'caretaker').length
    await progress?.({ doing: 'allocate', rows: holdings, share: 0 })
  }
  const made = await writeBatches(database, transition, batches.nameOf, allocating)
  const counted = { holdings, lines, caretaker, batches: made }
  await insertAllocation(database, transition, { at: now, by, factsHash: hashOf(facts), facts, ...counted })
  await takeStep(database, transition, { phase: 'allocate', at: now, by })
  return counted
}

/** Gives numbers to organisations that were not named before. */
const numberAll = async (
  database: Database,
  allocations: readonly Allocation[],
  numbers: Map<OrganisationId, number>,
  { provinceCodeOf }: Allocating,
): Promise<void> => {
  const fresh = new Set<OrganisationId>()
  for (const { parts, others } of allocations) {
    for (const { successor } of parts) if (successor !== null && !numbers.has(successor)) fresh.add(successor)
    for (const other of others) if (!numbers.has(other)) fresh.add(other)
  }
  if (fresh.size === 0) return
  const named = [...fresh].toSorted().map((organisation) => {
    const parts = partsOfId(organisation)
    if (!parts) throw new Error(`the rules name ${organisation}, which is no organisation`)
    return { organisation, ...parts, province: provinceCodeOf(parts.unit) ?? '' }
  })
  for (const [organisation, number] of await holderNumbers(database, named)) numbers.set(organisation, number)
}

type Writing = {
  readonly numbers: ReadonlyMap<OrganisationId, number>
  readonly batches: { of(unit: UnitId): number }
  readonly world: World
}

const linesOf = (
  { holding, part: sourcePart, parts: known, source }: Open,
  { parts, rule, basis, because, others }: Allocation,
  { numbers, batches, world }: Writing,
): readonly NewLine[] => {
  const numberOf = (organisation: OrganisationId) => numbers.get(organisation) ?? 0
  // All parts of a thing are of one batch; what is settled is of the caretaker's.
  const units = parts.flatMap(({ successor }) => (successor === null ? [] : [unitOf(successor)])).toSorted()
  const keeper = world.ended(holding.holder)?.caretaker
  const batch = batches.of(units[0] ?? (keeper ? unitOf(keeper) : holding.holder))
  const divided = parts.length > 1
  return parts.map(
    ({ disposition, successor, quantities }, place): NewLine => ({
      holding: holding.id,
      part: divided ? known + place + 1 : sourcePart,
      ...{ sourcePart, batch, source, disposition, rule },
      successor: successor === null ? null : numberOf(successor),
      amounts: divided || sourcePart > 0 ? measured(quantities) : null,
      basis: `${basis.instrument}#${basis.point}`,
      because: { code: because.code, facts: { ...because.facts } },
      others: others.map(numberOf),
    }),
  )
}

/** Makes batches of the lines, each with its root. */
const writeBatches = async (
  database: Database,
  transition: string,
  nameOf: (number: number) => UnitId,
  { provinceCodeOf, signal }: Allocating,
): Promise<number> => {
  let made = 0
  for await (const page of leavesOfBatches(database, transition)) {
    signal?.throwIfAborted()
    await insertBatches(
      database,
      transition,
      page.map(({ batch, lines, leaves }): NewBatch => {
        const unit = nameOf(batch)
        return { batch, unit, province: provinceCodeOf(unit), lines, root: rootOfLeaves(leaves) }
      }),
    )
    made += page.length
  }
  return made
}
