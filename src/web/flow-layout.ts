/**
 * Places of a drawing of who became whom: boxes in columns (time runs to the right), ribbons between them whose
 * thickness is the share that went along. Pure: the same facts always give the same drawing.
 */

export type FlowBox = {
  readonly id: string
  readonly label: string
  /** A second, quieter line: what the unit belonged to, or its days. */
  readonly note?: string
  readonly href?: string
  /** The unit the page is about. */
  readonly focus?: boolean
}

type FlowKind = 'whole' | 'part' | 'land' | 'unknown'

export type FlowLine = {
  readonly from: string
  readonly to: string
  readonly kind: FlowKind
  /** 0..1 where a source states it. */
  readonly share?: number | null
}

export type FlowSize = { readonly box: number; readonly gap: number; readonly letter: number }

type PlacedBox = FlowBox & {
  readonly column: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly labelLines: readonly string[]
  readonly noteLines: readonly string[]
  /** 1..6 where the unit was split and its ribbons should be told apart. */
  readonly hue: number
}
type PlacedLine = FlowLine & {
  readonly hue: number
  readonly thickness: number
  readonly start: { readonly x: number; readonly y: number }
  readonly end: { readonly x: number; readonly y: number }
}
export type Flow = {
  readonly width: number
  readonly height: number
  readonly boxes: readonly PlacedBox[]
  readonly lines: readonly PlacedLine[]
}

const unitThickness = 20
const thinnest = 3
const lineHeight = 18
const padding = 8
const between = 12
const hues = 6

/** Words broken into lines of at most `letters` signs; a longer word stands alone. */
export const wrapped = (text: string, letters: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The column of each box: one more than the furthest of those it came from. A ring is cut where it closes. */
const columnsOf = (boxes: readonly FlowBox[], lines: readonly FlowLine[]): Map<string, number> => {
  const into = Map.groupBy(lines, (line) => line.to)
  const columns = new Map<string, number>()
  const open = new Set<string>()
  const columnOf = (id: string): number => {
    const known = columns.get(id)
    if (known !== undefined) return known
    if (open.has(id)) return -1
    open.add(id)
    const column = Math.max(-1, ...(into.get(id) ?? []).map((line) => columnOf(line.from))) + 1
    open.delete(id)
    columns.set(id, column)
    return column
  }
  for (const box of boxes) columnOf(box.id)
  return columns
}

/** How much of its origin a line carries: the stated share, else an equal part; land without people is thin. */
const weightOf = (line: FlowLine, siblings: number): number => {
  if (line.share !== null && line.share !== undefined) return line.share
  if (line.kind === 'land') return 0.1
  // A part is never as thick as the whole, also where its other parts are not drawn.
  return line.kind === 'whole' ? 1 : 1 / Math.max(2, siblings)
}

const meanOf = (values: readonly number[], otherwise: number): number =>
  values.length === 0 ? otherwise : values.reduce((sum, value) => sum + value, 0) / values.length

/** Orders the boxes of each column by where their relatives sit, so that ribbons cross little. */
const ordered = (columns: string[][], lines: readonly FlowLine[]): string[][] => {
  const place = new Map<string, number>()
  const note = () => {
    for (const column of columns)
      for (const [index, id] of column.entries()) place.set(id, index / column.length)
  }
  const byRelatives = (side: 'from' | 'to') => {
    const other = side === 'from' ? 'to' : 'from'
    const relatives = Map.groupBy(lines, (line) => line[other])
    for (const column of columns) {
      const keys = new Map(
        column.map((id) => [
          id,
          meanOf(
            (relatives.get(id) ?? []).map((line) => place.get(line[side]) ?? 0),
            place.get(id) ?? 0,
          ),
        ]),
      )
      column.sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
      note()
    }
  }
  note()
  for (let sweep = 0; sweep < 3; sweep++) {
    byRelatives('from')
    byRelatives('to')
  }
  return columns
}

const hueOf = (boxes: readonly FlowBox[], out: Map<string, FlowLine[]>): Map<string, number> =>
  new Map(
    boxes
      .filter((box) => (out.get(box.id)?.length ?? 0) > 1)
      .map((box, index) => [box.id, (index % hues) + 1]),
  )

/** Lays the drawing out. Lines to or from a box that is not given, and from a box to itself, are left out. */
export const layFlow = (boxes: readonly FlowBox[], allLines: readonly FlowLine[], size: FlowSize): Flow => {
  const known = new Map(boxes.map((box) => [box.id, box]))
  const lines = allLines.filter((line) => line.from !== line.to && known.has(line.from) && known.has(line.to))
  const out = Map.groupBy(lines, (line) => line.from)
  const into = Map.groupBy(lines, (line) => line.to)
  const hue = hueOf(boxes, out)
  const thickness = new Map(
    lines.map((line) => [
      line,
      Math.max(thinnest, weightOf(line, out.get(line.from)?.length ?? 1) * unitThickness),
    ]),
  )
  const sum = (some: readonly FlowLine[] | undefined) =>
    (some ?? []).reduce((total, line) => total + (thickness.get(line) ?? 0), 0)

  const columnOf = columnsOf(boxes, lines)
  const last = Math.max(0, ...columnOf.values())
  const columns = Array.from({ length: last + 1 }, (_, column) =>
    boxes.filter((box) => columnOf.get(box.id) === column).map((box) => box.id),
  )
  const letters = Math.floor((size.box - 2 * padding - 4) / size.letter)
  const measured = new Map(
    boxes.map((box) => {
      const labelLines = wrapped(box.label, letters)
      const noteLines = box.note ? wrapped(box.note, letters + 1) : []
      const text = (labelLines.length + noteLines.length) * lineHeight + 2 * padding
      const height = Math.max(text, sum(into.get(box.id)) + 4, sum(out.get(box.id)) + 4)
      return [box.id, { labelLines, noteLines, height }]
    }),
  )
  const heightOf = (ids: readonly string[]) =>
    ids.reduce((total, id) => total + (measured.get(id)?.height ?? 0) + between, -between)
  const height = Math.max(0, ...columns.map(heightOf))

  const placed = new Map<string, PlacedBox>()
  for (const [column, ids] of ordered(columns, lines).entries()) {
    let y = (height - heightOf(ids)) / 2
    for (const id of ids) {
      const box = known.get(id)
      const measure = measured.get(id)
      if (!box || !measure) continue
      placed.set(id, {
        ...box,
        ...measure,
        column,
        x: column * (size.box + size.gap),
        y,
        width: size.box,
        hue: hue.get(id) ?? 0,
      })
      y += measure.height + between
    }
  }

  const drawn = new Map<FlowLine, { start?: { x: number; y: number }; end?: { x: number; y: number } }>(
    lines.map((line) => [line, {}]),
  )
  for (const box of placed.values()) {
    const at = (id: string) => placed.get(id)?.y ?? 0
    const outgoing = (out.get(box.id) ?? []).toSorted((a, b) => at(a.to) - at(b.to))
    const incoming = (into.get(box.id) ?? []).toSorted((a, b) => at(a.from) - at(b.from))
    let y = box.y + (box.height - sum(outgoing)) / 2
    for (const line of outgoing) {
      Object.assign(drawn.get(line) ?? {}, { start: { x: box.x + box.width, y } })
      y += thickness.get(line) ?? 0
    }
    y = box.y + (box.height - sum(incoming)) / 2
    for (const line of incoming) {
      Object.assign(drawn.get(line) ?? {}, { end: { x: box.x, y } })
      y += thickness.get(line) ?? 0
    }
  }
  return {
    width: (last + 1) * size.box + last * size.gap,
    height,
    boxes: [...placed.values()],
    lines: [...drawn].flatMap(([line, { start, end }]) =>
      start && end
        ? [{ ...line, start, end, thickness: thickness.get(line) ?? 0, hue: hue.get(line.from) ?? 0 }]
        : [],
    ),
  }
}
