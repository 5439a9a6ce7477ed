/** A transition of two real communes of Hà Nội in a database with the shipped country, and people who work there. */
import { randomUUID } from 'node:crypto'
import type { TestContext } from 'node:test'
import { sql } from 'kysely'
import { testContext } from '../../../../../test/support/context.ts'
import { testDatabase } from '../../../../../test/support/database.ts'
import { openGuarded } from '../../../../platform/access/guard.ts'
import type { RoleId } from '../../../../platform/access/model.ts'
import type { Context } from '../../../../platform/operation.ts'
import { currentRegister, territoryOf } from '../../../register/index.ts'
import { addWorkers, takeStep, transitionId, workerOf } from '../../holdings/testing/a-transition.ts'

export { takeStep, transitionId }

/** Divided between Ngọc Hà and Giảng Võ; went whole into Ba Đình. */
export const divided = 'commune:00007@2004-08-31'
export const merged = 'commune:00004@2004-08-31'
export const ngocHa = '1656/NQ-UBTVQH15#1.4'
export const giangVo = '1656/NQ-UBTVQH15#1.5'
export const baDinh = '1656/NQ-UBTVQH15#1.3'
export const haNoi = 'province:01@2004-08-31'
export const caoBang = 'province:04@2004-08-31'
export const committee = (unit: string): string => `org:${unit}:people-committee`

const holders = [divided, merged, ngocHa, giangVo, baDinh, haNoi]

export const addTransition = async (owner: Context['database']): Promise<void> => {
  for (const unit of holders)
    await sql`
      insert into holder (organisation, unit, kind, province)
      values (${committee(unit)}, ${unit}, 'people-committee', '01') on conflict do nothing`.execute(owner)
  await sql`
    insert into transition (transition, title, acts, province, effective_on, closing_on, register_revision, recorded_at,
      recorded_by)
    values (${transitionId}, 'Sắp xếp thử', '{1656/NQ-UBTVQH15}', ${haNoi}, '2025-07-01', '2025-12-31', 1,
      '2025-05-01T00:00:00Z', 'test')`.execute(owner)
  await takeStep(owner, 'prepare')
  await sql`
    insert into transition_ending (transition, holder, event, caretaker)
    select ${transitionId}, ended.holder, case when ended.unit = ${divided} then 'division' else 'merger' end, taking.holder
    from holder as ended join holder as taking on taking.unit = ${haNoi}
    where ended.unit in (${divided}, ${merged})`.execute(owner)
}

export type Added = {
  readonly kind: string
  readonly reference: string
  readonly description?: string
  readonly unit?: string
  readonly shared?: boolean
  readonly attributes?: object
}

/** A holding of an ended committee, as it would have been entered. */
export const addHolding = async (
  owner: Context['database'],
  { kind, reference, description = '', unit = divided, shared = false, attributes = {} }: Added,
): Promise<string> => {
  const holding = randomUUID()
  await sql`
    insert into holding (holding, kind, holder, reference, description, count, shared, as_of, attributes, recorded_at,
      recorded_by)
    select ${holding}, ${kind}, holder, ${reference}, ${description}, 1, ${shared}, '2025-06-01',
      ${JSON.stringify(attributes)}::jsonb, '2025-06-10T00:00:00Z', 'test'
    from holder where unit = ${unit}`.execute(owner)
  await sql`
    insert into holding_spell (holding, holder, valid_from)
    select holding, holder, '2025-06-01' from holding where holding = ${holding}`.execute(owner)
  return holding
}

/** Where the plan sends it, and after the day also who holds it. */
export const addLine = async (owner: Context['database'], holding: string, unit: string): Promise<void> => {
  await sql`
    insert into transition_line (transition, holding, batch, source, disposition, successor, rule, basis, because)
    select ${transitionId}, thing.holding, 1, thing.holder, 'transfer', taking.holder, 'same-kind', '72/2025/QH15#54.8', '{}'
    from holding as thing, holder as taking where thing.holding = ${holding} and taking.unit = ${unit}`.execute(
    owner,
  )
}

/** The switch is over, without its work: its step, at the first hour of the day. */
export const switched = (owner: Context['database']): Promise<void> =>
  owner.transaction().execute(async (database) => {
    await sql`set local session_replication_role = replica`.execute(database)
    await sql`
      insert into transition_step (transition, no, phase, at, taken_by, plan_hash, result_hash)
      values (${transitionId}, 2, 'switched', '2025-06-30T17:00:00Z', 'test', repeat('a', 64), repeat('b', 64))`.execute(
      database,
    )
  })

export const inHanoi = async (t: TestContext) => {
  const { address, database: owner } = await testDatabase(t, { country: true })
  await addTransition(owner)
  await addWorkers(owner, 1, 2, 3, 4)
  const open = await openGuarded({ address, poolSize: 3 })
  t.after(() => open.close())
  const territory = async () => territoryOf(await currentRegister(testContext({ database: owner })))
  const context = testContext({
    ...{ database: open.database, territory, today: '2025-06-20', now: '2025-06-20T03:00:00.000Z' },
  })
  const as = (unit: string, number: number, role: RoleId = 'province'): Context => ({
    ...context,
    actor: workerOf(number, unit, role),
  })
  const after = (asked: Context): Context => {
    const actor =
      asked.actor.kind === 'person' ? { ...asked.actor, provedAt: '2025-07-10T03:00:00.000Z' } : asked.actor
    return { ...asked, actor, today: '2025-07-10', now: '2025-07-10T03:00:00.000Z' }
  }
  return { owner, context, as, after }
}
