/** All SQL of single holdings: entered once, looked up, listed; who holds them through time. */
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import { instantText } from '../../../platform/database/instant.ts'
import type { KindId } from '../kinds.ts'
import type { Attributes, Disposition } from '../model.ts'
import type { Entry, Inventory, Kept } from './model.ts'
import { isAfterSwitch } from './rules.ts'

type Row = {
  readonly id: string
  readonly kind: KindId
  readonly holder: number
  readonly organisation: string
  readonly reference: string
  readonly description: string
  readonly count: number
  readonly vnd: number
  readonly millimetres: number
  readonly files: number
  readonly squareMetres: number
  readonly placeUnit: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly shared: boolean
  readonly state: 'held' | 'settled'
  readonly asOf: string
  readonly evidence: string | null
  readonly attributes: Attributes
  readonly lateReason: string | null
  readonly recordedAt: string
  readonly recordedBy: string
}

const columns = sql`
  thing.holding as id, thing.kind, thing.holder, owner.organisation, thing.reference, thing.description, thing.count,
  thing.vnd, thing.millimetres, thing.files, thing.square_metres as "squareMetres", thing.place_unit as "placeUnit",
  thing.latitude, thing.longitude, thing.shared, thing.state, thing.as_of as "asOf", thing.evidence, thing.attributes,
  thing.late_reason as "lateReason", ${instantText('thing.recorded_at')} as "recordedAt",
  thing.recorded_by as "recordedBy"`
const tables = sql`from holding as thing join holder as owner on owner.holder = thing.holder`

const placeOf = ({ placeUnit, latitude, longitude }: Row): Kept['place'] => {
  if (placeUnit !== null) return { unit: placeUnit }
  return latitude !== null && longitude !== null ? { unit: null, latitude, longitude } : null
}

const keptOf = (row: Row): Kept => {
  const {
    count,
    vnd,
    millimetres,
    files,
    squareMetres,
    placeUnit: _unit,
    latitude: _,
    longitude: __,
    ...rest
  } = row
  return { ...rest, quantities: { count, vnd, millimetres, files, squareMetres }, place: placeOf(row) }
}

export const holdingOf = async (database: Database, holding: string): Promise<Kept | null> => {
  const { rows } = await sql<Row>`select ${columns} ${tables} where thing.holding = ${holding}`.execute(
    database,
  )
  return rows[0] ? keptOf(rows[0]) : null
}

/** Holdings under a condition on `thing`. */
export const holdingsWhere = async (
  database: Database,
  condition: RawBuilder<boolean>,
): Promise<readonly Kept[]> => {
  const { rows } =
    await sql<Row>`select ${columns} ${tables} where ${condition} order by thing.holding`.execute(database)
  return rows.map(keptOf)
}

export const holdingByReference = async (
  database: Database,
  { holder, kind, reference }: { readonly holder: number; readonly kind: KindId; readonly reference: string },
): Promise<Kept | null> => {
  const { rows } = await sql<Row>`
    select ${columns} ${tables}
    where thing.holder = ${holder} and thing.kind = ${kind} and thing.reference = ${reference}`.execute(
    database,
  )
  return rows[0] ? keptOf(rows[0]) : null
}

/** Enters a thing with its first spell; after the switch also the one by which the caretaker holds it. */
export const addHolding = async (
  database: Database,
  added: {
    readonly id: string
    readonly entry: Entry
    readonly inventory: Inventory
    readonly lateReason: string | null
    readonly at: string
    readonly by: string
  },
): Promise<void> => {
  const { id, entry, inventory, lateReason, at, by } = added
  const { quantities, place } = entry
  await sql`
    insert into holding (holding, kind, holder, reference, description, count, vnd, millimetres, files, square_metres,
      place_unit, latitude, longitude, shared, state, as_of, evidence, attributes, late_reason, recorded_at, recorded_by)
    values (${id}, ${entry.kind}, ${inventory.holder}, ${entry.reference}, ${entry.description}, ${quantities.count},
      ${quantities.vnd}, ${quantities.millimetres}, ${quantities.files}, ${quantities.squareMetres},
      ${place?.unit ?? null}, ${place?.latitude ?? null}, ${place?.longitude ?? null}, ${entry.shared}, ${entry.state},
      ${entry.asOf}, ${entry.evidence}, ${JSON.stringify(entry.attributes)}::jsonb, ${lateReason}, ${at}, ${by})`.execute(
    database,
  )
  await addFirstSpells(database, inventory, sql`select ${id}::uuid as holding, ${entry.asOf}::date as as_of`)
}

/** The spells of things that were just entered into one inventory: `holding` and `as_of` each. */
const addFirstSpells = async (
  database: Database,
  inventory: Inventory,
  entered: RawBuilder<unknown>,
): Promise<void> => {
  const { holder, caretaker, transition, effectiveOn } = inventory
  if (!isAfterSwitch(inventory)) {
    await sql`
      insert into holding_spell (holding, holder, valid_from)
      select holding, ${holder}::integer, as_of from (${entered}) as entered`.execute(database)
    return
  }
  await sql`
    insert into holding_spell (holding, no, holder, valid_from, valid_to, ended_as, begun_by, begun_as)
    select holding, no, holder, valid_from, valid_to, ended_as, begun_by, begun_as
    from (${entered}) as entered
    cross join lateral (values
      (1::smallint, ${holder}::integer, as_of, ${effectiveOn}::date, 'caretaker', null::uuid, null),
      (2::smallint, ${caretaker}::integer, ${effectiveOn}::date, null::date, null, ${transition}::uuid, 'caretaker')
    ) as spell (no, holder, valid_from, valid_to, ended_as, begun_by, begun_as)`.execute(database)
}

export type Spell = {
  readonly part: number
  readonly no: number
  readonly holder: string
  readonly from: string
  readonly until: string | null
  readonly endedAs: Disposition | 'exit' | 'correction' | 'reversal' | null
  readonly begunBy: string | null
}

/** Who held each part, from the first on. */
export const spellsOf = async (database: Database, holding: string): Promise<readonly Spell[]> => {
  const { rows } = await sql<Spell>`
    select spell.part, spell.no, owner.organisation as holder, spell.valid_from as from, spell.valid_to as until,
      spell.ended_as as "endedAs", spell.begun_by as "begunBy"
    from holding_spell as spell join holder as owner on owner.holder = spell.holder
    where spell.holding = ${holding}
    order by spell.part, spell.no`.execute(database)
  return rows
}

export type PlannedLine = {
  readonly transition: string
  readonly part: number
  readonly disposition: Disposition
  readonly successor: string | null
  readonly rule: string
  readonly basis: string
}

/** Where plans send it. */
export const plannedLinesOf = async (
  database: Database,
  holding: string,
): Promise<readonly PlannedLine[]> => {
  const { rows } = await sql<PlannedLine>`
    select line.transition, line.part, line.disposition, owner.organisation as successor, line.rule, line.basis
    from transition_line as line left join holder as owner on owner.holder = line.successor
    where line.holding = ${holding}
    order by line.transition, line.part`.execute(database)
  return rows
}

export type Sought = {
  readonly transition: string | null
  readonly organisation: string | null
  /** Of the organisation: what it held when things were entered, or what it holds now. */
  readonly view: 'was' | 'is'
  readonly kind: KindId | null
  readonly state: 'held' | 'settled' | 'late' | 'left' | 'corrected' | null
  /** A reference, the beginning of one, or a piece of a description. */
  readonly search: string | null
  readonly after: readonly (string | number)[] | null
  readonly limit: number
}

export type Listed = Kept & { readonly now: string | null; readonly parts: number }

const ofOrganisation = ({ organisation, view }: Sought): RawBuilder<boolean> => {
  if (organisation === null) return sql`true`
  const number = sql`(select holder from holder where organisation = ${organisation})`
  return view === 'was'
    ? sql`thing.holder = ${number}`
    : sql`thing.holding in (select holding from holding_spell where holder = ${number} and valid_to is null)`
}

const inState = ({ state }: Sought): RawBuilder<boolean> => {
  switch (state) {
    case null:
      return sql`true`
    case 'late':
      return sql`thing.late_reason is not null`
    case 'left':
      return sql`exists (select from holding_exit as gone
        where gone.holding = thing.holding and gone.confirmed_at is not null)`
    case 'corrected':
      return sql`exists (select from holding_correction as its
        where its.holding = thing.holding and its.confirmed_at is not null)`
    default:
      return sql`thing.state = ${state}`
  }
}

const likeness = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)

/** In order of kind and reference. */
export const listHoldings = async (database: Database, sought: Sought): Promise<readonly Listed[]> => {
  const { transition, kind, search, after, limit } = sought
  const [afterKind, afterReference, afterHolding] = after ?? []
  const { rows } = await sql<Row & Pick<Listed, 'now' | 'parts'>>`
    select ${columns}, standing.now, standing.parts::integer as parts ${tables}
    cross join lateral (
      select count(*) as parts, min(owner.organisation) as now
      from holding_spell as live join holder as owner on owner.holder = live.holder
      where live.holding = thing.holding and live.valid_to is null
    ) as standing
    where ${ofOrganisation(sought)} and ${inState(sought)}
      and (${kind}::text is null or thing.kind = ${kind})
      and (${transition}::uuid is null or thing.holder in (
        select holder from transition_ending where transition = ${transition}))
      and (${search}::text is null or thing.reference = ${search}
        or thing.reference like ${likeness(search ?? '')} || '%'
        or thing.description ilike '%' || ${likeness(search ?? '')} || '%')
      and (${afterKind ?? null}::text is null or (thing.kind, thing.reference, thing.holding)
        > (${afterKind ?? null}::text, ${afterReference ?? null}::text, ${afterHolding ?? null}::uuid))
    order by thing.kind, thing.reference, thing.holding
    limit ${limit}`.execute(database)
  return rows.map(({ now, parts, ...row }) => ({ ...keptOf(row), now, parts }))
}

/** Holdings of one organisation, with what recounts changed, in order of identity: what a signature is over. */
export type Signed = Kept & {
  readonly corrections: readonly [number, number, number, number, number] | null
}
const perPage = 5_000

export async function* holdingsToSign(
  database: Database,
  holder: number,
  asOf: string,
): AsyncGenerator<readonly Signed[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await sql<Row & Pick<Signed, 'corrections'>>`
      select ${columns}, (
        select json_build_array(sum(count), sum(vnd), sum(millimetres), sum(files), sum(square_metres))
        from holding_correction as its
        where its.holding = thing.holding and its.confirmed_at <= ${asOf}
        having count(*) > 0
      ) as corrections
      ${tables}
      where thing.holder = ${holder} and thing.recorded_at <= ${asOf} and thing.holding > ${after}::uuid
      order by thing.holding
      limit ${perPage}`.execute(database)
    const last = rows.at(-1)
    if (!last) return
    yield rows.map(({ corrections, ...row }) => ({ ...keptOf(row), corrections }))
    after = last.id
  }
}

/** Where a holding is, for access: the unit of who holds it, or of who held it when it was entered where nobody does. */
export const unitOfHolding = async (database: Database, holding: string): Promise<Whereabouts | null> => {
  const { rows } = await sql<Whereabouts>`
    select coalesce(live.unit, owner.unit) as unit, owner.province
    from holding as thing
    join holder as owner on owner.holder = thing.holder
    left join lateral (
      select its.unit from holding_spell as spell join holder as its on its.holder = spell.holder
      where spell.holding = thing.holding and spell.valid_to is null
      order by spell.part limit 1
    ) as live on true
    where thing.holding = ${holding}`.execute(database)
  return rows[0] ?? null
}
export const unitOfInventory = async (database: Database, inventory: string): Promise<Whereabouts | null> => {
  const { rows } = await sql<Whereabouts>`
    select owner.unit, owner.province from inventory join holder as owner using (holder)
    where inventory = ${inventory}`.execute(database)
  return rows[0] ?? null
}
export type Whereabouts = { readonly unit: string; readonly province: string }
