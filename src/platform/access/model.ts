/** Who may do what, where and when: the words that identity, operations and lists share. */
import type { IsoDate } from '../../kernel/dates.ts'
import type { Problem } from '../../kernel/problems.ts'
import type { Database } from '../database/database.ts'

/** The kinds of work a person can be given. What each may do is said by the operations themselves. */
export const roleIds = [
  'administrator',
  'central',
  'province',
  'commune',
  'service-centre',
  'inspector',
  'archivist',
  'planner',
  'reader',
  'client',
] as const
export type RoleId = (typeof roleIds)[number]

/** The whole country, where a grant names no unit. */
export const wholeCountry = 'country'

/** A role given to an account on an organisation and its territory, from a day to a day, by a named decision. */
export type Grant = {
  readonly id: string
  readonly role: RoleId
  /** Permanent identity of the organisation, where the grant is in one. */
  readonly organisation: string | null
  /** Permanent identity of the unit whose territory it covers, or `country`. */
  readonly unit: string
  readonly from: IsoDate
  /** The first day on which it no longer holds. The end of the unit ends it too, whatever stands here. */
  readonly until: IsoDate | null
  /** The decision that gave it. */
  readonly decision: string
}

/** Which ground a unit covers. Filled from the register by `main.ts`; what has no unit lies in the country. */
export type Territory = {
  /** Whether the ground of `subject` lies in that of `unit` on a day; a unit covers itself. */
  readonly covers: (unit: string, subject: string, on: IsoDate) => boolean
  /** The first day on which the unit is no more; null while it stands. */
  readonly endOf: (unit: string) => IsoDate | null
  /** All units whose ground lies in `unit` on a day, itself first. */
  readonly within: (unit: string, on: IsoDate) => readonly string[]
  /** The units it lies in on a day, the nearest first. */
  readonly above: (unit: string, on: IsoDate) => readonly string[]
  /**
   * The units that stand on a day and took over the whole of an ended one: one, or none where it was divided and a
   * decision says who got what. Absent where nobody knows lineage.
   */
  readonly heirs?: (ended: string, on: IsoDate) => readonly string[]
  /** The ended units whose whole a unit took over by a day. */
  readonly inherited?: (unit: string, on: IsoDate) => readonly string[]
  /** The operational day of an instrument that changes units; null for one nobody knows. */
  readonly dayOf?: (instrument: string) => IsoDate | null
  /** The unit that a code, or an identity, means on a day. */
  readonly named: (code: string, on: IsoDate) => { readonly id: string; readonly name: string } | null
}

/** How the territory is found: a port that the product fills from the register. */
export type TerritoryOf = (context: { readonly database: Database }) => Promise<Territory>

/** What an operation demands of who is signed in. Public operations and those of the command line demand nothing here. */
export type AccessRule = {
  /** Any of them; `signed-in` is anyone who proved who they are. */
  readonly roles: readonly RoleId[] | 'signed-in'
  /** The proof of who it is must be fresh: before signing, before a switch. */
  readonly stepUp?: true
}

/** Work of the centre, with a fresh proof: what changes the register for everybody. */
export const centralWork = { roles: ['central', 'administrator'], stepUp: true } as const satisfies AccessRule

/** Why somebody may, or all reasons why not. */
export type Decision =
  | {
      readonly allowed: true
      readonly by: Grant | 'public' | 'operator' | 'signed-in'
    }
  | { readonly allowed: false; readonly because: readonly Problem[] }
