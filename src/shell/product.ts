/** What `main.ts` wires together and every face uses. */
import type { Language } from '../kernel/problems.ts'
import type { Result } from '../kernel/result.ts'
import type { TerritoryOf } from '../platform/access/model.ts'
import type { Address } from '../platform/database/connect.ts'
import type { Migration } from '../platform/database/migrate.ts'
import type { Signer } from '../platform/evidence/signer.ts'
import type { Context, Operation } from '../platform/operation.ts'
import type { Asset, ErrorPage, Page } from '../platform/page.ts'
import type { Settings } from '../platform/settings.ts'
import type { Readiness } from './http/server.ts'

export type Faces = {
  readonly pages: readonly Page[]
  readonly assets: readonly Asset[]
  readonly errorPage: ErrorPage
  /** Addresses asked once right after the start, so that the first visitor need not wait for what is made once. */
  readonly first?: readonly string[]
}

/** How to sign in to a demonstration served at an address, in words. */
export type Demonstration = (url: string, language: Language) => string

export type Product = {
  readonly version: string
  readonly settings: Settings
  readonly operations: readonly Operation[]
  /** What people see; loaded when somebody serves it. */
  readonly faces: () => Promise<Faces>
  readonly migrations: readonly Migration[]
  /** Brings the shipped facts into the database, unless they are there or the operation brings others. */
  readonly fill: (database: Context['database'], operation?: Operation) => Promise<Result<unknown>>
  /** What else must be well before questions come. */
  readonly ready: (context: Context) => Promise<Readiness>
  /** Where the first administrator begins, while there is no account: a place of the site that works once. */
  readonly welcome?: (context: Context) => Promise<string | null>
  /** Fills a database of generated data, where that was not done before, and says how to sign in. */
  readonly demonstrate?: (context: Context) => Promise<Result<Demonstration>>
  /** What goes on while serving, besides answering. */
  readonly background?: (
    context: Context,
    address: Address,
  ) => Promise<{ readonly stop: () => Promise<void> }>
  /** Which ground units cover, as the register knows it now. */
  readonly territory?: TerritoryOf
  /** Signs as this deployment does. */
  readonly signer?: () => Promise<Signer>
  /** The account name of who sits at the command line. */
  readonly operator: string
}
