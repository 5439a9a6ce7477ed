/** What one row of the table says otherwise than the edge it stands for: names, kinds, scope, wording of the note. */
import type { Scope } from '../../../../packages/register/src/model.ts'
import type { Difference } from './difference.ts'
import { type ActEdge, aboutEdge, officialNew, whereIs, wordOfKind } from './edges.ts'
import { nameDifference, partName } from './names.ts'
import { saidByNote, type TableRow, usualNotes } from './table.ts'

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

/** Differences inside a row that was matched. */
export const rowDifferences = (edge: ActEdge, row: TableRow): Difference[] => {
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
