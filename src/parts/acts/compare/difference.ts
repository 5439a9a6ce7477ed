/** One difference between the acts and a table, or inside the table. */
export type DifferenceKind =
  | 'missing-row'
  | 'extra-row'
  | 'repeated-row'
  | 'wrong-old-code'
  | 'unknown-old-code'
  | 'missing-unit'
  | 'extra-unit'
  | 'new-code-differs'
  | 'new-name-differs'
  | 'old-name-differs'
  | 'type-differs'
  | 'scope-differs'
  | 'note-spelling'

export type Difference = {
  readonly kind: DifferenceKind
  /** Line of the table, null where it has none. */
  readonly line: number | null
  readonly instrument: string | null
  readonly clause: string | null
  /** What the row is about: old unit to new unit. */
  readonly about: string
  readonly acts: string
  readonly table: string
  /** How names differ: accents, case, spaces, tone placement. */
  readonly how?: string
}
