/** What the pages about a unit are told; the shapes are those of the operations. */
import type { UnitSheet } from '../../../platform/workspace/model.ts'

type Held = {
  readonly role: string
  readonly roleName: string
  readonly from: string | null
  readonly until: string | null
  readonly decision: string
}

/** `workspace.unit`. */
export type UnitTold = {
  /** Null is the whole country. */
  readonly unit: UnitSheet | null
  /** Null where the asker may not see them. */
  readonly people: readonly (Held & { readonly name: string })[] | null
  readonly mine: readonly (Held & { readonly unit: string; readonly unitName: string | null })[]
}

/** `register.statistics`, one row. */
export type CountRow = {
  readonly level: string
  readonly type: string | null
  readonly province: string | null
  readonly provinceName: string | null
  readonly count: number
}

type UnitNamed = {
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly type: string
  readonly parents: readonly { readonly name: string }[]
}

/** `register.search`, one hit. */
export type Hit = { readonly unit: UnitNamed }

/** `register.differences`, one of them. */
export type Difference = {
  readonly kind: 'began' | 'ended' | 'renamed' | 'retyped' | 'moved' | 'recoded'
  readonly before: UnitNamed | null
  readonly after: UnitNamed | null
}

/** `register.unit`, as far as two days are compared. */
export type UnitThen = UnitNamed & { readonly validFrom: string }
