/** The drawing of one unit through time: a column for each time between its changes, the unit itself in each of them. */
import type { IsoDate, Unit } from '../../../../packages/register/src/model.ts'
import type { UnitStory } from '../../../../packages/register/src/register.ts'
import { addDays } from '../../../kernel/dates.ts'
import { dateText, type FlowBox, type FlowLine } from '../../../web/index.ts'
import type { Asked } from './asked.ts'
import { boxOf, type DescentLine, type Drawing, kindOf } from './descent.ts'

const at = (id: string, column: number): string => `${id} ${column}`

/** The unit in each time in which it stood: before the first change, between changes, after the last. */
const ownBoxes = (asked: Asked, { unit }: UnitStory, days: readonly IsoDate[]): readonly FlowBox[] =>
  [addDays(days[0] ?? '', -1), ...days].flatMap((day, column) => {
    const there = asked.register.unitById(unit.id, day)
    return there ? [{ ...boxOf(asked, there, true), id: at(unit.id, column), column, branch: unit.id }] : []
  })

export const epochsOf = (asked: Asked, story: UnitStory, lines: readonly DescentLine[]): Drawing => {
  const { view, words } = asked
  const days = [...new Set(lines.map(({ day }) => day))].sort()
  if (days.length === 0) return { boxes: [], lines: [] }
  const own = ownBoxes(asked, story, days)
  const boxes = new Map(own.map((box) => [box.id, box]))
  const place = (unit: Unit, column: number): string => {
    const id = at(unit.id, column)
    if (!boxes.has(id)) boxes.set(id, { ...boxOf(asked, unit, false), id, column, branch: unit.id })
    return id
  }
  const drawn: FlowLine[] = own.flatMap((box, index) => {
    const next = own[index + 1]
    return next ? [{ from: box.id, to: next.id, kind: 'same' as const }] : []
  })
  for (const line of lines) {
    if (!line.from || !line.to) continue
    const column = days.indexOf(line.day)
    const [from, to] = [place(line.from, column), place(line.to, column + 1)]
    drawn.push({ from, to, kind: kindOf(line), share: line.share })
    // A unit that gave a part of itself away and still stands goes on beside it.
    const stays = line.from.id !== story.unit.id && asked.register.unitById(line.from.id, line.day)
    if (stays && !drawn.some((one) => one.from === from && one.to === at(stays.id, column + 1)))
      drawn.push({ from, to: place(stays, column + 1), kind: 'same' })
  }
  return {
    boxes: [...boxes.values()],
    lines: drawn,
    heads: [
      words.lineage.before(dateText(view, days[0] ?? '')),
      ...days.map((day) => words.lineage.since(dateText(view, day))),
    ],
  }
}
