/** A small transition for tests: ended organisations of invented units, their heirs, and people who work there. */
import { sql } from 'kysely'
import type { RoleId } from '../../../../platform/access/model.ts'
import { accountNumbered, addAccount, smallTerritory } from '../../../../platform/access/testing/country.ts'
import type { Database } from '../../../../platform/database/database.ts'
import type { Actor } from '../../../../platform/operation.ts'

export const transitionId = '01978a5c-0000-7000-8000-000000000001'
export const effectiveOn = '2025-07-01'

/** Organisations: what ends, what takes over, who is caretaker. */
export const oldA = 'org:old-a:people-committee'
export const oldC = 'org:old-c:people-committee'
export const caretaker = 'org:province:1:people-committee'
const holders = [
  { organisation: oldA, unit: 'old-a', province: '01' },
  { organisation: oldC, unit: 'old-c', province: '02' },
  { organisation: 'org:a:people-committee', unit: 'a', province: '01' },
  { organisation: 'org:c:people-committee', unit: 'c', province: '02' },
  { organisation: caretaker, unit: 'province:1', province: '01' },
  { organisation: 'org:province:2:people-committee', unit: 'province:2', province: '02' },
] as const

/** Writes it as the owner of the database: what `transition.create` would do. */
export const addTransition = async (owner: Database, id = transitionId): Promise<void> => {
  for (const { organisation, unit, province } of holders)
    await sql`
      insert into holder (organisation, unit, kind, province)
      values (${organisation}, ${unit}, 'people-committee', ${province}) on conflict do nothing`.execute(
      owner,
    )
  await sql`
    insert into transition (transition, title, acts, province, effective_on, closing_on, register_revision, recorded_at,
      recorded_by)
    values (${id}, 'Sắp xếp thử', '{1/NQ}', null, ${effectiveOn}, '2025-12-31', 1, '2025-05-01T00:00:00Z', 'test')`.execute(
    owner,
  )
  await takeStep(owner, 'prepare', id)
  await sql`
    insert into transition_ending (transition, holder, event, caretaker)
    select ${id}, ended.holder, 'merger', taking.holder
    from holder as ended
    join holder as taking on taking.province = ended.province and taking.unit like 'province:%'
    where ended.unit like 'old-%'`.execute(owner)
}

/** The next phase, as `arm` and the switch would take it; guards of order are another's tests. */
export const takeStep = async (owner: Database, phase: string, id = transitionId): Promise<void> => {
  await owner.transaction().execute(async (database) => {
    await sql`set local session_replication_role = replica`.execute(database)
    await sql`
      insert into transition_step (transition, no, phase, at, taken_by, plan_hash, result_hash)
      select ${id}, coalesce(max(no), 0) + 1, ${phase}, now(), 'test',
        case when ${phase} in ('armed', 'switched', 'settling', 'closed') then repeat('a', 64) end,
        case when ${phase} in ('switched', 'settling', 'closed') then repeat('b', 64) end
      from transition_step where transition = ${id}`.execute(database)
  })
}

/** Somebody with a role in a unit from before the day on. */
export const workerOf = (number: number, unit: string, role: RoleId = 'commune'): Actor => ({
  kind: 'person',
  account: accountNumbered(number),
  name: `Người ${number}`,
  session: 's',
  provedAt: '2025-06-20T03:00:00.000Z',
  grants: [
    {
      ...{ id: `g${number}`, role, organisation: null, unit },
      ...{ from: '2025-01-01', until: null, decision: '1/QĐ' },
    },
  ],
})
export const addWorkers = async (owner: Database, ...numbers: readonly number[]): Promise<void> => {
  for (const number of numbers) await addAccount(owner, accountNumbered(number))
}

/** What a context needs to ask on a day before the switch. */
export const beforeTheDay = {
  today: '2025-06-20',
  now: '2025-06-20T03:00:00.000Z',
  territory: async () => smallTerritory,
} as const
