/**
 * A transition of invented organisations and holdings, as many as wanted, and a stand-in for the rules: by the number in the
 * reference. For tests of the plan and the switch, which must not depend on what the law says.
 */
import type { Pool } from 'pg'
import type { Database } from '../../../../platform/database/database.ts'
import type { Json } from '../../../../platform/evidence/canonical.ts'
import type { Allocation, EndedOrganisation, Holding, Part, World } from '../../model.ts'
import { type Allocated, runAllocation } from '../allocate-run.ts'
import { armPlan } from '../arm.ts'

export const day = '2025-07-01'
export const transition = '019aa000-0000-7000-8000-000000000001'
export const now = '2025-06-20T02:00:00.000Z'
export const facts: Json = { organisations: 1, units: { 'commune:e0': { event: 'merger' } } }

const heirsPer = 3
const pad = (number: number) => String(number).padStart(6, '0')
/** The n-th heir: three ended communes for each. */
export const heirUnit = (number: number): string => `commune:h${pad(number)}`
const committee = (unit: string) => `org:${unit}:people-committee`
const numberOf = (unit: string) => Number(unit.slice(-6))
const caretaker = committee('province:p1')

/** `size` holdings of `ended` organisations, entered; and the transition that ends these. */
export const generate = async (
  pool: Pool,
  { size, ended }: { readonly size: number; readonly ended: number },
): Promise<void> => {
  await pool.query(
    `insert into holder (organisation, unit, kind, province)
     select 'org:' || unit || ':people-committee', unit, 'people-committee', '01' from (
       select 'commune:e' || lpad(n::text, 6, '0') as unit, n from generate_series(0, $1::int - 1) as n
       union all select 'province:p1', -1 order by n
     ) as its`,
    [ended],
  )
  await pool.query(
    `insert into transition (transition, title, acts, effective_on, closing_on, register_revision, recorded_at, recorded_by)
     values ($1, 'Generated', '{1}', $2, '2026-07-01', 1, $3, 'test')`,
    [transition, day, now],
  )
  await pool.query(
    `insert into transition_ending
     select $1, holder, 'merger', (select holder from holder where unit = 'province:p1') from holder where unit like 'commune:e%'`,
    [transition],
  )
  await pool.query(
    `insert into transition_step (transition, no, phase, at, taken_by) values ($1, 1, 'prepare', $2, 'test')`,
    [transition, now],
  )
  await addHoldings(pool, { from: 0, size, ended })
  await pool.query('analyze holder, holding, holding_spell, transition_ending')
}

/** More of the same, numbered on; each a thing of the organisation whose turn it is. */
export const addHoldings = async (
  pool: Pool,
  { from, size, ended }: { readonly from: number; readonly size: number; readonly ended: number },
): Promise<void> => {
  await pool.query(
    `insert into holding (holding, kind, holder, reference, description, count, vnd, as_of, recorded_at, recorded_by)
     select ('019aa111-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
       case when n % 20 = 7 then 'money' when n % 10 = 3 then 'post' when n % 20 = 11 then 'seal' else 'case' end,
       holder, 'N-' || n, 'generated ' || n, 1, case when n % 20 = 7 then 1000 + n else 0 end, '2025-05-31', $4, 'test'
     from generate_series($1::int, $1::int + $2::int - 1) as n
     join holder on unit = 'commune:e' || lpad((n % $3::int)::text, 6, '0')
     order by n % $3::int, n`,
    [from, size, ended, now],
  )
  await pool.query(
    `insert into holding_spell (holding, holder, valid_from)
     select holding, holder, '2020-01-01' from holding
     where substring(reference from 3)::int between $1::int and $1::int + $2::int - 1 order by holder, holding`,
    [from, size],
  )
}

const heirOf = (holder: string): string =>
  heirUnit(Math.floor(numberOf(holder.split(':').slice(1, -1).join(':')) / heirsPer))

const whole = (
  holding: Holding,
  disposition: Part['disposition'],
  successor: string | null,
): readonly Part[] => [{ part: 0, disposition, successor, quantities: holding.quantities }]

/** Money is divided in three, posts wait for a decision, seals end with it, the rest goes to the one heir. */
const partsOf = (holding: Holding): readonly Part[] => {
  const heir = heirOf(holding.holder)
  if (holding.kind === 'post') return whole(holding, 'caretaker', caretaker)
  if (holding.kind === 'seal') return whole(holding, 'settle', null)
  if (holding.kind !== 'money') return whole(holding, 'transfer', committee(heir))
  const { count, vnd } = holding.quantities
  const share = Math.floor(vnd / 3)
  return [0, 1, 2].map((place) => ({
    part: place + 1,
    disposition: 'transfer',
    successor: committee(heirUnit(numberOf(heir) + place)),
    quantities: {
      ...holding.quantities,
      count: place === 0 ? count : 0,
      vnd: place === 0 ? vnd - 2 * share : share,
    },
  }))
}

export const allocateForTests = (holding: Holding, { decisionFor }: World): Allocation => {
  const decided = decisionFor(holding.id)?.to[0]?.organisation
  return {
    holding: holding.id,
    rule: decided ? 'decision' : 'place',
    basis: { instrument: '72/2025/QH15', point: '54.8' },
    because: { code: 'transition/by-test', facts: {} },
    others: [],
    parts: decided ? whole(holding, 'transfer', decided) : partsOf(holding),
  }
}

const endedOrganisation = (id: string): EndedOrganisation => ({
  ...{
    id,
    unit: id.split(':').slice(1, -1).join(':'),
    kind: 'people-committee',
    level: 'commune',
    event: 'merger',
  },
  ...{ heirs: [], caretaker, basis: { instrument: '72/2025/QH15', point: '54.8' } },
})

export const worldForTests: World = {
  on: day,
  ended: endedOrganisation,
  bodyIn: (unit, kind) => `org:${unit}:${kind}`,
  communesAt: () => [],
  provinceOf: () => 'province:p1',
  stands: () => true,
  nameOf: (unit) => unit,
  decides: () => null,
  sectorRule: () => null,
  decisionFor: () => null,
}

export const allocateAll = (database: Database): Promise<Allocated> =>
  runAllocation(database, transition, {
    ...{ world: worldForTests, allocate: allocateForTests, units: [], provinceCodeOf: () => '01' },
    ...{ facts, now, by: 'test' },
  })

export const armForTests = async (database: Database): Promise<void> => {
  const armed = await database
    .transaction()
    .execute((within) => armPlan(within, transition, { facts, now, by: 'test' }))
  if (!armed.ok) throw new Error(JSON.stringify(armed.problems))
}

/** Computed and armed, ready for the switch. */
export const ready = async (database: Database): Promise<void> => {
  await allocateAll(database)
  await armForTests(database)
}
