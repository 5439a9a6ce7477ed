/** The acts against the official table: every edge from an old unit to a new one, every name, code and note. */
import { plainKey } from '../../../kernel/text.ts'
import type { ResolvedAct } from '../model.ts'
import { type Eve, nameKey } from '../resolve/eve.ts'
import { type Difference, differenceKinds } from './difference.ts'
import { type ActEdge, aboutEdge, edgesOfActs, officialNew, resultKey, whereIs } from './edges.ts'
import { partName } from './names.ts'
import { rowDifferences } from './row-differences.ts'
import type { TableRow } from './table.ts'

/** A new unit's code as a register has it, by `<province key> <type> <name key>`. */
export type NewCodes = ReadonlyMap<string, string>

const oldKeyOf = (row: TableRow): string =>
  row.oldCode !== ''
    ? row.oldCode
    : row.oldName.trim() === ''
      ? row.districtCode
      : nameKey(row.oldName).slice(0, 12)

const aboutRow = (row: TableRow) => `${row.oldName || row.district} → ${row.newName}`.replace(/\s+/g, ' ')
const nowhere = { instrument: null, clause: null }

const looseResult = (province: string, fullName: string) =>
  `${nameKey(partName(province).name)} ${plainKey(fullName)}`

/** The result that each code of the table stands for: by name, and without accents where no name fits ("Xa Ea Kly"). */
const resultsOfTable = (rows: readonly TableRow[], edges: readonly ActEdge[]): Map<string, string> => {
  const known = new Set(edges.map(({ result }) => result))
  const loose = new Map(
    edges.map((edge) => [looseResult(edge.act.province?.name ?? '', officialNew(edge)), edge.result]),
  )
  const byCode = new Map<string, string>()
  for (const { province, newName, newCode } of rows) {
    const { type, name } = partName(newName)
    const key = resultKey(province, type, name)
    const found = known.has(key) ? key : loose.get(looseResult(province, newName.trim()))
    if (!byCode.has(newCode) || found) byCode.set(newCode, found ?? key)
  }
  return byCode
}

type Match = { readonly row: TableRow; readonly result: string; readonly edge: ActEdge | null }

/** Rows with the edge of the same two units; an edge answers one row. */
const matched = (
  rows: readonly TableRow[],
  edges: readonly ActEdge[],
  resultOfCode: ReadonlyMap<string, string>,
) => {
  const open = Map.groupBy(edges, ({ result, old }) => `${result} ${old}`)
  const matches = rows.map((row): Match => {
    const result = resultOfCode.get(row.newCode) ?? ''
    return { row, result, edge: open.get(`${result} ${oldKeyOf(row)}`)?.shift() ?? null }
  })
  return { matches, left: [...open.values()].flat() }
}

/** An edge without a row, of the same new unit and the old name that the row prints: the row's code is wrong. */
const sameNames = (left: readonly ActEdge[], { row, result }: Match): number => {
  const name = nameKey(partName(row.oldName).name)
  return left.findIndex(
    ({ leg, result: own }) =>
      own === result &&
      [leg.unit.name, partName(leg.registerName ?? '').name].some((spelled) => nameKey(spelled) === name),
  )
}

const withoutEdge = ({ row }: Match, isRepeated: boolean, eve: Eve | undefined): Difference => {
  const isUnknown = eve !== undefined && row.oldCode !== '' && !eve.byCode.has(row.oldCode)
  return {
    kind: isRepeated ? 'repeated-row' : isUnknown ? 'unknown-old-code' : 'extra-row',
    line: row.line,
    ...nowhere,
    about: aboutRow(row),
    acts: '',
    table: row.oldCode || row.oldName,
  }
}

const withWrongCode = (edge: ActEdge, row: TableRow): Difference => ({
  kind: 'wrong-old-code',
  line: row.line,
  ...whereIs(edge),
  about: aboutRow(row),
  acts: edge.leg.code ?? '',
  table: row.oldCode,
})

const missingRow = (edge: ActEdge): Difference => ({
  kind: 'missing-row',
  line: null,
  ...whereIs(edge),
  about: aboutEdge(edge),
  acts: `${edge.leg.code ?? edge.leg.unit.name} (${edge.leg.scope})`,
  table: '',
})

const byGravity = (one: Difference, two: Difference) =>
  differenceKinds.indexOf(one.kind) - differenceKinds.indexOf(two.kind) || (one.line ?? 0) - (two.line ?? 0)

/** Every difference: what is missing or wrong first, spellings last, each in the order of the table. */
export const compareActs = (
  acts: readonly ResolvedAct[],
  rows: readonly TableRow[],
  { eve, newCodes }: { readonly eve?: Eve; readonly newCodes?: NewCodes } = {},
): Difference[] => {
  const edges = edgesOfActs(acts)
  const resultOfCode = resultsOfTable(rows, edges)
  const { matches, left } = matched(rows, edges, resultOfCode)
  const paired = new Set(
    matches.flatMap(({ row, result, edge }) => (edge ? [`${result} ${oldKeyOf(row)}`] : [])),
  )
  const found = matches.flatMap((match): Difference[] => {
    const { row, result, edge } = match
    if (edge) return rowDifferences(edge, row)
    const at = sameNames(left, match)
    const [other] = at < 0 ? [] : left.splice(at, 1)
    if (other) return [withWrongCode(other, row), ...rowDifferences(other, row)]
    return [withoutEdge(match, paired.has(`${result} ${oldKeyOf(row)}`), eve)]
  })
  const all = [
    ...oncePerName(found),
    ...left.map(missingRow),
    ...unitDifferences(edges, resultOfCode, newCodes),
  ]
  return all.sort(byGravity)
}

/** A new unit's name stands on each of its rows; a difference in it is told once, at the first. */
const oncePerName = (found: readonly Difference[]): Difference[] => {
  const seen = new Set<string>()
  return found.filter((difference) => {
    if (difference.kind !== 'new-name-differs') return true
    const key = `${difference.instrument} ${difference.acts} ${difference.table}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Units that only one side has, and codes that a register has otherwise. */
const unitDifferences = (
  edges: readonly ActEdge[],
  resultOfCode: ReadonlyMap<string, string>,
  newCodes: NewCodes | undefined,
): Difference[] => {
  const codeOf = new Map([...resultOfCode].map(([code, result]) => [result, code]))
  const units = new Map(edges.map((edge) => [edge.result, edge]))
  const missing = [...units].filter(([result]) => !codeOf.has(result))
  const extra = [...codeOf].filter(([result]) => !units.has(result))
  const codes = [...units].flatMap(([result, edge]): Difference[] => {
    const [register, table] = [newCodes?.get(result), codeOf.get(result)]
    if (!register || !table || register === table) return []
    return [
      {
        kind: 'new-code-differs',
        line: null,
        ...whereIs(edge),
        about: officialNew(edge),
        acts: register,
        table,
      },
    ]
  })
  return [
    ...missing.map(
      ([, edge]): Difference => ({
        kind: 'missing-unit',
        line: null,
        ...whereIs(edge),
        about: officialNew(edge),
        acts: officialNew(edge),
        table: '',
      }),
    ),
    ...extra.map(
      ([result, code]): Difference => ({
        kind: 'extra-unit',
        line: null,
        ...nowhere,
        about: result,
        acts: '',
        table: code,
      }),
    ),
    ...codes,
  ]
}
