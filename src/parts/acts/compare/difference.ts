/** One difference between the acts and a table, or inside the table. */
export const differenceKinds = [
  'missing-row',
  'extra-row',
  'repeated-row',
  'wrong-old-code',
  'unknown-old-code',
  'missing-unit',
  'extra-unit',
  'new-code-differs',
  'scope-differs',
  'type-differs',
  'new-name-differs',
  'old-name-differs',
  'note-spelling',
] as const
/** From what changes the answer to what only reads badly. */
export type DifferenceKind = (typeof differenceKinds)[number]

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

const sameWord: ReadonlySet<string> = new Set(['spaces', 'case', 'tone-placement', 'punctuation'])

/** Whether both sides say the same and only write it differently. */
export const isOfWriting = ({ kind, how }: Pick<Difference, 'kind' | 'how'>): boolean =>
  kind === 'note-spelling' || (how !== undefined && sameWord.has(how))
