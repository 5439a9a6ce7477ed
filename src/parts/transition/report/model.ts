/**
 * The conservation report: what ended organisations held, and where each piece of it went, so that anybody can add it up
 * again. A file of lines of JSON, each in its one canonical form: a header, the organisations, one line for each holding in
 * order of its identity, the tables, and a signed end. Lines carry identity, kind and quantities; no names, no descriptions.
 */
export const reportFormat = 'haicap-conservation/1'

/** Where a part of a holding ended up. */
export const fates = ['transfer', 'archive', 'settle', 'exit', 'caretaker'] as const
export type Fate = (typeof fates)[number]

/** Quantities in the order of `measures`: pieces, VND, millimetres of shelf, files, square metres. */
export type Amounts = readonly [number, number, number, number, number]

/** Sums pass what a number holds exactly. */
export type Sums = readonly [bigint, bigint, bigint, bigint, bigint]

export const noAmounts: Amounts = [0, 0, 0, 0, 0]
export const noSums: Sums = [0n, 0n, 0n, 0n, 0n]

const zip = <One, Other, To>(
  one: readonly [One, One, One, One, One],
  other: readonly [Other, Other, Other, Other, Other],
  join: (one: One, other: Other) => To,
): readonly [To, To, To, To, To] => [
  join(one[0], other[0]),
  join(one[1], other[1]),
  join(one[2], other[2]),
  join(one[3], other[3]),
  join(one[4], other[4]),
]

export const plus = (one: Sums, other: Sums): Sums => zip(one, other, (left, right) => left + right)
export const minus = (one: Sums, other: Sums): Sums => zip(one, other, (left, right) => left - right)
export const added = (sums: Sums, amounts: Amounts): Sums =>
  zip(sums, amounts, (sum, amount) => sum + BigInt(amount))
export const isNothing = (sums: Sums): boolean => sums.every((sum) => sum === 0n)

/** A part: how it ended up, who holds it (by number; null for what is settled or gone), how much; all of it where not said. */
export type Placed = {
  readonly fate: Fate
  readonly holder: number | null
  readonly amounts: Amounts | null
}

/** One holding of an ended organisation, from what was entered to where its parts are. */
export type HoldingLine = {
  readonly holding: string
  readonly kind: string
  /** Number of the ended organisation. */
  readonly source: number
  readonly opening: Amounts
  /** What recounts changed; none where nothing was recounted. */
  readonly corrections: Amounts | null
  readonly parts: readonly Placed[]
}

/** The sums of one kind at one ended organisation: `opening + corrections` is the sum of all fates and the residual. */
export type Row = {
  readonly kind: string
  readonly source: number
  readonly holdings: number
  readonly opening: Sums
  readonly corrections: Sums
  readonly fates: Readonly<Record<Fate, Sums>>
  /** What has no place: negative where more was placed than there is. */
  readonly residual: Sums
}

/** What one kind brought to one holder: the opening of a successor, an archive or the caretaker. */
export type Received = { readonly kind: string; readonly holder: number; readonly received: Sums }

export type Totals = {
  readonly holdings: number
  /** Holdings of which something has no holder, and of which more is held than there is. */
  readonly orphans: number
  readonly doubles: number
  /** Holdings of which the caretaker holds something. */
  readonly caretaker: number
}

/** What a measure may be off without being wrong: nothing for counts and money; stated for land. */
export type Tolerance = Amounts
