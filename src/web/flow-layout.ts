/**
 * Places of a drawing of who became whom: boxes in columns (time runs to the right), ribbons between them whose
 * thickness is the share that went along. Pure: the same facts always give the same drawing.
 */

import type { FlowBox, FlowLine } from './flow-model.ts'
import { columnsOf, huesOf, ordered } from './flow-order.ts'

/** The room of a drawing in pixels: its width, how wide a box may be, the least gap, the width of a letter. */
export type FlowRoom = {
  readonly total: number
  readonly box: readonly [least: number, most: number]
  readonly gap: number
  readonly letter: number
}

type PlacedBox = FlowBox & {
  readonly column: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly labelLines: readonly string[]
  readonly noteLines: readonly string[]
  /** 1..6 where the unit received part of one that was divided. */
  readonly hue: number
  /** Its place among the boxes, by which its ribbons are known. */
  readonly key: number
}
type PlacedLine = FlowLine & {
  readonly hue: number
  readonly keys: readonly [from: number, to: number]
  /** At which end there is room for its share. */
  readonly says: 'start' | 'end'
  readonly thickness: number
  readonly start: { readonly x: number; readonly y: number }
  readonly end: { readonly x: number; readonly y: number }
}
export type Flow = {
  readonly width: number
  readonly height: number
  readonly boxes: readonly PlacedBox[]
  readonly lines: readonly PlacedLine[]
  /** Words over the columns. */
  readonly heads: readonly { readonly x: number; readonly words: string }[]
}

/** How thick all of a unit is: as much as leaves the drawing quiet. */
const thicknessOf = (most: number): number => Math.min(44, Math.max(22, 64 / Math.max(1, most)))
const thinnest = 3
const lineHeight = 18
const padding = 8
const between = 12
const headHeight = 30

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

/** How much of its origin a line carries: the stated share, else an equal part; land without people is thin. */
const weightOf = (line: FlowLine, siblings: number): number => {
  if (line.share !== null && line.share !== undefined) return line.share
  if (line.kind === 'land') return 0.1
  // A part is never as thick as the whole, also where its other parts are not drawn.
  return line.kind === 'whole' || line.kind === 'same' ? 1 : 1 / Math.max(2, siblings)
}

/** How wide boxes and gaps are: few columns use the room there is, many keep the least. */
const sizeOf = (columns: number, { total, box: [least, most], gap: leastGap }: FlowRoom) => {
  const box = Math.round(Math.min(most, Math.max(least, total / (columns + 1))))
  return {
    box,
    gap: columns < 2 ? 0 : Math.max(leastGap, Math.floor((total - columns * box) / (columns - 1))),
  }
}

/** Lays the drawing out. Lines to or from a box that is not given, and from a box to itself, are left out. */
export const layFlow = (
  boxes: readonly FlowBox[],
  allLines: readonly FlowLine[],
  { room, heads = [] }: { readonly room: FlowRoom; readonly heads?: readonly string[] },
): Flow => {
  const known = new Map(boxes.map((box) => [box.id, box]))
  const lines = allLines.filter((line) => line.from !== line.to && known.has(line.from) && known.has(line.to))
  const out = Map.groupBy(lines, (line) => line.from)
  const into = Map.groupBy(lines, (line) => line.to)
  const key = new Map(boxes.map((box, index) => [box.id, index]))
  const weight = new Map(lines.map((line) => [line, weightOf(line, out.get(line.from)?.length ?? 1)]))
  const loads = [...out.values(), ...into.values()].map((some) =>
    some.reduce((total, line) => total + (weight.get(line) ?? 0), 0),
  )
  const whole = thicknessOf(Math.max(0, ...loads))
  const thickness = new Map(lines.map((line) => [line, Math.max(thinnest, (weight.get(line) ?? 0) * whole)]))
  const sum = (some: readonly FlowLine[] | undefined) =>
    (some ?? []).reduce((total, line) => total + (thickness.get(line) ?? 0), 0)

  const columnOf = columnsOf(boxes, lines)
  const last = Math.max(0, ...columnOf.values())
  const size = sizeOf(last + 1, room)
  const columns = Array.from({ length: last + 1 }, (_, column) =>
    boxes.filter((box) => columnOf.get(box.id) === column).map((box) => box.id),
  )
  const letters = Math.floor((size.box - 2 * padding - 4) / room.letter)
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
  const top = heads.length > 0 ? headHeight : 0
  const height = Math.max(0, ...columns.map(heightOf))

  const inOrder = ordered(columns, lines)
  const hue = huesOf(
    inOrder.flat().flatMap((id) => known.get(id) ?? []),
    lines,
  )
  const placed = new Map<string, PlacedBox>()
  for (const [column, ids] of inOrder.entries()) {
    let y = top + (height - heightOf(ids)) / 2
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
        key: key.get(id) ?? 0,
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
    height: height + top,
    boxes: [...placed.values()],
    lines: [...drawn].flatMap(([line, { start, end }]) =>
      start && end
        ? [
            {
              ...line,
              start,
              end,
              thickness: thickness.get(line) ?? 0,
              hue: hue.get(line.to) ?? 0,
              keys: [key.get(line.from) ?? 0, key.get(line.to) ?? 0] as const,
              says: (out.get(line.from)?.length ?? 0) > (into.get(line.to)?.length ?? 0) ? 'end' : 'start',
            } as const,
          ]
        : [],
    ),
    heads: heads.map((words, column) => ({ x: column * (size.box + size.gap), words })),
  }
}
