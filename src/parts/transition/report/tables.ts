/** Adds lines up, one after the other, into the tables of the report. Pure; memory holds the tables only. */
import {
  type Amounts,
  added,
  type Fate,
  fates,
  type HoldingLine,
  isNothing,
  minus,
  noSums,
  plus,
  type Received,
  type Row,
  type Sums,
  type Tolerance,
  type Totals,
} from './model.ts'

type Adding = {
  readonly kind: string
  readonly source: number
  holdings: number
  opening: Sums
  corrections: Sums
  readonly fates: Record<Fate, Sums>
}

const noFates = (): Record<Fate, Sums> => ({
  transfer: noSums,
  archive: noSums,
  settle: noSums,
  exit: noSums,
  caretaker: noSums,
})

const effective = ({ opening, corrections }: Pick<HoldingLine, 'opening' | 'corrections'>): Sums => {
  const sums = added(noSums, opening)
  return corrections ? added(sums, corrections) : sums
}

/** How much a part is: what it says, or all of the holding. */
const amountsOfPart = (amounts: Amounts | null, whole: Sums): Sums =>
  amounts === null ? whole : added(noSums, amounts)

/** What of a holding has no place; negative where more was placed than there is. */
export const residualOf = (line: HoldingLine): Sums => {
  const whole = effective(line)
  const placed = line.parts.reduce((sum, { amounts }) => plus(sum, amountsOfPart(amounts, whole)), noSums)
  return minus(whole, placed)
}

/** Whether nothing is left over and nothing too much: exactly, or within what is tolerated. */
const isWithin = (residual: Sums, tolerance: Tolerance, sign: 1n | -1n): boolean =>
  residual.every((one, at) => one * sign <= BigInt(tolerance[at] ?? 0))

/**
 * Something that may have two holders at once although it cannot be divided: two parts that each are all of it. Where the
 * quantities are zero (a thing worth nothing) the sums alone would not tell.
 */
const isHeldTwice = ({ parts }: HoldingLine): boolean =>
  parts.filter(({ amounts }) => amounts === null).length > 1 ||
  (parts.length > 1 && parts.some(({ amounts }) => amounts === null))

export const createTables = (tolerance: Tolerance) => {
  const rows = new Map<string, Adding>()
  const received = new Map<string, Sums>()
  const totals = { holdings: 0, orphans: 0, doubles: 0, caretaker: 0 }

  const rowOf = ({ kind, source }: HoldingLine): Adding => {
    const key = `${source} ${kind}`
    const known = rows.get(key)
    if (known) return known
    const made = { kind, source, holdings: 0, opening: noSums, corrections: noSums, fates: noFates() }
    rows.set(key, made)
    return made
  }

  return {
    add: (line: HoldingLine): void => {
      const row = rowOf(line)
      const whole = effective(line)
      row.holdings += 1
      row.opening = added(row.opening, line.opening)
      if (line.corrections) row.corrections = added(row.corrections, line.corrections)
      for (const { fate, holder, amounts } of line.parts) {
        const much = amountsOfPart(amounts, whole)
        row.fates[fate] = plus(row.fates[fate], much)
        if (holder === null) continue
        const key = `${holder} ${line.kind}`
        received.set(key, plus(received.get(key) ?? noSums, much))
      }
      const residual = residualOf(line)
      totals.holdings += 1
      if (line.parts.length === 0 || !isWithin(residual, tolerance, 1n)) totals.orphans += 1
      if (isHeldTwice(line) || !isWithin(residual, tolerance, -1n)) totals.doubles += 1
      if (line.parts.some(({ fate }) => fate === 'caretaker')) totals.caretaker += 1
    },
    /** By ended organisation and kind. */
    rows: (): readonly Row[] =>
      [...rows.values()]
        .map((row) => ({
          ...row,
          residual: minus(
            plus(row.opening, row.corrections),
            fates.reduce((sum, fate) => plus(sum, row.fates[fate]), noSums),
          ),
        }))
        .sort((one, other) => one.source - other.source || (one.kind < other.kind ? -1 : 1)),
    /** By holder and kind. */
    received: (): readonly Received[] =>
      [...received]
        .map(([key, sums]) => {
          const [holder, kind] = key.split(' ')
          return { kind: kind ?? '', holder: Number(holder), received: sums }
        })
        .sort((one, other) => one.holder - other.holder || (one.kind < other.kind ? -1 : 1)),
    totals: (): Totals => ({ ...totals }),
  }
}

export type Tables = ReturnType<typeof createTables>

/** Whether all that ended organisations closed with is what holders opened with, kind by kind. */
export const closesAsItOpens = (rows: readonly Row[], received: readonly Received[]): boolean => {
  const kinds = new Map<string, Sums>()
  const note = (kind: string, sums: Sums) => kinds.set(kind, plus(kinds.get(kind) ?? noSums, sums))
  for (const { kind, fates: parts } of rows)
    note(kind, plus(plus(parts.transfer, parts.archive), parts.caretaker))
  for (const { kind, received: sums } of received) note(kind, minus(noSums, sums))
  return [...kinds.values()].every(isNothing)
}
