/**
 * Other parts hold things for organisations too: accounts, powers, documents, later cases and assignments. A supplier tells
 * what an ended organisation holds with it; `transition.supply` enters that as often as it is asked, and nothing twice.
 */
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Context } from '../../../platform/operation.ts'
import type { KindId } from '../kinds.ts'
import type { OrganisationId, UnitId } from '../model.ts'
import type { Entry } from './model.ts'

/** What a supplier says of a thing; the day of the facts is that of the inventory. */
export type Supplied = Omit<Entry, 'asOf'> & { readonly organisation: OrganisationId }

/** An organisation whose inventory takes things in. */
export type Holder = { readonly organisation: OrganisationId; readonly unit: UnitId; readonly kind: string }

export type Supplier = {
  /** `<part>.<what>`: stable, asked for by this name. */
  readonly id: string
  readonly words: { readonly vi: string; readonly en: string }
  readonly kinds: readonly KindId[]
  /** Everything the organisations hold on the eve, in any order; the same things each time it is asked. */
  readonly supply: (
    holders: readonly Holder[],
    asked: { readonly eve: IsoDate; readonly effectiveOn: IsoDate },
    context: Context,
  ) => AsyncIterable<Supplied> | Iterable<Supplied>
}

const plugged = new Map<string, Supplier>()

/** Parts that come later plug theirs in from their front door. Throws on a name that is taken. */
export const plugIn = (supplier: Supplier): void => {
  if (plugged.has(supplier.id)) throw new Error(`supplier ${supplier.id} is plugged in twice`)
  plugged.set(supplier.id, supplier)
}

export const suppliers = (): readonly Supplier[] => [...plugged.values()]

/** What most things are: whole, held, with nothing more to say. */
export const plainThing = {
  quantities: { count: 1, vnd: 0, millimetres: 0, files: 0, squareMetres: 0 },
  place: null,
  shared: false,
  state: 'held',
  evidence: null,
  attributes: {},
} as const satisfies Partial<Entry>
