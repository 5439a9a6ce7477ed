/** How wide columns are: what somebody set, else what their values and their title need; texts share what is left. */
import type { Column } from '../../../../platform/workspace/model.ts'
import type { View } from '../../view.ts'
import { cellText, type Kind, kindOf } from '../cells.ts'
import type { Row } from '../rows.ts'
import type { Look } from './look.ts'

const usual: Readonly<Record<Kind, number>> = {
  text: 160,
  citation: 200,
  state: 168,
  number: 104,
  money: 136,
  share: 96,
  day: 112,
  instant: 164,
  yes: 88,
}

/** Pixels of a letter of ordinary width, and of what surrounds a text. */
const letter = { wide: 7.4, around: 24, sign: 16 } as const
const texts = { least: 72, most: 420 } as const
/** Beside the words of a state stands its sign. */
const short = { most: 280, sign: 20 } as const
const mostRead = 200

const isText = (column: Column): boolean => ['text', 'citation'].includes(kindOf(column))

/** Some of the rows, from all over the list. */
const someOf = (rows: readonly Row[]): readonly Row[] => {
  const step = Math.max(1, Math.floor(rows.length / mostRead))
  return rows.filter((_, at) => at % step === 0)
}

/** What nineteen of twenty values need. */
const widthOfTexts = (column: Column, rows: readonly Row[], view: View): number => {
  const lengths = rows.map((row) => cellText(column, row, view).length).toSorted((one, other) => one - other)
  const most = lengths[Math.floor(lengths.length * 0.95)] ?? lengths.at(-1) ?? 0
  return Math.min(texts.most, Math.max(texts.least, Math.round(most * letter.wide + letter.around)))
}

/** Days are longer in English than in Vietnamese, and states as long as their words. */
const widthOfValues = (column: Column, rows: readonly Row[], view: View): number => {
  const wanted = widthOfTexts(column, rows, view)
  if (isText(column)) return wanted
  const sign = kindOf(column) === 'state' ? short.sign : 0
  return Math.max(usual[kindOf(column)], Math.min(short.most, wanted + sign))
}

/** Widths by field before anybody sets one. */
export const usualWidths = (
  columns: readonly Column[],
  rows: readonly Row[],
  view: View,
): ReadonlyMap<string, number> => {
  const some = someOf(rows)
  return new Map(
    columns.map((column) => {
      const head = view.say(column.title).length * letter.wide + letter.around + letter.sign
      const values = rows.length > 0 ? widthOfValues(column, some, view) : usual[kindOf(column)]
      return [column.field, Math.round(Math.max(values, Math.min(head, 200)))]
    }),
  )
}

const chooseWidth = 40

/** The columns of the grid, and how wide it is at least. */
export const templateOf = (
  columns: readonly Column[],
  {
    look,
    widths,
    isChoosing,
  }: {
    readonly look: Pick<Look, 'wide'>
    readonly widths: ReadonlyMap<string, number>
    readonly isChoosing: boolean
  },
): { readonly template: string; readonly least: number } => {
  const parts = columns.map((column) => {
    const width = look.wide[column.field] ?? widths.get(column.field) ?? usual.text
    const grows = look.wide[column.field] === undefined && isText(column)
    // Long texts may be cut before short ones make the table scroll.
    const least = grows ? Math.min(width, usual.text) : width
    return { least, text: grows ? `minmax(${least}px, ${width}fr)` : `${width}px` }
  })
  // Something must take what is left, or the lines end before the edge.
  const last = parts.some(({ text }) => text.endsWith('fr)')) ? '' : ' minmax(0, 1fr)'
  return {
    template: `${isChoosing ? `${chooseWidth}px ` : ''}${parts.map(({ text }) => text).join(' ')}${last}`,
    least: parts.reduce((sum, { least }) => sum + least, isChoosing ? chooseWidth : 0),
  }
}
