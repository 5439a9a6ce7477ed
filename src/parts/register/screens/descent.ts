/** Lines of descent as a drawing and as its table twin. */
import type {
  ChangeKind,
  ChangeRecord,
  IsoDate,
  LineRecord,
  People,
  Scope,
  Unit,
} from '../../../../packages/register/src/model.ts'
import type { UnitStory } from '../../../../packages/register/src/register.ts'
import { addDays } from '../../../kernel/dates.ts'
import {
  type Cited,
  type Column,
  type Content,
  citation,
  dayOrRange,
  type FlowBox,
  type FlowLine,
  flowDrawing,
  type Html,
  html,
  number,
  percent,
  type TableParts,
  table,
} from '../../../web/index.ts'
import type { Asked } from './asked.ts'
import { addressOf, cited, dayOf, inSentence, unitLink, unitNear } from './naming.ts'

/** One line with both its units as they stood on their side of the change. */
export type DescentLine = {
  readonly from: Unit | null
  readonly to: Unit | null
  readonly scope: Scope
  readonly people: People
  readonly share: number | null
  readonly kind: ChangeKind
  readonly day: IsoDate
  readonly after?: IsoDate | undefined
  readonly cited: Cited | null
}

export const kindOf = ({ scope, people }: DescentLine): FlowLine['kind'] => {
  if (scope === 'unknown') return 'unknown'
  if (scope === 'land' || people === 'none') return 'land'
  return scope === 'part' || scope === 'rest' || scope === 'people' ? 'part' : 'whole'
}

export const boxOf = ({ view }: Asked, unit: Unit, focus: boolean): FlowBox => {
  const note = unit.parents[0] ? inSentence(unit.parents[0]) : undefined
  return {
    id: unit.id,
    label: unit.name,
    ...(note ? { note } : {}),
    ...(unit.code ? { href: addressOf(view, unit.code, dayOf(unit, view.today)) } : {}),
    focus,
  }
}

export type Drawing = {
  readonly boxes: readonly FlowBox[]
  readonly lines: readonly FlowLine[]
  readonly heads?: readonly string[]
}

/** Boxes and ribbons of a drawing; a line from a unit to itself is no way to go and is left to the table. */
export const drawingOf = (asked: Asked, lines: readonly DescentLine[], focus: string): Drawing => {
  const boxes = new Map<string, FlowBox>()
  const drawn: FlowLine[] = []
  for (const line of lines) {
    if (!line.from || !line.to || line.from.id === line.to.id) continue
    for (const unit of [line.from, line.to])
      if (!boxes.has(unit.id)) boxes.set(unit.id, boxOf(asked, unit, unit.id === focus))
    drawn.push({ from: line.from.id, to: line.to.id, kind: kindOf(line), share: line.share })
  }
  return { boxes: [...boxes.values()], lines: drawn }
}

/** One line of a change with both its units. */
const lineOf = ({ register, book }: Asked, change: ChangeRecord, line: LineRecord): DescentLine => ({
  from: line.from === null ? null : unitNear(register, line.from, addDays(change.effectiveOn, -1)),
  to: line.to === null ? null : unitNear(register, line.to, change.effectiveOn),
  scope: line.scope,
  people: line.people,
  share: line.share?.population ?? null,
  kind: change.kind,
  day: change.effectiveOn,
  after: change.after,
  cited: change.basis ? cited(book, { ...change.basis, effectiveOn: change.effectiveOn }) : null,
})

/** The lines that touch one unit, from its story. */
export const linesOf = (asked: Asked, story: UnitStory): readonly DescentLine[] =>
  story.changes.flatMap(({ change, lines }) =>
    lines
      .filter((line) => (line.from === story.unit.id || line.to === story.unit.id) && line.from !== line.to)
      .map((line) => lineOf(asked, change, line)),
  )

/** Where the other parts of those went from which the unit received a part: a division is seen whole. */
export const otherParts = (
  asked: Asked,
  story: UnitStory,
  lines: readonly DescentLine[],
): readonly DescentLine[] => {
  const divided = lines.filter((line) => line.to?.id === story.unit.id && line.scope !== 'whole')
  return divided.flatMap(({ from, day }) => {
    if (!from) return []
    const changes = asked.register.story(from.id)?.changes ?? []
    return changes
      .filter(({ change }) => change.effectiveOn === day)
      .flatMap(({ change, lines: all }) =>
        all
          .filter((line) => line.from === from.id && line.to !== story.unit.id && line.to !== from.id)
          .map((line) => lineOf(asked, change, line)),
      )
  })
}

const end = (asked: Asked, unit: Unit | null, otherwise: string): Content => {
  if (!unit) return otherwise
  const above = unit.parents[0]
  return html`${unitLink(asked.view, unit)}${unit.code ? html` <code>${unit.code}</code>` : null}${
    above ? html`<br><span class="quiet" lang="vi">${inSentence(above)}</span>` : null
  }`
}

/** The columns of the table twin. */
export const descentColumns = (asked: Asked): readonly Column<DescentLine>[] => {
  const { view, words } = asked
  const { change } = words
  return [
    {
      key: 'day',
      title: change.day,
      cell: (line) => dayOrRange(view, line.day, line.after),
      sort: (line) => line.day,
    },
    {
      key: 'from',
      title: change.from,
      cell: (line) => end(asked, line.from, change.newLand),
      sort: (line) => line.from?.name ?? null,
    },
    {
      key: 'scope',
      title: change.scope,
      cell: (line): Html =>
        html`${change.scopes[line.scope]}<br><span class="quiet">${change.people.toLowerCase()}: ${change.peoples[line.people]}${
          line.share !== null && line.share > 0 && line.share < 1
            ? html` (${percent(view, line.share * 100, 1)})`
            : null
        }</span>`,
      sort: (line) => change.scopes[line.scope],
    },
    {
      key: 'to',
      title: change.to,
      cell: (line) => end(asked, line.to, change.nowhere),
      sort: (line) => line.to?.name ?? null,
    },
    {
      key: 'basis',
      title: change.basis,
      cell: (line) =>
        line.cited ? citation(view, line.cited, change.kinds[line.kind]) : change.kinds[line.kind],
    },
  ]
}

/** The drawing, and its table folded below it; the table alone where there is too much to draw or too little. */
export const descentFigure = (
  asked: Asked,
  lines: readonly DescentLine[],
  parts: Omit<TableParts<DescentLine>, 'rows' | 'columns'> & {
    readonly label: string
    readonly drawing: Drawing
  },
): Html => {
  const { view, words } = asked
  const drawing = flowDrawing(view, { label: parts.label, ...parts.drawing })
  const twin = table(view, { ...parts, rows: lines, columns: descentColumns(asked) })
  if (!drawing) return twin
  const isOrdered = view.query[parts.orderBy ?? 'sort'] !== undefined
  return html`${drawing}<details class="twin"${isOrdered ? html` open` : null}><summary>${words.lineage.twin(number(view, lines.length))}</summary>${twin}</details>`
}
