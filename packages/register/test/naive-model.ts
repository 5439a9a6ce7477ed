/**
 * An independent, simple model of a country's movements: it replays operations one by one on plain maps of what
 * is there now. No intervals, no index, no graph: nothing the engine does is used here.
 */

export type Attributes = {
  readonly level: string
  readonly name: string
  readonly type: string
  readonly parent: string | null
  /** Code in each of the two systems. */
  readonly first: string
  readonly second: string
}
/** Part of `from` goes to `to`: `sixteenths` of its people, 0 for land only. */
export type Move = { readonly from: string; readonly to: string; readonly sixteenths: number }
export type Operation = { readonly day: string; readonly sequence: number; readonly id: string } & (
  | {
      readonly what: 'arrange'
      readonly born: readonly (Attributes & { readonly id: string })[]
      readonly ended: readonly string[]
      readonly moves: readonly Move[]
    }
  | { readonly what: 'alter'; readonly unit: string; readonly now: Partial<Attributes> }
)

export type State = Map<string, Attributes>

/** Does the operation to what is there. */
export const replay = (state: State, operation: Operation): void => {
  if (operation.what === 'alter') {
    const before = state.get(operation.unit)
    if (!before) throw new Error(`${operation.id} alters ${operation.unit}, which is not there`)
    state.set(operation.unit, { ...before, ...operation.now })
    return
  }
  for (const id of operation.ended)
    if (!state.delete(id)) throw new Error(`${operation.id} ends ${id}, which is not there`)
  for (const { id, ...attributes } of operation.born) {
    if (state.has(id)) throw new Error(`${operation.id} makes ${id}, which is there`)
    state.set(id, attributes)
  }
}

/** The days on which something happened, in order. */
export const daysOf = (operations: readonly Operation[]): readonly string[] => [
  ...new Set(operations.map(({ day }) => day)),
]

/** The state at the end of each of the wanted days. */
export const statesOn = (
  start: State,
  operations: readonly Operation[],
  wanted: ReadonlySet<string>,
): Map<string, State> => {
  const state = new Map(start)
  const days = new Map<string, State>()
  for (const [index, operation] of operations.entries()) {
    replay(state, operation)
    if (operations[index + 1]?.day !== operation.day && wanted.has(operation.day))
      days.set(operation.day, new Map(state))
  }
  return days
}

/** Where the people and the land of one unit are: its share of people in each unit that has anything of it. */
export type Spread = ReadonlyMap<string, number>

/** Follows a unit through all operations after `from` up to and with `to`. */
export const spreadOf = (
  unit: string,
  operations: readonly Operation[],
  { from, to }: { readonly from: string; readonly to: string },
): Spread => {
  let now = new Map([[unit, 1]])
  for (const operation of operations) {
    if (operation.day <= from || operation.day > to || operation.what === 'alter') continue
    if (!operation.moves.some((move) => now.has(move.from))) continue
    const next = new Map<string, number>()
    const give = (id: string, share: number) => next.set(id, (next.get(id) ?? 0) + share)
    for (const [id, share] of now) {
      const moves = operation.moves.filter((move) => move.from === id)
      for (const move of moves) give(move.to, (share * move.sixteenths) / 16)
      const gone = moves.reduce((sum, move) => sum + move.sixteenths, 0)
      if (!operation.ended.includes(id)) give(id, (share * (16 - gone)) / 16)
    }
    now = next
  }
  return now
}
