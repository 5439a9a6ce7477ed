/** Recomputes a conservation report with nothing but the file: every byte, every sum, every root, the signature. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { canonical, type Json } from '../../../platform/evidence/canonical.ts'
import { type Growing, grow, growing, leafHash, rootOf } from '../../../platform/evidence/merkle.ts'
import { isKind } from '../kinds.ts'
import { type Amounts, noAmounts, type Row, reportFormat, type Totals } from './model.ts'
import { isSigned } from './signature.ts'
import { closesAsItOpens, createTables, type Tables } from './tables.ts'
import { holdingIn } from './text.ts'
import { receivedText, rowText } from './write.ts'

export const proofFaults = [
  'not-a-report', // the first line is another
  'not-canonical', // a byte of the line is not what it must be
  'unknown-line',
  'wrong-order', // a holding is doubled or moved
  'unknown-holder', // a number that no organisation has
  'unknown-kind',
  'wrong-table', // a table says another sum than the lines give
  'not-conserved', // a kind of an ended organisation does not add up
  'wrong-totals', // holdings, orphans, doubles or caretaker are others
  'wrong-root',
  'wrong-bytes', // the hash of all before the end is another
  'wrong-signature',
  'not-signed',
  'unknown-key', // signed by another key than those that were given
  'no-end', // the file is cut off
] as const
export type ProofFault = (typeof proofFaults)[number]

export type Proof = {
  readonly transition: string | null
  readonly of: string | null
  readonly generated: boolean
  readonly totals: Totals
  readonly root: string
  readonly key: string | null
  readonly signedAt: string | null
  /** Kinds of ended organisations that do not add up, at most some. */
  readonly open: readonly { readonly kind: string; readonly organisation: string }[]
  readonly faults: readonly { readonly line: number; readonly what: ProofFault }[]
}

type Line = { readonly [name: string]: Json | undefined }
const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mostFaults = 20

const parsed = (text: string): Line | null => {
  try {
    const value: unknown = JSON.parse(text)
    return isLine(value) && canonical(value) === text ? value : null
  } catch {
    return null
  }
}

const isAmounts = (value: Json | undefined): value is Amounts =>
  Array.isArray(value) && value.length === 5 && value.every((each) => Number.isSafeInteger(each))

/** The lines of the tables as they must stand in the file. */
function* textsOf(tables: Tables): Generator<string> {
  for (const row of tables.rows()) yield rowText(row)
  for (const one of tables.received()) yield receivedText(one)
}

/** Land may be off by so much for each holding; counts and money are exact where nothing is tolerated. */
const isWithinRow = ({ residual, holdings }: Row, tolerance: Amounts): boolean =>
  residual.every((one, at) => {
    const most = BigInt(tolerance[at] ?? 0) * BigInt(holdings)
    return one <= most && -one <= most
  })

/** Checks line after line; ask for the result when there are no more. */
export const createProver = (given: { readonly trusted?: readonly string[] } = {}) => {
  const faults: Proof['faults'][number][] = []
  const holders = new Map<number, string>()
  const tree: Growing = growing()
  const bytes = createHash('sha256')
  let tolerance: Amounts = noAmounts
  let tables: Tables = createTables(tolerance)
  let header: Line = {}
  let last = ''
  let lines = 0
  let end: Line | null = null
  /** What the tables must say, line after line, once the first of them is met. */
  let expected: Generator<string> | null = null

  const fault = (what: ProofFault): undefined => {
    if (faults.length < mostFaults) faults.push({ line: lines, what })
    return undefined
  }
  const holding = (line: Line, text: string) => {
    const read = holdingIn(line)
    if (!read || expected) return fault('unknown-line')
    // By identity and, of one that was divided before, by part.
    const [id = '', part = '0'] = read.holding.split('/')
    const order = `${id}/${part.padStart(5, '0')}`
    if (order <= last) fault('wrong-order')
    last = order
    if (!isKind(read.kind)) fault('unknown-kind')
    for (const each of [read.source, ...read.parts.flatMap((one) => one.holder ?? [])])
      if (!holders.has(each)) fault('unknown-holder')
    tables.add(read)
    grow(tree, leafHash(Buffer.from(text)))
    return undefined
  }
  const table = (text: string) => {
    expected ??= textsOf(tables)
    if (expected.next().value !== text) fault('wrong-table')
    return undefined
  }
  const finish = (line: Line) => {
    end = line
    expected ??= textsOf(tables)
    if (!expected.next().done) fault('wrong-table')
    const said = isLine(line.end) ? line.end : {}
    const { root, before, ...totals } = said
    if (canonical(totals) !== canonical(tables.totals())) fault('wrong-totals')
    if (root !== rootOf(tree).toString('hex')) fault('wrong-root')
    if (before !== bytes.digest('hex')) fault('wrong-bytes')
    if (line.signature === null) fault('not-signed')
    else if (!isSigned(line)) fault('wrong-signature')
    else if (given.trusted && !given.trusted.includes(String(line.key))) fault('unknown-key')
    return undefined
  }
  const begin = (line: Line) => {
    header = line
    if (line.format !== reportFormat || !isAmounts(line.tolerance)) return fault('not-a-report')
    tolerance = line.tolerance
    tables = createTables(tolerance)
    return undefined
  }
  return {
    line: (text: string): undefined => {
      lines += 1
      if (end) return fault('unknown-line')
      const line = parsed(text)
      if (line && 'end' in line) return finish(line)
      bytes.update(`${text}\n`)
      if (!line) return fault('not-canonical')
      if (lines === 1) return begin(line)
      if ('h' in line) return holding(line, text)
      if ('row' in line || 'received' in line) return table(text)
      const { holder, organisation } = line
      if (typeof holder !== 'number' || typeof organisation !== 'string' || holders.has(holder))
        return fault('unknown-line')
      holders.set(holder, organisation)
      return undefined
    },
    result: (): Proof => {
      if (!end) fault('no-end')
      const open: Row[] = []
      for (const row of tables.rows()) if (!isWithinRow(row, tolerance)) open.push(row)
      if (open.length > 0 || !closesAsItOpens(tables.rows(), tables.received())) fault('not-conserved')
      const text = (value: Json | undefined) => (typeof value === 'string' ? value : null)
      return {
        transition: text(header.transition),
        of: text(header.of),
        generated: header.generated === true,
        totals: tables.totals(),
        root: rootOf(tree).toString('hex'),
        key: text(end?.key),
        signedAt: text(end?.signedAt),
        open: open.slice(0, mostFaults).map(({ kind, source }) => ({
          kind,
          organisation: holders.get(source) ?? String(source),
        })),
        faults: [...faults],
      }
    },
  }
}

/** Recomputes a report that lies in a file; memory holds a piece of it and the tables. */
export const proveFile = async (
  path: string,
  given: { readonly trusted?: readonly string[] } = {},
): Promise<Proof> => {
  const prover = createProver(given)
  let rest = ''
  const bytes = createReadStream(path, { highWaterMark: 1 << 20 })
  const plain = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  // A file that breaks off while it is unpacked breaks off the reading.
  bytes.on('error', (error) => plain.destroy(error))
  plain.setEncoding('utf8')
  for await (const chunk of plain) {
    const pieces = (rest + chunk).split('\n')
    rest = pieces.pop() ?? ''
    for (const text of pieces) prover.line(text)
  }
  if (rest !== '') prover.line(rest)
  return prover.result()
}
