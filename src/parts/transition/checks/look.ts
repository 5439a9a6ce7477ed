/** Looks at everything that ended organisations of a transition hold, one after the other, and at the transition as a whole. */

import { addDays } from '../../../kernel/dates.ts'
import type { Finding } from '../../../kernel/findings.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Context } from '../../../platform/operation.ts'
import { matrixAndGround } from '../../authority/index.ts'
import { currentRegister, organisationNamed, partsOfId } from '../../register/index.ts'
import type { Holding, UnitId } from '../model.ts'
import { lastAllocation, lastFacts, openHoldings } from '../plan/allocate-store.ts'
import { differenceOf, endingsOf, factsOf } from '../plan/endings.ts'
import { endedOn, worldOf } from '../world/index.ts'
import { findingsOf } from './holdings.ts'
import type { Remark } from './model.ts'
import { changedSince, type Total, totalsThatDiffer, withoutHeirs } from './plan.ts'
import { lookForTwice } from './twice.ts'

export type Looked = { readonly holdings: number; readonly remarks: readonly Remark[] }

type Asked = {
  readonly transition: string
  readonly title: string
  readonly effectiveOn: string
  readonly acts: readonly string[]
  readonly province: UnitId | null
  /** Only of this organisation. */
  readonly holder: string | null
  /** Totals that somebody counted, to lay beside what was entered. */
  readonly stated: readonly Total[]
}

const alone = (finding: Finding): Remark => ({ finding, rows: [] })

/** Only what somebody stated is added up. */
const addTo = (sums: Map<string, Total>, stated: readonly Total[], { kind, quantities }: Holding): void => {
  for (const total of stated) {
    if (total.kind !== kind) continue
    const key = `${kind} ${total.measure}`
    const value = (sums.get(key)?.value ?? 0n) + BigInt(quantities[total.measure])
    sums.set(key, { kind, measure: total.measure, value })
  }
}

export const lookAt = async (asked: Asked, context: Context): Promise<Looked> => {
  const { database } = context
  const [register, known] = [await currentRegister(context), await matrixAndGround(context)]
  const scope = { on: asked.effectiveOn, province: asked.province }
  const world = worldOf({ register, ...known }, scope)
  const eve = addDays(asked.effectiveOn, -1)
  const existed = (organisation: string) =>
    organisationNamed(register, organisation, eve) === null
      ? null
      : { until: register.story(partsOfId(organisation)?.unit ?? '')?.versions.at(-1)?.validTo ?? null }

  /** Of the transition as a whole; not where one organisation alone was asked. */
  const ofWhole = async (within: Database): Promise<readonly Finding[]> => {
    if (asked.holder !== null) return []
    const missing = withoutHeirs(endedOn(register, scope).values())
    if ((await lastAllocation(within, asked.transition)) === null) return missing
    const { effectiveOn: day, acts, province } = asked
    const now = factsOf(endingsOf(register, { day, acts, province }))
    const differences = differenceOf(await lastFacts(within, asked.transition), now)
    return [...changedSince(differences, world.nameOf), ...missing]
  }
  const isAsked = ({ facts }: Finding) =>
    asked.holder === null || [facts.organisations ?? []].flat().includes(asked.holder)

  const look = async (within: Database): Promise<Looked> => {
    const twice = lookForTwice()
    const ofOne: Remark[] = []
    const entered = new Map<string, Total>()
    let holdings = 0
    for await (const page of openHoldings(within, asked.transition))
      for (const { holding } of page) {
        twice.look(holding)
        if (asked.holder !== null && holding.holder !== asked.holder) continue
        holdings += 1
        addTo(entered, asked.stated, holding)
        for (const finding of findingsOf(holding, world, existed)) ofOne.push({ finding, rows: [holding.id] })
      }
    const totals = totalsThatDiffer(asked.holder ?? asked.title, asked.stated, [...entered.values()])
    const ofSeveral = twice.remarks().filter(({ finding }) => isAsked(finding))
    const remarks = [...[...(await ofWhole(within)), ...totals].map(alone), ...ofSeveral, ...ofOne]
    return { holdings, remarks }
  }
  return database.isTransaction ? look(database) : database.transaction().execute(look)
}
