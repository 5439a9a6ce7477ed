/** A text cut at the places that something was said about, so that each piece has one meaning. Pure. */

export type Mark = {
  readonly id: string
  readonly start: number
  readonly end: number
  /** The heavier mark colours a piece that several cover. */
  readonly weight: number
}
export type Piece = {
  readonly text: string
  /** Marks that begin with this piece. */
  readonly begins: readonly string[]
  /** The heaviest mark that covers it. */
  readonly covered: string | null
}

/** The pieces in order; together they are the text. Marks outside the text are cut to it, empty ones only begin. */
export const piecesOf = (text: string, marks: readonly Mark[]): readonly Piece[] => {
  const inside = (at: number) => Math.max(0, Math.min(text.length, at))
  const placed = marks.map((mark) => ({
    ...mark,
    start: inside(mark.start),
    end: inside(Math.max(mark.start, mark.end)),
  }))
  const cuts = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  const pieces = cuts.slice(0, -1).map((from, index): Piece => {
    const to = cuts[index + 1] ?? text.length
    const covering = placed.filter(({ start, end }) => start <= from && to <= end)
    const [heaviest] = covering.toSorted((one, other) => other.weight - one.weight)
    return {
      text: text.slice(from, to),
      begins: placed.filter(({ start }) => start === from).map(({ id }) => id),
      covered: heaviest?.id ?? null,
    }
  })
  const atEnd = placed.filter(({ start }) => start === text.length).map(({ id }) => id)
  return atEnd.length > 0 ? [...pieces, { text: '', begins: atEnd, covered: null }] : pieces
}
