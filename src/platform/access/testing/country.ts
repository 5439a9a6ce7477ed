/** A small country for tests of access: two provinces, communes, some of them ended, one divided. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'
import type { Database } from '../../database/database.ts'
import type { Access, Actor } from '../../operation.ts'
import { type Grant, roleIds, type Territory, wholeCountry } from '../model.ts'

export const switchDay = '2025-07-01'
type Place = {
  readonly id: string
  readonly until: IsoDate | null
  readonly from: IsoDate
  readonly parent: string | null
  /** The one heir of its whole. */
  readonly heir?: string
}

/** `province:1` and `:2` stand; `:3` went whole into `:1`. Communes a to f; `old-d` was divided between `a` and `b`. */
export const places: readonly Place[] = [
  { id: 'province:1', from: '1990-01-01', until: null, parent: null },
  { id: 'province:2', from: '1990-01-01', until: null, parent: null },
  { id: 'province:3', from: '1990-01-01', until: switchDay, parent: null, heir: 'province:1' },
  { id: 'a', from: switchDay, until: null, parent: 'province:1' },
  { id: 'b', from: switchDay, until: null, parent: 'province:1' },
  { id: 'c', from: switchDay, until: null, parent: 'province:2' },
  { id: 'old-a', from: '1990-01-01', until: switchDay, parent: 'province:1', heir: 'a' },
  { id: 'old-b', from: '1990-01-01', until: switchDay, parent: 'province:3', heir: 'b' },
  { id: 'old-c', from: '1990-01-01', until: switchDay, parent: 'province:2', heir: 'c' },
  { id: 'old-d', from: '1990-01-01', until: switchDay, parent: 'province:1' },
  { id: 'older-a', from: '1990-01-01', until: '2010-01-01', parent: 'province:1', heir: 'old-a' },
]

const placed = new Map(places.map((place) => [place.id, place]))
const stands = (id: string, on: IsoDate): boolean => {
  const place = placed.get(id)
  return place !== undefined && place.from <= on && (place.until === null || on < place.until)
}
const heirs = (ended: string, on: IsoDate): readonly string[] => {
  const place = placed.get(ended)
  if (!place?.until || on < place.until || !place.heir) return []
  return stands(place.heir, on) ? [place.heir] : heirs(place.heir, on)
}
const covers = (unit: string, subject: string, on: IsoDate): boolean =>
  unit === subject || (stands(subject, on) && placed.get(subject)?.parent === unit)

export const smallTerritory: Territory = {
  covers,
  endOf: (unit) => placed.get(unit)?.until ?? null,
  within: (unit, on) =>
    stands(unit, on)
      ? [unit, ...places.map(({ id }) => id).filter((id) => id !== unit && covers(unit, id, on))]
      : [],
  above: (unit, on) => {
    const parent = stands(unit, on) ? placed.get(unit)?.parent : null
    return parent ? [parent] : []
  },
  heirs,
  inherited: (unit, on) => places.map(({ id }) => id).filter((id) => heirs(id, on).includes(unit)),
  dayOf: (instrument) => (instrument === '1/NQ' ? switchDay : null),
  named: (code, on) => (stands(code, on) ? { id: code, name: code } : null),
}

/** Days around the switch, where grants begin and end. */
export const someDay = fc.integer({ min: -40, max: 40 }).map((days) => addDays(switchDay, days))
export const somePlace = fc.constantFrom(...places.map(({ id }) => id))
const someRole = fc.constantFrom(...roleIds)

export const someGrant: fc.Arbitrary<Grant> = fc.record({
  id: fc.uuid(),
  role: someRole,
  organisation: fc.constant(null),
  unit: fc.oneof({ weight: 6, arbitrary: somePlace }, { weight: 1, arbitrary: fc.constant(wholeCountry) }),
  from: someDay,
  until: fc.option(someDay),
  decision: fc.constant('1/QĐ'),
})

export const now = '2025-07-15T03:00:00.000Z'

/** Anyone who may ask: with grants or without, freshly proved or not, a person or a system. */
export const someActor: fc.Arbitrary<Actor> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .record({
        grants: fc.array(someGrant, { maxLength: 4 }),
        provedAt: fc.constantFrom(now, '2025-07-15T02:00:00.000Z'),
      })
      .map((person) => ({ kind: 'person' as const, account: 'p', name: 'P', session: 's', ...person })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        grants: fc.array(someGrant, { maxLength: 3 }),
        scopes: fc.subarray(['acts.enact', 'acts.*', 'register.*', 'act.*']),
      })
      .map((client) => ({ kind: 'client' as const, client: 'c', name: 'C', ...client })),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'public' as const }) },
)

export const someAccess: fc.Arbitrary<Access> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('public' as const, 'operator' as const) },
  {
    weight: 8,
    arbitrary: fc
      .record({
        roles: fc.oneof(
          { weight: 6, arbitrary: fc.subarray([...roleIds], { minLength: 1 }) },
          { weight: 1, arbitrary: fc.constant('signed-in' as const) },
        ),
        strict: fc.boolean(),
      })
      .map(({ roles, strict }) => ({ roles, ...(strict ? { stepUp: true as const } : {}) })),
  },
)

export const accountNumbered = (number: number): string =>
  `01978a5c-1f0e-7c3a-9d2b-${String(number).padStart(12, '0')}`

/** An account for a test, with an invented name. */
export const addAccount = async (database: Database, account: string): Promise<void> => {
  await sql`
    insert into account (account, kind, sign_in_name, name, language, email, created_at)
    values (${account}, 'person', ${`person-${account.slice(-6)}`}, ${`Cán bộ giả lập ${account.slice(-6)}`}, 'vi',
      ${`p${account.slice(-6)}@example.invalid`}, '2025-01-01T00:00:00Z')`.execute(database)
}
