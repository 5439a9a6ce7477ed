/** Looks at everything that ended organisations of a transition hold, one after the other, and at the transition as a whole. */

import { addDays } from '../../../kernel/dates.ts'
import type { Finding } from '../../../kernel/findings.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Context } from '../../../platform/operation.ts'
import { matrixAndGround } from '../../authority/index.ts'
import { currentRegister, organisationNamed, partsOfId } from '../../register/index.ts'
import type { UnitId } from '../model.ts'
import { lastAllocation, lastFacts, openHoldings } from '../plan/allocate-store.ts'
import { differenceOf, endingsOf, factsOf } from '../plan/endings.ts'
import { endedOn, worldOf } from '../world/index.ts'
import { findingsOf } from './holdings.ts'
import type { Remark } from './model.ts'
import { changedSince, withoutHeirs } from './plan.ts'
import { lookForTwice } from './twice.ts'

export type Looked = { readonly holdings: number; readonly remarks: readonly Remark[] }

type Asked = {
  readonly transition: string
  readonly effectiveOn: string
  readonly acts: readonly string[]
  readonly province: UnitId | null
  /** Only of this organisation. */
  readonly holder: string | null
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

  const look = async (within: Database): Promise<Looked> => {
    const twice = lookForTwice()
    const remarks: Remark[] = []
    let holdings = 0
    for await (const page of openHoldings(within, asked.transition))
      for (const { holding } of page) {
        twice.look(holding)
        if (asked.holder !== null && holding.holder !== asked.holder) continue
        holdings += 1
        for (const finding of findingsOf(holding, world, existed))
          remarks.push({ finding, rows: [holding.id] })
      }
    return {
      holdings,
      remarks: [...(await changed(within)), ...missing(), ...twice.remarks().filter(isAsked), ...remarks],
    }
  }
  const changed = async (within: Database): Promise<readonly Remark[]> => {
    if (asked.holder !== null || (await lastAllocation(within, asked.transition)) === null) return []
    const { effectiveOn: day, acts, province } = asked
    const now = factsOf(endingsOf(register, { day, acts, province }))
    const differences = differenceOf(await lastFacts(within, asked.transition), now)
    return changedSince(differences, world.nameOf).map((finding) => ({ finding, rows: [] }))
  }
  const missing = (): readonly Remark[] =>
    asked.holder === null
      ? withoutHeirs(endedOn(register, scope).values()).map((finding) => ({ finding, rows: [] }))
      : []
  const isAsked = ({ finding }: { readonly finding: Finding }) =>
    asked.holder === null || [finding.facts.organisations ?? []].flat().includes(asked.holder)
  return database.isTransaction ? look(database) : database.transaction().execute(look)
}
