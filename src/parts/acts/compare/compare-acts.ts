/** The acts against the official table: every edge from an old unit to a new one, every name, code and note. */
import type { Scope } from '../../../../packages/register/src/model.ts'
import { plainKey } from '../../../kernel/text.ts'
import type { ResolvedAct, ResolvedChange, ResolvedLeg } from '../model.ts'
import type { Eve } from '../resolve/eve.ts'
import { nameKey } from '../resolve/eve.ts'
import type { Difference } from './difference.ts'
import { nameDifference, partName } from './names.ts'
import { saidByNote, type TableRow, usualNotes } from './table.ts'

/** A new unit's code as a register has it, by `<province key> <type> <name key>`. */
export type NewCodes = ReadonlyMap<string, string>

export type ActEdge = {
  readonly act: ResolvedAct
  readonly change: ResolvedChange
  readonly leg: ResolvedLeg
  /** Code of the former unit, or the key of the words for land that is none. */
  readonly old: string
  readonly result: string
}

/** The key of a resulting unit: unique because no province has two of one kind and name. */
export const resultKey = (province: string, type: string | null, name: string): string =>
  `${nameKey(partName(province).name)} ${type ?? ''} ${nameKey(name)}`

/** Land that no register knows counts as a predecessor only where it is taken with its people. */
const isEdge = ({ newLand, scope }: ResolvedLeg) => !newLand || scope === 'whole'

/** Every edge that the acts state, in their order. */
export const edgesOfActs = (acts: readonly ResolvedAct[]): ActEdge[] =>
  acts.flatMap((act) =>
    act.changes.flatMap((change) =>
      change.legs.filter(isEdge).map((leg) => ({
        act,
        change,
        leg,
        old: leg.code ?? nameKey(leg.unit.name).slice(0, 12),
        result: resultKey(act.province?.name ?? '', change.result.type, change.result.name),
      })),
    ),
  )

const oldKeyOf = (row: TableRow): string =>
  row.oldCode !== ''
    ? row.oldCode
    : row.oldName.trim() === ''
      ? row.districtCode
      : nameKey(row.oldName).slice(0, 12)

const aboutEdge = ({ leg, change }: ActEdge) => `${leg.registerName ?? leg.unit.name} → ${change.result.name}`
const aboutRow = (row: TableRow) => `${row.oldName || row.district} → ${row.newName}`.replace(/\s+/g, ' ')
const whereIs = ({ act, change }: ActEdge) => ({
  instrument: act.instrument.number,
  clause: change.place.clause ?? null,
})
const nowhere = { instrument: null, clause: null }

const wordOfKind: Readonly<Record<string, string>> = {
  commune: 'Xã',
  ward: 'Phường',
  'special-zone': 'Đặc khu',
  township: 'Thị trấn',
}

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

const partial: ReadonlySet<Scope> = new Set(['part', 'rest'])

/** Whether a note and the acts say the same, as far as a note can say it. */
const agrees = ({ leg, change }: ActEdge, said: NonNullable<ReturnType<typeof saidByNote>>): boolean => {
  if (leg.scope === 'renamed' || change.kind === 'rename') return said.scope === 'renamed'
  if (said.scope === 'renamed') return leg.scope === 'whole' || partial.has(leg.scope)
  if (said.scope === 'part' && said.people === 'all') return partial.has(leg.scope) && leg.people === 'all'
  if (said.scope === 'land' && leg.people === 'none') return true
  if (partial.has(leg.scope)) return partial.has(said.scope) && leg.people === 'part'
  return leg.scope === said.scope
}

type Spelled = { readonly kind: 'new-name-differs' | 'old-name-differs'; readonly printed: string }

/** A printed name against the spellings that are right; the mildest difference counts. */
const spelling = (
  edge: ActEdge,
  row: TableRow,
  { kind, printed }: Spelled,
  right: readonly string[],
): Difference[] => {
  const table = partName(printed)
  const differences = right.map((name) => nameDifference(partName(name).name, table.name))
  const padded = /^\s|\s\s|\s$/.test(printed) ? 'spaces' : /^\p{Ll}/u.test(printed) ? 'case' : null
  const how = differences.includes(null) ? padded : (differences[0] ?? padded)
  const types = right.map((name) => partName(name).type)
  const about = {
    line: row.line,
    ...whereIs(edge),
    about: aboutEdge(edge),
    acts: right[0] ?? '',
    table: printed,
  }
  return [
    ...(how ? [{ kind, ...about, how } as const] : []),
    ...(types.includes(table.type) ? [] : [{ kind: 'type-differs', ...about } as const]),
  ]
}

/** The old unit as the register names it and as the act does. */
const officialOld = ({ leg }: ActEdge): string[] => [
  leg.registerName ?? leg.unit.name,
  `${wordOfKind[leg.unit.type ?? ''] ?? ''} ${leg.unit.name}`.trim(),
]

const officialNew = ({ change }: ActEdge) =>
  `${wordOfKind[change.result.type ?? ''] ?? ''} ${change.result.name}`.trim()

const rowDifferences = (edge: ActEdge, row: TableRow): Difference[] => {
  const said = saidByNote(row.note)
  const about = { line: row.line, ...whereIs(edge), about: aboutEdge(edge) }
  const noOld = edge.leg.newLand || row.oldCode === '' || row.oldName.trim() === ''
  return [
    ...spelling(edge, row, { kind: 'new-name-differs', printed: row.newName }, [officialNew(edge)]),
    ...(noOld
      ? []
      : spelling(edge, row, { kind: 'old-name-differs', printed: row.oldName }, officialOld(edge))),
    ...(said && !agrees(edge, said)
      ? [
          {
            kind: 'scope-differs',
            ...about,
            acts: `${edge.leg.scope}, people ${edge.leg.people}`,
            table: row.note.trim(),
          } as const,
        ]
      : []),
    ...(usualNotes.has(row.note)
      ? []
      : [{ kind: 'note-spelling', ...about, acts: '', table: row.note } as const]),
  ]
}

/** Every difference, in the order of the table, then what it lacks. */
export const compareActs = (
  acts: readonly ResolvedAct[],
  rows: readonly TableRow[],
  { eve, newCodes }: { readonly eve?: Eve; readonly newCodes?: NewCodes } = {},
): Difference[] => {
  const edges = edgesOfActs(acts)
  const resultOfCode = resultsOfTable(rows, edges)
  const open = Map.groupBy(edges, ({ result, old }) => `${result} ${old}`)
  const found: Difference[] = []
  const unmatched: { row: TableRow; result: string }[] = []
  const seen = new Set<string>()
  for (const row of rows) {
    const result = resultOfCode.get(row.newCode) ?? ''
    const key = `${result} ${oldKeyOf(row)}`
    const edge = open.get(key)?.shift()
    if (edge) found.push(...rowDifferences(edge, row))
    else if (seen.has(key))
      found.push({
        kind: 'repeated-row',
        line: row.line,
        ...nowhere,
        about: aboutRow(row),
        acts: '',
        table: row.oldCode,
      })
    else unmatched.push({ row, result })
    seen.add(key)
  }
  const left = [...open.values()].flat()
  for (const { row, result } of unmatched) {
    const name = nameKey(partName(row.oldName).name)
    const at = left.findIndex(
      (edge) =>
        edge.result === result &&
        [edge.leg.unit.name, partName(edge.leg.registerName ?? '').name].some((own) => nameKey(own) === name),
    )
    const [edge] = at < 0 ? [] : left.splice(at, 1)
    const about = { line: row.line, about: aboutRow(row), table: row.oldCode || row.oldName }
    if (edge)
      found.push(
        { kind: 'wrong-old-code', ...about, ...whereIs(edge), acts: edge.leg.code ?? '' },
        ...rowDifferences(edge, row),
      )
    else {
      const unknown = eve && row.oldCode !== '' && !eve.byCode.has(row.oldCode)
      found.push({ kind: unknown ? 'unknown-old-code' : 'extra-row', ...about, ...nowhere, acts: '' })
    }
  }
  return [
    ...oncePerName(found).sort((one, two) => (one.line ?? 0) - (two.line ?? 0)),
    ...left.map(
      (edge): Difference => ({
        kind: 'missing-row',
        line: null,
        ...whereIs(edge),
        about: aboutEdge(edge),
        acts: `${edge.leg.code ?? edge.leg.unit.name} (${edge.leg.scope})`,
        table: '',
      }),
    ),
    ...unitDifferences(edges, resultOfCode, newCodes),
  ]
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
