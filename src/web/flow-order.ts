/** Where the boxes of a drawing of descent belong: their columns, their order within a column, their colours. */
import type { FlowBox, FlowLine } from './flow-model.ts'

const hues = 6

/** The column of each box: the one it is given, else one more than the furthest of those it came from. A ring is cut where it closes. */
export const columnsOf = (boxes: readonly FlowBox[], lines: readonly FlowLine[]): Map<string, number> => {
  const into = Map.groupBy(lines, (line) => line.to)
  const columns = new Map(boxes.flatMap(({ id, column }) => (column === undefined ? [] : [[id, column]])))
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

const meanOf = (values: readonly number[], otherwise: number): number =>
  values.length === 0 ? otherwise : values.reduce((sum, value) => sum + value, 0) / values.length

/** Orders the boxes of each column by where their relatives sit, so that ribbons cross little. */
export const ordered = (columns: string[][], lines: readonly FlowLine[]): string[][] => {
  const place = new Map<string, number>()
  const note = () => {
    for (const column of columns)
      for (const [index, id] of column.entries()) place.set(id, (index + 0.5) / column.length)
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
  for (let sweep = 0; sweep < 4; sweep++) {
    byRelatives('from')
    byRelatives('to')
  }
  return columns
}

/**
 * Colours tell branches apart: each unit that received a part of something that was divided has its own, and the
 * ribbons that lead to it have it too. What was never divided stays grey. Boxes are given from the top down.
 */
export const huesOf = (boxes: readonly FlowBox[], lines: readonly FlowLine[]): Map<string, number> => {
  const divided = new Set(
    [...Map.groupBy(lines, (line) => line.from)].flatMap(([id, all]) => (all.length > 1 ? [id] : [])),
  )
  const receiving = new Set(lines.filter(({ from }) => divided.has(from)).map(({ to }) => to))
  const received = boxes.filter(({ id }) => receiving.has(id))
  const nameOf = ({ id, branch }: FlowBox) => branch ?? id
  const own = new Set(received.filter(({ focus }) => focus).map(nameOf))
  const others = new Set(received.map(nameOf).filter((name) => !own.has(name)))
  // The first colour is the page's own unit's, where it has one; neighbours differ.
  const first = own.size > 0 ? 2 : 1
  const hue = new Map([
    ...[...own].map((name) => [name, 1] as const),
    ...[...others].map((name, index) => [name, first + (index % (hues - first + 1))] as const),
  ])
  return new Map(boxes.map((box) => [box.id, receiving.has(box.id) ? (hue.get(nameOf(box)) ?? 0) : 0]))
}
