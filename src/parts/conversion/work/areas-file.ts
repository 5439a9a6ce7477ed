/**
 * The areas of the units of a day as a file: a line of codes, then the corners of their rings as whole numbers. A
 * country has millions of corners, so they are never objects.
 */
import { randomUUID } from 'node:crypto'
import { open, readFile, rename } from 'node:fs/promises'
import type { Point } from '../../../../packages/register/src/address/model.ts'

type Ring = readonly (readonly [longitude: number, latitude: number])[]
export type CodedArea = { readonly code: string; readonly shape: readonly (readonly Ring[])[] }

/** A degree in the numbers kept: about a centimetre. */
const scale = 1e7
const inWhole = (degrees: number): number => Math.round(degrees * scale)

type Head = { readonly codes: readonly string[]; readonly parts: readonly Part[] }
/** One polygon: whose it is, and where its rings begin and end among the numbers. */
type Part = readonly [unit: number, ...ends: number[]]

export const writeAreas = async (path: string, areas: readonly CodedArea[]): Promise<void> => {
  const parts: Part[] = []
  let corners = 0
  for (const [unit, { shape }] of areas.entries())
    for (const polygon of shape) {
      const ends = polygon.map((ring) => {
        corners += ring.length
        return corners
      })
      parts.push([unit, ...ends])
    }
  const numbers = new Int32Array(corners * 2)
  let at = 0
  for (const { shape } of areas)
    for (const polygon of shape)
      for (const ring of polygon)
        for (const [longitude, latitude] of ring) {
          numbers[at++] = inWhole(longitude)
          numbers[at++] = inWhole(latitude)
        }
  const head: Head = { codes: areas.map(({ code }) => code), parts }
  const aside = `${path}.${randomUUID()}.part`
  const file = await open(aside, 'w', 0o600)
  try {
    const line = JSON.stringify(head)
    // Numbers of four bytes begin at a multiple of four.
    await file.write(`${line}${' '.repeat(3 - (Buffer.byteLength(line) % 4))}\n`)
    await file.write(new Uint8Array(numbers.buffer))
  } finally {
    await file.close()
  }
  await rename(aside, path)
}

/** Cells of about five kilometres say which polygons to look at. */
const cell = inWhole(0.05)
const cellOf = (column: number, row: number): number => column * 65_536 + row

/** The code of the unit whose area holds a point, by the file; null where none does. */
export const codeAtPoint = async (path: string): Promise<(point: Point) => string | null> => {
  const bytes = await readFile(path)
  const line = bytes.indexOf(10)
  // Written by `writeAreas` and by nobody else.
  const { codes, parts } = JSON.parse(bytes.toString('utf8', 0, line)) as Head
  const whole = bytes.buffer.slice(bytes.byteOffset + line + 1, bytes.byteOffset + bytes.length)
  const numbers = new Int32Array(whole)
  const cells = new Map<number, number[]>()
  const starts = new Int32Array(parts.length)
  let from = 0
  for (const [place, [, first = from, ...others]] of parts.entries()) {
    starts[place] = from
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let corner = from; corner < first; corner++) {
      const [x = 0, y = 0] = [numbers[corner * 2], numbers[corner * 2 + 1]]
      if (x < west) west = x
      if (x > east) east = x
      if (y < south) south = y
      if (y > north) north = y
    }
    for (let column = Math.floor(west / cell); column <= Math.floor(east / cell); column++)
      for (let row = Math.floor(south / cell); row <= Math.floor(north / cell); row++) {
        const name = cellOf(column, row)
        const held = cells.get(name)
        if (held) held.push(place)
        else cells.set(name, [place])
      }
    from = others.at(-1) ?? first
  }
  /** Counts the edges east of the point over all rings of a polygon: holes take away what the outline gives. */
  const holds = (place: number, x: number, y: number): boolean => {
    const [, ...ends] = parts[place] ?? [0]
    let inside = false
    let start = starts[place] ?? 0
    for (const end of ends) {
      for (let here = start, before = end - 1; here < end; before = here++) {
        const [ax = 0, ay = 0] = [numbers[here * 2], numbers[here * 2 + 1]]
        const [bx = 0, by = 0] = [numbers[before * 2], numbers[before * 2 + 1]]
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
      }
      start = end
    }
    return inside
  }
  return ({ latitude, longitude }) => {
    const [x, y] = [inWhole(longitude), inWhole(latitude)]
    for (const place of cells.get(cellOf(Math.floor(x / cell), Math.floor(y / cell))) ?? [])
      if (holds(place, x, y)) return codes[parts[place]?.[0] ?? -1] ?? null
    return null
  }
}
