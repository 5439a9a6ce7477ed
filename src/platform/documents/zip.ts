/**
 * Members of a ZIP container under hard limits. The directory at the end is read first; nothing is expanded that
 * claims too much, and expanding stops when more comes out than was claimed. Members that share bytes, encrypted
 * members and other methods than stored and deflated are refused.
 */
import { Inflate } from 'fflate'
import type { Problem } from '../../kernel/problems.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import type { Limits } from './limits.ts'
import { objection } from './problems.ts'

type Entry = {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly expanded: number
  readonly start: number
}
export type Zip = {
  readonly names: readonly string[]
  /** One member, expanded; null where there is none of that name. */
  readonly member: (name: string) => Result<Uint8Array | null>
}
type File = { readonly name: string; readonly bytes: Uint8Array }

const signature = { entry: 0x02014b50, end: 0x06054b50, local: 0x04034b50 }
const freely = 1024 * 1024

const endOfDirectory = (view: DataView): number => {
  for (let place = view.byteLength - 22; place >= Math.max(0, view.byteLength - 65_557); place--)
    if (view.getUint32(place, true) === signature.end) return place
  return -1
}

class Refusal extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

const utf8 = new TextDecoder()

const entryAt = (file: File, view: DataView, place: number): { entry: Entry; next: number } => {
  const damaged = (reason: string): Refusal =>
    new Refusal(objection(file, 'damaged', { part: 'zip', reason }))
  if (place + 46 > view.byteLength || view.getUint32(place, true) !== signature.entry)
    throw damaged('directory')
  const nameLength = view.getUint16(place + 28, true)
  const next = place + 46 + nameLength + view.getUint16(place + 30, true) + view.getUint16(place + 32, true)
  if (next > view.byteLength) throw damaged('directory')
  const name = utf8.decode(file.bytes.subarray(place + 46, place + 46 + nameLength))
  if ((view.getUint16(place + 8, true) & 1) === 1) throw new Refusal(objection(file, 'encrypted'))
  const local = view.getUint32(place + 42, true)
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== signature.local) throw damaged(name)
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const entry = {
    name,
    method: view.getUint16(place + 10, true),
    packed: view.getUint32(place + 20, true),
    expanded: view.getUint32(place + 24, true),
    start,
  }
  if (start + entry.packed > view.byteLength) throw damaged(name)
  return { entry, next }
}

const whyNotExpand = (file: File, entries: readonly Entry[], limits: Limits): Problem | null => {
  const bomb = (reason: string): Problem => objection(file, 'zip-bomb', { reason })
  const expanded = entries.reduce((sum, entry) => sum + entry.expanded, 0)
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0)
  if (expanded > limits.expandedBytes) return bomb(`${expanded} > ${limits.expandedBytes} bytes`)
  if (expanded > freely && expanded / Math.max(1, packed) > limits.ratio)
    return bomb(`${Math.round(expanded / Math.max(1, packed))}:1 > ${limits.ratio}:1`)
  const inOrder = entries.toSorted((left, right) => left.start - right.start)
  const shared = inOrder.find((entry, place) => {
    const before = inOrder[place - 1]
    return before !== undefined && before.start + before.packed > entry.start
  })
  return shared ? bomb(`"${shared.name}" shares its bytes with another member`) : null
}

/** Expands in small steps, so that a member that claims little cannot become much. */
const expand = (file: File, entry: Entry): Uint8Array => {
  const packed = file.bytes.subarray(entry.start, entry.start + entry.packed)
  if (entry.method === 0) return packed
  const damaged = new Refusal(objection(file, 'damaged', { part: entry.name, reason: 'deflate' }))
  if (entry.method !== 8) throw damaged
  const result = new Uint8Array(entry.expanded)
  let filled = 0
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > result.length)
      throw new Refusal(objection(file, 'zip-bomb', { reason: `"${entry.name}" is larger than it says` }))
    result.set(chunk, filled)
    filled += chunk.length
  })
  const step = 16_384
  for (let place = 0; place < packed.length || place === 0; place += step)
    inflate.push(packed.subarray(place, place + step), place + step >= packed.length)
  if (filled !== entry.expanded) throw damaged
  return result
}

const guarded = <T>(file: File, part: string, work: () => T): Result<T> => {
  try {
    return fine(work())
  } catch (error) {
    if (error instanceof Refusal) return refused(error.problem)
    // fflate throws plain errors for bytes that are no deflate stream; whatever they say, the file is damaged
    return refused(objection(file, 'damaged', { part, reason: 'deflate' }))
  }
}

/** Reads the directory of a container and says why it may not be expanded. */
export const openZip = (file: File, limits: Limits): Result<Zip> => {
  const view = new DataView(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength)
  const end = endOfDirectory(view)
  if (end < 0) return refused(objection(file, 'truncated'))
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) return refused(objection(file, 'zip-bomb', { reason: `${count} members` }))
  const read = guarded(file, 'zip', () => {
    const entries = new Map<string, Entry>()
    let place = view.getUint32(end + 16, true)
    for (let number = 0; number < count; number++) {
      const { entry, next } = entryAt(file, view, place)
      if (entries.has(entry.name))
        throw new Refusal(objection(file, 'damaged', { part: entry.name, reason: 'twice in the archive' }))
      entries.set(entry.name, entry)
      place = next
    }
    const problem = whyNotExpand(file, [...entries.values()], limits)
    if (problem) throw new Refusal(problem)
    return entries
  })
  if (!read.ok) return read
  const entries = read.value
  return fine({
    names: [...entries.keys()],
    member: (name) => {
      const entry = entries.get(name)
      return entry ? guarded(file, name, () => expand(file, entry)) : fine(null)
    },
  })
}
