/** Adds lines up, one after the other, into the tables of the report. Pure; memory holds the tables only. */
import {
  type Amounts,
  added,
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

/** What is added up of each row, in this order; the numbers of a row lie side by side. */
const groups = ['opening', 'corrections', ...fates] as const
const perGroup = 5
const perRow = groups.length * perGroup

/**
 * Sums of many rows in one piece of memory: a country has a third of a million of them, and an object for each would be
 * larger than all holdings of a page together.
 */
const createSums = () => {
  let sums = new BigInt64Array(perRow * 64)
  let rows = 0
  const offset = (row: number, group: number) => row * perRow + group * perGroup
  return {
    make: (): number => {
      rows += 1
      if (rows * perRow > sums.length) {
        const larger = new BigInt64Array(sums.length * 2)
        larger.set(sums)
        sums = larger
      }
      return rows - 1
    },
    add: (row: number, group: number, more: Sums): void => {
      const at = offset(row, group)
      for (let place = 0; place < perGroup; place++)
        sums[at + place] = (sums[at + place] ?? 0n) + (more[place] ?? 0n)
    },
    read: (row: number, group: number): Sums => {
      const at = offset(row, group)
      const one = (place: number) => sums[at + place] ?? 0n
      return [one(0), one(1), one(2), one(3), one(4)]
    },
  }
}

type Place = { readonly kind: string; readonly source: number; readonly at: number; holdings: number }

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
  const places = new Map<number, Map<string, Place>>()
  const sums = createSums()
  const received = new Map<string, Sums>()
  const totals = { holdings: 0, orphans: 0, doubles: 0, caretaker: 0 }

  const placeOf = ({ kind, source }: HoldingLine): Place => {
    const ofSource = places.get(source) ?? new Map<string, Place>()
    places.set(source, ofSource)
    const known = ofSource.get(kind)
    if (known) return known
    const made = { kind, source, at: sums.make(), holdings: 0 }
    ofSource.set(kind, made)
    return made
  }
  const rowAt = ({ kind, source, at, holdings }: Place): Row => {
    const of = (group: (typeof groups)[number]) => sums.read(at, groups.indexOf(group))
    const [opening, corrections] = [of('opening'), of('corrections')]
    const parts = {
      ...{ transfer: of('transfer'), archive: of('archive'), settle: of('settle') },
      ...{ exit: of('exit'), caretaker: of('caretaker') },
    }
    const placed = fates.reduce((sum, fate) => plus(sum, parts[fate]), noSums)
    const residual = minus(plus(opening, corrections), placed)
    return { kind, source, holdings, opening, corrections, fates: parts, residual }
  }

  return {
    add: (line: HoldingLine): void => {
      const place = placeOf(line)
      const whole = effective(line)
      place.holdings += 1
      sums.add(place.at, 0, added(noSums, line.opening))
      if (line.corrections) sums.add(place.at, 1, added(noSums, line.corrections))
      for (const { fate, holder, amounts } of line.parts) {
        const much = amountsOfPart(amounts, whole)
        sums.add(place.at, groups.indexOf(fate), much)
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
    /** By ended organisation and kind, one after the other. */
    *rows(): Generator<Row> {
      for (const source of [...places.keys()].sort((one, other) => one - other))
        for (const place of [...(places.get(source)?.values() ?? [])].sort((one, other) =>
          one.kind < other.kind ? -1 : 1,
        ))
          yield rowAt(place)
    },
    /** By holder and kind. */
    received: (): readonly Received[] =>
      [...received]
        .map(([key, its]) => {
          const [holder, kind] = key.split(' ')
          return { kind: kind ?? '', holder: Number(holder), received: its }
        })
        .sort((one, other) => one.holder - other.holder || (one.kind < other.kind ? -1 : 1)),
    totals: (): Totals => ({ ...totals }),
  }
}

export type Tables = ReturnType<typeof createTables>

/** Whether all that ended organisations closed with is what holders opened with, kind by kind. */
export const closesAsItOpens = (rows: Iterable<Row>, received: Iterable<Received>): boolean => {
  const kinds = new Map<string, Sums>()
  const note = (kind: string, sums: Sums) => kinds.set(kind, plus(kinds.get(kind) ?? noSums, sums))
  for (const { kind, fates: parts } of rows)
    note(kind, plus(plus(parts.transfer, parts.archive), parts.caretaker))
  for (const { kind, received: sums } of received) note(kind, minus(noSums, sums))
  return [...kinds.values()].every(isNothing)
}
